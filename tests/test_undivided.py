"""Ruled tables whose verticals stand in some rows only."""

from __future__ import annotations

from making import words

from pipeline.assemble.grids import Grid, Slot
from pipeline.assemble.undivided import with_all_columns
from schemas.geometry import Box
from schemas.page import Word

XS = (50.0, 200.0, 500.0)
ROWS = [("Report to", "Full Council"), ("Date", "4 March 2025"), ("Subject", "Peer challenge"), ("Wards", "All")]


def banded(whole: tuple[int, ...] = (1, 3)) -> Grid:
    ys = tuple(100.0 + 20 * at for at in range(5))
    slots: list[Slot] = []
    for row in range(4):
        top, bottom = ys[row : row + 2]
        if row in whole:
            slots += [Slot(row, at, 1, 1, Box(XS[at], top, XS[at + 1], bottom)) for at in range(2)]
        else:
            slots.append(Slot(row, 0, 1, 2, Box(XS[0], top, XS[2], bottom)))
    return Grid(1, XS, ys, tuple(slots))


def texts(rows: list[tuple[str, str]] = ROWS, right: float = 205.0) -> list[Word]:
    return [
        word
        for at, (one, two) in enumerate(rows)
        for left, part in ((55.0, one), (205.0 if at % 2 else right, two))
        for word in words(part, left=left, top=105.0 + 20 * at)
    ]


def test_rows_without_verticals_are_divided_like_the_others() -> None:
    grid = with_all_columns(banded(), texts())
    assert [(slot.row, slot.column, slot.colspan) for slot in grid.slots] == [
        (row, column, 1) for row in range(4) for column in range(2)
    ]


def test_banners_stay_whole() -> None:
    across = [("A title that runs over the edge of the columns of this table", ""), *ROWS[1:3], ("Alone", "")]
    grid = with_all_columns(banded((1, 2)), texts([*across[:3], across[3]]))
    assert [slot.colspan for slot in grid.slots] == [2, 1, 1, 1, 1, 2]


def test_words_that_begin_elsewhere_prove_no_column() -> None:
    grid = banded()
    assert with_all_columns(grid, texts(right=230.0)) is grid


def test_one_whole_row_is_not_enough() -> None:
    grid = banded((1,))
    assert with_all_columns(grid, texts()) is grid
