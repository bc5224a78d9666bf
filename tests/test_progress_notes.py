"""Progress told below the recommendation that a heading names."""

from __future__ import annotations

import pytest
from outlines import nodes_of

from extractors.peer_recommendations import peer_recommendations
from extractors.progress_notes import with_progress
from schemas.printed import PrintedRecommendation


def told(*lines: str) -> list[PrintedRecommendation]:
    nodes = nodes_of(*lines)
    return with_progress(nodes, peer_recommendations(nodes, "2024", "", "2024"), "2024")


def test_points_set_in_belong_to_the_recommendation_and_the_prose_at_the_margin_to_its_progress() -> None:
    (found,) = told(
        "# Progress against the recommendations",
        "**Recommendation 5",
        "    Review the role of the area forums:",
        "    – their purpose and number; and",
        "    – how their views reach the Executive.",
        "The review was carried out by members of all groups, who went to every forum in the borough.",
    )
    assert str(found.text).endswith("how their views reach the Executive.")
    assert str(found.progress[0].text).startswith("The review was carried out")


def test_progress_and_a_rating_below_a_heading_with_a_code() -> None:
    one, two = told(
        "# Governance and culture",
        "**R1 Strengthen scrutiny by giving it time and information.",
        "The post of scrutiny manager was filled in July after it had been advertised twice.",
        "Our assessment: behind.",
        "**R2 Publish a workforce strategy.",
        "Nothing has been published, since it is to follow the new plan of the borough.",
        "Our assessment: not started.",
    )
    assert [(str(r.ref), str(r.ratings[0].text)) for r in (one, two)] == [("R1", "behind"), ("R2", "not started")]
    assert str(one.progress[0].text).startswith("The post")
    assert str(two.progress[0].text).startswith("Nothing")


def test_progress_below_a_heading_that_cites_a_recommendation() -> None:
    found = told(
        "# Recommendations",
        "1. Agree a shared vision for the town with its partners.",
        "2. Publish the budget earlier than in the year before.",
        "# What has happened",
        "**The town (recommendation 1)",
        "The vision was agreed in March after four meetings with partners.",
        "**Both together (recommendations 1 and 2)",
        "Much else was done by staff in the course of the year.",
    )
    assert [[str(part.text) for part in item.progress] for item in found] == [
        ["The vision was agreed in March after four meetings with partners."],
        [],
    ]


TOLD = "Good progress has been made with this in the course of the year."


@pytest.mark.parametrize(
    "head",
    [
        "Progress against the recommendations",
        "The recommendations, one year on",
        "What has been done about the recommendations",
    ],
)
def test_a_section_on_what_was_recommended_before_is_of_the_earlier_year(head: str) -> None:
    nodes = nodes_of(
        f"# {head}", "**1. Agree a shared vision for the town.", TOLD, "**2. Publish the budget earlier.", TOLD
    )
    found = with_progress(nodes, peer_recommendations(nodes, "2025", "2024", "2024"), "2024")
    assert [(item.made, str(item.text), [str(part.text) for part in item.progress]) for item in found] == [
        ("2024", "Agree a shared vision for the town.", [TOLD]),
        ("2024", "Publish the budget earlier.", [TOLD]),
    ]


def test_a_reviews_own_recommendations_are_of_its_year() -> None:
    nodes = nodes_of("# Recommendations of the Progress Review", "1. Agree a shared vision.", "2. Publish the budget.")
    assert {item.made for item in peer_recommendations(nodes, "2025", "2024", "2024")} == {"2025"}


def test_prose_below_each_bold_recommendation_is_its_progress() -> None:
    found = told("# Feedback", "**R1 – Agree a shared vision for the town.", TOLD, "**R2 – Publish the budget.", TOLD)
    assert [[str(part.text) for part in item.progress] for item in found] == [[TOLD], [TOLD]]


PROGRESS = "Two task and finish groups have been at work, on short-term lets and on the night bus to the coast."
POINTS = ("(a) by sharing the forward plan; and", "(b) by appointing task and finish groups.")
LEAD = "Give scrutiny a stronger role in the work of the council:"
WHOLE = f"{LEAD} (a) by sharing the forward plan; and (b) by appointing"


@pytest.mark.parametrize(
    "lines",
    [
        ("**Recommendation 4", LEAD, *POINTS),
        (f"**Recommendation 4: {LEAD}", *POINTS),
        (f"**4. {LEAD}", *(f"    **{point}" for point in POINTS)),
    ],
)
def test_points_that_a_wording_leads_in_to_are_no_progress(lines: tuple[str, ...]) -> None:
    again = tuple(line.replace("4", "5").replace(LEAD, "Agree a plan for staff and their pay:") for line in lines)
    one, two = told("# Progress against the recommendations", *lines, PROGRESS, *again, PROGRESS)
    assert str(one.text).startswith(WHOLE)
    assert str(two.text).startswith("Agree a plan for staff and their pay: (a) by sharing")
    assert str(one.text).endswith("task and finish groups.")
    assert str(two.text).endswith("task and finish groups.")
    assert [str(progress.text) for progress in (*one.progress, *two.progress)] == [PROGRESS, PROGRESS]


def test_what_was_done_may_be_a_list_of_its_own() -> None:
    (found,) = told(
        "# Progress against the recommendations",
        "**Recommendation 4",
        "Give scrutiny a stronger role in the development of policy.",
        "• Two groups have been at work since the spring.",
        "• The forward plan is six months long.",
    )
    assert str(found.text) == "Give scrutiny a stronger role in the development of policy."


def test_a_heading_with_the_headline_of_a_listed_recommendation_leaves_its_wording_whole() -> None:
    (one, two) = told(
        "The peer team made these recommendations:",
        "1. Agree a long vision: Set out with all partners what the town is to become.",
        "2. Balance the annual budget: Close the gap of four million pounds in three years.",
        "# Feedback",
        "**Recommendation 1: Agree a long vision",
        "Partners met four times and the vision was adopted by the full council in March of this year.",
        "**Recommendation 2: Balance the annual budget",
        "The gap has been closed for two years and officers are at work on the third of them.",
    )
    assert str(one.text).endswith("is to become.")
    assert str(one.headline) == "Agree a long vision"
    assert str(two.progress[0].text).startswith("The gap has been closed")


def test_a_heading_that_names_a_subject_stands_over_the_wording_set_in_below_it() -> None:
    one, two = told(
        "# Progress against the recommendations",
        "# Recommendation 1: Vision",
        "    Work with the districts and the universities to agree a long-term vision.",
        "The partnership was formed in April and has met five times since then.",
        "Lead officer – Chief Executive",
        "# Recommendation 2: Scrutiny",
        "    Be bolder about scrutiny and reduce the number of items for noting.",
        "The share of items for noting has come down by a third in the last year.",
        "Lead officer – Monitoring Officer",
    )
    assert [str(item.headline) for item in (one, two)] == ["Vision", "Scrutiny"]
    assert str(one.text) == "Vision Work with the districts and the universities to agree a long-term vision."
    assert str(two.progress[0].text).startswith("The share of items")
    assert [str(lead.text) for item in (one, two) for lead in item.leads] == ["Chief Executive", "Monitoring Officer"]
