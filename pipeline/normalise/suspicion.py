"""What looks wrong about records that nothing else doubted: signs that a text was cut, or a list read by halves.

In: the recommendations of one document as printed.  Out: the same with doubts about each of them and each of their
actions, and the lists that are shaken: so much in them is doubted that the rest, read by the same rules from the same
layout, is doubted with it.  No sign proves a mistake, so nothing is changed; each lowers the record's confidence, and
the rows that are left with a confidence of 0.9 or more are those of which hardly any is wrong.

Texts are judged beside their neighbours, the records of the same type in the same document: councils write lists of
sentences with stops and lists of phrases without, but rarely one phrase among sentences.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from operator import is_not
from statistics import median
from typing import NamedTuple, TypeVar

from schemas.printed import Doubt, PrintedAction, PrintedRecommendation

MOST = 0.7  # share of the neighbours that makes a habit
SOME = 0.2  # share of texts with stops in a list of sentences of which some are cut; in lists of phrases it is nearly 0
# Shares of a list's recommendations, and of their actions, of which signs shake the whole of it.  Chosen on 38 papers
# as they were read at first sight: of 544 records that were sure 90 % were right; of those in lists that stand, 94 %.
SHAKEN, SHAKEN_ACTIONS = 0.2, 1 / 3
FEW, LONG = 2, 4.0  # words of a text that is hardly one; times the neighbours' median that is more than one

_STOP = re.compile(r"[.!?;:]['’”\")\]]*,?(?: (?:and|or)[,;]?)?$")
_OPEN_END = re.compile(
    r"(?:[,(–—-]|\b(?:and|or|of|the|a|an|to|for|in|with|by|on|from|that|which|its|their|our))$", re.IGNORECASE
)
_INSIDE = re.compile(r"[a-z),.;:’”]")
_ACTION_WITHIN = (
    r"Action \d+(?:[a-z]|\.\d+)(?=:? [A-Z])|(?:Lead (?:officer|member|councillor)|Due|By when|Target date)\s*:"
)
_LABEL_WITHIN = re.compile(
    r"(?<=\S )(?:Recommendation \d+\b|(?:Lead(?: [Oo]fficer| [Mm]ember)?|Owner|Responsible(?: [Oo]fficer)?|Status|RAG|"
    r"Progress|Update|Timescale|Target date|By when|Due(?: date)?|Deadline|What we will do|"
    rf"(?:(?:Council|Cabinet|Management|Our) r|R)esponse)\s*:|{_ACTION_WITHIN})"
)
_ACTION_TOLD = re.compile(rf"(?<=\S )(?:{_ACTION_WITHIN})")  # inside progress, which may well say "Status: …"
_NUMBER_WITHIN = re.compile(
    r"(?<=[.;:] )\d{1,2}\.\d{1,2}\.? (?=[A-Z])"
)  # the paper's next paragraph: "… team. 2.2 The"
_TELLS = re.compile(  # prose, not what somebody is to do
    r"(?:There (?:is|are|was|were)|This (?:is|was|report|paper|section)|These (?:are|were)|"
    r"It (?:is|was) (?!recommended|proposed|agreed|resolved)|"
    r"The (?:report|paper|review|peer team|first|following|table)\b)"
)
_NUMBER = re.compile(r"^\D{0,20}?(\d{1,3})\W*$")


class Suspected(NamedTuple):
    """The recommendations of a document with doubts, and the types of recommendation whose list is shaken."""

    recommendations: list[PrintedRecommendation]
    shaken: frozenset[str]


def with_suspicions(recommendations: Sequence[PrintedRecommendation], review_year: str = "") -> Suspected:
    """The recommendations, and their actions, with doubts about what looks wrong.

    ``review_year``: of a progress review, the year in which its own visit was.
    """
    suspected = [_with(told, _too_late(told, review_year)) for told in _each(recommendations)]
    return Suspected(suspected, frozenset(_shaken(recommendations, suspected)))


def _shaken(before: Sequence[PrintedRecommendation], after: Sequence[PrintedRecommendation]) -> Iterator[str]:
    """The types in which many records gained a doubt; of decisions, each stands for itself."""
    for kind in {told.kind for told in after} - {"decision"}:
        both = [(old, new) for old, new in zip(before, after, strict=True) if new.kind == kind]
        own = [old.doubts != new.doubts for old, new in both]
        actions = [o.doubts != n.doubts for old, new in both for o, n in zip(old.actions, new.actions, strict=True)]
        if sum(own) >= SHAKEN * len(own) or sum(actions) >= max(1, SHAKEN_ACTIONS * len(actions)):
            yield kind


def _each(recommendations: Sequence[PrintedRecommendation]) -> list[PrintedRecommendation]:
    by_type: dict[str, list[PrintedRecommendation]] = {}
    for recommendation in recommendations:
        by_type.setdefault(recommendation.kind, []).append(recommendation)
    habits = {kind: _Habit(str(r.text) for r in told) for kind, told in by_type.items()}
    lost = {id(r) for told in by_type.values() for r in _out_of_order(told)}
    actions = _Habit(str(action.text) for r in recommendations for action in r.actions)
    suspected = []
    for recommendation in recommendations:
        text = str(recommendation.text)
        told = [
            *habits[recommendation.kind].doubts(text),
            *([_TOLD] if recommendation.kind == "decision" and _TELLS.match(text) else []),
            *([_LOST] if id(recommendation) in lost else []),
            *_swallowed(recommendation),
        ]
        own = [
            _with(action, [*actions.doubts(str(action.text)), *_swallowed(action)]) for action in recommendation.actions
        ]
        doubted = any(map(is_not, own, recommendation.actions))
        recommendation = replace(recommendation, actions=tuple(own)) if doubted else recommendation
        suspected.append(_with(recommendation, told))
    return suspected


_Told = TypeVar("_Told", PrintedRecommendation, PrintedAction)


def _with(told: _Told, doubts: Sequence[Doubt]) -> _Told:
    return replace(told, doubts=(*told.doubts, *doubts)) if doubts else told


def _swallowed(told: PrintedRecommendation | PrintedAction) -> list[Doubt]:
    """An action's reference, or a label of it, inside a statement of progress."""
    found = any(_may_label(text) and _ACTION_TOLD.search(text) for text in [str(note.text) for note in told.progress])
    return [Doubt("progress", "label_in_text", _MESSAGES["label_in_text"])] if found else []


def _too_late(told: PrintedRecommendation, review_year: str) -> list[Doubt]:
    """A review tells progress on what was recommended before it, mostly the year before."""
    is_told = told.progress or any(action.progress for action in told.actions)
    return [_LATE] if is_told and review_year and told.made[:4] >= review_year else []


_LATE = Doubt("made", "made_unlikely", "progress is told on it already in the year that is given as its own")
_TOLD = Doubt("text", "decision_unlikely", "it tells of something and asks nobody to decide")
_LOST = Doubt("ref", "ref_out_of_order", "its number does not follow the one before: something may be missing")


def _may_label(text: str) -> bool:
    """Whether a text has what all labels inside a text have, one of them at least."""
    return ":" in text or "Action " in text or "Recommendation " in text


class _Habit:
    """How the texts of a list are usually written; a text alone is taken for a sentence."""

    def __init__(self, texts: Iterable[str]) -> None:
        told = [text for text in texts if text]
        self._stopped = len(told) == 1 or sum(bool(_STOP.search(text)) for text in told) >= SOME * len(told)
        self._inside = sum(bool(_INSIDE.match(text)) for text in told) >= (1 - MOST) * len(told)
        self._length = median([len(text.split()) for text in told] or [0])

    def doubts(self, text: str) -> list[Doubt]:
        """What is unusual about a text of the list."""
        words = len(text.split())
        if not text:
            return []
        signs = {
            "text_unfinished": not _STOP.search(text) and (self._stopped or _OPEN_END.search(text)),
            "text_begins_inside": not self._inside and _INSIDE.match(text),
            "text_unusual_length": words <= FEW or words > max(LONG * self._length, 40),
            "label_in_text": _may_label(text) and _LABEL_WITHIN.search(text),
            "number_in_text": _NUMBER_WITHIN.search(text),
        }
        return [Doubt("text", code, _MESSAGES[code]) for code, found in signs.items() if found]


_MESSAGES = {
    "text_unfinished": "the text ends as if it went on, or without the stop that the others have",
    "text_begins_inside": "the text begins as if something stood before it",
    "text_unusual_length": "the text is far shorter or longer than the others: it may be a part, or several",
    "label_in_text": "a label stands inside the text: it may be several fields",
    "number_in_text": "a paragraph's number stands inside the text: it may go on too long",
}


def _out_of_order(recommendations: Sequence[PrintedRecommendation]) -> Iterator[PrintedRecommendation]:
    """Those whose number does not follow that of the one before; a list may begin again at 1."""
    numbers = [(r, _NUMBER.match(str(r.ref))) for r in recommendations]
    for (_, before), (recommendation, match) in pairwise(numbers):
        if before and match:
            last, number = int(before.group(1)), int(match.group(1))
            if number not in (last, last + 1, 1):
                yield recommendation
        elif before or match:
            yield recommendation
