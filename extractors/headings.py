"""What a column's heading names: a field of the dataset, by the vocabulary; a date in it is taken apart.

Exact first, then the longest known phrase in it, then forgiving a misspelling.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from rapidfuzz import fuzz, process

from schemas.document import Text
from schemas.vocabulary import fold, rows

REMEMBERED = 4096  # headings; those of a document come again and again
_PARTS = re.compile(r"\s*(?:[/|&+,;]|\band\b|\s[–—-]\s)\s*", re.IGNORECASE)
_TONGUES = re.compile(r"\s+[/|–—-]\s+")
_BRACKETS = re.compile(r"\(.*?\)")
SIMILAR = 88  # of 100: "Recomendation" is 96 like its word, "Actions" and "Options" are 71 alike


MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?"


DATE = re.compile(
    rf"""(?:\b(?:as\s+at|as\s+of|at|to|from|by|for)\s+)?
    (?:\b\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}\b
    |\b(?:\d{{1,2}}\s*(?:st|nd|rd|th)?[\s-]+)?{MONTH}\b[\s,'’-]*\d{{2,4}}\b
    |\b(?:(?:q|qtr|quarter)\s*[1-4]|(?:1st|2nd|3rd|4th|first|second|third|fourth)\s+quarter)\b(?:\s*,?\s*\d{{2,4}}(?:\s*[/-]\s*\d{{2,4}})?)?
    |\b20\d\d\s*[/-]\s*\d{{2,4}}\b
    |\b(?:spring|summer|autumn|winter)\s+20\d\d\b
    |\b20\d\d\b)""",
    re.IGNORECASE | re.VERBOSE,
)
_OF_PEERS = re.compile(  # "Recommendation of the Corporate Peer Challenge": whose it is does not say what it is
    r"(?<=\w)\s+(?:made\s+)?(?:of|from|by)\s+(?:the\s+|our\s+)?"
    r"(?:(?:corporate|lga|peers?|challenge|review|team|cpc|local|government|association)\b\s*)+$"
)
_MAY_DATE = re.compile(r"\d|quarter", re.IGNORECASE)  # one of them is in all that DATE fits


_DATED = ("lead", "lead_officer", "lead_member", "action")  # what a column may hold together with its date


class Column(NamedTuple):
    """One column of a plan: what it holds, its printed heading, and the date that the heading gives."""

    number: int  # from 0
    field: str
    heading: str
    as_of: Text | None = None
    guessed: bool = False  # from its content, or from a misspelt heading
    doubted: bool = False  # from its place alone: so are the records that it gives words to


@lru_cache(maxsize=REMEMBERED)
def named_field(heading: str) -> str:
    """The field whose own name a heading is, a date or brackets in it aside; "" for none."""
    known = _vocabulary()
    dateless = _without_dates(heading)
    for wording in (dateless, heading, _BRACKETS.sub(" ", dateless)):
        if field := known.get(fold(wording)):
            return field
    return _of_two_tongues(dateless, known) or _letter_spaced(dateless)


def _letter_spaced(heading: str) -> str:
    """The field of a heading with white between its letters, "To be done b y", "L e a d": spaces do not count in it."""
    words = fold(heading).split()
    apart = sum(len(word) == 1 and word != "a" for word in words)
    joined = "".join(words)
    return _without_spaces().get(joined, "") if apart and len(joined) > 2 else ""


def _without_dates(heading: str) -> str:
    return DATE.sub(" ", heading) if _MAY_DATE.search(heading) else heading


def _of_two_tongues(heading: str, known: dict[str, str]) -> str:
    """The field of a heading printed in two languages, "Erbyn pryd / By when": one part is known, the other not."""
    parts = [part for part in _TONGUES.split(heading) if part.strip()]
    if len(parts) != 2:
        return ""
    fields = [known.get(fold(part), "") for part in parts]
    return next(filter(None, fields)) if fields.count("") == 1 else ""


@lru_cache(maxsize=REMEMBERED)
def heading_field(heading: str) -> tuple[str, str]:
    """The field that a heading names ("" for none), and how: "exact", "phrase" (a known one in it),
    "question" (all that is known in it is "what") or "similar"."""
    known = _vocabulary()
    if field := named_field(heading):
        return field, "exact"
    plain = _OF_PEERS.sub("", fold(_without_dates(heading)))
    words = plain.split()
    if not 0 < len(words) <= 9:
        return "", ""
    phrases = [
        (stop - start, start, " ".join(words[start:stop]))
        for start in range(len(words))
        for stop in range(start + 1, len(words) + 1)
    ]
    found = [
        phrase
        for phrase in phrases
        if known.get(phrase[2], "other") != "other" and (len(phrase[2]) > 3 or phrase[2] in ("rag", "due", "ref"))
    ]
    if found and len(words) <= 3 + 2 * max(found)[0]:
        best = max(found, key=lambda phrase: (phrase[0], phrase[1]))[2]
        return known[best], "question" if best == "what" else "phrase"
    like = process.extractOne(plain, known.keys(), scorer=fuzz.ratio, score_cutoff=SIMILAR) if len(plain) > 4 else None
    return (known[like[0]], "similar") if like else ("", "")


def names_both(heading: str) -> str:
    """The field of a heading that names a thing and its date, each in a part of its own: the lead's for "Owner / Date",
    "action" for "Action and deadline"; "" for any other."""
    parts = [part for part in _PARTS.split(heading) if part]
    if len(parts) != 2:
        return ""
    fields = [named_field(part) or heading_field(part)[0] for part in parts]
    if max(len(part.split()) for part in parts) > 3:  # a sentence: "Target date missed, or to be missed without action"
        fields = [field if field != "action" else "" for field in fields]
    dated = any(field in ("due", "date_made") for field in fields)
    return next((field for field in fields if field in _DATED), "") if dated else ""


@cache
def _vocabulary() -> dict[str, str]:
    return {fold(row["printed"]): row["field"] for row in rows("columns")}


@cache
def _without_spaces() -> dict[str, str]:
    return {wording.replace(" ", ""): field for wording, field in _vocabulary().items()}


@cache
def weak_headings() -> frozenset[str]:
    return frozenset(fold(row["printed"]) for row in rows("columns") if row["note"].startswith("weak"))
