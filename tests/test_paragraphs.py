"""From lines to paragraphs: what goes on, and what begins anew."""

from __future__ import annotations

from making import words

from extractors.markers import marker
from pipeline.assemble.layout import words_to_lines
from pipeline.assemble.paragraphs import join_paragraphs, lines_to_paragraphs
from pipeline.assemble.words import Lexicon
from schemas.document import Paragraph, Text
from schemas.page import Page, Word


def paragraphs(*lines: list[Word]) -> list[str]:
    found = [word for line in lines for word in line]
    made = lines_to_paragraphs(words_to_lines(found), [], Lexicon([Page(1, 595, 842, found)]))
    return [str(paragraph.text) for paragraph in made]


PEER = "• Desh Raman (Corporate Director of Resources, Wold and Marl Council)"


def test_a_dash_that_a_full_line_leaves_to_the_next_goes_on_with_it() -> None:
    first = words(PEER, 50, 100)
    assert paragraphs(first, words("– officer peer", first[1].x0, 112)) == [f"{PEER} – officer peer"]


def test_a_dash_begins_an_item_below_a_line_that_has_room_or_is_closed() -> None:
    wide = words(f"{PEER}, who came from afar", 50, 76)
    left = words("• The", 50, 100)[1].x0
    assert len(paragraphs(wide, words("• The team", 50, 100), words("– officer peer", left, 112))) >= 2
    closed = words(f"{PEER}:", 50, 100)
    assert paragraphs(closed, words("– officer peer", left, 112)) == [f"{PEER}:", "– officer peer"]


def test_dashes_below_a_dash_are_items() -> None:
    first, second = words("– Homes for all the people of the district", 50, 100), words("– Clean streets", 50, 112)
    assert paragraphs(first, second) == ["– Homes for all the people of the district", "– Clean streets"]


def test_no_words_begin_with_no_marker() -> None:
    assert marker([]) is None


def test_a_year_at_the_head_of_a_page_goes_on_with_its_month() -> None:
    def over_pages(*printed: str) -> list[str]:
        blocks = [
            Paragraph(Text(tuple(words(line, 50, 100, page=page))), 10.0, False) for page, line in enumerate(printed, 1)
        ]
        return [str(block.text) for block in join_paragraphs(blocks, Lexicon([])) if isinstance(block, Paragraph)]

    assert (
        len(over_pages("The LGA will hold a progress review in July", "2026, which will tell what has been done.")) == 1
    )
    assert len(over_pages("The LGA will hold a progress review soon", "2026 was a good year for the council.")) == 2


def test_a_letter_that_follows_begins_an_item_behind_an_and() -> None:
    first, second = "A. Notes the progress that the report describes; and", "B. Asks for a further report in March."
    assert paragraphs(words(first, 50, 100), words(second, 50, 112)) == [first, second]
    assert paragraphs(words(first, 50, 100), words(second, 50, 124)) == [first, second]
    assert len(paragraphs(words("The report of M. Sheikh and", 50, 100), words("B. Marsh was read.", 50, 112))) == 1
