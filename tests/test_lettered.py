"""Items that begin "A.", "B.", "C." as a name's initial does."""

from __future__ import annotations

import pytest
from outlines import nodes_of

from extractors.outline import Node


def marks(*lines: str) -> list[str]:
    nodes = [node for node in nodes_of(*lines) if isinstance(node, Node)]
    return [node.mark.value if node.mark else "" for node in nodes]


def test_letters_that_run_on_from_a_mark_items() -> None:
    assert marks("A. Publish a statement.", "B. Test the boards.", "C. Set a date.") == ["A", "B", "C"]


def test_points_below_an_item_stand_between() -> None:
    assert marks("A. Publish a statement:", "    • with figures", "B. Test the boards.")[::2] == ["A", "B"]


@pytest.mark.parametrize(
    "lines",
    [
        ("A. Sheikh came with the team.",),
        ("B. Marsh, Leader", "C. Fenn, Officer"),
        ("A. Marsh, Leader", "C. Fenn, Officer"),
        ("A. Marsh, Leader", "        B. Fenn, Officer"),
    ],
)
def test_initials_of_names_are_none(lines: tuple[str, ...]) -> None:
    assert set(marks(*lines)) == {""}
