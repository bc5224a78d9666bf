"""Plans that only white divides: references that hang in the white, lines that only look like headings."""

from __future__ import annotations

import pytest
from making import words

from extractors.action_plan import read_plan
from pipeline.assemble import assemble
from schemas.page import Page, Word
from schemas.printed import PrintedRecommendation

LEFTS = (70.0, 250.0, 370.0, 480.0)
HEADS = ("Recommendation", "What we will do", "Who", "By when")


def plan(refs: tuple[str, ...], heads: tuple[str, ...] = HEADS) -> list[PrintedRecommendation]:
    """Two recommendations of three lines, with two actions and one of two lines; ``refs`` hang left of them."""
    rows = (
        (("Agree a shorter list", "of what matters and", "say what can wait"), ("Hold two", "workshops"), "1"),
        ((), ("Write it", "down"), ""),
        (("Publish a plan for", "the budget in words", "that all can read"), ("Draft a", "summary"), "2"),
    )
    found: list[Word] = [
        word for left, head in zip(LEFTS, heads, strict=True) for word in words(head, left, 80.0, bold=True)
    ]
    top = 104.0
    for (text, action, number), ref in zip(rows, refs, strict=True):
        found += words(number, 50.0, top, bold=True) if number else []
        found += words(ref, 225.0, top)
        for at, line in enumerate(text):
            found += words(line, LEFTS[0], top + 12.0 * at)
        for at, line in enumerate(action):
            found += words(line, LEFTS[1], top + 12.0 * at)
        found += [*words("Chief Executive", LEFTS[2], top), *words("March 2026", LEFTS[3], top)]
        top += 52.0
    return list(read_plan(assemble([Page(1, 595, 842, found)]).plain).printed.recommendations)


@pytest.mark.parametrize(
    ("refs", "read"),
    [
        (("1.1", "1.2", "2.1"), ["1.1", "1.2", "2.1"]),
        (("1a", "1b", "2a"), ["1a", "1b", "2a"]),
        (("(a)", "(b)", "(c)"), ["(a)", "(b)", "(c)"]),
    ],
)
def test_references_that_hang_in_the_white_are_the_actions(refs: tuple[str, ...], read: list[str]) -> None:
    found = plan(refs)
    assert [str(item.ref) for item in found] == ["1", "2"]
    assert str(found[0].text) == "Agree a shorter list of what matters and say what can wait"
    actions = [action for item in found for action in item.actions]
    assert [str(action.ref) for action in actions] == read
    assert [str(action.text) for action in actions] == ["Hold two workshops", "Write it down", "Draft a summary"]


def test_other_headings_and_their_two_languages() -> None:
    heads = ("Argymhelliad / Recommendation", "Cam / Action", "Pwy / Owner", "Erbyn / Due")
    (first, second) = plan(("1.1", "1.2", "2.1"), heads)
    assert [str(action.due) for action in (*first.actions, *second.actions)] == ["March 2026"] * 3
    assert [str(lead.text) for lead in second.actions[0].leads] == ["Chief Executive"]


def test_the_second_line_of_a_row_is_no_heading() -> None:
    """ "number. | officer | date" under a row names three columns, but goes on with the cells above it."""
    found = [word for left, head in zip(LEFTS, HEADS, strict=True) for word in words(head, left, 80.0, bold=True)]
    for at in range(3):
        top = 104.0 + 40.0 * at
        found += [*words(f"Advice number {at + 1}", LEFTS[0], top), *words("Find one telephone", LEFTS[1], top)]
        found += [*words("Customer contact", LEFTS[2], top), *words("On this", LEFTS[3], top)]
        below = ("number", "officer", "date") if at == 1 else ("line", "team", "day")
        found += [word for left, line in zip(LEFTS[1:], below, strict=True) for word in words(line, left, top + 12.0)]
    read = read_plan(assemble([Page(1, 595, 842, found)]).plain).printed.recommendations
    assert [str(item.text) for item in read] == [f"Advice number {n}" for n in (1, 2, 3)]
    assert str(read[1].actions[0].text) == "Find one telephone number"
