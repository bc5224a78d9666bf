"""Tables that only lay prose out: minutes in columns, numbered paragraphs beside their numbers.

Such a table is read as the paragraphs of its cells, row by row; a table of data stays a table.  A column that says who
is to act stands beside the prose: its cells are asides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.labels import labels
from pipeline.assemble.layout import words_to_lines
from pipeline.assemble.paragraphs import lines_to_paragraphs
from pipeline.assemble.words import Lexicon
from schemas.document import Aside, Block, Cell, Paragraph, Table, Text
from schemas.vocabulary import fold

PROSE = 30  # words in a cell of the prose's column, on average
NUMBER = re.compile(r"[A-Z/. -]{0,12}\(?\d{1,3}(?:[./]\d{1,3})*[.)]?|\(?[a-z]\)|")

PANEL = 3  # labels on lines of their own that make a cell a panel
MOST = 0.7  # share of a table's words in the column of its prose

RESOLVED = re.compile(r"(?:[A-Z][a-z]+ ){0,4}(?:RESOLVED|RECOMMENDED|AGREED|NOTED|Resolved|Agreed)\b")
MINUTES = frozenset(
    [
        "min",
        "minute",
        "minutes",
        "minute no",
        "minute number",
        "proceedings",
        "resolution",
        "resolutions",
        "discussion",
        "discussion and decision",
    ]
)


ACTORS = frozenset(
    [
        "action",
        "action by",
        "actions",
        "action for",
        "action officer",
        "to action",
        "officer",
        "lead officer",
        "lead",
        "by whom",
    ]
)


def without_layout(blocks: Sequence[Block], lexicon: Lexicon) -> tuple[list[Block], list[Aside]]:
    """The blocks with the paragraphs of layout tables in place of them, and what stood beside these."""
    result: list[Block] = []
    asides: list[Aside] = []
    for block in blocks:
        if isinstance(block, Table) and (_is_layout(block) or _has_panel(block)):
            beside = _actors(block)
            asides += [Aside(c.text, c.places) for c in block.cells if c.row and c.column == beside and c.text]
            result += _paragraphs(replace(block, cells=tuple(c for c in block.cells if c.column != beside)), lexicon)
        else:
            result.append(block)
    return result, asides


def _actors(table: Table) -> int | None:
    """The column that says who is to act, where there is one."""
    heads = [cell for cell in table.cells if cell.row == 0 and fold(str(cell.text)) in ACTORS]
    return heads[0].column if heads else None


def _is_layout(table: Table) -> bool:
    """Whether one column holds long prose beside numbers alone, or the headings are those of minutes."""
    if not 2 <= table.column_count <= 4 or table.row_count < 3:
        return False
    grid = table.grid()
    heads = {fold(str(cell.text)) for cell in grid[0] if cell is not None}
    body = grid[1:]
    words = [_words(body, at) / len(body) for at in range(table.column_count)]
    longest = max(range(table.column_count), key=lambda at: words[at])
    if heads & (ACTORS | MINUTES) and words[longest] >= MOST * sum(words) and _resolves(body, longest):
        return True
    if words[longest] < PROSE:
        return False
    if heads & MINUTES:
        return True
    firsts = [str(row[0].text).strip() for row in grid if row[0] is not None]
    numbers = sum(NUMBER.fullmatch(text) is not None for text in firsts)
    return table.column_count == 2 and longest == 1 and numbers == len(firsts)


def _has_panel(table: Table) -> bool:
    """Whether a table of two cells sets the labels of a report's head beside its text: one holds labels, one prose."""
    cells = [cell for cell in table.cells if cell.text]
    if len(cells) != 2 or cells[0].column == cells[1].column:
        return False
    known = [sum(fold(str(Text(line)).strip(" :")) in labels() for line in cell.text.lines()) for cell in cells]
    return max(known) >= PANEL and min(known) <= 1 and len(cells[known.index(min(known))].text) >= PROSE


def _resolves(rows: Sequence[Sequence[Cell | None]], column: int) -> bool:
    """Whether a cell of the column begins with what a meeting resolved."""
    return any(RESOLVED.match(str(cell.text)) for row in rows if (cell := row[column]) is not None)


def _words(rows: Sequence[Sequence[Cell | None]], column: int) -> int:
    return sum(len(cell.text) for row in rows if (cell := row[column]) is not None)


def _paragraphs(table: Table, lexicon: Lexicon) -> list[Paragraph]:
    found: list[Paragraph] = []
    lengths = [sum(len(cell.text) for cell in table.cells if cell.column == at) for at in range(table.column_count)]
    prose = lengths.index(max(lengths))  # read behind the short cells of its row, and behind a panel
    for cell in sorted(table.cells, key=lambda cell: (cell.row, cell.column == prose, cell.column)):
        if cell.text:
            for page in dict.fromkeys(word.page for word in cell.text.words):
                words = [word for word in cell.text.words if word.page == page]
                found += lines_to_paragraphs(words_to_lines(words), [], lexicon)
    return found
