"""Lists of recommendations for tests, and how they are read."""

from __future__ import annotations

from outlines import Rows, nodes_of

from extractors.peer_recommendations import peer_recommendations
from schemas.printed import PrintedRecommendation

PROSE = (
    "The team visited the council in the spring, spoke with more than a hundred people in four days and wrote it up."
)
POINTS = ("Agree a shared vision for the town.", "Publish the budget earlier.", "Meet the parish councils each month.")
NUMBERED = tuple(f"{number}. {point}" for number, point in enumerate(POINTS, 1))
HEAD = "# Key recommendations"


def read(*lines: str | Rows, year: str = "2024", earlier: str = "") -> list[PrintedRecommendation]:
    return peer_recommendations(nodes_of(*lines), year, earlier)


def rows(found: list[PrintedRecommendation]) -> list[tuple[str, str]]:
    """Reference and wording."""
    return [(str(item.ref), str(item.text)) for item in found]


ROWS = [(f"{number}.", point) for number, point in enumerate(POINTS, 1)]
