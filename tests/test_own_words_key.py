"""Keys in a council's own words: tables that count, or stand on their side, and prose on the plan's words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from making import text_of
from outlines import table_of

from extractors.coloured_words import are_coloured_words
from pipeline.assemble.legend import better_key, table_legend
from pipeline.normalise.rag import read_rating
from schemas.document import Block, LegendEntry, Paragraph, Place, Table
from schemas.geometry import Box
from schemas.printed import PrintedRating

PLACE = Place(1, Box(0, 0, 1, 1))
KEY = (
    ("Landed", "Finished, and nothing more to do"),
    ("Cruising", "On track to be done by the date"),
    ("Some turbulence – being managed", "At risk of being late"),
    ("Grounded", "Will not be done on time"),
)
COLOURS = ("#1f5fbf", "#2e9e4f", "#ffb000", "#d0202e")


def found(table: Table) -> list[tuple[str | None, str]]:
    return [(entry.sign, str(entry.meaning)) for entry in table_legend(table)]


def coloured(table: Table, column: int, first: int = 1) -> Table:
    cells = tuple(
        replace(cell, fill=COLOURS[cell.row - first]) if cell.column == column and cell.row >= first else cell
        for cell in table.cells
    )
    return replace(table, cells=cells)


def test_a_key_that_counts_its_signs_twice_is_a_key() -> None:
    rows = [[sign, meaning, "3", "(12.5%)"] for sign, meaning in KEY]
    table = table_of([["Rating", "Meaning", "July 2025", "December 2025"], *rows, ["Total", "", "12", "100%"]])
    assert found(table) == list(KEY)


def test_meanings_may_stand_before_the_words_or_after_what_comes_next() -> None:
    rows = [[meaning, "We write to the Leader about it at the end of the quarter", sign] for sign, meaning in KEY]
    assert found(table_of([["Definition", "What happens next", "Status"], *rows])) == list(KEY)


def test_words_on_colours_of_their_own_need_no_heads() -> None:
    table = coloured(table_of([list(pair) for pair in KEY]), 0, 0)
    assert found(table) == list(KEY)
    assert [entry.colour for entry in table_legend(table)] == list(COLOURS)


def test_a_key_may_stand_on_its_side() -> None:
    heads = [["Rating", *(sign for sign, _ in KEY)], ["Meaning", *(meaning for _, meaning in KEY)]]
    assert found(table_of([*heads, ["Number", "2", "3", "1", "4"]])) == list(KEY)


def test_codes_and_figures_that_explain_no_rating_are_no_key() -> None:
    assert not found(
        table_of([["Code", "Description"], ["Apple", "Leisure centre"], ["Pear", "Library"], ["Fig", "Pool"]])
    )
    assert not found(
        table_of([["Ward", "2023", "2024"], ["Abbey", "12", "14"], ["Mill", "9", "11"], ["Town", "7", "3"]])
    )


def plan(*words: str) -> Table:
    rows = [[f"{at}", f"Agree aim {at}", "Chief Executive", word] for at, word in enumerate(words, 1)]
    return table_of([["No", "Recommendation", "Lead", "Standing"], *rows])


PLAN = plan(*(sign for sign, _ in KEY), "Cruising", "Landed")


def paragraph(wording: str, bold: bool = False) -> Paragraph:
    return Paragraph(text_of(wording, bold=bold), 10.0, bold)


@pytest.mark.parametrize(
    "prose",
    [
        ["‘Landed’ means finished; ‘Cruising’ means on track; and ‘Grounded’ means that it will not be done on time."],
        ["• Landed – finished", "• Cruising – on track", "• Grounded – will not be done on time"],
        ["Landed. Finished", "Cruising. On track", "Grounded. Will not be done on time"],
        ["Landed = finished; Cruising = on track; Grounded = will not be done on time. More is said below."],
    ],
)
def test_prose_explains_the_words_of_the_plan(prose: list[str]) -> None:
    blocks: list[Block] = [*map(paragraph, prose), PLAN]
    assert [entry.sign for entry in better_key([], blocks)] == ["Landed", "Cruising", "Grounded"]


def test_headings_and_small_tables_explain_them_too() -> None:
    heads = [paragraph(wording, bold) for pair in KEY for wording, bold in zip(pair, (True, False), strict=True)]
    assert len(better_key([], [*heads, PLAN])) == 4
    small = table_of([[sign, meaning, "2"] for sign, meaning in KEY])
    assert [str(entry.meaning) for entry in better_key([], [small, PLAN])] == [meaning for _, meaning in KEY]


def test_words_that_prose_only_uses_are_not_explained() -> None:
    story = "Landed costs rose. Cruising past the harbour is popular; Grounded theory was used in the survey."
    assert better_key([], [paragraph(story), PLAN]) == []


def test_a_few_words_on_grounds_of_their_own_rate() -> None:
    cells = coloured(plan(*(sign for sign, _ in KEY)), 3).cells
    own = [cell for cell in cells if cell.column == 3 and cell.row]
    assert are_coloured_words(own)
    assert not are_coloured_words([replace(cell, fill="#dde6f1") for cell in own])
    assert not are_coloured_words([replace(cell, fill=None) for cell in own])


@pytest.mark.parametrize(
    ("meaning", "state"),
    [
        ("Some actions late, but there is confidence that they will be completed", "at_risk"),
        ("On track, although there are some risks", "at_risk"),
        ("In progress, but off track", "off_track"),
        ("Well behind schedule; will not be completed without intervention", "off_track"),
    ],
)
def test_what_a_line_of_the_key_concedes_counts(meaning: str, state: str) -> None:
    legend = [LegendEntry("Reasonable", None, text_of(meaning), PLACE)]
    rating = read_rating(PrintedRating(text_of("Reasonable"), None, None, None, PLACE), legend)
    assert rating is not None
    assert rating.delivery == state


def test_a_statistic_is_no_key_that_counts() -> None:
    names = ("Age", "Class", "Looks", "Disability", "Faith", "Ethnicity", "Sex", "Language")
    shares = ("1.5%", "0.4%", "0.4%", "0.0%", "0.0%", ".2%", ".4%", ".6%")
    rows = [[name, share, "3.6%", "94.9%"] for name, share in zip(names, shares, strict=True)]
    table = table_of([["Perceived", "Frequently", "Occasionally", "Never"], *rows])
    greys = ("#b3b3b3", "#e0e0e0", "#f3f3f3")  # of the heads, of the names, of the figures
    grey = tuple(replace(cell, fill=greys[bool(cell.row) + bool(cell.row and cell.column)]) for cell in table.cells)
    assert found(replace(table, cells=grey)) == []
