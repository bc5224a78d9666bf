"""Signs that a record is not whole lower its confidence; usual lists raise none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.normalise.suspicion import with_suspicions
from schemas.document import NO_TEXT, Text
from schemas.page import Word
from schemas.printed import PrintedAction, PrintedProgress, PrintedRecommendation


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
        ("Agree the plan. 2.2 Subject to its views, Council will decide.", "number_in_text"),
        (" ".join(["word"] * 60) + ".", "text_unusual_length"),
    ],
)
def test_what_is_odd_among_its_neighbours_is_doubted(odd: str, code: str) -> None:
    found = codes(*WHOLE, odd)
    assert found[:3] == [set()] * 3
    assert code in found[3]


def test_a_decision_that_only_tells_is_doubted() -> None:
    wordings = ("There are two sets of recommendations here.", "the Committee note them.", "That it is agreed.")
    told = [PrintedRecommendation(text(words), 1, kind="decision") for words in wordings]
    found = [{doubt.code for doubt in one.doubts} for one in with_suspicions(told).recommendations]
    assert ["decision_unlikely" in codes for codes in found] == [True, False, False]


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


def test_a_list_in_which_much_is_doubted_is_shaken_and_decisions_stand_alone() -> None:
    told = [PrintedRecommendation(text(words), 1) for words in (*WHOLE, "Budget.")]
    assert with_suspicions(told).shaken == {"peer"}
    assert with_suspicions(told[:3]).shaken == frozenset()
    decisions = [PrintedRecommendation(text(words), 1, kind="decision") for words in (*WHOLE, "Budget.")]
    assert with_suspicions(decisions).shaken == frozenset()


def test_actions_of_which_many_are_doubted_shake_the_list() -> None:
    actions = tuple(PrintedAction(text(words), 1) for words in ("Write the plan of", "Consult on it.", "of the board."))
    told = [PrintedRecommendation(text(words), 1, actions=actions) for words in WHOLE]
    assert with_suspicions(told).shaken == {"peer"}


def test_what_a_review_made_itself_has_no_progress_yet() -> None:
    progress = (PrintedProgress(text("The plan was agreed.")),)
    told = [PrintedRecommendation(text(WHOLE[0]), 1, made=made, progress=progress) for made in ("2024", "2025")]
    told.append(PrintedRecommendation(text(WHOLE[1]), 1, made="2025"))
    found = with_suspicions(told, "2025").recommendations
    assert [[doubt.code for doubt in one.doubts] for one in found] == [[], ["made_unlikely"], []]
    assert not any(one.doubts for one in with_suspicions(told).recommendations)


def test_an_action_inside_a_statement_of_progress_is_doubted() -> None:
    told = [
        PrintedRecommendation(text(words), 1, progress=(PrintedProgress(text(said)),))
        for words, said in zip(
            WHOLE,
            [
                "Two workshops were held. Action 1a Hold two workshops. Lead officer: Chief Executive",
                "All of action 2a is complete, and Status: green was reported to Cabinet.",
                "The scheme was adopted; Action 3a is complete.",
            ],
            strict=True,
        )
    ]
    doubted = [{doubt.field for doubt in found.doubts} for found in with_suspicions(told).recommendations]
    assert doubted == [{"progress"}, set(), set()]
