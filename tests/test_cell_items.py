"""Several actions in one cell, and what stands beside them."""

from __future__ import annotations

import pytest
from making import text_of

from extractors.as_of import heading_date
from extractors.cell_items import item_rows
from extractors.headings import Column, names_both
from extractors.lead_dates import says_date, who_and_when, with_dates_apart
from extractors.plan_rows import Row
from schemas.document import Cell, Place
from schemas.geometry import Box


def row(**cells: list[str]) -> Row:
    """A row of cells, each a list of printed lines; columns stand 200 points apart."""
    made = []
    for at, (field, lines) in enumerate(cells.items()):
        text = text_of(*lines, left=50.0 + 200 * at)
        place = Place(1, Box(50.0 + 200 * at, 90.0, 245.0 + 200 * at, 300.0))
        made.append((Column(at, field, field), Cell(3, at, 1, 1, text, (place,))))
    return Row(3, tuple(made))


def actions(found: list[Row]) -> list[str]:
    return [str(part.text("action")) for part in found]


REC = ["Review the depot"]


@pytest.mark.parametrize(
    "lines",
    [
        ["• Hold a briefing", "• Publish the plan in", "the spring"],
        ["Agreed. We will:", "• Hold a briefing", "• Publish the plan in", "the spring"],
        ["Accepted in part. Actions:", "1. Hold a briefing", "2. Publish the plan in", "the spring"],
        ["The Council will", "(a) Hold a briefing", "(b) Publish the plan in", "the spring"],
    ],
)
def test_items_behind_no_lead_in_or_an_empty_one_are_actions(lines: list[str]) -> None:
    found = list(item_rows(row(recommendation=REC, action=lines, lead=["Leader"]), {}))
    assert actions(found) == ["Hold a briefing", "Publish the plan in the spring"]
    assert len({id(part.cell("lead")) for part in found}) == 1  # one cell for both, as if merged


@pytest.mark.parametrize(
    "lines",
    [
        ["Agree a baseline for:", "(a) Kelby town", "(b) Marden Road"],
        ["Set up a working group, which will", "• look at the depot", "• report in May"],
        ["Hold a briefing • and another"],
        ["• One item alone"],
    ],
)
def test_parts_of_a_sentence_are_one_action(lines: list[str]) -> None:
    assert len(list(item_rows(row(recommendation=REC, action=lines), {}))) == 1


def test_an_action_with_a_reference_of_its_own_keeps_its_items() -> None:
    assert len(list(item_rows(row(ref=["1.1"], action=["• Hold a briefing", "• Publish it"]), {}))) == 1


def test_dates_are_divided_by_number_or_by_marker_and_else_stand_once() -> None:
    items = ["(a) Hold a briefing", "(b) Publish the plan"]
    for due in (["June 2025", "By May 2026"], ["(a) June 2025", "(b) By May 2026"]):
        found = list(item_rows(row(recommendation=REC, action=items, due=due), {}))
        assert [str(part.text("due")) for part in found] == ["June 2025", "By May 2026"]
    once = list(item_rows(row(recommendation=REC, action=items, due=["June 2025"]), {}))
    assert [str(part.text("due")) for part in once] == ["", ""]
    assert [str(part.text("due_of_all")) for part in once] == ["June 2025"] * 2


@pytest.mark.parametrize("heading", ["Owner / Date", "Who and when", "Lead officer & deadline", "Timescale, lead"])
def test_a_heading_may_name_a_lead_and_a_date(heading: str) -> None:
    assert names_both(heading)


@pytest.mark.parametrize("heading", ["Action and date", "Agreed actions / deadline", "By when, action"])
def test_a_heading_may_name_an_action_and_its_date(heading: str) -> None:
    assert names_both(heading) == "action"


@pytest.mark.parametrize("heading", ["Target date missed, or missed without intervention", "Action", "Action and lead"])
def test_a_sentence_names_no_action_and_date(heading: str) -> None:
    assert not names_both(heading)


@pytest.mark.parametrize(
    "heading", ["Lead officer / member", "Owner", "Date", "Lead and support", "Who, what and when"]
)
def test_other_headings_name_one_thing(heading: str) -> None:
    assert not names_both(heading)


@pytest.mark.parametrize(
    ("lines", "who", "when"),
    [
        (["Chief Executive", "February 2026"], "Chief Executive", "February 2026"),
        (
            ["Head of Planning;", "Head of People", "By end of Q3", "2025/26"],
            "Head of Planning; Head of People",
            "By end of Q3 2025/26",
        ),
        (["Monitoring Officer, June", "2025"], "Monitoring Officer", "June 2025"),
        (["May 2025 – Head of Finance"], "Head of Finance", "May 2025"),
        (["Owner: Leader", "Ongoing"], "Leader", "Ongoing"),
        (["Director of Place"], "Director of Place", ""),
    ],
)
def test_who_and_when_come_apart(lines: list[str], who: str, when: str) -> None:
    assert tuple(map(str, who_and_when(text_of(*lines)))) == (who, when)


def test_a_cell_for_both_is_divided_once() -> None:
    known: dict[int, list[tuple[Column, Cell]]] = {}
    both = row(lead_due=["Leader", "May 2026"])
    first, again = with_dates_apart(both, known), with_dates_apart(both, known)
    assert str(first.text("due")) == "May 2026"
    assert first.cell("lead") is again.cell("lead")


def test_only_dates_say_when() -> None:
    assert says_date(text_of("By end of March 2026"))
    assert not says_date(text_of("Head of Finance 2026"))


@pytest.mark.parametrize(
    ("cells", "date"),
    [
        (["Quarter 1 update", "Apr – Jun 2025"], "Apr – Jun 2025"),
        (["Q2 RAG 2025/26"], "Q2 2025/26"),
        (["2025/26 Q1 progress"], "2025/26 Q1"),
        (["Update – March 2024"], "March 2024"),
    ],
)
def test_a_heading_dates_its_column(cells: list[str], date: str) -> None:
    assert str(heading_date([text_of(*cells)])) == date


def test_a_quarter_takes_its_year_from_the_group() -> None:
    assert str(heading_date([text_of("Progress 2025/26"), text_of("Q3")])) == "Q3 2025/26"
    assert heading_date([text_of("Progress")]) is None
