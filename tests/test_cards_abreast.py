"""Recommendations and peers in boxes that stand abreast, read as the cells of a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from making import lines_of, words
from outlines import table_of

from extractors.peer_recommendations.abreast import in_cells
from pipeline.assemble import assemble
from pipeline.assemble.boxes_abreast import box_grids
from schemas.document import Table, Text
from schemas.geometry import Box
from schemas.page import Fill, Page, Rule, Word

VISION = "Agree a vision", "Work with partners on one plan for the place."
MONEY = "Close the gap", "Bring a full savings programme to members."
PEOPLE = "Look after staff", "Give the networks a budget and a sponsor."
THREE = (VISION, MONEY, PEOPLE)


def told(table: Table) -> list[tuple[str, str]]:
    return [(str(item.ref), str(item.text)) for item in in_cells(table)]


def numbered(refs: Sequence[str]) -> list[tuple[str, str]]:
    return [(ref, f"{head} {text}") for ref, (head, text) in zip(refs, THREE, strict=True)]


def test_bare_numerals_that_count_on_are_references() -> None:
    cells = [f"{ref} {head}\n{text}" for ref, (head, text) in zip("123", THREE, strict=True)]
    assert told(table_of([cells[:2], [cells[2], ""]])) == numbered("123")


def test_cards_numbered_down_the_columns_come_in_the_order_of_their_numerals() -> None:
    cells = [f"{ref} {head}\n{text}" for ref, (head, text) in zip("123", THREE, strict=True)]
    assert told(table_of([[cells[0], cells[2]], [cells[1], ""]])) == numbered("123")


@pytest.mark.parametrize("refs", ["135", "112"])
def test_numerals_that_do_not_count_on_are_no_references(refs: str) -> None:
    cells = [f"{ref} {head}\n{text}" for ref, (head, text) in zip(refs, THREE, strict=True)]
    assert told(table_of([cells[:2], [cells[2], ""]])) == []


def test_large_numerals_are_references_where_another_one_is_left_out_too() -> None:
    cells = [f"{ref} {head}\n{text}" for ref, (head, text) in zip("134", THREE, strict=True)]
    table = table_of([cells[:2], [cells[2], ""]])
    large = tuple(
        replace(cell, text=Text((cell.text.words[0]._replace(size=18.0), *cell.text.words[1:]))) if cell.text else cell
        for cell in table.cells
    )
    assert told(replace(table, cells=large)) == numbered("134")


def test_a_numeral_in_a_cell_of_its_own_belongs_to_the_words_right_of_it_or_below_it() -> None:
    one, two, three = (f"{head} {text}" for head, text in THREE)
    beside = table_of([["1", one, "2", two], ["3", three, "", ""]])
    below = table_of([["1", "2", "3"], [one, two, three]])
    assert told(beside) == told(below) == numbered("123")


def boxes(left: float, width: float, tops: Sequence[float], abreast: int = 2, gap: float = 10.0) -> list[Box]:
    return [
        Box(x, top, x + width, top + 60.0) for top in tops for x in (left + at * (width + gap) for at in range(abreast))
    ]


def inside(box: Box, *lines: str, page: int = 1, bold: bool = True) -> list[Word]:
    """Lines in a box, the first of them in bold."""
    first, *rest = lines
    found = words(first, box.x0 + 6, box.top + 6, bold=bold, page=page)
    for row in lines_of(rest, box.x0 + 6, box.top + 18, page=page):
        found += row.words
    return found


CARDS = [
    ("1 Agree a vision", "Work with partners", "on one plan."),
    ("2 Close the gap", "Bring a full programme", "to members."),
    ("3 Look after staff", "Give the networks", "a budget."),
    ("4 Tell the story", "Develop an account", "of the place."),
]


def printed(found: Sequence[Box], cards: Sequence[Sequence[str]] = CARDS, bold: bool = True) -> list[Word]:
    return [word for box, card in zip(found, cards, strict=False) for word in inside(box, *card, bold=bold)]


def page(words_: list[Word], fills: Sequence[Box] = (), rules: Sequence[Rule] = ()) -> Page:
    return Page(1, 595.0, 842.0, words_, rules=list(rules), fills=[Fill(box, "#e8eef4") for box in fills])


def cells(page_: Page) -> list[str]:
    return [str(cell.text) for table in assemble([page_]).plain.tables() for cell in table.cells]


WHOLE = [" ".join(card) for card in CARDS]


def test_tinted_boxes_two_abreast_are_cells_whose_lines_do_not_mingle() -> None:
    found = boxes(50, 200, (100, 170))
    assert cells(page(printed(found), found)) == WHOLE


def test_frames_three_abreast_with_a_last_one_below_are_cells() -> None:
    found = [*boxes(50, 140, (100,), 3), *boxes(50, 140, (170,), 1)]
    edges = [
        rule
        for box in found
        for rule in (
            Rule(Box(box.x0, box.top, box.x1, box.top), False),
            Rule(Box(box.x0, box.bottom, box.x1, box.bottom), False),
            Rule(Box(box.x0, box.top, box.x0, box.bottom), True),
            Rule(Box(box.x1, box.top, box.x1, box.bottom), True),
        )
    ]
    assert cells(page(printed(found), rules=edges)) == WHOLE


def test_boxes_of_columns_whose_heights_differ_keep_to_their_columns() -> None:
    left = [Box(50, 100, 250, 160), Box(50, 170, 250, 230)]
    right = [Box(260, 100, 460, 175), Box(260, 185, 460, 245)]
    found = [*left, *right]
    assert sorted(cells(page(printed(found), found))) == WHOLE


@pytest.mark.parametrize(
    "found",
    [
        boxes(50, 200, (100, 170), gap=0.0),  # bands of a table touch
        boxes(50, 200, (100, 170), 1),  # below one another alone
        boxes(50, 200, (100, 500)),  # too far from one another
    ],
)
def test_bands_columns_and_distant_panels_are_no_cards(found: list[Box]) -> None:
    prose = [word for top in (60, 700) for word in words("The team met two hundred people in three days.", 50, top)]
    with_more = [*printed(found), *prose]
    assert not box_grids(page(with_more, found), with_more, [])


def test_boxes_of_prose_and_those_of_a_plan_s_labels_are_no_cards() -> None:
    found = boxes(50, 200, (100, 170))
    prose = printed(found, [("The team met", "many people in", "the borough.")] * 4, bold=False)
    labelled = printed(found, [("1 Agree a vision", "Lead: Chief Executive", "Status: On track")] * 4)
    assert not box_grids(page(prose, found), prose, [])
    assert not box_grids(page(labelled, found), labelled, [])
