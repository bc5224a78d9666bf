"""Milestones in lists of labelled dates: "Draft report: by 10 July 2026", "10 July 2026 – draft report"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.milestones.events import table_event
from extractors.milestones.when import WHEN, date_words, limit_of, may_say_when
from extractors.outline import Node, Part
from schemas.printed import PrintedMilestone

LONG = 24  # words: a longer item is prose
_SIGN = re.compile(r"\s*(?::|\s[–—-])\s+")


def from_labelled(nodes: Sequence[Part], at: int) -> list[PrintedMilestone]:
    """The milestone of a list's item that is a label and a date; one of no known event only among others."""
    told = _read(nodes[at])
    if told is None or told.event != "other":
        return [told] if told else []
    near = [nodes[place] for place in (at - 1, at + 1) if 0 <= place < len(nodes)]
    beside = [other for other in map(_read, near) if other is not None and other.event != "other"]
    return [told] if beside else []


def _read(node: Part) -> PrintedMilestone | None:
    if not isinstance(node, Node) or node.mark is None or node.rank or not 2 < len(node.text) <= LONG:
        return None
    wording = node.wording
    sign = _SIGN.search(wording) if may_say_when(wording) else None
    if sign is None:
        return None
    dates = list(WHEN.finditer(wording))
    if len(dates) != 1:
        return None
    date = dates[0]
    label = wording[: sign.start()] if date.start() == sign.end() else wording[sign.end() :]
    if date.start() != sign.end() and (date.start() > 0 or date.end() != sign.start()):
        return None
    return PrintedMilestone(table_event(label), node.text, date_words(node.text, date), limit_of(date["bound"]))
