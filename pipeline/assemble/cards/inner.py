"""Tables inside cards: a line of labels side by side, and below it a row for each of the card's actions.

In: a card and the pages' rules.  Out: the card as if each row were written one label below the other, so that the
labels come again for each action (``rounds``): "Action … Owner … By when …", "Action … Owner … By when …".

1. the head of the table: a line of nothing but labels, two or more, one of them of actions;
2. its rows' words are dealt to the columns by where the labels begin, down to the next label, or to a line that runs on
   over a column's edge;
3. rows end at rules; where none are drawn, each begins with a line that has words in the first column and the last,
   or with white above it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.assemble.cards.parts import Part
from pipeline.assemble.cards.regions import Card
from schemas.page import Page

NEAR = 4.0  # points by which a value may begin to the left of its label
WIDE = 0.6  # share of the table's width over which a rule, dashed perhaps, divides its rows
SPACE = 0.45  # times the size: less white than this across a column's edge is a space in running text
APART = 2.5  # points: more white than between a row's lines stands between rows
HEADS = 2  # labels abreast
PROSE = frozenset(["recommendation", "action", "progress"])  # fields of texts as long as a box

_Row = list[list[Part]]  # by column, line by line


def with_inner_rows(cards: Sequence[Card], pages: Sequence[Page]) -> list[Card]:
    """The cards with the rows of their tables one label below the other; those without a table as they are."""
    rules = {page.number: Rules(page) for page in pages}
    return [_unrolled(card, rules) for card in cards]


def _unrolled(card: Card, rules: Mapping[int, Rules]) -> Card:
    lines = [list(line) for _, line in itertools.groupby(card.parts, key=lambda part: (part.page, part.line))]
    at = next((at for at, line in enumerate(lines) if is_head(line)), None)  # 1.
    if at is None:
        return card
    head = sorted(lines[at], key=lambda part: part.box.x0)
    dealt = list(itertools.takewhile(bool, (_dealt(line, head) for line in lines[at + 1 :])))  # 2.
    rows = rows_of([cells for cells in dealt if cells], rules)  # 3.
    if not rows or (_are_boxes(head) and len(rows) > 1 and not _are_ruled(dealt, rules)):
        return card
    written = [*itertools.chain(*lines[:at]), *one_below_the_other(rows, head)]
    rest = itertools.chain(*lines[at + 1 + len(dealt) :])
    shift = max(part.line for part in written)
    return replace(card, parts=[*written, *(replace(part, line=part.line + shift) for part in rest)])


def is_head(line: Sequence[Part]) -> bool:
    """Whether a line is the head of a table of actions."""
    return len(line) >= HEADS and all(part.label for part in line) and any(part.label == "action" for part in line)


def _are_boxes(head: Sequence[Part]) -> bool:
    """Whether labels may stand over boxes side by side: "What we have done" beside "What comes next"."""
    return {part.label for part in head} <= PROSE


def _are_ruled(lines: Sequence[Sequence[Part | None] | None], rules: Mapping[int, Rules]) -> bool:
    told = [cells for cells in lines if cells]
    return any(_is_ruled(above, below, rules) for above, below in itertools.pairwise(told))


def _dealt(line: Sequence[Part], head: Sequence[Part]) -> list[Part | None] | None:
    """The words of a line by column; None where the table has ended above it."""
    if any(part.label for part in line):
        return None
    words = sorted((word for part in line for word in part.words), key=lambda word: word.x0)
    lefts = [label.box.x0 - NEAR for label in head]
    columns = [max((at for at, left in enumerate(lefts) if left <= word.x0), default=0) for word in words]
    for (one, column), (two, next_column) in itertools.pairwise(zip(words, columns, strict=True)):
        if column != next_column and two.x0 - one.x1 < SPACE * two.size and abs(two.x0 - lefts[next_column]) > 2 * NEAR:
            return None
    if any(
        word.x1 > left + 2 * NEAR for word, at in zip(words, columns, strict=True) for left in lefts[at + 1 : at + 2]
    ):
        return None
    part = line[0]
    cells: list[Part | None] = []
    for column in range(len(head)):
        own = tuple(word for word, at in zip(words, columns, strict=True) if at == column)
        cells.append(Part(own, part.page, part.line, column) if own else None)
    return cells


def rows_of(lines: Sequence[Sequence[Part | None]], rules: Mapping[int, Rules]) -> list[_Row]:
    """The lines by row, each row's cells line by line."""
    ruled = _are_ruled(lines, rules)
    gaps = [_gap(above, below) for above, below in itertools.pairwise(lines)]
    usual = min((gap for gap in gaps if gap is not None), default=0.0)
    rows: list[_Row] = []
    for at, cells in enumerate(lines):
        begins = at == 0
        if at and ruled:
            begins = _is_ruled(lines[at - 1], cells, rules)
        elif at:
            gap = gaps[at - 1]
            begins = cells[0] is not None and (cells[-1] is not None or gap is None or gap > usual + APART)
        if begins:
            rows.append([[] for _ in cells])
        for column, cell in zip(rows[-1], cells, strict=True):
            if cell is not None:
                column.append(cell)
    return rows


def _gap(above: Sequence[Part | None], below: Sequence[Part | None]) -> float | None:
    """The white between two lines, in points; None over a page's end."""
    upper, lower = [part for part in above if part], [part for part in below if part]
    if upper[0].page != lower[0].page:
        return None
    return min(part.box.top for part in lower) - max(part.box.bottom for part in upper)


def _is_ruled(above: Sequence[Part | None], below: Sequence[Part | None], rules: Mapping[int, Rules]) -> bool:
    upper, lower = [part for part in above if part], [part for part in below if part]
    if upper[0].page != lower[0].page:
        return False
    top, bottom = (max(part.box.bottom for part in upper), min(part.box.top for part in lower))
    left, right = min(part.box.x0 for part in upper + lower), max(part.box.x1 for part in upper + lower)
    return rules[lower[0].page].divide(min(top, bottom) - 1.0, max(top, bottom) + 1.0, left, right)


class Rules:
    """The horizontal rules of a page by their height; the dashes of one rule count together."""

    def __init__(self, page: Page) -> None:
        self._extents: dict[int, tuple[float, float]] = {}
        for rule in page.rules:
            if not rule.vertical:
                left, right = self._extents.get(round(rule.box.top), (rule.box.x0, rule.box.x1))
                self._extents[round(rule.box.top)] = min(left, rule.box.x0), max(right, rule.box.x1)

    def divide(self, top: float, bottom: float, left: float, right: float) -> bool:
        """Whether a rule between two heights runs over most of what stands between two edges."""
        return any(
            top <= height <= bottom and min(right, x1) - max(left, x0) >= WIDE * (right - left)
            for height, (x0, x1) in self._extents.items()
        )


def one_below_the_other(rows: Iterable[_Row], head: Sequence[Part]) -> Iterator[Part]:
    """Each row's labels with their values below them, on lines of their own."""
    line = itertools.count(head[0].line)
    for row in rows:
        page = next(part.page for column in row for part in column)
        for label, column in zip(head, row, strict=True):
            yield replace(label, page=page, line=next(line), segment=0)
            for part in column:
                yield replace(part, line=next(line), segment=0)


__all__ = ["Rules", "is_head", "one_below_the_other", "rows_of", "with_inner_rows"]
