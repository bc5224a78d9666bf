"""Themes beside their questions in columns that white alone divides."""

from __future__ import annotations

from outlines import Columns, nodes_of

from extractors.scope import scope

INTRO = "The team considered the five themes that every challenge covers and one further subject."
LEFTS = (50.0, 220.0)
ROWS = [
    ["**Local priorities and", "Are the priorities clear?"],
    ["**outcomes", "How well are they met?"],
    [],
    ["**Governance and culture", "Are decisions made openly?"],
    ["", "Is challenge welcomed?"],
    [],
    ["**Growth at the Garden", "Is the council ready to deliver the homes at the"],
    ["**Town", "garden town?"],
]


def rows(*lines: str | Columns) -> list[tuple[str, str, str]]:
    return [(row.level, str(row.theme), str(row.text)) for row in scope(nodes_of(*lines))]


def test_a_name_over_two_lines_stands_beside_its_questions() -> None:
    first, second, third = "Local priorities and outcomes", "Governance and culture", "Growth at the Garden Town"
    assert rows(INTRO, Columns(ROWS, LEFTS)) == [
        ("theme", first, first),
        ("question", first, "Are the priorities clear?"),
        ("question", first, "How well are they met?"),
        ("theme", second, second),
        ("question", second, "Are decisions made openly?"),
        ("question", second, "Is challenge welcomed?"),
        ("theme", third, third),
        ("question", third, "Is the council ready to deliver the homes at the garden town?"),
    ]


def test_themes_beside_what_was_found_on_them_are_no_scope() -> None:
    told = [[cell.replace("?", ".") for cell in row] for row in ROWS]
    assert not [row for row in rows(INTRO, Columns(told, LEFTS)) if row[0] == "question"]
