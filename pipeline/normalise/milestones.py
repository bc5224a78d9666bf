"""Milestones: what a printed date or period means, and whether the document's own dates agree.

1. "21-23 September this year" is read with the year of the document;
2. "no later than December 2024" has an end only, "not before May 2025" a beginning only; a period that counts
   from an event ("within three months of …") has neither;
3. two dates on site, or a latest date before an earliest one, are both kept and reported.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import NamedTuple

from pipeline.normalise.dates import Span, find_dates
from schemas.printed import THAT_YEAR, Doubt, PrintedMilestone

_RELATIVE = re.compile(r"\b(this|next|last) year\b", re.IGNORECASE)
_WEEK = re.compile(r"\bweek\s+(?:commencing|beginning|of)\b|\bw/c\b", re.IGNORECASE)
_PERIOD = re.compile(
    r"\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)\s+(day|week|month|year)s?\b",
    re.IGNORECASE,
)
_DAYS_OF = re.compile(r"(?:\w+day )?\d{1,2}\b[^.;]*\d{1,2}(?:st|nd|rd|th)? (?P<month>[A-Z][a-z]+)")  # "13 to 16 May"
_NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "twelve": 12,
    "eighteen": 18,
}
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
SLACK = timedelta(days=16)  # by which a period in months, counted in days, may be wrong


class When(NamedTuple):
    """First and last day, each None where the words give none."""

    start: date | None
    end: date | None


def read_when(printed: PrintedMilestone, written: Span | None) -> When:
    """What the printed date means; ``written`` is the document's own date, for "this year"."""
    wording = THAT_YEAR.sub(printed.year, str(printed.date)) if printed.year else str(printed.date)
    span = _span(wording, written) or _in_the_named_month(printed)
    if span is None:
        return When(None, None)
    if printed.limit == "before":
        return When(None, span.end)
    return When(span.start, None) if printed.limit == "after" else When(span.start, span.end)


def _span(wording: str, written: Span | None) -> Span | None:
    relative = _RELATIVE.search(wording)
    if relative:
        if written is None:
            return None
        year = written.start.year + {"this": 0, "next": 1, "last": -1}[relative.group(1).casefold()]
        wording = f"{wording[: relative.start()]}{year}{wording[relative.end() :]}"
    spans = [span for _, span in find_dates(wording)]
    if not spans:
        return None
    whole = Span(min(s.start for s in spans), max(s.end for s in spans), spans[0].rule)
    if _WEEK.search(wording) and whole.start == whole.end:
        return Span(whole.start, whole.start + timedelta(days=6), "week")
    return whole


def _in_the_named_month(printed: PrintedMilestone) -> Span | None:
    """Days on site without a year, behind the month and year of the challenge in their sentence: "in May 2025, when a
    team spent 13 to 16 May with us"."""
    wording, sentence = str(printed.date), str(printed.text)
    days = _DAYS_OF.fullmatch(wording)
    if days is None or printed.event != "on_site":
        return None
    named = re.findall(rf"\b{days['month']},? ((?:19|20)\d\d)\b", sentence[: sentence.find(wording)])
    return _span(f"{wording} {named[0]}", None) if len(set(named)) == 1 else None


def clashes(printed: Sequence[PrintedMilestone], whens: Sequence[When]) -> list[tuple[int, Doubt]]:
    """Milestones (by place) whose dates contradict others of the document."""
    found: list[tuple[int, Doubt]] = []
    visits = [(at, when) for at, when in enumerate(whens) if printed[at].event == "on_site" and _is_visit(when)]
    for (_, first), (at, second) in itertools.pairwise(visits):
        assert first.start
        assert second.start
        assert first.end
        assert second.end
        apart = second.start > first.end or first.start > second.end
        if apart and abs(second.start - first.start) < timedelta(days=21):
            message = f"another date on site is {first.start} to {first.end}"
            found.append((at, Doubt("date_start", "dates_clash", message, "warning", str(printed[at].date))))
    after = _days_after_visit(printed, visits)
    for at, when in enumerate(whens):
        for event, earliest in after:
            if (
                printed[at].event == event
                and printed[at].limit == "before"
                and when.end
                and when.end + SLACK < earliest
            ):
                message = f"the document also says: not before {earliest:%B %Y}"
                found.append((at, Doubt("date_end", "dates_clash", message, "warning", str(printed[at].date))))
    return found


def _is_visit(when: When) -> bool:
    return when.start is not None and when.end is not None and when.end - when.start < timedelta(days=10)


def _days_after_visit(
    printed: Sequence[PrintedMilestone], visits: Sequence[tuple[int, When]]
) -> list[tuple[str, date]]:
    """For each event that is to be so long after the visit at least: the first day that it may be."""
    if not visits or visits[0][1].end is None:
        return []
    end = visits[0][1].end
    found = []
    for row in printed:
        period = _PERIOD.search(str(row.date))
        if row.limit == "after" and period:
            count = _NUMBERS.get(period.group(1).casefold()) or int(period.group(1))
            found.append((row.event, end + timedelta(days=count * _DAYS[period.group(2).casefold()])))
    return found
