"""A heading that names hardly a field of a plan: told by its type or its ground, and by what stands below it.

In: a table's rows, and its columns as they would be below its first row.  Out: whether that row is its heading.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractors.headings import Column, heading_field
from extractors.roles import ROLES, is_ours
from schemas.document import Cell


def has_plain_heading(grid: Sequence[Sequence[Cell | None]], found: range | None) -> bool:
    """Whether the first row looks like a heading, and what was ``found`` for one looks like the rest."""
    first = distinct_cells(grid[0])
    if len(grid) < 3 or not 3 <= len(first) == len(grid[0]) or not all(0 < len(cell.text) <= 7 for cell in first):
        return False
    rows = [grid[found.start]] if found else grid[1:4]
    return _stands_out(first, [cell for row in rows for cell in distinct_cells(row)])


def _stands_out(first: Sequence[Cell], below: Sequence[Cell]) -> bool:
    """Whether cells are set in bold or on a ground that those below are not."""
    bold = all(word.bold for cell in first for word in cell.text.words)
    if bold and not all(word.bold for cell in below for word in cell.text.words):
        return True
    grounds = {cell.fill for cell in first}
    return None not in grounds and not grounds & {cell.fill for cell in below}


def names_fields(row: Sequence[Cell | None]) -> bool:
    """Whether a cell of the row is a field's own name: a row that only has words of them among others is a body's."""
    return any(heading_field(str(cell.text))[1] == "exact" for cell in distinct_cells(row))


def is_told(columns: Sequence[Column]) -> bool:
    """Whether columns whose headings name hardly a field are surely a plan's: what peers said or what "we" do, told by
    its heading, who does it or by when, and hardly a column that nothing tells."""
    fields = [column.field for column in columns if column.field not in ("", "unknown")]
    subjects = [column for column in columns if column.field in ROLES]
    subject = any(not column.doubted or is_ours(column.heading) for column in subjects)
    answers = {field for field in fields if field.startswith("lead") or field == "due"}
    stated = subject and any(column.field != "progress" for column in subjects)
    return (
        stated
        and (bool(answers) or {"progress", "rag"} <= set(fields))
        and len(set(fields)) >= 3
        and len(fields) >= 0.7 * len(columns)
    )


def distinct_cells(row: Iterable[Cell | None]) -> list[Cell]:
    cells = {cell.column: cell for cell in row if cell is not None}
    return list(cells.values())
