"""Rows of one text between the rules of a table that has no others: a theme's band over rows, a heading between tables.

In: a run of rules and the page's lines.  Out: which of its bands hold one text over all columns; the columns are those
of the other rows.  Where these are labels beside their values, such a text is the heading of the next table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from extractors.content import looks_like_ref
from pipeline.assemble.layout import Line, line_to_segments
from schemas.document import Text
from schemas.page import Fill, Page

MOST = 0.5  # share of the rows that may be such a text
OVER = 0.9  # share of the table's width that its ground covers
LARGER = 0.8  # points: the type of a heading against that of most lines

Bands = frozenset[int]  # numbers of bands, from 0: the first stands between the first two rules


def banners(page: Page, heights: Sequence[float], lines: Sequence[Line], sides: tuple[float, float]) -> Bands:
    """The bands that hold one text, set off by a ground, bold type or a larger one; none where most bands would."""
    bands = [[line for line in lines if top < line.box.y_centre < bottom] for top, bottom in pairwise(heights)]
    inside = [line for band in bands for line in band]
    if not inside:
        return frozenset()
    sizes = sorted(line.size for line in inside)
    usual = sizes[len(sizes) // 2]
    found = frozenset(
        at
        for at, (band, (top, bottom)) in enumerate(zip(bands, pairwise(heights), strict=True))
        if band
        and all(map(_is_one_text, band))
        and (
            all(line.bold for line in band)
            or min(line.size for line in band) > usual + LARGER
            or any(_is_ground(fill, top, bottom, sides) for fill in page.fills)
        )
    )
    return found if len(found) <= MOST * len(bands) else frozenset()


def _is_one_text(line: Line) -> bool:
    """Whether nothing but the white behind a number parts the line's words."""
    parts = line_to_segments(line)
    return len(parts) == 1 or (len(parts) == 2 and looks_like_ref(str(Text(parts[0].words))))


def _is_ground(fill: Fill, top: float, bottom: float, sides: tuple[float, float]) -> bool:
    """Whether an area is the ground of the whole band between two heights, in one piece."""
    wide = min(fill.box.x1, sides[1]) - max(fill.box.x0, sides[0]) >= OVER * (sides[1] - sides[0])
    return wide and fill.colour != "#ffffff" and abs(fill.box.top - top) < 3 and abs(fill.box.bottom - bottom) < 3


def parted(heights: Sequence[float], bands: Bands) -> Iterator[Sequence[float]]:
    """The heights of the rules above, between and below such bands."""
    start = 0
    for at in sorted(bands):
        if at + 1 - start > 1:
            yield heights[start : at + 1]
        start = at + 1
    yield heights[start:]
