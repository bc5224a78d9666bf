"""Headers, footers and page numbers; and what only looks like them."""

from __future__ import annotations

from making import words

from pipeline.assemble.furniture import find_furniture
from schemas.page import Page


def pages(*told: list[tuple[str, float]]) -> list[Page]:
    """Pages of A4 with lines at heights."""
    return [
        Page(number, 595, 842, [word for line, top in lines for word in words(line, 50, top, page=number)])
        for number, lines in enumerate(told, 1)
    ]


def furniture(found: list[Page]) -> list[str]:
    taken = find_furniture(found, {})
    return [" ".join(word.text for word in page.words if word in taken[page.number]) for page in found]


def test_what_stands_at_the_head_of_every_page_is_furniture() -> None:
    text = [("Lead officer", 300.0), ("Chief Executive", 320.0)]
    found = pages([("A council", 30.0), *text], [("A council", 30.0), *text])
    assert furniture(found) == ["A council", "A council"]


def test_a_label_that_begins_pages_and_stands_inside_them_is_none() -> None:
    found = pages(
        [("Lead officer", 200.0), ("Lead officer", 400.0)],
        [("Lead officer", 30.0), ("Lead officer", 300.0)],
        [("Lead officer", 30.0), ("Page 3", 800.0)],
        [("Lead officer", 30.0), ("Page 4", 800.0)],
    )
    assert furniture(found) == ["", "", "Page 3", "Page 4"]


def test_a_word_of_another_size_at_the_same_height_is_none() -> None:
    small = Page(1, 595, 842, words("Council", 50, 65, size=9.75, page=1))
    large = Page(2, 595, 842, words("Council", 50, 65, size=11.5, page=2))
    assert furniture([small, large]) == ["", ""]


def test_a_web_pages_links_are_furniture_and_the_same_words_in_a_sentence_are_not() -> None:
    sentence = [("The council should bring the budget back to top speed, from the top of the page", 300.0)]
    found = pages([*sentence, ("Back to top", 400.0)])
    assert furniture(found) == ["Back to top"]
