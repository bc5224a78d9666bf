"""Whether a table at a page's head is one of its own, though its columns are those of the table before the page's end.

A plan may have one table for each recommendation, which stands in a row above the column heads.  At a page's head such
a table looks like the last one with its heads printed again; but what stands above the heads says something else.
"""

from __future__ import annotations

import re

from extractors.columns import heading_rows, same_heading
from extractors.lists import leading_ref
from pipeline.assemble.tables import PageTable
from schemas.document import Cell, Table
from schemas.vocabulary import fold

ABOVE = 3  # rows above the column heads, at most

_GOES_ON = re.compile(r"\(?\b(?:continued|cont(?:[’']?d)?|parhad)\b\.?\)?", re.IGNORECASE)


def begins_anew(table: Table, part: PageTable) -> bool:
    """Whether the part prints the table's column heads below rows of which the table has none."""
    heads = heading_rows(table.grid())
    if heads is None:
        return False
    printed = [str(cell.text) for cell in table.cells if cell.row == heads.start]
    again = next(
        (row for row in range(min(ABOVE + 1, len(part.grid.ys) - 1)) if same_heading(_row(part, row), printed)), 0
    )
    above = [cell for cell in part.cells if cell.row < again and cell.text]
    if not above:  # by far the commonest
        return False
    known = {_wording(cell) for cell in table.cells}
    return any(_wording(cell) not in known for cell in above)


def _row(part: PageTable, row: int) -> list[str]:
    return [str(cell.text) for cell in part.cells if cell.row == row]


def _wording(cell: Cell) -> str:
    """What a cell says; without numbers, which may count pages, where it bears no reference."""
    wording = fold(_GOES_ON.sub("", str(cell.text)))
    return wording if leading_ref(cell.text, "any") else re.sub(r"\d+", "", wording)
