"""Labels that come again inside a card, once for each of its actions.

In: the cards, or one card's labels in order.  Out: the label with which each round of labels begins, and
the round in which each label stands; 0 for what the whole card says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.assemble.cards.parts import Part
from pipeline.assemble.cards.regions import Card

MOST = 0.7  # share of the rounds in which no label stands twice
WHO_WHEN_HOW = frozenset(["lead", "lead_officer", "lead_member", "due", "rag"])  # what is said of an action


class Rounds(NamedTuple):
    """The key of the label with which rounds begin, "" where no label comes again; keys that end a card once."""

    first: str = ""
    closing: frozenset[str] = frozenset()

    def number(self, labels: Sequence[Part]) -> list[int]:
        """The round of each label of a card, from 1; 0 for those of the whole card, and in a card of one round."""
        if any(part.action is not None for part in labels):  # running references told it
            return [part.action or 0 for part in labels]
        keys = [part.key for part in labels]
        if not self.first or keys.count(self.first) < 2:
            return [0] * len(keys)
        numbers, at = [], 0
        for key in keys:
            at += key == self.first
            alone = keys.count(key) == 1 and (at == 0 or key in self.closing)
            numbers.append(0 if alone else max(at, 1))
        return numbers


def rounds_of(cards: Sequence[Card]) -> Rounds:
    """How the labels of the cards come again."""
    listed = [[part for part in card.parts if part.label] for card in cards]
    firsts = Counter(key for labels in listed if (key := _first_again(labels)))
    if not firsts:
        return Rounds()
    first = firsts.most_common(1)[0][0]
    dealt = [rounds for labels in listed if len(rounds := _dealt(labels, first)) > 1]
    every = [labels for rounds in dealt for labels in rounds]
    if not every or sum(map(_is_round, every)) < MOST * len(every):
        return Rounds()
    return Rounds(first, _closing(dealt))


def _first_again(labels: Sequence[Part]) -> str:
    """The first label of a card that comes again in it."""
    times = Counter(part.key for part in labels)
    return next((part.key for part in labels if times[part.key] > 1), "")


def _dealt(labels: Sequence[Part], first: str) -> list[list[Part]]:
    """The labels from each that begins a round to the next."""
    rounds: list[list[Part]] = []
    for part in labels:
        if part.key == first:
            rounds.append([part])
        elif rounds:
            rounds[-1].append(part)
    return rounds


def _is_round(labels: Sequence[Part]) -> bool:
    """Whether labels are those of one action: none twice, none beside the first (as in the head of a table)."""
    keys = {part.key for part in labels}
    beside = sum((part.page, part.line) == (labels[0].page, labels[0].line) for part in labels)
    fields = {part.label for part in labels}
    return len(keys) == len(labels) and beside == 1 and "action" in fields and bool(fields & WHO_WHEN_HOW)


def _closing(dealt: Sequence[Sequence[Sequence[Part]]]) -> frozenset[str]:
    """Labels that end each of the cards and stand in none of their rounds but the last: a status of them all."""
    if len(dealt) < 2:
        return frozenset()
    last = [
        {part.key for part in rounds[-1]} - {part.key for labels in rounds[:-1] for part in labels} for rounds in dealt
    ]
    return frozenset.intersection(*map(frozenset, last))


__all__ = ["Rounds", "rounds_of"]
