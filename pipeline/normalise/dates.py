"""Printed dates to spans: first and last day, both inclusive, with the precision printed.

"March 2026" is the whole month, "Q3 2024/25" a quarter of the council year (April to March),
"Autumn 2024" September to November, "End March 2025" the last day that the words name.  A date without
a year, or words without a date, give nothing; the caller reports them.

No library is used: date parsers fill in what is not printed (a day, a year), and that is inventing.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import NamedTuple

from schemas import months
from schemas.vocabulary import fold, rows

_MONTHS = {
    name.casefold(): number
    for number in range(1, 13)
    for name in (calendar.month_name[number], calendar.month_abbr[number])
}
_MONTHS["sept"] = 9
_MONTH = rf"(?P<{{}}>{months.ANY})\.?"
_DAY = r"(?P<{}>\d{{1,2}})\s*(?:st|nd|rd|th)?"
_YEAR = r"(?P<{}>(?:19|20)\d\d|['’]?\d\d(?!\d))"
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_ORDINALS = {"first": 0, "second": 1, "third": 2, "fourth": 3, "last": 3, "final": 3}
_ORDINALS |= {"1st": 0, "2nd": 1, "3rd": 2, "4th": 3}
_TO = (
    r"\s*(?:-|–|—|to|or|and|&|until|and\s+(?:finishing|ending|concluding)(?:\s+on)?)\s*"
    r"(?:(?:the\s+)?(?:morning|lunchtime|afternoon|evening|end|close)\s+(?:of|on)\s+)?"
)


class Span(NamedTuple):
    """First and last day, inclusive, and the name of the rule that read them."""

    start: date
    end: date
    rule: str


class Reading(NamedTuple):
    """What a printed date means; ``problem`` is None, or the code of the issue to raise."""

    span: Span | None
    problem: str | None = None


_NO_DATE = re.compile(r"(ongoing|tbc|complete|completed)\b")
_YEAR_PRINTED = re.compile(r"\d{4}")


@lru_cache(maxsize=4096)  # a plan prints the same dates in many rows
def read_date(text: str) -> Reading:
    """The span of a printed date; one span over all where several are printed together."""
    wording = " ".join(text.replace("\u2011", "-").split())
    folded = fold(wording)
    says_none = _NO_DATE.match(folded) and not _YEAR_PRINTED.search(wording)
    if not folded or folded in _no_date() or says_none:
        return Reading(None)
    spans = [span for _, span in find_dates(wording)]
    if not spans:
        return Reading(None, "date_not_read")
    if len(spans) == 1:
        return Reading(spans[0])
    whole = Span(min(s.start for s in spans), max(s.end for s in spans), "several")
    return Reading(whole, "several_dates")


@cache
def _no_date() -> frozenset[str]:
    return frozenset(row["printed"] for row in rows("no_date"))


_END_OF = re.compile(r"\bend\s+(?:of\s+)?(?:the\s+)?(?:financial\s+year\s+)?$", re.IGNORECASE)
BEFORE = 60  # characters before a date that may belong to it: "end of the financial year "


@lru_cache(maxsize=4096)
def find_dates(text: str) -> tuple[tuple[tuple[int, int], Span], ...]:
    """Every date in a text with its place, from left to right; the longest reading at each place.

    Kept, as several stages ask it of the same paragraph, and plans print the same date in many rows.
    """
    if not _FIGURES.search(text):  # most paragraphs hold no date, and this is much faster
        return ()
    signs = {name for name, sign in _SIGNS.items() if sign.search(text)}
    return tuple(_dates(text, [rule for rule in _RULES if rule.needs in signs]))


def _dates(text: str, rules: Sequence[_Rule]) -> Iterator[tuple[tuple[int, int], Span]]:
    at = 0
    found = [rule.pattern.search(text) for rule in rules]  # where each rule fits next
    while at < len(text):
        best: tuple[re.Match[str], Span] | None = None
        for number, rule in enumerate(rules):
            match = found[number]
            if match is not None and match.start() < at:
                match = found[number] = rule.pattern.search(text, at)
            if match is None or (
                best is not None and (match.start(), -match.end()) >= (best[0].start(), -best[0].end())
            ):
                continue
            span = rule.read(match)
            if span is not None and span.start <= span.end:
                best = (match, span)
        if best is None:
            return
        match, span = best
        yield match.span(), _at_end(text[max(0, match.start() - BEFORE) : match.start()], span)
        at = match.end()


def _at_end(before: str, span: Span) -> Span:
    """ "End March 2025", "by the end of 2022/23": the last day that the words name."""
    if span.start != span.end and _END_OF.search(before):
        return Span(span.end, span.end, f"end of {span.rule}")
    return span


def _year(printed: str) -> int:
    digits = printed.strip("'’")
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _month(printed: str) -> int:
    return _MONTHS[printed.casefold().rstrip(".")]


def _last(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _day(year: int, month: int, day: int, rule: str) -> Span | None:
    try:
        return Span(date(year, month, day), date(year, month, day), rule)
    except ValueError:
        return None


def _between(first: Span | None, last: Span | None, rule: str) -> Span | None:
    return Span(first.start, last.end, rule) if first and last else None


def _months(first: int, first_year: int, last: int, last_year: int, rule: str) -> Span:
    return Span(date(first_year, first, 1), _last(last_year, last), rule)


def _numeric(m: re.Match[str]) -> Span | None:
    return _day(_year(m["y"]), int(m["m"]), int(m["d"]), "day")


def _iso(m: re.Match[str]) -> Span | None:
    return _day(int(m["y"]), int(m["m"]), int(m["d"]), "day")


def _written(m: re.Match[str]) -> Span | None:
    return _day(_year(m["y"]), _month(m["m"]), int(m["d"]), "day")


def _days_in_month(m: re.Match[str]) -> Span | None:
    year, month = _year(m["y"]), _month(m["m"])
    return _between(_day(year, month, int(m["d"]), ""), _day(year, month, int(m["e"]), ""), "days")


def _days_over_months(m: re.Match[str]) -> Span | None:
    last = _day(_year(m["y"]), _month(m["n"]), int(m["e"]), "")
    year = _year(m["x"]) if m["x"] else _year(m["y"]) - (_month(m["m"]) > _month(m["n"]))
    return _between(_day(year, _month(m["m"]), int(m["d"]), ""), last, "days")


def _month_year(m: re.Match[str]) -> Span:
    year, month = _year(m["y"]), _month(m["m"])
    return _months(month, year, month, year, "month")


def _month_range(m: re.Match[str]) -> Span:
    first, last, last_year = _month(m["m"]), _month(m["n"]), _year(m["y"])
    first_year = _year(m["x"]) if m["x"] else last_year - (first > last)
    return _months(first, first_year, last, last_year, "months")


def _council_year(m: re.Match[str]) -> Span | None:
    first, last = _year(m["y"]), int(m["z"]) % 100
    return _months(4, first, 3, first + 1, "council year") if (first + 1) % 100 == last else None


def _quarter(m: re.Match[str]) -> Span | None:
    quarter, first, last = int(m["q"]), _year(m["y"]), int(m["z"]) % 100
    if (first + 1) % 100 != last:
        return None
    start = 4 + 3 * (quarter - 1)
    year, month = (first, start) if start <= 12 else (first + 1, start - 12)
    return _months(month, year, month + 2, year, "quarter")


def _year_quarter(m: re.Match[str]) -> Span:
    """A quarter counted in words is one of the year's: "the first quarter of 2026" begins in January."""
    month = {"first": 1, "second": 4, "third": 7}.get(m["nth"].casefold(), 10)
    return _months(month, _year(m["y"]), month + 2, _year(m["y"]), "quarter")


def _nth_quarter(m: re.Match[str]) -> Span | None:
    """ "The first quarter of 2025/26"; of a year without its second half it might be the calendar's."""
    first, last = _year(m["y"]), int(m["z"]) % 100
    if (first + 1) % 100 != last:
        return None
    month = 4 + 3 * _ORDINALS[m["q"].casefold()]
    year, month = (first, month) if month <= 12 else (first + 1, month - 12)
    return _months(month, year, month + 2, year, "quarter")


def _season(m: re.Match[str]) -> Span:
    month, year = _SEASONS[m["s"].casefold()], _year(m["y"])
    return _months(12, year, 2, year + 1, "season") if month == 12 else _months(month, year, month + 2, year, "season")


def _winter(m: re.Match[str]) -> Span | None:
    first = _year(m["y"])
    return _months(12, first, 2, first + 1, "season") if (first + 1) % 100 == int(m["z"]) % 100 else None


def _years(m: re.Match[str]) -> Span | None:
    first, last = int(m["y"]), int(m["z"])
    return Span(date(first, 1, 1), date(last, 12, 31), "years") if last > first + 1 else None


def _whole_year(m: re.Match[str]) -> Span:
    return Span(date(int(m["y"]), 1, 1), date(int(m["y"]), 12, 31), "year")


def _named(pattern: str, *names: str) -> str:
    return pattern.format(*names)


_D, _E = _named(_DAY, "d"), _named(_DAY, "e")
_M, _N = _named(_MONTH, "m"), _named(_MONTH, "n")
_Y, _X = _named(_YEAR, "y"), _named(_YEAR, "x")
_COUNCIL_YEAR = r"(?P<y>(?:19|20)\d\d|\d\d)\s*[/–-]\s*(?P<z>(?:20)?\d\d)(?![\d/]|\s*(?:st|nd|rd|th)?\s*[a-z]{3,9}\s+\d)"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+)?"
_SEP = r"[\s,.'’-]*"

_FIGURES = re.compile(r"\d\d", re.ASCII)  # all rules need a year or its last figures
_ASCII_CASE = re.IGNORECASE | re.ASCII
# What a text must hold at least for a rule to fit: cheap to look for.
_SIGNS = {
    "month": re.compile(rf"{_M}{_SEP}\d", _ASCII_CASE),
    "divided": re.compile(r"\d\s*[/.–-]\s*\d", re.ASCII),
    "year": re.compile(r"20\d\d", re.ASCII),
    "quarter": re.compile(r"q", _ASCII_CASE),
    "season": re.compile(r"spring|summer|autumn|winter", _ASCII_CASE),
}


class _Rule(NamedTuple):
    """A form of dates: the sign without which it fits nowhere, its pattern, what a match means."""

    needs: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str]], Span | None]


_RULES = tuple(
    _Rule(needs, re.compile(rf"(?<![\w/]){pattern}(?!\w)", _ASCII_CASE), read)
    for needs, pattern, read in (
        (
            "month",
            rf"{_WEEKDAY}{_D}{_SEP}(?:of\s+)?{_M}{_SEP}{_X}?{_TO}{_WEEKDAY}{_E}{_SEP}(?:of\s+)?{_N}{_SEP}{_Y}",
            _days_over_months,
        ),
        (
            "month",
            rf"{_WEEKDAY}{_D}(?:,\s*\d\d?(?:st|nd|rd|th)?)*(?:{_TO}|/){_WEEKDAY}{_E}{_SEP}(?:of\s+)?{_M}{_SEP}{_Y}",
            _days_in_month,
        ),
        ("month", rf"{_WEEKDAY}{_D}[\s.'-]*(?:of\s+)?{_M}{_SEP}{_Y}", _written),
        ("month", rf"{_M}\s+{_D},?\s+{_Y}", _written),
        ("divided", r"(?P<d>\d{1,2})\s*[/.-]\s*(?P<m>\d{1,2})\s*[/.-]\s*(?P<y>(?:19|20)\d\d|\d\d)", _numeric),
        ("divided", r"(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)", _iso),
        ("month", rf"{_M}{_SEP}{_X}?{_TO}{_N}{_SEP}{_Y}", _month_range),
        ("month", rf"{_M}{_SEP}{_Y}", _month_year),
        (
            "quarter",
            rf"(?:q|qtr|quarter)\s*(?P<q>[1-4])(?:\s*(?:of|-|–|,|\())?\s*(?:fy\s*)?{_COUNCIL_YEAR}",
            _quarter,
        ),
        ("quarter", rf"{_COUNCIL_YEAR}\s*[,:(–-]?\s*(?:q|qtr|quarter)\s*(?P<q>[1-4])", _quarter),
        (
            "quarter",
            r"(?P<nth>first|second|third|fourth|last)\s+quarter\s+of\s+(?P<y>20\d\d)(?!\s*[/–-]\s*\d)",
            _year_quarter,
        ),
        (
            "quarter",
            rf"(?P<q>first|second|third|fourth|final|last|1st|2nd|3rd|4th)\s+quarter\s+(?:of\s+)?(?:fy\s*)?{_COUNCIL_YEAR}",
            _nth_quarter,
        ),
        ("season", rf"winter\s+{_COUNCIL_YEAR}", _winter),
        ("season", r"(?P<s>spring|summer|autumn|winter)\s+(?:of\s+)?(?P<y>20\d\d)(?!\s*[/–-]\s*\d)", _season),
        ("divided", rf"(?:fy\s*)?{_COUNCIL_YEAR}", _council_year),
        ("year", r"(?P<y>20\d\d)\s*(?:-|–|to)\s*(?P<z>20\d\d)", _years),
        ("year", r"(?<!q[1-4] )(?<!quarter )(?<!quarter of )(?P<y>20\d\d)(?!\s*[/–-]\s*\d)", _whole_year),
    )
)
