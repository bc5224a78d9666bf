"""The wordings of a scope: what asks, and what says that the council asked for more than the themes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.document import Text

LOCAL = re.compile(
    r"\b(?:(?:further|additional|local|specific|other|extra|two|three|four|five)\s+(?:matters?|areas?|questions?|"
    r"issues?|themes?|topics?|subjects?)|local focus|areas? of focus|additional (?:areas?|focus|themes?|"
    r"questions?)|local (?:areas?|priorit(?:y|ies) for|themes?|questions?)|"
    r"focus areas?|specific (?:areas?|focus|questions?)|bespoke)\b",
    re.IGNORECASE,
)
# What a paragraph of a letter is about that is no theme: "When – …", "The peer team. …", "Before the visit. …".
ARRANGEMENT = re.compile(
    r"(?:when|who|where|dates?|timing|timetable|(?:the |your )?(?:peer )?team|peers|next|before|after(?:wards)?|report|"
    r"feedback|on[- ]?site|costs?|fees?|scope|practical|logistics|contacts?|what (?:we|you|happens|next))\b",
    re.IGNORECASE,
)
ASKING = re.compile(r"(?:How|What|Is|Are|Does|Do|Has|Have|Can|Will|Where|Which|Who|Why|When|Should|Could|Would|To)")
LABEL_WORDS = 14  # a longer run before a colon is no theme's name


def questions(text: Text) -> Iterator[Text]:
    """The sentences of a text that end in a question mark."""
    start = 0
    for at, word in enumerate(text.words):
        closing = word.text.rstrip(")\"”’'")
        if closing.endswith("?"):
            yield text.cut(_behind_lead_in(text, start, at), at + 1)
            start = at + 1
        elif closing.endswith((".", "!", "…")) and at + 1 < len(text) and text.words[at + 1].text[:1].isupper():
            start = at + 1


def _behind_lead_in(text: Text, start: int, end: int) -> int:
    """Where the question itself begins: "We agreed one question: How ready is …?"."""
    for at in range(start, end - 2):
        if text.words[at].text == ":" and ASKING.fullmatch(text.words[at + 1].text):
            return at + 1
    return start
