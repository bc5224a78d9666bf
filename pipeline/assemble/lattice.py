"""From edges to the smallest cells that they enclose, with pdfplumber's results.

1. where a vertical and a horizontal edge meet is a point, which knows its edges;
2. from each point, the nearest points below it and to its right, along one edge each, whose fourth corner is a point
   too, joined in the same way, make a cell.

Source: A. Nurminen's thesis (2013), as ``pdfplumber.table`` implements it; here points are looked for along their own
edges only.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from schemas.geometry import Box

Point = tuple[float, float]  # x, and y downwards
Edges = Mapping[Point, set[int]]  # the edges on which a point lies, by their number


def smallest_cells(edges: Sequence[dict[str, Any]], touch: float) -> list[Box]:
    """The cells from left to right, each column from top to bottom; ``touch``: points between edges that still meet."""
    upright, level = _meetings(edges, touch)
    ys: dict[float, list[float]] = defaultdict(list)
    xs: dict[float, list[float]] = defaultdict(list)
    for x, y in sorted(upright):
        ys[x].append(y)
        xs[y].append(x)
    return [
        cell
        for x, column in ys.items()
        for at, y in enumerate(column, 1)
        if (cell := _cell((x, y), column[at:], xs[y][bisect_right(xs[y], x) :], upright, level))
    ]


def _meetings(edges: Sequence[dict[str, Any]], touch: float) -> tuple[Edges, Edges]:
    """The points where edges meet: the vertical edges of each, and the horizontal ones."""
    upright: dict[Point, set[int]] = defaultdict(set)
    level: dict[Point, set[int]] = defaultdict(set)
    horizontal = [(at, e["top"], e["x0"], e["x1"]) for at, e in enumerate(edges) if e["orientation"] == "h"]
    for number, edge in enumerate(edges):
        if edge["orientation"] != "v":
            continue
        x, top, bottom = edge["x0"], edge["top"], edge["bottom"]
        for at, y, x0, x1 in horizontal:
            if top <= y + touch and bottom >= y - touch and x0 - touch <= x <= x1 + touch:
                upright[x, y].add(number)
                level[x, y].add(at)
    return upright, level


def _cell(corner: Point, below: Sequence[float], right: Sequence[float], upright: Edges, level: Edges) -> Box | None:
    """The smallest cell whose upper left corner is a point."""
    x0, top = corner
    beside = [x for x in right if not level[corner].isdisjoint(level[x, top])]
    for bottom in below if beside else ():
        if upright[corner].isdisjoint(upright[x0, bottom]):
            continue
        for x1 in beside:
            end = x1, bottom
            joined = end in upright and not upright[end].isdisjoint(upright[x1, top])
            if joined and not level[end].isdisjoint(level[x0, bottom]):
                return Box(x0, top, x1, bottom)
    return None
