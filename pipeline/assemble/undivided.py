"""Ruled tables that draw the rules between their columns in some rows only: the other rows are divided like these.

Office programs' banded styles do so: every other row has its verticals, the rows between have none.  A cell over
several columns is divided at their edges where no word runs over one and the words of two columns or more begin flush
with the words of the divided rows.  A banner, a merged cell and a title in the middle have no such words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from pipeline.assemble.grids import Grid, Slot
from schemas.page import Word

FLUSH = 2.5  # points within which words begin at one edge
SHARE = 0.3  # of the rows that must have their columns drawn
ALONE = 3  # columns in which a row must be flush where one row alone is divided
GAP = 0.8  # times the size: white before a column's first word on a line


def with_all_columns(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid with its undivided rows divided; itself where it has none."""
    wide = [slot for slot in grid.slots if slot.colspan > 1 and slot.rowspan == 1]
    rows = len(grid.ys) - 1
    if not wide or not grid.ruled:
        return grid
    whole = set(range(rows)) - {slot.row for slot in grid.slots if slot.colspan > 1}
    if len(whole) < max(1, SHARE * rows):
        return grid
    fewest = 2 if len(whole) > 1 else ALONE
    lefts = _lefts(grid, whole, words)
    slots: list[Slot] = []
    for slot in grid.slots:
        if slot not in wide:
            slots.append(slot)
            continue
        cut = slot.row == 0 and grid.open_top  # the rest of a row from the page before may have words in one column
        slots += _parts(slot, grid.xs, lefts, words, 1 if cut else fewest)
    if len(slots) == len(grid.slots):
        return grid
    return replace(grid, slots=tuple(sorted(slots, key=lambda slot: (slot.row, slot.column))))


def _lefts(grid: Grid, rows: set[int], words: Sequence[Word]) -> Mapping[int, float]:
    """Where the words of each column begin in rows that are divided."""
    starts: dict[int, list[float]] = {}
    level: dict[tuple[float, float], list[Word]] = {}  # words by the heights between which their middle stands
    for slot in grid.slots:
        if slot.row in rows and slot.colspan == 1:
            x0, top, x1, bottom = slot.box
            if (top, bottom) not in level:
                level[top, bottom] = [word for word in words if top <= (word.top + word.bottom) / 2 <= bottom]
            inside = [word.x0 for word in level[top, bottom] if x0 <= (word.x0 + word.x1) / 2 <= x1]
            if inside:
                starts.setdefault(slot.column, []).append(min(inside))
    return {column: median(found) for column, found in starts.items()}


def _parts(
    slot: Slot, xs: Sequence[float], lefts: Mapping[int, float], words: Sequence[Word], fewest: int
) -> list[Slot]:
    """The slots of one column each that an undivided row is made of, or itself; ``fewest``: columns with words."""
    inside = [word for word in words if slot.box.holds_word(word)]
    edges = xs[slot.column : slot.column + slot.colspan + 1]
    if any(word.x0 < edge - 1 and word.x1 > edge + 1 for word in inside for edge in edges[1:-1]):
        return [slot]
    filled: list[int] = []
    for column, (left, right) in enumerate(pairwise(edges), slot.column):
        own = [word for word in inside if left <= (word.x0 + word.x1) / 2 < right]
        if not own:
            continue
        filled.append(column)
        first = min(own, key=lambda word: word.x0)
        if abs(first.x0 - lefts.get(column, first.x0)) > FLUSH or not _stands_apart(own, inside, left):
            return [slot]
    if len(filled) < fewest or filled == [slot.column]:
        return [slot]
    return [
        Slot(slot.row, column, 1, 1, slot.box._replace(x0=left, x1=right))
        for column, (left, right) in enumerate(pairwise(edges), slot.column)
    ]


def _stands_apart(own: Sequence[Word], inside: Sequence[Word], left: float) -> bool:
    """Whether white stands before a column's words on each of its lines."""
    return all(
        word.x0 - other.x1 > GAP * word.size
        for word in own
        for other in inside
        if other.x1 <= left + 1 and other.top < word.bottom and other.bottom > word.top
    )
