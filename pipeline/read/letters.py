"""The letters of a text layer as a reader sees them."""

from __future__ import annotations

import re
import unicodedata

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
# Ghostscript and others spoil the Unicode of ligatures: a letter's bytes are swapped (U+7400 for t), and a last
# pair is their sum, swapped ("o昀케ce" is office: U+CF00 is f + i).  No English text has these characters.
_SWAPPED = {letter << 8: chr(letter) for letter in (*range(0x41, 0x5B), *range(0x61, 0x7B))} | {
    sum(map(ord, pair)) << 8: pair for pair in ("ff", "fi", "fl", "ft", "ti", "tt")
}
_SPOILT = re.compile("[" + "".join(chr(letter << 8) for letter in (*range(0x41, 0x5B), *range(0x61, 0x7B))) + "]")
_PRESENTATION = re.compile("[\ufb00-\ufb06]")  # ligatures that pdfium leaves whole
_LINE_HYPHEN = re.compile("[\x02\ufffe]")


def is_spoilt(text: str) -> bool:
    """Whether the text layer has spoilt ligatures, which :func:`as_seen` mends."""
    return _SPOILT.search(text) is not None


def as_seen(token: str) -> str:
    """A word's letters as a reader sees them: spoilt ligatures mended, pdfium's sign for a line-end hyphen as one."""
    if token.isascii():
        return token.replace("\x02", "-")
    if _SPOILT.search(token):
        token = token.translate(_SWAPPED)
    token = unicodedata.normalize("NFKC", token) if _PRESENTATION.search(token) else token
    return _LONE_SURROGATE.sub("\ufffd", _LINE_HYPHEN.sub("-", token))
