"""Who is to act, from the column beside a meeting's minutes: each post goes to the resolution that it stands beside.

1. a cell of the column holds one run of lines, or several that white parts;
2. a run goes to the last resolution of its row that begins no lower than it, else to the row's first;
3. a run level with a paragraph of the discussion is that paragraph's, and no resolution's.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.outline import Node, Part
from extractors.people import split_leads
from schemas.document import Aside, Place, Text
from schemas.page import Word
from schemas.printed import PrintedLead, PrintedRecommendation

WIDER = 0.35  # times the size: by how much the white between two runs is wider than between lines of one
APART = 0.9  # times the size: white this wide parts two runs in any case

TOP = 2.0  # times the size: below the head of its cell, a run was placed there by hand


def with_actors(
    items: Sequence[PrintedRecommendation], asides: Sequence[Aside], nodes: Sequence[Part]
) -> list[PrintedRecommendation]:
    """The items with the leads that ``asides`` name beside them."""
    leads: dict[int, list[PrintedLead]] = {}
    for aside in asides:
        beside = [
            at for at, item in enumerate(items) if any(_holds(place, item.text.words[0]) for place in aside.places)
        ]
        for run in _runs(aside.text) if beside else ():
            if _of_discussion(run, aside, items, nodes):
                continue
            for lead in split_leads(run):
                leads.setdefault(_item_of(lead.words[0], items, beside), []).append(PrintedLead(lead))
    return [replace(item, leads=(*item.leads, *leads.get(at, ()))) for at, item in enumerate(items)]


def _holds(place: Place, word: Word) -> bool:
    return place.page == word.page and place.box.top <= word.y_centre <= place.box.bottom


def _runs(text: Text) -> Iterator[Text]:
    """The runs of lines that white parts."""
    lines = text.lines()
    gaps = [b[0].top - a[0].bottom if a[0].page == b[0].page else None for a, b in itertools.pairwise(lines)]
    least = min((gap for gap in gaps if gap is not None), default=0.0)
    start = at = 0
    for before, line, gap in zip(lines, lines[1:], gaps, strict=False):
        at += len(before)
        size = line[0].size
        if gap is None or gap > min(least + WIDER * size, APART * size):
            yield text.cut(start, at)
            start = at
    yield text.cut(start)


def _of_discussion(run: Text, aside: Aside, items: Sequence[PrintedRecommendation], nodes: Sequence[Part]) -> bool:
    """Whether a run stands level with the beginning of a paragraph, not the row's first, that resolves nothing."""
    word = run.words[0]
    place = next(place for place in aside.places if place.page == word.page)
    if not aside.level and word.top - place.box.top < TOP * word.size:
        return False  # at the head of its cell, where it is set by itself
    row = [
        node
        for node in nodes
        if isinstance(node, Node) and any(_holds(place, node.paragraph.text.words[0]) for place in aside.places)
    ]
    level = next((node for node in row[1:] if _is_level(node.paragraph.text.words[0], word)), None)
    if level is None:
        return False
    first = level.paragraph.text.words[0]
    return not any(_is_level(line[0], first) for item in items for line in item.text.lines())


def _is_level(one: Word, other: Word) -> bool:
    return one.page == other.page and abs(one.y_centre - other.y_centre) < 0.5 * max(one.size, other.size)


def _item_of(word: Word, items: Sequence[PrintedRecommendation], beside: Sequence[int]) -> int:
    above = [at for at in beside if (items[at].page, items[at].text.words[0].top - word.size) <= (word.page, word.top)]
    return above[-1] if above else beside[0]
