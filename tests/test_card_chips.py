"""Cards whose rating is a chip at the end of the line that says who and when."""

from __future__ import annotations

from card_pages import POSTS, STATES, TASKS
from making import words

from pipeline.assemble import assemble
from pipeline.choice import choose
from schemas.geometry import Box
from schemas.page import Fill, Page, Word
from schemas.printed import PrintedRecommendation

DONE = ["Done in May.", "Two of them were held, and the third, for members alone, is to come.", "Adopted.", "Not yet."]
COLOURS = ["#2e8b57", "#2e6da4", "#ffbf00", "#999999"]


def cards() -> list[PrintedRecommendation]:
    found: list[Word] = words("Our peer challenge: one year on", 50, 40, size=18, bold=True)
    fills = []
    for number, (task, post, state, colour) in enumerate(zip(TASKS, POSTS, STATES, COLOURS, strict=True)):
        top = 100.0 + 110 * number
        found += words(f"{number + 1}. {task}", 50, top, size=12, bold=True)
        found += words("The peers found that too little of this was being done.", 50, top + 18)
        found += words(f"Owner: {post}", 50, top + 36)
        found += words("Deadline: May 2026", 240, top + 36)
        chip = words(state, 420, top + 36, colour="#ffffff")
        found += chip
        fills.append(Fill(Box(412, top + 34, chip[-1].x1 + 8, top + 50), colour))
        found += words(DONE[number], 50, top + 56)
    pages = [Page(1, 595, 842, found, fills=fills)]
    return list(choose(assemble(pages)).plan.printed.recommendations)


def test_a_chip_behind_who_and_when_rates_the_card() -> None:
    read = cards()
    assert [str(item.headline) for item in read] == TASKS
    assert [str(rating.text) for item in read for rating in item.ratings] == STATES
    assert [rating.fill for item in read for rating in item.ratings] == COLOURS
    assert [str(lead.text) for item in read for lead in item.leads] == POSTS


def test_what_stands_below_it_is_progress_however_short() -> None:
    assert [[str(progress.text) for progress in item.progress] for item in cards()] == [[done] for done in DONE]
