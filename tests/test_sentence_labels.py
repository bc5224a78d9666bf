"""Boxes whose labels are sentences ("You said", "We did", "Next"), and lists in cards with their dates beside them."""

from __future__ import annotations

import pytest
from card_pages import records
from making import text_of, words
from outlines import document_of, nodes_of

from extractors.action_plan import read_plan
from extractors.made import year_made
from extractors.outline import Node
from extractors.summed_up import without_summary
from pipeline.assemble import assemble
from pipeline.choice import choose
from schemas.geometry import Box
from schemas.page import Page, Rule, Word
from schemas.printed import PrintedLead, PrintedProgress, PrintedRecommendation

SAID = ["Explain the plan to residents", "Listen to people who do not answer", "Prepare early for reorganisation"]
DID = ["We published a summary of it.", "Our panel has grown to many members.", "The Leaders meet every fortnight."]
ASKED = ["Reset the relationship with others", "Balance the housing account", "Strengthen the centre"]
REVIEW = "Corporate Peer Challenge: one year on"


def box(at: int, top: float, labels: tuple[str, str, str], said_size: float = 8) -> list[Word]:
    """What was said at the left, over three lines; what was done beside it, and a line on what comes next."""
    return [
        *words(labels[0], 50, top, said_size, bold=True),
        *words(labels[1], 230, top, said_size, bold=True),
        *words(SAID[at], 50, top + 14),
        *words(DID[at], 230, top + 14),
        *words("in words that are plain", 50, top + 28),
        *words(labels[2], 240, top + 28, bold=True),
        *words(f"It goes on in July 202{at + 6}.", 240 + 8 * len(labels[2]), top + 28),
        *words("and short", 50, top + 42),
    ]


def boxes(labels: tuple[str, str, str], about: str = REVIEW) -> list[Word]:
    found = words(about, 50, 60)
    for at in range(3):
        found += box(at, 120 + 120 * at, labels)
    return found


@pytest.mark.parametrize(
    "labels",
    [
        ("You said", "We did", "Next:"),
        ("The peer team said", "What we’ve done", "What’s next:"),
        ("You told us", "We have done", "Still to do:"),
    ],
)
def test_what_was_said_goes_on_beside_what_comes_next(labels: tuple[str, str, str]) -> None:
    found = records(boxes(labels))
    assert [str(item.text) for item in found] == [f"{said} in words that are plain and short" for said in SAID]
    assert [[str(one.text) for one in item.actions[0].progress] for item in found] == [[did] for did in DID]
    assert [[str(one.text) for one in item.actions] for item in found] == [
        [f"It goes on in July 202{at}."] for at in (6, 7, 8)
    ]


def test_answers_to_residents_are_no_plan() -> None:
    assert not records(boxes(("You said", "We did", "Next:"), "What the survey of residents told us"))


def section(at: int, top: float, dates: bool = True) -> list[Word]:
    """A numbered headline, then labels; the items below the first have their dates at the right edge."""
    found = words(f"{at + 1}. {SAID[at]}", 50, top, 12, bold=True)
    found += words("What the peer team said", 50, top + 18, bold=True) + words("It is not yet known.", 50, top + 32)
    found += words("What we are doing", 50, top + 46, bold=True)
    for row, item in enumerate(["Write to all homes in the", "Meet the parish councils"]):
        found += words(item, 50, top + 60 + 28 * row)
        found += words(f"{row + 3} May 2026", 450, top + 60 + 28 * row) if dates else []
    found += words("district by post", 50, top + 74)
    found += words("Where we have got to", 50, top + 102, bold=True) + words(DID[at], 50, top + 116)
    return found


GLANCE = [("No.", 50.0), ("Recommendation", 90.0), ("Lead", 330.0), ("Status", 480.0)]


def ruled(found: list[Word], top: float) -> Page:
    """A page with the summary's rules."""
    rows = [Rule(Box(46, y, 560, y), False) for y in (top - 4 + 20 * at for at in range(5))]
    columns = [Rule(Box(x, top - 4, x, top + 76), True) for x in (46, 86, 326, 476, 560)]
    return Page(1, 595.0, 842.0, found, rules=[*rows, *columns])


def summary(top: float) -> list[Word]:
    found = [word for label, left in GLANCE for word in words(label, left, top, bold=True)]
    for at, state in enumerate(["On track", "Complete", "Delayed"]):
        row = [str(at + 1), SAID[at], "Chief Executive", state]
        for text, (_, left) in zip(row, GLANCE, strict=True):
            found += words(text, left, top + 20 * (at + 1))
    return found


def test_items_with_dates_beside_them_are_actions_of_their_own() -> None:
    found = records([word for at in range(3) for word in section(at, 80 + 160 * at)])
    assert [str(item.headline) for item in found] == SAID
    assert [[str(one.text) for one in item.actions] for item in found] == [
        ["Write to all homes in the district by post", "Meet the parish councils"]
    ] * 3
    assert [[str(one.due) for one in item.actions] for item in found] == [["3 May 2026", "4 May 2026"]] * 3
    assert [str(item.progress[0].text) for item in found] == DID


def test_items_without_dates_stay_as_they_are() -> None:
    found = records([word for at in range(3) for word in section(at, 80 + 160 * at, dates=False)])
    assert [len(item.actions) for item in found] == [1, 1, 1]
    assert not any(one.due for item in found for one in item.actions)


@pytest.mark.parametrize("first", [True, False], ids=["above", "below"])
def test_a_summary_does_not_stand_for_the_sections_that_it_sums_up(first: bool) -> None:
    told = [word for at in range(3) for word in section(at, (220 if first else 60) + 160 * at)]
    top = 80 if first else 620
    found = choose(assemble([ruled([*summary(top), *told], top)])).plan.printed.recommendations
    assert [str(item.headline) for item in found] == SAID
    assert [len(item.actions) for item in found] == [2, 2, 2]
    assert [[str(one.text) for one in item.leads] for item in found] == [["Chief Executive"]] * 3
    assert [[str(one.text) for one in item.ratings] for item in found] == [["On track"], ["Complete"], ["Delayed"]]


def test_one_wording_under_several_numbers_is_no_summary() -> None:
    lead = PrintedLead(text_of("Chief Executive"))
    brief = [PrintedRecommendation(text_of("Work together"), 1, text_of(str(at)), leads=(lead,)) for at in range(1, 5)]
    told = PrintedProgress(text_of("It is done"))
    full = PrintedRecommendation(text_of("Work together"), 2, text_of("9"), progress=(told,))
    assert without_summary([*brief, full]) == [*brief, full]


def test_a_summary_alone_is_read_as_it_is() -> None:
    found = choose(assemble([ruled(summary(80), 80)])).plan.printed.recommendations
    assert [str(item.text) for item in found] == SAID


def test_a_team_from_other_councils_is_one_of_peers() -> None:
    told = "In May 2025 a team of councillors and senior officers from other councils spent four days at Lynford."
    assert year_made([node for node in nodes_of(told) if isinstance(node, Node)]) == "2025"


def test_actions_in_a_table_below_the_labels_are_the_recommendation_s() -> None:
    tables: list[list[list[str]]] = []
    for at, said in enumerate(ASKED, 1):
        told = [["Lead", "Chief Executive"], ["Status", "Amber"], ["Progress", DID[at - 1]]]
        tables.append([[f"Recommendation {at}", said], *told])
        tables.append([["Action", "By when"], ["Bring a plan to Cabinet", "May 2026"], ["Write to all", "June 2026"]])
    found = read_plan(document_of("Corporate Peer Challenge: progress", *tables)).printed.recommendations
    assert [str(item.text) for item in found] == ASKED
    assert [[str(one.due) for one in item.actions] for item in found] == [["May 2026", "June 2026"]] * 3
    assert not any(doubt.code == "printed_twice" for item in found for doubt in item.doubts)
