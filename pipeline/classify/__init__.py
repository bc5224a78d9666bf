"""Stage 3: what kind of document it is, whose, what it is called, when it was written and for which committee."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from extractors.contents import Contents
from pipeline.classify.committee import committee_of
from pipeline.classify.dates import OwnDate, as_at, meeting_date, own_date, weekday_doubt
from pipeline.classify.kind import kind_of, speaks_of_peers
from pipeline.classify.title import read_title
from pipeline.normalise.councils import register
from pipeline.normalise.dates import Span
from pipeline.whose import Owner, whose
from schemas.document import NO_TEXT, Text
from schemas.printed import Doubt, PrintedRecommendation
from schemas.records import DocumentType

OF_COMMITTEES = frozenset(["committee_report", "minutes", "agenda"])


class Head(NamedTuple):
    """What the documents table says of a document: its kind with a confidence from 0 to 1, its title, its date."""

    document_type: DocumentType
    confidence: float
    title: Text
    date_text: Text
    date: Span | None
    as_of: OwnDate = OwnDate(NO_TEXT, None)  # the date that progress and ratings are stated at, unless they say
    committee: Text = NO_TEXT
    councils: tuple[Owner, ...] = ()
    reasons: tuple[Text, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def classify(found: Contents, supplement: str | None = None) -> Head:
    """The document's head; what is not printed is empty.  ``supplement``: a file with further councils."""
    document, nodes, (facts, behind) = found.document, found.nodes, found.head
    kind = kind_of(nodes, facts, behind, _structure(found))
    of_committee = kind.name in OF_COMMITTEES
    stated = own_date(document)
    own = stated if kind.name == "action_plan" else own_date(document, cover=True)
    if of_committee:
        own = meeting_date(nodes, facts) or own
    title = next((fact.value for fact in facts if fact.field == "title"), NO_TEXT) if of_committee else NO_TEXT
    councils, doubts = whose(document, own.span.start if own.span else None, register(supplement))
    return Head(
        kind.name,
        kind.confidence,
        title or read_title(document),
        own.text,
        own.span,
        as_at(document) or (stated if stated.span else own),
        committee_of(nodes, facts, found.decisions) if of_committee else NO_TEXT,
        tuple(councils),
        kind.reasons,
        tuple(_doubts(own, doubts)),
    )


def _structure(found: Contents) -> dict[str, float]:
    """What a document's tables and lists say of its kind: a plan, decisions sought, a team, questions to look at."""
    weights: dict[str, float] = {}
    if found.plan.share is not None:
        weights["action_plan"] = 5 + 9 * found.plan.share
    if any(map(_asks, found.decisions)):
        weights["committee_report"] = 5
    if found.plan.share is not None or not speaks_of_peers(found.nodes):
        return weights
    named = sum(bool(peer.name) for peer in found.peers)
    weights["feedback_report"] = 3.0 * (len(found.recommended) > 2) + 2.0 * (named > 2)
    weights["scope_letter"] = 3.0 * (len(found.scope) > 4) + 3.0 * (len(found.peers) - named > 1)
    return weights


def _asks(item: PrintedRecommendation) -> bool:
    """Whether an item asks a committee to decide: it says whom, or is worded as a decision."""
    return bool(item.addressed_to) or re.match(r"(?:That|To)\b|[A-Z]{4,}\b", str(item.text)) is not None


def _doubts(own: OwnDate, doubts: Sequence[Doubt]) -> list[Doubt]:
    weekday = weekday_doubt(own)
    return [*doubts, *([weekday] if weekday else [])]
