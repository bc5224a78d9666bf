"""Where the wording of one recommendation ends, above the prose that tells of its progress.

In: a paper's nodes and the place of a recommendation's first paragraph.  Out: the nodes below it that still belong to
its wording: the points that it leads in to ("… by:" over (a) and (b)), and, in a box, what is set in as it is.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.items import is_first
from extractors.outline import Node, Part
from schemas.document import NO_TEXT, Text

EDGE = 5.0  # points within which two left edges are one


def wording_below(nodes: Sequence[Part], at: int) -> list[Node]:
    """What goes on with the wording that begins here: the points behind its colon, and a clause that closes them."""
    node = nodes[at]
    if not isinstance(node, Node) or not node.wording.rstrip().endswith(":"):
        return []
    points = _points(nodes, at + 1, node)
    end = at + 1 + len(points)
    tail = nodes[end] if points and end < len(nodes) else None
    goes_on = isinstance(tail, Node) and tail.mark is None and not tail.rank and tail.wording[:1].islower()
    return [*points, tail] if goes_on and isinstance(tail, Node) else points


def points_below(nodes: Sequence[Part], at: int) -> list[Node]:
    """The marked lines right below a wording that is set in, as far as they are set in as it is."""
    first = nodes[at]
    assert isinstance(first, Node)
    found: list[Node] = []
    for node in nodes[at + 1 :]:
        if not isinstance(node, Node) or node.rank or node.left < first.left - EDGE or node.mark is None:
            break
        found.append(node)
    return found


def _points(nodes: Sequence[Part], at: int, lead: Node) -> list[Node]:
    """The list that begins at a place, right behind the words that lead in to it; of the same page or the next."""
    first = nodes[at] if at < len(nodes) else None
    if not isinstance(first, Node) or first.mark is None or not is_first(first.mark) or first.page - lead.page > 1:
        return []
    found = [first]
    for node in nodes[at + 1 :]:
        if not isinstance(node, Node) or node.mark is None or _stands_out(node, lead):
            break
        alike = (node.mark.kind == "bullet") == (first.mark.kind == "bullet")
        again = is_first(node.mark) and node.mark.kind != "bullet"
        if node.left <= first.left + EDGE and (not alike or again or node.left < first.left - EDGE):
            break
        found.append(node)
    return found


def _stands_out(node: Node, lead: Node) -> bool:
    """Whether a line is set as a heading beside the words that lead in, be they in bold themselves."""
    larger = node.paragraph.size > lead.paragraph.size + 0.5
    return node.rank > 0 and (larger or (node.paragraph.bold and not lead.paragraph.bold))


def worded(nodes: Sequence[Node]) -> Text:
    """The words of the nodes in order, with their markers but for bullets."""
    text = NO_TEXT
    for node in nodes:
        text = text + (node.text if node.mark and node.mark.kind == "bullet" else node.paragraph.text)
    return text
