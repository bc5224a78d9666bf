"""Whose document it is: the councils that it is of, not those that it merely names.

A document and its date go in, its councils come out in printed order, each with the words that name it:

1. every place of the document where a council is named, with the kind of place: title, running line,
   heading, table, prose;
2. what each place says: a council in the title, "X received a peer challenge", an e-mail address are evidence;
   a peer's employer, a partner, one of several in a comparison are not;
3. evidence that stands in no single place: initials ("KCC"), "the County Council" again and again;
4. the council with the most evidence, and those that the title joins with it; nothing where it is not certain.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from extractors.columns import words_between
from pipeline.mentions import DECIDING, LIST, POINTS, Place, is_employer, kind_of
from pipeline.normalise.council_names import Council
from pipeline.normalise.councils import Mention, Register
from schemas.document import NO_TEXT, Document, Table, Text
from schemas.printed import Doubt
from schemas.vocabulary import fold

HEAD_WORDS = 25  # a longer paragraph is prose
MANY = 4  # so many councils at the head of a letter are those it is sent to
ENOUGH = 5.0  # evidence that makes an owner: half a title, or a phrase and some more
CLOSE = 0.75  # share of the best council's evidence at which another makes it unclear

_MANY_READERS = re.compile(r"\b(?:dear|to:?)\s+(?:council )?(?:leaders|chief executives|colleagues)\b", re.IGNORECASE)
_LINK = re.compile(r"^[\s,/|&+–—-]*(?:and\b)?\s*(?:the\s+)?$", re.IGNORECASE)
_JOIN = re.compile(r"^['’]?s?(?:\s*\([^)]*\))?,?\s*(?:(?:and|&)\s+(?:the\s+)?|/\s*)$", re.IGNORECASE)
_KINDS = ("county", "borough", "district", "city")
_BARE_KIND = re.compile(rf"\b(?:the|to|by|our|of) ({'|'.join(_KINDS)}) council\b", re.IGNORECASE)
_DEAR = re.compile(r"dear\b", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Z]{3,6}")
_LABELS = ("council", "authority", "local authority", "organisation", "name of council", "title", "report title")
_SMALL = ("of", "and", "the", "upon", "in", "on")


class Owner(NamedTuple):
    """A council whose document it is, the words that name it, and why: points by kind of evidence.

    ``printed`` is empty where only e-mail or web addresses name the council.
    """

    council: Council
    printed: Text
    score: float
    reason: str


@dataclass(slots=True)
class _Case:
    """What speaks for one council."""

    points: dict[str, float] = field(default_factory=dict)
    printed: Text = NO_TEXT  # the words that name it best,
    order: tuple[int, int] = (0, 0)  # their place among all mentions, and among those side by side,
    full: bool = False  # whether they are a full name,
    most: float = -1.0  # and the points of their place
    joined: set[Council] = field(default_factory=set)  # councils that a title or a phrase names together with it

    def add(self, kind: str, times: int = 1) -> None:
        points, most = POINTS[kind]
        self.points[kind] = min(self.points.get(kind, 0.0) + times * points, most)

    def keep(self, kind: str, order: tuple[int, int], place: Place, mention: Mention) -> None:
        """Remember the words that name the council best; a host is no name."""
        points, full = POINTS[kind][0], mention.how == "full"
        if mention.how != "host" and (full, points) > (self.full, self.most):
            self.full, self.most, self.order = full, points, order
            self.printed = words_between(place.text, mention.start, mention.end)

    @property
    def score(self) -> float:
        return float(sum(self.points.values()))

    @property
    def certain(self) -> bool:
        """Enough, and some of it decides, or the text calls itself "KCC" and "the County Council"."""
        return self.score >= ENOUGH and (
            any(kind in DECIDING for kind in self.points) or {"initials", "kind"} <= self.points.keys()
        )


def whose(document: Document, day: date | None, register: Register) -> tuple[list[Owner], list[Doubt]]:
    """The councils whose document it is, in printed order, and what to report where that is not clear."""
    places = list(_places(document))
    mentions = {wording: register.find(wording, day) for wording in {place.wording for place in places}}
    named = [(place, mention) for place in places for mention in mentions[place.wording]]
    cases = _cases(places, named)
    whole = "\n".join([place.wording for place in places])
    _add_initials(cases, whole)
    _add_kind(cases, whole)
    return _decide(cases, day)


# 1. places


def _places(document: Document) -> Iterator[Place]:
    first = min((block.page for block in document.blocks), default=1)
    head, prose = True, False
    for block in document.blocks:
        if isinstance(block, Table):
            front = head and block.page == first
            yield from _cells(block, front)
            continue
        wording = str(block.text)
        if len(block.text) > HEAD_WORDS:
            yield Place(block.text, wording, "prose", not prose)
            head, prose = False, True
        else:
            head = head and block.page == first
            yield Place(block.text, wording, "title" if head else "heading")
    seen: set[str] = set()
    for paragraph in document.furniture:
        wording = str(paragraph.text)
        if wording not in seen:
            yield Place(paragraph.text, wording, "running")
        seen.add(wording)
    yield from (Place(note.text, str(note.text), "prose") for note in document.footnotes)


def _cells(table: Table, front: bool) -> Iterator[Place]:
    """Cells; the banner over a table at the head of the document, or the value of "Council:", is of its title."""
    titles = _title_cells(table) if front else frozenset()
    for cell in table.cells:
        if cell.text:
            yield Place(cell.text, str(cell.text), "title" if id(cell) in titles else "cell")


def _title_cells(table: Table) -> frozenset[int]:
    """The short cells that are a banner, or stand beside or below a label that asks for a council or a title."""
    short = [cell for cell in table.cells if len(cell.text) <= HEAD_WORDS]
    titles = {id(cell) for cell in short if cell.row == 0 and cell.colspan == table.column_count}
    if not any(fold(str(cell.text)) in _LABELS for cell in short):
        return frozenset(titles)
    grid = table.grid()
    for cell in short:
        beside = grid[cell.row][cell.column - 1] if cell.column else None
        above = grid[cell.row - 1][cell.column] if cell.row else None
        if any(label and fold(str(label.text)) in _LABELS for label in (beside, above)):
            titles.add(id(cell))
    return frozenset(titles)


# 2. what a place says


def _cases(places: list[Place], named: list[tuple[Place, Mention]]) -> dict[Council, _Case]:
    titles = [(place, mention) for place, mention in named if place.zone == "title" and mention.how == "full"]
    heading = {council for _, mention in titles for council in mention.councils}
    letter = any(_MANY_READERS.search(place.wording) for place in places if place.zone in ("title", "heading"))
    sent_to_many = len(heading) >= MANY or (letter and len(heading) > 2)
    employers = {council for place, mention in titles if is_employer(place, mention) for council in mention.councils}
    in_place: dict[int, set[Council]] = {}
    for place, mention in named:
        in_place.setdefault(id(place), set()).update(mention.councils)
    addressed = _before_dear(places)
    cases: dict[Council, _Case] = {}
    for order, group in enumerate(_side_by_side(named)):
        place = group[0][0]
        kind = _kind_of_group(group, len(in_place[id(place)]))
        employer = any(is_employer(place, mention) for _, mention in group)
        if place.zone == "title" and (sent_to_many or (employer and len(employers) > 1 and id(place) not in addressed)):
            kind = None
        councils = list(dict.fromkeys(council for _, mention in group for council in mention.councils))
        for position, council in enumerate(councils):
            case = cases.setdefault(council, _Case())
            if kind:
                mention = next(mention for _, mention in group if council in mention.councils)
                case.add(kind)
                case.keep(kind, (order, position), place, mention)
            if kind in ("text", "peer challenge told") and place.opening:
                case.add("opening")
            if kind in DECIDING:
                case.joined.update(councils)
    if not sent_to_many:
        _join({council for place, mention in titles if id(place) in addressed for council in mention.councils}, cases)
        _join_titles(titles, {id(place): number for number, place in enumerate(places)}, cases)
    return cases


def _before_dear(places: list[Place]) -> set[int]:
    """The places of a letter's address: those before "Dear …"."""
    dear = next((at for at, place in enumerate(places) if _DEAR.match(place.wording)), 0)
    return {id(place) for place in places[:dear]}


def _join(group: set[Council], cases: dict[Council, _Case]) -> None:
    """The councils to whose leaders one letter is addressed share it."""
    for council in group:
        cases[council].joined |= group


def _side_by_side(named: list[tuple[Place, Mention]]) -> list[list[tuple[Place, Mention]]]:
    """The mentions, those together that "and" joins: "Bromsgrove District Council and Redditch Borough Council"."""
    groups: list[list[tuple[Place, Mention]]] = []
    for place, mention in named:
        before = groups[-1][-1] if groups else None
        if before and before[0] is place and _JOIN.search(place.wording[before[1].end : mention.start]):
            groups[-1].append((place, mention))
        else:
            groups.append([(place, mention)])
    return groups


def _kind_of_group(group: list[tuple[Place, Mention]], councils_here: int) -> str | None:
    """What is said of councils side by side is said of all: the best of their kinds, none where the first has none."""
    first = group[0][1].start
    kinds = [kind_of(place, mention, first, councils_here) for place, mention in group]
    if kinds[0] is None or (len(group) >= LIST and group[0][0].zone != "title"):
        return None
    return max((kind for kind in kinds if kind), key=lambda kind: POINTS[kind][0])


def _join_titles(titles: list[tuple[Place, Mention]], numbers: dict[int, int], cases: dict[Council, _Case]) -> None:
    """Councils that stand side by side, or under one another, in the title share the document."""
    for (one, first), (other, second) in pairwise(titles):
        if numbers[id(other)] - numbers[id(one)] > 1:
            continue
        if one is other:
            between = one.wording[first.end : second.start]
        else:
            between = f"{one.wording[first.end :]} {other.wording[: second.start]}"
        if _LINK.search(between):
            group = {*first.councils, *second.councils}
            for council in group:
                cases[council].joined |= group


# 3. evidence of the whole text


def _add_initials(cases: dict[Council, _Case], whole: str) -> None:
    """A council known by its initials: "KCC" three times or more, and no other council named that has them."""
    letters = {council: _initials(council) for council in cases}
    unique = Counter(letters.values())
    for council, initials in letters.items():
        if unique[initials] == 1 and cases[council].points and _LETTERS.fullmatch(initials):
            times = len(re.findall(rf"\b{initials}\b", whole))
            if times >= 3:
                cases[council].add("initials", times)


def _initials(council: Council) -> str:
    return "".join(word[0] for word in fold(council.name).split() if word not in _SMALL).upper()


def _add_kind(cases: dict[Council, _Case], whole: str) -> None:
    """Bare "the County Council" again and again, in a document whose title has a county."""
    own = {word for council, case in cases.items() if case.points for word in fold(council.name).split()}
    if own.isdisjoint(_KINDS):
        return
    kinds = Counter(kind.casefold() for kind in _BARE_KIND.findall(whole))
    if not kinds:
        return
    kind, count = kinds.most_common(1)[0]
    fitting = [council for council, case in cases.items() if kind in fold(council.name).split() and case.points]
    if count >= 3 and fitting:
        cases[max(fitting, key=lambda council: cases[council].score)].add("kind")


# 4. the decision


def _decide(cases: dict[Council, _Case], day: date | None) -> tuple[list[Owner], list[Doubt]]:
    ranked = sorted(cases.items(), key=lambda item: (-item[1].score, item[1].order))
    if not ranked or not any(case.certain for _, case in ranked):
        return [], []
    first, best = next((council, case) for council, case in ranked if case.certain)
    group = [council for council, case in ranked if council == first or (council in best.joined and case.certain)]
    rivals = [
        council
        for council, case in ranked
        if council not in group and case.certain and case.score >= CLOSE * best.score
    ]
    if rivals:
        names = ", ".join(council.name for council in (*group, *rivals))
        return [], [Doubt("name", "council_unclear", f"it may be the document of any of these: {names}", "warning")]
    group.sort(key=lambda council: cases[council].order)
    owners = [_owner(council, cases[council]) for council in group]
    doubts = [
        Doubt(
            "name",
            "council_unclear",
            f"{owner.council.name} was no council on {day}: it was from {owner.council.start} to {owner.council.end}",
            "warning",
            str(owner.printed),
        )
        for owner in owners
        if day and not owner.council.in_force(day)
    ]
    return owners, doubts


def _owner(council: Council, case: _Case) -> Owner:
    reason = ", ".join(f"{kind} {points:g}" for kind, points in case.points.items())
    return Owner(council, case.printed, case.score, reason)
