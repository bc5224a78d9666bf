"""Meetings of bodies that hear how far a plan has got, and whose business a date behind a semicolon is."""

from __future__ import annotations

import pytest
from outlines import nodes_of

from extractors.milestones import milestones


def events(*lines: str) -> list[tuple[str, str]]:
    return [(row.event, str(row.date)) for row in milestones(nodes_of("# Report", *lines))]


@pytest.mark.parametrize(
    "sentence",
    [
        "That a report on progress be brought to Cabinet in June 2026, before the team’s return.",
        "That progress be reported to Cabinet and to the Overview and Scrutiny Committee in June 2026.",
        "Ask the Executive and Corporate Services Select Committee to examine progress at its meeting in June 2026.",
        "The next update will be presented to the Overview and Scrutiny Committee in June 2026.",
        "This plan will next be reported to the Policy and Resources Committee in June 2026.",
        "Ask the Director of Corporate Services to bring a closing report to the meeting in June 2026.",
        "This version of the plan is made for the Overview Committee of June 2026.",
    ],
)
def test_a_body_is_told_how_far_the_plan_has_got(sentence: str) -> None:
    assert events(sentence) == [("meeting", "June 2026")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The Corporate Plan 2024-2028 was approved by Full Council on 22 May 2024.",
        "A savings programme would come to Cabinet in October 2024.",
        "Our budget was approved by Full Council on 25 February 2026.",
        "Good progress has been made since the depot was moved in October 2024.",
    ],
)
def test_other_business_of_a_body_is_no_milestone(sentence: str) -> None:
    assert events(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        (
            "The Chair gave the comments of the Committee, which had considered the draft on 13 January.",
            ("meeting", "13 January"),
        ),
        (
            "We met the LGA on 12 June 2025 to agree what the challenge would cover.",
            ("scoping", "12 June 2025"),
        ),
        (
            "Agree that a Fire Peer Challenge be requested from the LGA for the week commencing 20 April 2026.",
            ("on_site", "the week commencing 20 April 2026"),
        ),
        (
            "The LGA expects every council to welcome the team back within a year.",
            ("progress_review", "within a year"),
        ),
    ],
)
def test_whose_business_a_date_is(sentence: str, row: tuple[str, str]) -> None:
    assert events(sentence) == [row]


def test_who_will_meet_is_another_matter_than_what_is_published() -> None:
    line = (
        "The Council will publish the report by 15 November 2025 and share it with scrutiny, which will meet on 20 May."
    )
    assert events(line) == [("report_published", "15 November 2025"), ("meeting", "20 May")]


def test_behind_a_semicolon_another_matter_begins() -> None:
    line = "The elections of 1 May 2025 brought eleven new Members; the Director of Resources left in June."
    assert events(line) == [("election", "1 May 2025")]
    line = "A progress review will be held within a year of the visit; the LGA has pencilled in 30 September 2025."
    assert events(line)[-1] == ("progress_review", "30 September 2025")


def test_the_review_of_a_progress_review_is_that_review() -> None:
    line = "The review at Lynford took place, on site, on 15 September 2025."
    assert events("# Corporate Peer Challenge Progress Review", line) == [("progress_review", "15 September 2025")]
