"""The labels at a report's head that the vocabulary knows, and what a printed one means."""

from __future__ import annotations

import re
from functools import cache

from schemas.vocabulary import fold, rows

_NUMBER = re.compile(r"\(?(?:\d[\d.]*|[A-Za-z]|[ivxlIVXL]+)[.):]*")


def is_number(label: str) -> bool:
    """Whether what stands where a label might is a paragraph's number or letter, which labels nothing: "1.1", "(a)"."""
    return _NUMBER.fullmatch(label.strip()) is not None


def field_of(label: str) -> str:
    """What a label means: by its whole wording, else by the longest known label that begins it."""
    words = fold(label.strip(" ?:")).split()
    return next(
        (labels()[" ".join(words[:n])] for n in range(len(words), 0, -1) if " ".join(words[:n]) in labels()), ""
    )


@cache
def labels() -> dict[str, str]:
    """Known labels, folded, with the field that each means."""
    return {fold(row["printed"]): row["field"] for row in rows("front_matter")}


def may_begin(word: str) -> bool:
    """Whether a known label may begin with a word, or behind it where it is a sign alone."""
    first = fold(word).split(" ", 1)[0]
    return not first or first in _first_words()


@cache
def _first_words() -> frozenset[str]:
    return frozenset(label.split(" ", 1)[0] for label in labels())
