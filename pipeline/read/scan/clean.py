"""A scanned page as it is given to be read: grey letters on white, without rules and grounds.

Rules are taken for letters (l, I, |) and lead the search for lines astray, and so do dark grounds.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.read.scan.grounds import REDUCED
from schemas.geometry import Box
from schemas.page import Fill, Rule

MIDDLE = 190  # of 255: no ground that is lighter has light letters
CLEAR = 50  # of 255: letters differ so much from their ground
CORNER = 0.15  # share of a disc's box at each side that it does not fill
LETTER = 12.0  # points: the lowest ground that letters stand in
EDGE = 1.0  # points to each side of a ground's edge in which it passes into the paper
MARGIN = 0.5  # points around a rule that its blurred edge takes


def without_drawing(
    grey: NDArray[np.uint8], scale: float, paper: int, rules: Sequence[Rule], fills: Sequence[Fill]
) -> NDArray[np.uint8]:
    """The letters of a picture of ``scale`` pixels a point, dark on white; ``paper`` is the brightness of the paper."""
    result = _on_white(grey, paper)
    for fill in fills:
        place = _pixels(fill.box, scale, REDUCED / scale)
        inside = result[place]
        if inside.size:
            ground = int(np.median(inside))
            light = _has_light_letters(_middle(inside), ground)
            result[place] = _on_white(255 - inside, 255 - ground) if light else _on_white(inside, ground)
    for side in (side for fill in fills if fill.box.height >= LETTER for side in _sides(fill.box)):
        result[_pixels(side, scale, EDGE)] = 255
    for rule in rules:
        result[_pixels(rule.box, scale, MARGIN)] = 255
    return result


def _has_light_letters(inside: NDArray[np.uint8], ground: int) -> bool:
    """Whether what differs from a ground is lighter than it; dark letters stand on mid-green and blue, too."""
    darker, lighter = np.count_nonzero(inside < ground - CLEAR), np.count_nonzero(inside > ground + CLEAR)
    return ground < MIDDLE and bool(lighter > darker)


def _middle(inside: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Without the edges, where a disc leaves the paper to be seen."""
    rows, columns = (round(CORNER * side) for side in inside.shape)
    return inside[rows : inside.shape[0] - rows, columns : inside.shape[1] - columns]


def _sides(box: Box) -> tuple[Box, ...]:
    x0, top, x1, bottom = box
    return Box(x0, top, x1, top), Box(x0, bottom, x1, bottom), Box(x0, top, x0, bottom), Box(x1, top, x1, bottom)


def _on_white(grey: NDArray[np.uint8], ground: int) -> NDArray[np.uint8]:
    """The same with its ground as white."""
    lighter = np.minimum(np.arange(256) * (255 / max(ground, 1)), 255).astype(np.uint8)
    white: NDArray[np.uint8] = lighter[grey]
    return white


def _pixels(box: Box, scale: float, margin: float) -> tuple[slice, slice]:
    """The rows and columns of a box with a margin in points."""
    x0, top = max(0, round((box.x0 - margin) * scale)), max(0, round((box.top - margin) * scale))
    return slice(top, round((box.bottom + margin) * scale)), slice(x0, round((box.x1 + margin) * scale))
