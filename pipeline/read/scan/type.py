"""From what was recognised to the words of a page: with size, weight and colour, as a text layer would give them.

1. a line is cut where a rule or a wide gap parts it, since recognition reads across columns;
2. the letters of a piece say its base line and the size of its type: h stands 0.7 of the size above it, x 0.48;
3. sizes near the page's usual one are that one, as recognition measures them to a pixel;
4. the darkness of the letters over their number of strokes is the stroke's width: clearly wider than usual is bold;
5. what stands between two values is a word of its own, as in a text layer.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import numpy as np
from numpy.typing import NDArray

from pipeline.read.letters import as_seen
from pipeline.read.scan.bullets import with_bullets
from pipeline.read.scan.leftover import Turned
from pipeline.read.scan.spaces import with_spaces
from pipeline.read.scan.tesseract import Read
from schemas.colour import colour_name
from schemas.geometry import Box
from schemas.page import Rule, Word

# Heights above the base line of h, t and x as shares of the size; common faces: 0.66-0.74, 0.58-0.66, 0.45-0.52.
TALL, MIDDLE, SHORT = 0.71, 0.62, 0.49
BELOW = 0.21  # how far a box reaches under the base line, as a share of the size: descents of common faces
WIDE = 2.2  # times the height of a word: a gap that parts a line; a justified space is up to 1
USUAL = 0.14  # sizes nearer to the usual one than this share are that one
STEP = 0.5  # points: other sizes are rounded to this
HEAVY, DOUBTFUL = 1.3, 1.15  # times the usual stroke's width; bold faces have 1.4 to 1.7 of the regular one
INK, SPARSE = 128, 0.04  # of 255; share of its box that the ink of a sign is, at least (a dash has 0.5, a bracket 0.2)
VIVID, LIGHT = 60, 200  # of 255: how far the channels of a coloured ink are apart; how bright white ink is
SIZES = 4.0, 60.0  # points: type is no smaller and no larger

_PIECE = re.compile(r"[/:;,()]|[^/:;,()]+")
_SECTION = re.compile(r"\$(?=\d{2,3}\b(?![.,]\d))")  # S106, S151: sections of acts, whose S is often misread
_CAPITAL_I = re.compile(r"^l(?=[fnst]$)")  # If, In, Is, It: ls is no word
_DESCENDS = re.compile(r"[gjpqyQ,;()\[\]{}|/@$§]|\W$")
_TALL, _MIDDLE, _ANY = re.compile(r"[A-Zbdfhijkl0-9]"), re.compile("t"), re.compile(r"\w")
_LIFTED = re.compile(r"^[^\w]+$|^['\"‘’“”*°^]")

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Picture:
    """A straightened page of ``scale`` pixels a point, cleaned (dark ``letters`` on white) and in its ``colours``."""

    letters: Pixels
    colours: Pixels
    scale: float


@dataclass(frozen=True, slots=True)
class Setting:
    """How one word is set: base line and size in points, the width of its strokes as a share of the size."""

    base: float
    size: float
    stroke: float


def to_words(
    found: Sequence[Read],
    turned: Sequence[Turned],
    picture: Picture,
    rules: Sequence[Rule],
    page: int,
) -> list[Word]:
    """The words on a page, in the order in which they were read, those that are ``turned`` at the end."""
    scale = picture.scale
    upright = [*(_trimmed(read, picture) for read in found), *(word.read for word in turned if not word.angle)]
    lines = [with_spaces(line, picture.letters) for line in _lines(read for read in upright if _has_ink(read, picture))]
    pieces = [piece for line in lines for piece in _parted(line, scale, rules)]
    pieces = with_bullets(pieces, picture.letters)
    measured = [list(_settings(piece, picture)) for piece in pieces]
    size, stroke = _usual(pair for piece in measured for pair in piece)
    words: list[Word] = []
    for piece in measured:
        for bold, (read, setting) in zip(_bold([own.stroke for _, own in piece], stroke), piece, strict=True):
            own = _rounded(setting.size, size)
            words += _split(
                read, Word("", 0, setting.base, 0, 0, own, bold, _ink_colour(read.box, picture), False, page), scale
            )
    return words + [_laid(word, picture, size, page) for word in turned if word.angle]


def _trimmed(read: Read, picture: Picture) -> Read:
    """The word with its box drawn close around its ink; recognition's reaches into what lies around it."""
    ink = picture.letters[_rows(read.box), _columns(read.box)] < INK
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    if not len(rows):
        return read
    left, top = int(read.box.x0), int(read.box.top)
    return read._replace(
        box=Box(*map(float, (left + columns[0], top + rows[0], left + columns[-1] + 1, top + rows[-1] + 1)))
    )


def _has_ink(read: Read, picture: Picture) -> bool:
    """Whether something is printed there: recognition gives signs for specks and for the edges of erased rules."""
    place = picture.letters[_rows(read.box), _columns(read.box)]
    return any(char.isalnum() for char in read.text) or (bool(place.size) and float((place < INK).mean()) >= SPARSE)


def _lines(found: Iterable[Read]) -> Iterator[list[Read]]:
    lines: dict[tuple[int, int, int], list[Read]] = {}
    for read in found:
        lines.setdefault(read.line, []).append(read)
    yield from lines.values()


def _parted(line: Sequence[Read], scale: float, rules: Sequence[Rule]) -> Iterator[list[Read]]:
    """The pieces of a line between rules and wide gaps."""
    piece = [line[0]]
    for before, read in pairwise(line):
        gap = read.box.x0 - before.box.x1
        if gap > WIDE * max(before.box.height, read.box.height) or _rule_between(before.box, read.box, scale, rules):
            yield piece
            piece = []
        piece.append(read)
    yield piece


def _rule_between(left: Box, right: Box, scale: float, rules: Sequence[Rule]) -> bool:
    x0, x1, y = left.x_centre / scale, right.x_centre / scale, left.y_centre / scale
    return any(rule.vertical and x0 < rule.box.x_centre < x1 and rule.box.top <= y <= rule.box.bottom for rule in rules)


def _settings(piece: Sequence[Read], picture: Picture) -> Iterator[tuple[Read, Setting]]:
    """Each word with its setting; base line and size are those of its piece of line."""
    standing = [read for read in piece if not _DESCENDS.search(read.text) and not _LIFTED.match(read.text)]
    middle = piece[len(piece) // 2]
    low = median(read.box.bottom for read in standing) if standing else middle.box.bottom - BELOW * middle.box.height
    plain = [read for read in piece if not _LIFTED.match(read.text)]
    height = 0.0
    for letters, share in ((_TALL, TALL), (_MIDDLE, MIDDLE), (_ANY, SHORT)):
        heights = [low - read.box.top for read in plain if letters.search(read.text)]
        if heights:
            height = median(heights) / share
            break
    size = min(max(height / picture.scale, SIZES[0]), SIZES[1])
    for read in piece:
        yield read, Setting(low / picture.scale, size, _stroke(read, picture.letters) / (size * picture.scale))


def _stroke(read: Read, letters: Pixels) -> float:
    """The usual width of the strokes of a word in pixels, measured along its rows; 0 where there are none.

    The darkness of a stroke and of the blur on both sides of it is its width, to a part of a pixel.
    """
    place = letters[_rows(read.box), _columns(read.box)]
    if not place.size or not any(char.isalnum() for char in read.text):
        return 0.0
    dark = 255 - place.astype(np.float32)
    darkness = np.pad(np.minimum(dark / max(float(np.percentile(dark, 95)), 1.0), 1.0), ((0, 0), (2, 2))).ravel()
    ink = (darkness > 0.5).astype(np.int8)
    starts, ends = np.flatnonzero(np.diff(ink) == 1), np.flatnonzero(np.diff(ink) == -1) + 1
    total = np.concatenate(([0.0], np.cumsum(darkness)))
    widths = total[ends + 1] - total[starts]
    return float(np.median(widths)) if len(widths) else 0.0


def _bold(strokes: Sequence[float], usual: float) -> list[bool]:
    """Which words of a piece are bold: by their own strokes, a doubtful one like the words beside it."""
    heavy = [stroke > HEAVY * usual > 0 for stroke in strokes]
    doubtful = [usual > 0 and DOUBTFUL * usual < stroke for stroke in strokes]
    around = zip([False, *heavy[:-1]], [*heavy[1:], False], strict=True)
    return [own or (doubt and any(beside)) for own, doubt, beside in zip(heavy, doubtful, around, strict=True)]


def _usual(measured: Iterable[tuple[Read, Setting]]) -> tuple[float, float]:
    """The size of most letters, and the width of most letters' strokes as a share of the size."""
    sizes: Counter[float] = Counter()
    strokes: list[tuple[float, int]] = []
    for read, setting in measured:
        sizes[round(2 * setting.size) / 2] += len(read.text)
        if setting.stroke:
            strokes.append((setting.stroke, len(read.text)))
    if not sizes:
        return 10.0, 0.0
    strokes.sort()
    half, seen, usual = sum(count for _, count in strokes) / 2, 0, 0.0
    for usual, count in strokes:  # noqa: B007  # the median by letters
        seen += count
        if seen >= half:
            break
    return sizes.most_common(1)[0][0], usual


def _rounded(size: float, usual: float) -> float:
    return usual if abs(size - usual) <= USUAL * usual else round(size / STEP) * STEP


def _ink_colour(box: Box, picture: Picture) -> str:
    """The colour of a word's letters, black or white where they have no hue."""
    rows, columns = _rows(box), _columns(box)
    ink = picture.letters[rows, columns]
    if not ink.size:
        return "#000000"
    dark = ink <= np.percentile(ink, 12)
    red, green, blue = (round(float(value)) for value in np.median(picture.colours[rows, columns][dark], axis=0))
    colour = f"#{red:02x}{green:02x}{blue:02x}"
    vivid = max(red, green, blue) - min(red, green, blue) > VIVID
    if vivid and colour_name(colour) not in (None, "grey"):
        return colour
    return "#ffffff" if min(red, green, blue) > LIGHT else "#000000"


def _split(read: Read, like: Word, scale: float) -> Iterator[Word]:
    """A word cut at the punctuation that may divide two values; its letters are taken to be of one width.

    ``like``: a word of the same setting, whose ``top`` is the base line.
    """
    text = _CAPITAL_I.sub("I", _SECTION.sub("S", as_seen(read.text)))
    left, letter = read.box.x0 / scale, read.box.width / scale / max(1, len(text))
    bottom = round(like.top + BELOW * like.size, 2)
    for match in _PIECE.finditer(text):
        x0, x1 = round(left + match.start() * letter, 2), round(left + match.end() * letter, 2)
        top = round(bottom - like.size, 2)
        yield like._replace(text=match.group(), x0=x0, top=top, x1=x1, bottom=bottom, glued=match.start() > 0)


def _laid(word: Turned, picture: Picture, usual: float, page: int) -> Word:
    """A turned word, whose size is the width of its box."""
    box = Box(*(round(value / picture.scale, 2) for value in word.read.box))
    size = _rounded(box.width / (TALL + BELOW), usual)
    colour = _ink_colour(word.read.box, picture)
    return Word(as_seen(word.read.text), *box, size, False, colour, False, page, word.angle)


def _rows(box: Box) -> slice:
    return slice(int(box.top), int(box.bottom))


def _columns(box: Box) -> slice:
    return slice(int(box.x0), int(box.x1))
