"""Tables with horizontal rules alone, as typesetters draw them: a rule over and under each row, columns by white space.

1. rules of one extent below one another, three rows at least, and a heading on a ground of its own above them;
2. the columns: strips of white that no word of any row crosses;
3. a run of rules with prose between them has no such strip, and is no table.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from pipeline.assemble.grids import Grid, Slot
from schemas.geometry import Box
from schemas.page import Page, Rule, Word

WIDE = 150.0  # points: a shorter rule divides no rows of a page's table
ROW = 130.0  # points: the highest row
GUTTER = 8.0  # points: the least white between two columns
ROWS = 3


def lined_grids(page: Page, words: Sequence[Word], taken: Sequence[Box]) -> list[Grid]:
    """The tables of a page whose rows horizontal rules divide; ``words`` without those of the tables in ``taken``."""
    rules = [rule for rule in page.rules if not rule.vertical and rule.box.width >= WIDE]
    free = [rule for rule in rules if not any(_inside(rule, box) for box in taken)]
    grids = (_grid(page, heights, words) for heights in _runs(free))
    return [grid for grid in grids if grid is not None]


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


def _grid(page: Page, rules: Sequence[Box], words: Sequence[Word]) -> Grid | None:
    if len(rules) < ROWS + 1:
        return None
    left, right = min(rule.x0 for rule in rules), max(rule.x1 for rule in rules)
    ys = (*_band_above(page, left, right, rules[0].y_centre), *(rule.y_centre for rule in rules))
    inside = [w for w in words if ys[0] < (w.top + w.bottom) / 2 < ys[-1] and w.x0 >= left - 3 and w.x1 <= right + 3]
    xs = _columns(inside, left, right)
    rows = [[w for w in inside if top < (w.top + w.bottom) / 2 < bottom] for top, bottom in pairwise(ys)]
    if len(xs) < 3 or not all(rows):
        return None
    first = [sum(xs[0] <= w.x0 < xs[1] for w in row) for row in rows]
    if sum(count > 0 for count in first) < 0.7 * len(rows):
        return None
    slots = tuple(
        Slot(row, column, 1, 1, Box(xs[column], top, xs[column + 1], bottom))
        for row, (top, bottom) in enumerate(pairwise(ys))
        for column in range(len(xs) - 1)
    )
    return Grid(page.number, xs, ys, slots, ruled=False)


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
    """The edges of the columns: in the middle of each strip of white over the table's whole height."""
    edges, reach = [left], None
    for word in sorted(words, key=lambda word: word.x0):
        if reach is not None and word.x0 - reach >= GUTTER:
            edges.append((reach + word.x0) / 2)
        reach = word.x1 if reach is None else max(reach, word.x1)
    return (*edges, right)
