"""Numbered actions that stand side by side in a card, written one below the other.

In: a card.  Out: the card, in which each block that "Action 1a" begins follows the one to its left; a card whose
actions stand below one another as it is.

A block reaches down as far as all that stands below the references keeps to their columns, to the next references, or
to a label that only one of them has.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from pipeline.assemble.cards.parts import Part
from pipeline.assemble.cards.references import action_reference
from pipeline.assemble.cards.regions import Card

COLUMN = 80.0  # points between the left edges of actions side by side, at least
NEAR = 2.0  # points by which a line may begin to the left of its reference


def one_below_the_other(card: Card) -> Card:
    """The card with its actions in one column."""
    lines = [list(line) for _, line in itertools.groupby(card.parts, key=lambda part: (part.page, part.line))]
    if not any(len(_lefts(line, card)) > 1 for line in lines):
        return card
    written = list(_stacked(lines, card))
    numbered = [(at, part) for at, line in enumerate(written, card.parts[0].line) for part in line]
    return replace(card, parts=[part if part.line == at else replace(part, line=at) for at, part in numbered])


def _lefts(line: Sequence[Part], card: Card) -> list[float]:
    """Where the references of a line begin, far enough apart."""
    found: list[float] = []
    for part in line:
        ref = action_reference(part) if part is not card.start.part else None
        own = ref is not None and (ref.noun != "" if ref.owner is None else ref.owner == card.number)
        if own and (not found or part.box.x0 - found[-1] > COLUMN):
            found.append(part.box.x0)
    return found


def _stacked(lines: Sequence[list[Part]], card: Card) -> Iterator[list[Part]]:
    """The lines, those of actions side by side column by column."""
    at = 0
    while at < len(lines):
        lefts = _lefts(lines[at], card)
        if len(lefts) < 2:
            yield lines[at]
            at += 1
            continue
        end = at + 1
        while end < len(lines) and not _lefts(lines[end], card) and _keeps_to(lines[end], lefts, lines[at][0].page):
            end += 1
        end = _end(lines, at, end, lefts)
        for column in range(len(lefts)):
            for line in lines[at:end]:
                if own := [part for part in line if _column(part, lefts) == column]:
                    yield own
        at = end


def _end(lines: Sequence[list[Part]], at: int, end: int, lefts: Sequence[float]) -> int:
    """Where labels follow that the actions side by side do not share: they are the card's."""
    others = {part.key for line in lines[at:end] for part in line if part.label and _column(part, lefts)}
    for place in range(at + 1, end):
        labels = [part for part in lines[place] if part.label]
        if others and labels and not any(part.key in others for part in labels):
            return place
    return end


def _column(part: Part, lefts: Sequence[float]) -> int:
    return max((at for at, left in enumerate(lefts) if left <= part.box.x0 + NEAR), default=0)


def _keeps_to(line: Iterable[Part], lefts: Sequence[float], page: int) -> bool:
    """Whether all parts of a line stand in the columns, none over the left edge of one."""
    edges = [*lefts[1:], float("inf")]
    return all(
        part.page == page and part.box.x0 > lefts[0] - NEAR and part.box.x1 < edges[_column(part, lefts)]
        for part in line
    )


__all__ = ["one_below_the_other"]
