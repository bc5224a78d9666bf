"""Pages set in two columns of prose: their lines put into reading order, the left column first.

A run of lines is in two columns where the same white strip divides most of them and there is prose on both sides;
labels beside their values are not.  A few lines are columns only where a sentence runs on from one into the other.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence

from extractors.markers import marker
from pipeline.assemble.layout import Line, line_to_segments
from schemas.document import Paragraph
from schemas.geometry import Box, union
from schemas.page import Word

GUTTER = 0.9  # times the size: the least white between two columns
LINES = 6  # fewer divided lines are no columns
_STOPS = (".", ":", ";", "?", "!")
_NUMERAL = re.compile(r"\d{1,2}[.)]?")
FEWER = 3  # lines of the left one of two columns through which a sentence runs
WORDS = 3.5  # words in a line of a column, on average: labels have fewer
FULL = 6.0  # of columns of few lines
FILLED = 0.75  # of a column's width: a line that is no sentence's last


def by_columns(lines: Sequence[Line]) -> list[Line]:
    """The lines in reading order: of a run in two columns, those of the left one, then those of the right one."""
    ordered: list[Line] = []
    at = 0
    while at < len(lines):
        run = _run(lines, at)
        if run is None:
            ordered.append(lines[at])
            at += 1
        else:
            stop, middle = run
            left, right = _divided(lines[at:stop], middle)
            ordered += [*left, *right]
            at = stop
    return ordered


def counts_down(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether numbered paragraphs count on down each column, and would not if they were read by their heights."""
    numbered = [(int(mark.value), p.top) for p in paragraphs if (mark := marker(p.text.words)) and mark.value.isdigit()]
    across = sorted(numbered, key=lambda item: item[1])
    return _steps(numbered) > max(_steps(across), 1)


def runs_over(paragraphs: Sequence[Paragraph]) -> bool:
    """Whether a sentence at the foot of a column goes on at the head of the next one."""
    return any(
        after.top < before.top
        and after.text.words[0].x0 > before.text.words[0].x0
        and after.text.words[0].text[0].islower()
        and not str(before.text).endswith(_STOPS)
        and _is_prose(before.text.lines())
        and _is_prose(after.text.lines())
        for before, after in itertools.pairwise(paragraphs)
    )


def _is_prose(lines: Sequence[Sequence[Word]]) -> bool:
    """Whether most of two lines or more are filled, the first of them too: those of labels and dates are not."""
    begin, end = min(line[0].x0 for line in lines), max(line[-1].x1 for line in lines)
    filled = [line[-1].x1 - begin > FILLED * (end - begin) for line in lines]
    return len(lines) > 1 and filled[0] and 2 * sum(filled) >= len(lines)


def _steps(numbered: Sequence[tuple[int, float]]) -> int:
    return sum(after - before == 1 for (before, _), (after, _) in itertools.pairwise(numbered))


def _run(lines: Sequence[Line], start: int) -> tuple[int, float] | None:
    """Where a run of two columns that begins at ``start`` ends, and the middle of its gutter; None where "
    "none begins."""
    parts = _parts(lines[start])
    if len(parts) != 2:
        return None
    left, right = parts[0].box.x1, parts[1].box.x0
    words = [[_count(part.words)] for part in parts]  # of each line in each column
    divided, stop = 1, start + 1
    for line in lines[start + 1 :]:
        gap = _gap(_parts(line), left, right)
        if gap is not None:
            low, high = max(left, gap[0]), min(right, gap[1])
            if high - low < GUTTER * line.size:
                break
            left, right = low, high
            divided += 1
            words[0].append(_count(word for word in line.words if word.x0 < left))
            words[1].append(_count(word for word in line.words if word.x0 >= left))
        elif line.box.x1 < right or line.box.x0 > left:  # the columns' lines need not stand on one height
            words[line.box.x0 > left].append(_count(line.words))
        else:
            break
        stop += 1
    alone = min(len(side) - divided for side in words)
    full = min(sum(side) / len(side) for side in words)
    middle = (left + right) / 2
    columns = divided + alone >= LINES or (full >= FULL and _runs_on(lines[start:stop], middle))
    return (stop, middle) if divided > 1 and full >= WORDS and columns else None


def _runs_on(lines: Sequence[Line], middle: float) -> bool:
    """Whether the left column ends, in a full line, within a sentence that the right one goes on with."""
    left, right = _divided(lines, middle)
    if len(left) < FEWER or left[-1].text.endswith(_STOPS) or not right[0].text[0].islower():
        return False
    return left[0].text[0].isupper() and all(_is_prose([line.words for line in side]) for side in (left, right))


def _count(words: Iterable[Word]) -> int:
    """How many words there are, signs apart: a label's colon is none."""
    return sum(word.text != ":" for word in words)


def _parts(line: Line) -> list[Line]:
    """The parts of a line between wide gaps; a number that stands apart goes with the text that it counts."""
    parts: list[Line] = []
    for part in line_to_segments(line, GUTTER):
        if parts and _NUMERAL.fullmatch(parts[-1].text):
            words = (*parts.pop().words, *part.words)
            part = Line(words, union(words))
        parts.append(part)
    return parts


def _gap(parts: Sequence[Line], left: float, right: float) -> tuple[float, float] | None:
    """Where the white that lies over the gutter begins and ends in a line; None where the line runs over it."""
    for before, after in itertools.pairwise(parts):
        if before.box.x1 < right and after.box.x0 > left:
            return before.box.x1, after.box.x0
    return None


def _divided(lines: Sequence[Line], middle: float) -> tuple[list[Line], list[Line]]:
    left: list[Line] = []
    right: list[Line] = []
    for line in lines:
        for side, words in (
            (left, [word for word in line.words if word.x0 < middle]),
            (right, [word for word in line.words if word.x0 >= middle]),
        ):
            if words:
                box: Box = union(words)
                side.append(Line(tuple(words), box))
    return left, right
