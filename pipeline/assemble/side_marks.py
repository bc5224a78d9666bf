"""A column of colours beside a table that no rule closes: strips, chips or discs without a word, and without a heading.

In: a grid told from white space or from horizontal rules, and its page.  Out: the grid with one column more, at its
right or its left, where most rows have one coloured thing of their own there, and not all the same.  White space shows
no column that has no words, and browsers draw such a column's rules in pieces too short to tell.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from pipeline.assemble.grids import Grid, Slot
from schemas.colour import colour_name
from schemas.geometry import Box, union
from schemas.page import Page

REACH = 60.0  # points beside the grid in which colours are looked for
SMALLEST = 9.0  # square points of a colour that is meant to be seen
WIDEST = 90.0  # points: what is wider is a band
MOST = 0.6  # share of the body's rows that have a colour
FEWEST = 3  # rows below the heading
COLUMNS = 3  # at least, besides: a table of two beside colours is their key
INSIDE = 4.0  # points that a strip may reach into the grid: its edge is where words end, and some more


class _Colour(NamedTuple):
    box: Box
    name: str


def with_side_marks(grid: Grid, page: Page) -> Grid:
    """The grid with the column of colours beside it, or itself."""
    if grid.turn is not None or len(grid.ys) < FEWEST + 2 or len(grid.xs) < COLUMNS + 1:
        return grid
    colours = list(_colours(page))
    if len(colours) < FEWEST:
        return grid
    x0, x1 = grid.xs[0], grid.xs[-1]
    right = [colour for colour in colours if x1 - INSIDE <= colour.box.x0 and colour.box.x1 <= x1 + REACH]
    left = [colour for colour in colours if x0 - REACH <= colour.box.x0 and colour.box.x1 <= x0 + INSIDE]
    for side, at_right in ((right, True), (left, False)):
        own = _by_row(grid, side)
        if own is not None and not _has_words(page, union([colour.box for colour in own])):
            return _widened(grid, own, at_right)
    return grid


def _colours(page: Page) -> Iterator[_Colour]:
    for fill in page.fills:
        if fill.box.area >= SMALLEST and fill.box.width <= WIDEST and (name := colour_name(fill.colour)):
            yield _Colour(fill.box, name)
    for image in page.images:
        if image.colour and image.box.width <= WIDEST and (name := colour_name(image.colour)):
            yield _Colour(image.box, name)


def _by_row(grid: Grid, colours: Sequence[_Colour]) -> list[_Colour] | None:
    """The colours of the rows, at most one name a row; None where too few have one, or all the same."""
    rows = [_in_row(colours, top, bottom) for top, bottom in zip(grid.ys[1:-1], grid.ys[2:], strict=True)]
    coloured = [row for row in rows if row]
    if len(coloured) < max(FEWEST, MOST * len(rows)) or any(len({c.name for c in row}) > 1 for row in coloured):
        return None
    own = [colour for row in coloured for colour in row]
    return own if len({colour.name for colour in own}) > 1 and _abreast(own) else None


def _in_row(colours: Sequence[_Colour], top: float, bottom: float) -> list[_Colour]:
    return [
        colour for colour in colours if top < colour.box.y_centre < bottom and colour.box.height <= bottom - top + 6
    ]


def _abreast(colours: Sequence[_Colour]) -> bool:
    """Whether the colours stand below one another."""
    middles = [colour.box.x_centre for colour in colours]
    return max(middles) - min(middles) <= max(colour.box.width for colour in colours)


def _has_words(page: Page, box: Box) -> bool:
    return any(map(box.holds_word, page.words))


def _widened(grid: Grid, own: Sequence[_Colour], at_right: bool) -> Grid:
    strip = union([colour.box for colour in own])
    if at_right:
        xs = (*grid.xs[:-1], min(grid.xs[-1], strip.x0), strip.x1)
        slots = [_narrowed(slot, len(grid.xs) - 1, x1=xs[-2]) for slot in grid.slots]
        column, x0, x1 = len(grid.xs) - 1, xs[-2], xs[-1]
    else:
        xs = (strip.x0, max(grid.xs[0], strip.x1), *grid.xs[1:])
        slots = [_narrowed(slot._replace(column=slot.column + 1), 1, x0=xs[1]) for slot in grid.slots]
        column, x0, x1 = 0, xs[0], xs[1]
    added = [Slot(row, column, 1, 1, Box(x0, grid.ys[row], x1, grid.ys[row + 1])) for row in range(len(grid.ys) - 1)]
    return replace(grid, xs=xs, slots=(*slots, *added))


def _narrowed(slot: Slot, edge: int, x0: float | None = None, x1: float | None = None) -> Slot:
    """A slot that touches the moved edge, with the edge where it is now."""
    if x1 is not None and slot.column + slot.colspan == edge:
        return slot._replace(box=slot.box._replace(x1=x1))
    if x0 is not None and slot.column == edge:
        return slot._replace(box=slot.box._replace(x0=x0))
    return slot
