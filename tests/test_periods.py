"""Columns that a period heads, and what a period without its year means."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import text_of
from outlines import table_of

from extractors.as_of import date_in
from extractors.columns import table_columns
from extractors.periods import is_period
from pipeline.normalise.periods import last_such

SAID = ("Brief agreed and consultant appointed.", "Plan adopted by Council.", "The draft went to Cabinet in March.")


@pytest.mark.parametrize(
    "heading",
    ["July", "Oct", "SEPT", "Q1", "Quarter 2", "Q4 2024/25", "Jul-25", "30 June 2025", "As at 31 July 2025",
     "End of Q1 2025/26", "2nd quarter 2025/26", "Spring 2025"],
)  # fmt: skip
def test_a_heading_that_says_when_and_nothing_else_is_a_period(heading: str) -> None:
    assert is_period(heading)


@pytest.mark.parametrize(
    "heading", ["", "2025/26", "2026", "Risk", "Milestones for July", "What may follow", "Quarterly"]
)
def test_years_alone_and_other_words_are_none(heading: str) -> None:
    assert not is_period(heading)


@given(st.text())
def test_any_heading_is_a_period_or_none(heading: str) -> None:
    assert is_period(heading) in (True, False)


@pytest.mark.parametrize(
    ("heading", "printed"),
    [
        ("RAG (Jul)", "Jul"),
        ("Update July", "July"),
        ("March update", "March"),
        ("Update: July 2025", "July 2025"),
        ("What may follow", None),
        ("Plans for May and after", None),
    ],
)
def test_a_month_without_a_year_dates_a_column_at_either_end_of_its_heading(heading: str, printed: str | None) -> None:
    found = date_in(text_of(heading))
    assert (str(found) if found else None) == printed


def columns_of(first: str, second: str, cells: tuple[str, ...]) -> list[tuple[str, str]]:
    """Field and printed date of two columns under these headings, beside a plan's others."""
    heads = ["Ref", "Recommendation", "Action", "Lead", first, second]
    rows = [[str(n), f"Agree plan {n}", f"Write plan {n}", "Chief Executive", c, c] for n, c in enumerate(cells, 1)]
    columns = table_columns(table_of([heads, *rows]))
    assert columns is not None
    return [(column.field, str(column.as_of or "")) for column in columns.columns[4:]]


def test_sentences_below_periods_are_progress_at_each() -> None:
    assert columns_of("Q4 2024/25", "Q1 2025/26", SAID) == [("progress", "Q4 2024/25"), ("progress", "Q1 2025/26")]


def test_letters_below_periods_are_ratings_at_each() -> None:
    assert columns_of("July", "Oct", ("G", "A", "R")) == [("rag", "July"), ("rag", "Oct")]


@pytest.mark.parametrize("cells", [("✓", "✓", ""), ("X", "", "X"), ("82%", "40", "12"), ("£20,000", "£500", "nil")])
def test_ticks_and_figures_below_periods_are_neither(cells: tuple[str, str, str]) -> None:
    assert {field for field, _ in columns_of("Q1", "Q2", cells)}.isdisjoint({"rag", "progress"})


def test_a_month_takes_its_year_from_the_heading_that_prints_both() -> None:
    assert columns_of("Update: July 2025", "July", ("G", "A", "R"))[1] == ("rag", "July 2025")


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("July", date(2025, 7, 1), date(2025, 7, 31)),
        ("Oct", date(2025, 10, 1), date(2025, 10, 31)),
        ("Dec", date(2024, 12, 1), date(2024, 12, 31)),
        ("31 July", date(2025, 7, 31), date(2025, 7, 31)),
        ("Q1", date(2025, 4, 1), date(2025, 6, 30)),
        ("Quarter 4", date(2025, 1, 1), date(2025, 3, 31)),
    ],
)
def test_a_period_without_its_year_is_the_last_that_had_begun(printed: str, first: date, last: date) -> None:
    span = last_such(printed, date(2025, 10, 31))
    assert span is not None
    assert (span.start, span.end) == (first, last)


@given(st.text(), st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_other_words_have_no_such_period(wording: str, written: date) -> None:
    span = last_such(wording, written)
    assert span is None or span.start <= written


@pytest.mark.parametrize(
    ("heading", "dated"),
    [("Position at 30 September 2025", "at 30 September 2025"), ("Progress as at 30 June 2025", "as at 30 June 2025"),
     ("Progress Q1 2025/26", ""), ("Progress", "")],
)  # fmt: skip
def test_a_rating_is_as_of_the_day_of_the_progress_beside_it(heading: str, dated: str) -> None:
    table = table_of([["Ref", "Recommendation", "Action", heading, "RAG"],
                      ["1", "Agree a vision for the place.", "Hold conversations.", SAID[0], "Green"],
                      ["2", "Agree a plan for the budget.", "Review every fee.", SAID[1], "Amber"]])  # fmt: skip
    columns = table_columns(table)
    assert columns is not None
    rating = columns.columns[4]
    assert rating.field == "rag"
    assert str(rating.as_of or "") == dated


def test_each_of_two_ratings_is_as_of_the_month_of_the_progress_beside_it() -> None:
    heads = ["Ref", "Recommendation", "Update September 2024", "RAG", "Update February 2025", "RAG"]
    rows = [[str(at), f"Agree plan {at} for the place.", said, "Green", said, "Amber"] for at, said in enumerate(SAID)]
    columns = table_columns(table_of([heads, *rows]))
    assert columns is not None
    assert [str(column.as_of) for column in columns.of("rag")] == ["September 2024", "February 2025"]
