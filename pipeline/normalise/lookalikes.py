"""What only looks like a council, though its words spell one: "Kent Police", "Hart Vale District Council", "West Kent".

In: the words of a text and a run of them.  Out: whether that run is printed as a name, goes on to no other body, and
nothing divides it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from pipeline.normalise.council_names import Council

How = Literal["full", "short", "host"]


class Token(NamedTuple):
    """A word as it is looked up, and where it stands in the text (end exclusive)."""

    folded: str
    start: int
    end: int
    printed: str


WORD = re.compile(r"[^\W_]+")
_TOKEN = re.compile(rf"&|{WORD.pattern}")
# Words that make another place of a council's name when they stand before it ("West Kent", "Vale of …") …
_PLACE_BEFORE = re.compile(r"north|south|east|west|mid|central|greater|upper|lower|great|little|inner|outer")
_PLACE_OF = ("vale", "forest", "isle", "isles", "heath")
_TITLE_BEFORE = frozenset(["mr", "mrs", "ms", "miss", "dr", "sir", "dame", "cllr", "councillor"])
# … and another body, or a street, when they stand after it.
_BODY_AFTER = re.compile(
    r"police|fire|nhs|university|hospitals?|college|school|academy|icb|association|town|parish|street|road|lane|"
    r"avenue|drive|close|airport|station|racecourse|constituency|cathedral|festival"
)
_SMALL = frozenset(["and", "of", "on", "in", "the", "upon", "under", "with", "nan", "le", "by"])


def tokens_of(text: str) -> Iterator[Token]:
    """The words of a text; "&" is "and"."""
    for match in _TOKEN.finditer(text):
        printed = match.group()
        yield Token("and" if printed == "&" else printed.casefold(), match.start(), match.end(), printed)


def is_name(how: How, text: str, tokens: Sequence[Token], at: int, used: int, bases: dict[str, list[Council]]) -> bool:
    """Whether words that spell a council name it: not "West Kent", "Vale of Hart" or "Kent Police"."""
    run, before = tokens[at : at + used], tokens[at - 1] if at else None
    if not is_capitalised(run):
        return False
    if before and before.printed[0].isupper() and text[before.end : run[0].start] in (" ", "-", "\n"):
        titled = before.folded in _TITLE_BEFORE or (at > 1 and tokens[at - 2].folded in _TITLE_BEFORE)
        if _PLACE_BEFORE.fullmatch(before.folded) or (how == "short" and titled):
            return False  # "West Kent", "Cllr John Kent"
    if before and before.folded == "of" and at > 1 and tokens[at - 2].folded in _PLACE_OF:
        return False
    return how == "full" or not _is_other_body(text, tokens, at + used, bases)


def _is_other_body(text: str, tokens: Sequence[Token], at: int, bases: dict[str, list[Council]]) -> bool:
    """Whether a short name goes on to another body: "Kent Police", "Hart Vale District Council"."""
    for number, token in enumerate(tokens[at : at + 6]):
        gap = text[tokens[at + number - 1].end : token.start]
        if gap.strip(" \n'’s-"):
            return False
        if number == 0 and _BODY_AFTER.fullmatch(token.folded):
            return True
        if token.folded == "council" and token.printed[0].isupper():
            return True
        if token.folded in bases or not (token.printed[0].isupper() or token.folded in _SMALL):
            return False
    return False


def runs_on(text: str, run: Sequence[Token], council: Council) -> bool:
    """Whether nothing divides the words: "Kent. County Council" is not Kent's; "St. Helens" is one name."""
    for one, other in pairwise(run):
        gap = text[one.end : other.start]
        if gap.isspace() or (one.folded == "st" and gap.startswith(".")) or ("," in gap and "," in council.name):
            continue
        if len(gap) > 1 and gap.strip("'’ "):  # a hyphen or an apostrophe stands close
            return False
        if gap and gap not in "-\u2010\u2011–'’ /" and gap.strip():
            return False
    return True


def is_capitalised(run: Sequence[Token]) -> bool:
    """Whether a name is printed as one; "council" and the small words may be small."""
    names = [token for token in run if not may_be_small(token.folded)]
    return all(token.printed[0].isupper() or token.printed == "s" for token in names[:1]) and any(
        token.printed[0].isupper() for token in names
    )


def may_be_small(folded: str) -> bool:
    """Whether a word of a council's name may be printed small."""
    return folded in _SMALL or folded.startswith("council")
