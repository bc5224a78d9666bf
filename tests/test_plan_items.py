"""Plans without tables: recommendations as headings, actions below them, each with a line of facts."""

from __future__ import annotations

import pytest
from making import text_of
from outlines import document_of

from extractors.action_plan import read_plan
from pipeline.assemble.plan_items import in_plan_items
from pipeline.assemble.plan_items.facts import told_in
from schemas.document import Document
from schemas.printed import PrintedRecommendation

FIRST = "Set out a clear narrative for the place that partners can own."
SECOND = "Clarify the roles of members and officers in major programmes."
ACTIONS = ("Hold four workshops with partners.", "Publish the narrative in full.", "Revise the protocol on relations.")


def read(document: Document) -> tuple[PrintedRecommendation, ...]:
    found = in_plan_items(document, {})
    assert found is not None
    return read_plan(found).printed.recommendations


def said(document: Document) -> list[tuple[str, str, list[tuple[str, str, str, str]]]]:
    """Each recommendation's reference and text, and of each action its text, lead, date and state."""
    return [
        (
            str(item.ref),
            str(item.text),
            [
                (
                    str(action.text),
                    "; ".join(str(lead.text) for lead in action.leads),
                    str(action.due),
                    "; ".join(str(rating.text) for rating in action.ratings),
                )
                for action in item.actions
            ],
        )
        for item in read(document)
    ]


EXPECTED = [
    (
        "Recommendation 1",
        FIRST,
        [
            (ACTIONS[0], "Head of Policy", "March 2026", "On track"),
            (ACTIONS[1], "Director of Place", "30 June 2026", "Not started"),
        ],
    ),
    ("Recommendation 2", SECOND, [(ACTIONS[2], "Monitoring Officer", "Q1 2026/27", "Complete")]),
]


def plan(*facts: str, bullet: str = "• ") -> Document:
    return document_of(
        "# Our action plan",
        f"**Recommendation 1: {FIRST}",
        "We welcome this.",
        *(line for action, fact in zip(ACTIONS[:2], facts, strict=False) for line in (bullet + action, "    " + fact)),
        f"**Recommendation 2: {SECOND}",
        bullet + ACTIONS[2],
        "    " + facts[2],
        "# How we will report",
        "The Cabinet will receive a report every quarter.",
    )


LABELLED = (
    "Lead: Head of Policy By: March 2026 Status: On track",
    "Lead: Director of Place By: 30 June 2026 Status: Not started",
    "Lead: Monitoring Officer By: Q1 2026/27 Status: Complete",
)


def test_a_line_of_labels_below_each_action() -> None:
    assert said(plan(*LABELLED)) == EXPECTED


@pytest.mark.parametrize("divider", [" | ", " / ", " – ", "; ", ", "])
def test_facts_between_dividers_without_labels(divider: str) -> None:
    facts = [
        ("Head of Policy", "March 2026", "On track"),
        ("Director of Place", "30 June 2026", "Not started"),
        ("Monitoring Officer", "Q1 2026/27", "Complete"),
    ]
    assert said(plan(*map(divider.join, facts))) == EXPECTED


def test_a_label_first_and_the_rest_behind_slashes() -> None:
    found = said(
        plan(*(line.replace("Lead:", "Owner –").replace(" By:", " /").replace(" Status:", " /") for line in LABELLED))
    )
    assert found == EXPECTED


def test_facts_in_brackets_at_the_action_s_end() -> None:
    document = document_of(
        f"**1. {FIRST}",
        "1.1 Hold four workshops with partners (Lead: Head of Policy; Due: March 2026; Status: On track).",
        "1.2 Publish the narrative in full (Director of Place, 30 June 2026, not started)",
        f"**2. {SECOND}",
        "2.1 Revise the protocol on relations (Lead: Monitoring Officer; Due: May 2026; Status: Complete).",
    )
    (_, one, first), (_, two, second) = said(document)
    assert (one, two) == (FIRST, SECOND)
    assert first == [
        ("Hold four workshops with partners", "Head of Policy", "March 2026", "On track"),
        ("Publish the narrative in full", "Director of Place", "30 June 2026", "not started"),
    ]
    assert second == [("Revise the protocol on relations", "Monitoring Officer", "May 2026", "Complete")]


def test_facts_told_once_for_all_actions_are_the_recommendation_s() -> None:
    blocks = [
        line
        for number, text in enumerate((FIRST, SECOND, "Agree a plan for the workforce."), 1)
        for line in (
            f"**Recommendation {number}: {text}",
            "Lead: Head of Policy | Status: On track",
            "• Hold four workshops.",
            "• Publish the narrative.",
        )
    ]
    for item in read(document_of(*blocks)):
        assert [str(lead.text) for lead in item.leads] == ["Head of Policy"]
        assert [str(rating.text) for rating in item.ratings] == ["On track"]
        assert [str(action.text) for action in item.actions] == ["Hold four workshops.", "Publish the narrative."]
        assert not any(action.leads or action.ratings for action in item.actions)


def test_a_status_below_the_last_action_alone_is_the_recommendation_s() -> None:
    blocks = [
        line
        for number, text in enumerate((FIRST, SECOND), 1)
        for line in (
            f"**Recommendation {number}: {text}",
            "• Hold four workshops.",
            "Lead: Head of Policy By: March 2026",
            "• Publish the narrative.",
            "Lead: Head of Policy By: May 2026",
            "Status: On track",
        )
    ]
    for item in read(document_of(*blocks)):
        assert [str(rating.text) for rating in item.ratings] == ["On track"]
        assert [str(action.due) for action in item.actions] == ["March 2026", "May 2026"]


def test_small_tables_of_labels_over_values_are_facts() -> None:
    labels = ["Lead", "By when", "Status"]
    document = document_of(
        f"**{FIRST}",
        ACTIONS[0],
        [labels, ["Head of Policy", "March 2026", "On track"]],
        ACTIONS[1],
        [labels, ["Director of Place", "30 June 2026", "Not started"]],
        f"**{SECOND}",
        ACTIONS[2],
        [labels, ["Monitoring Officer", "Q1 2026/27", "Complete"]],
    )
    assert said(document) == [("", text, actions) for _, text, actions in EXPECTED]


def test_the_next_action_in_the_paragraph_of_the_facts_begins_afresh() -> None:
    told = told_in(text_of("Lead: Head of Policy Due: May 2026 Status: On track", "(ii) Brief all members."))
    assert told is not None
    assert [str(fact.value) for fact in told.facts] == ["Head of Policy", "May 2026", "On track"]
    assert str(told.after) == "(ii) Brief all members."


def test_a_post_before_a_label_is_no_part_of_it() -> None:
    told = told_in(text_of("Lead: Ann Rimmer, Chief Executive By: June 2026 Budget: none"))
    assert told is not None
    assert [(fact.field, str(fact.value)) for fact in told.facts] == [
        ("lead", "Ann Rimmer, Chief Executive"),
        ("due", "June 2026"),
        ("other", "none"),
    ]


def test_states_alone_are_progress_and_no_plan() -> None:
    assert in_plan_items(plan("Status: On track", "Status: Complete", "Status: Delayed"), {}) is None


def test_parts_that_all_have_labels_are_cards() -> None:
    assert in_plan_items(plan(*LABELLED, bullet="What we will do: "), {}) is None


def test_prose_and_lists_of_dates_are_no_plan() -> None:
    document = document_of(
        "# Timetable",
        "Contact: Ann Rimmer, Head of Policy",
        "• The team was on site; 3 June 2025",
        "• The report was published; September 2025",
        "Meeting: Cabinet Date: 4 March 2026",
    )
    assert in_plan_items(document, {}) is None
