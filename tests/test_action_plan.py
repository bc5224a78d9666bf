"""What is no rating and no recommendation, on tables built by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from making import text_of, words
from outlines import document_of

from extractors.action_plan import read_plan
from pipeline.assemble.legend import table_legend
from schemas.document import Cell, Document, LegendEntry, PageFrame, Paragraph, Place, Table, Text
from schemas.geometry import Box

BLUE, PALE = "#cfd5ea", "#e9ebf5"


def text(wording: str) -> Text:
    return text_of(wording) if wording else Text()


def cell(row: int, column: int, wording: str, fill: str | None = None, colspan: int = 1) -> Cell:
    box = Box(50 + 150 * column, 50 + 40 * row, 200 + 150 * column, 90 + 40 * row)
    return Cell(row, column, 1, colspan, text(wording), (Place(1, box),), fill)


def table(rows: list[list[Cell]], columns: int) -> Table:
    return Table(
        len(rows),
        columns,
        tuple(c for row in rows for c in row),
        (),
        True,
        tuple(50.0 + 150 * n for n in range(columns + 1)),
    )


def plan(rows: list[list[Cell]], legend: tuple[LegendEntry, ...] = ()) -> Document:
    heading = [cell(0, n, name) for n, name in enumerate(("Recommendation", "Action", "Lead"))]
    return Document((PageFrame(1, 600, 800),), (table([heading, *rows], 3),), legend)


def key(colour: str) -> LegendEntry:
    return LegendEntry(None, colour, text("On track"), Place(1, Box(0, 0, 1, 1)))


def row(number: int, fills: tuple[str | None, str | None, str | None]) -> list[Cell]:
    wordings = (f"Wording number {number} of the peer team", f"Action number {number} to be done", "Chief Executive")
    return [cell(number, at, wording, fill) for at, (wording, fill) in enumerate(zip(wordings, fills, strict=True))]


def test_the_shading_of_a_row_is_no_rating_even_in_a_colour_of_the_key() -> None:
    printed = read_plan(plan([row(1, (BLUE, BLUE, BLUE)), row(2, (PALE, PALE, PALE))], (key(BLUE),))).printed
    assert len(printed.recommendations) == 2
    assert not [rating for r in printed.recommendations for part in (r, *r.actions) for rating in part.ratings]


def test_one_cell_in_a_colour_of_the_key_is_a_rating_without_any_column_for_it() -> None:
    printed = read_plan(plan([row(1, ("#00b050", None, None)), row(2, (None, None, None))], (key("#00b050"),))).printed
    assert [[len(a.ratings) for a in r.actions] for r in printed.recommendations] == [[1], [0]]


@pytest.mark.parametrize(
    ("colours", "is_key"), [(("#ff0000", "#ffc000", "#00b050"), True), ((BLUE, PALE, BLUE), False)]
)
def test_a_key_has_each_colour_once_and_banded_rows_are_none(colours: tuple[str, ...], is_key: bool) -> None:
    banded = table([[cell(n, 0, f"Name {n}", colour), cell(n, 1, "")] for n, colour in enumerate(colours)], 2)
    assert bool(table_legend(banded)) is is_key


def test_prose_over_a_whole_row_is_no_recommendation_and_is_not_lost() -> None:
    prose = "The council knows that there is more to do here. " * 6
    printed = read_plan(plan([[cell(1, 0, prose, None, 3)], row(2, (None, None, None))])).printed
    assert len(printed.recommendations) == 1
    assert [doubt.code for _, doubt in printed.doubts] == ["note_in_table"]


def test_a_short_banner_is_the_theme_of_the_rows_below_it() -> None:
    printed = read_plan(plan([[cell(1, 0, "Governance and culture", None, 3)], row(2, (None, None, None))])).printed
    assert [str(r.theme) for r in printed.recommendations] == ["Governance and culture"]


@pytest.mark.parametrize(
    ("heading", "theme"), [("Governance and culture", "Governance and culture"), ("Why this report comes to you", "")]
)
def test_the_only_heading_over_a_plan_is_a_theme_where_it_names_one(heading: str, theme: str) -> None:
    one = plan([row(1, (None, None, None)), row(2, (None, None, None))])
    title, head = (
        Paragraph(Text(tuple(words(w, top=t, size=z, bold=True))), z, True)
        for w, t, z in (("Report", 20, 18), (heading, 35, 12))
    )
    prose = Paragraph(text_of("Cabinet has met the peers since and has thought about what they said. " * 6), 10, False)
    printed = read_plan(replace(one, blocks=(title, prose, head, *one.blocks))).printed
    assert [(str(r.section), str(r.theme)) for r in printed.recommendations] == [(heading, theme)] * 2


def test_a_numbered_heading_with_a_date_ends_the_section_before() -> None:
    one = plan([row(1, (None, None, None)), row(2, (None, None, None))])
    lines = (
        ("Report", 10, 18),
        ("2. Where this comes from", 22, 12),
        ("3. Where we are (end of February 2026)", 36, 12),
    )
    heads = [Paragraph(Text(tuple(words(w, top=t, size=z, bold=True))), z, True) for w, t, z in lines]
    printed = read_plan(replace(one, blocks=(*heads, *one.blocks))).printed
    assert [(str(r.section), str(r.theme)) for r in printed.recommendations] == [("", "")] * 2


def cards(head: str, *labelled: tuple[str, str], times: int = 2) -> Document:
    """One table of two columns, in which a row over both begins each card."""
    rows: list[list[Cell]] = []
    for number in range(1, times + 1):
        rows.append([cell(len(rows), 0, head.format(number), "#dddddd", 2)])
        rows += [
            [cell(len(rows) + at, 0, label), cell(len(rows) + at, 1, value.format(number))]
            for at, (label, value) in enumerate(labelled)
        ]
    return Document((PageFrame(1, 600, 800),), (table(rows, 2),))


CARD = (
    ("Action", "Hold a workshop"),
    ("Lead", "Chief Executive"),
    ("Update: February 2025", "The workshop was held."),
    ("Update: June 2025", "All was done."),
)


@pytest.mark.parametrize(
    ("head", "labelled", "ref"),
    [
        ("Recommendation {}", (("LGA recommendation", "Set out ambition {}"), *CARD), "Recommendation 1"),
        ("R{}: Leadership", (("Recommendation", "Set out ambition {}"), *CARD), "R1"),
        ("Recommendation {0}: Set out ambition {0}", CARD, "Recommendation 1"),
    ],
)
def test_a_row_over_the_width_of_labelled_rows_bears_the_reference(
    head: str, labelled: tuple[tuple[str, str], ...], ref: str
) -> None:
    found = read_plan(cards(head, *labelled)).printed.recommendations
    assert [str(r.text) for r in found] == ["Set out ambition 1", "Set out ambition 2"]
    assert str(found[0].ref) == ref
    told = [(str(part.text), str(part.as_of)) for part in found[1].actions[0].progress]
    assert told == [("The workshop was held.", "February 2025"), ("All was done.", "June 2025")]


def test_a_head_printed_again_over_the_rest_of_its_card_begins_none() -> None:
    head = "Recommendation 1"
    rows = [[cell(0, 0, head, None, 2)], [cell(1, 0, "Recommendation"), cell(1, 1, "Set out the ambition")]]
    rows += [[cell(2, 0, "Action"), cell(2, 1, "Hold a workshop")], [cell(3, 0, head, None, 2)]]
    rows += [[cell(4, 0, "Lead"), cell(4, 1, "Chief Executive")]]
    found = read_plan(Document((PageFrame(1, 600, 800),), (table(rows, 2),))).printed.recommendations
    assert [[str(lead.text) for lead in r.actions[0].leads] for r in found] == [["Chief Executive"]]


@pytest.mark.parametrize("line", ["Cabinet sponsor: Leader of the Council", "Sponsor: Leader of the Council"])
def test_a_lead_named_between_a_recommendation_and_its_table_is_the_recommendations(line: str) -> None:
    rows = [["Ref", "Action", "Lead", "By when"], ["1.1", "Hold two away days", "Chief Executive", "May 2025"]]
    lines = ["# Action plan", "**1. How we lead", "**R1 Be clear about what matters most to the council.", line, rows]
    other = [
        "**R2 Bring the reports of the council together.",
        [rows[0], ["2.1", "Write them", "Head of IT", "May 2025"]],
    ]
    one, two = read_plan(document_of(*lines, *other)).printed.recommendations  # type: ignore[arg-type]
    assert ([str(lead.text) for lead in one.leads], two.leads) == (["Leader of the Council"], ())
    assert (str(one.text), str(one.theme)) == ("Be clear about what matters most to the council.", "How we lead")
