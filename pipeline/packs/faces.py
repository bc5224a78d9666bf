"""What a page shows at a glance: the lines at its head, its edges, its form; enough to tell where a document begins."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from pipeline.assemble.layout import Line, line_to_segments, words_to_lines
from pipeline.packs.numbers import Number, line_numbers
from schemas.page import Page, Word

HEAD = 0.45  # share of the page's height in which a document's opening stands: letterheads are tall
EDGE = 0.10  # share of the height in which stamps, page numbers and running lines stand
STAMP = 0.15  # the same for an item's stamp: some are set a line below the running head
OPENING = 14  # lines of the head that are looked at
LARGE = 1.3  # times the size of most type on the page: a title; headings of sections are 1.1 to 1.25
FRONT_MATTER = "front matter"  # labels and what stands after them: "From:", "To:", "Subject:"
MINUTES = "minutes"
AGENDA = "agenda"
APPENDIX = "appendix"
SENTENCE = 14  # words in a line: more are no title

_BLANK = re.compile(r"\bpage\b.*\b(blank|empty)\b|^\W*blank page\W*$", re.I)
_ITEM = re.compile(
    r"^(agenda\s+|minute\s+)?item\s*(?:no\b\.?|number\b)?\s*[:.–-]?\s*(\d{1,3}\s?[a-z]?)\W*$|^agenda\s+annex\W*$",
    re.I,
)
_APPENDIX = re.compile(r"^(?:appendix|annexe?|enclosure)\s*(?:no\.?\s*)?(?:\d{1,2}|[a-z]|[ivx]+)?(?:\W|$)", re.I)
_MINUTES = re.compile(r"^(?:draft\s+|public\s+)?minutes$|\bminutes of (?!the (?:last|previous)|previous|last)", re.I)
_AGENDA = re.compile(
    r"^(?:supplementary\s+)?agenda$|^agenda for\b|^notice of (?:a )?meeting\b|^public (?:reports|document) pack",
    re.I,
)
_REPORT = re.compile(
    r"^(?:joint\s+)?report (?:to|of|by|for)\b|^(?:cabinet|committee|officer|council) report$"
    r"|^briefing (?:note|paper)\b",
    re.I,
)
_LABEL = re.compile(
    r"^(?:(from|to|subject|title|classification|committee|meeting(?: date)?|date of (?:meeting|report)|meeting of"
    r"|report (?:to|of|by|title)|subject of report|report for|decision[ -]maker|final decision-maker)"
    r"|status|date|author|report (?:author|no|owner)|agenda item|item no|portfolio(?: holder)?|cabinet member"
    r"|lead member|(?:is it a )?key decision|ward(?:\(?s\)?)?(?: affected)?|wards affected|contact(?: officer)?"
    r"|responsible officer|executive summary|purpose of (?:the )?report|exempt|(?:past|future) pathway of report"
    r"|electoral division)s?\b(?:\W|$)",
    re.I,
)
_LETTER = re.compile(r"^dear\s+\w", re.I)
_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Face:
    """A page's look; texts of running lines have ``#`` for their figures."""

    page: Page
    blank: bool  # nothing on it but, perhaps, that it is left blank
    said_blank: bool  # it says so
    body: float  # size of most of its type
    running: frozenset[str]  # lines at its edges
    numbers: tuple[Number, ...]
    item: str | None  # "agenda item 5" as stamped, in small letters
    item_apart: bool  # the stamp stands in the right half, as a packing program sets it

    @property
    def size(self) -> tuple[int, int]:
        return round(self.page.width), round(self.page.height)


def face(page: Page) -> Face:
    """A page's look, from the words at its edges; its head is read only where something speaks for it."""
    words = [word for word in page.words if not word.angle]
    stamp, edge, last = STAMP * page.height, EDGE * page.height, (1 - EDGE) * page.height
    head = words_to_lines([word for word in words if word.top < stamp])
    foot = words_to_lines([word for word in words if word.bottom > last])
    upper = [line for line in head if line.box.top < edge]
    numbers = [number for line in upper[:3] for number in line_numbers(line, False)]
    numbers += [number for line in foot[-3:] for number in line_numbers(line, True)]
    item, apart = _stamp(head, page)
    running = {running_text(line) for line in (*upper, *foot)} - {""}
    said = 0 < len(words) < 20 and any(_BLANK.search(line.text) for line in words_to_lines(words))
    bare = len(words) < 6 and not page.images and all(_only_numbers(line) for line in words_to_lines(words))
    return Face(page, said or bare, said, _body(words), frozenset(running), tuple(numbers), item, apart)


def _body(words: Sequence[Word]) -> float:
    drawn: Counter[float] = Counter()
    for size, run in groupby(words, attrgetter("size")):
        drawn[size] += len("".join(map(attrgetter("text"), run)))
    sizes: Counter[float] = Counter()
    for size, letters in drawn.items():
        sizes[round(size * 2) / 2] += letters
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _stamp(head: Sequence[Line], page: Page) -> tuple[str | None, bool]:
    for line in head[:3]:
        for segment in line_to_segments(line):
            if _ITEM.match(segment.text):
                return " ".join(segment.text.casefold().split()), segment.box.x_centre > 0.5 * page.width
    return None, False


def _only_numbers(line: Line) -> bool:
    return running_text(line) == ""


def running_text(line: Line) -> str:
    """The line's text, figures made alike; nothing for a page number or an item's stamp."""
    texts = [s.text for s in line_to_segments(line) if not any(line_numbers(s, True)) and not _ITEM.match(s.text)]
    text = " ".join(_FIGURES.sub("#", text).casefold() for text in texts)
    return text if any(char.isalpha() for char in text) else ""


def head_lines(page: Page) -> list[Line]:
    """The first lines of a page, stamps and page numbers left out."""
    lines = words_to_lines(word for word in page.words if word.angle == 0 and word.top < HEAD * page.height)
    return [line for line in lines[: OPENING + 4] if running_text(line)][:OPENING]


def title(lines: Sequence[Line]) -> str:
    """What stands first on a page; the largest of its first lines, where they differ."""
    lines = [line for line in lines[:6] if len(line.text) > 3]
    return max(lines, key=lambda line: round(line.size)).text if lines else ""


def opening(lines: Sequence[Line], body: float, before: Sequence[Line] = ()) -> tuple[float, str]:
    """How much a page's first lines look like a document's, and what they are.

    ``body`` is the size of most type; ``before`` has the first lines of the page before, for a form that is
    filled in on page after page opens nothing.
    """
    if not lines:
        return 0.0, ""
    points, what = max(_opening_words(lines), key=lambda found: found[0])
    if what == FRONT_MATTER and len(_labels(lines).keys() & _labels(before).keys()) > 2:
        points, what = 0.0, ""
    if any(line.size >= LARGE * body and len(line.text) > 3 for line in lines[:5]):
        return (points + 0.5, what) if points else (1.0, "large title")
    return points, what


def _opening_words(lines: Sequence[Line]) -> list[tuple[float, str]]:
    """Points: a memo's head, minutes and letters are seldom inside another document; "Appendix" often is."""
    found = [(0.0, "")]
    labels = _labels(lines)
    if len(labels) > 2 and any(labels.values()):
        found.append((2.5, FRONT_MATTER))
    if any(_LETTER.match(line.text) for line in lines):
        found.append((2.5, "letter"))
    for line in lines[:5]:
        if len(line.words) > SENTENCE:
            continue
        for segment in line_to_segments(line):
            if _MINUTES.search(segment.text):
                found.append((2.5, MINUTES))
            if _AGENDA.search(segment.text):
                found.append((2.5, AGENDA))
            if _REPORT.match(segment.text):
                found.append((2.0, "report"))
            if _APPENDIX.match(segment.text) and line in lines[:3]:
                found.append((1.5, APPENDIX))
    return found


def _labels(lines: Sequence[Line]) -> dict[str, bool]:
    """Labels of a report's head, and whether each is one that no table of actions has."""
    segments = [segment.text for line in lines for segment in line_to_segments(line)]
    matches = [match for text in segments if (match := _LABEL.match(text))]
    return {match[0].strip(" :").casefold(): match[1] is not None for match in matches}
