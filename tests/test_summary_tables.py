"""A table of numbers, subjects and ratings, and the recommendations that it sums up."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from making import text_of
from outlines import Columns, document_of, nodes_of

from extractors.summary_tables import joined, with_summary
from schemas.printed import PrintedRating, PrintedRecommendation

HEAD = ["No.", "In brief", "View at 31 December 2025"]
TABLE = [HEAD, ["1", "Vision", "Complete"], ["2", "Medium-term money", "On track"], ["3", "Member learning", "Delayed"]]
STATES = ["Complete", "On track", "Delayed"]


def listed(refs: Sequence[str] = ("1", "2", "3"), kind: str = "peer") -> list[PrintedRecommendation]:
    text = text_of("Work with partners on one plan for the place")
    return [PrintedRecommendation(text, 1, text_of(ref), kind=kind) for ref in refs]


def ratings(found: Sequence[PrintedRecommendation]) -> list[list[str]]:
    return [[str(rating.text) for rating in item.ratings] for item in found]


def summed(rows: Sequence[Sequence[str]], found: list[PrintedRecommendation], caption: str = "") -> list[list[str]]:
    return ratings(with_summary(found, document_of(*([caption] if caption else []), rows)))


def test_ratings_go_to_the_recommendations_of_their_numbers_with_the_column_s_date() -> None:
    found = with_summary(listed(), document_of(TABLE))
    assert ratings(found) == [[state] for state in STATES]
    assert {str(rating.as_of) for item in found for rating in item.ratings} == {"at 31 December 2025"}


@pytest.mark.parametrize("form", ["{}.", "R{}", "Recommendation {}", "Rec {}"])
def test_numbers_in_any_form_and_with_their_subject_are_known(form: str) -> None:
    rows = [["Recommendation", "Status"], *([f"{form.format(row[0])} {row[1]}", row[2]] for row in TABLE[1:])]
    assert summed(rows, listed(("Recommendation 1", "Recommendation 2", "Recommendation 3"))) == [[s] for s in STATES]


def test_the_line_above_the_table_dates_it_and_dated_columns_are_several_ratings() -> None:
    rows = [
        ["No.", "In brief", "June 2025", "December 2025"],
        *([*row[:2], "Not started", row[2]] for row in TABLE[1:]),
    ]
    assert summed(rows, listed()) == [["Not started", state] for state in STATES]
    plain = [["No.", "In brief", "View"], *TABLE[1:]]
    found = with_summary(listed(), document_of("Table 1: position at 31 December 2025", plain))
    assert {str(rating.as_of) for item in found for rating in item.ratings} == {"at 31 December 2025"}


@pytest.mark.parametrize(
    "rows",
    [
        [["No.", "Risk", "Rating"], *TABLE[1:]],  # of something else
        [HEAD, *TABLE[1:3]],  # too few
        [HEAD, *([row[0], row[1], "Agreed by the board in May"] for row in TABLE[1:])],  # no ratings
        [HEAD, *([f"{at + 7}", *row[1:]] for at, row in enumerate(TABLE[1:]))],  # of other numbers
        [HEAD, ["1", "Vision", "Complete"], ["1", "Money", "On track"], ["2", "Learning", "Delayed"]],
    ],
)
def test_other_tables_rate_nothing(rows: list[list[str]]) -> None:
    assert summed(rows, listed()) == [[], [], []]


def test_decisions_and_what_is_rated_already_stay_as_they_are() -> None:
    place = document_of(TABLE).blocks[0].cells[0].places[0]  # type: ignore[union-attr]  # a table
    own = PrintedRecommendation(
        text_of("x"), 1, text_of("1"), ratings=(PrintedRating(text_of("Red"), None, None, None, place),)
    )
    assert summed(TABLE, listed(kind="decision")) == [[], [], []]
    assert summed(TABLE, [own, *listed(("2", "3"))])[0] == ["Red"]


def test_rows_that_were_read_as_a_plan_of_subjects_join_what_they_name() -> None:
    rated = with_summary(listed(), document_of(TABLE))
    plan = [
        PrintedRecommendation(text_of(subject), 1, item.ref, ratings=item.ratings)
        for subject, item in zip(("Vision", "Money", "Learning"), rated, strict=True)
    ]
    found = joined(listed(), plan)
    assert found is not None
    assert ratings(found) == [[state] for state in STATES]
    assert joined(listed(("7", "8", "9")), plan) is None


def test_columns_of_white_that_begin_with_numbers_and_end_in_ratings_sum_up_too() -> None:
    lines = ("In summary, December 2025", Columns([[f"{row[0]} {row[1]}", row[2]] for row in TABLE[1:]]))
    found = with_summary(listed(), document_of(*lines), nodes_of(*lines))
    assert ratings(found) == [[state] for state in STATES]
