"""Items that begin "A.", "B.", "C." with no more white behind them than a name's initials have.

In: a document's blocks.  Out: which of them are items.  One such line may be a person; lines that run from A on, one
edge below the other, are a list.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.markers import marker
from schemas.document import Paragraph, Table

EDGE = 3.0  # points within which two left edges are one
BETWEEN = 4  # blocks that may stand between two items: an item's own bullets and paragraphs


def lettered(blocks: Sequence[Paragraph | Table]) -> frozenset[int]:
    """The identities of the paragraphs that are items of such lists, two at least in each."""
    found: set[int] = set()
    initials = [(at, block, letter) for at, block in enumerate(blocks) if (letter := _letter(block))]
    for at, (place, block, letter) in enumerate(initials):
        if letter != "A":
            continue
        run = [block]
        for other, below, next_letter in initials[at + 1 :]:
            follows = ord(next_letter) == ord("A") + len(run)
            if not follows or other - place > BETWEEN + 1 or abs(_left(below) - _left(block)) > EDGE:
                break
            run.append(below)
            place = other
        if len(run) > 1:
            found.update(map(id, run))
    return frozenset(found)


def _letter(block: Paragraph | Table) -> str:
    """The capital before a stop that a paragraph begins with; "" where there is none."""
    words = block.text.words if isinstance(block, Paragraph) else ()
    if not words or not ("A" <= words[0].text[0] <= "Z"):
        return ""
    mark = marker(words, initials=True)
    return mark.value if mark and mark.kind in ("letter", "roman") and len(mark.value) == 1 else ""


def _left(block: Paragraph | Table) -> float:
    return block.text.words[0].x0 if isinstance(block, Paragraph) else 0.0
