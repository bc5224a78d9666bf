"""Rows above a table's headings, taken out of it."""

from __future__ import annotations

from making import text_of

from pipeline.assemble.titles import without_title
from schemas.document import Cell, Place, Table
from schemas.geometry import Box


def test_a_row_taken_out_is_merged_with_none_below_it() -> None:
    rows = [
        ("", "Sheet 4", "Draft"),
        ("", "Spring", "Draft"),
        ("Recommendation", "Action", "Lead officer"),
        ("4. Replace the calendar", "Draft one", "Officer"),
    ]
    place = (Place(1, Box(50, 100, 90, 120)),)
    cells = [
        Cell(row, column, 1, 1, text_of(wording), place)
        for row, texts in enumerate(rows)
        for column, wording in enumerate(texts)
        if wording
    ]
    merged = Cell(0, 0, 2, 1, text_of("Eastmarsh"), place)
    blocks = without_title(Table(4, 3, (merged, *cells)))
    tables = [block for block in blocks if isinstance(block, Table)]
    assert len(tables) > 1
    assert all(len(table.grid()) == table.row_count for table in tables)
