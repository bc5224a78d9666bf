"""Which lines are a page's furniture: headers, footers and page numbers.

In: all pages.  Out: the words of their furniture, by page number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from operator import attrgetter

from extractors.headings import heading_field
from pipeline.assemble.layout import WIDE_GAP, Line, line_to_segments, outside, words_to_lines
from schemas.geometry import Box
from schemas.page import Page, Word

LABEL_WORDS = 6  # of a label, at most
INSIDE = 3  # times that a label stands inside the pages
SAME_SIZE = 0.5  # points
ALIKE = 0.12  # share of a size by which the type of one header differs between pages: a scan's is measured
MARGIN = 0.12  # share of the page's height at top and bottom where furniture stands

_PAGE_NUMBER = re.compile(
    r"^\W*(?:page|p\.?|pg\.?)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*$|^[-–—|\s]*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?[-–—|\s]*$",
    re.IGNORECASE,
)

# Links that a web page's print keeps, by their last word.
_LINKS = {
    "top": ("back to top", "back to the top", "return to top", "go to top"),
    "page": ("top of page", "top of the page", "print this page", "share this page", "print page"),
    "contents": ("back to contents", "back to the contents"),
    "content": ("skip to content", "skip to main content"),
}


def find_furniture(pages: Sequence[Page], tables: Mapping[int, Sequence[Box]]) -> dict[int, set[Word]]:
    """Words of headers, footers and page numbers, by page number; ``tables``: boxes of ruled tables by page.

    A line near the top or the bottom edge is furniture when it reads the same, numbers apart, at
    the same height on another page, or when it is a page number; a table's repeated heading is not, nor a label that
    stands inside the pages just as well.
    """
    marginal: list[tuple[int, Line, str]] = []
    for page in pages:
        head, foot = MARGIN * page.height, page.height - MARGIN * page.height
        words = [word for word in page.words if word.bottom < head or word.top > foot]
        for line in words_to_lines(outside(words, tables.get(page.number, ()))):
            marginal.append((page.number, line, re.sub(r"\d+", "#", line.text).casefold()))
    seen: dict[tuple[str, int], dict[int, Line]] = {}
    for number, line, text in marginal:
        for height in (round(line.box.top / 4), round(line.box.top / 4) + 1):  # two buckets: no edge between twins
            seen.setdefault((text, height), {})[number] = line
    furniture: dict[int, set[Word]] = {page.number: set() for page in pages}
    again: list[bool] = []
    for number, line, text in marginal:
        height = round(line.box.top / 4)
        again.append(any(_stands_by(number, line, seen.get((text, h), {})) for h in (height, height + 1)))
    printed = _places_of(
        {line.words[0].text for (_, line, _), stands in zip(marginal, again, strict=True) if stands}, pages
    )
    for (number, line, _), repeated in zip(marginal, again, strict=True):
        if repeated and (_names_columns(line) or _stands_inside(line, printed)):
            continue
        if repeated or (_is_page_number(line) and _stands_apart(line, number, marginal)):
            furniture[number].update(line.words)
    for page in pages:
        furniture[page.number].update(_links(page.words))
    return furniture


def _links(words: Sequence[Word]) -> Iterator[Word]:
    """The words of links that stand on a line of their own, or apart on it."""
    for at, word in enumerate(words):
        for link in _LINKS.get(word.text.casefold(), ()):
            first = at + 1 - len(link.split())
            own = words[max(0, first) : at + 1]
            before, after = words[max(0, first - 1) : max(0, first)], words[at + 1 : at + 2]
            if " ".join([one.text for one in own]).casefold() == link and not (
                (before and _is_close(before[0], own[0])) or (after and _is_close(own[-1], after[0]))
            ):
                yield from own


def _is_close(one: Word, two: Word) -> bool:
    """Whether two words follow one another on a line, no wide white between them."""
    return abs(one.y_centre - two.y_centre) < 0.5 * two.size and -two.size < two.x0 - one.x1 < WIDE_GAP * two.size


def _stands_by(number: int, line: Line, pages: Mapping[int, Line]) -> bool:
    """Whether a line of this page stands on a neighbouring page, or on the next but one (left and right pages), too.

    Its type is as large there, and its numbers are the same or grow with the page: "Recommendation 1" over
    "Recommendation 4" is no header.
    """
    return any(
        abs(other.size - line.size) <= ALIKE * line.size and _numbers_go_on(line, other, step)
        for step in (-2, -1, 1, 2)
        if (other := pages.get(number + step)) is not None
    )


def _numbers_go_on(line: Line, other: Line, step: int) -> bool:
    return all(b - a in (0, step) for a, b in zip(_numbers(line), _numbers(other), strict=False))


def _places_of(texts: AbstractSet[str], pages: Sequence[Page]) -> dict[str, list[tuple[Page, int]]]:
    """Where words of these wordings stand: page, and place among its words."""
    places: dict[str, list[tuple[Page, int]]] = {text: [] for text in texts}
    for page in pages if texts else ():
        for at, text in enumerate(map(_TEXT, page.words)):
            if text in places:
                places[text].append((page, at))
    return places


def _stands_inside(line: Line, printed: Mapping[str, Sequence[tuple[Page, int]]]) -> bool:
    """Whether a few words stand inside the pages, too, time and again and in the same place and type: a label's."""
    if len(line.words) > LABEL_WORDS:
        return False
    first, *rest = line.words
    times = 0
    for page, at in printed[first.text]:
        word, edge = page.words[at], MARGIN * page.height
        if abs(word.x0 - first.x0) > 1 or word.bold != first.bold:
            continue
        inside = edge <= word.top and word.bottom <= page.height - edge and abs(word.size - first.size) < SAME_SIZE
        times += inside and all(a.text == b.text for a, b in zip(rest, page.words[at + 1 :], strict=False))
    return times >= INSIDE


_TEXT = attrgetter("text")


def _numbers(line: Line) -> list[int]:
    return [int(digits[:9]) for digits in re.findall(r"\d+", line.text)]


def _names_columns(line: Line) -> bool:
    return sum(bool(heading_field(segment.text)[0]) for segment in line_to_segments(line, 0.55)) >= 2


def _is_page_number(line: Line) -> bool:
    """Whether a line prints one number of a page; two or more are a table's."""
    if len(line.words) > 12:
        return False
    return sum(_PAGE_NUMBER.match(segment.text) is not None for segment in line_to_segments(line)) == 1


def _stands_apart(line: Line, number: int, marginal: Sequence[tuple[int, Line, str]]) -> bool:
    """Whether no line stands close to it, where a number in front of words may be that of a list's item."""
    if len(line.words) == 1 or not line.words[0].text.isdigit():
        return True
    near = (other.box for page, other, _ in marginal if page == number and other is not line)
    return all(max(box.top - line.box.bottom, line.box.top - box.bottom) > line.size for box in near)
