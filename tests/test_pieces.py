"""Rules drawn cell by cell under the rows, and bands of one text between rules that are drawn whole."""

from __future__ import annotations

from itertools import pairwise

import pytest
from making import words

from pipeline.assemble.grids import Grid
from pipeline.assemble.lined import lined_grids, lined_rest
from pipeline.assemble.pieces import finer, pieced_grids
from schemas.geometry import Box
from schemas.page import Fill, Page, Rule, Word

XS = (50.0, 90.0, 260.0, 430.0, 550.0)
YS = (120.0, 140.0, 180.0, 200.0, 240.0)
BANDS = (120.0, 180.0)  # where bands begin
ROW = ("R1", "Agree fewer aims", "Hold two sessions", "Leader")
THEME = "Organisational and place leadership"


def pieces(apart: float = 0.0, band: bool = True) -> list[Rule]:
    """Rules under a heading at 120, a band, a row, a band, a row; those of bands in one piece where ``band``."""
    found = []
    for y in YS:
        whole = band and y - 20 in BANDS
        edges = [(XS[0], XS[-1])] if whole else list(pairwise(XS))
        found += [Rule(Box(x0 + apart, y, x1 - apart, y + 0.7), False) for x0, x1 in edges]
    return found


def body(top: float = 100.0) -> list[Word]:
    heads = ("Rec", "They asked us to", "So we will", "Whose job")
    found = [w for x, head in zip(XS, heads, strict=False) for w in words(head, x + 5, top + 5, bold=True)]
    for y in (140.0, 200.0):
        found += [w for x, cell in zip(XS, ROW, strict=False) for w in words(cell, x + 5, y + 5)]
        found += words("to which all agree", XS[1] + 5, y + 20)
        found += words(THEME, XS[0] + 5, y - 15, bold=True)
    return found


def page(rules: list[Rule], fills: tuple[Fill, ...] = ()) -> Page:
    return Page(1, 600, 800, body(), rules, list(fills))


def spans(grid: Grid) -> list[list[int]]:
    """The widths of each row's cells."""
    return [[slot.colspan for slot in grid.slots if slot.row == row] for row in range(len(grid.ys) - 1)]


@pytest.mark.parametrize("apart", [0.0, 0.75])
def test_columns_end_where_the_pieces_of_rules_meet(apart: float) -> None:
    own = page(pieces(apart))
    (grid,) = pieced_grids(own, own.words, [])
    assert grid.xs == pytest.approx(XS, abs=1.0)
    assert spans(grid) == [[1] * 4, [4], [1] * 4, [4], [1] * 4]
    assert grid.ys[0] < 106  # the heading above the first rule, which has no ground


def test_a_heading_on_its_ground_belongs_to_the_table() -> None:
    own = page(pieces(), (Fill(Box(50, 97, 550, 120.5), "#efe8f2"),))
    (grid,) = pieced_grids(own, own.words, [])
    assert grid.ys[0] == 97.0


def test_pieces_in_a_table_that_is_known_make_no_other() -> None:
    own = page(pieces())
    assert pieced_grids(own, own.words, [Box(50, 95, 550, 245)]) == []


def test_rules_in_one_piece_are_none_in_pieces() -> None:
    own = page([Rule(Box(50, y, 550, y + 0.7), False) for y in YS])
    assert pieced_grids(own, own.words, []) == []


def test_white_that_divides_rows_without_a_rule_is_kept() -> None:
    own = page(pieces())
    (grid,) = pieced_grids(own, own.words, [])
    more = Grid(1, grid.xs, (105.0, 120.0, 140.0, 160.0, 180.0, 200.0, 240.0), ())
    assert finer([more], [grid]) == ([more], [])
    fewer = Grid(1, grid.xs[:-1], grid.ys, ())
    assert finer([fewer], [grid]) == ([], [grid])


def test_bands_between_whole_rules_are_rows_of_one_cell() -> None:
    own = page([Rule(Box(50, y, 550, y + 0.7), False) for y in YS])
    (grid,) = lined_grids(own, own.words, [])
    assert spans(grid) == [[1] * 4, [4], [1] * 4, [4], [1] * 4]


LABELS = (("What we promised", "Sell eight of the buildings"), ("Who", "Head of Property"), ("By when", "March 2027"))


def labelled(head: str, top: float) -> tuple[list[Word], list[Rule]]:
    """A heading over labels beside values, with rules over and under each row."""
    found = words(head, 55, top, bold=True)
    for at, (label, value) in enumerate(LABELS):
        found += [*words(label, 55, top + 20 + 17 * at), *words(value, 170, top + 20 + 17 * at)]
    return found, [Rule(Box(50, top + 16.5 + 17 * at, 550, top + 17 + 17 * at), False) for at in range(4)]


def test_a_heading_between_labelled_rows_begins_another_table() -> None:
    one, two = (labelled(f"{at}  Speed up the disposal of the surplus", 100.0 + 80 * at) for at in (1, 2))
    own = Page(1, 600, 800, [*one[0], *two[0]], [*one[1], *two[1]])
    grids = lined_grids(own, own.words, [])
    assert [len(grid.ys) - 1 for grid in grids] == [3, 3]
    assert lined_rest(own, own.words, grids[0].xs, []) is None  # nor does one go on with a table of the page before


def two_columns(head: str | None, last: str | None = None, ruled_above: bool = True) -> Page:
    """A table of two columns with rules in pieces; the grounds of its first and its last row."""
    xs, ys = (50.0, 260.0, 550.0), (120.0, 140.0, 180.0, 220.0)
    ruled = ys if ruled_above else ys[1:]
    rules = [Rule(Box(x0, y, x1, y + 0.7), False) for y in ruled for x0, x1 in pairwise(xs)]
    rows = (("What they said", "What we did"), ("Agree fewer aims", "Two sessions"), ("Write them", "In May"))
    own = words("It made two recommendations, and this is what became of them.", 55, 108)
    for y, row in zip(ys, rows, strict=False):
        own += [word for x, cell in zip(xs, row, strict=False) for word in words(cell, x + 5, y + 5)]
    grounds = ((head, ys[0], ys[1]), (last, ys[2], ys[3]))
    fills = [Fill(Box(x0, a, x1, b), c) for c, a, b in grounds if c for x0, x1 in pairwise(xs)]
    return Page(1, 600, 800, own, rules, fills)


@pytest.mark.parametrize("ruled_above", [True, False])
def test_two_columns_below_a_ground_are_a_table_that_begins_there(ruled_above: bool) -> None:
    own = two_columns("#3d5a3d", ruled_above=ruled_above)
    (grid,) = pieced_grids(own, own.words, [])
    assert grid.xs == pytest.approx((50.0, 260.0, 550.0), abs=1.0)
    assert grid.ys[0] == pytest.approx(120.0, abs=1.0)


@pytest.mark.parametrize("grounds", [(None, None), ("#eeeecc", "#eeeecc")])
def test_a_label_beside_its_value_is_no_table_of_two_columns(grounds: tuple[str | None, str | None]) -> None:
    own = two_columns(*grounds)
    assert pieced_grids(own, own.words, []) == []
