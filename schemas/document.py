"""What a reader sees on the pages: paragraphs, tables with their cells, the key to the ratings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, Literal, NamedTuple

from schemas.geometry import Affine, Box, union
from schemas.kept import kept
from schemas.page import Word

STOP_WIDTH = 0.25  # times the size: the width of a full stop in common faces
_SIGNS = frozenset([":", "–", "—", "-", ",", ";"])


@dataclass(unsafe_hash=True)
class Text:
    """Words in reading order, as printed; knows its wording, its lines and its places once asked.

    Line-end hyphenation is already joined: the second half of a broken word is ``glued``.  As a :class:`Cell` it is
    frozen for the type checker alone.
    """

    words: Final[tuple[Word, ...]] = ()

    def __str__(self) -> str:
        return self._wording

    def __bool__(self) -> bool:
        return bool(self.words)

    def __len__(self) -> int:
        return len(self.words)

    def lines(self) -> tuple[tuple[Word, ...], ...]:
        """The words by printed line, in order; a superscript belongs to its line."""
        return self._lines

    def places(self) -> tuple[Place, ...]:
        """One place for each run of words on a line that stand side by side."""
        return self._places

    @kept
    def _wording(self) -> str:
        return wording(self.words)

    @kept
    def _lines(self) -> tuple[tuple[Word, ...], ...]:
        return tuple(_lines(self.words))

    @kept
    def _places(self) -> tuple[Place, ...]:
        runs = [run for line in self._lines for run in _runs(line)]
        return tuple([Place(run[0].page, union(run) if len(run) > 1 else run[0].box) for run in runs])

    @property
    def page(self) -> int:
        return self.words[0].page

    def cut(self, first: int, last: int | None = None) -> Text:
        """The words from ``first`` up to, not including, ``last``; itself where these are all."""
        words = self.words[first:last]
        return Text(words) if len(words) < len(self.words) else self

    def between(self, start: int, end: int) -> Text:
        """The words that stand between two places of the wording, the end exclusive."""
        at, kept = 0, []
        for number, word in enumerate(self.words):
            if number and not word.glued:
                at += 1
            if at < end and at + len(word.text) > start:
                kept.append(word)
            at += len(word.text)
        return Text(tuple(kept))

    def without_signs(self, end: bool = True) -> Text:
        """The words without colons, dashes and commas before them, and, unless told, behind them."""
        words = list(self.words)
        while end and words and words[-1].text in _SIGNS:
            words.pop()
        while words and words[0].text in _SIGNS:
            words.pop(0)
        return Text((words[0]._replace(glued=False), *words[1:])) if words else Text()

    def without_stop(self, signs: str = ".;") -> Text:
        """The words without the full stop of their sentence, their last box the narrower by a stop's width."""
        if not self.words or not self.words[-1].text.endswith(tuple(signs)) or len(self.words[-1].text) < 3:
            return self
        last = self.words[-1]
        shorter = last._replace(text=last.text[:-1], x1=last.x1 - STOP_WIDTH * last.size)
        return Text((*self.words[:-1], shorter))

    def __add__(self, other: Text) -> Text:
        return Text(self.words + other.words)


NO_TEXT = Text()  # nothing printed


def wording(words: Sequence[Word]) -> str:
    """What the words say, as printed, with the spaces between them."""
    spaced = "".join([word.text if word.glued else f" {word.text}" for word in words])
    return spaced if not words or words[0].glued else spaced[1:]


def _lines(words: tuple[Word, ...]) -> Iterator[tuple[Word, ...]]:
    """The words, cut before each that does not stand on the line of the one before it."""
    if not words:
        return
    start = 0  # of the line so far
    last = tallest = words[0]  # its last word, and its tallest, the first of equals
    for at in range(1, len(words)):
        word = words[at]
        if not same_line(last, tallest, word):
            yield words[start:at]
            start, tallest = at, word
        elif word.size > tallest.size:
            tallest = word
        last = word
    yield words[start:]


def _runs(line: tuple[Word, ...]) -> list[tuple[Word, ...]]:
    """The words of a line, cut where words between them may be left out: at more white than a space."""
    cuts = [at for at, (one, two) in enumerate(pairwise(line), 1) if two.x0 - one.x1 > 0.5 * two.size]
    return [line[start:stop] for start, stop in pairwise((0, *cuts, len(line)))] if cuts else [line]


def same_line(last: Word, tall: Word, word: Word) -> bool:
    """Whether a word stands on the line of the last one: it and the line's tallest overlap by half, to the right."""
    if word.angle in (90, 270):
        return word.page == last.page and abs(word.x0 - last.x0) < 0.5 * word.size
    if word.page != last.page or word.x0 < last.x0 - 0.5:
        return False
    top = word.top if word.top > tall.top else tall.top  # asked of every word: min and max would take twice the time
    bottom = word.bottom if word.bottom < tall.bottom else tall.bottom
    return bottom - top > 0.4 * (word.size if word.size < tall.size else tall.size)


class Place(NamedTuple):
    """A box on a page (counted from 1)."""

    page: int
    box: Box


@dataclass(slots=True, unsafe_hash=True)
class Cell:
    """A cell of a table; merged cells have spans, broken cells have a place on each page.

    Its fields are final, as the type checker sees to; a frozen one would take six times as long to make.
    """

    row: Final[int]  # from 0
    column: Final[int]
    rowspan: Final[int]
    colspan: Final[int]
    text: Final[Text]
    places: Final[tuple[Place, ...]]
    fill: Final[str | None] = None  # colour of its ground, "#rrggbb"; None: white, or none
    mark: Final[str | None] = None  # colour of a small shape or picture inside it

    def at_row(self, row: int) -> Cell:
        """The same cell in another row; ``replace`` takes three times as long."""
        return Cell(row, self.column, self.rowspan, self.colspan, self.text, self.places, self.fill, self.mark)

    @property
    def rows(self) -> range:
        return range(self.row, self.row + self.rowspan)

    @property
    def columns(self) -> range:
        return range(self.column, self.column + self.colspan)


class Join(NamedTuple):
    """Where a table was continued over a page: which row, and whether the row itself was broken."""

    row: int
    page: int
    broken_row: bool
    repeated_heading: int  # heading rows that were printed again and left out


@dataclass(frozen=True, slots=True)
class Table:
    """A table as a reader sees it, over all the pages it runs."""

    row_count: int
    column_count: int
    cells: tuple[Cell, ...]
    joins: tuple[Join, ...] = ()
    ruled: bool = True  # False: its columns were told from white space
    lefts: tuple[float, ...] = ()  # left edges of the columns on its first page, and its right edge
    fields: tuple[str, ...] = ()  # what each column holds, where the layout told it (cards), not a row of headings

    def grid(self) -> list[list[Cell | None]]:
        """Rows of cells; a merged cell stands in every place it covers."""
        rows: list[list[Cell | None]] = [[None] * self.column_count for _ in range(self.row_count)]
        for cell in self.cells:
            for row in cell.rows:
                for column in cell.columns:
                    rows[row][column] = cell
        return rows

    @property
    def page(self) -> int:
        return min(place.page for cell in self.cells for place in cell.places)

    @property
    def top(self) -> float:
        first = self.page
        return min(place.box.top for cell in self.cells for place in cell.places if place.page == first)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of text that belong together, outside any table."""

    text: Text
    size: float
    bold: bool

    @property
    def page(self) -> int:
        return self.text.page

    @property
    def top(self) -> float:
        return self.text.words[0].top


class LegendEntry(NamedTuple):
    """One line of a key: the sign (letter, word, colour; each may be absent) and its meaning, as printed."""

    sign: str | None
    colour: str | None
    meaning: Text
    place: Place


class Aside(NamedTuple):
    """What a narrow column says beside a row of prose (who is to act on it), and the row's places in the column.

    ``level``: each run of its lines stands level with what it is said of, its first one, too.
    """

    text: Text
    places: tuple[Place, ...]
    level: bool = False


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class PageFrame:
    """A page without its content; ``origin``, ``shown`` and ``certainty`` as in :class:`schemas.page.Page`."""

    number: int
    width: float
    height: float
    origin: tuple[float, float] = (0.0, 0.0)
    shown: Affine | None = None
    certainty: float = 1.0

    def displayed(self, box: Box) -> Box:
        """Where a box of the page as it was read stands on the page as it is displayed."""
        return self.shown.box(box) if self.shown else box


@dataclass(frozen=True, slots=True)
class Notice:
    """A doubt or a repair of the assembling stage, to become a row of ``issues``."""

    code: str
    message: str
    page: int
    printed: str = ""
    severity: Literal["info", "warning"] = "warning"


@dataclass(frozen=True, slots=True)
class Document:
    """Everything that a reader sees, in reading order; furniture (headers, page numbers) kept apart."""

    pages: tuple[PageFrame, ...]
    blocks: tuple[Block, ...]
    legend: tuple[LegendEntry, ...] = ()
    furniture: tuple[Paragraph, ...] = ()
    footnotes: tuple[Paragraph, ...] = ()
    notices: tuple[Notice, ...] = field(default=())
    placed: bool = True  # False: it has no pages (a web page, say), so that evidence in it has no boxes
    asides: tuple[Aside, ...] = ()

    def tables(self) -> Iterator[Table]:
        return (block for block in self.blocks if isinstance(block, Table))

    def paragraphs(self) -> Iterator[Paragraph]:
        return (block for block in self.blocks if isinstance(block, Paragraph))
