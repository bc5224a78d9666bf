"""Headings that stand below one recommendation after the other in a paper that tells their progress: labels.

"What we heard", "Our view" below each of five recommendations end no recommendation's prose, as other headings do.

In: a paper's outline, and the nodes below one recommendation.  Out: the labels, and the nodes that tell its progress:
what stands below a label of progress, else below all; the peers' view of it is progress where nothing else is.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Sequence

from extractors.findings_columns import is_finding
from extractors.headings import heading_field
from extractors.outline import Node, Part
from extractors.roles import spoken_role

FEWEST = 3  # recommendations with the label
WORDS = 8


def repeated_labels(nodes: Sequence[Part]) -> frozenset[str]:
    """The headings that come again and again and speak of progress, or of what somebody found."""
    short = (node.small for node in nodes if isinstance(node, Node) and node.rank and len(node.text) <= WORDS)
    again = [wording for wording, times in Counter(short).items() if times >= FEWEST]
    return frozenset(wording for wording in again if is_finding(wording) or _is_progress(wording))


def is_label(node: Part, labels: Container[str]) -> bool:
    """Whether a heading is one of the labels."""
    return isinstance(node, Node) and node.rank > 0 and node.small in labels


def told_under(inside: Sequence[Node], labels: frozenset[str]) -> list[Node]:
    """The nodes below a recommendation without its labels, and without the view of what is told besides."""
    told: list[Node] = []
    views: list[Node] = []
    own = told
    for node in inside:
        if is_label(node, labels):
            own = told if _is_progress(node.wording) else views
        else:
            own.append(node)
    return told or views


def _is_progress(wording: str) -> bool:
    return heading_field(wording)[0] == "progress" or spoken_role(wording) == "progress"
