"""Columns of leads that stand for the whole row, though by chance some are level with the actions beside them.

In: the rows of a plan and what lists the actions of a row.  Out: the numbers of the columns whose leads no reader
divides: in one row at least, several leads follow each other line by line and one begins beside no action's first line;
in none are they set apart by white, as leads are that an author has set level with their actions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from extractors.people import split_leads
from schemas.document import Text

LEVEL = 0.6  # times the size: lines whose tops stand no further apart are level
APART = 1.8  # times the size: lines whose tops stand further apart have white between them

Top = tuple[int, float]  # page, points from its top


def shared_columns(cells: Iterable[tuple[int, Text, Sequence[Top]]]) -> frozenset[int]:
    """The columns whose leads stand for all actions of their row.

    ``cells``: a column's number, the leads that one of its cells prints, where the actions beside them begin.
    """
    shared: set[int] = set()
    divided: set[int] = set()
    for column, text, tops in cells:
        leads = split_leads(text) if len(tops) > 1 else []
        if len(leads) < 2:
            continue
        if _has_white(text):
            divided.add(column)
        elif not all(_is_level(lead, tops) for lead in leads):
            shared.add(column)
    return frozenset(shared - divided)


def _is_level(lead: Text, tops: Sequence[Top]) -> bool:
    word = lead.words[0]
    return any(page == word.page and abs(top - word.top) < LEVEL * word.size for page, top in tops)


def _has_white(text: Text) -> bool:
    """Whether white divides the lines of a cell."""
    firsts = [line[0] for line in text.lines()]
    return any(one.page == two.page and two.top - one.top > APART * one.size for one, two in pairwise(firsts))
