"""Tables wider than their sheets, as spreadsheets print them: the columns that did not fit stand on further pages.

In: the blocks of a document, each part of a table that was cut that way a table for itself.  Out: the same with the
parts side by side again.

1. a right part has the same rows as the table before it: as many, as high, or with the same keys (the first columns,
   printed again) beside them; and other headings;
2. its columns, without the keys, are set to the right of that table's; every cell keeps its place on its own page;
3. pages printed over, then down ("left, right, left, right") give one such pair after another: those whose columns are
   the first pair's go on below it.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace
from typing import NamedTuple

from extractors.columns import heading_rows, same_heading, table_columns
from schemas.document import Block, Cell, Join, Notice, Paragraph, Table
from schemas.vocabulary import fold

SAME = 1.5  # points by which the heights of one row may differ on its two pages
LEVEL = 4.0  # points by which the first rows of two parts may stand apart
SHIFT = 6.0  # points that a column's edge may move from page to page
ROWS = 3  # a table of fewer rows may be as high as another by chance
SUBJECTS = frozenset(["recommendation", "action", "theme"])


class _Cut(NamedTuple):
    """Two parts that were found to belong side by side, and how many columns the right one prints again."""

    left: Table
    right: Table
    keys: int


def side_by_side(blocks: Sequence[Block]) -> tuple[list[Block], list[Paragraph], list[Notice]]:
    """The blocks with tables that the sheets' width cut put together; titles printed again; what to report."""
    result: list[Block] = []
    again: list[Paragraph] = []
    notices: list[Notice] = []
    cut: list[_Cut] = []
    for block in blocks:
        at = _last_table(result)
        left = None if at is None else result[at]
        if not isinstance(left, Table) or not isinstance(block, Table) or at is None:
            result.append(block)
            continue
        between = [part for part in result[at + 1 :] if isinstance(part, Paragraph)]
        repeated = [part for part in between if _printed_before(part, result[:at])]
        keys = _keys(left, block, cut)
        if keys is None or not _may_stand_between(set(between) - set(repeated), left, block):
            result.append(block)
            continue
        again += repeated
        message = f"its columns go on beside those of page {left.page}"
        notices.append(Notice("table_beside", message, block.page, severity="info"))
        cut.append(_Cut(left, block, keys))
        result[at:] = [*(part for part in between if part not in repeated), _joined(left, block, keys)]
    return (_one_below_another(result) if len(cut) > 1 else result), again, notices


def _last_table(blocks: Sequence[Block]) -> int | None:
    return next((at for at in range(len(blocks) - 1, -1, -1) if isinstance(blocks[at], Table)), None)


# 1. a right part


def _keys(left: Table, right: Table, cut: Sequence[_Cut]) -> int | None:
    """How many columns of the right part are keys printed again; None where it is no right part of ``left``."""
    if left.row_count != right.row_count or right.page <= left.page or left.row_count < 2:
        return None
    heads = [_row(left, 0), _row(right, 0)]
    keys = _printed_again(left, right)
    for known in cut:
        if _same_columns(left, known.left) and _same_columns(right, known.right):
            return known.keys if keys or _as_high(left, right) else None
    other = {fold(text) for text in heads[1][keys:] if text}
    if not other or other & {fold(text) for text in heads[0] if text}:
        return None
    if keys and (not left.ruled or not right.ruled or _as_high(left, right)):
        return keys if left.row_count >= ROWS or _as_high(left, right) else None
    level = abs(left.top - right.top) < LEVEL
    if not left.ruled or not right.ruled or left.row_count < ROWS or not level or not _as_high(left, right):
        return None
    return 0 if _is_complement(left, right) else None


def _printed_again(left: Table, right: Table) -> int:
    """The number of leading columns that print the same in every row of both, headings and all."""
    count = 0
    for one, two in zip(_columns(left), _columns(right), strict=False):
        if one != two or sum(map(bool, one)) < 0.6 * len(one):
            break
        count += 1
    return count if count < right.column_count else 0


def _columns(table: Table) -> list[list[str]]:
    grid = table.grid()
    return [[_wording(row[column]) for row in grid] for column in range(table.column_count)]


def _wording(cell: Cell | None) -> str:
    return "" if cell is None else str(cell.text)


def _row(table: Table, row: int) -> list[str]:
    return [str(cell.text) for cell in sorted(table.cells, key=lambda cell: cell.column) if cell.row == row]


def _as_high(left: Table, right: Table) -> bool:
    """Whether the rows of both have the same heights."""
    one, two = _heights(left), _heights(right)
    return len(one) == len(two) and all(abs(a - b) <= SAME for a, b in zip(one, two, strict=True))


def _heights(table: Table) -> list[float]:
    """The height of each row on the page where it begins."""
    heights = [0.0] * table.row_count
    for cell in table.cells:
        if cell.rowspan == 1:
            heights[cell.row] = cell.places[0].box.height
    return heights


def _is_complement(left: Table, right: Table) -> bool:
    """Whether the left part says what the rows are about, and the right part, under headings of a plan, does not."""
    one, two = table_columns(left), heading_rows(right.grid())
    columns = table_columns(right)
    if one is None or two is None or columns is None:
        return False
    fields = {column.field for column in one.columns}
    return bool(fields & SUBJECTS) and not {column.field for column in columns.columns} & SUBJECTS


def _same_columns(one: Table, two: Table) -> bool:
    return len(one.lefts) == len(two.lefts) and all(
        abs(a - b) < SHIFT for a, b in zip(one.lefts, two.lefts, strict=True)
    )


def _printed_before(paragraph: Paragraph, blocks: Sequence[Block]) -> bool:
    """Whether a paragraph, or more of it, was printed on a page before: the sheet's title on every part of it."""
    wording = str(paragraph.text)
    return any(isinstance(block, Paragraph) and wording in str(block.text) for block in blocks)


def _may_stand_between(paragraphs: Set[Paragraph], left: Table, right: Table) -> bool:
    """Whether the parts may be of one table although these stand between: notes below the left part, no new title."""
    below = all(paragraph.page < right.page for paragraph in paragraphs)
    return not paragraphs or (below and _is_complement(left, right))


# 2. and 3. put together


def _joined(left: Table, right: Table, keys: int) -> Table:
    shift = left.column_count - keys
    width = shift + right.column_count
    banners = {cell.row: cell for cell in left.cells if cell.colspan == left.column_count > 1 and cell.text}
    free = {row for row in banners if _goes_on(banners[row], [cell for cell in right.cells if row in cell.rows])}
    cells = [
        replace(cell, colspan=width) if cell.row in free and cell is banners[cell.row] else cell for cell in left.cells
    ]
    for cell in right.cells:
        stop = cell.column + cell.colspan
        if cell.row in free or stop <= keys:
            continue
        start = max(cell.column, keys)
        cells.append(replace(cell, column=start + shift, colspan=stop - start))
    moved = left.lefts[-1] - right.lefts[keys] if left.lefts and right.lefts else 0.0
    lefts = (*left.lefts, *(x + moved for x in right.lefts[keys + 1 :]))
    return replace(left, column_count=width, cells=tuple(sorted(cells, key=lambda c: (c.row, c.column))), lefts=lefts)


def _goes_on(banner: Cell, right: Sequence[Cell]) -> bool:
    """Whether a heading over the whole left part goes over the right part too: nothing else is printed there."""
    return all(not cell.text or str(banner.text).startswith(str(cell.text)) for cell in right)


def _one_below_another(blocks: Sequence[Block]) -> list[Block]:
    result: list[Block] = []
    for block in blocks:
        above = result[-1] if result else None
        if isinstance(above, Table) and isinstance(block, Table) and _same_columns(above, block):
            result[-1] = _below(above, block)
        else:
            result.append(block)
    return result


def _below(above: Table, table: Table) -> Table:
    """Two tables of the same columns, the second below the first without its headings."""
    repeated = _repeated(above, table)
    base = above.row_count - repeated
    cells = [replace(cell, row=cell.row + base) for cell in table.cells if cell.row >= repeated]
    join = Join(above.row_count, table.page, False, repeated)
    return replace(above, row_count=base + table.row_count, cells=(*above.cells, *cells), joins=(*above.joins, join))


def _repeated(above: Table, table: Table) -> int:
    head = heading_rows(above.grid())
    rows = head.stop if head is not None else 1
    same = all(same_heading(_row(above, row), _row(table, row)) for row in range(min(rows, table.row_count)))
    return rows if same and rows < table.row_count else 0
