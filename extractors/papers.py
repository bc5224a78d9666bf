"""Reports, letters, reviews and minutes: what each kind of paper prints, from its outline.

One function a kind; each is a list of what to look for.  A plan's table inside any of them is read as in a plan.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from extractors import action_plan
from extractors.decisions import decisions
from extractors.front_matter import front_matter
from extractors.milestones import milestones
from extractors.outline import Node, Part, outline
from extractors.peer_recommendations import count_doubts, peer_recommendations, quoted_recommendations
from extractors.peers import peers
from extractors.progress_notes import with_progress
from extractors.resolutions import resolutions
from extractors.scope import scope
from schemas.document import Document
from schemas.printed import Printed

_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?!\s*/)")
_DAYS = re.compile(r"\d{1,2}\D{1,20}\d{1,2}\D+(?:19|20)\d\d")
_OF_YEAR = re.compile(
    r"\bpeer (?:challenge|review)\W{1,3}(?:of\s+|in\s+)?(?:[A-Z][a-z]+\s+)?((?:19|20)\d\d)\b", re.IGNORECASE
)
_WORD = re.compile(r"[A-Za-z]{2,}")
_REVIEW = re.compile(r"\b(?:peer challenge|peer review|on[ -]?site|visit(?:ed)?|cpc)\b", re.IGNORECASE)


def committee_report(document: Document, nodes: Sequence[Part]) -> Printed:
    asked = decisions(nodes)
    told = quoted_recommendations(nodes, asked, review_years(nodes)[0])
    facts, _ = front_matter(nodes)
    return Printed((*asked, *told), tuple(facts), tuple(scope(nodes)), tuple(peers(nodes)), tuple(milestones(nodes)))


def minutes(document: Document, nodes: Sequence[Part]) -> Printed:
    facts, _ = front_matter(nodes)
    dates = milestones(nodes) if _speaks_of_peers(nodes) else []
    found = resolutions(nodes) or decisions(nodes)  # a record of one decision may only say what was asked
    return Printed(tuple(found), tuple(fact for fact in facts if fact.field), milestones=tuple(dates))


def scope_letter(document: Document, nodes: Sequence[Part]) -> Printed:
    return Printed(scope=tuple(scope(nodes)), peers=tuple(peers(nodes)), milestones=tuple(milestones(nodes)))


def feedback_report(document: Document, nodes: Sequence[Part]) -> Printed:
    year, earlier = review_years(nodes)
    found = peer_recommendations(nodes, year, earlier)
    return Printed(
        tuple(found),
        scope=tuple(scope(nodes)),
        peers=tuple(peers(nodes)),
        milestones=tuple(milestones(nodes)),
        doubts=tuple(count_doubts(nodes, found)),
    )


def progress_review(document: Document, nodes: Sequence[Part]) -> Printed:
    year, earlier = progress_years(nodes)
    found = with_progress(nodes, peer_recommendations(nodes, year, earlier, earlier or year), earlier or year)
    return Printed(
        tuple(found),
        scope=tuple(scope(nodes)),
        peers=tuple(peers(nodes)),
        milestones=tuple(milestones(nodes)),
        doubts=tuple(count_doubts(nodes, found)),
    )


def position_statement(document: Document, nodes: Sequence[Part]) -> Printed:
    year, earlier = progress_years(nodes)
    found = with_progress(nodes, peer_recommendations(nodes, earlier or year, earlier), earlier or year)
    facts, _ = front_matter(nodes)
    return Printed(tuple(found), tuple(facts), tuple(scope(nodes)), tuple(peers(nodes)), tuple(milestones(nodes)))


def other_paper(document: Document, nodes: Sequence[Part]) -> Printed:
    """A paper of another kind: the dates of a challenge that it tells, nothing else."""
    return Printed(milestones=tuple(milestones(nodes))) if _speaks_of_peers(nodes) else Printed()


def _speaks_of_peers(nodes: Sequence[Part]) -> bool:
    return any(
        isinstance(node, Node) and re.search(r"\bpeer (?:challenge|review|team)", node.wording, re.IGNORECASE)
        for node in nodes
    )


KINDS: dict[str, Callable[[Document, Sequence[Part]], Printed]] = {
    "committee_report": committee_report,
    "minutes": minutes,
    "scope_letter": scope_letter,
    "feedback_report": feedback_report,
    "progress_review": progress_review,
    "position_statement": position_statement,
}


def extract(kind: str, document: Document) -> Printed:
    """What a document of this kind prints."""
    if kind == "action_plan":
        return plan_of(document)
    printed = KINDS.get(kind, other_paper)(document, outline(document))
    return _with_plan(printed, document) if action_plan.has_plan(document) else printed


def plan_of(document: Document) -> Printed:
    """A plan's records; where it prints the days of the review on site, their year made the peers' recommendations."""
    printed = action_plan.extract(document)
    nodes = [node for node in outline(document) if isinstance(node, Node) and len(node.text) < 90]
    days = {match.group() for m in milestones(nodes) if m.event == "on_site" and (match := _DAYS.search(str(m.date)))}
    years = {year for day in days for year in _YEAR.findall(day)}
    years = years or {match.group(1) for node in nodes if (match := _OF_YEAR.search(node.wording))}
    if len(years) != 1:
        return printed
    made = years.pop()
    return replace(
        printed,
        recommendations=tuple(replace(r, made=made) if r.kind == "peer" else r for r in printed.recommendations),
    )


def _with_plan(printed: Printed, document: Document) -> Printed:
    """The paper with the plan that stands in it: rows of the plan join recommendations that the paper lists."""
    plan = plan_of(document)
    known = {str(item.text): item for item in plan.recommendations}
    own = [item for item in printed.recommendations if str(item.text) not in known]
    rows = [
        item for item in plan.recommendations if len(_WORD.findall(str(item.text))) > 2
    ]  # "1, 2 and 9" is no wording
    return replace(printed, recommendations=(*own, *rows), doubts=(*printed.doubts, *plan.doubts))


def progress_years(nodes: Sequence[Part]) -> tuple[str, str]:
    """The year of a progress review, and of the review whose recommendations it follows up."""
    year, earlier = review_years(nodes)
    title = [_YEAR.findall(node.wording) for node in nodes[:8] if isinstance(node, Node) and len(node.text) <= 14]
    latest = max((found for line in title for found in line), default=year)
    return (latest, year) if latest > year else (year, earlier)


def review_years(nodes: Sequence[Part]) -> tuple[str, str]:
    """The year of the review that the paper is of, and of the one before it; "" where it does not say.

    The review's is that of the days on site, where they are printed as a run of days; else the latest year that a
    sentence ties to a visit or a challenge.  The year next before it is the earlier one's.
    """
    days = [
        str(m.date) for m in milestones(nodes) if m.event == "on_site" and re.search(r"\d\D+\d.*\d{4}", str(m.date))
    ]
    years: set[str] = set()
    title: list[str] = []
    for at, node in enumerate(nodes):
        if not isinstance(node, Node):
            continue
        wording = node.wording
        if at < 8 and len(node.text) <= 12:
            title += _YEAR.findall(wording)
        for sentence in re.split(r"(?<=[.!?])\s+", wording):
            if _REVIEW.search(sentence):
                years.update(_YEAR.findall(sentence))
    latest = max(title) if title else ""
    past = sorted(year for year in years if not latest or year <= latest)
    on_site = sorted(
        found.group() for day in days if (found := _YEAR.search(day)) and (not latest or found.group() <= latest)
    )
    if not past and not on_site:
        return latest, ""
    review = on_site[-1] if on_site else past[-1]
    earlier = [year for year in past if year < review]
    return review, earlier[-1] if earlier else ""
