"""Which parts stand in which card.

In: the parts of all lines and the cards' starts.  Out: for each start, its parts in reading order: those below it in
its column, as far as the next start or something that no card holds, over the page's end too.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from extractors.themes import theme_of
from pipeline.assemble.cards.paragraph_numbers import is_next, papers_number
from pipeline.assemble.cards.parts import Part
from pipeline.assemble.cards.references import action_reference, is_action_heading
from pipeline.assemble.cards.starts import Start
from schemas.document import NO_TEXT, Text

COLUMN = 100.0  # points between the left edges of cards that stand side by side, at least
OUTSIDE = 8.0  # points to the left of a card's first words where what stands is not in it
WHITE = 3.5  # times the size: more white between two lines ends a card
LOOSE = 2.0  # points: what may be added to the widest white inside the other cards
HEADING_WORDS = 12  # of a heading over cards
AGAIN = 0.7  # share of the cards in which a wording stands alone on a line that is a label
TITLED = 0.7  # share of the cards over which a heading stands that is then each one's title
BELOW = 3  # lines below a card's start in which its status may stand on a ground of its own
LARGER = 0.6  # points: type this much larger than a card's headline is a heading over cards


@dataclass
class Card:
    """A card's start, its parts line by line, and the theme that stands above it."""

    start: Start
    parts: list[Part] = field(default_factory=list)
    theme: Text = NO_TEXT

    @property
    def number(self) -> int | None:
        """The first number of its reference."""
        digits = re.search(r"\d+", "".join(word.text for word in self.start.part.words[: self.start.ref]))
        return int(digits.group()) if digits else None

    @property
    def labels(self) -> set[str]:
        """The wordings of its labels; a status beside its start is one, too."""
        found = {part.key for part in self.parts if part.label}
        return found | ({CHIP} if self.chip is not None else set())

    @property
    def chip(self) -> Part | None:
        """A status on the line of the card's start, a chip alone on the first line below its headline, or the only
        chip that ends a line of labels with their values."""
        first = self.start.part
        on_line = next((p for p in self.parts if p.is_status and p is not first and beside(p, first)), None)
        return on_line or self._chip_below() or self._chip_behind()

    def _chip_below(self) -> Part | None:
        head = list(itertools.takewhile(lambda part: not part.label, self.parts))
        chips = [part for part in head[1 : 1 + BELOW] if part.chip]
        return next((p for p in chips if sum((o.page, o.line) == (p.page, p.line) for o in head) == 1), None)

    def _chip_behind(self) -> Part | None:
        chips = [part for part in self.parts if part.chip and not part.label]
        if len(chips) != 1:
            return None
        line = [part for part in self.parts if (part.page, part.line) == (chips[0].page, chips[0].line)]
        return chips[0] if line[-1] is chips[0] and sum(bool(part.label) for part in line) > 1 else None


CHIP = "(chip)"


class Limits(NamedTuple):
    """What ends a card, as the cards themselves show it."""

    body: float  # size of most of the text
    usual: frozenset[object] = frozenset()  # types that stand in most cards, so that none of them ends one
    last: frozenset[int] = frozenset()  # starts of the last cards: no further start shows where they end
    white: float = float("inf")  # points: more white than stands between the lines of the others
    again: frozenset[str] = frozenset()  # wordings that come again in most cards: labels, and no headings


def beside(part: Part, other: Part) -> bool:
    """Whether two parts stand on one height."""
    common = min(part.box.bottom, other.box.bottom) - max(part.box.top, other.box.top)
    return part.page == other.page and common > 0.4 * min(part.size, other.size)


def cards_of(lines: Sequence[Sequence[Part]], starts: Sequence[Start], body: float) -> list[Card]:
    """The cards in order of their starts; ``body``: the size of most of the text."""
    alone = Counter(line[0].key for line in lines if len(line) == 1)
    again = frozenset(key for key, count in alone.items() if count >= max(2, AGAIN * len(starts)))
    free = _filled(lines, starts, Limits(body, again=again))
    styles = Counter(style for card in free for style in {part.style for part in _after_labels(card)})
    usual = frozenset(style for style, count in styles.items() if count > 0.5 * len(free))
    last = _last(starts)
    gaps = [gap for card in free if id(card.start.part) not in last for gap in _gaps(card)]
    white = max(gaps) + LOOSE if len(free) > 2 and gaps else float("inf")
    return _filled(lines, starts, Limits(body, usual, last, white, again))


def _last(starts: Sequence[Start]) -> frozenset[int]:
    """The starts of the cards below which, in their columns, none stands."""
    page = starts[-1].part.page
    lefts = _columns(starts)[page]
    lowest = {_column(start.part, lefts): id(start.part) for start in starts if start.part.page == page}
    return frozenset(lowest.values())


def _gaps(card: Card) -> list[float]:
    """The white between the card's lines, in points."""
    pairs = itertools.pairwise(card.parts)
    return [below.box.top - above.box.bottom for above, below in pairs if above.page == below.page]


def _after_labels(card: Card) -> list[Part]:
    chip = card.chip
    first = next((at for at, part in enumerate(card.parts) if part.label or part is chip), len(card.parts))
    return [part for part in card.parts[first:] if not part.label]


def _filled(lines: Sequence[Sequence[Part]], starts: Sequence[Start], limits: Limits) -> list[Card]:
    """The cards with their parts."""
    begins = {id(start.part): start for start in starts}
    lefts = _columns(starts)
    cards: list[Card] = []
    open_cards: dict[int, Card | None] = defaultdict(lambda: None)
    theme, above = NO_TEXT, NO_TEXT  # the heading of the cards below, and what may be the next one
    headline = _headline(lines, starts, lefts)
    if all(start.part.label for start in starts):
        headline = max(headline, limits.body)  # "You said" in small type over each
    named, first = 0, NO_TEXT
    paragraph: Part | None = None  # the paper's last one with a number before the cards
    for line in lines:
        paragraph = line[0] if not cards and papers_number(line[0].text)[0] else paragraph
        for part in line:
            start = begins.get(id(part))
            column = _column(part, lefts.get(part.page, [0.0]))
            if start is not None:
                if above and cards:
                    theme, named = above, named + 1
                first = first if cards else above
                above = NO_TEXT
                card = Card(start, [part], theme)
                cards.append(card)
                open_cards[column] = card
                continue
            current = open_cards[column]
            next_one = part is line[0] and paragraph is not None and is_next(part, paragraph)
            if current is None or next_one or _ends(current, part, line, limits, (headline, limits.body)):
                heads = len(line) == 1 and _is_heading(part, limits.body)
                above = _with_line(above, part) if heads else NO_TEXT
                if _is_theme(part, line):
                    theme = part.text
                if current is not None:
                    open_cards[column] = None
                continue
            above = NO_TEXT
            current.parts.append(part)
    if named > TITLED * len(cards):
        return _without_titles(cards)
    return _with_first(cards, first)


def _is_heading(part: Part, body: float) -> bool:
    """Whether a line of its own is set as a heading over what follows."""
    stressed = part.bold or part.size > body + LARGER
    return stressed and not part.label and len(part.words) <= HEADING_WORDS and not part.wording.endswith((".", ":"))


def _with_line(above: Text, part: Part) -> Text:
    """A heading with its next line."""
    last = above.words[-1] if above else None
    goes_on = last is not None and last.page == part.page and part.box.top - last.bottom < 0.8 * part.size
    same = last is not None and (last.bold, last.size) == (part.words[0].bold, part.words[0].size)
    return above + part.text if goes_on and same else part.text


def _with_first(cards: list[Card], first: Text) -> list[Card]:
    """The cards, of which those below the first heading have it as theme where a later theme is set in its type."""
    later = next((card.theme for card in cards if card.theme), NO_TEXT)
    if first and later and _type(first) == _type(later):
        for card in cards:
            if card.theme:
                break
            card.theme = first
    return cards


def _type(text: Text) -> tuple[bool, float, str]:
    return text.words[0].bold, round(text.words[0].size, 1), text.words[0].colour


def _without_titles(cards: list[Card]) -> list[Card]:
    """The cards, where nearly each has a heading of its own, without those that are no theme's name."""
    for card in cards:
        card.theme = card.theme if theme_of(card.theme) else NO_TEXT
    return cards


def _columns(starts: Sequence[Start]) -> dict[int, list[float]]:
    """The left edges of the columns in which the cards of each page stand."""
    found: dict[int, list[float]] = defaultdict(list)
    for start in sorted(starts, key=lambda start: start.part.box.x0):
        edges = found[start.part.page]
        if not edges or start.part.box.x0 - edges[-1] > COLUMN:
            edges.append(start.part.box.x0)
    pages = sorted(found)
    if pages and max(map(len, found.values())) > 1:  # a page on which the last cards only end
        found[pages[-1] + 1] = found[pages[-1]]
    return found


def _headline(lines: Sequence[Sequence[Part]], starts: Sequence[Start], lefts: dict[int, list[float]]) -> float:
    """The size of the cards' headlines; below references and labels alone, of the lines right under them."""
    size = max((start.part.size for start in starts), default=0.0)
    alone = {id(start.part) for start in starts if start.part.label or len(start.part.words) == start.ref}
    if len(alone) < len(starts):
        return size
    under: list[Part] = []
    waiting: dict[tuple[int, int], Part] = {}
    for part in itertools.chain.from_iterable(lines):
        column = part.page, _column(part, lefts.get(part.page, [0.0]))
        above = waiting.pop(column, None)
        if above is not None and abs(part.box.x0 - above.box.x0) < OUTSIDE:
            under.append(part)
        if id(part) in alone:
            waiting[column] = part
    styles = Counter(part.style for part in under if part.box.height < 3 * size)
    style, count = styles.most_common(1)[0] if styles else (None, 0)
    return max([size, *(part.size for part in under if part.style == style)]) if count > 0.5 * len(starts) else size


def _column(part: Part, lefts: Sequence[float]) -> int:
    return max(sum(part.box.x0 > left - OUTSIDE for left in lefts) - 1, 0)


def _is_theme(part: Part, line: Sequence[Part]) -> bool:
    return len(line) == 1 and theme_of(part.text) is not None


def _is_action(part: Part, card: Card) -> bool:
    """Whether a part that may look like a heading begins a card's action: "Action 1a", "1.2" in card 1."""
    found = action_reference(part)
    own = found is not None and found.owner is not None and found.owner == card.number
    return own or is_action_heading(part)


def _ends(card: Card, part: Part, line: Sequence[Part], limits: Limits, sizes: tuple[float, float]) -> bool:
    """Whether a part stands behind the card: to its left, below wide white, or as a heading of what follows.

    ``sizes``: of the cards' headlines, and of most of the text.
    """
    headline, body = sizes
    last = card.parts[-1]
    if part.box.x0 < card.start.part.box.x0 - OUTSIDE or part.page > last.page + 1:
        return True
    if part is line[0] and is_next(part, card.start.part):
        return True
    gap = part.box.top - last.box.bottom if part.page == last.page else 0.0
    if gap > WHITE * part.size or (gap > limits.white and id(card.start.part) in limits.last):
        return True
    if part.label or len(line) > 1 or part.is_status or part.key in limits.again or _is_action(part, card):
        return False
    chip = card.chip
    if last is chip and last.page == part.page:
        return False  # the headline of the card itself, below "Recommendation 1" and its status
    if part.size > headline + LARGER or _is_theme(part, line):
        return True
    stressed = (part.bold or part.size > body + LARGER) and len(part.words) <= 18
    if not stressed or part.style in limits.usual or last.label:
        return False
    return any(p.label or p is chip for p in card.parts)
