"""What a council asked for besides the themes, in one sentence behind them: "The council also asked the team to comment
on the arrangements for commissioning"."""

from __future__ import annotations

import re

from extractors.outline import Node
from schemas.document import NO_TEXT
from schemas.printed import PrintedScope

_TEAM = r"(?:the (?:peer |challenge |review )?team|the peers|us|you|peers)"
_LOOK = (
    r"(?:comment|look|report|focus|advise|consider|review|examine|explore|test|reflect|"
    r"(?:give|offer|provide) (?:(?:its|their|your|a) )?(?:views?|feedback))(?: (?:on|at|into|upon))?"
)
_ASKED = re.compile(
    r"(?:^|(?<=[.?] ))(?:(?:in addition|additionally|besides|as well as this),? )?(?:[\w’']+ ){0,5}?"
    rf"(?:asked|invited|requested) (?:that )?{_TEAM} (?:also )?(?:to|would|should) (?:also )?{_LOOK} ",
    re.IGNORECASE,
)
SUBJECT = 30  # words: a longer one is no subject


def asked_in_sentence(node: Node) -> list[PrintedScope]:
    """The subject of a sentence that says what else the team was asked to look at; a lead-in to a list has none."""
    if node.rank or node.mark is not None or node.wording.rstrip().endswith(":"):
        return []
    match = _ASKED.search(node.wording)
    if match is None:
        return []
    end = re.compile(r"[.;?](?= |$)").search(node.wording, match.end())
    subject = node.text.between(match.end(), end.start() if end else len(node.wording)).without_stop()
    return [PrintedScope("item", NO_TEXT, subject)] if 1 < len(subject) <= SUBJECT else []
