"""Labels with their values in a table at a report's head: inside one cell, in the cell to the right, or below.

A label that the vocabulary lacks counts in a column of known ones, or in bold over its value where others are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.label_lines import LABEL_WORDS, split_labels
from extractors.labels import labels
from extractors.plain_headings import has_plain_heading
from schemas.document import Cell, Table, Text
from schemas.printed import PrintedFact
from schemas.vocabulary import fold

MOST_ROWS = 25  # a longer table heads no report


def table_facts(table: Table) -> Iterator[PrintedFact]:
    """Labels with their values from a table: inside one cell, in the cell to the right, or in the cell below."""
    if table.row_count > MOST_ROWS:
        return
    grid = table.grid()
    if _is_list(grid):
        return
    of_labels = _label_columns(grid)
    over = sum(bool(_known(fact.label)) for cell in table.cells if (fact := _over_in_cell(cell))) > 2
    seen: set[int] = set()
    for row in grid:
        for cell in row:
            if cell is None or id(cell) in seen or not cell.text:
                continue
            seen.add(id(cell))
            inside = (
                [fact for fact in split_labels(cell.text, True) if fact.value and fact.field]
                if _holds_both(cell)
                else []
            ) or ([told] if over and (told := _over_in_cell(cell)) else [])
            if inside:
                yield from inside
                continue
            if re.search(r"\w{5,}\s?\.$", str(cell.text)):
                continue  # a sentence, however short ("Published."): no label
            field = labels().get(fold(str(cell.text).strip(" :")))
            known = field is not None or str(cell.text).rstrip().endswith(":")
            if not known and not (cell.column in of_labels and _may_be_label(cell)):
                continue
            value = _beside(grid, cell, of_labels) or _below(grid, cell)
            if value is not None:
                seen.add(id(value))
                yield PrintedFact(field or "", cell.text.without_signs(), value.text)


def _is_list(grid: Sequence[Sequence[Cell | None]]) -> bool:
    """Whether a row of headings stands over rows of a list ("Meeting | Business | Author"), none of them a label."""
    below = [cell for row in grid[1:] for cell in row if cell is not None]
    return has_plain_heading(grid, None) and not any(_known(cell.text) for cell in below)


def heads_a_report(table: Table) -> bool:
    """Whether a table has a column of labels that the vocabulary knows from reports' heads, each beside its value."""
    return table.row_count <= MOST_ROWS and bool(_label_columns(table.grid()))


def _known(label: Text) -> str:
    return labels().get(fold(str(label).strip(" :?")), "")


def _label_columns(grid: Sequence[Sequence[Cell | None]]) -> frozenset[int]:
    """The columns whose cells are labels, known ones for the most part, three at least, beside their values."""
    found = set()
    for column in range(0, len(grid[0]) - 1 if grid else 0):
        cells = [cell for row in grid if (cell := row[column]) is not None and cell.text and cell.column == column]
        known = [cell for cell in cells if _known(cell.text) and _beside(grid, cell)]
        if len(known) > 2 and 2 * len(known) >= len(cells):
            found.add(column)
    return frozenset(found)


def _may_be_label(cell: Cell) -> bool:
    wording = str(cell.text)
    return len(cell.text) <= LABEL_WORDS and wording[:1].isupper() and not re.search(r"\d{2}|[.;]", wording)


def _over_in_cell(cell: Cell) -> PrintedFact | None:
    """A label in bold over its plain value, in one cell."""
    words = cell.text.words
    count = next((at for at, word in enumerate(words) if not word.bold), 0)
    if not 0 < count <= LABEL_WORDS or words[count].top < words[count - 1].bottom - 1:
        return None
    label, value = cell.text.cut(0, count), cell.text.cut(count)
    return PrintedFact(_known(label), label.without_signs(), value) if any(map(str.isalpha, str(label))) else None


def _holds_both(cell: Cell) -> bool:
    """Whether a cell may hold a label and its value: behind a colon, or on the lines below the label."""
    lines = cell.text.lines()
    if fold(str(cell.text).strip(" :")) in labels():
        return False  # one label broken into lines: "Wards / affected"
    return ":" in str(cell.text) or (len(lines) > 1 and fold(str(Text(lines[0])).strip(" :")) in labels())


def _beside(grid: Sequence[Sequence[Cell | None]], cell: Cell, of_labels: frozenset[int] = frozenset()) -> Cell | None:
    """The value in the cell to the right; beside a column of labels it may be what elsewhere is a label: "Committee |
    Overview and Scrutiny Committee"; one that holds a label with its own value ("Classification: Open") never is."""
    column = cell.column + cell.colspan
    other = grid[cell.row][column] if column < len(grid[cell.row]) else None
    plain = other is not None and bool(other.text) and not _holds_both(other)
    if plain and other is not None and cell.column in of_labels and other.column not in of_labels:
        return other
    return other if other is not None and other.text and not _is_label(other) else None


def _below(grid: Sequence[Sequence[Cell | None]], cell: Cell) -> Cell | None:
    row = cell.row + cell.rowspan
    other = grid[row][cell.column] if row < len(grid) else None
    return other if other is not None and other.text and not _is_label(other) else None


def _is_label(cell: Cell) -> bool:
    """Whether a cell is a label itself, or holds one with its value."""
    return fold(str(cell.text).strip(" :")) in labels() or any(f.value and f.field for f in split_labels(cell.text))
