"""The last line of a paragraph that was taken for the first row of a table without rules right below it.

In: the blocks.  Out: the blocks with such a line back in its paragraph.  It stands alone in its row, goes on with the
paragraph's unfinished sentence in the same type and at the same edge, and a line of prose away.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.assemble.words import Lexicon, join_texts
from schemas.document import Block, Cell, Paragraph, Table

LEADING = 0.8  # times the size: the white between two lines of a paragraph, at most
_ENDS = re.compile(r"[.:;?!][)”’\"']*$")


def with_last_lines(blocks: Sequence[Block], lexicon: Lexicon) -> list[Block]:
    """The blocks, paragraphs whole again above unruled tables."""
    result: list[Block] = []
    for block in blocks:
        before = result[-1] if result else None
        if isinstance(before, Paragraph) and isinstance(block, Table) and (line := _line_of(before, block)):
            result[-1] = replace(before, text=join_texts(before.text, line.text, lexicon))
            result.append(_without_first_row(block))
        else:
            result.append(block)
    return result


def _line_of(paragraph: Paragraph, table: Table) -> Cell | None:
    """The cell of the first row that goes on with the paragraph; None where none does."""
    if table.ruled or table.fields or table.row_count < 3 or not paragraph.text:
        return None
    filled = [cell for cell in table.cells if cell.row == 0 and cell.text]
    if len(filled) != 1 or filled[0].column or any(cell.rowspan > 1 for cell in table.cells if cell.row == 0):
        return None
    last, first = paragraph.text.lines()[-1], filled[0].text.words[0]
    goes_on = first.text[:1].islower() and not _ENDS.search(last[-1].text) and not first.bold and not paragraph.bold
    same = first.page == last[0].page and abs(first.size - last[0].size) < 0.3 and abs(first.x0 - last[0].x0) < 2
    near = 0 < first.top - last[0].bottom + 0.5 * first.size < (LEADING + 0.5) * first.size
    return filled[0] if goes_on and same and near else None


def _without_first_row(table: Table) -> Table:
    return replace(
        table,
        row_count=table.row_count - 1,
        cells=tuple(replace(cell, row=cell.row - 1) for cell in table.cells if cell.row),
        joins=tuple(join._replace(row=join.row - 1) for join in table.joins),
    )
