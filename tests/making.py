"""Words, lines and texts for the unit tests, laid out as the reader of a page would give them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.assemble.layout import Line
from schemas.document import Text
from schemas.geometry import union
from schemas.page import Page, Word

LETTER, SPACE = 0.5, 0.25  # widths as shares of the size of the type, near those of common faces
_TOKEN = re.compile(r"[/:;,()]|[^\s/:;,()]+")  # the reader's: dividing signs are words of their own


def words(
    line: str,
    left: float = 50.0,
    top: float = 100.0,
    size: float = 10.0,
    bold: bool = False,
    colour: str = "#000000",
    page: int = 1,
) -> list[Word]:
    """The words of one printed line; ``glued`` where no space stands before."""
    found: list[Word] = []
    x, end = left, -1
    for match in _TOKEN.finditer(line):
        glued = match.start() == end
        if end >= 0:
            x += (match.start() - end) * SPACE * size
        right = x + len(match.group()) * LETTER * size
        found.append(Word(match.group(), x, top, right, top + size, size, bold, colour, glued, page))
        x, end = right, match.end()
    return found


def lines_of(
    lines: Sequence[str], left: float = 50.0, top: float = 100.0, size: float = 10.0, bold: bool = False, page: int = 1
) -> list[Line]:
    """Printed lines under one another; an empty string leaves a line of white."""
    rows = [words(line, left, top + at * 1.2 * size, size, bold, page=page) for at, line in enumerate(lines)]
    return [line(row) for row in rows if row]


def line(row: Iterable[Word]) -> Line:
    row = tuple(row)
    return Line(row, union(row))


def text_of(*lines: str, left: float = 50.0, top: float = 100.0, size: float = 10.0, bold: bool = False) -> Text:
    """The text of printed lines, nothing joined."""
    return Text(tuple(word for row in lines_of(lines, left, top, size, bold) for word in row.words))


def edge(line: str, left: float = 50.0, size: float = 10.0) -> float:
    """A right edge that the line just reaches."""
    return words(line, left, size=size)[-1].x1 + 2.0


def page_of(lines: Iterable[Line] = (), number: int = 1) -> Page:
    return Page(number, 595.0, 842.0, [word for row in lines for word in row.words])
