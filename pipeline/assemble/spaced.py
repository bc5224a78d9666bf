"""Tables whose columns no rule divides: columns from white space, rows from rules, bands or white space.

1. a heading line is known by what it says: its segments name at least two columns of a plan;
2. columns: between two headings, the white that no line of the table crosses;
3. the table ends before the first line that crosses the columns and is not a banner inside the table;
4. rows: where horizontal rules or bands of shading stand, they divide; otherwise white over the whole
   width does, wider than the white between the lines of one paragraph.

On a following page without heading the columns of the page before are tried.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from extractors.columns import heading_field
from extractors.lists import leading_ref
from pipeline.assemble.grids import Grid, Slot
from pipeline.assemble.layout import Line, line_to_segments, words_to_lines
from schemas.document import Text
from schemas.geometry import Box, union
from schemas.page import Page, Word

MIN_COLUMN_GAP = 3.0  # points of white between two columns; less is the space between two words
HEADING_GAP = 0.55  # times the size: headings stand closer together than cells, a space is 0.25 to 0.3
ROW_GAP = 1.45  # times the usual white between lines (plus 1.5 pt): more divides rows; paragraphs stay under 1.4
CROSSED = 0.34  # share of the lines below a heading that may cross its columns: notes that follow the table do
BAND_SHARE = 0.6  # of the table's width: a wider fill is a row's shading, a narrower one is a cell's


class Frame(NamedTuple):
    """Columns told from white space: their edges, to be tried on the next page."""

    xs: tuple[float, ...]


class Region(NamedTuple):
    """Lines that may be one table: its heading, then everything below up to the next table."""

    heading: tuple[Line, ...]
    body: tuple[Line, ...]


def spaced_grids(page: Page, words: Sequence[Word], ruled: Sequence[Box], before: Frame | None) -> list[Grid]:
    """The unruled tables of a page; ``words`` without furniture and without the words of ruled tables."""
    lines = words_to_lines(words)
    grids: list[Grid] = []
    at = 0
    if before is not None and lines and not _heading_at(lines, 0, page):
        stop = _next_heading(lines, 0, page)
        grid = _grid(page, Region((), tuple(_above(lines[:stop], ruled))), before.xs)
        if grid is not None:
            grids.append(grid)
            at = stop
    while at < len(lines):
        height = _heading_at(lines, at, page)
        if not height:
            at += 1
            continue
        stop = _next_heading(lines, at + height, page)
        region = Region(tuple(lines[at : at + height]), tuple(_above(lines[at + height : stop], ruled)))
        xs = _same_columns(region, before) or _columns(region)
        grid = _grid(page, region, xs) if xs else None
        if grid is not None:
            grids.append(grid)
        at = stop if grid is not None else at + height
    return grids


def _above(lines: Sequence[Line], ruled: Sequence[Box]) -> list[Line]:
    """The lines before the next ruled table."""
    if not lines:
        return []
    limits = [box.top for box in ruled if box.top > lines[0].box.top]
    return [line for line in lines if line.box.bottom <= min(limits, default=float("inf")) + 2]


# 1. headings


def _heading_at(lines: Sequence[Line], at: int, page: Page) -> int:
    """The number of lines of the heading that begins here; 0 where none does."""
    if not _names_columns(lines[at : at + 1]):
        # a heading of two lines may name its columns only as a whole
        if at + 1 < len(lines) and _names_columns(lines[at : at + 2], needed=3) and _adjacent(lines[at], lines[at + 1]):
            return _grow(lines, at, 2, page)
        return 0
    return _grow(lines, at, 1, page)


def _grow(lines: Sequence[Line], at: int, height: int, page: Page) -> int:
    """The heading's lines: as far as the next horizontal rule or the end of its ground, or all its bold lines."""
    first = lines[at]
    below = [
        edge
        for edge in (
            *(rule.box.y_centre for rule in page.rules if not rule.vertical and rule.box.width > 20),
            *(
                fill.box.bottom
                for fill in page.fills
                if fill.box.top <= first.box.y_centre and fill.box.height < 8 * first.size
            ),
        )
        if edge >= first.box.bottom - 1
    ]
    limit = min(below, default=0.0)
    while at + height < len(lines) and _adjacent(lines[at + height - 1], lines[at + height]):
        following = lines[at + height]
        inside = following.box.y_centre < limit and limit - first.box.top < 6 * first.size
        parted = any(edge < following.box.y_centre for edge in below)
        if not inside and (parted or not (following.bold and first.bold) or _names_columns([following])):
            break
        height += 1
    return height


def _adjacent(upper: Line, lower: Line) -> bool:
    return lower.box.top - upper.box.bottom < 0.7 * lower.size


def _names_columns(lines: Sequence[Line], needed: int = 2) -> bool:
    """Whether the lines are a heading: half of their columns bear known ones, ``needed`` or more different."""
    texts = [" ".join(word.text for word in column) for column in _heading_columns(lines)]
    fields = [field for field, how in map(heading_field, texts) if how == "exact"]
    return len(set(fields)) >= needed and len(texts) >= 3 and len(fields) >= 0.5 * len(texts)


def _next_heading(lines: Sequence[Line], at: int, page: Page) -> int:
    while at < len(lines) and not _heading_at(lines, at, page):
        at += 1
    return at


def _heading_columns(lines: Sequence[Line]) -> list[list[Word]]:
    """The heading's words by column: segments of its lines that stand over one another."""
    columns: list[list[Word]] = []
    for line in lines:
        for segment in line_to_segments(line, HEADING_GAP):
            over = next((c for c in columns if _overlap_x(union(c), segment.box) > 0), None)
            if over is None:
                columns.append(list(segment.words))
            else:
                over.extend(segment.words)
    return sorted(columns, key=lambda column: min(word.x0 for word in column))


def _overlap_x(a: Box, b: Box) -> float:
    return min(a.x1, b.x1) - max(a.x0, b.x0)


# 2. columns


def _columns(region: Region) -> tuple[float, ...] | None:
    """The edges of the columns, one more than there are columns; None where white does not divide them."""
    heads = [union(column) for column in _heading_columns(region.heading)]
    lines = [*region.heading, *(line for line in region.body)]
    if len(heads) < 3 or not region.body:
        return None
    left, right = min(line.box.x0 for line in lines), max(line.box.x1 for line in lines)
    edges = [left - 2]
    body = [line for line in region.body if not _runs_over(line, heads)]
    for one, two in pairwise(heads):
        gap = _white_between(one, two, body)
        if gap is None:
            return None
        edges.append(gap)
    return (*edges, right + 2)


def _runs_over(line: Line, heads: Sequence[Box]) -> bool:
    """Whether a line is a banner's or prose: a run of its words without wide gaps reaches over three headings."""
    return any(
        sum(_overlap_x(part.box, head) > 0 for head in heads) > 2 for part in line_to_segments(line, HEADING_GAP)
    )


def _same_columns(region: Region, before: Frame | None) -> tuple[float, ...] | None:
    """The columns of the page before, where this heading has one word or more in each and crosses none."""
    if before is None or not region.body or any(_crosses(line, before.xs) for line in region.heading):
        return None
    used = set().union(*(_columns_used(line, before.xs) for line in region.heading))
    return before.xs if len(used) == len(before.xs) - 1 == len(_heading_columns(region.heading)) else None


def _white_between(one: Box, two: Box, body: Sequence[Line]) -> float | None:
    """Where to divide two columns: the white between their headings that fewest words cross, near the second."""
    words = [word for line in body for word in line.words if word.x1 > one.x0 and word.x0 < two.x1]
    candidates = sorted(
        {two.x0 - 1.0, *(word.x0 - 1.0 for word in words if one.x1 < word.x0 <= two.x0 + 1)}, reverse=True
    )
    crossed = [(sum(word.x0 < x < word.x1 for word in words), -x) for x in candidates]
    if not crossed:
        return None
    fewest, x = min(crossed)
    return -x if fewest <= max(1, CROSSED * len(body)) else None


# 3. extent


def _grid(page: Page, region: Region, xs: tuple[float, ...]) -> Grid | None:
    body = _inside(page, region, xs)
    if not body or (not region.heading and not _fits(body, xs)):
        return None
    lines = [*region.heading, *body]
    box = Box(xs[0], lines[0].box.top - 1, xs[-1], max(line.box.bottom for line in body) + 1)
    heading_end = max((line.box.bottom for line in region.heading), default=box.top)
    drawn = _drawn_rows(page, box, body)
    blocks = _blocks(body, xs)
    white = [y for y in _row_starts(body, blocks, xs, strict=bool(drawn)) if all(abs(y - other) > 6 for other in drawn)]
    dividers = sorted({*drawn, *white})
    ys = [box.top, *([(heading_end + body[0].box.top) / 2] if region.heading else []), *dividers, box.bottom]
    edges = tuple(sorted(set(ys)))
    slots = _slots(edges, xs, body)
    slots = _run_on(slots, edges, xs, _divides(page, set(drawn), blocks))
    open_bottom = not any(abs(rule.box.y_centre - box.bottom) < 6 for rule in page.rules if not rule.vertical)
    return Grid(page.number, xs, edges, tuple(slots), not region.heading, open_bottom, ruled=False)


def _crosses(line: Line, xs: Sequence[float]) -> bool:
    """Whether the line's words run over an inner edge of the columns without a gap there."""
    for edge in xs[1:-1]:
        for before, after in pairwise(line.words):
            if (
                before.x1 <= edge + 1
                and after.x0 >= edge - 1
                and after.x0 - before.x1 < MIN_COLUMN_GAP
                and before.x0 < edge < after.x1
            ):
                return True
        if any(word.x0 < edge - 1 and word.x1 > edge + 1 for word in line.words):
            return True
    return False


def _inside(page: Page, region: Region, xs: tuple[float, ...]) -> list[Line]:
    """The body's lines up to the table's end; lines across the columns are inside only as banners."""
    body = _above_last_rule(page, list(region.body), xs)
    stop = len(body)
    while stop and (_crosses(body[stop - 1], xs) or _is_tail(body, stop - 1, xs) or _is_heading(body[stop - 1], xs)):
        stop -= 1
    for at, line in enumerate(body[:stop]):
        if _crosses(line, xs) and not _is_banner(page, body, at, xs):
            return body[:at]
    return body[:stop]


def _above_last_rule(page: Page, body: list[Line], xs: Sequence[float]) -> list[Line]:
    """The lines without those that stand clear below the last of the table's rules: what follows the table."""
    if not body:
        return body
    levels: dict[int, float] = {}
    for rule in page.rules:
        if not rule.vertical and rule.box.y_centre > body[0].box.top:
            levels[round(rule.box.y_centre)] = levels.get(round(rule.box.y_centre), 0.0) + rule.box.width
    rules = [y for y, width in levels.items() if width >= 0.8 * (xs[-1] - xs[0])]
    if len(rules) < 2:
        return body
    for at, line in enumerate(body):
        if line.box.top > max(rules):
            clear = line.box.top - max(rules) > 1.3 * line.size
            return body[:at] if clear else body
    return body


def _is_banner(page: Page, body: Sequence[Line], at: int, xs: Sequence[float]) -> bool:
    """Whether a line across the columns stands inside the table: on a coloured band, bold, a numbered
    recommendation, or alone between two rows; several lines of plain prose end the table."""
    first = at
    while first > 0 and _crosses(body[first - 1], xs):
        first -= 1
    last = at
    while last + 1 < len(body) and _crosses(body[last + 1], xs):
        last += 1
    if last + 1 >= len(body):
        return False
    line = body[first]
    band = any(fill.box.width > BAND_SHARE * (xs[-1] - xs[0]) and fill.box.holds(line.box) for fill in page.fills)
    numbered = leading_ref(Text(line.words), "named") > 0
    return first == last or band or line.bold or numbered


def _is_tail(body: Sequence[Line], at: int, xs: Sequence[float]) -> bool:
    """A last line in one column only, far below the table: a note that does not happen to cross."""
    if at == 0:
        return False
    line, before = body[at], body[at - 1]
    return (
        line.box.top - before.box.bottom > 2.2 * line.size
        and line.box.x0 <= xs[0] + 4
        and not _columns_used(line, xs) - {0}
    )


def _is_heading(line: Line, xs: Sequence[float]) -> bool:
    """A bold last line in the first column: the heading of what follows the table."""
    return line.bold and _columns_used(line, xs) == {0}


def _columns_used(line: Line, xs: Sequence[float]) -> set[int]:
    return {
        column
        for column in range(len(xs) - 1)
        if any(xs[column] <= (word.x0 + word.x1) / 2 < xs[column + 1] for word in line.words)
    }


def _fits(body: Sequence[Line], xs: tuple[float, ...]) -> bool:
    """Whether lines without a heading stand in the columns of the page before."""
    within = [
        line for line in body if line.box.x0 >= xs[0] - 3 and line.box.x1 <= xs[-1] + 40 and not _crosses(line, xs)
    ]
    several = [line for line in body if len(_columns_used(line, xs)) > 1]
    return len(within) >= 0.8 * len(body) and len(several) >= 1


# 4. rows


def _drawn_rows(page: Page, box: Box, body: Sequence[Line]) -> list[float]:
    """Heights of rules and of edges of shaded bands that divide the rows; none where white divides them."""
    wide = BAND_SHARE * box.width
    rules = [r.box for r in page.rules if not r.vertical and box.top <= r.box.y_centre <= box.bottom]
    heights: list[float] = []
    for rule in rules:
        level = [other for other in rules if abs(other.y_centre - rule.y_centre) < 1.5]
        if min(max(o.x1 for o in level), box.x1) - max(min(o.x0 for o in level), box.x0) >= 0.4 * box.width:
            heights.append(rule.y_centre)
    for fill in page.fills:
        across = [
            f for f in page.fills if abs(f.box.top - fill.box.top) < 1.5 and abs(f.box.bottom - fill.box.bottom) < 1.5
        ]
        span = sum(min(f.box.x1, box.x1) - max(f.box.x0, box.x0) for f in across)
        if span >= wide and fill.colour != "#ffffff" and fill.box.height < page.height / 2:
            heights += [y for y in (fill.box.top, fill.box.bottom) if box.top < y < box.bottom]
    inner: list[float] = []
    for y in sorted(heights):
        between = body[0].box.top < y < body[-1].box.top and not any(
            line.box.top + 2 < y < line.box.bottom - 2 for line in body
        )
        if between and (not inner or y - inner[-1] > 4):
            inner.append(y)
    return inner if len(inner) >= 0.5 * len(_white_gaps([line.box for line in body])) else []


def _white_gaps(boxes: Sequence[Box], usual: float | None = None) -> list[float]:
    """Where a block begins: tops of the boxes that stand below wider white than divides the lines of a paragraph."""
    white = []
    bottom = boxes[0].bottom
    for box in boxes[1:]:
        white.append((box.top - bottom, box.top))
        bottom = max(bottom, box.bottom)
    if usual is None:
        usual = _usual_white([boxes])
    return [top for height, top in white if height > usual * ROW_GAP + 1.5]


def _usual_white(columns: Sequence[Sequence[Box]]) -> float:
    """The white between two lines of one paragraph: the lower quartile over all columns."""
    white = [
        max(0.0, below.top - above.bottom)
        for boxes in columns
        for above, below in pairwise(boxes)
        if below.top > above.top + 2
    ]
    return sorted(white)[len(white) // 4] if white else 0.0


Blocks = list[list[tuple[float, float]]]


def _blocks(body: Sequence[Line], xs: Sequence[float]) -> Blocks:
    """For each column, top and bottom of each block of its lines; white divides blocks."""
    columns: list[list[Box]] = [[] for _ in xs[1:]]
    for line in body:
        if _crosses(line, xs):
            continue
        for column in _columns_used(line, xs):
            words = [word for word in line.words if xs[column] <= (word.x0 + word.x1) / 2 < xs[column + 1]]
            columns[column].append(union(words))
    usual = _usual_white(columns)
    result = []
    for boxes in columns:
        starts = set(_white_gaps(boxes, usual)) if boxes else set()
        blocks: list[tuple[float, float]] = []
        for box in boxes:
            if blocks and box.top not in starts:
                blocks[-1] = (blocks[-1][0], max(blocks[-1][1], box.bottom))
            else:
                blocks.append((box.top, box.bottom))
        result.append(blocks)
    return result


def _row_starts(body: Sequence[Line], blocks: Blocks, xs: Sequence[float], strict: bool) -> list[float]:
    """Heights that divide rows: where blocks of two columns or more begin side by side, where one begins in
    the first column, and around banners.  A block of its own in another column is a further paragraph.

    ``strict``: rules divide rows already; between them only three columns side by side begin another.
    """
    starts: list[float] = []
    tops = sorted((top, column) for column, column_blocks in enumerate(blocks) for top, _ in column_blocks)
    for top, column in tops:
        level = {other for at, other in tops if abs(at - top) <= 3.0}
        if len(level) > (2 if strict else 1) or (column == 0 and not strict):
            starts.append(top)
    for at, line in enumerate(body):
        if _crosses(line, xs):
            below = body[at + 1] if at + 1 < len(body) else None
            starts += [] if at and _crosses(body[at - 1], xs) else [line.box.top]
            starts += (
                [below.box.top]
                if below is not None and not _crosses(below, xs) and not _is_rest(line, below, xs)
                else []
            )
    first = body[0].box.top
    dividers: list[float] = []
    for top in sorted(starts):
        if top > first + 3 and (not dividers or top - 1 - dividers[-1] > 4):
            dividers.append(top - 1)
    return dividers


def _is_rest(line: Line, below: Line, xs: Sequence[float]) -> bool:
    """Whether a short line is the end of the banner above it: close below, in the first columns, the same type."""
    close = (
        below.box.top - line.box.bottom < 0.6 * line.size
        and abs(below.size - line.size) < 0.3
        and below.bold == line.bold
    )
    return close and len(line_to_segments(below, HEADING_GAP)) == 1 and abs(below.box.x0 - line.box.x0) < 3


def _slots(ys: tuple[float, ...], xs: tuple[float, ...], body: Sequence[Line]) -> list[Slot]:
    """Cells of every row; a row whose only words cross the columns, or stand bold and alone, is one cell."""
    slots = []
    for row, (top, bottom) in enumerate(pairwise(ys)):
        lines = [line for line in body if top <= line.box.y_centre <= bottom]
        alone = len(lines) == 1 and lines[0].bold and _columns_used(lines[0], xs) == {0} and len(lines[0].words) > 1
        banner = bool(lines) and (alone or _crosses(lines[0], xs))
        if banner:
            slots.append(Slot(row, 0, 1, len(xs) - 1, Box(xs[0], top, xs[-1], bottom)))
            continue
        for column in range(len(xs) - 1):
            slots.append(Slot(row, column, 1, 1, Box(xs[column], top, xs[column + 1], bottom)))
    return slots


Divides = Callable[[float, int, Sequence[float]], bool]


def _divides(page: Page, drawn: set[float], blocks: Blocks) -> Divides:
    """Whether a divider ends the cell above it.  Drawn ones: a rule that leaves out a column lets its cell run
    on, bands divide every column.  White ones: a block of lines that goes on over it runs on."""
    rules = [rule.box for rule in page.rules if not rule.vertical]

    def divides(y: float, column: int, xs: Sequence[float]) -> bool:
        if y not in drawn:
            return not any(top < y - 3 and bottom > y + 3 for top, bottom in blocks[column])
        level = [box for box in rules if abs(box.y_centre - y) < 2.5]
        middle = (xs[column] + xs[column + 1]) / 2
        return not level or any(box.x0 <= middle <= box.x1 for box in level)

    return divides


def _run_on(slots: list[Slot], ys: tuple[float, ...], xs: tuple[float, ...], divides: Divides) -> list[Slot]:
    """Cells joined downwards where nothing divides two rows in their column."""
    merged: list[Slot] = []
    last: dict[int, int] = {}  # by column: the place of its lowest cell
    for slot in slots:
        at = last.get(slot.column)
        above = merged[at] if at is not None else None
        joins = above is not None and above.colspan == slot.colspan == 1 and above.row + above.rowspan == slot.row
        if above is not None and at is not None and joins and not divides(ys[slot.row], slot.column, xs):
            merged[at] = Slot(above.row, above.column, above.rowspan + 1, 1, union((above.box, slot.box)))
        else:
            last[slot.column] = len(merged)
            merged.append(slot)
    return merged
