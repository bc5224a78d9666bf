"""Stage 3: what kind of document it is, what it is called, and when it was written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from extractors.action_plan import has_plan
from extractors.columns import words_between
from pipeline.normalise.dates import Span, find_dates
from schemas.document import NO_TEXT, Document, Paragraph, Table, Text
from schemas.records import DocumentType

# Words that say that the date after them is the document's own.
_OWN_DATE = re.compile(
    r"\b(updated?|revised|reviewed|as at|as of|(?:position|progress|status|correct|current)(?: as)?(?: at| to| of)?|"
    r"version\s*[\d.]*|"
    r"dated?|published|issued?|prepared|produced|draft)\b[^.;!?]{0,24}$",
    re.IGNORECASE,
)
# Words that say that it is another date: the next issue's, or the review's.
_OTHER_DATE = re.compile(
    r"\b(next|will be|due|by|visit(?:ed)?|took place|place (?:in|on|from)|carried out|held|undertaken|"
    r"agreed|approved|considered|"
    r"challenge|review|challenge \(|review \()\s*(?:\w+\s+){0,3}[(\[]?$",
    re.IGNORECASE,
)
HEAD_WORDS = 25  # a longer paragraph is prose


class Head(NamedTuple):
    """What the documents table says of a document: its kind with a confidence from 0 to 1, its title, its date."""

    document_type: DocumentType
    confidence: float
    title: Text
    date_text: Text
    date: Span | None


def classify(document: Document) -> Head:
    """The document's kind, title and date; a title or a date that is not printed is empty."""
    date_text, date = _date(document)
    plan = has_plan(document)
    return Head("action_plan" if plan else "other", 0.9 if plan else 0.5, _title(document), date_text, date)


def _title(document: Document) -> Text:
    """The largest heading of the first page, above the first long paragraph of prose; bold counts for a size more."""
    head = [p for p in document.paragraphs() if p.page == 1 and len(p.text) <= HEAD_WORDS]
    if not head:
        banner = next(
            (cell.text for table in document.tables() for cell in table.cells if cell.colspan == table.column_count),
            NO_TEXT,
        )
        return banner if len(banner) <= HEAD_WORDS else NO_TEXT
    return max(head, key=lambda p: (round(p.size + p.bold), -p.top)).text


def _date(document: Document) -> tuple[Text, Span | None]:
    """The document's own date: the one that says so, else one that stands alone, else one in the title."""
    best: tuple[int, Text, Span] | None = None
    for paragraph, bonus in _places_of_dates(document):
        wording = str(paragraph.text)
        for (start, end), span in find_dates(wording):
            before = wording[:start]
            score = bonus
            short = len(paragraph.text) <= HEAD_WORDS
            if _OWN_DATE.search(before):
                score += 4 if short else 1
            elif _OTHER_DATE.search(before):
                continue
            elif not re.sub(r"\W", "", before + wording[end:]):
                score += 3
            elif not short:
                continue
            elif not re.sub(r"\W", "", wording[end:]):
                score += 2
            if best is None or score > best[0]:
                best = (score, words_between(paragraph.text, start, end), span)
    return (best[1], best[2]) if best else (NO_TEXT, None)


def _places_of_dates(document: Document) -> Iterator[tuple[Paragraph, int]]:
    """Paragraphs above the first table (the title block), then below it, then headers and footers."""
    seen_table = False
    for block in document.blocks:
        if isinstance(block, Table):
            for cell in block.cells:
                if not seen_table and cell.row == 0 and cell.colspan == block.column_count and cell.text:
                    yield Paragraph(cell.text, cell.text.words[0].size, True), 2
            seen_table = True
        elif not seen_table:
            yield block, 2
        elif len(block.text) <= HEAD_WORDS:
            yield block, 0
    for paragraph in document.furniture:
        yield paragraph, 1
