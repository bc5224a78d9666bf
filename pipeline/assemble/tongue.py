"""Which language words are in, told without a model: by function words, the months, and how words are spelt.

In: words in reading order.  Out: how much each speaks for a language, which words are in which, and the Welsh half of
short texts that say the same twice.

The commonest words of Welsh and English stand in ``schemas/vocabulary/languages.csv``.  Where a run changes is
the path of least cost through two states (A. Viterbi, 1967): a word of the other language costs its weight, a change
costs little where a reader expects one (a paragraph, another type face, a stroke) and much in the midst of a line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from schemas.page import Word
from schemas.vocabulary import rows

WELSH, ENGLISH = "cy", "en"

SPELT = 0.5  # what a word's spelling weighs; a word of the list weighs 1

# No English word is spelt so, or few are: mutations, digraphs, suffixed articles and pronouns, circumflexes.
_WELSH = re.compile(
    r"(?:ngh|mh|nh|ll[aeiouwy]|ddy|ddi|gw[ayn]|cyf|cyn[nrhlg]|cym[aeruh]|cyd|rhy|rha|rho|fyng)\w*|"
    r"\w*(?:iaeth|iaethau|iaid|wyd|wyr|asol|edig|ydd|wydd|adau|iadau|iau|oedd|aidd|eiddio|io|dd|wch|wy|yr)|"
    r"\w*[âêîôûŵŷ]\w*|[bcdfghlmnprstwyw]*[wy][bcdfghlmnprst]+[wy]?[bcdfghlmnprst]*"
)
_ELIDED = re.compile(r"\w+[aeiouwyâêîôûŵŷ]'[rniwu]")
_ENGLISH = re.compile(
    r"\w*[kqvxz]\w*|\w*(?:tion|tions|ing|ings|ment|ness|ly|sh|ck|ght|ous|ity|ies)|\w*(?:ee|oo|ea|sh|th[ei]|tt|ss)\w*"
)
_PLAIN_Y = frozenset(
    ["by", "my", "try", "dry", "why", "sky", "cry", "fly", "shy", "spy", "myth", "gym", "hymn", "rhythm", "two"]
)


@lru_cache(maxsize=65536)
def speaks_for(word: str) -> float:
    """How much one word speaks for Welsh (above 0) or English (below); 0 for names, figures and what both have."""
    plain = word.replace("’", "'").strip(".,;:()'\"")
    folded = plain.casefold()
    if len(folded) < 2 and folded not in ("y", "â"):
        return 0.0
    if (plain.isupper() and len(plain) < 4 and plain != "Y") or not any(map(str.isalpha, plain)):
        return 0.0
    known = _known().get(folded)
    if known:
        return 1.0 if known == WELSH else -1.0
    if _ELIDED.fullmatch(folded):
        return 1.0
    if plain[0].isupper() and not plain.isupper():
        return 0.0  # a name, or the first of a sentence
    if _ENGLISH.fullmatch(folded) or folded in _PLAIN_Y:
        return -SPELT
    return SPELT if _WELSH.fullmatch(folded) else 0.0


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    return {row["word"]: row["language"] for row in rows("languages")}


def balance(words: Sequence[Word]) -> tuple[float, float]:
    """What in the words speaks for Welsh, and what for English."""
    weights = [weight for word in words if (weight := speaks_for(word.text))]
    welsh = sum([weight for weight in weights if weight > 0])
    return welsh, welsh - sum(weights)  # halves and wholes: exact


def welsh_by_stroke(words: Sequence[Word]) -> Sequence[Word]:
    """The Welsh words of a line, and the stroke, where one stroke divides it from English: "Dyddiad / Date"."""
    strokes = [
        at
        for at in range(1, len(words) - 1)
        if words[at].text in ("/", "|") and not words[at].glued and not words[at + 1].glued
    ]
    if len(strokes) != 1:
        return ()
    at = strokes[0]
    before, behind = balance(words[:at]), balance(words[at + 1 :])
    leaning = before[0] - before[1] - behind[0] + behind[1]
    if leaning > 0 and before[0] >= before[1] and behind[1] >= behind[0]:
        return words[: at + 1]
    return words[at:] if leaning < 0 and before[1] >= before[0] and behind[0] >= behind[1] else ()


def welsh_half(words: Sequence[Word]) -> Sequence[Word]:
    """The Welsh lines of a short text whose other lines say the same in English; none where no line divides them.

    Of equally good places the one in the middle, for a translation is about as long as what it translates.
    """
    best: tuple[float, int] = (min(balance(words)), 0)  # what is amiss, and how uneven the halves are
    found: Sequence[Word] = ()
    for at in range(1, len(words)):
        if words[at].top - words[at - 1].top < 0.5 * words[at].size:
            continue
        above, below = balance(words[:at]), balance(words[at:])
        for (welsh, english), half in (((above, below), words[:at]), ((below, above), words[at:])):
            cost = (welsh[1] + english[0], abs(_letters(words) - 2 * _letters(half)))
            if welsh[0] > 0 and english[1] > 0 and cost[0] <= best[0] - (0 if found else SPELT) and cost < best:
                best, found = cost, half
    return found


def _letters(words: Sequence[Word]) -> int:
    return sum(len(word.text) for word in words)


IN_LINE, AT_LINE, AT_STOP, AT_BREAK = 4.0, 2.0, 1.5, 0.4  # what a change of language costs

_STROKES = frozenset("/|–—•·")


def languages(words: Sequence[Word]) -> list[str]:
    """The language of each word of a run in reading order, as the words around it show it."""
    costs = {WELSH: 0.0, ENGLISH: 0.0}
    trail: list[dict[str, str]] = []
    for at, word in enumerate(words):
        weight = speaks_for(word.text)
        change = _change(words[at - 1], word) if at else 0.0
        came: dict[str, str] = {}
        reached: dict[str, float] = {}
        for state, other in ((WELSH, ENGLISH), (ENGLISH, WELSH)):
            stays = costs[state] <= costs[other] + change
            came[state] = state if stays else other
            reached[state] = (costs[state] if stays else costs[other] + change) + max(
                0.0, -weight if state == WELSH else weight
            )
        costs = reached
        trail.append(came)
    state = WELSH if costs[WELSH] < costs[ENGLISH] else ENGLISH
    found: list[str] = []
    for came in reversed(trail):
        found.append(state)
        state = came[state]
    return found[::-1]


def _change(before: Word, word: Word) -> float:
    """What a change of language between two words costs."""
    if before.text in _STROKES or word.text in _STROKES:
        return AT_BREAK
    if before.page != word.page:
        return AT_STOP
    lower = word.top - before.top
    if lower > 1.75 * word.size or lower < -word.size:
        return AT_BREAK
    looks = before.bold != word.bold or before.colour != word.colour or abs(before.size - word.size) > 0.3
    if looks:
        return AT_BREAK
    if lower > 0.5 * word.size:
        return AT_STOP if before.text.endswith((".", ":", ";", "?", "!")) else AT_LINE
    return AT_STOP if before.text.endswith((".", "?", "!")) else IN_LINE
