"""The tables of one page: grids filled with words and colours.

1. ruled tables from the page's rules; 2. unruled ones from white space among the words left over;
3. every cell gets the words whose centre stands in it, its ground, and small coloured shapes inside it.
"""

from __future__ import annotations

import bisect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from pipeline.assemble.aligned import aligned_grids
from pipeline.assemble.boxes_abreast import box_grids
from pipeline.assemble.divided import divided
from pipeline.assemble.free import FreeWords
from pipeline.assemble.grids import Component, Grid, Slot, component_to_grids, page_to_components
from pipeline.assemble.heading_above import with_heading_above
from pipeline.assemble.layout import Line, words_to_lines
from pipeline.assemble.lined import lined_grids, lined_rest
from pipeline.assemble.overhang import with_overhang
from pipeline.assemble.paragraphs import with_bullets
from pipeline.assemble.pieces import finer, pieced_grids
from pipeline.assemble.side_marks import with_side_marks
from pipeline.assemble.spaced import Frame, spaced_grids
from pipeline.assemble.turned import Turn, lay_down, page_turn
from pipeline.assemble.undivided import with_all_columns
from pipeline.assemble.words import Lexicon, lines_to_text, reading_order
from schemas.document import NO_TEXT, Cell, Place, Text
from schemas.geometry import Box
from schemas.page import Page, Word

GROUND = 0.5  # share of a cell that a fill must cover to be its ground; cells of one row differ by their borders only
MIN_MARK = 9.0  # square points: a dot smaller than 3 by 3 is a speck or a bullet
EMPTY = 0.2  # share of a chart's places that have words, at most; tables of data have half and more
_ANGLE = attrgetter("angle")
PADDING = 2.0  # points between a cell's text and its right edge, at least, in every producer seen


@dataclass(frozen=True, slots=True)
class PageTable:
    """A table, or a table's part, on one page: cells by place in its grid, each with its lines."""

    grid: Grid
    cells: tuple[Cell, ...]

    @property
    def page(self) -> int:
        return self.grid.page


def ruled_grids(page: Page) -> list[Grid]:
    """The page's ruled tables, empty ones and boxes of one column left out."""
    if len({rule.vertical for rule in page.rules}) < 2:  # rules of one direction enclose nothing
        return []
    turn = page_turn(page)
    if turn is not None:
        page = lay_down(page, turn)
    grids = [
        grid
        for component in page_to_components(page)
        if _may_be_table(component)
        for grid in component_to_grids(component, page.number)
    ]
    kept = [
        with_overhang(with_heading_above(grid, page.words), page)
        for grid in _outermost(grids)
        if len(grid.xs) > 2 and _has_words(grid, page.words)
    ]
    return [replace(grid, turn=turn) for grid in kept] if turn else kept


def page_tables(
    page: Page, words: FreeWords, ruled: Sequence[Grid], lexicon: Lexicon, before: Frame | None
) -> list[PageTable]:
    """The page's tables from top to bottom; ``words`` are the page's without furniture."""
    turn = page_turn(page)
    if turn is None:
        tables = _page_tables(page, words, ruled, lexicon, before)
    else:
        laid = FreeWords([turn.lay_word(word) for word in words.words if word.angle == turn.angle])
        tables = [_back(table, turn) for table in _page_tables(lay_down(page, turn), laid, ruled, lexicon, before)]
    return sorted(tables, key=lambda table: (table.grid.box.top, table.grid.box.x0))


def _back(table: PageTable, turn: Turn) -> PageTable:
    """A table of a laid page as it stands on the sheet."""
    cells = tuple(
        replace(
            cell,
            text=Text(tuple(turn.back_word(word) for word in cell.text.words)),
            places=tuple(place._replace(box=turn.back(place.box)) for place in cell.places),
        )
        for cell in table.cells
    )
    return PageTable(replace(table.grid, turn=turn), cells)


def _page_tables(
    page: Page, words: FreeWords, ruled: Sequence[Grid], lexicon: Lexicon, before: Frame | None
) -> list[PageTable]:
    boxes = [grid.frame for grid in ruled]
    free = words.outside(boxes)
    rest = lined_rest(page, free.words, before.xs, boxes) if before else None
    if rest is not None:
        boxes.append(rest.frame)
        free, before = free.outside([rest.frame]), None
    boxed = box_grids(page, free.words, boxes)
    boxes += [grid.frame for grid in boxed]
    free = free.outside(grid.frame for grid in boxed)
    spaced = spaced_grids(page, free.lines, boxes, before)
    pieced = pieced_grids(page, free.words, boxes)
    spaced, pieced = finer(spaced, pieced)
    boxes += [grid.frame for grid in (*spaced, *pieced)]
    left = free.outside(grid.frame for grid in (*spaced, *pieced))
    lined = [rest] if rest is not None else []
    lined += lined_grids(page, left.words, boxes)
    boxes += [grid.frame for grid in lined]
    left = left.outside(grid.frame for grid in lined)
    whole = [with_all_columns(grid, words.words) for grid in ruled]
    drawn = [divided(grid, page, words.words) for grid in (*whole, *lined)]
    open_ones = [with_side_marks(grid, page) for grid in (*pieced, *spaced)]
    grids = [*drawn, *boxed, *open_ones, *aligned_grids(page, left.upright().lines, boxes)]
    tables = [PageTable(grid, tuple(_cells(grid, page, words.words, lexicon))) for grid in grids]
    return [table for table in tables if not _is_drawing(table)]


def _is_drawing(table: PageTable) -> bool:
    """Whether a ruled grid is a chart's: hardly any of its places has words, and it has no heading."""
    worded = [cell for cell in table.cells if cell.text]
    if not table.grid.ruled or len(table.cells) < 20 or len(worded) > EMPTY * len(table.cells):
        return False
    heading = [cell for cell in table.cells if cell.row == 0]
    return sum(bool(cell.text) for cell in heading) < 0.5 * len(heading)


def _may_be_table(component: Component) -> bool:
    return (
        len(component.vertical) >= 1
        and len(component.horizontal) >= 1
        and len(component.vertical) + len(component.horizontal) > 3
    )


def _outermost(grids: list[Grid]) -> list[Grid]:
    """Grids that stand in no other grid's box."""
    boxes = [grid.box for grid in grids]
    return [
        grid
        for grid in grids
        if not any(other.area > grid.box.area and other.overlap(grid.box) > 0.9 * grid.box.area for other in boxes)
    ]


def _has_words(grid: Grid, words: Sequence[Word]) -> bool:
    return any(map(grid.frame.holds_word, words))


def _cells(grid: Grid, page: Page, words: Sequence[Word], lexicon: Lexicon) -> list[Cell]:
    where = _Places(grid)
    inside = where.deal(words)
    grounds, marks = _colours(grid, page, where)
    lines_of = reading_order if any(map(_ANGLE, words)) else words_to_lines
    cells = []
    for at, slot in enumerate(grid.slots):
        own = inside.get(at)
        text = _text(_listed(lines_of(own), slot, page), slot, lexicon) if own else NO_TEXT
        place = (Place(page.number, slot.box),)
        cells.append(
            Cell(slot.row, slot.column, slot.rowspan, slot.colspan, text, place, grounds.get(at), marks.get(at))
        )
    return cells


def _listed(lines: list[Line], slot: Slot, page: Page) -> list[Line]:
    """A cell's lines with the bullets that are drawn before them; one disc alone is a rating's, no bullet."""
    dots = [dot for dot in page.dots if slot.box.holds(dot)]
    if len(lines) < 2 or len(dots) < 2:
        return lines
    marked = with_bullets(lines, dots)
    return marked if sum(len(line.words) for line in marked) > sum(len(line.words) for line in lines) + 1 else lines


def _text(lines: Sequence[Line], slot: Slot, lexicon: Lexicon) -> Text:
    return lines_to_text(lines, lexicon, slot.box.x1 - PADDING)


class _Places:
    """Which slot of a grid a point stands in."""

    def __init__(self, grid: Grid) -> None:
        self._xs, self._ys = grid.xs, grid.ys
        self._at = {
            (row, column): at
            for at, slot in enumerate(grid.slots)
            for row in range(slot.row, slot.row + slot.rowspan)
            for column in range(slot.column, slot.column + slot.colspan)
        }

    def deal(self, words: Iterable[Word]) -> dict[int, list[Word]]:
        """The words by the slot that their centre stands in."""
        xs, ys, places = self._xs, self._ys, self._at
        inside: dict[int, list[Word]] = {}
        for word in words:
            row = bisect.bisect_right(ys, (word.top + word.bottom) / 2) - 1
            at = places.get((row, bisect.bisect_right(xs, (word.x0 + word.x1) / 2) - 1))
            if at is not None:
                inside.setdefault(at, []).append(word)
        return inside

    def slots_in(self, box: Box) -> set[int]:
        first_row, last_row = bisect.bisect_left(self._ys, box.top) - 1, bisect.bisect_right(self._ys, box.bottom)
        first_column, last_column = bisect.bisect_left(self._xs, box.x0) - 1, bisect.bisect_right(self._xs, box.x1)
        rows = range(max(0, first_row), max(0, last_row))
        columns = range(max(0, first_column), max(0, last_column))
        return {at for row in rows for column in columns if (at := self._at.get((row, column))) is not None}


def _colours(grid: Grid, page: Page, where: _Places) -> tuple[dict[int, str | None], dict[int, str]]:
    """Ground and mark by slot: what is painted last is seen; white is no ground."""
    grounds: dict[int, str | None] = {}
    marks: dict[int, str] = {}
    frame = grid.frame
    for fill in page.fills:
        if fill.box.overlap(frame) <= 0:
            continue
        colour = None if is_white(fill.colour) else fill.colour
        for at in where.slots_in(fill.box):
            box = grid.slots[at].box
            if fill.box.overlap(box) >= GROUND * box.area:
                grounds[at] = colour
                marks.pop(at, None)
            elif (
                colour
                and fill.box.area >= MIN_MARK
                and box.holds(fill.box)
                and fill.box.overlap(box) >= 0.8 * fill.box.area
            ):
                marks[at] = colour
    for image in page.images:
        if image.colour is None or image.box.overlap(frame) <= 0:
            continue
        for at in where.slots_in(image.box):
            if grid.slots[at].box.holds(image.box):
                marks[at] = image.colour
    return grounds, marks


def is_white(colour: str) -> bool:
    return min(int(colour[at : at + 2], 16) for at in (1, 3, 5)) >= 250
