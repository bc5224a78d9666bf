"""Recommendations with what is answered to each: labels as lines of their own or run in, below any kind of item."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from flows import flow_of
from making import words

from pipeline.assemble import Readings, assemble
from pipeline.choice import choose
from schemas.page import Page, Word
from schemas.printed import PrintedRecommendation

ADVICE = ["Refresh the plan.", "Clarify the roles.", "Set a budget for three years."]
ANSWERS = ["A plan will be drafted with partners.", "A committee was set up.", "The budget goes to Council."]
POSTS = ["Chief Executive", "Monitoring Officer", "Director of Resources"]
DATES = ["March 2026", "1 April 2026", "May 2026"]


def page(found: Sequence[Word]) -> Page:
    return Page(1, 595, 842, list(found))


def told(readings: Readings) -> list[PrintedRecommendation]:
    return list(choose(readings).plan.printed.recommendations)


def records(found: Sequence[Word]) -> list[PrintedRecommendation]:
    return told(assemble([page(found)]))


def check(found: Sequence[PrintedRecommendation], refs: Sequence[str], agreed: str = "") -> None:
    assert [str(item.ref) for item in found] == list(refs)
    assert [str(item.text) for item in found] == ADVICE
    actions = [action for item in found for action in item.actions]
    assert [str(action.text) for action in actions] == [f"{agreed}{answer}" for answer in ANSWERS]
    assert [str(lead.text) for action in actions for lead in action.leads] == POSTS
    assert [str(action.due) for action in actions] == DATES
    assert not any(item.progress for item in found)
    assert not any(action.progress for action in actions)


NAMED = ["Recommendation 1", "Recommendation 2", "Recommendation 3"]


def row(left: float, top: float, *parts: tuple[str, bool]) -> list[Word]:
    """Runs of one line, the second of each pair whether it is in bold."""
    found: list[Word] = []
    for text, bold in parts:
        start = found[-1].x1 + 2.5 if found else left
        found += words(text, start, top, bold=bold)
    return found


def test_a_labels_value_in_bold_is_no_label() -> None:
    found: list[Word] = []
    for n, ref in enumerate(NAMED):
        top = 100.0 + 90 * n
        found += words(ref, 50, top, bold=True) + words(ADVICE[n], 50, top + 14)
        found += row(50, top + 30, ("Council response: Accepted.", True), (ANSWERS[n], False))
        found += row(50, top + 46, ("Responsible:", True), (POSTS[n], False), ("Timescale:", True), (DATES[n], False))
    check(records(found), NAMED, "Accepted. ")


@pytest.mark.parametrize("bold", [True, False])
def test_labels_run_on_in_the_recommendations_paragraph(bold: bool) -> None:
    found: list[Word] = []
    for n, ref in enumerate(NAMED):
        top = 100.0 + 60 * n
        first, second = ANSWERS[n].rsplit(" ", 2)[0], " ".join(ANSWERS[n].rsplit(" ", 2)[1:])
        begun = row(50, top, (f"{ref}:", True), (ADVICE[n], False), ("Our response:", bold), (first, False))
        end = begun[-1].x1
        found += [word._replace(x0=word.x0 + 500 - end, x1=word.x1 + 500 - end) for word in begun[-1:]]
        found += begun[:-1]
        found += row(50, top + 12, (second, False), ("Lead:", bold), (f"{POSTS[n]}.", False), ("Due:", bold))
        found += words(f"{DATES[n]}.", found[-1].x1 + 2.5, top + 12)
    check(records(found), NAMED)


def test_cards_below_the_papers_numbered_paragraphs_end_where_the_next_one_begins() -> None:
    found: list[Word] = [*words("4.1 The three of them are given below, each with the response.", 50, 70)]
    for n, ref in enumerate(NAMED):
        top = 100.0 + 70 * n
        found += row(50, top, (f"4.{n + 2}", False), (f"{ref}:", True), (ADVICE[n], False))
        found += row(50, top + 16, ("Cabinet response:", True), (ANSWERS[n], False))
        found += row(50, top + 32, ("Lead officer:", True), (POSTS[n], False))
        found += row(50, top + 48, ("Target date:", True), (DATES[n], False))
    found += words("4.5 Members may wish to look at these again in the autumn.", 50, 310)
    check(records(found), NAMED)


def test_numbered_paragraphs_without_the_word_are_cards_where_labels_stand_below_them() -> None:
    check(records(numbered("4.1 The three recommendations are given below.")), ["4.2", "4.3", "4.4"])


def test_numbered_paragraphs_of_another_subject_are_no_cards() -> None:
    assert records(numbered("4.1 Three briefings were held.")) == []


def numbered(introduction: str) -> list[Word]:
    found: list[Word] = [*words("4. What follows", 50, 50, bold=True), *words(introduction, 50, 70)]
    for n in range(3):
        top = 100.0 + 70 * n
        found += row(50, top, (f"4.{n + 2}", False), (ADVICE[n], True))
        for at, (label, value) in enumerate((("Lead", POSTS[n]), ("What we will do", ANSWERS[n]), ("Due", DATES[n]))):
            found += words(f"{label}: {value}", 50, top + 16 * (at + 1))
    return [*found, *words("4.5 Members may wish to look at these again in the autumn.", 50, 310)]


WEB = "<h1>Reply to the peers</h1><h2>1. Purpose</h2><p>1.1 To say what is done.</p><h2>2. The recommendations</h2>"


def html(items: str) -> list[PrintedRecommendation]:
    return told(assemble(flow_of("reply.html", f"<html><body>{WEB}{items}</body></html>")))


def test_labelled_lines_in_a_document_without_pages() -> None:
    lines = "".join(
        f"<h3>{NAMED[n]}</h3><p>{ADVICE[n]}</p><p><b>Response:</b> {ANSWERS[n]}</p>"
        f"<p><b>Owner:</b> {POSTS[n]}</p><p><b>By when:</b> {DATES[n]}</p>"
        for n in range(3)
    )
    check(html(lines), NAMED)


def test_labels_below_lettered_items_of_a_document_without_pages() -> None:
    items = "".join(
        f"<li>{ADVICE[n]}<p>Due: {DATES[n]}</p><p>Action: {ANSWERS[n]}</p><p>Lead: {POSTS[n]}</p></li>"
        for n in range(3)
    )
    check(html(f'<ol type="a">{items}</ol>'), ["a.", "b.", "c."])


PROSE = [
    "Response times in the contact centre have improved.",
    "Action on this is led by the Director of Resources, who will report by March 2027.",
    "Status matters less to people than being heard: so said one of them.",
]


def test_prose_that_begins_with_a_labels_word_is_no_card() -> None:
    items = "".join(f"<h3>{NAMED[n]}</h3><p>{ADVICE[n]}</p><p>{PROSE[n]}</p>" for n in range(3))
    assert html(items) == []
    found = [
        word
        for n in range(3)
        for at, line in enumerate((NAMED[n], ADVICE[n], PROSE[n]))
        for word in words(line, 50, 100 + 60 * n + 14 * at, bold=not at)
    ]
    assert records(found) == []


def test_a_date_before_a_label_is_the_value_of_the_label_before_it() -> None:
    found: list[Word] = []
    for n, ref in enumerate(NAMED):
        top = 100.0 + 70 * n
        found += words(ref, 50, top, bold=True) + words(ADVICE[n], 50, top + 14)
        found += words(f"Response: {ANSWERS[n]}", 50, top + 28)
        found += words(f"Lead: {POSTS[n]} Target date: Q{n + 1} 2026/27 Status: Amber", 50, top + 42)
    told_of = records(found)
    assert [str(action.due) for item in told_of for action in item.actions] == [f"Q{n} 2026/27" for n in (1, 2, 3)]
    assert [str(one.text) for item in told_of for action in item.actions for one in action.ratings] == ["Amber"] * 3


def test_what_the_section_goes_on_with_behind_the_cards_is_none_of_them() -> None:
    found: list[Word] = [
        *words("Report to: the Committee", 50, 50, bold=True),
        *words("4.1 They are given below, each with the response.", 50, 70),
    ]
    for n, ref in enumerate(NAMED):
        top = 100.0 + 60 * n
        found += words(f"{ref}: {ADVICE[n]}", 50, top, bold=True) + words(f"Our response: {ANSWERS[n]}", 50, top + 14)
        found += words(f"Lead: {POSTS[n]}", 50, top + 28) + words(f"Due: {DATES[n]}", 50, top + 42)
    found += words("4.2 The responses were agreed with the leaders of the groups.", 50, 276)
    check(records(found), NAMED)
