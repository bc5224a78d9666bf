"""The peer team: its members, or the posts sought for it, from single lines, lists and sign-offs."""

from __future__ import annotations

import pytest
from making import text_of
from peer_teams import ANN, BOB, Row, entry, team

from extractors.peers.entry import read_peer
from pipeline.normalise.peers import peer_type

PROSE = (
    "The team visited the council in the spring, spoke with more than a hundred people in four days and wrote it up."
)
LEAD_IN = "The peer team was:"


# one entry


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
        ("Ann Marsh, Head of Policy, Local Partnerships", ("Ann Marsh", "Head of Policy", "Local Partnerships")),
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
        ("Member peer, Liberal Democrat, with experience of chairing scrutiny", ["Member peer"]),
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


CY = ("Cy Dale", "Peer Challenge Manager", "LGA")


def test_an_entry_may_begin_with_the_organisation() -> None:
    assert entry("LGA: Cy Dale, Peer Challenge Manager") == [CY]
    assert entry("LGA – Cy Dale, Peer Challenge Manager; Di Moor, Project Officer") == [
        CY,
        ("Di Moor", "Project Officer", ""),
    ]
    assert entry("Local Government Association: Cy Dale, Project Officer")[0][2] == "Local Government Association"


@pytest.mark.parametrize("part", ["Conservative member peer", "Labour member peer", "Green Party peer", "Officer peer"])
def test_a_part_in_the_team_in_brackets_is_no_part_of_the_post(part: str) -> None:
    assert entry(f"Ann Marsh, Chief Executive, Eastmarsh Borough Council ({part})") == [ANN]


def test_a_post_for_several_subjects_is_named_whole() -> None:
    assert entry("Director of Highways, Transport or Place") == [("", "Director of Highways, Transport or Place", "")]
    assert entry("Group Leader, county or unitary council") == [("", "Group Leader", "")]


MANAGER, SUPPORT = ("Ann Marsh", "Peer Challenge Manager", ""), ("Bo Ray", "Project Support Officer", "")


@pytest.mark.parametrize(
    "line",
    [
        "Ann Marsh, Peer Challenge Manager, will make the arrangements, supported by Bo Ray, Project Support Officer.",
        "Our Peer Challenge Manager, Ann Marsh, and the Project Support Officer, Bo Ray, will be in touch with you.",
        "Ann Marsh (Peer Challenge Manager) and Bo Ray (Project Support Officer) will be in touch with you soon.",
    ],
)
def test_a_manager_and_who_supports_the_project_beside_their_posts(line: str) -> None:
    assert team(line) == [MANAGER, SUPPORT]


def test_the_writer_of_a_letter_who_will_be_the_manager() -> None:
    wish = "I shall be the Peer Challenge Manager, and Bo Ray, Project Support Officer, will deal with the timetable."
    close = ("Yours sincerely", "Ann Marsh\nPrincipal Adviser and Peer Challenge Manager\nann@lga.example")
    assert team(wish, *close) == [SUPPORT, ("Ann Marsh", "Principal Adviser and Peer Challenge Manager", "")]
    assert team("I have asked Cy Dee to think about who might be the Peer Challenge Manager.", *close) == []
