"""References that hang before the words of a column without a heading of their own: "1.1", "2a", "(c)", "•".

In a table that only white divides, the white between two headings often holds a narrow column of them.  They
belong to the words behind them, not to those before: the edge between the columns is moved to their left.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.markers import BULLETS
from pipeline.assemble.layout import Line
from schemas.page import Word

_REFERENCE = re.compile(r"\(?(?:[A-Z]{0,3}\d{1,3}(?:\.\d{1,3}){0,2}[a-z]?|[a-z]|[ivx]{1,4})[.):]?")
CLEAR = 0.55  # times the size: the white that stands on both sides of a reference, wider than between two words
ASLANT = 2.0  # points by which references set flush may differ


def edge_before_refs(edge: float, left: float, lines: Sequence[Line]) -> float:
    """The edge of a column at ``edge``, moved before the references that hang there; ``left``: the heading's
    right end in the column before."""
    hanging: list[Word] = []
    for line in lines:
        at = next((at for at, word in enumerate(line.words) if word.x0 >= edge), len(line.words))
        if 0 < at < len(line.words) and _hangs(line.words, at - 1) and line.words[at - 1].x0 > left:
            hanging.append(line.words[at - 1])
    marks = {word.text for word in hanging}
    flush = min(_spread([word.x0 for word in hanging]), _spread([word.x1 for word in hanging])) <= ASLANT
    if len(hanging) < 2 or not flush or (len(marks) < len(hanging) and not marks <= BULLETS):
        return edge
    start = min(word.x0 for word in hanging)
    crossed = any(word.x1 > start - 1 and word.x0 < edge and word not in hanging for line in lines for word in line.words)
    return edge if crossed else start - 1.0


def _hangs(words: Sequence[Word], at: int) -> bool:
    """Whether the word is a reference with white at both sides."""
    word = words[at]
    if word.text not in BULLETS and not _REFERENCE.fullmatch(word.text):
        return False
    before = at == 0 or word.x0 - words[at - 1].x1 >= CLEAR * word.size
    return before and words[at + 1].x0 - word.x1 >= CLEAR * word.size


def _spread(places: Sequence[float]) -> float:
    return max(places, default=0.0) - min(places, default=0.0)
