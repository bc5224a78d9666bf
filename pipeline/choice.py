"""Which reading of a document tells more: its tables and its prose, or its records in cards.

In: the readings (``pipeline.assemble``), further ones made only when they are needed: with records in cards, with a
plan that stands in no table.  Out: the contents of the best one, which tells more of its recommendations: who, what, by
when, how far, and with what rating.  What has a row of headings is a table, no cards, unless the same labels come again
and again, or the table only sums up the sections below it.  Minutes, as their title says, hold the actions of a meeting
below its items, and no plan.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from extractors.action_plan import read_plan
from extractors.contents import Contents
from extractors.headings import named_field
from extractors.lists import leading_ref
from extractors.outline import Node, Part
from extractors.progress_notes import with_progress
from extractors.summed_up import sums_up
from pipeline.assemble import Readings
from schemas.document import Document, Table, Text
from schemas.printed import PrintedRecommendation
from schemas.vocabulary import fold, rows

FEWEST_CARDS = 3
CLEARLY = 1.5  # times what tables tell that cards must tell instead of them
HEAD_WORDS = 16  # of labels side by side, or below one another
TITLE_NODES = 6  # at the document's head, among which its title stands
TITLE_WORDS = 18


def choose(readings: Readings) -> Contents:
    """What stands in the document, by the reading that tells more."""
    plain = Contents(readings.plain)
    items = _items(readings, plain)
    summed = plain.plan.share is not None and sums_up(plain.plan.printed.recommendations, plain.nodes)
    if plain.plan.share is not None and items is None and not summed and not _are_labelled(plain.document):
        return plain
    cards = readings.in_cards()
    best = Contents(cards) if cards is not None and _tells_more(cards, plain, 1.0 if summed else CLEARLY) else plain
    return items if items is not None and _facts(items) >= _facts(best) else best


def _items(readings: Readings, plain: Contents) -> Contents | None:
    """The reading of a plan without tables, where it tells more than the tables do; minutes have none."""
    items = readings.in_items()
    if items is None or _are_minutes(plain.nodes):
        return None
    found = Contents(items)
    if plain.plan.share is not None:
        return found if _facts(found) > CLEARLY * _facts(plain) else None
    told = _told(with_progress(plain.nodes, plain.recommended, ""))
    return found if _told(found.plan.printed.recommendations) > told else None


def _facts(contents: Contents) -> int:
    """How many facts hang on the actions and the recommendations that a plan's tables print."""
    found = contents.plan.printed.recommendations
    actions = [action for item in found for action in item.actions]
    told = sum(bool(action.due) + len(action.leads) + len(action.ratings) for action in actions)
    return told + sum(len(item.leads) + len(item.ratings) for item in found)


def _are_labelled(document: Document) -> bool:
    """Whether the same labels stand in one record after another: a row of headings over several tables, or printed in
    lines of its own where no table was seen; labels below one another in cells ("You said We did")."""
    heads = Counter(head for table in document.tables() if len(head := _head(table)) > 1)
    lines = Counter(
        fold(str(paragraph.text)) for paragraph in document.paragraphs() if len(paragraph.text) < HEAD_WORDS
    )
    again = max((count + lines[" ".join(head)] for head, count in heads.items()), default=0)
    return again >= FEWEST_CARDS or any(map(_has_labels_below, document.tables()))


def _head(table: Table) -> tuple[str, ...]:
    return tuple(fold(str(cell.text)) for cell in table.cells if cell.row == 0)


def _has_labels_below(table: Table) -> bool:
    """Whether cells of the first column are labels alone, one below the other: "1. You said" over "We did"."""
    texts = [cell.text for cell in table.cells if cell.column == 0 and 1 < len(cell.text) <= HEAD_WORDS]
    if len(texts) < FEWEST_CARDS:
        return False
    listed = [[Text(line) for line in text.lines()] for text in texts]
    return sum(len(lines) > 1 and all(map(_is_label, lines)) for lines in listed) >= FEWEST_CARDS


def _is_label(text: Text) -> bool:
    count = leading_ref(text, "any")
    return named_field(str(text.cut(count)).strip(" :")) not in ("", "other")


def _tells_more(cards: Document, plain: Contents, clearly: float) -> bool:
    """Whether the cards tell more than the same pages read without them; ``clearly``: times what tables tell."""
    if _are_minutes(plain.nodes):
        return False
    own = _told(read_plan(_of_cards(cards)).printed.recommendations)
    if plain.plan.share is not None:
        return own > clearly * _told(plain.plan.printed.recommendations)
    return own > _told(with_progress(plain.nodes, plain.recommended, ""))


def _are_minutes(nodes: Sequence[Part]) -> bool:
    """Whether the title names minutes or decisions, and no plan."""
    titles = [
        f" {fold(node.wording)} "
        for node in nodes[:TITLE_NODES]
        if isinstance(node, Node) and len(node.text) <= TITLE_WORDS and node.page == nodes[0].page
    ]
    signs = [(row["kind"], f" {fold(row['printed'])} ") for row in rows("kinds") if row["place"] == "title"]
    named = {kind for kind, sign in signs if any(sign in title for title in titles)}
    return "minutes" in named and "action_plan" not in named


def _of_cards(document: Document) -> Document:
    """The document with the table of its cards alone, beside its prose."""
    kept = tuple(block for block in document.blocks if not isinstance(block, Table) or block.fields)
    return Document(document.pages, kept, document.legend, document.furniture)


def _told(found: Iterable[PrintedRecommendation]) -> int:
    """How many kinds of facts (actions, dates, leads, statements, ratings) hang on the recommendations, one by one."""
    total = 0
    for item in found:
        if len(item.text) > 2:
            owners = (item, *item.actions)
            kinds = ("leads", "progress", "ratings")
            total += bool(item.actions) + any(action.due for action in item.actions)
            total += sum(any(getattr(owner, kind) for owner in owners) for kind in kinds)
    return total
