"""Tables with horizontal rules alone, and rules that divide prose."""

from __future__ import annotations

from making import words

from pipeline.assemble.lined import lined_grids
from schemas.geometry import Box
from schemas.page import Fill, Page, Rule, Word

HEIGHTS = (100.0, 120.0, 150.0, 180.0, 210.0)
RULES = tuple(Rule(Box(50.0, y, 550.0, y + 0.5), False) for y in HEIGHTS)
ROWS = [
    ("Theme", "Questions for the team"),
    ("Governance and culture", "Are decisions open, and are they made in time?"),
    ("Financial planning", "Is there a credible route to a balanced budget?"),
    ("Capacity", "Has the council the people that its programme needs?"),
]


def table_words() -> list[Word]:
    found: list[Word] = []
    for y, (one, two) in zip(HEIGHTS, ROWS, strict=False):
        found += [*words(one, left=55, top=y + 5), *words(two, left=200, top=y + 5)]
    return found


def page(rules: tuple[Rule, ...] = RULES) -> Page:
    return Page(number=1, width=600, height=800, words=(), rules=rules)


def test_rules_divide_the_rows_and_white_the_columns() -> None:
    (grid,) = lined_grids(page(), table_words(), [])
    assert len(grid.ys) == 5
    assert len(grid.xs) == 3
    assert not grid.ruled


def test_prose_between_rules_is_no_table() -> None:
    prose = [w for y in HEIGHTS[:4] for w in words("a long sentence of prose " * 4, left=55, top=y + 5, size=9)]
    assert lined_grids(page(), prose, []) == []


def test_two_rows_are_too_few() -> None:
    assert lined_grids(page(RULES[:3]), table_words(), []) == []


def test_rules_of_a_table_that_is_known_make_no_second_one() -> None:
    assert lined_grids(page(), table_words(), [Box(50, 100, 550, 211)]) == []


def test_a_heading_on_a_ground_of_its_own_belongs_to_the_rows_below() -> None:
    # the rules stand below the rows only: the heading's ground is the table's upper edge
    below = RULES[2:]
    ground = [Fill(Box(50.0, 100.0, 250.0, 120.0), "#5b2a6e"), Fill(Box(250.0, 100.0, 550.0, 120.0), "#5b2a6e")]
    more = (*below, Rule(Box(50.0, 240.0, 550.0, 240.5), False))
    text = [*table_words(), *words("Place", left=55, top=215), *words("Is the place well led?", left=200, top=215)]
    (grid,) = lined_grids(Page(number=1, width=600, height=800, words=[], rules=list(more), fills=ground), text, [])
    assert grid.ys[:2] == (100.0, 120.0)
    assert len(grid.ys) == 6
    (plain,) = lined_grids(Page(number=1, width=600, height=800, words=[], rules=list(more)), text, []) or [None]
    assert plain is None or plain.ys[0] > 140
