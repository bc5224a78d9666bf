"""Ratings that stand in headings: "Complete" and "Behind schedule" over the rows that are, or at the end of what is
recommended: "3 Strengthen scrutiny – On schedule".

In: a plan's recommendations of which words rate none, and the document's key.  Out: the same with those ratings.

1. over the rows: the headings of most recommendations are states, two of them or more; such a heading is no theme;
2. at the end of what is recommended: behind a dash or in brackets, in most of them, and not always the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from extractors.told_ratings import is_state, is_worded, key_signs, printed_rating, state_at_end
from schemas.document import NO_TEXT, Document, Text
from schemas.printed import PrintedRecommendation
from schemas.vocabulary import fold

MOST = 0.8  # share of the recommendations that such headings rate
FEWEST = 3  # recommendations rated in their own words
STATE_WORDS = 6

_ABOUT = re.compile(  # what a heading says besides the state: "Actions that are on track (4)"
    r"^(?:(?:peer\s+)?(?:actions?|recommendations?|items|those|work|status|rag|rating|delivery|progress)\b\s*[:–—-]?\s*)+"
    r"(?:(?:that|which)\s+)?(?:(?:is|are|was|were|have\s+been|has\s+been)\s+)?"
    r"|\s+(?:actions?|recommendations?|items)(?=\s*[:(]|\s*$)|\s*[(\[]?\b\d+\s*(?:actions?|recommendations?|items)?[)\]]?\s*$|:\s*$",
    re.IGNORECASE,
)
_PIECES = re.compile(r"\s*[:(),–—]\s*|\s-\s")


def with_states_in_headings(
    found: Sequence[PrintedRecommendation], document: Document
) -> Sequence[PrintedRecommendation]:
    """The recommendations with the ratings of their headings."""
    if len(found) < 2 or any(is_worded(item) or any(map(is_worded, item.actions)) for item in found):
        return found
    signs = key_signs(document.legend)
    return _below_states(found, signs) or _with_own_states(found, signs) or found


def _below_states(found: Sequence[PrintedRecommendation], signs: frozenset[str]) -> list[PrintedRecommendation]:
    known: dict[str, Text] = {}
    over: list[Text] = []
    for item in found:
        heading = item.theme or item.section
        wording = str(heading)
        if wording not in known:
            known[wording] = _state_of(heading, signs)
        over.append(known[wording])
    rated = [state for state in over if state]
    if len(rated) < MOST * len(found) or len({fold(str(state)) for state in rated}) < 2:
        return []
    return [_rated(item, state, signs) if state else item for item, state in zip(found, over, strict=True)]


def _rated(item: PrintedRecommendation, state: Text, signs: frozenset[str]) -> PrintedRecommendation:
    section = NO_TEXT if _state_of(item.section, signs) else item.section
    return replace(item, theme=NO_TEXT, section=section, ratings=(printed_rating(state, NO_TEXT), *item.ratings))


def _state_of(heading: Text, signs: frozenset[str]) -> Text:
    """The words of a heading that are a state, where it says no more than that; empty for any other."""
    if not 0 < len(heading) <= 2 * STATE_WORDS:
        return NO_TEXT
    wording, start, stop = str(heading), 0, len(str(heading))
    for match in _ABOUT.finditer(wording):
        if match.start() == 0:
            start = match.end()
        elif match.end() > match.start():
            stop = min(stop, match.start())
    pieces = [piece for piece in _PIECES.split(wording[start:stop]) if piece]  # "Green: on track"
    known = pieces and (is_state(wording[start:stop], signs) or all(is_state(piece, signs) for piece in pieces))
    return heading.between(start, stop) if known else NO_TEXT


def _with_own_states(found: Sequence[PrintedRecommendation], signs: frozenset[str]) -> list[PrintedRecommendation]:
    told = [state_at_end(signs, item.text) if item.text else None for item in found]
    apart = [
        one if one is not None and one.rest is not item.text else None for one, item in zip(told, found, strict=True)
    ]
    rated = [one for one in apart if one is not None and one.rest]
    if len(rated) < max(FEWEST, MOST * len(found)) or len({fold(str(one.rating)) for one in rated}) < 2:
        return []
    return [
        item
        if one is None or not one.rest
        else replace(item, text=one.rest, ratings=(printed_rating(one.rating, NO_TEXT), *item.ratings))
        for item, one in zip(found, apart, strict=True)
    ]
