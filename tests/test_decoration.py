"""Colours of ratings that rate nothing."""

from __future__ import annotations

import pytest
from making import text_of

from pipeline.normalise.decoration import without_decoration
from schemas.document import LegendEntry, Place
from schemas.geometry import Box
from schemas.printed import PrintedAction, PrintedRating, PrintedRecommendation

HERE = Place(1, Box(0.0, 0.0, 10.0, 10.0))
BLUE, GREEN, RED = "#0070c0", "#00b050", "#ff0000"


def rated(*told: tuple[str, str | None]) -> list[PrintedRecommendation]:
    """A recommendation for each rating, which stands at its only action."""
    ratings = [PrintedRating(text_of(words), fill, None, "#1d3c5e", HERE) for words, fill in told]
    return [
        PrintedRecommendation(text_of("Do it"), 1, actions=(PrintedAction(text_of("Act"), 1, ratings=(rating,)),))
        for rating in ratings
    ]


def colours(found: list[PrintedRecommendation], legend: list[LegendEntry]) -> list[str | None]:
    plain = without_decoration(found, legend)
    return [rating.fill or rating.ink for one in plain for action in one.actions for rating in action.ratings]


def test_one_colour_of_good_and_bad_is_their_looks() -> None:
    assert colours(rated(("On track", BLUE), ("Delayed", BLUE), ("Complete", BLUE)), []) == [None] * 3


@pytest.mark.parametrize(
    "told",
    [
        [("On track", GREEN), ("Complete", GREEN), ("On track", GREEN)],  # all is well, and green
        [("On track", GREEN), ("Delayed", RED), ("Complete", GREEN)],
        [("Delayed", BLUE), ("Complete", BLUE)],  # too few to tell
        [("Delayed", RED), ("Not started", RED), ("Delayed", RED)],
    ],
)
def test_colours_that_may_rate_are_kept(told: list[tuple[str, str]]) -> None:
    assert colours(rated(*told), []) == [fill for _, fill in told]


def test_a_colour_of_the_key_is_kept() -> None:
    legend = [LegendEntry(None, BLUE, text_of("reported to the board"), HERE)]
    assert colours(rated(("On track", BLUE), ("Delayed", BLUE), ("Complete", BLUE)), legend) == [BLUE] * 3
