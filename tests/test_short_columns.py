"""Columns of a few lines: a sentence that runs on from one into the other tells them from labels and values."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.assemble.columns import by_columns
from pipeline.assemble.layout import words_to_lines
from schemas.page import Word

LEFT = (
    "A team of councillors and officers from elsewhere",
    "visited Northmere from 18 to 21 March 2025. They",
    "met members, managers and staff, and their report",
    "went to all of us in June. This plan comes back",
)
RIGHT = ("to Cabinet in January 2026. The peer team will be", "with us again in the spring.")


def words(lines: Sequence[str], x0: float) -> list[Word]:
    """The words of lines set below each other, five points wide a letter."""
    placed = []
    for number, line in enumerate(lines):
        x, top = x0, 100.0 + 14 * number
        for text in line.split():
            placed.append(Word(text, x, top, x + 5 * len(text), top + 10, 10.0, False, "#000000", False, 1))
            x += 5 * len(text) + 3
    return placed


def in_order(left: Sequence[str], right: Sequence[str]) -> list[str]:
    return [line.text for line in by_columns(words_to_lines([*words(left, 40), *words(right, 340)]))]


def test_a_sentence_runs_on_into_the_next_column() -> None:
    assert in_order(LEFT, RIGHT) == [*LEFT, *RIGHT]


def test_a_column_that_ends_with_its_sentence_is_read_across() -> None:
    left = (*LEFT[:-1], "went to all of us in June.")
    assert in_order(left, RIGHT) != [*left, *RIGHT]


def test_dates_beside_what_happens_are_no_columns() -> None:
    left = ("Position statement and documents sent", "Peer team on site", "Draft report to you", "Progress review")
    right = ("no later than Friday 6 February 2026", "24 to 26 February 2026", "by 20 March 2026", "December 2026")
    assert in_order(left, right) != [*left, *right]
