"""How many recommendations a paper says that it has, and how many were found."""

from __future__ import annotations

import pytest
from outlines import nodes_of
from recommendation_lists import HEAD, NUMBERED, POINTS, PROSE

from extractors.peer_recommendations import peer_recommendations
from extractors.peer_recommendations.counts import count_doubts


def counted(sentence: str) -> list[tuple[str, str]]:
    nodes = nodes_of(PROSE, sentence, HEAD, *NUMBERED, "# End")
    return [(doubt.code, doubt.printed) for _, doubt in count_doubts(nodes, peer_recommendations(nodes, "2024"))]


@pytest.mark.parametrize(
    "sentence",
    ["There are three recommendations.", "The team made 3 key recommendations.", "It made recommendations.",
     "There were 12 meetings and many recommendations."],
)  # fmt: skip
def test_a_count_that_agrees_gives_no_doubt(sentence: str) -> None:
    assert counted(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "printed"),
    [
        ("There are ten recommendations.", "ten recommendations"),
        ("The team made 4 key recommendations.", "4 key recommendations"),
        ("The team made a further 22 recommendations.", "22 recommendations"),
        ("We make two main priority recommendations.", "two main priority recommendations"),
    ],
)
def test_a_count_that_differs_gives_a_doubt(sentence: str, printed: str) -> None:
    assert counted(sentence) == [("count_differs", printed)]


def test_ten_recommendations_of_which_nine_are_printed_give_a_doubt() -> None:
    points = (
        *POINTS,
        "Train the new members.",
        "Sell the old hall.",
        "Open a second library.",
        "Fill the posts in law.",
        "Share a team with Lynford.",
        "Come back to housing.",
    )
    lines = [f"{number}. {point}" for number, point in enumerate(points, 1)]
    nodes = nodes_of("The team makes ten recommendations.", PROSE, HEAD, *lines)
    found = peer_recommendations(nodes, "2024")
    ((page, doubt),) = count_doubts(nodes, found)
    assert (page, doubt.code, doubt.severity) == (1, "count_differs", "warning")
    assert "[9]" in doubt.message


def test_counts_say_nothing_where_no_list_was_found() -> None:
    assert count_doubts(nodes_of("There are ten recommendations."), []) == []
