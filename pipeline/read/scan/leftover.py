"""Letters on a scanned page that recognition passed over: single ones in cells, text that is turned.

Recognition of a whole page looks for lines and leaves lone letters out (the G of a rating, a number in a margin).
Here each piece of ink that no word covers, or a doubtful one, is given to it again, as a line of its own; a tall one
is laid down first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from pipeline.read.scan.areas import areas, box_of
from pipeline.read.scan.morphology import largest
from pipeline.read.scan.tesseract import Read, recognise_lines
from schemas.geometry import Box, union

INK = 140  # of 255, on a cleaned page: darker is letter
REACH = 4.0  # points: letters and words nearer than this are one piece
LOWEST, HIGHEST = 4.0, 40.0  # points: letters are no lower and lines no higher
TALL = 2.0  # times its width: a higher piece may be turned text
DOUBTFUL = 0.5  # a word that is less certain is read again
SURE = 0.5  # a piece that is read with less certainty is a drawing
SURE_TURNED = 0.75  # the same for turned text, where strokes of drawings abound
MOST = 150  # pieces on a page; more are a picture's
BORDER = 1.5  # points of white around a piece
GUESS = 0.35  # mean certainty of a line under which it is left out; lines that can be read have 0.7 and more
STANDING = 1.8  # times its width: a line of several letters that is higher runs from top to bottom
BESIDE = 0.6  # times its height: a letter that stands nearer to a word is the word's own, whose box is too small


Pixels = NDArray[np.uint8]


class Piece(NamedTuple):
    """Ink that was not read: its box in pixels of the picture, and its turn in degrees clockwise."""

    box: Box
    angle: int


class Turned(NamedTuple):
    """A word that was read at second sight, and how far it is turned."""

    read: Read
    angle: int


def read_leftover(letters: Pixels, found: Sequence[Read], scale: float, dpi: int) -> tuple[list[Read], list[Turned]]:
    """The words that stay of those ``found``, and those read at second sight.

    ``letters``: the cleaned picture, of ``scale`` pixels a point.
    """
    found = _without_standing(found)
    sure = [word for word in found if word.certainty >= DOUBTFUL]
    pieces = [piece for box in _unread(letters, sure, scale) for piece in _ways(box, scale)]
    if len(pieces) > MOST:
        pieces = []
    read = recognise_lines([_cut(letters, piece, scale) for piece in pieces], dpi)
    again = list(_best(pieces, read, scale))
    doubtful = [word for word in found if word.certainty < DOUBTFUL]
    again = [new for new in again if _betters(new, doubtful)]
    stay = [word for word in found if word.certainty >= DOUBTFUL or not (_replaced(word, again) or _is_speck(word))]
    return _without_guesses(stay), again


def _without_guesses(words: Sequence[Read]) -> list[Read]:
    """The words, without lines that are guesses as a whole: outlined or blurred type, a drawing."""
    letters: dict[tuple[int, int, int], int] = {}
    sure: dict[tuple[int, int, int], float] = {}
    for word in words:
        letters[word.line] = letters.get(word.line, 0) + len(word.text)
        sure[word.line] = sure.get(word.line, 0.0) + word.certainty * len(word.text)
    return [word for word in words if sure[word.line] >= GUESS * letters[word.line]]


def _is_speck(word: Read) -> bool:
    """Whether a doubtful word is more signs than letters: dirt, or what is left of a rule."""
    return 2 * sum(char.isalnum() for char in word.text) <= len(word.text)


def _without_standing(found: Sequence[Read]) -> list[Read]:
    """The words, those of lines that were taken to run from top to bottom with no certainty.

    Single letters under one another in a column of ratings are taken for such a line, and read on their side.
    """
    lines: dict[tuple[int, int, int], list[Read]] = {}
    for word in found:
        lines.setdefault(word.line, []).append(word)
    standing = {line for line, words in lines.items() if _stands(words)}
    return [word._replace(certainty=0.0) if word.line in standing else word for word in found]


def _stands(words: Sequence[Read]) -> bool:
    box = union(word.box for word in words)
    return sum(len(word.text) for word in words) > 2 and box.height > STANDING * box.width


def _betters(new: Turned, doubtful: Sequence[Read]) -> bool:
    """Whether a word read again is surer than what was read in its place."""
    return all(word.certainty < new.read.certainty for word in doubtful if _same_place(word.box, new.read.box))


def _replaced(word: Read, again: Sequence[Turned]) -> bool:
    return any(_same_place(word.box, new.read.box) for new in again)


def _same_place(one: Box, two: Box) -> bool:
    return one.holds(two) or two.holds(one)


def _unread(letters: Pixels, found: Sequence[Read], scale: float) -> Iterator[Box]:
    """The boxes of the ink that no word covers, in pixels."""
    ink = letters < INK
    for word in found:
        x0, top, x1, bottom = (int(value) for value in word.box)
        ink[max(0, top - 2) : bottom + 3, max(0, x0 - 2) : x1 + 3] = False
    every = max(1, round(scale / 2))  # two pixels a point are enough to see where ink is
    height, width = (side - side % every for side in ink.shape)
    coarse = ink[:height, :width].reshape(height // every, every, width // every, every).max(axis=(1, 3))
    reach = 2 * round(REACH / 2 * scale / every / 2) + 1
    joined = largest(largest(coarse, reach, 1), reach // 2 | 1, 0)
    for area in areas(joined):
        box = _ink_box(ink, box_of(area), every)
        if box is not None and not _is_part(box, found):
            yield box


def _is_part(box: Box, found: Sequence[Read]) -> bool:
    """Whether a piece that is no wider than a letter stands close to a word on its line."""
    if box.width > 1.2 * box.height:
        return False
    for word in found:
        own = word.box
        beside = min(box.bottom, own.bottom) - max(box.top, own.top) > 0.3 * min(box.height, own.height)
        if beside and max(own.x0 - box.x1, box.x0 - own.x1) < BESIDE * max(own.height, box.height):
            return True
    return False


def _ink_box(ink: NDArray[np.bool_], box: Box, every: int) -> Box | None:
    """The box of the ink inside a box of the coarse picture."""
    x0, top, x1, bottom = (int(value) * every for value in box)
    inside = ink[top:bottom, x0:x1]
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return None
    return Box(*map(float, (x0 + columns[0], top + rows[0], x0 + columns[-1] + 1, top + rows[-1] + 1)))


def _ways(box: Box, scale: float) -> Iterator[Piece]:
    """How a piece of ink may be read; none where it cannot be letters."""
    width, height = box.width / scale, box.height / scale
    if LOWEST <= height <= HIGHEST and width >= 1.0:
        yield Piece(box, 0)
    if height > TALL * width and LOWEST <= width <= HIGHEST and height > 3 * LOWEST:
        yield Piece(box, 90)
        yield Piece(box, 270)


def _cut(letters: Pixels, piece: Piece, scale: float) -> Pixels:
    x0, top, x1, bottom = (int(value) for value in piece.box)
    part = np.rot90(letters[top:bottom, x0:x1], piece.angle // 90)
    border = round(BORDER * scale)
    return np.pad(part, border, constant_values=255)


def _best(pieces: Sequence[Piece], read: Sequence[Sequence[Read]], scale: float) -> Iterator[Turned]:
    """For each piece what was read the surest way, if that is sure enough."""
    by_box: dict[Box, list[tuple[float, int, Sequence[Read]]]] = {}
    for piece, words in zip(pieces, read, strict=True):
        letters = sum(len(word.text) for word in words)
        sure = sum(word.certainty * len(word.text) for word in words) / letters if letters else 0.0
        by_box.setdefault(piece.box, []).append((sure, piece.angle, words))
    for number, (box, ways) in enumerate(by_box.items()):
        sure, angle, words = max(ways, key=lambda way: (way[0], -way[1]))
        if sure < (SURE_TURNED if angle else SURE) or not any(c.isalnum() for word in words for c in word.text):
            continue
        border = round(BORDER * scale)
        for word in words:
            own = _turned_back(word.box, box, angle, border)
            yield Turned(Read(word.text, own, (-1 - number, 0, 0), word.certainty), angle)


def _turned_back(inner: Box, box: Box, angle: int, border: int) -> Box:
    """A box in the cut-out piece as a box in the picture."""
    x0, top, x1, bottom = (value - border for value in inner)
    if angle == 90:  # it reads downwards: cut out, it was turned to the left
        return Box(box.x1 - bottom, box.top + x0, box.x1 - top, box.top + x1)
    if angle == 270:
        return Box(box.x0 + top, box.bottom - x1, box.x0 + bottom, box.bottom - x0)
    return Box(box.x0 + x0, box.top + top, box.x0 + x1, box.top + bottom)
