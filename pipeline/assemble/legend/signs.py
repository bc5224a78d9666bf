"""The signs of a key: letters, colour words, symbols; and what a key is."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

from extractors.markers import BULLETS
from schemas.colour import colour_name
from schemas.document import LegendEntry, Text
from schemas.page import Word
from schemas.vocabulary import fold, rows

MAX_WORDS = 45  # a longer cell is a plan's, not a meaning


SYMBOLS = "●■◼◆▲▼⬤○◉⚫⚪•\u25a0\u25cf\u2b24\uf06e\uf0a8"


SEPARATOR = re.compile(r"^(=|:|–|—|-|→|means|is|are|indicates?|denotes?|signif(?:y|ies)|shows?)$", re.IGNORECASE)


SIGNS = frozenset("=:–—-→")  # separators that are no words


LETTER = re.compile(r"^[A-Z]{1,2}$")


_LOOKALIKES = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТУХ", "ABEZHIKMNOPTYXABEKMHOPCTYX")


def fold_lookalikes(text: str) -> str:
    """Greek and Cyrillic capitals as the Latin letters that a reader sees (Unicode's confusables, capitals only)."""
    return text.translate(_LOOKALIKES)


@cache
def colour_words() -> frozenset[str]:
    return frozenset(fold(row["printed"]) for row in rows("statuses") if row["rag"] and len(row["printed"]) > 2)


@cache
def state_names() -> frozenset[str]:
    """The words of statuses and colours, folded ("on track", "amber"); letters and other signs are left out."""
    return frozenset(fold(row["printed"]) for row in rows("statuses") if len(row["printed"]) > 2)


@cache
def status_symbols() -> frozenset[str]:
    """Symbols that rate by their shape: ticks, crosses, triangles, coloured emoji."""
    return frozenset(row["symbol"] for row in rows("symbols"))


_NO_STATUS = frozenset("©®™°№℃℠¦") | BULLETS


@lru_cache(maxsize=16384)
def is_status_symbol(text: str) -> bool:
    """Whether a word is one sign that may rate by its shape: a tick, an arrow, a ball, a face, a symbol font's glyph.

    Letters, figures, punctuation, signs of currency and of sums are none, nor are bullets.
    """
    plain = text.rstrip("\ufe0f")
    if plain in status_symbols():
        return True
    if len(plain) != 1 or plain in _NO_STATUS:
        return False
    arrow = "\u2190" <= plain <= "\u21ff"  # some of them are signs of mathematics to Unicode
    return arrow or unicodedata.category(plain) in ("So", "Co")


def is_key(entries: Sequence[LegendEntry]) -> bool:
    signs = {entry.sign or (entry.colour and colour_name(entry.colour)) for entry in entries} - {None}
    return len(signs) >= 2


def is_sign_word(word: str) -> bool:
    return LETTER.match(word) is not None or fold(word) in colour_words()


_EDGE = re.compile(r"^([;,:.=–—|/()-]|and|or)$", re.IGNORECASE)


def trim(words: Sequence[Word]) -> Text:
    """A meaning without the punctuation around it."""
    while words and _EDGE.match(words[0].text):
        words = words[1:]
    while words and _EDGE.match(words[-1].text):
        words = words[:-1]
    return Text(tuple(words))
