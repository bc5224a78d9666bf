"""The words that tell of a challenge's course: things (a report, the team), what happens to them, and pronouns.

In goes a sentence, out come its words of the vocabulary ``event_words`` in printed order; where two begin at one place
the longest counts.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from schemas import vocabulary

_TOKEN = re.compile(r"\w+")
_OF_BODY = re.compile(r"(?:,? (?:and|of|&|[A-Z]\w+)){0,4} (?:Committee|Board|Panel|Commission)\b")  # of a name
_KEY = 3  # letters by which a word is looked up: few words of the vocabulary share them


class Word(NamedTuple):
    """A word of the vocabulary in a sentence, by its characters (end exclusive)."""

    start: int
    end: int
    sort: str  # thing, happening or pronoun
    means: str


@lru_cache(maxsize=256)
def words_in(wording: str) -> tuple[Word, ...]:
    by_letters, end, told = _vocabulary(), 0, []
    for token in _TOKEN.finditer(wording):
        if token.start() < end:
            continue
        found = [
            Word(*match.span(), sort, means)
            for pattern, sort, means in by_letters.get(token.group()[:_KEY].casefold(), ())
            if (match := pattern.match(wording, token.start()))
        ]
        if found:
            word = max(found, key=lambda one: one.end)
            if word.means == "other" and _OF_BODY.match(wording, word.end):
                continue
            end = word.end if word.sort == "thing" else token.end()  # "put the report on the website" holds a thing
            told.append(word)
    return tuple(told)


@cache
def _vocabulary() -> dict[str, list[tuple[re.Pattern[str], str, str]]]:
    """The vocabulary by the first letters of its words."""
    found: dict[str, list[tuple[re.Pattern[str], str, str]]] = {}
    for row in vocabulary.rows("event_words"):
        key = _TOKEN.findall(row["printed"])[0][:_KEY].casefold()
        found.setdefault(key, []).append((_pattern(row["printed"]), row["sort"], row["means"]))
    return found


def _pattern(printed: str) -> re.Pattern[str]:
    """ "*" stands for any ending, "…" for up to four words, "^" for a name; a capital letter is wanted as printed."""
    parts = [r"[\s-]+".join(map(_word, part.split())) for part in printed.split("…")]
    flags = re.NOFLAG if any(letter.isupper() for letter in printed) else re.IGNORECASE
    return re.compile(r"(?:[^\w.;:()]+[\w’'-]+){0,4}?[^\w.;:()]+".join(parts) + r"\b", flags)


def _word(printed: str) -> str:
    if printed == "^":
        return r"(?-i:[A-Z])\w+"
    return re.escape(printed).replace(r"\*", r"\w*").replace(r"\-", "[- ]?")


@cache
def meanings() -> dict[str, list[tuple[str, str]]]:
    """For each happening: the things to which it may happen, and the event that it is then, the weightiest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in vocabulary.rows("event_meanings"):
        found.setdefault(row["happening"], []).append((row["thing"], row["event"]))
    return found
