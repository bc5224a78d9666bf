"""A column of what the peers found on coming back: progress, where the table has no other that tells it.

| Recommendation (November 2024) | What the peer team found             | Progress |
| Agree a place narrative        | "The next tide" was launched in July | Complete |

In: a table's columns.  Out: the same, the column of findings that of progress.  What a team finds before it recommends
is none: the column stands behind what was recommended and, if anything is, what is done about it; and beside it stands
a rating, or the paper says at its head that somebody came back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.columns import Columns
from extractors.headings import Column
from schemas.document import Document, Paragraph, Table

FEWEST = 4  # words that a finding has on average; less is a rating
HEAD = 10  # blocks at a paper's head, of which one may say that it follows a review up

_WHO = r"(?:peers?|peer teams?|team|lga|reviewers?|review|visit|we)"
_FINDS = re.compile(
    rf"\b(?:what|how)\b.{{0,30}}\b{_WHO}\b.{{0,20}}\b(?:find|found|saw|see|heard|thinks?|thought|observed|noted|concluded|"
    r"makes? of|made of|judged?)\b|"
    rf"\b(?:{_WHO}(?:[’']s?)?|our)\b.{{0,20}}\b(?:views?|assessments?|findings?|observations?|conclusions?|comments?|"
    r"commentary|judge?ments?|feedback|opinions?|reflections?|evaluation)\b|"
    rf"\b(?:views?|assessments?|findings?|observations?|conclusions?|comments?|judge?ments?|feedback|opinions?)\b.{{0,12}}"
    rf"\b(?:of|from|by) (?:the |our )?(?:\w+ )?{_WHO}\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\bprogress (?:review|report|visit|check)\b|\bfollow[- ]?up\b|\breturn (?:visit|review)\b|\bre-?visit\b|"
    r"\bprogress against\b|\b(?:one|a) year on\b|\bone[- ]year\b|\bsix[- ]month\b|\bcheck[- ]in\b",
    re.IGNORECASE,
)


def with_findings(columns: Columns, table: Table, document: Document) -> Columns:
    """The columns, that of the peers' findings told as progress where nothing else is."""
    fields = [column.field for column in columns.columns]
    if "progress" in fields or "recommendation" not in fields:
        return columns
    last = max(at for at, field in enumerate(fields) if field in ("recommendation", "action"))
    found = [column for column in columns.columns[last + 1 :] if _may_be(column)]
    if len(found) != 1 or not _is_worded(found[0], columns, table):
        return columns
    if "rag" not in fields and not _comes_back(document):
        return columns
    own = found[0]
    kept = tuple(c._replace(field="progress") if c is own else c for c in columns.columns)
    doubts = tuple(doubt for doubt in columns.doubts if doubt[2] != own.heading)
    return replace(columns, columns=kept, doubts=doubts)


def is_finding(heading: str) -> bool:
    """Whether a heading, or a label, speaks of what a team found, or thinks of it."""
    return _FINDS.search(heading) is not None


def _may_be(column: Column) -> bool:
    return column.field in ("unknown", "other") and is_finding(column.heading)


def _is_worded(column: Column, columns: Columns, table: Table) -> bool:
    cells: Sequence[int] = [
        len(cell.text)
        for cell in table.cells
        if cell.row >= columns.body and cell.column == column.number and cell.text
    ]
    return sum(cells) >= FEWEST * max(1, len(cells))


def _comes_back(document: Document) -> bool:
    """Whether the paper's title says that it is of a later visit, or of the progress since."""
    head = [block for block in document.blocks[:HEAD] if isinstance(block, Paragraph) and len(block.text) <= 14]
    return any(_BACK.search(str(paragraph.text)) for paragraph in head)
