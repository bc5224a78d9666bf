"""Which column of a table holds which field: by what its heading says, never by where it stands.

1. ``heading_rows``: the rows at the table's head, one or two lines, under a title row or not;
2. ``heading_field``: a heading to a field, by the vocabulary: exact, then by the longest known phrase
   in it, then forgiving a misspelling; a date in a heading ("Update – March 2024") is taken apart;
3. ``infer_field``: a column without a heading is told from what stands in it, ``with_roles``: of words, and said so;
4. ``settle``: of several candidates for one field the best is kept, and the others are reported.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.as_of import date_in, heading_date
from extractors.content import by_content, infer_field, says_little
from extractors.headings import DATE, Column, heading_field, names_both, weak_headings
from extractors.periods import period_columns, rated_beside, with_years
from extractors.plain_headings import distinct_cells, has_plain_heading, is_told, names_fields
from extractors.roles import with_roles
from schemas.document import NO_TEXT, Cell, Table, Text
from schemas.vocabulary import fold

_COUNTED = re.compile(r"\d{1,2}[.)]?")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table, the number of rows above its body, and what to report about them."""

    columns: tuple[Column, ...]
    body: int
    head: int = 0  # rows above the heading: labels with their values
    doubts: tuple[tuple[str, str, str], ...] = ()  # (code, message, printed)

    def of(self, field: str) -> list[Column]:
        return [column for column in self.columns if column.field == field]

    def first(self, field: str) -> Column | None:
        return next((column for column in self.columns if column.field == field), None)


def table_columns(table: Table) -> Columns | None:
    """The table's columns, or None where its head names fewer than two fields of a plan."""
    grid = table.grid()
    if table.fields:
        return _told_columns(table, grid)
    head = heading_rows(grid)
    return _settled(_headed(grid, head), grid, head) if head is not None else None


def _headed(grid: Sequence[Sequence[Cell | None]], head: range) -> list[Column]:
    """The columns below their headings, each with the field that it or its cells tell."""
    columns = [_column(at, [row[at] for row in grid[head.start : head.stop]]) for at in range(len(grid[0]))]
    columns = [by_content(column, grid, head.stop, columns) for column in columns]
    columns = period_columns(with_years(columns), grid, head.stop)
    for at, column in enumerate(columns):  # one after the other: what the first is taken for, the next cannot be
        if column.field in ("", "unknown"):
            columns[at] = infer_field(column, grid, head.stop, columns)
    return with_roles(columns, grid, head.stop, says_little)


def _settled(columns: Sequence[Column], grid: Sequence[Sequence[Cell | None]], head: range) -> Columns:
    kept, doubts = settle(rated_beside(columns), grid, head.stop)
    return Columns(tuple(kept), head.stop, head.start, tuple(doubts))


def _told_columns(table: Table, grid: Sequence[Sequence[Cell | None]]) -> Columns:
    """The columns of a table that says itself what they hold; its first row has their labels."""
    heads = [cell.text if (cell := grid[0][at]) is not None else NO_TEXT for at in range(table.column_count)]
    columns = [
        Column(at, field, str(head), date_in(head))
        for at, (field, head) in enumerate(zip(table.fields, heads, strict=True))
    ]
    kept, doubts = settle([by_content(column, grid, 1, columns) for column in columns], grid, 1)
    return Columns(tuple(kept), 1, 0, tuple(doubts))


# 1. the rows of the head


def heading_rows(grid: Sequence[Sequence[Cell | None]]) -> range | None:
    """The heading rows: the first row among the first few that names two fields, and its second line; else the first
    row where it looks like a heading and the cells below tell what it names."""
    found = _naming_rows(grid)
    if (found is None or found.start > 0) and has_plain_heading(grid, found):
        if is_told(_headed(grid, range(1))):
            return range(1)
        if found is not None and not names_fields(grid[found.start]):
            return None
    return found


def _naming_rows(grid: Sequence[Sequence[Cell | None]]) -> range | None:
    best: tuple[int, int] | None = None
    for at, row in enumerate(grid[:8]):
        cells = distinct_cells(row)
        found = len({field for cell in cells if (field := heading_field(str(cell.text))[0])})
        if any(_COUNTED.fullmatch(str(cell.text)) for cell in cells):
            found = 0  # "4 | Member development | Done" is a row
        if found >= 2 and (best is None or found > best[0]):
            best = (found, at)
        elif best is not None:
            break
    if best is None:
        return None
    at = best[1]
    start, stop = at, at + 1
    if at > 0 and _groups(grid[at - 1]):
        start = at - 1
    if start == at and at + 1 < len(grid) and _is_second_line(grid[at], grid[at + 1]):
        stop = at + 2
    stop = max(
        [
            stop,
            *(cell.row + cell.rowspan for row in grid[start:stop] for cell in distinct_cells(row) if cell.rowspan <= 2),
        ]
    )
    return range(start, stop)


def _groups(row: Sequence[Cell | None]) -> bool:
    """Whether a row holds group headings: at least one over several columns, and not one over all."""
    cells = [cell for cell in distinct_cells(row) if cell.text]
    if len(cells) == 2 and labelled_column(cells[0].text, 0).field:
        one, two = cells
        alike = (one.fill and one.fill == two.fill) or labelled_column(two.text, 0).field
        if one.colspan == 1 or two.colspan == 1 or not alike:
            return False  # a label and its value
    if len(cells) == 2 and cells[1].colspan == len(row) - 1 and _COUNTED.fullmatch(str(cells[0].text).lstrip("Rr")):
        return False  # a number and what it numbers
    return any(1 < cell.colspan < len(row) for cell in cells) and all(len(cell.text) <= 8 for cell in cells)


def _is_second_line(first: Sequence[Cell | None], second: Sequence[Cell | None]) -> bool:
    below = [cell for cell in distinct_cells(second) if cell.text and cell.row > 0]
    under_groups = [
        cell for cell in below if (over := first[cell.column]) is not None and over.colspan > 1 and over is not cell
    ]
    own = [cell for cell in below if cell not in under_groups and first[cell.column] is not cell]
    return len(under_groups) >= 2 and not own


# 2. a column's field


def _column(number: int, cells: Sequence[Cell | None]) -> Column:
    """The column's field from its heading cells, from the group heading down."""
    texts = list(dict.fromkeys(cell.text for cell in cells if cell is not None and cell.text))
    heading = " ".join(map(str, texts))
    as_of = heading_date(texts)
    both = next(filter(None, map(names_both, (heading, *map(str, texts)))), "")
    if both:  # an action's date is taken from its end, where the plan has no column of dates
        return Column(number, "action" if both == "action" else "lead_due", heading, as_of)
    own_first = [str(text) for text in reversed(texts)]
    for wording in (*own_first, heading):
        field, how = heading_field(wording)
        if field and how != "question":  # "What we have promised" may be anything's
            return Column(number, field, heading, as_of, how == "similar")
    return Column(number, "unknown" if heading else "", heading, as_of)


def labelled_column(label: Text, number: int) -> Column:
    """The field that a label inside a table's body names; "" where it names none."""
    field, how = heading_field(str(label).rstrip(": "))
    return Column(number, field if how in ("exact", "phrase") else "", str(label), date_in(label))


def words_between(text: Text, start: int, end: int) -> Text:
    """The words of ``text`` that stand between two places of its wording."""
    return text.between(start, end)


# 4. one column a field

_SINGLE = ("ref", "action_ref", "recommendation", "action", "due", "success", "theme", "headline")


def settle(
    columns: Sequence[Column], grid: Sequence[Sequence[Cell | None]], body: int
) -> tuple[list[Column], list[tuple[str, str, str]]]:
    """At most one column for each field that a row has once; the doubts to report."""
    doubts: list[tuple[str, str, str]] = []
    result = list(columns)

    def length(column: Column) -> int:
        return sum(len(str(cell.text)) for row in grid[body:] if (cell := row[column.number]) is not None)

    def rank(column: Column) -> tuple[bool, bool, bool, int]:
        weak = fold(DATE.sub(" ", column.heading)) in weak_headings()
        named = column.field in fold(column.heading)
        return (not column.guessed, not weak, named, length(column))

    for field in _SINGLE:
        rivals = [column for column in result if column.field == field]
        if len(rivals) < 2:
            continue
        if field == "action" and not any(column.field == "recommendation" for column in result):
            promoted = next((c for c in rivals if fold(c.heading) in weak_headings()), rivals[0])
            result[promoted.number] = promoted._replace(field="recommendation")
            rivals.remove(promoted)
        if field == "ref" and not any(column.field == "action_ref" for column in result):
            finest = max(rivals, key=lambda column: len(_values(column, grid, body)))  # numbered within the others
            result[finest.number] = finest._replace(field="action_ref")
            rivals.remove(finest)
        best = max(rivals, key=rank)
        for column in rivals:
            if column is not best:
                result[column.number] = column._replace(field="unknown")
    for column in result:
        if column.guessed and column.heading:
            doubts.append(("heading_guessed", f"the heading was taken to mean {column.field}", column.heading))
        elif column.guessed:
            doubts.append(
                (
                    "column_inferred",
                    f"column {column.number + 1} has no heading; its content looks like {column.field}",
                    "",
                )
            )
        elif column.field in ("unknown", "other", "date_made", "start_date"):
            message = "no field of the dataset holds this column; its cells follow as issues of their own rows"
            doubts.append(("unknown_column", message, column.heading))
    return result, doubts


def _values(column: Column, grid: Sequence[Sequence[Cell | None]], body: int) -> set[str]:
    return {str(cell.text) for row in grid[body:] if (cell := row[column.number]) is not None and cell.text}


SAME = 0.75  # share of the cells of two headings that are alike


def same_heading(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether two rows of cell texts are the same heading, printed again, if with white between its letters."""
    one = [plain for text in first if (plain := _squeezed(text))]
    least, may_be = max(1, SAME * len(one)), len(second)
    if may_be < least:
        return False
    for text in sorted(second, key=len):  # most rows are no headings: their shortest cells tell, and this is fast
        may_be -= _squeezed(text) not in one
        if may_be < least:
            return False
    two = [plain for text in second if (plain := _squeezed(text))]
    return (Counter(one) & Counter(two)).total() >= SAME * max(len(one), len(two))


def _squeezed(text: str) -> str:
    return fold(text).replace(" ", "")
