"""The year in which peers made what a plan answers, where it tells the month or the year of their visit in a sentence:
"the ten recommendations made by the peer team in March 2025", "a Peer Challenge took place in March 2025".

In: a paper's nodes.  Out: the year of the only such dates; "" where they differ, or none is told.  An earlier
challenge, a review of progress and what is still to come make no recommendations that a plan answers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from extractors.milestones.prose import sentences
from extractors.outline import Node
from schemas import months
from schemas.document import Table

EVENTS = 14  # rows of a table of events, at most

_WEEKDAYS = r"(?:mon|tues|wednes|thurs|fri)day,?"
_DATE = (
    r"(?:\b(?:in|on|of|from|during|between|over|since|date[sd]? from|commencing|beginning|starting|w/c)|[,(:–—])\s*"
    r"(?:the\s+)?(?:week (?:of|commencing|beginning|starting|from)\s+|w/c\s+)?(?:the\s+)?"
    rf"(?:(?:early|mid|late|spring|summer|autumn|winter|of|and|to|until|the|\d{{1,2}}(?:st|nd|rd|th)?,?|{_WEEKDAYS}|"
    rf"(?:{months.ANY})\.?,?)[\s–-]+){{0,9}}"
    r"(?P<year>(?:19|20)\d\d)\b(?!\s*[/–-]\s*\d)"
)
_PEERS = (
    r"\b(?:peers?|peer team|challenge team|LGA team|LGA|review team|Local Government Association|"
    r"team of (?:[\w,]+ ){0,6}from (?:\w+ )?(?:other (?:\w+ )?councils|elsewhere|local government))\b"
)
_CHALLENGE = r"\b(?:peer challenge|peer review|corporate challenge|CPC)\b"
_GAP = r"[^.;:()]{0,70}?"
_TOLD = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\brecommendations?\b{_GAP}\b(?:made|given|gave|set out|put forward|received)\b{_GAP}"
        rf"(?:{_PEERS}|{_CHALLENGE}){_GAP}{_DATE}",
        rf"(?:{_PEERS}|{_CHALLENGE}){_GAP}\b(?:made|gave|put forward)\b{_GAP}\brecommendations?\b{_GAP}{_DATE}",
        rf"\brecommendations?\b{_GAP}(?:{_PEERS}|{_CHALLENGE}){_GAP}\b(?:made|gave|put forward)\b{_GAP}{_DATE}",
        rf"(?:{_PEERS}|{_CHALLENGE}){_GAP}\b(?:visit(?:ed)?|on[ -]?site|took place|held|hosted|undertaken|carried out|"
        rf"conducted|with us|was here|were here|spent|came)\b{_GAP}{_DATE}",
        rf"\b(?:took|taken) part in{_GAP}{_CHALLENGE}{_GAP}{_DATE}",
        rf"^{_DATE},?\s{_GAP}(?:{_PEERS}|{_CHALLENGE}){_GAP}\b(?:visited|spent|came|was|were|took place)\b",
        rf"{_CHALLENGE}(?: team)?(?:[’']s)?(?: visit| recommendations| report)? ?{_DATE}",
    )
)
_ANOTHER = re.compile(  # another visit, or what happens to a paper, between the peers and the date
    r"\b(?:last|previous(?:ly)?|earlier|first|next|will|would|progress review|follow[- ]?up|return\w*|revisit\w*|"
    r"re-?visit|due|planned|publish\w*|issued|approved|adopted|agreed|reported|updated|considered|accepted)\b",
    re.IGNORECASE,
)


def year_made(nodes: Sequence[Node], tables: Iterable[Table] = ()) -> str:
    """The year that the sentences of a paper tell, else its tables of events and dates."""
    years = {
        year
        for node in nodes
        if "20" in node.wording or "19" in node.wording
        for sentence in sentences(node.text)
        for year in _years(str(sentence))
    }
    years = years or {year for table in tables for year in _years_beside(table)}
    return years.pop() if len(years) == 1 else ""


def _years_beside(table: Table) -> Iterator[str]:
    """The years of the visits in a table of events and dates, in whatever order: "Peer team on site | May 2025"."""
    if table.column_count != 2 or table.row_count > EVENTS:
        return
    for number in range(table.row_count):
        texts = [str(cell.text) for cell in table.cells if cell.row == number and cell.text]
        for told in (texts, texts[::-1]):
            yield from _years(": ".join(told))


def _years(sentence: str) -> Iterator[str]:
    for pattern in _TOLD:
        for match in pattern.finditer(sentence):
            before = sentence[max(0, match.start() - 40) : match.end()]
            if not _ANOTHER.search(before):
                yield match["year"]
