"""Recommendations in boxes among the findings, below no heading that speaks of them."""

from __future__ import annotations

from outlines import document_of

from extractors.contents import Contents
from extractors.papers import feedback_report
from schemas.printed import PrintedRecommendation

PROSE = "The borough is on the move, and the Council can point to things which it has done well in these years."
HEADS = ("Say it once", "Use what you know", "Hear the tenants")
WORDS = ("Put the same page before staff.", "Bring the data into one place.", "Give the panel a seat.")


def paper(*numbers: int, words: bool = True) -> tuple[PrintedRecommendation, ...]:
    lines = ["# Corporate Peer Challenge", "Feedback report"]
    for number, head, wording in zip(numbers, HEADS, WORDS, strict=True):
        lines += ["# Governance and culture", PROSE, f"{' ' * 40}**KEY RECOMMENDATION {number}"]
        lines += [f"{' ' * 40}**{head}", f"{' ' * 40}{wording}"] if words else []
        lines.append(PROSE)
    return feedback_report(Contents(document_of(*lines))).recommendations


def test_each_box_is_a_recommendation_with_its_headline_and_theme() -> None:
    assert [str(item.ref) for item in paper(1, 2, 4)] == ["1", "2", "4"]
    assert [(str(item.headline), str(item.text), str(item.theme)) for item in paper(1, 2, 4)] == [
        (head, f"{head} {wording}", "Governance and culture") for head, wording in zip(HEADS, WORDS, strict=True)
    ]


def test_numbers_that_do_not_rise_from_one_are_of_something_else() -> None:
    assert paper(3, 4, 5) == ()
    assert paper(1, 3, 2) == ()


def test_labels_without_words_in_their_column_are_none() -> None:
    assert paper(1, 2, 3, words=False) == ()


def test_labels_of_any_wording_with_numbers_that_run_on() -> None:
    lines = ["# Corporate Peer Challenge", "Feedback report", "# Findings", PROSE]
    for number, wording in enumerate(WORDS, 1):
        lines += [f"    **Our recommendation: {number}", f"    {wording}", PROSE]
    found = feedback_report(Contents(document_of(*lines))).recommendations
    assert [(str(item.ref), str(item.text), item.progress) for item in found] == [
        (str(number), wording, ()) for number, wording in enumerate(WORDS, 1)
    ]
