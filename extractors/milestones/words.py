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
_PLAIN = re.compile(r"[a-z ']+")
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
    end, told = 0, []
    folded = wording.lower().replace("-", " ")
    if len(folded) != len(wording):  # a letter that is two in small letters
        folded = wording
    for token in _TOKEN.finditer(folded):
        start = token.start()
        if start < end:
            continue
        found = [
            Word(start, stop, sort, means)
            for printed, plain, sort, means in _rows_of(token.group())
            if (not plain or folded.startswith(printed, start)) and (stop := _end(printed, plain, wording, start))
        ]
        if found:
            word = max(found, key=lambda one: one.end)
            if word.means == "other" and _OF_BODY.match(wording, word.end):
                continue
            end = word.end if word.sort == "thing" else token.end()  # "put the report on the website" holds a thing
            told.append(word)
    return tuple(told)


def _end(printed: str, plain: bool, wording: str, start: int) -> int:
    """Where a row's words end; 0 where they are not there.  A pattern is made when it is first needed."""
    if plain:
        stop = start + len(printed)
        return 0 if wording[stop : stop + 1].isalnum() else stop
    match = _pattern(printed).match(wording, start)
    return match.end() if match else 0


@lru_cache(maxsize=65536)
def _rows_of(token: str) -> tuple[tuple[str, bool, str, str], ...]:
    """The rows that a word, in small letters, may begin: what is printed, whether it is plain words, sort, meaning."""
    return (*_vocabulary().get(token, ()), *_vocabulary().get(f"{token[:_KEY]}*", ()))


@cache
def _vocabulary() -> dict[str, list[tuple[str, bool, str, str]]]:
    """The vocabulary's rows by their first words, and by first letters where any ending will do."""
    found: dict[str, list[tuple[str, bool, str, str]]] = {}
    for row in vocabulary.rows("event_words"):
        printed = row["printed"].replace("-", " ")
        first = _TOKEN.findall(printed)[0].lower()
        stem = printed.lower().startswith(f"{first}*")
        told = (printed, _PLAIN.fullmatch(printed) is not None, row["sort"], row["means"])
        found.setdefault(f"{first[:_KEY]}*" if stem else first, []).append(told)
    return found


@cache
def _pattern(printed: str) -> re.Pattern[str]:
    """ "*" stands for any ending, "…" for up to four words, "^" for a name; a capital letter is wanted as printed."""
    parts = [r"[\s-]+".join(map(_word, part.split())) for part in printed.split("…")]
    flags = re.NOFLAG if any(letter.isupper() for letter in printed) else re.IGNORECASE
    return re.compile(r"(?:[^\w.;:()]+[\w’'-]+){0,4}?[^\w.;:()]+".join(parts) + r"\b", flags)


def _word(printed: str) -> str:
    if printed == "^":
        return r"(?-i:[A-Z])\w+"
    return re.escape(printed).replace(r"\*", r"\w*")


@cache
def meanings() -> dict[str, list[tuple[str, str]]]:
    """For each happening: the things to which it may happen, and the event that it is then, the weightiest first."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in vocabulary.rows("event_meanings"):
        found.setdefault(row["happening"], []).append((row["thing"], row["event"]))
    return found
