"""Dated events, promises and deadlines: from sentences, from timetables, from labelled lines.

1. in a sentence, each date or period goes with the event that is named nearest before it, else nearest behind it;
2. a timetable is a table with one column of dates and one of what happens; each of its rows is a milestone;
3. "by", "no later than", "within", "at least" make a date a bound.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from extractors.headings import heading_field
from extractors.outline import Node, Part, TableNode
from extractors.spread import rows, spread_at
from schemas import vocabulary
from schemas.document import Cell, Table, Text
from schemas.printed import PrintedMilestone
from schemas.vocabulary import fold

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"\d{1,2}\s*(?:st|nd|rd|th)?\b"
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,?\s+(?:the\s+)?)?"
_YEAR = r"(?:[\s,]+(?:20\d\d|19\d\d)\b(?!\s*/)|\s+(?:this|next|last)\s+year)"
_TO = r"\s*(?:-|–|—|\bto\b|\bor\b|\band\b|&|\buntil\b|\band\s+(?:finishing|ending|concluding)\s+(?:on\s+)?)\s*"
_DATE = (
    rf"(?:(?:{_DAY},\s+)*{_WEEKDAY}{_DAY}(?:\s+(?:of\s+)?{_MONTH})?(?:{_YEAR})?{_TO}{_WEEKDAY}{_DAY}\s*(?:of\s+)?{_MONTH}{_YEAR}|"
    rf"(?:(?:the\s+)?week\s+(?:commencing|beginning|of)\s+|w/c\s+)?{_WEEKDAY}{_DAY}\s*(?:of\s+)?{_MONTH}{_YEAR}|"
    rf"(?:(?:early|mid|late|the\s+end\s+of|end\s+of|the\s+(?:first|last)\s+week\s+of|(?:the\s+)?week\s+(?:commencing|beginning|of)|w/c)[\s-]+)?"
    rf"(?:{_MONTH}{_TO})?{_MONTH}{_YEAR}|\d{{1,2}}[/.]\d{{1,2}}[/.]20\d\d|"
    rf"(?:(?:early|mid|late)[\s-]+)?(?:spring|summer|autumn|winter)\s+(?:of\s+)?20\d\d|"
    rf"{_WEEKDAY}{_DAY}\s*(?:of\s+)?{_MONTH})"  # a letter of 14 May may say "on 2 May"
)
_NUMBER = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen)"
_PERIOD = (
    rf"{_NUMBER}(?:\s*(?:-|–|to|and|or)\s*{_NUMBER})?\s+(?:working\s+|calendar\s+)?(?:days?|weeks?|months?|years?)[’']?"
    r"(?:\s+(?:of|after|from|before|following|prior to|later)\b(?:\s+[^.,;:()]{2,60}?(?=\s+(?:and|with|so|but|"
    r"or|was|is|were|will|would|has|the council)\b|[.,;:()]|$))?)?"
)
_BOUND = (
    r"(?:no\s+later\s+than|not\s+later\s+than|by\s+the\s+end\s+of|by|before|within(?:\s+around|\s+approximately)?|at\s+least|at\s+the\s+latest|"
    r"no\s+earlier\s+than|not\s+before|around|approximately|about|some)"
)
COVER = 6  # paragraphs of a cover: a run of days on it is the review's
BEHIND = 70  # characters: an event named further behind a date is another clause's
WHEN = re.compile(rf"(?:\b(?P<bound>{_BOUND})\s+)?\b(?P<date>{_DATE}|(?P<period>{_PERIOD}))", re.IGNORECASE)
_DATE_HEADINGS = re.compile(
    r"\b(?:dates?|when|timeline|timescales?|deadline|due|target|timing|by|month|week|period|timetable|completion)\b"
)
_WHAT_HEADINGS = re.compile(
    r"\b(?:activit(?:y|ies)|milestones?|events?|stages?|steps?|tasks?|actions?|what|meeting|phase|process|item|key|"
    r"description)\b"
)
_MAY_DATE = re.compile(
    rf"\d|\b{_NUMBER}\s+(?:\w+\s+)?(?:days|weeks|months|years?)\b|this year|next year", re.IGNORECASE
)


def milestones(nodes: Sequence[Part]) -> list[PrintedMilestone]:
    """The document's milestones in printed order; the same event on the same date stands once."""
    found: list[PrintedMilestone] = []
    seen: set[tuple[str, str]] = set()
    end = 0  # of the last timetable without rules
    for at, node in enumerate(nodes):
        if at < end:
            continue
        cover = at < COVER and any(
            isinstance(n, Node) and re.search(r"\bpeer", n.wording, re.IGNORECASE) for n in nodes[:COVER]
        )
        if isinstance(node, TableNode):
            told = list(_from_table(node.table))
        else:
            told, end = _from_spread(nodes, at)
            told = told or _from_columns(nodes, at) or list(_from_node(node, cover))
        for row in told:
            key = (row.event, fold(str(row.date)))
            if key not in seen:
                seen.add(key)
                found.append(row)
    return found


def _from_spread(nodes: Sequence[Part], at: int) -> tuple[list[PrintedMilestone], int]:
    """A timetable without rules, in whichever order its columns stand, and the place behind it."""
    node = nodes[at]
    spread = spread_at(nodes, at) if isinstance(node, Node) and node.mark is None else None
    if spread is None or not 2 <= spread.width <= 4 or len(spread.lines) < 2:
        return [], at
    grid = rows(spread)
    dated = [[_is_date(str(cell)) for cell in row] for row in grid]
    dates = max(range(spread.width), key=lambda column: sum(row[column] for row in dated))
    headed = not dated[0][dates] and len(grid) > 2
    if sum(row[dates] for row in dated) < max(2, 0.7 * (len(grid) - headed)):
        return [], at
    found = []
    for row, is_date in zip(grid, dated, strict=True):
        what = next((cell for column, cell in enumerate(row) if column != dates and len(str(cell)) > 2), None)
        if is_date[dates] and what:
            match = WHEN.search(str(row[dates]))
            date = _date_words(row[dates], match) if match else row[dates]
            limit = _limit(match["bound"] if match else None)
            found.append(PrintedMilestone(table_event(str(what)), what, date, limit))
    return found, spread.stop if found else at


def _from_columns(nodes: Sequence[Part], at: int) -> list[PrintedMilestone]:
    """A timetable without rules: a date at the left, what happens at its right, on one line or on the next."""
    node = nodes[at]
    assert isinstance(node, Node)
    parts = _columns(node.text)
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    if isinstance(after, Node) and _beside(node, after) and _is_date(after.wording) and not _is_date(node.wording):
        match = WHEN.search(after.wording)
        date = _date_words(after.text, match) if match else after.text
        return [PrintedMilestone(table_event(node.wording), node.text, date, _limit(match["bound"] if match else None))]
    if len(parts) == 1 and len(parts[0]) <= 9 and _is_date(str(parts[0])):
        below = nodes[at + 1] if at + 1 < len(nodes) else None
        if isinstance(below, Node) and below.left > node.left + 50 and len(below.text) <= 40:
            parts = [parts[0], below.text]
    if len(parts) != 2 or not _is_date(str(parts[0])):
        return []
    when, what = parts
    match = WHEN.search(str(when))
    date = _date_words(when, match) if match else when
    return [PrintedMilestone(table_event(str(what)), what, date, _limit(match["bound"] if match else None))]


def _beside(node: Node, after: Node) -> bool:
    """Whether a paragraph stands at the right of another, on one line with it."""
    one, two = node.text.words, after.text.words
    return bool(one and two) and abs(one[0].top - two[0].top) < 3 and two[0].x0 > max(word.x1 for word in one) + 5


def _columns(text: Text) -> list[Text]:
    """The words left and right of the first wide gap of the first line; one part where there is none."""
    words = text.words
    for at, (before, word) in enumerate(itertools.pairwise(words), 1):
        if word.top > before.bottom - 1:
            break
        if word.x0 - before.x1 > 1.5 * word.size:
            right = [w for w in words if w.x0 > word.x0 - 2]
            left = [w for w in words if w.x0 <= word.x0 - 2]
            return [Text(tuple(left)), Text((right[0]._replace(glued=False), *right[1:]))] if at else [text]
    return [text]


def _is_date(wording: str) -> bool:
    rest = WHEN.sub("", wording)
    return WHEN.search(wording) is not None and len(re.sub(r"\W|\d(?:am|pm)?", "", rest)) <= 12


# 1. sentences


# Words that tie a date to the state of things, not to an event.
_STATE = re.compile(
    r"\b(?:position|progress|status|ratings?|figures)(?: is| are| was| were)?(?: shown| given)?(?: as)? (?:at|of|on) $",
    re.IGNORECASE,
)


def _from_node(node: Node, cover: bool) -> Iterator[PrintedMilestone]:
    if not _MAY_DATE.search(node.wording):  # most paragraphs hold no date, and this is much faster
        return
    earlier: list[str] = []  # the sentences before, for what "it" stands for
    for sentence in sentences(node.text):
        wording = str(sentence)
        dates = (
            [
                m
                for m in WHEN.finditer(wording)
                if (not m["period"] or _is_promise(m)) and not _STATE.search(wording[: m.start()])
            ]
            if _MAY_DATE.search(wording)
            else []
        )
        named = _named_in(wording, False) if dates else []
        last, before = 0, None
        for match in dates:
            event = _event(named, match.start(), match.end(), last) or before or _spoken_of(earlier)
            if (_is_visit(wording, match) or (cover and _is_run(match))) and event != "progress_review":
                event = "on_site"
            last = match.end()
            if event is not None:
                before = event
                yield PrintedMilestone(event, sentence, _date_words(sentence, match), _limit(match["bound"]))
        earlier.append(wording)


def _spoken_of(earlier: Sequence[str]) -> str | None:
    """The event that the sentence before is about; where that says "it", the one before it."""
    for wording in reversed(earlier[-2:]):
        named = _named_in(wording, False)
        if named:
            return min(named).event
        if not re.match(r"(?:it|this|its|their)\b", wording, re.IGNORECASE):
            return None
    return None


def _is_visit(wording: str, match: re.Match[str]) -> bool:
    """A run of days in a sentence about peers or a challenge is their visit."""
    about = re.search(r"\bpeers?\b|\bteam\b|\bchallenge\b|\bvisit|\breview\b", wording, re.IGNORECASE)
    return about is not None and _is_run(match)


def _is_run(match: re.Match[str]) -> bool:
    """Whether a date has a first and a last day: "18 – 21 June 2019"."""
    return re.match(rf"{_WEEKDAY}{_DAY}[^,]*?{_TO}{_WEEKDAY}{_DAY}", match["date"], re.IGNORECASE) is not None


def _is_promise(match: re.Match[str]) -> bool:
    """A period counts from something ("within 3 weeks of …"), or is a bound; "4 days onsite" is a length."""
    bound = (match["bound"] or "").casefold()
    counts = re.search(r"\b(?:of|after|from|before|following|prior to|later)\b", match["period"], re.IGNORECASE)
    return counts is not None or bound.startswith(("within", "no later"))


def _date_words(sentence: Text, match: re.Match[str]) -> Text:
    """A bound belongs to the printed date, "by" and "around" do not."""
    bound = (match["bound"] or "").casefold()
    kept = bound.startswith(("no ", "not ", "within", "at ", "before"))
    start = match.start() if kept or match["period"] else match.start("date")
    if bound.endswith("end of"):
        start = match.start() + bound.rindex("end")
    end = match.end()
    return sentence.between(start, end).without_signs().without_stop()


def _limit(bound: str | None) -> Literal["", "after", "before"]:
    plain = " ".join((bound or "").casefold().split())
    if plain.startswith(("no later", "not later", "by", "before", "within", "at the latest")):
        return "before"
    return "after" if plain.startswith(("at least", "no earlier", "not before")) else ""


def _event(found: Sequence[_Named], start: int, end: int, last: int) -> str | None:
    """The event named nearest before a date, behind the date before it; else nearest after it."""
    before = [(n.end, n.end - n.start, n.event) for n in found if last <= n.start and n.end <= start + 1]
    if before:
        return max(before)[2]
    after = [(-n.start, n.end - n.start, n.event) for n in found if end <= n.start <= end + BEHIND]
    return max(after)[2] if after else None


class _Named(NamedTuple):
    """An event named in a sentence, by its characters (end exclusive)."""

    start: int
    end: int
    event: str


def _named_in(wording: str, in_table: bool) -> list[_Named]:
    """The events that a wording names; a phrase that reaches over another event's name is none."""
    found = [
        _Named(*match.span(), event)
        for pattern, event, table_only in _patterns()
        if in_table or not table_only
        for match in pattern.finditer(wording)
    ]
    return [
        one
        for one in found
        if not any(one.start < two.start and two.end <= one.end and one.event != two.event for two in found)
    ]


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str, bool], ...]:
    return tuple(
        (
            _pattern(row["printed"]),
            row["event"],
            row["note"] == "table",
        )
        for row in vocabulary.rows("events")
    )


def _pattern(printed: str) -> re.Pattern[str]:
    """A phrase of the vocabulary; "…" stands for up to seven words."""
    parts = [r"[\s,-]+".join(map(re.escape, re.split(r"[\s-]+", part.strip()))) for part in printed.split("…")]
    return re.compile(r"\b" + r"\b(?:[^\w.;:]+[\w’'-]+){0,7}?[^\w.;:]+\b".join(parts) + r"\b", re.IGNORECASE)


def sentences(text: Text) -> Iterator[Text]:
    """The sentences of a text, by their full stops; a stop inside "e.g." or a date ends none."""
    start = 0
    for at, word in enumerate(text.words[:-1]):
        after = text.words[at + 1]
        ends = re.search(r"[.!?][)”’\"']*$", word.text) is not None and not after.glued
        if (
            ends
            and after.text[:1].isupper()
            and not re.match(r"(?:e\.g|i\.e|no|cllr|mr|mrs|ms|dr|st)\.$", word.text, re.IGNORECASE)
        ):
            yield text.cut(start, at + 1)
            start = at + 1
    if start < len(text):
        yield text.cut(start)


# 2. timetables


def _from_table(table: Table) -> Iterator[PrintedMilestone]:
    grid = table.grid()
    if not 2 <= table.column_count <= 5 or table.row_count < 2:
        return
    dates = _date_column(grid)
    if dates is None or _is_plan(grid[0]):
        return
    what = _what_column(grid, dates)
    if what is None:
        return
    for row in grid:
        when, cell = row[dates], row[what]
        if when is None or cell is None or when is cell or not when.text or not cell.text:
            continue
        wording = str(when.text)
        if not _says_when(wording):
            continue
        match = WHEN.search(wording)
        date = _date_words(when.text, match) if match and match["bound"] else when.text
        yield PrintedMilestone(table_event(str(cell.text)), cell.text, date, _limit(match["bound"] if match else None))


def _says_when(wording: str) -> bool:
    return len(wording) < 80 and (
        WHEN.search(wording) is not None
        or re.search(rf"\b{_MONTH}|\b20\d\d\b|\b{_DAY}\s+{_MONTH}", wording, re.IGNORECASE) is not None
    )


def _column_texts(grid: Sequence[Sequence[Cell | None]], column: int) -> list[str]:
    return [str(cell.text) for row in grid[1:] if (cell := row[column]) is not None and cell.text]


def _heading(grid: Sequence[Sequence[Cell | None]], column: int) -> str:
    head = grid[0][column]
    return fold(str(head.text)) if head is not None else ""


def _date_column(grid: Sequence[Sequence[Cell | None]]) -> int | None:
    """The column of which most cells are dates."""
    best, most = None, 0.0
    for column in range(len(grid[0])):
        texts = _column_texts(grid, column)
        share = sum(map(_says_when, texts)) / len(texts) if len(texts) >= 2 else 0.0
        share += 0.2 if _DATE_HEADINGS.search(_heading(grid, column)) else 0.0
        if share > max(most, 0.6):
            best, most = column, share
    return best


def _what_column(grid: Sequence[Sequence[Cell | None]], dates: int) -> int | None:
    """The column of what happens: by its heading, else the first beside the dates."""
    others = [column for column in range(len(grid[0])) if column != dates]
    named = [column for column in others if _WHAT_HEADINGS.search(_heading(grid, column))]
    return next(iter(named or others), None)


def _is_plan(heading: Sequence[Cell | None]) -> bool:
    fields = {heading_field(str(cell.text))[0] for cell in heading if cell is not None}
    return bool(fields & {"rag", "progress", "recommendation"})


def table_event(wording: str) -> str:
    """The kind of event that a timetable's row names; "other" where the vocabulary has none."""
    found = [(named.end - named.start, -named.start, named.event) for named in _named_in(wording, True)]
    return max(found)[2] if found else "other"
