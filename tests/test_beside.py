"""Tables that the sheets' width cut, put side by side again; tables that only look like that, left alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from making import text_of, words

from pipeline.assemble.beside import side_by_side
from pipeline.assemble.grids import Grid, Slot
from pipeline.assemble.heading_above import with_heading_above
from schemas.document import NO_TEXT, Cell, Paragraph, Place, Table, Text
from schemas.geometry import Box

HEIGHTS = (20.0, 30.0, 25.0, 40.0)
LEFT = [
    ("No.", "Recommendation", "Action"),
    ("1", "Agree priorities", "Away day"),
    ("2", "Review the depot", "Survey"),
    ("3", "Listen to staff", "Visits"),
]
RIGHT = [
    ("No.", "Lead", "Progress"),
    ("1", "Chief Executive", "Held in May"),
    ("2", "Head of Estates", "Begun"),
    ("3", "Head of People", "Monthly"),
]


def table(rows: Sequence[Sequence[str]], page: int, heights: Sequence[float] = HEIGHTS, top: float = 100.0) -> Table:
    """A ruled table of equal columns."""
    ys = [top]
    for height in heights:
        ys.append(ys[-1] + height)
    cells = [
        Cell(
            row,
            column,
            1,
            1,
            on_page(text, page) if text else NO_TEXT,
            (Place(page, Box(50.0 + 100 * column, ys[row], 150.0 + 100 * column, ys[row + 1])),),
        )
        for row, texts in enumerate(rows)
        for column, text in enumerate(texts)
    ]
    lefts = tuple(50.0 + 100 * column for column in range(len(rows[0]) + 1))
    return Table(len(rows), len(rows[0]), tuple(cells), (), True, lefts)


def on_page(line: str, page: int) -> Text:
    return Text(tuple(word._replace(page=page) for word in text_of(line).words))


def wordings(found: Table) -> list[list[str]]:
    return [["" if cell is None else str(cell.text) for cell in row] for row in found.grid()]


def test_the_columns_of_the_next_page_stand_beside_without_the_keys() -> None:
    (wide,), _, notices = side_by_side([table(LEFT, 1), table(RIGHT, 2)])
    assert isinstance(wide, Table)
    assert wordings(wide) == [[*left, *right[1:]] for left, right in zip(LEFT, RIGHT, strict=True)]
    assert wide.cells[-1].places[0].page == 2
    assert [notice.code for notice in notices] == ["table_beside"]


def test_a_part_without_keys_is_told_by_its_rows_and_headings() -> None:
    right = [row[1:] for row in RIGHT]
    (wide,), _, _ = side_by_side([table(LEFT, 1), table(right, 2)])
    assert isinstance(wide, Table)
    assert wide.column_count == 5


def test_pages_over_and_then_down_are_one_table() -> None:
    more = (
        [("4", "Open the books", "Publish"), ("5", "Join up systems", "Merge")],
        [
            ("4", "Treasurer", "Done"),
            ("5", "Head of IT", "Late"),
        ],
    )
    parts = [
        table(LEFT, 1),
        table(RIGHT, 2),
        table([LEFT[0], *more[0]], 3, (20.0, 22.0, 33.0)),
        table([RIGHT[0], *more[1]], 4, (20.0, 22.0, 33.0)),
    ]
    (wide,), _, _ = side_by_side(parts)
    assert isinstance(wide, Table)
    assert [row[0] for row in wordings(wide)] == ["No.", "1", "2", "3", "4", "5"]
    assert wordings(wide)[-1] == ["5", "Join up systems", "Merge", "Head of IT", "Late"]


def test_a_title_printed_again_is_set_apart_and_a_new_one_divides() -> None:
    def titled(again: str) -> list[Paragraph | Table]:
        title, other = on_page("Action plan of the council", 1), on_page(again, 2)
        return [Paragraph(title, 12.0, True), table(LEFT, 1), Paragraph(other, 12.0, True), table(RIGHT, 2)]

    blocks, dropped, _ = side_by_side(titled("Action plan"))
    assert len(blocks) == 2
    assert [str(paragraph.text) for paragraph in dropped] == ["Action plan"]
    assert len(side_by_side(titled("Risks"))[0]) == 4


def test_other_heights_or_the_same_headings_are_another_table() -> None:
    assert len(side_by_side([table(LEFT, 1), table(RIGHT, 2, (20.0, 20.0, 60.0, 20.0))])[0]) == 2
    assert len(side_by_side([table(LEFT, 1), table(LEFT, 2)])[0]) == 2
    assert len(side_by_side([table(LEFT, 1), table(RIGHT, 1)])[0]) == 2  # on one page


def test_headings_above_a_grid_become_its_first_row() -> None:
    xs, ys = (50.0, 120.0, 300.0, 400.0), (100.0, 120.0, 140.0)
    slots = tuple(
        Slot(row, column, 1, 1, Box(x0, y0, x1, y1))
        for row, (y0, y1) in enumerate(pairwise(ys))
        for column, (x0, x1) in enumerate(pairwise(xs))
    )
    grid = Grid(1, xs, ys, slots)
    body = [*words("Visits", left=130, top=105), *words("Leader", left=305, top=105)]
    heads = [("Ref", 52), ("Action", 125), ("Lead", 305)]
    bold = [word for text, left in heads for word in words(text, left=left, top=88, bold=True)]
    plain = [word._replace(bold=False) for word in bold]
    assert len(with_heading_above(grid, [*bold, *body]).ys) == 4
    assert with_heading_above(grid, [*plain, *body]) is grid
