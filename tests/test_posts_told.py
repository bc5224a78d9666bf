"""Posts of a peer team that one sentence tells, nobody named."""

from __future__ import annotations

import pytest
from outlines import nodes_of

from extractors.peers import peers


def roles(*lines: str) -> list[str]:
    return [str(peer.role) for peer in peers(nodes_of(*lines))]


@pytest.mark.parametrize(
    ("told", "posts"),
    [
        (
            "The team came in May. It was led by the Chief Executive of Northmere Borough Council and included a "
            "Conservative council leader, two senior officers and an LGA challenge manager.",
            ["Chief Executive", "Conservative council leader", "two senior officers", "LGA challenge manager"],
        ),
        (
            "The peer team comprised a chief executive, a Labour leader, a director of finance, and a shadow peer.",
            ["chief executive", "Labour leader", "director of finance", "shadow peer"],
        ),
        ("The peer team was made up of a chief executive, a leader and a finance director.", 3),
    ],
)
def test_posts_behind_what_a_team_included(told: str, posts: list[str] | int) -> None:
    found = roles(told)
    assert found == posts if isinstance(posts, list) else len(found) == posts


@pytest.mark.parametrize(
    "told",
    [
        "The senior leadership team is made up of a chief executive, four directors and a head of service. Peers came.",
        "The peer team met people, who included a council leader, two chief executives and a head teacher manager.",
        "The challenge found that the programme included a depot, two parks and a new member portal.",
        "The peer team included a leader and a chief executive.",  # too few to be the team
    ],
)
def test_other_posts_are_no_team(told: str) -> None:
    assert roles(told) == []


def test_a_team_that_is_named_elsewhere_is_told_once() -> None:
    listed = (
        "The peer team was:",
        "• Ann Lee, Leader, Northmere Council",
        "• Bob Fenn, Chief Executive, Lynford Council",
    )
    told = "The peer team included a leader, a chief executive and a challenge manager."
    assert len(roles(told, *listed)) == 2
