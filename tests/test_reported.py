"""Peers' recommendations that a committee's report prints one by one, with progress in the paragraphs below."""

from __future__ import annotations

import pytest
from outlines import document_of

from extractors.contents import Contents
from extractors.papers import committee_report
from schemas.printed import PrintedRecommendation

TITLE = "# Corporate Peer Challenge: progress against the action plan"
ASKED = (
    "# Recommendations",
    "The Committee is invited to:",
    "A. Note the progress; and",
    "B. Ask for a further report.",
)
BACKGROUND = ("# 1. Background", "1.1 The peer team was on site from 14 to 17 October 2024 and wrote a report to us.")
NEXT = ("# 3. Next steps", "3.1 The progress review will be held on 3 and 4 February 2026.")
POINTS = ("Bring housing and social care together.", "Refresh the Borough Plan.", "Give members more data.")
TOLD = (
    "A joint programme board has met every fortnight since May.",
    "The refreshed Plan was adopted by Full Council on 16 July 2025.",
    "A data dashboard was made available to all members in June.",
)


def section(head: str, recommendation: str, *below: str) -> list[str]:
    """A section with a line for each recommendation, and lines below it; {n}, {text}, {told}, {p} are filled in."""
    lines = [head, "2.1 Each recommendation is given as it was made by the peer team."]
    for at, (text, told) in enumerate(zip(POINTS, TOLD, strict=True), 1):
        lines += [line.format(n=at, text=text, told=told, p=at + 1) for line in (recommendation, *below)]
    return lines


def read(*lines: str, title: str = TITLE) -> list[PrintedRecommendation]:
    found = committee_report(Contents(document_of(title, *ASKED, *BACKGROUND, *lines, *NEXT))).recommendations
    return [item for item in found if item.kind == "peer"]


def progress(found: list[PrintedRecommendation]) -> list[list[str]]:
    return [[str(told.text) for told in item.progress] for item in found]


@pytest.mark.parametrize(
    "lines",
    [
        ("**Recommendation {n}: {text}", "2.{p} {told}"),
        ("**Recommendation {n}", "{text}", "2.{p} {told}"),
        ("Recommendation {n} – {text}", "Progress: {told}"),
        ("# Recommendation {n}: {text}", "{told}"),
        ("**2.{p} Recommendation {n}: {text}", "2.{p}.1 {told}"),
        ("**R{n} – {text}", "1{p}. {told}"),
        ("**Key recommendation {n} – {text}", "2.{p} {told}"),
    ],
)
def test_prose_below_each_recommendation_is_its_progress(lines: tuple[str, ...]) -> None:
    found = read(*section("# 2. Progress since April", *lines))
    assert [str(item.text) for item in found] == list(POINTS)
    assert progress(found) == [[told] for told in TOLD]
    assert {item.made for item in found} == {"2024"}


def test_ratings_leads_and_themes() -> None:
    lines = section("# 2. Progress", "**Recommendation {n}: {text}", "Status: On track", "Lead: Head of IT", "{told}")
    lines.insert(2, "**Governance and culture")
    found = read(*lines)
    assert [str(item.ratings[0].text) for item in found] == ["On track"] * 3
    assert [str(item.leads[0].text) for item in found] == ["Head of IT"] * 3
    assert {str(item.theme) for item in found} == {"Governance and culture"}


def test_those_that_a_list_has_printed_are_not_printed_anew() -> None:
    listed = ["The peer team made three recommendations:", *(f"({'abc'[at]}) {POINTS[at]}" for at in range(3))]
    told = [line for at in range(3) for line in (f"**Recommendation ({'abc'[at]})", f"2.{at + 1} {TOLD[at]}")]
    found = read(*listed, "# 2. Progress", *told)
    assert [str(item.ref) for item in found] == ["(a)", "(b)", "(c)"]
    assert progress(found) == [[line] for line in TOLD]


def test_what_the_council_answers_is_no_progress() -> None:
    lines = section("# 2. The response", "**Recommendation {n}: {text}", "2.{p} We will set up a board for this work.")
    found = read(*lines, title="# Corporate Peer Challenge: the response of the Council")
    assert [str(item.text) for item in found] == list(POINTS)
    assert progress(found) == [[], [], []]


@pytest.mark.parametrize(
    ("title", "head", "introduced"),
    [
        ("# Internal audit: progress report", "# 2. Progress on the recommendations of internal audit", ""),
        ("# Temporary accommodation", "# 2. Progress", "2.1 The scrutiny panel made three recommendations."),
        ("# Flooding in the borough", "# 2. Progress", ""),
    ],
)
def test_what_others_recommend_is_none_of_the_peers(title: str, head: str, introduced: str) -> None:
    lines = section(head, "**Recommendation {n}: {text}", "2.{p} {told}")
    lines[1:2] = [introduced] if introduced else []
    assert read(*lines, title=title) == []
