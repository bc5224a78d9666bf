"""Reports, letters, reviews and minutes: what each kind of paper prints, from its outline.

One function a kind; each is a list of what to look for.  A plan's table inside any of them is read as in a plan.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from extractors.action_plan import MAINLY
from extractors.audit_year import audit_year
from extractors.contents import Contents
from extractors.fact_tables import facts_in_table
from extractors.headings import heading_field
from extractors.labelled_boxes import joined, labelled
from extractors.made import year_made
from extractors.milestones import milestones
from extractors.outline import Node, Part, TableNode
from extractors.peer_recommendations import boxed_recommendations, peer_recommendations, quoted_recommendations
from extractors.peer_recommendations.announced import announced_counts
from extractors.peer_recommendations.counts import count_doubts
from extractors.peer_recommendations.sections import heading_above
from extractors.progress_notes import with_progress
from extractors.reported import reported_recommendations
from extractors.resolutions import resolutions
from extractors.scope_wishes import asked_besides, wishes
from extractors.stems import is_body
from extractors.summary_tables import joined as joined_summary
from extractors.summary_tables import with_summary
from schemas.document import Table
from schemas.printed import Printed, PrintedFact, PrintedMilestone, PrintedRecommendation

_YEAR = re.compile(r"\b(?:19|20)\d\d\b(?!\s*/)")
_DAYS = re.compile(r"\d{1,2}\D{1,20}\d{1,2}\D+(?:19|20)\d\d")
_DAY = re.compile(r"(?:\w+ )?\d{1,2}\b", re.IGNORECASE)  # "2 and 3 December", "Tuesday 2 December"
_OF_YEAR = re.compile(
    r"\bpeer (?:challenge|review)\W{1,3}(?:of\s+|in\s+)?(?:[A-Z][a-z]+\s+)?((?:19|20)\d\d)\b", re.IGNORECASE
)
_COMING = re.compile(
    r"\b(?:will|welcome|welcoming|forward|coming|forthcoming|ahead of|prepar\w+|upcoming)\b", re.IGNORECASE
)
_INDEPENDENT = re.compile(r"\b(?:independent|external) review\b", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]{2,}")
_REVIEW = re.compile(
    r"\b(?:peer challenge|peer review|on[ -]?site|visit(?:ed)?|cpc|"
    r"(?:peer team|peers|team of peers) (?:(?:last|first|previously|also) )?"
    r"(?:spent|came|(?:was|were) (?:last |first )?(?:here|with us))|"
    r"(?:last|previous|earlier|first) (?:\w+ )?(?:challenge|(?:peer|LGA|corporate) \w+)|(?:we|council) last had|"
    r"team of (?:[\w,]+ ){0,6}from (?:\w+ )?(?:other (?:\w+ )?councils|elsewhere|local government) "
    r"(?:spent|came|visited)|"
    r"peer team of (?=20)|(?:took|taken) part in (?:a|our|its|the) (?:\w+ )?challenge)\b",
    re.IGNORECASE,
)


def committee_report(found: Contents) -> Printed:
    year = review_years(found)[0]
    listed = quoted_recommendations(found.nodes, found.decisions, year, _returned(found))
    told = reported_recommendations(found.nodes, found.decisions, listed, year)
    of_peers = [item for item in told if item.kind == "peer"]
    listing = list(announced_counts(found.nodes)) if found.plan.share is None else []  # a plan may print them
    doubts = count_doubts(listing, of_peers, even_none=True)
    return Printed((*found.decisions, *told), found.facts, found.scope, found.peers, found.milestones, tuple(doubts))


def _returned(found: Contents) -> str:
    """The year of the progress review: of its days where they are told and not to come, else the latest told of it."""
    dates = [str(m.date) for m in found.milestones if m.event == "progress_review"]
    latest = _title_year(found) or "9999"
    days: set[str] = {year for date in dates if _DAY.match(date) for year in _YEAR.findall(date) if year <= latest}
    told: set[str] = {year for date in dates for year in _YEAR.findall(date)}
    return max(days or {review_years(found)[0], *told})


def minutes(found: Contents) -> Printed:
    ours = _speaks_of_peers(found.nodes)
    resolved = (
        resolutions(found.nodes, found.document.asides) or found.decisions
    )  # a record of one decision may only say what was asked
    facts = tuple(fact for fact in found.facts if fact.field)
    return Printed(
        tuple(resolved), facts, peers=found.peers if ours else (), milestones=found.milestones if ours else ()
    )


def scope_letter(found: Contents) -> Printed:
    return Printed(
        facts=tuple(facts_in_table(found.nodes)), scope=found.scope, peers=found.peers, milestones=found.milestones
    )


def feedback_report(found: Contents) -> Printed:
    year, earlier = review_years(found)
    listed = peer_recommendations(found.nodes, year, earlier) or boxed_recommendations(found.nodes, year)
    boxed = [] if listed else labelled(found.nodes, year)[0]  # among the findings, which are no progress
    return _review(found, listed or [replace(item, progress=()) for item in boxed])


def progress_review(found: Contents) -> Printed:
    year, earlier = progress_years(found)
    boxed, nodes = labelled(found.nodes, earlier or year)
    listed = peer_recommendations(nodes, year, earlier, earlier or year)
    return _review(found, joined(boxed, with_progress(nodes, listed, earlier or year)))


def position_statement(found: Contents) -> Printed:
    year, earlier = made_before(found)
    boxed, nodes = labelled(found.nodes, year)
    listed = peer_recommendations(nodes, year, earlier)
    printed = _review(found, joined(boxed, with_progress(nodes, listed, year)))
    asked = tuple(wishes(found.nodes))
    if printed.scope:
        asked = (*printed.scope, *asked_besides(found.nodes, printed.scope))
    return replace(printed, facts=found.facts, scope=asked)


def _review(found: Contents, recommendations: Sequence[PrintedRecommendation]) -> Printed:
    doubts = count_doubts(found.nodes, recommendations)
    return Printed(tuple(recommendations), (), found.scope, found.peers, found.milestones, tuple(doubts))


def other_paper(found: Contents) -> Printed:
    """A paper of another kind: the dates of a challenge that it tells, and what an independent review recommends."""
    told = found.milestones if _speaks_of_peers(found.nodes) else ()
    return Printed(tuple(_independent_recommendations(found)), milestones=told)


def _independent_recommendations(found: Contents) -> list[PrintedRecommendation]:
    """The numbered recommendations of a review that its title calls independent, of no peer team."""
    titles = [node.wording for node in found.nodes[:8] if isinstance(node, Node) and len(node.text) <= 14]
    if not any(map(_INDEPENDENT.search, titles)):
        return []
    listed = [item for item in peer_recommendations(found.nodes, "") if item.ref]
    return [replace(item, kind="other", made="") for item in listed] if len(listed) >= 3 else []


def _speaks_of_peers(nodes: Sequence[Part]) -> bool:
    return any(
        isinstance(node, Node) and re.search(r"\bpeer (?:challenge|review|team)", node.wording, re.IGNORECASE)
        for node in nodes
    )


KINDS: dict[str, Callable[[Contents], Printed]] = {
    "committee_report": committee_report,
    "minutes": minutes,
    "scope_letter": scope_letter,
    "feedback_report": feedback_report,
    "progress_review": progress_review,
    "position_statement": position_statement,
}


REVIEWS = frozenset(["progress_review", "position_statement"])


def extract(kind: str, found: Contents) -> Printed:
    """What a document of this kind prints."""
    if kind == "action_plan":
        plan = plan_of(found)
        whole = (*_asked(found, plan), *plan.recommendations)
        return replace(plan, recommendations=whole, facts=_stated(found), milestones=_told(found))
    printed = KINDS.get(kind, other_paper)(found)
    if kind in REVIEWS:
        printed = replace(printed, recommendations=_with_asked(found, printed.recommendations))
    listed = kind not in KINDS and found.plan.share is not None and found.plan.share < MAINLY  # of roadworks, perhaps
    if found.plan.share is None or listed:
        return replace(
            printed, recommendations=tuple(with_summary(printed.recommendations, found.document, found.nodes))
        )
    return _with_plan(printed, _reviewed(found, kind) if kind in REVIEWS else plan_of(found))


def _is_cards(node: Part) -> bool:
    return isinstance(node, TableNode) and bool(node.table.fields)


def _reviewed(found: Contents, kind: str) -> Printed:
    """The plan's records of a paper that tells progress, whose recommendations an earlier review made.

    A heading over cards says of which year they are, or the paper does.
    """
    plan = found.plan.printed
    year, earlier = made_before(found) if kind == "position_statement" else progress_years(found)
    above = next((str(heading_above(found.nodes, at)) for at, node in enumerate(found.nodes) if _is_cards(node)), "")
    stated = _YEAR.search(above) if re.search(r"\brecommend", above, re.IGNORECASE) else None
    made = stated.group() if stated else earlier or year
    return replace(
        plan,
        recommendations=tuple(replace(r, made=r.made or made) if r.kind == "peer" else r for r in plan.recommendations),
    )


def _asked(found: Contents, plan: Printed) -> list[PrintedRecommendation]:
    """What a plan asks a committee by name to decide, in sentences of its own: "The Board is asked to:"."""
    known = {str(item.text) for item in plan.recommendations}
    asked = [item for item in found.decisions if is_body(item.addressed_to)]
    return [item for item in asked if str(item.text) not in known]


def _with_asked(found: Contents, told: Sequence[PrintedRecommendation]) -> tuple[PrintedRecommendation, ...]:
    """The recommendations, those that a committee is asked by name to decide told as such: nobody's but officers'."""
    asked = {str(item.text): item for item in found.decisions if is_body(item.addressed_to)}
    return tuple(asked.get(str(item.text), item) for item in told)


def _stated(found: Contents) -> tuple[PrintedFact, ...]:
    """The labelled facts at the head of a plan; labels of its columns are none."""
    return tuple(
        fact
        for fact in found.facts
        if fact.field and not any(heading_field(str(text))[1] == "exact" for text in (fact.label, fact.value))
    )


def _told(found: Contents) -> tuple[PrintedMilestone, ...]:
    """The dated events that a plan tells in prose; the dates in its table are those of actions."""
    if not _speaks_of_peers(found.nodes):
        return ()
    return tuple(milestones([node for node in found.nodes if isinstance(node, Node)]))


def plan_of(found: Contents) -> Printed:
    """A plan's records; where it prints the days of the review on site, their year made the peers' recommendations."""
    printed = _with_year(found.plan.printed, "audit", audit_year(found.nodes))
    nodes = [node for node in found.nodes if isinstance(node, Node) and len(node.text) < 90]
    days = {match.group() for m in milestones(nodes) if m.event == "on_site" and (match := _DAYS.search(str(m.date)))}
    years = {year for day in days for year in _YEAR.findall(day)}
    years = years or {year for year in [year_made(nodes, _tables_of(found))] if year}
    years = years or {match.group(1) for node in nodes if (match := _OF_YEAR.search(node.wording))}
    if len(years) != 1:
        return printed
    return _with_year(printed, "peer", years.pop())


def _tables_of(found: Contents) -> list[Table]:
    return [node.table for node in found.nodes if isinstance(node, TableNode)]


def _with_year(printed: Printed, kind: str, year: str) -> Printed:
    """What is printed, the recommendations of a kind made in a year; as they are where it is none."""
    dated = (replace(r, made=year) if r.kind == kind else r for r in printed.recommendations)
    return replace(printed, recommendations=tuple(dated)) if year else printed


def _with_plan(printed: Printed, plan: Printed) -> Printed:
    """The paper with the plan that stands in it: rows of the plan join recommendations that the paper lists."""
    summed = joined_summary(printed.recommendations, plan.recommendations)
    if summed is not None:
        return replace(printed, recommendations=tuple(summed), doubts=(*printed.doubts, *plan.doubts))
    known = tuple({str(item.text) for item in plan.recommendations} - {""})
    own = [item for item in printed.recommendations if not str(item.text).endswith(known)]  # with its number, perhaps
    worded = [item for item in plan.recommendations if len(_WORD.findall(str(item.text))) > 2]  # no "1, 2 and 9"
    return replace(printed, recommendations=(*own, *worded), doubts=(*printed.doubts, *plan.doubts))


def progress_years(found: Contents) -> tuple[str, str]:
    """The year of a progress review, and of the review whose recommendations it follows up."""
    year, earlier = review_years(found)
    latest = _title_year(found) or year
    return (latest, year) if latest > year else (year, earlier)


def made_before(found: Contents) -> tuple[str, str]:
    """The years of the review that made what a position statement answers, and of that review where another is to come.

    A statement is written for a review to come, which has recommended nothing: where no other is told of, it is "".
    """
    year, earlier = progress_years(found)
    if earlier or not year:
        earlier = _challenged(found, earlier)
        return earlier, earlier
    visits = [m for m in found.milestones if m.event == "on_site" and year in str(m.date)]
    coming = any(_COMING.search(str(m.text)) for m in visits)
    return ("" if coming or year == _title_year(found) else year), ""


def _challenged(found: Contents, year: str) -> str:
    """The year of the challenge on site where the year told is that of its progress review alone."""
    told = {
        event: {stated for m in found.milestones if m.event == event for stated in _YEAR.findall(str(m.date))}
        for event in ("on_site", "progress_review")
    }
    before = [stated for stated in told["on_site"] if stated < year]
    return max(before) if before and year in told["progress_review"] - told["on_site"] else year


def _title_year(found: Contents) -> str:
    """The latest year in the short lines at the head of a paper; "" where they give none."""
    short = (node.wording for node in found.nodes[:8] if isinstance(node, Node) and len(node.text) <= 14)
    return max((stated for line in short for stated in _YEAR.findall(line)), default="")


def review_years(found: Contents) -> tuple[str, str]:
    """The year of the review that the paper is of, and of the one before it; "" where it does not say.

    The review's is that of the days on site, where they are printed as a run of days; else the latest year that a
    sentence ties to a visit or a challenge.  The year next before it is the earlier one's.
    """
    days = [str(m.date) for m in found.milestones if m.event == "on_site" and re.search(r"\d\D+\d.*\d{4}", str(m.date))]
    years: set[str] = set()
    title: list[str] = []
    for at, node in enumerate(found.nodes):
        if not isinstance(node, Node):
            continue
        wording = node.wording
        if at < 8 and len(node.text) <= 12:
            title += _YEAR.findall(wording)
        dated = "20" in wording or "19" in wording
        for sentence in node.sentences if dated and _REVIEW.search(wording) else ():
            if _REVIEW.search(sentence):
                years.update(_YEAR.findall(sentence))
    latest = max(title) if title else ""
    past = sorted(year for year in years if not latest or year <= latest)
    stated = [match.group() for day in days if (match := _YEAR.search(day))]
    on_site = sorted(year for year in stated if not latest or year <= latest)
    if not past and not on_site:
        return latest, ""
    review = on_site[-1] if on_site else past[-1]
    earlier = sorted(year for year in {*past, *on_site} if year < review)
    return review, earlier[-1] if earlier else ""
