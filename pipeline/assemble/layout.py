"""From words to lines; and which lines are furniture or footnotes.

A line is words whose heights overlap, from left to right; a segment is a part of a line between wide gaps.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple

from extractors.headings import DATE, heading_field
from pipeline.assemble.stacked import LARGE, line_box, unstacked
from schemas.document import Paragraph, wording
from schemas.geometry import Box, to_box, union
from schemas.kept import kept
from schemas.page import Page, Word

WIDE_GAP = 1.2  # times the size of the type: a gap between two words this wide divides a line (a space is 0.25 to 0.4)
LABEL_WORDS = 6  # of a label, at most
INSIDE = 3  # times that a label stands inside the pages
SAME_SIZE = 0.5  # points
MARGIN = 0.12  # share of the page's height at top and bottom where furniture stands

_PAGE_NUMBER = re.compile(
    r"^\W*(?:page|p\.?|pg\.?)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*$|^[-–—|\s]*\d{1,3}(?:\s*(?:of|/)\s*\d{1,3})?[-–—|\s]*$",
    re.IGNORECASE,
)
_NOTE_MARK = re.compile(r"^(\(?\d{1,2}[.)]?|[*†‡§]+)$")


class _Line(NamedTuple):
    words: tuple[Word, ...]
    box: Box


class Line(_Line):
    """Words of one page on one base line, from left to right, and their bounding box; knows its looks once asked."""

    @kept
    def size(self) -> float:
        largest: float = max(map(_SIZE, self.words))
        return largest

    @kept
    def bold(self) -> bool:
        return all(word.bold or not any(map(str.isalnum, word.text)) for word in self.words)

    @kept
    def text(self) -> str:
        return wording(self.words)

    @kept
    def widest_gap(self) -> float:
        """The widest white between two words beside one another, in sizes of the type; 0 where no two are."""
        return max(self.gaps, default=0.0)

    @kept
    def gaps(self) -> tuple[float, ...]:
        """The white between each two words beside one another, in sizes of the type."""
        return tuple(
            [
                (word.x0 - before.x1) / ((word.size if word.size > before.size else before.size) or 1.0)
                for before, word in pairwise(self.words)
            ]
        )

    @kept
    def segments(self) -> dict[float, list[Line]]:
        """The parts between gaps wider than so many sizes; see :func:`line_to_segments`."""
        return {}


def words_to_lines(words: Iterable[Word]) -> list[Line]:
    """Lines from top to bottom; a superscript or a subscript stands on the line that it belongs to."""
    runs = [list(run) for _, run in groupby(words, _EXTENT)]
    if len(runs) == 1:  # most cells of numbers, dates and ratings
        return [_line(runs)]
    one_size = len({run[0].size for run in runs}) == 1
    return sorted(_lines_of_one_size(runs) if one_size else _lines_of_several_sizes(runs), key=_reading_order)


def _reading_order(line: Line) -> tuple[float, float]:
    return line.box.top, line.box.x0


# Words that follow one another in the file, at one height and in one size: they stand on one line, and are looked at
# once.
_Run = list[Word]

_EXTENT = attrgetter("top", "bottom", "size")
_FROM_LEFT = attrgetter("x0")
_RIGHT = attrgetter("x1")
_SIZE = attrgetter("size")


def _lines_of_one_size(runs: Iterable[_Run]) -> Iterable[Line]:
    """From top to bottom, a word can only belong to the line before it: by half of its size."""
    groups: list[list[_Run]] = []
    top, bottom = float("inf"), float("-inf")  # of the line's first word
    for run in sorted(runs, key=_from_top):
        above, below = run[0].top, run[0].bottom
        common = (bottom if bottom < below else below) - (top if top > above else above)
        if common >= 0.5 * (below - above):
            groups[-1].append(run)
        else:
            groups.append([run])
            top, bottom = above, below
    return map(_line, groups)


def _from_top(run: _Run) -> tuple[float, float]:
    first = run[0]
    return first.top + first.bottom, first.x0


def _lines_of_several_sizes(runs: Iterable[_Run]) -> Iterator[Line]:
    """Words go to lines from the largest type to the smallest, so that a raised figure finds its line there."""
    groups: list[list[_Run]] = []
    by_height: dict[int, list[int]] = {}
    for run in sorted(runs, key=_from_largest):
        word = run[0]
        at = _line_of(word, groups, by_height)
        if at is None:
            at = len(groups)
            groups.append([run])
            for step in range(int(word.top // STEP), int(word.bottom // STEP) + 1):
                by_height.setdefault(step, []).append(at)
        else:
            groups[at].append(run)
    for group in groups:
        if len(group) > 1 and group[0][0].size > LARGE * group[-1][0].size:
            yield from map(_line_with_label, unstacked([word for run in group for word in run]))
        else:
            yield _line(group)


def _from_largest(run: _Run) -> tuple[int, float, float]:
    first = run[0]
    return -round(first.size), first.top + first.bottom, first.x0


STEP = 8.0  # points: lines are looked up by their height on the page in steps of this


def _line_of(word: Word, groups: Sequence[list[_Run]], by_height: Mapping[int, Sequence[int]]) -> int | None:
    """The line whose first word the word overlaps in height most: by half of its size, a raised one by a quarter."""
    top, bottom, size = word.top, word.bottom, word.size
    height = bottom - top or 1.0
    best, most = None, 0.0
    for step in range(int(top // STEP), int(bottom // STEP) + 1):
        for at in by_height.get(step, ()):
            first = groups[at][0][0]
            share = (min(first.bottom, bottom) - max(first.top, top)) / height
            if share > most and share >= (0.5 if size > 0.8 * first.size else 0.25):
                best, most = at, share
    return best


def _line(runs: Sequence[_Run]) -> Line:
    if len(runs) == 1:  # by far the commonest
        words = runs[0]
        top, bottom = words[0].top, words[0].bottom
    else:
        words = [word for run in runs for word in run]
        top, bottom = min([run[0].top for run in runs]), max([run[0].bottom for run in runs])
    words.sort(key=_FROM_LEFT)
    return Line(tuple(words), to_box((words[0].x0, top, max(map(_RIGHT, words)), bottom)))


def _line_with_label(words: list[Word]) -> Line:
    words.sort(key=_FROM_LEFT)
    return Line(tuple(words), line_box(words))


def line_to_segments(line: Line, wide: float = WIDE_GAP) -> Sequence[Line]:
    """The parts of a line between gaps wider than ``wide`` times the type's size."""
    if line.widest_gap <= wide:
        return [line]
    known = line.segments.get(wide)
    if known is None:
        known = line.segments[wide] = _segments(line, wide)
    return known


def _segments(line: Line, wide: float) -> list[Line]:
    starts = [0, *[at for at, gap in enumerate(line.gaps, 1) if gap > wide], len(line.words)]
    for known in line.segments.values():
        if len(known) == len(starts) - 1:  # at another width, but as many are the same
            return known
    parts = [line.words[start:stop] for start, stop in pairwise(starts)]
    return [Line(words, union(words) if len(words) > 1 else words[0].box) for words in parts]


def outside(words: Sequence[Word], boxes: Iterable[Box]) -> Sequence[Word]:
    """The words whose centres stand in none of the boxes; the very same where all of them do."""
    left = words
    for x0, top, x1, bottom in boxes:
        left = [
            word
            for word in left
            if not (top <= (word.top + word.bottom) / 2 <= bottom and x0 <= (word.x0 + word.x1) / 2 <= x1)
        ]
    return left if len(left) < len(words) else words


# furniture and footnotes


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
    seen: dict[tuple[str, int], dict[int, list[int]]] = {}
    for number, line, text in marginal:
        for height in (round(line.box.top / 4), round(line.box.top / 4) + 1):  # two buckets: no edge between twins
            seen.setdefault((text, height), {})[number] = _numbers(line)
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
    letters: Counter[float] = Counter()
    for page in pages:
        for size, run in groupby(page.words, _SIZE):
            letters[size] += len("".join(map(_TEXT, run)))
    sizes: Counter[float] = Counter()
    for size, count in letters.items():
        sizes[round(size, 1)] += count
    return sizes.most_common(1)[0][0] if sizes else 10.0
