"""What a document is called: the largest heading of its first page; and which lines are its title block."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from extractors.outline import Node, Part
from schemas.document import NO_TEXT, Document, Text

HEAD_WORDS = 25  # a longer paragraph is prose
BLOCK_NODES = 14  # paragraphs at the head among which the title block ends
SENTENCE_WORDS = 5  # a line of so many words with a full stop is prose, too

_PAGE_BEHIND = re.compile(r"(?:\.{3}|\s)\d{1,3}$")  # as a list of contents has it
_YEAR_BEHIND = re.compile(r"(?:19|20)\d\d$")
_SECTION = re.compile(
    r"(?:introduction|background|context|purpose|summary|executive summary|recommendations?|contents|foreword|scope|"
    r"business|agenda|welcome|next steps)\W*$",
    re.IGNORECASE,
)


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


def title_block(nodes: Sequence[Part]) -> frozenset[int]:
    """Places of the title's lines: what stands on the first page above the first prose or the first section."""
    places: list[int] = []
    for at, node in enumerate(nodes[:BLOCK_NODES]):
        if not isinstance(node, Node) or node.page != nodes[0].page:
            break
        words, wording = len(node.text), node.wording
        prose = words > HEAD_WORDS or (words >= SENTENCE_WORDS and wording.endswith("."))
        section = _SECTION.match(wording) or (node.depth and (node.rank or node.mark))
        if places and (prose or section):
            break
        listed = node.mark is not None and not node.rank
        of_contents = _PAGE_BEHIND.search(wording) and not _YEAR_BEHIND.search(wording)
        if not (prose or listed or of_contents or wording.endswith("?")):
            places.append(at)
    return frozenset(places) | _agenda(nodes)


def _agenda(nodes: Sequence[Part]) -> frozenset[int]:
    """The line "Agenda", which stands below the meeting's time and place."""
    return frozenset(
        at
        for at, node in enumerate(nodes[:BLOCK_NODES])
        if isinstance(node, Node) and node.wording.casefold() == "agenda"
    )


def _in_columns(text: Text) -> bool:
    """Whether lines of the text hold two columns: a letterhead, labels beside their values."""
    return any(
        word.x0 - before.x1 > 2 * word.size for line in text.lines() for before, word in itertools.pairwise(line)
    )
