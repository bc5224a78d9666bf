"""Which committee a paper goes to, or whose meeting its minutes are of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from extractors.outline import Node, Part
from pipeline.normalise.dates import find_dates
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedFact, PrintedRecommendation

_FIELDS = ("meeting", "committee", "report_to", "decision_maker", "meeting_date")
_BODY = re.compile(
    r"\b(?:committee|sub-committee|cabinet|council|board|panel|executive|commission|forum|assembly)\b(?!\s+(?:member|office|house|plan|tax|summar|report$))",
    re.IGNORECASE,
)
_PERSON = re.compile(
    r"\b(?:cabinet member|councillor|cllr|leader of|portfolio holder|director|officer|chief executive|head of)\b",
    re.IGNORECASE,
)
_OF_MEETING = re.compile(
    r"(?:minutes\s+of\s+(?:the\s+|a\s+)?(?:(?:ordinary|annual|special|extraordinary|virtual)\s+)*(?:meeting\s+of\s+(?:the\s+)?)?|"
    r"^report\s+to\s+(?:the\s+)?|(?:at\s+)?a\s+meeting\s+of\s+(?:the\s+)?|meeting\s+of\s+(?:the\s+)?|agenda\s+for\s+(?:the\s+|a\s+)?(?:meeting\s+of\s+(?:the\s+)?)?)",
    re.IGNORECASE,
)
_COUNCIL_BEFORE = re.compile(
    r"(?:[\w’'&-]+\s+){1,6}council[’']?s?\s+(?=(?:[\w’'&,-]+\s+){0,9}(?:committee|cabinet|board|panel|commission|executive)\b)",
    re.IGNORECASE,
)
_WRITTEN_FOR = re.compile(
    r"\b(?i:update|report|paper|briefing|presentation|note|response)s?\s+(?:to|for)\s+(?:the\s+)?"
    r"(?P<who>(?:[A-Z][\w’'-]*(?:\s+|,\s+)|and\s+|&\s+|of\s+){0,6}"
    r"(?:Committee|Sub-Committee|Cabinet|Board|Panel|Executive|Commission|Forum|Assembly))"
    r"(?=\s*$|\s*[,:;–—|(-]?\s*(?:on\s+|meeting\b|\w+day\b|\d))"
)
# Bodies that no committee's name ends with, and that meet as a whole.
_AUTHORITY = re.compile(r"\b(?:Fire(?:\s+(?:and|&)\s+Rescue)?|Combined|Park|Parks|Transport|Waste)\s+Authority$", re.I)
_MEETS = re.compile(r"(?:(?:annual|ordinary|special)\s+)?meeting\b|\w+day,?\s+\d|date\b", re.IGNORECASE)
_FULL = re.compile(r"(?:the )?(?:full|annual|extraordinary) council(?: meeting)?", re.IGNORECASE)
TITLE_NODES = 12
WORDS = 14  # a longer line names no committee alone


def committee_of(nodes: Sequence[Part], facts: Sequence[PrintedFact], asked: Sequence[PrintedRecommendation]) -> Text:
    """The committee as printed: from labels, else from title lines, else whom the decisions are sought from."""
    for field in _FIELDS:
        for fact in facts:
            of_body = fact.field == field and _BODY.search(str(fact.value)) and not _PERSON.search(str(fact.value))
            if of_body and (name := _name(fact.value)):
                return name
    for node in nodes[:TITLE_NODES]:
        if isinstance(node, Node) and len(node.text) <= 3 * WORDS and (name := in_title(node) or _over_meeting(node)):
            return name
    return next((item.addressed_to for item in asked if names_body(item.addressed_to)), None) or _authority(nodes)


def _authority(nodes: Sequence[Part]) -> Text:
    """The authority that meets as a whole, right above the line with its meeting's day: "Testshire Fire Authority"."""
    head = [node for node in nodes[:TITLE_NODES] if isinstance(node, Node)]
    for above, below in pairwise(head):
        meets = _MEETS.match(below.wording) and find_dates(below.wording)
        if meets and len(above.text) <= WORDS and _AUTHORITY.search(above.wording):
            return above.text.without_signs()
    for node in head:
        lines = [Text(line) for line in node.text.lines()]
        for line, after in pairwise(lines):
            if _AUTHORITY.search(str(line)) and _MEETS.match(str(after)) and find_dates(str(after)):
                return line.without_signs()
    return NO_TEXT


def names_body(text: Text) -> bool:
    """Whether a label's value is a council's committee, cabinet, board …, and no person's post in one."""
    return 0 < len(text) <= 8 and not _PERSON.search(str(text)) and _BODY.search(str(text)) is not None


def in_title(node: Node) -> Text:
    """The committee that a title line names."""
    wording = str(node.paragraph.text)
    start = _OF_MEETING.search(wording)
    if start:
        name = _name(node.paragraph.text.between(start.end(), len(wording)))
        if name and _BODY.search(str(name)) and len(name) <= WORDS:
            return name
    return _written_for(node.paragraph.text) or _alone(node.paragraph.text)


def _written_for(text: Text) -> Text:
    """The committee in "Six-month update to Overview Board, 12 February 2026": a line ends with it, or with the day."""
    match = _WRITTEN_FOR.search(str(text))
    return text.between(*match.span("who")) if match and len(text) <= 2 * WORDS else NO_TEXT


def _over_meeting(node: Node) -> Text:
    """The committee on a line of its own in one block with "Minutes of the meeting held on …" below it."""
    lines = [Text(line) for line in node.paragraph.text.lines()]
    at = next((at for at, line in enumerate(lines) if _OF_MEETING.match(str(line))), 0)
    return next((name for line in lines[:at] if (name := _alone(line))), NO_TEXT)


def _alone(text: Text) -> Text:
    """The committee whose name a short line is."""
    wording = _undated(str(text))
    if _FULL.fullmatch(wording.strip()):
        return _name(text)
    if len(text) > WORDS or _PERSON.search(wording) or re.search(r"[:?]|\bpeer\b|recommend", wording, re.IGNORECASE):
        return NO_TEXT
    name = _name(text)
    last = str(name).split()[-1:] if name else []
    first = str(name).split()[:1]
    ends = bool(last) and _BODY.fullmatch(last[0]) is not None and last[0].casefold() != "council"
    begins = bool(first) and _BODY.fullmatch(first[0]) is not None and _BODY.match(str(name)) is not None
    return name if ends or (len(name) <= 2 and begins) else NO_TEXT


def _undated(wording: str) -> str:
    """A line without the day that it ends with: "Scrutiny Panel: 12 February 2026"."""
    starts = [start for (start, end), _ in find_dates(wording) if start and end == len(wording)]
    return wording[: starts[0]].rstrip(" :") if starts else wording


def _name(text: Text) -> Text:
    """The committee's name without the meeting's date and what leads in to it."""
    wording = str(text)
    stop = next((start for (start, _), _ in find_dates(wording)), len(wording))
    start = 0
    if lead := _OF_MEETING.match(wording):
        start = lead.end()
    if council := _COUNCIL_BEFORE.match(wording, start):
        start = council.end()
    cut = re.search(
        r"\s*(?:\b(?:meeting\s+)?(?:held|to be held)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
        r"\bon\s*$|\bmeeting\s*$|[:;(]|\s[–—-]\s)",
        wording[start:stop],
        re.IGNORECASE,
    )
    end = start + cut.start() if cut else stop
    return text.between(start, end).without_signs() if end > start else NO_TEXT
