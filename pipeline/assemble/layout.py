"""From words to lines.

A line is words whose heights overlap, from left to right; a segment is a part of a line between wide gaps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple

from pipeline.assemble.stacked import LARGE, line_box, unstacked
from schemas.document import wording
from schemas.geometry import Box, to_box, union
from schemas.kept import kept
from schemas.page import Word

WIDE_GAP = 1.2  # times the size of the type: a gap between two words this wide divides a line (a space is 0.25 to 0.4)


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
