"""Colours of ratings that rate nothing: one and the same for "Complete", "At risk" and "Delayed".

In: the printed recommendations of a document.  Out: the same, their ratings without that colour.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pipeline.normalise.rag import SAME, read_state
from schemas.colour import distance
from schemas.document import LegendEntry
from schemas.printed import PrintedRating, PrintedRecommendation

FEWEST = 3  # ratings: two that differ in words may well be of one colour
GOOD = frozenset(["on_track", "complete"])
BAD = frozenset(["off_track", "at_risk", "not_started"])


def without_decoration(
    recommendations: Sequence[PrintedRecommendation], legend: Sequence[LegendEntry]
) -> Sequence[PrintedRecommendation]:
    """The recommendations; where the ratings say good and bad in one colour that no key explains, it is their looks."""
    ratings = [rating for one in recommendations for rating in one.ratings]
    ratings += [rating for one in recommendations for action in one.actions for rating in action.ratings]
    states = {read_state(str(rating.text)) for rating in ratings}
    colours = {rating.mark or rating.fill or rating.ink for rating in ratings}
    if len(ratings) < FEWEST or len(colours) != 1 or not (states & GOOD and states & BAD):
        return recommendations
    (colour,) = colours
    if colour is None or any(entry.colour and distance(entry.colour, colour) < SAME for entry in legend):
        return recommendations
    return [
        replace(
            one,
            ratings=tuple(map(_plain, one.ratings)),
            actions=tuple(replace(action, ratings=tuple(map(_plain, action.ratings))) for action in one.actions),
        )
        for one in recommendations
    ]


def _plain(rating: PrintedRating) -> PrintedRating:
    return replace(rating, fill=None, mark=None, ink=None)
