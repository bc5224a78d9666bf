"""Labels that run on in a paragraph: "Refresh the plan. Response: Agreed. … Lead: Chief Executive. Due: May 2026."

In: the lines of cards, taken apart into labels and what stands beside them.  Out: which cards are set so; which label
a line goes on with; labels that are broken over two lines, in one.

In such a paragraph what stands left of a label belongs to the label before it, and a line without a label goes on with
the line above wherever its first word did not fit there.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace

from pipeline.assemble.cards.parts import Part, label_field
from pipeline.assemble.cards.regions import Card
from schemas.document import Text

SPACE = 0.6  # times the size: white between two words of running text, at most
EDGE = 3.0  # points within which two lines begin at one edge
LEADING = 1.2  # times the size: white between two lines of a paragraph, at most
FEWEST = 0.5  # share of the cards that are set so


def are_run_in(cards: Sequence[Card]) -> bool:
    """Whether labels stand inside running text in half of the cards."""
    found = sum(any(_begins_with_text(line) for line in card_lines(card.parts)) for card in cards)
    return found >= FEWEST * len(cards) and found > 0


def card_lines(parts: Sequence[Part]) -> list[list[Part]]:
    """The parts line by line, each from left to right."""
    ordered = sorted(parts, key=lambda part: (part.page, part.line, part.words[-1].x0))
    return [list(line) for _, line in itertools.groupby(ordered, key=lambda part: (part.page, part.line))]


def _begins_with_text(line: Sequence[Part]) -> bool:
    """Whether plain words stand at the line's head, and right behind them a label."""
    return not line[0].label and any(
        not text.label and len(text.words) > 1 and label.label and is_tight(text, label)
        for text, label in itertools.pairwise(line[:3])
    )


def is_tight(before: Part, after: Part) -> bool:
    """Whether no more than a space stands between two parts of a line."""
    return after.words[0].x0 - before.words[-1].x1 < SPACE * after.size


def goes_on(line: Sequence[Part], before: Sequence[Part], right: float) -> bool:
    """Whether a line goes on with the one above: right below, at its edge, and its first word did not fit there.

    ``right``: how far the card's lines reach.
    """
    if not before or line[0].page - before[-1].page not in (0, 1):
        return False
    first, last = line[0].words[0], before[-1].words[-1]
    turned = line[0].page != before[-1].page
    close = turned or first.top - last.bottom < LEADING * first.size
    full = last.x1 + first.x1 - first.x0 > right - 1
    return close and full and first.x0 <= before[0].words[0].x0 + EDGE


def in_one(lines: Sequence[list[Part]]) -> list[list[Part]]:
    """The lines, with a label whole at the head of the second where it is broken: "… Responsible" over "officer: …"."""
    result = [list(line) for line in lines]
    for above, line in itertools.pairwise(result):
        if not above or not line or len(above) < 2:
            continue
        last, first = above[-1], line[0]
        if not is_tight(above[-2], last) or last.style != first.style or above[-2].style == last.style:
            continue  # only its type shows that a label begins at a line's end
        words = (*last.words, *first.words)
        field = label_field(str(Text(words))) if str(Text(words)).endswith(":") else ""
        if field and first.words[0].x0 < last.words[0].x0:
            above.pop()
            line[0] = replace(first, words=words, label=field)
    return result
