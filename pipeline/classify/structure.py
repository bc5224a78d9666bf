"""What a document's tables and lists say of its kind: a plan, decisions sought, a team, questions, bare items."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from functools import cache

from extractors.contents import Contents
from extractors.outline import Node, Part
from pipeline.classify.committee import in_title, names_body
from pipeline.classify.kind import OF_COMMITTEES, speaks_of_peers
from pipeline.classify.title import HEAD_WORDS, title_block
from pipeline.normalise.dates import find_dates
from schemas.printed import PrintedRecommendation
from schemas.vocabulary import fold, rows

ITEM_WORDS = 20  # an agenda's item is no longer
ITEMS = 4  # so many items one below the other make an agenda
AGAIN = 3  # so often a label comes again where every recommendation has its own
OPENING = 20  # paragraphs at the head among which a letter's salutation stands
SIGNED = 4  # paragraphs at the end, where it is signed

_COMING = re.compile(
    r"\b(?:will|shall|would|should|could|may|can|look(?:ing)? forward|hope|propose|suggest)\b", re.IGNORECASE
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|been|came|saw|met|heard|found|told|said|spoke|took|gave|\w{3,}ed)\b", re.IGNORECASE
)
_SALUTATION = re.compile(r"Dear (?!all\b|colleagues|residents?|members?\b)", re.IGNORECASE)
_OF_A_PLAN = frozenset(["action", "lead", "due", "progress", "rag"])
_ASKS = re.compile(r"(?:That|To)\b|[A-Z]{4,}\b")
_ROUTINE = re.compile(
    r"(?:to )?(?:receive |note |approve |confirm |agree )?(?:any )?(?:the )?"
    r"(?:apologies|(?:declarations? of |disclosures? of )?(?:members[’'] )?interests?\b|minutes\b|exclusion of|"
    r"urgent business|questions from|public (?:questions|participation)|work programme|"
    r"forward plan|prayers|any other business)",
    re.IGNORECASE,
)
_PLAN_LABEL = re.compile(
    r"\b(lead|who|owner|responsible|by when|when|due|deadline|target date|status|progress|rag|actions?|"
    r"what we (?:will|shall) do|our response)\b[^:]{0,20}:",
    re.IGNORECASE,
)


def structure(found: Contents) -> dict[str, float]:
    """Points by kind."""
    points: dict[str, float] = defaultdict(float)
    if found.plan.share is not None:
        asked = any(names_body(item.addressed_to) for item in found.decisions)  # of it the plan is only a part
        points["action_plan"] = 5 + (0 if asked else 9 * found.plan.share)
    elif _plan_in_lines(found.nodes):
        points["action_plan"] = 5
    points["committee_report"] = 4 * any(map(_asks, found.decisions))
    if _of_a_meeting(found.nodes):
        for kind in OF_COMMITTEES:
            points[kind] += 4
    points["agenda"] += 6 * _bare_items(found.nodes)
    points.update(_of_letter(found.nodes))
    if found.plan.share is not None or not speaks_of_peers(found.nodes):
        return points
    named = sum(bool(peer.name) for peer in found.peers)
    points["feedback_report"] += 3 * (len(found.recommended) > 2) + 2 * (named > 2)
    points["scope_letter"] += 3 * (len(found.scope) > 4) + 3 * (len(found.peers) - named > 1)
    return points


def _of_a_meeting(nodes: Sequence[Part]) -> bool:
    """Whether the title block names a committee and the day of its meeting."""
    lines = [node for at in sorted(title_block(nodes)) if isinstance(node := nodes[at], Node)]
    dated = any(span.start == span.end for node in lines for _, span in find_dates(node.wording))
    return dated and any(in_title(node) for node in lines)


def _of_letter(nodes: Sequence[Part]) -> dict[str, float]:
    """A letter about a peer challenge agrees its scope where it speaks of what will be, else it says what peers saw."""
    lines = [node for node in nodes if isinstance(node, Node)]
    opening = next((at for at, node in enumerate(lines[:OPENING]) if _is_salutation(node)), None)
    if opening is None:
        return {}
    around = [*lines[: opening + 3], *lines[-SIGNED:]]  # from whom it is, on what, and who signed it
    if not speaks_of_peers([line for line in around if len(line.text) <= HEAD_WORDS]):
        return {}
    wording = " ".join(node.wording for node in lines[opening:])
    coming, past = len(_COMING.findall(wording)), len(_PAST.findall(wording))
    return {"scope_letter": 4} if coming > past else {"feedback_report": 3, "progress_review": 3}


def _is_salutation(node: Node) -> bool:
    """Whether a letter to a few people begins here, and no circular."""
    return len(node.text) <= 8 and _SALUTATION.match(node.wording) is not None


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


def _plan_in_lines(nodes: Sequence[Part]) -> bool:
    """Whether the same labels of a plan come again and again, or "|" parts its columns under known headings."""
    lines = [node.wording for node in nodes if isinstance(node, Node)]
    labels = Counter(fold(label) for line in lines if ":" in line for label in _PLAN_LABEL.findall(line))
    return sum(count >= AGAIN for count in labels.values()) > 1 or any(map(_is_heading_row, lines))


def _is_heading_row(line: str) -> bool:
    fields = {_columns().get(fold(cell)) for cell in line.split("|")} if "|" in line else set()
    return len(fields & _OF_A_PLAN) > 1


@cache
def _columns() -> dict[str, str]:
    return {fold(row["printed"]): row["field"] for row in rows("columns")}
