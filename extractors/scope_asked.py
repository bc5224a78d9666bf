"""What the council asked for besides the themes, in a plain sentence: "It also asked the team to give feedback on …".

In: a paragraph near the themes.  Out: an item for each such sentence, without who asked whom.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.milestones import sentences
from extractors.outline import Node
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedScope

LONG = 60  # words: in a longer paragraph a request is told in passing
SUBJECT = 45  # words that a subject may have
_VIEW = (
    r"(?:feedback|(?:its|their|our|your|a|any|some) (?:\w+ )?(?:views?|opinions?|thoughts?|advice|assessment|feedback)|"
    r"views?|advice|reflections|thoughts|observations|recommendations)"
)
_ASKED = re.compile(
    r"\b(?:asked|requested|invited|wanted|wished)\b"
    r"(?: (?:us|(?:the |its |our )?(?:peer |challenge |review )?team|(?:the )?peers))?(?: also)?"
    r"(?: (?:to|if (?:we|it|they|the team|peers) (?:could|would)))?(?: also)?\s+"
    rf"(?:(?:for |(?:give|provide|offer|share|bring) )?{_VIEW} (?:on|about|regarding|as to)|"
    r"(?:comment|reflect|advise|focus|report|feed back)(?: \w+ly)? (?:on|upon)|"
    r"(?:look|take a look)(?: \w+ly)? (?:at|into)|consider|explore|examine|review|test|assess)\s+",
    re.IGNORECASE,
)
_BESIDES = re.compile(
    r"\b(?:also|in addition|additionally|besides|as well|beyond|further|specifically)\b", re.IGNORECASE
)
_OF_TEAM = re.compile(r"\b(?:us|team|peers|lga)\b", re.IGNORECASE)


def asked_of_team(node: Node) -> list[PrintedScope]:
    """The items that a paragraph of prose names: of sentences that ask the team for more, each its subject."""
    of_list = node.mark is not None and node.mark.kind not in ("decimal", "number", "bare")  # "3.4" is the paper’s own
    if node.rank or of_list or len(node.text) > LONG or node.wording.rstrip().endswith(":"):
        return []
    return [PrintedScope("item", NO_TEXT, subject) for subject in _subjects(node.text)]


def _subjects(text: Text) -> Iterator[Text]:
    for sentence in sentences(text):
        wording = str(sentence)
        asked = _ASKED.search(wording)
        if asked is None or not _BESIDES.search(wording) or not _OF_TEAM.search(wording, 0, asked.end()):
            continue
        subject = sentence.between(asked.end(), len(wording)).without_stop()
        if (
            1 < len(subject) <= SUBJECT
            and "?" not in str(subject)
            and not re.search(r"\b(?:following|below)\b|:", str(subject))
        ):
            yield subject
