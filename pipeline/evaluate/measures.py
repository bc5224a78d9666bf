"""When two values are equal, in four ways from strict to lenient, and the rates that follow from counts.

The four are those of GROBID's end-to-end evaluation (https://grobid.readthedocs.io, "End-to-end evaluation"):

- ``strict``: the same characters, once what typesetting may change is folded;
- ``soft``: the same letters and digits; case, punctuation and white space do not count;
- ``levenshtein``: normalised similarity of at least 0.8;
- ``ratcliff_obershelp``: similarity of at least 0.95.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

_SINGLE, _DOUBLE = re.compile("[‘’‚‛`´]"), re.compile("[“”„‟]")
_DASHES, _BULLETS = re.compile("[\u2010-\u2015\u2212]"), re.compile("[•●▪◦‣\uf0b7]")
_LINE_END = re.compile(r"(?<=\w)[-\u2010\u00ad]\s*\n\s*(?=\w)")
_REF = re.compile(r"^rec(ommendation)?s?\b\.?\s*(no\.?\s*)?|[\s().:]+$|^\(", re.IGNORECASE)


def fold(value: object) -> str:
    """A value without what typesetting may change: quotes, dashes, white space, bullets, hyphens at line ends."""
    text = _LINE_END.sub("", "" if value is None else str(value)).replace("\u00ad", "")
    text = _DASHES.sub("-", _SINGLE.sub("'", _DOUBLE.sub('"', text)))
    return " ".join(_BULLETS.sub(" ", text).split())


def fold_field(name: str, value: object) -> str:
    """``fold``, and of a reference its number alone, of a label its words."""
    text = fold(value)
    if name == "ref":
        return _REF.sub("", text)
    if name == "field":
        return re.sub(r"\W+", "_", text.lower()).strip("_")
    return text


def letters(text: str) -> str:
    """Letters and digits alone, in lower case."""
    return re.sub(r"[\W_]+", "", text).casefold()


def levenshtein(one: str, other: str) -> float:
    """1 less the edit distance over the longer length."""
    return Levenshtein.normalized_similarity(one, other)


def ratcliff_obershelp(one: str, other: str) -> float:
    """Twice the letters in matching blocks over all letters, as in GROBID; 0 at once where it cannot reach 0.95."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= 0.95 and matcher.quick_ratio() >= 0.95 else 0.0


EQUAL: dict[str, Callable[[str, str], bool]] = {
    "strict": lambda one, other: one == other,
    "soft": lambda one, other: letters(one) == letters(other),
    "levenshtein": lambda one, other: levenshtein(one, other) >= 0.8,
    "ratcliff_obershelp": lambda one, other: ratcliff_obershelp(one, other) >= 0.95,
}
WAYS = tuple(EQUAL)


def equal(wanted: Iterable[str], found: str) -> frozenset[str]:
    """The ways in which a value is one of those that are right; what is equal strictly is so in all."""
    right = [value for value in wanted if value]
    if not found or not right:
        return frozenset()
    if found in right:
        return frozenset(WAYS)
    return frozenset(way for way, same in EQUAL.items() if any(same(value, found) for value in right))


class Counts(NamedTuple):
    """How many values the gold has, how many the records have, how many of these are right."""

    gold: int
    found: int
    right: int

    def __add__(self, other: object) -> Counts:
        assert isinstance(other, Counts)
        return Counts(self.gold + other.gold, self.found + other.found, self.right + other.right)

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of what there is that was found; 1 where there is nothing."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both; 1 where there is nothing and nothing was found."""
        return 2 * self.right / (self.gold + self.found) if self.gold + self.found else 1.0


NONE = Counts(0, 0, 0)


@dataclass(frozen=True)
class Interval:
    """A bootstrap interval: 95 of 100 redrawn collections of documents lie within."""

    low: float
    high: float


def bootstrap(documents: Sequence[Counts], draws: int = 2000, seed: int = 1) -> Interval:
    """The 95 % interval of the F1 when documents are drawn again with replacement (Efron's percentile method).

    Documents, not values, are what varies: the values of one document are right or wrong together.
    """
    import numpy as np

    table = np.array(documents, dtype=float)
    if not len(table):
        return Interval(1.0, 1.0)
    chosen = np.random.default_rng(seed).integers(0, len(table), (draws, len(table)))
    gold, found, right = table[chosen].sum(axis=1).T
    scores = 2 * right / np.maximum(gold + found, 1)
    low, high = np.quantile(scores, [0.025, 0.975])
    return Interval(float(low), float(high))
