"""Ratings in words, and the dates that they are stated at, wherever a plan prints them."""

from __future__ import annotations

import pytest
from making import text_of

from extractors.captions import state_date
from extractors.people import split_leads
from pipeline.process import process
from pipeline.read import Source
from schemas.records import Record

STATES = ("On schedule", "Complete", "Slipping", "Not yet due", "Paused", "Superseded")
DELIVERY = ("on_track", "complete", "at_risk", "not_started", "on_hold", "superseded")
TOLD = "The group has met {} times since the spring and its paper is with members."
DATES = ("March 2026", "30 September 2025", "May 2026", "31/03/2026", "June 2026", "July 2026")


def read(body: str) -> list[Record]:
    page = f"<h1>Lynford Council</h1><p>Corporate Peer Challenge: our six recommendations</p>{body}"
    return list(process(Source("plan.html", page.encode())).records)


def table(heads: str, cells: str, states: range = range(6)) -> str:
    head = "".join(f"<th>{head}" for head in ("Ref", "Recommendation", "Lead", *heads.split("|")))
    rows = "".join(
        f"<tr><td>{at + 1}<td>Set a long-term vision with its {at + 2} partners.<td>Chief Executive"
        + "".join(
            "<td>" + cell.format(state=STATES[at], told=TOLD.format(at + 3), date=DATES[at])
            for cell in cells.split("|")
        )
        for at in states
    )
    return f"<table><tr>{head}</tr>{rows}</table>"


def column(records: list[Record], name: str, kind: str = "rag") -> tuple[object, ...]:
    return tuple(str(getattr(record, name)) for record in records if getattr(record, "TABLE", "") == kind)


@pytest.mark.parametrize("head", ["Delivery", "Verdict", "On time?", "Outlook", "Delivery at December 2025"])
def test_a_column_of_states_rates_under_any_heading(head: str) -> None:
    records = read(table(f"By when|Position|{head}", "{date}|{told}|{state}"))
    assert column(records, "rag_text") == STATES
    assert column(records, "delivery") == DELIVERY


@pytest.mark.parametrize(
    "cell",
    ["[{state}] {told}", "{state} (December 2025): {told}", "Status at 1 December 2025: {state}<br>{told}"],
)
def test_a_state_with_its_date_or_in_brackets_begins_what_is_told(cell: str) -> None:
    records = read(table("By when|Progress", "{date}|" + cell))
    assert column(records, "rag_text") == STATES
    assert set(column(records, "as_of_start")) == ({"2025-12-01"} if "2025" in cell else {"None"})
    assert column(records, "text", "progress") == tuple(TOLD.format(at + 3) for at in range(6))


@pytest.mark.parametrize("cell", ["{date}<br>{state}", "{date} ({state})", "{state} – {date}"])
def test_a_state_stands_with_the_date_of_a_plan_without_actions(cell: str) -> None:
    assert column(read(table("Deadline|Progress", cell + "|{told}")), "rag_text") == STATES


def test_states_over_the_rows_rate_them_and_are_no_themes() -> None:
    groups = (("Actions on schedule (2)", 0), ("Behind schedule", 2), ("Completed actions", 4))
    body = "".join(
        f"<h3>{name}</h3>{table('By when|Progress', '{date}|{told}', range(at, at + 2))}" for name, at in groups
    )
    records = read(body)
    assert column(records, "delivery") == ("on_track",) * 2 + ("off_track",) * 2 + ("complete",) * 2
    assert set(column(records, "theme_text", "recommendations")) | {"None"} == {"None"}


def test_a_theme_that_is_no_state_rates_nothing() -> None:
    body = "".join(
        f"<h3>{name}</h3>{table('By when|Progress', '{date}|{told}', range(at, at + 2))}"
        for name, at in (("Governance", 0), ("Complete", 2), ("Housing", 4))
    )
    assert column(read(body), "delivery") == ()


def test_each_table_is_dated_by_its_own_caption() -> None:
    first, second = (table("Progress|Status", "{told}|{state}", part) for part in (range(3), range(3, 6)))
    records = read(
        f"<p>Table 1: Position at June 2025</p>{first}<p>Table 2: Progress by the end of May 2026</p>{second}"
    )
    assert column(records, "as_of_start", "progress") == ("2025-06-01",) * 3 + ("2026-05-01",) * 3


@pytest.mark.parametrize(
    ("caption", "date"),
    [
        ("Table 1: The recommendations and the position at December 2025", "December 2025"),
        ("Progress to the end of March 2026", "March 2026"),
        ("RAG status (November 2025)", "November 2025"),
        ("Update: 1 December 2025", "1 December 2025"),
        ("Recommendations, as of 3 May 2026", "3 May 2026"),
        ("Progress since March 2025", None),
        ("Progress against the recommendations made in March 2025", None),
        ("The update was considered at the meeting on 4 May 2026", None),
        ("Progress reported to Cabinet at its meeting in May 2026", None),
        ("Delivery plan 2025/26", None),
        ("Position in 2025", None),
    ],
)
def test_a_caption_dates_the_state_of_things_alone(caption: str, date: str | None) -> None:
    found = state_date(text_of(caption))
    assert (str(found) if found else None) == date


@pytest.mark.parametrize(
    "lines",
    [
        ("Harbour Master", "Section 151 Officer"),
        ("Ann Lee (Town Planner)", "Bo Ray (Head of Housing)"),
        ("Borough Surveyor", "Monitoring Officer"),
    ],
)
def test_two_leads_stand_one_below_the_other(lines: tuple[str, str]) -> None:
    assert [str(lead) for lead in split_leads(text_of(*lines))] == list(lines)


def test_a_key_may_have_its_signs_over_their_meanings() -> None:
    key = (
        "<table><tr><td>B<td>G<td>A<td>R<td></tr><tr><td>Complete<td>On track to be finished by the date shown"
        "<td>Some slippage, with action agreed<td>Off track: it will be late<td>Not due to start yet</tr></table>"
    )
    rated = table("Update|BRAG", "{told}|{state}")
    for state, letter in zip(STATES, "BGARGB", strict=True):
        rated = rated.replace(f"<td>{state}<", f"<td>{letter}<")
    delivery = ("complete", "on_track", "at_risk", "off_track", "on_track")
    assert column(read(key + rated), "delivery")[:5] == delivery
