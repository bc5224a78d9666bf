"""Ratings beside the date in a plan without actions: "March 2026 – On schedule" in the column of dates.

In: the records of a plan's table, and the words of states that the document's key adds.  Out: each record's rating.
A plan with actions keeps its dates, and ``told_ratings`` reads the states beside them.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.columns import Columns
from extractors.plan_records import Record
from extractors.told_ratings import BARE, printed_rating, state_with_date
from schemas.document import NO_TEXT
from schemas.printed import PrintedRating
from schemas.vocabulary import fold


def states_with_dates(records: Sequence[Record], columns: Columns, signs: frozenset[str]) -> list[PrintedRating | None]:
    """For each record the rating that stands with its date; None for all where most dates have none beside them."""
    none: list[PrintedRating | None] = [None] * len(records)
    if len(records) < BARE[0] or columns.first("action") or columns.first("rag") or not columns.first("due"):
        return none
    dates = [next((text for row in record.rows if (text := row.text("due"))), NO_TEXT) for record in records]
    told = [state_with_date(signs, date) if date else None for date in dates]
    states = [fold(str(one.rating)) for one in told if one is not None]
    if len(states) < max(BARE[0], BARE[1] * sum(map(bool, dates))) or len(set(states)) < 2:
        return none
    return [printed_rating(one.rating, NO_TEXT) if one is not None else None for one in told]
