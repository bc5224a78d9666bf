"""Who speaks where a paper recommends: officers to their committee, or scrutiny's members to those who decide.

In: headings and lead-ins, and the paper's opening.  Out: the ``kind`` of the recommendations below them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from extractors.outline import Node, Part, TableNode

OPENING = 16  # parts of a paper among which its title and labels stand

_OF_SCRUTINY = re.compile(r"\bscrutiny\b|\btask (?:and|&) finish\b|\bselect committee\b", re.IGNORECASE)
_GROUP = (
    r"(?:(?:(?:overview|policy)(?: and|,| &) )?scrutiny|task (?:and|&) finish|(?:cross-party |member |joint )?working|"
    r"(?:scrutiny )?(?:review|inquiry)|select)[\w ,&]{0,40}?"
    r"\b(?:committees?|panel|group|party|commission|board|sub-committee|team)"
)
_SHORT = r"(?:group|panel|party|committee|commission|inquiry|review|task force)"  # "the Panel", once its name is told
_SAYS = (
    r"(?:(?:therefore|also|unanimously|now|further|formally)\s+)*"
    r"(?:(?:considered|discussed|met|looked|reviewed|examined)\b[^:;.]{0,80}?\band (?:has |have )?)?"
    r"(?:recommend(?:s|ed)?|(?:is|are) recommending|wish(?:es)? to (?:make|recommend)|makes?|puts? forward|proposes?|"
    r"(?:has |have )?(?:made|agreed|proposed|concluded)|submits?|offers?|asks?|calls? (?:on|upon))\b"
)
_SPEAKS = re.compile(rf"^(?:[^:;]{{0,80}}?,\s+)?(?:the\s+)?(?P<who>{_GROUP}|{_SHORT})\s+{_SAYS}", re.IGNORECASE)
_OWNS = re.compile(
    rf"\brecommendations?\s+(?:of|from|by|made by)\s+(?:the\s+)?(?P<who>{_GROUP}|{_SHORT})\b|"
    rf"^(?:the\s+)?(?P<whose>{_GROUP}|{_SHORT})(?:['’]s?)?\s+(?:(?:final|draft|proposed)\s+)?recommendations?\b",
    re.IGNORECASE,
)
_TO_DECIDERS = re.compile(
    r"\brecommendations?\s+to\s+(?:the\s+)?(?:cabinet|executive|mayor|leader|council)\b", re.IGNORECASE
)
_OWN_REPORT = re.compile(
    r"\b(?:report|review|findings|conclusions|outcomes?)\s+(?:of|from|by)\s+(?:the\s+|a\s+)?[^.:;]{0,60}?"
    rf"(?:{_GROUP}|\binquiry\b)|\bscrutiny (?:review|inquiry|investigation)\b|"
    r"^report (?:of|from|by)\s*:?\s*(?:the\s+)?[^.;]{0,40}\bscrutiny\b[^.;]{0,20}"
    r"\b(?:committee|panel|commission|board)\b",
    re.IGNORECASE,
)


def speaker(said: Iterable[str], nodes: Sequence[Part]) -> str:
    """``scrutiny`` where one of the headings and lead-ins ``said`` has scrutiny's members speak, else ``decision``."""
    lines = [line.strip() for line in said]
    found = [match for line in lines for match in (_SPEAKS.search(line), _OWNS.search(line)) if match]
    named = [who for match in found for who in match.groupdict().values() if who]
    if any(_OF_SCRUTINY.search(who) for who in named):
        return "scrutiny"
    opening = list(_opening(nodes))
    if named and any(_OF_SCRUTINY.search(line) for line in opening):
        return "scrutiny"
    theirs = any(_TO_DECIDERS.search(line) for line in lines) and any(_OWN_REPORT.search(line) for line in opening)
    return "scrutiny" if theirs else "decision"


def _opening(nodes: Sequence[Part]) -> Iterable[str]:
    for node in nodes[:OPENING]:
        if isinstance(node, Node):
            yield node.wording
        elif isinstance(node, TableNode):
            for row in node.table.grid():
                yield " ".join(str(cell.text) for cell in row if cell is not None)
