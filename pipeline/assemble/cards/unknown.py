"""Labels that the vocabulary lacks: short wordings in a type of their own that stand in most cards.

What most of them introduce tells their field: a status, a date, a post; else they are labels of nothing that is kept.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from extractors.content import looks_like_date, looks_like_post
from extractors.findings_columns import is_finding
from extractors.headings import DATE
from extractors.roles import ROLES, heading_roles
from pipeline.assemble.cards.parts import LABEL_WORDS, UNKNOWN, Part
from pipeline.assemble.cards.references import is_action_heading
from pipeline.assemble.cards.regions import Card

FEWEST = 3  # cards
BELOW = 0.6  # times the size: the white between a label's two lines, at most
MOST = 0.7  # share of the cards in which the wording stands


def with_unknown(cards: Sequence[Card]) -> list[Card]:
    """The cards with labels that repeat in them, each with the field that its values show."""
    if len(cards) < FEWEST:
        return list(cards)
    times = Counter(key for card in cards for key in {part.key for part in _may_be_labels(card)})
    keys = {key for key, count in times.items() if count >= MOST * len(cards)}
    if not keys:
        return list(cards)
    fields = {
        key: _field([value for card in cards if (value := _value(card, key))], _said(key, cards, keys)) for key in keys
    }
    told = [
        replace(
            card,
            parts=[
                replace(part, label=fields[part.key]) if part.key in keys and part in apart else part
                for part in card.parts
            ],
        )
        for card in cards
        for apart in [_may_be_labels(card)]
    ]
    return [replace(card, parts=_in_one(card.parts, keys)) for card in told]


def _in_one(parts: Sequence[Part], unknown: set[str]) -> list[Part]:
    """The parts with labels of two lines, the second in another language ("Perchennog" over "Owner"), in one."""
    result = list(parts)
    for part in parts:
        below = next((p for p in result if part.label and p.label and _is_below(part, p)), None)
        if below is None or part not in result or (part.key in unknown) == (below.key in unknown):
            continue
        label = below.label if part.key in unknown else part.label
        result[result.index(part)] = replace(part, words=(*part.words, *below.words), label=label)
        result.remove(below)
    return result


def _is_below(part: Part, other: Part) -> bool:
    near = 0 < other.line - part.line <= 2 and other.box.top - part.box.bottom < BELOW * part.size
    return near and part.page == other.page and abs(part.box.x0 - other.box.x0) < 2


def _may_be_labels(card: Card) -> list[Part]:
    """The parts that stand out in a card as labels do."""
    colours: Counter[str] = Counter()
    for part in card.parts:
        colours[part.words[0].colour] += len(part.words)
    plain = colours.most_common(1)[0][0]
    return [
        part
        for before, part in zip([None, *card.parts], card.parts, strict=False)
        if part is not card.start.part
        and _stands_out(part, plain)
        and not (before and (_is_said(part, before) or _dates_what_is_said(part, before, card)))
    ]


def _dates_what_is_said(part: Part, before: Part, card: Card) -> bool:
    """Whether a part is a date in what a label introduces: "January 2026: …" below it, "by 31 March 2026" in a line."""
    if DATE.fullmatch(part.wording.strip(" :.()[]–")) is None:
        return False
    beside = sum((other.page, other.line) == (part.page, part.line) for other in card.parts)
    return beside > 1 or before.label != ""


def _is_said(part: Part, before: Part) -> bool:
    """Whether a part is what the label right before it says: "Accepted." in bold behind "Council response:"."""
    beside = (part.page, part.line, part.segment) == (before.page, before.line, before.segment)
    return beside and before.label != "" and before.wording.endswith(":") and not part.wording.endswith(":")


def _stands_out(part: Part, plain: str) -> bool:
    if part.label or len(part.words) > LABEL_WORDS or part.is_status or is_action_heading(part):
        return False
    if not any(map(str.isalpha, part.wording)):
        return False  # a bullet
    capitals = part.wording.isupper() and len(part.wording) > 4
    return part.bold or capitals or part.words[0].colour != plain or part.wording.endswith(":")


def _value(card: Card, key: str) -> Part | None:
    """What stands behind a label, beside it or below it."""
    at = next((at for at, part in enumerate(card.parts) if part.key == key), len(card.parts))
    return card.parts[at + 1] if at + 1 < len(card.parts) else None


def _field(values: Sequence[Part], said: str) -> str:
    """The field of most values, a status, a date, a post, or that of which the label speaks."""
    tests = (
        ("rag", lambda part: part.is_status),
        ("due", lambda part: looks_like_date(part.wording) and not part.wording.endswith(":")),
        ("lead", lambda part: looks_like_post(part.wording)),
    )
    found = next((field for field, test in tests if sum(map(test, values)) > 0.6 * len(values)), UNKNOWN)
    return said or found if found == UNKNOWN else found


def _said(label: str, cards: Sequence[Card], unknown: set[str]) -> str:
    """The one role that the words of a label speak for, "What we promised", "What the peers asked us to do".

    No other label may stand on its line: what follows the two need not be its own.
    """
    roles = heading_roles(label) & frozenset(ROLES)
    worded = sum(len(card.start.part.words) - card.start.ref > LABEL_WORDS for card in cards)
    view = "recommendation" in roles and 2 * worded > len(cards) and is_finding(label)
    if len(roles) != 1 or view:  # what was recommended stands at the card's head: it is the peers' view of that
        return ""
    places = [(card, part) for card in cards for part in card.parts if part.key == label]
    shared = [
        any(
            (other.label or other.key in unknown) and (other.page, other.line) == (part.page, part.line)
            for other in card.parts
            if other is not part
        )
        for card, part in places
    ]
    return next(iter(roles)) if sum(shared) < 0.5 * len(places) else ""
