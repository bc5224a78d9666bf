"""Posts and bodies of the vocabulary found in running words, as phrases of whole words."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from schemas.vocabulary import rows

_WORD = re.compile(r"\w+|[^\w\s]")


class Found(NamedTuple):
    """A post or body of the vocabulary found in a text, by its characters (end exclusive)."""

    start: int
    end: int
    role: str
    lead_type: str


@cache
def find_post(text: str) -> Found | None:
    """The longest post or body of the vocabulary in the text, in words, the first of equals; case does not count."""
    words = list(_WORD.finditer(text))
    lower = tuple(word[0].lower() for word in words)
    posts, longest = _posts()
    for length in range(min(longest, len(words)), 0, -1):
        for first in range(len(words) - length + 1):
            meaning = posts.get(lower[first : first + length])
            if meaning is not None:
                return Found(words[first].start(), words[first + length - 1].end(), *meaning)
    return None


@cache
def _posts() -> tuple[dict[tuple[str, ...], tuple[str, str]], int]:
    """The meaning of each phrase, and how many words the longest has."""
    phrases = {
        tuple(_WORD.findall(row["printed"].lower())): (row["role"], row["lead_type"])
        for row in rows("posts")
        if len(row["printed"]) > 3  # an abbreviation is a post only where it stands alone
    }
    return phrases, max(map(len, phrases))
