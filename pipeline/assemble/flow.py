"""A document without pages, set on one endless page, so that whatever reads a document by geometry reads it too.

1. each paragraph stands on one line, further right the deeper it is indented, its marker before it; a line that
   the writer ended begins a paragraph of its own, as on paper, but for headings and other bold lines;
2. tables stand in boxes of their own (:mod:`pipeline.assemble.flow_tables`); one of a single column is only a frame;
3. keys and notes are told as on paper.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.assemble.flow_tables import MAX_ROWS, set_table
from pipeline.assemble.footnotes import note_marks
from pipeline.assemble.forms import with_forms
from pipeline.assemble.layout import Line
from pipeline.assemble.legend import better_key, line_legend, table_legend
from pipeline.assemble.prose_tables import without_layout
from pipeline.assemble.titles import without_title
from pipeline.assemble.translated_flow import flow_in_one_language
from pipeline.assemble.typeset import grounds, lexicon_of, set_paragraph
from schemas.document import Block, Document, LegendEntry, Notice, PageFrame, Paragraph, Table, Text
from schemas.flow import Flow, FlowParagraph, FlowTable
from schemas.page import Fill, Page, Word

BODY, NOTE = 11.0, 8.0  # sizes of type in points
SIZES = {1: 18.0, 2: 15.0, 3: 13.0}  # of headings; deeper ones are 12
INDENT = 18.0  # points for one step of indentation
MARGIN = 50.0  # points on all sides of the page
APART = 1.2  # times the size, below a heading
WHITE = 0.7  # times the size, between paragraphs: more than between the lines of one, less than what ends a key


def flow_to_document(flow: Flow) -> Document:
    """The document that the flow would be on one page; its places are no places on paper (``placed`` is False)."""
    flow = flow_in_one_language(flow)
    sheet = _Sheet(flow)
    furniture = [part for paragraph in flow.furniture for part in sheet.paragraphs(paragraph, NOTE)]
    sheet.lines.clear()  # no key stands in a header
    blocks: list[Block] = []
    notes: list[Paragraph] = []
    for block in flow.blocks:
        if isinstance(block, FlowParagraph) and _is_note(block):
            notes += sheet.paragraphs(block, NOTE)
        else:
            blocks += sheet.blocks(block)
    blocks, asides = without_layout(blocks, sheet.lexicon)
    blocks = with_forms(blocks)
    legend = line_legend(sheet.lines, Page(1, sheet.right, sheet.y, fills=sheet.fills))
    notes += [part for paragraph in flow.footnotes for part in sheet.paragraphs(paragraph, NOTE)]
    for table in [block for block in blocks if isinstance(block, Table)]:
        entries: list[LegendEntry] = table_legend(table)
        if entries:
            legend += entries
            blocks.remove(table)
    legend = better_key(legend, blocks)
    marks = {note.text.words[0].text.strip("().") for note in notes}
    return Document(
        (PageFrame(1, sheet.right + MARGIN, sheet.y + MARGIN),),
        tuple(_without_marks(block, marks) for block in blocks) if marks else tuple(blocks),
        tuple(legend),
        tuple(furniture),
        tuple(notes),
        tuple(sheet.notices),
        placed=False,
        asides=tuple(asides),
    )


class _Sheet:
    """The endless page: how far down it is filled, and what was set on it."""

    def __init__(self, flow: Flow) -> None:
        self.y, self.right = MARGIN, MARGIN
        self.lines: list[Line] = []  # of text outside tables
        self.fills: list[Fill] = []
        self.notices: list[Notice] = []
        self.lexicon = lexicon_of(flow)

    def blocks(self, block: FlowParagraph | FlowTable) -> list[Block]:
        if isinstance(block, FlowParagraph):
            return list(self.paragraphs(block, SIZES.get(block.heading, 12.0) if block.heading else BODY))
        return self._table(block)

    def paragraphs(self, paragraph: FlowParagraph, size: float) -> list[Paragraph]:
        """1. the paragraph; several, where its writer ended lines."""
        if paragraph.heading:
            self.y += WHITE * size
        lines = set_paragraph(paragraph, MARGIN + INDENT * paragraph.level, self.y, size, self.lexicon)
        if not lines:
            return []
        self.lines += [] if paragraph.heading else lines
        self.fills += grounds(paragraph, lines)
        self.right = max(self.right, *(line.box.x1 for line in lines))
        self.y = lines[-1].words[0].top + size + (APART if paragraph.heading else WHITE) * size
        groups: list[list[Line]] = []
        for line in lines:
            if groups and (paragraph.heading or (line.bold and groups[-1][-1].bold)):
                groups[-1].append(line)
            else:
                groups.append([line])
        return [_paragraph(group, size) for group in groups]

    def _table(self, block: FlowTable) -> list[Block]:
        """2. the table, what stands above its headings apart."""
        if len(block.rows) > MAX_ROWS:
            message = f"a table has {len(block.rows)} rows; those behind row {MAX_ROWS} were left out"
            self.notices.append(Notice("table_cut", message, 1))
        table = set_table(block, MARGIN, self.y, self.lexicon)
        if table is None:
            return []
        if table.column_count == 1:
            paragraphs = [paragraph for row in block.rows for cell in row for paragraph in cell.paragraphs]
            return [part for paragraph in paragraphs for part in self.blocks(paragraph)]
        self.y = max(cell.places[0].box.bottom for cell in table.cells) + BODY
        self.right = max(self.right, *(cell.places[0].box.x1 for cell in table.cells))
        parts = without_title(table)
        return parts if all(_is_whole(part) for part in parts) else [table]


def _is_whole(block: Block) -> bool:
    """Whether no cell reaches out of its table: the rows above a heading may be merged among themselves."""
    return isinstance(block, Paragraph) or all(cell.row + cell.rowspan <= block.row_count for cell in block.cells)


def _paragraph(lines: Sequence[Line], size: float) -> Paragraph:
    words: tuple[Word, ...] = tuple(word for line in lines for word in line.words)
    return Paragraph(Text(words), size, all(line.bold for line in lines))


# 3. notes


def _is_note(paragraph: FlowParagraph) -> bool:
    """Whether a paragraph begins with a note's mark, raised."""
    first = paragraph.runs[0]
    return first.raised and re.fullmatch(r"\d{1,3}|[*†‡§]+", first.text.strip()) is not None and len(paragraph.runs) > 1


def _without_marks(block: Block, marks: set[str]) -> Block:
    """The block without the raised marks that refer to notes."""
    if isinstance(block, Paragraph):
        return replace(block, text=_clean(block.text, marks))
    return replace(block, cells=tuple(replace(cell, text=_clean(cell.text, marks)) for cell in block.cells))


def _clean(text: Text, marks: set[str]) -> Text:
    places = note_marks(text.words, marks)
    return Text(tuple(word for at, word in enumerate(text.words) if at not in places)) if places else text
