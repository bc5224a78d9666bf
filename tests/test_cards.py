"""Records set in cards: where they begin and end, their labels, and what is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from making import lines_of, words

from pipeline.assemble import assemble
from pipeline.assemble.cards import find_cards
from pipeline.assemble.cards.parts import page_parts
from pipeline.assemble.free import FreeWords
from pipeline.assemble.words import Lexicon
from pipeline.choice import choose
from schemas.geometry import Box
from schemas.page import Page, Rule, Word
from schemas.printed import PrintedRecommendation

TASKS = ["Publish one plan", "Hold budget workshops", "Adopt a work programme", "Sign a learning agreement"]
POSTS = ["Chief Executive", "Director of Resources", "Monitoring Officer", "Chief Planner"]
STATES = ["On track", "Complete", "Delayed", "Not started"]


def page(found: Sequence[Word]) -> Page:
    return Page(1, 595, 842, list(found))


def records(found: Sequence[Word]) -> list[PrintedRecommendation]:
    return list(choose(assemble([page(found)])).plan.printed.recommendations)


def card(number: int, left: float, top: float) -> list[Word]:
    """A numeral and a headline, a sentence, then labels: above the value, beside it, and two on one line."""
    at = number - 1
    return [
        *words(str(number), left, top, 20, bold=True),
        *words(f"Headline of the {number}th card", left + 30, top, 11, bold=True),
        *words("It says what the peers think.", left + 30, top + 15),
        *words("What we will do", left + 30, top + 30, 8, bold=True),
        *words(TASKS[at], left + 30, top + 42),
        *words("Owner", left + 30, top + 57, 8, bold=True),
        *words(POSTS[at], left + 110, top + 57),
        *words("Status", left + 30, top + 70, 8, bold=True),
        *words(STATES[at], left + 110, top + 70),
    ]


def check(found: Sequence[PrintedRecommendation]) -> None:
    assert [str(item.ref) for item in found] == ["1", "2", "3", "4"]
    assert [str(item.headline) for item in found] == [f"Headline of the {n}th card" for n in range(1, 5)]
    assert [str(item.actions[0].text) for item in found] == TASKS
    assert [str(item.actions[0].leads[0].text) for item in found] == POSTS
    assert [str(item.actions[0].ratings[0].text) for item in found] == STATES


def test_cards_one_below_the_other() -> None:
    check(records([word for n in range(1, 5) for word in card(n, 50, 100 * n)]))


def test_cards_side_by_side_are_read_as_they_are_numbered() -> None:
    places = {1: (50, 100), 2: (310, 100), 3: (50, 220), 4: (310, 220)}
    check(records([word for n, (left, top) in places.items() for word in card(n, left, top)]))


def test_a_heading_below_the_last_card_is_none_of_it() -> None:
    cards = [word for n in range(1, 5) for word in card(n, 50, 100 * n)]
    after = [*words("What happens next", 50, 500, 13, bold=True), *words("The plan is seen again in May.", 50, 520)]
    found = records([*cards, *after])
    check(found)
    assert "seen again" not in " ".join(str(p.text) for item in found for p in (*item.progress, *item.ratings))


def boxed(number: int, top: float) -> list[Word]:
    return [
        *words(f"Recommendation {number}", 50, top, bold=True),
        *words(STATES[number - 1], 480, top, 9),
        *words("Make the plan known to every partner.", 50, top + 20),
        *words("It was sent to all of them in the spring.", 50, top + 45),
    ]


def test_a_status_beside_the_reference_and_prose_without_labels() -> None:
    found = records([word for n in range(1, 5) for word in boxed(n, 100 * n)])
    assert [str(item.text) for item in found] == ["Make the plan known to every partner."] * 4
    assert [str(item.ratings[0].text) for item in found] == STATES
    assert {str(item.progress[0].text) for item in found} == {"It was sent to all of them in the spring."}


def test_a_label_over_two_lines_and_one_in_two_languages() -> None:
    def parts(n: int, top: float) -> list[Word]:
        return [
            *words(f"R{n} Headline number {n}", 50, top, 11, bold=True),
            *words("Planned", 50, top + 15, bold=True),
            *words("action", 50, top + 26, bold=True),
            *words(TASKS[n - 1], 140, top + 15),
            *words("Perchennog / Owner", 50, top + 40, bold=True),
            *words(POSTS[n - 1], 160, top + 40),
        ]

    found = records([word for n in range(1, 5) for word in parts(n, 100 * n)])
    assert [str(action.text) for item in found for action in item.actions] == TASKS
    assert [str(lead.text) for item in found for action in item.actions for lead in action.leads] == POSTS


def test_events_with_a_date_and_a_contact_are_no_cards() -> None:
    def event(n: int, top: float) -> list[Word]:
        return [
            *words(f"{n} Walk with the ranger", 50, top, 12, bold=True),
            *words("When:", 50, top + 15, bold=True),
            *words("7 June 2025", 100, top + 15),
            *words("Contact:", 50, top + 30, bold=True),
            *words("Countryside team", 100, top + 30),
        ]

    pages = [page([word for n in range(1, 5) for word in event(n, 100 * n)])]
    assert find_cards(pages, {1: FreeWords(pages[0].words)}, Lexicon(pages)) is None


def test_numbered_rows_with_text_side_by_side_are_no_cards() -> None:
    def row(n: int, top: float) -> list[Word]:
        return [
            *words(f"Recommendation {n}", 50, top, bold=True),
            *words("The plan was published.", 250, top),
            *words(STATES[n - 1], 480, top),
            *words(TASKS[n - 1], 50, top + 12, bold=True),
            *words("Partners have seen it.", 250, top + 12),
        ]

    pages = [page([word for n in range(1, 5) for word in row(n, 100 * n)])]
    assert find_cards(pages, {1: FreeWords(pages[0].words)}, Lexicon(pages)) is None


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


def test_actions_below_the_items_of_minutes_are_no_plan() -> None:
    found = records([*words("Minutes of the Scrutiny Committee", 50, 50, 18, bold=True), *repeated()])
    assert not [action for item in found for action in item.actions]


def test_a_label_ends_at_its_colon() -> None:
    def parts(n: int, top: float) -> list[Word]:
        return [
            *words(f"Recommendation {n}", 50, top, 12, bold=True),
            *words("It says what the peers think.", 50, top + 15),
            *words(f"Action: {TASKS[n - 1]}", 50, top + 27),
            *words("Timescale: March 2025", 50, top + 39),
            *words(f"Lead: {POSTS[n - 1]}", 50, top + 51),
        ]

    found = records([word for n in range(1, 5) for word in parts(n, 100 * n)])
    assert [str(action.due) for item in found for action in item.actions] == ["March 2025"] * 4


def test_the_stop_that_parts_labels_in_a_sentence_is_no_part_of_their_values() -> None:
    def parts(n: int, top: float) -> list[Word]:
        return [
            *words(f"Recommendation {n}", 50, top, 12, bold=True),
            *words("It says what the peers think.", 50, top + 15),
            *words(f"Action: {TASKS[n - 1]}.", 50, top + 27),
            *words(f"Lead: {POSTS[n - 1]}. Status: {STATES[n - 1]}. Due: March 2025.", 50, top + 39),
        ]

    actions = [
        action for item in records([w for n in range(1, 5) for w in parts(n, 100 * n)]) for action in item.actions
    ]
    assert [str(lead.text) for action in actions for lead in action.leads] == POSTS
    assert [str(rating.text) for action in actions for rating in action.ratings] == STATES
    assert [str(action.due) for action in actions] == ["March 2025"] * 4
    assert [str(action.text) for action in actions] == [f"{task}." for task in TASKS]


def framed(number: int, left: float, top: float) -> list[Word]:
    """A small reference over a headline, and a line of labels whose last value found no room on it."""
    at = number - 1
    found = [
        *words(f"Recommendation {number}", left, top, 7),
        *words(f"Headline of the {number}th card", left, top + 10, 11, bold=True),
        *words("What we will do", left, top + 30, 9, bold=True),
        *words(TASKS[at], left, top + 42, 9),
        *words(f"Lead: {POSTS[at]} | By when: May 2026 | Status:", left, top + 56, 8),
    ]
    return [*found, *words(STATES[at], left, top + 67, 8, bold=True)]


def test_references_in_small_type_over_headlines_and_a_value_on_the_next_line() -> None:
    places = {1: (50, 100), 2: (310, 100), 3: (50, 220), 4: (310, 220)}
    found = records([word for n, (left, top) in places.items() for word in framed(n, left, top)])
    assert [str(item.ref).split()[-1] for item in found] == ["1", "2", "3", "4"]
    assert [str(item.actions[0].text) for item in found] == TASKS
    assert [str(item.actions[0].leads[0].text) for item in found] == POSTS
    assert [str(item.actions[0].due) for item in found] == ["May 2026"] * 4
    assert [str(item.actions[0].ratings[0].text) for item in found] == STATES


def test_a_divider_ends_the_value_before_a_label_and_parts_the_languages_of_one() -> None:
    (line,) = page_parts(lines_of(["Lead: Chief Executive | Target date: May 2026"]), 1)
    assert [(part.label, part.wording) for part in line if part.label] == [("lead", "Lead:"), ("due", "Target date:")]
    (line,) = page_parts(lines_of(["Erbyn pryd | By when: May 2026"]), 1)
    assert [(part.label, part.wording) for part in line if part.label] == [("due", "Erbyn pryd | By when:")]


def test_a_value_in_a_line_of_labels_goes_on_with_the_next_line_and_few_words_of_progress_are_no_rating() -> None:
    found: list[Word] = []
    for at, (task, state) in enumerate(zip(TASKS, STATES, strict=True)):
        top = 100.0 + 110 * at
        found += words(f"Recommendation {at + 1}", 50, top, 8)
        found += words(f"Headline {at + 1} says more", 50, top + 12, 12, bold=True)
        found += [*words("Action", 50, top + 30, bold=True), *words(task, 50, top + 42)]
        found += [*words("Update", 50, top + 56, bold=True), *words("Held in May.", 50, top + 68)]
        found += words("Owner: Director of Finance / Leader of the", 50, top + 82)
        found += words(f"Council · By when: May 2026 · Status: {state}", 50, top + 94)
    read = [item.actions[0] for item in records(found)]
    assert [[str(lead.text) for lead in action.leads] for action in read] == [
        ["Director of Finance", "Leader of the Council"]
    ] * 4
    assert [str(action.due) for action in read] == ["May 2026"] * 4
    assert [str(action.progress[0].text) for action in read] == ["Held in May."] * 4
    assert [str(action.ratings[0].text) for action in read] == STATES


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


def test_a_values_last_word_that_reads_like_a_label_goes_on_with_it() -> None:
    def ended(number: int, top: float) -> list[Word]:
        return [
            *words(str(number), 50, top, 20, bold=True),
            *words(f"Headline of the {number}th card", 80, top, 11, bold=True),
            *words("It says what the peers think.", 80, top + 15),
            *words("What we will do", 80, top + 30, bold=True),
            *words("Report on two committees and recruit a full-time Scrutiny", 190, top + 30),
            *words("Officer.", 190, top + 42),
            *words("Lead officer", 80, top + 57, bold=True),
            *words("Head of Law", 190, top + 57),
        ]

    found = records([word for n in range(1, 5) for word in ended(n, 100 * n)])
    assert {str(item.actions[0].text).split()[-1] for item in found} == {"Officer."}
    assert [str(item.actions[0].leads[0].text) for item in found] == ["Head of Law"] * 4
