"""What one document prints twice: the same recommendation once, with an issue that says where it stands again.

In: the recommendations of one list after another.  Out: each once, by its wording and the numbers in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz import fuzz

from schemas.printed import Doubt, PrintedRecommendation

TWICE = 85  # of 100: wordings this much alike, in one document, are one recommendation printed twice


def add_once(found: list[PrintedRecommendation], new: Iterable[PrintedRecommendation]) -> None:
    """What is printed again joins the first wording; the other place is an issue.

    ``new`` are the items of one list, of which no two are one: "appoint Councillor Marsh", "appoint Councillor Fenn".
    """
    before = len(found)
    for item in new:
        same = next((at for at, old in enumerate(found[:before]) if _alike(old, item)), None)
        if same is None:
            found.append(item)
        else:
            doubt = Doubt("text", "printed_twice", f"printed again on page {item.page}", "info", str(item.text))
            found[same] = replace(found[same], doubts=(*found[same].doubts, doubt))


def _alike(old: PrintedRecommendation, new: PrintedRecommendation) -> bool:
    one, two = str(old.text), str(new.text)
    return old.page <= new.page and fuzz.ratio(one, two) >= TWICE and same_numbers(one, two)


def same_numbers(one: str, two: str) -> bool:
    """Whether two wordings hold the same numbers: "the minutes of 3 March" are not those of 9 April."""
    return re.findall(r"\d+", one) == re.findall(r"\d+", two)
