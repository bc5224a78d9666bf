"""The peer team: its members, or the posts sought for it, from lists, tables, prose and sign-offs."""

from __future__ import annotations

import pytest
from making import text_of
from outlines import Columns, Rows, nodes_of

from extractors.peers import peers
from extractors.peers.entry import read_peer
from pipeline.normalise.peers import peer_type
from pipeline.process import process
from pipeline.read import Source
from schemas.printed import PrintedPeer

PROSE = (
    "The team visited the council in the spring, spoke with more than a hundred people in four days and wrote it up."
)
LEAD_IN = "The peer team was:"
Row = tuple[str, str, str]


def rows(found: list[PrintedPeer]) -> list[Row]:
    """Name, role, organisation."""
    return [(str(peer.name), str(peer.role), str(peer.organisation)) for peer in found]


def entry(line: str) -> list[Row]:
    return rows(list(read_peer(text_of(line))))


def team(*lines: str | Rows | Columns) -> list[Row]:
    return rows(peers(nodes_of(*lines)))


# one entry

ANN = ("Ann Marsh", "Chief Executive", "Eastmarsh Borough Council")
BOB = ("Cllr Bob Fenn", "Leader", "Tarnbeck Borough Council")


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Ann Marsh, Chief Executive, Eastmarsh Borough Council", ANN),
        ("Ann Marsh – Chief Executive, Eastmarsh Borough Council", ANN),
        ("Ann Marsh - Chief Executive, Eastmarsh Borough Council.", ANN),
        ("Ann Marsh (Chief Executive, Eastmarsh Borough Council)", ANN),
        ("Ann Marsh, Chief Executive – Eastmarsh Borough Council", ANN),
        ("Ann Marsh, Chief Executive at Eastmarsh Borough Council", ANN),
        ("Ann Marsh, Chief Executive of Eastmarsh Borough Council", ANN),
        ("Ann Marsh: Chief Executive, Eastmarsh Borough Council", ANN),
        ("Ann Marsh, Chief Executive, Eastmarsh Borough Council – Lead peer", ANN),
        ("Ann Marsh, Chief Executive, Eastmarsh Borough Council, who has kindly agreed to lead", ANN),
        ("Ann Marsh, Eastmarsh Borough Council", ("Ann Marsh", "", "Eastmarsh Borough Council")),
        ("Ann Marsh, Chief Executive", ("Ann Marsh", "Chief Executive", "")),
        ("Ann Marsh", ("Ann Marsh", "", "")),
        ("Ann Marsh OBE, Chief Executive, Eastmarsh Borough Council", ("Ann Marsh OBE", *ANN[1:])),
        (
            "Ann Marsh, Director of Finance (S151), Eastmarsh Borough Council",
            ("Ann Marsh", "Director of Finance (S151)", "Eastmarsh Borough Council"),
        ),
        (
            "Ann Marsh, Director of Housing, Homes and Health, Eastmarsh Borough Council",
            ("Ann Marsh", "Director of Housing, Homes and Health", "Eastmarsh Borough Council"),
        ),
        ("Ann Marsh, Peer Challenge Manager, LGA", ("Ann Marsh", "Peer Challenge Manager", "LGA")),
        ("Cllr Bob Fenn – Leader, Tarnbeck Borough Council (Labour)", BOB),
        ("Cllr Bob Fenn, Leader, Tarnbeck Borough Council", BOB),
        ("Cllr Bob Fenn (Liberal Democrat), Leader, Tarnbeck Borough Council", BOB),
        ("Councillor Bob Fenn, Leader, Tarnbeck Borough Council", ("Councillor Bob Fenn", *BOB[1:])),
        ("Chief Executive Peer – Ann Marsh", ("Ann Marsh", "Chief Executive Peer", "")),
        ("Lead peer: Ann Marsh, Chief Executive, Eastmarsh Borough Council", ANN),
        ("Officer peer: Ann Marsh, Chief Executive, Eastmarsh Borough Council", ANN),
    ],
)
def test_an_entry_s_name_role_and_organisation(line: str, row: Row) -> None:
    assert entry(line) == [row]


@pytest.mark.parametrize(
    ("line", "posts"),
    [
        ("A Chief Executive peer", ["Chief Executive peer"]),
        ("A Conservative Leader peer, ideally from a county", ["Conservative Leader peer"]),
        ("A Green Leader peer and a Labour member peer", ["Green Leader peer", "Labour member peer"]),
        ("Director of Finance", ["Director of Finance"]),
        ("LGA Peer Challenge Manager", ["LGA Peer Challenge Manager"]),
        ("An officer peer with experience of growth", ["officer peer"]),
    ],
)  # fmt: skip
def test_posts_sought_have_no_name(line: str, posts: list[str]) -> None:
    assert entry(line) == [("", post, "") for post in posts]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "The town and its future",
        "The Chief Executive should meet the team",
        "Good governance",
        f"{PROSE} {PROSE} {PROSE}",
    ],
)
def test_other_items_are_no_peers(line: str) -> None:
    assert entry(line) == []


# the team


ITEMS = ("• Ann Marsh, Chief Executive, Eastmarsh Borough Council",
         "• Cllr Bob Fenn – Leader, Tarnbeck Borough Council (Labour)")  # fmt: skip


@pytest.mark.parametrize(
    "lead_in",
    [
        LEAD_IN,
        "The peers who delivered the challenge were:",
        "The members of the peer team were:",
        "The peer challenge was delivered by the following peers:",
        "The review team comprised:",
        "# Peer team",
        "# The peer team",
        "Peer team members",
        "Your peer team:",
    ],
)
def test_a_list_behind_a_lead_in_is_the_team(lead_in: str) -> None:
    assert team(PROSE, lead_in, *ITEMS, PROSE) == [ANN, BOB]


def test_prose_may_stand_between_the_heading_and_the_team() -> None:
    assert team("# Peer team", f"{PROSE} {PROSE}", *ITEMS) == [ANN, BOB]


def test_lines_without_bullets_are_the_team_too() -> None:
    assert team(LEAD_IN, *(item.removeprefix("• ") for item in ITEMS)) == [ANN, BOB]


def test_lines_of_one_paragraph_are_peers_of_their_own() -> None:
    assert team(LEAD_IN, "\n".join(item.removeprefix("• ") for item in ITEMS)) == [ANN, BOB]


def test_a_team_under_a_signature_is_one() -> None:
    assert team("On behalf of the peer team:", *ITEMS) == [ANN, BOB]


def test_a_team_that_is_printed_twice_is_one_team() -> None:
    assert team(LEAD_IN, *ITEMS, "# Next steps", PROSE, "# Peer team", *ITEMS) == [ANN, BOB]


def test_posts_behind_a_lead_in_are_the_team_sought() -> None:
    found = team("The peer team will include:", "• A Chief Executive peer", "• A Labour Leader peer", PROSE)
    assert found == [("", "Chief Executive peer", ""), ("", "Labour Leader peer", "")]


@pytest.mark.parametrize(
    "lead_in",
    [
        "The peer team met:",
        "The peer team heard from:",
        "The team spoke with the following members:",
        "The council’s leaders are:",
    ],
)
def test_people_whom_the_team_met_are_no_peers(lead_in: str) -> None:
    assert team(PROSE, lead_in, *ITEMS, PROSE) == []


def test_a_list_of_subjects_behind_the_team_s_name_is_no_team() -> None:
    assert team("The peer team’s themes are the following:", "• Housing for all", "• The town centre", PROSE) == []


def test_posts_of_another_body_are_no_team() -> None:
    assert team("The new board is to include:", "• A Chief Executive", "• A Director of Finance", PROSE) == []


def test_a_sentence_may_name_who_led_the_team() -> None:
    assert team("The peer team was led by Ann Marsh, Chief Executive of Eastmarsh Borough Council.", PROSE) == [ANN]
    assert team("The team was led by its own curiosity.", PROSE) == []


# tables


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


def test_nothing_has_no_peers() -> None:
    assert team() == []


# parts in the team


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Ann Marsh, Chief Executive, Eastmarsh Borough Council (Lead peer)", "lead"),
        ("Ann Marsh, Peer Challenge Manager, LGA", "lga"),
        ("Cllr Bob Fenn, Leader, Tarnbeck Borough Council", "member"),
        ("Bob Fenn, Leader, Tarnbeck Borough Council", "member"),
        ("Ann Marsh, Director of Finance, Eastmarsh Borough Council", "officer"),
        ("Ann Marsh, Professor, Wychmoor University", "other"),
        ("A Labour member peer", "member"),
        ("Chief Executive peer", "officer"),
    ],
)
def test_the_part_that_a_peer_has_in_the_team(line: str, kind: str) -> None:
    (peer,) = read_peer(text_of(line))
    assert peer_type(peer) == kind


# told in sentences


def test_peers_told_of_in_sentences_are_read_with_their_posts() -> None:
    prose = (
        "The review was carried out by Cllr Bob Fenn, Leader of Tarnbeck Borough Council, who had led the first team, "
        "and Ann Marsh, Chief Executive of Eastmarsh Borough Council. They were joined by Jo Holt of the LGA."
    )
    assert team(prose) == [
        ("Cllr Bob Fenn", "Leader", "Tarnbeck Borough Council"),
        ("Ann Marsh", "Chief Executive", "Eastmarsh Borough Council"),
        ("Jo Holt", "", "LGA"),
    ]


def test_a_post_alone_leads_a_team_too() -> None:
    assert team("She thanked the team, led by the Chief Executive of Eastmarsh Borough Council.") == [
        ("", "Chief Executive", "Eastmarsh Borough Council")
    ]


@pytest.mark.parametrize(
    "prose",
    [
        "The report was presented by Ann Marsh, Chief Executive of Eastmarsh Borough Council.",
        "The programme is led by the Chief Executive of Eastmarsh Borough Council.",
    ],
)
def test_who_presents_a_report_is_no_peer(prose: str) -> None:
    assert team(prose) == []


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


def test_the_other_members_in_a_sentence() -> None:
    found = team(
        "The team was led by Ann Marsh, Chief Executive of Eastmarsh Borough Council. The other members were "
        "Bob Fenn, Director of Resources and Section 151 Officer, Tarnbeck City Council; and Joe Dale, Peer "
        "Challenge Manager, LGA."
    )
    assert [name for name, *_ in found] == ["Ann Marsh", "Bob Fenn", "Joe Dale"]


@pytest.mark.parametrize("sign", [", and ", " and ", "; and ", ", "])
def test_the_associations_staff_named_side_by_side_are_two(sign: str) -> None:
    assert team(
        f"The team is supported by Ann Marsh, LGA Peer Challenge Manager{sign}Joe Dale, LGA Project Support Officer."
    ) == [("Ann Marsh", "LGA Peer Challenge Manager", ""), ("Joe Dale", "LGA Project Support Officer", "")]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (
            "Annalise Rowe, who is Chief Executive of Ribble Vale Council and led the team",
            ("Annalise Rowe", "Chief Executive", "Ribble Vale Council"),
        ),
        (
            "Sunita Dey, who joined us from Wold City Council, where she is Head of Planning",
            ("Sunita Dey", "Head of Planning", "Wold City Council"),
        ),
        (
            "Robert Moss, who managed the challenge as Peer Challenge Manager for the Local Government Association",
            ("Robert Moss", "Peer Challenge Manager", "Local Government Association"),
        ),
        (
            "Councillor Desmond Attah, Leader of Strand District Council, as the Green member peer",
            ("Councillor Desmond Attah", "Leader", "Strand District Council"),
        ),
        (
            "Mary Ash (currently Director of Housing, Health and Care at the London Borough of Marl)",
            ("Mary Ash", "Director of Housing, Health and Care", "London Borough of Marl"),
        ),
        (
            "Ann Moss, Chief Executive at Wold Council and formerly Director of Place at Leame City Council",
            ("Ann Moss", "Chief Executive", "Wold Council"),
        ),
        ("Peter Hart, from the Planning Advisory Service", ("Peter Hart", "", "Planning Advisory Service")),
        (
            "Councillor Amit Shah, Leader of Penn City Council and the team’s Labour member peer",
            ("Councillor Amit Shah", "Leader", "Penn City Council"),
        ),
    ],
)
def test_a_member_told_of_in_a_sentence(line: str, wanted: Row) -> None:
    plain = "• Kate Miles, Peer Challenge Manager, LGA"
    assert team(LEAD_IN, f"• {line};", plain)[0] == wanted


def test_members_that_run_on_behind_a_colon() -> None:
    found = team(
        "The review team was: Councillor Dan Fair, Leader of the Council, Northmere Council; Ngozi Apple, Chief "
        "Executive, Rutmere County Council; and Barnaby Lisle, Senior Regional Adviser, Local Government Association."
    )
    assert [name for name, *_ in found] == ["Councillor Dan Fair", "Ngozi Apple", "Barnaby Lisle"]
    assert team("The team looked at three things: Housing; Planning; and Roads.") == []


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (
            "I am glad that Ann Marsh, Chief Executive of Wirmere Council, has agreed to lead the team.",
            [("Ann Marsh", "Chief Executive", "Wirmere Council")],
        ),
        (
            "Members thanked the Chief Executive of Lynford Borough Council, who had led the team.",
            [("", "Chief Executive", "Lynford Borough Council")],
        ),
        (
            "Joe Dale, LGA Peer Challenge Manager, will look after the challenge.",
            [("Joe Dale", "LGA Peer Challenge Manager", "")],
        ),
        ("The team met Ann Lee, Chief Executive of Norse Council, and Bob Dee, Leader of Moss Council.", []),
        ("Ann Lee, Chief Executive of Norse Council, led our review of housing services.", []),
    ],
)
def test_who_leads_the_team_in_a_sentence(line: str, wanted: list[Row]) -> None:
    assert team(line) == wanted


def test_a_part_in_the_team_before_a_name_or_alone() -> None:
    found = team(
        LEAD_IN,
        "• Lead peer Joan Ferris, Chief Executive, Wold District Council",
        "• Member peer To be confirmed",
        "• LGA Lena Holt, Peer Challenge Manager",
    )
    assert found == [
        ("Joan Ferris", "Chief Executive", "Wold District Council"),
        ("", "Member peer", ""),
        ("Lena Holt", "Peer Challenge Manager", "LGA"),
    ]


def test_peers_who_came_back_run_on_behind_a_colon() -> None:
    found = team(
        "Two of the peers came back on 12 March 2026: Joan Ferris, Leader of Wold District Council; and Lena Holt of "
        "the LGA."
    )
    assert found == [("Joan Ferris", "Leader", "Wold District Council"), ("Lena Holt", "", "LGA")]
    assert team("The peers met two people: Joan Ferris, Leader of Wold Council; and Bob Dee, Mayor, Moss.") == []


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


def test_an_entry_may_begin_with_the_organisation() -> None:
    assert entry("LGA: Cy Dale, Peer Challenge Manager") == [CY]
    assert entry("LGA – Cy Dale, Peer Challenge Manager; Di Moor, Project Officer") == [
        CY,
        ("Di Moor", "Project Officer", ""),
    ]
    assert entry("Local Government Association: Cy Dale, Project Officer")[0][2] == "Local Government Association"


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


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "Ann Lee will be your Peer Challenge Manager and Bo Fenn will give project support.",
            [("Ann Lee", "Peer Challenge Manager", ""), ("Bo Fenn", "project support", "")],
        ),
        (
            "Your LGA challenge manager will be Ann Lee, and Bo Fenn will be the Project Support Officer.",
            [("Ann Lee", "LGA challenge manager", ""), ("Bo Fenn", "Project Support Officer", "")],
        ),
        ("Ann Lee has agreed to act as the review manager.", [("Ann Lee", "review manager", "")]),
        ("Your project manager, Ann Lee, is drawing up the timetable.", []),
        ("Ann Lee will be the manager of the project, and Bo Fenn will give project support.", []),
        ("The Peer Challenge Manager will be in touch with Bo Fenn.", []),
        ("The challenge manager is to be named.", []),
    ],
)
def test_whom_a_sentence_names_for_the_challenge_s_own_posts(line: str, found: list[Row]) -> None:
    assert team(PROSE, line) == found


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
