"""Words of a cell or a paragraph into reading order, with broken words joined.

1. reading order: lines from top to bottom, each from left to right (text turned by 90 degrees: in its direction);
2. a word that a line end breaks is joined, its second half marked ``glued``: with a hyphen that only
   divides it (imple-/mentation) the hyphen goes, with one that belongs to it (whole-/life) it stays,
   and without any where a narrow column cut it (Organisatio/nal); so is what a line end parts behind a slash, or
   behind a dash between two words that no space parts from the first.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from itertools import pairwise
from operator import attrgetter

from pipeline.assemble.layout import Line, words_to_lines
from schemas.document import Text
from schemas.page import Page, Word
from schemas.vocabulary import rows

_ANGLE = attrgetter("angle")
_HYPHENS = "-\u2010\u00ad\u2011"
DASH = "\u2013"
_LETTERS = re.compile(r"[A-Za-z]{4,}$")
_ORDINALS = frozenset(["st", "nd", "rd", "th"])
_LINKED = re.compile(r"[A-Za-z][-\u2010\u2011](?:to|of|and|the|by|for)[-\u2010\u2011]$")  # hard-to-/recruit
ROOM = 0.7  # times the size: less room than this at the right of a line holds no further letter


class Lexicon:
    """The words of one document, as evidence of how its broken words are spelt.

    ``hyphenates``: the program that set it breaks words at line ends, so a hyphen there proves nothing;
    ``never_breaks``: it surely breaks none, so a hyphen there is the word's own.
    """

    def __init__(self, pages: Iterable[Page]) -> None:
        words = [word for page in pages for word in page.words]
        texts = {word.text for word in words}  # each of which stands there twice or thrice
        self._words = {text.strip(".()'\"“”‘’").casefold() for text in texts}
        breaks = {text[:-1] for text in texts if text[-1] in _HYPHENS and text[:-1].isalpha()}
        self.hyphenates = sum(half.casefold() not in _compounds() | _prefixes() for half in breaks) >= 3
        # a program that breaks words does so in one line of twenty or more; a line has some ten words
        breaking = any(text[-1] in "\u2010\u00ad" for text in texts)  # a typesetter's own hyphen
        few = len(breaks) < 0.01 * len(words) / 10 + 3
        self.never_breaks = len(words) > 600 and few and not self.hyphenates and not breaking

    def __contains__(self, word: str) -> bool:
        return word.casefold() in self._words


def reading_order(words: Sequence[Word]) -> list[Line]:
    """The words of one cell by line, in reading order; turned text in its own direction."""
    if not any(map(_ANGLE, words)):
        return words_to_lines(words)
    angles = Counter(word.angle for word in words if len(word.text) > 1)
    angle = angles.most_common(1)[0][0] if angles else 0
    if angle in (90, 270):
        upright = {_laid_down(word, angle): word for word in words}
        return [Line(tuple(upright[w] for w in line.words), line.box) for line in words_to_lines(upright)]
    return words_to_lines(words)


def _laid_down(word: Word, angle: int) -> Word:
    """A turned word as it would stand upright: for ordering only."""
    if angle == 90:
        return word._replace(x0=word.top, x1=word.bottom, top=-word.x1, bottom=-word.x0)
    return word._replace(x0=-word.bottom, x1=-word.top, top=word.x0, bottom=word.x1)


def lines_to_text(lines: Sequence[Line], lexicon: Lexicon, right: float | None = None) -> Text:
    """One text of all the lines, broken words joined; ``right`` is the right edge that text can reach."""
    words: list[Word] = []
    for line in lines:
        first = line.words[0]
        run = [first._replace(glued=False) if first.glued else first]
        run += [
            word if word.size >= before.size and not word.glued else _glue_raised(before, word)
            for before, word in pairwise(line.words)
        ]
        if words:
            words[-1], run[0] = _join(words, run[0], lexicon, right)
        words.extend(run)
    return Text(tuple(words))


def join_texts(first: Text, second: Text, lexicon: Lexicon, right: float | None = None) -> Text:
    """Two pieces of one text, a page end between them."""
    if not first.words or not second.words:
        return first + second
    left_word, right_word = _join(list(first.words), second.words[0], lexicon, right)
    return Text((*first.words[:-1], left_word, right_word, *second.words[1:]))


def _glue_raised(before: Word, word: Word) -> Word:
    """A superscript close behind its word belongs to it; words far apart never do."""
    gap = word.x0 - before.x1
    if word.glued:
        return word if gap < 0.5 * word.size else word._replace(glued=False)
    ordinal = word.text.casefold().rstrip(",.") in _ORDINALS and before.text[-1].isdigit() and word.size < before.size
    raised = (word.size < 0.8 * before.size or ordinal) and gap < 0.12 * before.size
    return word._replace(glued=True) if raised else word


def _join(words: list[Word], after: Word, lexicon: Lexicon, right: float | None) -> tuple[Word, Word]:
    before = words[-1]
    if before.text[-1] in _HYPHENS and len(before.text) > 1 and before.text[-2].isalnum():
        return _join_hyphen(before, after, lexicon)
    if _ends_in_slash(before) and after.text[0].isalnum():
        return before, after._replace(glued=True)
    if before.text[-1] == DASH and after.text[0].isalnum() and _ends_in_dash(words):
        return before, after._replace(glued=True)
    if right is not None and _cut_by_column(words, after, lexicon, right):
        return before, after._replace(glued=True)
    return before, after


def _ends_in_slash(word: Word) -> bool:
    """Whether a line ends behind a slash that no space parts from what it divides: "Member/" over "Officer"."""
    return word.text[-1] == "/" and (word.text[-2].isalnum() if len(word.text) > 1 else word.glued)


def _ends_in_dash(words: Sequence[Word]) -> bool:
    """Whether a line ends behind a dash that no space parts from what it links: "2021–" over "2025"."""
    last = words[-1]
    linked = last.text[-2:-1] if len(last.text) > 1 else words[-2].text[-1] if last.glued and len(words) > 1 else ""
    return linked.isalnum()


def _join_hyphen(before: Word, after: Word, lexicon: Lexicon) -> tuple[Word, Word]:
    left = re.sub(r".*[-\u2010\u2011]", "", before.text[:-1])
    tail = re.match(r"[\w']+", after.text)
    if tail is None or not left:
        return before, after
    glued = after._replace(glued=True)
    if before.text[-1] == "\u00ad":  # a soft hyphen never belongs to the word
        return before._replace(text=before.text[:-1]), glued
    if _LINKED.search(before.text) or belongs_to_word(left, tail.group(), lexicon):
        return before, glued
    return before._replace(text=before.text[:-1]), glued


def belongs_to_word(left: str, right: str, lexicon: Lexicon) -> bool:
    """Whether the hyphen between the halves belongs to the word, and was not put there to break it."""
    if not right[0].islower() or left[-1].isdigit() or right[0].isdigit():
        return True
    if left + right in lexicon:
        return False
    if f"{left}-{right}" in lexicon:
        return True
    if right.casefold() in _endings():
        return False
    if lexicon.never_breaks and len(left) > 2 and len(right) > 2:
        return True
    return left.casefold() in _compounds() or (left.casefold() in _prefixes() and not lexicon.hyphenates)


def _cut_by_column(words: list[Word], after: Word, lexicon: Lexicon, right: float) -> bool:
    """Whether a column too narrow for a word cut it: the piece fills its line alone, and what follows is no word."""
    before = words[-1]
    if before.text.isdigit() and after.text.isdigit() and len(words) > 1 and before.glued:  # 31/12/202 over 4
        return (
            before.x1 >= right - ROOM * before.size
            or re.fullmatch(r"(19|20)\d\d", before.text + after.text) is not None
        )
    alone = len(words) == 1 or words[-2].page != before.page or words[-2].bottom < before.y_centre
    tail = re.match(r"[a-z]+", after.text)
    if not alone or tail is None or not _LETTERS.match(before.text) or before.x1 < right - ROOM * before.size:
        return False
    rest = tail.group()
    no_word = (len(rest) <= 3 and rest not in _small_words()) or rest in _endings()
    return before.text + rest in lexicon or no_word


@cache
def _small_words() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("small_words"))


@cache
def _compounds() -> frozenset[str]:
    return frozenset(row["first"] for row in rows("compounds") if row["note"] != "prefix")


@cache
def _prefixes() -> frozenset[str]:
    """Halves that keep their hyphen in a document that breaks no words itself: re-/profiled."""
    return frozenset(row["first"] for row in rows("compounds") if row["note"] == "prefix")


@cache
def _endings() -> frozenset[str]:
    return frozenset(row["ending"] for row in rows("endings"))
