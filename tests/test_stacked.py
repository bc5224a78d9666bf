"""Numerals and codes in large type beside their text; large type beside small lines."""

from __future__ import annotations

from making import words

from pipeline.assemble.layout import words_to_lines


def test_a_large_numeral_begins_the_first_of_the_lines_beside_it() -> None:
    big = words("1", 50, 100, 22, bold=True)
    page = [*big, *words("Agree what it is for", 90, 99, 10, bold=True), *words("The plans are fine.", 90, 112, 10)]
    lines = words_to_lines(page)
    assert [line.text for line in lines] == ["1 Agree what it is for", "The plans are fine."]
    assert [round(line.size) for line in lines] == [10, 10]
    assert lines[0].words[0].x1 == big[0].x1


def test_a_code_in_the_margin_takes_the_type_of_its_line() -> None:
    page = [*words("R12", 50, 97, 17), *words("Publish a strategy", 110, 100, 11, bold=True)]
    assert [(line.text, line.size, line.bold) for line in words_to_lines(page)] == [
        ("R12 Publish a strategy", 11, True)
    ]


def test_a_letterhead_beside_large_type_keeps_its_lines() -> None:
    page = [
        *words("Peer Support", 50, 60, 20),
        *words("18 Smith Square", 400, 58, 9),
        *words("London SW1P", 400, 69, 9),
    ]
    assert sorted(line.text for line in words_to_lines(page)) == ["18 Smith Square", "London SW1P", "Peer Support"]


def test_a_raised_figure_stays_on_its_line() -> None:
    page = [*words("held on 9", 50, 100, 11), *words("th", 97, 99, 6), *words("March in the hall", 110, 100, 11)]
    assert [line.text for line in words_to_lines(page)] == ["held on 9 th March in the hall"]
