"""Tables in text files: rows with TAB characters between their cells, as programs that read PDFs write them out.

Such programs cut a row where a page ended, and print the headings again at the head of the next page:

1. a heading row that is printed again is left out; headings glued to the data below them are cut off;
2. a row without anything in its first column, nor in those of short texts (who, when, which rating), goes on with
   the row above it, each cell with the cell above it; so does one that goes on in the middle of sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from statistics import median

from pipeline.read.office.inline import inline_runs
from pipeline.read.office.markers import with_marker
from schemas.flow import BROKEN_WORD, FlowCell, FlowParagraph, FlowTable

SHORT = 40  # letters: a column whose texts are mostly no longer names or rates its row
GLUED = 0.5  # share of the headings that must stand glued to the data before any is cut off

Row = list[str]


def text_tables(groups: Sequence[Sequence[str]]) -> list[FlowTable]:
    """The tables of lines with TABs; a blank line stands between groups and divides tables of different widths."""
    tables: list[list[Row]] = []
    for group in groups:
        rows = [[cell.strip() for cell in line.split("\t")] for line in group]
        if tables and (_same_width(tables[-1], rows) or not rows[0][0]):
            tables[-1] += rows
        else:
            tables.append(rows)
    return [_table(rows) for rows in tables]


def piped_table(lines: Sequence[str]) -> FlowTable | None:
    """A table of lines with bars ("| a | b |"), with a line of dashes below its head; None where it is none."""
    rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in lines]
    dashes = [row for row in rows if all(re.fullmatch(r":?-{2,}:?", cell) for cell in row)]
    return _table([row for row in rows if row not in dashes]) if dashes and len(rows) > 2 else None


def _same_width(table: Sequence[Row], rows: Sequence[Row]) -> bool:
    return max(map(len, rows)) <= max(map(len, table)) and (len(rows) > 1 or len(rows[0]) > 2 or len(table[0]) == 2)


def _table(rows: Sequence[Row]) -> FlowTable:
    width = max(map(len, rows))
    full = [[*row, *[""] * (width - len(row))] for row in rows]
    head, body = full[0], full[1:]
    body = [cut for row in body if any(cut := _without_headings(row, head))]
    short = _short_columns(body)
    merged: list[Row] = []
    for row in body:
        if merged and width > 2 and _goes_on(merged[-1], row, short):
            merged[-1] = [_joined(above, cell) for above, cell in zip(merged[-1], row, strict=True)]
        else:
            merged.append(row)
    return FlowTable(tuple(tuple(map(_cell, row)) for row in (head, *merged)))


def _without_headings(row: Row, head: Row) -> Row:
    """The row without the headings at the beginning of its cells, where most cells begin with theirs."""
    named = [at for at, heading in enumerate(head) if heading]
    glued = [at for at in named if row[at] == head[at] or row[at].startswith(head[at] + " ")]
    if len(glued) < max(2, GLUED * len(named)):
        return row
    return [cell[len(head[at]) :].strip() if at in glued else cell for at, cell in enumerate(row)]


def _short_columns(rows: Sequence[Row]) -> set[int]:
    """The first column, and the others whose texts are mostly short."""
    columns = zip(*rows, strict=True)
    lengths = [[len(cell) for cell in column if cell] for column in columns]
    return {0} | {at for at, found in enumerate(lengths) if found and median(found) <= SHORT}


def _goes_on(above: Row, row: Row, short: set[int]) -> bool:
    """Whether a row is the rest of the row above it."""
    if row[0]:
        return False
    cut = all(
        cell[0].islower() and re.match(r"[\w,-]", over[-1:]) for over, cell in zip(above, row, strict=True) if cell
    )
    return cut or not any(row[column] for column in short)


def _joined(above: str, cell: str) -> str:
    if not above or not cell:
        return above or cell
    broken = re.fullmatch(r"\w[-\u2010]", above[-2:]) is not None
    return f"{above}{BROKEN_WORD if broken else ' '}{cell}"


def _cell(text: str) -> FlowCell:
    runs = inline_runs(text)
    return FlowCell((with_marker(FlowParagraph(runs)),) if runs else ())
