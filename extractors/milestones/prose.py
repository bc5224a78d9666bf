"""Milestones in sentences: each date or period goes with the event named nearest before it, else nearest behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.milestones.events import Named, named_in
from extractors.milestones.when import MAY_DATE, STATE, WHEN, date_words, is_run, limit_of, may_say_when
from extractors.outline import Node
from schemas.document import Text
from schemas.printed import PrintedMilestone

_STOP = re.compile(r"[.!?][)”’\"']*$")
_STOPS = frozenset(".!?)”’\"'")  # what such a word ends with: most do not, and this is much faster
_SHORT = re.compile(r"(?:e\.g|i\.e|no|cllr|mr|mrs|ms|dr|st)\.$", re.IGNORECASE)
_MADE = re.compile(
    r"\brecommendations?(?: that (?:were|it|they|the team))? (?:made|given|set out) (?:in|on) $", re.IGNORECASE
)
_THIS_REVIEW = re.compile(r"\bthis (?:review|visit|return visit|follow[- ]up)\b", re.IGNORECASE)
_UPDATED = re.compile(r"\b(?:updated|revised)(?: on)?:? $", re.IGNORECASE)
TOLD_OF = 4  # sentences before, through which "it" may stand for what the first of them names
BEHIND = 70  # characters: an event named further behind a date is another clause's


def from_sentences(node: Node, cover: bool, of_progress: bool = False) -> Iterator[PrintedMilestone]:
    """The events of a paragraph; ``of_progress``: the paper is a progress review, which "this review" then is."""
    if not (may_say_when(node.wording) and MAY_DATE.search(node.wording)):
        return
    earlier: list[str] = []  # the sentences before, for what "it" stands for
    for sentence in sentences(node.text):
        wording = str(sentence)
        dates = (
            [
                m
                for m in WHEN.finditer(wording)
                if (not m["period"] or _is_promise(m)) and not _is_own(wording[: m.start()])
            ]
            if may_say_when(wording) and MAY_DATE.search(wording)
            else []
        )
        named = named_in(wording, False) if dates else []
        last, before = 0, None
        for match in dates:
            event = _event(named, match.start(), match.end(), last) or before or _spoken_of(earlier)
            if (_is_visit(wording, match) or (cover and is_run(match))) and event != "progress_review":
                event = "on_site"
            if event == "on_site" and of_progress and _THIS_REVIEW.search(wording, last, match.start()):
                event = "progress_review"
            last = match.end()
            if event is not None:
                before = event
                yield PrintedMilestone(event, sentence, date_words(sentence, match), limit_of(match["bound"]))
        earlier.append(wording)


def _is_own(before: str) -> bool:
    """Whether a date is that of the state of things, of recommendations or of the paper itself: of no event."""
    return any(pattern.search(before) for pattern in (STATE, _UPDATED, _MADE))


def _spoken_of(earlier: Sequence[str]) -> str | None:
    """The event that the sentence before is about; where that says "it", the one before it."""
    for wording in reversed(earlier[-TOLD_OF:]):
        named = named_in(wording, False)
        if named:
            return min(named).event
        if not re.match(r"(?:it|this|its|their)\b", wording, re.IGNORECASE):
            return None
    return None


def _is_visit(wording: str, match: re.Match[str]) -> bool:
    """A run of days in a sentence about peers or a challenge is their visit."""
    about = re.search(r"\bpeers?\b|\bteam\b|\bchallenge\b|\bvisit|\breview\b", wording, re.IGNORECASE)
    return about is not None and is_run(match)


def _is_promise(match: re.Match[str]) -> bool:
    """A period counts from something ("within 3 weeks of …"), or is a bound; "4 days onsite" is a length."""
    bound = (match["bound"] or "").casefold()
    counts = re.search(r"\b(?:of|after|from|before|following|prior to|later)\b", match["period"], re.IGNORECASE)
    return counts is not None or bound.startswith(("within", "no later"))


def _event(found: Sequence[Named], start: int, end: int, last: int) -> str | None:
    """The event named nearest before a date, behind the date before it; else nearest after it."""
    before = [(n.end, n.end - n.start, n.event) for n in found if last <= n.start and n.end <= start + 1]
    if before:
        return max(before)[2]
    after = [(-n.start, n.end - n.start, n.event) for n in found if end <= n.start <= end + BEHIND]
    return max(after)[2] if after else None


def sentences(text: Text) -> Iterator[Text]:
    """The sentences of a text, by their full stops; a stop inside "e.g." or a date ends none."""
    start = 0
    for at, word in enumerate(text.words[:-1]):
        after = text.words[at + 1]
        ends = word.text[-1:] in _STOPS and not after.glued and _STOP.search(word.text) is not None
        if ends and after.text[:1].isupper() and not _SHORT.match(word.text):
            yield text.cut(start, at + 1)
            start = at + 1
    if start < len(text):
        yield text.cut(start)
