"""Cells of a plan's row as they are printed: leads, progress and ratings.

A reader takes a column's field, a cell and the date in the column's heading, and gives what the cell holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from extractors.columns import words_between
from extractors.headings import DATE
from extractors.people import is_ditto, split_leads
from extractors.plan_context import Context
from extractors.plan_records import Record
from extractors.plan_rows import Row
from schemas.colour import colour_name, distance
from schemas.document import NO_TEXT, Cell, Text
from schemas.page import Word
from schemas.printed import PrintedAction, PrintedLead, PrintedProgress, PrintedRating
from schemas.vocabulary import says_nothing

PADDING = 6.0  # points: Word's cells keep 5.4 at each side, Typst's 5
SAME_COLOUR = 40.0  # distance in RGB within which two fills are the same to the eye

Part = PrintedLead | PrintedProgress | PrintedRating
Reader = Callable[[str, Cell, Text], Sequence[Part]]


def leads_of(context: Context) -> Reader:
    """The reader of leads, to whom "ditto" stands for those of the cell before."""

    def read(column: str, cell: Cell, _: Text) -> list[PrintedLead]:
        if says_nothing(str(cell.text)):
            return []
        kind: Any = column
        if is_ditto(cell.text):
            return [PrintedLead(cell.text, kind, lead.meant or lead.text) for lead in context.ditto] or [
                PrintedLead(cell.text, kind)
            ]
        leads = [PrintedLead(text, kind) for text in split_leads(cell.text, _right(cell))]
        context.ditto = tuple(leads)
        return leads

    return read


def _right(cell: Cell) -> float:
    """How far right the cell's text can reach: as far from the edge as it stands at its left, if no more than usual."""
    box = cell.places[0].box
    left = min(word.x0 for word in cell.text.words)
    return box.x1 - min(PADDING, max(2.0, left - box.x0))


_DATED = re.compile(rf"^(?:update\s*)?[(\[]?(?:{DATE.pattern})[)\]]?\s*[:–—-]", re.IGNORECASE | re.VERBOSE)


def progress_of(_: str, cell: Cell, as_of: Text) -> list[PrintedProgress]:
    """The cell's statement; a cell whose lines begin with dates ("June 2024: …") holds one for each."""
    if says_nothing(str(cell.text)):
        return []
    dated = _DATED.match(str(cell.text)) is not None
    starts = [at for at, words in _line_starts(cell.text) if _DATED.match(str(Text(words)))] if dated else []
    if not starts or starts[0] != 0:
        return [PrintedProgress(cell.text, as_of)]
    statements = []
    for start, stop in zip(starts, [*starts[1:], len(cell.text)], strict=True):
        text = cell.text.cut(start, stop)
        match = DATE.search(str(text))
        date = words_between(text, match.start(), match.end()) if match else as_of
        statements.append(PrintedProgress(text, date))
    return statements


def _line_starts(text: Text) -> Iterator[tuple[int, tuple[Word, ...]]]:
    """For each line, the place of its first word and its words."""
    at = 0
    for line in text.lines():
        yield at, line
        at += len(line)


def ratings_of(rows: Sequence[Row], context: Context) -> Reader:
    """The reader of ratings: their words, and the ground, mark or ink that rates; ``rows``: those of the record."""

    def read(_: str, cell: Cell, as_of: Text) -> list[PrintedRating]:
        text = NO_TEXT if says_nothing(str(cell.text)) else cell.text
        fill = cell.fill if cell.fill and not _is_shading(cell, rows, context) else None
        ink = next((word.colour for word in text.words if colour_name(word.colour)), None)
        if not text and not (cell.mark and colour_name(cell.mark)) and not (fill and colour_name(fill)):
            return []
        return [PrintedRating(text, fill, cell.mark, ink, cell.places[0], as_of)]

    return read


def _is_shading(cell: Cell, rows: Sequence[Row], context: Context) -> bool:
    """Whether a rating's ground is only the ground of its row; a colour of the legend never is."""
    if any(distance(cell.fill or "", colour) < SAME_COLOUR for colour in context.legend):
        return False
    row = next(row for row in rows if any(other is cell for _, other in row.cells))
    others = [other.fill for column, other in row.cells if column.field != "rag" and other is not cell]
    return cell.fill in others


def ratings_without_column(
    record: Record, actions: Sequence[tuple[PrintedAction, set[float]]], context: Context
) -> list[tuple[int | None, PrintedRating]]:
    """Ratings of a plan without a column for them: cells whose ground is a colour of the legend, or rates as those of
    its column do, once a row.

    A ground that other cells of the row share is the row's shading, not a rating.
    """
    found: list[tuple[int | None, PrintedRating]] = []
    seen: set[int] = set()
    for row in record.rows:
        for column, cell in row.cells:
            shared = any(other.fill == cell.fill for _, other in row.cells if other is not cell)
            colour = cell.mark or (None if shared else cell.fill)
            if colour is None or id(cell) in seen:
                continue
            in_key = any(distance(colour, known) < SAME_COLOUR for known in context.legend)
            if not in_key and not (column.number in context.tinted and colour_name(colour)):
                continue
            seen.add(id(cell))
            beside = [at for at, (_, numbers) in enumerate(actions) if row.number in numbers]
            rating = PrintedRating(NO_TEXT, cell.fill, cell.mark, None, cell.places[0], column.as_of or NO_TEXT)
            found.append((beside[0] if beside and cell.rowspan == 1 else None, rating))
            break
    return found
