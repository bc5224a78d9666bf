"""Pages in two columns of prose, so that a table in one of them is not read with the lines beside it."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.assemble.aligned.columns import PROSE, Row, line_to_row
from pipeline.assemble.layout import Line
from schemas.geometry import union


def text_columns(rows: list[Row]) -> list[list[Row]]:
    """The lines, or, on a page in two columns of prose, those of each; what runs over both stays with the left ones."""
    gutter = _gutter(rows)
    if gutter is None:
        return [rows]
    left: list[Row] = []
    right: list[Row] = []
    for row in rows:
        line = row.line
        one = tuple(word for word in line.words if word.x1 <= gutter)
        two = tuple(word for word in line.words if word.x0 >= gutter)
        if len(one) + len(two) < len(line.words):
            left.append(row)
            continue
        left += [line_to_row(Line(one, union(one)))] if one else []
        right += [line_to_row(Line(two, union(two)))] if two else []
    return [left, right]


def _gutter(rows: Sequence[Row]) -> float | None:
    """Where the second of two columns of prose begins: many lines begin there, many end before, few cross."""
    starts: list[float] = []
    ends: list[float] = []
    for row in rows:
        for part in row.parts:
            if len(part.words) >= PROSE:
                starts.append(part.box.x0)
                ends.append(part.box.x1)
    if len(starts) < 12:
        return None
    for start in sorted(set(map(round, starts))):
        right = [x for x in starts if abs(x - start) < 3]
        left = [x for x in ends if x < start - 6]
        crossing = sum(a < start - 4 < b for a, b in zip(starts, ends, strict=True))
        if len(right) >= 6 and len(left) >= 6 and crossing <= 0.5 * min(len(left), len(right)):
            return start - 3.0
    return None
