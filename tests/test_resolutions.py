"""What minutes say that a meeting resolved."""

from __future__ import annotations

from typing import Any

import pytest
from outlines import nodes_of

from extractors.resolutions import resolutions
from pipeline.process import process
from pipeline.read import Source
from schemas.printed import PrintedRecommendation

PROSE = "The peer team visited the council in the spring and spoke with more than a hundred people in four days."

Row = tuple[str, str, str]


def rows(found: list[PrintedRecommendation]) -> list[Row]:
    """Reference, wording, addressee."""
    assert all(item.kind == "decision" for item in found)
    return [(str(item.ref), str(item.text), str(item.addressed_to)) for item in found]


def resolved(*lines: str) -> list[Row]:
    return rows(resolutions(nodes_of(*lines)))


PLAN, NOTE = ("(1)", "the plan be approved;", ""), ("(2)", "the report be noted.", "")


def test_a_list_below_resolved_is_resolutions() -> None:
    lines = ("RESOLVED – That:", "(1) the plan be approved;", "(2) the report be noted.")
    assert resolved(PROSE, *lines, PROSE) == [PLAN, NOTE]


@pytest.mark.parametrize(
    "verb",
    [
        "RESOLVED:",
        "RESOLVED that:",
        "RESOLVED – That",
        "Resolved:",
        "AGREED:",
        "IT WAS RESOLVED THAT:",
        "RESOLVED (unanimously):",
        "RESOLVED unanimously:",
        "RESOLVED (by 12 votes to 3):",
        "RESOLVED nem con:",
        "Decision:",
        "Decision",
        "RESOLVED that Cabinet:",
    ],
)
def test_verbs_of_a_resolution(verb: str) -> None:
    assert resolved(PROSE, verb, "(1) the plan be approved;", "(2) the report be noted.") == [PLAN, NOTE]


def test_words_behind_the_verb_are_one_resolution() -> None:
    assert resolved("RESOLVED: That the report be noted.") == [("", "That the report be noted.", "")]
    assert resolved("RESOLVED unanimously that the report be noted.") == [("", "that the report be noted.", "")]


def test_items_that_run_on_behind_the_verb_are_divided() -> None:
    assert resolved("RESOLVED: (1) the plan be approved; (2) the report be noted.") == [PLAN, NOTE]


def test_a_list_may_begin_behind_the_verb_and_go_on_below() -> None:
    found = resolved("RESOLVED – (1) the plan be approved in full", "(2) the report be noted.")
    assert found == [("(1)", "the plan be approved in full", ""), NOTE]


def test_letterspaced_that_opens_a_resolution() -> None:
    found = resolved("RESOLVED – T H A T :", "(1) the plan be approved;", "(2) the report be noted.")
    assert found == [PLAN, NOTE]


def test_what_is_recommended_to_council_is_addressed_to_it() -> None:
    found = resolved("RECOMMENDED TO COUNCIL: That the plan be adopted.")
    assert found == [("", "That the plan be adopted.", "COUNCIL")]


def test_a_second_verb_begins_another_part() -> None:
    found = resolved("RESOLVED that the report be noted, and RECOMMENDED TO COUNCIL that the plan be adopted.")
    assert [(text, to) for _, text, to in found] == [
        ("that the report be noted", ""),
        ("that the plan be adopted.", "COUNCIL"),
    ]


def test_a_resolution_may_end_its_paragraph() -> None:
    line = "Councillor Marsh thanked the team. RESOLVED: That the report be noted."
    assert resolved(line) == [("", "That the report be noted.", "")]


def test_a_paragraph_below_the_verb_is_one_resolution() -> None:
    assert resolved("RESOLVED:", "That the report be noted.", PROSE) == [("", "That the report be noted.", "")]


@pytest.mark.parametrize(
    "line",
    [
        "The Committee had resolved in March that a plan be written.",
        "The Committee had resolved that a plan be written.",
        "the committee had resolved that a plan be written.",
        "Members agreed with the Chair that the room was cold.",
        "The matter was resolved by officers.",
        "A peer asked whether the question had been resolved.",
        "It is recommended practice that councils publish their plans.",
        "Councillor Fenn noted: the plan was long.",
        PROSE,
    ],
)
def test_sentences_that_tell_of_a_debate_resolve_nothing(line: str) -> None:
    assert resolved(line, PROSE) == []


def test_reasons_below_a_bare_verb_are_no_resolution() -> None:
    assert resolved("Decision:", "Reasons for the decision: the plan was ready.") == []


def test_a_decision_printed_twice_is_one() -> None:
    found = resolutions(
        nodes_of(
            "Decision:",
            "That the report of the peers be noted.",
            PROSE,
            "RESOLVED:",
            "That the report of the peers be noted.",
        )
    )
    assert len(found) == 1
    assert [doubt.code for doubt in found[0].doubts] == ["printed_twice"]


def test_tables_hold_no_resolution() -> None:
    assert rows(resolutions(nodes_of([["RESOLVED:", "That the report be noted."], ["a", "b"]]))) == []


# whole papers


def recommended(text: str) -> tuple[str | None, list[tuple[str, str, str]]]:
    result = process(Source("paper.md", text.encode()))
    found: list[Any] = [record for record in result.records if record.TABLE == "recommendations"]
    assert {row.recommendation_type for row in found} <= {"decision"}
    return result.document.document_type, [(row.ref, row.text, row.addressed_to) for row in found]


MINUTES = """# Tarnbeck Borough Council

# Minutes of the meeting of the Cabinet held on Tuesday 4 March 2025

Present: Councillor Bob Fenn (Chair), Councillor Joe Dale and Councillor Una Holt

Apologies: Councillor Ivy Rowe

## 12. Declarations of interest

There were none.

## 13. Corporate peer challenge

The Leader introduced the report of the peer challenge team. Members agreed with the Chair that the visit went well, and
the Committee had resolved in the autumn that a plan be written.

RESOLVED – That:

(1) the action plan be approved;

(2) the report of the peers be noted.

Reasons for the decision: the plan was ready.

The meeting closed at 8.15 pm.
"""


def test_minutes_give_what_was_resolved_and_no_more() -> None:
    assert recommended(MINUTES) == (
        "minutes",
        [("(1)", "the action plan be approved;", None), ("(2)", "the report of the peers be noted.", None)],
    )


def test_the_same_resolution_about_another_meeting_is_another() -> None:
    lines = [f"RESOLVED – That the minutes of the meeting held on {day} be approved." for day in ("3 March", "9 April")]
    assert len(resolved(*lines)) == 2
    assert len(resolved(lines[0], lines[0])) == 1


@pytest.mark.parametrize("opening", ["RESOLVED – That", "RESOLVED that", "RESOLVED: That"])
def test_that_before_items_in_the_same_paragraph_belongs_to_none(opening: str) -> None:
    found = resolved(f"{opening} (1) the plan be approved; (2) the report be noted.")
    assert found == [("(1)", "the plan be approved;", ""), ("(2)", "the report be noted.", "")]


@pytest.mark.parametrize(
    "lead", ["It was resolved that:", "The Committee agreed:", "It was unanimously RESOLVED that:"]
)
def test_a_lead_in_written_small_resolves_too(lead: str) -> None:
    assert [ref for ref, _, _ in resolved(lead, "(1) the plan be approved;", "(2) the report be noted.")] == [
        "(1)",
        "(2)",
    ]


def test_a_counted_vote_stands_before_the_resolution() -> None:
    found = resolutions(
        nodes_of("RESOLVED by 4 votes to 0, with 1 abstention – That:", "(a) a lease be granted;", "(b) it be signed.")
    )
    assert [str(item.text) for item in found] == ["a lease be granted;", "it be signed."]


def test_the_next_paragraph_s_label_is_no_part_of_a_resolution() -> None:
    found = resolutions(nodes_of("RECOMMENDED TO COUNCIL – That the sum be approved. Reason for decision"))
    assert [str(item.text) for item in found] == ["That the sum be approved."]


def test_a_debate_between_decision_and_resolved_is_none() -> None:
    told = "The Leader introduced the report. She thanked the team for its work."
    found = resolved("Decision:", told, "RESOLVED: That", "1. the report be received; and", "2. the plan be approved.")
    assert [text for _, text, _ in found] == ["the report be received; and", "the plan be approved."]
