"""Whom a letter names for the challenge's own posts: "Ann Lee will be your Peer Challenge Manager"."""

from __future__ import annotations

import re

from extractors.outline import Node
from extractors.peers.entry import is_name
from schemas.document import NO_TEXT
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


def serving(node: Node) -> list[PrintedPeer]:
    """The challenge's manager of a sentence, and who is named beside them for the project's support."""
    wording = node.wording
    if "anager" not in wording:
        return []
    managers = [match for pattern in (_SERVES, _NAMED) for match in pattern.finditer(wording)]
    found = [*managers, *(_HELPS.finditer(wording) if managers else ())]
    return [
        PrintedPeer(
            node.text.between(*match.span()),
            node.text.between(*match.span("name")),
            node.text.between(*match.span("role")).without_stop(),
            NO_TEXT,
        )
        for match in sorted(found, key=lambda match: match.start())
        if is_name(match["name"])
    ]
