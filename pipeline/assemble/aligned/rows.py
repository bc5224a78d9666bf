"""The rows of a table of data, and its cells.

Each line with data is a row; a label that goes on over several lines is told by what its parts say and by how near
they stand; a line of its own is a heading inside the table. Edges between rows and columns stand in the white.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from pipeline.assemble.aligned.columns import Part, Row, Span, column_edges, over
from pipeline.assemble.aligned.heading import NEXT, head_cells, same_height
from pipeline.assemble.aligned.region import Region
from pipeline.assemble.grids import Grid, Slot
from schemas.geometry import Box


def region_to_grid(page: int, region: Region) -> Grid:
    others = (*region.head, *(row for row in region.body if not row.is_data))
    xs = column_edges(region.columns, [part for row in others for part in row.parts if _column(part, region) >= 0])
    head, breaks = head_cells(region)
    groups = body_rows(region)
    ys = heights([*(list(region.head[a:b]) for a, b in pairwise(breaks)), *groups])
    slots = []
    for atom, top, bottom in head:
        slots.append(_slot(xs, ys, top, bottom, atom.first, atom.last))
    base = len(breaks) - 1
    for at, group in enumerate(groups, base):
        slots += [_slot(xs, ys, at, at, first, last) for first, last in _spans(group, region.columns)]
    return Grid(page, xs, ys, tuple(_filled(slots, xs, ys)), ruled=False)


def _column(part: Part, region: Region) -> int:
    """The only column that a part stands over, or -1."""
    stands = over(part, region.columns)
    return stands[0] if len(stands) == 1 else -1


def _slot(xs: Sequence[float], ys: Sequence[float], top: int, bottom: int, first: int, last: int) -> Slot:
    return Slot(top, first, bottom - top + 1, last - first + 1, Box(xs[first], ys[top], xs[last + 1], ys[bottom + 1]))


def _filled(slots: Sequence[Slot], xs: Sequence[float], ys: Sequence[float]) -> list[Slot]:
    """The slots with empty ones in all places that none covers, and none twice."""
    taken: set[tuple[int, int]] = set()
    kept: list[Slot] = []
    for slot in slots:
        places = {
            (row, column)
            for row in range(slot.row, slot.row + slot.rowspan)
            for column in range(slot.column, slot.column + slot.colspan)
        }
        if not places & taken:
            taken |= places
            kept.append(slot)
    for row in range(len(ys) - 1):
        kept += [_slot(xs, ys, row, row, column, column) for column in range(len(xs) - 1) if (row, column) not in taken]
    return sorted(kept, key=lambda slot: (slot.row, slot.column))


def heights(groups: Sequence[Sequence[Row]]) -> tuple[float, ...]:
    """The edges of the rows, in the middle of the white between them."""
    boxes = [(min(row.line.box.top for row in group), max(row.line.box.bottom for row in group)) for group in groups]
    centres = [
        (min(row.line.box.y_centre for row in group), max(row.line.box.y_centre for row in group)) for group in groups
    ]
    ys = [boxes[0][0] - 1]
    for (_, bottom), (top, _), (_, last), (first, _) in zip(boxes, boxes[1:], centres, centres[1:], strict=False):
        middle = (bottom + top) / 2
        ys.append(middle if last < middle < first else (last + first) / 2)
    return (*ys, boxes[-1][1] + 1)


def _spans(group: Sequence[Row], columns: Sequence[Span]) -> list[tuple[int, int]]:
    """First and last column of each part that stands over several, and of a line across the table."""
    spans = []
    for row in group:
        for part in row.parts:
            stands = over(part, columns)
            if len(stands) > 1 and len(group) == 1:
                spans.append((stands[0], stands[-1]))
    return spans


def body_rows(region: Region) -> list[list[Row]]:
    """The lines of the body by row."""
    groups: list[list[Row]] = []
    pending: list[Row] = []  # labels that may begin the row below
    for row in region.body:
        if _is_own_row(row, region):
            if pending and (_begins(pending, row) or same_height(pending[-1], row)):
                groups.append([*pending, row])
            else:
                groups += [[label] for label in pending]
                groups.append([row])
            pending = []
        elif groups and not pending and _ends(groups[-1], row, region):
            groups[-1].append(row)
        else:
            if pending and not _goes_on(pending[-1], row):
                groups += [[label] for label in pending]
                pending = []
            pending.append(row)
    return [*groups, *([label] for label in pending)]


def _is_own_row(row: Row, region: Region) -> bool:
    return row.is_data or len(row.parts) > 1


def _goes_on(label: Row, row: Row) -> bool:
    """Whether a second label line is the rest of the first."""
    text = row.line.text
    return text[:1].islower() or label.line.text.endswith((",", "-", "–", " of", " and", " the", " for", " in", " to"))


def _begins(labels: Sequence[Row], row: Row) -> bool:
    """Whether labels above a line of data are the beginning of its own."""
    last = labels[-1].line
    if last.text.endswith((":", ".")) or not row.parts or row.parts[0].figure:
        return False
    return _goes_on(labels[-1], row) and row.line.box.top - last.box.bottom < NEXT * last.size


def _ends(group: Sequence[Row], row: Row, region: Region) -> bool:
    """Whether a line is the rest of the row above it."""
    above = group[-1].line
    if row.line.box.top - above.box.bottom > NEXT * above.size:
        return False
    if same_height(group[-1], row):
        return True
    if any(above.box.y_centre < level.y < row.line.box.y_centre for level in region.levels.joined):
        return False
    first = over(row.parts[0], region.columns)[:1] if row.parts else []
    if first and first[0] > 0:
        return len(row.line.words) <= 6
    return _goes_on(group[-1], row) or row.line.text[:1] == "("
