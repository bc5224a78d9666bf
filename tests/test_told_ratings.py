"""Ratings inside a plan's statements of progress, its dates or its actions, where no column holds them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from pipeline.process import process
from pipeline.read import Source
from schemas.records import Record

STATES = ("Green", "Complete", "Amber", "Red", "On track")
TOLD = (
    "The conference drew 118 people. A draft is with the board.",
    "Review carried out. The postholder starts in April.",
    "Work on the scheme has slipped by two months.",
    "Only 14 of 39 councillors have a plan.",
    "Adopted by the Audit Committee in July; 43 managers trained.",
)
DATES = ("March 2026", "30 September 2025", "May 2026", "31/03/2026", "June 2026")
Cell = Callable[[int], str]


def plan(progress: Cell, due: Cell = DATES.__getitem__, heads: tuple[str, str] = ("By when", "Update")) -> list[Record]:
    head = f"<tr><th>Ref<th>Recommendation<th>Action<th>Lead<th>{heads[0]}<th>{heads[1]}</tr>"
    rows = "".join(
        f"<tr><td>R{at + 1}<td>Set a long-term vision with its {at + 2} partners.<td>Write paper {at + 1} for members."
        f"<td>Chief Executive<td>{due(at)}<td>{progress(at)}</tr>"
        for at in range(len(TOLD))
    )
    page = f"<h1>Lynford Council</h1><p>Corporate Peer Challenge action plan, May 2026</p><table>{head}{rows}</table>"
    return list(process(Source("plan.html", page.encode())).records)


def column(records: list[Record], table: str, name: str) -> tuple[Any, ...]:
    return tuple(getattr(record, name) for record in records if getattr(record, "TABLE", "") == table)


@pytest.mark.parametrize(
    "cell",
    [
        "{told}<br>Status: {state}",
        "{told} RAG: {state}.",
        "{told} (Status: {state})",
        "{told}<br>Rating – {state}",
        "Overall: {state}<br>{told}",
        "{told}<br><b>Current status:</b> {state}<br>",
        "{told}<br>{state}",
        "{state}<br>{told}",
        "{state} – {told}",
        "<b>{state}:</b> {told}",
        "{told} ({state})",
        "{told} – {state}",
    ],
)
def test_a_rating_beside_what_is_told_is_taken_apart(cell: str) -> None:
    records = plan(lambda at: cell.format(told=TOLD[at], state=STATES[at]))
    assert column(records, "rag", "rag_text") == STATES
    assert column(records, "progress", "text") == TOLD


def test_a_label_on_a_line_between_others() -> None:
    records = plan(lambda at: f"{TOLD[at]}<br>Status: {STATES[at]}<br>Next: a report in May.")
    assert column(records, "rag", "rag_text") == STATES
    assert column(records, "progress", "text") == tuple(f"{told} Next: a report in May." for told in TOLD)


def test_a_state_that_is_the_first_sentence_rates_and_stays() -> None:
    records = plan(lambda at: f"{STATES[at]}. {TOLD[at]}")
    assert column(records, "rag", "rag_text") == STATES
    assert column(records, "progress", "text") == tuple(f"{s}. {t}" for s, t in zip(STATES, TOLD, strict=True))


def test_a_state_that_is_the_last_sentence_rates_and_stays() -> None:
    records = plan(lambda at: f"{TOLD[at]} {STATES[at]}.")
    assert column(records, "rag", "rag_text") == STATES
    assert column(records, "progress", "text") == tuple(f"{t} {s}." for s, t in zip(STATES, TOLD, strict=True))


@pytest.mark.parametrize(
    "cell",
    [
        lambda at: TOLD[at] + (" Complete.", " The work is complete.", " Status: see above.", "", "")[at],
        lambda at: ("Complete. " if at < 2 else "") + TOLD[at],  # a word that begins a statement, now and then
        lambda at: "Complete. " + TOLD[at],  # the same everywhere rates nothing
        lambda at: f"{TOLD[at]}<br>Next step: {STATES[at]} paper",
        lambda at: TOLD[at] + (" Status: Green" if at == 0 else ""),
    ],
)
def test_other_words_rate_nothing(cell: Cell) -> None:
    assert column(plan(cell), "rag", "rag_text") == ()


@pytest.mark.parametrize("due", ["{date}<br>Status: {state}", "{date}<br>{state}", "{date} – {state}"])
def test_a_rating_behind_a_date(due: str) -> None:
    records = plan(
        TOLD.__getitem__, lambda at: due.format(date=DATES[at], state=STATES[at]), ("Timescale and status", "Update")
    )
    assert column(records, "rag", "rag_text") == STATES
    assert column(records, "actions", "due_text") == DATES
    assert column(records, "progress", "text") == TOLD


def test_a_rating_with_its_date_stays_a_rating() -> None:
    records = plan(TOLD.__getitem__, lambda at: f"{STATES[at]} (March 2026)", ("Status", "Update"))
    assert len(column(records, "rag", "rag_text")) == len(STATES)
    assert column(records, "actions", "due_text") == (None,) * len(STATES)


def test_a_rating_that_only_one_statement_tells_is_doubted() -> None:
    records = plan(lambda at: TOLD[at] + ("<br>Status: Green" if at == 0 else ""))
    assert "rating_in_progress" in column(records, "issues", "code")
    sure = column(records, "recommendations", "confidence")
    assert sure[0] < 0.9 <= min(sure[1:])
