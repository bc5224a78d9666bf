"""Signs that a record is not whole lower its confidence; usual lists raise none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalise.suspicion import with_suspicions
from schemas.document import NO_TEXT, Text
from schemas.page import Word
from schemas.printed import PrintedAction, PrintedRecommendation


def text(words: str) -> Text:
    return Text(tuple(Word(w, 0, 0, 1, 10, 10, False, "#000000", False, 1) for w in words.split()))


def codes(*texts: str, refs: tuple[str, ...] = ()) -> list[set[str]]:
    told = [
        PrintedRecommendation(text(words), 1, ref=text(refs[at]) if refs else NO_TEXT) for at, words in enumerate(texts)
    ]
    return [{doubt.code for doubt in found.doubts} for found in with_suspicions(told).recommendations]


WHOLE = ("Agree the corporate plan.", "Publish the budget early.", "Review the scheme of delegation.")


def test_sentences_with_stops_are_not_doubted() -> None:
    assert codes(*WHOLE, refs=("1", "2", "3")) == [set(), set(), set()]


def test_phrases_without_stops_are_not_doubted() -> None:
    assert codes("Agree the corporate plan", "Publish the budget early", "Review delegation of powers") == [set()] * 3


def test_items_of_a_decision_may_begin_small_and_end_with_and() -> None:
    assert codes("note the report;", "agree the action plan; and", "delegate its publication.") == [set()] * 3


@pytest.mark.parametrize(
    ("odd", "code"),
    [
        ("Set fewer priorities and say plainly which come", "text_unfinished"),
        ("to 0, with 1 abstention, that the lease be granted.", "text_begins_inside"),
        ("Budget.", "text_unusual_length"),
        ("Agree the plan. Recommendation 2 Publish the budget.", "label_in_text"),
        ("Agree the plan. Lead: Chief Executive.", "label_in_text"),
        (" ".join(["word"] * 60) + ".", "text_unusual_length"),
    ],
)
def test_what_is_odd_among_its_neighbours_is_doubted(odd: str, code: str) -> None:
    found = codes(*WHOLE, odd)
    assert found[:3] == [set()] * 3
    assert code in found[3]


def test_a_phrase_that_cannot_end_there_is_doubted_in_any_list() -> None:
    assert codes("Agree the plan", "Publish the budget of", "Review the rest")[1] == {"text_unfinished"}


@pytest.mark.parametrize(
    ("refs", "odd"),
    [
        (("1", "2", "4"), [2]),
        (("R1", "R2", "R3"), []),
        (("1", "2", "1"), []),
        (("2.1", "2.1", "2.2"), []),
        (("(a)", "(b)", "(d)"), []),
        (("1", "", "2"), [1, 2]),
    ],
)
def test_numbers_that_do_not_follow(refs: tuple[str, ...], odd: list[int]) -> None:
    found = codes(*WHOLE, refs=refs)
    assert [at for at, told in enumerate(found) if "ref_out_of_order" in told] == odd


def test_types_are_judged_apart_and_actions_too() -> None:
    told = [
        PrintedRecommendation(
            text("Agree the plan."),
            1,
            actions=tuple(PrintedAction(text(t), 1) for t in ("Write it up.", "Send it to the")),
        ),
        PrintedRecommendation(text("note the report"), 1, kind="decision"),
        PrintedRecommendation(text("agree the plan"), 1, kind="decision"),
    ]
    found = with_suspicions(told).recommendations
    assert [{d.code for d in a.doubts} for a in found[0].actions] == [set(), {"text_unfinished"}]
    assert all(not recommendation.doubts for recommendation in found)


@given(st.lists(st.text(max_size=40), max_size=6))
def test_nothing_is_changed_but_doubts(texts: list[str]) -> None:
    told = [PrintedRecommendation(text(words), 1) for words in texts]
    assert [(r.text, r.ref) for r in with_suspicions(told).recommendations] == [(r.text, r.ref) for r in told]
