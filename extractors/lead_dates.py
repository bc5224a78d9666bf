"""A column that names who answers for a thing and by when in one cell: "Owner / Date", "Who and when".

In: a row whose column of that kind holds both.  Out: the same row with a cell for each.

The date is the lines, or the words behind a comma or a dash, that say nothing but a date, at the cell's end or at its
beginning.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from extractors.content import LEADS
from extractors.headings import DATE, Column, heading_field, names_both
from extractors.plan_rows import Row
from schemas.document import NO_TEXT, Cell, Text
from schemas.vocabulary import fold, rows

FIELD = "lead_due"
_DATES = ("due", "date_made")
_BESIDE = re.compile(
    r"\b(?:by|the|end|of|from|in|early|mid|late|to|until|till|before|start|starting|beginning|and|then|onwards?|"
    r"financial year|calendar year|spring|summer|autumn|winter|annually|quarterly|monthly|every|quarter|year|month)\b",
    re.IGNORECASE,
)
_SIGNS = frozenset([",", "–", "—", "-", ";", ":", "|", "/", "("])


_Parts = list[tuple[Column, Cell]]


def with_dates_apart(row: Row, known: dict[int, _Parts]) -> Row:
    """The row with two cells, a lead's and a date's, for each that holds both.

    ``known`` holds what the table's cells were divided into: a cell merged over several rows is divided once.
    """
    if not any(column.field == FIELD for column, _ in row.cells):
        return row
    return replace(row, cells=tuple(part for own in row.cells for part in apart(*own, known)))


def apart(column: Column, cell: Cell, known: dict[int, _Parts]) -> _Parts:
    """The lead's cell and the date's; any other cell as it is."""
    if column.field != FIELD:
        return [(column, cell)]
    if id(cell) not in known:
        lead, date = who_and_when(cell.text)
        field = names_both(column.heading) or "lead"
        known[id(cell)] = [
            (column._replace(field=field), replace(cell, text=lead)),
            (column._replace(field="due"), replace(cell, text=date)),
        ]
    return known[id(cell)]


def who_and_when(text: Text) -> tuple[Text, Text]:
    """Who, and when."""
    starts = _starts(text)
    for at in starts:
        if says_date(text.cut(at)):
            return _bare(text.cut(0, at)), _bare(text.cut(at))
    for at in reversed(starts):
        if at and says_date(text.cut(0, at)):
            return _bare(text.cut(at)), _bare(text.cut(0, at))
    return _bare(text), NO_TEXT


def _starts(text: Text) -> list[int]:
    """Where a part may begin: at each line, and behind each sign."""
    starts = set()
    at = 0
    for line in text.lines():
        starts.add(at)
        at += len(line)
    starts |= {at + 1 for at, word in enumerate(text.words[:-1]) if word.text in _SIGNS or word.text.endswith(",")}
    return sorted(starts)


def says_date(text: Text) -> bool:
    """Whether words say nothing but when."""
    wording = _without_label(text)
    if fold(wording) in _without_day():
        return True
    rest, dates = DATE.subn(" ", wording)
    return dates > 0 and not re.search(r"\w", _BESIDE.sub(" ", re.sub(r"\d{1,2}(?:st|nd|rd|th)?\b", " ", rest)))


def _without_label(text: Text) -> str:
    label, colon, rest = str(text).strip(" ()").partition(":")
    return rest.strip() if colon and heading_field(label.strip())[0] in _DATES else f"{label}{colon}{rest}".strip()


def _bare(text: Text) -> Text:
    """A part without the signs around it and without its label ("Owner: …")."""
    words = list(text.words)
    colon = next((at for at, word in enumerate(words[:4]) if word.text == ":" or word.text.endswith(":")), None)
    if colon is not None and heading_field(str(text.cut(0, colon + 1)).rstrip(": "))[0] in (*LEADS, *_DATES):
        words = words[colon + 1 :]
    while words and words[-1].text in _SIGNS:
        words.pop()
    while words and words[0].text in _SIGNS:
        words.pop(0)
    if words and words[-1].text == ")" and "(" not in [word.text for word in words]:
        words.pop()
    return Text((words[0]._replace(glued=False), *words[1:])) if words else NO_TEXT


@cache
def _without_day() -> frozenset[str]:
    return frozenset(row["printed"] for row in rows("no_date"))
