"""Pages set in two columns of prose: their lines put into reading order, the left column first.

A run of lines is in two columns where the same white strip divides most of them and there is prose on both sides;
labels beside their values are not.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.assemble.layout import Line, line_to_segments
from schemas.geometry import Box, union

GUTTER = 0.9  # times the size: the least white between two columns
LINES = 6  # fewer divided lines are no columns
WORDS = 3.5  # words in a line of a column, on average: labels have fewer


def by_columns(lines: Sequence[Line]) -> list[Line]:
    """The lines in reading order: of a run in two columns, those of the left one, then those of the right one."""
    ordered: list[Line] = []
    at = 0
    while at < len(lines):
        run = _run(lines, at)
        if run is None:
            ordered.append(lines[at])
            at += 1
        else:
            stop, middle = run
            left, right = _divided(lines[at:stop], middle)
            ordered += [*left, *right]
            at = stop
    return ordered


def _run(lines: Sequence[Line], start: int) -> tuple[int, float] | None:
    """Where a run of two columns that begins at ``start`` ends, and the middle of its gutter; None where "
    "none begins."""
    parts = line_to_segments(lines[start], GUTTER)
    if len(parts) != 2:
        return None
    left, right = parts[0].box.x1, parts[1].box.x0
    divided = [parts]
    stop = start + 1
    for line in lines[start + 1 :]:
        parts = line_to_segments(line, GUTTER)
        if len(parts) == 2 and parts[0].box.x1 < right and parts[1].box.x0 > left:
            low, high = max(left, parts[0].box.x1), min(right, parts[1].box.x0)
            if high - low < GUTTER * line.size:
                break
            left, right = low, high
            divided.append(parts)
        elif len(parts) != 1 or (line.box.x1 > left and line.box.x0 < right):
            break
        stop += 1
    words = [sum(len(pair[side].words) for pair in divided) / len(divided) for side in (0, 1)]
    return (stop, (left + right) / 2) if len(divided) >= LINES and min(words) >= WORDS else None


def _divided(lines: Sequence[Line], middle: float) -> tuple[list[Line], list[Line]]:
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        for side, words in (
            (left, [word for word in line.words if word.x0 < middle]),
            (right, [word for word in line.words if word.x0 >= middle]),
        ):
            if words:
                box: Box = union(words)
                side.append(Line(tuple(words), box))
    return left, right
