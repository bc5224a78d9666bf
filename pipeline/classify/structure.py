"""What a document's tables and lists say of its kind: a plan, decisions sought, a team, questions, bare items."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from extractors.contents import Contents
from extractors.outline import Node, Part
from pipeline.classify.kind import speaks_of_peers
from schemas.printed import PrintedRecommendation
from schemas.vocabulary import fold

ITEM_WORDS = 20  # an agenda's item is no longer
ITEMS = 4  # so many items one below the other make an agenda
AGAIN = 3  # so often a label comes again where every recommendation has its own

_ASKS = re.compile(r"(?:That|To)\b|[A-Z]{4,}\b")
_ROUTINE = re.compile(
    r"(?:to )?(?:receive |note |approve |confirm |agree )?(?:any )?(?:the )?"
    r"(?:apologies|(?:declarations? of |disclosures? of )?(?:members[’'] )?interests?\b|minutes\b|exclusion of|urgent business|"
    r"questions from|public (?:questions|participation)|work programme|forward plan|prayers|any other business)",
    re.IGNORECASE,
)
_PLAN_LABEL = re.compile(
    r"\b(lead|who|owner|responsible|by when|when|due|deadline|target date|status|progress|rag|actions?|"
    r"what we (?:will|shall) do|our response)\b[^:]{0,20}:",
    re.IGNORECASE,
)


def structure(found: Contents) -> dict[str, float]:
    """Points by kind."""
    points: Counter[str] = Counter()
    if found.plan.share is not None:
        points["action_plan"] = 5 + 9 * found.plan.share  # type: ignore[assignment]
    elif _labelled_plan(found.nodes):
        points["action_plan"] = 5
    if any(map(_asks, found.decisions)):
        points["committee_report"] = 4
    if _bare_items(found.nodes):
        points["agenda"] = 6
    if found.plan.share is not None or not speaks_of_peers(found.nodes):
        return dict(points)
    named = sum(bool(peer.name) for peer in found.peers)
    points["feedback_report"] = 3 * (len(found.recommended) > 2) + 2 * (named > 2)
    points["progress_review"] = points["position_statement"] = points["feedback_report"] // 2
    points["scope_letter"] = 3 * (len(found.scope) > 4) + 3 * (len(found.peers) - named > 1)
    return dict(points)


def _asks(item: PrintedRecommendation) -> bool:
    """Whether an item asks a committee to decide: it says whom, or is worded as a decision."""
    return bool(item.addressed_to) or _ASKS.match(str(item.text)) is not None


def _bare_items(nodes: Sequence[Part]) -> bool:
    """Whether a meeting's items stand one below the other, nothing told below them; routine business among them."""
    run, routine = 0, 0
    for node in nodes:
        if not isinstance(node, Node):
            continue
        numbered = node.mark is not None or re.match(r"\d{1,2}\s", node.wording)
        if numbered and len(node.text) <= ITEM_WORDS:
            run += 1
            routine += bool(_ROUTINE.match(re.sub(r"^\d+\W*", "", node.wording)))
            if run >= ITEMS and routine > 1:
                return True
        else:
            run, routine = 0, 0
    return False


def _labelled_plan(nodes: Sequence[Part]) -> bool:
    """Whether the same labels of a plan come again and again, in lines instead of columns."""
    labels = Counter(
        fold(label) for node in nodes if isinstance(node, Node) for label in _PLAN_LABEL.findall(node.wording)
    )
    return sum(count >= AGAIN for count in labels.values()) > 1
