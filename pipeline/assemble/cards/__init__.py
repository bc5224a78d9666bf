"""Records set in cards: blocks that repeat, each beginning with a reference, a numeral or a headline.

In: the pages' words.  Out: one table, a row for each card (for each of its actions), with the field of each column;
and the words that it took.

1. ``parts``: printed lines taken apart into labels and what stands beside them; ``numbered``: the paper's own numbers;
   ``chips``: statuses that their looks tell;
2. ``starts``: groups of places where cards may begin;
3. ``regions``: the parts of each card, also of cards side by side and over the page's end;
4. the cards are those in most of which the same labels stand, or a status beside the reference;
5. ``numbered``: actions inside cards that begin with "Action 1a"; ``inner``: the rows of tables inside cards, one
   label below the other; ``dated_lists``: the same without a row of labels;
6. ``slots``: what stands under each label, or (``run_in``) behind it in a paragraph; ``rounds``: labels that come
   again for each action; ``rows``: the cards as a table.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from pipeline.assemble.cards.chips import with_chips
from pipeline.assemble.cards.dated_lists import with_dated_lists
from pipeline.assemble.cards.inner import with_inner_rows
from pipeline.assemble.cards.numbered import with_numbered
from pipeline.assemble.cards.paragraph_numbers import with_numbers
from pipeline.assemble.cards.parts import UNKNOWN, Part, page_parts
from pipeline.assemble.cards.regions import CHIP, Card, cards_of
from pipeline.assemble.cards.rounds import rounds_of
from pipeline.assemble.cards.rows import cards_to_table
from pipeline.assemble.cards.run_in import in_one
from pipeline.assemble.cards.starts import FEWEST_NAMED, Start, start_groups
from pipeline.assemble.cards.unknown import with_unknown
from pipeline.assemble.free import FreeWords
from pipeline.assemble.paragraphs import with_bullets
from pipeline.assemble.words import Lexicon
from schemas.document import Table
from schemas.page import Page, Word

MOST = 0.7  # share of the cards in which a label stands that belongs to them
ONCE = 1.3  # times that it stands in one of them, on average: the head of a table has rows below it
TELLS = frozenset(["action", "progress", "rag", "due", "lead", "lead_officer", "lead_member"])
WHO_AND_WHEN = frozenset(["due", "lead", "lead_officer", "lead_member"])
ALONE = frozenset(["rag", "progress"])  # fields of which one will do, where the cards are numbered


class Cards(NamedTuple):
    """The table of all cards, and the words that stand in it."""

    table: Table
    words: frozenset[Word]


def find_cards(pages: Sequence[Page], free: Mapping[int, FreeWords], lexicon: Lexicon) -> Cards | None:
    """The document's cards; ``free``: the words of each page that may stand in them (no furniture, no tables)."""
    lines = with_chips([line for page in pages for line in _page_lines(page, free[page.number])], pages)
    labels = sum(part.label != "" for line in lines for part in line) + _statuses(lines)
    if labels < MOST * FEWEST_NAMED:
        return None  # by far the commonest
    sizes = Counter(part.style[1] for line in lines for part in line)
    best: tuple[int, list[Card]] | None = None
    inside: set[tuple[int, float, float]] = set()  # where the actions of cards begin
    numbered: set[int] = set()  # the parts with which numbered cards begin
    for group in start_groups(lines):
        if labels < MOST * len(group):
            continue  # most have none
        if sum(_place(start.part) in inside for start in group) > 0.5 * len(group):
            continue  # the actions inside the cards
        if numbered and not group[0].ref and numbered <= {id(start.part) for start in group}:
            continue  # the same cards, and whatever else is in bold
        cards = with_numbered(with_unknown(cards_of(lines, group, sizes.most_common(1)[0][0])), pages)
        common = _common(cards)
        if not _are_cards(cards, common, group[0]) or _are_rows(cards):
            continue
        inside |= {_place(part) for card in cards for part in card.parts if part.name}
        if group[0].ref and not numbered:
            numbered = {id(start.part) for start in group}
        score = len(cards) * (len(common) + 1)
        if best is None or score > best[0]:
            best = score, cards
    if best is None:
        return None
    cards = with_dated_lists(with_inner_rows(_in_order(best[1]), pages), pages)
    places = {(word.page, word.x0, word.top) for card in cards for part in card.parts for word in part.words}
    words = frozenset(word for page in pages for word in page.words if (page.number, word.x0, word.top) in places)
    return Cards(cards_to_table(cards, pages, lexicon), words)


def _page_lines(page: Page, free: FreeWords) -> list[list[Part]]:
    return with_numbers(in_one(page_parts(with_bullets(free.upright().lines, page.dots), page.number)))


def _place(part: Part) -> tuple[int, float, float]:
    return part.page, part.box.top, part.box.x0


def _statuses(lines: Sequence[Sequence[Part]]) -> int:
    return sum(len(line) > 1 and line[-1].is_status for line in lines)


def _common(cards: Sequence[Card]) -> frozenset[str]:
    """The labels that stand in most of the cards, and about once in each, or in each of its rounds."""
    within = Counter(label for card in cards for label in card.labels)
    rounds = rounds_of(cards)
    times, places = Counter[str](), Counter[str]()
    for card in cards:
        labels = [part for part in card.parts if part.label]
        times.update(part.key for part in labels)
        numbered = zip(labels, rounds.number(labels), strict=True)
        places.update(key for key, _ in {(part.key, number) for part, number in numbered})
    return frozenset(
        label for label, count in within.items() if count >= MOST * len(cards) and times[label] <= ONCE * places[label]
    )


def _are_cards(cards: Sequence[Card], common: frozenset[str], first: Start) -> bool:
    """Whether the same labels stand in most cards: two, of which one says what is done or how far, or one and numbers.

    Who and when alone do below "Recommendation 1" only: an event has a date and somebody to ask, too.
    """
    fields = {part.label for card in cards for part in card.parts if part.label and part.key in common}
    fields |= {"rag"} if CHIP in common else set()
    fields -= {"other", UNKNOWN}
    named = first.ref - first.other > 1
    told = fields & (TELLS if named else TELLS - WHO_AND_WHEN)
    if len(fields | {first.part.label} - {""}) >= 2 and told:
        return True
    return first.ref > 0 and bool(fields & ALONE)


def _are_rows(cards: Sequence[Card]) -> bool:
    """Whether text stands side by side in most of them with no label over it: the rows of a table."""
    return sum(map(_has_columns, cards)) > 0.5 * len(cards)


def _has_columns(card: Card) -> bool:
    """Whether two texts stand on one line below the card's first, over which no label stands."""
    first = card.start.part
    head = itertools.takewhile(lambda part: not part.label, card.parts)
    texts = [part for part in head if len(part.words) > 1 and not part.is_status and part.line != first.line]
    lines = itertools.groupby(texts, key=lambda part: (part.page, part.line))
    return any(len({part.segment for part in line}) > 1 for _, line in lines)


def _in_order(cards: Sequence[Card]) -> list[Card]:
    """The cards as they are numbered, or as they stand."""
    return sorted(cards, key=_number)


def _number(card: Card) -> tuple[int, int]:
    digits = "".join(c for word in card.start.part.words[: card.start.ref] for c in word.text if c.isdigit())
    return (int(digits) if digits else 0, 0)


__all__ = ["Cards", "Start", "find_cards"]
