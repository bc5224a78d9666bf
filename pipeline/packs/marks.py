"""The outline's bookmarks that may point at a paper's first page.

A packing program points at whole pages, or at their tops, throughout; a writer's program points at the
headings inside a report, wherever they stand; a slide show has a bookmark for each slide.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from schemas.pack import Bookmark

TOP = 0.15  # share of the page's height above which a bookmark points at the page's top
CROWDED = 4  # pages in a row, each with a bookmark of its own, that are slides or sections

_SECTION = re.compile(
    r"^(?:\d+\.\s*|\d+(?:\.\d+)+\.?\s*)?(?:introduction|background|context|executive summary|summary|conclusions?"
    r"|purpose|contents|recommendations?|(?:key )?findings|next steps|scope|implications|methodology|consultation"
    r"|(?:legal|financial|equalit\w+|risk|other|key)\b.*implications|contact details|background documents"
    r"|slide(?: number)?\s+\d+|sheet\s*\d+)\b",
    re.I,
)
_PAPER = re.compile(
    r"\b(?:agenda|minutes|appendix|annexe?|enclosure|report|letter|supplement)\b|^(?:item\s+)?\d{1,3}[a-z]?\s+\D|\.(?:pdf|docx?|xlsx?|pptx?)$",
    re.I,
)

_AGENDA = re.compile(
    r"^(?:supplement\w*\s+)?agenda(?: front ?sheet)?(?: pack)?$|^public (?:reports|document) pack", re.I
)


class Mark(NamedTuple):
    """A bookmark at a page's top, and how it speaks for a paper's beginning."""

    title: str
    points: float  # in a file of which nothing else is known
    points_in_pack: float


def find_marks(bookmarks: Sequence[Bookmark], heights: Mapping[int, float]) -> dict[int, Mark]:
    """The strongest mark of each page; ``heights`` of the pages by number.

    The first two levels count; where one bookmark holds all others, the two below it.
    """
    known = [mark for mark in bookmarks if mark.page in heights]
    if sum(mark.level == 0 for mark in known) == 1 and len(known) > 2:
        known = [mark for mark in known if mark.level > 0]
    base = min((mark.level for mark in known), default=0)
    near = [mark for mark in known if mark.level <= base + 1]
    crowded = _crowded({mark.page for mark in near if _at_top(mark, heights[mark.page])}, len(heights))
    marks: dict[int, Mark] = {}
    for level in (base, base + 1):
        here = [mark for mark in known if mark.level == level]
        tops = [mark for mark in here if _at_top(mark, heights[mark.page])]
        throughout = level == base and len(tops) == len(here) > 1
        for mark in tops:
            if mark.page not in marks:
                marks[mark.page] = _mark(mark, throughout, mark.page in crowded)
    return marks


def _at_top(mark: Bookmark, height: float) -> bool:
    return mark.top is None or mark.top <= TOP * height


def _crowded(pages: set[int], count: int) -> set[int]:
    """Pages that stand in a row of pages with bookmarks; all of them where most pages have one."""
    if len(pages) > 0.6 * count:
        return pages
    rows = [range(first, first + CROWDED) for first in pages]
    return {page for row in rows if pages.issuperset(row) for page in row}


def _mark(mark: Bookmark, throughout: bool, crowded: bool) -> Mark:
    if crowded or _SECTION.search(mark.title):
        return Mark(mark.title, 0.5, 0.5)
    if mark.top is None:
        return Mark(mark.title, 2.5 if _PAPER.search(mark.title) else 2.0, 3.0)
    return Mark(mark.title, 1.5, 3.0) if throughout else Mark(mark.title, 0.5, 1.0)


def names_a_pack(marks: Mapping[int, Mark]) -> bool:
    """Whether an outline of whole pages begins with the agenda: only a packing program makes such a one."""
    whole = [marks[page] for page in sorted(marks) if marks[page].points >= 1.5]
    return len(whole) > 1 and _AGENDA.match(whole[0].title) is not None
