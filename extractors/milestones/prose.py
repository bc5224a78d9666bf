"""Milestones in sentences: what a date's clause tells, else the event named nearest before it, else behind it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extractors.milestones.clauses import NO_EVENT, Clauses, Date
from extractors.milestones.elliptic import elliptic_event
from extractors.milestones.events import Named, named_in
from extractors.milestones.meetings import hears_progress, is_considered
from extractors.milestones.occasions import YEAR, may_give_year, occasion
from extractors.milestones.published import is_of_others, published_in
from extractors.milestones.when import STATE, date_words, dates_in, is_run, limit_of, may_date, may_say_when, ties_when
from extractors.outline import Node, Part
from schemas.document import Text
from schemas.printed import THAT_YEAR, PrintedMilestone

_STOP = re.compile(r"[.!?][)”’\"']*$")
_STOPS = frozenset(".!?)”’\"'")  # what such a word ends with: most do not, and this is much faster
_SHORT = re.compile(r"(?:e\.g|i\.e|no|cllr|mr|mrs|ms|dr|st)\.$", re.IGNORECASE)
_MADE = re.compile(
    r"\brecommendations?(?: that (?:were|it|they|the team))? (?:made|given|set out) (?:in|on) $", re.IGNORECASE
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?!\s*/)")
_THIS_REVIEW = re.compile(
    r"\bthis (?:review|visit|return visit|follow[- ]up)\b|"
    r"^the (?:progress )?review(?: (?:at|of|in) [\w’ ]+?)? (?:was|took)\b",
    re.IGNORECASE,
)
_VISIT_ON = re.compile(r"\bvisit (?:on|from|of|between) (?:the )?$", re.IGNORECASE)
_UPDATED = re.compile(r"\b(?:updated|revised)(?: on)?:? $", re.IGNORECASE)
_DATA = re.compile(
    r"\b(?:data|figures|evidence|information|returns|completed|finished)(?: up)? (?:to|until|at|for|from|as at)"
    r"(?: the)? $|^published:? $",
    re.IGNORECASE,
)
_OF_PAPERS = re.compile(  # what happens to a plan, its actions and its ratings, never to a visit
    r"\b(?:issued|approved|adopted|agreed|endorsed|rated|updated|revised|reported|kept|completed|closed|signed|added|"
    r"prepared|drawn up|published)\b",
    re.IGNORECASE,
)
_OF_RATINGS = re.compile(r"\b(?:rated|kept|closed|completed)\b", re.IGNORECASE)
_BODY = r"(?:Full )?(?:Committee|Cabinet|Council|Board|Panel|Executive)"
_AGREED = r"(?:approved|agreed|adopted|endorsed)"
_ACTIONS_AGREED = re.compile(  # "the actions that Cabinet approved on", "the actions agreed by the Board on"
    rf"\bactions?,? (?:(?:that|which) )?(?:the )?{_BODY} (?:has |had )?{_AGREED} (?:on|in) $|"
    rf"\bactions? (?:(?:that|which) (?:was|were) )?{_AGREED} by (?:the )?{_BODY} (?:on|in) $"
)
_OF_CHALLENGE = re.compile(r"\bpeer (?:challenge|review)s? \($", re.IGNORECASE)  # "Peer Challenge (October 2024)"
_PEERS = re.compile(r"\bpeers?\b|\bchallenge\b|\bteam\b|\bvisit\b|\breview\b", re.IGNORECASE)
TOLD_OF = 4  # sentences before, through which "it" may stand for what the first of them names
BEHIND = 70  # characters: an event named further behind a date is another clause's


class Place(NamedTuple):
    """Where a paragraph stands: on a cover or not, and in which of the challenge's papers."""

    cover: bool
    of_paper: str = ""  # which thing of the challenge the paper itself is
    of_progress: bool = False  # a progress review, which "this review" then is


def from_sentences(nodes: Sequence[Part], at: int, place: Place) -> Iterator[PrintedMilestone]:
    """The milestones of a paragraph that may say when something is."""
    node = nodes[at]
    assert isinstance(node, Node)
    if not (may_give_year(node.wording) or ties_when(node.wording)):
        return
    before = [one for one in nodes[max(0, at - 2) : at] if isinstance(one, Node)]
    earlier = [told for one in before for told in one.sentences[-2:]]  # for what "it" stands for
    own = len(earlier)
    for sentence in sentences(node.text):
        wording = str(sentence)
        dates = _dates(wording)
        years = _years(nodes, at, earlier[own:], wording, dates) if may_give_year(wording) else {}
        if years:
            dates = sorted([*dates, *years], key=lambda match: match.start())
        if dates:
            named = [one for one in named_in(wording, False) if not is_of_others(wording, one)]
            named += published_in(wording, earlier[own:], named)
            clauses = Clauses(wording, [_date(match) for match in dates], earlier, place.of_paper)
        last, inherited = 0, None
        for match in dates:
            if match in years:
                last, inherited = match.end(), years[match]
                yield PrintedMilestone(inherited, sentence, date_words(sentence, match), limit_of(match["bound"]))
                continue
            event = told = clauses.event(_date(match))
            if not told:
                before_it = wording[: match.start()]
                event = told = (
                    elliptic_event(nodes, at, earlier[own:], before_it, place.of_progress)
                    or occasion(before_it)
                    or ("meeting" if hears_progress(before_it) else told)
                )
            if event == NO_EVENT and not (is_run(match) and _PEERS.search(wording)):
                continue
            event = event or _event(named, match.start(), match.end(), last)
            if event is None and not (last and clauses.is_nobodys(_date(match), last)):
                event = (inherited if _goes_on(wording[last : match.start()]) else None) or _spoken_of(earlier[own:])
                if (_OF_PAPERS if event == "on_site" else _OF_RATINGS).search(wording, last, match.start()):
                    event = None
            if (_is_visit(wording, match) or (place.cover and is_run(match))) and event != "progress_review":
                event = "on_site"
            if is_run(match) and not place.of_progress and _VISIT_ON.search(wording[: match.start()]):
                event = "on_site"
            if event == "scoping" and place.of_progress:  # "the time that you gave us on …"
                event = "progress_review"
            if event == "on_site" and place.of_progress and _THIS_REVIEW.search(wording, last, match.start()):
                event = "progress_review"
            if event is None and _ACTIONS_AGREED.search(wording[: match.start()]):
                event = "action_plan_published"
            if _OF_CHALLENGE.search(wording[: match.start()]):
                event = "on_site"
            if not told and event != "progress_review" and _is_meeting(wording[: match.start()], match):
                event = "meeting"
            if event is not None:  # a period of no event may hold the name of the next date's
                inherited, last = event, match.end()
                year = _that_year(match["date"], [*earlier, wording[: match.start("date")]])
                yield PrintedMilestone(event, sentence, date_words(sentence, match), limit_of(match["bound"]), year)
        earlier.append(wording)


def _that_year(date: str, before: Sequence[str]) -> str:
    """The year that "in July of that year" speaks of: the last one named before it; "" for other dates."""
    if not THAT_YEAR.search(date):
        return ""
    return next((years[-1] for wording in reversed(before) if (years := _YEAR.findall(wording))), "")


def _dates(wording: str) -> list[re.Match[str]]:
    """The dates of a sentence that may be those of events."""
    if not (may_say_when(wording) and ties_when(wording) and may_date(wording)):
        return []
    return [
        match
        for match in dates_in(wording)
        if (not match["period"] or _is_promise(match)) and not _is_own(wording[: match.start()])
        if not (match["period"] and not match["bound"] and _SAME.search(wording[: match.start()]))
    ]


def _years(
    nodes: Sequence[Part], at: int, earlier: Sequence[str], wording: str, dates: Sequence[re.Match[str]]
) -> dict[re.Match[str], str]:
    """The years alone that a sentence ties to a challenge, a review or an election, and which of them."""
    found = {}
    for match in YEAR.finditer(wording):
        if not any(other.start() < match.end() and match.start() < other.end() for other in dates):
            before = wording[: match.start()]
            event = occasion(before) or elliptic_event(nodes, at, earlier, before, of_progress=False)
            if event:
                found[match] = event
    return found


def _date(match: re.Match[str]) -> Date:
    return Date(match.start(), match.end(), match["bound"] is not None)


_BEYOND = re.compile(r"\bbeyond (?:the )?$", re.IGNORECASE)  # how far a plan or a budget reaches
_SAME = re.compile(
    r"\b(?:which|that) (?:is|was|will be|would be) $|\bi\.e\.?,? $"
)  # "by 19 May, which is a month after it"
_GIVEN = re.compile(r"\bgiven (?:a|the) (?:\w+ )?(?:date|deadline) of $", re.IGNORECASE)  # that of a recommendation


def _is_own(before: str) -> bool:
    """Whether a date is that of the state of things, of recommendations or of the paper itself: of no event."""
    return any(pattern.search(before[-60:]) for pattern in (STATE, _UPDATED, _MADE, _DATA, _BEYOND, _GIVEN))


_OF_IT = re.compile(r"\b(?:it|this|that|these|which|lga|team|peers?|visit|review|challenge|report|plan|dates?)\b", re.I)


def _goes_on(between: str) -> bool:
    """Whether what stands between two dates speaks of one event still; what a semicolon ends, only where it says so."""
    return ";" not in between or _OF_IT.search(between, between.index(";")) is not None


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


def _is_meeting(before: str, match: re.Match[str]) -> bool:
    """Whether a body of the council considers something on this day."""
    return match["bound"] is None and match["date"][-1:].isdigit() and is_considered(before)


_SHARE = re.compile(r"(?:per cent|%) of\b")  # "91% of reports were issued within ten days": how well it goes


def _is_promise(match: re.Match[str]) -> bool:
    """A period counts from something ("within 3 weeks of …"), or is a bound; "4 days onsite" is a length."""
    bound = (match["bound"] or "").casefold()
    counts = re.search(r"\b(?:after|from|before|following|prior to|later)\b", match["period"], re.IGNORECASE)
    return (counts is not None or bound.startswith(("within", "no later", "by", "at "))) and not _SHARE.search(
        match.string
    )


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
