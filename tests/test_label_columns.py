"""A report's head with bold labels in columns that only white divides."""

from __future__ import annotations

from outlines import Columns, nodes_of

from extractors.front_matter import front_matter
from extractors.label_columns import bold_labels

BODY = ("# 1. Recommendations", "Cabinet is asked to note the report.")
PAIRS = (50.0, 140.0, 300.0, 390.0)


def told(*rows: list[str], lefts: tuple[float, ...] = (50.0, 160.0)) -> list[tuple[str, str]]:
    """Labels with their values."""
    nodes = nodes_of(Columns(rows, lefts), *BODY)
    return [(str(fact.label), str(fact.value)) for fact in bold_labels(nodes, 0)[0]]


def test_labels_of_two_lines_are_put_together() -> None:
    assert told(
        ["**Meeting:", "Cabinet"],
        ["**Ward(s)", "All wards"],
        ["**affected:", ""],
        ["**Key decision:", "No"],
        ["**Report author:", "Ann Marsh,"],
        ["", "Head of Policy"],
    ) == [
        ("Meeting", "Cabinet"),
        ("Ward(s) affected", "All wards"),
        ("Key decision", "No"),
        ("Report author", "Ann Marsh, Head of Policy"),
    ]


def test_two_lines_that_make_one_known_label_are_one_though_both_have_words_beside_them() -> None:
    found = told(
        ["**Title of", "LGA Corporate Peer Challenge: the council’s"],
        ["**report:", "action plan"],
        ["**Date:", "4 March 2025"],
        ["**Key decision:", "No"],
    )
    assert found[0] == ("Title of report", "LGA Corporate Peer Challenge: the council’s action plan")
    assert len(found) == 3


def test_two_pairs_abreast_over_a_value_of_the_whole_width() -> None:
    assert told(
        ["**Meeting:", "Cabinet", "**Date of", "4 March 2025"],
        ["", "", "**meeting:", ""],
        ["**Key decision:", "No", "**Wards:", "All"],
        ["**Contact:", "Ann Marsh, Head of Policy and Partnerships, 01632 960 014, Town Hall"],
        lefts=PAIRS,
    ) == [
        ("Meeting", "Cabinet"),
        ("Date of meeting", "4 March 2025"),
        ("Key decision", "No"),
        ("Wards", "All"),
        ("Contact", "Ann Marsh, Head of Policy and Partnerships, 01632 960 014, Town Hall"),
    ]


def test_an_unknown_label_counts_among_known_ones_and_its_paper_goes_on_behind() -> None:
    nodes = nodes_of(
        Columns(
            [
                ["**Meeting:", "Cabinet"],
                ["**Date:", "4 March 2025"],
                ["**Type of paper:", "For decision"],
                ["**Wards:", "All"],
            ],
            (50.0, 160.0),
        ),
        *BODY,
    )
    facts, behind = bold_labels(nodes, 0)
    assert [(fact.field, str(fact.value)) for fact in facts][2] == ("", "For decision")
    assert behind == 1
    assert len(front_matter(nodes)[0]) == 4


def test_bold_words_that_are_no_labels_make_no_head() -> None:
    assert told(["**Ann Marsh", "Leader"], ["**Bo Ray", "Chief Executive"], ["**Cy Fox", "Director"]) == []
    assert told(["**Meeting:", "Cabinet"], ["**Date:", "4 March"]) == []  # two are too few


def test_plain_labels_are_left_to_others() -> None:
    assert told(["Meeting:", "Cabinet"], ["Date:", "4 March 2025"], ["Wards:", "All"]) == []


def test_a_numbered_heading_at_the_labels_edge_ends_the_head() -> None:
    found = told(
        ["**Meeting:", "Cabinet"],
        ["**Title:", "Peer challenge"],
        ["**Key decision:", "No"],
        ["**Report of:", "Ann Marsh"],
        ["**1.", "**Summary"],
        ["1.1", "This report tells of the peer challenge."],
    )
    assert [label for label, _ in found] == ["Meeting", "Title", "Key decision", "Report of"]
