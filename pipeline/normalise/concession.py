"""A line of a key that takes back what it says: "Some actions late, but there is confidence that they will be completed".

What goes badly, but is expected to come right, and what goes well, but for some risk, is at risk.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_BUT = re.compile(r"[\s,;–—-]+(?:but|though|although|however|yet(?= (?:there|we|is|are|can))),?\s", re.IGNORECASE)
_BADLY, _WELL = frozenset(["off_track", "at_risk"]), "on_track"


def conceded(meaning: str, state: Callable[[str], str | None]) -> bool:
    """Whether the meaning says one thing of delivery before a "but" and the other behind it.

    ``state``: what words say of delivery, or None.
    """
    parts = _BUT.split(meaning, maxsplit=1)
    if len(parts) < 2:  # by far the commonest
        return False
    before, after = state(parts[0]), state(parts[1])
    return (before in _BADLY and after == _WELL) or (before == _WELL and after in _BADLY)
