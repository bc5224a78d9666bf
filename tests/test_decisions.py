"""What a report asks its committee to decide."""

from __future__ import annotations

from typing import Any

import pytest
from making import text_of
from outlines import nodes_of

from extractors.decisions import decisions
from extractors.outline import TableNode
from pipeline.process import process
from pipeline.read import Source
from schemas.document import Cell, Table
from schemas.printed import PrintedRecommendation

PROSE = "The peer team visited the council in the spring and spoke with more than a hundred people in four days."

Row = tuple[str, str, str]


def rows(found: list[PrintedRecommendation]) -> list[Row]:
    """Reference, wording, addressee."""
    assert all(item.kind == "decision" for item in found)
    return [(str(item.ref), str(item.text), str(item.addressed_to)) for item in found]


def asked(*lines: str) -> list[Row]:
    return rows(decisions(nodes_of(*lines)))


TWO = [("(a)", "approve the action plan;", "Cabinet"), ("(b)", "note the report.", "Cabinet")]

# what is asked


def test_a_list_below_its_stem_is_items_without_the_stem() -> None:
    lines = ("# Recommendations", "Cabinet is asked to:", "(a) approve the action plan;", "(b) note the report.")
    assert asked(*lines, "# Background", PROSE) == TWO


@pytest.mark.parametrize(
    "heading",
    [
        "# Recommendation",
        "# Recommendation(s)",
        "# 2. Recommendations",
        "Recommendations:",
        "# RECOMMENDATIONS",
        "# Officer recommendations",
        "# Decisions required",
        "# Decision sought",
        "# Issues for decision",
        "# What is Cabinet being asked to decide?",
    ],
)
def test_headings_of_a_section_of_decisions(heading: str) -> None:
    lines = (heading, "Cabinet is asked to:", "(a) approve the action plan;", "(b) note the report.")
    assert asked(PROSE, *lines) == TWO


@pytest.mark.parametrize(
    "heading",
    [
        "# Key recommendations of the peers",
        "# Peer challenge recommendations",
        "# Recommendations of the peer team",
        "# Recommendations from the LGA",
        "# Reasons for recommendations",
        "# Progress on recommendations",
        "# Implementing the recommendations",
        "# Previous recommendations",
        "# Background",
    ],
)
def test_headings_of_other_sections_ask_nothing(heading: str) -> None:
    assert asked(PROSE, heading, "(a) Approve the action plan;", "(b) Note the report.", "# End", PROSE) == []


@pytest.mark.parametrize(
    ("stem", "whom"),
    [
        ("Cabinet is asked to:", "Cabinet"),
        ("The Executive is recommended to:", "The Executive"),
        ("Members are invited to:", "Members"),
        ("The Overview and Scrutiny Committee is requested to:", "The Overview and Scrutiny Committee"),
        ("Council is therefore asked to:", "Council"),
        ("That Cabinet:", "Cabinet"),
        ("It is recommended that Cabinet:", "Cabinet"),
        ("It is recommended that:", ""),
        ("That:", ""),
    ],
)
def test_a_stem_says_whom_it_asks(stem: str, whom: str) -> None:
    found = asked("# Recommendations", stem, "(a) approve the action plan;", "(b) note the report.")
    assert found == [(ref, text, whom) for ref, text, _ in TWO]


def test_the_heading_may_name_the_addressee() -> None:
    assert asked("# Recommendations to Cabinet", "(1) Approve the plan.", "(2) Note the report.") == [
        ("(1)", "Approve the plan.", "Cabinet"),
        ("(2)", "Note the report.", "Cabinet"),
    ]


def test_two_stems_ask_two_bodies() -> None:
    found = asked(
        "# Recommendations",
        "Cabinet is asked to:", "(a) agree the plan;", "(b) note the letter.",
        "Council is asked to:", "(a) adopt the new constitution.",
    )  # fmt: skip
    assert [(ref, to) for ref, _, to in found] == [("(a)", "Cabinet"), ("(b)", "Cabinet"), ("(a)", "Council")]


def test_words_behind_the_heading_are_one_decision() -> None:
    assert asked(PROSE, "Recommendation: That the report be noted.", PROSE) == [("", "That the report be noted.", "")]


def test_words_behind_the_stem_are_one_decision() -> None:
    assert asked("# Recommendation", "Cabinet is asked to note the report of the peers.", "# Background") == [
        ("", "note the report of the peers.", "Cabinet")
    ]


def test_items_that_run_on_are_divided() -> None:
    line = "Cabinet is asked to: (a) approve the action plan; (b) note the report."
    assert asked("# Recommendations", line, "# Background", PROSE) == TWO


def test_a_sentence_below_the_heading_is_one_decision() -> None:
    assert asked("# Recommendation", "That the report be noted.", "# Background", PROSE) == [
        ("", "That the report be noted.", "")
    ]


def test_reasons_below_the_items_are_none() -> None:
    found = asked(
        "# Recommendations", "(1) Agree the plan.", "(2) Note the letter.", "Reasons for the decisions", PROSE
    )
    assert [ref for ref, *_ in found] == ["(1)", "(2)"]


def test_a_section_of_reasons_alone_asks_nothing() -> None:
    assert asked("# Recommendations", "Reasons for the recommendations are told in another report.", PROSE) == []


def test_sub_items_belong_to_their_item() -> None:
    found = asked(
        "# Recommendations", "Cabinet is asked to:", "(1) agree:", "    (a) the plan;", "    (b) the letter;",
        "(2) note the report.",
    )  # fmt: skip
    assert [row[:2] for row in found] == [("(1)", "agree: (a) the plan; (b) the letter;"), ("(2)", "note the report.")]


def test_a_stem_without_a_section_is_enough() -> None:
    assert asked(PROSE, "Cabinet is asked to:", "(a) approve the action plan;", "(b) note the report.", PROSE) == TWO


@pytest.mark.parametrize(
    "line",
    [
        "Residents were asked to:",  # no body that decides
        "The Committee was told that peers are recommended by the LGA.",
        "Cabinet is asked to consider many things every month, and this report tells which of them were urgent.",
        "It is recommended practice that councils publish their plans.",
    ],
)
def test_sentences_that_only_talk_ask_nothing(line: str) -> None:
    assert asked("# Background", PROSE, line, "# Next", PROSE) == []


def test_what_is_printed_again_is_one_decision_with_an_issue() -> None:
    lines = ("# Recommendations", "(1) Approve the action plan in full.", "# Background", PROSE)
    found = decisions(nodes_of(*lines, "# Recommendations", "(1) Approve the action plan in full.", "# End"))
    assert rows(found) == [("(1)", "Approve the action plan in full.", "")]
    assert [doubt.code for doubt in found[0].doubts] == ["printed_twice"]


# whole papers


def recommended(text: str) -> tuple[str | None, list[tuple[str, str, str]]]:
    result = process(Source("paper.md", text.encode()))
    found: list[Any] = [record for record in result.records if record.TABLE == "recommendations"]
    assert {row.recommendation_type for row in found} <= {"decision"}
    return result.document.document_type, [(row.ref, row.text, row.addressed_to) for row in found]


REPORT = """# Calverhythe Council

Report to: Cabinet

Date of meeting: 4 March 2025

Report author: Ann Marsh

# Corporate peer challenge: action plan

## 1. Recommendations

Cabinet is asked to:

(a) approve the action plan;

(b) recommend to Council:

- that it adopts the plan;
- that it thanks the peers.

## 2. Reasons for recommendations

(a) The plan is ready.

(b) Peers asked for it.

## 3. Background

The peer challenge team was asked to look at how the council works, and it is recommended practice to publish a plan.
"""


def test_a_report_gives_what_it_asks_and_not_why() -> None:
    kind, found = recommended(REPORT)
    assert kind == "committee_report"
    assert found == [
        ("(a)", "approve the action plan;", "Cabinet"),
        ("(b)", "recommend to Council: that it adopts the plan; that it thanks the peers.", "Cabinet"),
    ]


# lists of which two items look alike


def test_items_of_one_list_that_are_alike_stay_two() -> None:
    board = "Approve the appointment of Councillor {} to the board of the Harbour Trust."
    found = asked("# Recommendations", "(1) " + board.format("Marsh"), "(2) " + board.format("Fenn"))
    assert [text for _, text, _ in found] == [board.format("Marsh"), board.format("Fenn")]


def test_a_second_stem_begins_where_the_numbers_go_on() -> None:
    lines = ("Cabinet is asked to:", "1. Agree it.", "2. Note it.", "Council is asked to:", "3. Adopt it.")
    assert asked("# Recommendations", *lines) == [
        ("1.", "Agree it.", "Cabinet"),
        ("2.", "Note it.", "Cabinet"),
        ("3.", "Adopt it.", "Council"),
    ]


def test_that_and_a_body_before_items_in_the_same_paragraph_is_whom_they_are_for() -> None:
    found = asked("# Recommendations", "That Cabinet: (a) note the report; (b) approve the plan.")
    assert found == [("(a)", "note the report;", "Cabinet"), ("(b)", "approve the plan.", "Cabinet")]


def test_small_romans_set_in_below_h_are_no_next_letter() -> None:
    lines = (
        "(g) note it;",
        "(h) ask officers to:",
        "    (i) write;",
        "    (ii) send;",
        "(i) agree it;",
        "(j) close it.",
    )
    found = asked("# Recommendations", *lines)
    assert [ref for ref, _, _ in found] == ["(g)", "(h)", "(i)", "(j)"]
    assert found[1][1] == "ask officers to: (i) write; (ii) send;"


def test_that_and_a_body_without_a_colon_is_a_stem_too() -> None:
    found = asked("# Recommendation", "That the Committee", "(i) welcomes the report;", "(ii) asks for an answer.")
    assert found == [("(i)", "welcomes the report;", "the Committee"), ("(ii)", "asks for an answer.", "the Committee")]


def test_that_with_a_verb_is_a_decision_and_no_stem() -> None:
    assert asked("# Recommendation", "That the report be referred to Council") == [
        ("", "That the report be referred to Council", "")
    ]


def test_a_second_stem_inside_one_list_is_no_item_s_text() -> None:
    found = decisions(
        nodes_of(
            "# Decisions sought",
            "Cabinet is invited to:",
            "A.     welcome the report;",
            "B.     ask the Chief Executive to reply.",
            "and to RECOMMEND the County Council to:",
            "C.     note the findings.",
        )
    )
    assert [(str(item.ref), str(item.text), str(item.addressed_to)) for item in found] == [
        ("A.", "welcome the report;", "Cabinet"),
        ("B.", "ask the Chief Executive to reply.", "Cabinet"),
        ("C.", "note the findings.", "the County Council"),
    ]


@pytest.mark.parametrize("heading", ["3. Work in the quarter", "# 3. Work in the quarter"])
def test_a_section_whose_number_comes_next_is_no_item(heading: str) -> None:
    lines = ("# 2. Recommendations", "2.1 Cabinet is asked to:", "  1. note the report; and", "  2. approve the plan.")
    found = [("1.", "note the report; and", "Cabinet"), ("2.", "approve the plan.", "Cabinet")]
    assert asked(*lines, heading, "3.1 Five audits were finished.", "3.2 None was of no assurance.") == found


def test_a_last_item_in_bold_is_an_item() -> None:
    lines = ("# Recommendations", "Cabinet is asked to:", "1. note the report;", "**2. receive a further one in May.")
    assert [text for _, text, _ in asked(*lines, "# Background", PROSE)] == [
        "note the report;",
        "receive a further one in May.",
    ]


@pytest.mark.parametrize(
    ("stem", "whom"),
    [
        ("Cabinet, at its meeting on 1 July 2025, recommends to Full Council:", "Full Council"),
        ("The Scrutiny Committee, having considered the report on 9 June, recommends that Cabinet:", "Cabinet"),
        ("Members are asked to agree, on the recommendation of the Leader:", "Members"),
        ("The Chief Executive recommends:", ""),
    ],
)
def test_a_numbered_sentence_that_asks_in_other_words_leads_in(stem: str, whom: str) -> None:
    found = asked(
        "# 2. Recommendations",
        f"2.1 {stem}",
        "    (1) That the report be received.",
        "    (2) That the Chief Executive be authorised to:",
        "        (a) amend the plan; and",
        "        (b) publish it.",
        "# 3. Background",
    )
    assert [(ref, text) for ref, text, _ in found] == [
        ("(1)", "That the report be received."),
        ("(2)", "That the Chief Executive be authorised to: (a) amend the plan; and (b) publish it."),
    ]
    assert {to for _, _, to in found} == {whom}


def test_codes_begin_items() -> None:
    found = asked("# Recommendations", "R1 That the report be received.", "R2 That the plan be approved.", "# Reasons")
    assert [row[:2] for row in found] == [("R1", "That the report be received."), ("R2", "That the plan be approved.")]


def test_a_row_of_a_table_may_hold_what_is_asked() -> None:
    cell = text_of("It is recommended that Cabinet:", "1. approves the plan;", "2. notes the report of the", "peers.")
    table = Table(1, 2, (Cell(0, 0, 1, 1, text_of("Recommendations"), ()), Cell(0, 1, 1, 1, cell, ())))
    assert rows(decisions([TableNode(table)])) == [
        ("1.", "approves the plan;", "Cabinet"),
        ("2.", "notes the report of the peers.", "Cabinet"),
    ]
