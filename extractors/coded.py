"""Items that begin with codes, which are no list's markers: "R1 Develop …", "Recommendation 2: Agree …"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from extractors.lists import after_ref, bare_ref, leading_ref
from extractors.outline import Node, Part
from schemas.document import Text

LEAST_WORDS = 3  # behind a code
EDGE = 5.0  # points within which two left edges are one


class Coded(NamedTuple):
    """A code, and the words behind it with the bullets and the paragraphs set in below."""

    ref: Text
    text: Text


def read_coded(nodes: Sequence[Part], at: int) -> tuple[list[Coded], int]:
    """The items with codes from a place on, up to a heading or to what is none of theirs, and the place behind."""
    found: list[Coded] = []
    first = nodes[at] if at < len(nodes) else None
    while isinstance(first, Node) and at < len(nodes):
        node = nodes[at]
        if not isinstance(node, Node) or node.rank:
            break
        whole = node.paragraph.text
        count = leading_ref(whole, "named")
        bullet = node.mark is not None and node.mark.kind == "bullet"
        if count and len(whole) >= count + LEAST_WORDS:
            found.append(Coded(bare_ref(whole.cut(0, count)), after_ref(whole, count)))
        elif found and (bullet or node.left > first.left + EDGE):
            found[-1] = found[-1]._replace(text=found[-1].text + (node.text if bullet else whole))
        else:
            break
        at += 1
    return found, at
