"""Columns of a plan whose headings no vocabulary knows: told by the heading's words, the cells and the place."""

from __future__ import annotations

from itertools import product

import pytest
from outlines import table_of

from extractors.columns import table_columns
from extractors.roles import heading_roles
from pipeline.process import process
from pipeline.read import Source
from schemas.records import Record

ROWS = {
    "recommendation": ("Settle a vision for the harbour with its users.", "Give scrutiny earlier sight of decisions."),
    "action": ("Harbour summit and a prospectus", "Twelve-month forward plan"),
    "due": ("End of March 2026", "Oct 2025"),
    "lead": ("Director of Place", "Monitoring Officer"),
    "progress": ("Summit held on 14 January; 62 people came.", "Published monthly since October."),
}
USUAL = {
    "recommendation": "What the peers said",
    "action": "Action",
    "due": "By when",
    "lead": "Lead",
    "progress": "Update",
}
ORDERS = (
    ("recommendation", "action", "due", "lead", "progress"),
    ("recommendation", "lead", "action", "due", "progress"),
    ("recommendation", "progress", "action", "lead", "due"),
    ("recommendation", "action", "lead", "due"),
)


def records(headings: dict[str, str], order: tuple[str, ...]) -> list[Record]:
    head = "".join(f"<th>{headings[field]}" for field in order)
    rows = "".join("<tr>" + "".join(f"<td>{ROWS[field][at]}" for field in order) + "</tr>" for at in range(2))
    page = f"<h1>Lynford Council</h1><p>Peer challenge: what we do, May 2026</p><table><tr>{head}</tr>{rows}</table>"
    return list(process(Source("plan.html", page.encode())).records)


def read(found: list[Record], order: tuple[str, ...]) -> dict[str, tuple[object, ...]]:
    names = {
        "recommendation": ("recommendations", "text"),
        "action": ("actions", "text"),
        "due": ("actions", "due_text"),
        "lead": ("leads", "lead_text"),
        "progress": ("progress", "text"),
    }
    return {
        field: tuple(getattr(record, name) for record in found if table == record.TABLE)
        for field, (table, name) in names.items()
        if field in order
    }


@pytest.mark.parametrize(
    ("field", "heading"),
    [
        *product(
            ["action"],
            ["What we have promised", "Our pledge", "What this means in practice", "Council’s reply", "Things to do"],
        ),
        *product(["progress"], ["What happened next", "Since then", "Where we’ve got to", "The picture in May 2026"]),
        *product(["lead"], ["Who’s on it", "Person to ask", "Whose job"]),
        *product(["due"], ["Deadline for us", "To be there by", "Our date"]),
        *product(["recommendation"], ["What we were told", "The challenge to us"]),
    ],
)
@pytest.mark.parametrize("order", ORDERS)
def test_an_informal_heading(field: str, heading: str, order: tuple[str, ...]) -> None:
    found = read(records(USUAL | {field: heading}, order), order)
    assert found == {name: ROWS[name] for name in order}


def test_headings_that_hardly_name_a_field() -> None:
    headings = {
        "recommendation": "What came out of the visit",
        "action": "Our side of the bargain",
        "due": "Not later than",
        "lead": "Looked after by",
        "progress": "How far along",
    }
    for order in (ORDERS[0], ORDERS[1]):
        assert read(records(headings, order), order) == {name: ROWS[name] for name in order}


def test_a_column_told_by_its_place_alone_is_doubted() -> None:
    sure = records(USUAL | {"action": "Our pledge"}, ORDERS[0])
    unsure = records(USUAL | {"action": "Making it happen"}, ORDERS[0])
    assert "column_by_place" not in [record.code for record in sure if record.TABLE == "issues"]
    assert "column_by_place" in [record.code for record in unsure if record.TABLE == "issues"]
    assert all(record.confidence < 0.9 for record in unsure if record.TABLE in ("recommendations", "actions"))


@pytest.mark.parametrize("heading", ["Why this matters", "Risks we see", "Evidence and links", "What it costs: budget"])
def test_what_explains_is_no_action(heading: str) -> None:
    found = read(records(USUAL | {"action": heading}, ORDERS[0]), ORDERS[0])
    assert found["action"] == ()
    assert found["recommendation"] == ROWS["recommendation"]


def test_people_by_name_below_a_heading_that_asks_for_them() -> None:
    rows = (
        "<td>Settle a vision for the harbour.<td>Joint Planning Timetable<td>Helen Marsh<br>Cllr Una Varley<td>May 2026",
        "<td>Give scrutiny earlier sight.<td>Twelve Month Plan<td>Tom Adeyemi<td>June 2026",
    )
    head = "<tr><th>Recommendation<th>Action<th>Name<th>By when</tr>"
    table = f"<table>{head}{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    page = f"<h1>Lynford Council</h1><p>Peer challenge action plan</p>{table}"
    found = list(process(Source("plan.html", page.encode())).records)
    leads = [record.lead_text for record in found if record.TABLE == "leads"]
    assert leads == ["Helen Marsh", "Cllr Una Varley", "Tom Adeyemi"]
    assert [record.text for record in found if record.TABLE == "actions"] == [
        "Joint Planning Timetable",
        "Twelve Month Plan",
    ]


@pytest.mark.parametrize(
    ("heading", "roles"),
    [
        ("What we have promised", {"action"}),
        ("Where we have got to", {"progress"}),
        ("Carried by", {"due", "lead"}),
        ("The position at May 2026", {"progress"}),
        ("Ward", set()),
    ],
)
def test_the_words_of_a_heading(heading: str, roles: set[str]) -> None:
    assert heading_roles(heading) == roles


@pytest.mark.parametrize(
    "rows",
    [
        [
            "Session|Who|Room",
            "Welcome and introductions to the team|Leader|1",
            "Focus group of staff|Chief Executive|2",
        ],
        ["Ward|Date|Officer", "Castle|May 2026|Head of Planning", "Priory|June 2026|Head of Planning"],
        ["Name|Role|Council", "Ann Reed|Chief Executive|Lynford", "Tom Adeyemi|Leader|Saltmere"],
    ],
)
def test_a_table_of_another_kind_is_no_plan(rows: list[str]) -> None:
    columns = table_columns(table_of([row.split("|") for row in rows]))
    assert columns is None or not {"recommendation", "action"} & {column.field for column in columns.columns}
