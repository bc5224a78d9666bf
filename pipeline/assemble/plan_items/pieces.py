"""A paper's blocks as the pieces of a plan without tables: paragraphs, and facts told of what stands above them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.headings import named_field
from extractors.lists import leading_ref
from extractors.markers import Marker, marker
from pipeline.assemble.plan_items.fact_rows import facts_in_lines, row_of_facts
from pipeline.assemble.plan_items.facts import Fact, Told, told_in
from pipeline.assemble.plan_items.labels import TOLD
from schemas.document import NO_TEXT, Block, Paragraph, Table, Text
from schemas.kept import kept

LARGER = 0.8  # points: type this much larger than the running text stresses
LABEL_WORDS = 6
AGAIN = 2  # times that a wording stands above lists of actions: a label, and no heading

Look = tuple[bool, int, str, str]


@dataclass(frozen=True)
class Piece:
    """Words without facts, the facts behind or below them, or both; ``at``: their block's place."""

    at: int
    text: Text
    facts: tuple[Fact, ...] = ()
    fills: tuple[str | None, ...] = ()  # of the cells in which the facts stand
    stressed: bool = False
    label: bool = False  # "What we will do" over actions
    size: float = 0.0
    is_end: bool = False  # a table of something else

    @kept
    def mark(self) -> Marker | None:
        return marker(self.text.words) if self.text else None

    @kept
    def own(self) -> Text:
        """The words behind a bullet; a number stays."""
        mark = self.mark
        return self.text.cut(mark.length) if mark is not None and mark.kind == "bullet" else self.text

    @kept
    def look(self) -> Look:
        """By which a reader tells headings from actions: weight, size, colour and kind of marker."""
        first = self.text.words[0]
        return first.bold, round(2 * self.size), first.colour, self.mark.kind if self.mark else ""

    @kept
    def is_told_label(self) -> bool:
        """Whether it is a label of facts that stands alone, its value below it, as in cards: "Update"."""
        return 0 < len(self.text) <= LABEL_WORDS and named_field(str(self.text).strip(" :")) in TOLD

    @kept
    def named(self) -> bool:
        """Whether it begins with a recommendation's reference: "Recommendation 1", "R1"."""
        first = self.text.words[0].text.casefold() if self.text else ""
        if not first.startswith(("rec", "key")) and not (self.stressed and not first.startswith(("act", "pri", "obj"))):
            return False
        return leading_ref(self.text, "named") > 0


def pieces_of(blocks: Sequence[Block]) -> list[Piece]:
    """The pieces in order."""
    body = _body(blocks)
    again = Counter(str(block.text) for block in blocks if isinstance(block, Paragraph))
    pieces: list[Piece] = []
    for at, block in enumerate(blocks):
        if isinstance(block, Table):
            pieces += _of_table(block, at)
            continue
        rest = block.text
        stressed = block.bold or block.size > body + LARGER
        while rest:
            told = told_in(rest) or Told(rest, ())
            label = not told.facts and _is_label(rest, again[str(rest)])
            pieces.append(Piece(at, told.before, told.facts, (), stressed, label, block.size))
            rest = told.after
    return pieces


def _of_table(table: Table, at: int) -> list[Piece]:
    """What a table says of an action's facts; a table of anything else ends the plan."""
    row = row_of_facts(table)
    if row is not None:
        below = [Piece(at, row.after, size=row.after.words[0].size)] if row.after else []
        return [Piece(at, NO_TEXT, row.facts, row.fills), *below]
    lines = facts_in_lines(table)
    if not lines:
        return [Piece(at, NO_TEXT, is_end=True)]
    return [Piece(at, told.before, told.facts, size=_size(told)) for told in lines]


def _size(told: Told) -> float:
    return told.before.words[0].size if told.before else 0.0


def _is_label(text: Text, times: int) -> bool:
    """Whether words stand over lists of actions: a known label, or what comes again and is no sentence, no item."""
    wording = str(text)
    if len(text) > LABEL_WORDS or wording.endswith(".") or marker(text.words) is not None:
        return False
    return named_field(wording.strip(" :")) == "action" or (times >= AGAIN and not any(map(str.isdigit, wording)))


def _body(blocks: Sequence[Block]) -> float:
    """The size of most of the running text."""
    sizes: Counter[float] = Counter()
    for block in blocks:
        if isinstance(block, Paragraph):
            sizes[round(block.size, 1)] += len(block.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


__all__ = ["Look", "Piece", "pieces_of"]
