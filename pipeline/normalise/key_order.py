"""What a line of a key without known words means: by its place, or by its colour.

1. keys go from what is done to what is late, or back: a line alone between two that lie two steps apart ("Finished",
   "It is coming along", "There is a risk") is the step between them;
2. where a key explains red, amber and green, and the words of two of them agree with the colours' usual meaning, so
   do those of the third; what it rates must be delivery, no priority, cost or impact.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

SCALE = ("complete", "on_track", "at_risk", "off_track")


def between_neighbours(states: Sequence[str | None], at: int) -> str | None:
    """The state of the line at a place, or None where its neighbours do not tell."""
    if not 0 < at < len(states) - 1:
        return None
    above, below = states[at - 1], states[at + 1]
    if above not in SCALE or below not in SCALE:
        return None
    one, two = sorted((SCALE.index(above), SCALE.index(below)))
    return SCALE[one + 1] if two - one == 2 else None


_USUAL = {"green": ("on_track", "complete"), "amber": ("at_risk",), "red": ("off_track", "at_risk")}
_OTHER_SCALE = re.compile(
    r"\b(?:priority|priorities|impact|costs?|importan\w+|urgen\w+|likelihood|severity|effort|value)\b",
    re.IGNORECASE,
)


def by_convention(told: Mapping[str | None, tuple[str, str | None]], colour: str | None) -> str | None:
    """The usual meaning of a colour; None where the key is no key of red, amber and green, or an unusual one.

    ``told``: by colour, what the key says of it, and the state that these words name, if any.
    """
    if colour not in _USUAL or not all(name in told for name in _USUAL):
        return None
    if any(_OTHER_SCALE.search(words) for words, _ in told.values()):
        return None
    known = [(name, told[name][1]) for name in _USUAL if told[name][1]]
    agrees = len(known) >= 2 and all(state in _USUAL[name] for name, state in known)
    return _USUAL[colour][0] if agrees else None
