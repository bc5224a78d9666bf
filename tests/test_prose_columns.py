"""Prose in two columns: read down the left one, then down the right one."""

from __future__ import annotations

from making import line, words

from pipeline.assemble.columns import by_columns
from pipeline.assemble.layout import Line, words_to_lines

LEFT = [f"the left column goes on in line {at}" for at in range(8)]
RIGHT = [f"the right column has its line {at}" for at in range(8)]


def read(lines: list[Line]) -> list[str]:
    return [" ".join(word.text for word in one.words) for one in by_columns(lines)]


def set_in_columns(offset: float) -> list[Line]:
    """Two columns whose first three lines stand on one height, the rest of the right one ``offset`` lower."""
    found = []
    for at, (one, two) in enumerate(zip(LEFT, RIGHT, strict=True)):
        found += words(one, left=50, top=100 + 12 * at)
        found += words(two, left=310, top=100 + 12 * at + (offset if at > 2 else 0))
    return words_to_lines(found)


def test_lines_on_one_height_are_read_column_by_column() -> None:
    assert read(set_in_columns(0)) == LEFT + RIGHT


def test_lines_on_different_heights_are_read_column_by_column() -> None:
    lines = set_in_columns(6)
    assert len(lines) > 8  # the lines below the third stand alone
    assert read(lines) == LEFT + RIGHT


def test_a_line_over_both_columns_ends_them() -> None:
    across = line(words("a sentence that runs over the whole of the page and so divides the columns", top=220))
    assert read([*set_in_columns(6), across]) == [*LEFT, *RIGHT, " ".join(word.text for word in across.words)]


def test_labels_beside_values_are_no_columns() -> None:
    rows = [
        line([*words("Lead:", top=100 + 12 * at), *words(f"Director {at}", left=310, top=100 + 12 * at)])
        for at in range(8)
    ]
    assert read(rows) == [" ".join(word.text for word in row.words) for row in rows]
