"""Actions that end with the date of their promise, in a plan that says nowhere else when: "Publish a map by May 2026".

In: a plan's recommendations.  Out: the same, such actions with their dates.  Most of the plan's actions end so, with
"by" or "before", or with a date set apart by its type, by brackets, a dash or a line of its own; what is set apart is
no longer part of the text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from extractors.headings import DATE
from schemas.document import Text
from schemas.page import Word
from schemas.printed import PrintedAction, PrintedRecommendation

MOST = 0.5  # share of the plan's actions that end so
FEWEST = 2

_PROMISE = r"(?:by|before|not?\s+later\s+than|due(?:\s+by|\s+in)?|until|target(?:\s+date)?:?|deadline:?)\s+"
_VAGUE = r"(?:(?:the\s+)?(?:end|start|beginning|middle)\s+of\s+|(?:early|mid|late|end)[\s-]+)?(?:the\s+)?"
_GOES_ON = re.compile(
    r"\b(?:in|on|of|for|from|to|at|since|until|during|the|and|between|early|mid|late|end)$", re.IGNORECASE
)
_END = re.compile(
    rf"(?P<apart>[(\[]|\s[–—-]|[,;:])?\s*(?P<due>(?P<promise>\b{_PROMISE})?{_VAGUE}(?:{DATE.pattern})(?:\s*/\s*\d\d)?)"
    r"(?P<close>[)\]]?)\.?\s*$",
    re.IGNORECASE | re.VERBOSE,
)


class _Dated(NamedTuple):
    text: Text  # of the action
    due: Text


def with_dates_at_end(recommendations: Sequence[PrintedRecommendation]) -> list[PrintedRecommendation]:
    """The recommendations, their actions with the dates that end them."""
    actions = [action for item in recommendations for action in item.actions]
    if any(action.due for action in actions):
        return list(recommendations)
    dated = {id(action): found for action in actions if (found := _dated(action.text)) is not None}
    if len(dated) < max(FEWEST, MOST * len(actions)):
        return list(recommendations)
    return [replace(item, actions=tuple(_with_due(one, dated) for one in item.actions)) for item in recommendations]


def _with_due(action: PrintedAction, dated: dict[int, _Dated]) -> PrintedAction:
    found = dated.get(id(action))
    return replace(action, text=found.text, due=found.due) if found else action


def _dated(text: Text) -> _Dated | None:
    """The action and its date; None where no date ends it."""
    wording = str(text)
    match = _END.search(wording)
    if match is None or match.start() == 0:
        return None
    start, end = match.span("due")
    due = text.between(start, end)
    before = text.between(0, match.start())
    if not due or not before:
        return None
    apart = match["close"] or (match["apart"] or "").strip() in ("–", "—", "-") or _look(due) != _look(before)
    apart = apart or (not match["promise"] and not _GOES_ON.search(str(before)) and _is_last_line(due, text))
    if not apart:
        return _Dated(text, due) if match["promise"] else None
    return _Dated(before.without_signs(), due.without_stop() if due.words[-1].text.endswith(".") else due)


def _is_last_line(due: Text, text: Text) -> bool:
    """Whether a text of several lines ends in one that says the date alone."""
    *above, last = text.lines()
    return bool(above) and len(last) == len(due)


def _look(text: Text) -> set[tuple[bool, str]]:
    return {_style(word) for word in text.words if any(map(str.isalnum, word.text))}


def _style(word: Word) -> tuple[bool, str]:
    return word.bold, word.colour


__all__ = ["with_dates_at_end"]
