"""Boxes on a page.

All coordinates are PDF points from the top left corner of the page as it is seen
(after ``/Rotate``), y downwards, as pdfplumber gives them.
"""

from __future__ import annotations

from collections.abc import Iterable
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
    edges = [(box.x0, box.top, box.x1, box.bottom) for box in boxes]
    x0s, tops, x1s, bottoms = zip(*edges, strict=True)
    return Box(min(x0s), min(tops), max(x1s), max(bottoms))
