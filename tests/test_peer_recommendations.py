"""What a peer team recommends: lists, paragraphs and sections, their years, and counts that differ."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from outlines import Rows, nodes_of
from recommendation_lists import HEAD, NUMBERED, POINTS, PROSE, ROWS, read, rows

from extractors.outline import Node
from extractors.peer_recommendations import peer_recommendations
from extractors.peer_recommendations.sections import sections
from pipeline.process import process
from pipeline.read import Source
from schemas.document import Text

# lists


def test_a_numbered_list_below_its_heading_is_recommendations() -> None:
    found = read("# Background", PROSE, HEAD, *NUMBERED, "# Next steps", "1. Rest.", "2. Go home.")
    assert rows(found) == ROWS
    assert {(item.kind, item.made, str(item.section)) for item in found} == {("peer", "2024", "Key recommendations")}


def test_a_numbered_list_below_its_lead_in_is_recommendations() -> None:
    assert rows(read(PROSE, "The peer team makes the following recommendations:", *NUMBERED, PROSE)) == ROWS


@pytest.mark.parametrize(
    "lead_in",
    [
        "The peer team recommends that the council should:",
        "The peer team suggests the council should:",
        "There are some key recommendations. These are:",
        "We recommend:",
        "The LGA team’s recommendations are as follows:",
    ],
)
def test_sentences_that_lead_in_to_recommendations(lead_in: str) -> None:
    assert [text for _, text in rows(read(PROSE, lead_in, *(f"• {point}" for point in POINTS), PROSE))] == list(POINTS)


@pytest.mark.parametrize(
    "heading",
    ["# Recommendations", "# 2. Key recommendations", "**Key Recommendations**", "# Areas for improvement",
     "# Areas for consideration", "# KEY RECOMMENDATIONS", "# Key suggestions", "# Summary of recommendations"],
)  # fmt: skip
def test_headings_of_a_section_of_recommendations(heading: str) -> None:
    assert rows(read(PROSE, heading, *NUMBERED, "# End")) == ROWS


@pytest.mark.parametrize(
    "heading",
    ["# Next steps on recommendations", "# Response to recommendations", "# Officer recommendations",
     "# Implementing the recommendations", "# Reasons for recommendations", "# Next steps", "# Background"],
)  # fmt: skip
def test_headings_of_other_sections(heading: str) -> None:
    assert read(PROSE, heading, *NUMBERED, "# End", PROSE) == []


def test_bullets_in_a_section_are_recommendations_without_references() -> None:
    assert rows(read(HEAD, PROSE, *(f"• {point}" for point in POINTS))) == [("", point) for point in POINTS]


def test_paragraphs_behind_a_lead_in_are_one_each() -> None:
    found = read(HEAD, "The peer team’s recommendations for the council are:", *POINTS, "# End")
    assert rows(found) == [("", point) for point in POINTS]


def test_sub_items_belong_to_their_recommendation() -> None:
    found = read(HEAD, "1. Agree:", "    • a vision", "    • a budget", "2. Publish both.", "# End")
    assert rows(found) == [("1.", "Agree: a vision a budget"), ("2.", "Publish both.")]


def test_recommendations_that_name_themselves() -> None:
    lines = [f"Recommendation {number}: {point}" for number, point in enumerate(POINTS, 1)]
    found = read(HEAD, *lines, "# End", PROSE)
    assert rows(found) == [(f"Recommendation {number}", point) for number, point in enumerate(POINTS, 1)]


def test_recommendations_that_stand_among_prose() -> None:
    found = read("# Finance", PROSE, f"Recommendation 1: {POINTS[0]}", PROSE, f"Recommendation 2: {POINTS[1]}", PROSE)
    assert rows(found) == [("Recommendation 1", POINTS[0]), ("Recommendation 2", POINTS[1])]
    assert [str(item.theme) for item in found] == ["Finance", "Finance"]


def test_bold_headlines_with_a_paragraph_each() -> None:
    found = read(HEAD, "**Vision**", PROSE, "**Budget**", "It comes late and few can read it.", "# End")
    assert [str(item.headline) for item in found] == ["Vision", "Budget"]
    assert str(found[0].text) == f"Vision {PROSE}"


def test_words_before_a_dash_or_a_colon_are_the_headline() -> None:
    found = read(
        HEAD, "1. Vision for the town – agree one that all share.", "2. The budget: Publish it earlier each year."
    )
    assert [str(item.headline) for item in found] == ["Vision for the town", "The budget"]


def test_themes_between_the_items_are_their_themes() -> None:
    found = read(HEAD, "Governance and culture", NUMBERED[0], NUMBERED[1], "Capacity for improvement", NUMBERED[2])
    assert [(str(item.ref), str(item.theme)) for item in found] == [
        ("1.", "Governance and culture"),
        ("2.", "Governance and culture"),
        ("3.", "Capacity for improvement"),
    ]


def test_rows_of_a_table_of_recommendations() -> None:
    table = [["Ref", "Recommendation"], *([f"{n}", point] for n, point in enumerate(POINTS, 1))]
    assert rows(read(HEAD, table, "# End")) == [(f"{n}", point) for n, point in enumerate(POINTS, 1)]


# years


@pytest.mark.parametrize(
    ("lead", "made"),
    [
        ("The peer team made three recommendations in 2021. These were:", "2021"),
        ("In 2021 peers gave the council three recommendations. They are as follows:", "2021"),
        ("The council adopted its plan in 2021. The peer team recommends:", "2024"),
    ],
)
def test_a_lead_in_that_only_points_has_the_year_of_the_sentence_before(lead: str, made: str) -> None:
    assert {item.made for item in read(PROSE, lead, *NUMBERED, PROSE)} == {made}


def test_the_heading_s_year_made_its_recommendations() -> None:
    assert {item.made for item in read("# Key recommendations 2022", *NUMBERED)} == {"2022"}


def test_a_lead_in_may_speak_of_the_review_before() -> None:
    found = read(PROSE, "The previous peer challenge made these recommendations:", *NUMBERED, PROSE, earlier="2019")
    assert {item.made for item in found} == {"2019"}


def test_two_years_recommendations_are_two_sections() -> None:
    found = read(
        "# Recommendations 2019", NUMBERED[0], "2. Rest.", "# Recommendations 2024", "1. Sell the hall.", "2. Go."
    )
    assert [(item.made, str(item.text)) for item in found] == [
        ("2019", POINTS[0]), ("2019", "Rest."), ("2024", "Sell the hall."), ("2024", "Go."),
    ]  # fmt: skip


def test_what_is_printed_again_is_one_recommendation_with_an_issue() -> None:
    found = read(HEAD, *NUMBERED, "# Finance", PROSE, "# Recommendations in full", *NUMBERED, "# End", PROSE)
    assert rows(found) == ROWS
    assert [[doubt.code for doubt in item.doubts] for item in found] == [["printed_twice"]] * 3


# sections


def test_sections_end_at_the_next_heading_and_lists_at_their_end() -> None:
    nodes = nodes_of(HEAD, *NUMBERED, "# End", "The peer team recommends the following:", "• Rest", "• Go", PROSE)
    assert [(found.start, found.stop, found.is_list) for found in sections(nodes)] == [(1, 4, False), (6, 8, True)]


def test_a_document_without_recommendations_has_no_sections() -> None:
    assert list(sections(nodes_of("# Background", PROSE, *NUMBERED))) == []
    assert list(sections([])) == []


# counts


def recommended(text: str) -> tuple[str | None, list[str]]:
    result = process(Source("paper.md", text.encode()))
    found: list[Any] = [record for record in result.records if record.TABLE == "recommendations"]
    return result.document.document_type, [row.text for row in found]


FEEDBACK = """# Corporate Peer Challenge

# Tarnbeck Borough Council

18 – 21 June 2024

# Feedback report

## 1. Executive summary

The council invited the peer team and listens to its people. The team spoke with a hundred of them and was impressed.

## 2. Key recommendations

There are a number of observations in this report. The following are the peer team's key recommendations to the council:

1. Agree a shared vision for the town.
2. Publish the budget earlier in each year.
3. Meet the parish councils each month.

## 3. Summary of the peer challenge approach

The peer team was on site for four days and met many people.
"""


def test_a_feedback_report_gives_its_recommendations() -> None:
    kind, found = recommended(FEEDBACK)
    assert kind == "feedback_report"
    assert found == [
        "Agree a shared vision for the town.",
        "Publish the budget earlier in each year.",
        "Meet the parish councils each month.",
    ]


def test_two_recommendations_of_one_list_may_be_alike() -> None:
    lines = [
        f"{at}. Review the governance of the council’s {what} company." for at, what in ((1, "housing"), (2, "leisure"))
    ]
    assert len(read("# Key recommendations", *lines)) == 2


def test_a_number_over_a_bold_headline_over_the_text() -> None:
    lines = []
    for at, head in ((1, "Finish the constitution"), (2, "Plan the workforce for 2030")):
        lines += [
            f"2.{at} Recommendation {at}",
            f"**{head}",
            "Set a date for it to reach full Council, and keep to it.",
        ]
    found = read("# 2 Key recommendations", *lines, "# 3 What we saw")
    assert [str(item.headline) for item in found] == ["Finish the constitution", "Plan the workforce for 2030"]
    assert all(str(item.text).endswith("and keep to it.") for item in found)


def test_a_number_with_nothing_below_is_no_recommendation() -> None:
    assert [str(item.text) for item in read("# Key recommendations", "Recommendation 1", "# What we saw")] == []


def test_a_table_behind_its_lead_in_is_read() -> None:
    table: Rows = [
        ["No.", "Key recommendation"],
        ["KR1", "Choose fewer things to do."],
        ["KR2", "Give the Quayside one owner."],
    ]
    found = read("4.2 The peer team’s two key recommendations are:", table, year="2025")
    assert [str(item.ref) for item in found] == ["KR1", "KR2"]


def test_recommendations_that_run_on_in_a_sentence() -> None:
    found = read(
        "# What was asked of us",
        "In 2022 the peers recommended that the Council should (a) agree a vision; (b) publish the budget earlier; "
        "and (c) meet the parish councils.",
    )
    assert rows(found) == [
        ("(a)", "agree a vision;"),
        ("(b)", "publish the budget earlier;"),
        ("(c)", "meet the parish councils."),
    ]
    assert {item.made for item in found} == {"2022"}


def test_what_the_challenge_recommended_is_no_recommendation_of_its_progress_review() -> None:
    nodes = nodes_of(
        "# What the peer challenge recommended", *NUMBERED, "# Recommendations of this review", *NUMBERED[:1]
    )
    found = peer_recommendations(nodes, "2024", "2023", "2023")
    assert [item.made for item in found] == ["2023", "2023", "2023"]


@pytest.mark.parametrize(("heading", "told"), [("# Progress", True), ("# What the team recommended", False)])
def test_plain_words_behind_one_in_bold_are_its_progress_below_a_heading_that_says_so(heading: str, told: bool) -> None:
    nodes = nodes_of(
        "# Review", "An opening paragraph in plain words.", heading, "R1. Set out a vision. It was agreed in May."
    )
    node = nodes[-1]
    assert isinstance(node, Node)
    words = [word._replace(bold=at < 5) for at, word in enumerate(node.paragraph.text.words)]
    nodes[-1] = replace(node, paragraph=replace(node.paragraph, text=Text(tuple(words))))
    (found,) = peer_recommendations(nodes, "2025")
    assert str(found.text).endswith("vision." if told else "May.")
    assert [str(note.text) for note in found.progress] == (["It was agreed in May."] if told else [])


# groups below headings that only name a subject


def test_a_headline_printed_again_is_the_recommendation_however_it_is_numbered() -> None:
    one, two = read(
        "The peer team made these recommendations:",
        "1. Agree a vision: Set out with all partners what the town is to become.",
        "2. Balance the budget: Close the gap of four million pounds in three years.",
        "# Feedback",
        PROSE,
        "**Recommendation 1: Agree a vision",
        PROSE,
        "**Recommendation 2: Balance the budget",
        PROSE,
    )
    assert (str(one.ref), str(two.ref)) == ("1.", "2.")
    assert str(two.text).endswith("in three years.")
    assert [doubt.code for doubt in one.doubts] == ["printed_twice"]
