"""Whether a document is better read as cards, or as the tables and the prose that it would be otherwise.

The reading is taken that tells more of its recommendations: who, what, how far, and with what rating.
"""

from __future__ import annotations

from collections.abc import Iterable

from extractors.action_plan import read_plan
from extractors.outline import outline
from extractors.peer_recommendations import peer_recommendations
from extractors.progress_notes import with_progress
from schemas.document import Document, Table
from schemas.printed import PrintedRecommendation


def tells_more(cards: Document, plain: Document) -> bool:
    """Whether the cards tell more than the same pages read without them."""
    if read_plan(plain).share is not None:
        return False  # what has a row of headings is a table
    own = read_plan(_of_cards(cards)).printed.recommendations
    nodes = outline(plain)
    return _told(own) > _told(with_progress(nodes, peer_recommendations(nodes, ""), ""))


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
