"""Flowing documents printed twice, in Welsh and in English: what :mod:`pipeline.assemble.translations` does to pages.

In: a flow.  Out: the flow of its English text, where both languages have a good share of it; else the flow as it is.
Paragraphs are in one language each, but for those in two divided by a stroke.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from pipeline.assemble.tongue import WELSH, balance, languages, welsh_by_stroke, welsh_half
from pipeline.assemble.translations import both_languages, translated
from schemas.flow import NEW_LINE, Flow, FlowCell, FlowParagraph, FlowTable, Run
from schemas.page import Word

LINE = 100.0  # points from one paragraph's words to the next one's: a new paragraph, wherever it stands


def flow_in_one_language(flow: Flow) -> Flow:
    """The flow without the Welsh text where it has all of it in English, too."""
    cells = [cell for block in flow.blocks if isinstance(block, FlowTable) for row in block.rows for cell in row]
    paragraphs = [block for block in flow.blocks if isinstance(block, FlowParagraph)]
    paragraphs += [paragraph for cell in cells for paragraph in cell.paragraphs]
    if not both_languages([word for paragraph in paragraphs for word in _words(paragraph)]):
        return flow
    blocks: list[FlowParagraph | FlowTable] = []
    for is_table, group in groupby(flow.blocks, lambda block: isinstance(block, FlowTable)):
        if is_table:
            blocks += [part for table in group if isinstance(table, FlowTable) for part in _table(table)]
        else:
            blocks += _english([block for block in group if isinstance(block, FlowParagraph)])
    return replace(flow, blocks=tuple(blocks))


def _words(paragraph: FlowParagraph, top: float = 0.0) -> list[Word]:
    """The paragraph's words as on one line; their places only say which line that is."""
    return [
        Word(text, 0.0, top, 0.0, top, 10.0, run.bold, run.colour, False, 1)
        for run in paragraph.runs
        for text in run.text.split()
    ]


def _english(paragraphs: Sequence[FlowParagraph]) -> list[FlowParagraph]:
    """The paragraphs of a run that are not Welsh, without their halves before or behind a stroke."""
    plain = [_unstroked(line) for paragraph in paragraphs for line in _lines(paragraph)]
    lines = [_words(paragraph, at * LINE) for at, paragraph in enumerate(plain)]
    told = iter(languages([word for line in lines for word in line]))
    kept = []
    for paragraph, line in zip(plain, lines, strict=True):
        spoken = [next(told) for _ in line]
        if not spoken or 2 * spoken.count(WELSH) <= len(spoken):
            kept.append(paragraph)
    return kept


def _unstroked(paragraph: FlowParagraph) -> FlowParagraph:
    """ "Dyddiad / Date" without its Welsh half."""
    words = _words(paragraph)
    left_out = len(welsh_by_stroke(words))
    if not left_out:
        return paragraph
    behind = welsh_by_stroke(words)[0] is not words[0]
    runs, seen = [], 0
    for run in paragraph.runs:
        texts = run.text.split()
        keep = [
            text for at, text in enumerate(texts, seen) if (at < len(words) - left_out if behind else at >= left_out)
        ]
        seen += len(texts)
        if len(keep) == len(texts):
            runs.append(run)
        elif keep:
            runs.append(run._replace(text=" ".join(keep) + (" " if run.text.endswith(" ") else "")))
    return replace(paragraph, runs=tuple(runs))


def _table(table: FlowTable) -> list[FlowParagraph | FlowTable]:
    """The table without its Welsh columns and rows, and the Welsh in its cells; prose where one column is left."""
    width = max((sum(cell.colspan for cell in row) for row in table.rows), default=0)
    regular = all(cell.rowspan == cell.colspan == 1 for row in table.rows for cell in row)
    columns = translated([(at, _cell_words(cell)) for row in table.rows for at, cell in enumerate(row)], width)
    if regular and columns:
        if width - len(columns) == 1:
            return [p for row in table.rows for at, c in enumerate(row) if at not in columns for p in c.paragraphs]
        rows = [tuple(cell for at, cell in enumerate(row) if at not in columns) for row in table.rows]
        widths = tuple(size for at, size in enumerate(table.widths) if at not in columns)
        return [FlowTable(tuple(rows), widths)]
    return [replace(table, rows=tuple(tuple(_cell(cell) for cell in row) for row in table.rows))]


def _cell_words(cell: FlowCell) -> list[Word]:
    return [word for paragraph in cell.paragraphs for word in _words(paragraph)]


def _cell(cell: FlowCell) -> FlowCell:
    """The cell's English lines, where it has such."""
    if not all(balance(_cell_words(cell))):
        return cell
    plain = [_unstroked(line) for paragraph in cell.paragraphs for line in _lines(paragraph)]
    lines = [_words(paragraph, at * LINE) for at, paragraph in enumerate(plain)]
    half = set(welsh_half([word for line in lines for word in line]))
    kept = [
        paragraph
        for paragraph, line in zip(plain, lines, strict=True)
        if not half.issuperset(line) and not _is_welsh(line)
    ]
    return replace(cell, paragraphs=tuple(kept)) if kept else cell


def _lines(paragraph: FlowParagraph) -> list[FlowParagraph]:
    """The lines that the paragraph's writer ended, each a paragraph; the paragraph where there is but one."""
    if not any(NEW_LINE in run.text for run in paragraph.runs):
        return [paragraph]
    lines: list[list[Run]] = [[]]
    for run in paragraph.runs:
        for at, text in enumerate(run.text.split(NEW_LINE)):
            if at:
                lines.append([])
            if text:
                lines[-1].append(run._replace(text=text))
    return [
        replace(paragraph, runs=tuple(runs), marker="" if at else paragraph.marker)
        for at, runs in enumerate(lines)
        if runs
    ]


def _is_welsh(words: Iterable[Word]) -> bool:
    welsh, english = balance(list(words))
    return welsh > english
