"""Lists of the peers' recommendations that a committee's report announces, in any form; what is none of theirs."""

from __future__ import annotations

import pytest
from outlines import Rows, document_of

from extractors.contents import Contents
from extractors.papers import committee_report, extract
from schemas.printed import PrintedRecommendation

PROSE = "The visit lasted for three days and the visitors spoke with more than a hundred people and wrote it all up."
POINTS = ("Agree a shared vision for the town.", "Publish the budget earlier.", "Meet the parish councils each month.")
NUMBERED = tuple(f"    {number}. {point}" for number, point in enumerate(POINTS, 1))
LETTERED = tuple(f"    {letter}) {point}" for letter, point in zip("abc", POINTS, strict=True))
BULLETS = tuple(f"    • {point}" for point in POINTS)
CODED = tuple(f"R{number} {point}" for number, point in enumerate(POINTS, 1))
NAMED = tuple(f"Recommendation {number}: {point}" for number, point in enumerate(POINTS, 1))
SET_IN = tuple(f"    {point}" for point in POINTS)
BELOW = tuple(f"3.1.{number} {point}" for number, point in enumerate(POINTS, 1))
TABLE: Rows = [["No.", "Recommendation"], *([str(number), point] for number, point in enumerate(POINTS, 1))]
ASKED = ("# Recommendations", "Cabinet is asked to:", "a) approve the plan in full;", "b) note the letter.")


def quoted(*lines: str | Rows) -> list[PrintedRecommendation]:
    found = committee_report(Contents(document_of(*ASKED, *lines))).recommendations
    return [item for item in found if item.kind == "peer"]


def texts(*lines: str | Rows) -> tuple[str, ...]:
    return tuple(str(item.text) for item in quoted(*lines))


@pytest.mark.parametrize("items", [NUMBERED, LETTERED, BULLETS, CODED, NAMED, SET_IN, BELOW, (TABLE,)])
@pytest.mark.parametrize(
    "lead",
    [
        "3.1 The peer team's three recommendations are set out in full below.",
        "3.1 The report of the peers makes three recommendations to the Council:",
        "3.1 The peer team made three recommendations in its report. These are:",
    ],
)
def test_a_list_of_any_form_behind_what_announces_it(lead: str, items: tuple[str | Rows, ...]) -> None:
    assert texts("# Background", PROSE, lead, *items, "3.2 " + PROSE) == POINTS


@pytest.mark.parametrize(
    "lead",
    [
        "4.2 The report makes three recommendations to the Council:",
        "4.2 There are three recommendations, which are reproduced here in full.",
        "4.2 The following recommendations were made.",
        "4.2 It recommends that the council should:",
        "4.2 In summary, the team asks the council to:",
    ],
)
def test_whose_they_are_is_said_above(lead: str) -> None:
    assert texts("# What the peer team said", "4.1 " + PROSE, lead, *LETTERED, "4.3 " + PROSE) == POINTS
    assert texts("# Outcome", "4.1 The LGA sent peers in June.", lead, *LETTERED, "4.3 " + PROSE) == POINTS
    assert texts("# What the auditor said", "4.1 " + PROSE, lead, *LETTERED, "4.3 " + PROSE) == ()


def test_bold_headlines_count_where_they_are_as_many_as_announced() -> None:
    reason = "Members see the figures in February, which is too late for them to change anything at all."
    heads = ("**Agree a shared vision", reason, "**Publish the budget earlier", reason, "# End", PROSE)
    assert len(texts("# Background", "The peer team's two recommendations are set out below.", *heads)) == 2
    assert texts("# Background", "The peer team's four recommendations are set out below.", *heads) == ()


@pytest.mark.parametrize(
    "lead",
    [
        "The external auditor's report makes three recommendations:",
        "The external auditor reported in May. The report makes three recommendations, set out below.",
        "The Overview and Scrutiny Panel made three recommendations in June, which are set out below.",
        "The Independent Remuneration Panel has reported. Its recommendations are as follows.",
        "Officers’ recommendations are set out below.",
        "This report makes three recommendations to Council:",
        "The peers' recommendations have been grouped into three themes, as set out below.",
        "To respond to the peer team's recommendations the council will do the following:",
        "There are two options for responding to the recommendations:",
        "The steps that follow from the peer team's recommendations are set out below.",
        "The recommendations have been discussed at the meetings listed below.",
        "Cabinet has already accepted three of the peer team's recommendations, at the meetings listed below.",
    ],
)
@pytest.mark.parametrize("items", [NUMBERED, BULLETS])
def test_lists_that_are_no_recommendations_of_peers(lead: str, items: tuple[str, ...]) -> None:
    assert texts("# Corporate peer challenge", PROSE, lead, *items, PROSE) == ()


def test_a_progress_review_makes_what_stands_below_its_heading() -> None:
    told = (
        "# Background",
        "1.1 The council had a Corporate Peer Challenge in November 2024. Peers returned on 2 and 3 December 2025 for "
        "the progress review.",
        "# Findings of the progress review",
        "2.1 The team makes the following recommendations to the council:",
        *NUMBERED,
        "# Background papers",
        "LGA Corporate Peer Challenge Progress Review, January 2026",
    )
    title = ("# Corporate Peer Challenge: progress review", "Date: 19 February 2026")
    found = committee_report(Contents(document_of(*title, *ASKED, *told))).recommendations
    assert {item.made for item in found if item.kind == "peer"} == {"2025"}


# tables of what was recommended and what was done

DONE = (
    "Our vision was agreed by all seven councils and published.",
    "The budget is published in November now.",
    "The councils meet us on the first Monday of each month.",
)
SINCE = (
    "The last Corporate Peer Challenge was in November 2021 and there was a progress review in October 2022. The team "
    "made three recommendations. The table shows what we have done about each."
)


def answered(*heading: str) -> list[tuple[str, str, int]]:
    rows: Rows = [heading, *zip(POINTS, DONE, strict=True)]
    title = ("# Position statement for the Corporate Peer Challenge", "Brackenshire County Council, February 2026")
    found = extract("position_statement", Contents(document_of(*title, "# Since your visit", SINCE, rows, PROSE)))
    return [(item.kind, item.made, len(item.progress)) for item in found.recommendations]


@pytest.mark.parametrize(
    "heading",
    [
        ("The 2021 team recommended that we should", "What we have done"),
        ("The peers said that we should", "What we have done"),
        ("In 2021 you advised us to", "What has happened since"),
        ("The team asked us to", "Our progress"),
        ("The peer team recommended that the council should", "Progress"),
    ],
)
def test_a_heading_that_leads_in_to_what_the_cells_recommend(heading: tuple[str, ...]) -> None:
    assert answered(*heading) == [("peer", "2021", 1)] * 3


def test_what_others_said_is_no_recommendation_of_peers() -> None:
    assert answered("Residents said that we should", "What we have done") == []
    assert {kind for kind, *_ in answered("The auditor recommended that we should", "What we did")} == {"audit"}


def test_announced_recommendations_that_were_not_read_are_doubted() -> None:
    lead = "3.1 The peer team's four recommendations are set out below."
    whole = committee_report(Contents(document_of(*ASKED, "# Background", PROSE, lead, *NUMBERED, "3.2 " + PROSE)))
    assert [(doubt.code, doubt.printed) for _, doubt in whole.doubts] == [("count_differs", "four recommendations")]
    none = committee_report(Contents(document_of(*ASKED, "# Background", PROSE, lead, "3.2 " + PROSE)))
    assert [doubt.code for _, doubt in none.doubts] == ["count_differs"]
    agreed = lead.replace("four", "three")
    right = committee_report(Contents(document_of(*ASKED, "# Background", PROSE, agreed, *NUMBERED, "3.2 " + PROSE)))
    assert right.doubts == ()
