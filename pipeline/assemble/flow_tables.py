"""Tables of a document without pages: cells in their grid, in boxes wide enough for every line.

1. cells find their columns as in HTML, past what cells above them cover;
2. columns that no cell begins in are left out (Word keeps them from earlier widths);
3. boxes: all columns as wide as the longest line and the longest word together, so that no line ends for want of
   room: each line's end is its writer's.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from pipeline.assemble.layout import Line
from pipeline.assemble.tables import is_white
from pipeline.assemble.typeset import PITCH, moved, set_paragraph
from pipeline.assemble.words import Lexicon
from schemas.document import Cell, Place, Table, Text
from schemas.flow import FlowCell, FlowTable
from schemas.geometry import Box

MAX_ROWS, MAX_COLUMNS = 5000, 60  # a larger table is no paper's
SIZE = 11.0  # points: type in cells
INDENT = 9.0  # points for one step of indentation in a cell
PADDING = 4.0  # points between a cell's edge and its text
WIDTH = 100.0  # points: a column whose width the file does not give


class _Slot(NamedTuple):
    """A cell in its place."""

    row: int
    column: int
    rowspan: int
    colspan: int
    cell: FlowCell


def set_table(table: FlowTable, left: float, top: float, lexicon: Lexicon) -> Table | None:
    """The table with its upper left corner at that place; None where nothing is printed in it."""
    slots, lefts = _without_unused_columns(_slots(table), table.widths, left)
    if not any(slot.cell.paragraphs or slot.cell.mark for slot in slots):
        return None
    rows = max(slot.row + slot.rowspan for slot in slots)
    slots = _without_holes(slots, rows, len(lefts) - 1)
    lines = [_lines(slot.cell, lexicon) for slot in slots]
    width = max((line.box.x1 for cell in lines for line in cell), default=0.0)
    longest = max((word.x1 - word.x0 for cell in lines for line in cell for word in line.words), default=0.0)
    pitch = width + longest + 4 * SIZE
    ys = _row_edges(slots, lines, rows, top)
    cells = []
    for slot, own in zip(slots, lines, strict=True):
        x0, y0 = left + pitch * slot.column, ys[slot.row]
        box = Box(x0, y0, x0 + pitch * slot.colspan, ys[slot.row + slot.rowspan])
        words = tuple(word for line in moved(own, x0 + PADDING, y0 + PADDING) for word in line.words)
        fill = None if slot.cell.fill is None or is_white(slot.cell.fill) else slot.cell.fill
        place = (Place(1, box),)
        cells.append(
            Cell(slot.row, slot.column, slot.rowspan, slot.colspan, Text(words), place, fill, _mark(slot.cell))
        )
    return Table(rows, len(lefts) - 1, tuple(cells), (), True, lefts)


def _slots(table: FlowTable) -> list[_Slot]:
    """1. the cells in their rows and columns; what reaches over the edge is cut."""
    slots = []
    covered = [0] * MAX_COLUMNS  # for each column the first row that no cell above covers
    count = min(len(table.rows), MAX_ROWS)
    for number, row in enumerate(table.rows[:count]):
        column = 0
        for cell in row:
            while column < MAX_COLUMNS and covered[column] > number:
                column += 1
            rowspan, end = max(1, min(cell.rowspan, count - number)), column
            while end < min(MAX_COLUMNS, column + cell.colspan) and covered[end] <= number:
                covered[end] = number + rowspan
                end += 1
            if end > column:
                slots.append(_Slot(number, column, rowspan, end - column, cell))
            column = end
    return slots


def _without_unused_columns(
    slots: Sequence[_Slot], widths: Sequence[float], left: float
) -> tuple[list[_Slot], tuple[float, ...]]:
    """2. the cells on the columns that cells begin in, and the edges of these as the file has them."""
    starts = sorted({slot.column for slot in slots})
    end = max((slot.column + slot.colspan for slot in slots), default=0)
    known = list(widths[:end]) if len(widths) >= end else [WIDTH] * end
    edges = list(accumulate(known, initial=left))
    kept = []
    for slot in slots:
        column = bisect.bisect_left(starts, slot.column)
        colspan = bisect.bisect_left(starts, slot.column + slot.colspan) - column
        kept.append(slot._replace(column=column, colspan=colspan))
    return kept, tuple(edges[at] for at in (*starts, end))


def _without_holes(slots: Sequence[_Slot], rows: int, columns: int) -> list[_Slot]:
    """The cells and, where a row is short, empty ones."""
    taken = {
        (row, column)
        for slot in slots
        for row in range(slot.row, slot.row + slot.rowspan)
        for column in range(slot.column, slot.column + slot.colspan)
    }
    empty = [
        _Slot(row, column, 1, 1, FlowCell())
        for row in range(rows)
        for column in range(columns)
        if (row, column) not in taken
    ]
    return sorted([*slots, *empty], key=lambda slot: (slot.row, slot.column))


def _lines(cell: FlowCell, lexicon: Lexicon) -> list[Line]:
    """The lines of a cell, set in the corner of the page."""
    lines: list[Line] = []
    top = 0.0
    for paragraph in cell.paragraphs:
        lines += set_paragraph(paragraph, INDENT * paragraph.level, top, SIZE, lexicon)
        top = (lines[-1].words[0].top if lines else top) + PITCH * SIZE
    return lines


def _row_edges(slots: Sequence[_Slot], lines: Sequence[Sequence[Line]], rows: int, top: float) -> list[float]:
    """3. the heights at which rows begin, and the foot of the last."""
    heights = [SIZE + 2 * PADDING] * rows
    for slot, own in zip(slots, lines, strict=True):
        needed = max((line.box.bottom for line in own), default=0.0) + 2 * PADDING
        spanned = sum(heights[slot.row : slot.row + slot.rowspan])
        if needed > spanned:
            heights[slot.row + slot.rowspan - 1] += needed - spanned
    return list(accumulate(heights, initial=top))


def _mark(cell: FlowCell) -> str | None:
    """The colour of a shape in the cell, or of a marker pen over its words where there is no ground."""
    if cell.mark is not None:
        return cell.mark
    pens = {run.ground for paragraph in cell.paragraphs for run in paragraph.runs if run.text.strip()} - {None}
    colour = pens.pop() if len(pens) == 1 and cell.fill is None else None
    return colour if colour is not None and not is_white(colour) else None
