"""Figures: what stands in the cells of a table of data, and never makes a line of prose by itself.

A figure is a number with its signs (``-1,234.5``, ``(0.3)``, ``£12m``, ``25 (3.4%)``, ``2004-05``, ``12/31/98``) or
what stands for one that is missing (``-``, ``n/a``, ``..``).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.page import Word

_NUMBER = re.compile(
    r"(?:US|AU|EUR|GBP|USD)?[#$£€¥<>≤≥~≈±+−–—\-'’]*\d[\d.,:'’/\-–−]*(?:\s?(?:%|‰|p|g|x|m|k|bn|kg|th|st|nd|rd|[a-zA-Z]))?"
    r"[%*†‡§+\-–]*",
)
_SIGNS = re.compile(r"[$£€¥%()\[\]/:;,+*†‡§±<>=~≤≥|−–—\-]+|\^+|[a-z]\)")
_MISSING = re.compile(r"[-–—−.…*]+|n\.?/?[ad]\.?|na|nil|x|nd", re.IGNORECASE)
_LEADER = re.compile(r"(?:.*[^.…])?(?:\.{3,}|…+|_{3,})|\.")
LEADS = ("...", "…", "___")  # most words end otherwise, and this is much faster
_MEASURE = re.compile(r"\d[.,]\d|[£$€¥%]")
_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2}\.\d{2}(?:[ap]m?)?|\d+(?:\.\d+){2,}")
CURRENCIES = frozenset("$£€¥")


def is_figure(words: Sequence[Word]) -> bool:
    """Whether the words are one figure, with what stands in brackets or as a sign beside it."""
    texts = [word.text for word in words]
    for text in texts:
        if len(text) > 3 and text.isalpha():  # a word, by far the commonest
            return False
    joined = "".join(texts)
    if _MISSING.fullmatch(joined):
        return True
    return any(map(str.isdigit, joined)) and all(
        _NUMBER.fullmatch(text) or _SIGNS.fullmatch(text) or _MISSING.fullmatch(text) for text in texts
    )


def is_number(words: Sequence[Word]) -> bool:
    """The same, with a digit."""
    return any(any(map(str.isdigit, word.text)) for word in words) and is_figure(words)


def is_measure(words: Sequence[Word]) -> bool:
    """Whether a figure measures: it has decimals, thousands, a currency or a per cent sign, as no page's number has."""
    text = "".join(word.text for word in words)
    return is_figure(words) and _MEASURE.search(text) is not None and not _DATE.fullmatch(text)


def holds_leader(text: str) -> bool:
    """Whether the dots of a leader stand anywhere in a text."""
    return "..." in text or "…" in text or "___" in text


def ends_in_leader(word: Word) -> bool:
    """Whether dots lead from the word to the figure behind it (``Total ......``)."""
    text = word.text
    return (text == "." or text.endswith(LEADS)) and _LEADER.fullmatch(text) is not None
