"""The body of a plan's table as rows of fields: what every row says, banners and repeated headings told apart.

A table may also stand on its side, its headings down the first column ("label and value" blocks): its
rows are then one record, or one for each time that the labels begin again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extractors.as_of import date_in
from extractors.columns import Columns, labelled_column, same_heading
from extractors.headings import Column, heading_field
from extractors.lists import after_ref, bare_ref, leading_ref
from schemas.document import NO_TEXT, Cell, Table, Text
from schemas.vocabulary import says_nothing

_PEER = re.compile(r"\bpeer(?:\s+(?:\d|\(.*\)))?:?$", re.IGNORECASE)
BANNER_WORDS = 40  # a longer heading is prose: it names no theme


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its cells with their columns, or a banner over the row's width."""

    number: float  # that of its row in the table; the items of one row stand a little apart
    cells: tuple[tuple[Column, Cell], ...] = ()
    banner: Text = NO_TEXT

    def of(self, *fields: str) -> list[tuple[Column, Cell]]:
        return [(column, cell) for column, cell in self.cells if column.field in fields]

    def cell(self, field: str) -> Cell | None:
        for column, cell in self.cells:
            if column.field == field:
                return cell
        return None

    def text(self, field: str) -> Text:
        """What the field's cell prints; empty for "N/A" and dashes too."""
        cell = self.cell(field)
        return cell.text if cell is not None and not says_nothing(str(cell.text)) else NO_TEXT


def table_rows(table: Table, columns: Columns) -> Iterator[Row]:
    """The rows of the body from top to bottom."""
    grid = table.grid()
    heading = [str(cell.text) for cell in table.cells if cell.row < columns.body]
    for number in (*range(columns.head), *range(columns.body, table.row_count)):
        row = [cell for cell in grid[number] if cell is not None]
        distinct = list({cell.column: cell for cell in row}.values())
        if columns.body and same_heading(heading, [str(cell.text) for cell in distinct]):
            continue
        if labelled := _labelled(distinct, number):
            yield Row(number, labelled)
            continue
        banner = _numbered(distinct, number, columns) or _banner(distinct, number, table.column_count, columns)
        if number < columns.head and not (leading_ref(banner, "named") or _over_all(distinct, number)):
            continue
        if banner:
            yield Row(number, (), banner)
            continue
        cells = tuple(
            (column, cell)
            for column in columns.columns
            if (cell := grid[number][column.number]) is not None and cell.column == column.number
        )
        yield Row(number, cells)


def says_of_recommendation(row: Sequence[Cell], number: int) -> bool:
    """Whether a row above a plan's headings belongs to it: "Recommendation 3: …", or a label and its value."""
    own = [cell for cell in row if cell.text]
    return (
        bool(_labelled(row, number))
        or _over_all(row, number)
        or (len(own) == 1 and leading_ref(own[0].text, "named") > 0)
    )


def _labelled(row: Sequence[Cell], number: int) -> tuple[tuple[Column, Cell], ...]:
    """A row of a label and its value over several columns: "Progress at 28 November 2025 | The work has begun …"."""
    own = [cell for cell in row if cell.row == number and cell.text]
    if len(own) != 2 or len(row) > 3 or max(cell.colspan for cell in own) < 2 or len(own[0].text) > 8:
        return ()
    column = labelled_column(own[0].text, own[0].column)
    return ((column, own[1]),) if column.field else ()


def _banner(row: Sequence[Cell], number: int, width: int, columns: Columns) -> Text:
    """The text of a row that is one heading; empty for a row of data."""
    own = [cell for cell in row if cell.row == number and cell.text]
    if len(own) != 1 or any(cell.text for cell in row if cell.row < number):
        return NO_TEXT
    cell = own[0]
    if cell.colspan == width > 2:
        return cell.text  # however long: nothing stands beside it
    if len(cell.text) > BANNER_WORDS:
        return NO_TEXT
    if cell.colspan >= max(2, 0.6 * width):
        return cell.text
    alone = all(not c.text for c in row if c is not cell) and cell.column == row[0].column and len(row) > 2
    bold = all(word.bold for word in cell.text.words)
    named = columns.columns[cell.column].field in ("ref", "theme", "unknown", "")
    grounds = {c.fill for c in row}
    if alone and (bold or (len(cell.text) > 2 and named) or (len(grounds) == 1 and grounds != {None} and bold)):
        return cell.text
    return NO_TEXT


def _numbered(row: Sequence[Cell], number: int, columns: Columns) -> Text:
    """A row of two cells, a number and, set bold in a column that the plan's actions stand in, what it numbers."""
    own = [cell for cell in row if cell.row == number and cell.text]
    if _over_all(row, number) and columns.first("recommendation") is None and number < columns.head:
        return own[0].text + own[1].text
    if len(own) != 2 or len(row) < 4 or any(cell.text for cell in row if cell.row < number):
        return NO_TEXT
    ref, text = own
    fields = [columns.columns[cell.column].field for cell in own]
    bold = all(word.bold for word in text.text.words)
    recommends = columns.first("recommendation") is not None
    if recommends or fields != ["ref", "action"] or not bold or not is_number(str(ref.text)):
        return NO_TEXT
    return ref.text + text.text


def _over_all(row: Sequence[Cell], number: int) -> bool:
    """Whether a row is a number and, over all other columns, what it numbers: "3 | Improve the housing service"."""
    cells = list({id(cell): cell for cell in row}.values())
    if len(cells) != 2 or any(cell.row != number for cell in cells):
        return False
    return cells[1].colspan > 2 and len(cells[1].text) > 2 and is_number(str(cells[0].text))


def is_number(wording: str) -> bool:
    """Whether a wording is a bare number or code: "3", "R3", "3."."""
    return re.fullmatch(r"\(?[A-Z]{0,3}\d{1,3}[.):]?", wording) is not None


def sideways_rows(table: Table, headed: bool = False) -> list[Row]:
    """The records of a table whose headings stand in its first column; none where it is an ordinary one.

    A row over its whole width that bears a reference ("Recommendation 4") heads a record.  ``headed``: a heading above
    the table says what its record is about, so that no label need do.
    """
    if table.column_count not in (2, 4):
        return []
    records: list[list[tuple[Column, Cell]]] = [[]]
    labels = known = 0
    for line in table.grid():
        if head := _headed(line):
            if not _is_headed_by(records[-1], head):  # else printed again at the head of a page
                records = [*(record for record in records if record), head]
            continue
        for label, value in zip(line[::2], line[1::2], strict=False):
            if label is None or value is None or label is value or not label.text:
                continue
            if _PEER.search(str(label.text)):  # "Lead peer", "Officer peer 2": a peer team, told place by place
                return []
            labels += 1
            field, how = heading_field(str(label.text).rstrip(": "))
            known += how in ("exact", "phrase")
            if field in ("recommendation", "ref") and any(c.field == field and c.heading for c, _ in records[-1]):
                records.append([])
            count = leading_ref(label.text, "named") if field == "recommendation" else 0
            if count:  # "Recommendation 4" as the label
                ref = replace(label, text=bare_ref(label.text.cut(0, count)))
                records[-1].append((Column(label.column, "ref", str(label.text)), ref))
            column = Column(label.column, field or "unknown", str(label.text), date_in(label.text))
            records[-1].append((column, value))
    fields = {column.field for record in records for column, _ in record}
    if known < 3 or known < 0.6 * labels or not (headed or fields & {"recommendation", "action"}):
        return []
    return [Row(number, tuple(_with_headline(record))) for number, record in enumerate(records)]


def _is_headed_by(record: Sequence[tuple[Column, Cell]], head: Sequence[tuple[Column, Cell]]) -> bool:
    return [str(cell.text) for _, cell in record[: len(head)]] == [str(cell.text) for _, cell in head]


def _with_headline(record: Sequence[tuple[Column, Cell]]) -> list[tuple[Column, Cell]]:
    """The record, the wording behind its reference as its headline where a label names the recommendation."""
    if not any(column.field == "recommendation" and column.heading for column, _ in record):
        return list(record)
    return [
        (column if column.heading or column.field == "ref" else column._replace(field="headline"), cell)
        for column, cell in record
    ]


def _headed(line: Sequence[Cell | None]) -> list[tuple[Column, Cell]]:
    """The reference, and the wording behind it, of a row over the whole width; empty for any other row."""
    cell = line[0]
    if cell is None or cell.colspan < len(line):
        return []
    count = leading_ref(cell.text, "named")
    if not count:
        return []
    rest = after_ref(cell.text, count)
    ref = (Column(cell.column, "ref", ""), replace(cell, text=bare_ref(cell.text.cut(0, count))))
    return [ref, (Column(cell.column, "recommendation", ""), replace(cell, text=rest))] if rest else [ref]
