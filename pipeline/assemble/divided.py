"""Ruled tables of data in which some rules were left out: cells that hold several figures are divided like their text.

1. a cell over several columns is divided where each part of its text stands in a column of the heading's;
2. a row is divided where each of its lines has a label and figures behind it;
3. a table whose rules leave most columns undivided is read from its figures, inside its box.

Only figures divide: words in a cell, in however many lines, are one text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.assemble.aligned import rows_to_region
from pipeline.assemble.aligned.columns import Part, Row, Span, line_to_row
from pipeline.assemble.aligned.region import Levels, Region, page_levels
from pipeline.assemble.aligned.rows import body_rows, heights, region_to_grid
from pipeline.assemble.grids import Grid, Slot
from pipeline.assemble.layout import words_to_lines
from schemas.geometry import Box
from schemas.page import Page, Word

LABELLED = 0.8  # share of the lines of a row that must have a label before each is a row
FIGURES = 0.9  # share of the texts behind the labels that must be figures


def divided(grid: Grid, page: Page, words: Sequence[Word]) -> Grid:
    """The grid with the divisions that its figures show; itself where they show none."""
    frame = grid.frame
    inside = [word for word in words if frame.holds_word(word)]
    figures = sum(not word.text.isalpha() and any(map(str.isdigit, word.text)) for word in inside)
    if figures < max(4, 0.15 * len(inside)):
        return grid
    rows = [line_to_row(line) for line in words_to_lines(inside)]
    return _by_rows(_by_columns(_anew(grid, page, rows), inside), rows)


# 1. columns


def _by_columns(grid: Grid, words: Sequence[Word]) -> Grid:
    wide = [slot for slot in grid.slots if slot.colspan > 1]
    if not wide:
        return grid
    slots: list[Slot] = []
    for slot in grid.slots:
        slots += _parts(slot, grid.xs, words) if slot.colspan > 1 else [slot]
    return _with(grid, grid.ys, slots) if len(slots) > len(grid.slots) else grid


def _parts(slot: Slot, xs: Sequence[float], words: Sequence[Word]) -> list[Slot]:
    """The slots of one column each that a wide one is made of, or itself."""
    inside = [word for word in words if slot.box.holds_word(word)]
    edges = xs[slot.column : slot.column + slot.colspan + 1]
    parts = [part for line in words_to_lines(inside) for part in line_to_row(line).parts]
    places = [_column(part, edges) for part in parts]
    filled = {place for place in places if place is not None}
    figures = {place for place, part in zip(places, parts, strict=True) if part.figure}
    if None in places or len(filled) < 2 or 2 * len(figures) < len(filled):
        return [slot]
    return [
        Slot(slot.row, slot.column + at, slot.rowspan, 1, slot.box._replace(x0=left, x1=right))
        for at, (left, right) in enumerate(pairwise(edges))
    ]


def _column(part: Part, edges: Sequence[float]) -> int | None:
    """The column that holds the whole part, None where it crosses an edge."""
    return next(
        (
            at
            for at, (left, right) in enumerate(pairwise(edges))
            if left - 2 <= part.box.x0 and part.box.x1 <= right + 2
        ),
        None,
    )


def _with(grid: Grid, ys: tuple[float, ...], slots: Sequence[Slot]) -> Grid:
    ordered = tuple(sorted(slots, key=lambda slot: (slot.row, slot.column)))
    return replace(grid, ys=ys, slots=ordered)


# 2. rows


def _by_rows(grid: Grid, rows: Sequence[Row]) -> Grid:
    ys: list[float] = [grid.ys[0]]
    first: list[int] = []  # by row of the grid: its first row now
    for top, bottom in pairwise(grid.ys):
        first.append(len(ys) - 1)
        ys += [*_divisions(grid, [row for row in rows if top <= row.line.box.y_centre < bottom]), bottom]
    first.append(len(ys) - 1)
    if len(ys) == len(grid.ys):
        return grid
    slots = []
    for slot in grid.slots:
        start, stop = first[slot.row], first[slot.row + slot.rowspan]
        if slot.rowspan > 1 or stop - start == 1:
            slots.append(slot._replace(row=start, rowspan=stop - start))
            continue
        slots += [
            Slot(row, slot.column, 1, slot.colspan, slot.box._replace(top=ys[row], bottom=ys[row + 1]))
            for row in range(start, stop)
        ]
    return _with(grid, tuple(ys), slots)


def _divisions(grid: Grid, rows: Sequence[Row]) -> list[float]:
    """The heights that divide the lines of one row into rows of their own."""
    data = [row for row in rows if row.is_data]
    if len(data) < 2:
        return []
    edge = grid.xs[1]
    labels = [part for row in rows for part in row.parts if part.box.x_centre < edge]
    rest = [part for row in rows for part in row.parts if part.box.x_centre >= edge]
    labelled = sum(any(part.box.x_centre < edge for part in row.parts) for row in data)
    if (
        labelled < LABELLED * len(data)
        or sum(part.figure for part in rest) < FIGURES * len(rest)
        or (len(data) < 3 and all(part.figure for part in labels))
    ):
        return []
    columns = tuple(Span(left + 1, right - 1) for left, right in pairwise(grid.xs))
    groups = body_rows(Region((), tuple(rows), columns, Levels()))
    return list(heights(groups)[1:-1])


# 3. anew


def _anew(grid: Grid, page: Page, rows: Sequence[Row]) -> Grid:
    """The table as its figures alone show it, where the rules leave several in one cell of most lines."""
    data = [row for row in rows if row.is_data]
    crowded = [row for row in data if _crowded(row, grid)]
    if len(data) < 2 or len(crowded) < 0.6 * len(data):
        return grid
    region = rows_to_region(rows, page_levels(page))
    if region is None or len(region.columns) <= len(grid.xs) - 1:
        return grid
    found = region_to_grid(grid.page, region)
    return replace(_with_banners(found, grid, rows), turn=grid.turn) if len(found.slots) > len(grid.slots) else grid


def _with_banners(found: Grid, grid: Grid, rows: Sequence[Row]) -> Grid:
    """The table with the lines that stand alone between two of its rules as cells over all columns."""
    whole = [slot.box for slot in grid.slots if slot.colspan == len(grid.xs) - 1]
    alone: set[int] = set()
    for box in whole:
        inside = [row for row in rows if box.top <= row.line.box.y_centre < box.bottom]
        if len(inside) == 1 and len(inside[0].parts) == 1:
            y = inside[0].line.box.y_centre
            alone |= {at for at, (top, bottom) in enumerate(pairwise(found.ys)) if top <= y < bottom}
    slots = [slot for slot in found.slots if slot.row not in alone or slot.rowspan > 1]
    for row in alone - {slot.row for slot in slots}:
        box = Box(found.xs[0], found.ys[row], found.xs[-1], found.ys[row + 1])
        slots.append(Slot(row, 0, 1, len(found.xs) - 1, box))
    return _with(found, found.ys, slots) if alone else found


def _crowded(row: Row, grid: Grid) -> bool:
    """Whether two figures of a line stand between the same two edges of columns."""
    places = [sum(edge <= part.box.x_centre for edge in grid.xs) for part in row.parts if part.figure]
    return len(set(places)) < len(places)
