"""Stage 3: what kind of document it is, whose, what it is called, when it was written and for which committee."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extractors.contents import Contents
from pipeline.classify.committee import committee_of
from pipeline.classify.dates import OwnDate, as_at, meeting_date, own_date, weekday_doubt
from pipeline.classify.kind import kind_of
from pipeline.classify.signs import signs_found
from pipeline.classify.structure import structure
from pipeline.classify.title import read_title
from pipeline.normalise.councils import register
from pipeline.normalise.dates import Span
from pipeline.whose import Owner, whose
from schemas.document import NO_TEXT, Text
from schemas.printed import Doubt
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
    kind = kind_of(nodes, signs_found(nodes, facts, behind), structure(found))
    of_committee = kind.name in OF_COMMITTEES
    stated = own_date(document, reported=_reported(found))
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


def _reported(found: Contents) -> list[Text]:
    """The dates that the plan's progress is stated at."""
    recommendations = found.plan.printed.recommendations
    notes = [note for item in recommendations for note in item.progress]
    notes += [note for item in recommendations for action in item.actions for note in action.progress]
    return [note.as_of for note in notes if note.as_of]


def _doubts(own: OwnDate, doubts: Sequence[Doubt]) -> list[Doubt]:
    weekday = weekday_doubt(own)
    return [*doubts, *([weekday] if weekday else [])]
