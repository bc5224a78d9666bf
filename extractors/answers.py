"""Cells that only answer a recommendation, "Accepted", among others that say what will be done: they are no actions.

In: a row of a plan.  Out: the row with its answer in no field of the dataset, so that it is told as an issue.
"""

from __future__ import annotations

from dataclasses import replace

from extractors.content import looks_like_answer
from extractors.plan_rows import Row

LONGEST = 14  # words: "Accepted in part – for the reasons given in paragraph 5.3 of the covering report"


def without_answer(row: Row) -> Row:
    """The row, its action's cell of no field where it says but whether the recommendation is taken up."""
    cell = row.cell("action")
    if cell is None or not 0 < len(cell.text) <= LONGEST or not looks_like_answer(str(cell.text)):
        return row
    cells = ((column._replace(field="other") if own is cell else column, own) for column, own in row.cells)
    return replace(row, cells=tuple(cells))
