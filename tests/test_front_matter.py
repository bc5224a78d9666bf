"""The labelled facts at the head of a report, in their layouts."""

from __future__ import annotations

import pytest
from making import text_of, words
from outlines import Columns, Rows, nodes_of

from extractors.front_matter import PROSE_WORDS, front_matter
from extractors.label_lines import beside_gap, label_at
from extractors.labels import labels
from schemas.document import Text

PROSE = (
    "The peer team visited the council in the spring, spoke with more than a hundred people in four days, and then "
    "wrote a report in which it told the council what it had heard and what it thought of it."
)
BODY = ("# 1. Recommendations", "Cabinet is asked to note the report.")


def facts(*lines: str | Rows | Columns) -> list[tuple[str, str, str]]:
    """Field, label and value."""
    return [(fact.field, str(fact.label), str(fact.value)) for fact in front_matter(nodes_of(*lines))[0]]


MEETING = ("meeting", "Meeting", "Cabinet")
DATE = ("meeting_date", "Date", "4 March 2025")
AUTHOR = ("report_author", "Report author", "Ann Marsh")


def test_the_prose_of_these_tests_is_long_enough_to_end_a_head() -> None:
    assert len(PROSE.split()) > PROSE_WORDS


def test_labels_with_a_colon() -> None:
    assert facts("Meeting: Cabinet", "Date: 4 March 2025", "Report author: Ann Marsh", *BODY) == [MEETING, DATE, AUTHOR]


def test_labels_without_a_colon_where_a_capital_follows() -> None:
    found = facts("Status For information", "Report author Ann Marsh", "Classification Public", *BODY)
    assert found == [
        ("status", "Status", "For information"),
        AUTHOR,
        ("classification", "Classification", "Public"),
    ]


def test_what_a_committee_is_asked_is_no_fact() -> None:
    found = facts("Meeting: Cabinet", "Report author: Ann Marsh", "That the Committee:", "considers the report.", *BODY)
    assert found == [MEETING, AUTHOR]


@pytest.mark.parametrize(
    "line",
    [
        "Date of things to come",
        "Date March came and went",
        "To the north of Calverhythe",
        "Status quo at Tarnbeck",
        "Service users spoke with the team",
        "Cabinet met in March",
    ],
)
def test_a_label_s_words_in_a_sentence_are_no_label(line: str) -> None:
    assert facts(line, *BODY) == []


def test_a_label_alone_takes_the_value_below() -> None:
    assert facts("Meeting:", "Cabinet", "Date:", "4 March 2025", *BODY) == [MEETING, DATE]


def test_two_labels_stand_on_one_line() -> None:
    assert facts("Meeting: Cabinet      Date: 4 March 2025", *BODY) == [MEETING, DATE]


def test_a_label_stands_in_front_of_white() -> None:
    assert facts("Meeting                    Cabinet", "Date                       4 March 2025", *BODY) == [
        MEETING,
        DATE,
    ]


def test_a_value_may_go_on_below_its_label() -> None:
    first = [*words("Contact:"), *words("Ann Marsh, Policy Manager, 01632", 200)]
    fact = beside_gap(Text((*first, *words("960288", top=112))), None)
    assert fact is not None
    assert (str(fact.label), str(fact.value)) == ("Contact", "Ann Marsh, Policy Manager, 01632 960288")


def test_two_labels_stand_over_their_values() -> None:
    found = facts("Meeting                    Date", "Cabinet                    4 March 2025", *BODY)
    assert found == [MEETING, DATE]


def test_a_value_of_two_lines_is_whole() -> None:
    found = facts("Meeting: Cabinet", "Wards affected: Northgate, Southgate,\nEastgate and Westgate", *BODY)
    assert found[1] == ("wards_affected", "Wards affected", "Northgate, Southgate, Eastgate and Westgate")


def test_labels_in_one_paragraph_each_begin_a_line() -> None:
    assert facts("Meeting: Cabinet\nDate: 4 March 2025\nReport author: Ann Marsh", *BODY) == [MEETING, DATE, AUTHOR]


def test_labels_in_a_table_stand_beside_their_values() -> None:
    table = [["Meeting", "Cabinet"], ["Date", "4 March 2025"], ["Report author", "Ann Marsh"]]
    assert facts(table, *BODY) == [MEETING, DATE, AUTHOR]


def test_labels_in_a_table_stand_above_their_values() -> None:
    assert facts([["Meeting", "Date"], ["Cabinet", "4 March 2025"]], *BODY) == [MEETING, DATE]


def test_cells_may_hold_label_and_value() -> None:
    assert facts([["Meeting: Cabinet", "Date: 4 March 2025"]], *BODY) == [MEETING, DATE]
    assert facts([["Meeting\nCabinet", "Date\n4 March 2025"]], *BODY) == [MEETING, DATE]


def test_an_unknown_label_counts_among_known_ones() -> None:
    found = facts("Meeting: Cabinet", "Teams consulted: Finance", "Date: 4 March 2025", *BODY)
    assert found == [MEETING, ("", "Teams consulted", "Finance"), DATE]


def test_an_unknown_label_alone_is_none() -> None:
    assert facts("A matter of note: the weather", "Another one: the roads", *BODY) == []


@pytest.mark.parametrize(
    "line",
    [
        "# 1. Introduction",
        "# Background",
        "Purpose of the report",
        "Recommendations",
        "Executive summary",
        "It is recommended that the report be noted.",
        PROSE,
    ],
)
def test_the_head_ends_where_the_report_begins(line: str) -> None:
    nodes = nodes_of("Meeting: Cabinet", "Date: 4 March 2025", line, "Report author: Ann Marsh")
    found, end = front_matter(nodes)
    assert [str(fact.value) for fact in found] == ["Cabinet", "4 March 2025"]
    assert end == 2


def test_titles_between_the_facts_are_passed_over() -> None:
    found = facts("# Tarnbeck Borough Council", "Meeting: Cabinet", "# Corporate peer challenge: findings",
                  "Date: 4 March 2025", *BODY)  # fmt: skip
    assert found == [MEETING, DATE]


def test_whose_report_it_is_ends_before_its_meeting() -> None:
    found = facts("Report of: Director of Finance to the meeting of Cabinet", "Date: 4 March 2025", *BODY)
    assert found[0] == ("report_of", "Report of", "Director of Finance")


def test_a_page_of_decision_details_has_labels_below_its_text() -> None:
    found = facts("Decision status: Approved", "Is key decision?: No", *BODY, PROSE, "Publication date: 6 March 2025")
    assert ("publication_date", "Publication date", "6 March 2025") in found


def test_a_report_s_own_text_gives_no_facts_below_it() -> None:
    found = facts("Meeting: Cabinet", "Date: 4 March 2025", *BODY, PROSE, "Publication date: 6 March 2025")
    assert found == [MEETING, DATE]


def test_nothing_has_no_facts() -> None:
    assert front_matter([]) == ([], 0)
    assert facts(PROSE) == []


@pytest.mark.parametrize(
    ("line", "count", "field"),
    [
        ("Report author: Ann Marsh", 3, "report_author"),
        ("Report author – Ann Marsh", 3, "report_author"),
        ("Report author Ann Marsh", 2, "report_author"),
        ("Date      4 March", 1, "meeting_date"),
        ("Teams consulted: Finance", 3, ""),
        ("Report author", 2, "report_author"),
    ],
)
def test_a_label_s_length_and_meaning(line: str, count: int, field: str) -> None:
    assert label_at(text_of(line).words, 0) == (count, field)


@pytest.mark.parametrize("line", ["Ann Marsh wrote it", "Date of things", "we heard this: it rains"])
def test_no_label(line: str) -> None:
    assert label_at(text_of(line).words, 0) is None


def test_every_known_label_is_found_before_its_colon() -> None:
    missed = []
    for printed, field in labels().items():
        line = text_of(f"{printed.capitalize()}: Value")
        if label_at(line.words, 0) != (len(printed.split()) + 1, field):
            missed.append(printed)
    assert missed == []


def test_three_columns_of_labels_over_values_of_several_lines() -> None:
    grid = Columns(
        [
            ["Meeting", "Date", "Electoral divisions"],
            ["Cabinet", "4 March 2025", "All"],
            [],
            ["Report author", "Cabinet portfolio", "Sign-off"],
            ["Ann Marsh", "Leader of the Council", "Corporate"],
            ["", "and of the Group", "Board"],
        ],
        (50.0, 200.0, 380.0),
    )
    assert facts(grid, *BODY) == [
        MEETING,
        DATE,
        ("wards_affected", "Electoral divisions", "All"),
        AUTHOR,
        ("portfolio_holder", "Cabinet portfolio", "Leader of the Council and of the Group"),
        ("", "Sign-off", "Corporate Board"),
    ]


def test_labels_beside_values_two_pairs_abreast() -> None:
    grid = Columns(
        [["Meeting", "Cabinet", "Date", "4 March 2025"], ["Report author", "Ann Marsh", "Wards", "All"]],
        (50.0, 150.0, 300.0, 400.0),
    )
    assert facts(grid, *BODY) == [MEETING, DATE, AUTHOR, ("wards_affected", "Wards", "All")]


def test_a_committees_name_that_is_a_label_too_is_a_value() -> None:
    found = facts("**Meeting", "Overview and Scrutiny Committee", "**Date", "4 March 2025", *BODY)
    assert found == [("meeting", "Meeting", "Overview and Scrutiny Committee"), DATE]


def test_a_committees_name_that_is_a_label_too_is_a_value_in_a_table() -> None:
    rows = [
        ["Committee", "Overview and Scrutiny Committee"],
        ["Date", "23 October 2025"],
        ["Report of", "Chief Executive"],
        ["Wards affected", "All"],
    ]
    found = front_matter(nodes_of(rows))[0]
    assert [(str(fact.label), str(fact.value)) for fact in found] == [tuple(row) for row in rows]


def test_a_value_with_a_colon_below_its_label() -> None:
    found = facts("**Meeting", "Cabinet", "**Appendices", "Appendix A: Action plan", *BODY)
    assert found == [MEETING, ("appendices", "Appendices", "Appendix A: Action plan")]


def test_a_line_of_sentences_holds_a_label_in_each() -> None:
    line = "To: Improvement Board, 4 March 2026. Report of the Chief Executive. Wards affected: All."
    found, _ = front_matter(nodes_of("# Peer challenge", line, "# 1. Background"))
    assert [(fact.field, str(fact.value)) for fact in found] == [
        ("report_to", "Improvement Board"),
        ("report_of", "Chief Executive"),
        ("wards_affected", "All."),
    ]


def test_a_post_behind_an_authors_initial_is_no_label() -> None:
    found, _ = front_matter(nodes_of("Report author: J. Smith. Director of Place", "Wards affected: All"))
    assert [(fact.field, str(fact.value)) for fact in found] == [
        ("report_author", "J. Smith. Director of Place"),
        ("wards_affected", "All"),
    ]


def test_an_unknown_label_in_bold_over_its_value_counts_among_known_ones() -> None:
    lines = ["**Meeting", "Cabinet", "**Report author", "Ann Marsh", "**Type", "For decision", "**Date", "4 March 2025"]
    assert facts(*lines, *BODY) == [MEETING, AUTHOR, ("", "Type", "For decision"), DATE]
    assert facts(*lines[:4], "**Our district", "We cover 468 square miles.", *BODY) == [MEETING, AUTHOR]


def test_an_unknown_label_in_a_column_of_known_ones() -> None:
    table = [["Meeting", "Cabinet"], ["Date", "4 March 2025"], ["Type", "For decision"], ["Report author", "Ann Marsh"]]
    assert facts(table, *BODY) == [MEETING, DATE, ("", "Type", "For decision"), AUTHOR]


def test_a_body_in_a_value_before_a_date_is_no_label() -> None:
    found = facts(
        "Previously considered by: Overview and Scrutiny Committee, 2 October 2025", "Date: 4 March 2025", *BODY
    )
    assert found[0][2] == "Overview and Scrutiny Committee, 2 October 2025"


def test_a_title_with_a_colon_below_its_label_is_its_value() -> None:
    found = facts("**Title of report:", "Corporate Peer Challenge: final report", "Date: 4 March 2025", *BODY)
    assert found[0] == ("title", "Title of report", "Corporate Peer Challenge: final report")


@pytest.mark.parametrize("head", [(), ("Contact officer: Bo Fenn",)])
def test_whom_to_ask_may_stand_at_the_end(head: tuple[str, ...]) -> None:
    lines = ("Report to: Cabinet", "Date: 3 March 2025", *head, "# 1. Purpose", PROSE, "# 2. Options", PROSE)
    found = front_matter(nodes_of(*lines, "Contact: Ann Lee, Policy Manager, 01632 960 418"))[0]
    named = [str(fact.value) for fact in found if fact.field == "contact_officer"]
    assert named == (["Bo Fenn"] if head else ["Ann Lee, Policy Manager, 01632 960 418"])


def test_a_heading_that_says_whose_paper_it_is_labels_nothing() -> None:
    found = front_matter(nodes_of("# Report to Cabinet", "Date: 3 March 2025", "Report of: Chief Executive", PROSE))[0]
    assert [fact.field for fact in found] == ["meeting_date", "report_of"]


def test_a_day_may_follow_its_label_as_in_a_sentence() -> None:
    found = facts("**Meeting to be held on 14 October 2025", "Report author: Ann Marsh", *BODY)
    assert found == [("meeting_date", "Meeting to be held on", "14 October 2025"), AUTHOR]


def test_the_first_section_s_heading_is_no_label() -> None:
    rows = [["Meeting", "Cabinet"], ["Date", "4 March 2025"], ["Report author", "Ann Marsh"]]
    sections = ("# Purpose of the report", "To present the findings.", "# Recommendations", "Cabinet is asked to note.")
    assert facts(rows, *sections) == [MEETING, DATE, AUTHOR]
