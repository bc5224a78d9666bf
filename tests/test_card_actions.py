"""Several actions in one card: labels that come again, and tables inside cards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from card_pages import POSTS, STATES, TASKS, page, records
from making import words

from pipeline.assemble import assemble
from pipeline.choice import choose
from schemas.geometry import Box
from schemas.page import Rule, Word
from schemas.printed import PrintedRecommendation


def planned(task: str, post: str, status: str, top: float) -> list[Word]:
    """One action: labels at the margin, their values at a tab; the text of its action over two lines."""
    return [
        *words("What we will do:", 50, top, bold=True),
        *words(task, 170, top),
        *words("and tell the partners.", 170, top + 12),
        *words("Who:", 50, top + 24, bold=True),
        *words(post, 170, top + 24),
        *words("Status:", 50, top + 36, bold=True),
        *words(status, 170, top + 36),
    ]


def repeated() -> list[Word]:
    """Three recommendations without a box, the second with two actions."""
    found: list[Word] = []
    top = 100.0
    for number, places in enumerate(([0], [1, 2], [3]), 1):
        found += words(f"R{number}", 50, top, 13, bold=True) + words("Think of the future", 75, top, 13, bold=True)
        found += words("It says what the peers think.", 50, top + 18)
        for at in places:
            found += planned(TASKS[at], POSTS[at], STATES[at], top + 32)
            top += 58
        top += 50
    return found


def test_labels_that_come_again_are_those_of_further_actions() -> None:
    found = records(repeated())
    assert [str(item.ref) for item in found] == ["R1", "R2", "R3"]
    assert {str(item.text) for item in found} == {"Think of the future It says what the peers think."}
    assert [len(item.actions) for item in found] == [1, 2, 1]
    actions = [action for item in found for action in item.actions]
    assert [str(action.text) for action in actions] == [f"{task} and tell the partners." for task in TASKS]
    assert [str(lead.text) for action in actions for lead in action.leads] == POSTS
    assert [str(rating.text) for action in actions for rating in action.ratings] == STATES


DONE = "It was held in May and seen again by the board in June."


def rounds_of_actions(closing: bool) -> list[Word]:
    """Three cards of two actions each; a status alone on the last line of each, or of none but one."""
    found: list[Word] = []
    for number in range(3):
        top = 60.0 + 240 * number
        found += words(f"Recommendation {number + 1}: Headline of it", 50, top, 11, bold=True)
        found += words("It says what the peers think.", 50, top + 16)
        for at in range(2):
            y = top + 40 + 95 * at
            found += [*words("What we will do", 50, y, bold=True), *words(TASKS[number], 50, y + 13)]
            found += [*words("Lead officer", 50, y + 27, bold=True), *words(POSTS[number], 160, y + 27)]
            found += [*words("Progress", 50, y + 41, bold=True), *words(DONE, 50, y + 54)]
            if closing or number + at == 0:
                found += words(STATES[number], 54, y + 70, 9, bold=True)
    return found


def test_a_status_alone_below_the_progress_of_each_action_is_its_rating() -> None:
    actions = [action for item in records(rounds_of_actions(closing=True)) for action in item.actions]
    assert [[str(rating.text) for rating in action.ratings] for action in actions] == [
        [STATES[at // 2]] for at in range(6)
    ]
    assert [str(action.progress[0].text) for action in actions] == [DONE] * 6


def test_a_word_of_state_that_closes_one_value_alone_belongs_to_it() -> None:
    actions = [action for item in records(rounds_of_actions(closing=False)) for action in item.actions]
    assert [action.ratings for action in actions] == [()] * 6
    assert str(actions[0].progress[0].text) == f"{DONE} On track"


def tabled(number: int, top: float, gap: float) -> list[Word]:
    """A numeral and a headline, and a table of two actions, the first of two lines, without a rule; then how far."""
    at = number - 1
    second = top + 57 + gap
    return [
        *words(str(number), 50, top, 16, bold=True),
        *words(f"Headline of the {number}th card", 80, top, 11, bold=True),
        *words("What we will do", 50, top + 30, 8, bold=True),
        *words("Responsible", 300, top + 30, 8, bold=True),
        *words("By when", 450, top + 30, 8, bold=True),
        *words(f"{TASKS[at]} and keep it", 50, top + 44),
        *words(POSTS[at], 300, top + 44),
        *words("May 2026", 450, top + 44),
        *words("before all members.", 50, top + 56),
        *words("Tell the staff.", 50, second),
        *words("Chief Executive", 300, second),
        *words("June 2026", 450, second),
        *words("Where we are", 50, second + 20, 8, bold=True),
        *words(f"All of it was seen by the {number}th board.", 50, second + 32),
    ]


def dashes(top: float) -> list[Rule]:
    """A dashed rule as some producers draw it: small squares."""
    return [Rule(Box(x, top, x + 2, top + 0.7), vertical=False) for x in range(50, 540, 4)]


def check_tabled(found: Sequence[PrintedRecommendation]) -> None:
    assert [str(item.ref) for item in found] == ["1", "2", "3", "4"]
    assert [str(item.text) for item in found] == [f"Headline of the {n}th card" for n in range(1, 5)]
    said = [[str(action.text) for action in item.actions] for item in found]
    assert said == [[f"{task} and keep it before all members.", "Tell the staff."] for task in TASKS]
    leads = [[str(lead.text) for action in item.actions for lead in action.leads] for item in found]
    assert leads == [[post, "Chief Executive"] for post in POSTS]
    assert [[str(action.due) for action in item.actions] for item in found] == [["May 2026", "June 2026"]] * 4
    told = [[str(statement.text) for statement in item.progress] for item in found]
    assert told == [[f"All of it was seen by the {n}th board."] for n in range(1, 5)]


def test_tables_inside_cards_are_rows_of_actions_by_their_white() -> None:
    check_tabled(records([word for n in range(1, 5) for word in tabled(n, 150 * n - 50, 20)]))


def test_tables_inside_cards_are_rows_of_actions_by_their_dashed_rules() -> None:
    found = [word for n in range(1, 5) for word in tabled(n, 150 * n - 50, 12)]
    rules = [rule for n in range(1, 5) for rule in dashes(150 * n - 50 + 67.5)]
    check_tabled(list(choose(assemble([replace(page(found), rules=rules)])).plan.printed.recommendations))


def test_actions_below_the_items_of_minutes_are_no_plan() -> None:
    found = records([*words("Minutes of the Scrutiny Committee", 50, 50, 18, bold=True), *repeated()])
    assert not [action for item in found for action in item.actions]
