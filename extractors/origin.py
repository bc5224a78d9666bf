"""Who made the recommendations of a plan's table: peers, auditors, a scrutiny committee, or others.

One paper may print several plans, and tell of one review in a report on another.  What stands nearest to the table
decides: 1. the headings of its columns; 2. the heading above it; 3. the paper's title; 4. what it speaks of anywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from schemas.document import Document, Paragraph, Table

PEER = re.compile(
    r"\b(peer (?:challenge|review|team|group)|corporate peer|cpc|lga|local government association)\b", re.IGNORECASE
)
_PEERS = re.compile(rf"{PEER.pattern}|\bpeers\b|\bpeer recommend", re.IGNORECASE)
_AUDIT = re.compile(
    r"\b(?:internal audit|external audit|auditor'?s?)\b.{0,40}\brecommendation|\baudit (?:recommendation|action)s?\b|"
    r"\brecommendations?\b.{0,30}\b(?:of|from|by)\b.{0,20}\b(?:internal|external) audit(?:ors?)?\b",
    re.IGNORECASE,
)
_SCRUTINY = re.compile(
    r"\bscrutiny\b.{0,40}\brecommendation|\brecommendations?\b.{0,30}\b(?:of|from|by)\b.{0,30}\bscrutiny\b",
    re.IGNORECASE,
)
# A title may leave the word out: "Internal Audit progress report".
_AUDIT_PAPER = re.compile(
    r"(?<!head of )(?<!chief )\b(?:internal|external) audit\b.{0,40}"
    r"\b(?:report|progress|follow|tracker|update|findings)",
    re.IGNORECASE,
)
_AUDIT_COLUMN = re.compile(  # in which audit a recommendation was made
    r"(?:(?:internal )?audit(?: (?:title|report|review|name|area|assignment|ref(?:erence)?))?|"
    r"(?:internal |external )?audit(?:or['’]?s?)? (?:recommendation|finding|action)s?)(?: \(.*\))?",
    re.IGNORECASE,
)
_AUDITORS_SAY = re.compile(r"\bauditors?\b.{0,20}\b(?:recommended|said|advised|asked)\b", re.IGNORECASE)
_ANNEX = re.compile(r"(?:appendix|annex|part|section|schedule)\b", re.IGNORECASE)
TITLE = 9  # paragraphs among which a title stands
TITLE_WORDS = 16


@dataclass(slots=True)
class Origin:
    """Who made the recommendations of the tables of a document, as its paragraphs are read one by one."""

    document: Document
    paper: str = field(init=False)  # where nothing near a table tells: as the title or the text says
    _above: str | None = field(default=None, init=False)
    _rank: float = field(default=0.0, init=False)

    def __post_init__(self) -> None:
        self.paper = _of_title(self.document) or _of_paper(self.document)

    def read(self, paragraph: Paragraph) -> None:
        """A heading that tells counts until one as large, or another appendix's, follows."""
        if not (paragraph.bold or paragraph.size > 11.5) or len(paragraph.text) > TITLE_WORDS:
            return
        wording, rank = str(paragraph.text), paragraph.size + paragraph.bold
        told = told_by(wording)
        if told:
            self._above, self._rank = told, rank
        elif rank > self._rank - 0.1 or _ANNEX.match(wording):
            self._above = None

    def of(self, table: Table, headings: Sequence[str]) -> str:
        """Who made the recommendations of a table with such columns."""
        return _of_columns(headings) or self._above or self.paper


def told_by(wording: str) -> str | None:
    """Who recommends, as a heading or a title says."""
    tests = (("peer", _PEERS), ("audit", _AUDIT), ("scrutiny", _SCRUTINY))
    return next((kind for kind, pattern in tests if pattern.search(wording)), None)


def _of_columns(headings: Iterable[str]) -> str | None:
    printed = list(headings)
    if any(_PEERS.search(heading) for heading in printed):
        return "peer"
    return "audit" if any(_AUDIT_COLUMN.fullmatch(h.strip()) or _AUDITORS_SAY.search(h) for h in printed) else None


def _of_title(document: Document) -> str | None:
    """What the title says that is no peers': "Internal Audit progress report"; None where it names the peers, too."""
    told = [told_by(line) or ("audit" if _AUDIT_PAPER.search(line) else None) for line in _title_lines(document)]
    kinds = {kind for kind in told if kind}
    return kinds.pop() if len(kinds) == 1 else "peer" if "peer" in kinds else None


def _title_lines(document: Document) -> Iterator[str]:
    """The short lines at the head of a paper, in paragraphs or in a table of labels and values."""
    for block in document.blocks[:TITLE]:
        if isinstance(block, Paragraph):
            texts = [block.text]
        else:
            texts = [cell.text for cell in block.cells] if block.column_count <= 4 and block.row_count <= 12 else []
        if not texts or _ANNEX.match(str(texts[0])):
            break
        yield from (str(text) for text in texts if len(text) <= TITLE_WORDS)


def _of_paper(document: Document) -> str:
    outside = [str(paragraph.text) for paragraph in (*document.paragraphs(), *document.furniture)]
    headings = [str(cell.text) for table in document.tables() for cell in table.cells if cell.row < 2]
    if any(PEER.search(text) for text in (*outside, *headings)):
        return "peer"
    tests = (("audit", _AUDIT), ("scrutiny", _SCRUTINY))
    return next((kind for kind, pattern in tests if any(pattern.search(text) for text in outside)), "other")
