"""Dates of a challenge, or of a review, that a sentence does not name again."""

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
        "Harrowdale’s last was in October 2019.",
        "The Council’s last took place in October 2019 and most of what was advised has been done.",
        "We last had one in October 2019.",
        "Ours was last done in October 2019.",
        "The previous one here was in October 2019.",
        "The Council last took part in October 2019.",
    ],
)
@pytest.mark.parametrize("apart", [True, False])
def test_the_last_one_was_a_challenge_where_a_challenge_is_spoken_of(sentence: str, apart: bool) -> None:
    lines = (DUE, sentence) if apart else (f"{DUE} {sentence}",)
    assert events(*lines) == [("on_site", "October 2019")]


@pytest.mark.parametrize(
    "line",
    [
        f"{DUE} A staff survey is done every year; the last was in March 2024.",
        f"{DUE} Ofsted inspects the service. Its last was in March 2024.",
        "Members spoke of the depot. Its last was in March 2024.",
        f"{DUE} The Cabinet last met in March 2024.",
    ],
)
def test_the_last_of_something_else_is_none(line: str) -> None:
    assert "on_site" not in [event for event, _ in events(line)]


@pytest.mark.parametrize(
    "line",
    [
        "This one was held on 8 July 2025.",
        "The review was carried out on 8 July 2025 in person.",
        "The review took place on 8 July 2025.",
        "The visit was made on 8 July 2025.",
    ],
)
def test_a_progress_review_s_own_day(line: str) -> None:
    said = "A progress review is part of every challenge. It is not a second one."
    assert events("# Corporate Peer Challenge Progress Review", said, line) == [("progress_review", "8 July 2025")]


def test_a_plan_that_is_brought_to_a_body_and_published() -> None:
    line = (
        "The action plan will be brought to Cabinet on 20 January 2026 and published by 19 February 2026, which is "
        "five months after the visit."
    )
    assert events(line) == [("meeting", "20 January 2026"), ("action_plan_published", "19 February 2026")]


def test_who_notes_something_is_not_noted() -> None:
    line = "The tone of the report is good. It noted the speed with which grants were paid in the winter of 2024/25."
    assert events("# Corporate Peer Challenge", line) == []


def test_the_next_challenge_is_no_election() -> None:
    line = "Borough elections take place on 6 May 2027 and the next full challenge would be due in the spring of 2030."
    assert events(line) == [("election", "6 May 2027"), ("other", "spring of 2030")]


EXPECTED = (
    "The council publishes an action plan by June, and the peer team will return for a progress review in a year."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "The group understands that the review is likely to take place in May 2027.",
        "It is expected to be held in May 2027.",
        "Dates in the first half of May 2027 are being explored.",
    ],
)
def test_the_review_to_come_is_the_one_just_spoken_of(sentence: str) -> None:
    assert events(f"{EXPECTED} {sentence}")[-1] == ("progress_review", "May 2027")


@pytest.mark.parametrize(
    "line",
    [
        "A progress review follows the action plan. The survey is likely to take place in May 2027.",
        f"{EXPECTED} It will follow the elections. Dates in May 2027 are being explored.",
    ],
)
def test_what_else_is_to_come_is_no_review(line: str) -> None:
    assert ("progress_review", "May 2027") not in events(line)
