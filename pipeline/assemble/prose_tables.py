"""Tables that only lay prose out: minutes in columns, numbered paragraphs beside their numbers.

Such a table is read as the paragraphs of its cells, row by row; a table of data stays a table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.assemble.layout import words_to_lines
from pipeline.assemble.paragraphs import lines_to_paragraphs
from pipeline.assemble.words import Lexicon
from schemas.document import Block, Cell, Paragraph, Table
from schemas.vocabulary import fold

PROSE = 30  # words in a cell of the prose's column, on average
NUMBER = re.compile(r"[A-Z/. -]{0,12}\(?\d{1,3}(?:[./]\d{1,3})*[.)]?|\(?[a-z]\)|")

_MINUTES = frozenset(
    [
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


def without_layout(blocks: Sequence[Block], lexicon: Lexicon) -> list[Block]:
    """The blocks with the paragraphs of layout tables in place of them."""
    result: list[Block] = []
    for block in blocks:
        if isinstance(block, Table) and _is_layout(block):
            result += _paragraphs(block, lexicon)
        else:
            result.append(block)
    return result


def _is_layout(table: Table) -> bool:
    """Whether one column holds long prose beside numbers alone, or the headings are those of minutes."""
    if not 2 <= table.column_count <= 4 or table.row_count < 3:
        return False
    grid = table.grid()
    heads = {fold(str(cell.text)) for cell in grid[0] if cell is not None}
    body = grid[1:]
    words = [_words(body, at) / len(body) for at in range(table.column_count)]
    longest = max(range(table.column_count), key=lambda at: words[at])
    if words[longest] < PROSE:
        return False
    if heads & _MINUTES:
        return True
    firsts = [str(row[0].text).strip() for row in grid if row[0] is not None]
    numbers = sum(NUMBER.fullmatch(text) is not None for text in firsts)
    return table.column_count == 2 and longest == 1 and numbers == len(firsts)


def _words(rows: Sequence[Sequence[Cell | None]], column: int) -> int:
    return sum(len(cell.text) for row in rows if (cell := row[column]) is not None)


def _paragraphs(table: Table, lexicon: Lexicon) -> list[Paragraph]:
    found: list[Paragraph] = []
    lengths = [sum(len(cell.text) for cell in table.cells if cell.column == at) for at in range(table.column_count)]
    prose = lengths.index(max(lengths))  # read behind the short cells of its row
    for cell in sorted(table.cells, key=lambda cell: (cell.row, cell.column == prose, cell.column)):
        if cell.text:
            for page in dict.fromkeys(word.page for word in cell.text.words):
                words = [word for word in cell.text.words if word.page == page]
                found += lines_to_paragraphs(words_to_lines(words), [], lexicon)
    return found
