"""Lines of a table of data, and its columns: figures that stand over one another.

A line's parts are its words between gaps that no space of prose has; figures stand closer together than words do, and
leader dots divide like white.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

from pipeline.assemble.figures import CURRENCIES, ends_in_leader, holds_leader, is_figure, is_number
from pipeline.assemble.layout import Line
from schemas.geometry import Box, union
from schemas.page import Word

WIDE = 0.9  # times the size: white between two texts that are two cells; justified prose has up to 0.8
NEAR = 0.5  # the same where one of the two is a number: no space is as wide
SPACE = 0.42  # the same between two headings, where the columns below them part: a space is 0.25 to 0.33
PROSE = 6  # words of a text that is no cell beside figures
TOUCH = 1.0  # points that two parts must share to stand over one another


class Part(NamedTuple):
    """A part of a line that stands in one cell, or over several."""

    words: tuple[Word, ...]
    box: Box
    figure: bool


class Row(NamedTuple):
    """A line with its parts."""

    line: Line
    parts: tuple[Part, ...]

    @property
    def is_data(self) -> bool:
        """Whether figures stand behind a label, or beside one another."""
        figures = sum(part.figure for part in self.parts)
        return figures > 1 or (figures == 1 and len(self.parts) > 1 and not self.parts[0].figure)


class Span(NamedTuple):
    """From where to where the words of a column reach."""

    x0: float
    x1: float


def is_divided(line: Line) -> bool:
    """Whether white or leader dots may divide a line, as they do each that holds data; no line of most prose is."""
    return line.widest_gap >= 0.99 * NEAR or holds_leader(line.text)


def line_to_row(line: Line) -> Row:
    if not is_divided(line):
        return Row(line, (Part(line.words, union(line.words), is_figure(line.words)),))
    runs: list[list[Word]] = [[]]
    for before, word in zip((None, *line.words), line.words, strict=False):
        if before is not None and _divides(before, word):
            runs.append([])
        if word.text.isalnum() or not _is_leader(word):
            runs[-1].append(word)
    return Row(line, tuple(Part(tuple(run), union(run), is_figure(run)) for run in runs if run))


def _is_leader(word: Word) -> bool:
    text = word.text
    return len(text) > 2 and not any(map(str.isalnum, text)) and ends_in_leader(word)


def _divides(before: Word, word: Word) -> bool:
    gap = word.x0 - before.x1
    size = max(before.size, word.size)
    if gap <= NEAR * size and before.text[-1].isalnum():  # prose, by far the commonest
        return False
    if before.text in CURRENCIES or (word.text == "%" and is_number([before])):
        return False
    if ends_in_leader(before) and not ends_in_leader(word):
        return gap > -0.5 * size and len(before.text) > 2
    if gap > WIDE * size:
        return True
    return gap > NEAR * size and (is_number([before]) or is_number([word]))


def divided_at(row: Row, columns: Sequence[Span]) -> Row:
    """A heading's line with the parts divided that run over two columns with more than a space between them there."""
    parts: list[Part] = []
    for part in row.parts:
        run = [part.words[0]]
        for before, word in pairwise(part.words):
            gap = word.x0 - before.x1
            between = any(
                one.x1 <= word.x0 + 1 and before.x1 - 1 <= two.x0 and one.x0 < before.x1 and word.x0 < two.x1
                for one, two in pairwise(columns)
            )
            if between and gap > SPACE * max(before.size, word.size) and len(over(part, columns)) > 1:
                parts.append(Part(tuple(run), union(run), is_figure(run)))
                run = []
            run.append(word)
        parts.append(Part(tuple(run), union(run), is_figure(run)))
    return Row(row.line, tuple(parts))


class HasEnds(Protocol):
    """What has a left and a right end."""

    @property
    def x0(self) -> float: ...
    @property
    def x1(self) -> float: ...


def overlap(part: Part | HasEnds, span: HasEnds) -> float:
    """The width that both share, in points; negative: the white between them."""
    one: HasEnds = part.box if isinstance(part, Part) else part
    return min(one.x1, span.x1) - max(one.x0, span.x0)


def over(part: Part | Box, columns: Sequence[Span]) -> list[int]:
    """The columns that a part stands over."""
    box = part.box if isinstance(part, Part) else part
    return [at for at, column in enumerate(columns) if overlap(box, column) > TOUCH]


def rows_to_columns(rows: Sequence[Row]) -> list[Span]:
    """The columns of the lines that hold data, from left to right.

    1. figures over one another are a column; a line or two in many may run over the white between two;
    2. texts that stand over no column are others; 3. what stands over one column alone widens it.
    """
    data = [row for row in rows if row.is_data]
    parts = [part for row in data for part in row.parts]
    figures = [part for part in parts if part.figure]
    columns = _merge(figures, len(data))
    columns += _merge([part for part in parts if not over(part, columns)], len(data))
    columns.sort()
    for part in parts:
        stands = over(part, columns)
        if len(stands) == 1:
            at = stands[0]
            low = columns[at - 1].x1 if at else float("-inf")
            high = columns[at + 1].x0 if at + 1 < len(columns) else float("inf")
            if part.box.x0 > low and part.box.x1 < high:
                columns[at] = Span(min(columns[at].x0, part.box.x0), max(columns[at].x1, part.box.x1))
    return columns


def parts_to_spans(parts: Sequence[Part]) -> list[Span]:
    """Where parts stand over one another, and the white between them that none crosses."""
    return _joined(Span(part.box.x0, part.box.x1) for part in parts)


def _merge(parts: Sequence[Part], lines: int) -> list[Span]:
    """Where many of the parts stand over one another; those that would bridge two columns are left out."""
    allowed = 0 if lines < 8 else max(1, int(0.06 * lines))
    edges = sorted([(part.box.x0 + TOUCH / 2, 1) for part in parts] + [(part.box.x1 - TOUCH / 2, -1) for part in parts])
    spans: list[Span] = []
    depth, start = 0, 0.0
    for x, step in edges:
        if depth <= allowed < depth + step:
            start = x
        elif depth + step <= allowed < depth:
            spans.append(Span(start - TOUCH / 2, x + TOUCH / 2))
        depth += step
    if allowed:  # a column that has hardly any entry, and the full width of the others
        for part in parts:
            stands = over(part, spans)
            if not stands:
                spans.append(Span(part.box.x0, part.box.x1))
    return _joined(spans)


def _joined(spans: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.x0 < joined[-1].x1 - TOUCH:
            joined[-1] = Span(joined[-1].x0, max(joined[-1].x1, span.x1))
        else:
            joined.append(span)
    return joined


def columns_of_figures(rows: Sequence[Row], columns: Sequence[Span]) -> list[int]:
    """The columns that hold figures in most of the lines with data."""
    data = [row for row in rows if row.is_data]
    found = []
    for at, column in enumerate(columns):
        entries = [
            part for row in data for part in row.parts if over(part, columns) == [at] and overlap(part, column) > 0
        ]
        figures = sum(part.figure for part in entries)
        if figures >= 0.6 * len(entries) and figures >= 0.4 * len(data):
            found.append(at)
    return found


def column_edges(columns: Sequence[Span], others: Sequence[Part]) -> tuple[float, ...]:
    """The edges of the columns: in the white between two, where fewest of the other parts in a column are cut."""
    edges = [min([columns[0].x0, *(part.box.x0 for part in others)]) - 2]
    for one, two in pairwise(columns):
        near = [part.box for part in others if part.box.x1 > one.x1 and part.box.x0 < two.x0]
        middle = (one.x1 + two.x0) / 2
        places = [middle, *(x for box in near for x in (box.x0 - 0.5, box.x1 + 0.5) if one.x1 <= x <= two.x0)]
        edges.append(min(places, key=lambda x: (sum(box.x0 < x < box.x1 for box in near), abs(x - middle))))
    return (*edges, max([columns[-1].x1, *(part.box.x1 for part in others)]) + 2)
