"""What a peer team recommends to a council, in feedback reports, progress reviews and position statements.

1. ``sections``: a heading that speaks of recommendations, or a sentence that leads in to a list of them;
2. ``items``: what is a recommendation inside one section;
3. the year that made them: the heading's, the lead-in's, else that of the review itself;
4. what is printed again (summary and body) is one recommendation, the other place an issue;
5. ``counts``: a count that the document states ("a further 22 recommendations") is compared with what was found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from extractors.outline import Node, Part
from extractors.peer_recommendations.announced import announced, announced_items
from extractors.peer_recommendations.by_subject import subjects_above
from extractors.peer_recommendations.found import Found
from extractors.peer_recommendations.in_boxes import boxed_items
from extractors.peer_recommendations.items import section_items
from extractors.peer_recommendations.running import runs_on
from extractors.peer_recommendations.sections import (
    OF_PEERS,
    SECTION,
    Section,
    heading_above,
    leads_in,
    led_in,
    sections,
)
from extractors.peer_recommendations.teams import is_of_peers
from extractors.printed_twice import TWICE, same_numbers
from extractors.sides import sides
from schemas.document import NO_TEXT
from schemas.printed import Doubt, PrintedProgress, PrintedRecommendation

_PROGRESS = re.compile(r"\bprogress\b|\bwhat has (?:happened|been done|changed)\b|\bsince then\b", re.IGNORECASE)
_EARLIER = re.compile(
    r"\b(original|previous|earlier|last|at that time|made in|from the|made at the time)\b", re.IGNORECASE
)
_FURTHER = re.compile(r"\b(?:further|additional|new)\b", re.IGNORECASE)
_OF_CHALLENGE = re.compile(r"\b(?:peer challenge|cpc)\b", re.IGNORECASE)
_OF_REVIEW = re.compile(r"\bprogress review\b|\bfollow[- ]up\b|\breturn|\bthis (?:visit|review)\b", re.IGNORECASE)
_OF_RETURN = re.compile(r"\bprogress review\b(?! and\b)|\breturn visit\b|\bfollow[- ]up visit\b", re.IGNORECASE)
_MADE_AT_RETURN = re.compile(
    r"\bprogress review\b[^.:]{0,40}\brecommend|"
    r"\brecommend\w+ (?:of|from|by|made (?:by|at)) the progress review\b",
    re.IGNORECASE,
)
_NAMES = re.compile(r"\brecommend|\badvi[sc]e|\bsuggest|\bpropos", re.IGNORECASE)  # "These were:" only points
_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?!\s*/)")


def peer_recommendations(
    nodes: Sequence[Part], year: str, earlier: str = "", among_prose: str | None = None
) -> list[PrintedRecommendation]:
    """All recommendations of a peer team.

    ``year`` made the current ones, ``earlier`` those of the review before, ``among_prose`` (``year`` unless told)
    those that stand alone among prose.
    """
    found: list[PrintedRecommendation] = []
    listed = list(sections(nodes))
    subjects = subjects_above(nodes, listed)
    for number, section in enumerate(listed):
        alone = (
            nodes[section.start] is section.head and not section.is_list
        )  # a recommendation among prose: a year in it is its own matter
        lonely = year if among_prose is None else among_prose
        made = lonely if alone else _made(nodes, section, year, earlier)
        if among_prose and not alone and made == year and _looks_back(nodes, section):
            made = among_prose
        above = heading_above(nodes, section.start) if alone else subjects.get(number, NO_TEXT)
        items = [replace(item, theme=item.theme or above) for item in section_items(nodes, section)]
        if alone and _PROGRESS.search(str(above)):
            items = [_told_behind(item) for item in items]
        _add(found, [_record(item, section, made) for item in items])
    return found


def boxed_recommendations(nodes: Sequence[Part], made: str) -> list[PrintedRecommendation]:
    """What a feedback report recommends in boxes among its findings."""
    return [
        PrintedRecommendation(
            item.text, item.text.page, item.ref, item.headline, theme=item.theme, kind="peer", made=made
        )
        for item in boxed_items(nodes)
    ]


def _told_behind(item: Found) -> Found:
    """A recommendation in bold below a heading "Progress": the plain words behind it in its paragraph are progress."""
    text, head = item.text, item.headline
    bold = head and all(word.bold for word in head.words) and not any(word.bold for word in text.words[len(head) :])
    if item.progress or not bold or len(head) < 3 or text.words[: len(head)] != head.words:
        return item
    return replace(item, text=head, headline=NO_TEXT, progress=text.cut(len(head)))


def quoted_recommendations(
    nodes: Sequence[Part], asked: Sequence[PrintedRecommendation], year: str, later: str
) -> list[PrintedRecommendation]:
    """Peers' recommendations that another paper prints as a list of its own: two at least, said to be the peers'.

    ``year`` made them; ``later``, that of the progress review, made those called further ones.
    """
    taken = {id(word) for item in asked for word in item.text.words}
    found: list[PrintedRecommendation] = []
    read: set[int] = set()  # places of the sections that gave some
    named = ((section, section_items) for section in _said_to_be_peers(nodes))
    for section, items_of in (*named, *((section, announced_items) for section in announced(nodes))):
        if section.start in read:
            continue
        items = [item for item in items_of(nodes, section) if not any(id(word) in taken for word in item.text.words)]
        if len(items) > 1:
            made = _made(nodes, section, later if _is_later(nodes, section) else year, "")
            _add(found, [_record(item, section, made) for item in items])
            read.update(range(section.start, section.stop))
    return found


def _is_later(nodes: Sequence[Part], section: Section) -> bool:
    """Whether a progress review made them: they are further ones, or stand below a heading that speaks of it."""
    lead = section.head.wording
    if _FURTHER.search(lead) or _MADE_AT_RETURN.search(lead):
        return True
    above = str(heading_above(nodes, section.start - 1))
    return _OF_RETURN.search(above) is not None and not _EARLIER.search(lead)


def _said_to_be_peers(nodes: Sequence[Part]) -> Iterator[Section]:
    """The sections of recommendations whose heading, lead-in or first paragraph says that they are the peers'."""
    for section, is_side in _with_sides(nodes):
        above = heading_above(nodes, section.start - 1)
        if (
            is_side
            or OF_PEERS.search(f"{above} {section.head.wording}")
            or _peers_above(nodes, section)
            or _team_said(nodes, section)
        ):
            yield section


def _with_sides(nodes: Sequence[Part]) -> Iterator[tuple[Section, bool]]:
    """The paper's sections; of one in which peers and others recommend, the peers' lists alone, which are marked."""
    for section in sections(nodes):
        parted = [] if section.is_list else sides(nodes, section.start, section.stop)
        if not parted:
            yield section, False
        for side in parted:
            if side.voice == "peer":
                yield Section(side.lead, side.start, side.stop, is_list=True), True


def _peers_above(nodes: Sequence[Part], section: Section) -> bool:
    """Whether the paragraph behind a heading "Key recommendations" says that they are the peers'."""
    for node in nodes[section.start : min(section.stop, section.start + 2)]:
        if (
            isinstance(node, Node)
            and node.mark is None
            and re.search(r"\bpeers?\b.{0,60}\brecommend", node.wording, re.IGNORECASE)
        ):
            return True
    return False


def _team_said(nodes: Sequence[Part], section: Section) -> bool:
    """Whether it is "the team" that recommends, and no team but the peers' has been spoken of."""
    if not re.search(r"\bthe team\b", section.head.wording, re.IGNORECASE):
        return False
    before = " ".join(node.wording for node in nodes[: section.start - 1] if isinstance(node, Node))
    return is_of_peers(before)


def _record(item: Found, section: Section, made: str) -> PrintedRecommendation:
    heading = section.head.text if section.head.rank or not section.is_list else NO_TEXT
    progress = (PrintedProgress(item.progress),) if item.progress else ()
    return PrintedRecommendation(
        item.text, item.text.page, item.ref, item.headline, heading, item.theme, "peer", progress=progress, made=made
    )


def _made(nodes: Sequence[Part], section: Section, year: str, earlier: str) -> str:
    wording = section.head.wording
    if section.is_list:
        last = section.head.sentences[-1]
        wording = str(runs_on(section.head)) or (last if _NAMES.search(last) else led_in(section.head))
    stated = _YEAR.search(wording)
    if stated:
        return stated.group()
    if not section.is_list:
        for node in nodes[section.start : section.start + 2]:
            if (
                isinstance(node, Node)
                and node.mark is None
                and (_EARLIER.search(node.wording) or (leads_in(node) and not _FURTHER.search(node.wording)))
                and SECTION.search(node.wording)
            ) and (found := _YEAR.search(node.wording)):
                return found.group()
    return earlier if earlier and _EARLIER.search(wording) and not _FURTHER.search(wording) else year


def _looks_back(nodes: Sequence[Part], section: Section) -> bool:
    """Whether a progress review says that the list is the challenge's, not its own: "What the CPC recommended"."""
    if section.told and not _FURTHER.search(section.head.wording):
        return True
    first = nodes[section.start] if section.start < len(nodes) else None
    lead = first.sentences[-1] if isinstance(first, Node) and first.mark is None else ""
    said = str(runs_on(section.head)) or f"{section.head.sentences[-1]} {lead}"
    return bool(_OF_CHALLENGE.search(said)) and not (_OF_REVIEW.search(said) or _FURTHER.search(said))


def _add(found: list[PrintedRecommendation], items: Sequence[PrintedRecommendation]) -> None:
    """The items of one list, of which no two are one; what is printed again joins its first wording, or that it."""
    before = len(found)
    for new in items:
        at = next((at for at, old in enumerate(found[:before]) if _is_again(old, new)), None)
        if at is None:
            found.append(new)
            continue
        old = found[at]
        whole, part = (old, new) if len(old.text) >= len(new.text) else (new, old)
        doubt = Doubt("text", "printed_twice", f"printed again on page {part.page}", "info", str(part.text))
        found[at] = replace(
            whole,
            theme=old.theme or new.theme,
            progress=old.progress or new.progress,
            doubts=(*old.doubts, *new.doubts, doubt),
        )


def _is_again(old: PrintedRecommendation, new: PrintedRecommendation) -> bool:
    """Whether two printings are of one recommendation: alike in wording, or of one number and headline."""
    one, two = str(old.text), str(new.text)
    if fuzz.ratio(one, two) >= TWICE and same_numbers(one, two):
        return True
    head = str(old.headline or old.text), str(new.headline or new.text)
    if not (old.made == new.made or not old.made):
        return False
    if _shows_again(old, new) or _shows_again(new, old):
        return True
    same_ref = str(old.ref) == str(new.ref) and bool(old.ref)
    return same_ref and (head[0] == head[1] or one.startswith(head[1]) or two.startswith(head[0]))


def _shows_again(whole: PrintedRecommendation, part: PrintedRecommendation) -> bool:
    """Whether the part prints no more than the other's headline: of one number, or without one, however written."""
    wording = str(part.text).rstrip(" .:–-")
    numbers = [re.sub(r"\D", "", str(item.ref)) for item in (whole, part)]
    alike = wording.casefold() == str(whole.headline).casefold() and len(part.text) < len(whole.text)
    return alike and (len(set(filter(None, numbers))) < 2)
