"""The date that a column's heading gives to what stands below it: "Update – March 2024", "Quarter 1, Apr – Jun 2025".

1. of several dates in one heading, a period that says its year counts before a bare quarter;
2. a quarter or a month whose year stands in the heading over a group of columns takes it from there;
3. a month without a year dates a column where the heading begins or ends with it: "RAG (Jul)", "March update".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.headings import DATE, MONTH
from schemas.document import Text

_QUARTER = r"(?:(?:q|qtr|quarter)\s*[1-4]|(?:1st|2nd|3rd|4th|first|second|third|fourth)\s+quarter)"
_YEARS = r"20\d\d\s*[/-]\s*\d{2,4}"
_PERIOD = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?{MONTH}(?:\s+20\d\d)?\s*(?:-|–|—|to)\s*(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?"
    rf"{MONTH}[\s,'’-]*\d{{2,4}}\b"
    rf"|\b{_QUARTER}\s*(?:of|,|\(|-|–)?\s*(?:fy\s*)?(?:{_YEARS}|\d\d\s*/\s*\d\d)\b"
    rf"|\b{_YEARS}\s*[,:(–-]?\s*{_QUARTER}\b",
    re.IGNORECASE,
)
_BARE = re.compile(  # in capitals: "May" and "MAY", not "may"
    r"\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?"
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|"
    r"SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\b"
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
        year_of = re.compile(r"\b20\d\d\b" if bare_period(str(found)) else rf"\b{_YEARS}\b")
        for other in reversed(texts[:at]):
            if year := year_of.search(str(other)):
                return found + other.between(*year.span())
        return found
    return None


def has_year(date: Text) -> bool:
    return _HAS_YEAR.search(str(date)) is not None


def bare_period(heading: str) -> re.Match[str] | None:
    """The month without a year that a heading begins or ends with, or None."""
    found = [
        month
        for month in _BARE.finditer(heading)
        if not heading[: month.start()].strip(" (–-:") or not heading[month.end() :].strip(" )–-:.")
    ]
    return found[-1] if found else None


def date_in(text: Text) -> Text | None:
    """The words of one text that give a date, or None."""
    wording = str(text)
    dates = list(DATE.finditer(wording))
    if not dates:
        bare = bare_period(wording)
        return text.between(*bare.span()) if bare else None
    dates.sort(key=lambda date: (not _HAS_YEAR.search(date.group()), date.group().strip().isdigit()))
    match = _PERIOD.search(wording) or dates[0]  # one that says its year, and more than that, goes first
    quarter, years = re.search(rf"\b{_QUARTER}\b", wording, re.IGNORECASE), re.fullmatch(_YEARS, match.group().strip())
    if quarter and years:  # "Q2 RAG 2025/26"
        return text.between(*quarter.span()) + text.between(*match.span())
    return text.between(match.start(), match.end())
