"""The coloured grounds of a scanned page, from its straightened picture.

1. the paper's colour is the commonest one; grounds are the colours of flat places that are clearly different from it;
2. a pixel belongs to the ground whose colour is nearest; letters in it are bridged, paper never is, and rules part it;
3. pixels that touch are one area; it becomes a fill, or several where it has corners, in the mean colour of its pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pipeline.read.scan.areas import Run, areas, box_of
from pipeline.read.scan.morphology import close_square, largest, smallest
from schemas.geometry import Box, union
from schemas.page import Fill, Rule

REDUCED = 3  # pixels of the picture to one that is looked at: 100 dpi, in which scanner noise evens out
FLAT = 26  # of 255: how much brightness varies in a flat place of 3.6 points; noise of 10 leaves about 20 here
APART = 22.0  # distance from the paper: light grey #f2f2f2 has 22, the palest rating #eaf1dd 42
ALIKE = 30.0  # distance within which colours are one ground: the shades that JPEG makes of one colour
MOST = 24  # grounds on one page; more is a photograph
LEAST_SHARE = 0.00004  # of the page: a disc of 6 points on A4
LETTERS = 7.0  # points: letters that stand in a ground leave no larger holes
LEAST_SIDE, LEAST_AREA = 4.0, 24.0  # points, square points: a smaller ground is a speck
CORE = 4.5  # points: somewhere in a ground such a square is free of letters; strokes of 24-point type are narrower
SOLID = 0.4  # share of a fill's pixels that have its colour: text leaves a ground 0.6, the blur of letters has 0.2
FULL = 0.72  # share of its box that an area fills to be one fill: a disc has 0.785
STRAIGHT = 3  # pixels by which the side of an area may waver

Colours = NDArray[np.uint8]
Mask = NDArray[np.bool_]


def paper_colour(picture: Image.Image) -> tuple[int, int, int]:
    """The commonest colour of the brighter half of a picture; white for one that has no bright place."""
    pixels = np.asarray(picture.reduce(8)).reshape(-1, 3)
    bright = pixels[pixels.min(axis=1) >= 150]
    if len(bright) < 0.05 * len(pixels):
        return 255, 255, 255
    first = _commonest(bright)
    near = bright[_distance(bright, first) < ALIKE]
    red, green, blue = (int(value) for value in np.median(near, axis=0))
    return red, green, blue


def find_fills(picture: Image.Image, scale: float, rules: Sequence[Rule], paper: tuple[int, int, int]) -> list[Fill]:
    """The grounds of a picture of ``scale`` pixels a point, the largest first, as they are on white paper."""
    small = np.asarray(picture.reduce(REDUCED))
    per_point = scale / REDUCED
    from_paper = _distance(small, np.array(paper))
    colours = _palette(small, from_paper)
    if not colours:
        return []
    nearest = _nearest(small, colours, from_paper)
    cut = _drawn(rules, nearest.shape, per_point)
    blank = from_paper < APART
    found: list[Fill] = []
    for number in range(1, len(colours) + 1):
        mask = nearest == number
        core = smallest(smallest(mask, _odd(CORE * per_point), 0), _odd(CORE * per_point), 1)
        if not core.any():
            continue
        filled = close_square(mask, _odd(LETTERS * per_point)) & ~cut & (mask | ~blank & (nearest == 0))
        for area in areas(filled):
            found += _fills(area, mask, core, small, paper, per_point)
    return sorted(found, key=lambda fill: (-fill.box.area, fill.box.top, fill.box.x0))


def _palette(small: Colours, from_paper: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """The colours of the flat places that are not paper, commonest first."""
    light = small.max(axis=2)
    spread = _window(light, largest).astype(np.int16) - _window(light, smallest)
    left = small[(spread < FLAT) & (from_paper >= APART)]
    least = max(12.0, LEAST_SHARE * from_paper.size)
    colours: list[NDArray[np.float32]] = []
    while len(left) >= least and len(colours) < MOST:
        colour = _commonest(left)
        near = _distance(left, colour) < ALIKE
        if np.count_nonzero(near) >= least:
            colours.append(left[near].mean(axis=0, dtype=np.float32))
        left = left[~near]
    return colours


def _window(light: Colours, of: object) -> Colours:
    extreme: Colours = of(of(light, 5, 0), 5, 1)  # type: ignore[operator]
    return extreme


def _commonest(pixels: Colours) -> NDArray[np.float32]:
    """The middle of the fullest bin of 16 shades a channel."""
    bins = (pixels >> 4).astype(np.int32) @ np.array([256, 16, 1])
    fullest = np.bincount(bins).argmax()
    middle: NDArray[np.float32] = pixels[bins == fullest].mean(axis=0, dtype=np.float32)
    return middle


def _distance(pixels: Colours, colour: NDArray[np.generic]) -> NDArray[np.float32]:
    distance: NDArray[np.float32] = np.sqrt(((pixels.astype(np.float32) - colour.astype(np.float32)) ** 2).sum(axis=-1))
    return distance


def _nearest(
    small: Colours, colours: Sequence[NDArray[np.float32]], from_paper: NDArray[np.float32]
) -> NDArray[np.uint8]:
    """For each pixel the number of its ground, from 1; 0 for paper, ink and what is between."""
    best = np.minimum(from_paper, ALIKE)
    number = np.zeros(best.shape, np.uint8)
    for at, colour in enumerate(colours, 1):
        distance = _distance(small, colour)
        nearer = distance < best
        number[nearer], best[nearer] = at, distance[nearer]
    return number


def _drawn(rules: Sequence[Rule], shape: tuple[int, ...], per_point: float) -> Mask:
    """Where rules run."""
    mask = np.zeros(shape, np.bool_)
    for rule in rules:
        x0, top, x1, bottom = (round(value * per_point) for value in rule.box)
        mask[max(0, top) : max(bottom, top + 1), max(0, x0) : max(x1, x0 + 1)] = True
    return mask


def _fills(
    area: Sequence[Run], mask: Mask, core: Mask, small: Colours, paper: tuple[int, int, int], per_point: float
) -> list[Fill]:
    """One area as a fill; one with corners as several."""
    box = box_of(area)
    pixels = sum(run.x1 - run.x0 for run in area)
    boxes = [box] if pixels >= FULL * box.area else _rectangles(area)
    fills = []
    for part in boxes:
        x0, top, x1, bottom = (int(value) for value in part)
        points = Box(*(round(value / per_point, 2) for value in part))
        inside = mask[top:bottom, x0:x1]
        large = min(points.width, points.height) >= LEAST_SIDE and points.area >= LEAST_AREA
        if large and inside.mean() >= SOLID and core[top:bottom, x0:x1].any():
            mean = small[top:bottom, x0:x1][inside].mean(axis=0)
            white = (min(255, round(255 * value / of)) for value, of in zip(mean, paper, strict=True))
            fills.append(Fill(points, "#" + "".join(f"{value:02x}" for value in white)))
    return fills


def _rectangles(area: Sequence[Run]) -> list[Box]:
    """The area cut where its sides step in or out."""
    open_: list[list[Run]] = []
    done: list[list[Run]] = []
    for run in sorted(area):
        done += [part for part in open_ if part[-1].y < run.y - 1]
        open_ = [part for part in open_ if part[-1].y >= run.y - 1]
        for part in open_:
            last = part[-1]
            if last.y == run.y - 1 and abs(last.x0 - run.x0) <= STRAIGHT and abs(last.x1 - run.x1) <= STRAIGHT:
                part.append(run)
                break
        else:
            open_.append([run])
    return _stacked([box_of(part) for part in (*done, *open_)])


def _stacked(boxes: list[Box]) -> list[Box]:
    """Boxes of which one goes on below another as one box each."""
    boxes.sort(key=lambda box: (box.x0, box.x1, box.top))
    result = boxes[:1]
    for before, box in pairwise(boxes):
        if abs(before.x0 - box.x0) <= STRAIGHT and abs(before.x1 - box.x1) <= STRAIGHT and box.top <= before.bottom + 1:
            result[-1] = union((result[-1], box))
        else:
            result.append(box)
    return result


def _odd(length: float) -> int:
    return 2 * round(length / 2) + 1
