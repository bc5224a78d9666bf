"""Records set in cards: where they begin and end, their labels, and what is none."""

from __future__ import annotations

from collections.abc import Sequence

from card_pages import POSTS, STATES, TASKS, page, records
from making import lines_of, words

from pipeline.assemble.cards import find_cards
from pipeline.assemble.cards.parts import page_parts
from pipeline.assemble.free import FreeWords
from pipeline.assemble.words import Lexicon
from schemas.page import Word
from schemas.printed import PrintedRecommendation


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


def grouped(heads: Sequence[str], each: int) -> list[Word]:
    """Four cards; a heading in large type over each group of so many."""
    found: list[Word] = []
    for n in range(4):
        top = 100.0 + 130 * n
        if n % each == 0:
            found += words(heads[n // each], 50, top - 26, 14, bold=True)
        found += words(f"Recommendation {n + 1}", 50, top, 10, bold=True)
        found += words(f"Publish the plan of the {n + 1}th year and keep to it.", 50, top + 14)
        for at, (label, value) in enumerate((("What we will do", TASKS[n]), ("Status", STATES[n]))):
            found += [*words(label, 50, top + 30 + 14 * at, 10, bold=True), *words(value, 170, top + 30 + 14 * at)]
    return found


def test_a_heading_of_any_wording_over_a_group_of_cards_is_their_theme() -> None:
    found = records(grouped(["How we spend", "How we lead"], 2))
    assert [str(item.theme or item.section) for item in found] == ["How we spend"] * 2 + ["How we lead"] * 2


def test_a_heading_over_each_card_is_no_theme() -> None:
    found = records(grouped(["Spending", "Leading", "Listening", "Learning"], 1))
    assert {str(item.theme) for item in found[1:]} <= {"", "Spending"}


def test_the_last_word_of_a_text_is_no_label() -> None:
    found: list[Word] = []
    for n in range(3):
        top = 100.0 + 110 * n
        found += words(f"KR{n + 1} Make the work of the council simpler", 50, top, 11, bold=True)
        found += words("What we will do", 50, top + 20, 9, bold=True)
        found += words("Write the options down and recruit a full-time Scrutiny", 150, top + 20, 9)
        found += words("Officer.", 150, top + 31, 9)
        found += [*words("Lead officer", 50, top + 45, 9, bold=True), *words(POSTS[n], 150, top + 45, 9)]
        found += [*words("Status", 50, top + 58, 9, bold=True), *words(STATES[n], 150, top + 58, 9)]
    actions = [item.actions[0] for item in records(found)]
    assert {str(action.text) for action in actions} == {
        "Write the options down and recruit a full-time Scrutiny Officer."
    }
    assert [[str(lead.text) for lead in action.leads] for action in actions] == [[post] for post in POSTS[:3]]
