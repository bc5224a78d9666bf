"""A column of colours that stands beside a table, with no word, no heading and no rule."""

from __future__ import annotations

import pytest
from making import words

from pipeline.assemble.grids import Grid, Slot
from pipeline.assemble.side_marks import with_side_marks
from schemas.geometry import Box
from schemas.page import Fill, Page

XS, YS = (50.0, 80.0, 250.0, 400.0), (100.0, 120.0, 150.0, 180.0, 210.0, 240.0)
RED, AMBER, GREEN = "#e33333", "#f5a623", "#22aa77"


def grid() -> Grid:
    slots = [
        Slot(row, column, 1, 1, Box(XS[column], YS[row], XS[column + 1], YS[row + 1]))
        for row in range(len(YS) - 1)
        for column in range(len(XS) - 1)
    ]
    return Grid(1, XS, YS, tuple(slots), ruled=False)


def page(colours: list[str], x0: float, width: float = 6.0, text: str = "") -> Page:
    fills = [
        Fill(Box(x0, top + 2, x0 + width, bottom - 2), colour)
        for colour, top, bottom in zip(colours, YS[1:-1], YS[2:], strict=False)
    ]
    return Page(1, 600, 800, words(text, x0, YS[1] + 5) if text else [], fills=fills)


@pytest.mark.parametrize("x0", [399.0, 405.0])
def test_strips_at_the_right_are_a_column(x0: float) -> None:
    found = with_side_marks(grid(), page([RED, GREEN, GREEN, AMBER], x0))
    assert len(found.xs) == 5
    assert found.xs[-1] == x0 + 6
    last = [slot for slot in found.slots if slot.column == 3]
    assert [slot.row for slot in last] == [0, 1, 2, 3, 4]
    assert all(slot.box.x0 <= x0 and slot.box.x1 == x0 + 6 for slot in last)


def test_strips_at_the_left_come_first() -> None:
    found = with_side_marks(grid(), page([RED, GREEN, GREEN], 42.0))
    assert found.xs == (42.0, 50.0, 80.0, 250.0, 400.0)
    assert sorted({slot.column for slot in found.slots}) == [0, 1, 2, 3]
    assert next(slot for slot in found.slots if (slot.row, slot.column) == (1, 1)).box.x0 == 50.0


@pytest.mark.parametrize(
    "beside",
    [
        page([GREEN] * 4, 405.0),  # a line of one colour is decoration
        page([RED, GREEN], 405.0),  # of too few rows
        page([RED, GREEN, GREEN], 405.0, width=40.0, text="Late"),  # with words, white space tells of it
        page([RED, GREEN, GREEN], 480.0),  # too far away
        page([RED, GREEN, GREEN], 402.0, width=150.0),  # a band
    ],
)
def test_other_colours_are_no_column(beside: Page) -> None:
    assert with_side_marks(grid(), beside) == grid()
