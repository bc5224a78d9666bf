"""Cells that a page's end cuts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from making import text_of

from pipeline.assemble.grids import Grid
from pipeline.assemble.stitch import stitch, to_table
from pipeline.assemble.tables import PageTable
from pipeline.assemble.words import Lexicon
from schemas.document import Cell, Place, Table, Text
from schemas.geometry import Box

HEADS = ("No", "Recommendation", "Action")
ABOVE = (
    HEADS,
    ("1", "Develop a shared vision for the district", "Hold a conversation"),
    ("2", "Review the\nconstitution so\nthat decisions are", "Agree the scope."),
)


def part(page: int, *rows: tuple[str, ...]) -> PageTable:
    """A page's part of a table, its columns 200 points wide, its rows three lines high."""
    cells = []
    for row, texts in enumerate(rows):
        for column, wording in enumerate(texts):
            box = Box(50.0 + 200 * column, 100.0 + 38 * row, 250.0 + 200 * column, 138.0 + 38 * row)
            text = text_of(*wording.split("\n"), left=box.x0, top=box.top + 2) if wording else Text()
            text = Text(tuple(word._replace(page=page) for word in text.words))
            cells.append(Cell(row, column, 1, 1, text, (Place(page, box),)))
    ys = tuple(100.0 + 38 * row for row in range(len(rows) + 1))
    return PageTable(Grid(page, (50.0, 250.0, 450.0, 650.0), ys, ()), tuple(cells))


def over_pages(*below: tuple[str, ...], above: tuple[tuple[str, ...], ...] = ABOVE) -> Table:
    last = part(1, *above)
    return stitch(to_table(last), last, part(2, HEADS, *below), Lexicon([]))


def test_a_sentence_that_goes_on_beside_a_new_action_is_one_cell_for_both() -> None:
    table = over_pages(
        ("", "taken at the right level.", "Train the officers."), ("3", "Publish a protocol", "Write it")
    )
    grid = table.grid()
    assert table.row_count == 5
    assert grid[2][1] is grid[3][1]
    assert str(grid[2][1].text) == "Review the constitution so that decisions are taken at the right level."  # type: ignore[union-attr]
    assert [str(grid[at][2].text) for at in (2, 3)] == ["Agree the scope.", "Train the officers."]  # type: ignore[union-attr]


def test_a_text_that_begins_small_like_others_of_its_column_is_one_of_its_own() -> None:
    above = (*ABOVE[:1], ("1", "develop a shared vision for all", "Hold a conversation"), ABOVE[2])
    grid = over_pages(("3", "publish a protocol", "Train the officers."), above=above).grid()
    assert grid[2][1] is not grid[3][1]


def merged(page: int, rows: tuple[tuple[str, ...], ...], *downwards: tuple[int, int]) -> PageTable:
    """A page's part whose cells at these rows and columns are merged with the empty ones below them."""
    plain = part(page, *rows)
    below = {(row + 1, column) for row, column in downwards}
    cells = tuple(
        replace(cell, rowspan=2) if (cell.row, cell.column) in downwards else cell
        for cell in plain.cells
        if (cell.row, cell.column) not in below
    )
    return PageTable(plain.grid, cells)


@pytest.mark.parametrize("as_one", [True, False])
def test_what_is_merged_over_the_same_rows_goes_on_with_a_sentence_that_is_cut(as_one: bool) -> None:
    above = (*ABOVE[:2], ("", "", "Write to all"), ABOVE[2])
    last = merged(1, above, *([(1, 0), (1, 1)] if as_one else [(1, 1)]))
    first = part(2, HEADS, ("", "taken at the right level.", "Train the officers."), ("3", "Publish it", "Write it"))
    grid = stitch(to_table(last), last, first, Lexicon([])).grid()
    assert grid[3][1] is grid[4][1]
    assert (grid[3][0] is grid[4][0]) is as_one


def test_a_next_page_with_more_columns_loses_no_cell() -> None:
    box = Box(50, 100, 250, 138)
    wide = Box(250, 100, 650, 138)
    first = PageTable(
        Grid(1, (50.0, 250.0, 650.0), (100.0, 138.0), ()),
        (
            Cell(0, 0, 1, 1, text_of("Action"), (Place(1, box),)),
            Cell(0, 1, 1, 1, text_of("Set up a data team"), (Place(1, wide),)),
        ),
    )
    table = stitch(to_table(first), first, part(2, ("Lead", "Director", "May 2026")), Lexicon([]))
    rows = [[str(cell.text) if cell else "" for cell in row] for row in table.grid()]
    assert rows == [["Action", "Set up a data team", "Set up a data team"], ["Lead", "Director", "May 2026"]]


SHORT = (HEADS, ("3", "Use the\nvoice that it has\nearned and lead", "Take the chair."))


def test_a_recommendation_is_cut_between_two_actions_in_a_table_of_one_row() -> None:
    grid = over_pages(("", "in the county.", "Publish a survey."), ("4", "Settle it.", "Write it"), above=SHORT).grid()
    assert grid[1][1] is grid[2][1]
    assert str(grid[1][1].text) == "Use the voice that it has earned and lead in the county."  # type: ignore[union-attr]
    assert [str(grid[at][2].text) for at in (1, 2)] == ["Take the chair.", "Publish a survey."]  # type: ignore[union-attr]


def test_a_row_with_a_number_of_its_own_is_no_rest() -> None:
    grid = over_pages(("4", "in the county.", "Publish a survey."), above=SHORT).grid()
    assert grid[1][1] is not grid[2][1]
