"""The sentence that leads in to what is asked, and items that run on in one line."""

from __future__ import annotations

import pytest
from making import text_of

from extractors.decisions import split_inline
from extractors.stems import stem_of

PROSE = "The peer team visited the council in the spring and spoke with more than a hundred people in four days."


@pytest.mark.parametrize(
    ("line", "whom", "rest"),
    [
        ("Cabinet is asked to note the report.", "Cabinet", "note the report."),
        ("It is recommended that the plan be approved.", "", "the plan be approved."),
        ("Recommended to Council: That the plan be approved.", "Council", "That the plan be approved."),
        ("Cabinet is recommended to resolve:", "Cabinet", ""),
        ("RECOMMENDED that:", "", ""),
    ],
)
def test_a_stem_is_divided_from_what_it_asks(line: str, whom: str, rest: str) -> None:
    stem = stem_of(text_of(line))
    assert stem is not None
    assert (str(stem[0]), str(stem[1])) == (whom, rest)


@pytest.mark.parametrize(
    "line",
    [
        PROSE,
        "Peers are asked to rest.",
        "Approve the plan.",
        "That the plan be approved.",
    ],
)
def test_other_words_are_no_stem(line: str) -> None:
    assert stem_of(text_of(line)) is None


def inline(line: str) -> list[tuple[str, str]]:
    return [(str(ref), str(text)) for ref, text in split_inline(text_of(line))]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("(1) agree the plan; and (2) note it", [("(1)", "agree the plan; and"), ("(2)", "note it")]),
        ("(a) agree; (b) note; (c) go", [("(a)", "agree;"), ("(b)", "note;"), ("(c)", "go")]),
        ("(i) agree; (ii) note", [("(i)", "agree;"), ("(ii)", "note")]),
        ("(1) agree (a) to (c) and (2) note it", [("(1)", "agree (a) to (c) and"), ("(2)", "note it")]),
        ("(1) agree the plan of page 2. and go", [("(1)", "agree the plan of page 2. and go")]),
        ("agree the plan (1) and (2)", [("", "agree the plan (1) and (2)")]),
        ("(2) agree the plan; (3) note it", [("", "(2) agree the plan; (3) note it")]),
        ("(1) agree the plan (see (3) below)", [("(1)", "agree the plan (see (3) below)")]),
    ],
)  # fmt: skip
def test_bracketed_values_in_turn_divide_a_line(line: str, parts: list[tuple[str, str]]) -> None:
    assert inline(line) == parts
