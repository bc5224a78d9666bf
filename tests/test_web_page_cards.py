"""A council's web page: a section for each recommendation, with a status on a ground, labels and dated promises."""

from __future__ import annotations

import pytest
from making import words

from pipeline.assemble import assemble
from pipeline.choice import choose
from schemas.geometry import Box
from schemas.page import Fill, Page, Word
from schemas.printed import PrintedRecommendation

STATES = {"Moving": "#1d70b8", "Kept": "#00703c", "Stuck": "#d4351c"}
LABELS = ("What the peer team asked us to do", "What we promised", "Who leads", "How it is going")
OTHERS = ("What we were asked to do", "What we said we would do", "Who is responsible", "What has happened since")


def section(number: int, state: str, labels: tuple[str, ...], disc: bool) -> tuple[list[Word], list[Fill]]:
    top = 60.0 + 180 * (number - 1)
    colour = "#000000" if disc else "#ffffff"
    chip = words(state, 54, top + 20, 9, bold=not disc, colour=colour)
    ground = Box(42, top + 20, 50, top + 28) if disc else Box(50, top + 18, chip[-1].x1 + 4, top + 31)
    lines = [
        *words(f"{number}. Headline number {number}", 50, top, 14, bold=True),
        *chip,
        *words(labels[0], 50, top + 40, bold=True),
        *words("Bring the plans into one and say which of them comes first.", 60, top + 53),
        *words(labels[1], 50, top + 72, bold=True),
        *words("• Publish one framework", 60, top + 85),
        *words("by 31 March 2026", 200, top + 85, bold=True),
        *words(labels[2], 50, top + 104, bold=True),
        *words("Director of Place", 50, top + 117),
        *words(labels[3], 50, top + 136, bold=True),
        *words("January 2026:", 50, top + 149, bold=True),
        *words("The draft had many responses.", 116, top + 149),
        *words("October 2025:", 50, top + 164, bold=True),
        *words("The work began.", 116, top + 164),
    ]
    return lines, [Fill(ground, STATES[state])]


def read(labels: tuple[str, ...], disc: bool = False) -> list[PrintedRecommendation]:
    parts = [section(number, state, labels, disc) for number, state in enumerate(STATES, 1)]
    found = [word for lines, _ in parts for word in lines]
    fills = [fill for _, own in parts for fill in own]
    return list(choose(assemble([Page(1, 595, 842, found, fills=fills)])).plan.printed.recommendations)


@pytest.mark.parametrize("labels", [LABELS, OTHERS])
@pytest.mark.parametrize("disc", [False, True])
def test_sections_are_read_by_labels_that_no_vocabulary_knows(labels: tuple[str, ...], disc: bool) -> None:
    found = read(labels, disc)
    assert [str(item.headline) for item in found] == [f"Headline number {number}" for number in (1, 2, 3)]
    assert all(str(item.text).endswith("Bring the plans into one and say which of them comes first.") for item in found)
    actions = [action for item in found for action in item.actions]
    assert [(str(action.text), str(action.due)) for action in actions] == [
        ("Publish one framework", "by 31 March 2026")
    ] * 3
    owners = [(item, *item.actions) for item in found]
    assert [[str(lead.text) for owner in own for lead in owner.leads] for own in owners] == [["Director of Place"]] * 3
    ratings = [rating for own in owners for owner in own for rating in owner.ratings]
    assert [(str(rating.text), rating.fill) for rating in ratings] == list(STATES.items())
    told = [[str(told.as_of) for owner in own for told in owner.progress] for own in owners]
    assert told == [["January 2026", "October 2025"]] * 3
