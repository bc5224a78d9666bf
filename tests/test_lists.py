"""What an item of a list begins with: its reference, its headline."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import text_of, words

from extractors.lists import _CODE, _NUMBER, _named, after_ref, bare_ref, headline, leading_ref
from schemas.document import NO_TEXT, Text

NAMED = [
    ("Recommendation 1: Agree a plan", "Recommendation 1", "Agree a plan"),
    ("Recommendation 1 Agree a plan", "Recommendation 1", "Agree a plan"),
    ("Recommendation No. 5: Agree a plan", "Recommendation No. 5", "Agree a plan"),
    ("Key Recommendation 4 – Agree a plan", "Key Recommendation 4", "Agree a plan"),
    ("Rec 2 – Agree a plan", "Rec 2", "Agree a plan"),
    ("Action 3a: Agree a plan", "Action 3a", "Agree a plan"),
    ("Priority 1 — Agree a plan", "Priority 1", "Agree a plan"),
    ("PR4 – Agree a plan", "PR4", "Agree a plan"),
    ("R1: Agree a plan", "R1", "Agree a plan"),
    ("R-1 Agree a plan", "R-1", "Agree a plan"),
    ("CE12.1b – Agree a plan", "CE12.1b", "Agree a plan"),
]
NUMBERED = [
    ("1. Agree a plan", "1.", "Agree a plan"),
    ("1) Agree a plan", "1)", "Agree a plan"),
    ("(1) Agree a plan", "(1)", "Agree a plan"),
    ("10. Agree a plan", "10.", "Agree a plan"),
    ("1.2.3. Agree a plan", "1.2.3.", "Agree a plan"),
    ("2a Agree a plan", "2a", "Agree a plan"),
    ("2.1 Agree a plan", "2.1", "Agree a plan"),
    ("(i) agree a plan", "(i)", "agree a plan"),
    ("iv. agree a plan", "iv.", "agree a plan"),
    ("(a) agree a plan", "(a)", "agree a plan"),
    ("b) agree a plan", "b)", "agree a plan"),
]


@pytest.mark.parametrize(("printed", "ref", "rest"), NAMED + NUMBERED)
def test_a_reference_is_divided_from_its_item(printed: str, ref: str, rest: str) -> None:
    text = text_of(printed)
    count = leading_ref(text)
    assert str(text.cut(0, count)) == ref
    assert str(after_ref(text, count)) == rest


@pytest.mark.parametrize(("printed", "ref", "rest"), NAMED)
def test_named_references_are_found_where_numbers_do_not_count(printed: str, ref: str, rest: str) -> None:
    text = text_of(printed)
    assert str(text.cut(0, leading_ref(text, "named"))) == ref


@pytest.mark.parametrize(("printed", "ref", "rest"), NUMBERED)
def test_bare_numbers_count_only_where_asked_for(printed: str, ref: str, rest: str) -> None:
    assert leading_ref(text_of(printed), "named") == 0


@pytest.mark.parametrize(
    "printed",
    [
        "Agree a plan",
        "A new plan",  # an article, not item A
        "I think so",
        "3 actions were agreed",  # a count
        "2024 was a good year",
        "Q3 2024 results",  # a quarter
        "S151 Officer to report",  # a post
        "5G for every village",
        "Recommendation: Agree a plan",
        "Actions 3 to 5 are done",
        "Action plan",
    ],
)
def test_words_and_figures_that_are_no_reference_stay(printed: str) -> None:
    text = text_of(printed)
    assert leading_ref(text) == 0
    assert str(after_ref(text, 0)) == printed


@pytest.mark.parametrize(
    ("printed", "bare"), [("1)", "1"), ("R1:", "R1"), ("PR4 –", "PR4"), ("2.1", "2.1"), ("–", "–")]
)
def test_a_bare_reference_loses_only_the_sign_behind_it(printed: str, bare: str) -> None:
    assert str(bare_ref(text_of(printed))) == bare


def test_a_reference_alone_leaves_nothing() -> None:
    text = text_of("R1:")
    assert after_ref(text, leading_ref(text)) == NO_TEXT


def test_what_follows_a_reference_begins_a_text_of_its_own() -> None:
    text = text_of("R1:Agree a plan")
    assert not after_ref(text, leading_ref(text)).words[0].glued


@given(st.text(max_size=60))
def test_a_reference_and_its_rest_are_words_of_the_item(printed: str) -> None:
    text = text_of(printed)
    count = leading_ref(text)
    assert 0 <= count <= len(text)
    assert [word.text for word in after_ref(text, count).words] == [
        word.text for word in text.words[len(text) - len(after_ref(text, count)) :]
    ]


@pytest.mark.parametrize(
    ("printed", "found"),
    [
        ("Clear aims – agree a short list", "Clear aims"),
        ("Clear aims: Agree a short list", "Clear aims"),
        ("Clear aims: agree a short list", ""),  # small letters behind a colon go on with the sentence
        ("Clear-cut aims are agreed", ""),
        ("Aims – agree a short list", ""),  # one word is no headline
        ("Agree a short list of aims", ""),
        ("Meet at 10:30 on the first Monday", ""),
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen – and on", ""),
        ("", ""),
    ],
)
def test_a_headline_is_a_few_words_before_a_dash_or_a_colon(printed: str, found: str) -> None:
    assert str(headline(text_of(printed))) == found


@pytest.mark.parametrize("sign", ["", ":", " –"])
def test_bold_words_before_plain_ones_are_the_headline(sign: str) -> None:
    bold = words(f"Clear aims{sign}", bold=True)
    assert str(headline(Text((*bold, *words("agree a short list", left=200))))) == "Clear aims"


def test_an_item_that_is_bold_throughout_has_no_headline() -> None:
    assert headline(text_of("Agree a short list", bold=True)) == NO_TEXT


def test_what_leads_in_to_points_is_no_headline() -> None:
    assert headline(text_of("Make scrutiny count. The council should: Give it time and officers.")) == NO_TEXT


# the cheap test before the patterns lets nothing slip

LONGER = "Recommendation|recommendations|Action|Priority|Objective|Rec|Key|PR|PRIORS|R|xiv.|No.|1|2.1|12a|–|:|(|)"


@given(st.lists(st.sampled_from(LONGER.split("|")), min_size=1).map(" ".join))
def test_a_text_without_a_reference_fits_no_pattern(wording: str) -> None:
    text = text_of(wording)
    fits = _named(str(text)) or _NUMBER.match(str(text)) or _CODE.match(str(text))
    assert bool(leading_ref(text)) == bool(fits)
