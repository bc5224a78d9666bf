"""Whole values on both sides of a page's end."""

from __future__ import annotations

import pytest
from making import text_of

from pipeline.assemble.whole_values import are_of_two_rows
from schemas.document import Cell


def pairs(*texts: tuple[str, str]) -> list[tuple[Cell, Cell]]:
    """Cells above and below, from the second column on."""
    return [
        (Cell(5, at, 1, 1, text_of(above), ()), Cell(1, at, 1, 1, text_of(below), ()))
        for at, (above, below) in enumerate(texts, 1)
    ]


ACTION = ("Adopt a strategy", "Double the number of apprentices")


@pytest.mark.parametrize(
    "other", [("Q1 2026/27", "By the end of 2026/27"), ("Head of People", "Head of People"), ("May 2026", "June 2026")]
)
def test_two_dates_or_a_name_again_are_those_of_two_rows(other: tuple[str, str]) -> None:
    assert are_of_two_rows(pairs(ACTION, other), {0}, {0}, lambda _: 0.3)


@pytest.mark.parametrize("other", [("30 September", "2025"), ("Head of", "People"), ("Director", "Director")])
def test_a_broken_value_tells_nothing(other: tuple[str, str]) -> None:
    assert not are_of_two_rows(pairs(ACTION, other), {0}, {0}, lambda _: 0.3)


def test_a_text_that_goes_on_small_is_one_row_s() -> None:
    assert not are_of_two_rows(pairs(("Adopt a", "strategy"), ("May 2026", "June 2026")), {0}, {0}, lambda _: 0.3)


def test_where_nothing_is_merged_there_must_be_room_left() -> None:
    both = pairs(ACTION, ("May 2026", "June 2026"))
    assert not are_of_two_rows(both, {0}, (), lambda _: 0.3)
    assert are_of_two_rows(both, {0}, (), lambda cell: 1.4 if cell.column == 2 else 0.3)
