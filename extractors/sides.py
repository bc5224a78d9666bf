"""The sides that recommend in one section: the peer team in one list, officers in the next.

In: a paper's outline and the extent of a section.  Out: its lists, each with who speaks.

1. a sub-heading ("From the review") or a lead-in ("Officers recommend that Cabinet:") begins a side, which ends where
   the next one begins; what a paper says before the first ("There are two sets of recommendations …") is none;
2. a lead-in that names who speaks decides; an impersonal one ("It is recommended that Cabinet:") leaves it to the
   sub-heading above it;
3. a section in which officers alone speak has no sides: it is read as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.outline import Node, Part
from extractors.speaker import speaker
from extractors.stems import ASKED, BODIES, stem_of

HEADING_WORDS = 10  # a longer line without a lead-in's colon says no more than whose the list below is

_TEAM = (
    r"(?:peers?(?: (?:team|review|challenge|reviewers))?|(?:review|challenge|lga|cpc) team|reviewers|lga|cpc|team|"
    r"(?:corporate )?(?:challenge|review)|local government association)"
)
_MAKES = (
    r"(?:(?:has|have|had|also|then|now|itself|themselves|formally|further|therefore|\d+|20\d\d)\s+)*"
    r"(?:recommend(?:s|ed|ing)?|advise[sd]?|suggest(?:s|ed)?|propose[sd]?|asked|made|makes?|called|set out|urge[sd]?)"
)
_PEERS_SAY = re.compile(
    rf"^(?:[^:;]{{0,90}}?[,.]\s+)?(?:the\s+)?(?:[\w’'-]+\s+){{0,4}}?{_TEAM}\s+(?:report\s+)?{_MAKES}\b|"
    rf"\brecommend(?:ed|ations)\b[^:;]{{0,60}}\b(?:by|of|from)\s+(?:the\s+)?(?:\w+\s+){{0,2}}?{_TEAM}\b|"
    rf"^(?:the\s+)?(?:[\w’'-]+\s+){{0,3}}?{_TEAM}(?:[’']s?)?\s+(?:\w+\s+){{0,2}}?recommendations\b",
    re.IGNORECASE,
)
_AUDITORS_SAY = re.compile(
    rf"^(?:[^:;]{{0,90}}?[,.]\s+)?(?:the\s+)?(?:\w+\s+){{0,2}}?(?:audit|auditors?)\s+{_MAKES}\b|"
    r"\brecommend(?:ed|ations)\b[^:;]{0,60}\b(?:by|of|from)\s+(?:the\s+)?(?:\w+\s+)?(?:audit|auditors?)\b"
    r"(?! (?:and|committee))",
    re.IGNORECASE,
)
_OFFICERS_SAY = re.compile(
    r"^(?:[^:;]{0,120}?,\s+)?(?:officers|I|we)\s+(?:\w+\s+)?(?:recommend|propose|ask)\b", re.IGNORECASE
)
_HEADINGS = (  # whose a list is, by the words of a short heading; the first that fits
    ("decision", re.compile(r"\bofficers?\b|\bchief executive\b|\bmanagement team\b|\bfor decision\b", re.IGNORECASE)),
    ("audit", re.compile(r"\baudit(?:ors?)?(?:[’']s?)?\b(?! (?:and|committee))", re.IGNORECASE)),
    ("scrutiny", re.compile(r"\bscrutiny\b|\btask (?:and|&) finish\b|\bworking (?:group|party)\b", re.IGNORECASE)),
    ("peer", re.compile(rf"\b(?:from|of|by|the|what)\b.*\b{_TEAM}\b|\bpeers?\b|\blga\b", re.IGNORECASE)),
)


@dataclass(frozen=True)
class Side:
    """A list with who speaks in it ("peer", "decision", "scrutiny", "audit"), by its places (end exclusive)."""

    voice: str
    lead: Node
    start: int
    stop: int


def sides(nodes: Sequence[Part], start: int, stop: int) -> list[Side]:
    """The sides of a section; none where only officers speak, or nobody is said to."""
    leads = [(at, *told) for at in range(start, stop) if (told := _voice(nodes, at, stop))]
    found: list[Side] = []
    above = ""
    for number, (at, own, impersonal) in enumerate(leads):
        end = leads[number + 1][0] if number + 1 < len(leads) else stop
        voice = above if impersonal and above else own
        if end == at + 1:  # a sub-heading over its lead-in
            above = voice
            continue
        lead = nodes[at]
        assert isinstance(lead, Node)
        begin = at + 1
        while begin + 1 < end and _only_leads_in(nodes[begin]):
            begin += 1
        found.append(Side(voice, lead, begin, end))
        above = ""
    return found if {side.voice for side in found} - {"decision"} and not _is_scrutinys(found) else []


def _only_leads_in(node: Part) -> bool:
    """Whether a line below a sub-heading names nobody: "The council should:"."""
    return isinstance(node, Node) and node.mark is None and not node.rank and node.wording.rstrip().endswith(":")


def _is_scrutinys(found: Sequence[Side]) -> bool:
    """Whether scrutiny alone speaks, as in its own report."""
    return {side.voice for side in found} == {"scrutiny"}


def _voice(nodes: Sequence[Part], at: int, stop: int) -> tuple[str, bool] | None:
    """Who speaks below a sub-heading or a lead-in, and whether its words name nobody; None for other nodes."""
    node = nodes[at]
    if not isinstance(node, Node) or (node.mark is not None and node.mark.kind != "decimal") or at + 1 >= stop:
        return None
    wording = node.wording.strip()
    if wording.endswith((":", "–", "-")):
        if told := said_by(node):
            return told, False
        stem = stem_of(node.text)
        return ("decision", True) if stem is not None and not stem[1] else _of_heading(node)
    return _of_heading(node) if node.rank else None


def said_by(node: Node) -> str:
    """Who recommends, as a lead-in says; "" where its words name nobody."""
    wording = node.wording.strip()
    asked = ASKED.match(wording)
    if (
        asked is not None
        and re.search(rf"\b{BODIES}\b", asked["who"], re.IGNORECASE)
        and not _names_peers(asked["who"])
    ):
        return "decision"
    if _PEERS_SAY.search(wording):
        return "peer"
    if _AUDITORS_SAY.search(wording):
        return "audit"
    if speaker((wording,), ()) == "scrutiny":
        return "scrutiny"
    return "decision" if _OFFICERS_SAY.search(wording) else ""


def _names_peers(wording: str) -> bool:
    return re.search(rf"\b{_TEAM}\b", wording, re.IGNORECASE) is not None


def _of_heading(node: Node) -> tuple[str, bool] | None:
    if len(node.text) > HEADING_WORDS:
        return None
    voice = next((voice for voice, pattern in _HEADINGS if pattern.search(node.wording)), "")
    return (voice, False) if voice else None
