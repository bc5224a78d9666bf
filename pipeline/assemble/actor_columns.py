"""Who is to act, in a column without rules at the right of a meeting's minutes: "Minute … Action" over the pages.

In: the pages' free words.  Out: those of the minutes alone, and the column's words as asides, one for each row.

1. a line of headings ends, or consists, in one that names who acts, at the right; it may come again on each page;
2. the column reaches from that heading's left edge to the right, and down to the last page; what runs over the edge is
   no part of it, and where much does, there is no column;
3. a row begins with a numbered heading of the minutes; one that goes on over a page's end has a place on each page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from pipeline.assemble.free import FreeWords
from pipeline.assemble.layout import Line, line_to_segments, words_to_lines
from pipeline.assemble.prose_tables import ACTORS, MINUTES, RESOLVED
from schemas.document import Aside, Place, Text
from schemas.geometry import Box
from schemas.page import Page, Word
from schemas.vocabulary import fold

RIGHT = 0.45  # share of the page's width behind which the column begins
EDGE = 4.0  # points by which the column's words may stand left of its heading
RULES = 2  # on a page: one below the headings, one above the footer
NEAR = 30.0  # points left of the column within which a vertical is its own
CROSSING = 0.1  # share of the lines beside the column that may run over its edge: a title, a closing line
SHARE = 0.25  # of the words, at most, in the column
WORDS = 4.5  # in a line of the column, on average
_HEADS = MINUTES | {"no", "item", "item no", "agenda item", "ref", "subject", "business"}
_CHEAP = frozenset(word for head in ACTORS for word in head.split())
_NUMBERED = re.compile(r"[A-Z/]{0,6}\s?\d{1,4}(?:[./]\d{1,4})*[.)]?\s+\S")


class _Sheet(NamedTuple):
    """A page on which the column stands: its lines of minutes from top to bottom, and the column's words."""

    page: Page
    body: list[Line]
    column: list[Word]
    crossing: int


def actors_beside(
    pages: Sequence[Page], free: Mapping[int, FreeWords]
) -> tuple[Mapping[int, FreeWords], tuple[Aside, ...]]:
    """The free words of each page without a column of actors, and the column's words beside each row."""
    start = next(((at, line) for at, page in enumerate(pages) if (line := _heading(page, free[page.number]))), None)
    if start is None:
        return free, ()
    first, heading = start
    left = line_to_segments(heading)[-1].box.x0 - EDGE
    sheets = [
        _divided(page, free[page.number], left, heading if at == 0 else None) for at, page in enumerate(pages[first:])
    ]
    if any(_is_ruled(sheet.page, left) for sheet in sheets) or not _is_column(sheets):
        return free, ()
    kept = {sheet.page.number: FreeWords(_kept(sheet, free[sheet.page.number])) for sheet in sheets}
    return {**free, **kept}, tuple(_asides(sheets))


def _heading(page: Page, words: FreeWords) -> Line | None:
    """The line of a page that heads the column; None where there is none."""
    if not any(word.text.casefold().strip(":") in _CHEAP for word in words.words):
        return None
    return next((line for line in words.lines if _is_heading(line, page)), None)


def _is_heading(line: Line, page: Page) -> bool:
    end = fold(line.words[-1].text).split()
    if end and end[-1] not in _CHEAP:  # by far the commonest; a colon is a word of its own
        return False
    *others, last = line_to_segments(line)
    if fold(last.text) not in ACTORS or last.box.x0 < RIGHT * page.width:
        return False
    return _are_heads([fold(word.text) for other in others for word in other.words])


def _are_heads(words: Sequence[str]) -> bool:
    """Whether words are headings of minutes, one behind the other: "minute discussion and decision"."""
    return not words or any(
        " ".join(words[:count]) in _HEADS and _are_heads(words[count:]) for count in range(1, len(words) + 1)
    )


def _is_ruled(page: Page, left: float) -> bool:
    """Whether rules divide rows across the column's edge, or stand at it: a table, which is read as one."""
    across = {round(r.box.y_centre) for r in page.rules if not r.vertical and r.box.x0 < left < r.box.x1 - EDGE}
    at_edge = [r for r in page.rules if r.vertical and 0 <= left + EDGE - r.box.x_centre < NEAR]
    return len(across) > RULES or bool(at_edge)


def _divided(page: Page, words: FreeWords, left: float, heading: Line | None) -> _Sheet:
    """The page's lines below the heading, parted at the column's left edge."""
    top = heading.box.bottom if heading else 0.0
    body: list[Line] = []
    column: list[Word] = []
    crossing = 0
    for line in words.lines:
        if line.box.y_centre < top or (heading is None and _is_heading(line, page)):
            continue
        inside = [word for word in line.words if word.x0 >= left]
        over = any(word.x0 < left < word.x1 + EDGE for word in line.words)
        if over or (inside and inside[0].x0 > left + 3 * EDGE and len(inside) < len(line.words)):
            crossing += 1
            body.append(line)
            continue
        column += inside
        body += words_to_lines(word for word in line.words if word.x0 < left)
    return _Sheet(page, body, column, crossing)


def _is_column(sheets: Sequence[_Sheet]) -> bool:
    """Whether minutes stand beside it that resolve something, and it holds little else than posts."""
    body = [line for sheet in sheets for line in sheet.body]
    column = [line for sheet in sheets for line in words_to_lines(sheet.column)]
    words = sum(len(line.words) for line in column)
    if not column or words > WORDS * len(column) or words > SHARE * sum(len(line.words) for line in body):
        return False
    over = sum(sheet.crossing for sheet in sheets)
    return over <= CROSSING * len(body) and any(RESOLVED.match(line.text) for line in body)


def _kept(sheet: _Sheet, words: FreeWords) -> list[Word]:
    """The page's words without the column's and without the headings."""
    column = set(map(id, sheet.column))
    heads = [line for line in words.lines if _is_heading(line, sheet.page)]
    column.update(id(word) for line in heads for word in line.words)
    return [word for word in words.words if id(word) not in column]


def _asides(sheets: Sequence[_Sheet]) -> Iterator[Aside]:
    """The column's words by the row of the minutes that they stand beside."""
    open_: tuple[Place, ...] = ()  # places of the last row of the pages before
    for sheet in sheets:
        tops = [line.box.top for line in sheet.body if _begins_row(line)]
        for top, bottom in pairwise([0.0, *tops, sheet.page.height]):
            place = Place(sheet.page.number, Box(0.0, top, sheet.page.width, bottom))
            places = (*open_, place) if top == 0.0 else (place,)
            words = [word for word in sheet.column if top <= word.y_centre < bottom]
            lines = words_to_lines(words)
            if lines:
                yield Aside(Text(tuple(word for line in lines for word in line.words)), places, level=True)
            open_ = places


def _begins_row(line: Line) -> bool:
    return line.bold and _NUMBERED.match(line.text) is not None
