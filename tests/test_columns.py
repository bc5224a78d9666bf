"""Headings to fields, by what they say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import text_of
from outlines import table_of

from extractors.columns import same_heading, table_columns, words_between
from extractors.headings import heading_field, named_field
from schemas.vocabulary import rows

FIELDS = {row["field"] for row in rows("columns")}

HEADINGS = {
    "ref": ["Ref", "Ref.", "No.", "Rec No.", "Recommendation Number"],
    "action_ref": ["Action Ref", "Action no."],
    "recommendation": ["Recommendation", "RECOMMENDATIONS", "Key Recommendation", "What the peers said", "You said:"],
    "action": ["Action", "Actions", "Agreed Action(s)", "What we will do", "Our response", "Next Steps"],
    "lead": ["Lead", "Lead(s)", "Who?", "By Whom", "Owner", "Responsibility", "Lead officer / member"],
    "lead_officer": ["Lead Officer", "Lead\nOfficer", "Responsible Officer", "SRO", "Lead Officer(s)"],
    "lead_member": ["Portfolio Holder", "Cabinet Member", "Lead Councillor"],
    "due": ["Due", "Due Date", "By When?", "Timescales:", "Deadline", "Target Date", "Completion date"],
    "progress": ["Progress", "Progress to date", "Latest update", "Comments", "Where are we now?"],
    "rag": ["RAG", "R.A.G.", "RAG Rating", "BRAG status", "Status", "Delivery confidence"],
    "success": ["Success measures", "Outcome", "What will success look like?", "KPIs"],
    "theme": ["Theme", "Core theme", "Workstream"],
    "other": ["Budget", "Resource implications", "Priority", "Direction of travel"],
}


@pytest.mark.parametrize(("field", "heading"), [(field, h) for field, row in HEADINGS.items() for h in row])
def test_a_known_heading_is_its_field_exactly(field: str, heading: str) -> None:
    assert heading_field(heading) == (field, "exact")


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Update – March 2024", "progress"),
        ("Update (March 2024)", "progress"),
        ("Progress Update Q3 2024/25", "progress"),
        ("Position at 31 March 2025", "progress"),
        ("Update as at 12/05/2024", "progress"),
        ("Autumn 2024 update", "progress"),
        ("RAG (Sept 24)", "rag"),
        ("RAG Status Q2 2024/25", "rag"),
        ("2023/24 Actions", "action"),
    ],
)
def test_a_date_in_a_heading_does_not_hide_its_field(heading: str, field: str) -> None:
    assert heading_field(heading) == (field, "exact")


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Recomendation", "recommendation"),
        ("Reccommendations", "recommendation"),
        ("Timscale", "due"),
        ("Deadlline", "due"),
        ("Sucess criteria", "success"),
    ],
)
def test_a_misspelt_heading_is_taken_for_the_one_it_is_like(heading: str, field: str) -> None:
    assert heading_field(heading) == (field, "similar")


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Recommendation of the 2025 Corporate Peer Challenge", "recommendation"),
        ("Comments / update on progress", "progress"),
        ("Target date for completion", "due"),
        ("Overall RAG this month", "rag"),
        ("The RAG we gave 31 March 2025 to 30 June 2025", "rag"),  # too long, were the dates words of it
        ("Council lead officer name", "lead_officer"),
    ],
)
def test_a_longer_heading_is_known_by_the_phrase_in_it(heading: str, field: str) -> None:
    assert heading_field(heading) == (field, "phrase")


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Erbyn pryd / By when", "due"),
        ("Lead | Arweinydd", "lead"),
        ("Cynnydd / Progress: March 2026", "progress"),
    ],
)
def test_a_heading_in_two_languages_is_known_by_one_of_them(heading: str, field: str) -> None:
    assert named_field(heading) == field


def test_two_headings_over_several_columns_are_no_label_with_its_value() -> None:
    over = ["What the peers said", "What the peers said", "What the council is doing", "What the council is doing"]
    rows = [over, ["No.", "Recommendation", "Action", "RAG"], ["1", "Agree a plan.", "Write it.", "Green"]]
    table = table_of(rows)
    spans = [replace(cell, colspan=2, fill="#1f3864") for cell in table.cells if cell.row == 0 and cell.column % 2 == 0]
    table = replace(table, cells=(*spans, *(cell for cell in table.cells if cell.row)))
    columns = table_columns(table)
    assert columns is not None
    assert (columns.head, columns.body) == (0, 2)
    assert [column.field for column in columns.columns] == ["ref", "recommendation", "action", "rag"]


@pytest.mark.parametrize(
    "heading",
    [
        "",
        "#",
        "Zebra",
        "March 2024",  # a date alone heads no field
        "2024",
        "Options",  # near to "Actions", not near enough
        "Every resident of the borough may see what each action of this long plan has brought about",
    ],
)
def test_other_words_name_no_field(heading: str) -> None:
    assert heading_field(heading) == ("", "")


@given(st.text())
def test_any_heading_is_read_without_raising_and_gives_a_known_field(heading: str) -> None:
    field, how = heading_field(heading)
    assert field in FIELDS | {""}
    assert how in ("exact", "phrase", "similar", "")
    assert bool(field) == bool(how)


@given(
    st.sampled_from(sorted(row["printed"] for row in rows("columns"))), st.sampled_from(["", ":", "?", " – May 2024"])
)
def test_every_heading_of_the_vocabulary_is_known_in_capitals_and_with_signs_behind(printed: str, sign: str) -> None:
    assert heading_field(printed.upper() + sign) == heading_field(printed)


@pytest.mark.parametrize(
    ("start", "end", "kept"),
    [
        (0, 6, "Update"),
        (9, 19, "March 2024"),
        (0, 19, "Update – March 2024"),
        (6, 9, "–"),
        (6, 7, ""),
        (10, 11, "March"),
    ],
)
def test_words_between_two_places_are_whole_words(start: int, end: int, kept: str) -> None:
    assert str(words_between(text_of("Update – March 2024"), start, end)) == kept


def test_a_column_of_answers_beside_the_actions_holds_no_actions() -> None:
    heads = ["Rec.", "Recommendation", "Response", "Action", "Lead"]
    body = [
        [str(n), f"Agree plan {n}", answer, f"Write plan {n}", "Chief Executive"] for n, answer in enumerate(ANSWERS)
    ]
    columns = table_columns(table_of([heads, *body]))
    assert columns is not None
    assert [column.field for column in columns.columns] == ["ref", "recommendation", "other", "action", "lead"]


ANSWERS = ("Accepted", "Accepted in part", "Agreed in full", "Partially accepted", "Not agreed")


@pytest.mark.parametrize(
    ("heading", "field"),
    [("To be done b y", "due"), ("L e a d", "lead"), ("P rogress", "progress"), ("R A G", "rag"), ("Plan B", "")],
)
def test_white_between_the_letters_of_a_heading_does_not_count(heading: str, field: str) -> None:
    assert named_field(heading) == field


def test_a_heading_is_printed_again_with_white_between_its_letters() -> None:
    assert same_heading(["Recommendation", "Lead", "To be done by"], ["Recommendation", "L e a d", "To be done b y"])
    assert not same_heading(["Recommendation", "Lead", "To be done by"], ["Set out the ambition", "Leader", "May 2025"])


@pytest.mark.parametrize(("letters", "field"), [("ABC", "ref"), ("XQZ", "unknown"), ("BRG", "rag")])
def test_a_column_that_counts_by_letters_numbers_its_rows(letters: str, field: str) -> None:
    rows = [[letter, f"Agree aim {letter} of the council.", "Chief Executive"] for letter in letters]
    columns = table_columns(table_of([["", "Recommendation", "Lead"], *rows]))
    assert columns is not None
    assert columns.columns[0].field == field
