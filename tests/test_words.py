"""Broken words joined, and words put into reading order."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import edge, lines_of, page_of, text_of, words

from pipeline.assemble.words import Lexicon, join_texts, lines_to_text, reading_order
from schemas.page import Word


def lexicon(*seen: str) -> Lexicon:
    return Lexicon([page_of(lines_of(seen))])


def joined(*lines: str, seen: tuple[str, ...] = (), right: float | None = None) -> str:
    return str(lines_to_text(lines_of(lines), lexicon(*seen), right))


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("the imple-", "mentation of it"), "the implementation of it"),
        (("imple\u2010", "mentation"), "implementation"),
        (("start-", "ing now"), "starting now"),
        (("long-", "er"), "longer"),  # "long-" keeps its hyphen, but not before a mere ending
        (("the team-", "work, then"), "the teamwork, then"),
    ],
)
def test_a_hyphen_that_only_breaks_a_word_goes(lines: tuple[str, ...], text: str) -> None:
    assert joined(*lines) == text


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("a whole-", "life view"), "a whole-life view"),
        (("cross-", "cutting aims"), "cross-cutting aims"),
        (("the re-", "profiled budget"), "the re-profiled budget"),
        (("for 2024-", "25 only"), "for 2024-25 only"),
        (("Anglo-", "Saxon"), "Anglo-Saxon"),  # a capital begins a word of its own
        (("posts that are hard-to-", "recruit"), "posts that are hard-to-recruit"),
        (("an end-of-", "year report"), "an end-of-year report"),
    ],
)
def test_a_hyphen_that_belongs_to_the_word_stays(lines: tuple[str, ...], text: str) -> None:
    assert joined(*lines) == text


def test_the_documents_own_spelling_decides() -> None:
    assert joined("team-", "work", seen=("good team-work",)) == "team-work"
    assert joined("co-", "operate") == "co-operate"
    assert joined("co-", "operate", seen=("we cooperate.",)) == "cooperate"


def test_where_the_program_breaks_words_a_prefix_proves_nothing() -> None:
    assert joined("re-", "new", seen=("abso- develop- manage-",)) == "renew"
    assert lexicon("abso- develop- manage-").hyphenates
    assert not lexicon("whole- re- cross-").hyphenates


@pytest.mark.parametrize("lines", [("imple\u00ad", "mentation"), ("whole\u00ad", "some")])
def test_a_soft_hyphen_never_belongs_to_the_word(lines: tuple[str, str]) -> None:
    assert joined(*lines) == lines[0][:-1] + lines[1]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("a Member/", "Officer protocol"), "a Member/Officer protocol"),
        (("the year 2025/", "26"), "the year 2025/26"),
        (("Leader /", "Chief Executive"), "Leader / Chief Executive"),
    ],
)
def test_what_a_line_end_parts_behind_a_slash_is_joined(lines: tuple[str, str], text: str) -> None:
    assert joined(*lines) == text


@pytest.mark.parametrize(("first", "second"), [("plan –", "now"), ("-", "work"), ("plan -", "now"), ("plan", "- now")])
def test_a_dash_between_spaces_joins_nothing(first: str, second: str) -> None:
    assert joined(first, second) == f"{first} {second}"


@pytest.mark.parametrize(
    ("lines", "seen", "text"),
    [
        (("Organisatio", "nal change"), (), "Organisational change"),
        (("Develop", "ment"), (), "Development"),
        (("Resource", "s"), (), "Resources"),
        (("Communi", "cations"), ("Communications",), "Communications"),
    ],
)
def test_a_column_too_narrow_for_a_word_cuts_it(lines: tuple[str, str], seen: tuple[str, ...], text: str) -> None:
    assert joined(*lines, seen=seen, right=edge(lines[0])) == text
    # The same lines in a wide column, or without knowledge of its edge, are two words.
    assert joined(*lines, seen=seen, right=edge(lines[0]) + 50) == " ".join(lines)
    assert joined(*lines, seen=seen) == " ".join(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ("Work", "on it"),  # a small word is a word
        ("Develop", "the plan"),
        ("Communi", "cations"),  # nothing tells that the two are one
        ("Plan develop", "ment"),  # not alone on its line: it would have wrapped whole
        ("Develop", "Ment"),
    ],
)
def test_whole_words_in_a_narrow_column_stay_apart(lines: tuple[str, str]) -> None:
    assert joined(*lines, right=edge(lines[0])) == " ".join(lines)


def test_joined_halves_keep_their_places() -> None:
    text = lines_to_text(lines_of(("the imple-", "mentation")), lexicon())
    assert [word.glued for word in text.words] == [False, False, True]
    assert len(text.places()) == 2


def test_texts_over_a_page_end_are_joined_like_lines() -> None:
    assert str(join_texts(text_of("the imple-"), text_of("mentation of it"), lexicon())) == "the implementation of it"
    assert str(join_texts(text_of("one"), text_of("two"), lexicon())) == "one two"
    assert str(join_texts(text_of(), text_of("two"), lexicon())) == "two"


def test_a_raised_figure_close_behind_its_word_belongs_to_it() -> None:
    before = words("plan")[0]
    raised = words("2", left=before.x1 + 0.5, size=6)[0]
    far = words("2", left=before.x1 + 3, size=6)[0]
    line = lines_of(["plan"])[0]
    assert str(lines_to_text([line._replace(words=(before, raised))], lexicon())) == "plan2"
    assert str(lines_to_text([line._replace(words=(before, far))], lexicon())) == "plan 2"


SHUFFLED = st.permutations([*words("one two three"), *words("four five six", top=112), *words("seven", top=124)])


@given(SHUFFLED)
def test_reading_order_does_not_depend_on_the_order_of_the_file(shuffled: list[Word]) -> None:
    assert [line.text for line in reading_order(shuffled)] == ["one two three", "four five six", "seven"]


@pytest.mark.parametrize(
    ("angle", "places"),
    # Turned clockwise a line runs down the page and the next stands to its left; the other way up and to its right.
    [(90, [(50, 10), (50, 40), (30, 10), (30, 40)]), (270, [(30, 40), (30, 10), (50, 40), (50, 10)])],
)
def test_turned_text_is_read_in_its_own_direction(angle: int, places: list[tuple[float, float]]) -> None:
    names = ["one", "two", "three", "four"]
    turned = [
        Word(name, x, top, x + 10, top + 20, 10.0, False, "#000000", False, 1, angle)
        for name, (x, top) in zip(names, places, strict=True)
    ]
    assert [word.text for line in reading_order(turned[::-1]) for word in line.words] == names


LETTERS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12)
LINES = st.lists(st.lists(LETTERS | st.text(max_size=5), min_size=1).map(" ".join), max_size=5)


@given(LINES, st.none() | st.floats(50, 300))
def test_joining_keeps_every_word_and_takes_away_hyphens_only(lines: list[str], right: float | None) -> None:
    rows = lines_of(lines)
    before = [word for row in rows for word in row.words]
    after = lines_to_text(rows, lexicon(), right).words
    assert len(after) == len(before)
    for old, new in zip(before, after, strict=True):
        assert new.text == old.text or new.text == old.text[:-1]
        assert new.text == old.text or old.text[-1] in "-\u2010\u00ad\u2011"
        assert new.box == old.box


@given(LETTERS, LETTERS)
def test_a_broken_word_is_joined_with_its_hyphen_or_without(left: str, right: str) -> None:
    assert joined(f"{left}-", right) in (left + right, f"{left}-{right}")
