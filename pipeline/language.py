"""The only room that knows spaCy: a blank English pipeline (no model, nothing to download) with phrases
from the vocabulary, built once in a process."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from schemas.vocabulary import rows

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.matcher import PhraseMatcher

_WORD = re.compile(r"\w+")


class Found(NamedTuple):
    """A post or body of the vocabulary found in a text, by its characters (end exclusive)."""

    start: int
    end: int
    role: str
    lead_type: str


@cache
def find_post(text: str) -> Found | None:
    """The longest post or body of the vocabulary in the text, the first of equals."""
    if _first_words().isdisjoint(_WORD.findall(text.lower())):
        return None  # loading spaCy takes a second
    nlp, matcher, meanings = _posts()
    doc = nlp.make_doc(text)
    matches = sorted(matcher(doc), key=lambda match: (match[1] - match[2], match[1]))
    if not matches:
        return None
    key, first, last = matches[0]
    span = doc[first:last]
    role, lead_type = meanings[nlp.vocab.strings[key]]
    return Found(span.start_char, span.end_char, role, lead_type)


@cache
def _first_words() -> frozenset[str]:
    """The first word of each post and body, in small letters."""
    return frozenset(_WORD.findall(row["printed"].lower())[0] for row in rows("posts") if len(row["printed"]) > 3)


@cache
def _posts() -> tuple[Language, PhraseMatcher, dict[str, tuple[str, str]]]:
    import spacy
    from spacy.matcher import PhraseMatcher

    nlp = spacy.blank("en")
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    meanings: dict[str, tuple[str, str]] = {}
    for row in rows("posts"):
        meanings[row["printed"]] = (row["role"], row["lead_type"])
        if len(row["printed"]) > 3:  # an abbreviation is a post only where it stands alone
            matcher.add(row["printed"], [nlp.make_doc(row["printed"])])
    return nlp, matcher, meanings
