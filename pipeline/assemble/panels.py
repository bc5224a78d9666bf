"""Panels beside the text: the labels of a report's head in a side column, tinted, ruled off or divided by white alone.

In: the lines of a page, which run through both.  Out: the lines without the panel's words, and the panel with its own.

1. known labels, three or more, stand under each other at one left edge;
2. a fill that holds them all says how far the panel reaches, else the white beside it does;
3. it is a panel where values stand in it too, and beside it the text of the report: no labels, and no values of these.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extractors.labels import labels
from pipeline.assemble.columns import counts_down, runs_over
from pipeline.assemble.layout import Line, line_to_segments, words_to_lines
from schemas.document import Paragraph
from schemas.geometry import Box, union
from schemas.page import Page, Word
from schemas.vocabulary import fold

LABELS = 3  # different fields that labels name; two may stand in any list
EDGE = 3.0  # points within which two left edges are one
LEVEL = 1.0  # points within which a label and a line of the text stand on one base line
WHITE = 0.8  # times the size: the least white between panel and text
WORDS = 4.5  # words in a line of the text beside it, on average; values have fewer
WIDEST = 0.5  # share of the page's width: what is wider is the text
APART = 3.0  # times the size: more white below a value ends the panel
TITLE = 1.25  # times the size of the text beside it: larger type is the title, behind which the panel is read


class Panel(NamedTuple):
    """The lines of a panel, and the height on the page at which it is read."""

    lines: tuple[Line, ...]
    place: float


def set_apart(lines: Sequence[Line], page: Page) -> tuple[list[Line], Panel | None]:
    """The lines of the text, and the panel that stands beside it, if one does."""
    for column in _label_columns(lines):
        box = _extent(column, lines, page)
        if box is None:
            continue
        inside, beside = _parted(lines, box)
        if _is_panel(inside, [line for line in beside if _beside(line, box)]):
            return beside, Panel(tuple(inside), _place(beside, box))
    return list(lines), None


def in_order(
    paragraphs: Sequence[Paragraph], panel: Sequence[Paragraph], place: float
) -> list[tuple[float, Paragraph]]:
    """Each paragraph with the height that orders it among the page's tables; the panel's follow each other.

    Those that are numbered down one column after the other, or run on from one into the other, stay as they are.
    """
    tops: Iterable[float] = [paragraph.top for paragraph in paragraphs]
    if counts_down(paragraphs) or runs_over(paragraphs):
        tops = itertools.accumulate(tops, max)
    ordered = list(zip(tops, paragraphs, strict=True))
    return sorted([*((place, paragraph) for paragraph in panel), *ordered], key=lambda part: part[0])


# 1. labels at one left edge


def _label_columns(lines: Sequence[Line]) -> list[list[Line]]:
    """Segments that are known labels, or begin with one and a colon, by their left edge."""
    columns: list[list[Line]] = []
    for line in lines:
        for segment in line_to_segments(line, WHITE):
            if not _label(segment):
                continue
            own = next((c for c in columns if abs(c[0].box.x0 - segment.box.x0) < EDGE), None)
            if own is None:
                columns.append([segment])
            else:
                own.append(segment)
    return [column for column in columns if len({_label(segment) for segment in column}) >= LABELS]


def _label(segment: Line) -> str:
    """The field that a label names which fills the segment or stands before a colon in it; "" for none."""
    if not segment.words[0].text[0].isupper():
        return ""
    return labels().get(fold(segment.text.partition(":")[0].strip(" ?")), "")


# 2. how far it reaches


def _extent(column: Sequence[Line], lines: Sequence[Line], page: Page) -> Box | None:
    """The panel's box: the fill that holds its labels, else as far as white divides it from the text."""
    own = union([segment.box for segment in column])
    grounds = [
        fill.box
        for fill in page.fills
        if fill.box.x0 < own.x0
        and own.x1 <= fill.box.x1 + 1
        and fill.box.top <= own.top
        and own.bottom <= fill.box.bottom
    ]
    grounds = [box for box in grounds if box.width < WIDEST * page.width]
    if grounds:
        return min(grounds, key=lambda box: box.width * box.height)
    words = [word for line in lines if own.top - 1 < line.box.y_centre < own.bottom + 1 for word in line.words]
    right = _right_edge([word for word in words if word.x0 > own.x0 - EDGE])
    if right - own.x0 > WIDEST * page.width:
        return None
    return Box(own.x0 - EDGE, own.top - 1, right, _bottom(own, right, lines))


def _right_edge(words: Sequence[Word]) -> float:
    """Where the first white begins that runs down through all the words."""
    right = 0.0
    for word in sorted(words, key=lambda word: word.x0):
        if right and word.x0 - right > WHITE * word.size:
            break
        right = max(right, word.x1)
    return right + 1


def _bottom(own: Box, right: float, lines: Sequence[Line]) -> float:
    """Where the value of the last label ends."""
    bottom = own.bottom
    for line in lines:
        if line.box.top < own.bottom - 1:
            continue
        parts = [part.box for part in line_to_segments(line, WHITE) if own.x0 - EDGE < part.box.x0 < right]
        if not parts:
            continue
        if any(box.x1 > right + 1 for box in parts) or parts[0].top - bottom > APART * line.size:
            break
        bottom = parts[0].bottom
    return bottom + 1


# 3. whether it is one


def _parted(lines: Sequence[Line], box: Box) -> tuple[list[Line], list[Line]]:
    """The lines of the words inside the box, and those of the others: two on one height are no line."""
    words = [word for line in lines for word in line.words]
    return words_to_lines(filter(box.holds_word, words)), words_to_lines(w for w in words if not box.holds_word(w))


def _beside(line: Line, box: Box) -> bool:
    return box.top < line.box.y_centre < box.bottom


def _is_panel(inside: Sequence[Line], beside: Sequence[Line]) -> bool:
    """Whether labels stand over their values inside, and the text of the report beside them, not their values."""
    if len(beside) < LABELS or sum(bool(_label(part)) for line in beside for part in line_to_segments(line)) > 1:
        return False
    alone = [line for line in inside if _label(line) and ":" not in line.text.rstrip(" :")]
    level = sum(any(abs(line.box.bottom - other.box.bottom) < LEVEL for other in beside) for line in alone)
    if level > 0.6 * len(alone) or len(inside) < 2 * len(alone):
        return False
    return sum(len(line.words) for line in beside) >= WORDS * len(beside)


def _place(beside: Sequence[Line], box: Box) -> float:
    """The height behind the title that stands beside the panel's head."""
    text = [line for line in beside if line.box.bottom > box.top]
    sizes = sorted(line.size for line in text)
    usual = sizes[len(sizes) // 2] if sizes else 0.0
    first = next((line for line in text if line.size < TITLE * usual), None)
    return first.box.top if first else box.top
