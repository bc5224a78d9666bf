"""Labels that the vocabulary lacks: short wordings in a type of their own that stand in most cards.

What most of them introduce tells their field: a status, a date, a post; else they are labels of nothing that is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from extractors.content import looks_like_date, looks_like_post
from pipeline.assemble.cards.parts import LABEL_WORDS, UNKNOWN, Part
from pipeline.assemble.cards.regions import Card

FEWEST = 3  # cards
MOST = 0.7  # share of the cards in which the wording stands


def with_unknown(cards: Sequence[Card]) -> list[Card]:
    """The cards with labels that repeat in them, each with the field that its values show."""
    if len(cards) < FEWEST:
        return list(cards)
    times = Counter(key for card in cards for key in {part.key for part in card.parts if _may_be_label(part, card)})
    keys = {key for key, count in times.items() if count >= MOST * len(cards)}
    if not keys:
        return list(cards)
    fields = {key: _field([value for card in cards if (value := _value(card, key))]) for key in keys}
    return [
        replace(
            card,
            parts=[
                replace(part, label=fields[part.key]) if part.key in keys and _may_be_label(part, card) else part
                for part in card.parts
            ],
        )
        for card in cards
    ]


def _may_be_label(part: Part, card: Card) -> bool:
    if part.label or part is card.start.part or len(part.words) > LABEL_WORDS or part.is_status:
        return False
    plain = Counter(p.words[0].colour for p in card.parts for _ in p.words).most_common(1)[0][0]
    capitals = part.wording.isupper() and len(part.wording) > 4
    return part.bold or capitals or part.words[0].colour != plain or part.wording.endswith(":")


def _value(card: Card, key: str) -> Part | None:
    """What stands behind a label, beside it or below it."""
    at = next((at for at, part in enumerate(card.parts) if part.key == key), len(card.parts))
    return card.parts[at + 1] if at + 1 < len(card.parts) else None


def _field(values: Sequence[Part]) -> str:
    """The field of most values: a status, a date, a post."""
    tests = (
        ("rag", lambda part: part.is_status),
        ("due", lambda part: looks_like_date(part.wording)),
        ("lead", lambda part: looks_like_post(part.wording)),
    )
    return next((field for field, test in tests if sum(map(test, values)) > 0.6 * len(values)), UNKNOWN)
