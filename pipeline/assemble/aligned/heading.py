"""The cells of a heading: parts that stand over one another are one, parts over several columns divide it into rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.assemble.aligned.columns import Part, Row, Span, over, overlap
from pipeline.assemble.aligned.region import Region

NEXT = 0.8  # times the size: white between two lines of one heading, or of one label, at most


class Atom(NamedTuple):
    """A part of the heading: the lines it stands on and the columns it stands over, ends included."""

    top: int
    bottom: int
    first: int
    last: int


def head_cells(region: Region) -> tuple[list[tuple[Atom, int, int]], list[int]]:
    """The heading's cells with their first and last row, and the lines at which its rows begin, the end included."""
    atoms = _atoms(region)
    cuts = {0, len(region.head), *_cuts(atoms)}
    breaks = sorted(cuts)
    found = []
    for atom in atoms:
        top = max(at for at, line in enumerate(breaks[:-1]) if line <= atom.top)
        bottom = max(at for at, line in enumerate(breaks[:-1]) if line <= atom.bottom)
        following = breaks[bottom + 1] if bottom + 2 < len(breaks) else None
        if following is not None and same_height(region.head[atom.bottom], region.head[following]):
            bottom += 1  # in the middle between two rows
        found.append((atom, top, bottom))
    return found, breaks


def _cuts(atoms: Sequence[Atom]) -> set[int]:
    """The lines above which a row of the heading ends: a part over several columns stands above parts of them."""
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
    for at in range(len(region.head)):
        for first, last in _head_spans(region, at):
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
            partial = upper < level.y < lower and level.x0 > columns[0].x1
            if partial and any(overlap(part, level) > 0 for part in row.parts):
                inside &= {n for n, c in enumerate(columns) if level.x0 - 3 <= (c.x0 + c.x1) / 2 <= level.x1 + 3}
    for other in region.head:
        if other is not row and same_height(row, other):
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
    """Whether a part stands left or right in a column, or fits its middle, as a heading of its own does."""
    box = part.box
    fits = box.width <= column.x1 - column.x0 + 2
    middle = abs(box.x_centre - (column.x0 + column.x1) / 2)
    return min(abs(box.x0 - column.x0), abs(box.x1 - column.x1)) < 2 or (fits and middle < 2)


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


def same_height(label: Row, row: Row) -> bool:
    """Whether two lines overlap in height, as figures in the middle of a label of two lines do."""
    return min(label.line.box.bottom, row.line.box.bottom) - max(label.line.box.top, row.line.box.top) > 1
