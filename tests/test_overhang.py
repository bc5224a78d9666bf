"""Lines that hang below a ruled table, in a merged cell that the page's end cuts."""

from __future__ import annotations

from making import words

from pipeline.assemble.tables import ruled_grids
from schemas.geometry import Box
from schemas.page import Page, Rule, Word

XS = (50.0, 200.0, 350.0, 500.0)


def rules(closed: bool = False) -> list[Rule]:
    """Three columns; below the heading the first cell is merged over two rows and, unless ``closed``, left open."""
    across = [(100.0, XS[0]), (120.0, XS[0]), (150.0, XS[1]), (180.0, XS[0] if closed else XS[1])]
    found = [Rule(Box(x, y, XS[-1], y + 0.5), False) for y, x in across]
    return [*found, *(Rule(Box(x, 100.0, x + 0.5, 180.5), True) for x in XS)]


def table(*hanging: Word) -> list[Word]:
    found = [*words("Recommendation", 55, 105), *words("Action", 205, 105), *words("Lead", 355, 105)]
    for at, line in enumerate(("Agree a plan that", "says what comes", "first, and what", "can be left for")):
        found += words(line, 55, 123 + 13.5 * at)
    for top in (123, 153):
        found += [*words("Write it", 205, top), *words("Chief Executive", 355, top)]
    return [*found, *hanging]


def bottom(found: list[Word], drawn: list[Rule]) -> float:
    (grid,) = ruled_grids(Page(1, 595, 842, found, rules=drawn))
    return grid.ys[-1]


def test_lines_below_an_open_cell_are_the_cells() -> None:
    hanging = [*words("another year by", 55, 177), *words("the council.", 55, 190.5)]
    assert bottom(table(*hanging), rules()) == hanging[-1].bottom + 1


def test_what_stands_below_a_closed_cell_or_further_off_is_not() -> None:
    assert bottom(table(*words("another year", 55, 178)), rules(closed=True)) < 181
    assert bottom(table(*words("another year", 55, 205)), rules()) < 181


def test_prose_over_the_columns_is_not() -> None:
    assert bottom(table(*words("Prose that goes on over all of the columns of the table", 55, 177)), rules()) < 181


def test_a_sentence_that_is_cut_hangs_below_a_table_without_a_last_rule() -> None:
    open_below = [rule for rule in rules() if rule.vertical or rule.box.top < 180]
    hanging = words("another year by", 55, 177)
    assert bottom(table(*hanging), open_below) == hanging[-1].bottom + 1
