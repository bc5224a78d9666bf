"""Pages of cards for tests, and the recommendations read from them."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.assemble import assemble
from pipeline.choice import choose
from schemas.page import Page, Word
from schemas.printed import PrintedRecommendation

TASKS = ["Publish one plan", "Hold budget workshops", "Adopt a work programme", "Sign a learning agreement"]
POSTS = ["Chief Executive", "Director of Resources", "Monitoring Officer", "Chief Planner"]
STATES = ["On track", "Complete", "Delayed", "Not started"]


def page(found: Sequence[Word]) -> Page:
    return Page(1, 595, 842, list(found))


def records(found: Sequence[Word]) -> list[PrintedRecommendation]:
    return list(choose(assemble([page(found)])).plan.printed.recommendations)
