"""The year in which auditors made what a plan answers: "the Annual Report, which our external auditor gave to the Audit
Committee on 25 November 2025".

In: a paper's nodes.  Out: the year of the only dates that sentences tie to the auditors' report; "" where they differ,
or none does.  The council year in the report's title (2024/25) is what it is about, not when it was made.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.outline import Node, Part
from schemas import months

_SENTENCE = re.compile(r"(?<=[.;!?])\s+(?=[A-Z])")
_AUDIT = re.compile(
    r"\b(?:(?:internal|external) audit(?:ors?)?|audit(?:or['’]?s?|ors['’]?)?)\b(?! (?:and|&|committee))",
    re.IGNORECASE,
)
_PAPER = r"\b(?:report|letter|findings?|recommendations?)\b"
_VERB = r"\b(?:gave|given|presented|reported|published|issued|dated|received|made|considered)\b"
_MADE = re.compile(rf"{_PAPER}.*?(?:{_VERB}|\bof\b)|{_VERB}.*?{_PAPER}", re.IGNORECASE)
_DATE = re.compile(rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:{months.ANY})\s+((?:19|20)\d\d)\b", re.IGNORECASE)


def audit_year(nodes: Sequence[Part]) -> str:
    """The year of the auditors' report."""
    years = {
        match.group(1)
        for node in nodes
        if isinstance(node, Node)
        for sentence in _SENTENCE.split(node.wording)
        if (audit := _AUDIT.search(sentence)) and (made := _MADE.search(sentence))
        for match in [_DATE.search(sentence, max(made.end(), audit.start()))]
        if match
    }
    return years.pop() if len(years) == 1 else ""


__all__ = ["audit_year"]
