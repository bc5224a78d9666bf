"""Who speaks where a paper recommends: officers, or scrutiny's members to those who decide."""

from __future__ import annotations

import pytest
from outlines import nodes_of

from extractors.decisions import decisions
from extractors.speaker import speaker

SCRUTINY = "Report to: Overview and Scrutiny Committee"
ITEMS = ("R1 That the Cabinet publishes one tracker.", "R2 That each action has one lead.")


def kinds(*lines: str) -> list[str]:
    return [item.kind for item in decisions(nodes_of(*lines))]


@pytest.mark.parametrize(
    "lead_in",
    [
        "The working group recommends:",
        "The Task and Finish Group recommends that Cabinet:",
        "The Panel makes two recommendations to the Executive:",
        "The cross-party working party therefore recommends that:",
        "Having heard the evidence, the review group wishes to recommend that:",
        "The Overview and Scrutiny Committee recommends to Cabinet that:",
    ],
)
def test_members_of_scrutiny_who_recommend_make_scrutiny_s_recommendations(lead_in: str) -> None:
    assert kinds(SCRUTINY, "# 6. Recommendations to the Cabinet", lead_in, *ITEMS) == ["scrutiny", "scrutiny"]


@pytest.mark.parametrize(
    "heading",
    [
        "# Recommendations of the Task and Finish Group",
        "# The Panel’s recommendations",
        "# Task and Finish Group recommendations",
    ],
)
def test_the_heading_may_say_whose_the_recommendations_are(heading: str) -> None:
    assert kinds(SCRUTINY, heading, *ITEMS) == ["scrutiny", "scrutiny"]


def test_a_scrutiny_review_s_own_report_recommends_to_those_who_decide() -> None:
    lines = (SCRUTINY, "Scrutiny review of the peer challenge: final report", "# Recommendations to Cabinet", *ITEMS)
    assert kinds(*lines) == ["scrutiny", "scrutiny"]


def test_officers_ask_and_the_group_recommends_in_one_paper() -> None:
    asked = ("# Decisions requested", "The Committee is asked to:", "(a) note the findings; and", "(b) agree them.")
    found = ("# Recommendations to the Cabinet", "The working group recommends:", *ITEMS)
    assert kinds(SCRUTINY, *asked, *found) == ["decision", "decision", "scrutiny", "scrutiny"]


@pytest.mark.parametrize(
    "said",
    [
        "The Committee is asked to:",
        "The Overview and Scrutiny Committee is recommended to:",
        "The Panel is invited to recommend to Cabinet that:",
        "It is recommended that the Scrutiny Committee:",
        "Cabinet is asked to consider the recommendations and to:",
    ],
)
def test_what_officers_ask_of_scrutiny_is_a_decision(said: str) -> None:
    assert speaker(("Recommendations", said), nodes_of(SCRUTINY)) == "decision"


def test_a_panel_of_no_scrutiny_paper_makes_no_scrutiny_recommendation() -> None:
    assert speaker(("The Panel recommends:",), nodes_of("Report to: Cabinet", "Pay of members")) == "decision"
