"""Actions inside cards that a running reference begins: "Action 1a", "Action 1.2", "1a", "Milestone 3".

In: the cards.  Out: the cards, each reference a label of its own that begins an action, and every label with the action
whose own it is (``Part.action``); the labels of the card itself have none.

1. what may be such a reference: at the beginning of a run of words, a noun for actions with a number, or the card's own
   number with a letter or a further number;
2. of each form, those that run on: from the first in each card, or on through all of them;
3. the form that most cards have and that labels of actions follow (who, when, how far);
4. a label is the action's as far as the next one; behind the last action it is the card's where no earlier action has
   it, and where all cards have a single one, where it stands further left, outside the action's ground, or in a type
   of its own.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from extractors.lists import after_ref
from pipeline.assemble.cards.abreast import one_below_the_other
from pipeline.assemble.cards.inner import is_head
from pipeline.assemble.cards.parts import Part, label_field
from pipeline.assemble.cards.references import Reference, action_reference
from pipeline.assemble.cards.regions import Card
from pipeline.assemble.cards.rounds import WHO_WHEN_HOW
from schemas.geometry import Box
from schemas.page import Fill, Page

MOST = 0.5  # share of the cards with such actions, and of the actions with labels of their own
FEWEST = 2  # cards with them
LEFT = 2.0  # points by which a label outside the action begins further left, at least


def with_numbered(cards: Sequence[Card], pages: Sequence[Page]) -> list[Card]:
    """The cards with their numbered actions told apart; those without any as they are."""
    given, cards = cards, [one_below_the_other(card) for card in cards]
    forms: dict[tuple[str, str, bool], dict[int, list[Reference]]] = defaultdict(lambda: defaultdict(list))
    for at, card in enumerate(cards):
        for found in _references(card):
            forms[found.form][at].append(found)
    best: dict[int, list[Reference]] = {}
    for form, by_card in forms.items():
        chosen = _running(by_card)
        more = sum(map(len, chosen.values())) > sum(map(len, best.values()))
        if more and len(chosen) >= max(FEWEST, MOST * len(cards)) and _are_actions(form, chosen, cards):
            best = chosen
    if not best:
        return list(given)
    told = [_begun(card, best.get(at, [])) for at, card in enumerate(cards)]
    return _dealt(told, {page.number: page.fills for page in pages})


# 1. references


def _references(card: Card) -> Iterable[Reference]:
    """What may begin an action in a card; none where its actions stand in a table."""
    lines = [list(line) for _, line in itertools.groupby(card.parts, key=lambda part: (part.page, part.line))]
    if any(map(is_head, lines)):
        return
    number = card.number
    for line in lines:
        for at, part in enumerate(line):
            begins = at == 0 or part.segment != line[at - 1].segment
            found = action_reference(part) if begins and part is not card.start.part else None
            if found is not None and (found.owner is None or number is None or found.owner == number):
                yield found


# 2. those that run on


def _running(by_card: Mapping[int, Sequence[Reference]]) -> dict[int, list[Reference]]:
    """Those that count on from the first in each card, or through all cards, whichever are more."""
    ways = []
    for through in (False, True):
        chosen: dict[int, list[Reference]] = {}
        last = 0
        for at, found in sorted(by_card.items()):
            last = last if through else 0
            for place, one in enumerate(found):
                before = chosen.get(at)
                if _comes_next(one, last, found[place + 1 :]) and (not before or before[-1].owner == one.owner):
                    chosen.setdefault(at, []).append(one)
                    last = one.number
        ways.append(chosen)
    return max(ways, key=lambda chosen: sum(map(len, chosen.values())))


def _comes_next(one: Reference, last: int, later: Sequence[Reference]) -> bool:
    """Whether a reference counts on; with a noun or the card's number also over those that the plan leaves out."""
    if one.number == last + 1:
        return True
    left_out = one.number > last and not any(last < other.number < one.number for other in later)
    return left_out and (one.noun != "" or one.owner is not None)


# 3. whether they are actions


def _are_actions(form: tuple[str, str, bool], chosen: Mapping[int, Sequence[Reference]], cards: Sequence[Card]) -> bool:
    """Whether labels of actions follow most of them; "Action 1a" says so itself."""
    noun, kind, _ = form
    if label_field(noun) == "action" and kind in ("number", "letter"):
        return True
    followed = total = 0
    for at, found in chosen.items():
        parts = cards[at].parts
        places = [next(place for place, part in enumerate(parts) if part is one.part) for one in found]
        for place, stop in zip(places, [*places[1:], len(parts)], strict=True):
            followed += any(part.label in WHO_WHEN_HOW for part in parts[place:stop])
            total += 1
    several = any(len(found) > 1 for found in chosen.values())
    return several and followed >= MOST * total


def _begun(card: Card, found: Sequence[Reference]) -> Card:
    """The card with the references as labels, what follows them on their lines apart."""
    if not found:
        return card
    begins = {id(one.part): one for one in found}
    parts: list[Part] = []
    for part in card.parts:
        one = begins.get(id(part))
        if one is None:
            parts.append(part)
            continue
        name = f"({one.form[0]} {one.form[1]})"
        parts.append(replace(part, words=part.words[: one.length], label="action", name=name))
        if rest := after_ref(part.text, one.length):
            parts.append(replace(part, words=rest.words, label=""))
    return replace(card, parts=parts)


# 4. whose the labels are


def _dealt(cards: Sequence[Card], fills: Mapping[int, Sequence[Fill]]) -> list[Card]:
    """The cards, each label with the action whose own it is, 0 for the card's."""
    rounds = [_rounds(card) for card in cards]
    earlier = {part.key for listed in rounds for labels in listed[:-1] for part in labels[1:]}
    several = any(len(listed) > 1 for listed in rounds)
    told = []
    for card, listed in zip(cards, rounds, strict=True):
        own = {id(part): number for number, labels in enumerate(listed[:-1], 1) for part in labels}
        if listed:
            last = listed[-1]
            ground = _ground(card, last, fills)
            own |= {id(part): len(listed) for part in _inside(last, ground, earlier if several else None)}
        parts = [replace(part, action=own.get(id(part), 0)) if part.label else part for part in card.parts]
        told.append(replace(card, parts=parts) if listed else card)
    return told


def _rounds(card: Card) -> list[list[Part]]:
    """The labels from each numbered one to the next."""
    rounds: list[list[Part]] = []
    for part in card.parts:
        if part.name:
            rounds.append([])
        if part.label and rounds:
            rounds[-1].append(part)
    return rounds


def _inside(labels: Sequence[Part], ground: tuple[int, Box] | None, earlier: set[str] | None) -> Iterator[Part]:
    """The labels of a card's last action; ``earlier``: those of actions before the last, None where there are none."""
    seen: set[str] = set()
    for part in labels:
        if seen:
            if ground is not None and part.page == ground[0]:
                inside = ground[1].holds_word(part.box)
            elif earlier is not None:
                inside = part.key in earlier
            else:
                inside = part.box.x0 > labels[0].box.x0 - LEFT and part.style == labels[1].style
            if not inside or part.key in seen:
                return  # what stands below it is the card's, too
        seen.add(part.key)
        yield part


def _ground(card: Card, labels: Sequence[Part], fills: Mapping[int, Sequence[Fill]]) -> tuple[int, Box] | None:
    """The page and the area of the ground on which an action's reference and a label of its own stand, not the card."""
    ref, page = labels[0], labels[0].page
    boxes = [
        fill.box
        for fill in fills.get(page, ())
        if fill.box.holds_word(ref.box)
        and any(fill.box.holds_word(part.box) for part in labels[1:] if part.page == page)
        and not any(fill.box.holds_word(part.box) for part in card.parts[:1] if part.page == page)
    ]
    return (page, min(boxes, key=lambda box: box.height)) if boxes else None


__all__ = ["with_numbered"]
