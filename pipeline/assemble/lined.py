"""Tables with horizontal rules alone, as typesetters draw them: a rule over and under each row, columns by white space.

1. rules of one extent below one another; a run of them is one table, or several one below the other (``lined_runs``);
2. the columns: strips of white that no word of any row crosses;
3. a heading on a ground of its own above the first rule, or a row in the columns right above it or below the last one;
4. three rows at least, two where a heading in bold names three columns; a run of rules with prose between them has no
   such strip, and is no table;
5. a band of one text over the columns, in bold or on a ground, is a row or a heading (``lined_banners``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.assemble.grids import Grid, Slot
from pipeline.assemble.layout import Line, words_to_lines
from pipeline.assemble.lined_banners import Bands, banners, parted
from pipeline.assemble.lined_runs import LEADING, Usual, row_above, row_below, split_run, usual_rows
from pipeline.assemble.spaced_rows import crosses
from schemas.geometry import Box
from schemas.page import Page, Rule, Word

WIDE = 150.0  # points: a shorter rule divides no rows of a page's table
ROW = 130.0  # points: the highest row
GUTTER = 8.0  # points: the least white between two columns
PADDING = 4.0  # points between a column's edge and its words, as cells commonly have it: the same on every page
OTHER_TYPE = 0.8  # points by which a heading's type differs from the rows', where it is not bold
ROWS = 3


def lined_grids(page: Page, words: Sequence[Word], taken: Sequence[Box]) -> list[Grid]:
    """The tables of a page whose rows horizontal rules divide; ``words`` without those of the tables in ``taken``."""
    rules = [rule for rule in page.rules if not rule.vertical and rule.box.width >= WIDE]
    free = [rule for rule in rules if not any(_inside(rule, box) for box in taken)]
    grids = [grid for heights in _runs(free) if len(heights) > 1 for grid in _grids(page, heights, words)]
    return [grid for grid in grids if not any(grid.box.overlap(other.box) > 1 for other in grids if other is not grid)]


def lined_rest(page: Page, words: Sequence[Word], xs: Sequence[float], taken: Sequence[Box]) -> Grid | None:
    """The rest of such a table from the page before, whose columns were ``xs``, at the head of a page.

    One row is enough; None where other words or tables stand above the first rule of the table's width.
    """
    rules = [rule for rule in page.rules if not rule.vertical and rule.box.width >= WIDE]
    alike = [rule for rule in rules if _spans(rule.box, xs) and not any(_inside(rule, box) for box in taken)]
    run = next(_runs(alike), []) if alike else []
    if not run:
        return None
    lines = words_to_lines([word for word in words if word.x0 >= xs[0] - 3 and word.x1 <= xs[-1] + 3])
    heights = [rule.y_centre for rule in run]
    above = [line for line in lines if line.box.y_centre < heights[0]]
    heights = [above[0].box.top - 1, *heights] if above else heights
    if min((word.top for word in words), default=heights[0]) < heights[0] - 2 or (
        heights[1:] and heights[1] - heights[0] > ROW
    ):
        return None
    usual = usual_rows(heights, lines)
    part = next(iter(split_run(heights, lines, usual)))
    if (below := row_below(part[-1], lines, usual)) and _fits(below, lines, part, xs):
        part = (*part, below[-1].box.bottom + 1)
    bands = banners(page, part, lines, (xs[0], xs[-1]))
    if bands and len(xs) == 3:  # labels beside values: the heading of the next table ends the rest
        part, bands = part[: min(bands) + 1], frozenset()
    if len(part) < 2:
        return None
    plain, over = _without(lines, part, bands)
    inside = [line for line in plain if part[0] < line.box.y_centre < part[-1]]
    if any(crosses(line, xs) for line in inside):
        return None
    rows = [_words(plain, band) for band in pairwise(part)]
    if sum(map(bool, rows)) + len(over) < len(rows) or not any(_fills_two(row, xs) for row in rows):
        return None
    return _joined(_to_grid(page, tuple(part), tuple(xs)), over)


def _fills_two(row: Sequence[Word], xs: Sequence[float]) -> bool:
    return sum(_fills_at(row, column) for column in pairwise(xs)) > 1


def _without(lines: Sequence[Line], heights: Sequence[float], bands: Bands) -> tuple[list[Line], list[float]]:
    """The lines outside some bands, and the heights at which these begin."""
    over = [(heights[at], heights[at + 1]) for at in sorted(bands)]
    plain = [line for line in lines if not any(top < line.box.y_centre < bottom for top, bottom in over)]
    return plain, [top for top, _ in over]


def _spans(rule: Box, xs: Sequence[float]) -> bool:
    return abs(rule.x0 - xs[0]) < 1.5 and abs(rule.x1 - xs[-1]) < 1.5


def _inside(rule: Rule, box: Box) -> bool:
    return box.top - 2 <= rule.box.y_centre <= box.bottom + 2


def _runs(rules: Sequence[Rule]) -> Iterator[list[Box]]:
    """Rules of the same extent, one below another; a rule drawn in pieces or twice counts once."""
    extents: dict[tuple[int, int], list[Box]] = {}
    for rule in rules:
        extents.setdefault((round(rule.box.x0 / 3), round(rule.box.x1 / 3)), []).append(rule.box)
    for boxes in extents.values():
        run: list[Box] = []
        for box in sorted(boxes, key=lambda box: box.y_centre):
            if run and box.y_centre - run[-1].y_centre < 4:
                continue
            if run and box.y_centre - run[-1].y_centre > ROW:
                yield run
                run = []
            run.append(box)
        yield run


def _grids(page: Page, rules: Sequence[Box], words: Sequence[Word]) -> Iterator[Grid]:
    """The tables of one run of rules."""
    left, right = min(rule.x0 for rule in rules), max(rule.x1 for rule in rules)
    lines = words_to_lines([word for word in words if word.x0 >= left - 3 and word.x1 <= right + 3])
    heights = [rule.y_centre for rule in rules]
    usual = usual_rows(heights, lines)
    for part in split_run(heights, lines, usual):
        grid = _grid(page, part, (left, right), lines, usual)
        told = _with_banners(page, part, (left, right), lines, usual)
        more = told and (grid is None or len(told[0].xs) > len(grid.xs))
        yield from told if more or grid is None else [grid]


def _with_banners(
    page: Page, heights: Sequence[float], sides: tuple[float, float], lines: Sequence[Line], usual: Usual
) -> list[Grid]:
    """The tables of a run in which some bands hold one text over the columns: rows of one table where it has three
    columns, headings between several where labels stand beside their values."""
    bands = banners(page, heights, lines, sides)
    rows, over = _without(lines, heights, bands)
    columns = len(_columns(_words(rows, heights), *sides)) - 1
    if not bands or columns < 2:
        return []
    if columns == 2:
        grids = [_grid(page, part, sides, rows, usual) for part in parted(heights, bands) if len(part) > ROWS - 1]
        return [grid for grid in grids if grid is not None]
    grid = _grid(page, heights, sides, rows, usual, len(over))
    return [_joined(grid, over)] if grid is not None else []


def _joined(grid: Grid, tops: Sequence[float]) -> Grid:
    """The grid, its rows that begin at these heights of one cell each."""
    rows = {row for row, y in enumerate(grid.ys[:-1]) if any(abs(y - top) < 1 for top in tops)}
    slots = [slot for slot in grid.slots if slot.row not in rows]
    x0, x1 = grid.xs[0], grid.xs[-1]
    slots += [Slot(row, 0, 1, len(grid.xs) - 1, Box(x0, grid.ys[row], x1, grid.ys[row + 1])) for row in rows]
    return replace(grid, slots=tuple(sorted(slots)))


def _grid(
    page: Page,
    heights: Sequence[float],
    sides: tuple[float, float],
    lines: Sequence[Line],
    usual: Usual,
    over: int = 0,
) -> Grid | None:
    """The table between these rules; ``over``: how many of its rows hold one text, which ``lines`` lack."""
    ground = _band_above(page, *sides, heights[0])
    ys = (*ground, *heights)
    xs = _columns(_words(lines, ys), *sides)
    if len(xs) < 3:
        return None
    headed = False
    if not ground and (above := row_above(heights[0], lines, usual)) and _fits(above, lines, ys, xs):
        ys = (above[0].box.top - 1, *ys)
        headed = all(line.bold or abs(line.size - usual.size) > OTHER_TYPE for line in above)
    if (headed or len(ys) > ROWS) and (below := row_below(heights[-1], lines, usual)) and _fits(below, lines, ys, xs):
        ys = (*ys, below[-1].box.bottom + 1)
    xs = _columns(_words(lines, ys), *sides)
    rows = [_words(lines, band) for band in pairwise(ys)]
    if headed:
        few = ROWS - 1 if len(xs) > 3 and _fills(rows[0], xs) and _is_one_row(lines, ys[-2:]) else ROWS
    else:
        few = ROWS + (ys[0] < heights[0] and not ground)  # a label beside its value may stand above two more
    if len(ys) - over <= few or sum(map(bool, rows)) + over < len(rows):
        return None
    rows = [row for row in rows if row]
    first = [sum(xs[0] <= w.x0 < xs[1] for w in row) for row in rows]
    if sum(count > 0 for count in first) < 0.7 * len(rows):
        return None
    return _to_grid(page, ys, xs)


def _to_grid(page: Page, ys: tuple[float, ...], xs: tuple[float, ...]) -> Grid:
    slots = tuple(
        Slot(row, column, 1, 1, Box(xs[column], top, xs[column + 1], bottom))
        for row, (top, bottom) in enumerate(pairwise(ys))
        for column in range(len(xs) - 1)
    )
    return Grid(page.number, xs, ys, slots, ruled=False)


def _words(lines: Sequence[Line], ys: Sequence[float]) -> list[Word]:
    return [word for line in lines for word in line.words if ys[0] < (word.top + word.bottom) / 2 < ys[-1]]


def _is_one_row(lines: Sequence[Line], ys: Sequence[float]) -> bool:
    """Whether the lines between two heights stand close below one another: no rows that white divides."""
    inside = [line for line in lines if ys[0] < line.box.y_centre < ys[-1]]
    return all(two.box.top - one.box.bottom < LEADING * two.size for one, two in pairwise(inside))


def _fits(row: Sequence[Line], lines: Sequence[Line], ys: Sequence[float], xs: Sequence[float]) -> bool:
    """Whether the words of a further row stand in the columns, in two of them at least, each flush with the others."""
    inside = _words(lines, ys)
    more = [word for line in row for word in line.words]
    if len(_columns([*inside, *more], xs[0], xs[-1])) != len(xs):
        return False
    flush = 0
    for left, right in pairwise(xs):
        own = [word.x0 for word in more if left <= word.x0 < right]
        flush += bool(own) and abs(min(own) - min(w.x0 for w in inside if left <= w.x0 < right)) < PADDING
    return flush > 1


def _fills(row: Sequence[Word], xs: Sequence[float]) -> bool:
    return all(_fills_at(row, column) for column in pairwise(xs))


def _fills_at(row: Sequence[Word], column: tuple[float, float]) -> bool:
    return any(column[0] <= word.x0 < column[1] for word in row)


def _band_above(page: Page, left: float, right: float, top: float) -> tuple[float, ...]:
    """The upper and the lower edge of a heading's ground close above the first rule, in one piece or a cell each."""
    bands: dict[tuple[int, int], list[Box]] = {}
    for fill in page.fills:
        box = fill.box
        if left - 3 <= box.x0 and box.x1 <= right + 3 and box.height > 6 and 0 <= top - box.bottom + 2 <= ROW:
            bands.setdefault((round(box.top), round(box.bottom)), []).append(box)
    over = [boxes for boxes in bands.values() if sum(box.width for box in boxes) >= 0.95 * (right - left)]
    if not over:
        return ()
    lowest = max(over, key=lambda boxes: boxes[0].bottom)[0]
    return (lowest.top,) if top - lowest.bottom < 4 else (lowest.top, lowest.bottom)


def _columns(words: Sequence[Word], left: float, right: float) -> tuple[float, ...]:
    """The edges of the columns: in each strip of white over the table's whole height, close before the words.

    There they stand at one place on every page, however long the words of the column before are.
    """
    edges, reach = [left], None
    for word in sorted(words, key=lambda word: word.x0):
        if reach is not None and word.x0 - reach >= GUTTER:
            edges.append(word.x0 - PADDING)
        reach = word.x1 if reach is None else max(reach, word.x1)
    return (*edges, right)
