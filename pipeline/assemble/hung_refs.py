"""References that hang before the words of a column without a heading of their own: "1.1", "2a", "(c)", "•".

In a table that only white divides, the white between two headings often holds a narrow column of them.  They
belong to the words behind them, not to those before: the edge between the columns is moved to their left.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.markers import BULLETS
from pipeline.assemble.layout import Line
from schemas.page import Word

_REFERENCE = re.compile(r"\(?(?:[A-Z]{0,3}\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?|[a-z]|[ivx]{1,4})[.):]?")
CLEAR = 0.55  # times the size: the white that stands on both sides of a reference, wider than between two words
GLUED = 4  # words without spaces between them that a reference may have: "(", "a", ")"
ASLANT = 2.0  # points by which references set flush may differ


def edge_before_refs(edge: float, left: float, lines: Sequence[Line]) -> float:
    """The edge of a column at ``edge``, moved before the references that hang there; ``left``: the heading's
    right end in the column before."""
    hanging = [run for line in lines if (run := _hanging(line.words, edge)) and run[0].x0 > left]
    marks = ["".join(word.text for word in run) for run in hanging]
    flush = min(_spread([run[0].x0 for run in hanging]), _spread([run[-1].x1 for run in hanging])) <= ASLANT
    if len(hanging) < 2 or not flush or any(a == b not in BULLETS for a, b in pairwise(marks)):
        return edge
    start = min(run[0].x0 for run in hanging)
    taken = {id(word) for run in hanging for word in run}
    inside = (word for line in lines for word in line.words if word.x1 > start - 1 and word.x0 < edge)
    return edge if any(id(word) not in taken for word in inside) else start - 1.0


def _hanging(words: Sequence[Word], edge: float) -> Sequence[Word]:
    """The reference, of one word or several without spaces, that stands before the edge with white at both sides."""
    end = next((at for at, word in enumerate(words) if word.x0 >= edge), len(words))
    if not 0 < end < len(words):
        return ()
    start = end - 1
    while start and words[start].glued and end - start < GLUED:
        start -= 1
    run = words[start:end]
    wording = "".join(word.text for word in run)
    if wording not in BULLETS and not _REFERENCE.fullmatch(wording):
        return ()
    before = start == 0 or run[0].x0 - words[start - 1].x1 >= CLEAR * run[0].size
    return run if before and words[end].x0 - run[-1].x1 >= CLEAR * run[0].size else ()


def _spread(places: Sequence[float]) -> float:
    return max(places, default=0.0) - min(places, default=0.0)
