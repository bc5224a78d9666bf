"""Cards as a table: a row of headings, then a row for each card, or for each of its actions.

Columns: the reference, the recommendation, the theme, one for each label, and, where no label introduces them, the
progress and the rating.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from extractors.lists import after_ref, bare_ref
from extractors.markers import marker
from pipeline.assemble.cards.chips import is_sign
from pipeline.assemble.cards.parts import UNKNOWN, Part, label_field
from pipeline.assemble.cards.regions import Card
from pipeline.assemble.cards.rounds import Rounds, rounds_of
from pipeline.assemble.cards.run_in import are_run_in
from pipeline.assemble.cards.slots import APART, Filled, Slot, card_to_slots, run_in_to_slots, set_ratings_apart
from pipeline.assemble.cards.starts import ref_text
from pipeline.assemble.layout import Line
from pipeline.assemble.paragraphs import lines_to_paragraphs, usual_gap
from pipeline.assemble.words import Lexicon, lines_to_text
from schemas.document import NO_TEXT, Cell, Place, Table, Text
from schemas.geometry import Box, union
from schemas.page import Page, Word

PLANNED = frozenset(["action", "progress", "due"])  # where one of these is labelled, unlabelled prose is no progress
SHORT = frozenset(["lead", "lead_officer", "lead_member", "due", "rag"])  # a stop behind them ends "Lead: X. Due: Y."
RATING_WORDS = 6
OF_ALL = frozenset(["ref", "recommendation", "theme", "due", "success"])  # what a card says for each of its actions
ACTION_REF, NUMBERED = ("action_ref", ""), ("action", "(numbered)")  # columns of "Action 1a" and what stands behind it
CHIP_WIDTH = 0.4  # share of the page's width: a wider ground is the card's, not a rating's


class _Value(NamedTuple):
    text: Text
    right: float = 0.0  # how far its lines could reach
    fill: str | None = None


_Said = dict[tuple[str, str], list[_Value]]  # by the key of its column: a field, and the label's wording


class _Row(NamedTuple):
    """What one card says, by the key of its column: a field, and the label's wording."""

    values: dict[tuple[str, str], list[_Value]]
    rounds: list[dict[tuple[str, str], list[_Value]]]  # what it says of each action, where its labels come again
    labels: dict[tuple[str, str], Text]
    place: Place  # where the card begins, for what it does not print


def cards_to_table(cards: Sequence[Card], pages: Sequence[Page], lexicon: Lexicon) -> Table:
    filled = [*map(run_in_to_slots if are_run_in(cards) else card_to_slots, cards)]
    set_ratings_apart(filled)
    beside = 2 * sum(card.chip is not None for card in cards) > len(cards)  # the ratings stand beside the references
    ratings = frozenset[str]() if beside else _rated(filled)
    planned = any(slot.label and _field(slot, ratings) in PLANNED for card in filled for slot in card.slots)
    apart = any(part.action and not part.name for card in cards for part in card.parts)
    reader = _Reader(pages, lexicon, ratings, planned, _usual(cards), rounds_of(cards), apart)
    rows = [reader.read(card, parts) for card, parts in zip(cards, filled, strict=True)]
    return _table(rows)


def _field(slot: Slot, ratings: frozenset[str]) -> str:
    assert slot.label is not None
    return "rag" if slot.label.key in ratings else slot.label.label or UNKNOWN


def _rated(cards: Sequence[Filled]) -> frozenset[str]:
    """Labels of progress beside a few words in every card, where no label rates: "Where we are: On track"."""
    if any(slot.label and slot.label.label == "rag" for card in cards for slot in card.slots):
        return frozenset()
    lengths: dict[str, list[int]] = {}
    for card in cards:
        for slot in card.slots:
            if slot.label and slot.label.label == "progress":
                lengths.setdefault(slot.label.key, []).append(sum(len(part.words) for part in slot.parts))
    return frozenset(label for label, counts in lengths.items() if max(counts) <= RATING_WORDS)


class _Reader:
    """Reads cards one after the other."""

    def __init__(
        self,
        pages: Sequence[Page],
        lexicon: Lexicon,
        ratings: frozenset[str],
        planned: bool,
        gap: float,
        rounds: Rounds,
        apart: bool,
    ) -> None:
        self._pages = {page.number: page for page in pages}
        self._lexicon = lexicon
        self._ratings = ratings
        self._planned = planned
        self._gap = gap
        self._rounds = rounds
        self._apart = apart

    def read(self, card: Card, filled: Filled) -> _Row:
        values: dict[tuple[str, str], list[_Value]] = {}
        labels: dict[tuple[str, str], Text] = {}
        values["ref", ""] = [_Value(ref_text(card.start))]
        recommendation, told = self._head(card, filled.head)
        values["recommendation", ""] = [_Value(recommendation)]
        if card.theme:
            values["theme", ""] = [_Value(card.theme)]
        numbers = self._rounds.number([slot.label for slot in filled.slots if slot.label])
        rounds: list[dict[tuple[str, str], list[_Value]]] = [{} for _ in range(max(numbers, default=0))]
        for slot, number in zip(filled.slots, numbers, strict=True):
            field = _field(slot, self._ratings)
            if field == "recommendation":
                head = values["recommendation", ""][0].text
                values["recommendation", ""] = [_Value(head + self._text(slot.parts))]
                labels["recommendation", ""] = slot.label.text if slot.label else NO_TEXT
                continue
            key = field, slot.label.key if slot.label else ""
            said = rounds[number - 1] if number else values
            if slot.label and slot.label.name:
                said[ACTION_REF] = [_Value(bare_ref(slot.label.text))]
                value = self._value(slot, field)
                said[NUMBERED] = [value._replace(text=after_ref(value.text, 0))]
            elif field == "action" and NUMBERED in said:  # "Action 1a: …", then "What we will do: …"
                said[NUMBERED] = [_Value(said[NUMBERED][0].text + self._text(slot.parts), slot.right)]
            else:
                labels[key] = slot.label.text if slot.label else NO_TEXT
                said.setdefault(key, [])
                said[key] += self._actions(slot.parts) if field == "action" else [self._value(slot, field)]
            if slot.rating is not None:
                said["rag", ""] = [_Value(slot.rating.text, fill=self._ground(slot.rating))]
        rest = told + self._text(filled.body)
        if rest:
            self._add_rest(values, rest)
        if card.chip is not None:
            values["rag", ""] = [_Value(card.chip.text, fill=self._ground(card.chip))]
        if self._apart:
            values, rounds = _apart(values, rounds)
        return _Row(values, rounds, labels, _place(card.start.part.text))

    def _add_rest(self, values: dict[tuple[str, str], list[_Value]], rest: Text) -> None:
        """Prose that no label introduces goes on with the progress, or is it."""
        key = next((key for key in values if key[0] == "progress" and values[key]), ("progress", ""))
        old = values.get(key, [_Value(NO_TEXT)])[-1]
        values[key] = [_Value(old.text + rest, old.right)]

    def _head(self, card: Card, parts: Sequence[Part]) -> tuple[Text, Text]:
        """The recommendation, its headline in bold, and the progress told below it where no label says which."""
        first = card.start
        lines = _part_lines(parts)
        own = _without_label(after_ref(lines[0][1], first.ref), first.part) if lines else NO_TEXT
        rest = [Line(words.words, union(words.words)) for _, words in lines[1:]]
        if own:
            rest.insert(0, Line(own.words, union(own.words)))
        if not rest:
            return NO_TEXT, NO_TEXT
        style = _style(rest[0])
        count = next((at for at, line in enumerate(rest) if _style(line) != style or _is_apart(rest, at)), len(rest))
        if count == len(rest):
            return self._prose(rest)
        stressed = style != _style(rest[-1]) and _style(rest[count]) != style
        if not stressed:
            return self._prose(rest)
        bold = [Line(tuple(word._replace(bold=True) for word in line.words), line.box) for line in rest[:count]]
        head = lines_to_text(bold, self._lexicon)
        plain = lines_to_text(rest[count:], self._lexicon)
        return (head + plain, NO_TEXT) if self._planned else (head, plain)

    def _prose(self, lines: Sequence[Line]) -> tuple[Text, Text]:
        """The first paragraph is what was recommended, the others tell of it, where no label does."""
        if self._planned:
            return lines_to_text(lines, self._lexicon), NO_TEXT
        paragraphs = lines_to_paragraphs(lines, (), self._lexicon, self._gap)
        told = NO_TEXT
        for paragraph in paragraphs[1:]:
            told = told + paragraph.text
        return paragraphs[0].text, told

    def _text(self, parts: Sequence[Part]) -> Text:
        return lines_to_text([Line(text.words, union(text.words)) for _, text in _part_lines(parts)], self._lexicon)

    def _value(self, slot: Slot, field: str) -> _Value:
        fill = self._ground(slot.parts[0]) if field == "rag" and slot.parts else None
        text = self._text(slot.parts)
        return _Value(text.without_stop() if field in SHORT else text, slot.right, fill)

    def _actions(self, parts: Sequence[Part]) -> list[_Value]:
        """Each item of a list is an action; else all is one."""
        lines = [Line(text.words, union(text.words)) for _, text in _part_lines(parts)]
        groups: list[list[Line]] = []
        for line in lines:
            if marker(line.words) is not None or not groups:
                groups.append([line])
            else:
                groups[-1].append(line)
        if len(groups) > 1 and marker(groups[0][0].words) is None:
            groups = [lines]
        texts = [lines_to_text(group, self._lexicon) for group in groups]
        return [_Value(_without_bullet(text)) for text in texts]

    def _ground(self, part: Part) -> str | None:
        """The colour of the chip on which a rating stands."""
        page = self._pages[part.page]
        under = [
            fill
            for fill in page.fills
            if fill.box.holds_word(part.box)
            and fill.box.width < CHIP_WIDTH * page.width
            and fill.box.height < 3 * part.size
        ] or [fill for fill in page.fills if part.chip and is_sign(fill.box, part)]
        return under[-1].colour if under else None


def _apart(values: _Said, rounds: Sequence[_Said]) -> tuple[_Said, list[_Said]]:
    """What is said of the whole card in rows of its own above its numbered actions', which have labels of their own:
    even beside a single action it is the recommendation's.  "Our response: …" over the actions leads to them."""
    again = {key for said in rounds for key in said}
    spans = {key for key in values if key[0] in OF_ALL and key not in again}
    said = {key: found for key, found in values.items() if key not in spans and any(value.text for value in found)}
    own = {("lead_in", key[1]) if key[0] == "action" else key: found for key, found in said.items()}
    if not rounds:
        return values, []
    return {key: values[key] for key in spans}, [*([own] if own else []), *rounds]


def _without_label(text: Text, first: Part) -> Text:
    """What stands behind a card's number, without the label that does: "1. You said"."""
    count = min(len(text), sum(word in first.words for word in text.words))
    return text.cut(count) if count and label_field(str(text.cut(0, count))) == "recommendation" else text


def _without_bullet(text: Text) -> Text:
    mark = marker(text.words)
    return text.cut(mark.length) if mark is not None and mark.kind == "bullet" else text


def _part_lines(parts: Sequence[Part]) -> list[tuple[tuple[int, int], Text]]:
    """The parts' words line by line."""
    lines: dict[tuple[int, int], list[Word]] = {}
    for part in parts:
        lines.setdefault((part.page, part.line), []).extend(part.words)
    return [(place, Text(tuple(words))) for place, words in lines.items()]


def _style(line: Line) -> tuple[bool, float, str]:
    return line.bold, round(2 * line.size) / 2, line.words[-1].colour


def _is_apart(lines: Sequence[Line], at: int) -> bool:
    gap = lines[at].box.top - lines[at - 1].box.bottom if at else 0.0
    return gap > 2 * APART * lines[at].size


def _usual(cards: Sequence[Card]) -> float:
    """The white between two lines of running text in the cards, in points; 0 where too few show it."""
    lines = [[Line(text.words, union(text.words)) for _, text in _part_lines(card.parts)] for card in cards]
    sizes = Counter(line.size for card in lines for line in card for _ in line.words)
    return usual_gap(lines, sizes.most_common(1)[0][0])


def _table(rows: Sequence[_Row]) -> Table:
    """The table, its cells merged over the rows of a card's actions."""
    keys = list(dict.fromkeys(key for row in rows for said in (row.values, *row.rounds) for key in said))
    order = ["ref", "recommendation", "theme"]
    keys.sort(key=lambda key: order.index(key[0]) if key[0] in order else len(order))
    cells = [_heading(at, rows, key) for at, key in enumerate(keys)]
    top = 1
    for row in rows:
        heights = [_height({**row.values, **said}) for said in row.rounds or [{}]]
        for column, key in enumerate(keys):
            if any(key in said for said in row.rounds):
                at = top
                for said, height in zip(row.rounds, heights, strict=True):
                    cells += _cells(at, column, height, key, said.get(key, []), row)
                    at += height
            else:
                cells += _cells(top, column, sum(heights), key, row.values.get(key, []), row)
        top += sum(heights)
    return Table(top, len(keys), tuple(cells), fields=tuple(field for field, _ in keys))


def _height(said: Mapping[tuple[str, str], Sequence[_Value]]) -> int:
    """How many rows what is said takes: one for each action."""
    return max(1, *(len(values) for key, values in said.items() if key[0] == "action"), 1)


def _cells(
    top: int, column: int, height: int, key: tuple[str, str], values: Sequence[_Value], card: _Row
) -> list[Cell]:
    """The cells of one column: one for each action, or one beside them all."""
    if key[0] == "action" and len(values) > 1:
        return [_cell(top + at, column, 1, value, card) for at, value in enumerate(values)]
    return [_cell(top, column, height, values[0] if values else _Value(NO_TEXT), card)]


def _heading(column: int, rows: Iterable[_Row], key: tuple[str, str]) -> Cell:
    row = next((row for row in rows if key in row.labels), None)
    text = row.labels[key] if row else NO_TEXT
    if row is None:
        row = next(iter(rows))
    place = _place(text) if text else row.place
    return Cell(0, column, 1, 1, text, (place,))


def _cell(row: int, column: int, rowspan: int, value: _Value, card: _Row) -> Cell:
    places = _places(value) if value.text else (card.place,)
    return Cell(row, column, rowspan, 1, value.text, places, value.fill)


def _places(value: _Value) -> tuple[Place, ...]:
    pages = list(dict.fromkeys(word.page for word in value.text.words))
    found = []
    for page in pages:
        box = union([word for word in value.text.words if word.page == page])
        found.append(Place(page, Box(box.x0, box.top, max(box.x1, value.right), box.bottom)))
    return tuple(found)


def _place(text: Text) -> Place:
    return Place(text.page, union([word for word in text.words if word.page == text.page]))
