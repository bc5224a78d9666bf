"""Whether words stand over the edge of a column: then no column ends there in their row."""

from __future__ import annotations

from itertools import pairwise

from pipeline.assemble.layout import Line
from schemas.page import Word

HAIR = 1.0  # points that a word may reach over an edge
SPACE = 0.4  # times the size: no more white than this between two words is a space


def runs_over(word: Word, x: float) -> bool:
    return word.x0 < x - HAIR and word.x1 > x + HAIR


def crosses(line: Line, x: float) -> bool:
    """Whether a word, or no more than the space between two, stands over an edge."""
    return any(runs_over(word, x) for word in line.words) or any(
        one.x1 <= x <= two.x0 and two.x0 - one.x1 < SPACE * two.size for one, two in pairwise(line.words)
    )
