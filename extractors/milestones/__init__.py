"""Dated events, promises and deadlines: from sentences, from timetables, from labelled lines.

1. in a sentence, the clause round a date tells what happens to which thing, and so the event (``clauses``); where it
   does not, the date goes with the event that is named nearest before it, else nearest behind it (``events``);
2. a timetable is a table with one column of dates and one of what happens; each of its rows is a milestone;
3. "by", "no later than", "within", "at least" make a date a bound.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.milestones.events import table_event
from extractors.milestones.labelled import from_labelled
from extractors.milestones.next_meeting import from_next_meeting
from extractors.milestones.occasions import may_give_year
from extractors.milestones.prose import Place, from_sentences, sentences
from extractors.milestones.timetables import from_bars, from_columns, from_spread, from_table
from extractors.milestones.when import WHEN, date_words, limit_of, may_say_when
from extractors.outline import Node, Part, TableNode
from schemas.printed import PrintedMilestone
from schemas.vocabulary import fold

__all__ = ["milestones", "sentences", "table_event"]

_PEER = re.compile(r"\bpeer", re.IGNORECASE)
_PROGRESS = re.compile(r"\bprogress review\b", re.IGNORECASE)
NEAR = 10  # nodes: a timetable without rules has a date in the first of them, below a line of headings at the most
COVER = 6  # paragraphs of a cover: a run of days on it is the review's


def milestones(nodes: Sequence[Part]) -> list[PrintedMilestone]:
    """The document's milestones in printed order; the same event on the same date stands once."""
    found: list[PrintedMilestone] = []
    seen: set[tuple[str, str]] = set()
    of_paper = _paper(nodes[:COVER])
    of_peers = any(isinstance(node, Node) and _PEER.search(node.wording) for node in nodes[:COVER])
    of_progress = any(isinstance(node, Node) and _PROGRESS.search(node.wording) for node in nodes[:COVER])
    end = 0  # of the last timetable without rules
    dated = [isinstance(node, Node) and (may_say_when(node.wording) or may_give_year(node.wording)) for node in nodes]
    for at, node in enumerate(nodes):
        if at < end:
            continue
        cover = at < COVER and of_peers
        if isinstance(node, TableNode):
            told = list(from_table(node.table))
        elif True not in dated[at : at + NEAR]:  # most have no date near, and this is much faster
            continue
        else:
            told, end = from_spread(nodes, at)
            if not (told or True in dated[at : at + 2]):
                continue
            told = told or from_bars(node) or from_columns(nodes, at)
            if not told and dated[at]:
                told = (
                    from_labelled(nodes, at)
                    or from_next_meeting(nodes, at)
                    or list(from_sentences(nodes, at, Place(cover, of_paper, of_progress)))
                )
        if cover and not told and isinstance(node, Node):
            told = _visit(node, nodes[:COVER])
        for row in told:
            key = (row.event, fold(str(row.date)))
            if key not in seen:
                seen.add(key)
                found.append(row)
    return found


_PAPERS = {
    "": re.compile(r"\bminutes\b|\bagenda\b|\breport (?:to|of the (?!lga|peer))|\bdecision\b", re.IGNORECASE),
    "statement": re.compile(r"\bposition statement\b|\bself[- ]assessment\b", re.IGNORECASE),
    "plan": re.compile(r"\baction plan\b", re.IGNORECASE),
    "report": re.compile(r"\bfeedback\b|\bprogress review\b|\breport\b", re.IGNORECASE),
}


def _paper(cover: Sequence[Part]) -> str:
    """Which thing of the challenge the paper itself is, by its cover; "" where it is about one."""
    printed = " ".join([node.wording for node in cover if isinstance(node, Node) and len(node.text) < 20])
    return next((means for means, pattern in _PAPERS.items() if pattern.search(printed)), "")


_VISIT = re.compile(r"(?:dates? of )?(?:the )?(?:visit|review|challenge|on[- ]?site)(?: dates?)?:", re.IGNORECASE)


def _visit(node: Node, cover: Sequence[Part]) -> list[PrintedMilestone]:
    """ "Visit: 17 September 2024" on a cover: the day of the progress review where the cover names one."""
    date = WHEN.search(node.wording) if _VISIT.match(node.wording) else None
    if date is None:
        return []
    titled = any(isinstance(n, Node) and _PROGRESS.search(n.wording) for n in cover)
    event = "progress_review" if titled else "on_site"
    return [PrintedMilestone(event, node.text, date_words(node.text, date), limit_of(date["bound"]))]
