"""Rows that a page's end cuts in a table with horizontal rules alone: no rule closes them above or below.

Browsers draw the rule under a row where the row ends, which is on the next page.  In: the heights of the rules that are
drawn, the columns' edges, and the words of no other table.  Out: how far up and down the rows without a rule reach.

1. below the last rule: lines that keep to the columns, begin flush with the rows above, the first of them in two
   columns or more; either nothing else follows on the page, or white does;
2. above the first rule, at the page's head: lines that keep to the columns and are flush with the rows below.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

from pipeline.assemble.edges import crosses
from pipeline.assemble.layout import Line, words_to_lines
from schemas.page import Word

NEAR = 1.6  # times the size: white between a rule and the row's first line, at most
LEADING = 1.2  # times the size: white between the lines and the paragraphs of one row, at most
FLUSH = 2.0  # points
LINES = 40  # that a cut row has at most


def open_bottom(heights: Sequence[float], xs: Sequence[float], words: Sequence[Word]) -> float | None:
    """The lower edge of the row below the last rule; None where there is none."""
    last = heights[-1]
    below = [word for word in words if word.y_centre > last]
    if not below:  # by far the commonest
        return None
    row: list[Line] = []
    for line in words_to_lines(below)[:LINES]:
        room = line.box.top - (row[-1].box.bottom if row else last)
        if room > (LEADING if row else NEAR) * line.size:
            break
        if _leaves(line, xs) or (row and abs(line.size - row[0].size) > 0.3):
            return None
        row.append(line)
    starts = _starts(word for word in words if heights[0] < word.y_centre < last)
    if not row or not _is_flush(row, xs, starts):
        return None
    first = {bisect_right(xs, (word.x0 + word.x1) / 2) for word in row[0].words}
    ends = max(line.box.bottom for line in row)
    if len(first) < 2 or (1 not in first and any(word.top > ends for word in below)):
        return None
    return ends + 1


def open_top(heights: Sequence[float], xs: Sequence[float], words: Sequence[Word]) -> float | None:
    """The upper edge of the rest of a row at the page's head, above the first rule; None where none stands there."""
    first = heights[0]
    above = [word for word in words if word.y_centre < first]
    if not above:
        return None
    lines = words_to_lines(above)[: LINES + 1]
    starts = _starts(word for word in words if first < word.y_centre < heights[-1])
    rooms = (two.box.top - one.box.bottom for one, two in pairwise(lines))
    if (
        len(lines) > LINES
        or first - lines[-1].box.bottom > NEAR * lines[-1].size
        or any(room > LEADING * lines[0].size for room in rooms)
        or any(_leaves(line, xs) or abs(line.size - lines[0].size) > 0.3 or line.bold for line in lines)
        or not _is_flush(lines, xs, starts)
    ):
        return None
    return lines[0].box.top - 1


def _leaves(line: Line, xs: Sequence[float]) -> bool:
    """Whether a line runs over an edge of a column, or out of the table."""
    if line.words[0].x0 < xs[0] - FLUSH or line.words[-1].x1 > xs[-1] + FLUSH:
        return True
    return any(crosses(line, x) for x in xs[1:-1])


def _starts(words: Iterable[Word]) -> frozenset[int]:
    return frozenset(round(word.x0) for word in words)


def _is_flush(lines: Sequence[Line], xs: Sequence[float], starts: frozenset[int]) -> bool:
    """Whether what stands in each column begins where words of other rows do."""
    lefts: dict[int, float] = {}
    for line in lines:
        for word in line.words:
            column = bisect_right(xs, (word.x0 + word.x1) / 2)
            lefts[column] = min(lefts.get(column, word.x0), word.x0)
    return all(any(abs(left - start) <= FLUSH for start in starts) for left in lefts.values())
