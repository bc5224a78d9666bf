"""Lists inside cards whose items have their dates, leads or states beside them, with no row of labels above.

What we are doing
Relaunch the partnership under an independent chair                                    30 September 2025
Agree three priorities                                                                   31 January 2026

In: the cards and the pages' rules.  Out: the cards as if each item were written one label below the other, so that the
labels come again for each action (``rounds``); cards without such a list as they are.

1. the lines below a label of actions, up to the next label, taken apart at wide white;
2. what stands beside the items in most such lines of all cards is a date, a post, a state: one column each;
3. rows end at rules; where none are drawn, each begins with a line that has words in the item's column and the last.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from extractors.content import looks_like_date, looks_like_post
from pipeline.assemble.cards.inner import Rules, one_below_the_other, rows_of
from pipeline.assemble.cards.parts import Part
from pipeline.assemble.cards.regions import Card
from schemas.page import Page

FEWEST = 3  # items with what stands beside them, in all cards
MOST = 0.7  # share of the lines in which a column holds what it is for
COLUMNS = 3  # at most
TESTS = (
    ("due", lambda part: looks_like_date(part.wording)),
    ("rag", lambda part: part.is_status),
    ("lead", lambda part: looks_like_post(part.wording)),
)

_Line = list[Part]  # from left to right, a part for each run between wide white


class _List(NamedTuple):
    """The lines below a card's label of actions."""

    card: Card
    label: Part
    lines: list[_Line]


def with_dated_lists(cards: Sequence[Card], pages: Sequence[Page]) -> list[Card]:
    """The cards with the items of their lists one label below the other."""
    lists = [found for card in cards if (found := _list_of(card)) is not None]  # 1.
    full = [line for found in lists for line in found.lines if len(line) > 1]
    if len(full) < FEWEST:
        return list(cards)  # by far the commonest
    columns = Counter(map(len, full)).most_common(1)[0][0]
    fields = _fields([line for line in full if len(line) == columns])  # 2.
    if columns > COLUMNS or not fields:
        return list(cards)
    rules = {page.number: Rules(page) for page in pages}
    unrolled = {id(found.card): _unrolled(found, fields, rules) for found in lists}
    return [unrolled.get(id(card), card) for card in cards]


def _list_of(card: Card) -> _List | None:
    labels = [part for part in card.parts if part.label == "action"]
    if len(labels) != 1 or labels[0].name:
        return None
    lines = [list(line) for _, line in itertools.groupby(card.parts, key=lambda part: (part.page, part.line))]
    at = next(at for at, line in enumerate(lines) if labels[0] in line)
    if len(lines[at]) > 1:
        return None
    below = itertools.takewhile(lambda line: not any(part.label for part in line), lines[at + 1 :])
    return _List(card, labels[0], [_in_runs(line) for line in below])


def _in_runs(line: Sequence[Part]) -> _Line:
    """A line's parts, those between the same white in one."""
    ordered = sorted(line, key=lambda part: part.box.x0)
    runs = [list(run) for _, run in itertools.groupby(ordered, key=lambda part: part.segment)]
    return [replace(run[0], words=tuple(word for part in run for word in part.words)) for run in runs]


def _fields(lines: Sequence[_Line]) -> tuple[str, ...]:
    """The field of each column, one of which holds the actions; () where the others are not told."""
    fields = []
    for column in zip(*lines, strict=True):
        told = (field for field, test in TESTS if sum(map(test, column)) >= MOST * len(column))
        fields.append(next(told, "action"))
    dated = fields.count("action") == 1 and len(set(fields)) == len(fields)
    return tuple(fields) if dated else ()


def _unrolled(found: _List, fields: Sequence[str], rules: Mapping[int, Rules]) -> Card:
    """3. The card with each item below a label of its own."""
    whole = [line for line in found.lines if len(line) == len(fields)]
    if not whole:
        return found.card
    extents = [
        (min(part.box.x0 for part in column), max(part.box.x1 for part in column))
        for column in zip(*whole, strict=True)
    ]
    order = [fields.index("action"), *(at for at, field in enumerate(fields) if field != "action")]
    dealt = [_dealt(line, extents, order) for line in found.lines]
    first = next(at for at, line in enumerate(found.lines) if len(line) == len(fields))
    lead_in = first if first and found.lines[first - 1][-1].wording.endswith(":") else 0
    rows = rows_of(dealt[lead_in:], rules)
    start = found.card.parts.index(found.label)
    inside = {(part.page, part.line) for line in found.lines for part in line}
    before = [*found.card.parts[:start], *itertools.chain.from_iterable(found.lines[:lead_in])]
    after = [part for part in found.card.parts[start + 1 :] if (part.page, part.line) not in inside]
    labels = list(_labels(found.label, [fields[at] for at in order]))
    written = list(_without_empty(list(one_below_the_other(rows, labels))))
    shift = max(part.line for part in written)
    return replace(found.card, parts=[*before, *written, *(replace(part, line=part.line + shift) for part in after)])


def _dealt(line: _Line, extents: Sequence[tuple[float, float]], order: Sequence[int]) -> list[Part | None]:
    """The runs of a line by column, the action first."""
    cells: list[Part | None] = [None] * len(extents)
    for part in line:
        shared = [min(part.box.x1, x1) - max(part.box.x0, x0) for x0, x1 in extents]
        at = max(range(len(extents)), key=shared.__getitem__)
        old = cells[at]
        cells[at] = part if old is None else replace(old, words=(*old.words, *part.words))
    return [cells[at] for at in order]


def _labels(label: Part, fields: Sequence[str]) -> Iterator[Part]:
    """The list's own label, and for the other columns labels that are not printed."""
    yield label
    for field in fields[1:]:
        yield replace(label, words=(label.words[0]._replace(text=""),), label=field, column=field)


def _without_empty(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts without the unprinted labels that have no value."""
    for part, after in itertools.pairwise([*parts, None]):
        assert part is not None
        if part.wording or (after is not None and not after.label):
            yield part


__all__ = ["with_dated_lists"]
