"""Recommendations in boxes among the findings, below no heading that speaks of them: "KEY RECOMMENDATION 1".

In: the outline of a paper whose sections list none.  Out: one recommendation a box: its number, and what stands below
that is set in as far as it; the heading above is its theme.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from extractors.lists import after_ref, bare_ref, leading_ref
from extractors.outline import Node, Part
from extractors.peer_recommendations.found import Found
from extractors.peer_recommendations.sections import heading_above, names_itself
from extractors.themes import theme_of
from schemas.document import NO_TEXT, Text

LEAST = 3
EDGE = 5.0  # points within which two left edges are one
MOST = 8  # paragraphs of a box


def boxed_items(nodes: Sequence[Part]) -> list[Found]:
    """The recommendations in boxes; none where their numbers do not rise from 1, or few hold words."""
    starts = [at for at, node in enumerate(nodes) if isinstance(node, Node) and _is_label(node)]
    refs = [_ref(nodes[at]) for at in starts]
    numbers = [int(digits[-1]) if (digits := re.findall(r"\d+", str(ref))) else 0 for ref in refs]
    if len(starts) < LEAST or numbers[0] != 1 or any(two <= one for one, two in pairwise(numbers)):
        return []
    found = [_read(nodes, at, ref) for at, ref in zip(starts, refs, strict=True)]
    return [item for item in found if item.text] if sum(bool(item.text) for item in found) >= LEAST else []


def _is_label(node: Node) -> bool:
    """Whether a line names a recommendation and says no more: its words stand below."""
    whole = node.paragraph.text
    return names_itself(node) and not after_ref(whole, leading_ref(whole, "named"))


def _ref(node: Part) -> Text:
    assert isinstance(node, Node)
    words = bare_ref(node.paragraph.text.cut(0, leading_ref(node.paragraph.text, "named"))).words
    return Text((words[-1]._replace(glued=False),))  # the number alone, as all begin alike


def _read(nodes: Sequence[Part], at: int, ref: Text) -> Found:
    body = list(_inside(nodes, at))
    text = NO_TEXT
    for node in body:
        text = text + node.text
    head = body[0].text if len(body) > 1 and (body[0].rank or body[0].paragraph.bold) else NO_TEXT
    above = heading_above([node for node in nodes[:at] if not _stands_right(node, nodes[at])], at)
    return replace(Found(ref, text, head), theme=above if theme_of(above) else NO_TEXT)


def _inside(nodes: Sequence[Part], at: int) -> Iterator[Node]:
    """What stands below a label in its box: set in as far as it, on its page, no second headline."""
    label = nodes[at]
    assert isinstance(label, Node)
    for place, node in enumerate(nodes[at + 1 : at + 1 + MOST]):
        if not isinstance(node, Node) or node.page != label.page or _is_label(node):
            return
        if node.left < label.left - EDGE or (node.rank and place):
            return
        yield node


def _stands_right(node: Part, label: Part) -> bool:
    """Whether a line stands in the boxes' column."""
    assert isinstance(label, Node)
    return isinstance(node, Node) and node.left >= label.left - EDGE
