"""Posts of a team that one sentence tells, nobody named: "It included a council leader, two senior officers and …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.milestones import sentences
from extractors.outline import Node, Part
from extractors.peers.entry import ROLE
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedPeer

FEWEST = 3  # posts
LONG = 8  # words: a longer entry is no post
_TEAM = re.compile(
    r"\b(?:(?:the|a|our|this|your) (?:\w+[- ]member )?(?:peer |challenge |review )*team"
    r"(?: of (?:\w+ )?(?:peers|people))?|peers|it)\b(?P<between>[^.;:]{0,110}?)\b"
    r"(?:includ(?:ed|es|ing)|will include|comprised|comprises|comprising|consist(?:ed|s) of|"
    r"(?:was|is|will be) made up of|made up of|brought together)\s+(?=(?:an?|the|one|two|three|four)\s)",
    re.IGNORECASE,
)
_INCLUDE = ("includ", "compris", "consist", "made up", "brought together")  # one of them is in all that it fits
_OTHERS = re.compile(
    r"\b(?:met|meet|meetings?|spoke|spoken|heard|saw|interview\w*|visit\w*|recommend\w*|found|suggest\w*|asked|"
    r"questions?|documents?|talked|praised)\b",
    re.IGNORECASE,
)
_VISITS = re.compile(r"\b(?:peers?|challenge|on[- ]site|came|come|visit\w*)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:leadership|management|senior|executive|officer|corporate) team\b", re.IGNORECASE)
_NAMED = re.compile(r"\b(?:team|peers)\b", re.IGNORECASE)  # what "it" stands for
_AND = re.compile(r",\s+and\s+|,\s+|\s+and\s+")
_POST = re.compile(r"(?:(?:an?|one|the)\s+)?(?P<post>[A-Za-z][^\d:;()]*)")
_COUNTED = re.compile(r"(?:an?|the|one|two|three|four|five)\s", re.IGNORECASE)


def posts_told(nodes: Sequence[Part]) -> list[PrintedPeer]:
    """The posts of the first sentence that tells three or more; for papers that name no member of the team."""
    prose = (node for node in nodes if isinstance(node, Node) and not node.rank)
    for node in prose:
        if any(map(node.small.__contains__, _INCLUDE)) and _TEAM.search(node.wording) and _is_of_peers(node.wording):
            for sentence in sentences(node.text):
                if len(told := list(_posts(sentence))) >= FEWEST:
                    return told
    return []


def _is_of_peers(wording: str) -> bool:
    """Whether a paragraph tells of those who came, not of a team of the council's own."""
    return bool(_VISITS.search(wording) and _NAMED.search(wording)) and _OWN.search(wording) is None


def _posts(sentence: Text) -> Iterator[PrintedPeer]:
    """The posts behind "included", as far as they go on with an article or a number."""
    wording = str(sentence)
    team = _TEAM.search(wording)
    if team is None or _OTHERS.search(team["between"]):
        return
    ends = [*_AND.finditer(wording, team.end()), None]
    start = team.end()
    for cut in ends:
        entry = sentence.between(start, cut.start() if cut else len(wording)).without_stop()
        post = _POST.fullmatch(str(entry))
        if post is None or not _COUNTED.match(str(entry)) or len(entry) > LONG or not ROLE.search(post["post"]):
            return
        yield PrintedPeer(entry, NO_TEXT, entry.between(post.start("post"), len(str(entry))), NO_TEXT)
        start = cut.end() if cut else start
