"""Tables with horizontal rules alone, and rules that divide prose."""

from __future__ import annotations

from making import words

from pipeline.assemble.lined import lined_grids, lined_rest
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


def test_a_row_in_the_columns_close_above_the_first_rule_belongs_to_the_table() -> None:
    more = (*RULES[2:], Rule(Box(50.0, 240.0, 550.0, 240.5), False))
    text = [*table_words(), *words("Place", left=55, top=215), *words("Is the place well led?", left=200, top=215)]
    (grid,) = lined_grids(page(more), text, [])
    assert grid.ys[0] == 124.0  # "Governance and culture" stands 15 points above its rule, as every row does
    assert len(grid.ys) == 5


def test_a_sentence_close_above_the_first_rule_is_no_row() -> None:
    prose = words("These are the questions that we have agreed with the council", left=55, top=85)
    (grid,) = lined_grids(page(), [*prose, *table_words()], [])
    assert grid.ys[0] == HEIGHTS[0] + 0.25


def two_tables(between: float, title_size: float = 10.0) -> tuple[Page, list[Word]]:
    """A table of three columns over one of two, both with their headings above a first rule, and a title between."""
    one = [
        ("Role", "Name", "Council"),
        ("Lead", "Ann Lee", "Northmere"),
        ("Peer", "Bo Ray", "Lynford"),
        ("LGA", "Cy Fox", "LGA"),
    ]
    two = [("Stage", "", "Date"), ("Visit", "", "May 2025"), ("Report", "", "July 2025"), ("Review", "", "March 2026")]
    found: list[Word] = []
    rules: list[Rule] = []
    top = 100.0
    for table in (one, two):
        for at, row in enumerate(table):
            for left, text in zip((55, 200, 350), row, strict=True):
                found += words(text, left=left, top=top, bold=at == 0) if text else []
            rules.append(Rule(Box(50.0, top + 14, 550.0, top + 14.5), False))
            top += 20
        if table is one:
            found += words("Timetable", left=55, top=top + between, bold=True, size=title_size)
            top += between + 18
    return page(tuple(rules)), found


def test_two_tables_of_one_width_with_a_title_between_are_two() -> None:
    for sheet, text in (two_tables(10.0), two_tables(2.0, 12.0)):
        first, second = lined_grids(sheet, text, [])
        assert (len(first.xs), len(first.ys)) == (4, 5)
        assert (len(second.xs), len(second.ys)) == (3, 5)
        title = next(word for word in text if word.text == "Timetable")
        assert first.ys[-1] < title.top < title.bottom < second.ys[0]


def test_a_last_row_without_a_rule_below_it_belongs_to_the_table() -> None:
    last = [*words("Place", left=55, top=215), *words("Is the place well led?", left=200, top=215)]
    note = words("The themes are those of every challenge.", left=55, top=245)
    (grid,) = lined_grids(page(), [*table_words(), *last, *note], [])
    assert len(grid.ys) == 6
    assert grid.ys[-1] < 245


def test_a_heading_in_bold_over_three_columns_needs_one_row_alone() -> None:
    rows = [("Role", "Name", "Council"), ("Lead", "Ann Lee", "Northmere")]
    text = [
        word
        for y, row in zip((88.0, 105.0), rows, strict=True)
        for left, part in zip((55, 200, 350), row, strict=True)
        for word in words(part, left=left, top=y, bold=y < 100)
    ]
    sheet = page(tuple(Rule(Box(50.0, y, 550.0, y + 0.5), False) for y in (100.0, 120.0)))
    (grid,) = lined_grids(sheet, text, [])
    assert (len(grid.xs), len(grid.ys)) == (4, 3)
    assert lined_grids(sheet, [word for word in text if word.x0 < 350], []) == []


def test_the_rest_of_a_table_at_the_head_of_the_next_page_keeps_its_columns() -> None:
    rest = [*words("Capacity", left=55, top=40), *words("Has the council the people?", left=200, top=40)]
    sheet = page((Rule(Box(50.0, 55.0, 550.0, 55.5), False),))
    grid = lined_rest(sheet, [*rest, *words("Timetable", left=55, top=80)], (50.0, 196.0, 550.0), [])
    assert grid is not None
    assert (grid.xs, len(grid.ys)) == ((50.0, 196.0, 550.0), 2)
    across = words("a long sentence of prose that stands above a rule", left=55, top=40)
    assert lined_rest(sheet, across, (50.0, 196.0, 550.0), []) is None
    assert lined_rest(sheet, rest, (50.0, 196.0, 500.0), []) is None
