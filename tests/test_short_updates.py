"""Short updates to a committee whose main part is a plan: what kind they are, whose, when, and what they ask."""

from __future__ import annotations

import pytest

from pipeline.process import process
from pipeline.read import Source
from pipeline.result import Result

TABLE = (
    "<table><tr><th>What the peers said<th>What we have promised<th>By<th>Who<th>How it is going</tr>"
    + "".join(
        f"<tr><td>{n}. Settle vision {n} with its users.<td>Summit {n} and a prospectus<td>May 2026<td>Chief Executive"
        f"<td>Summit {n} held on 14 January; 62 people came.</tr>"
        for n in (1, 2, 3, 4, 5)
    )
    + "</table>"
)
TITLE = "<h2>Corporate Peer Challenge: six-month update to Overview Board, 12 February 2026</h2>"
TWO = ["note progress on the five recommendations below; and", "tell Cabinet what it thinks."]
ITEMS = f"<ol type='i'><li>{TWO[0]}</li><li>{TWO[1]}</li></ol>"


def paper(title: str, asks: str) -> Result:
    on_site = "<p>Report of the Chief Executive. The LGA peer team was on site from 9 to 12 June 2025.</p>"
    page = f"<h1>Lynford Borough Council</h1>{title}{on_site}{asks}<h3>Where we are</h3>{TABLE}"
    return process(Source("update.html", page.encode()))


def recommended(result: Result, kind: str) -> list[str | None]:
    told = (record for record in result.records if record.TABLE == "recommendations")
    return [record.text for record in told if record.recommendation_type == kind]


@pytest.mark.parametrize(
    ("asks", "decisions"),
    [
        (f"<h3>The Board is asked to:</h3>{ITEMS}", TWO),
        (f"<p>Members are invited to:</p>{ITEMS}", TWO),
        (f"<p><b>Recommendations</b></p><p>That the Board:</p>{ITEMS}", TWO),
        (f"<p>The Board is asked to: (a) {TWO[0]} (b) {TWO[1]}</p>", TWO),
        ("<p>The Board is asked to note progress on them all.</p>", ["note progress on them all."]),
    ],
)
def test_a_paper_that_asks_a_committee_is_its_report(asks: str, decisions: list[str]) -> None:
    result = paper(TITLE, asks)
    assert result.document.document_type == "committee_report"
    assert recommended(result, "decision") == decisions
    assert len(recommended(result, "peer")) == 5
    assert result.document.date_text == "12 February 2026"
    assert result.document.committee == "Overview Board"


def test_what_a_plan_asks_is_a_decision_too() -> None:
    result = paper("<h2>Our action plan: the tracker of our action plan</h2>", f"<p>The Board is asked to:</p>{ITEMS}")
    assert result.document.document_type == "action_plan"
    assert recommended(result, "decision") == TWO
    assert len(recommended(result, "peer")) == 5


def test_a_plan_that_asks_nobody_is_a_plan() -> None:
    result = paper(TITLE, "")
    assert result.document.document_type == "action_plan"
    assert recommended(result, "decision") == []


def test_prose_that_asks_for_something_else_asks_no_committee() -> None:
    result = paper(TITLE, "<p>Members are asked to send their questions to the clerk. Staff were asked to comment.</p>")
    assert recommended(result, "decision") == []


@pytest.mark.parametrize(
    ("line", "committee"),
    [
        ("Briefing for the Audit and Governance Committee, 12 February 2026", "Audit and Governance Committee"),
        ("Scrutiny Panel: 12 February 2026", "Scrutiny Panel"),
        ("Progress report to Cabinet on 12 February 2026", "Cabinet"),
    ],
)
def test_the_committee_that_a_title_line_names(line: str, committee: str) -> None:
    result = paper(f"<h2>The peer challenge</h2><p>{line}</p>", f"<p>The Board is asked to:</p>{ITEMS}")
    assert result.document.committee == committee
    assert result.document.date_text == "12 February 2026"


def test_whose_report_it_is_ends_with_its_sentence() -> None:
    facts = [r.value_text for r in paper(TITLE, "").records if r.TABLE == "front_matter" and r.field == "report_of"]
    assert facts == ["Chief Executive"]
