"""Whether a document is better read as cards, or as the tables and the prose that it would be otherwise.

The reading is taken that tells more of its recommendations: who, what, how far, and with what rating.  Minutes, as
their title says, hold the actions of a meeting below its items, and no plan.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from extractors.action_plan import read_plan
from extractors.outline import Node, Part, outline
from extractors.peer_recommendations import peer_recommendations
from extractors.progress_notes import with_progress
from schemas.document import Document, Table
from schemas.printed import PrintedRecommendation
from schemas.vocabulary import fold, rows

TITLE_NODES = 6  # at the document's head, among which its title stands
TITLE_WORDS = 18


def has_headings(plain: Document) -> bool:
    """Whether a plan stands in the document that is no cards: what has a row of headings is a table."""
    return any(plain.tables()) and read_plan(plain).share is not None


def tells_more(cards: Document, plain: Document) -> bool:
    """Whether the cards tell more than the same pages read without them."""
    own = read_plan(_of_cards(cards)).printed.recommendations
    nodes = outline(plain)
    if _are_minutes(nodes):
        return False
    return _told(own) > _told(with_progress(nodes, peer_recommendations(nodes, ""), ""))


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
    """How many kinds of facts (actions, leads, statements, ratings) hang on the recommendations, one by one."""
    total = 0
    for item in found:
        if len(item.text) > 2:
            owners = (item, *item.actions)
            kinds = ("leads", "progress", "ratings")
            total += bool(item.actions) + sum(any(getattr(owner, kind) for owner in owners) for kind in kinds)
    return total
