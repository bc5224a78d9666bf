"""The peer team in tables, in columns that white divides and in cards."""

from __future__ import annotations

from dataclasses import replace

import pytest
from making import words
from outlines import Columns, Rows, document_of, nodes_of
from peer_teams import ANN, BOB, rows, team

from extractors.outline import Part, TableNode, outline
from extractors.peers import peers
from pipeline.process import process
from pipeline.read import Source
from schemas.document import Document, Paragraph, Text


def test_the_rows_of_a_table_of_peers() -> None:
    table = [["Name", "Role", "Organisation"], list(ANN), list(BOB)]
    assert team("# Officers", table) == []  # nothing speaks of peers
    assert team("# Peer team", table) == [ANN, BOB]
    head = [["Peer", "Role", "Organisation"], *table[1:]]
    assert team(head) == [ANN, BOB]


def test_a_place_that_is_vacant_has_a_role_and_no_name() -> None:
    table = [["Peer role", "Name", "Organisation"], ["Lead peer", "Ann Marsh", "Eastmarsh Borough Council"],
             ["Officer peer", "Vacant", ""], ["Member peer", "To be confirmed", "TBC"]]  # fmt: skip
    assert team(table) == [
        ("Ann Marsh", "Lead peer", "Eastmarsh Borough Council"),
        ("", "Officer peer", ""),
        ("", "Member peer", ""),
    ]


def test_post_and_body_in_one_cell_are_divided() -> None:
    table = [
        ["Peer", "Name", "Post and organisation"],
        ["Lead", "Ann Marsh", "Chief Executive, Eastmarsh Borough Council"],
        ["Officer", "Joe Dale", "Director, Lynford Borough Council"],
    ]
    assert team(table) == [ANN, ("Joe Dale", "Director", "Lynford Borough Council")]


def test_columns_that_only_white_divides_are_a_table() -> None:
    found = team(
        "Name                         Current post                  From",
        "Ann Marsh                    Chief Executive               Eastmarsh",
        "Bob Fenn                     Director of Finance           Tarnbeck",
    )
    assert found == [("Ann Marsh", "Chief Executive", "Eastmarsh"), ("Bob Fenn", "Director of Finance", "Tarnbeck")]


def test_other_tables_hold_no_peers() -> None:
    assert team([["Name", "Role"], ["Ann Marsh", "Chair"], ["Bob Fenn", "Member"]]) == []
    assert team([["Ref", "Action", "Lead"], ["1", "Write it", "Ann Marsh"], ["2", "Send it", "Bob Fenn"]]) == []


@pytest.mark.parametrize(
    "head",
    [
        [
            ["Title of report", "Corporate Peer Challenge 2025: feedback report"],
            ["Report of", "Director of Strategy"],
            ["Cabinet Member", "Councillor Ann Marsh, Leader of the Council"],
            ["Wards affected", "All"],
            ["Key decision", "No"],
        ],
        [
            ["Role", "Peer team’s report"],
            ["Report author", "Bob Fenn, Chief Executive, Tarnbeck Council"],
            ["Lead officer", "Ann Marsh"],
            ["Wards affected", "All"],
        ],
    ],
)
def test_the_head_of_a_report_on_peers_is_no_team(head: list[list[str]]) -> None:
    assert team(head) == []


def test_a_table_of_posts_and_what_is_looked_for() -> None:
    table: Rows = [
        ["Post", "What we are looking for"],
        ["Chief Executive (lead peer)", "From a district"],
        ["Director of Environment", "With experience of waste"],
        ["LGA Challenge Manager", "Ann Marsh"],
    ]
    assert team(table) == [
        ("", "Chief Executive (lead peer)", ""),
        ("", "Director of Environment", ""),
        ("Ann Marsh", "LGA Challenge Manager", ""),
    ]


def test_cards_two_abreast_are_read_one_by_one() -> None:
    found = team(
        "# The peer team",
        Columns(
            [
                ["Ann Marsh", "Bob Fenn"],
                ["Chief Executive", "Director of Finance"],
                ["Eastmarsh Borough Council", "Tarnbeck City Council"],
                [],
                ["Joe Dale"],
                ["Peer Challenge Manager"],
            ]
        ),
    )[:2]
    assert found == [ANN, ("Bob Fenn", "Director of Finance", "Tarnbeck City Council")]


def test_rows_without_headings_are_known_by_their_parts() -> None:
    rows = [["Ann Marsh", "Chief Executive, Eastmarsh Borough Council"], ["Joe Dale", "Peer Challenge Manager, LGA"]]
    assert team("# Our team", rows) == [ANN, ("Joe Dale", "Peer Challenge Manager", "LGA")]
    assert team("# Contacts", rows) == []


def test_the_cells_of_a_table_may_be_cards() -> None:
    table = [
        [
            "Ann Marsh\nChief Executive\nEastmarsh Borough Council",
            "Bob Fenn\nDirector of Finance\nTarnbeck City Council",
        ],
        ["Joe Dale\nPeer Challenge Manager\nLGA", ""],
    ]
    names = [name for name, *_ in team("The members of the peer team were:", table)]
    assert names == ["Ann Marsh", "Bob Fenn", "Joe Dale"]


def test_numbered_places_beside_the_posts_sought() -> None:
    found = team(
        "We shall be looking for peers who fill these places:",
        Columns(
            [
                ["Peer 1 (lead)", "Chief Executive of a district council"],
                ["Peer 2", "Leader, from another party"],
                ["Peer 3", "Director of Finance"],
            ]
        ),
    )
    assert [role for _, role, _ in found] == ["Chief Executive of a district council", "Leader", "Director of Finance"]


ANN_CELL, BOB_CELL = (
    "Ann Marsh, Chief Executive, Eastmarsh Borough Council",
    "Cllr Bob Fenn – Leader, Tarnbeck Borough Council",
)
CY = ("Cy Dale", "Peer Challenge Manager", "LGA")


@pytest.mark.parametrize("heads", [("Role", "Peer"), ("Part in the team", "Who"), ("Place", "Nominee")])
def test_a_table_of_parts_beside_whole_entries(heads: tuple[str, str]) -> None:
    rows_ = [heads, ("Lead peer", ANN_CELL), ("Member peer", BOB_CELL), ("Officer peer", "To be confirmed"),
             ("LGA", "Cy Dale, Peer Challenge Manager")]  # fmt: skip
    assert team("# The peer team", rows_) == [ANN, BOB, ("", "Officer peer", ""), CY]


def test_a_table_of_entries_without_headings() -> None:
    assert team("# Peer team", [("Lead peer", ANN_CELL), ("Member peer", BOB_CELL), ("LGA", "Cy Dale, Manager")])[
        :2
    ] == [
        ANN,
        BOB,
    ]


def test_officers_whom_the_team_met_are_no_peers() -> None:
    table = [("Officer", "Post"), ("Ann Marsh", "Director of Place, Eastmarsh Borough Council"),
             ("Cy Dale", "Head of Finance, Eastmarsh Borough Council"), ("Di Moor", "Solicitor")]  # fmt: skip
    assert team("During the week the peer team met these officers.", table) == []


@pytest.mark.parametrize("manager", ["Challenge manager", "LGA challenge manager", "Project manager"])
def test_a_team_told_place_by_place_is_no_plan(manager: str) -> None:
    places = (
        ("Lead peer", "Ann Marsh, Chief Executive, Northmere District Council"),
        ("Member peer", "Councillor Bo Fenn, Leader, Tarnbeck Borough Council"),
        ("Officer peer", "Section 151 Officer – to be confirmed"),
        (manager, "Cy Dale, LGA"),
    )
    table = "".join(f"<tr><td>{part}</td><td>{who}</td></tr>" for part, who in places)
    page = (
        "<p>Dear Jo</p><p>Corporate Peer Challenge: scope</p><h2>The peer team</h2>"
        f"<p>We have approached the following peers.</p><table>{table}</table>"
    )
    records = process(Source("letter.html", page.encode())).records
    found = [(r.name, r.role) for r in records if r.TABLE == "peers"]
    assert found[:2] == [("Ann Marsh", "Chief Executive"), ("Councillor Bo Fenn", "Leader")]
    assert found[2][0] is None
    assert not [r for r in records if r.TABLE == "recommendations"]


def test_a_post_sought_in_a_column_of_posts_and_organisations() -> None:
    found = team(
        "# The peer team",
        [
            ["Position in team", "Name", "Post and organisation"],
            ["Lead peer", "Ann Marsh", "Chief Executive, Eastmarsh Borough Council"],
            ["Housing peer", "To be confirmed", "Director of Housing from a London borough"],
            ["Member peer", "To be confirmed", ""],
        ],
    )
    assert found == [ANN, ("", "Director of Housing", ""), ("", "Member peer", "")]


def on_next_page(part: Part) -> Part:
    """A table as if it stood on the second page."""
    assert isinstance(part, TableNode)
    cells = (
        replace(cell, places=tuple(place._replace(page=2) for place in cell.places),
                text=Text(tuple(word._replace(page=2) for word in cell.text.words)))
        for cell in part.table.cells
    )  # fmt: skip
    return TableNode(replace(part.table, cells=tuple(cells)))


@pytest.mark.parametrize("first", [1, 2])
def test_a_table_that_is_lines_on_one_page_and_goes_on_as_a_table_on_the_next(first: int) -> None:
    team_rows = [ANN, BOB, ("Cy Dee", "Head of Housing", "Fennbridge Council"), ("Di Eel", "Mayor", "Lynford Council")]
    lines = [Columns([row], (50.0, 200.0, 350.0)) for row in (("Name", "Position", "Organisation"), *team_rows[:first])]
    *before, table = nodes_of("The peer team was:", *lines, [list(row) for row in team_rows[first:]])
    assert rows(peers([*before, on_next_page(table)])) == team_rows


def test_short_cells_in_the_middle_of_their_rows() -> None:
    lines = [
        words(part, left, top, 10.0)
        for top, left, part in (
            (100.0, 350.0, "London Borough of"), (106.0, 50.0, "Ann Marsh"), (106.0, 200.0, "Mayor"),
            (112.0, 350.0, "Lewisham"), (136.0, 50.0, "Cllr Bob Fenn"), (136.0, 200.0, "Leader"),
            (136.0, 350.0, "Tarnbeck Borough Council"), (160.0, 200.0, "Director of Housing"),
            (166.0, 50.0, "Cy Dee"), (166.0, 350.0, "Fennbridge Council"), (172.0, 200.0, "Management"),
        )
    ]  # fmt: skip
    blocks = [Paragraph(Text(tuple(line)), 10.0, False) for line in lines]
    lead = document_of("The peer team was:")
    found = peers(outline(Document(lead.pages, (*lead.blocks, *blocks))))
    assert rows(found) == [
        ("Ann Marsh", "Mayor", "London Borough of Lewisham"),
        BOB,
        ("Cy Dee", "Director of Housing Management", "Fennbridge Council"),
    ]
