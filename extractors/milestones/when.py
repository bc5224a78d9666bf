"""Dates, periods and bounds as sentences and timetables print them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from schemas import months
from schemas.document import Text

_MONTH = rf"(?:{months.ANY})\b\.?"
_DAY = r"\d{1,2}\s*(?:st|nd|rd|th)?\b"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+(?:the\s+)?)?"
_DAYS = r"(?:(?:mon|tues|wednes|thurs|fri)day\s*(?:to|until|–|-)\s*(?=(?:tues|wednes|thurs|fri)day,))?"  # of a run
_YEAR = r"(?:[\s,]+(?:20\d\d|19\d\d)\b(?!\s*/)|\s+(?:this|next|last|(?:of\s+)?(?:that|(?:the\s+)?same))\s+year)"
_TO = (
    r"\s*(?:-|–|—|\bto\b|\bor\b|\band\b|&|\buntil\b|\band\s+(?:finishing|ending|concluding)\s+(?:on\s+)?)\s*"
    r"(?:(?:the\s+)?(?:morning|lunchtime|afternoon|evening|end|close)\s+(?:of|on)\s+)?"
)
_MONTH_ALONE = (  # "in May", with its capital; of which year, the words do not say
    r"(?:(?<=\bin )|(?<=\bduring )|(?:early|mid|late)[\s-]+)"
    rf"(?-i:{months.WHOLE})\b(?!\s*(?:\d|,\s*\d|(?:-|–|—|to|or|and|&|until)\s*(?:{_MONTH}|\d)))"
)
_SEASON_ALONE = (
    r"(?<=\bin )the\s+(?:spring|summer|autumn|winter)\b(?!\s+(?:of\s+)?\d|\s+(?:term|budget|statement|conference))"
)
_QUARTER = (
    r"(?:(?:the\s+)?(?:first|second|third|fourth|last|final)\s+quarter\s+of|(?:q|quarter\s*)[1-4](?:\s+of)?)\s+"
    r"20\d\d\b(?:\s*[/–-]\s*\d\d\b)?"
)
_TO_COME = (
    r"(?:early\s+in\s+|(?<=\bin ))the\s+new\s+year\b|"
    r"(?<=\bby )the\s+end\s+of\s+(?:the\s+(?:week|month|year)|(?:this|next)\s+(?:week|month|year))\b(?!['’])"
)
_DATE = (
    rf"(?:{_DAYS}(?:{_DAY},\s+)*{_WEEKDAY}{_DAY}(?:\s+(?:of\s+)?{_MONTH})?(?:{_YEAR})?{_TO}{_WEEKDAY}{_DAY}\s*(?:of\s+)?{_MONTH}{_YEAR}|"
    rf"(?:(?:the\s+)?week\s+(?:commencing|beginning|of)\s+|w/c\s+|the\s+following\s+)?{_WEEKDAY}{_DAY}\s*(?:of\s+)?{_MONTH}{_YEAR}|"
    rf"(?:(?:early|mid|late|the\s+(?:end|middle)\s+of|end\s+of|the\s+(?:first|last)\s+week\s+of|(?:the\s+)?week\s+(?:commencing|beginning|of)|w/c)[\s-]+)?"
    rf"(?:{_MONTH}{_TO})?{_MONTH}{_YEAR}|\d{{1,2}}[/.]\d{{1,2}}[/.]20\d\d|"
    rf"(?:the\s+)?end\s+of\s+20\d\d\b(?!\s*/)|(?:the\s+)?(?:first|second|third|fourth|last)\s+quarter\s+of\s+20\d\d|"
    rf"(?:(?:early|mid|late)[\s-]+)?(?:spring|summer|autumn|winter)\s+(?:of\s+)?20\d\d(?:\s*[/–-]\s*\d\d\b)?|"
    rf"(?:early|mid|late)[\s-]+(?:in\s+)?20\d\d\b(?!\s*[/–-]\s*\d)|"
    r"(?:the\s+)?(?:early\s+|late\s+)?(?:spring|summer|autumn|winter)\s+of\s+(?:that|(?:the\s+)?same)\s+year|"
    rf"{_TO_COME}|{_QUARTER}|{_MONTH_ALONE}|{_SEASON_ALONE}|"
    rf"{_DAYS}{_WEEKDAY}{_DAY}(?:\s+(?:of\s+)?{_MONTH})?{_TO}{_WEEKDAY}{_DAY}\s*(?:of\s+)?{_MONTH}|"
    rf"{_WEEKDAY}{_DAY}\s*(?:of\s+)?{_MONTH})"  # a letter of 14 May may say "on 2 May"
)
_NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen)"
# "The report within three months, the plan within five"
_BARE = rf"(?<=within ){_NUMBER}(?<!\d)(?=\s*(?:[.;:)]|,\s|$)|\s+and\b)"
_PERIOD = (
    rf"{_BARE}|(?:{_NUMBER}(?:\s*(?:-|–|to|and|or)\s*{_NUMBER})?|(?<=within )an?)\s+"
    r"(?:working\s+|calendar\s+)?(?:days?|weeks?|months?|years?)[’']?"
    rf"(?:\s+(?:of|after|from|before|following|prior to|later)\b(?!\s+(?:{_WEEKDAY}\d|{_MONTH}))"
    r"(?:\s+[^.,;:()]{2,60}?(?=\s+(?:and|with|so|but|"
    rf"or|was|is|were|will|would|has|the council)\b|\s+(?:in|on|by)\s+(?:\d|{_MONTH})|[.,;:()]|$))?)?"
)
_BOUND = (
    r"(?:no\s+later\s+than|not\s+later\s+than|by\s+the\s+end\s+of|by|before|within(?:\s+(?:around|approximately|about|the\s+next|the))?|at\s+least|at\s+the\s+latest|"
    r"no\s+earlier\s+than|not\s+before|around|approximately|about|some)"
)
WHEN = re.compile(rf"(?:\b(?P<bound>{_BOUND})\s+)?\b(?P<date>{_DATE}|(?P<period>{_PERIOD}))", re.IGNORECASE)
# The first letters of what WHEN begins with, but figures: few words have them, and to try it at each takes long.
_FIRST = frozenset(
    (
        *("mon", "tue", "wed", "thu", "fri", "sat", "sun", "the", "wee", "w", "ear", "mid", "lat", "end"),
        *("fir", "sec", "thi", "fou", "las", "fin", "spr", "sum", "aut", "win", "q", "q1", "q2", "q3", "q4", "qua"),
        *("one", "two", "thr", "fiv", "fif", "six", "sev", "eig", "nin", "ten", "ele", "twe"),
        *("no", "not", "by", "bef", "wit", "at", "aro", "app", "abo", "som", *months.SHORT),
    )
)
_FIRST_LETTERS = re.compile(r"\b\w{1,3}")
MAY_DATE = re.compile(
    rf"\d|\b{_NUMBER}\s+(?:\w+\s+)?(?:days|weeks|months|years?)\b|within an? |this year|next year|{_TO_COME}|"
    rf"{_MONTH_ALONE}|{_SEASON_ALONE}",
    re.IGNORECASE,
)
# One of them, in small letters, is in all that WHEN fits.
_UNITS = ("day", "week", "month", "year", "within ", "quarter", "spring", "summer", "autumn", "winter")
_NAMES = (*months.SHORT, "end", "early", "mid", "late")  # and what a name that _NAMED fits begins with
_NAMED = re.compile(rf"{_MONTH}|end\s+of|(?:early|mid|late)\W")
_FIGURES = re.compile(r"q[1-4]|\d[/.]\d")
_DIGIT = re.compile(r"\d")
# One of them is in all that MAY_DATE fits without a figure.
_WORDED = ("days", "week", "month", "year", "spring", "summer", "autumn", "winter")
_MONTHS = tuple(months.WHOLE.split("|"))
# One of them is in all dates but those with a month, one in all periods that count from something or are bounds.
_IN_DATES = ("20", "spring", "summer", "autumn", "winter", "new year")
_IN_PROMISES = ("after", "from", "before", "following", "prior to", "later", "within", "by", "at ")
_MONTH_NAME = re.compile(_MONTH)
# Words that tie a date to the state of things, not to an event.
STATE = re.compile(
    r"\b(?:position|progress|status|ratings?|figures|monitoring)(?: is| are| was| were)?(?: shown| given| reported)?"
    r"(?: as)? (?:at|of|on) $",
    re.IGNORECASE,
)


def may_say_when(wording: str) -> bool:
    """Whether a wording holds a name or a unit of dates: most do not, and this is much faster than to look for one."""
    small = wording.casefold()
    if any(map(small.__contains__, _UNITS)):
        return True
    named = any(map(small.__contains__, _NAMES)) and _NAMED.search(small) is not None
    return named or _FIGURES.search(small) is not None


def may_date(wording: str) -> bool:
    """Whether a wording that may say when, and ties it to something, may date an event: by a figure, most do."""
    if _DIGIT.search(wording):
        return True
    worded = any(map(wording.casefold().__contains__, _WORDED)) or any(map(wording.__contains__, _MONTHS))
    return worded and MAY_DATE.search(wording) is not None


def ties_when(wording: str) -> bool:
    """Whether a wording that may say when has what dates have, or periods that tell when: not "over four years"."""
    small = wording.casefold()
    if any(map(small.__contains__, _IN_PROMISES)) or any(map(small.__contains__, _IN_DATES)):
        return True
    return any(map(small.__contains__, months.SHORT)) and _MONTH_NAME.search(small) is not None


def dates_in(wording: str) -> Iterator[re.Match[str]]:
    """All that WHEN finds in a wording, from left to right."""
    end = 0
    for word in _FIRST_LETTERS.finditer(wording):
        letters, start = word.group(), word.start()
        if start >= end and (letters[0].isdigit() or letters.casefold() in _FIRST):
            match = WHEN.match(wording, start)
            if match:
                end = match.end()
                yield match


def is_date(wording: str) -> bool:
    if not may_say_when(wording) or not WHEN.search(wording):
        return False
    return len(re.sub(r"\W|\d(?:am|pm)?", "", WHEN.sub("", wording))) <= 12


def says_when(wording: str) -> bool:
    return len(wording) < 80 and (
        WHEN.search(wording) is not None
        or re.search(rf"\b{_MONTH}|\b20\d\d\b|\b{_DAY}\s+{_MONTH}", wording, re.IGNORECASE) is not None
    )


def is_run(match: re.Match[str]) -> bool:
    """Whether a date has a first and a last day: "18 – 21 June 2019"."""
    return re.match(rf"{_WEEKDAY}{_DAY}[^,]*?{_TO}{_WEEKDAY}{_DAY}", match["date"], re.IGNORECASE) is not None


def date_words(sentence: Text, match: re.Match[str]) -> Text:
    """A bound belongs to the printed date, "by" and "around" do not."""
    bound = (match["bound"] or "").casefold()
    kept = bound.startswith(("no ", "not ", "within", "at ", "before"))
    start = match.start() if kept or match["period"] else match.start("date")
    if bound.endswith("end of"):
        start = match.start() + bound.rindex("end")
    end = match.end()
    return sentence.between(start, end).without_signs().without_stop()


def limit_of(bound: str | None) -> Literal["", "after", "before"]:
    plain = " ".join((bound or "").casefold().split())
    if plain.startswith(("no later", "not later", "by", "before", "within", "at the latest")):
        return "before"
    return "after" if plain.startswith(("at least", "no earlier", "not before")) else ""
