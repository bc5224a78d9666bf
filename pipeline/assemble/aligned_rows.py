"""The rows and the heading of a table of data, and its cells.

1. each line with data is a row; a label that goes on over several lines is told by what its parts say and by how near
   they stand; a line of its own is a heading inside the table;
2. the heading's parts that stand over one another are one cell; parts over several columns divide it into rows;
3. edges between rows and columns stand in the white.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from pipeline.assemble.aligned_columns import Part, Row, Span, column_edges, over, overlap
from pipeline.assemble.grids import Grid, Slot
from schemas.geometry import Box

NEXT = 0.8  # times the size: white between two lines of one heading, at most


class Level(NamedTuple):
    """A horizontal rule: its height and its ends."""

    y: float
    x0: float
    x1: float


class Levels(NamedTuple):
    """A page's horizontal rules, each as it is drawn, and with those joined that make one line."""

    pieces: tuple[Level, ...] = ()
    joined: tuple[Level, ...] = ()


class Region(NamedTuple):
    """The lines of one table: those of its heading, those below, its columns, the page's horizontal rules."""

    head: tuple[Row, ...]
    body: tuple[Row, ...]
    columns: tuple[Span, ...]
    levels: Levels


class Atom(NamedTuple):
    """A part of the heading: the lines it stands on and the columns it stands over, ends included."""

    top: int
    bottom: int
    first: int
    last: int


def region_to_grid(page: int, region: Region) -> Grid:
    xs = column_edges(region.columns, [part for row in region.head for part in row.parts if _column(part, region) >= 0])
    head, breaks = _head_slots(region)
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


# 1. rows


def body_rows(region: Region) -> list[list[Row]]:
    """The lines of the body by row."""
    groups: list[list[Row]] = []
    pending: list[Row] = []  # labels that may begin the row below
    for row in region.body:
        if _is_own_row(row, region):
            if pending and (_begins(pending, row) or _holds(pending[-1], row)):
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


def _holds(label: Row, row: Row) -> bool:
    """Whether two lines overlap in height: figures in the middle of a label of two lines."""
    return min(label.line.box.bottom, row.line.box.bottom) - max(label.line.box.top, row.line.box.top) > 1


def _goes_on(label: Row, row: Row) -> bool:
    """Whether a second label line is the rest of the first."""
    text = row.line.text
    return text[:1].islower() or label.line.text.endswith((",", "-", "–", " of", " and", " the", " for", " in", " to"))


def _begins(labels: Sequence[Row], row: Row) -> bool:
    """Whether labels above a line of data are the beginning of its own."""
    last, text = labels[-1].line, row.line.text
    if last.text.endswith((":", ".")) or not row.parts or row.parts[0].figure:
        return False
    return _goes_on(labels[-1], row) and row.line.box.top - last.box.bottom < NEXT * last.size


def _ends(group: Sequence[Row], row: Row, region: Region) -> bool:
    """Whether a line is the rest of the row above it."""
    above = group[-1].line
    if row.line.box.top - above.box.bottom > NEXT * above.size:
        return False
    if _holds(group[-1], row):
        return True
    if any(above.box.y_centre < level.y < row.line.box.y_centre for level in region.levels.joined):
        return False
    first = over(row.parts[0], region.columns)[:1] if row.parts else []
    if first and first[0] > 0:
        return len(row.line.words) <= 6
    return _goes_on(group[-1], row) or row.line.text[:1] == "("


# 2. heading


def _head_slots(region: Region) -> tuple[list[tuple[Atom, int, int]], list[int]]:
    """The heading's cells with their first and last row, and the lines at which its rows begin, the end included."""
    atoms = _atoms(region)
    cuts = {0, len(region.head), *_cuts(atoms)}
    breaks = sorted(cuts)
    found = []
    for atom in atoms:
        top = max(at for at, line in enumerate(breaks[:-1]) if line <= atom.top)
        bottom = max(at for at, line in enumerate(breaks[:-1]) if line <= atom.bottom)
        following = breaks[bottom + 1] if bottom + 2 < len(breaks) else None
        if following is not None and _holds(region.head[atom.bottom], region.head[following]):
            bottom += 1  # in the middle between two rows
        found.append((atom, top, bottom))
    return found, breaks


def _cuts(atoms: Sequence[Atom]) -> set[int]:
    """The lines above which a row of the heading ends: a part over several columns stands above parts of its columns."""
    cuts: set[int] = set()
    for lower in sorted(atoms, key=lambda atom: atom.top):
        above = [a for a in atoms if a.bottom < lower.top and a.first <= lower.first and lower.last <= a.last]
        if above:
            upper = max(above, key=lambda atom: atom.bottom)
            if not any(upper.bottom < cut <= lower.top for cut in cuts):
                cuts.add(lower.top)
    return cuts


def _atoms(region: Region) -> list[Atom]:
    """The heading's parts; those of one column, or over the same ones, that stand close below one another are one."""
    atoms: list[Atom] = []
    for at, row in enumerate(region.head):
        spans = _head_spans(region, at)
        for first, last in spans:
            above = next(
                (n for n, a in enumerate(atoms) if a.bottom == at - 1 and (a.first, a.last) == (first, last)), None
            )
            if above is not None and _is_near(region, at, first, last):
                atoms[above] = atoms[above]._replace(bottom=at)
            else:
                atoms.append(Atom(at, at, first, last))
    return atoms


def _is_near(region: Region, at: int, first: int, last: int) -> bool:
    """Whether no white and no rule parts a line of the heading from the line above, in these columns."""
    above, line = region.head[at - 1].line, region.head[at].line
    if line.box.top - above.box.bottom > NEXT * line.size:
        return False
    middle = (region.columns[first].x0 + region.columns[last].x1) / 2
    return not any(
        above.box.y_centre < level.y < line.box.y_centre and level.x0 <= middle <= level.x1
        for level in region.levels.joined
    )


def _head_spans(region: Region, at: int) -> list[tuple[int, int]]:
    """First and last column of each part of a line of the heading."""
    row, columns = region.head[at], region.columns
    stands = [over(part, columns) or [_nearest(part, columns)] for part in row.parts]
    lower = region.head[at + 1 :]
    below = {first for other in lower for first in _starts(other, columns)}
    extents = _extents(lower, columns)
    most = _grouped(region, at)
    even = _evenly(row.parts, stands, extents, most) if below else None
    if even is not None:
        return even
    spans: list[tuple[int, int]] = []
    for number, (part, inside) in enumerate(zip(row.parts, stands, strict=True)):
        low = max([most[0], *(s[-1] + 1 for s in stands[:number])])
        high = min([most[1], *(s[0] - 1 for s in stands[number + 1 :])])
        ruled = _over_rule(region, at, part, (low, high))
        spans.append(ruled or _widened(part, inside, (low, high), below, extents))
    return spans


def _grouped(region: Region, at: int) -> tuple[int, int]:
    """First and last of the columns over which a line of the heading may have groups.

    Not the labels', nor those outside the rule that stands below the line, nor those with a heading at the same height.
    """
    row, columns = region.head[at], region.columns
    inside = set(range(1, len(columns)))
    if at + 1 < len(region.head):
        upper, lower = row.line.box.y_centre, region.head[at + 1].line.box.bottom
        for level in region.levels.joined:
            if upper < level.y < lower and level.x0 > columns[0].x1 and any(overlap(part, level) > 0 for part in row.parts):
                inside &= {n for n, c in enumerate(columns) if level.x0 - 3 <= (c.x0 + c.x1) / 2 <= level.x1 + 3}
    for other in region.head:
        if other is not row and _holds(row, other):
            inside -= set(_starts(other, columns)) - set(_starts(row, columns))
    return (min(inside), max(inside)) if inside else (1, len(columns) - 1)


def _extents(lower: Sequence[Row], columns: Sequence[Span]) -> list[Span]:
    """The columns with the headings that stand in them alone."""
    extents = list(columns)
    for row in lower:
        for part in row.parts:
            stands = over(part, columns)
            if len(stands) == 1:
                at = stands[0]
                extents[at] = Span(min(extents[at].x0, part.box.x0), max(extents[at].x1, part.box.x1))
    return extents


def _evenly(
    parts: Sequence[Part], stands: Sequence[Sequence[int]], extents: Sequence[Span], most: tuple[int, int]
) -> list[tuple[int, int]] | None:
    """The columns of parts that share those in ``most`` evenly; None where they do not."""
    outside = [inside for inside in stands if inside[-1] < most[0] or inside[0] > most[1]]
    groups = [(part, inside) for part, inside in zip(parts, stands, strict=True) if inside not in outside]
    columns = most[1] - most[0] + 1
    if len(groups) < 2 or columns % len(groups) or columns == len(groups):
        return None
    if all(len(inside) == 1 and _in_line(part, extents[inside[0]]) for part, inside in groups):
        return None
    size = columns // len(groups)
    spans = [(inside[0], inside[-1]) for inside in outside]
    for number, (_, inside) in enumerate(groups):
        first = most[0] + number * size
        if inside[0] < first or inside[-1] >= first + size:
            return None
        spans.append((first, first + size - 1))
    return sorted(spans)


def _starts(row: Row, columns: Sequence[Span]) -> list[int]:
    return [stands[0] for part in row.parts if (stands := over(part, columns))]


def _nearest(part: Part, columns: Sequence[Span]) -> int:
    centre = part.box.x_centre
    return min(range(len(columns)), key=lambda at: abs((columns[at].x0 + columns[at].x1) / 2 - centre))


def _in_line(part: Part, column: Span) -> bool:
    """Whether a part stands to the left, to the right or in the middle of a column, as a heading of its own does."""
    box = part.box
    if box.width > column.x1 - column.x0 + 2:
        return False
    return min(abs(box.x0 - column.x0), abs(box.x1 - column.x1), abs(box.x_centre - (column.x0 + column.x1) / 2)) < 2


def _over_rule(region: Region, at: int, part: Part, free: tuple[int, int]) -> tuple[int, int] | None:
    """The columns over which a rule below a part of the heading reaches, where it is no rule of the whole table."""
    if at + 1 == len(region.head):
        return None
    upper, lower = region.head[at].line.box.y_centre, region.head[at + 1].line.box.y_centre
    for level in (*region.levels.pieces, *region.levels.joined):
        if upper < level.y < lower and level.x0 - 5 <= part.box.x0 and part.box.x1 <= level.x1 + 5:
            under = [n for n, c in enumerate(region.columns) if level.x0 - 3 <= (c.x0 + c.x1) / 2 <= level.x1 + 3]
            if len(under) > 1 and under[0] > 0 and free[0] <= under[0] and under[-1] <= free[1]:
                return under[0], under[-1]
    return None


def _widened(
    part: Part, inside: Sequence[int], free: tuple[int, int], below: set[int], extents: Sequence[Span]
) -> tuple[int, int]:
    """The columns of which a part of the heading is the middle, where several of them have headings below it."""
    alone = len(inside) == 1 and _in_line(part, extents[inside[0]])
    if alone or inside[0] == 0 or len(below & set(range(free[0], free[1] + 1))) < 2:
        return inside[0], inside[-1]
    best, least = (inside[0], inside[-1]), None
    for first in range(max(1, free[0]), inside[0] + 1):
        for last in range(inside[-1], free[1] + 1):
            off = abs((extents[first].x0 + extents[last].x1) / 2 - part.box.x_centre)
            if least is None or off < least - 2:
                best, least = (first, last), off
    return best
