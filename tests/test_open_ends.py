"""Rows that a page's end cuts in a table with horizontal rules alone."""

from __future__ import annotations

from making import words

from pipeline.assemble.open_ends import open_bottom, open_top
from schemas.page import Word

XS = (50.0, 90.0, 260.0, 430.0)
HEIGHTS = (120.0, 140.0, 180.0)


def cells(top: float, *texts: str) -> list[Word]:
    return [word for x, text in zip(XS, texts, strict=False) for word in words(text, x + 5, top)]


ROWS = [*cells(125, "1", "Agree aims", "Done"), *cells(145, "2", "Act at once", "It is late")]


def test_a_row_below_the_last_rule_reaches_to_its_last_line() -> None:
    cut = [
        *cells(185, "3", "Build trust", "Talks have"),
        *cells(197, "", "in the team", "begun and"),
        *cells(209, "", "", "go on"),
    ]
    assert open_bottom(HEIGHTS, XS, [*ROWS, *cut]) == 220.0


def test_prose_and_a_note_below_a_table_are_no_row() -> None:
    prose = words("The Cabinet will look at this plan again in the spring of next year, as agreed", 55, 190)
    assert open_bottom(HEIGHTS, XS, [*ROWS, *prose]) is None
    assert open_bottom(HEIGHTS, XS, [*ROWS, *words("Source: CPC", 55, 185)]) is None
    assert open_bottom(HEIGHTS, XS, ROWS) is None
    assert open_bottom(HEIGHTS, XS, [*ROWS, *cells(230, "3", "Build trust", "Talks")]) is None


def test_the_rest_of_a_row_stands_above_the_first_rule() -> None:
    assert open_top(HEIGHTS, XS, [*cells(105, "", "", "begun"), *ROWS]) == 104.0
    assert open_top(HEIGHTS, XS, [*words("Table 2: what we do about each of them", 55, 105), *ROWS]) is None
    assert open_top(HEIGHTS, XS, ROWS) is None
