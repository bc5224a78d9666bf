"""Whether the cells on both sides of a page's end hold whole values, so that a row ends above it and another begins.

A merged cell that the page's end cuts may stand beside two rows: "Head of People | Q1 2026/27" above, "Head of People |
By the end of 2026/27" below.  One row has one date, and does not say twice who leads; the rest of a broken cell begins
anywhere.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from extractors.headings import DATE
from schemas.document import Cell, Text

WORDS = 8  # of a date with what bounds it: "By the end of the financial year 2026/27"
SPARE = 0.9  # times the size: room for a line below a text, against the fullest cell of its row


def are_of_two_rows(
    both: Sequence[tuple[Cell, Cell]], apart: Collection[int], merged: Collection[int], room: Callable[[Cell], float]
) -> bool:
    """Whether the cells above and below are those of two rows.

    ``apart`` are the columns that surely go on, or say nothing below; ``merged`` those that are merged anywhere in the
    table; ``room`` says how many lines more the cell above had place for.
    """
    own = [pair for pair in both if pair[0].column not in apart]
    if len(own) < 2 or any(str(below.text)[:1].islower() for _, below in own):
        return False
    if not any((is_date(a.text) and is_date(b.text)) or _is_again(a.text, b.text) for a, b in own):
        return False
    least = min(room(above) for above, _ in both)
    return set(apart) <= set(merged) or any(room(above) - least >= SPARE for above, _ in own)


def is_date(text: Text) -> bool:
    """Whether a text is a date to the day, the month, the quarter or the year, with what bounds it."""
    wording = str(text)
    return len(text) <= WORDS and any(match.end() == len(wording) for match in DATE.finditer(wording))


def _is_again(above: Text, below: Text) -> bool:
    """Whether a name of several words is printed again."""
    return len(above) > 1 and str(above) == str(below)
