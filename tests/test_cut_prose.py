"""A paragraph's last line above a table without rules."""

from __future__ import annotations

import pytest
from making import text_of
from outlines import table_of

from pipeline.assemble.cut_prose import with_last_lines
from pipeline.assemble.words import Lexicon
from schemas.document import Block, Cell, Paragraph, Place, Table, Text
from schemas.geometry import Box

PROSE = "The council has been led by one group, with the support of the Green"


def below(first: str, size: float = 10.0) -> Table:
    """A table of figures right below the prose, with ``first`` alone in its first row."""
    texts = [(text_of(first, top=112.0, size=size), Text())]
    texts += [(text_of(name, top=top), text_of(value, left=400, top=top)) for name, value, top in FIGURES]
    cells = tuple(
        Cell(
            row,
            column,
            1,
            1,
            text,
            (Place(1, Box(50 + 300 * column, 110 + 20 * row, 350 + 300 * column, 130 + 20 * row)),),
        )
        for row, pair in enumerate(texts)
        for column, text in enumerate(pair)
    )
    return Table(3, 2, cells, (), False, (50.0, 350.0, 550.0))


FIGURES = (("Population", "104,300", 140.0), ("Council homes", "4,116", 160.0))


def read(prose: str, table: Table) -> tuple[str, int]:
    blocks: list[Block] = [Paragraph(text_of(prose), 10.0, False), table]
    paragraph, rest = with_last_lines(blocks, Lexicon([]))
    assert isinstance(paragraph, Paragraph)
    assert isinstance(rest, Table)
    assert len(rest.grid()) == rest.row_count
    return str(paragraph.text), rest.row_count


def test_a_line_that_goes_on_with_the_paragraph_above_is_its_last() -> None:
    rest = "group, since the elections of May 2023."
    assert read(PROSE, below(rest)) == (f"{PROSE} {rest}", 2)


@pytest.mark.parametrize(
    ("prose", "table"),
    [
        (PROSE, below("Residents of the borough")),  # it begins afresh
        (f"{PROSE} group.", below("of which in the north")),  # nothing goes on
        (PROSE, below("group, since the elections", size=8.0)),
    ],
)
def test_other_rows_stay_in_their_table(prose: str, table: Table) -> None:
    assert read(prose, table) == (prose, 3)


def test_a_ruled_table_keeps_its_rows() -> None:
    table = table_of([["group of members", ""], ["Population", "104,300"], ["Homes", "4,116"]], 112.0)
    assert read(PROSE, table)[1] == 3
