"""What the peers found on coming back; what only answers; what a page's end cuts between two actions."""

from __future__ import annotations

import pytest
from making import text_of
from outlines import Rows, document_of, nodes_of

from extractors.action_plan import read_plan
from extractors.content import looks_like_answer
from extractors.findings_columns import is_finding
from extractors.peer_recommendations import peer_recommendations
from extractors.peer_recommendations.teams import is_of_peers
from extractors.progress_notes import with_progress
from pipeline.assemble.words import Lexicon, join_texts
from schemas.printed import PrintedRecommendation

ADVICE = ("Agree a shared vision for the town.", "Publish the budget earlier.", "Meet the parish councils each month.")
FOUND = ("It was agreed in March after four meetings.", "The budget was published in May.", "Two meetings were held.")
POSTS = ("Chief Executive", "Head of Finance", "Monitoring Officer")
TITLE = "# Corporate Peer Challenge: progress review"


def plan(head: list[str], *rows: tuple[str, ...], title: str = TITLE) -> list[PrintedRecommendation]:
    table: Rows = [head, *map(list, rows)]
    return list(read_plan(document_of(title, table)).printed.recommendations)


@pytest.mark.parametrize("label", ["What the peer team found", "Peer team’s view", "Findings of the team", "Our view"])
def test_a_column_of_findings_beside_a_rating_is_progress(label: str) -> None:
    rows = list(zip("123", ADVICE, FOUND, ("Complete", "On track", "Behind"), strict=True))
    found = plan(["No.", "Recommendation", label, "Rating"], *rows, title="# A report")
    assert [tuple(str(part.text) for part in item.progress) for item in found] == [(text,) for text in FOUND]


def test_findings_alone_are_progress_in_a_paper_of_a_later_visit_only() -> None:
    rows = list(zip("123", ADVICE, FOUND, strict=True))
    head = ["No.", "Recommendation", "What the peer team found"]
    assert all(item.progress for item in plan(head, *rows))
    assert not any(item.progress for item in plan(head, *rows, title="# Feedback report"))


def test_findings_beside_progress_or_before_the_action_are_none() -> None:
    both = plan(
        ["No.", "Recommendation", "Progress", "Peer team’s view"], *zip("123", ADVICE, FOUND, ADVICE, strict=True)
    )
    assert [len(item.progress) for item in both] == [1, 1, 1]
    assert not is_finding("What the peer team recommended")


@pytest.mark.parametrize(
    "answer",
    ["Accepted", "Accepted in part – see paragraph 5.3", "Agreed by Cabinet", "Not accepted (see 4.2)", "Noted"],
)
def test_a_response_word_is_no_action(answer: str) -> None:
    answers = (answer, "Train all members in questioning.", answer)
    found = plan(["No.", "Recommendation", "Response", "Lead"], *zip("123", ADVICE, answers, POSTS, strict=True))
    assert [[str(action.text) for action in item.actions] for item in found] == [[], [answers[1]], []]
    assert [str(lead.text) for item in (found[0], found[2]) for lead in item.leads] == [POSTS[0], POSTS[2]]
    alone = plan(["No.", "Recommendation", "Response", "Lead"], *zip("123", ADVICE, [answer] * 3, POSTS, strict=True))
    assert not any(item.actions for item in alone)


@pytest.mark.parametrize("action", ["Agree a joint strategy", "Accepted. We will hold a summit.", "Support the board"])
def test_what_will_be_done_is_no_answer(action: str) -> None:
    assert not looks_like_answer(action)


@pytest.mark.parametrize(("one", "other"), [("2021–", "2025"), ("April–", "June"), ("£3m–", "4m")])
def test_a_dash_at_a_lines_end_stays_close_to_what_it_links(one: str, other: str) -> None:
    assert str(join_texts(text_of(f"the plan {one}"), text_of(f"{other} now"), Lexicon([]))) == (
        f"the plan {one}{other} now"
    )
    assert str(join_texts(text_of("the plan –"), text_of(other), Lexicon([]))) == f"the plan – {other}"


def test_whose_team_it_is() -> None:
    assert is_of_peers("The peer team was on site in May. Three members of the original team came back.")
    assert not is_of_peers("The peer team was on site in May. Then the audit team came.")


def test_labels_below_each_recommendation_end_no_progress() -> None:
    lines = [
        line
        for at, (advice, found) in enumerate(zip(ADVICE, FOUND, strict=True), 1)
        for line in (f"**Recommendation {at}: {advice}", "# What the team saw", "It is well done.", "# Progress", found)
    ]
    nodes = nodes_of("# Progress on the recommendations", *lines)
    told = with_progress(nodes, peer_recommendations(nodes, "2024", "", "2024"), "2024")
    assert [[str(part.text) for part in item.progress] for item in told] == [[text] for text in FOUND]
