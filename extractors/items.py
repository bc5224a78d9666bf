"""The items of one list: where each begins, what belongs to it, where the list ends.

1. the first node gives the list's form: its marker's kind and brackets, its left edge;
2. a node of that form with the next value is the next item; deeper nodes and paragraphs set in belong to the
   item above them;
3. the list ends at a heading, at a node further left, or at another list's marker.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from extractors.markers import Marker
from extractors.outline import Node, Part
from extractors.stems import leads_in_to_list
from schemas.document import Text

_STEM = re.compile(  # what leads in another list whose numbers go on: "Council is asked to:", "That Council:"
    r"\b(?:is|are)\s+(?:asked|requested|recommended|invited)\s+(?:to|that)\s*:\s*$|^that\s+[\w ,&’'-]{3,60}:\s*$|"
    r"^(?:and\s+)?(?:to\s+)?recommends?\b[^.:]{3,60}(?:\b(?:to|that)\s*:?|:)\s*$",
    re.IGNORECASE,
)
HEADING = 12  # words: a longer line is an item with sub-items
SAME_EDGE = 5.0  # points within which two left edges are one


@dataclass
class Item:
    """One item: the node that begins it, and what else belongs to it."""

    node: Node
    more: list[Node] = field(default_factory=list)

    @property
    def ref(self) -> Text:
        return self.node.ref

    @property
    def text(self) -> Text:
        """The item's words with those of its sub-items and further paragraphs."""
        text = self.node.text
        for node in self.more:
            text = text + (node.text if node.mark and node.mark.kind == "bullet" else node.paragraph.text)
        return text


def read_items(nodes: Sequence[Part], start: int, stop: int | None = None) -> tuple[list[Item], int]:
    """The items of the list that begins at ``start``, and the place behind it (not behind ``stop``)."""
    stop = len(nodes) if stop is None else stop
    first = nodes[start] if start < stop else None
    if not isinstance(first, Node):
        return [], start
    items = [Item(first)]
    at = start + 1
    while at < stop:
        node = nodes[at]
        if not isinstance(node, Node) or (node.rank and not _is_next(items, node)) or _is_section(items, nodes, at):
            break
        if _is_next(items, node):
            items.append(Item(node))
        elif _belongs(items, node) or _is_between(items, nodes, at, stop):
            items[-1].more.append(node)
        else:
            break
        at += 1
    return items, at


def _is_next(items: Sequence[Item], node: Node) -> bool:
    """Whether a node is the list's next item."""
    first, last = items[0].node, items[-1].node
    if first.mark is None:
        return node.mark is None and abs(node.left - first.left) <= SAME_EDGE and not node.rank
    if node.mark is None:
        return False
    if first.mark.kind == "bullet":
        return node.mark.kind == "bullet" and abs(node.left - first.left) <= SAME_EDGE
    if _brackets(first) != _brackets(node):
        return False
    if node.mark.value.casefold() == "i" and last.wording.endswith(":") and node.left > first.left + SAME_EDGE:
        return False  # "(h) …:" with "(i)", "(ii)" set in below it
    assert last.mark is not None
    return follows(last.mark, node.mark)


def _is_section(items: Sequence[Item], nodes: Sequence[Part], at: int) -> bool:
    """Whether a node with the list's next number heads the paper's next section: "3. Work in the quarter" behind
    items 1 and 2 of section 2.

    It stands over paragraphs 3.1, 3.2 …, as no item before it does; or it is set as a heading, further left or larger
    than a list whose items are not.
    """
    first, node = items[0].node, nodes[at]
    assert isinstance(node, Node)
    if first.mark is None or node.mark is None or not node.mark.value.isdigit() or not first.mark.value.isdigit():
        return False
    if node.rank and not first.rank:
        return node.left < first.left - SAME_EDGE or node.paragraph.size > first.paragraph.size + 0.5
    return stands_over_decimals(nodes, at) and not any(item.more for item in items)


def stands_over_decimals(nodes: Sequence[Part], at: int) -> bool:
    """Whether a short numbered line stands over paragraph "3.1", as a section's heading does."""
    node, below = nodes[at], nodes[at + 1] if at + 1 < len(nodes) else None
    if not isinstance(node, Node) or node.mark is None or not isinstance(below, Node) or below.mark is None:
        return False
    return len(node.text) <= HEADING and below.mark.value == f"{node.mark.value}.1" and node.wording[-1:] not in ":;,"


def _brackets(node: Node) -> str:
    return re.sub(r"[\w.]*\w", "x", str(node.ref))


def own_words(node: Node, inside: Sequence[Node]) -> Text:
    """A paragraph without its bullet, and without the number that the paper gives each of its paragraphs."""
    first = next((other.mark for other in inside if other.mark and other.mark.kind != "bullet"), None)
    runs_on = first is not None and (first.kind == "decimal" or not is_first(first))  # "14." is no list's first
    papers = runs_on and first is not None and node.mark is not None and node.mark.kind == first.kind
    return node.text if papers or (node.mark and node.mark.kind == "bullet") else node.paragraph.text


def follows(before: Marker, after: Marker) -> bool:
    """Whether a value is the next one: 2 after 1, (b) after (a), ii after i, 2.2 after 2.1."""
    if "." in before.value or "." in after.value:
        head, _, tail = before.value.rpartition(".")
        other, _, last = after.value.rpartition(".")
        return head == other and tail.isdigit() and last.isdigit() and int(last) == int(tail) + 1
    if before.value.isdigit() and after.value.isdigit():
        return int(after.value) == int(before.value) + 1
    romans = _roman(before.value), _roman(after.value)
    if None not in romans and romans[1] == (romans[0] or 0) + 1:
        return True
    return (
        len(before.value) == len(after.value) == 1
        and before.value.isalpha()
        and ord(after.value) == ord(before.value) + 1
    )


def is_first(mark: Marker) -> bool:
    """Whether a list begins with this value."""
    return mark.kind == "bullet" or mark.value.rpartition(".")[2].casefold() in ("1", "01", "a", "i")


def _roman(value: str) -> int | None:
    numerals = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"]
    plain = value.casefold()
    return numerals.index(plain) + 1 if plain in numerals else None


def _belongs(items: Sequence[Item], node: Node) -> bool:
    """Whether a node is a sub-item, or a further paragraph, of the last item."""
    first, last = items[0].node, items[-1].node
    deeper = node.left > first.left + SAME_EDGE
    if node.mark is not None:
        if first.mark is None:
            return deeper or (node.mark.kind == "bullet" and last.wording.endswith(":"))
        if deeper:
            return True
        nested = is_first(node.mark) and node.mark.kind in ("roman", "letter", "bullet") and first.mark.kind != "bullet"
        goes_on = bool(items[-1].more) and _continues_nested(items[-1].more, node)
        return node.left > first.left - SAME_EDGE and (nested or goes_on)
    if first.mark is None:
        return deeper
    return node.left >= first.text_left - SAME_EDGE and first.text_left > first.left + SAME_EDGE


def _continues_nested(more: Sequence[Node], node: Node) -> bool:
    marked = [other for other in more if other.mark is not None]
    if not marked or node.mark is None:
        return False
    last = marked[-1].mark
    assert last is not None
    return node.mark.kind == last.kind == "bullet" or (last.kind != "bullet" and follows(last, node.mark))


def _is_between(items: Sequence[Item], nodes: Sequence[Part], at: int, stop: int) -> bool:
    """Whether the list goes on behind a paragraph at its own margin: the next item follows soon."""
    first = items[0].node
    this = nodes[at]
    if isinstance(this, Node) and (_STEM.search(this.wording) or leads_in_to_list(this.text)):
        return False
    if first.mark is None or this.page - items[-1].node.page > 1 or not isinstance(this, Node) or _is_label(this):
        return False
    for place in range(at + 1, min(at + 4, stop)):
        node = nodes[place]
        if not isinstance(node, Node) or node.rank:
            return False
        if first.mark.kind != "bullet" and _is_next(items, node):
            return True
    return bool(items[-1].more) is False and len(items) > 1 and _usual_more(items) > 0 and first.mark.kind != "bullet"


def _is_label(node: Node) -> bool:
    """A short line without a stop between two items heads the next ones; it explains nothing."""
    return len(node.text) <= 9 and re.search(r"[.;:?!)]$", node.wording) is None


def _usual_more(items: Sequence[Item]) -> int:
    """How many paragraphs at the margin an item of this list usually has behind it."""
    return min(len(item.more) for item in items[:-1]) if len(items) > 1 else 0
