"""Several actions in one cell: each bullet, number or letter of a list is an action of its own.

In: a row of a plan.  Out: a row for each item of its action cell; what stands beside the items is divided among them
where a reader would divide it, and else stands once for all of them, as a merged cell does.

1. a list: lines that begin with one kind of marker, from the first on ("a", "1"), after a lead-in that says nothing by
   itself ("Agreed. We will:") or after none; below a sentence that goes on in them ("… a baseline for: (a) the town")
   they are parts of one action, and so they are beside a reference of the action's own;
2. another cell is divided by the same markers, or where its parts begin level with the items.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from extractors.content import LEADS
from extractors.headings import Column
from extractors.lead_dates import FIELD as LEAD_DUE
from extractors.lead_dates import apart, says_date, who_and_when
from extractors.lead_words import is_initials, is_person, starts_lead
from extractors.markers import Marker, marker
from extractors.plan_rows import Row
from extractors.shared_leads import shared_columns
from schemas.document import NO_TEXT, Cell, Text
from schemas.page import Word
from schemas.vocabulary import says_nothing

STEP = 0.001  # what the items' rows are numbered by within their row
INDENT = 4.0  # points: a marker further right than the first belongs to a list inside an item
LEVEL = 0.6  # times the size: lines whose tops stand no further apart are level
_REPLY = r"(?:(?:fully|partly|partially|not|already)\s+)?(?:agreed|accepted|supported|noted|yes)\b[^.:;]{0,40}"
_ACTOR = (
    r"(?:we|it|officers|members|(?:the\s+)?(?:\w+\s+)?(?:council|authority|cabinet|executive|leader|administration)|"
    r"the\s+(?:\w+\s+){1,2}team|the\s+chief\s+executive)"
)
_INTENT = (
    r"(?:will|shall|are|is|intends?|plans?|proposes?|ha(?:s|ve)|need)(?:\s+(?:now|also|therefore|agreed|going|to|be))*"
)
_LEAD_IN = re.compile(
    rf"^(?:.*[.!?]\s+)?(?:{_ACTOR}\s+{_INTENT}|(?:{_REPLY}[\s,;–-]*)|"
    r"(?:(?:the|our|key|main|proposed|agreed|planned|following)\s+)*(?:actions?|steps|milestones|tasks)(?:\s+\w+){0,3})"
    r"\s*[.:–-]*$",
    re.IGNORECASE,
)


class _Item(NamedTuple):
    """One item of a list: its marker's words and its own."""

    ref: Text
    text: Text
    value: str  # "a", "2"; "" for a bullet

    @property
    def top(self) -> tuple[int, float]:
        word = (self.ref or self.text).words[0]
        return word.page, word.top


def columns_of_all(rows: Sequence[Row]) -> frozenset[int]:
    """The columns of a plan whose leads stand for all actions of their row."""
    return shared_columns(
        (column.number, cell.text, [item.top for item in items])
        for row in rows
        if (action := row.cell("action")) and (items := _actions(action.text)[1])
        for column, cell in row.of(*LEADS)
    )


def item_rows(
    row: Row, known: dict[int, list[tuple[Column, Cell]]], of_all: frozenset[int] = frozenset()
) -> Iterator[Row]:
    """The row, or a row for each of the actions that its action cell lists; ``known`` as in ``with_dates_apart``.

    ``of_all``: the columns that ``columns_of_all`` found.
    """
    place = next((at for at, (column, _) in enumerate(row.cells) if column.field == "action"), None)
    if place is None or row.text("action_ref") or (row.text("ref") and not row.text("recommendation")):
        yield row
        return
    column, cell = row.cells[place]
    lead_in, items = _actions(cell.text)
    if not items:
        yield row
        return
    beside = {
        id(other): _divided(own.field, other, items)
        for own, other in row.cells
        if other is not cell and own.number not in of_all
    }
    whole = [part for own in row.cells for part in ([own] if beside.get(id(own[1])) else apart(*own, known))]
    for at, item in enumerate(items):
        cells: list[tuple[Column, Cell]] = []
        for own, other in whole:
            if other is cell:
                if lead_in and at == 0:
                    cells.append((Column(column.number, "lead_in", ""), replace(cell, text=lead_in)))
                cells.append((own, replace(cell, text=item.text)))
                if item.value:
                    cells.append((Column(column.number, "action_ref", ""), replace(cell, text=item.ref)))
            elif parts := beside.get(id(other)):
                cells.append((own, replace(other, text=parts[at])))
            elif own.field == "due":
                cells.append((own._replace(field="due_of_all"), other))
            else:
                cells.append((own, other))
        yield Row(row.number + STEP * at, tuple(cells))


# 1. the list


def _actions(text: Text) -> tuple[Text, list[_Item]]:
    """The words before a list of actions, and the actions; none where the cell is one action."""
    lead_in, items = _list(text) if len(text.lines()) > 1 else (text, [])
    if len(items) < 2 or (lead_in and not _LEAD_IN.match(str(lead_in))):
        return text, []
    capital = all(re.match(r"\W*[A-Z0-9]", str(item.text)) for item in items)
    whole = all(len(item.text) > 1 for item in items)
    return (lead_in, items) if whole and (capital or lead_in) else (text, [])


def _list(text: Text) -> tuple[Text, list[_Item]]:
    """What stands before a list, and its items; no items where there is no list."""
    starts: list[tuple[int, Marker, Word]] = []
    at = 0
    for line in text.lines():
        found = marker(line)
        if found is not None and found.kind != "bare":
            starts.append((at, found, line[0]))
        at += len(line)
    own = _first_list(starts)
    if not own:
        return text, []
    stops = [*(place for place, _ in own[1:]), len(text)]
    items = []
    for (place, found), stop in zip(own, stops, strict=True):
        items.append(
            _Item(text.cut(place, place + found.length), _tidy(text.cut(place + found.length, stop)), found.value)
        )
    return text.cut(0, own[0][0]), [item for item in items if item.text]


def _first_list(starts: Sequence[tuple[int, Marker, Word]]) -> list[tuple[int, Marker]]:
    """The markers of the outermost list: those like the first one, no further right, in sequence."""
    own: list[tuple[int, Marker]] = []
    for place, found, word in starts:
        if not own:
            edge = word.x0
        elif word.x0 > edge + INDENT or found.kind not in (own[0][1].kind, "letter", "roman"):
            continue
        if found.kind == "bullet":
            expected = ""
        else:
            expected = _next(own[-1][1].value) if own else found.value
            if not own and found.value.casefold() not in ("a", "1", "i"):
                return []
        roman = found.kind == "roman" and (not own or own[0][1].kind == "roman")
        if found.kind == "bullet" or roman or found.value.casefold() == expected.casefold():
            own.append((place, found))
    return own


def _next(value: str) -> str:
    if value.isdigit():
        return str(int(value) + 1)
    return chr(ord(value[-1]) + 1) if len(value) == 1 else value


def _tidy(text: Text) -> Text:
    """An item without the "and" that only joins it to the next."""
    words = list(text.words)
    if len(words) > 2 and words[-1].text.casefold() in ("and", "or") and words[-2].text in (";", ","):
        words = words[:-1]
    return Text((words[0]._replace(glued=False), *words[1:])) if words else NO_TEXT


# 2. what stands beside it


def _divided(field: str, cell: Cell, items: Sequence[_Item]) -> list[Text]:
    """The part of a cell for each item; none where it stands once for all."""
    if says_nothing(str(cell.text)):
        return []
    _, own = _list(cell.text)
    if own and items[0].value and own[0].value:
        by_value = {part.value.casefold(): part.text for part in own}
        if set(by_value) <= {item.value.casefold() for item in items}:
            return [by_value.get(item.value.casefold(), NO_TEXT) for item in items]
    if field == "due" and (dates := _dates(cell.text, len(items))):
        return dates
    parts = _level_parts(cell.text, items)
    return parts if all(_is_whole(field, part) for part in parts) else []


def _is_whole(field: str, part: Text) -> bool:
    """Whether words level with one item say of it alone what their column is for."""
    wording = str(part)
    if field == "due":
        return says_date(part)
    if field == LEAD_DUE:
        lead, date = who_and_when(part)
        return bool(lead) and bool(date)
    if field in LEADS:
        return starts_lead(wording) or is_person(wording) or is_initials(wording)
    return field == "rag" and len(part) <= 3


def _dates(text: Text, count: int) -> list[Text]:
    """As many dates as there are items, each beginning a line; none where there are fewer or more."""
    parts: list[Text] = []
    for line in text.lines():
        own = Text(line)
        if parts and not says_date(parts[-1]):
            parts[-1] = parts[-1] + own
        else:
            parts.append(own)
    return parts if len(parts) == count and all(map(says_date, parts)) else []


def _level_parts(text: Text, items: Sequence[_Item]) -> list[Text]:
    """The lines level with each item and below it, where every item has one; none otherwise."""
    at = 0
    starts: list[int] = []
    lines = text.lines()
    tops = [item.top for item in items]
    level = []
    for line in lines:
        page, top = line[0].page, line[0].top
        near = [n for n, (p, y) in enumerate(tops) if p == page and abs(y - top) < LEVEL * line[0].size]
        level.append(near[0] if near else None)
    if [found for found in level if found is not None] != list(range(len(items))) or level[0] is None:
        return []
    for line, found in zip(lines, level, strict=True):
        if found is not None:
            starts.append(at)
        at += len(line)
    return [text.cut(start, stop) for start, stop in zip(starts, [*starts[1:], len(text)], strict=True)]
