"""Short texts in boxes that stand abreast, tinted or framed: recommendations or peers as cards, several in a row.

In: a page and its free words.  Out: a grid with a cell for each box, so that a card is read as a table's cell is.

1. boxes: grounds, and frames of four rules, that hold words and no other box, nothing running over their sides;
2. three at least of one width, at two left edges or more, white between them: grounds that touch are a table's bands;
3. each begins with a numeral or a code, in bold, or with a label of one card ("Lead peer") over a line in bold; boxes
   with the labels of a plan's fields inside are records, which ``cards`` reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from pipeline.assemble.cards.parts import label_field
from pipeline.assemble.grids import Grid, Slot
from pipeline.assemble.layout import Line, words_to_lines
from schemas.geometry import Box
from schemas.page import Page, Word

BOXES = 3  # fewer abreast and below one another are panels, but where the page's end parts two from the others
SHORT = 45  # words in each of two such boxes, at most
MOST = 40  # on a page: more are a table's cells, or a chart's
WIDTH = 80.0, 0.6  # points; share of the page's width
HEIGHT = 28.0, 0.5  # points; share of the page's height
SAME = 2.0  # points within which two edges are one
WHITE = 2.5  # points between two boxes, at least
APART = 45.0  # points: further below one another two boxes do not belong together
WORDS = 4  # in each box, at least
NEARLY = 0.8  # share of the boxes that must begin as cards do
_NUMERAL = re.compile(r"#?(?:[A-Z]{1,3}\s?-?)?\d{1,2}[.):]?|Recommendation|Rec\.?", re.IGNORECASE)


def box_grids(page: Page, words: Sequence[Word], taken: Sequence[Box]) -> list[Grid]:
    """A grid for each group of boxes abreast; ``words`` without those of the tables in ``taken``."""
    if len(page.fills) + len(page.rules) < 2:
        return []
    return [_grid(page, group) for group in _groups(_boxes(page, taken)) if _are_cards(group, words)]


def _is_rest(group: Sequence[Box], words: Sequence[Word]) -> bool:
    """Whether boxes stand at the page's foot or head, with nothing behind or before them, and hold few words."""
    top, bottom = min(box.top for box in group), max(box.bottom for box in group)
    counts = [sum(box.holds_word(word) for word in words) for box in group]
    at_edge = all(word.top < bottom for word in words) or all(word.bottom > top for word in words)
    return at_edge and max(counts) <= SHORT


def _boxes(page: Page, taken: Sequence[Box]) -> list[Box]:
    """Grounds and frames of a card's size, those that hold others left out; one drawn twice counts once."""
    found: list[Box] = []
    for box in (*(fill.box for fill in page.fills), *_frames(page, taken)):
        fits = WIDTH[0] <= box.width <= WIDTH[1] * page.width and HEIGHT[0] <= box.height <= HEIGHT[1] * page.height
        if not fits or any(box.overlap(other) > 0 for other in taken):
            continue
        if not any(_is_one(box, other) for other in found):
            found.append(box)
        if len(found) > MOST:
            return []
    return [box for box in found if not any(other is not box and box.holds(other) for other in found)]


def _is_one(box: Box, other: Box) -> bool:
    return all(abs(a - b) <= SAME for a, b in zip(box, other, strict=True))


def _frames(page: Page, taken: Sequence[Box]) -> Iterator[Box]:
    """The frames that two horizontal rules of one extent close with two vertical ones."""
    free = [rule for rule in page.rules if not any(_touches(rule.box, box) for box in taken)]
    level = sorted((rule.box for rule in free if not rule.vertical), key=lambda box: (round(box.x0), box.top))
    upright = [rule.box for rule in free if rule.vertical]
    if len(level) > 4 * MOST:
        return
    for top, foot in pairwise(level):
        if abs(top.x0 - foot.x0) > SAME or abs(top.x1 - foot.x1) > SAME:
            continue
        box = Box(top.x0, top.y_centre, top.x1, foot.y_centre)
        sides = [side for side in upright if abs(side.top - box.top) <= SAME and abs(side.bottom - box.bottom) <= SAME]
        if all(any(abs(side.x_centre - x) <= SAME for side in sides) for x in (box.x0, box.x1)):
            yield box


def _touches(rule: Box, box: Box) -> bool:
    return box.x0 - SAME <= rule.x_centre <= box.x1 + SAME and box.top - SAME <= rule.y_centre <= box.bottom + SAME


def _groups(boxes: Sequence[Box]) -> Iterator[list[Box]]:
    """Boxes of one width that stand close together, abreast and below one another, with white between them."""
    left = sorted(boxes, key=lambda box: (box.top, box.x0))
    while left:
        group = [left.pop(0)]
        for box in list(left):
            near = box.top - max(other.bottom for other in group) < APART
            if near and abs(box.width - group[0].width) <= 2 * SAME:
                group.append(box)
                left.remove(box)
        edges = {round(box.x0 / (2 * SAME)) for box in group}
        if len(edges) > 1 and _stand_free(group):
            yield group


def _stand_free(group: Sequence[Box]) -> bool:
    """Whether white parts all boxes, and some of them stand abreast."""
    pairs = [(one, other) for at, one in enumerate(group) for other in group[at + 1 :]]
    free = all(
        max(two.x0 - one.x1, one.x0 - two.x1) >= WHITE or max(two.top - one.bottom, one.top - two.bottom) >= WHITE
        for one, two in pairs
    )
    return free and any(abs(one.top - two.top) <= SAME and one.x0 != two.x0 for one, two in pairs)


def _are_cards(group: Sequence[Box], words: Sequence[Word]) -> bool:
    """Whether the boxes hold short texts that begin as cards do, with nothing across their sides."""
    if len(group) < BOXES and not _is_rest(group, words):
        return False
    good = 0
    for box in group:
        near = [word for word in words if word.top < box.bottom and word.bottom > box.top]
        own = [word for word in near if box.holds_word(word)]
        if len(own) < WORDS or any(word.x0 < side < word.x1 for word in near for side in (box.x0, box.x1)):
            return False
        lines = words_to_lines(own)
        if sum(bool(label_field(line.text.partition(":")[0])) for line in lines) > 1:
            return False
        good += _begins_card(lines)
    return good >= NEARLY * len(group)


def _begins_card(lines: Sequence[Line]) -> bool:
    first, second = lines[0], lines[1] if len(lines) > 1 else None
    if _NUMERAL.fullmatch(first.words[0].text) or first.words[0].bold:
        return not all(line.bold for line in lines)
    return second is not None and second.bold and len(first.words) <= WORDS and not lines[-1].bold


def _grid(page: Page, group: Sequence[Box]) -> Grid:
    """The boxes as cells; one that stands beside several has as many rows."""
    xs = _distinct(box.x0 for box in group)
    ys = _distinct(box.top for box in group)
    slots = []
    for box in sorted(group, key=lambda box: (box.top, box.x0)):
        row = max(at for at, y in enumerate(ys) if y <= box.top + SAME)
        span = sum(box.top + SAME < y < box.bottom for y in ys)
        column = max(at for at, x in enumerate(xs) if x <= box.x0 + SAME)
        slots.append(Slot(row, column, 1 + span, 1, box))
    right, bottom = max(box.x1 for box in group), max(box.bottom for box in group)
    return Grid(page.number, (*xs, right), (*ys, bottom), tuple(sorted(slots)))


def _distinct(values: Iterable[float]) -> tuple[float, ...]:
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > SAME:
            found.append(value)
    return tuple(found)
