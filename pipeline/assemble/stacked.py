"""Small lines that stand one above the other beside one word in large type: a numeral in the margin, a letterhead.

What overlaps in height with the large word would else be one line.  A numeral, or a code ("R1"), that begins the line
is set into the first of the small lines, in whose type it is then read, and so are several numerals side by side, each
with its own small lines; other large words stay a line of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.geometry import Box, union
from schemas.page import Word

LARGE = 1.25  # times the smaller type: a title is 1.3 or more times its text, a small capital's initial less
RAISED = 0.6  # share of the smaller words' height by which two lines of them may overlap
_LABEL = re.compile(r"(?:[A-Z]{1,4}\s?-?)?\d{1,2}[a-z]?[.):]?|[A-Z]{1,4}\d{1,2}(?:\.\d{1,2})?|[A-Z][.)]?")


def unstacked(group: Sequence[Word]) -> list[list[Word]]:
    """The lines of words that overlap in height with the largest of them, which stands first."""
    big = [word for word in group if word.size * LARGE >= group[0].size]
    small = [word for word in group if word.size * LARGE < group[0].size]
    levels = _levels(small)
    if len(big) > 1 and all(_is_label([word], _beside(word, big, small)) for word in big):
        return _seated_abreast(big, levels)
    label = _is_label(big, small)
    stacked = sum(len(level) > 1 for level in levels) > 1
    if not label and not stacked:
        return [list(group)]
    if not label:
        return [big, *levels]
    levels[0] = [*(_seated(word, levels[0][0]) for word in big), *levels[0]]
    return levels


def _is_label(big: Sequence[Word], small: Sequence[Word]) -> bool:
    """Whether the large words are a numeral or a code at the left of the small ones, white between them."""
    if len(big) > 2 or len(small) < 2:
        return False
    wording = "".join(word.text for word in sorted(big))
    right = max(word.x1 for word in big)
    text = min(small, key=lambda word: word.x0)
    return _LABEL.fullmatch(wording) is not None and text.x0 - right > 0.3 * text.size


def _beside(label: Word, big: Sequence[Word], small: Sequence[Word]) -> list[Word]:
    """The small words to the right of a large one, as far as the next large one."""
    stop = min((word.x0 for word in big if word.x0 > label.x0), default=float("inf"))
    return [word for word in small if label.x0 < word.x0 < stop]


def _seated_abreast(big: Sequence[Word], levels: list[list[Word]]) -> list[list[Word]]:
    """The lines with each of the large labels that stand side by side in the first line to its right."""
    small = [word for level in levels for word in level]
    for label in big:
        beside = _beside(label, big, small)
        level = next(level for level in levels if any(word in level for word in beside))
        level.append(_seated(label, next(word for word in beside if word in level)))
    return levels


def _levels(words: Sequence[Word]) -> list[list[Word]]:
    """The words by line, from top to bottom."""
    levels: list[list[Word]] = []
    for word in sorted(words, key=lambda word: (word.y_centre, word.x0)):
        last = levels[-1][0] if levels else None
        common = min(last.bottom, word.bottom) - max(last.top, word.top) if last else 0.0
        if last is not None and common > RAISED * min(last.bottom - last.top, word.bottom - word.top):
            levels[-1].append(word)
        else:
            levels.append([word])
    return levels


def _seated(label: Word, beside: Word) -> Word:
    """The label in the type of the line that it begins; its box stays as printed."""
    return label._replace(size=beside.size, bold=beside.bold)


def line_box(words: Sequence[Word]) -> Box:
    """The box of a line; a taller label at its head does not heighten it."""
    box, first = union(words), words[0]
    if len(words) > 1 and first.bottom - first.top > LARGE * (words[-1].bottom - words[-1].top):
        rest = union([word for word in words if word.bottom - word.top < first.bottom - first.top] or words)
        return Box(box.x0, rest.top, box.x1, rest.bottom)
    return box
