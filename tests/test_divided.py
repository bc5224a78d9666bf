"""Ruled tables of data in which rules were left out, and ruled cells of words, which stay whole."""

from __future__ import annotations

from collections.abc import Sequence

from making import words

from pipeline.assemble.divided import divided
from pipeline.assemble.grids import Grid, Slot
from schemas.geometry import Box
from schemas.page import Page, Word

XS, PITCH = (50.0, 200.0, 300.0, 400.0), 13.0


def grid_of(*heights: float, spans: Sequence[tuple[int, int, int, int]] = ()) -> Grid:
    """A grid of three columns; ``spans``: row, column, rowspan and colspan of its cells, unless all are single."""
    ys = (100.0, *heights)
    places = spans or [(row, column, 1, 1) for row in range(len(ys) - 1) for column in range(3)]
    return Grid(1, XS, ys, tuple(Slot(r, c, h, w, Box(XS[c], ys[r], XS[c + w], ys[r + h])) for r, c, h, w in places))


def lines(*rows: Sequence[str], top: float = 102.0) -> list[Word]:
    """Words in the three columns, a row below the other."""
    return [
        word
        for at, row in enumerate(rows)
        for x, text in zip(XS, row, strict=False)
        for word in words(text, left=x + 5, top=top + PITCH * at)
    ]


PAGE = Page(1, 595.0, 842.0)


def test_lines_of_labels_and_figures_in_one_ruled_row_are_rows() -> None:
    found = lines(
        ("Country", "Men", "Women"), ("Austria", "86.2", "13.8"), ("Belgium", "0", "-"), ("Cyprus", "81.0", "3.8")
    )
    grid = divided(grid_of(115.0, 155.0), PAGE, found)
    assert len(grid.ys) == 5
    assert [slot[:4] for slot in grid.slots if slot.row == 2] == [(2, 0, 1, 1), (2, 1, 1, 1), (2, 2, 1, 1)]
    assert all(one < two for one, two in zip(grid.ys, grid.ys[1:], strict=False))


def test_a_row_over_all_columns_is_divided_like_the_heading() -> None:
    found = lines(("Country", "Men", "Women"), ("Austria", "86.2", "13.8"), ("Belgium", "0", "100.0"))
    spans = [(0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1), (1, 0, 1, 3), (2, 0, 1, 3)]
    grid = divided(grid_of(115.0, 128.0, 141.0, spans=spans), PAGE, found)
    assert [slot.colspan for slot in grid.slots] == [1] * 9


def test_a_banner_over_all_columns_stays_one_cell() -> None:
    banner = words("Recommendation 4 of the 12 that were made in the 2024 report", left=55.0, top=115.0)
    found = [*lines(("Ref", "2023", "2024")), *banner, *lines(("a", "1", "2"), top=128.0)]
    spans = [(0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1), (1, 0, 1, 3), (2, 0, 1, 1), (2, 1, 1, 1), (2, 2, 1, 1)]
    grid = grid_of(113.0, 126.0, 140.0, spans=spans)
    assert divided(grid, PAGE, found) == grid


def test_words_in_several_lines_stay_one_row() -> None:
    found = lines(
        ("1.1 Publish a", "Head of Finance", "31/03/2025"),
        ("plan by 2026", "and 2 others", "30/06/2025"),
        ("and 3", "", ""),
    )
    grid = grid_of(141.0)
    assert divided(grid, PAGE, found) == grid


def test_a_share_below_its_figure_stays_in_its_cell() -> None:
    found = lines(("Science", "1,269", "101"), ("", "(19.9%)", "(20.4%)"))
    grid = grid_of(128.0)
    assert divided(grid, PAGE, found) == grid


def test_several_figures_in_most_cells_show_columns_of_their_own() -> None:
    rows = [
        ("Variable", "Mean    Min", ""),
        ("Age", "50.8    21", ""),
        ("Men", "0.47     0", ""),
        ("East", "0.28     0", ""),
    ]
    found = [
        word
        for at, (label, figures, _) in enumerate(rows)
        for x, text in ((55.0, label), (210.0, figures.split()[0]), (260.0, figures.split()[1]))
        for word in words(text, left=x, top=102 + PITCH * at)
    ]
    grid = Grid(1, (50.0, 200.0, 400.0), (100.0, 115.0, 155.0), ())
    found_grid = divided(grid, PAGE, found)
    assert (len(found_grid.xs), len(found_grid.ys)) == (4, 5)


def test_a_line_alone_between_two_rules_is_a_banner_where_columns_are_found_anew() -> None:
    found = [
        word
        for at, (label, *figures) in enumerate(
            [("Wheat", "50.8", "21"), ("Oats", "0.47", "7"), ("Roots",), ("Beet", "3.1", "4")]
        )
        for x, text in zip((55.0, 210.0, 260.0), (label, *figures), strict=False)
        for word in words(text, left=x, top=102 + PITCH * at)
    ]
    xs, ys = (50.0, 200.0, 400.0), (100.0, 127.0, 140.0, 154.0)
    slots = (
        Slot(0, 0, 1, 1, Box(50, 100, 200, 127)),
        Slot(0, 1, 1, 1, Box(200, 100, 400, 127)),
        Slot(1, 0, 1, 2, Box(50, 127, 400, 140)),
        Slot(2, 0, 1, 1, Box(50, 140, 200, 154)),
        Slot(2, 1, 1, 1, Box(200, 140, 400, 154)),
    )
    grid = divided(Grid(1, xs, ys, slots), PAGE, found)
    assert [slot.colspan for slot in grid.slots if slot.row == 2] == [3]
    assert len(grid.slots) == 10
