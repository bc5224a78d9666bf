"""The events that a wording names, by the vocabulary."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from extractors.milestones.clauses import Clauses
from schemas import vocabulary

_WORD = re.compile(r"\w+")


class Named(NamedTuple):
    """An event named in a sentence, by its characters (end exclusive)."""

    start: int
    end: int
    event: str


def named_in(wording: str, in_table: bool) -> list[Named]:
    """The events that a wording names; a phrase that reaches over another event's name is none, one that ends in it
    is the more exact of the two."""
    words = set(_WORD.findall(wording.casefold()))  # most phrases have none of them, and this is much faster
    found = [
        Named(*match.span(), event)
        for first in sorted(words & _phrases().keys())
        for pattern, event, table_only, needed in _phrases()[first]
        if (in_table or not table_only) and needed <= words
        for match in pattern.finditer(wording)
    ]
    return [
        one
        for one in found
        if not any(
            ((one.start < two.start and two.end < one.end) or (two.start < one.start and two.end == one.end))
            and one.event != two.event
            for two in found
        )
    ]


class _Phrase(NamedTuple):
    pattern: re.Pattern[str]
    event: str
    table_only: bool
    needed: frozenset[str]  # its words


@cache
def _phrases() -> dict[str, list[_Phrase]]:
    """The vocabulary's phrases by their first words."""
    found: dict[str, list[_Phrase]] = {}
    for row in vocabulary.rows("events"):
        said = _WORD.findall(row["printed"].casefold())
        phrase = _Phrase(_pattern(row["printed"]), row["event"], row["note"] == "table", frozenset(said))
        found.setdefault(said[0], []).append(phrase)
    return found


def _pattern(printed: str) -> re.Pattern[str]:
    """A phrase of the vocabulary; "…" stands for up to ten words."""
    parts = [r"[\s,-]+".join(map(re.escape, re.split(r"[\s-]+", part.strip()))) for part in printed.split("…")]
    return re.compile(r"\b" + r"\b(?:[^\w.;:]+[\w’'-]+){0,10}?[^\w.;:]+\b".join(parts) + r"\b", re.IGNORECASE)


def table_event(wording: str) -> str:
    """The kind of event that a timetable's row names; "other" where the vocabulary has none."""
    found = [(named.end - named.start, -named.start, named.event) for named in named_in(wording, True)]
    event = max(found)[2] if found else "other"
    clauses = Clauses(wording, (), (), "")
    if event in ("other", "meeting"):  # "findings given to Cabinet" names a meeting in passing
        return clauses.whole() or event
    if event in ("action_plan_published", "report_published") and clauses.only_weighs():
        return "meeting"  # "Cabinet considers the action plan": it is not out by that
    return event
