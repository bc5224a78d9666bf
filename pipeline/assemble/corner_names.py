"""A council's name set in lines of its own at the right of the title, as its letterhead or logo prints it.

Blocks of the first page go in and come out with the name as a paragraph of its own: read line by line, "Peer challenge
action plan   Saltmere" over "District Council" names no council, and "28 January 2026   Council" ends in no date.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from schemas.document import Block, Paragraph, Text
from schemas.page import Word

HEAD = 6  # paragraphs at the head of a paper among which the title stands
RIGHT = 0.55  # of the page's width: a name further left is in the title
GAP = 0.1  # of the page's width: white before a piece of a line that belongs to something else
ALIGNED = 3.0  # points within which the lines of the name share an edge or their middle
LINES = range(2, 5)
WORDS = 8  # of a council's name
_OF_COUNCIL = re.compile(r"\b(?:council|authority|corporation|borough of|city of)\b", re.IGNORECASE)


def with_corner_name(blocks: Sequence[Block], width: float) -> list[Block]:
    """The blocks with a council's name at the right of the title as a paragraph behind it."""
    head: list[Paragraph] = []
    for block in blocks[:HEAD]:
        if not isinstance(block, Paragraph) or block.page != blocks[0].page:
            break
        head.append(block)
    pieces = [row for block in head for line in block.text.lines() for row in _rows(_at_right(line, width))]
    if len(pieces) not in LINES or not all(_is_below(one, two) for one, two in pairwise(pieces)):
        return list(blocks)
    name = Text(tuple(word for piece in pieces for word in (piece[0]._replace(glued=False), *piece[1:])))
    if len(name) > WORDS or re.search(r"\d", str(name)) or _OF_COUNCIL.search(str(name)) is None:
        return list(blocks)
    taken = {id(word) for piece in pieces for word in piece}
    rest = [_without(block, taken) for block in head]
    last = max(at for at, (before, after) in enumerate(zip(head, rest, strict=True)) if after is not before)
    own = Paragraph(name, max(word.size for word in name.words), name.words[0].bold)
    kept = [block for block in rest[: last + 1] if block.text]
    return [*kept, own, *rest[last + 1 :], *blocks[len(head) :]]


def _at_right(line: Sequence[Word], width: float) -> list[Word]:
    """The last piece of a line, where it stands at the right of the page behind white, or alone there.

    A line whose other words stand apart as well is one that is stretched to the margin.
    """
    gaps = [after.x0 - before.x1 for before, after in pairwise(line)]
    start = max((at for at, gap in enumerate(gaps, 1) if gap > GAP * width), default=0)
    usual = start != 1 and all(gap < line[0].size for gap in gaps[: max(0, start - 1)])
    return list(line[start:]) if usual and line[start].x0 > RIGHT * width else []


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """The lines of small type that stand together beside one line of a large title."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.top, word.x0)):
        if rows and word.top - rows[-1][0].top < 0.5 * word.size:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda word: word.x0) for row in rows]


def _is_below(upper: Sequence[Word], lower: Sequence[Word]) -> bool:
    """Whether two pieces are lines of one block: one close below the other, with an edge or the middle in common."""
    gap = lower[0].top - upper[0].bottom
    edges = (upper[0].x0 - lower[0].x0, upper[-1].x1 - lower[-1].x1)
    apart = min(abs(edges[0]), abs(edges[1]), abs(sum(edges)) / 2)
    return -0.5 * upper[0].size < gap < 1.2 * upper[0].size and apart < ALIGNED


def _without(block: Paragraph, taken: set[int]) -> Paragraph:
    words = tuple(word for word in block.text.words if id(word) not in taken)
    return replace(block, text=Text(words)) if len(words) < len(block.text) else block
