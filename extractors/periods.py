"""Columns that a period alone heads: "July", "Oct", "Q1 2025/26", "30 June 2025".

In: a table's columns.  Out: the same columns, with what stood there at that time told from their cells, and a period
without a year given the one that another heading prints with it.

1. what stood there at a time is a rating where the cells are letters, words or colours of one, else how far things are,
   where they say it in words; ticks and bars in a calendar of quarters are neither;
2. "July" beside "Update: July 2025" is that July.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from extractors.as_of import bare_period, has_year
from extractors.content import is_state
from extractors.headings import DATE, MONTH, Column
from schemas.colour import colour_name
from schemas.document import Cell
from schemas.vocabulary import fold, rows, says_nothing

WORDS = 3  # that a statement of progress has on average at least; figures and ticks have one or two
_FOLLOWS = frozenset(["lead", "lead_officer", "lead_member", "lead_due", "due", "rag", "progress", "success"])
_ASIDE = re.compile(r"\b(?:end|of|the|as|at|to|from|for|in|and|month|ending|q(?:tr|uarter)?|fy)\b", re.IGNORECASE)
_YEARS_ONLY = re.compile(r"\W*(?:fy\s*)?20\d\d(?:\s*[/–-]\s*\d{2,4})?\W*", re.IGNORECASE)

_DAY = re.compile(
    rf"(?:(?:as\s+)?(?:at|of|to|on|by|from)\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{MONTH}\b|\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}}$",
    re.IGNORECASE,
)


def is_period(heading: str) -> bool:
    """Whether a heading says when and nothing else; a year alone is the time of a plan or a target."""
    if not heading or _YEARS_ONLY.fullmatch(heading):
        return False
    rest = DATE.sub(" ", heading)
    period = bare_period(rest)
    rest = rest if period is None else rest[: period.start()] + rest[period.end() :]
    return rest != heading and not fold(_ASIDE.sub(" ", rest))


def period_columns(columns: Sequence[Column], grid: Sequence[Sequence[Cell | None]], body: int) -> list[Column]:
    """The columns, with those that a period alone heads told from their cells."""
    named = {column.field for column in columns}
    headed = [column for column in columns if column.field in ("", "unknown") and is_period(column.heading)]
    if not headed or not named & _FOLLOWS or not named & {"recommendation", "action"}:
        return list(columns)
    colours = {_shown(cell) for column in headed for cell in _cells(column, grid, body)} - {None}
    result = list(columns)
    for column in headed:
        field = _at_that_time(_cells(column, grid, body), len(colours))
        if field:
            result[column.number] = column._replace(field=field, guessed=True)
    return result


def _cells(column: Column, grid: Sequence[Sequence[Cell | None]], body: int) -> list[Cell]:
    cells = [cell for row in grid[body:] if (cell := row[column.number]) is not None and cell.row >= body]
    return [cell for cell in {id(cell): cell for cell in cells}.values() if cell.colspan == 1]


def _shown(cell: Cell) -> str | None:
    """The colour that a cell shows: its ground, its mark, its symbol's or its letters'."""
    inks = [word.colour for word in cell.text.words]
    known = [colour_name(colour) for colour in (cell.fill, cell.mark, *inks) if colour]
    return _symbols().get(str(cell.text)) or next((name for name in known if name), None)


@cache
def _symbols() -> dict[str, str]:
    return {row["symbol"]: row["rag"] for row in rows("symbols") if row["rag"]}


def _at_that_time(cells: Sequence[Cell], colours: int) -> str:
    """What the cells below a period hold: "rag", "progress", "other" for ticks, or "" for none of them."""
    texts = [str(cell.text) for cell in cells if not says_nothing(str(cell.text))]
    if not any(text.isalnum() or len(text) > 2 for text in texts) or all(text in "xX" for text in texts):
        signs = [cell for cell in cells if cell.text] if texts else cells
        if colours > 1 and sum(_shown(cell) is not None for cell in signs) >= 0.6 * len(signs) > 0:
            return "rag"
        return "other" if texts else ""
    if sum(map(is_state, texts)) >= 0.6 * len(texts):
        return "rag"
    return "progress" if sum(len(text.split()) for text in texts) >= WORDS * len(texts) else ""


def with_years(columns: Sequence[Column]) -> list[Column]:
    """The columns, a period without its year taken from the heading that prints both."""
    dated = {_key(str(column.as_of)): column.as_of for column in columns if column.as_of and has_year(column.as_of)}
    return [
        column._replace(as_of=dated[key])
        if column.as_of and not has_year(column.as_of) and (key := _key(str(column.as_of))) in dated
        else column
        for column in columns
    ]


def rated_beside(columns: Sequence[Column]) -> list[Column]:
    """The columns, a rating without a date given that of the progress told right beside it.

    "Position at 30 September 2025 | Status": the rating is as of that day, whatever day the paper bears; a quarter or a
    month is vaguer than the paper's own day, but tells several ratings apart.  Between two statements a rating is the
    left one's, but for a table whose first rating stands before its first statement.
    """
    told = {column.number: column.as_of for column in columns if column.field == "progress"}
    ratings = [column.number for column in columns if column.field == "rag"]
    if not told or not ratings:
        return list(columns)
    aside = 1 if ratings[0] < min(told) else -1
    several = len(ratings) > 1 and len({str(told[at + aside]) for at in ratings if told.get(at + aside)}) > 1
    return [
        column._replace(as_of=date)
        if column.field == "rag"
        and not column.as_of
        and (date := told.get(column.number + aside))
        and (several or _DAY.match(str(date)))
        else column
        for column in columns
    ]


def _key(wording: str) -> str:
    """A period's name without its year: "jul" of "July 2025", "q1" of "Quarter 1"."""
    quarter = re.search(r"\b(?:q|qtr|quarter)\s*([1-4])\b|\b([1-4])(?:st|nd|rd|th) quarter", wording, re.IGNORECASE)
    if quarter:
        return f"q{quarter.group(1) or quarter.group(2)}"
    day = re.match(r"\W*(\d{1,2})\b", wording)
    month = re.search(rf"\b{MONTH}\b", wording, re.IGNORECASE)
    return f"{day.group(1) if day else ''}{month.group()[:3].casefold()}" if month else ""
