"""A table at a page's head that has the columns, but not the recommendation, of the one before."""

from __future__ import annotations

from dataclasses import replace

import pytest
from making import text_of

from pipeline.assemble.begun_anew import begins_anew
from pipeline.assemble.grids import Grid
from pipeline.assemble.stitch import to_table
from pipeline.assemble.tables import PageTable
from schemas.document import Cell, Place
from schemas.geometry import Box

HEADS = ("Action", "Lead", "By when")
ROW = ("Hold a conference", "Chief Executive", "May 2026")


def part(page: int, *rows: str | tuple[str, ...]) -> PageTable:
    """A page's part of a table; a single wording stands over its whole width."""
    xs = (50.0, 250.0, 450.0, 650.0)
    cells = []
    for row, texts in enumerate(rows):
        whole = isinstance(texts, str)
        for column, wording in enumerate([texts] if isinstance(texts, str) else texts):
            box = Box(xs[column], 100.0 + 20 * row, xs[-1] if whole else xs[column + 1], 120.0 + 20 * row)
            text = text_of(wording, left=box.x0, top=box.top + 2)
            text = replace(text, words=tuple(word._replace(page=page) for word in text.words))
            cells.append(Cell(row, column, 1, 3 if whole else 1, text, (Place(page, box),)))
    ys = tuple(100.0 + 20 * row for row in range(len(rows) + 1))
    return PageTable(Grid(page, xs, ys, ()), tuple(cells))


ABOVE = to_table(part(1, "Recommendation 3: Bring housing up", HEADS, ROW))


@pytest.mark.parametrize("band", ["Recommendation 4: Replace the calendar", "Recommendation 4", "Finance and assets"])
def test_another_band_over_the_same_heads_begins_a_table(band: str) -> None:
    assert begins_anew(ABOVE, part(2, band, HEADS, ROW))


@pytest.mark.parametrize(
    "band", ["Recommendation 3: Bring housing up", "Recommendation 3: Bring housing up (continued)"]
)
def test_the_same_band_goes_on(band: str) -> None:
    assert not begins_anew(ABOVE, part(2, band, HEADS, ROW))


def test_heads_alone_or_none_go_on() -> None:
    assert not begins_anew(ABOVE, part(2, HEADS, ROW))
    assert not begins_anew(ABOVE, part(2, ROW, ("Write a plan", "Head of People", "June 2026")))


def test_a_title_that_counts_its_pages_is_the_same() -> None:
    first = to_table(part(1, "Action plan, sheet 1 of 2", HEADS, ROW))
    assert not begins_anew(first, part(2, "Action plan, sheet 2 of 2", HEADS, ROW))
