"""The four ways of being equal, rates, and the bootstrap."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.evaluate.measures import EQUAL, NONE, WAYS, Counts, bootstrap, equal, fold, fold_field


def test_what_typesetting_may_change_is_folded() -> None:
    assert (
        fold("• The council\u2019s \u201cplan\u201d \u2013 whole\u00ad\n  life") == 'The council\'s "plan" - wholelife'
    )
    assert fold(None) == ""


@pytest.mark.parametrize(
    ("name", "value", "folded"),
    [
        ("ref", "Recommendation 3", "3"),
        ("ref", "(a)", "a"),
        ("ref", "R1.", "R1"),
        ("field", "Report  of:", "report_of"),
        ("text", "(a)", "(a)"),
    ],
)
def test_references_and_labels_are_folded_further(name: str, value: str, folded: str) -> None:
    assert fold_field(name, value) == folded


@pytest.mark.parametrize(
    ("wanted", "found", "ways"),
    [
        ("Agree the plan.", "Agree the plan.", set(WAYS)),
        ("Agree the plan.", "agree the plan", {"soft", "levenshtein"}),
        ("Agree the plan by March", "Agree the plan by May", {"levenshtein"}),
        ("Agree a plan for the whole of the county by May 2026", "Agree a plan for the whole of the county by May 2025",
         {"levenshtein", "ratcliff_obershelp"}),
        ("Agree the plan", "Nothing alike", set()),
        ("Agree the plan", "", set()),
    ],
)  # fmt: skip
def test_the_four_ways(wanted: str, found: str, ways: set[str]) -> None:
    assert equal([wanted], found) == ways


def test_any_of_several_right_values_will_do() -> None:
    assert "strict" in equal(["", "two", "three"], "three")
    assert equal([""], "three") == frozenset()


@given(st.text(min_size=1), st.text(min_size=1))
def test_equality_is_symmetric_and_strict_implies_the_others(one: str, other: str) -> None:
    for way in ("strict", "soft", "levenshtein"):
        assert EQUAL[way](one, other) == EQUAL[way](other, one)
    assert equal([one], one) == frozenset(WAYS)


def test_rates() -> None:
    counts = Counts(gold=4, found=5, right=3)
    assert (counts.precision, counts.recall) == (0.6, 0.75)
    assert counts.f1 == pytest.approx(2 * 0.6 * 0.75 / (0.6 + 0.75))
    assert (NONE.precision, NONE.recall, NONE.f1) == (1.0, 1.0, 1.0)
    assert Counts(3, 0, 0).f1 == 0.0
    assert counts + NONE == counts


def test_the_interval_holds_the_score_and_is_the_same_each_time() -> None:
    documents = [Counts(10, 10, right) for right in (10, 9, 8, 10, 4, 10, 10, 7)]
    interval = bootstrap(documents)
    assert interval == bootstrap(documents)
    assert interval.low < 68 / 80 < interval.high
    assert bootstrap([Counts(10, 10, 9)] * 5).low == pytest.approx(0.9)
    assert bootstrap([]).low == 1.0
