"""Tables of data without rules: figures that line up, their headings, and what only looks like one."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from making import words

from pipeline.assemble.aligned import aligned_grids
from pipeline.assemble.figures import is_figure, is_measure
from pipeline.assemble.free import FreeWords
from pipeline.assemble.layout import words_to_lines
from pipeline.assemble.tables import page_tables
from pipeline.assemble.words import Lexicon
from schemas.geometry import Box
from schemas.page import Page, Rule, Word

PITCH = 13.0


def drawn(*lines: str, left: float = 50.0, rules: Sequence[tuple[float, float, float]] = ()) -> Page:
    """A page from a drawing: each character is 5 points wide, two spaces or more part two texts.

    ``rules``: the line above which each stands, from 0, and the characters from and to which it reaches.
    """
    found: list[Word] = []
    for at, line in enumerate(lines):
        start = 0
        for text in filter(None, line.split("  ")):
            start = line.index(text, start)
            lead = len(text) - len(text.lstrip())
            found += words(text.strip(), left=left + 5 * (start + lead), top=100 + PITCH * at, size=10)
            start += len(text)
    lines_ = [Rule(Box(left + 5 * x0, 98 + PITCH * y, left + 5 * x1, 98.5 + PITCH * y), False) for y, x0, x1 in rules]
    return Page(1, 595.0, 842.0, found, lines_)


def tables(page: Page) -> list[list[tuple[int, int, int, int, str]]]:
    """Row, column, spans and text of the cells with words, for each table."""
    parts = page_tables(page, FreeWords(page.words), [], Lexicon([page]), None)
    return [[(c.row, c.column, c.rowspan, c.colspan, str(c.text)) for c in part.cells if c.text] for part in parts]


def rows(page: Page) -> list[list[str]]:
    (table,) = tables(page)
    return [[text for row, *_, text in table if row == at] for at in range(max(row for row, *_ in table) + 1)]


def test_figures_below_one_another_are_a_table_with_the_heading_above() -> None:
    page = drawn(
        "Country            Men       Women",
        "Austria            12.5       13.1",
        "United Kingdom      9.0        8.75",
        "Norway              -          7.1",
    )
    assert rows(page) == [
        ["Country", "Men", "Women"],
        ["Austria", "12.5", "13.1"],
        ["United Kingdom", "9.0", "8.75"],
        ["Norway", "-", "7.1"],
    ]


def test_headings_over_several_columns_span_them() -> None:
    page = drawn(
        "                       2008                 2009",
        "Region           Number    Share      Number    Share",
        "North             1,204    10.5%       1,310    11.0%",
        "South               900     8.1%         950     8.0%",
        "West                750     7.7%         820     7.9%",
        rules=[(0, 0, 54), (1, 16, 32), (1, 38, 54), (2, 0, 54), (5, 0, 54)],
    )
    (table,) = tables(page)
    assert [(column, colspan, text) for row, column, _, colspan, text in table if row == 0] == [
        (1, 2, "2008"),
        (3, 2, "2009"),
    ]
    assert [text for row, *_, text in table if row == 1] == ["Region", "Number", "Share", "Number", "Share"]


def test_a_caption_and_prose_stay_outside() -> None:
    page = drawn(
        "The visit took place in May and the figures below were given to the team then.",
        "Table 3: Staff and cost of each service",
        "",
        "Service         Staff       Cost",
        "Housing            12      1,200",
        "Planning            9        870",
        "Waste              31      2,915",
        "Source: the council",
    )
    assert rows(page)[0] == ["Service", "Staff", "Cost"]
    assert len(rows(page)) == 4


def test_a_label_that_goes_on_in_the_next_line_is_one_cell() -> None:
    page = drawn(
        "Function                   2006      2007",
        "Education                 1,045     1,467",
        "Health and care services",
        "for adults                2,130     3,116",
        "Housing                     324       393",
        "Current spending:",
        "Other                       103       277",
    )
    assert ["Health and care services for adults", "2,130", "3,116"] in rows(page)
    assert ["Current spending:"] in rows(page)


def test_dots_lead_to_a_figure_and_a_currency_sign_belongs_to_it() -> None:
    page = drawn(
        "Personnel .................   $  12,500     10.1",
        "Travel ....................      3,100      2.5",
        "Equipment .................        900      0.7",
    )
    assert rows(page)[0][-2:] == ["$ 12,500", "10.1"]
    assert len(rows(page)) == 3


def test_two_lines_between_rules_are_a_table() -> None:
    page = drawn(
        "no. of answers     Freq.",
        "none               138",
        "one                178",
        rules=[(0, 0, 30), (1, 0, 30), (3, 0, 30)],
    )
    assert rows(page) == [["no. of answers", "Freq."], ["none", "138"], ["one", "178"]]


WORDS_ALONE = (
    "Country       Instrument            Authority in charge",
    "Austria       Levy on waste         Ministry",
    "Belgium       Tradable permits      Regional agencies",
    "Denmark       Tax on pesticides     Tax authority",
)


def test_words_between_three_rules_are_a_table() -> None:
    page = drawn(*WORDS_ALONE, rules=[(0, 0, 60), (1, 0, 60), (4, 0, 60)])
    assert rows(page)[0] == ["Country", "Instrument", "Authority in charge"]
    assert rows(page)[2] == ["Belgium", "Tradable permits", "Regional agencies"]


def test_words_that_line_up_without_rules_are_no_table() -> None:
    assert tables(drawn(*WORDS_ALONE)) == []
    assert tables(drawn(*WORDS_ALONE, rules=[(0, 0, 60), (4, 0, 60)])) == []
    assert tables(drawn(*WORDS_ALONE, rules=[(0, 0, 60), (1, 0, 30), (4, 0, 60)])) == []


def test_prose_between_rules_is_no_table() -> None:
    lines = ["The council has told us of its plans and of what it means to do"] * 4
    assert tables(drawn(*lines, rules=[(0, 0, 70), (1, 0, 70), (4, 0, 70)])) == []


@pytest.mark.parametrize(
    "lines",
    [
        (
            "In 2009 there were 1,204 cases, of which 37 per cent were closed in four weeks",
            "and in 2010 there were 1,310, of which 41 per cent were; the rest took longer",
            "than in 2008, when 990 were opened and 35 per cent were closed in this time",
        ),
        (
            "1.1       Introduction ............................    3",
            "1.2       The visit ...............................    4",
            "1.3       What the team found .....................    7",
            "1.4       Recommendations .........................   12",
        ),
        (
            "1.        The council should publish what it spends on each of the services",
            "2.        The council should set out how it will balance its budget in future",
            "3.        The council should ask the residents what they think of the plan",
        ),
        (
            "Date:            12 May 2024",
            "Telephone:       01632 960 001",
            "Wards:           12",
        ),
    ],
    ids=["prose", "contents", "list", "labels"],
)
def test_prose_lists_and_contents_are_no_tables(lines: tuple[str, ...]) -> None:
    assert tables(drawn(*lines)) == []


def test_a_table_in_one_column_of_prose_leaves_the_other_alone() -> None:
    prose = ["the council has told us of its plans and of", "what it means to do about them in the years"] * 10
    table = ["Class           Days     Catch", "Under 10 m       120       340", "10 to 12 m        98       212"]
    table += ["12 to 18 m        75       190"]
    right = [*prose[:6], *table, *prose[:8]]
    page = drawn(*prose)
    page.words.extend(drawn(*right, left=320.0).words)
    (grid,) = aligned_grids(page, words_to_lines(page.words), [])
    assert grid.box.x0 > 300
    assert len(grid.xs) == 4


def test_words_of_known_tables_are_not_looked_at_again() -> None:
    page = drawn("A       1.5     2.5", "B       3.5     4.5", "C       5.5     6.5")
    assert len(aligned_grids(page, words_to_lines(page.words), [])) == 1
    assert aligned_grids(page, [], [Box(0, 0, 595, 842)]) == []


@pytest.mark.parametrize(
    ("printed", "figure", "measure"),
    [
        ("1,204", True, True),
        ("£12.5m", True, True),
        ("(0.3)", True, True),
        ("-0.5***", True, True),
        ("25 (3.4%)", True, True),
        ("2004-05", True, False),
        ("12", True, False),
        ("n/a", True, False),
        ("–", True, False),
        ("Q3", False, False),
        ("12 May", False, False),
        ("Option 1", False, False),
        ("12.05.2024", True, False),
    ],
)
def test_figures_are_numbers_with_their_signs(printed: str, figure: bool, measure: bool) -> None:
    found = words(printed)
    assert is_figure(found) is figure
    assert is_measure(found) is measure
