"""What a list's item begins with: a bullet, a number, a letter; told from the first words of a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from schemas.page import Word

Kind = Literal["bullet", "number", "decimal", "letter", "roman", "bare"]

BULLETS = frozenset("•●▪◦‣○■□▫❖➢➤►▶✓✔·∙⁃◾◽\uf0b7\uf0a7\uf0d8\uf0fc\uf02d\uf06f\uf0e0\uf076\u2043")
_WEAK_BULLETS = frozenset(["o", "-", "–", "—", "*", "§", "+"])  # letters and signs that stand in prose too

_FORMS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("decimal", re.compile(r"\(?\d{1,2}(?:\.\d{1,3}){1,3}[.):]?")),
    ("number", re.compile(r"\(?\d{1,3}[.)]|\[\d{1,3}\]|\d{1,3}\.\)")),
    ("roman", re.compile(r"\(?(?:[ivx]{1,5}|[IVX]{1,5})[.)]")),
    ("letter", re.compile(r"\(?[A-Za-z][.)]|\([A-Za-z]{2}\)")),
    ("bare", re.compile(r"\d{1,2}")),
    ("letter", re.compile(r"[A-Z]")),
)
HANGING = 0.6  # times the size: white behind a bare number, or an initial, that makes it a marker
HANGING_LETTER = 1.2  # the same behind a bare capital, which may be an article in a line that is set wide


class Marker(NamedTuple):
    """The first ``length`` words of a line that mark an item; ``value`` without brackets and stops ("a", "2.1")."""

    length: int
    kind: Kind
    value: str


def marker(words: Sequence[Word], *, initials: bool = False) -> Marker | None:
    """The marker that the words begin with, or None; the whole line is never one.

    ``initials``: "A." right before a capital is one too, where the lines around tell that it is no name's.
    """
    count = 1
    while count < len(words) and words[count].glued and count < 4:
        count += 1
    if count >= len(words) or words[count].glued:
        return None
    if count == 1 and len(words[0].text) > 1 and words[0].text.isalpha():
        return None  # most lines begin with a word, and this is much faster
    first, after = words[count - 1], words[count]
    gap = after.x0 - first.x1 if after.top < first.bottom else 0.0
    wording = "".join(word.text for word in words[:count])
    if wording in BULLETS or (wording in _WEAK_BULLETS and not (wording == "o" and gap < 0.2 * first.size)):
        return Marker(count, "bullet", "")
    for kind, form in _FORMS:
        if form.fullmatch(wording):
            initial = kind in ("letter", "roman") and re.fullmatch(r"[A-Z]\.", wording) is not None  # of a name
            initial = initial and not words[count].text[:1].islower()
            if (kind == "bare" or (initial and not initials)) and gap < HANGING * first.size:
                return None
            if len(wording) == 1 and kind == "letter" and gap < HANGING_LETTER * first.size:
                return None
            return Marker(count, kind, wording.strip("().:[]"))
    return None
