"""Whether a page's text layer is its text.

No words at all, a few that are stamped in the margin of a picture, or letters that mean nothing: then it is not.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from schemas.page import Page, Word
from schemas.vocabulary import rows

WHOLE = 0.75  # share of the page that the picture of a scan covers, borders left out
MARGIN = 0.1  # share of the height at top and bottom where numbers are stamped
MOST_STAMPED = 25  # words in a stamp
ENOUGH = 30  # words: fewer say too little of their letters
NOISE = 0.4  # share of words that mean nothing; real layers have under 0.1 (formulas, codes)
KNOWN = 0.02  # share of words that English is full of (the, of, and …): prose has 0.3, a list of names 0.04
COMMON = 0.55  # share of the eleven commonest letters in words: English and Welsh prose and names have 0.7 to 0.8

_NEUTRAL = re.compile(r"[\W_]|[\ue000-\uf8ff]|[^\w\s]*[-–—.•_=*]{2,}[^\w\s]*")  # signs, bullets, leaders
_CID = re.compile(r"\(?cid\b|cid:\d+", re.IGNORECASE)
_PRIVATE = re.compile("[\ue000-\uf8ff\ufffd\U000f0000-\U0010ffff]")
_MOJIBAKE = re.compile("[ÃÂâ][\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œ¢]|Ã[^\\W\\d_]{0,1}Ã")
_NUMBER = re.compile(r"[\d.,+\-–—%£$€#*<>=~^]*\d[\d.,+\-–—%°*]*|[&+]")


def has_text(page: Page) -> bool:
    """Whether the page can be read from its text layer."""
    words = page.words
    if len(words) <= MOST_STAMPED and _is_stamped(page):
        return False
    return bool(words) and not is_noise(words)


def _is_stamped(page: Page) -> bool:
    """Whether the page is a picture with words at its upper or lower edge only."""
    pictured = sum(image.box.area for image in page.images)  # a scan may come in strips
    low, high = MARGIN * page.height, (1 - MARGIN) * page.height
    return pictured >= WHOLE * page.width * page.height and all(
        word.bottom <= low or word.top >= high for word in page.words
    )


def is_noise(words: Sequence[Word]) -> bool:
    """Whether letters mean nothing: codes of glyphs, characters without meaning, a wrong encoding, shifted letters."""
    texts = [word.text for word in words]
    if _is_plain(texts):
        return False
    texts = [text for text in texts if not _NEUTRAL.fullmatch(text)]
    nothing = sum(_means_nothing(text) for text in texts)
    if nothing > NOISE * len(texts):
        return True
    return len(texts) >= ENOUGH and _is_shifted(texts)


def _is_plain(texts: Sequence[str]) -> bool:
    """Whether words are English at first sight, as nearly all pages are: what the closer look would find, sooner."""
    known = sum(map(_small_words().__contains__, texts))
    if known <= KNOWN * len(texts):
        return False
    return sum(map(str.isalpha, filter(str.isascii, texts))) >= (1 - NOISE) * len(texts)


def _means_nothing(text: str) -> bool:
    if text.isalnum() and text.isascii():
        return text == "cid"  # of "(cid:36)", what parsers write for a glyph without a letter
    if _CID.search(text) or _PRIVATE.search(text) or _MOJIBAKE.search(text):
        return True
    return not any(char.isalpha() for char in text) and not _NUMBER.fullmatch(text)


def _is_shifted(texts: Sequence[str]) -> bool:
    """Whether words are made of letters, but no language's: 7KH for The."""
    longer = [text.casefold() for text in texts if len(text) > 2 and text.isalpha() and text.isascii()]
    if len(longer) < ENOUGH / 2:
        return False
    known = sum(text in _small_words() for text in longer)
    letters = "".join(longer)
    common = sum(letters.count(letter) for letter in "etaoinshrdl")
    return known < KNOWN * len(longer) and common < COMMON * len(letters)


@cache
def _small_words() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("small_words") if len(row["word"]) > 2)
