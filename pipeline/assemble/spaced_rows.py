"""The rows of a table whose columns were told from white space: where they begin, and their cells.

Rules and bands of shading divide rows where they are drawn; elsewhere white does, wider than between the lines
of one paragraph, where blocks of several columns begin side by side.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise

from pipeline.assemble.grids import Slot
from pipeline.assemble.layout import Line, line_to_segments
from schemas.geometry import Box, to_box, union
from schemas.page import Page, Word

MIN_COLUMN_GAP = 3.0  # points of white between two columns; less is the space between two words


HEADING_GAP = 0.55  # times the size: headings stand closer together than cells, a space is 0.25 to 0.3
ROW_GAP = 1.45  # times the usual white between lines (plus 1.5 pt): more divides rows; paragraphs stay under 1.4


BAND_SHARE = 0.6  # of the table's width: a wider fill is a row's shading, a narrower one is a cell's


def crosses(line: Line, xs: Sequence[float]) -> bool:
    """Whether the line's words run over an inner edge of the columns without a gap there."""
    left, _, right, _ = line.box
    for edge in xs[1:-1]:  # noqa: SIM110 - asked of every line time and again, and this takes half the time of ``any``
        if left < edge < right and _crosses(line.words, edge):
            return True
    return False


def _crosses(words: Sequence[Word], edge: float) -> bool:
    before: Word | None = None
    for word in words:  # from left to right: behind the edge there is nothing to look for
        if word.x1 <= edge:
            before = word
            continue
        if word.x0 < edge - 1 and word.x1 > edge + 1:
            return True
        beside = before is not None and before.x1 <= edge + 1 and edge - 1 <= word.x0 < before.x1 + MIN_COLUMN_GAP
        if beside:
            return True
        if word.x0 >= edge:
            return False
        before = word
    return False


def columns_used(line: Line, xs: Sequence[float]) -> set[int]:
    return set(_by_column(line, xs))


def _by_column(line: Line, xs: Sequence[float]) -> dict[int, list[Word]]:
    """The words of a line by column; those outside the table are left out."""
    columns: dict[int, list[Word]] = {}
    for word in line.words:
        column = bisect_right(xs, (word.x0 + word.x1) / 2) - 1
        if 0 <= column < len(xs) - 1:
            columns.setdefault(column, []).append(word)
    return columns


def drawn_rows(page: Page, box: Box, body: Sequence[Line]) -> list[float]:
    """Heights of rules and of edges of shaded bands that divide the rows; none where white divides them."""
    wide = BAND_SHARE * box.width
    rules = [(r.box.y_centre, r.box) for r in page.rules if not r.vertical]
    rules = [(y, rule) for y, rule in rules if box.top <= y <= box.bottom]
    heights: list[float] = []
    for y in {y for y, _ in rules}:  # a rule may be drawn in hundreds of dashes
        level = [other for height, other in rules if abs(height - y) < 1.5]
        if min(max(o.x1 for o in level), box.x1) - max(min(o.x0 for o in level), box.x0) >= 0.4 * box.width:
            heights.append(y)
    grounds = [f.box for f in page.fills if f.colour != "#ffffff" and f.box.height < page.height / 2]
    for top, bottom in {(ground.top, ground.bottom) for ground in grounds}:
        across = [f.box for f in page.fills if abs(f.box.top - top) < 1.5 and abs(f.box.bottom - bottom) < 1.5]
        if sum(min(b.x1, box.x1) - max(b.x0, box.x0) for b in across) >= wide:
            heights += [y for y in (top, bottom) if box.top < y < box.bottom]
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


def column_blocks(body: Sequence[Line], xs: Sequence[float]) -> Blocks:
    """For each column, top and bottom of each block of its lines; white divides blocks."""
    columns: list[list[Box]] = [[] for _ in xs[1:]]
    for line in body:
        if crosses(line, xs):
            continue
        for column, words in _by_column(line, xs).items():
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


def row_starts(body: Sequence[Line], blocks: Blocks, xs: Sequence[float], strict: bool) -> list[float]:
    """Heights that divide rows: where blocks of two columns or more begin side by side, where one begins in
    the first column, and around banners.  A block of its own in another column is a further paragraph.

    ``strict``: rules divide rows already; between them only three columns side by side begin another.
    """
    starts: list[float] = []
    tops = sorted((top, column) for column, column_blocks in enumerate(blocks) for top, _ in column_blocks)
    heights = [top for top, _ in tops]
    for top, column in tops:
        near = tops[bisect_left(heights, top - 3.0) : bisect_right(heights, top + 3.0)]
        level = {other for _, other in near}
        if len(level) > (2 if strict else 1) or (column == 0 and not strict):
            starts.append(top)
    for at, line in enumerate(body):
        if crosses(line, xs):
            below = body[at + 1] if at + 1 < len(body) else None
            starts += [] if at and crosses(body[at - 1], xs) else [line.box.top]
            starts += (
                [below.box.top]
                if below is not None and not crosses(below, xs) and not _is_rest(line, below, xs)
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


def row_slots(ys: tuple[float, ...], xs: tuple[float, ...], body: Sequence[Line]) -> list[Slot]:
    """Cells of every row; a row whose only words cross the columns, or stand bold and alone, is one cell."""
    slots = []
    for row, (top, bottom) in enumerate(pairwise(ys)):
        lines = [line for line in body if top <= line.box.y_centre <= bottom]
        alone = len(lines) == 1 and lines[0].bold and columns_used(lines[0], xs) == {0} and len(lines[0].words) > 1
        banner = bool(lines) and (alone or crosses(lines[0], xs))
        if banner:
            slots.append(Slot(row, 0, 1, len(xs) - 1, Box(xs[0], top, xs[-1], bottom)))
            continue
        for column in range(len(xs) - 1):
            slots.append(Slot(row, column, 1, 1, to_box((xs[column], top, xs[column + 1], bottom))))
    return slots


def grouped_slots(
    page: Page, groups: Line, ys: tuple[float, ...], xs: tuple[float, ...], body: Sequence[Line]
) -> list[Slot]:
    """The cells of a table whose first row holds headings over several columns; the other headings reach over both."""
    parts = [part.box for part in line_to_segments(groups, HEADING_GAP)]
    rules = [
        r.box for r in page.rules if not r.vertical and groups.box.bottom - 2 <= r.box.y_centre <= groups.box.bottom + 8
    ]
    left = min((rule.x0 for rule in rules), default=groups.box.x0) - 2
    right = max((rule.x1 for rule in rules), default=xs[-1]) + 2
    nearest: dict[int, list[int]] = {}  # group → its columns: those under the rules, each under its nearest heading
    for column in range(len(xs) - 1):
        middle = (xs[column] + xs[column + 1]) / 2
        if left <= middle <= right:
            distances = [abs(part.x_centre - middle) for part in parts]
            nearest.setdefault(distances.index(min(distances)), []).append(column)
    over = {column: (inside[0], inside[-1]) for inside in nearest.values() for column in inside}
    slots = []
    for column in range(len(xs) - 1):
        first, last = over.get(column, (column, column))
        if column in over and column == first:
            slots.append(Slot(0, first, 1, last - first + 1, Box(xs[first], ys[0], xs[last + 1], ys[1])))
        if column in over:
            slots.append(Slot(1, column, 1, 1, Box(xs[column], ys[1], xs[column + 1], ys[2])))
        else:
            slots.append(Slot(0, column, 2, 1, Box(xs[column], ys[0], xs[column + 1], ys[2])))
    rest = row_slots(ys[2:], xs, body)
    return sorted(slots + [slot._replace(row=slot.row + 2) for slot in rest])


Divides = Callable[[float, int, Sequence[float]], bool]


def divider(page: Page, drawn: set[float], blocks: Blocks) -> Divides:
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


def run_on(slots: list[Slot], ys: tuple[float, ...], xs: tuple[float, ...], divides: Divides) -> list[Slot]:
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
