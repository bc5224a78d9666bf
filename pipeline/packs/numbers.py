"""Page numbers: the pack's own, which go on from its first page to its last, and those of the documents in it.

Numbers of one kind whose distance from the page's place in the file is the same form a run.  The run that
goes through most of the file is the pack's, or the document's where there is but one; the others are inner.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.assemble.layout import Line, line_to_segments

GAP = 3  # pages without a number (a picture, a blank page) that do not end an inner run

_OF_TOTAL = r"(\d{1,4})(?:\s*(?:of|/)\s*(\d{1,4}))?"
_WORDED = re.compile(rf"^\W*p\s?a\s?g\s?e\s*{_OF_TOTAL}\b|\bpage\s*{_OF_TOTAL}\W*$", re.I)  # some are letter-spaced
_OF = re.compile(r"^\W*(\d{1,4})\s*(?:of|/)\s*(\d{1,4})\W*$", re.I)
_BARE = re.compile(r"^[-–—|\s]*(\d{1,4})[-–—|\s]*$")


class Number(NamedTuple):
    """A page number as printed: "Page 3 of 6" has a total, "3" and "- 3 -" are not worded."""

    value: int
    total: int | None
    worded: bool
    foot: bool


class Run(NamedTuple):
    """Numbers that count on from page to page; ``pages`` are those that print one."""

    number: Number  # the first
    pages: tuple[int, ...]  # from 1

    @property
    def first(self) -> int:
        return self.pages[0]

    @property
    def last(self) -> int:
        return self.pages[-1]

    def page_of(self, value: int) -> int:
        """The page that has this number, or would have it."""
        return self.first + value - self.number.value


class Runs(NamedTuple):
    """The run through most of the file, where there is one, and the others, in order."""

    through: Run | None
    inner: tuple[Run, ...]


def line_numbers(line: Line, foot: bool) -> Iterator[Number]:
    """The page numbers in a line at the head or at the foot of a page."""
    segments = line_to_segments(line)
    for at, segment in enumerate(segments):
        text = segment.text
        worded = _WORDED.search(text)
        if worded:
            value, total = worded[1] or worded[3], worded[2] or worded[4]
        elif match := _OF.match(text):
            value, total = match[1], match[2]
        elif (match := _BARE.match(text)) and len(segments) <= 3 and at in (0, len(segments) - 1):
            value, total = match[1], None  # more segments: a row of a table
        else:
            continue
        if total is None or 0 < int(value) <= int(total):
            yield Number(int(value), int(total) if total else None, worded is not None, foot)


def find_runs(numbers: Mapping[int, Sequence[Number]], filled: Sequence[int]) -> Runs:
    """Runs of the numbers on each page; ``filled`` are the pages that are not blank."""
    groups: dict[tuple[int, int | None, bool, bool], list[tuple[int, Number]]] = defaultdict(list)
    for page in sorted(numbers):
        for number in dict.fromkeys(numbers[page]):
            groups[number.value - page, number.total, number.worded, number.foot].append((page, number))
    whole = [Run(group[0][1], tuple(page for page, _ in group)) for group in groups.values()]
    longest = max(whole, key=lambda run: (len(run.pages), run.number.worded), default=None)
    through = longest if longest is not None and _goes_through(longest, filled) else None
    inner = [part for run in whole if run is not through for part in _parted(run)]
    return Runs(through, tuple(sorted((run for run in inner if _is_run(run)), key=lambda run: run.first)))


def _goes_through(run: Run, filled: Sequence[int]) -> bool:
    after = [page for page in filled if page >= run.first]
    return len(run.pages) >= max(4, 0.5 * len(filled)) and len(run.pages) >= 0.6 * len(after)


def _parted(run: Run) -> Iterator[Run]:
    """The run without its longer gaps: two documents may by chance count in step."""
    pages: list[int] = []
    for page in run.pages:
        if pages and page - pages[-1] > GAP:
            yield _cut(run, pages)
            pages = []
        pages.append(page)
    yield _cut(run, pages)


def _cut(run: Run, pages: list[int]) -> Run:
    return Run(run.number._replace(value=run.number.value + pages[0] - run.first), tuple(pages))


def _is_run(run: Run) -> bool:
    """A lone figure at a page's edge may be anything; "Page 1 of 1" is a page number."""
    return len(run.pages) > 1 or run.number.total is not None
