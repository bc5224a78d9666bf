"""The year in which peers made what a plan answers."""

from __future__ import annotations

import pytest

from pipeline.process import process
from pipeline.read import Source


def read(*paragraphs: str) -> tuple[str | None, list[tuple[str, str]]]:
    """The year of the recommendation, and the events with their dates."""
    page = (
        "<h1>Eastmarsh Borough Council</h1><p>Corporate Peer Challenge tracker</p>"
        + "".join(f"<p>{one}</p>" for one in paragraphs)
        + "<table><tr><th>Ref</th><th>Recommendation</th><th>Action</th><th>Owner</th><th>Due</th></tr>"
        "<tr><td>1</td><td>Review the plan.</td><td>Do it.</td><td>Chief Executive</td><td>May 2027</td></tr></table>"
    )
    records = process(Source("plan.html", page.encode())).records
    (made,) = [r.made for r in records if r.TABLE == "recommendations"]
    return made, [(r.event, r.date_text) for r in records if r.TABLE == "milestones"]


@pytest.mark.parametrize(
    "sentence",
    [
        "This tracker follows the ten recommendations made by the LGA peer team in March 2025.",
        "The peer team visited in March 2025 and made ten recommendations.",
        "A Corporate Peer Challenge took place in March 2025.",
        "Our LGA Corporate Peer Challenge was held in March 2025. The last one was in 2019.",
        "The recommendations that the peers gave us in March 2025 are set out below.",
        "Peers were on site in March 2025; their report was published in June 2026.",
        "Councillors and officers brought together by the Local Government Association visited us in March 2025.",
        "The peer team was on site from Tuesday 18th to Friday 21st March 2025.",
        "A peer team came here in the week commencing 17 March 2025.",
        "Peer team on site: w/c 17 March 2025",
        "Corporate Peer Challenge: 18–21 March 2025",
        "Dates of the peer challenge: 18, 19 and 20 March 2025",
        "In March 2025 a team from the Local Government Association spent four days here.",
    ],
)
def test_a_sentence_about_the_peers_tells_it(sentence: str) -> None:
    assert read(sentence)[0] == "2025"


@pytest.mark.parametrize(
    "sentence",
    [
        "The peer team will visit again in March 2027.",
        "The budget was approved in March 2025.",
        "Peers came in March 2024. A peer challenge took place in May 2025.",
    ],
)
def test_what_is_to_come_or_another_matter_or_two_years_do_not(sentence: str) -> None:
    assert read(sentence)[0] is None


@pytest.mark.parametrize(
    "row", ["<td>Peer team on site</td><td>18–21 March 2025</td>", "<td>March 2025</td><td>Peer team on site</td>"]
)
def test_a_table_of_events_tells_it(row: str) -> None:
    assert read(f"Dates</p><table><tr>{row}</tr><tr><td>Report published</td><td>June 2024</td></tr></table><p>")[0]


def test_what_is_issued_or_rated_is_no_visit() -> None:
    told = read(
        "The peer team visited in March 2025. It was first issued in June 2025, and each was rated in October."
    )[1]
    assert ("on_site", "March 2025") in told
    assert not [date for event, date in told if event == "on_site" and date != "March 2025"]


def test_the_actions_that_a_body_approved_are_the_plan() -> None:
    told = read("This shows what was done on the actions that Cabinet approved on 16 September 2025.")[1]
    assert told == [("action_plan_published", "16 September 2025")]
