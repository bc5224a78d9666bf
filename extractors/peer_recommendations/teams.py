"""Whose team "the team" is: the peers', or another that a paper speaks of.

In: what a paper says before it speaks of the team.  Out: whether that is the peers' team.
"""

from __future__ import annotations

import re

from extractors.peer_recommendations.sections import OF_PEERS

_TEAM = re.compile(  # with whose it is; "a smaller team" is said of a team that is named elsewhere
    r"\b(?!(?:an?|the|this|that|our|its|whole|full|same|new|former|previous|earlier|entire|small|large|original|first|"
    r"second|returning|visiting|up)\b)(?!(?!peer\b)\w+er team\b)(\w+) (team)\b",
    re.IGNORECASE,
)
_PEERS = ("peer", "peers", "review", "challenge")


def is_of_peers(before: str) -> bool:
    """Whether no team but the peers' has been spoken of, or theirs last."""
    named = [(match[1].casefold(), match[2]) for match in _TEAM.finditer(before)]
    if any(name in _PEERS for name, _ in named):  # "the team" is then no "Corporate Leadership Team"
        spelt = {written for name, written in named if name in _PEERS}
        named = [(name, written) for name, written in named if written in spelt]
    return OF_PEERS.search(before) is not None and (not named or named[-1][0] in _PEERS)
