"""What an item of a list begins with: its reference, its headline."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.document import NO_TEXT, Text
from schemas.page import Word

_NAMED = re.compile(
    r"^(?:(?:key\s+)?recommendation\s*(?:\((?-i:[A-Za-z])\)|(?<=\s)(?-i:[A-Z]))(?=\s*(?:[:.)–—-]|$))|(?:key\s+)?(?:recommendation|rec\.?|action|priority|objective)\s*(?:no\.?\s*)?\(?(?:\d{1,3}[a-z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\)?|[A-Z]{1,4}\s?-?\d{1,3}(?:\.\d{1,2})*[a-z]?|(?-i:[A-Z]{2,4}-[A-Z])(?![\w-]))(?=\s*(?:[:.)–—-]|$|\s))",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"^\(?(?:\d{1,3}(?:\.\d{1,2}){0,2}[a-z]?|[a-z]|[ivx]{1,4})[.)](?=\s|$)", re.IGNORECASE)
_CODE = re.compile(r"^\(?\d{1,2}(?:\.\d{1,2}|[a-z])(?=\s+[A-Z])")
_KIND = re.compile(r"(key\s+)?(rec|act|pri|obj)", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Za-z]+")
_NO_CODE = re.compile(r"Q[1-4]$|S\s?151|H[12]$|CO2$|MP\d|[ABM]\d+$")
_KINDS = frozenset(["rec", "act", "pri", "obj"])  # how the words begin that a reference may begin with, but "key"
_AFTER = frozenset([":", ".", ")", "–", "—", "-"])

_STEMS = frozenset(["should", "could", "must", "to", "by", "including", "that", "following"])

HEADLINE_WORDS = 14  # a longer run before a dash is a sentence with a dash in it
COLON_WORDS = 12


def leading_ref(text: Text, pattern: str = "any") -> int:
    """The number of words at the beginning that are the item's reference ("Recommendation 1:", "PR4 –", "2a", "(i)").

    ``pattern``: "named" for codes and "Recommendation N" alone, "any" for bare numbers and letters too.
    """
    first = text.words[0].text if text.words else ""
    if len(first) > 4 and first.isalpha() and first[:3].casefold() not in _KINDS:
        return 0  # most texts begin with such a word, and this is much faster
    wording = str(text)
    match = _named(wording) or (_NUMBER.match(wording) or _CODE.match(wording) if pattern == "any" else None)
    if match is None:
        return 0
    at = count = 0
    for count, word in enumerate(text.words):
        at += len(word.text) + (0 if word.glued or count == 0 else 1)
        if at >= match.end():
            break
    return count + 1


def _named(wording: str) -> re.Match[str] | None:
    match = _NAMED.match(wording)
    if match is None:
        return None
    code = match.group()
    if _KIND.match(code):
        return match
    letters = _LETTERS.match(code)
    return match if letters and letters.group().isupper() and not _NO_CODE.match(code) else None


def in_other_language(text: Text) -> int:
    """The number of words before "Recommendation 1" that say the same in another language: "Argymhelliad 1 /"."""
    signs = (at for at, word in enumerate(text.words[:5]) if word.text in ("/", "|", "–"))
    return next((at + 1 for at in signs if leading_ref(text.cut(at + 1), "named")), 0)


def after_ref(text: Text, count: int) -> Text:
    """The text behind its reference, without the colon or the dash between them."""
    words = list(text.words[count:])
    while words and words[0].text in _AFTER:
        words.pop(0)
    return Text((words[0]._replace(glued=False), *words[1:])) if words else NO_TEXT


def bare_ref(text: Text) -> Text:
    """A reference without the punctuation that only divides it from what follows."""
    words = list(text.words)
    while len(words) > 1 and words[-1].text in _AFTER and not (words[-1].text == ")" and words[0].text == "("):
        words.pop()
    return Text(tuple(words))


def headline(text: Text) -> Text:
    """The headline at the beginning: a bold run before plain words, or a few words before a dash or a colon."""
    words = text.words
    bold = next((at for at, word in enumerate(words) if not word.bold and word.text not in _AFTER), len(words))
    if 0 < bold < len(words):  # where all is bold, its punctuation is all there is to tell
        return _trimmed(text.cut(0, bold))
    for at, word in enumerate(words[1:], 1):
        if word.text in ("–", "—", "-") and not word.glued and 2 <= at <= HEADLINE_WORDS and at + 2 < len(words):
            return _trimmed(text.cut(0, at))
        capital = at + 1 < len(words) and words[at + 1].text[:1].isupper()
        if word.text == ":" and 2 <= at <= COLON_WORDS and capital and at + 3 < len(words) and not _leads_in(words, at):
            return _trimmed(text.cut(0, at))
    return NO_TEXT


def _leads_in(words: Sequence[Word], colon: int) -> bool:
    """Whether the words before a colon lead in to points: "Make scrutiny count. The council should:"."""
    ended = any(word.text.endswith((".", "?", "!")) and len(word.text) > 3 for word in words[: colon - 1])
    return ended or words[colon - 1].text.casefold() in _STEMS


def _trimmed(text: Text) -> Text:
    words = list(text.words)
    while words and words[-1].text in _AFTER:
        words.pop()
    return Text(tuple(words))
