"""What the clause round a date tells: the thing that it speaks of, and what happens to it, give the event.

1. A sentence is divided into clauses; a date belongs to the clause in which it stands.
2. The happening nearest to the date counts ("sent", "published"), with the things of its clause; a pronoun stands for
   the thing named last before it, a clause without a thing speaks of the one before.
3. Thing and happening give the event (vocabulary ``event_meanings``); where the thing is another body's business, none.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping, Sequence
from typing import NamedTuple

from extractors.milestones.words import Word, meanings, words_in

NO_EVENT = ""  # the date belongs to something else
NEAR = 110  # characters between a date and what happens on it, at most
_BOUND = re.compile(
    r"[;()|]|:(?! *\x00)| [–—] |,? \b(?:but|because|although|though|while|whereas|when|where|until|before|after|which|"
    r"who|whose|once|so that|if|than)\b|,? \bthat\b|, (?:and|so|then|with|having|where|as|or)\b|"
    r"\x00,? (?:and|then|or)\b"
)
_CONDITION = re.compile(  # "The elections, if ministers agree, would be held on 6 May"
    r", (?:if|should|unless|subject to|assuming|provided|depending on|all being well) ?[^,;.\x00]{0,80},"
    r"(?= (?:will|would|should|may|could|is|are|was|were|has|have)\b)"
)
_NEXT = re.compile(
    r"(?: only| just)?(?: (?:on|of|in|by|from|between|during|since|was|is)(?: (?:the|around|about))?)? ?"
)
_OF = re.compile(r"([\w’']+) (of|for|\() ?(?:the )?$")
_PUBLICATION = re.compile(r"publication|date of publication", re.IGNORECASE)
_AT_ONCE = re.compile(r"(?: \w+)? \x00")  # "has offered 3 February"
_SIGNED = re.compile(r"\([^()\x00]+, \x00+\)")  # "(Director of Finance, 14 August 2025)"
_TAKES_PART = re.compile(
    r"\b(?:that|which|who) (?:have |has |had |will )?(?:take|takes|taken|took|had|have|has|undertaken?|undertook|"
    r"received?|hosted?)(?: part in)? (?:an?|the|their|its)(?: [\w’'-]+){0,2} $",
    re.IGNORECASE,
)
_ABOUT_IT = re.compile(
    r"(?:it|this|they|these|its (?:purpose|aims?|intention|role|focus))\b", re.IGNORECASE
)  # a sentence that tells more of the one before
_WHOSE = re.compile(r"(?:[’']s?)? (?:\w+ ){0,2}")
_LAST = re.compile(r"([\w’']+)[ -]$")
_OF_DAYS = frozenset(
    "morning afternoon evening day days date dates week deadline end beginning start close weekend".split()  # noqa: SIM905
)
_OF_PLAN = frozenset(  # what may stand before a "plan" that is the action plan
    "a an the this that its our your their such draft new short first second third final agreed whole own and".split()  # noqa: SIM905
)
OURS = frozenset(["report", "draft", "plan", "findings", "statement", "scope", "review", "challenge"])
PAPERS = OURS | {"election", "team", "visit"}  # what a pronoun may stand for


class Date(NamedTuple):
    start: int
    end: int
    bounded: bool = False  # "by 3 May", "within a month"


class Clauses:
    """A sentence with its dates, and the things that the sentences before it name, the last one last."""

    def __init__(self, wording: str, dates: Sequence[Date], earlier: Sequence[str], of_paper: str) -> None:
        masked = wording
        for start, end, _ in dates:
            masked = masked[:start] + "\x00" * (end - start) + masked[end:]
        self.masked, self.dates, self.of_paper = masked, dates, of_paper
        aside = [match.span() for match in _CONDITION.finditer(masked)]
        self.words = [word for word in words_in(masked) if not any(a <= word.start < b for a, b in aside)]
        self.earlier = earlier
        self.bounds = sorted({0, len(masked), *(m.start() + (m.group()[0] == "\x00") for m in _BOUND.finditer(masked))})

    def event(self, date: Date) -> str | None:
        """The event of a date; NO_EVENT where it belongs to something else, None where the words do not say."""
        bound = self._bound_to(date)
        if bound is not None:
            return bound
        low, high = self._clause(date)
        if self._is_another_matter(low, high):
            return NO_EVENT
        inside = low
        while True:
            near, sits = self._next(date), self._last_thing(date) == "sitting"
            happenings = self._nearest(date, low, high)
            for happening in happenings:
                if near is not None and (sits or happening.start > date.end):
                    break
                event = self._meaning(happening, low, high)
                if event is not None:
                    return event
            if self.masked[low] == "(" and _SIGNED.match(self.masked, low) and not self._any(low, high):
                return NO_EVENT
            if low == inside and (alone := self._alone(low, date)):
                return alone
            if happenings and self.masked[low:].startswith(" that "):
                return near
            wider = max((b for b in self.bounds if b < low), default=low)
            if near is not None or wider == low or self.masked[low] in ";|(" or date.start - wider > 2 * NEAR:
                return near
            if any(wider < other.end <= date.start for other in self.dates):
                return self._as_before(inside, high)
            low = wider

    def _alone(self, low: int, date: Date) -> str | None:
        """What the last thing before a date tells in a clause without a verb: "the by-election in … on 3 May"."""
        named = [word.means for word in self.words if low <= word.start < date.start and word.sort == "thing"]
        return dict(meanings()["next"])[named[-1]] if named and named[-1] in ("election", "review") else None

    def _is_another_matter(self, low: int, high: int) -> bool:
        """Whether a clause that begins with "and that" behind another date tells of nothing of ours: "the elections
        on 7 May, and that sessions for members would begin in January"."""
        begins = self.masked.startswith(" that ", low) and self.masked[:low].endswith(" and")
        ours = (w for w in self.words if low <= w.start < high and w.sort != "happening" and w.means != "relative")
        return begins and "\x00" in self.masked[:low] and not any(ours)

    def _any(self, low: int, high: int) -> bool:
        return any(low <= word.start < high for word in self.words)

    def whole(self) -> str | None:
        """What a wording without a date tells: a timetable's row."""
        verbs = [word for word in self.words if word.sort == "happening"]
        told = (self._meaning(verb, 0, len(self.masked)) for verb in verbs)
        return next((event for event in told if event), None)

    def is_nobodys(self, date: Date, since: int) -> bool:
        """Whether what stands before a date, behind the place ``since``, speaks of what no paper dates: "and the next
        challenge would be due in the spring of 2030"."""
        return any(w.means == "nobody" for w in self.words if since <= w.start < date.start)

    def only_weighs(self) -> bool:
        """Whether all that the wording tells is that a body considers something."""
        happenings = {word.means for word in self.words if word.sort == "happening"}
        return happenings == {"weigh"} and any(word.means in ("body", "sitting") for word in self.words)

    def _as_before(self, low: int, high: int) -> str | None:
        """What a clause tells that leaves its verb to the one before: "and the action plan by 1 December"."""
        verbs = [w for w in self.words if w.sort == "happening" and w.end <= low]
        named = any(low <= w.start < high and w.sort == "thing" for w in self.words)
        return self._meaning(verbs[-1], low, high) if verbs and named else None

    def _clause(self, date: Date) -> tuple[int, int]:
        low = max(b for b in self.bounds if b <= date.start)
        return low, min(b for b in self.bounds if b >= date.end)

    def _bound_to(self, date: Date) -> str | None:
        """ "the elections of 1 May", "the report (June 2024)": the date belongs to the noun, ours or not."""
        match = _OF.search(self.masked, max(0, date.start - 40), date.start)
        if match is None or match[1].casefold() in _OF_DAYS:
            return None
        noun = next((word for word in self.words if word.start < match.end(1) <= word.end), None)
        if match[2] == "for":
            return NO_EVENT if noun and noun.means in ("report", "plan") else None
        if noun is None:
            return None if match[1].endswith(("ed", "ng")) else NO_EVENT
        return NO_EVENT if self._thing(noun) == "other" else None

    def _nearest(self, date: Date, low: int, high: int) -> list[Word]:
        """The happenings of a clause, the nearest to a date first; one before the date goes before one behind it."""
        found = []
        for word in self.words:
            if word.sort != "happening" or word.start < low - 1 or word.end > high + 1:
                continue
            behind = word.start >= date.end
            first, last = (date.end, word.start) if behind else (word.end, date.start)
            if last - first > NEAR or any(first <= other.start < last for other in self.dates if other != date):
                continue
            found.append((last - first + 25 * behind, word))
        return [word for _, word in sorted(found)]

    def _meaning(self, happening: Word, low: int, high: int) -> str | None:
        may = dict(meanings().get(happening.means, []))
        inside = [w for w in self.words if low <= w.start and w.end <= high]
        named = [(w, self._thing(w)) for w in inside if w.sort == "thing"]
        papers = [one for one in named if one[1] not in ("body", "nobody")]  # "the Local Plan was adopted by Cabinet"
        if papers and min(papers, key=lambda one: _apart(one[0], happening))[1] == "other":
            return NO_EVENT
        # "Its report", behind a sentence about the team, is no review's
        owners = {self._stands_for(w, {*may, "team"}) for w in inside if w.means == "owner"} & {"review"}
        with_body = "body" in may and any(means == "body" for _, means in named)
        for word, means in named:
            if 0 <= happening.start - word.end <= 1 and means in may and not (owners or with_body):
                return may[means]
        if happening.means == "other":
            if any(word.start == happening.end + 1 for word, _ in named):  # "a refreshed action plan"
                return None
            return NO_EVENT if not {"visit", "challenge", "team"}.intersection(means for _, means in named) else None
        pronouns = {
            self._stands_for(w, may)
            for w in inside
            if w.sort == "pronoun" and w.means != "owner" and not _is_actor(w, happening)
        }
        by_body = {"body"} if happening.means == "weigh" and self._is_by_body(inside, happening) else set()
        for present in ({means for _, means in named} | owners | by_body, pronouns, self._before(happening, low, may)):
            for thing, event in may.items():
                if thing in present and (thing != "body" or self._ours(inside, happening, low)):
                    return event
            if "other" in present and happening.means == "publish":
                return NO_EVENT
        return None

    def _is_by_body(self, inside: Sequence[Word], happening: Word) -> bool:
        """Whether a body is who weighs: "the Committee, which had considered the draft"."""
        relatives = [w for w in inside if w.means == "relative" and 0 < happening.start - w.end <= 10]
        return any(self._stands_for(w, ()) == "body" for w in relatives)

    def _before(self, happening: Word, low: int, may: Mapping[str, str]) -> set[str]:
        """What a clause speaks of that names no thing: the last one of the clauses before, "was approved on …, and
        published on …", or the paper itself, "Published on …"."""
        if happening.means not in ("publish", "move", "issue", "receive", "agree", "expect"):
            return set()
        found = [w for w in self.words if w.end <= happening.start and w.sort == "thing" and w.means != "nobody"]
        if "body" not in may:  # "will be brought to Cabinet on … and published by …"
            found = [w for w in found if w.means != "body"]
        if found:
            return {self._thing(found[-1])}
        if self.of_paper and happening.means in ("publish", "agree") and self._begins(happening, low):
            return {self.of_paper}
        offered = happening.means == "expect" and _AT_ONCE.match(self.masked, happening.end)
        if offered or _PUBLICATION.match(self.masked, happening.start):
            return {self._antecedent((), may)}
        return set()

    def _begins(self, happening: Word, low: int) -> bool:
        """Whether a clause begins with what happened: "Approved by Cabinet on …"."""
        return not re.search(r"\w", self.masked[low : happening.start])

    def _ours(self, inside: Sequence[Word], happening: Word, low: int) -> bool:
        """Whether a body's business, as its clause tells, is a paper of the challenge."""
        if any((self._stands_for(w, OURS) if w.sort == "pronoun" else self._thing(w)) in OURS for w in inside):
            return True
        return self._begins(happening, low) and self.of_paper in OURS

    def _next(self, date: Date) -> str | None:
        """The event of a thing that stands right before the date: "the draft on 27 February"."""
        before = [w for w in self.words if w.end <= date.start]
        if not before or before[-1].sort != "thing":
            return None
        between = self.masked[before[-1].end : date.start]
        if not _NEXT.fullmatch(between) or (not between.strip() and not date.bounded):
            return None
        thing = self._thing(before[-1])
        if thing == "body" and any(w.sort == "pronoun" and self._stands_for(w, OURS) == "other" for w in before):
            return NO_EVENT  # "Our budget is £16m. It was approved by Full Council on 25 February"
        return None if thing == "body" and between != " on " else dict(meanings()["next"]).get(thing)

    def _last_thing(self, date: Date) -> str:
        return next((w.means for w in reversed(self.words) if w.end <= date.start), "")

    def _thing(self, word: Word) -> str:
        """The thing that a word names."""
        if word.means == "paper":
            return self.of_paper
        return "other" if word.means in ("report", "plan") and self._is_anothers(word) else word.means

    def _stands_for(self, word: Word, may: Container[str]) -> str:
        """The thing that a pronoun stands for, of those to which the clause's happening ``may`` happen."""
        before = [w for w in self.words if w.end <= word.start and w.sort == "thing"]
        if word.means == "reader":
            return "team" if self.of_paper == "statement" else ""
        if word.means == "relative":
            return self._thing(before[-1]) if before else ""
        if word.means == "people":
            may = {"team"}
        if word.means == "owner" and before and self._thing(before[-1]) == "team":
            return "team"  # "The peer team came in May and published its report": the team's own
        return self._antecedent([self._thing(w) for w in reversed(before)], may)

    def _antecedent(self, before: Sequence[str], may: Container[str]) -> str:
        for means in before:
            if means == "other" or (means in may and means in PAPERS):
                return means
        for wording in reversed(self.earlier[-4:]):
            if _ABOUT_IT.match(wording):
                continue
            told = []
            for word in words_in(wording):
                means = self.of_paper if word.means == "paper" else word.means
                if word.sort == "thing" and (means == "other" or (means in may and means in PAPERS)):
                    told.append((_TAKES_PART.search(wording, 0, word.start) is not None, means))
            if told:  # "All councils that take part in a challenge have a review": it tells of the review
                return min(told, key=lambda one: one[0])[1]
        return self.of_paper if self.of_paper in may else ""

    def _is_anothers(self, word: Word) -> bool:
        """Whether a bare "report" or "plan" is of another kind: "the auditor's first report", "the Borough Plan"."""
        others = [one.end for one in self.words if one[2:] == ("thing", "other") and one.end < word.start]
        if others and _WHOSE.fullmatch(self.masked[others[-1] : word.start]):
            return True
        if " " in self.masked[word.start : word.end]:
            return False
        before = _LAST.search(self.masked, max(0, word.start - 40), word.start)
        if before is None or any(one.end == before.end(1) for one in self.words):
            return False
        if word.means == "report":
            return before[1][0].isupper() and before.start() > 0
        return before[1].casefold() not in _OF_PLAN and not before[1].endswith(("’s", "'s", "s’", "s'"))


def _is_actor(word: Word, happening: Word) -> bool:
    """Whether a pronoun is who weighs something, not what is weighed: "It noted the speed with which …"."""
    return happening.means == "weigh" and 0 <= happening.start - word.end <= 1 and word.means not in ("relative", "")


def _apart(one: Word, two: Word) -> int:
    return max(one.start - two.end, two.start - one.end)
