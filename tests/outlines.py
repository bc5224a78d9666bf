"""Documents and outlines for the unit tests, from plain lines: as a reader of pages would hand them on.

Spaces before a line set it in, "# " makes a heading, "**" a line in bold; a line break stays a printed line of the
same paragraph.  A list of rows is a table.  Wide white is many spaces.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from making import text_of, words

from extractors.outline import Part, outline
from schemas.document import Block, Cell, Document, PageFrame, Paragraph, Place, Table, Text
from schemas.geometry import Box

Rows = Sequence[Sequence[str]]
LEFT, SPACE, BODY, HEADING = 50.0, 4.5, 10.0, 14.0  # points; four spaces are one step of indentation


@dataclass(frozen=True)
class Columns:
    """Lines of one paragraph whose parts begin at the same left edges; "" leaves a place empty, [] a line."""

    rows: Rows
    lefts: Sequence[float] = (50.0, 300.0)


def nodes_of(*lines: str | Rows | Columns) -> list[Part]:
    """The outline of paragraphs and tables."""
    return outline(document_of(*lines))


def document_of(*lines: str | Rows | Columns) -> Document:
    blocks: list[Block] = []
    top = 60.0
    for line in lines:
        if isinstance(line, Columns):
            blocks.append(_columns(line, top))
            top += 30.0 + 12.0 * len(line.rows)
            continue
        block = _paragraph(line, top) if isinstance(line, str) else table_of(line, top)
        blocks.append(block)
        top += 30.0 * (line.count("\n") + 1 if isinstance(line, str) else len(line))
    return Document((PageFrame(1, 595.0, max(842.0, top)),), tuple(blocks))


def _paragraph(line: str, top: float) -> Paragraph:
    plain = line.lstrip(" ")
    left = LEFT + SPACE * (len(line) - len(plain))
    heading, bold = plain.startswith("# "), plain.startswith("**")
    size = HEADING if heading else BODY
    words = text_of(
        *plain.removeprefix("# ").replace("**", "").split("\n"), left=left, top=top, size=size, bold=heading or bold
    )
    return Paragraph(words, size, heading or bold)


def _columns(block: Columns, top: float) -> Paragraph:
    found = [
        word
        for at, row in enumerate(block.rows)
        for left, part in zip(block.lefts, row, strict=False)
        if part
        for word in words(part.replace("**", ""), left, top + 12.0 * at, BODY, part.startswith("**"))
    ]
    return Paragraph(Text(tuple(found)), BODY, all(word.bold for word in found))


def table_of(rows: Rows, top: float = 60.0) -> Table:
    """A table of columns that are 200 points wide; a line break divides the lines of a cell."""
    cells = []
    for at, row in enumerate(rows):
        for column, wording in enumerate(row):
            left, above = LEFT + 200.0 * column, top + 30.0 * at
            text = text_of(*wording.split("\n"), left=left, top=above) if wording else Text()
            place = Place(1, Box(left, above, left + 200.0, above + 30.0))
            cells.append(Cell(at, column, 1, 1, text, (place,)))
    return Table(len(rows), len(rows[0]), tuple(cells))
