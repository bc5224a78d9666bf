"""The rules of a scanned page, from its straightened picture.

1. a closing along the line leaves only dark runs that are long enough: letters vanish, rules and grounds stay;
2. a closing across it takes the rules away too, so that the difference of the two is the rules alone, whatever
   ground they stand on, grey paper and coloured cells alike;
3. what is left in touching rows is one rule, if it is as dark all along; a short one counts only where both of its
   ends meet others.
"""

from __future__ import annotations

import bisect
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.read.scan.morphology import close
from schemas.geometry import Box
from schemas.page import Fill, Rule, Word

LEAST = 12.0  # points: the lowest rows of tables; no stroke of a letter below 18 pt is as long
LONG = 30.0  # points: a rule that stands for itself; a shorter one must meet others
THICK = 3.5  # points: as thick as rules are, see THIN in pipeline.read.pdfium.shapes
DARKER = 22  # of 255, than the ground beside it: a hairline in light grey keeps 30 at 200 dpi
MIDDLE = 150  # of 255: lighter rules are looked for on darker grounds only
MEET = 3.0  # points between the end of a rule and the rule that it meets
EVEN = (
    0.75  # a rule's lightest part as a share of its mean darkness: rules have 0.88 to 0.98, lines of letters 0.1 to 0.6
)
MANY = 0.7  # share of a table's columns that its heading names
GAP = 4.0  # points: a rule is broken by noise and by rules that cross it

Pixels = NDArray[np.uint8]


def find_rules(grey: Pixels, scale: float) -> list[Rule]:
    """The level and upright rules of a picture of ``scale`` pixels a point, in points, from top to bottom."""
    level = [Rule(_points(box, scale), False) for box in _lines(grey, scale)]
    upright = [Rule(_points(_flipped(box), scale), True) for box in _lines(np.ascontiguousarray(grey.T), scale)]
    return [*_standing(level, upright), *_standing(upright, level)]


def find_light_rules(grey: Pixels, scale: float, fills: Sequence[Fill]) -> list[Rule]:
    """The rules that are lighter than the dark grounds that they part, as in a table's heading."""
    reverse = np.full_like(grey, 255)
    for fill in fills:
        x0, top, x1, bottom = (round(value * scale) for value in fill.box)
        inside = grey[max(0, top) : bottom, max(0, x0) : x1]
        if inside.size and np.median(inside) < MIDDLE and min(fill.box.width, fill.box.height) >= LEAST:
            reverse[max(0, top) : bottom, max(0, x0) : x1] = 255 - inside
    return find_rules(reverse, scale) if (reverse < 255).any() else []


def sides_of(fills: Sequence[Fill], rules: Sequence[Rule]) -> list[Rule]:
    """The sides of the grounds that belong to a ruled table: a border beside a dark ground is no line of its own."""
    sides = [side for fill in fills for side in _sides(fill.box) if not side.vertical and _goes_on(side, rules)]
    tables = [rule.box for rule in rules if rule.vertical and _length(rule) >= LONG]
    left = [fill.box for fill in fills if fill.box.width >= LONG and fill.box.height >= LEAST]
    while True:
        touching = [box for box in left if any(_touch(box, other) for other in tables)]
        if not touching or not tables:
            return sides
        left = [box for box in left if box not in touching]
        tables = touching
        sides += [side for box in touching for side in _sides(box)]


def through_headings(fills: Sequence[Fill], rules: Sequence[Rule], words: Sequence[Word]) -> list[Rule]:
    """The columns of a ruled table through the ground of its heading, where rules in the ground's colour are not seen.

    They go through where words stand in most columns and none is cut; a banner over all columns stays whole.
    """
    upright = [rule.box for rule in rules if rule.vertical]
    added: list[Rule] = []
    for band in (fill.box for fill in fills if fill.box.width >= LONG and fill.box.height >= LEAST):
        inside = [word for word in words if band.holds_word(word)]
        xs = sorted({round(box.x_centre) for box in upright if _hangs_from(box, band) or _crosses(box, band)})
        if not xs or any(_crosses(box, band) for box in upright):
            continue
        cut = any(word.x0 < x < word.x1 for word in inside for x in xs)
        columns = {bisect.bisect(xs, (word.x0 + word.x1) / 2) for word in inside}
        if not cut and len(columns) >= MANY * (len(xs) + 1):
            added += [Rule(Box(x, band.top, x, band.bottom), True) for x in map(float, xs)]
    return added


def _hangs_from(upright: Box, band: Box) -> bool:
    return abs(upright.top - band.bottom) <= MEET and band.x0 + MEET < upright.x_centre < band.x1 - MEET


def _crosses(upright: Box, band: Box) -> bool:
    inside = band.x0 + MEET < upright.x_centre < band.x1 - MEET
    return inside and upright.top < band.y_centre < upright.bottom


def _goes_on(side: Rule, rules: Sequence[Rule]) -> bool:
    """Whether a level rule ends where the upper or lower side of a ground begins: it runs on between two grounds."""
    x0, top, x1, _ = side.box
    return any(
        not rule.vertical
        and abs(rule.box.y_centre - top) <= MEET
        and min(abs(rule.box.x1 - x0), abs(rule.box.x0 - x1)) <= MEET
        for rule in rules
    )


def _touch(one: Box, two: Box) -> bool:
    return (
        one.x0 - MEET <= two.x1
        and two.x0 - MEET <= one.x1
        and one.top - MEET <= two.bottom
        and two.top - MEET <= one.bottom
    )


def _sides(box: Box) -> list[Rule]:
    return [
        Rule(Box(box.x0, box.top, box.x1, box.top), False),
        Rule(Box(box.x0, box.bottom, box.x1, box.bottom), False),
        Rule(Box(box.x0, box.top, box.x0, box.bottom), True),
        Rule(Box(box.x1, box.top, box.x1, box.bottom), True),
    ]


def _lines(grey: Pixels, scale: float) -> list[Box]:
    """Level dark lines, in pixels."""
    long_only = close(grey, _odd(LEAST * scale), 1)
    ground = close(long_only, _odd(2 * THICK * scale), 0)
    dark = ground.astype(np.int16) - long_only > DARKER
    edges = np.diff(np.pad(dark.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    (rows, starts), (_, ends) = np.nonzero(edges == 1), np.nonzero(edges == -1)
    pieces = [Box(*map(float, (x0, y, x1, y + 1))) for y, x0, x1 in zip(rows, starts, ends, strict=True)]
    joined = _joined(pieces, GAP * scale)
    lines = [box for box in joined if box.height <= THICK * scale and box.width >= LEAST * scale]
    return [box for box in lines if _is_even(box, grey, long_only, ground)]


def _is_even(box: Box, grey: Pixels, long_only: Pixels, ground: Pixels) -> bool:
    """Whether a line is as dark all along; between letters that stand close it is not."""
    place = slice(int(box.top), int(box.bottom)), slice(int(box.x0), int(box.x1))
    below = ground[place].mean()
    return bool(below - long_only[place].mean() >= EVEN * (below - grey[place].mean()))


def _joined(pieces: Sequence[Box], gap: float) -> list[Box]:
    """Pieces in the same or in neighbouring rows of pixels as lines, over small gaps too; from top to bottom."""
    lines: list[Box] = []
    open_: list[int] = []  # lines that the row before reached
    for piece in pieces:
        open_ = [at for at in open_ if lines[at].bottom >= piece.top - 1]
        touching = [at for at in open_ if lines[at].x0 - gap <= piece.x1 and piece.x0 <= lines[at].x1 + gap]
        for at in touching:
            piece = Box(
                min(piece.x0, lines[at].x0),
                min(piece.top, lines[at].top),
                max(piece.x1, lines[at].x1),
                max(piece.bottom, lines[at].bottom),
            )
        open_ = [at for at in open_ if at not in touching]
        for at in touching:
            lines[at] = Box(0.0, 0.0, 0.0, 0.0)
        open_.append(len(lines))
        lines.append(piece)
    return sorted((line for line in lines if line.area), key=lambda box: (box.top, box.x0))


def _standing(rules: Sequence[Rule], crossing: Sequence[Rule]) -> list[Rule]:
    """The rules that are long, and the short ones that meet others at both ends."""
    return [rule for rule in rules if _length(rule) >= LONG or all(_meets(end, crossing) for end in _ends(rule))]


def _length(rule: Rule) -> float:
    return rule.box.height if rule.vertical else rule.box.width


def _ends(rule: Rule) -> tuple[tuple[float, float], tuple[float, float]]:
    box = rule.box
    if rule.vertical:
        return (box.x_centre, box.top), (box.x_centre, box.bottom)
    return (box.x0, box.y_centre), (box.x1, box.y_centre)


def _meets(end: tuple[float, float], rules: Sequence[Rule]) -> bool:
    x, y = end
    return any(
        rule.box.x0 - MEET <= x <= rule.box.x1 + MEET
        and rule.box.top - MEET <= y <= rule.box.bottom + MEET
        and _length(rule) >= LONG
        for rule in rules
    )


def _odd(length: float) -> int:
    return 2 * round(length / 2) + 1


def _flipped(box: Box) -> Box:
    return Box(box.top, box.x0, box.bottom, box.x1)


def _points(box: Box, scale: float) -> Box:
    return Box(*(round(value / scale, 2) for value in box))
