"""A table that sums recommendations up ("At a glance"), and the sections below it that print each of them in full.

| No. | Recommendation  | Lead            | Status |      1. Reset the relationship with partners
| 1   | Reset the …     | Chief Executive | Green  |      What we are doing: …   Where we have got to: …

In: what a plan's tables print, with the paper's outline, or with the fuller records.  Out: whether the sections below
print the same again; the recommendations without the brief ones, whose leads and ratings the full ones then have.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from extractors.lists import after_ref, leading_ref
from extractors.outline import Node, Part
from schemas.document import Text
from schemas.printed import Doubt, PrintedRecommendation
from schemas.vocabulary import fold

FEWEST = 3  # rows of a summary
MOST = 0.7  # share of its rows that are printed again
WORDS = 30  # a longer paragraph is no heading
BRIEF = 8  # words on actions ("2 of 3 done") and progress that a summary has room for


def sums_up(rows: Sequence[PrintedRecommendation], nodes: Sequence[Part]) -> bool:
    """Whether most rows of a plan's table come again as headings of their own, below it and outside of tables."""
    if len(rows) < FEWEST or sum(map(_length, rows)) > BRIEF * len(rows):
        return False
    headings = [node for node in nodes if isinstance(node, Node) and len(node.text) <= WORDS]
    worded = {_wording(node.text) for node in headings}
    named = {fold(str(node.text.cut(0, count))) for node in headings if (count := leading_ref(node.text, "named"))}
    again = [_wording(item.text) in worded or _is_named(item, named) for item in rows]
    return sum(again) >= MOST * len(rows)


def without_summary(items: Sequence[PrintedRecommendation]) -> list[PrintedRecommendation]:
    """The recommendations, each that others only sum up once: those in full, with what the brief ones alone tell."""
    stated: dict[str, PrintedRecommendation] = {}
    for item in items:
        key = _wording(item.headline or item.text)
        if key and (key not in stated or _length(item) > _length(stated[key])):
            stated[key] = item
    twins = {
        id(item): full
        for item in items
        if (full := stated.get(_wording(item.text))) is not None and full is not item and _are_one(item, full)
    }
    brief = [item for item in items if id(item) in twins]
    told = {id(item) for item in twins.values()}
    alone = sum(id(item) not in told for item in items)
    if len(brief) < max(FEWEST, MOST * alone) or sum(map(_length, brief)) > BRIEF * len(brief):
        return list(items)
    sums = {id(twins[id(item)]): item for item in brief}
    return [_with(item, sums.get(id(item))) for item in items if id(item) not in twins]


def _length(item: PrintedRecommendation) -> int:
    """How many words tell what is done and how far it is."""
    told = [action.text for action in item.actions] + [progress.text for progress in item.progress]
    return sum(map(len, told))


def _with(item: PrintedRecommendation, brief: PrintedRecommendation | None) -> PrintedRecommendation:
    """A recommendation in full, with the number, the leads and the ratings that its summary alone gives."""
    if brief is None:
        return item
    led = item.leads or any(action.leads for action in item.actions)
    rated = item.ratings or any(action.ratings for action in item.actions)
    again = Doubt("text", "printed_twice", f"summed up on page {brief.page}", "info", str(brief.text))
    return replace(
        item,
        ref=item.ref or brief.ref,
        theme=item.theme or brief.theme,
        leads=item.leads if led else brief.leads,
        ratings=item.ratings if rated else brief.ratings,
        doubts=(*item.doubts, again),
    )


def _wording(text: Text) -> str:
    """What is recommended, without its number, as wordings are compared."""
    count = leading_ref(text, "any")
    return fold(str(after_ref(text, count) if count else text)).rstrip(" .:")


def _is_named(item: PrintedRecommendation, named: set[str]) -> bool:
    """Whether a heading bears the reference of a row: "Recommendation 3" of "3", of "R3"."""
    number = _number(str(item.ref))
    return bool(number) and any(_number(name) == number for name in named)


def _are_one(brief: PrintedRecommendation, full: PrintedRecommendation) -> bool:
    """Whether two of one wording bear one number, or one of them bears none."""
    numbers = {_number(str(item.ref)) for item in (brief, full)} - {""}
    return len(numbers) < 2


def _number(ref: str) -> str:
    words = fold(ref).split()
    return words[-1].lstrip("r") if words else ""


__all__ = ["sums_up", "without_summary"]
