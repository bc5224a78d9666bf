"""Boxes on a page.

All coordinates are PDF points from the top left corner of the page as it is seen
(after ``/Rotate``), y downwards, as pdfplumber gives them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import NamedTuple, Protocol


class HasEdges(Protocol):
    """Anything with four edges."""

    @property
    def x0(self) -> float: ...
    @property
    def top(self) -> float: ...
    @property
    def x1(self) -> float: ...
    @property
    def bottom(self) -> float: ...


class Box(NamedTuple):
    """A bounding box: ``x0 <= x1`` from the left edge, ``top <= bottom`` from the top edge."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def width(self) -> float:
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        return self.bottom - self.top

    @property
    def area(self) -> float:
        return max(0.0, self.width) * max(0.0, self.height)

    @property
    def x_centre(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def y_centre(self) -> float:
        return (self.top + self.bottom) / 2

    def holds(self, other: Box) -> bool:
        """Whether the centre of ``other`` lies in this box (edges included)."""
        return self.x0 <= other.x_centre <= self.x1 and self.top <= other.y_centre <= self.bottom

    def holds_word(self, word: HasEdges) -> bool:
        """The same for anything with edges of its own, a word say, without making its box."""
        return self.x0 <= (word.x0 + word.x1) / 2 <= self.x1 and self.top <= (word.top + word.bottom) / 2 <= self.bottom

    def overlap(self, other: Box) -> float:
        """The common area, in square points; 0 where the boxes only touch."""
        width = min(self.x1, other.x1) - max(self.x0, other.x0)
        height = min(self.bottom, other.bottom) - max(self.top, other.top)
        return width * height if width > 0 and height > 0 else 0.0


def union(boxes: Iterable[HasEdges]) -> Box:
    """The smallest box around all of ``boxes`` or words (at least one)."""
    x0, top, x1, bottom = _INFINITE
    for box in boxes:
        if box.x0 < x0:
            x0 = box.x0
        if box.top < top:
            top = box.top
        if box.x1 > x1:
            x1 = box.x1
        if box.bottom > bottom:
            bottom = box.bottom
    if x0 > x1:
        raise ValueError("no boxes")
    return to_box((x0, top, x1, bottom))


# What ``Box._make`` does, but for counting the edges: boxes are made by the thousand.
to_box: Callable[[tuple[float, float, float, float]], Box] = partial(tuple.__new__, Box)
_INFINITE = (float("inf"), float("inf"), float("-inf"), float("-inf"))


class Affine(NamedTuple):
    """A map of the plane: (x, y) becomes (a·x + b·y + c, d·x + e·y + f)."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 0.0
    e: float = 1.0
    f: float = 0.0

    def point(self, x: float, y: float) -> tuple[float, float]:
        return self.a * x + self.b * y + self.c, self.d * x + self.e * y + self.f

    def box(self, box: Box) -> Box:
        """The smallest upright box around what becomes of ``box``."""
        corners = [self.point(x, y) for x in (box.x0, box.x1) for y in (box.top, box.bottom)]
        xs, ys = [x for x, _ in corners], [y for _, y in corners]
        return Box(min(xs), min(ys), max(xs), max(ys))

    def then(self, after: Affine) -> Affine:
        """This map and then the other."""
        return Affine(
            after.a * self.a + after.b * self.d,
            after.a * self.b + after.b * self.e,
            after.a * self.c + after.b * self.f + after.c,
            after.d * self.a + after.e * self.d,
            after.d * self.b + after.e * self.e,
            after.d * self.c + after.e * self.f + after.f,
        )
