"""Challenges told by which of them they were, with a year alone; periods that leave their unit to the one before."""

from __future__ import annotations

import pytest
from outlines import nodes_of

from extractors.milestones import milestones

DUE = "All councils are expected to have a Corporate Peer Challenge every five years."


def events(*lines: str) -> list[tuple[str, str]]:
    return [(row.event, str(row.date)) for row in milestones(nodes_of("# Report", *lines))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Our last challenge was in 2019.",
        "The council’s last peer challenge, in 2019, made nine recommendations.",
        "The previous challenge of the Council was held in 2019.",
        "It is the first challenge of this kind at Saltmere since 2019.",
        "The Authority last invited a peer challenge in 2019.",
        "It took part in its first Corporate Peer Challenge in 2019, before the merger.",
        "Saltmere was last visited by a peer team in 2019.",
        f"{DUE} Northmere last hosted one in 2019.",
        f"{DUE} Our last one was in 2019, and we learned from it.",
        f"{DUE} The former county was the subject of one in 2019.",
        "This is a Corporate Peer Challenge, its first since 2019.",
        "The last full corporate peer challenge took place at the Council in 2019.",
        "Our previous peer challenge (in 2019) found much to praise.",
        "Since the last challenge (2019) much has changed.",
        "The council has had no peer challenge since 2019.",
        "A team of peers last visited in 2019.",
        "This will be our second challenge; the first was in 2019.",
        f"{DUE} Ours was in 2019.",
        "This was not a Corporate Peer Challenge, which the council last had in 2019.",
    ],
)
def test_a_year_alone_dates_the_last_challenge(sentence: str) -> None:
    assert events(sentence) == [("on_site", "2019")]


@pytest.mark.parametrize(
    ("sentence", "event", "date"),
    [
        ("The next full challenge would be due by 2030.", "other", "2030"),
        ("The council could expect its next Corporate Peer Challenge in 2029.", "other", "2029"),
        ("The council will wish to invite a full challenge again by 2029.", "other", "2029"),
        (f"{DUE[:-1]}; the next would be due by February 2030.", "other", "February 2030"),
        ("The next full challenge would ordinarily be due in the spring of 2030.", "other", "spring of 2030"),
        ("A progress review is due in 2027.", "progress_review", "2027"),
        ("The peer team will return in 2027.", "progress_review", "2027"),
        ("Elections will next be held in 2027.", "election", "2027"),
        ("Much has changed since the elections of 2021.", "election", "2021"),
        ("Another challenge should come before the all-out elections of 2027.", "election", "2027"),
    ],
)
def test_a_year_alone_dates_what_is_to_come(sentence: str, event: str, date: str) -> None:
    assert events(sentence) == [(event, date)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The last peer challenge recommended that a strategy be adopted by 2030.",
        "The last residents’ survey was in 2016.",
        f"{DUE} The last full staff survey was in 2019.",
        "The review of assets that began in 2023 stopped when its author left.",
        "The peers wished to see more of the vision for 2035.",
        "The challenge of the next budget is the gap in 2027/28.",
        "The recommendations were grouped under the headings of the previous peer challenge, in the 2024 report.",
        "The constitution was last reviewed as a whole in 2007.",
        "The next challenge for the service is to recruit by 2027.",
        "A further challenge in 2025 will be the cost of care.",
        "Our biggest challenge in 2025 was housing.",
    ],
)
def test_a_year_alone_is_else_no_date_of_an_event(sentence: str) -> None:
    assert events(sentence) == []


def test_a_year_stands_beside_other_dates() -> None:
    line = "Fenwold’s last challenge was in 2019, and the team was on site from 3 to 6 June 2025."
    assert events(line) == [("on_site", "2019"), ("on_site", "3 to 6 June 2025")]


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        (
            "The report is published within three months of the visit and an action plan should follow within five.",
            [("report_published", "within three months of the visit"), ("action_plan_published", "within five")],
        ),
        (
            "The action plan is to be published within five months and a progress review to take place within twelve.",
            [("action_plan_published", "within five months"), ("progress_review", "within twelve")],
        ),
        (
            "The full report was put on the Council’s website, within the three months that the LGA allows.",
            [("report_published", "within the three months")],
        ),
        (
            "A progress review will be held within a year of the visit.",
            [("progress_review", "within a year of the visit")],
        ),
        (
            "The action plan will be on the Council’s website by the end of the week.",
            [("action_plan_published", "the end of the week")],
        ),
        (
            "The feedback report will be published early in the new year.",
            [("report_published", "early in the new year")],
        ),
        (
            "The feedback report will be published in the new year.",
            [("report_published", "the new year")],
        ),
    ],
)
def test_periods_promised(sentence: str, rows: list[tuple[str, str]]) -> None:
    assert events(sentence) == rows


@pytest.mark.parametrize(
    "sentence",
    [
        "Ninety-one per cent of draft reports were issued within fifteen working days of the closing meeting.",
        "Of the plan’s 36 measures nine were within five per cent of their target for the last three months.",
    ],
)
def test_how_often_a_period_was_kept_is_no_promise(sentence: str) -> None:
    assert events(sentence) == []
