"""A document as its reader skims it: headings with their depth, list items with their markers, prose, tables.

Depth: a heading numbered "2.1" is deeper than "2."; without numbers, larger and bolder type is higher.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extractors.lettered import lettered
from extractors.lists import leading_ref
from extractors.markers import Marker, marker
from extractors.quotation import is_opened, is_whole, unquoted
from schemas.document import Document, Paragraph, Table, Text
from schemas.kept import kept

HEADING_WORDS = 18  # a longer line in bold is a sentence that its author stresses
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+")
LARGER = 0.8  # points: type this much larger than the running text makes a heading


@dataclass(frozen=True)
class Node:
    """A paragraph with its place in the outline; ``rank`` 0: no heading, else its type's size and a point for bold."""

    paragraph: Paragraph
    mark: Marker | None
    rank: float

    @kept
    def text(self) -> Text:
        """The words behind the marker."""
        return self.paragraph.text.cut(self.mark.length) if self.mark else self.paragraph.text

    @kept
    def ref(self) -> Text:
        """The marker's own words, a bullet left out."""
        return self.paragraph.text.cut(0, self.mark.length if self.mark and self.mark.kind != "bullet" else 0)

    @kept
    def wording(self) -> str:
        return str(self.text)

    @kept
    def small(self) -> str:
        """The wording in small letters: to ask whether a word stands in it takes a tenth of a pattern's time."""
        return self.wording.casefold()

    @kept
    def sentences(self) -> list[str]:
        """The wording's sentences, divided behind their stops; one at least."""
        return _SENTENCE_END.split(self.wording.strip())

    @property
    def left(self) -> float:
        return self.paragraph.text.words[0].x0

    @property
    def text_left(self) -> float:
        return self.text.words[0].x0 if self.text else self.left

    @property
    def page(self) -> int:
        return self.paragraph.page

    @property
    def depth(self) -> int:
        """How many numbers the heading's own has: 2 for "2.1", 0 for a heading without any."""
        if self.mark is None or self.mark.kind not in ("number", "decimal", "bare"):
            return 0
        return len(self.mark.value.split("."))


@dataclass(frozen=True)
class TableNode:
    """A table in its place in the outline."""

    table: Table

    @property
    def page(self) -> int:
        return self.table.page


Part = Node | TableNode


def outline(document: Document) -> list[Part]:
    """The document's blocks in order, each with its marker and its rank as a heading."""
    body = _body_size(document)
    blocks = [block for block in document.blocks if _words(block)]
    listed = lettered(blocks)
    return [
        TableNode(block) if isinstance(block, Table) else _node(block, body, initials=id(block) in listed)
        for block in blocks
    ]


def _words(block: Paragraph | Table) -> bool:
    return isinstance(block, Table) or bool(block.text)


def _node(paragraph: Paragraph, body: float, *, initials: bool = False) -> Node:
    paragraph = _item_inside(paragraph)
    mark = marker(paragraph.text.words, initials=initials)
    node = Node(paragraph, mark, 0.0)
    rank = _rank(node, body)
    return Node(paragraph, mark, rank) if rank else node


def _item_inside(paragraph: Paragraph) -> Paragraph:
    """The item that is quoted with its marker or reference; a paragraph that quotes none as it is."""
    if not is_opened(paragraph.text):
        return paragraph
    inside = unquoted(paragraph.text)
    count = leading_ref(inside, "named")
    named = 0 < count < len(inside) and (
        is_whole(paragraph.text) or ":" in (inside.words[count].text, inside.words[count - 1].text[-1])
    )
    return replace(paragraph, text=inside) if named or marker(inside.words) else paragraph


def _rank(node: Node, body: float) -> float:
    paragraph, wording = node.paragraph, node.wording
    if len(node.text) > HEADING_WORDS or (node.mark and node.mark.kind == "bullet"):
        return 0.0
    stressed = paragraph.bold or paragraph.size > body + LARGER or _is_shouted(wording)
    if not stressed or (wording.endswith((".", ";", ",", "?")) and not paragraph.size > body + LARGER):
        return 0.0
    return paragraph.size + paragraph.bold


def _is_shouted(wording: str) -> bool:
    letters = [char for char in wording if char.isalpha()]
    return len(letters) > 3 and all(char.isupper() for char in letters) and not wording.endswith(":")


def _body_size(document: Document) -> float:
    sizes: Counter[float] = Counter()
    for paragraph in document.paragraphs():
        sizes[round(paragraph.size, 1)] += len(paragraph.text)
    return sizes.most_common(1)[0][0] if sizes else 10.0


def is_plain_heading(nodes: Sequence[Part], at: int) -> bool:
    """Whether a short line in the running text's own type is a heading: no full stop, and prose or a list below."""
    node = nodes[at]
    if not isinstance(node, Node) or node.rank or (node.mark and node.mark.kind not in ("number", "decimal", "bare")):
        return False
    following = nodes[at + 1] if at + 1 < len(nodes) else None
    short = 0 < len(node.text) <= 9 and not node.wording.endswith((".", ";", ",", "?", ":"))
    return (
        short
        and node.wording[:1].isupper()
        and isinstance(following, Node)
        and abs(following.left - node.left) < 25
        and len(following.text) > len(node.text)
    )


def section_end(nodes: Sequence[Part], at: int) -> int:
    """The place of the first heading behind ``at`` that its section does not hold; the end where there is none."""
    head = nodes[at]
    assert isinstance(head, Node)
    for place in range(at + 1, len(nodes)):
        node = nodes[place]
        if isinstance(node, Node) and node.rank and not _holds(head, node):
            return place
    return len(nodes)


def _holds(head: Node, node: Node) -> bool:
    """Whether a heading stands inside the section of another one."""
    if head.depth and node.depth:
        smaller = node.depth == head.depth and bool(head.rank) and node.rank < head.rank - 0.9
        return node.depth > head.depth or smaller  # "1. Choose" below "3. Recommendations": the items' own numbers
    if not head.rank:
        return False
    return node.rank < head.rank - 0.3
