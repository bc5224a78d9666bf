"""A spreadsheet's title, date and key stand in the same grid as its plan, above the headings: taken out of it."""

from __future__ import annotations

from dataclasses import replace

from extractors.columns import heading_rows
from extractors.plan_rows import says_of_recommendation
from pipeline.assemble.legend import table_legend
from schemas.document import Block, Cell, Paragraph, Table


def without_title(table: Table) -> list[Block]:
    """The rows above the table's headings as paragraphs and as tables of one row, then the table without them."""
    head = heading_rows(table.grid())
    if (
        head is None
        or head.start == 0
        or head.stop >= table.row_count  # nothing stands below: no headings, but the last row of something else
        or table.column_count < 3
        or any(cell.row < head.start < cell.row + cell.rowspan for cell in table.cells)
    ):
        return [table]
    if all(says_of_recommendation([c for c in table.cells if c.row == row], row) for row in range(head.start)):
        return [table]  # the recommendation's heading, or labels with their values: part of the plan
    blocks: list[Block] = []
    key = _key(table, head.start)
    for row in range(head.start):
        if row in key:
            if row == key.start:
                blocks.append(_without_empty_columns(_rows(table, key)))
            continue
        cells = [cell for cell in table.cells if cell.row == row]
        worded = [cell for cell in cells if cell.text]
        if len(worded) == 1:
            text = worded[0].text
            blocks.append(Paragraph(text, max(word.size for word in text.words), all(word.bold for word in text.words)))
        elif worded:
            blocks.append(_part(table, cells, 1))
    body = [cell for cell in table.cells if cell.row >= head.start]
    joins = tuple(join._replace(row=join.row - head.start) for join in table.joins)
    return [*blocks, replace(_part(table, body, table.row_count - head.start), joins=joins)]


def _key(table: Table, stop: int) -> range:
    """The rows above the headings that are a key together: signs over their meanings, or one sign in each row."""
    said = [sum(bool(cell.text) for cell in table.cells if cell.row == row) for row in range(stop)]
    for start in range(stop - 1):
        for end in range(stop, start + 1, -1):
            rows = range(start, end)
            if min(said[start:end]) > 1 and table_legend(_without_empty_columns(_rows(table, rows))):
                return rows
    return range(0)


def _rows(table: Table, rows: range) -> Table:
    return _part(table, [cell for cell in table.cells if cell.row in rows], len(rows))


def _without_empty_columns(table: Table) -> Table:
    """The table without the columns that hold neither words nor colours; a spreadsheet's are those of its plan."""
    said = [cell for cell in table.cells if cell.text or cell.fill or cell.mark]
    used = sorted({column for cell in said for column in range(cell.column, cell.column + cell.colspan)})
    place = {column: at for at, column in enumerate(used)}
    cells = tuple(replace(cell, column=place[cell.column]) for cell in said)
    return replace(table, column_count=len(used), cells=cells, lefts=(), joins=())


def _part(table: Table, cells: list[Cell], rows: int) -> Table:
    first = min(cell.row for cell in cells)
    moved = (replace(cell, row=cell.row - first, rowspan=min(cell.rowspan, first + rows - cell.row)) for cell in cells)
    return replace(table, row_count=rows, cells=tuple(moved), joins=())
