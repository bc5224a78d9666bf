"""What is quoted item by item ("“KR1: Choose fewer things.”"): the words inside their quotation marks."""

from __future__ import annotations

import re

from schemas.document import NO_TEXT, Text
from schemas.page import Word

PAIRS = {"“": "”", "‘": "’", '"': '"', "«": "»"}
WIDE, NARROW = 0.4, 0.22  # times the size: the width of double and of single quotation marks in common faces
_CLOSED = re.compile(r"[”’\"»][.;,]?$")


def is_opened(text: Text) -> bool:
    """Whether the words begin with a quotation mark."""
    return bool(text.words) and text.words[0].text[0] in PAIRS


def is_whole(text: Text) -> bool:
    """Whether the words are one quotation from first to last."""
    if not is_opened(text):
        return False
    wording = str(text).rstrip(".;,")
    opening, inside = wording[0], wording[1:-1]
    closing = PAIRS[opening]
    once = opening in inside or closing not in inside or opening == "‘"  # ’ is an apostrophe, too
    return len(wording) > 1 and wording.endswith(closing) and once


def unquoted(text: Text) -> Text:
    """The words without the quotation mark before them, and without the one behind them that closes it."""
    if not is_opened(text):
        return text
    words = _closed(text.words) if is_whole(text) else text.words
    first = words[0]
    if len(first.text) > 1:
        width = WIDE if first.text[0] not in "‘’" else NARROW
        x0 = min(first.x1 - 0.1 * first.size, first.x0 + width * first.size)
        return Text((first._replace(text=first.text[1:], x0=x0), *words[1:]))
    return Text((words[1]._replace(glued=False), *words[2:])) if len(words) > 1 else NO_TEXT


def _closed(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without the closing mark, and without the stop that the quoting paper sets behind it."""
    kept = list(words)
    while len(kept) > 1 and kept[-1].glued and not _CLOSED.search(kept[-1].text):
        kept.pop()  # a sign that is a word of its own
    last = kept.pop()
    shorter = _CLOSED.sub("", last.text)
    if shorter:
        width = (WIDE if last.text.rstrip(".;,")[-1] != "’" else NARROW) * last.size
        kept.append(last._replace(text=shorter, x1=max(last.x0 + 0.1 * last.size, last.x1 - width)))
    return tuple(kept)
