"""Recommendations in a narrow column beside what is told of each, with no cells."""

from __future__ import annotations

from making import words

from pipeline.assemble import assemble
from schemas.document import Paragraph, Table
from schemas.geometry import Box
from schemas.page import Page, Rule, Word

LEFT, RIGHT, LINE = 50.0, 210.0, 13.0


def beside(named: list[str], told: list[str], top: float, page: int = 1, colour: str = "#000000") -> list[Word]:
    """Two columns of lines that begin at one height; a line that begins with "Rec" is in bold."""
    left = [
        word
        for at, line in enumerate(named)
        for word in words(line, LEFT, top + at * LINE, bold=line.startswith("Rec"), colour=colour, page=page)
    ]
    return left + [word for at, line in enumerate(told) for word in words(line, RIGHT, top + at * LINE, page=page)]


ONE = ["Recommendation 1", "Say what the council", "is for."]
TOLD = [
    "The council has done this well. It has a plan with four",
    "aims, and each of them has a lead member and a date.",
    "Peers commend it.",
]
TWO = ["Recommendation 2", "Balance the budget."]
SLOW = ["Progress has been slow, and a gap of two millions remains", "in the last two years of the plan."]


def tables(*pages: Page) -> list[Table]:
    return [block for block in assemble(list(pages)).plain.blocks if isinstance(block, Table)]


def rows(table: Table) -> list[tuple[str, ...]]:
    return [tuple(str(cell.text) if cell else "" for cell in row) for row in table.grid()[1:]]


EXPECTED = [
    ("Recommendation 1", "Say what the council is for.", " ".join(TOLD)),
    ("Recommendation 2", "Balance the budget.", " ".join(SLOW)),
]


def test_the_columns_words_are_not_mixed() -> None:
    found = beside(ONE, TOLD, 100) + beside(TWO, SLOW, 160)
    (table,) = tables(Page(1, 595, 842, found))
    assert table.fields == ("ref", "recommendation", "progress")
    assert rows(table) == EXPECTED


def test_prose_and_headings_around_the_rows_stay_prose() -> None:
    above = words("The table gives the recommendations of the team and then what was found about each one.", LEFT, 70)
    found = [*above, *beside(ONE, TOLD, 100), *beside(TWO, SLOW, 160), *words("Next steps", LEFT, 210, 12, bold=True)]
    found += words("The council should publish this letter within six weeks of the day on which it came.", LEFT, 230)
    document = assemble([Page(1, 595, 842, found)]).plain
    prose = [str(block.text) for block in document.blocks if isinstance(block, Paragraph)]
    assert [wording.split()[0] for wording in prose] == ["The", "Next", "The"]
    assert [rows(block) for block in document.blocks if isinstance(block, Table)] == [EXPECTED]


def test_a_row_goes_on_over_the_page() -> None:
    first = beside(ONE, TOLD[:1], 780)
    second = beside([], TOLD[1:], 60, page=2) + beside(TWO, SLOW, 110, page=2)
    (table,) = tables(Page(1, 595, 842, first), Page(2, 595, 842, second))
    assert rows(table) == EXPECTED


def test_two_recommendations_share_what_stands_beside_both() -> None:
    both = [*ONE, *TWO]
    rules = [Rule(Box(50, top, 545, top + 0.5), False) for top in (95, 175)]
    found = beside(both, [*TOLD, *SLOW], 100) + beside(["Recommendation 3", "Be open."], ["It is open."], 180)
    (table,) = tables(Page(1, 595, 842, found, rules))
    told = " ".join([*TOLD, *SLOW])
    assert rows(table) == [
        ("Recommendation 1", "Say what the council is for.", told),
        ("Recommendation 2", "Balance the budget.", told),
        ("Recommendation 3", "Be open.", "It is open."),
    ]


def test_a_list_of_recommendations_with_pages_beside_is_none() -> None:
    found = [*words("Recommendation 1", LEFT, 100), *words("4", RIGHT, 100)]
    found += [*words("Recommendation 2", LEFT, 113), *words("6", RIGHT, 113)]
    assert not [table for table in tables(Page(1, 595, 842, found)) if table.fields]


def test_running_text_is_none() -> None:
    lines = [
        "Recommendation 1 is that the council should say what",
        "Recommendation 2 is that it should balance its budget",
    ]
    found = [word for at, line in enumerate(lines) for word in words(line, LEFT, 100 + at * LINE)]
    assert not tables(Page(1, 595, 842, found))
