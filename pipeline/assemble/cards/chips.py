"""Statuses that the vocabulary lacks, told by their looks: a few words on a small coloured ground of their own.

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
from schemas.page import Fill, Page
from schemas.vocabulary import fold

WORDS = 4
HEIGHT = 3.0  # times the size: of a chip
BESIDE = 3.0  # times the size: how much wider than its words a chip may be
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
    """The small ground on which a part stands alone."""
    if part.label or len(part.words) > WORDS or not any(map(str.isalpha, part.wording)):
        return None
    box = part.box
    return next(
        (
            fill
            for fill in reversed(fills.get(part.page, ()))
            if fill.box.holds_word(box)
            and fill.box.height < HEIGHT * part.size
            and fill.box.width < box.width + BESIDE * part.size
        ),
        None,
    )


__all__ = ["with_chips"]
