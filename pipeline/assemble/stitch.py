"""Tables that run over pages, put together again.

A table at the head of a page continues the one at the foot of the page before when nothing but
furniture and notes stands between them and their columns agree.  Then

1. a heading that is printed again is left out;
2. the first row is the rest of a broken row, or a row of its own: ``is_broken_row`` says how that is told;
3. a merged cell that goes on (empty at the head of the new page) is extended.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.columns import same_heading
from pipeline.assemble.cut_cells import cut_between_actions
from pipeline.assemble.tables import PADDING, PageTable
from pipeline.assemble.whole_values import are_of_two_rows
from pipeline.assemble.words import Lexicon, join_texts
from schemas.document import NO_TEXT, Cell, Join, Table, Text

SHIFT = 6.0  # points that a column's edge may move from page to page
RAGGED = 40.0  # points by which the furthest words of the last column may differ from page to page
HEAD_ROWS = 4  # rows that a repeated heading may have
_NUMBER = re.compile(r"\(?[A-Z]{0,3}\d", re.IGNORECASE)
CUT = 4  # words above a page's end at least, for them to be a sentence
NAME = 6  # words, at most, in a cell that names its row
ROOM = 1.9  # times the size: a text with less room than this below it may go on over the page


def to_table(part: PageTable) -> Table:
    grid = part.grid
    return Table(len(grid.ys) - 1, len(grid.xs) - 1, part.cells, (), grid.ruled, grid.xs)


def agrees(before: PageTable, after: PageTable) -> bool:
    """Whether the columns of two parts stand in the same places, or the one's are all among the other's."""
    one, two = before.grid.xs, after.grid.xs
    if not (before.grid.ruled or after.grid.ruled) and len(one) == len(two) and abs(one[-1] - two[-1]) <= RAGGED:
        one, two = one[:-1], two[:-1]  # where no rule is, the last column ends with its furthest word
    if abs((one[-1] - one[0]) - (two[-1] - two[0])) > 2 * SHIFT:
        return False
    shift = one[0] - two[0]
    if abs(shift) > 60:
        return False
    few, many = (one, tuple(x + shift for x in two)) if len(one) <= len(two) else (tuple(x + shift for x in two), one)
    return all(min(abs(x - y) for y in many) <= SHIFT for x in few)


def stitch(table: Table, last: PageTable, part: PageTable, lexicon: Lexicon) -> Table:
    """The table with one more page; ``last`` is its part on the page before."""
    if len(part.grid.xs) - 1 > table.column_count:
        table, last = _widened(table, last, part.grid.xs)
    part = _regrid(part, table)
    repeated = repeated_heading(table, part)
    if repeated == len(part.grid.ys) - 1:
        return table
    broken = is_broken_row(table, last, part, repeated)
    base = table.row_count - repeated - (1 if broken else 0)
    cells = list(table.cells)
    going_on = frozenset() if broken else _cut_columns(table, part, repeated)
    anew = frozenset() if broken else cut_between_actions(table, part, repeated, lambda cell: _room_below(cell, last))
    added: list[Cell] = []
    for cell in part.cells:
        if cell.row + cell.rowspan <= repeated:
            continue
        if cell.row < repeated:  # a heading's cell run together with the empty rest below it
            cell = replace(cell, row=repeated, rowspan=cell.row + cell.rowspan - repeated, text=NO_TEXT, fill=None)
        moved = cell.at_row(cell.row + base)
        if cell.row <= repeated:
            goes_on = cell.column in (anew if cell.text else going_on)
            at = _continued(cells, moved, table.row_count, broken or goes_on)
            if at is not None:
                cells[at] = _extend(cells[at], moved, lexicon)
                continue
        added.append(moved)
    cells += [cell for cell in added if cell.row >= table.row_count or not broken or cell.text or cell.fill]
    rows = base + len(part.grid.ys) - 1
    join = Join(base + repeated, part.page, broken, repeated)
    return replace(table, row_count=rows, cells=tuple(cells), joins=(*table.joins, join))


def _regrid(part: PageTable, table: Table) -> PageTable:
    """The part's cells on the columns of the table (a page may lack an edge that another has)."""
    if len(part.grid.xs) - 1 == table.column_count:
        return part
    xs = [x + part.grid.xs[0] - table.lefts[0] for x in table.lefts]
    at = [min(range(len(xs)), key=lambda n: abs(xs[n] - x)) for x in part.grid.xs]
    cells = []
    for cell in part.cells:
        left, right = at[cell.column], at[cell.column + cell.colspan]
        if right > left:
            cells.append(replace(cell, column=left, colspan=right - left))
    return PageTable(part.grid, tuple(cells))


def _widened(table: Table, last: PageTable, edges: Sequence[float]) -> tuple[Table, PageTable]:
    """The table and its last part on a further page's columns: the rows so far had cells over several of them only."""
    xs = [x + table.lefts[0] - edges[0] for x in edges]
    at = [min(range(len(xs)), key=lambda n: abs(xs[n] - x)) for x in table.lefts]

    def wide(cells: Sequence[Cell]) -> tuple[Cell, ...]:
        return tuple(
            replace(cell, column=at[cell.column], colspan=at[cell.column + cell.colspan] - at[cell.column])
            for cell in cells
        )

    if len(last.grid.xs) != len(table.lefts) or len(set(at)) < len(at):
        return table, last
    wider = replace(table, column_count=len(xs) - 1, cells=wide(table.cells), lefts=tuple(xs))
    return wider, replace(last, cells=wide(last.cells))


def repeated_heading(table: Table, part: PageTable) -> int:
    """How many rows at the part's head print the table's first rows again."""
    height = min(HEAD_ROWS, len(part.grid.ys) - 1, table.row_count)
    heads = [cell for cell in table.cells if cell.row < HEAD_ROWS]  # the table may run over many pages
    for rows in range(height, 0, -1):
        if not same_heading(_row(heads, rows - 1), _row(part.cells, rows - 1)):
            continue
        first = [str(cell.text) for cell in heads if cell.row < rows]
        again = [str(cell.text) for cell in part.cells if cell.row < rows]
        if same_heading(first, again):
            return rows
    # the table began with a title that is not printed again
    again = _row(part.cells, 0) if height else []
    return int(any(same_heading(_row(heads, start), again) for start in range(1, min(3, table.row_count))))


def _row(cells: Sequence[Cell], row: int) -> list[str]:
    return [str(cell.text) for cell in cells if cell.row == row]


def is_broken_row(table: Table, last: PageTable, part: PageTable, first: int) -> bool:
    """Whether the part's first row is the rest of the table's last row.

    A text can only go on over the page if it filled its cell to the foot, so a column that has words
    above the break with room left below them, and words after the break, shows that the row is new.
    Where every such column was full, the row is broken if it was left open (no rule drawn), or if the
    columns that name a row (its first, those with short texts) are empty after the break.
    """
    above = {c.column: c for c in last.cells if c.row + c.rowspan == len(last.grid.ys) - 1}
    below = {c.column: c for c in part.cells if c.row == first}
    if any(c.colspan == table.column_count for c in (*above.values(), *below.values())):
        return False
    both = [(above[c], below[c]) for c in below if c in above and above[c].text and below[c].text]
    if any(_room_below(cell, last) > ROOM and not _mid_sentence(cell.text, rest.text) for cell, rest in both):
        return False
    if any(a.fill and b.fill and a.fill != b.fill for c, b in below.items() if (a := above.get(c)) is not None):
        return False
    going_on = {cell.column for cell, rest in both if _is_cut(table.cells, cell, rest)}
    silent = [column for column, cell in above.items() if cell.text and column in below and not below[column].text]
    merged = {cell.column for cell in (*table.cells, *part.cells) if cell.rowspan > 1 and cell.row > 0}
    merged |= cut_between_actions(table, part, first, lambda cell: _room_below(cell, last))
    if are_of_two_rows(both, {*going_on, *silent}, merged, lambda cell: _room_below(cell, last)):
        return False
    if not any(cell.text for cell in below.values()):
        return bool(part.grid.open_top or last.grid.open_bottom)
    new_texts = [cell for column, cell in below.items() if cell.text and not (column in above and above[column].text)]
    if last.grid.open_bottom and last.grid.ruled:
        return True
    if new_texts and not both:
        return False
    if both and _is_unnumbered(table, below) and any(_mid_sentence(a.text, b.text) for a, b in both):
        return True
    if not (last.grid.ruled or last.grid.open_bottom) and _is_named_anew(both):
        return False
    if both and silent:
        return True
    return (
        bool(both)
        and all(_goes_on(a.text, b.text) for a, b in both)
        and any(_mid_sentence(a.text, b.text) for a, b in both)
    )


def _is_named_anew(both: Sequence[tuple[Cell, Cell]]) -> bool:
    """Whether the first column names a row on both sides of the break, below a rule that closes the one above."""
    first = next((texts for texts in both if texts[1].column == 0), None)
    if first is None or any(_mid_sentence(above.text, below.text) for above, below in both):
        return False
    return all(len(cell.text) <= NAME for cell in first)


def _is_unnumbered(table: Table, below: dict[int, Cell]) -> bool:
    """Whether a row says nothing, or goes on, in a first column in which every row before it bears a number."""
    first = [cell.text for cell in table.cells if cell.column == 0 and cell.colspan == 1 and cell.text and cell.row > 0]
    numbered = [_NUMBER.match(str(text)) for text in first]
    return len(first) > 2 and all(numbered) and 0 in below and not _NUMBER.match(str(below[0].text))


def _mid_sentence(first: Text, second: Text) -> bool:
    """Whether the words break off in the middle of a sentence."""
    return not str(first).rstrip().endswith((".", "!", "?", ":", ";")) and str(second)[:1].islower()


def _goes_on(first: Text, second: Text) -> bool:
    return not str(first).rstrip().endswith((".", "!", "?")) or str(second)[:1].islower()


def _room_below(cell: Cell, part: PageTable) -> float:
    """The white under a cell's text, in sizes of its type; text set in the middle of a cell has as much above."""
    place = cell.places[-1]
    words = [word for word in cell.text.words if word.page == place.page]
    if not words:
        return 0.0
    below = place.box.bottom - max(word.bottom for word in words)
    above = min(word.top for word in words) - place.box.top
    size = max(word.size for word in words)
    in_the_middle = above > 0.8 * size and abs(above - below) < 1.2 * size
    return 0.0 if in_the_middle else below / size


def _continued(cells: Sequence[Cell], moved: Cell, row_count: int, broken: bool) -> int | None:
    """The place of the cell above the break that ``moved`` is the rest of, or None."""
    for at, cell in enumerate(cells):
        if cell.row + cell.rowspan != row_count or cell.column != moved.column or cell.colspan != moved.colspan:
            continue
        if broken:
            return at
        if _is_cut(cells, cell, moved):
            return at
        merged = cell.rowspan > 1 or moved.rowspan > 1
        goes_on = not moved.text or _mid_sentence(cell.text, moved.text)
        if merged and goes_on and cell.text and not (moved.fill and moved.fill != cell.fill):
            return at
    return None


def _cut_columns(table: Table, part: PageTable, first: int) -> frozenset[int]:
    """Columns merged over the same rows as one whose merged cell a page's end surely cuts: they go on with it."""
    lowest = [above for above in table.cells if above.row + above.rowspan == table.row_count]
    cut = {
        cell.column
        for cell in part.cells
        if cell.row == first
        for above in lowest
        if (above.column, above.colspan) == (cell.column, cell.colspan) and _is_cut(table.cells, above, cell)
    }
    if not cut:  # by far the commonest
        return frozenset()
    merged: dict[int, set[tuple[int, int]]] = {}
    for number, cells in enumerate((table.cells, part.cells)):
        for cell in cells:
            if cell.rowspan > 1 and cell.colspan == 1:
                merged.setdefault(cell.column, set()).add((number, cell.row))
    return frozenset(column for column, rows in merged.items() if any(merged.get(c) == rows for c in cut))


def _is_cut(cells: Sequence[Cell], cell: Cell, rest: Cell) -> bool:
    """Whether a page's end cuts a cell's sentence, though the row after it is a new one: the cell stands for both.

    A column in which a text begins with a small letter anywhere else proves nothing.
    """
    if cell.row == 0 or not cell.text or not rest.text or not _mid_sentence(cell.text, rest.text):
        return False
    own = [other.text for other in cells if other.column == cell.column and other.colspan == cell.colspan]
    return len(own) > 2 and len(cell.text) >= CUT and not any(str(text)[:1].islower() for text in own)


def _extend(cell: Cell, rest: Cell, lexicon: Lexicon) -> Cell:
    right = cell.places[-1].box.x1 - PADDING
    return replace(
        cell,
        rowspan=max(cell.row + cell.rowspan, rest.row + rest.rowspan) - cell.row,
        text=join_texts(cell.text, rest.text, lexicon, right),
        places=(*cell.places, *rest.places),
        fill=cell.fill or rest.fill,
        mark=cell.mark or rest.mark,
    )
