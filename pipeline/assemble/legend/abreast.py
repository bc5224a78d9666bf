"""Keys that stand abreast: signs with their names side by side on one line, and below each what it means.

In: the lines of text, and the coloured shapes of their page.  Out: an entry for each sign: name, colour and meaning.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.assemble.layout import Line
from pipeline.assemble.legend.signs import MAX_WORDS, trim
from schemas.colour import colour_name
from schemas.document import LegendEntry, Place
from schemas.geometry import Box
from schemas.page import Fill, Word

FEWEST = 3  # signs
NAME = 5  # words of a sign's name
EDGE = 8.0  # points by which what stands below a sign may begin to its left, or to the left of its name
WHITE = 1.8  # times the size: white between the names and the first meaning, at most
LEADING = 0.9  # times the size: white between the lines of the meanings
HEIGHT = 2.5  # times the size: of a sign


def names_over_meanings(lines: Sequence[Line], shapes: Sequence[Fill]) -> list[LegendEntry]:
    """The entries of the first such key; none where there is none."""
    shapes = sorted(
        [shape for shape in shapes if shape.box.area >= 6 and colour_name(shape.colour)],
        key=lambda shape: shape.box.x0,
    )
    if len(shapes) < FEWEST:
        return []
    for at, line in enumerate(lines):
        signs = _signs(line, shapes)
        if len(signs) < FEWEST:
            continue
        names = _dealt(line.words, signs)
        if names is None or not all(0 < len(words) <= NAME for words in names):
            continue
        meanings = _below(lines[at:], signs)
        if all(0 < len(words) <= MAX_WORDS for words in meanings):
            return [
                LegendEntry(
                    " ".join(word.text for word in name),
                    sign.colour,
                    trim(meaning),
                    Place(name[0].page, name[0].box),
                )
                for sign, name, meaning in zip(signs, names, meanings, strict=True)
            ]
    return []


def _signs(line: Line, shapes: Sequence[Fill]) -> list[Fill]:
    """The small ones of the coloured shapes that stand on a line, each before or under words."""
    signs: list[Fill] = []
    for shape in shapes:
        box = shape.box
        level = line.box.top - 0.3 * line.size <= box.y_centre <= line.box.bottom + 0.3 * line.size
        if not level or box.height > HEIGHT * line.size:
            continue
        if signs and box.x0 < signs[-1].box.x1:
            continue  # a shape's own shade
        if any(_belongs(word, box) for word in line.words):
            signs.append(shape)
    return signs


def _belongs(word: Word, box: Box) -> bool:
    """Whether a word stands on a sign or right behind it."""
    return box.holds_word(word) or -1 <= word.x0 - box.x1 <= word.size


def _dealt(words: Sequence[Word], signs: Sequence[Fill]) -> list[list[Word]] | None:
    """The words of a line by the sign below whose left edge they begin; None where they run over an edge."""
    columns: list[list[Word]] = [[] for _ in signs]
    lefts = [sign.box.x0 for sign in signs]
    for word in sorted(words, key=lambda word: word.x0):
        at = sum(word.x0 >= left - 2 for left in lefts) - 1
        if at < 0 or (at + 1 < len(lefts) and word.x1 > lefts[at + 1] + 1):
            return None
        if not columns[at] and word.x0 > signs[at].box.x1 + EDGE:
            return None
        columns[at].append(word)
    return columns


def _below(lines: Sequence[Line], signs: Sequence[Fill]) -> list[list[Word]]:
    """What stands under each sign, down to white, or to a count of the actions with it."""
    meanings: list[list[Word]] = [[] for _ in signs]
    above = lines[0]
    for line in lines[1:]:
        gap = line.box.top - above.box.bottom
        dealt = _dealt(line.words, signs)
        if gap > (LEADING if any(meanings) else WHITE) * line.size or dealt is None or _are_counts(dealt):
            break
        for meaning, words in zip(meanings, dealt, strict=True):
            meaning += words
        above = line
    return meanings


def _are_counts(columns: Sequence[Sequence[Word]]) -> bool:
    return all(len(words) <= 3 and words[0].text.rstrip("%").isdigit() for words in columns if words)


__all__ = ["names_over_meanings"]
