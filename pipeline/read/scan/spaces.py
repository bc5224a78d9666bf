"""The space beside a word of one letter ("Athird", "anda"), which recognition often overlooks.

Only A, a and I are such words, and only where the picture shows a gap as wide as a space is it one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.read.scan.tesseract import Read
from schemas.geometry import Box

INK = 160  # of 255, on a cleaned page: darker is ink
SPACE = 0.2  # times the height of a word with tall letters: a space has 0.28 to 0.5, letters stand 0.05 to 0.15 apart
WIDER = 1.8  # times the next widest gap of the word
LETTER = 1.1  # times the height: a single letter is no wider

Pixels = NDArray[np.uint8]


def with_spaces(line: Sequence[Read], letters: Pixels) -> list[Read]:
    """The words of a line, those that are two cut in two."""
    return [part for read in line for part in _parts(read, letters)]


def _parts(read: Read, letters: Pixels) -> Iterator[Read]:
    text, box = read.text, read.box
    at_start = len(text) > 2 and text[0] in "AaI" and text[1].islower()
    at_end = len(text) > 2 and text[-1] == "a" and text[-2].islower()
    gap = _gap(box, letters) if at_start or at_end else None
    if gap is None:
        yield read
        return
    left, right = gap
    if at_start and left - box.x0 <= LETTER * box.height:
        cut = 1
    elif at_end and box.x1 - right <= LETTER * box.height:
        cut = len(text) - 1
    else:
        yield read
        return
    yield read._replace(text=text[:cut], box=box._replace(x1=left))
    yield read._replace(text=text[cut:], box=box._replace(x0=right))


def _gap(box: Box, letters: Pixels) -> tuple[float, float] | None:
    """The ends of the one wide gap in a word, in pixels of the picture."""
    ink = letters[int(box.top) : int(box.bottom), int(box.x0) : int(box.x1)] < INK
    columns = np.flatnonzero(ink.any(axis=0))
    gaps = np.diff(columns) - 1
    if not len(gaps):
        return None
    widest = int(gaps.argmax())
    others = np.delete(gaps, widest)
    if gaps[widest] < SPACE * box.height or gaps[widest] < WIDER * (others.max() if len(others) else 0):
        return None
    return float(int(box.x0) + columns[widest] + 1), float(int(box.x0) + columns[widest + 1])
