"""The kind of short papers in many wordings, plain text and Markdown (``tests/kinds/<kind>/``), and what tells it."""

from __future__ import annotations

from pathlib import Path

import pytest
from outlines import nodes_of

from extractors.outline import Node
from pipeline.classify.signs import signs_found
from pipeline.classify.title import title_block
from pipeline.process import process
from pipeline.read import Source
from schemas.records import DocumentRecord

PAPERS = sorted((Path(__file__).parent / "kinds").glob("*/*"))
SURE = 0.9


def head_of(text: str, name: str = "paper.txt") -> DocumentRecord:
    return process(Source(name, text.encode())).document


def found_in(*lines: str) -> set[tuple[str, str, float]]:
    return {(sign.kind, sign.place, round(sign.weight, 1)) for sign in signs_found(nodes_of(*lines), [], 0)}


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: f"{paper.parent.name}-{paper.stem}")
def test_a_short_paper_is_of_its_kind(paper: Path) -> None:
    assert head_of(paper.read_text(encoding="utf-8"), paper.name).document_type == paper.parent.name


@pytest.mark.parametrize(
    ("lines", "titles"),
    [
        (("Tarnbeck Borough Council", "Position statement", "1. Introduction", "We are a district."), [0, 1]),
        (("# Feedback report", "The peer team came in May 2025 and stayed for days.", "Action plan"), [0]),
        (("Agreement of scope", "Background", "The council has asked the LGA for a challenge."), [0]),
        (("Cabinet", "Is there an action plan?", "• progress review"), [0]),
        (("Cabinet", "We meet at seven o'clock on Monday.", "AGENDA"), [0, 2]),
    ],
    ids=["a numbered section", "prose", "a section without a number", "a question and an item", "the word Agenda"],
)
def test_the_title_block_ends_where_the_paper_begins(lines: tuple[str, ...], titles: list[int]) -> None:
    nodes = nodes_of(*lines)
    assert sorted(title_block(nodes)) == titles
    assert all(isinstance(nodes[at], Node) for at in titles)


def test_a_title_that_says_what_is_done_with_a_paper_names_another() -> None:
    assert ("feedback_report", "title", 4.0) in found_in("The feedback report of 2024")
    assert ("feedback_report", "title", 6.0) in found_in("Feedback report")
    assert ("feedback_report", "title", 1.2) in found_in("Publication of the feedback report")
    assert ("action_plan", "title", 4.0) in found_in("Response to the peer challenge: our action plan")


def test_a_choice_of_words_an_article_and_a_number_stand_in_a_sign() -> None:
    assert ("committee_report", "line", 3.0) in found_in("Agenda item 14")
    assert not any(kind == "committee_report" for kind, _, _ in found_in("Agenda item no"))
    for wording in ("Report of the Leader of the Council", "Report by Chief Executive"):
        assert ("committee_report", "title", 3.0) in found_in(wording)
    assert not any(kind == "committee_report" for kind, _, _ in found_in("Report of the peer team"))


LETTER = """Dear Gwen

Corporate Peer Challenge

{}

Yours sincerely

Miles Darrow
Local Government Association
"""


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("The team will come in May and will look at money. You would meet them first, and we shall report.", "scope"),
        ("The team came in May and looked at money. It met you first, and found that you had listened.", "feedback"),
    ],
)
def test_a_letter_is_of_what_will_be_or_of_what_was(told: str, kind: str) -> None:
    assert str(head_of(LETTER.format(told)).document_type).startswith(kind)


@pytest.mark.parametrize("salutation", ["Dear colleagues", "Dear all", "Dear resident"])
def test_a_circular_is_no_letter_to_a_council(salutation: str) -> None:
    text = LETTER.format("The team will come in May. You will see them.").replace("Dear Gwen", salutation)
    assert head_of(text).document_type == "other"


def test_who_does_not_speak_of_peers_has_written_no_paper_of_theirs() -> None:
    text = "Action plan\nVersion 2\n\nIntroduction\n\nThis action plan shows what we will do about potholes.\n"
    assert head_of(text).document_type == "other"
    assert head_of(text.replace("potholes", "what the peers said")).document_type == "action_plan"


def test_a_sure_kind_is_surer_than_a_poor_one() -> None:
    sure = head_of("Cabinet\nMinutes\n\nPresent: Councillor Lund\n\nRESOLVED that the plan be noted.\n")
    poor = head_of("Position\n\nWe are a council.\n")
    assert (sure.document_type, poor.document_type) == ("minutes", "other")
    assert (sure.document_type_confidence or 0) >= SURE > (poor.document_type_confidence or 0)
