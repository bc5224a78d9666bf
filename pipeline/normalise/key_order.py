"""What a line of a key means by its place: keys go from what is done to what is late, or back.

In: what each line says by its words, in printed order.  Out: what a line without known words says, where it alone
stands between two that lie two steps apart ("Finished", "It is coming along", "There is a risk").
"""

from __future__ import annotations

from collections.abc import Sequence

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
