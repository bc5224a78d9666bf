"""Who, by when and how far, said in a line: "Lead: … Due: … Status: …", "Owner – … / by March 2026 / On track".

In: the words of a paragraph.  Out: the facts that end it, and the words before them, none where it says nothing else.

1. labels of the vocabulary with a colon, a dash or a change of type behind them; what stands behind each, up to the
   next, is its value.  Signs between facts, and brackets around them all, are no part of them;
2. without labels, the pieces of the last line, or of the last brackets, between dividers: a date or a state, and
   somebody who leads; all of them, or the line says something else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from extractors.content import is_date, is_state, looks_like_post
from extractors.markers import marker
from pipeline.assemble.plan_items.labels import DIVIDERS, LEADS, OPEN, TOLD, Label, labels_in
from schemas.document import NO_TEXT, Text
from schemas.page import Word

LEAD_WORDS = 10
STATE_WORDS = 4
_SHORT = LEADS | {"due", "rag"}
WIDE = 1.2  # times the size: white that divides two facts of a line
_CLOSE = frozenset(")]")
_AROUND = frozenset([*DIVIDERS, ",", ".", ":"])
_DUE = re.compile(r"(?:due|by|end|start|early|mid|late|the|of|in|for|to|from|before|until)\b[\s:]*", re.IGNORECASE)
_MAY_TELL = re.compile(r":|\s[|/·•¦–—]\s|;|\)\.?$|,\s.*\d{4}")


class Fact(NamedTuple):
    """One of the facts: what it says of an action, its label as printed, and the value."""

    field: str
    label: Text
    value: Text


class Told(NamedTuple):
    """The words of a paragraph before its facts, the facts, and what stands behind them on lines of its own."""

    before: Text
    facts: tuple[Fact, ...]
    after: Text = NO_TEXT


def told_in(text: Text) -> Told | None:
    """The facts that end a paragraph; None where none do."""
    if not _MAY_TELL.search(str(text)) and len({word.bold for word in text.words}) < 2 and not _is_spaced(text):
        return None
    return _labelled(text) or _divided(text)


def _is_spaced(text: Text) -> bool:
    return any(two.x0 - one.x1 > WIDE * two.size for one, two in pairwise(text.words))


# 1. labelled facts


def _labelled(text: Text) -> Told | None:
    labels = list(labels_in(text.words))
    if not any(label.field in TOLD for label in labels):
        return None
    end = _end(text, labels)
    labels = [label for label in labels if label.at < end]
    stops = [*(label.at for label in labels[1:]), end]
    facts = tuple(
        fact
        for label, stop in zip(labels, stops, strict=True)
        for fact in _parted(label.field, _trimmed(text.cut(label.at, label.stop)), _trimmed(text.cut(label.stop, stop)))
    )
    before = text.cut(0, labels[0].at) if labels[0].at else NO_TEXT
    kinds = {"lead" if fact.field in LEADS else fact.field for fact in facts if fact.field in TOLD and fact.value}
    if not kinds or (before and len(kinds) < 2):
        return None  # "We publish the plan. Deadline: …" may be anything
    return Told(_opened(before), facts, text.cut(end) if end < len(text) else NO_TEXT)


def _end(text: Text, labels: Sequence[Label]) -> int:
    """Where the facts end: at a line behind a whole date or state that says something else, as the next action does."""
    for label, after in zip(labels, [*labels[1:], None], strict=True):
        value = text.cut(label.stop, after.at if after else len(text))
        lines = value.lines()
        if len(lines) < 2 or label.field not in _SHORT:
            continue
        first = str(_trimmed(Text(lines[0])))
        whole = {"rag": is_state, "due": is_date}.get(label.field, looks_like_post)(first)
        if whole and (label.field not in LEADS or marker(lines[1]) is not None):
            return label.stop + len(lines[0])
    return len(text)


def _parted(field: str, label: Text, value: Text) -> Iterator[Fact]:
    """A label's fact, and those that follow it without labels of their own: "Owner – … / by March 2026 / On track"."""
    first, *rest = _pieces(value) or [value]
    others = [_named(piece) for piece in rest]
    fields = {fact.field for fact in others if fact}
    if rest and all(others) and fields <= {"due", "rag"} - {field} and len(fields) == len(others):
        yield Fact(field, label, first)
        yield from (fact for fact in others if fact)
    else:
        yield Fact(field, label, value)


def _trimmed(text: Text) -> Text:
    """The words without the signs around them, and without a bracket that closes none of theirs."""
    words = list(text.words)
    while words and words[0].text in _AROUND:
        words.pop(0)
    while words:
        last = words[-1]
        closes = last.text.rstrip(".") in _CLOSE and not OPEN & {word.text for word in words}
        if last.text not in _AROUND and not closes and last.text not in OPEN:
            break
        words.pop()
    if not words:
        return NO_TEXT
    first = words[0]._replace(glued=False)
    return Text((first, *words[1:])).without_stop(";,." if len(words) <= LEAD_WORDS else ";")


def _opened(text: Text) -> Text:
    """The words before the facts, without the bracket or the dash that opens these."""
    words = list(text.words)
    while words and (words[-1].text in OPEN or words[-1].text in DIVIDERS | {","}):
        words.pop()
    return Text(tuple(words))


# 2. facts between dividers


def _divided(text: Text) -> Told | None:
    """The facts that the last brackets, or the last line, or the whole paragraph says without labels."""
    for start, stop in _tails(text):
        facts = [_named(piece) for piece in _pieces(text.cut(start, stop))]
        if len(facts) >= 2 and all(facts):
            found = tuple(fact for fact in facts if fact)
            fields = [fact.field for fact in found]
            if len(set(fields)) == len(fields) and {"due", "rag"} & set(fields):
                return Told(_opened(text.cut(0, start)) if start else NO_TEXT, found)
    return None


def _tails(text: Text) -> Iterator[tuple[int, int]]:
    """Where facts may stand: in brackets at the end, all words, the last line, or two."""
    closed = len(text) - (text.words[-1].text == ".")
    if text.words[closed - 1].text.rstrip(".") in _CLOSE:
        opens = [at for at, word in enumerate(text.words) if word.text in OPEN]
        if opens and opens[-1]:
            yield opens[-1] + 1, closed - 1
    yield 0, len(text)
    lines = text.lines()
    for count in (1, 2):
        if len(lines) > count:
            yield len(text) - sum(map(len, lines[-count:])), len(text)


def _pieces(text: Text) -> list[Text]:
    """The pieces between dividers and wide white; where there are none, between commas."""
    for commas in (False, True):
        pieces: list[Text] = []
        start = 0
        for at, word in enumerate(text.words):
            wide = at > start and word.x0 - text.words[at - 1].x1 > WIDE * word.size
            if wide:
                pieces.append(text.cut(start, at))
                start = at
            if _divides(text.words, at) or word.text.endswith(";") or (commas and word.text.endswith(",")):
                pieces.append(text.cut(start, at + 1))
                start = at + 1
        pieces.append(text.cut(start))
        pieces = [piece for piece in map(_trimmed, pieces) if piece]
        if len(pieces) > 1:
            return pieces
    return []


def _divides(words: Sequence[Word], at: int) -> bool:
    """Whether a divider stands between spaces: not that of "2026/27"."""
    after = words[at + 1] if at + 1 < len(words) else None
    return words[at].text in DIVIDERS and not words[at].glued and not (after is not None and after.glued)


def _named(piece: Text) -> Fact | None:
    """What a piece says: when, how far or who; None for anything else."""
    told = _labelled(piece)
    if told is not None and len(told.facts) == 1 and not told.before:
        return told.facts[0]
    wording = str(piece)
    if len(piece) <= STATE_WORDS and is_state(wording) and len(wording) > 1:
        return Fact("rag", NO_TEXT, piece)
    bare = wording
    while match := _DUE.match(bare):
        bare = bare[match.end() :]
    if is_date(bare):
        return Fact("due", NO_TEXT, piece)
    whole = wording[:1].isupper() and not any(word.text.endswith(".") for word in piece.words[1:])
    return Fact("lead", NO_TEXT, piece) if whole and len(piece) <= LEAD_WORDS and looks_like_post(wording) else None


__all__ = ["Fact", "Told", "told_in"]
