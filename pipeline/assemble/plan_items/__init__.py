"""Plans without tables: recommendations as headings, and below each its actions, each with a line of facts.

In: a document.  Out: the same with the plan as one table, a row for each action, instead of its paragraphs; None where
there is no such plan.

1. ``facts``: "Lead: … Due: … Status: …", labelled or divided by signs; ``fact_rows``: labels over values, side by side;
2. ``pieces``: the document's blocks with their facts; ``records``: which of them are recommendations, which actions;
3. the records as a table, what is told of a recommendation as a whole in cells beside all of its actions.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pipeline.assemble.plan_items.facts import Fact
from pipeline.assemble.plan_items.pieces import pieces_of
from pipeline.assemble.plan_items.record import Action, Record
from pipeline.assemble.plan_items.records import records_of
from schemas.document import NO_TEXT, Cell, Document, Place, Table, Text
from schemas.geometry import union
from schemas.page import Fill

COLUMNS = ("ref", "recommendation", "theme", "action_ref", "action")
CHIP_WIDTH = 150.0  # points: a wider ground is the paragraph's, not a rating's
CHIP_HEIGHT = 3.0  # times the size

_Key = tuple[str, str, bool]  # a field, its label, and whether the recommendation's as a whole


def in_plan_items(document: Document, fills: Mapping[int, Sequence[Fill]]) -> Document | None:
    """The document with its plan as a table; ``fills``: the coloured areas by page."""
    records = records_of(pieces_of(document.blocks))
    if not records:
        return None
    taken = {at for record in records for at in record.taken}
    table = _table(records, fills)
    first = min(taken)
    blocks = [
        table if at == first else block for at, block in enumerate(document.blocks) if at == first or at not in taken
    ]
    return replace(document, blocks=tuple(blocks))


def _table(records: Sequence[Record], fills: Mapping[int, Sequence[Fill]]) -> Table:
    labels: dict[_Key, Text] = {}
    for record in records:
        for fact, _ in record.facts:
            labels.setdefault(_key(fact, True), fact.label)
        for action in record.actions:
            for fact, _ in action.facts:
                labels.setdefault(_key(fact, False), fact.label)
    keys = list(labels)
    fields = (*COLUMNS, *(field for field, _, _ in keys))
    place = _places(records[0].text)
    cells = [Cell(0, at, 1, 1, NO_TEXT, place) for at in range(len(COLUMNS))]
    cells += [
        Cell(0, len(COLUMNS) + at, 1, 1, labels[key], _places(labels[key]) or place) for at, key in enumerate(keys)
    ]
    top = 1
    for record in records:
        cells += _cells(record, top, keys, fills)
        top += max(1, len(record.actions))
    return Table(top, len(fields), tuple(cells), ruled=False, fields=fields)


def _cells(record: Record, top: int, keys: Sequence[_Key], fills: Mapping[int, Sequence[Fill]]) -> Iterator[Cell]:
    height = max(1, len(record.actions))
    place = _places(record.text)
    for column, text in enumerate((record.ref, record.text, record.theme)):
        yield Cell(top, column, height, 1, text, _places(text) or place)
    for at, action in enumerate(record.actions or [Action(NO_TEXT)]):
        for column, text in ((3, action.ref), (4, action.text)):
            yield Cell(top + at, column, 1, 1, text, _places(text) or place)
    for column, key in enumerate(keys, len(COLUMNS)):
        rows = [(top, height, record.facts)]
        if not key[2]:
            rows = [(top + at, 1, action.facts) for at, action in enumerate(record.actions)] or [(top, 1, [])]
        for row, span, facts in rows:
            text, fill = NO_TEXT, None
            for fact, ground in facts:
                if _key(fact, key[2]) == key and fact.value:
                    text += fact.value
                    fill = ground or (_ground(fact.value, fills) if fact.field == "rag" else None)
            yield Cell(row, column, span, 1, text, _places(text) or place, fill)


def _key(fact: Fact, whole: bool) -> _Key:
    own = str(fact.label).strip(" :").casefold() if fact.field == "other" else ""
    return fact.field, own, whole


def _ground(text: Text, fills: Mapping[int, Sequence[Fill]]) -> str | None:
    """The colour of the small area on which a rating stands."""
    under = [
        fill
        for fill in fills.get(text.page, ())
        if fill.box.width <= CHIP_WIDTH
        and fill.box.height < CHIP_HEIGHT * text.words[0].size
        and all(fill.box.holds_word(word) for word in text.words)
    ]
    return under[-1].colour if under else None


def _places(text: Text) -> tuple[Place, ...]:
    pages = dict.fromkeys(word.page for word in text.words)
    return tuple(Place(page, union([word for word in text.words if word.page == page])) for page in pages)


__all__ = ["in_plan_items"]
