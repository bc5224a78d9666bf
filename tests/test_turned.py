"""Tables whose text is turned on its sheet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import words

from pipeline.assemble.free import FreeWords
from pipeline.assemble.tables import page_tables, ruled_grids
from pipeline.assemble.turned import Turn, lay_down, page_turn
from pipeline.assemble.words import Lexicon
from schemas.geometry import Box
from schemas.page import Page, Rule, Word

ROWS = [
    ("Grade of post", "Full time", "Part time", "Vacant"),
    ("Chief officer", "12", "3", "1"),
    ("Head of service", "30", "8", "2"),
    ("Other officer", "410", "96", "31"),
]


def sheet(angle: int, ruled: bool) -> Page:
    """An upright sheet on which a table lies on its side."""
    turn = Turn(angle, 595.0, 842.0)
    laid: list[Word] = []
    for at, row in enumerate(ROWS):
        for column, text in enumerate(row):
            laid += words(text, left=105 + 120 * column, top=103 + 16 * at, size=10)
    rules = [Rule(Box(100, 100 + 16 * at, 580, 100.5 + 16 * at), False) for at in range(5)]
    rules += [Rule(Box(100 + 120 * at, 100, 100.5 + 120 * at, 164), True) for at in range(5)]
    turned = [Rule(turn.back(rule.box), not rule.vertical) for rule in rules] if ruled else []
    return Page(1, 595.0, 842.0, [turn.back_word(word) for word in laid], turned)


@pytest.mark.parametrize("angle", [90, 270])
@pytest.mark.parametrize("ruled", [True, False])
def test_a_table_on_its_side_has_its_rows_and_its_boxes_on_the_sheet(angle: int, ruled: bool) -> None:
    page = sheet(angle, ruled)
    page.words.extend(words("12", left=290, top=820))  # the page's number stands upright
    (table,) = page_tables(page, FreeWords(page.words), ruled_grids(page), Lexicon([page]), None)
    grid = [[str(cell.text) for cell in table.cells if cell.row == row] for row in range(4)]
    assert grid == [list(row) for row in ROWS]
    assert table.grid.box.height > table.grid.box.width
    for cell in table.cells:
        (place,) = cell.places
        assert all(place.box.holds_word(word) for word in cell.text.words)
        assert {word.angle for word in cell.text.words} == {angle}


def test_an_upright_page_is_not_turned() -> None:
    page = Page(1, 595.0, 842.0, words("The council has told us of its plans for the years to come " * 3))
    assert page_turn(page) is None
    few = sheet(90, False).words[:5]
    assert page_turn(Page(1, 595.0, 842.0, few)) is None


@given(st.sampled_from([90, 270]), st.tuples(*[st.floats(0, 500)] * 4))
def test_laying_down_and_back_is_where_it_began(angle: int, edges: tuple[float, float, float, float]) -> None:
    x0, x1 = sorted(edges[:2])
    top, bottom = sorted(edges[2:])
    turn = Turn(angle, 595.0, 842.0)
    box = Box(x0, top, x1, bottom)
    assert turn.back(turn.lay(box)) == pytest.approx(box)
    laid = turn.lay(box)
    assert laid.x0 <= laid.x1
    assert laid.top <= laid.bottom


def test_a_laid_page_is_as_wide_as_the_sheet_is_high() -> None:
    page = sheet(90, True)
    laid = lay_down(page, Turn(90, page.width, page.height))
    assert (laid.width, laid.height) == (842.0, 595.0)
    assert sum(rule.vertical for rule in laid.rules) == 5
