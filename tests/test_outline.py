"""Markers of items, the outline of headings and prose, and the items of one list."""

from __future__ import annotations

import pytest
from making import words
from outlines import nodes_of

from extractors.items import follows, is_first, read_items
from extractors.markers import Marker, marker
from extractors.outline import Node, TableNode, is_plain_heading, outline, section_end
from schemas.document import Document, PageFrame

# markers

MARKED = [
    ("• Agree a plan", "bullet", ""),
    ("- Agree a plan", "bullet", ""),
    ("o Agree a plan", "bullet", ""),
    ("\uf0b7 Agree a plan", "bullet", ""),
    ("1. Agree a plan", "number", "1"),
    ("12) Agree a plan", "number", "12"),
    ("(3) Agree a plan", "number", "3"),
    ("[4] Agree a plan", "number", "4"),
    ("2.1 Agree a plan", "decimal", "2.1"),
    ("2.1.3. Agree a plan", "decimal", "2.1.3"),
    ("(a) agree a plan", "letter", "a"),
    ("b. agree a plan", "letter", "b"),
    ("(aa) agree a plan", "letter", "aa"),
    ("(iv) agree a plan", "roman", "iv"),
    ("i. agree a plan", "roman", "i"),
    ("IV. Agree a plan", "roman", "IV"),
    ("3     Agree a plan", "bare", "3"),
    ("A.     Agree a plan", "letter", "A"),
]


@pytest.mark.parametrize(("line", "kind", "value"), MARKED)
def test_an_item_begins_with_its_marker(line: str, kind: str, value: str) -> None:
    mark = marker(words(line))
    assert mark is not None
    assert (mark.kind, mark.value) == (kind, value)
    assert words(line)[mark.length].text.casefold() == "agree"


@pytest.mark.parametrize(
    "line",
    [
        "Agree a plan",
        "1.",  # the whole line
        "•",
        "3 councils agreed a plan",  # a count: no white behind it
        "A. Marsh spoke first",  # an initial
        "2024 was a good year",
        "(see page 3) Agree a plan",
        "£1.5m was saved",
        "1/2 of the plan",
    ],
)
def test_other_beginnings_are_no_markers(line: str) -> None:
    assert marker(words(line)) is None


@pytest.mark.parametrize(
    ("before", "after"),
    [("1", "2"), ("9", "10"), ("a", "b"), ("h", "i"), ("i", "j"), ("i", "ii"), ("iv", "v"), ("IX", "X"), ("2.1", "2.2"),
     ("2.9", "2.10"), ("1.2.3", "1.2.4")],
)  # fmt: skip
def test_a_value_follows_the_one_before_it(before: str, after: str) -> None:
    assert follows(Marker(1, "letter", before), Marker(1, "letter", after))


@pytest.mark.parametrize(
    ("before", "after"),
    [("1", "3"), ("2", "1"), ("1", "1"), ("a", "c"), ("i", "iii"), ("2.1", "3.2"), ("2", "2.1"), ("2.9", "3"),
     ("1", "b"), ("a", "2"), ("a", "bb")],
)  # fmt: skip
def test_another_value_does_not_follow(before: str, after: str) -> None:
    assert not follows(Marker(1, "letter", before), Marker(1, "letter", after))


@pytest.mark.parametrize(
    ("value", "first"),
    [("1", True), ("a", True), ("A", True), ("i", True), ("2.1", True), ("2", False), ("b", False), ("ii", False),
     ("2.3", False), ("11", False)],
)  # fmt: skip
def test_lists_begin_with_a_first_value(value: str, first: bool) -> None:
    assert is_first(Marker(1, "number", value)) is first


def test_a_bullet_always_may_begin_a_list() -> None:
    assert is_first(Marker(1, "bullet", ""))


# the outline


def heads(*lines: str) -> list[str]:
    return [node.wording for node in nodes_of(*lines) if isinstance(node, Node) and node.rank]


PROSE = "The council has worked with its partners in the town for many years and intends to go on with it."


def test_larger_bold_and_shouted_lines_are_headings() -> None:
    lines = ("# Background", PROSE, "**Next steps**", PROSE, "FINANCIAL IMPLICATIONS", PROSE)
    assert heads(*lines) == ["Background", "Next steps", "FINANCIAL IMPLICATIONS"]


@pytest.mark.parametrize(
    "line",
    [
        "**The council should act now.**",  # a sentence that its author stresses
        "• FINANCE",
        "**• Finance**",
        "LGA",  # letters that are always large
        "RESOLVED:",
        f"**{PROSE}**",
        "Next steps",
    ],
)
def test_stressed_sentences_items_and_plain_lines_have_no_rank(line: str) -> None:
    assert heads(PROSE, line, PROSE) == []


def test_a_larger_heading_ranks_above_a_bold_one() -> None:
    large, bold = (node.rank for node in nodes_of("# Finance", "**Reserves**", PROSE) if isinstance(node, Node)
                   and node.rank)  # fmt: skip
    assert large > bold > 0


def test_a_node_divides_its_marker_from_its_words() -> None:
    number, bullet = nodes_of("(a) approve the plan", "• note the report")
    assert isinstance(number, Node)
    assert isinstance(bullet, Node)
    assert (str(number.ref), number.wording) == ("(a)", "approve the plan")
    assert (str(bullet.ref), bullet.wording) == ("", "note the report")
    assert number.text_left > number.left


def test_depth_counts_the_numbers_of_a_heading() -> None:
    found = nodes_of("# 2. Finance", "# 2.1 Reserves", "# Housing", "# (a) Homes")
    assert [node.depth for node in found if isinstance(node, Node)] == [1, 2, 0, 0]


def test_tables_stand_in_their_place() -> None:
    found = nodes_of(PROSE, [["Ref", "Action"], ["1", "Write"]], PROSE)
    assert [isinstance(part, TableNode) for part in found] == [False, True, False]
    assert [part.page for part in found] == [1, 1, 1]


def test_an_empty_document_has_an_empty_outline() -> None:
    assert outline(Document((PageFrame(1, 595.0, 842.0),), ())) == []


def test_a_short_line_over_prose_is_a_plain_heading() -> None:
    assert is_plain_heading(nodes_of("Next steps", PROSE), 0)
    assert is_plain_heading(nodes_of("3. Next steps", PROSE), 0)


@pytest.mark.parametrize(
    ("line", "below"),
    [
        ("Next steps.", PROSE),
        ("next steps", PROSE),
        ("Next steps:", PROSE),
        ("• Next steps", PROSE),
        ("# Next steps", PROSE),  # a heading of its own right
        ("Next steps", "Done"),  # nothing longer below
        ("Next steps", f"            {PROSE}"),  # what stands below is set in far
        (PROSE, PROSE),
    ],
)
def test_other_lines_are_no_plain_headings(line: str, below: str) -> None:
    assert not is_plain_heading(nodes_of(line, below, PROSE), 0)


def test_the_last_line_is_no_plain_heading() -> None:
    assert not is_plain_heading(nodes_of(PROSE, "Next steps"), 1)


def test_a_section_ends_at_a_heading_of_its_own_rank() -> None:
    found = nodes_of("# Finance", PROSE, "**Reserves**", PROSE, "# Housing", PROSE)
    assert section_end(found, 0) == 4
    assert section_end(found, 2) == 4
    assert section_end(found, 4) == 6


def test_numbers_tell_depth_where_the_type_does_not() -> None:
    found = nodes_of("**2. Finance**", PROSE, "**2.1 Reserves**", PROSE, "**3. Housing**", PROSE)
    assert section_end(found, 0) == 4
    assert section_end(found, 2) == 4


# items


def items(*lines: str, start: int = 0) -> tuple[list[tuple[str, str]], int]:
    found, end = read_items(nodes_of(*lines), start)
    return [(str(item.ref), str(item.text)) for item in found], end


def test_numbers_in_turn_are_the_items_of_one_list() -> None:
    assert items("1. Agree a plan.", "2. Publish it.", "3. Review it.") == (
        [("1.", "Agree a plan."), ("2.", "Publish it."), ("3.", "Review it.")],
        3,
    )


def test_i_after_h_is_a_letter() -> None:
    lines = [f"({letter}) point {letter}" for letter in "abcdefghijk"]
    found, end = items(*lines)
    assert [ref for ref, _ in found] == [f"({letter})" for letter in "abcdefghijk"]
    assert end == 11


def test_roman_numerals_go_on_past_v() -> None:
    lines = [f"({value}) point" for value in ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi")]
    assert len(items(*lines)[0]) == 11


def test_a_nested_list_belongs_to_its_item() -> None:
    found, end = items("1. Agree:", "    (a) a vision;", "    (b) a budget.", "2. Publish it.")
    assert found == [("1.", "Agree: (a) a vision; (b) a budget."), ("2.", "Publish it.")]
    assert end == 4


def test_letters_at_the_margin_of_their_number_are_nested_all_the_same() -> None:
    found, end = items("1. Agree:", "(a) a vision;", "(b) a budget.", "2. Publish it.")
    assert found == [("1.", "Agree: (a) a vision; (b) a budget."), ("2.", "Publish it.")]
    assert end == 4


def test_nested_bullets_lose_their_signs() -> None:
    assert items("1. Agree", "    • a vision", "    • a budget", "2. Publish")[0][0] == (
        "1.",
        "Agree a vision a budget",
    )


def test_a_paragraph_set_in_goes_on_with_its_item() -> None:
    found, _ = items("1. Agree a plan.", "   It should be short.", "2. Publish it.")
    assert found == [("1.", "Agree a plan. It should be short."), ("2.", "Publish it.")]


def test_a_paragraph_at_the_margin_belongs_to_the_item_where_the_list_goes_on() -> None:
    found, end = items("1. Agree a plan.", PROSE, "2. Publish it.", "3. Review it.")
    assert [ref for ref, _ in found] == ["1.", "2.", "3."]
    assert found[0][1].endswith(PROSE)
    assert end == 4


def test_a_heading_ends_the_list() -> None:
    assert items("1. Agree a plan.", "2. Publish it.", "# Finance", "1. Spend less.") == (
        [("1.", "Agree a plan."), ("2.", "Publish it.")],
        2,
    )


def test_a_heading_that_is_set_in_ends_the_list_too() -> None:
    assert items("1. Agree a plan.", "2. Publish it.", "    **Finance**", "3. Spend less.")[1] == 2


def test_numbering_that_goes_on_in_bold_is_the_same_list() -> None:
    assert [ref for ref, _ in items("**1. Vision**", f"   {PROSE}", "**2. Budget**", f"   {PROSE}")[0]] == ["1.", "2."]


def test_a_number_that_does_not_follow_ends_the_list() -> None:
    assert items("1. Agree a plan.", "2. Publish it.", "7. Go home.")[1] == 2
    assert items("1. Agree a plan.", "2. Publish it.", "1. Go home.")[1] == 2


def test_other_brackets_are_another_list() -> None:
    assert items("1. Agree a plan.", "(2) Publish it.")[1] == 1


def test_bullets_end_at_prose_further_left() -> None:
    lines = ("    • Agree a plan", "    • Publish it", PROSE)
    assert items(*lines) == ([("", "Agree a plan"), ("", "Publish it")], 2)


def test_bullets_of_a_deeper_level_belong_to_the_one_above() -> None:
    assert items("• Agree", "    • a vision", "• Publish")[0] == [("", "Agree a vision"), ("", "Publish")]


def test_unmarked_lines_of_one_edge_are_items() -> None:
    found, end = items("    Ann Marsh", "    Bob Fenn", PROSE)
    assert (found, end) == ([("", "Ann Marsh"), ("", "Bob Fenn")], 2)


def test_a_list_ends_where_it_is_told_to() -> None:
    found, end = read_items(nodes_of("1. Agree", "2. Publish", "3. Review"), 1, 2)
    assert ([str(item.ref) for item in found], end) == (["2."], 2)


def test_there_is_no_list_behind_the_end_nor_at_a_table() -> None:
    nodes = nodes_of("1. Agree", [["Ref", "Action"], ["1", "Write"]], "2. Publish")
    assert read_items(nodes, 3) == ([], 3)
    assert read_items(nodes, 1) == ([], 1)
    assert read_items(nodes, 0)[1] == 1
