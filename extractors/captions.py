"""The date that a table's caption, or the line above it, gives to what the table reports: "Table 1: The position at
December 2025", "Progress as at 30 June", "RAG status (March 2026)".

In: a plan's columns, and the paragraphs between the table before and this one.  Out: the columns of progress and of
ratings with that date, those aside whose own heading is dated.  A date counts that words tie to the state of things,
not one of a meeting, of the visit, or since which things are told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.columns import Columns
from extractors.headings import DATE
from schemas.document import Paragraph, Text

NEAREST = 3  # paragraphs right above the table
WORDS = 40  # of a paragraph that says what the table shows
CAPTION = 20  # words of a caption that is no sentence

_STATE = (
    r"position|progress|state|status|standing|ratings?|b?rag|tracker|updates?|updated|delivery|snapshot|dashboard|"
    r"monitoring|implementation"
)
_ARTICLE = r"(?:the\s+)?(?:(?:end|close|start|beginning|middle)\s+of\s+)?"
# Right before a date: "as at" alone, "at" behind a word of the state of things, "Update –", "Progress (".
_TIED = re.compile(
    rf"\b(?:as\s+(?:it\s+)?(?:stood\s+)?(?:at|of|on)|(?:correct|accurate|reported|stood)\s+(?:at|on|to)|"
    rf"updated(?:\s+(?:on|to|at|in))?)\s*:?\s*{_ARTICLE}$"
    rf"|\b(?:{_STATE})\b(?P<between>[^.;!?]{{0,60}}?)\b(?:at|to|for)\s+{_ARTICLE}$"
    rf"|\b(?:position|progress|status)(?:\s+\w+)?\s+by\s+{_ARTICLE}$"
    rf"|\b(?:{_STATE})\s*[(:,–—-]?\s*{_ARTICLE}$",
    re.IGNORECASE,
)
# Between the state and its date: another event's.
_OTHER = re.compile(
    r"\b(?:agreed|approved|adopted|considered|reported|received|presented|made|published|meeting|cabinet|committee|"
    r"council|executive|board|visit\w*|challenge|review|since|recommend\w*\s+(?:at|in|on|from)|due|next|will)\b",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"(?:as\s+at|as\s+of|at|to|from|by|for)\s+", re.IGNORECASE)  # the pattern of dates takes it along
_NEXT_MEETING = re.compile(r"\W*(?:meeting|committee|cabinet|board|council|visit|review|challenge)\b", re.IGNORECASE)
_MONTHED = re.compile(r"[a-z]{3}|\d[/.-]\d{1,2}[/.-]\d", re.IGNORECASE)  # no bare year: what a plan is for
_YEARS = re.compile(r"20\d\d\s*[/-]\s*\d{2,4}")


def dated_by_caption(columns: Columns, above: Sequence[Paragraph]) -> Columns:
    """The columns, those of progress and ratings without a date of their own given the caption's."""
    if not any(_lacks_date(column.field, column.as_of) for column in columns.columns):
        return columns
    date = caption_date(above)
    if date is None:
        return columns
    dated = tuple(
        column._replace(as_of=date) if _lacks_date(column.field, column.as_of) else column for column in columns.columns
    )
    return replace(columns, columns=dated)


def _lacks_date(field: str, as_of: Text | None) -> bool:
    return field in ("progress", "rag") and not as_of


def caption_date(above: Sequence[Paragraph]) -> Text | None:
    """The date that the nearest of the paragraphs right above a table ties to the state of things."""
    for paragraph in reversed(above[-NEAREST:]):
        if len(paragraph.text) <= WORDS and (date := state_date(paragraph.text)) is not None:
            return date
    return None


def state_date(text: Text) -> Text | None:
    """The date that a caption or a sentence ties to the state of things, or None."""
    wording = str(text)
    for match in DATE.finditer(wording):
        prefix = _PREFIX.match(match.group())
        start = match.start() + (prefix.end() if prefix else 0)
        printed = wording[start : match.end()]
        if not _MONTHED.search(printed) or _YEARS.fullmatch(printed):
            continue
        tied = _TIED.search(wording[:start])
        if tied is None or _OTHER.search(tied["between"] or "") or _NEXT_MEETING.match(wording, match.end()):
            continue
        return text.between(start, match.end())
    return None
