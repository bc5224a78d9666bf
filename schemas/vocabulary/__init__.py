"""Spellings as data: the CSV files beside this one, which anybody can extend without Python.

Papers: ``kinds`` phrases that show a paper's kind, with place and weight; ``councils`` names, codes and days in force;
``front_matter`` label at a report's head to field; ``events`` words to kind of milestone, ``event_words``
and ``event_meanings`` things, what happens to them, and what it is then; ``themes`` the challenge's
themes by era.  Plans: ``columns`` heading to field, ``heading_words`` words of others; ``statuses`` and ``symbols``
rating to colour and state;
``key_fillers`` words between a colour and its meaning; ``posts`` and ``post_words`` posts and bodies; ``nothing`` and
``no_date`` cells that say that there is nothing, or no date.  Words: ``compounds`` and ``endings`` when a hyphen at a
line end stays or goes, ``small_words`` what is a whole word there, ``languages`` the commonest words of a language.
Where the councils come from: ``NOTICE.md``.
"""

from __future__ import annotations

import csv
import re
from functools import cache, lru_cache
from importlib import resources

_WORD = re.compile(r"[^\W_]+")


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of one vocabulary file, in its order."""
    with resources.files(__package__).joinpath(f"{name}.csv").open(encoding="utf-8") as file:
        return tuple(csv.DictReader(file))


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """How spellings are compared: case, punctuation, brackets and white space do not count."""
    text = text.casefold().replace("’", "'").replace("&", " and ")
    return " ".join(_WORD.findall(text))


@cache
def says_nothing(text: str) -> bool:
    """Whether a cell's text says that there is nothing: empty, a dash, "N/A"."""
    return not text.strip() or text.strip().casefold() in _nothing()


@cache
def _nothing() -> frozenset[str]:
    return frozenset(row["printed"] for row in rows("nothing"))
