"""Paragraphs inside a cell, told by the white between its lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from schemas.page import Word

MORE = 1.5  # points of white more than between lines, at least, above a paragraph
SHARE = 1.12  # and so many times the distance of lines


def is_spaced(lines: Sequence[Sequence[Word]], at: int) -> bool:
    """Whether more white stands above a line than between others of the cell, as above a paragraph."""
    own = _pitch(lines[at - 1], lines[at]) if at else None
    pitches = [pitch for before, after in pairwise(lines) if (pitch := _pitch(before, after)) is not None]
    return own is not None and own > max(min(pitches) + MORE, SHARE * min(pitches))


def _pitch(before: Sequence[Word], after: Sequence[Word]) -> float | None:
    """Points from one line to the next; None over a page's end, and for turned text."""
    one, two = before[0], after[0]
    pitch = two.bottom - one.bottom
    return pitch if one.page == two.page and not (one.angle or two.angle) and pitch > 0 else None
