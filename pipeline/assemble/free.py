"""Words that stand in no table yet, and the lines that they make.

Lines are asked for by every way of finding tables and by what follows; they are the same as long as no table takes
words away, and are made once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter

from pipeline.assemble.layout import Line, outside, words_to_lines
from schemas.geometry import Box
from schemas.kept import kept
from schemas.page import Word

_ANGLE = attrgetter("angle")


class FreeWords:
    """Words of one page; ``lines`` from top to bottom."""

    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words

    @kept
    def lines(self) -> list[Line]:
        return words_to_lines(self.words)

    def outside(self, boxes: Iterable[Box]) -> FreeWords:
        """Those whose centres stand in none of the boxes."""
        words = outside(self.words, boxes)
        return self if words is self.words else FreeWords(words)

    def without(self, taken: AbstractSet[Word]) -> FreeWords:
        """Those that are none of the words, which stand on the page themselves."""
        if not taken:
            return self
        known = set(map(id, taken))  # to compare all of their fields would take much longer
        return FreeWords([word for word in self.words if id(word) not in known])

    def upright(self) -> FreeWords:
        """Those that are not turned."""
        turned = any(map(_ANGLE, self.words))
        return FreeWords([word for word in self.words if not word.angle]) if turned else self
