"""A recommendation that a page's end cuts between two of its actions, in a table too short to show how it writes.

| 3 | Use the rural voice that the district has earned. Partners would like to see | Take the chair … | June 2025  |
 ------------------------------------------------------------------------------------------------- the page's end --
|   | you lead in the county on rural transport.                                   | Publish a survey | March 2026 |

In: a table, and the part of it on the next page, whose first row is a new one.  Out: the columns whose cell goes on.

1. the row has no number in a column of numbers, or the cells beside it hold two dates: one row has one;
2. the cell breaks off in the middle of a sentence; in the column of recommendations a sentence may also end with the
   page, where its text fills the cell down to the foot and the row below has no number.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from extractors.headings import heading_field
from pipeline.assemble.tables import PageTable
from pipeline.assemble.whole_values import is_date
from schemas.document import Cell, Table, Text

CUT = 4  # words above the page's end at least, for them to be a sentence
FULL = 1.2  # times the size: less room below a text holds no further line
_NUMBER = re.compile(r"\(?[A-Z]{0,3}[\s-]?\d{1,3}[.):]?", re.IGNORECASE)


def cut_between_actions(table: Table, part: PageTable, first: int, room: Callable[[Cell], float]) -> frozenset[int]:
    """The columns whose cell goes on beside a new row at the head of a page; ``room`` below a cell's text, in sizes."""
    below = {cell.column: cell for cell in part.cells if cell.row == first and cell.colspan == 1}
    ends = (cell for cell in table.cells if cell.row + cell.rowspan == table.row_count and cell.colspan == 1)
    above = {cell.column: cell for cell in ends if cell.row > 0}
    both = [(above[at], cell) for at, cell in below.items() if at in above and above[at].text and cell.text]
    number = _unnumbered(table, above, below)
    if len(both) < 2 or (number is None and not any(is_date(a.text) and is_date(b.text) for a, b in both)):
        return frozenset()
    stated = [column for column, _ in enumerate(table.lefts) if _heads(table, column) == "recommendation"]
    cut = {a.column for a, b in both if _goes_on(a.text, b.text) and (number is not None or a.column in stated)}
    if number is not None and not cut:
        cut = {a.column for a, _ in both if a.column in stated and (not _is_ended(a.text) or room(a) < FULL)}
    if len(cut) != 1 or _begins_small(table, cut):
        return frozenset()
    return frozenset(cut if number is None else {*cut, number})


def _unnumbered(table: Table, above: dict[int, Cell], below: dict[int, Cell]) -> int | None:
    """The first column, where it has numbers above the page's end and nothing below it."""
    own = [cell for cell in table.cells if cell.column == 0 and cell.colspan == 1 and cell.row > 0 and cell.text]
    if not own or 0 not in below or below[0].text or 0 not in above:
        return None
    return 0 if all(_NUMBER.fullmatch(str(cell.text).strip()) for cell in own) else None


def _heads(table: Table, column: int) -> str:
    """The field that the first row names for a column."""
    head = next((cell for cell in table.cells if cell.row == 0 and cell.column == column), None)
    return heading_field(str(head.text))[0] if head is not None and head.text else ""


def _begins_small(table: Table, columns: set[int]) -> bool:
    """Whether another text of the columns begins with a small letter, which then proves nothing."""
    texts = [cell.text for cell in table.cells if cell.column in columns and cell.row > 0]
    return any(str(text)[:1].islower() for text in texts)


def _is_ended(text: Text) -> bool:
    return str(text).rstrip().endswith((".", "!", "?", ":", ";"))


def _goes_on(above: Text, below: Text) -> bool:
    return len(above) >= CUT and not _is_ended(above) and str(below)[:1].islower()
