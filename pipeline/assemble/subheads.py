"""Headings that stand below one heading of a table without rules: "Q1  Q2  Q3" under "Progress 2025/26".

1. ``under_one``: whether the line below a heading's holds such headings;
2. ``slots_under``: the cells of such a table.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from pipeline.assemble.grids import Slot
from pipeline.assemble.layout import Line, line_to_segments
from pipeline.assemble.spaced_rows import HEADING_GAP, row_slots
from pipeline.assemble.stacked import line_box
from schemas.geometry import Box
from schemas.page import Page

WORDS = 4  # of a heading in a group, at most
BELOW = 2.5  # times the size: the white between the two lines of such headings, at most


class Under(NamedTuple):
    """A heading over a group, the headings of the group's columns, and the headings of all columns."""

    group: Line
    own: Line
    all: Line


def under_one(lines: Sequence[Line], at: int, page: Page) -> Under | None:
    """What the heading at a line and the line below it are; None where that is no row of such headings."""
    if at + 1 >= len(lines):
        return None
    first, second = lines[at : at + 2]
    if first.bold != second.bold or second.box.top - first.box.bottom > BELOW * first.size:
        return None
    if any(first.box.bottom < rule.box.y_centre < second.box.top and _spans(rule.box, first) for rule in page.rules):
        return None
    heads, below = line_to_segments(first, HEADING_GAP), line_to_segments(second, HEADING_GAP)
    if len(below) < 2 or len(heads) < 3 or any(len(part.words) > WORDS for part in below):
        return None
    for number, head in enumerate(heads):
        left = heads[number - 1].box.x1 if number else float("-inf")
        right = heads[number + 1].box.x0 if number + 1 < len(heads) else float("inf")
        over = below[0].box.x0 < head.box.x_centre < below[-1].box.x1 or head.box.x0 <= below[0].box.x0 + 2
        if number and left < below[0].box.x0 and below[-1].box.x1 < right and over:
            rest = [word for other in heads if other is not head for word in other.words]
            words = tuple(sorted([*rest, *second.words], key=lambda word: word.x0))
            return Under(Line(head.words, line_box(head.words)), second, Line(words, line_box(words)))
    return None


def slots_under(under: Under, ys: Sequence[float], xs: Sequence[float], body: Sequence[Line]) -> list[Slot]:
    """The table's cells: its first row holds the group over its columns, the second their headings; the other
    headings reach over both."""
    places = [bisect_right(xs, part.box.x_centre) - 1 for part in line_to_segments(under.own, HEADING_GAP)]
    first, last = min(places), max(places)
    slots = [Slot(0, first, 1, last - first + 1, Box(xs[first], ys[0], xs[last + 1], ys[1]))]
    for column, (left, right) in enumerate(pairwise(xs)):
        if first <= column <= last:
            slots.append(Slot(1, column, 1, 1, Box(left, ys[1], right, ys[2])))
        else:
            slots.append(Slot(0, column, 2, 1, Box(left, ys[0], right, ys[2])))
    rest = row_slots(tuple(ys[2:]), tuple(xs), body)
    return sorted(slots + [slot._replace(row=slot.row + 2) for slot in rest])


def _spans(box: Box, line: Line) -> bool:
    """Whether a rule runs under the whole of a line."""
    return box.x0 <= line.box.x0 + 3 and box.x1 >= line.box.x1 - 3
