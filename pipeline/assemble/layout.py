"""From words to lines; and which lines are furniture or footnotes.

A line is words whose heights overlap, from left to right; a segment is a part of a line between wide gaps.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from extractors.headings import DATE, heading_field
from pipeline.assemble.stacked import LARGE, line_box, unstacked
from schemas.document import Paragraph, Text
from schemas.geometry import Box, union
from schemas.page import Page, Word

WIDE_GAP = 1.2  # times the size of the type: a gap between two words this wide divides a line (a space is 0.25 to 0.4)
MARGIN = 0.12  # share of the page's height at top and bottom where furniture stands

_PAGE_NUMBER = re.compile(
    r"^\W*(?:page|p\.?|pg\.?)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*$|^[-–—|\s]*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?[-–—|\s]*$",
    re.IGNORECASE,
)
_NOTE_MARK = re.compile(r"^(\(?\d{1,2}[.)]?|[*†‡§]+)$")


class Line(NamedTuple):
    """Words of one page on one base line, from left to right."""

    words: tuple[Word, ...]
    box: Box

    @property
    def size(self) -> float:
        return max(word.size for word in self.words)

    @property
    def bold(self) -> bool:
        return all(word.bold for word in self.words if any(char.isalnum() for char in word.text))

    @property
    def text(self) -> str:
        return str(Text(self.words))


def words_to_lines(words: Iterable[Word]) -> list[Line]:
    """Lines from top to bottom; a superscript or a subscript stands on the line that it belongs to.

    Words go to lines from the largest type to the smallest, so that a raised figure finds its line there.
    """
    groups: list[list[Word]] = []
    by_height: dict[int, list[int]] = {}
    for word in sorted(words, key=lambda word: (-round(word.size), word.y_centre, word.x0)):
        at = _line_of(word, groups, by_height)
        if at is None:
            at = len(groups)
            groups.append([word])
            for step in range(int(word.top // STEP), int(word.bottom // STEP) + 1):
                by_height.setdefault(step, []).append(at)
        else:
            groups[at].append(word)
    lines: list[Line] = []
    for group in groups:
        if group[0].size > LARGE * group[-1].size:
            lines += (_line(part, label=True) for part in unstacked(group))
        else:
            lines.append(_line(group))
    return sorted(lines, key=lambda line: (line.box.top, line.box.x0))


STEP = 8.0  # points: lines are looked up by their height on the page in steps of this


def _line_of(word: Word, groups: Sequence[list[Word]], by_height: Mapping[int, Sequence[int]]) -> int | None:
    """The line whose first word the word overlaps in height most: by half of its size, a raised one by a quarter."""
    best, most = None, 0.0
    seen = set()
    for step in range(int(word.top // STEP), int(word.bottom // STEP) + 1):
        for at in by_height.get(step, ()):
            if at in seen:
                continue
            seen.add(at)
            first = groups[at][0]
            share = (min(first.bottom, word.bottom) - max(first.top, word.top)) / (word.bottom - word.top or 1.0)
            needed = 0.5 if word.size > 0.8 * first.size else 0.25
            if share >= needed and share > most:
                best, most = at, share
    return best


def _line(words: list[Word], label: bool = False) -> Line:
    words.sort(key=lambda word: word.x0)
    return Line(tuple(words), line_box(words) if label else union(words))


def line_to_segments(line: Line, wide: float = WIDE_GAP) -> list[Line]:
    """The parts of a line between gaps wider than ``wide`` times the type's size."""
    runs = [[line.words[0]]]
    for before, word in zip(line.words, line.words[1:], strict=False):
        if word.x0 - before.x1 > wide * max(word.size, before.size):
            runs.append([])
        runs[-1].append(word)
    return [_line(run) for run in runs]


# furniture and footnotes


def find_furniture(pages: Sequence[Page], tables: Mapping[int, Sequence[Box]]) -> dict[int, set[Word]]:
    """Words of headers, footers and page numbers, by page number; ``tables``: boxes of ruled tables by page.

    A line near the top or the bottom edge is furniture when it reads the same, numbers apart, at
    the same height on another page, or when it is a page number; a table's repeated heading is not.
    """
    marginal: list[tuple[int, Line, str]] = []
    for page in pages:
        edge = MARGIN * page.height
        words = [word for word in page.words if word.bottom < edge or word.top > page.height - edge]
        free = [word for word in words if not any(box.holds_word(word) for box in tables.get(page.number, ()))]
        for line in words_to_lines(free):
            marginal.append((page.number, line, re.sub(r"\d+", "#", line.text).casefold()))
    seen: dict[tuple[str, int], dict[int, list[int]]] = {}
    for number, line, text in marginal:
        for height in (round(line.box.top / 4), round(line.box.top / 4) + 1):  # two buckets: no edge between twins
            seen.setdefault((text, height), {})[number] = _numbers(line)
    furniture: dict[int, set[Word]] = {page.number: set() for page in pages}
    for number, line, text in marginal:
        height = round(line.box.top / 4)
        repeated = any(_stands_by(number, line, seen.get((text, h), {})) for h in (height, height + 1))
        if (repeated and not _names_columns(line)) or (_is_page_number(line) and _stands_apart(line, number, marginal)):
            furniture[number].update(line.words)
    return furniture


def _stands_by(number: int, line: Line, pages: Mapping[int, list[int]]) -> bool:
    """Whether a line of this page stands on a neighbouring page, or on the next but one (left and right pages), too.

    Its numbers are the same there, or grow with the page: "Recommendation 1" over "Recommendation 4" is no header.
    """
    own = _numbers(line)
    return any(
        all(b - a in (0, step) for a, b in zip(own, pages[number + step], strict=False))
        for step in (-2, -1, 1, 2)
        if number + step in pages
    )


def _numbers(line: Line) -> list[int]:
    return [int(digits[:9]) for digits in re.findall(r"\d+", line.text)]


def _names_columns(line: Line) -> bool:
    return sum(bool(heading_field(segment.text)[0]) for segment in line_to_segments(line, 0.55)) >= 2


def _is_page_number(line: Line) -> bool:
    return any(_PAGE_NUMBER.match(segment.text) for segment in line_to_segments(line)) and len(line.words) <= 12


def _stands_apart(line: Line, number: int, marginal: Sequence[tuple[int, Line, str]]) -> bool:
    """Whether no line stands close to it, where a number in front of words may be that of a list's item."""
    if len(line.words) == 1 or not line.words[0].text.isdigit():
        return True
    near = (other.box for page, other, _ in marginal if page == number and other is not line)
    return all(max(box.top - line.box.bottom, line.box.top - box.bottom) > line.size for box in near)


def footnotes(paragraphs: Sequence[Paragraph], foot: float, body_size: float) -> list[Paragraph]:
    """The notes of a page, below ``foot`` and below all of its text: a date in a letterhead's small type is none."""
    text = [p.text.words[-1].bottom for p in paragraphs if p.size >= 0.93 * body_size and not is_footnote(p, body_size)]
    foot = max([foot, *text])
    return [
        p for p in paragraphs if p.text.words[-1].bottom > foot and p.top > foot - p.size and is_footnote(p, body_size)
    ]


def is_footnote(paragraph: Paragraph, body_size: float) -> bool:
    """Whether a paragraph below the text is a note: in small type, or begun by a raised mark."""
    first = paragraph.text.words[0]
    if DATE.match(str(paragraph.text)):
        return False
    raised = first.size < 0.8 * paragraph.size and _NOTE_MARK.match(first.text) is not None
    return raised or (_NOTE_MARK.match(first.text) is not None and paragraph.size < 0.93 * body_size)


def note_marks(words: Sequence[Word], known: set[str]) -> set[int]:
    """Places of the raised marks in ``words`` that refer to a footnote whose mark is in ``known``."""
    places = set()
    for at, word in enumerate(words):
        if at == 0 or word.text.strip("()") not in known:
            continue
        before = words[at - 1]
        raised = word.size < 0.8 * before.size and word.bottom < before.bottom - 0.1 * before.size
        if raised and word.page == before.page and -1 <= word.x0 - before.x1 <= 0.3 * before.size:
            places.add(at)
    return places


def body_size(pages: Sequence[Page]) -> float:
    """The size of most letters of the document."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for word in page.words:
            sizes[round(word.size, 1)] += len(word.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0
