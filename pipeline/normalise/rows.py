"""Stage 5: from what is printed to the rows of the dataset, with evidence and issues.

Each field has one pure function in this package; this module only puts the rows together and numbers them;
:mod:`pipeline.normalise.growing` keeps where each value stood.
"""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.classify import Head
from pipeline.normalise.dates import read_date
from pipeline.normalise.decoration import without_decoration
from pipeline.normalise.growing import AsOf, Rows
from pipeline.normalise.papers import head_rows, paper_rows
from pipeline.normalise.periods import last_such
from pipeline.normalise.posts import read_lead
from pipeline.normalise.rag import read_rating
from pipeline.normalise.suspicion import with_suspicions
from pipeline.normalise.themes import read_theme
from pipeline.normalise.unread import with_unread
from schemas.document import NO_TEXT, Document, Text
from schemas.printed import (
    Doubt,
    Printed,
    PrintedAction,
    PrintedLead,
    PrintedProgress,
    PrintedRating,
    PrintedRecommendation,
)
from schemas.records import Action, Lead, Progress, RagRating, Recommendation, Record

# The confidence of a document's kind below which its records are doubted.  When it was set, on weights told otherwise,
# 35 of 65 recommendations and actions of papers below it, read at first sight, were wrong, of 314 above it 67.
SURE_KIND = 0.85


def normalise(printed: Printed, document: Document, head: Head, document_id: str) -> list[Record]:
    """All rows of one document but its own, in printed order."""
    pages = {page.number: page for page in document.pages}
    rows = Rows(document_id, document.legend, AsOf(head.as_of.text, head.as_of.span), pages, placed=document.placed)
    rows.kind_is_sure = head.confidence >= SURE_KIND
    head_rows(rows, head)
    if not rows.kind_is_sure:
        message = "the kind of the document is not sure, and another kind would be read by other rules"
        rows.doubt(Doubt("document_type", "kind_unsure", message, "info"), document_id, None)
    for page, doubt in printed.doubts:
        rows.doubt(doubt, None, page)
    for notice in document.notices:
        rows.doubt(Doubt("", notice.code, notice.message, notice.severity, notice.printed), None, notice.page)
    recommendations = without_decoration(printed.recommendations, document.legend)
    visited = head.as_of.span if head.document_type == "progress_review" else None
    year = str(visited.end)[:4] if visited else ""
    suspected = with_suspicions(with_unread(recommendations, document), year)
    for number, recommendation in enumerate(suspected.recommendations, 1):
        _recommendation(rows, recommendation, number, recommendation.kind in suspected.shaken)
    paper_rows(rows, printed, head)
    return rows.records


def _text(text: Text) -> str | None:
    return str(text) or None


def _recommendation(rows: Rows, printed: PrintedRecommendation, number: int, shaken: bool) -> None:
    row_id = f"{rows.document_id}/r{number:03d}"
    theme_text = printed.theme or printed.section
    doubts = list(printed.doubts)
    if not printed.text:
        doubts.append(Doubt("text", "no_recommendation", "the rows beside it print no recommendation", "warning"))
    rows.add(
        Recommendation(
            recommendation_id=row_id,
            document_id=rows.document_id,
            position=number,
            ref=_text(printed.ref),
            text=_text(printed.text),
            headline=_text(printed.headline),
            recommendation_type=printed.kind,  # type: ignore[arg-type]  # validated by the model
            made=printed.made or None,
            section=_text(printed.section or printed.theme),
            theme=read_theme(str(theme_text)),
            addressed_to=_text(printed.addressed_to),
            page=printed.page,
            confidence=rows.confidence(printed.page, doubts, shaken),
            theme_text=_text(theme_text),
        )
    )
    for column, text in (
        ("ref", printed.ref),
        ("text", printed.text),
        ("headline", printed.headline),
        ("section", printed.section or printed.theme),
        ("theme_text", theme_text),
        ("addressed_to", printed.addressed_to),
    ):
        rows.prove("recommendations", row_id, column, text)
    for doubt in doubts:
        rows.doubt(doubt, row_id, printed.page)
    counters = _Counters(row_id, shaken or any(doubt.severity != "info" for doubt in doubts))
    _parts(rows, printed, counters, None)
    for place, action in enumerate(printed.actions, 1):
        _action(rows, action, counters, place)


@dataclass(slots=True)
class _Counters:
    """Positions of leads, progress and ratings within one recommendation."""

    recommendation_id: str
    shaken: bool  # it is doubted, and so is all that hangs on it
    leads: int = 0
    progress: int = 0
    rag: int = 0


def _action(rows: Rows, printed: PrintedAction, counters: _Counters, place: int) -> None:
    row_id = f"{counters.recommendation_id}/a{place:02d}"
    due = read_date(str(printed.due))
    doubts = list(printed.doubts)
    if due.problem:
        doubts.append(Doubt("due_start", due.problem, _DATE_MESSAGES[due.problem], "warning", str(printed.due)))
    rows.add(
        Action(
            action_id=row_id,
            recommendation_id=counters.recommendation_id,
            document_id=rows.document_id,
            position=place,
            ref=_text(printed.ref),
            text=str(printed.text),
            success_text=_text(printed.success),
            due_text=_text(printed.due),
            due_start=due.span.start if due.span else None,
            due_end=due.span.end if due.span else None,
            page=printed.page,
            confidence=rows.confidence(printed.page, doubts, counters.shaken),
        )
    )
    for column, text in (
        ("ref", printed.ref),
        ("text", printed.text),
        ("success_text", printed.success),
        ("due_text", printed.due),
    ):
        rows.prove("actions", row_id, column, text)
    for doubt in doubts:
        rows.doubt(doubt, row_id, printed.page)
    _parts(rows, printed, counters, row_id)


_DATE_MESSAGES = {
    "date_not_read": "no date could be read from these words",
    "several_dates": "several dates are printed; the span covers them all",
}


def _parts(
    rows: Rows, owner: PrintedAction | PrintedRecommendation, counters: _Counters, action_id: str | None
) -> None:
    for lead in owner.leads:
        _lead(rows, lead, counters, action_id)
    for statement in owner.progress:
        _progress(rows, statement, counters, action_id)
    for rating in owner.ratings:
        _rating(rows, rating, counters, action_id)


def _lead(rows: Rows, printed: PrintedLead, counters: _Counters, action_id: str | None) -> None:
    counters.leads += 1
    row_id = f"{counters.recommendation_id}/leads/{counters.leads}"
    lead = read_lead(str(printed.meant or printed.text), printed.column)
    rows.add(
        Lead(
            recommendation_id=counters.recommendation_id,
            action_id=action_id,
            document_id=rows.document_id,
            position=counters.leads,
            lead_text=str(printed.text),
            role=lead.role,
            person=lead.person,
            body=lead.body,
            lead_type=lead.lead_type,  # type: ignore[arg-type]  # validated by the model
        )
    )
    rows.prove("leads", row_id, "lead_text", printed.text)
    if printed.meant:
        doubt = Doubt(
            "lead_text",
            "ditto_resolved",
            f"taken to mean “{printed.meant}” from the row above",
            "info",
            str(printed.text),
        )
        rows.doubt(doubt, row_id, printed.text.page)


def _as_of(rows: Rows, own: Text) -> AsOf:
    """The date that the column or the statement gives, a year left out taken from the document's; else its own."""
    if not own:
        return rows.as_of
    span = read_date(str(own)).span
    if span is not None or rows.as_of.span is None:
        return AsOf(own, span)
    span = last_such(str(own), rows.as_of.span.end)
    return AsOf(own, span, span is not None)


def _prove_as_of(rows: Rows, table: str, row_id: str, as_of: AsOf, page: int) -> None:
    rows.prove(table, row_id, "as_of_text", as_of.text)
    if as_of.year_taken:
        message = "no year is printed; the last before the paper's own date is taken"
        rows.doubt(Doubt("as_of_start", "year_taken", message, "info", str(as_of.text)), row_id, page)


def _progress(rows: Rows, printed: PrintedProgress, counters: _Counters, action_id: str | None) -> None:
    counters.progress += 1
    row_id = f"{counters.recommendation_id}/progress/{counters.progress}"
    as_of = _as_of(rows, printed.as_of)
    rows.add(
        Progress(
            recommendation_id=counters.recommendation_id,
            action_id=action_id,
            document_id=rows.document_id,
            position=counters.progress,
            text=str(printed.text),
            as_of_text=_text(as_of.text),
            as_of_start=as_of.span.start if as_of.span else None,
            as_of_end=as_of.span.end if as_of.span else None,
            page=printed.text.page,
        )
    )
    rows.prove("progress", row_id, "text", printed.text)
    _prove_as_of(rows, "progress", row_id, as_of, printed.text.page)


def _rating(rows: Rows, printed: PrintedRating, counters: _Counters, action_id: str | None) -> None:
    rating = read_rating(printed, rows.legend)
    if rating is None:
        return
    counters.rag += 1
    row_id = f"{counters.recommendation_id}/rag/{counters.rag}"
    as_of = _as_of(rows, printed.as_of)
    meaning = rating.meaning.meaning if rating.meaning else NO_TEXT
    rows.add(
        RagRating(
            recommendation_id=counters.recommendation_id,
            action_id=action_id,
            document_id=rows.document_id,
            position=counters.rag,
            rag_text=rating.rag_text,
            rag=rating.rag,  # type: ignore[arg-type]  # validated by the model
            delivery=rating.delivery,  # type: ignore[arg-type]
            meaning_text=_text(meaning),
            basis=rating.basis,  # type: ignore[arg-type]
            fill=rating.fill,
            as_of_text=_text(as_of.text),
            as_of_start=as_of.span.start if as_of.span else None,
            as_of_end=as_of.span.end if as_of.span else None,
            page=printed.place.page,
        )
    )
    if rating.rag_text:
        rows.prove("rag", row_id, "rag_text", rating_words(printed, rating.rag_text))
    elif printed.text:
        rows.prove("rag", row_id, "fill", printed.text)  # a coloured sign
    else:
        rows.prove_place("rag", row_id, "rag_text", printed.place)  # the empty cell whose colour it is
    rows.prove("rag", row_id, "meaning_text", meaning)
    _prove_as_of(rows, "rag", row_id, as_of, printed.place.page)
    for doubt in rating.doubts:
        rows.doubt(doubt, row_id, printed.place.page)


def rating_words(printed: PrintedRating, wording: str | None) -> Text:
    """The words of a rating without the symbol beside them."""
    words = tuple(word for word in printed.text.words if wording and word.text in wording)
    return Text(words) or printed.text
