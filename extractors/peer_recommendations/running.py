"""Recommendations that run on in one sentence: "The peers recommended that it should (a) …; (b) …; and (c) …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.decisions import split_inline
from extractors.items import is_first
from extractors.markers import marker
from extractors.outline import Node, Part
from extractors.peer_recommendations.found import Found
from schemas.document import NO_TEXT, Text

EDGE = 5.0  # points within which two left edges are one
LEAST = 3  # two may be the halves of any sentence

_SPEAKER = re.compile(r"\b(?:peers?|team|challenge|review(?:ers)?|cpc|lga)\b", re.IGNORECASE)
_SAYS = re.compile(
    r"\b(?:recommend(?:s|ed|ations?)?|advise[sd]?|urged?|urges|asked|suggest(?:s|ed)?|called on)\b", re.IGNORECASE
)
_OPENS = re.compile(r"(?:\b(?:should|must|to|that|it|were|are|was)(?: now| also)?|[:–—-])\s*$", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:audit\w*|inspect\w*|ofsted|ombudsman|regulator|committee|scrutiny|panel)\b", re.IGNORECASE)


def runs_on(node: Node) -> Text:
    """The words that lead in to recommendations running on in a paragraph; empty where none do."""
    start = _first_item(node.text) if "(" in node.wording else 0
    if not start:
        return NO_TEXT
    lead = node.text.cut(0, start)
    sentence = re.split(r"(?<=[.!?])\s+", str(lead).strip())[-1]
    ours = _SPEAKER.search(sentence) and _SAYS.search(sentence) and _OPENS.search(sentence)
    return lead if ours and not _OTHERS.search(sentence) else NO_TEXT


def running_end(nodes: Sequence[Part], at: int) -> int:
    """The place behind a paragraph in which recommendations run on; 0 where they do not.

    A line of it that begins with the next letter is a paragraph of its own there.
    """
    head = nodes[at]
    if not isinstance(head, Node) or head.rank or not runs_on(head):
        return 0
    end = at + 1
    while end < len(nodes):
        node = nodes[end]
        before: Node = nodes[end - 1]  # type: ignore[assignment]
        if not isinstance(node, Node) or node.mark is None or str(node.ref)[:1] != "(":
            break
        gap = node.paragraph.top - before.paragraph.text.words[-1].bottom
        if node.page == before.page and (abs(node.left - head.left) > EDGE or gap > node.paragraph.size):
            break
        end += 1
    return end if len(running_items(nodes[at:end])) >= LEAST else 0


def running_items(nodes: Sequence[Part]) -> list[Found]:
    """The recommendations that run on in a paragraph, without the "and" before the last."""
    head = nodes[0]
    assert isinstance(head, Node)
    text = head.text.cut(_first_item(head.text))
    for node in nodes[1:]:
        text = text + node.paragraph.text  # type: ignore[union-attr]
    return [Found(ref, _without_and(words), NO_TEXT, NO_TEXT) for ref, words in split_inline(text) if words]


def _first_item(text: Text) -> int:
    """The place of the first bracketed marker inside the text that begins a list; 0 where there is none."""
    for at, word in enumerate(text.words):
        if at and word.text == "(" and not word.glued:
            mark = marker(text.words[at:])
            if mark is not None and mark.kind != "bullet" and is_first(mark):
                return at
    return 0


def _without_and(text: Text) -> Text:
    words = list(text.words)
    while len(words) > 1 and words[-1].text.casefold() == "and":
        words.pop()
    return Text(tuple(words))
