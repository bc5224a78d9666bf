"""A paragraph inside a recommendation that no field holds is doubted; labels and what stands between two are not."""

from __future__ import annotations

from pipeline.normalise.unread import with_unread
from schemas.document import Block, Document, Paragraph, Text
from schemas.page import Word
from schemas.printed import PrintedAction, PrintedRecommendation

EXPLAINED = "Work with residents and businesses to say what comes first."


class Page:
    """Paragraphs one below another, each a Text that values may be taken from."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []

    def line(self, words: str) -> Text:
        top = 20.0 * len(self.blocks)
        text = Text(
            tuple(
                Word(w, 30.0 * at, top, 30.0 * at + 25, top + 10, 10, False, "#000000", False, 1)
                for at, w in enumerate(words.split())
            )
        )
        self.blocks.append(Paragraph(text, 10, False))
        return text

    def codes(self, *told: PrintedRecommendation) -> list[list[str]]:
        found = with_unread(told, Document((), tuple(self.blocks)))
        return [[doubt.code for doubt in one.doubts] for one in found]


def planned(page: Page, heading: str, *between: str) -> PrintedRecommendation:
    text = page.line(heading)
    for words in between:
        page.line(words)
    return PrintedRecommendation(text, 1, actions=(PrintedAction(page.line(f"Action of {heading}"), 1),))


def test_a_paragraph_between_a_recommendation_and_its_actions_is_doubted() -> None:
    page = Page()
    told = planned(page, "Set a vision", EXPLAINED), planned(page, "Set a budget")
    assert page.codes(*told) == [["paragraph_unread"], []]


def test_the_doubt_holds_the_words_that_were_left_out() -> None:
    page = Page()
    (found,) = with_unread([planned(page, "Set a vision", EXPLAINED)], Document((), tuple(page.blocks)))
    assert found.doubts[0].printed == EXPLAINED


def test_labels_that_come_again_are_none() -> None:
    page = Page()
    label = "What we will do Lead By when How far"
    told = planned(page, "Set a vision", label), planned(page, "Set a budget", label)
    assert page.codes(*told) == [[], []]


def test_what_stands_between_two_recommendations_is_nobodys() -> None:
    page = Page()
    first = planned(page, "Set a vision")
    page.line(EXPLAINED)
    assert page.codes(first, planned(page, "Set a budget")) == [[], []]


def test_short_words_say_nothing() -> None:
    page = Page()
    assert page.codes(planned(page, "Set a vision", "Council response: accepted")) == [[]]


def test_what_stands_inside_the_text_of_a_list_without_actions_is_doubted_too() -> None:
    page = Page()
    first = page.line("Set a vision")
    page.line(EXPLAINED)
    whole = Text((*first.words, *page.line("and keep to it.").words))
    assert page.codes(PrintedRecommendation(whole, 1)) == [["paragraph_unread"]]


def test_numbers_before_a_list_without_references_are_doubted() -> None:
    page = Page()
    told = []
    for number, words in enumerate(("Set a vision", "Set a budget", "Set out the risks"), 1):
        page.line(f"Number {number} of 3")
        told.append(PrintedRecommendation(page.line(words), 1))
    assert page.codes(*told) == [["number_unread"]] * 3


def test_numbers_that_do_not_count_the_list_are_not_doubted() -> None:
    page = Page()
    told = []
    for number, words in zip((14, 22, 31), ("Set a vision", "Set a budget", "Set out the risks"), strict=True):
        page.line(f"Page {number}")
        told.append(PrintedRecommendation(page.line(words), 1))
    assert page.codes(*told) == [[], [], []]
