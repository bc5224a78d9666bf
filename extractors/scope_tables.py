"""A scope in a table: a theme in one cell, its questions in the next, what the council asked for in another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.markers import BULLETS
from extractors.outline import TableNode
from extractors.scope_wording import LABEL_WORDS, LOCAL, questions
from extractors.themes import leading_theme
from schemas.document import NO_TEXT, Cell, Text
from schemas.printed import PrintedScope
from schemas.vocabulary import says_nothing


def from_table(node: TableNode) -> Iterator[PrintedScope]:
    """Rows with a theme in one cell and its questions in the next."""
    grid = node.table.grid()
    themes = [
        row
        for row in grid
        if row
        and row[0] is not None
        and leading_theme(row[0].text)
        and (row[0].colspan == 1 or row[0].colspan < node.table.column_count or "?" in str(row[0].text))
    ]  # a band over the whole row heads rows of something else
    asked = [row for row in grid[1:] if any(cell is not None and "?" in str(cell.text) for cell in row[1:])]
    headed = (
        grid
        and grid[0][0] is not None
        and re.search(r"\b(?:theme|area|component|topic)", str(grid[0][0].text), re.IGNORECASE)
    )
    if len(themes) < 2 and not (headed and (len(asked) > 2 or _is_asked_alone(grid, len(asked)))):
        return
    seen: set[int] = set()
    name = NO_TEXT
    for row in grid:
        cells: list[Cell] = []
        for cell in row:
            if cell is not None and cell.text and id(cell) not in seen:
                seen.add(id(cell))
                cells.append(cell)
        if not cells:
            continue
        first = cells[0]
        known = leading_theme(first.text)
        if known or (row in asked and first.column == 0 and len(cells) > 1 and len(first.text) <= LABEL_WORDS):
            name = (first.text.cut(*known) if known else first.text).without_signs()
            yield PrintedScope("theme", name, name)
            cells = cells[1:]
        for cell in cells if name else ():
            told = list(_in_cell(name, cell.text))
            asks_besides = cell.row > 0 and _is_local_column(grid, cell.column) and not _says_nothing(cell.text)
            yield from told or ([PrintedScope("item", name, cell.text)] if asks_besides else [])


def _is_asked_alone(grid: Sequence[Sequence[Cell | None]], asked: int) -> bool:
    """Whether a heading promises questions and every row below it asks: "Additional theme | Key question"."""
    heads = " ".join(str(cell.text) for cell in grid[0] if cell is not None)
    return asked > 0 and asked == len(grid) - 1 and re.search(r"\bquestions?\b", heads, re.IGNORECASE) is not None


def _is_local_column(grid: Sequence[Sequence[Cell | None]], column: int) -> bool:
    """Whether a column's heading says that it holds what the council asked for besides."""
    head = grid[0][column]
    return (
        head is not None
        and re.search(
            r"\b(?:focus|local|asked|request\w*|besides|additional|emphasis)\b", str(head.text), re.IGNORECASE
        )
        is not None
    )


def _says_nothing(text: Text) -> bool:
    return says_nothing(str(text)) or (
        len(text) <= 6 and re.match(r"(?:no|none|nothing|n/a)\b|[–-]$", str(text), re.IGNORECASE) is not None
    )


def _in_cell(name: Text, text: Text) -> Iterator[PrintedScope]:
    """The questions of a cell, and its bullets: questions where they ask, else items."""
    starts = [at for at, word in enumerate(text.words) if word.text in BULLETS] or _dashes(text)
    if not starts and (label := _label_in(text)):
        yield from (PrintedScope("question", name, question) for question in questions(text.cut(0, label[0])))
        yield from (PrintedScope("item", name, item) for item in _sentences(text.cut(label[1])))
        return
    yield from (
        PrintedScope("question", name, question) for question in questions(text.cut(0, starts[0] if starts else None))
    )
    for start, stop in zip(starts, [*starts[1:], len(text)], strict=False):
        item = text.cut(start + 1, stop)
        asks = list(questions(item))
        yield from [PrintedScope("question", name, question) for question in asks] or (
            [PrintedScope("item", name, item)] if item else []
        )


def _dashes(text: Text) -> list[int]:
    """The dashes that begin a line, where the first line begins with one."""
    found, at = [], 0
    for line in text.lines():
        if line[0].text in ("–", "—", "-", "*", "o"):
            found.append(at)
        at += len(line)
    return found if found[:1] == [0] else []


def _label_in(text: Text) -> tuple[int, int] | None:
    """The words of a line inside a cell that says that what the council asked for follows: "Local focus"."""
    at = 0
    for line in text.lines():
        if at and len(line) <= 5 and LOCAL.search(str(Text(line))):
            return at, at + len(line)
        at += len(line)
    return None


def _sentences(text: Text) -> Iterator[Text]:
    start = 0
    for at, word in enumerate(text.words):
        last = at + 1 == len(text)
        if last or (word.text.endswith((".", ";")) and text.words[at + 1].top > word.bottom - 1):
            yield text.cut(start, at + 1)
            start = at + 1
