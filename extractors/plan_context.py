"""What is read above a plan's table on the way down a paper.

Its section, a recommendation that is set as a heading, who made it, and leads named in between.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import dropwhile, takewhile

from extractors.explained import explanations, goes_on
from extractors.headed_tables import heading_paragraphs
from extractors.headings import DATE
from extractors.lists import after_ref, in_other_language, leading_ref
from extractors.numbered_heads import numbered_heads
from extractors.origin import Origin
from extractors.people import labelled_leads
from extractors.told_beside import labelled_progress
from schemas.document import NO_TEXT, Document, Paragraph, Text
from schemas.printed import PrintedLead

_NO_SECTION = re.compile(  # the paper's own name and its owner's; a key to ratings
    r"\bcouncil$|^key\b(?! (?:recommend|action))|\baction plan\b|\bpeer challenge\b(?!.*\brecommend)|"
    r"\bprogress (?:tracker|update|report)\b",
    re.IGNORECASE,
)
SECTION_WORDS = 16


@dataclass(slots=True)
class Context:
    """What was read above the table at hand."""

    document: Document
    section: Text = NO_TEXT
    rank: float = 0.0  # of the section's type
    heading: Text = NO_TEXT  # a recommendation that stands as a heading above its table, with its explanation
    headline: Text = NO_TEXT  # the heading alone, where an explanation stands below it
    open_heading: bool = False
    bare: bool = False  # whether the heading begins with a bare number
    leads: tuple[PrintedLead, ...] = ()  # named in a line between the heading and its table
    ditto: tuple[PrintedLead, ...] = ()
    notes: list[Text] = field(default_factory=list)  # prose over a whole row: no recommendation, no theme
    once: frozenset[int] = frozenset()  # columns of the table that stand once for each recommendation
    tinted: frozenset[int] = frozenset()  # columns of the table whose cells rate by their ground
    numbering: frozenset[str] = frozenset()  # forms of the table's references that number its actions
    acted: bool = False  # whether the heading is that of a table of labels right above, whose actions are listed next
    kind: str = field(init=False)  # who made the recommendations of the table at hand
    origin: Origin = field(init=False)
    title: float = field(init=False)  # the rank of the title's type
    legend: tuple[str, ...] = field(init=False)
    heads: frozenset[int] = field(init=False)  # paragraphs that head a table of one record
    numbered: frozenset[int] = field(init=False)  # paragraphs whose number the actions below repeat
    explained: frozenset[int] = field(init=False)  # paragraphs that explain the recommendation in the heading above

    def __post_init__(self) -> None:
        self.origin = Origin(self.document)
        self.kind = self.origin.paper
        self.title = _title_rank(self.document)
        self.legend = tuple(entry.colour for entry in self.document.legend if entry.colour)
        self.heads = heading_paragraphs(self.document.blocks)
        self.numbered = numbered_heads(self.document.blocks)
        self.explained = explanations(self.document.blocks, self.numbered)

    def read(self, paragraph: Paragraph) -> None:
        """A paragraph between tables: a section's heading, or a recommendation's, or neither."""
        self.origin.read(paragraph)
        text = paragraph.text.cut(in_other_language(paragraph.text))
        count = leading_ref(text, "named")
        if id(paragraph) in (self.heads | self.numbered) or (
            count
            and re.match(r"(key )?rec|[A-Z]{1,4}\s?\d", str(text), re.IGNORECASE)
            and not DATE.fullmatch(str(text))
        ):
            self.heading, self.headline, self.open_heading = text, NO_TEXT, True
            self.leads, self.bare = (), id(paragraph) in self.numbered
        elif self.heading and (leads := labelled_leads(text)):  # "Cabinet sponsor: …"
            self.leads = (*self.leads, *leads)
        elif self.open_heading and labelled_progress(text)[0]:
            self.open_heading = False
        elif self.open_heading and not paragraph.bold:
            explains = id(paragraph) in self.explained
            if explains and self.headline:  # a further paragraph
                self.heading += text
                return
            sort = "any" if self.bare else "named"
            stated = after_ref(self.heading, leading_ref(self.heading, sort))
            if stated and (explains or goes_on(text)):
                self.headline = stated
            self.heading = self.heading if stated and not self.headline else self.heading + text
            self.open_heading = explains and bool(stated)
        elif self._begins_anew(paragraph):
            self.section = NO_TEXT
        elif self._is_section(paragraph):
            self.rank = _rank(paragraph)
            self.section, self.heading, self.open_heading = paragraph.text, NO_TEXT, False
            self.leads = ()

    def _begins_anew(self, paragraph: Paragraph) -> bool:
        """Whether a numbered heading of the last section's type, with a date in it, ends that section."""
        numbered = self.section and leading_ref(paragraph.text, "any") and leading_ref(self.section, "any")
        return bool(numbered) and _rank(paragraph) >= self.rank > 0 and DATE.search(str(paragraph.text)) is not None

    def _is_section(self, paragraph: Paragraph) -> bool:
        """A short heading outside the title block: not of the title's type, with no date and no council's name."""
        wording = str(paragraph.text)
        heading = (paragraph.bold or paragraph.size > 11.5) and len(paragraph.text) <= SECTION_WORDS
        if not heading or self._is_title(paragraph):
            return False
        return DATE.search(wording) is None and _NO_SECTION.search(wording) is None

    def _is_title(self, paragraph: Paragraph) -> bool:
        """Whether a heading is of the title's type on the first page; without pages, where all is the first page and
        headings may share the title's style, whether it begins the document."""
        if not self.document.placed and paragraph not in _begins(self.document, self.title):
            return False
        return paragraph.page == self.document.pages[0].number and _rank(paragraph) >= self.title


def _begins(document: Document, rank: float) -> list[Paragraph]:
    """The first run of headings of a rank."""
    above = dropwhile(lambda paragraph: _rank(paragraph) < rank, document.paragraphs())
    return list(takewhile(lambda paragraph: _rank(paragraph) >= rank, above))


def _rank(paragraph: Paragraph) -> float:
    """How large a heading looks: bold counts for a point more."""
    return paragraph.size + paragraph.bold


def _title_rank(document: Document) -> float:
    """The rank from which a heading on the first page is the title; none where headings as large come on every page."""
    ranks = [(_rank(p), p.page) for p in document.paragraphs()]
    first = document.pages[0].number if document.pages else 1
    largest = max((rank for rank, page in ranks if page == first), default=0.0) - 0.1
    return float("inf") if any(rank >= largest for rank, page in ranks if page > first) else largest
