"""Pages whose text is turned by 90 degrees, as wide tables are on upright pages: laid down for reading, and back.

A laid page is the page as one sees it with the sheet turned until its text stands upright; boxes go back with ``Turn``.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from schemas.geometry import Box
from schemas.page import Page, Word

MOST = 0.7  # share of the words that must be turned; a caption or a page number may stand upright
FEW = 20  # words
_ANGLE = attrgetter("angle")


class Turn(NamedTuple):
    """How a page's text is turned: 90 or 270 degrees clockwise, on a sheet of this width and height in points."""

    angle: int
    width: float
    height: float

    def lay(self, box: Box) -> Box:
        """A box of the sheet on the laid page."""
        x0, top, x1, bottom = box
        if self.angle == 90:
            return Box(top, self.width - x1, bottom, self.width - x0)
        return Box(self.height - bottom, x0, self.height - top, x1)

    def back(self, box: Box) -> Box:
        """A box of the laid page on the sheet."""
        x0, top, x1, bottom = box
        if self.angle == 90:
            return Box(self.width - bottom, x0, self.width - top, x1)
        return Box(top, self.height - x1, bottom, self.height - x0)

    def lay_word(self, word: Word) -> Word:
        x0, top, x1, bottom = self.lay(word.box)
        return word._replace(x0=x0, top=top, x1=x1, bottom=bottom, angle=0)

    def back_word(self, word: Word) -> Word:
        x0, top, x1, bottom = self.back(word.box)
        return word._replace(x0=x0, top=top, x1=x1, bottom=bottom, angle=self.angle)


def page_turn(page: Page) -> Turn | None:
    """How the page's text is turned; None where most of it stands upright."""
    if not any(map(_ANGLE, page.words)):
        return None
    angles = Counter(word.angle for word in page.words if len(word.text) > 1)
    angle, count = angles.most_common(1)[0] if angles else (0, 0)
    if angle not in (90, 270) or count < max(FEW, MOST * angles.total()):
        return None
    return Turn(angle, page.width, page.height)


def lay_down(page: Page, turn: Turn) -> Page:
    """The laid page, with the turned words alone."""
    return replace(
        page,
        width=page.height,
        height=page.width,
        words=[turn.lay_word(word) for word in page.words if word.angle == turn.angle],
        rules=[rule._replace(box=turn.lay(rule.box), vertical=not rule.vertical) for rule in page.rules],
        fills=[fill._replace(box=turn.lay(fill.box)) for fill in page.fills],
        images=[image._replace(box=turn.lay(image.box)) for image in page.images],
        dots=[turn.lay(dot) for dot in page.dots],
    )
