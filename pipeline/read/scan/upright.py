"""A scanned page straightened and turned upright.

In: the picture of a page as it is displayed.  Out: the same picture with level lines, and the way back from its
places to those of the page.

1. ink is what is clearly darker than its surroundings, whatever the paper's colour;
2. text stands in lines: summed up along them, its ink gives a profile of peaks and gaps, which is sharpest at the
   angle of the lines (W. Postl's method of 1986, with the differences of neighbouring bins as its measure);
3. the direction whose profile is sharper, with rules left out, is the one that the lines run in.

Which end is up the lines do not tell: that is found by reading (:mod:`pipeline.read.scan`).
"""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from schemas.geometry import Affine

LOOK = 1000  # pixels: the longer side of the picture in which the angle is measured
LOOK_CLOSER = 2500  # pixels, once it is nearly known: in the smaller one, a line that rises by less than one is level
DARKER = 28  # of 255: ink is so much darker than the mean around it; JPEG's noise beside letters is under 20
AROUND = 12  # pixels to each side that make the surroundings
POINTS = 60_000  # pixels of ink that are enough to measure with
STEEPEST = 6.0  # degrees: no feeder pulls paper in more askew
STEPS = (0.2, 0.05, 0.01)  # degrees; each search lies around the best angle of the one before
APART = 2  # pixels between the rows that are compared
LONGEST = 30  # pixels of ink in a row that letters may have (22 points); more is a rule
LEAST_INK = 200  # pixels: less is no text to measure

Pixels = NDArray[np.uint8]


class Upright(NamedTuple):
    """A straightened picture; ``back`` leads from its pixels to those of the picture that was given."""

    picture: Image.Image
    back: Affine


class Lean(NamedTuple):
    """How lines run: ``skew`` in degrees that they rise to the right, ``across`` where they run from top to bottom."""

    skew: float
    across: bool


def straighten(picture: Image.Image, lean: Lean, turns: int) -> Upright:
    """The picture with its lines level, after ``turns`` quarter turns clockwise."""
    width, height = picture.size
    size = (height, width) if turns % 2 else (width, height)
    back = _rotation(lean.skew, size).then(_quarter_turns(turns, size))
    if back == Affine():
        return Upright(picture, back)
    paper = tuple(int(value) for value in np.median(np.asarray(picture.resize((64, 64))).reshape(-1, 3), axis=0))
    straight = picture.transform(
        size, Image.Transform.AFFINE, tuple(back), resample=Image.Resampling.BICUBIC, fillcolor=paper
    )
    return Upright(straight, back)


def _rotation(degrees: float, size: tuple[int, int]) -> Affine:
    """Around the middle of a picture, so that a level line comes to rise by so many degrees."""
    if not degrees:
        return Affine()
    x, y = size[0] / 2, size[1] / 2
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return Affine(cos, sin, x - cos * x - sin * y, -sin, cos, y + sin * x - cos * y)


def _quarter_turns(turns: int, size: tuple[int, int]) -> Affine:
    """From a picture of ``size`` to the one that ``turns`` quarter turns clockwise made it from."""
    width, height = size
    return (
        Affine(),
        Affine(0, 1, 0, -1, 0, width),
        Affine(-1, 0, width, 0, -1, height),
        Affine(0, -1, height, 1, 0, 0),
    )[turns % 4]


def has_ink(picture: Image.Image) -> bool:
    """Whether there is anything on the paper."""
    small = np.asarray(picture.convert("L").reduce(4))
    return int(np.count_nonzero(ink_of(small))) >= LEAST_INK


def lean_of(picture: Image.Image) -> Lean:
    """The angle and the direction of the lines; level and along where there is nothing to measure."""
    grey = picture.convert("L")
    ink = _ink_at(grey, LOOK)
    letters = ink & ~_long_runs(ink) & ~_long_runs(ink.T).T
    if np.count_nonzero(letters) < LEAST_INK:
        letters = ink
    if np.count_nonzero(letters) < LEAST_INK:
        return Lean(0.0, False)
    along, across = _sharpest(letters), _sharpest(np.rot90(letters))
    turned = across[1] > along[1]
    fine = _ink_at(grey, LOOK_CLOSER)
    skew, _ = _sharpest(np.rot90(fine) if turned else fine, around=across[0] if turned else along[0])
    return Lean(round(skew, 3), turned)


def _ink_at(grey: Image.Image, longer: int) -> NDArray[np.bool_]:
    """The ink of a picture made smaller until its longer side has so many pixels."""
    small = grey.copy()
    small.thumbnail((longer, longer), Image.Resampling.BOX, reducing_gap=None)
    return ink_of(np.asarray(small))


def ink_of(grey: Pixels) -> NDArray[np.bool_]:
    """Where a picture is darker than the mean around it."""
    height, width = grey.shape
    padded = np.pad(grey, AROUND + 1, mode="edge").astype(np.int64)
    total = padded.cumsum(0).cumsum(1)
    side = 2 * AROUND + 1
    window = total[side:, side:] - total[:-side, side:] - total[side:, :-side] + total[:-side, :-side]
    mean = window[:height, :width] / side**2
    dark: NDArray[np.bool_] = grey < mean - DARKER
    return dark


def _long_runs(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The ink that belongs to level runs that are longer than letters."""
    edges = np.diff(np.pad(ink.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    (rows, starts), (_, ends) = np.nonzero(edges == 1), np.nonzero(edges == -1)
    long = ends - starts > LONGEST
    marks = np.zeros((ink.shape[0], ink.shape[1] + 1), np.int32)
    np.add.at(marks, (rows[long], starts[long]), 1)
    np.add.at(marks, (rows[long], ends[long]), -1)
    found: NDArray[np.bool_] = marks.cumsum(axis=1)[:, :-1] > 0
    return found


def _sharpest(ink: NDArray[np.bool_], around: float | None = None) -> tuple[float, float]:
    """The angle in degrees with the sharpest profile, and how sharp it is."""
    ys, xs = np.nonzero(ink)
    every = max(1, len(xs) // POINTS)
    across, down = xs[::every].astype(np.float64), ys[::every].astype(np.float64)
    best, reach = (around, STEPS[0]) if around is not None else (0.0, STEEPEST)
    sharpness = 0.0
    for step in STEPS if around is None else STEPS[1:]:
        count = round(reach / step)
        angles = [best + at * step for at in range(-count, count + 1)]
        measured = [(_sharpness(across, down, angle), -abs(angle), angle) for angle in angles]
        sharpness, _, best = max(measured)
        reach = step
    return best, sharpness / len(across)


def _sharpness(xs: NDArray[np.float64], ys: NDArray[np.float64], angle: float) -> float:
    """How much the sums of ink along lines of this angle differ from those of the next line but one.

    (Neighbours differ most where letters' edges fall on the pixels' own, as they do in level rows: very small angles
    would be taken for none.)
    """
    slope: Any = math.tan(math.radians(angle))
    lines = np.rint(ys + slope * xs + _within_pixel(len(ys))).astype(np.int64)
    profile = np.bincount(lines - lines.min()).astype(np.float64)
    padded = np.pad(profile, APART)
    return float(((padded[APART:] - padded[:-APART]) ** 2).sum())


def _within_pixel(count: int) -> NDArray[np.float64]:
    """Evenly spread places within a pixel (the golden ratio's sequence).

    Ink fills its pixel: taken for a point in the middle of it, level lines would look sharper than they are, and so
    would some small angles, along which pixels fall into step.
    """
    places: NDArray[np.float64] = np.mod(np.arange(count) * 0.6180339887, 1.0) - 0.5
    return places
