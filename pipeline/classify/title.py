"""What a document is called: the largest heading of its first page."""

from __future__ import annotations

import itertools

from schemas.document import NO_TEXT, Document, Text

HEAD_WORDS = 25  # a longer paragraph is prose


def read_title(document: Document) -> Text:
    """The largest heading of the first page, above the first long paragraph of prose; bold counts for a size more."""
    first = document.pages[0].number if document.pages else 1
    head = [
        p for p in document.paragraphs() if p.page == first and len(p.text) <= HEAD_WORDS and not _in_columns(p.text)
    ]
    if not head:
        banner = next(
            (cell.text for table in document.tables() for cell in table.cells if cell.colspan == table.column_count),
            NO_TEXT,
        )
        return banner if len(banner) <= HEAD_WORDS else NO_TEXT
    return max(head, key=lambda p: (round(p.size + p.bold), -p.top)).text


def _in_columns(text: Text) -> bool:
    """Whether lines of the text hold two columns: a letterhead, labels beside their values."""
    return any(
        word.x0 - before.x1 > 2 * word.size for line in text.lines() for before, word in itertools.pairwise(line)
    )
