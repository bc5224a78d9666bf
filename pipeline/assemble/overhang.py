"""Words that hang below a ruled table, in a column that no rule closes: a merged cell that the page's end cuts.

Browsers draw the last row's rules where its other cells end, while the text of the merged cell beside them goes on
for a line or two.  In: a grid and its page.  Out: the grid as far down as those lines reach.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from pipeline.assemble.grids import TOUCH, Grid, Slot
from pipeline.assemble.layout import Line, line_to_segments, words_to_lines
from schemas.page import Page, Word

NEAR = 0.6  # times the size: the white between two lines of one cell, at most
REACH = 100.0  # points below the grid in which they are looked for
LINES = 6  # that may hang below; a cell of which more does is a table's row of its own


def with_overhang(grid: Grid, page: Page) -> Grid:
    """The grid down to the lines that hang below it, or itself."""
    bottom = grid.ys[-1]
    open_slots = [slot for slot in grid.slots if slot.row + slot.rowspan == len(grid.ys) - 1 and _is_open(slot, page)]
    if not open_slots:
        return grid
    no_rule = len(open_slots) == len({slot.column for slot in grid.slots})  # only a sentence that is cut tells then
    frame = grid.frame._replace(top=bottom, bottom=bottom + REACH)
    below = [word for word in page.words if frame.holds_word(word)]
    if not below or min(word.top for word in below) > bottom + below[0].size:
        return grid
    last = {slot.column: _last_line(slot, page) for slot in open_slots}
    if no_rule:
        last = {column: word for column, word in last.items() if word and word.text[-1] not in ".!?:;"}
    most = LINES + 2 if no_rule else LINES
    hanging = list(takewhile(lambda line: _hangs(line, open_slots, last), words_to_lines(below)[:most]))
    if not hanging:
        return grid
    end = max(line.box.bottom for line in hanging) + 1.0
    slots = tuple(
        slot._replace(box=slot.box._replace(bottom=end)) if slot.row + slot.rowspan == len(grid.ys) - 1 else slot
        for slot in grid.slots
    )
    return replace(grid, ys=(*grid.ys[:-1], end), slots=slots)


def _is_open(slot: Slot, page: Page) -> bool:
    """Whether no rule closes the cell below."""
    middle, bottom = slot.box.x_centre, slot.box.bottom
    return not any(
        not rule.vertical and abs(rule.box.y_centre - bottom) <= TOUCH and rule.box.x0 <= middle <= rule.box.x1
        for rule in page.rules
    )


def _last_line(slot: Slot, page: Page) -> Word | None:
    """A word of the cell's lowest line."""
    own = (word for word in page.words if slot.box.holds_word(word))
    return max(own, key=lambda word: (word.bottom, word.x1), default=None)


def _hangs(line: Line, slots: list[Slot], last: dict[int, Word | None]) -> bool:
    """Whether each part of a line goes on with the words of an open cell above it; ``last`` follows the reading."""
    for part in line_to_segments(line):
        slot = next((s for s in slots if s.box.x0 <= part.box.x0 and part.box.x1 <= s.box.x1), None)
        above = last.get(slot.column) if slot else None
        if slot is None or above is None or abs(above.size - line.size) > 0.3:
            return False
        if not -0.5 * line.size < part.box.top - above.bottom < NEAR * line.size:
            return False
        last[slot.column] = part.words[-1]
    return True
