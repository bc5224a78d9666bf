"""Statuses that the vocabulary lacks, told by their looks: a few words on a small coloured ground of their own, or
right behind a small coloured shape.

In: the parts of all lines and the pages' fills.  Out: the parts, those that rate marked as statuses: each wording has
one colour, and each colour one wording, two of them at least ("Moving" on blue, "Stuck" on red).  Labels on grounds
all have the same, and words that stand on a ground with others are no chips.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pipeline.assemble.cards.parts import Part
from schemas.colour import colour_name
from schemas.geometry import Box
from schemas.page import Fill, Page
from schemas.vocabulary import fold

WORDS = 4
HEIGHT = 3.0  # times the size: of a chip
BESIDE = 3.0  # times the size: how much wider than its words a chip may be
MIN, MAX = 0.5, 1.8  # times the size: of a shape before the words; a bullet is smaller
FEWEST = 2  # wordings


def with_chips(lines: Sequence[list[Part]], pages: Sequence[Page]) -> list[list[Part]]:
    """The lines with the parts that rate by their looks marked."""
    fills = {page.number: [fill for fill in page.fills if colour_name(fill.colour)] for page in pages}
    colours: dict[str, set[str]] = defaultdict(set)
    wordings: dict[str, set[str]] = defaultdict(set)
    found: dict[int, str] = {}
    for part in (part for line in lines for part in line):
        ground = _ground(part, fills)
        if ground is not None:
            found[id(part)] = ground.colour
            colours[fold(part.wording)].add(ground.colour)
            wordings[ground.colour].add(fold(part.wording))
    rates = {
        wording
        for wording, grounds in colours.items()
        if len(grounds) == 1 and all(len(wordings[ground]) == 1 for ground in grounds)
    }
    if len(rates) < FEWEST:
        return list(lines)
    return [
        [replace(part, chip=True) if id(part) in found and fold(part.wording) in rates else part for part in line]
        for line in lines
    ]


def _ground(part: Part, fills: Mapping[int, Sequence[Fill]]) -> Fill | None:
    """The small ground on which a part stands alone, or the shape right before it."""
    if part.label or len(part.words) > WORDS or not any(map(str.isalpha, part.wording)):
        return None
    return next((fill for fill in reversed(fills.get(part.page, ())) if is_sign(fill.box, part)), None)


def is_sign(shape: Box, part: Part) -> bool:
    """Whether a shape is the ground of a part alone, or a disc right before it."""
    box, size = part.box, part.size
    if shape.holds_word(box):
        return shape.height < HEIGHT * size and shape.width < box.width + BESIDE * size
    level = box.top - 0.2 * size < shape.y_centre < box.bottom + 0.2 * size
    small = MIN * size < min(shape.width, shape.height) <= max(shape.width, shape.height) < MAX * size
    return level and small and -1 < box.x0 - shape.x1 < size


__all__ = ["is_sign", "with_chips"]
