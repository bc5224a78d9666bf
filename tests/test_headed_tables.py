"""Headings that are recommendations, each over a table of labels and values."""

from __future__ import annotations

import pytest
from making import text_of
from outlines import table_of

from extractors.action_plan import read_plan
from schemas.document import Block, Document, PageFrame, Paragraph
from schemas.printed import PrintedRecommendation

SAID = ("Speed up the disposal of surplus buildings.", "Extend the programme of member development.")


def read(*heads: str, first: str = "What we promised", bold: bool = True) -> list[PrintedRecommendation]:
    blocks: list[Block] = [Paragraph(text_of("We have tried to avoid colours and scores in this paper."), 10.0, False)]
    for at, head in enumerate(heads):
        top = 150.0 + 120 * at
        blocks.append(Paragraph(text_of(head, top=top, bold=bold), 10.0, bold))
        rows = [
            [first, "Market twelve of them."],
            ["Who answers for it", "Head of Property"],
            ["By when", "March 2027"],
            ["Is it done?", "Not yet, but it is going to plan."],
        ]
        blocks.append(table_of(rows, top + 20))
    return list(read_plan(Document((PageFrame(1, 595, 842),), tuple(blocks))).printed.recommendations)


@pytest.mark.parametrize("number", ["{}.", "{}      ", ""])
def test_a_heading_over_labels_is_what_was_recommended(number: str) -> None:
    found = read(*(f"{number.format(at)} {text}".strip() for at, text in enumerate(SAID, 1)))
    assert [str(item.text) for item in found] == list(SAID)
    assert [str(item.actions[0].text) for item in found] == ["Market twelve of them."] * 2
    assert [str(item.ref).strip(".") for item in found] == (["1", "2"] if number else ["", ""])


def test_a_label_that_seems_a_recommendation_is_what_is_done_below_a_heading() -> None:
    found = read(*(f"{at}. {text}" for at, text in enumerate(SAID, 1)), first="The promise on the peers’ advice")
    assert [str(item.text) for item in found] == list(SAID)


def test_plain_text_above_the_tables_is_no_heading() -> None:
    found = read(*SAID, bold=False)
    assert SAID[0] not in [str(item.text) for item in found]


def test_names_of_themes_are_no_recommendations() -> None:
    found = read("Property", "Members")
    assert not {"Property", "Members"} & {str(item.text) for item in found}
