"""What peers recommended as other papers quote it; what others recommend, and papers that only talk of it."""

from __future__ import annotations

from typing import Any

import pytest
from outlines import Rows, document_of, nodes_of

from extractors.contents import Contents
from extractors.papers import committee_report, extract
from extractors.peer_recommendations import peer_recommendations, quoted_recommendations
from pipeline.process import process
from pipeline.read import Source
from schemas.printed import PrintedRecommendation

PROSE = (
    "The team visited the council in the spring, spoke with more than a hundred people in four days and wrote it up."
)
POINTS = ("Agree a shared vision for the town.", "Publish the budget earlier.", "Meet the parish councils each month.")
NUMBERED = tuple(f"{number}. {point}" for number, point in enumerate(POINTS, 1))


def read(*lines: str | Rows, year: str = "2024", earlier: str = "") -> list[PrintedRecommendation]:
    return peer_recommendations(nodes_of(*lines), year, earlier)


def rows(found: list[PrintedRecommendation]) -> list[tuple[str, str]]:
    """Reference and wording."""
    return [(str(item.ref), str(item.text)) for item in found]


ROWS = [(f"{number}.", point) for number, point in enumerate(POINTS, 1)]


# what others recommend


@pytest.mark.parametrize(
    "lead_in",
    ["The auditor recommends that the council should:", "The committee is recommended that:", "The points are:"],
)
def test_lists_of_others_are_no_recommendations_of_peers(lead_in: str) -> None:
    assert read("# Background", PROSE, lead_in, *NUMBERED, PROSE) == []


# quoted in other papers


def quoted(*lines: str) -> list[tuple[str, str]]:
    """The peers' recommendations in a committee's report, without what it asks itself."""
    found = committee_report(Contents(document_of(*lines))).recommendations
    return rows([item for item in found if item.kind == "peer"])


ASKED = ("# Recommendations", "Cabinet is asked to:", "(a) approve the plan in full;", "(b) note the letter.")


def test_a_committee_report_may_quote_the_peers() -> None:
    assert quoted(*ASKED, "# Background", PROSE, "The peer team made these recommendations:", *NUMBERED, PROSE) == ROWS
    assert quoted(*ASKED, "# Key recommendations of the peer team", *NUMBERED, "# End", PROSE) == ROWS


@pytest.mark.parametrize("after", ["The council welcomes all of this.", "3.3 The council welcomes all of this."])
def test_a_list_may_stand_below_bare_numbers(after: str) -> None:
    named = [line for at, point in enumerate(POINTS, 1) for line in (f"**Recommendation {at}", point)]
    found = quoted(*ASKED, "# Background", PROSE, "3.2 The peer team made these recommendations:", *named, after, PROSE)
    assert found == [(f"Recommendation {at}", point) for at, point in enumerate(POINTS, 1)]


def test_what_a_report_asks_is_no_recommendation_of_peers() -> None:
    assert quoted(*ASKED, "# Background", PROSE) == []
    assert quoted("# Corporate peer challenge", *ASKED, "# Background", PROSE) == []


def test_one_sentence_quoted_is_no_list() -> None:
    assert quoted(*ASKED, "# Background", "The peer team made this recommendation:", NUMBERED[0], PROSE) == []


def test_recommendations_of_others_are_not_the_peers() -> None:
    assert quoted(*ASKED, "# Background", "The auditor made the following recommendations:", *NUMBERED, PROSE) == []


# papers that only talk of recommending

TALK = (
    "The auditor recommends that the council keeps its accounts in order.",
    "The peer team recommended in 2019 that the council should be bolder, and it was.",
    "It is recommended practice that councils publish their plans.",
    "All recommendations of the peers have been carried out.",
    "Recommendation 4 asks the council to be bolder.",
    "Recommendations are followed up by the committee each quarter.",
)


@pytest.mark.parametrize("line", TALK)
def test_sentences_that_only_talk_of_recommending_are_none(line: str) -> None:
    assert read("# Background", PROSE, line, PROSE) == []
    assert quoted("# Background", PROSE, line, PROSE) == []


def recommended(text: str) -> tuple[str | None, list[str]]:
    result = process(Source("paper.md", text.encode()))
    found: list[Any] = [record for record in result.records if record.TABLE == "recommendations"]
    return result.document.document_type, [row.text for row in found]


STATEMENT = """# Calverhythe Council

# Annual Governance Statement 2023/24

## Scope of responsibility

The council is responsible for ensuring that its business is conducted in accordance with the law. A corporate peer
challenge took place in 2022 and its recommendations have been implemented through the annual delivery plan.

## Review of effectiveness

The Head of Internal Audit gave an opinion of reasonable assurance. The external auditor recommended that the council
should review its reserves, and the Audit Committee considers how recommendations are followed up.

- Scrutiny reviewed the plan in the autumn.
- The register of risks was looked at each quarter.

## Significant governance issues

1. The backlog of planning cases has grown.
2. The accounts of the year before are not yet signed.
"""


def test_an_annual_governance_statement_gives_no_recommendation() -> None:
    assert recommended(STATEMENT)[1] == []


REPORT = """# Eastmarsh Borough Council

Report to: Audit Committee

Date: 4 March 2025

Report author: Ann Marsh

# Follow-up of reviews

## 1. Purpose of the report

This report tells the committee how recommending works. It is recommended practice that councils publish their plans,
and the peers of the corporate peer challenge recommended much in their time.

## 2. Background

The recommendations of reviewers are followed up each quarter. Officers recommend nothing new in this report, which is
for information, and the committee may recommend matters to Cabinet when it wishes to do so.

- Audit looked at the payroll.
- Scrutiny looked at the market.
"""


def test_a_report_for_information_gives_no_recommendation() -> None:
    assert recommended(REPORT)[1] == []


@pytest.mark.parametrize("head", ["# Audit recommendations", "The auditor made the following recommendations:"])
def test_an_auditors_list_is_not_the_peers(head: str) -> None:
    assert read(head, "1. Keep the books.", "2. Sign the accounts.") == []


def test_what_a_web_page_recommends_its_reader_is_no_peers_list() -> None:
    assert read("We use cookies. We recommend that you:", "1. Accept the cookies", "2. Read our statement") == []


@pytest.mark.parametrize(("title", "wanted"), [("# Independent Review of Planning", 3), ("# Review of Planning", 0)])
def test_an_independent_review_has_recommendations_that_are_no_peers(title: str, wanted: int) -> None:
    found = extract("other", Contents(document_of(title, PROSE, "# Summary of recommendations", *NUMBERED)))
    assert [item.kind for item in found.recommendations] == ["other"] * wanted


@pytest.mark.parametrize(
    "lead",
    [
        "The external auditor and the team of the LGA recommended that the Council should",
        "The peers met people who said that the Council had",
    ],
)
def test_sentences_with_lettered_parts_that_recommend_nothing(lead: str) -> None:
    assert read("# Background", f"{lead} (a) a vision; (b) an early budget; and (c) parish councils.") == []


@pytest.mark.parametrize(
    ("before", "wanted"),
    [
        ("A smaller team came in 2019. The Corporate Leadership Team has read the report of the peer team.", 3),
        ("The peer team came in May. The Corporate Leadership Team has considered its report.", 3),
        ("The peer team came in May. The leadership team has considered its report.", 0),
        ("Peers came in May. The Corporate Leadership Team has considered their report.", 0),
    ],
)
def test_the_team_is_that_of_the_peers_unless_another_was_spoken_of(before: str, wanted: int) -> None:
    lettered = [f"{letter}) {point}" for letter, point in zip("abc", POINTS, strict=True)]
    nodes = nodes_of("# What was found", before, "The recommendations of the team are:", *lettered)
    assert len(quoted_recommendations(nodes, [], "2024", "2024")) == wanted


@pytest.mark.parametrize("marks", ["“”", "‘’", '""'])
@pytest.mark.parametrize("ref", ["", "1. ", "KR1: ", "Recommendation 1 – "])
def test_each_quoted_in_full(marks: str, ref: str) -> None:
    lines = [f"    {marks[0]}{ref.replace('1', str(at))}{point}{marks[1]}" for at, point in enumerate(POINTS, 1)]
    nodes = nodes_of("# What the peer team recommended", *lines, "4.2 The team also suggests a review of the groups.")
    found = quoted_recommendations(nodes, [], "2024", "2024")
    assert [str(item.text) for item in found] == list(POINTS)
    assert bool(found[0].ref) == bool(ref)


def test_each_quoted_over_the_prose_that_answers_it_is_none_of_a_list() -> None:
    lines = [line for point in POINTS for line in (f"“{point}”", PROSE)]
    assert peer_recommendations(nodes_of("# The recommendations", *lines), "2024") == []
