"""Actions inside cards that a running reference begins: their labels are theirs, those outside the recommendation's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from making import edge, lines_of, words

from pipeline.assemble import assemble
from pipeline.assemble.cards.parts import page_parts
from pipeline.assemble.cards.references import action_reference
from pipeline.choice import choose
from schemas.geometry import Box
from schemas.page import Fill, Page, Word
from schemas.printed import PrintedAction, PrintedRecommendation

TASKS = ["Hold two workshops.", "Take a plan to Council.", "Set up a partnership.", "Publish a forward plan."]
POSTS = ["Chief Executive", "Director of Resources", "Monitoring Officer", "Chief Planner"]
DATES = ["March 2026", "May 2026", "June 2026", "July 2026"]
STATES = ["On track", "Complete", "Delayed"]
TOLD = ["The first was held in May.", "All is done now.", "It waits for a post."]
PLACES = ([0, 1], [2], [3])  # which tasks each card has


def labelled(label: str, value: str, left: float, top: float) -> list[Word]:
    """A bold label with its value in line."""
    return [*words(f"{label}:", left, top, bold=True), *words(value, edge(f"{label}: ", left) + 8, top)]


def block(ref: str, at: int, top: float, below: bool = False) -> list[Word]:
    """An action: its reference, its text beside or below it, who and when on one line."""
    text = words(TASKS[at], 60, top + 12) if below else words(TASKS[at], edge(ref, 60) + 4, top)
    who = labelled("Lead officer", POSTS[at], 60, top + 24)
    return [*words(ref, 60, top, bold=True), *text, *who, *labelled("Due", DATES[at], 300, top + 24)]


def of_card(
    number: int, top: float, titles: tuple[str, str, str] = ("Lead member", "Status", "Progress")
) -> list[Word]:
    """What stands once in a card."""
    said = (f"Cllr Ann Lee{number}", STATES[number - 1], TOLD[number - 1])
    return [
        word for at, pair in enumerate(zip(titles, said, strict=True)) for word in labelled(*pair, 50, top + 14 * at)
    ]


def cards(ref: Callable[[int, int], str], above: bool = False, below: bool = False) -> tuple[list[Word], list[Fill]]:
    """Three cards of one and two actions; ``above``: what stands once stands over them."""
    found: list[Word] = []
    grounds = []
    top, count = 60.0, 0
    for number, places in enumerate(PLACES, 1):
        found += words(f"Recommendation {number}", 50, top, 12, bold=True)
        found += words("Think of the future of the place.", 50, top + 16)
        top += 34
        found += of_card(number, top) if above else []
        top += 48 if above else 0
        for own, at in enumerate(places):
            found += block(ref(number, own), at, top, below)
            grounds.append(Fill(Box(55, top - 2, 540, top + 38), "#eef2f4"))
            top += 44
            count += 1
        found += [] if above else of_card(number, top)
        top += 60 if above else 76
    return found, grounds


def read(found: Sequence[Word], grounds: Sequence[Fill] = ()) -> list[PrintedRecommendation]:
    page = Page(1, 595, 842, list(found), fills=list(grounds))
    return list(choose(assemble([page])).plan.printed.recommendations)


def actions(found: Sequence[PrintedRecommendation]) -> list[PrintedAction]:
    return [action for item in found for action in item.actions]


def check(found: Sequence[PrintedRecommendation], refs: Sequence[str]) -> None:
    assert [str(item.text) for item in found] == ["Think of the future of the place."] * 3
    assert [len(item.actions) for item in found] == [2, 1, 1]
    assert [str(action.ref) for action in actions(found)] == list(refs)
    assert [str(action.text) for action in actions(found)] == TASKS
    assert [str(action.due) for action in actions(found)] == DATES
    assert [[str(lead.text) for lead in action.leads] for action in actions(found)] == [[post] for post in POSTS]
    assert not any(action.progress or action.ratings for action in actions(found))
    assert [[str(lead.text) for lead in item.leads] for item in found] == [[f"Cllr Ann Lee{n}"] for n in (1, 2, 3)]
    assert [[str(rating.text) for rating in item.ratings] for item in found] == [[state] for state in STATES]
    assert [[str(told.text) for told in item.progress] for item in found] == [[told] for told in TOLD]


@pytest.mark.parametrize("above", [False, True])
@pytest.mark.parametrize("below", [False, True])
def test_a_reference_begins_an_action_with_labels_of_its_own(above: bool, below: bool) -> None:
    found, grounds = cards(lambda card, own: f"Action {card}{'ab'[own]}", above, below)
    check(read(found, grounds), ["Action 1a", "Action 1b", "Action 2a", "Action 3a"])
    check(read(found), ["Action 1a", "Action 1b", "Action 2a", "Action 3a"])


@pytest.mark.parametrize("form", ["{card}{letter}", "{card}.{own}", "Milestone {own}", "Task {card}.{own}"])
def test_references_of_other_forms(form: str) -> None:
    def ref(card: int, own: int) -> str:
        return form.format(card=card, own=own + 1, letter="ab"[own])

    check(read(cards(ref)[0]), [ref(card, own) for card, places in enumerate(PLACES, 1) for own in range(len(places))])


def test_actions_that_are_counted_through_all_cards_are_no_cards() -> None:
    counted = iter(range(1, 9))
    check(read(cards(lambda *_: f"Action {next(counted)}:")[0]), [f"Action {n}" for n in range(1, 5)])


def test_an_action_that_the_plan_leaves_out_takes_nothing_from_the_next() -> None:
    check(
        read(cards(lambda card, own: f"Action {card}{'ac'[own]}")[0]),
        ["Action 1a", "Action 1c", "Action 2a", "Action 3a"],
    )


def single(number: int, top: float, left: float) -> list[Word]:
    return [
        *words(f"Recommendation {number}", 50, top, 12, bold=True),
        *words("Think of the future of the place.", 50, top + 16),
        *[word._replace(x0=word.x0 + left, x1=word.x1 + left) for word in block(f"Action {number}a", number, top + 34)],
        *of_card(number, top + 76),
    ]


@pytest.mark.parametrize(("left", "ground"), [(12.0, False), (-10.0, True)])
def test_single_actions_end_where_their_ground_or_indentation_ends(left: float, ground: bool) -> None:
    found = read(
        [word for n in (1, 2, 3) for word in single(n, 180 * n - 100, left)],
        [Fill(Box(45, 180 * n - 68, 540, 180 * n - 28), "#eef2f4") for n in (1, 2, 3) if ground],
    )
    assert [[str(lead.text) for lead in item.leads] for item in found] == [[f"Cllr Ann Lee{n}"] for n in (1, 2, 3)]
    assert [[str(rating.text) for rating in item.ratings] for item in found] == [[state] for state in STATES]
    assert [str(action.leads[0].text) for action in actions(found)] == POSTS[1:]


@pytest.mark.parametrize("left", [50.0, 60.0])
def test_actions_side_by_side_are_read_one_after_the_other(left: float) -> None:
    def part(number: int, top: float, places: Sequence[int]) -> list[Word]:
        found = words(f"Recommendation {number}", 50, top, 12, bold=True)
        found += words("Think of the future of the place.", 50, top + 16)
        for column, at in enumerate(places):
            x = left + 250 * column
            found += words(f"Action {number}{'ab'[column]}", x, top + 34, bold=True)
            found += words(TASKS[at], x, top + 46)
            found += [*labelled("Lead", POSTS[at], x, top + 58), *labelled("Due", DATES[at], x, top + 70)]
        return [*found, *of_card(number, top + 86)]

    laid = [word for n, places in enumerate(PLACES, 1) for word in part(n, 180 * n - 100, places)]
    check(read(laid), ["Action 1a", "Action 1b", "Action 2a", "Action 3a"])


def test_a_status_beside_the_reference_rates_the_action() -> None:
    def part(number: int, top: float) -> list[Word]:
        return [
            *words(f"Recommendation {number}", 50, top, 12, bold=True),
            *words("Think of the future of the place.", 50, top + 16),
            *block(f"Action {number}a", number, top + 34, below=True),
            *words(STATES[number - 1], 450, top + 34, 8),
        ]

    found = read([word for n in (1, 2, 3) for word in part(n, 120 * n)])
    assert [[str(rating.text) for rating in action.ratings] for action in actions(found)] == [
        [state] for state in STATES
    ]
    assert [str(action.text) for action in actions(found)] == TASKS[1:]


def test_a_bold_headline_below_the_reference_and_its_status_is_the_cards() -> None:
    heads = ["Think of the future.", "Work with partners.", "Agree a budget."]

    def part(number: int, top: float) -> list[Word]:
        return [
            *words(f"Recommendation {number}", 50, top, 12, bold=True),
            *words(STATES[number - 1], 450, top, 8),
            *words(heads[number - 1], 50, top + 16, bold=True),
            *block(f"Action {number}a", number, top + 34),
            *labelled("Progress", TOLD[number - 1], 50, top + 76),
        ]

    found = read([word for n in (1, 2, 3) for word in part(n, 140 * n)])
    assert [str(item.text) for item in found] == heads
    assert [[str(rating.text) for rating in item.ratings] for item in found] == [[state] for state in STATES]
    assert [str(action.text) for action in actions(found)] == TASKS[1:]


def test_a_response_over_the_actions_is_none_of_them() -> None:
    def part(number: int, top: float) -> list[Word]:
        return [
            *words(f"Recommendation {number}", 50, top, 12, bold=True),
            *words("Think of the future of the place.", 50, top + 16),
            *labelled("Our response", "The Council agrees with the peers.", 50, top + 30),
            *block(f"Action {number}a", number, top + 46),
        ]

    found = read([word for n in (1, 2, 3) for word in part(n, 120 * n)])
    assert [str(action.text) for action in actions(found)] == TASKS[1:]
    assert all("lead_in" in {doubt.code for doubt in item.doubts} for item in found)


def test_progress_that_tells_of_an_action_is_no_action() -> None:
    def part(number: int, top: float) -> list[Word]:
        return [
            *words(f"Recommendation {number}", 50, top, 12, bold=True),
            *words("Think of the future of the place.", 50, top + 16),
            *labelled("Lead officer", POSTS[number], 50, top + 30),
            *words("Progress:", 50, top + 46, bold=True),
            *words("We have met the partners twice since then, and", 50, top + 58),
            *words(f"Stage {number}a of the work is done.", 50, top + 70),
        ]

    found = read([word for n in (1, 2, 3) for word in part(n, 120 * n)])
    assert actions(found) == []
    assert [str(item.progress[0].text) for item in found] == [
        f"We have met the partners twice since then, and Stage {n}a of the work is done." for n in (1, 2, 3)
    ]


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("Action 1a", ("action", "letter", 1, 1)),
        ("Action 12.3: Hold it", ("action", "number", 12, 3)),
        ("1.2 Hold it", ("", "number", 1, 2)),
        ("(b) Hold it", ("", "first", None, 2)),
        ("Milestone 3", ("milestone", "alone", None, 3)),
        ("3 of the members", None),
        ("A plan", None),
        ("Quarter 1", None),
        ("Recommendation 1a", None),
        ("1.25 million pounds", ("", "number", 1, 25)),
        ("Actions are in hand", None),
    ],
)
def test_forms_of_references(line: str, form: tuple[str, str, int | None, int] | None) -> None:
    part = page_parts(lines_of([line]), 1)[0][0]
    found = action_reference(part)
    assert (found and (*found.form[:2], found.owner, found.number)) == form
