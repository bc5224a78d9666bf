"""Headings inside a table without columns' rules that stand at a page's foot, their rows on the next page.

Such a heading belongs to the table as its rows do: a rule, or the edge of its ground, parts it from the row above, and
a rule of the table's width closes it below.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.assemble.layout import Line
from schemas.geometry import Box
from schemas.page import Page

NEAR = 1.4  # times the size: white between a heading and the rules over and under it, at most
WIDTH = 0.8  # share of the table's width that such a rule reaches over


def headings_at_foot(page: Page, body: Sequence[Line], xs: Sequence[float]) -> int:
    """How many lines at the end of a table's body are such headings."""
    edges = _edges(page, xs)
    count = 0
    while count < len(body) - 1 and _is_closed(body[-1 - count], body[-2 - count], edges):
        count += 1
    return count


def _edges(page: Page, xs: Sequence[float]) -> list[float]:
    """The heights of rules over the table's width, and of the upper and lower edges of such grounds."""
    wide = WIDTH * (xs[-1] - xs[0])
    levels: dict[int, float] = {}  # a rule may be drawn in pieces
    for rule in page.rules:
        if not rule.vertical:
            level = round(rule.box.y_centre)
            levels[level] = levels.get(level, 0.0) + max(0.0, _reach(rule.box, xs))
    rules = [y for y, reach in levels.items() if reach >= wide]
    grounds = [
        y
        for fill in page.fills
        if _reach(fill.box, xs) >= wide and fill.colour != "#ffffff" and fill.box.height < page.height / 4
        for y in (fill.box.top, fill.box.bottom)
    ]
    return [*rules, *grounds]


def _reach(box: Box, xs: Sequence[float]) -> float:
    return min(box.x1, xs[-1]) - max(box.x0, xs[0])


def _is_closed(line: Line, above: Line, edges: Sequence[float]) -> bool:
    """Whether a bold line from the left edge on has an edge above it and one below it, both near."""
    reach = NEAR * line.size
    below = any(line.box.bottom - 2 <= y <= line.box.bottom + reach for y in edges)
    over = any(above.box.bottom - 2 <= y <= line.box.top + 2 and y >= line.box.top - reach for y in edges)
    return line.bold and below and over
