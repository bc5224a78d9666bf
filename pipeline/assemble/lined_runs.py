"""Rules of one width below one another: which of them belong to one table, and rows that stand outside them.

A page may have two tables of one width, one below the other.  Between the last rule of the one and the first of the
other stand a title, prose, or the heading of the second, further from the rule above than the rows' words are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from pipeline.assemble.layout import Line, line_to_segments

FURTHER = 0.5  # times the size: so much more white above its first line shows that a band is no row
LARGER = 0.8  # points: a title's type against that of the rows
ROOM = 4.0  # points more than usual that may part a row from its rule
LEADING = 0.45  # times the size: white between the lines of one row, at most


class Usual(NamedTuple):
    """What the rows of a run have in common, in points."""

    above: float  # white between a rule and the words below it
    below: float  # white between words and the rule below them
    size: float


def usual_rows(heights: Sequence[float], lines: Sequence[Line]) -> Usual:
    """The middle values of the rows between rules."""
    bands = [(*edges, band) for edges in pairwise(heights) if (band := _between(lines, *edges))]
    if not bands:
        return Usual(0.0, 0.0, 0.0)
    return Usual(
        median(band[0].box.top - top for top, _, band in bands),
        median(bottom - band[-1].box.bottom for _, bottom, band in bands),
        median(line.size for _, _, band in bands for line in band),
    )


def _between(lines: Sequence[Line], top: float, bottom: float) -> list[Line]:
    return [line for line in lines if top < line.box.y_centre < bottom]


def split_run(heights: Sequence[float], lines: Sequence[Line], usual: Usual) -> Iterator[Sequence[float]]:
    """The heights of the rules of each table."""
    start = 0
    for at, (top, bottom) in enumerate(pairwise(heights), 1):
        if _parts(_between(lines, top, bottom), top, usual):
            yield heights[start:at]
            start = at
    yield heights[start:]


def _parts(band: Sequence[Line], top: float, usual: Usual) -> bool:
    """Whether what stands between two rules parts two tables: nothing, or words that begin further down or larger."""
    if not band:
        return True
    first = band[0]
    alone = len(line_to_segments(first)) == 1
    further = first.box.top - top - usual.above
    return (further > FURTHER * usual.size and (alone or len(band) > 1)) or (
        alone and first.size > usual.size + LARGER and len(band) > 1
    )


def row_above(top: float, lines: Sequence[Line], usual: Usual) -> list[Line]:
    """The lines close above a table's first rule that may be its heading, or a row; none where no two parts stand."""
    row: list[Line] = []
    edge, room = top, usual.below + ROOM
    for line in sorted((line for line in lines if line.box.y_centre < top), key=lambda line: -line.box.bottom):
        alike = not row or (abs(line.size - row[0].size) < 0.5 and line.bold == row[0].bold)
        if edge - line.box.bottom > room or not alike:
            break
        row.insert(0, line)
        edge, room = line.box.top, LEADING * line.size
    return row if any(len(line_to_segments(line)) > 1 for line in row) else []


def row_below(bottom: float, lines: Sequence[Line], usual: Usual) -> list[Line]:
    """The lines close below a table's last rule that may be its last row; none where no two parts stand in the first.

    Words that go on close below a row's are no part of a table: there is more white below it.
    """
    row: list[Line] = []
    edge, room = bottom, usual.above + ROOM
    for line in sorted((line for line in lines if line.box.y_centre > bottom), key=lambda line: line.box.top):
        if line.box.top - edge > room:
            break
        row.append(line)
        edge, room = line.box.bottom, LEADING * line.size
    return row if row and len(line_to_segments(row[0])) > 1 else []
