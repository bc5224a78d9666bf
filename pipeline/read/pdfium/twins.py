"""Words that are printed twice, a hair apart, as one."""

from __future__ import annotations

import operator
from collections import defaultdict
from collections.abc import Sequence

from schemas.page import Word

_TOP, _SIZE = operator.attrgetter("top"), operator.attrgetter("size")


def without_duplicates(words: list[Word]) -> list[Word]:
    """The words without second prints a hair beside the first: bold by printing twice, shadows."""
    by_text: dict[str, list[Word]] = defaultdict(list)
    for word in words:
        by_text[word.text].append(word)
    reach = 0.4 * max(map(_SIZE, words), default=0.0)
    if not any(_stand_close(same, reach) and _holds_twins(same) for same in by_text.values() if len(same) > 1):
        return words
    kept: dict[str, list[int]] = {}
    unique: list[Word] = []
    for word in words:
        same_text = kept.setdefault(word.text, [])
        twin = next((at for at in same_text if _is_twin(unique[at], word)), None)
        if twin is None:
            same_text.append(len(unique))
            unique.append(word)
        elif not unique[twin].bold:
            unique[twin] = unique[twin]._replace(bold=True)
    return unique


def _stand_close(words: Sequence[Word], reach: float) -> bool:
    """Whether two of the words may stand in one place: across and down together they differ by less than ``reach``."""
    sums = sorted([word.x0 + word.top for word in words])
    least: float = min(map(operator.sub, sums[1:], sums))
    return least < reach


def _holds_twins(words: list[Word]) -> bool:
    """Whether two of the words, which read the same, are prints of one."""
    words.sort(key=_TOP)
    for at, one in enumerate(words):
        for other in words[at + 1 :]:
            if other.top - one.top >= 0.2 * max(one.size, other.size):
                break
            if _is_twin(one, other) or _is_twin(other, one):
                return True
    return False


def _is_twin(one: Word, other: Word) -> bool:
    near = 0.2 * other.size
    return abs(one.top - other.top) < near and abs(one.x0 - other.x0) < near and abs(one.x1 - other.x1) < 2 * near
