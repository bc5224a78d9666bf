"""Whom a letter names for the challenge's own posts: "Ann Lee will be your Peer Challenge Manager".

In sentences (``serving``), and under a letter whose writer will be the manager (``signed``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.outline import Node, Part
from extractors.peers.entry import ROLE, is_name
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedPeer

_WORD = r"[A-Z][\w’'-]+"
_NAME = rf"(?P<name>{_WORD}(?:\s+{_WORD}){{1,3}}?)"
_BE = r"(?:will|is|was|has|had|would|shall)(?:\s+(?:be|act|serve|continue|been|agreed|to))*(?:\s+as)?"
_WHOSE = r"(?:your|the|our|its)"
_LGA = r"(?:LGA|Local Government Association)"
_MANAGER = rf"(?:{_LGA}\s+)?(?:(?:(?:corporate\s+)?peer\s+)?(?:challenge|review)\s+manager)"
_SUPPORTS = rf"(?:{_LGA}\s+)?project\s+(?:support(?:\s+officer)?|co-?ordinator|officer)"
_SERVES = re.compile(rf"\b{_NAME}\s+{_BE}\s+{_WHOSE}\s+(?i:(?P<role>{_MANAGER}))\b")
_NAMED = re.compile(rf"\b(?i:{_WHOSE}\s+(?P<role>{_MANAGER}))\s+{_BE}\s+{_NAME}(?=[.,;:]|\s+(?![A-Z])|$)")
_HELPS = re.compile(
    rf"\b{_NAME}\s+(?:(?:will|is to|shall)\s+)?(?:(?:give|provide|offer)s?\s+(?:the\s+|us\s+|you\s+)?|"
    rf"{_BE}\s+(?:{_WHOSE}\s+)?)(?i:(?P<role>{_SUPPORTS}))\b"
)


_APPOSED = re.compile(
    rf"\b{_NAME}(?:,\s+|\s+\()(?:(?:your|our|the)\s+)?(?i:(?P<role>{_MANAGER}|{_SUPPORTS}))(?=[,.;)]|$)"
)
_APPOSED_TO = re.compile(
    rf"\b(?i:(?:your|our|the|an?)\s+(?:LGA[’']s\s+)?(?P<role>{_MANAGER}|{_SUPPORTS}))(?:,\s+|\s+\(){_NAME}(?=[,.;)]|$)"
)
_WRITER = re.compile(
    rf"\bI(?:\s+(?!not\b)[a-z’']+){{1,8}}?\s+(?:{_WHOSE}\s+|as\s+)?(?i:(?:corporate\s+)?(?P<role>{_MANAGER}))\b"
)
_CLOSE = re.compile(
    r"(?:yours|with|kind|best)\b[\w ]{0,25}(?:sincerely|faithfully|truly|regards|wishes)\b\W*", re.IGNORECASE
)
_SIGNATURE = 5  # lines below "Yours sincerely" in which the name stands


def serving(node: Node) -> list[PrintedPeer]:
    """The challenge's manager of a sentence, and who is named beside them for the project's support."""
    if "anager" not in node.wording:
        return []
    managers = [match for pattern in (_SERVES, _NAMED) for match in pattern.finditer(node.wording)]
    return _named(node, [*managers, *(_HELPS.finditer(node.wording) if managers else ())])


def apposed(node: Node) -> list[PrintedPeer]:
    """The manager, and the officer who supports the project, whom a sentence names with their posts behind commas."""
    wording = node.wording
    if "anager" not in wording:
        return []
    found = [match for pattern in (_APPOSED, _APPOSED_TO) for match in pattern.finditer(wording)]
    manager = any("anager" in match["role"] for match in found) or _WRITER.search(wording)
    return _named(node, [*found, *_HELPS.finditer(wording)]) if manager else []


def _named(node: Node, found: Sequence[re.Match[str]]) -> list[PrintedPeer]:
    return [
        PrintedPeer(
            node.text.between(*match.span()),
            node.text.between(*match.span("name")),
            node.text.between(*match.span("role")).without_stop(),
            NO_TEXT,
        )
        for match in sorted({match.span("name"): match for match in found}.values(), key=lambda match: match.start())
        if is_name(match["name"])
    ]


def signed(nodes: Sequence[Part]) -> list[PrintedPeer]:
    """The writer of a letter who says "I shall be the Peer Challenge Manager", by the name under it."""
    speaking = [node for node in nodes if isinstance(node, Node) and "manager" in node.small]
    told = next(((n, match) for n in speaking if (match := _WRITER.search(n.wording))), None)
    close = next((at for at, n in enumerate(nodes) if isinstance(n, Node) and _CLOSE.match(n.wording)), None)
    if told is None or close is None:
        return []
    lines = [Text(line) for n in nodes[close : close + _SIGNATURE] if isinstance(n, Node) for line in n.text.lines()]
    for at, line in enumerate(lines[: _SIGNATURE + 1]):
        name = line.without_stop()
        if not is_name(str(name)):
            continue
        below = lines[at + 1] if at + 1 < len(lines) else NO_TEXT
        post = below if ROLE.search(str(below)) and not _CLOSE.match(str(below)) else NO_TEXT
        node, match = told
        return [PrintedPeer(name + post, name, post or node.text.between(*match.span("role")), NO_TEXT)]
    return []
