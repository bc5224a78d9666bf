"""The date that a column's heading gives to what stands below it: "Update – March 2024", "Quarter 1, Apr – Jun 2025".

1. of several dates in one heading, a period that says its year counts before a bare quarter;
2. a quarter whose year stands in the heading over a group of columns takes it from there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.headings import DATE, MONTH
from schemas.document import Text

_QUARTER = r"(?:q|qtr|quarter)\s*[1-4]"
_YEARS = r"20\d\d\s*[/-]\s*\d{2,4}"
_PERIOD = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{MONTH}(?:\s+20\d\d)?\s*(?:-|–|—|to)\s*(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?"
    rf"{MONTH}[\s,'’-]*\d{{2,4}}\b"
    rf"|\b{_QUARTER}\s*(?:of|,|\(|-|–)?\s*(?:fy\s*)?(?:{_YEARS}|\d\d\s*/\s*\d\d)\b"
    rf"|\b{_YEARS}\s*[,:(–-]?\s*{_QUARTER}\b",
    re.IGNORECASE,
)
_HAS_YEAR = re.compile(r"\d{4}|\b\d\d\s*/\s*\d\d\b|['’]\d\d|[a-z][\s-]\d\d$", re.IGNORECASE)


def heading_date(texts: Sequence[Text]) -> Text | None:
    """The words that date a column; ``texts`` are its heading's cells from the group heading down."""
    for at, text in reversed(list(enumerate(texts))):
        found = date_in(text)
        if found is None:
            continue
        if _HAS_YEAR.search(str(found)):
            return found
        for other in reversed(texts[:at]):
            if year := re.search(rf"\b{_YEARS}\b", str(other)):
                return found + other.between(*year.span())
        return found
    return None


def date_in(text: Text) -> Text | None:
    """The words of one text that give a date, or None."""
    wording = str(text)
    dates = list(DATE.finditer(wording))
    if not dates:
        return None
    dates.sort(key=lambda date: (not _HAS_YEAR.search(date.group()), date.group().strip().isdigit()))
    match = _PERIOD.search(wording) or dates[0]  # one that says its year, and more than that, goes first
    quarter, years = re.search(rf"\b{_QUARTER}\b", wording, re.IGNORECASE), re.fullmatch(_YEARS, match.group().strip())
    if quarter and years:  # "Q2 RAG 2025/26"
        return text.between(*quarter.span()) + text.between(*match.span())
    return text.between(match.start(), match.end())
