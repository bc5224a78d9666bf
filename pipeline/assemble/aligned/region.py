"""What a table of data is made of before it has cells: the lines of its heading and of its body, columns, rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from pipeline.assemble.aligned.columns import Row, Span
from schemas.geometry import Box
from schemas.page import Page


class Level(NamedTuple):
    """A horizontal rule: its height and its ends."""

    y: float
    x0: float
    x1: float


class Levels(NamedTuple):
    """A page's horizontal rules, each as it is drawn, and with those joined that make one line."""

    pieces: tuple[Level, ...] = ()
    joined: tuple[Level, ...] = ()


class Region(NamedTuple):
    """The lines of one table: those of its heading, those below, its columns, the page's horizontal rules."""

    head: tuple[Row, ...]
    body: tuple[Row, ...]
    columns: tuple[Span, ...]
    levels: Levels


def page_levels(page: Page, taken: Iterable[Box] = ()) -> Levels:
    """The horizontal rules that stand in no other table: each as it is drawn, and by height with its pieces joined."""
    pieces: list[Level] = []
    boxes = [rule.box for rule in page.rules if not rule.vertical and rule.box.width > 5]
    taken = tuple(taken)
    for box in sorted(boxes, key=lambda box: (box.y_centre, box.x0)):
        if not any(t.top + 3 < box.y_centre < t.bottom - 3 and box.x0 < t.x1 and box.x1 > t.x0 for t in taken):
            pieces.append(Level(box.y_centre, box.x0, box.x1))
    joined: list[Level] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last is not None and piece.y - last.y < 1.5 and piece.x0 < last.x1 + 12 and piece.x1 > last.x0 - 12:
            joined[-1] = Level(last.y, min(last.x0, piece.x0), max(last.x1, piece.x1))
        else:
            joined.append(piece)
    return Levels(tuple(pieces), tuple(joined))
