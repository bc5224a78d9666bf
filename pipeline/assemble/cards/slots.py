"""What a card says under each of its labels.

A label may stand above its value, beside it, or in one line with it; several may stand on one line.  What no label
introduces is the card's head, up to its first label, or its body behind it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.assemble.cards.parts import Part
from pipeline.assemble.cards.regions import Card
from pipeline.assemble.cards.run_in import card_lines, goes_on

NEAR = 4.0  # points by which a value may begin to the left of its label
APART = 0.6  # times the size: more white than this above a line begins a paragraph
FULL = 0.82  # share of the card's width that a line fills whose sentence runs on
LEADING = 1.5  # times the size: white up to which a line goes on with the one above
INDENT = 1.0  # times the size: how far the next line may begin to the right, a word on a ground of its own say
FEW = 8  # words of a short value
FEWEST_RATINGS = 3  # statuses that close a slot
MOST_RATINGS = 0.7  # share of the slots of one label that they close
SHORT = frozenset(["rag", "due", "lead", "lead_officer", "lead_member", "ref", "theme"])


@dataclass
class Slot:
    """A label and the parts of its value; the head and the body have no label."""

    label: Part | None
    parts: list[Part] = field(default_factory=list)
    inline: bool = False  # the value begins beside its label
    right: float = 0.0  # where the next column begins
    rating: Part | None = None  # a status alone on a line below the value, with no label of its own

    @property
    def left(self) -> float:
        return self.label.box.x0 if self.label else 0.0


@dataclass
class Filled:
    """A card's head, what its labels introduce, and what stands behind them without one."""

    head: list[Part]
    slots: list[Slot]
    body: list[Part]


def run_in_to_slots(card: Card) -> Filled:
    """The parts of a card whose labels run on in its text: each label's are those behind it, up to the next one."""
    head, body = Slot(None), Slot(None)
    slots: list[Slot] = []
    opened = head
    right = max(word.x1 for part in card.parts for word in part.words)
    before: list[Part] = []
    for line in card_lines([part for part in card.parts if part is not card.chip]):
        if opened.label and not line[0].label and not goes_on(line, before, right):
            opened = body
        for part in line:
            if part.label:
                opened = Slot(part, inline=True, right=right)
                slots.append(opened)
            else:
                opened.parts.append(part)
        before = line
    return Filled(head.parts, slots, body.parts)


def card_to_slots(card: Card) -> Filled:
    """The card's parts under its labels."""
    head, body = Slot(None), Slot(None)
    slots: list[Slot] = []
    opened: list[Slot] = [head]
    right = max(part.box.x1 for part in card.parts)
    chip = card.chip
    before: list[Part] = []
    for line in card_lines([part for part in card.parts if part is not chip]):
        named = [part for part in line if part.label and not _goes_on(line, opened[-1])]
        whole = line
        if run_on := None if _is_closed(before, chip) else _run_on(line, opened, before, right):
            run_on.parts.append(line[0])
            line = line[1:]
        if named:
            shares = line[0] is not named[0] and opened == [head]
            begun = _begun(line, named, right)
            left = _left_open(opened, named[0])
            opened = [*([head] if shares else left), *begun]
            slots += begun
            for part in (part for part in line if part.box.x1 <= named[0].box.x0):
                (head if shares else _slot_of(part, left) if left else body).parts.append(part)
        else:
            for part in line:
                slot = _slot_of(part, opened)
                if slot.label and _is_behind(slot, part, before, right, card):
                    slot = body
                    opened = [body]
                slot.parts.append(part)
        before = whole
    return Filled(head.parts, slots, body.parts)


def set_ratings_apart(cards: Sequence[Filled]) -> None:
    """Take the statuses that close what most slots of one label say ("On track" on a chip below the progress) out of
    their values, unless a label says which words rate."""
    slots = [slot for card in cards for slot in card.slots if slot.label]
    if any(slot.label and slot.label.label == "rag" for slot in slots):
        return
    for card in cards:
        if len(card.body) == 1 and card.body[0].is_status and card.slots:
            card.slots[-1].parts.append(card.body.pop())
    alike: dict[str, list[Slot]] = {}
    for slot in slots:
        alike.setdefault(slot.label.key if slot.label else "", []).append(slot)
    for group in alike.values():
        closed = [slot for slot in group if _ends_in_status(slot)]
        longer = sum(len(slot.parts) > 1 for slot in closed)
        if len(closed) >= FEWEST_RATINGS and longer > len(closed) / 2 and len(closed) >= MOST_RATINGS * len(group):
            for slot in closed:
                slot.rating = slot.parts.pop()


def _goes_on(line: Sequence[Part], slot: Slot) -> bool:
    """Whether a line is a value's last word, although a label could read so: "Officer." below "… a full-time Scrutiny".

    It stands alone, below its value and set as it is, and labels are set otherwise.
    """
    if len(line) != 1 or not slot.inline or slot.label is None:
        return False
    part, last = line[0], slot.parts[-1]
    below = part.page == last.page and abs(part.box.x0 - slot.parts[0].box.x0) < NEAR
    close = part.box.top - last.box.bottom < APART * part.size
    return below and close and part.style == last.style and part.style != slot.label.style


def _ends_in_status(slot: Slot) -> bool:
    if not slot.parts or not slot.parts[-1].is_status or not slot.parts[-1].wording[:1].isupper():
        return False
    last = slot.parts[-1]
    return last is slot.parts[0] or (slot.parts[-2].page, slot.parts[-2].line) != (last.page, last.line)


def _begun(line: Sequence[Part], named: Sequence[Part], right: float) -> list[Slot]:
    """A slot for each label of a line, with what stands beside it."""
    slots: list[Slot] = []
    for label, after in itertools.zip_longest(named, named[1:]):
        end = after.box.x0 if after else float("inf")
        values = [part for part in line if part not in named and label.box.x1 <= part.box.x0 + 1 and part.box.x0 < end]
        rating = values.pop() if label.name and values and values[-1].is_status else None  # beside "Action 1a"
        slots.append(Slot(label, values, bool(values), min(end - NEAR, right + 3.0), rating))
    return slots


def _left_open(opened: Sequence[Slot], label: Part) -> list[Slot]:
    """The columns to the left of one in which a label begins, which go on beside it: "Next: …" below "We did", while
    "You said" has further lines."""
    over = [slot for slot in opened if slot.label and slot.left <= label.box.x0 + NEAR]
    return sorted(over, key=lambda slot: slot.left)[:-1]


def _is_closed(line: Sequence[Part], chip: Part | None) -> bool:
    """Whether a chip ends a line: no value in it runs on."""
    return chip is not None and bool(line) and (chip.page, chip.line) == (line[-1].page, line[-1].line)


def _run_on(line: Sequence[Part], opened: Sequence[Slot], before: Sequence[Part], right: float) -> Slot | None:
    """The last label of the line before, where its short value goes on with the first words of this line.

    That is so behind labels with their values in one line ("Lead: … | Date: … | Status:"), and before a further label.
    """
    *others, last = opened
    first = line[0]
    if first.label or not before or last.label is None or last.label.label not in SHORT or len(first.words) > FEW:
        return None
    if not all(slot.inline for slot in (others or opened)) or not (others or (len(line) > 1 and line[1].label)):
        return None
    left, lowest = before[0].box.x0, before[-1]
    close = first.page == lowest.page and first.box.top - lowest.box.bottom < LEADING * first.size
    if not close or abs(first.box.x0 - left) > INDENT * first.size:
        return None
    full = lowest.box.x1 + first.words[0].x1 - first.words[0].x0 > right - (1 - FULL) * (right - left)
    return last if not last.parts or full else None


def _slot_of(part: Part, opened: Sequence[Slot]) -> Slot:
    """The slot whose label stands next to the left above a part."""
    over = [slot for slot in opened if slot.left <= part.box.x0 + NEAR]
    return max(over, key=lambda slot: slot.left) if over else opened[0]


def _is_behind(slot: Slot, part: Part, before: Sequence[Part], right: float, card: Card) -> bool:
    """Whether a line below a value beside its label no longer belongs to it."""
    if not slot.inline or slot.label is None:
        return False
    last = slot.parts[-1]
    value = slot.parts[0].box.x0
    hangs = part.box.x0 > slot.label.box.x0 + NEAR and abs(part.box.x0 - value) < NEAR
    gap = part.box.top - last.box.bottom if part.page == last.page else 0.0
    width = right - card.start.part.box.x0
    full = last.box.x1 > right - (1 - FULL) * width
    if hangs:
        return False
    if slot.label.name:
        return gap > APART * part.size
    if slot.label.label in SHORT or len(slot.parts) == 1:
        return not full or gap > APART * part.size
    return False
