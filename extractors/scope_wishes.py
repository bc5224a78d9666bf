"""What a council asks the peers to look at, in a paper that lists no themes: a position statement's last section.

In: the nodes of a paper.  Out: the questions and items below a sentence or a heading that asks the team for its view.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.outline import Node, Part
from extractors.scope_wording import questions
from schemas.document import NO_TEXT
from schemas.printed import PrintedScope
from schemas.vocabulary import fold

LEAST = 2  # questions or items of a list of wishes
_TEAM = r"(?:team|peers?['’]?s?|you|your|LGA)"
_VIEW = (
    r"(?:look|focus|consider|help|advi[sc]e|views?|feedback|explore|examine|test|challenge us|comment|reflect\w*|think)"
)
_LEADS_IN = re.compile(
    r"\b(?:we|council|us|our)\b[^.?]*"
    r"\b(?:asked|invited?|requested|like|want(?:ed)?|welcome|value|agreed|keen|grateful)\b"
    rf"[^.?]*\b{_TEAM}\b[^.?]*:$",
    re.IGNORECASE,
)
_HEADS = re.compile(
    r"\b(?:questions?|matters|issues|areas|themes|topics)\b.{0,40}\b(?:for|to|put to|with)\b.{0,25}"
    r"\b(?:team|peers?|you)\b|"
    r"\b(?:ask|put to|explore with|discuss with|test with)\b.{0,12}\b(?:team|peers?|you)\b|"
    r"^(?:\d[\d.]*\s+)?our questions$|"
    rf"\b(?:value|welcome|like|want|appreciate)\b.{{0,30}}\b{_TEAM}\b.{{0,30}}\b{_VIEW}\b|"
    rf"\bkey lines of enquiry\b|\b(?:asked|asking|ask)\b.{{0,20}}\b{_TEAM}\b.{{0,30}}\b{_VIEW}\b",
    re.IGNORECASE,
)
_NO_WISH = re.compile(r"\brecommend|\bmet\b|\bspoke|\bread\b|\bdocuments?\b|\bevidence\b|\bnote\b", re.IGNORECASE)


def wishes(nodes: Sequence[Part]) -> list[PrintedScope]:
    """The first list of questions or items that the council asks the peers to look at; nothing where it has none."""
    return next(_lists(nodes), [])


def asked_besides(nodes: Sequence[Part], known: Sequence[PrintedScope]) -> list[PrintedScope]:
    """The questions that a paper lists for the peers elsewhere than where it lists its themes, ``known``."""
    texts = {fold(str(row.text)) for row in known}
    found: list[PrintedScope] = []
    for listed in _lists(nodes):
        if all(row.level == "question" for row in listed):
            found += [row for row in listed if fold(str(row.text)) not in texts]
            texts |= {fold(str(row.text)) for row in listed}
    return found


def _lists(nodes: Sequence[Part]) -> Iterator[list[PrintedScope]]:
    for at, node in enumerate(nodes):
        if not isinstance(node, Node) or (node.mark is not None and not node.rank):
            continue
        last = node.sentences[-1] if node.sentences else ""
        leads = not node.rank and _LEADS_IN.search(last) and re.search(_VIEW, last, re.IGNORECASE)
        heads = bool(node.rank) and _HEADS.search(node.wording)
        if (leads or heads) and not _NO_WISH.search(last) and (rows := _listed(nodes, at + 1, asking=not leads)):
            yield rows


def _listed(nodes: Sequence[Part], at: int, asking: bool) -> list[PrintedScope]:
    """The questions and items of the list from a place on; below a heading alone every one must ask."""
    rows: list[PrintedScope] = []
    begun = at
    while at < len(nodes):
        node = nodes[at]
        if not isinstance(node, Node) or node.rank:
            break
        asks = [PrintedScope("question", NO_TEXT, question) for question in questions(node.text)]
        listed = node.mark is not None or (bool(asks) and node.wording.rstrip().endswith("?"))
        if listed and (asks or not asking):
            rows += asks or [PrintedScope("item", NO_TEXT, node.text)]
        elif rows or at > begun:
            break
        at += 1
    return rows if len(rows) >= LEAST else []
