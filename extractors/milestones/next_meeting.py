"""The next meeting, as minutes and agendas print it: a heading or a label "Date of next meeting", and its date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.milestones.when import WHEN, date_words, is_run, limit_of
from extractors.outline import Node, Part
from schemas.printed import PrintedMilestone

LONG = 30  # words: longer text below the heading is prose, and tells for itself what its dates are
_LABEL = re.compile(
    r"(?:(?:day|date|time|venue)s?(?:,? (?:and|&) (?:time|venue|place)s?)* of (?:the )?next(?: [\w-]+){0,3}? meetings?|"
    r"(?:the )?next(?: [\w-]+){0,3}? meeting)(?: of the [\w &-]+?)?\b\s*(?:[:–—-]\s*)?",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"(?:(?:it was )?(?:noted|agreed|resolved|confirmed)(?: that)? )?"
    r"(?:(?:the next(?: [\w-]+){0,3}? meeting )?(?:is|was|will be|to be|would be|will take place|takes place)\b"
    r"(?: (?:held|arranged|scheduled|due|fixed))?(?: to (?:be held|take place))?(?: for)? )?(?:on )?",
    re.IGNORECASE,
)


def from_next_meeting(nodes: Sequence[Part], at: int) -> list[PrintedMilestone]:
    """The date right behind the label, or at the beginning of the short paragraph below it, if that may say when."""
    node = nodes[at]
    assert isinstance(node, Node)
    if len(node.text) > LONG:
        return []
    label = _LABEL.match(node.wording)
    if label is None and not (at and _is_label(nodes[at - 1])):
        return []
    held = _HELD.match(node.wording, label.end() if label else 0)
    date = WHEN.match(node.wording, held.end() if held else 0)
    if date is None or date["period"] or is_run(date):
        return []
    return [PrintedMilestone("meeting", node.text, date_words(node.text, date), limit_of(date["bound"]))]


def _is_label(node: Part) -> bool:
    return isinstance(node, Node) and _LABEL.fullmatch(node.wording.strip()) is not None
