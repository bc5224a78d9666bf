"""A scope of themes that the vocabulary lacks, as the reviews of other services have them: "Community leadership".

In: the outline and a place in it, right behind what leads in to a scope ("the core themes are given below").
Out: three themes or more, all set alike, each a short heading over questions or the label of a paragraph that asks,
or four bare names in a list; and the place behind them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.outline import Node, Part
from extractors.scope_themes import LISTED, NAME_WORDS, asks_below
from extractors.scope_wording import ARRANGEMENT, LABEL_WORDS, LOCAL, questions
from schemas.document import Text
from schemas.printed import PrintedScope

THEMES = 3  # fewer headings over questions are any paper's
_LEADS_IN = re.compile(
    r"\b(?:themes|scope|(?:areas|lines|fields) of (?:focus|enquiry|inquiry|interest)|core (?:areas|elements))\b",
    re.IGNORECASE,
)
_LOOKED_AT = re.compile(  # at a list of bare names
    r"\b(?:team|peers|challenge|review)\b[^.]*"
    r"\b(?:look(?:ed|s)? at|consider(?:ed|s)?|cover(?:ed|s)?|examined?|focus(?:ed)? on)\b[^.]*\bthemes\b[^.]*:$",
    re.IGNORECASE,
)
_SIGNS = (":", "–", "—", "-", ".")


def unnamed_themes(nodes: Sequence[Part], at: int) -> tuple[list[PrintedScope], int]:
    """The scope that begins at a node; nothing where none does."""
    node = nodes[at]
    if not isinstance(node, Node) or not _is_led_in(nodes, at):
        return [], at
    if asks_below(nodes, at) and _is_name(node):
        return _headed(nodes, at)
    if "?" in node.wording:
        return _labelled(nodes, at)
    before = nodes[at - 1]
    assert isinstance(before, Node)
    return _listed(nodes, at) if _LOOKED_AT.search(before.wording) else ([], at)


def _is_led_in(nodes: Sequence[Part], at: int) -> bool:
    """Whether the paragraph before, in its last two sentences, or the heading speaks of themes, or of the scope."""
    before = nodes[at - 1] if at else None
    if (
        not isinstance(before, Node)
        or "?" in before.wording
        or (before.mark is not None and before.mark.kind == "bullet")
    ):
        return False
    return any(_LEADS_IN.search(sentence) for sentence in before.sentences[-2:])


def _is_name(node: Node) -> bool:
    plain = len(node.text) <= LABEL_WORDS and "?" not in node.wording and not node.wording.endswith((":", "."))
    bullet = node.mark is not None and node.mark.kind == "bullet"
    return plain and bool(node.rank) and not bullet and not ARRANGEMENT.match(node.wording)


def _headed(nodes: Sequence[Part], at: int) -> tuple[list[PrintedScope], int]:
    """Headings set alike over their questions, and over points that do not ask."""
    first, rows, themes = nodes[at], list[PrintedScope](), 0
    assert isinstance(first, Node)
    while at < len(nodes):
        head = nodes[at]
        alike = isinstance(head, Node) and abs(head.rank - first.rank) < 0.1 and abs(head.left - first.left) < 3
        if not (alike and isinstance(head, Node) and _is_name(head) and asks_below(nodes, at)) or LOCAL.search(
            head.wording
        ):
            break
        name = head.text.without_signs()
        own = [PrintedScope("theme", name, name)]
        at += 1
        while at < len(nodes) and (told := _told(nodes[at], name)):
            own += told
            at += 1
        rows += own
        themes += 1
    return (rows, at) if themes >= THEMES else ([], at)


def _told(node: Part, name: Text) -> list[PrintedScope]:
    """The questions of a paragraph, or the point of a bullet that does not ask."""
    if not isinstance(node, Node) or node.rank:
        return []
    asked = [PrintedScope("question", name, question) for question in questions(node.text)]
    bullet = node.mark is not None and node.mark.kind == "bullet"
    return asked or ([PrintedScope("item", name, node.text)] if bullet else [])


def _labelled(nodes: Sequence[Part], at: int) -> tuple[list[PrintedScope], int]:
    """Paragraphs set alike that begin with a name and ask: "Community leadership – how well …?"."""
    first, rows, themes = nodes[at], list[PrintedScope](), 0
    assert isinstance(first, Node)
    while at < len(nodes):
        node = nodes[at]
        if not isinstance(node, Node) or node.rank or abs(node.left - first.left) > 3:
            break
        count = _label(node)
        asked = list(questions(node.text.cut(count).without_signs(end=False))) if count else []
        if not asked or (node.mark is None) != (first.mark is None):
            break
        name = node.text.cut(0, count).without_signs().without_stop()
        rows += [PrintedScope("theme", name, name), *(PrintedScope("question", name, one) for one in asked)]
        themes += 1
        at += 1
    return (rows, at) if themes >= THEMES else ([], at)


def _listed(nodes: Sequence[Part], at: int) -> tuple[list[PrintedScope], int]:
    """The bare names of a list's items."""
    first, rows = nodes[at], list[PrintedScope]()
    assert isinstance(first, Node)
    while at < len(nodes):
        node = nodes[at]
        alike = isinstance(node, Node) and first.mark and node.mark and node.mark.kind == first.mark.kind
        if not (alike and isinstance(node, Node)) or abs(node.left - first.left) > 3:
            break
        if len(node.text) > NAME_WORDS or not node.wording[:1].isupper():
            return [], at
        name = node.text.without_signs().without_stop()
        rows.append(PrintedScope("theme", name, name))
        at += 1
    return (rows, at) if len(rows) >= LISTED else ([], at)


def _label(node: Node) -> int:
    """How many words name the theme at a paragraph's head: in bold, or before a dash or a colon; 0 where none do."""
    words = node.text.words
    bold = next((at for at, word in enumerate(words) if not word.bold), 0)
    sign = next((at for at, word in enumerate(words[: LABEL_WORDS + 1]) if word.text in _SIGNS[:3]), 0)
    count = bold if 0 < bold <= LABEL_WORDS else sign if node.mark is not None else 0
    label = str(node.text.cut(0, count))
    return count if label[:1].isupper() and "?" not in label and not ARRANGEMENT.match(label) else 0
