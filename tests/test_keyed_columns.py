"""Ratings in a council's own words, which its key explains."""

from __future__ import annotations

import pytest
from making import text_of
from outlines import table_of

from extractors.columns import table_columns
from extractors.keyed_columns import with_keyed_ratings
from pipeline.normalise.key_order import between_neighbours
from pipeline.normalise.rag import read_rating
from schemas.document import LegendEntry, Place, Table
from schemas.geometry import Box
from schemas.printed import PrintedRating

KEY = (
    ("Sorted", "nothing more is needed"),
    ("Ambling", "it is coming along"),
    ("Stumbling", "there is a risk that the date will be missed"),
    ("Flat", "the date has been missed"),
)
PLACE = Place(1, Box(0, 0, 1, 1))
LEGEND = tuple(LegendEntry(sign, None, text_of(meaning), PLACE) for sign, meaning in KEY)


def plan(*states: str) -> Table:
    rows = [[f"{at}", f"Agree aim {at}", "Chief Executive", "May 2026", state] for at, state in enumerate(states, 1)]
    return table_of([["No", "Recommendation", "Lead", "By when", "Weather"], *rows])


def fields(table: Table) -> list[str]:
    columns = table_columns(table)
    assert columns is not None
    return [column.field for column in with_keyed_ratings(columns, table, LEGEND).columns]


def test_a_column_that_prints_the_words_of_the_key_rates() -> None:
    assert fields(plan("Sorted", "Ambling", "", "Flat"))[-1] == "rag"


def test_states_that_need_no_key_stand_beside_its_words() -> None:
    assert fields(plan("Sorted", "Ambling", "Not started", "Complete"))[-1] == "rag"
    assert fields(plan("Sorted", "Complete", "Rain", "Hail"))[-1] != "rag"


def test_a_column_of_other_words_does_not() -> None:
    assert fields(plan("Sorted", "Rain", "Hail", "Flat"))[-1] != "rag"
    assert fields(plan("Flat", "Flat", "Flat"))[-1] != "rag"


@pytest.mark.parametrize(
    ("said", "state"),
    [("Sorted", "complete"), ("Ambling", "on_track"), ("Stumbling", "at_risk"), ("Flat", "off_track")],
)
def test_the_key_says_what_the_words_mean_if_only_by_its_order(said: str, state: str) -> None:
    rating = read_rating(PrintedRating(text_of(said), None, None, None, PLACE), LEGEND)
    assert rating is not None
    assert (rating.rag_text, rating.delivery) == (said, state)


def test_a_line_is_told_by_its_neighbours_only_where_one_step_lacks() -> None:
    assert between_neighbours(["complete", None, "at_risk"], 1) == "on_track"
    assert between_neighbours(["off_track", None, "on_track"], 1) == "at_risk"
    assert between_neighbours(["complete", None, "off_track"], 1) is None
    assert between_neighbours(["not_started", None, "at_risk"], 1) is None
    assert between_neighbours([None, "at_risk"], 0) is None
