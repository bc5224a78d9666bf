"""Bullets of a scanned page, which recognition reads as letters (e, ¢, *) or not at all.

A bullet is a small disc or square that stands alone before the first word of a line, full of ink and about as wide as
it is high; an e has a hole, a stop stands on the base line and is smaller.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

import numpy as np
from numpy.typing import NDArray

from pipeline.read.scan.tesseract import Read
from schemas.geometry import Box

INK = 128  # of 255, on a cleaned page: darker is ink
REACH = 4.0  # times the height of the first word: so far to the left of it a bullet is looked for
SMALL, LARGE = 0.18, 0.75  # how high a bullet is, as shares of the height of the word behind it
SQUARE = 0.7  # its shorter side as a share of its longer one
FULL = 0.68  # share of its box that is ink: a disc has 0.785, an e or a © at most 0.6
LIFTED = 0.12  # how far its lower edge is above the word's, as a share of the word's height: a stop stands at 0
BULLET = "•"
_MISREAD = frozenset("e¢©®°*«»·•.oOaces¢€@=+-") | {"e¢", "¢e", "ee", "eo"}

Pixels = NDArray[np.uint8]


def with_bullets(lines: Sequence[Sequence[Read]], letters: Pixels) -> list[list[Read]]:
    """The lines (or pieces of lines), those with a bullet at their head beginning with it."""
    heights = [read.box.height for line in lines for read in line if len(read.text) > 1]
    usual = median(heights) if heights else 0.0
    return [_with_bullet(list(line), lines, letters, usual) for line in lines]


def _with_bullet(line: list[Read], lines: Sequence[Sequence[Read]], letters: Pixels, usual: float) -> list[Read]:
    misread = line[0].text in _MISREAD
    first = line[1].box if misread and len(line) > 1 else line[0].box
    if misread and len(line) == 1:  # what it stands before was read apart from it
        middle = line[0].box.y_centre
        first = Box(line[0].box.x1 + usual, middle - usual / 2, line[0].box.x1 + 2 * usual, middle + usual / 2)
    box = bullet_before(first, letters)
    if box is None or (not misread and _is_taken(box, lines)):
        return line
    bullet = Read(BULLET, box, line[0].line, line[0].certainty)
    return [bullet, *(line[1:] if misread else line)]


def _is_taken(box: Box, lines: Sequence[Sequence[Read]]) -> bool:
    return any(read.box.holds(box) for line in lines for read in line)


def bullet_before(word: Box, letters: Pixels) -> Box | None:
    """The box of the bullet before a word, in pixels of the cleaned picture; None where there is none."""
    height = word.height
    left, right = max(0, int(word.x0 - REACH * height)), int(word.x0) - 1
    top, bottom = max(0, int(word.top)), int(word.bottom) + 1
    ink = letters[top:bottom, left:right] < INK
    columns = np.flatnonzero(ink.any(axis=0))
    if not len(columns):
        return None
    last = columns[-1]
    gaps = np.flatnonzero(np.diff(columns) > 1)
    start = columns[gaps[-1] + 1] if len(gaps) else columns[0]
    rows = np.flatnonzero(ink[:, start : last + 1].any(axis=1))
    box = Box(*map(float, (left + start, top + rows[0], left + last + 1, top + rows[-1] + 1)))
    full = ink[rows[0] : rows[-1] + 1, start : last + 1].mean()
    alone = start > 0 and (not len(gaps) or columns[gaps[-1]] < start - 0.3 * height)
    away = word.x0 - box.x1 > 0.25 * height
    sized = SMALL * height <= box.height <= LARGE * height
    square = min(box.width, box.height) >= SQUARE * max(box.width, box.height)
    lifted = word.bottom - box.bottom >= LIFTED * height and box.top - word.top >= 0.05 * height
    return box if alone and away and sized and square and lifted and full >= FULL else None
