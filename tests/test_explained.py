"""A recommendation in a heading above its table: the paragraph below that explains it is its text."""

from __future__ import annotations

import pytest

from pipeline.process import process
from pipeline.read import Source


def read(head: str, below: str, tag: str = "h3") -> list[tuple[str | None, str, str | None]]:
    rows = (
        "<tr><th>Ref</th><th>Action</th><th>Owner</th><th>Due</th><th>Status</th></tr>"
        "<tr><td>1.1</td><td>Recruit two members.</td><td>Chief Executive</td><td>May 2026</td><td>On track</td></tr>"
        "<tr><td>1.2</td><td>Train the committee.</td><td>Chief Executive</td><td>May 2026</td><td>Complete</td></tr>"
    )
    page = (
        "<h1>Eastmarsh Borough Council</h1><p>Corporate Peer Challenge tracker</p>"
        f"<{tag}>{head}</{tag}><p>{below}</p><table>{rows}</table>"
    )
    records = process(Source("plan.html", page.encode())).records
    return [(r.ref, r.text, r.headline) for r in records if r.TABLE == "recommendations"]


HEAD = "Strengthen the impact of audit"
ADVICE = (
    "Recruit two independent members and follow sector guidance on the annual report.",
    "The council should be honest about what it needs, and pause what cannot be resourced.",
    "Focus on fewer things. Members need time to think.",
    "Bring the contact points together and use what customers say.",
    "Apply the policy in every service, and proceed with care.",
    "Both committees look at the same risks. Agree who does what.",
    "Traders told us that they were ready to do more. Relaunch the partnership with them.",
    "Peers recommended a smaller committee with a chair of its own.",
)
ANSWERS = (
    "Lead officer: Chief Executive",
    "We will recruit two members, as every council should.",
    "Good progress has been made since June.",
    "Members have agreed a new protocol.",
    "The table below shows the actions.",
    "Actions in response to this recommendation:",
    "Recruitment is in hand, starting with two posts.",
    "Completed in March, ahead of the target date.",
    "Work has begun and is on time.",
)


@pytest.mark.parametrize("advice", ADVICE)
@pytest.mark.parametrize("lead", ["Recommendation 1: ", "R1 – "])
def test_advice_below_a_heading_is_the_recommendation_s(advice: str, lead: str) -> None:
    ref = lead.strip(":– ")
    assert read(lead + HEAD, advice) == [(ref, f"{HEAD} {advice}", HEAD)]


@pytest.mark.parametrize("answer", ANSWERS)
def test_what_the_council_says_below_it_is_not(answer: str) -> None:
    assert [(text, head) for _, text, head in read("Recommendation 1: " + HEAD, answer)] == [(HEAD, None)]


def test_a_heading_of_its_number_alone_has_its_text_below() -> None:
    assert [text for _, text, _ in read("Recommendation 1", "The chair is to be independent.")] == [
        "The chair is to be independent."
    ]
