"""What is on the paper: the plain values that reading a page gives, before any interpretation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from schemas.geometry import Affine, Box, to_box
from schemas.pack import Bookmark


class Word(NamedTuple):
    """A run of characters without white space, on one line of one page.

    Punctuation that may divide two values (``/ : ; , ( )``) is a word of its own, so that a value can
    end there; ``glued`` says that no space stands between it and the word before it.
    """

    text: str
    x0: float
    top: float
    x1: float
    bottom: float
    size: float  # height of the type in points, as drawn
    bold: bool
    colour: str  # "#rrggbb"
    glued: bool
    page: int  # from 1
    angle: int = 0  # degrees clockwise that the line is turned: 0, 90, 180, 270

    @property
    def box(self) -> Box:
        return to_box(self[1:5])

    @property
    def y_centre(self) -> float:
        return (self.top + self.bottom) / 2


class Rule(NamedTuple):
    """A straight horizontal or vertical line, however thin: ``box`` has its extent."""

    box: Box
    vertical: bool


class Fill(NamedTuple):
    """A filled area with its colour (``#rrggbb``), in the order in which the areas are painted."""

    box: Box
    colour: str


class Image(NamedTuple):
    """A picture; ``colour`` is its commonest colour, white left out, or None where it was not looked at."""

    box: Box
    colour: str | None


class Problem(NamedTuple):
    """Something that went wrong, or was repaired, on one page."""

    code: str
    message: str
    severity: Literal["info", "warning"] = "warning"


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it is seen: ``width`` and ``height`` in points after ``/Rotate``.

    All boxes count from the corner of the media box.  ``origin`` is what pdfplumber's coordinates add to
    them (x, top) where the file's media box does not begin at zero.

    A scan is read straightened and upright: then ``shown`` leads from these boxes to the page as it is displayed, and
    ``certainty`` says how sure the recognition is of its words.
    """

    number: int  # from 1
    width: float
    height: float
    words: list[Word] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    fills: list[Fill] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    parser: Literal["pdfium", "pdfplumber", "tesseract"] = "pdfium"
    origin: tuple[float, float] = (0.0, 0.0)
    dots: list[Box] = field(default_factory=list)  # small drawn discs, rings and squares: bullets, often
    bookmarks: tuple[Bookmark, ...] = ()  # entries of the outline that point here
    label: str = ""  # the page's name in the file ("iv", "A-3"), "" where it has none
    shown: Affine | None = None  # None: the page is displayed as it was read
    certainty: float = 1.0  # 0 to 1; 1 where there is a text layer
