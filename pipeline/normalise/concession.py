"""A line of a key that takes back what it says: "Some actions late, but there is confidence that they will be done".

What goes badly, but is expected to come right, and what goes well, but for some risk, is at risk.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_BUT = re.compile(r"[\s,;–—-]+(?:but|though|although|however|yet(?= (?:there|we|is|are|can))),?\s", re.IGNORECASE)
_BADLY, _WELL = frozenset(["off_track", "at_risk"]), "on_track"


def conceded(meaning: str, states: Callable[[str], tuple[str | None, str | None, str | None]]) -> bool:
    """Whether the meaning says one thing of delivery before a "but" and the other behind it.

    ``states``: the colour that words name, their state, and the state by weak words alone, which tells only what goes
    badly: "In progress, but off track" is off track.
    """
    parts = _BUT.split(meaning, maxsplit=1)
    if len(parts) < 2:  # by far the commonest
        return False
    # as part of a sentence: "in progress" alone would be a state that is printed so
    (_, before, weak), (_, after, later) = (states(f"it is {part}") for part in parts)
    badly_first = (before or weak) in _BADLY and after == _WELL
    return badly_first or (before == _WELL and (after or later) in _BADLY)
