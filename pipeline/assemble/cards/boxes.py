"""Ruled tables that may be cards: one for each record, all of the same columns, their labels inside the cells.

A table with a row of headings, or with labels down a column of their own, is none: its cells are read as they are.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from extractors.headings import DATE
from pipeline.assemble.cards.parts import label_field
from pipeline.assemble.grids import Grid, Slot
from pipeline.assemble.layout import words_to_lines
from schemas.geometry import Box
from schemas.page import Page, Word

FEWEST = 3  # tables alike
MOST_CELLS = 16  # with words, in one card
HEADS = 2  # cells of a row that hold a label and nothing else: a row of headings
SIDE = 3  # rows that begin with such a cell: labels of their own


def boxes_of_tables(page: Page, ruled: Mapping[int, Sequence[Grid]]) -> list[Box]:
    """The page's ruled tables which are no cards."""
    alike = Counter(_shape(grid) for grids in ruled.values() for grid in grids)
    return [
        grid.box
        for grid in ruled[page.number]
        if (alike[_shape(grid)] < FEWEST and not _is_box(grid, page))
        or _filled(grid, page).total() > MOST_CELLS
        or grid.turn
        or _has_headings(grid, page)
    ]


def _shape(grid: Grid) -> tuple[int, int]:
    return round(grid.xs[0] / 4), len(grid.xs)


def _is_box(grid: Grid, page: Page) -> bool:
    """Whether no two cells with words stand side by side: a frame, with a rule in it perhaps, and no table."""
    return max(_filled(grid, page).values(), default=0) < 2


def _filled(grid: Grid, page: Page) -> Counter[int]:
    """The cells with words of each row."""
    box = grid.box
    inside = [word for word in page.words if box.holds_word(word)]
    return Counter(slot.row for slot in grid.slots if any(slot.box.holds_word(word) for word in inside))


def _has_headings(grid: Grid, page: Page) -> bool:
    """Whether labels stand in cells of their own: two or more in a row, or at the head of most rows."""
    box = grid.box
    inside = [word for word in page.words if box.holds_word(word)]
    labelled = [slot for slot in grid.slots if _is_label(slot, inside)]
    rows = Counter(slot.row for slot in labelled)
    return max(rows.values(), default=0) >= HEADS or len(labelled) >= SIDE


def _is_label(slot: Slot, words: Sequence[Word]) -> bool:
    own = [word for word in words if slot.box.holds_word(word)]
    if not 0 < len(own) <= 8:
        return False
    wording = " ".join(line.text for line in words_to_lines(own))
    return bool(label_field(wording)) and DATE.search(wording) is None
