"""Timetables: dated events in tables, in columns that white divides and in labelled lines."""

from __future__ import annotations

import pytest
from outlines import Columns, Rows, nodes_of

from extractors.milestones import milestones, table_event

PROSE = "The team spoke with more than a hundred people and wrote up what it had heard, and what it thought of it all."


def dated(*lines: str | Rows) -> list[tuple[str, str, str]]:
    """Event, date as printed, bound."""
    return [(row.event, str(row.date), row.limit) for row in milestones(nodes_of(PROSE, *lines))]


TABLE = [["Activity", "Date"], ["Peer team on site", "18 – 21 June 2024"], ["Draft report", "By 12 July 2024"],
         ["Tea with the mayor", "August 2024"]]  # fmt: skip
ROWS = [("on_site", "18 – 21 June 2024", ""), ("draft_report", "12 July 2024", "before"), ("other", "August 2024", "")]


def test_each_row_of_a_timetable_is_a_milestone() -> None:
    found = [(event, text.removeprefix("By "), limit) for event, text, limit in dated(TABLE)]
    assert found == ROWS


def test_the_dates_may_stand_first() -> None:
    found = [(event, text.removeprefix("By "), limit) for event, text, limit in dated([row[::-1] for row in TABLE])]
    assert found == ROWS


def test_a_timetable_may_have_only_white_between_its_columns() -> None:
    found = dated("18 June 2024                    Peer team on site", "12 July 2024                    Draft report")
    assert found == [("on_site", "18 June 2024", ""), ("draft_report", "12 July 2024", "")]


def test_a_plan_and_a_table_without_dates_are_no_timetables() -> None:
    plan = [["Recommendation", "Due", "RAG"], ["Agree a vision", "May 2025", "Green"],
            ["Write it down", "June 2025", "Red"]]  # fmt: skip
    assert dated(plan) == []
    assert dated([["Name", "Post"], ["Ann Marsh", "Director"], ["Bob Fenn", "Leader"]]) == []


@pytest.mark.parametrize(
    ("wording", "event"),
    [("Cabinet", "meeting"), ("Scope agreed", "scoping"), ("Full Council", "meeting"), ("Check-in", "progress_review"),
     ("Tea with the mayor", "other")],
)  # fmt: skip
def test_rows_of_a_timetable_name_their_events_briefly(wording: str, event: str) -> None:
    assert table_event(wording) == event


def test_a_timetable_without_rules_is_read_row_by_row() -> None:
    grid = Columns(
        [
            ["Position statement to the team", "Friday 15 May 2026"],
            ["Interviews agreed", "22 May 2026"],
            ["Team on site", "9–11 June 2026"],
            ["Report published", "no later than 11 September 2026"],
        ]
    )
    found = [
        (m.event, str(m.date), str(m.text)) for m in milestones(nodes_of("# Dates", grid, "I look forward to it."))
    ]
    assert found == [
        ("position_statement", "Friday 15 May 2026", "Position statement to the team"),
        ("other", "22 May 2026", "Interviews agreed"),
        ("on_site", "9–11 June 2026", "Team on site"),
        ("report_published", "no later than 11 September 2026", "Report published"),
    ]


def test_what_and_when_head_a_timetable_but_not_one_of_recommendations() -> None:
    rows_ = [["What", "When"], ["Position statement to the LGA", "By 5 May 2026"], ["Peers in Wold", "9–12 June 2026"],
             ["Draft received", "1 July 2026"], ["Presentation to members and staff", "12 June 2026"]]  # fmt: skip
    assert [event for event, _, _ in dated(rows_)] == ["position_statement", "on_site", "draft_report", "feedback"]
    plan = [
        ["What", "When"],
        ["Agree a vision", "May 2026"],
        ["Train managers", "June 2026"],
        ["Sell land", "July 2026"],
    ]
    assert dated(plan) == []


def test_labelled_dates_in_a_list() -> None:
    found = dated("• Presentation to councillors: 12 June 2026, 2pm", "• Rooms booked: 15 June 2026",
                  "• 10 July 2026 – draft report")  # fmt: skip
    assert [(event, date) for event, date, _ in found] == [
        ("feedback", "12 June 2026"),
        ("other", "15 June 2026"),
        ("draft_report", "10 July 2026"),
    ]


@pytest.mark.parametrize(
    ("row", "event"),
    [
        ("Cabinet considers the action plan", "meeting"),
        ("Final report considered by the Scrutiny Committee", "meeting"),
        ("Cabinet considers and approves the action plan", "action_plan_published"),
        ("Publication of the action plan", "action_plan_published"),
    ],
)
def test_a_paper_that_is_only_considered_is_not_out(row: str, event: str) -> None:
    assert table_event(row) == event


def test_who_spoke_at_each_meeting_is_no_progress() -> None:
    table = [["Date", "Subject", "Who gave evidence"], ["8 September 2025", "Customer contact", "Head of Customers"],
             ["1 October 2025", "Highways", "Four clerks"]]  # fmt: skip
    assert [text for _, text, _ in dated(table)] == ["8 September 2025", "1 October 2025"]
