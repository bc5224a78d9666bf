"""The peer team as sentences tell of it."""

from __future__ import annotations

import pytest
from peer_teams import ANN, Row, team

PROSE = (
    "The team visited the council in the spring, spoke with more than a hundred people in four days and wrote it up."
)
LEAD_IN = "The peer team was:"


def test_a_sentence_may_name_who_led_the_team() -> None:
    assert team("The peer team was led by Ann Marsh, Chief Executive of Eastmarsh Borough Council.", PROSE) == [ANN]
    assert team("The team was led by its own curiosity.", PROSE) == []


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


def test_the_other_members_in_a_sentence() -> None:
    found = team(
        "The team was led by Ann Marsh, Chief Executive of Eastmarsh Borough Council. The other members were "
        "Bob Fenn, Director of Resources and Section 151 Officer, Tarnbeck City Council; and Joe Dale, Peer "
        "Challenge Manager, LGA."
    )
    assert [name for name, *_ in found] == ["Ann Marsh", "Bob Fenn", "Joe Dale"]


def test_one_who_was_in_a_post_before() -> None:
    (found,) = team("The team was led by Sir Bob Fenn, formerly Chief Executive of Tarnbeck City Council, and others.")
    assert found == ("Sir Bob Fenn", "formerly Chief Executive", "Tarnbeck City Council")


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


def test_peers_who_came_back_run_on_behind_a_colon() -> None:
    found = team(
        "Two of the peers came back on 12 March 2026: Joan Ferris, Leader of Wold District Council; and Lena Holt of "
        "the LGA."
    )
    assert found == [("Joan Ferris", "Leader", "Wold District Council"), ("Lena Holt", "", "LGA")]
    assert team("The peers met two people: Joan Ferris, Leader of Wold Council; and Bob Dee, Mayor, Moss.") == []


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


def test_the_project_officer_beside_the_manager() -> None:
    told = (
        "Kofi Lind, LGA Peer Challenge Manager, will manage the challenge and Bree Sweet, LGA Project Support Officer, "
        "will look after travel. Please ask Ann Lee, LGA Principal Adviser, about anything else."
    )
    assert [(name, role) for name, role, _ in team(told)] == [
        ("Kofi Lind", "LGA Peer Challenge Manager"),
        ("Bree Sweet", "LGA Project Support Officer"),
    ]


def test_a_leader_of_another_council_that_has_no_name_here() -> None:
    told = "The team was led by Ann Marsh, Chief Executive of another district council."
    assert team(told, PROSE) == [("Ann Marsh", "Chief Executive", "")]
