"""A ruled table whose headings stand above its first rule, outside the grid: taken into it as its first row.

In: a grid and the words of its page.  Out: the grid with a row more where one to three bold lines close above it stand
each word in a column, in most of the columns, name columns of a plan, and the first row is not bold itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.headings import named_field
from pipeline.assemble.grids import Grid, Slot
from pipeline.assemble.layout import Line, words_to_lines
from pipeline.assemble.spaced_rows import crosses
from schemas.geometry import Box
from schemas.page import Word

NEAR = 0.8  # times the size: white between the heading and the grid, at most
HIGH = 5.0  # times the size: how far above the grid headings are looked for
USED = 0.6  # share of the columns that must have a heading


def with_heading_above(grid: Grid, words: Sequence[Word]) -> Grid:
    """The grid with the heading that stands above it, or itself."""
    left, right, top = grid.xs[0], grid.xs[-1], grid.ys[0]
    near = [
        w
        for w in words
        if left - 2 <= w.x0 and w.x1 <= right + 2 and top - HIGH * w.size < w.top and w.bottom <= top + 2
    ]
    if len(grid.xs) < 4 or not any(word.bold for word in near) or _is_bold(grid, words):
        return grid
    heading = _heading(words_to_lines(near), grid)
    columns: dict[int, list[Word]] = {}
    for line in heading:
        for word in line.words:
            columns.setdefault(bisect_right(grid.xs, (word.x0 + word.x1) / 2) - 1, []).append(word)
    named = sum(bool(named_field(" ".join(word.text for word in own))) for own in columns.values())
    if len(columns) < max(3, USED * (len(grid.xs) - 1)) or named < 0.5 * len(columns):
        return grid
    first = min(line.box.top for line in heading) - 1
    slots = [slot._replace(row=slot.row + 1) for slot in grid.slots]
    row = [Slot(0, at, 1, 1, Box(x0, first, x1, top)) for at, (x0, x1) in enumerate(pairwise(grid.xs))]
    return replace(grid, ys=(first, *grid.ys), slots=(*row, *slots))


def _heading(lines: Sequence[Line], grid: Grid) -> list[Line]:
    """The bold lines next above the grid, one close above the other, whose words keep to the columns."""
    found: list[Line] = []
    below = grid.ys[0]
    for line in reversed(lines):
        if not line.bold or below - line.box.bottom > NEAR * line.size or crosses(line, grid.xs) or len(found) == 3:
            break
        found.append(line)
        below = line.box.top
    return found


def _is_bold(grid: Grid, words: Sequence[Word]) -> bool:
    inside = [w for w in words if grid.ys[0] < w.y_centre < grid.ys[1] and grid.xs[0] <= w.x0 <= grid.xs[-1]]
    return bool(inside) and all(word.bold for word in inside)
