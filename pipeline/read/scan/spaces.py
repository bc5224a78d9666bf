"""Spaces that recognition overlooks ("Athird", "withthe", "Section151"), from the gaps between the letters.

Where a word has a gap as wide as a space, clearly wider than its others, and letters on both sides, it is two words.
Between which letters the gap is: by counting the pieces of ink before it, if there are as many as letters; else by the
usual widths of the letters, if they leave no doubt.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.read.scan.tesseract import Read
from schemas.geometry import Box

INK = 150  # of 255, on a cleaned page: darker is ink
SPACE = 0.3  # times the usual height of a line's words: ink stands 0.35 to 0.5 apart over a space, else up to 0.22
WIDER = 1.7  # times the usual gap of the word
CLOSE = 0.3  # letters: how far from the gap the ends of letters of usual width may lie

_NARROW, _WIDE = frozenset("fijlrtI1.,;:!'’‘|()[]-"), frozenset("mwMWGOQCDHNU@%&—")

Pixels = NDArray[np.uint8]


def with_spaces(line: Sequence[Read], letters: Pixels) -> list[Read]:
    """The words of a line, those that are several cut into them."""
    heights = sorted(read.box.height for read in line)
    return [part for read in line for part in _parts(read, letters, heights[len(heights) // 2])]


def _parts(read: Read, letters: Pixels, height: float) -> Iterator[Read]:
    text, box = read.text, read.box
    pieces = _pieces(box, letters) if len(text) > 2 else []
    gaps = [after[0] - before[1] for before, after in pairwise(pieces)]
    usual = sorted(gaps)[len(gaps) // 2] if len(gaps) > 2 else 1
    begin, left = 0, box.x0
    for at, gap in enumerate(gaps, 1):
        if gap < SPACE * height or gap < WIDER * usual:
            continue
        cut = at if len(pieces) == len(text) else _cut(text, box, (pieces[at - 1][1] + pieces[at][0]) / 2)
        if cut is None or cut <= begin or not _parts_words(text, cut):
            continue
        yield read._replace(text=text[begin:cut], box=box._replace(x0=left, x1=float(pieces[at - 1][1])))
        begin, left = cut, float(pieces[at][0])
    yield read if not begin else read._replace(text=text[begin:], box=box._replace(x0=left))


def _pieces(box: Box, letters: Pixels) -> list[tuple[int, int]]:
    """From where to where there is ink in a word, from left to right, in pixels of the picture."""
    ink = letters[int(box.top) : int(box.bottom), int(box.x0) : int(box.x1)] < INK
    edges = np.diff(np.pad(ink.any(axis=0).astype(np.int8), 1))
    starts, ends = np.flatnonzero(edges == 1), np.flatnonzero(edges == -1)
    return [(int(box.x0) + int(start), int(box.x0) + int(end)) for start, end in zip(starts, ends, strict=True)]


def _cut(text: str, box: Box, x: float) -> int | None:
    """The place in the text that a gap at ``x`` stands at, by usual widths of letters; None where doubtful."""
    widths = np.array([0.55 if char in _NARROW else 1.45 if char in _WIDE else 1.0 for char in text])
    ends = np.cumsum(widths)
    away = np.abs(ends - (x - box.x0) / box.width * ends[-1])
    at = int(away.argmin())
    return at + 1 if away[at] <= CLOSE else None


def _parts_words(text: str, cut: int) -> bool:
    """Whether a space may stand there: between letters, or a letter and a figure; figures and signs stand loosely."""
    before, after = text[cut - 1 : cut], text[cut : cut + 1]
    return before.isalnum() and after.isalnum() and not (before.isdigit() and after.isdigit())
