"""Keys in other wordings: definitions ("Settled: …"), sentences ("a blue spot means …"), signs
in brackets behind their meaning ("on target (green)")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from extractors.labels import labels
from pipeline.assemble.layout import Line
from pipeline.assemble.legend.signs import (
    MAX_WORDS,
    SIGNS,
    SYMBOLS,
    colour_words,
    fold_lookalikes,
    state_names,
    trim,
)
from schemas.document import NO_TEXT, LegendEntry, Place, Text
from schemas.page import Word
from schemas.vocabulary import fold, rows

_COUNT = re.compile(
    r"(?:\d+|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?: (?:actions?|are|is|were|was|rated))*",
    re.IGNORECASE,
)
WIDER = 0.45  # times the size: a gap wider than a space, which is 0.25 to 0.4


def definitions(block: Sequence[Line]) -> list[LegendEntry]:
    """Three lines or more of a few words, a separator and a meaning: "Settled: the action is on track"."""
    if len(block) < 3 and not any(word.text == ";" for line in block for word in line.words):
        return []
    entries: list[LegendEntry] = []
    for clause in _clauses(block):
        words = clause[1:] if clause and clause[0].text == ";" else clause
        at = next(
            (n for n, word in enumerate(words[:5]) if n and _divides(words[n - 1], word)),
            None,
        )
        if at is None or not words[0].text[:1].isupper():
            if not entries or not words:
                continue
            last = entries[-1]
            if _begins_afresh(words[0], last):
                break
            entries[-1] = last._replace(meaning=last.meaning + Text(tuple(clause)))
            continue
        sign = fold_lookalikes(str(Text(tuple(words[:at]))))
        meaning = trim(words[at:])
        if meaning:
            entries.append(LegendEntry(sign, None, meaning, Place(words[0].page, words[0].box)))
    short = [entry for entry in entries if len(entry.meaning) <= MAX_WORDS]
    if sum(fold(entry.sign or "") in labels() for entry in short) > 1:
        return []  # the labels of a report's head
    return short if len(short) >= 3 else []


def running(words: Sequence[Word]) -> list[LegendEntry]:
    """Three states or more that a paragraph explains one by one: "Complete: it is done. Delayed: it may not be …"."""
    starts = [at for at, word in enumerate(words) if at == 0 or words[at - 1].text.endswith((".", ";"))]
    signs = [(at, end) for at in starts if (end := _named_state(words, at))]
    if len(signs) < 3:
        return []
    entries = []
    for (at, end), (following, _) in zip(signs, [*signs[1:], (len(words), 0)], strict=True):
        sign = Text(tuple(words[at:end])).without_signs()
        meaning = trim(words[end:following])
        if meaning:
            entries.append(LegendEntry(str(sign).rstrip(":"), None, meaning, Place(words[at].page, words[at].box)))
    return entries if len(entries) >= 3 else []


def keyed(words: Sequence[Word]) -> list[LegendEntry]:
    """A paragraph that begins "Key:" and explains states of its own, a sentence each: "Done – nothing more to do."."""
    begin = next((at for at, word in enumerate(words[:4], 1) if word.text.endswith(":")), 0)
    if not begin or not _KEY.fullmatch(str(Text(tuple(words[:begin])))):
        return []
    starts = [at for at in range(begin, len(words)) if at == begin or words[at - 1].text.endswith((".", ";"))]
    entries: list[LegendEntry] = []
    for at, following in zip(starts, [*starts[1:], len(words)], strict=True):
        dash = next((n for n in range(at + 1, min(at + 6, following)) if _SIGN_ENDS.fullmatch(words[n].text)), None)
        colon = next((n + 1 for n in range(at, min(at + 5, following)) if words[n].text[-1] == ":"), None)
        end = min((n for n in (dash, colon) if n is not None), default=None)
        meaning = trim(words[end:following]) if end is not None else NO_TEXT
        if end is None or not meaning or not words[at].text[:1].isupper():
            return []
        sign = str(Text(tuple(words[at:end])).without_signs()).rstrip(":")
        entries.append(LegendEntry(sign, None, meaning, Place(words[at].page, words[at].box)))
    return entries if len(entries) >= 2 and all(len(entry.meaning) <= MAX_WORDS for entry in entries) else []


_KEY = re.compile(r"(?:(?:the|status|rating|progress) )?(?:key|legend|ratings?|note|status|states?)\s*:", re.IGNORECASE)
_SIGN_ENDS = re.compile(r"[–—=-]")


def _named_state(words: Sequence[Word], at: int) -> int:
    """Where a known state with its colon ends that begins here; 0 where none does."""
    for end in range(at + 1, min(at + 5, len(words)) + 1):
        if words[end - 1].text.endswith(":"):
            return end if fold(str(Text(tuple(words[at:end])))) in state_names() else 0
    return 0


def _begins_afresh(word: Word, last: LegendEntry) -> bool:
    """Whether prose follows the key: a sentence that begins where the signs do, behind a meaning that has ended."""
    ended = last.meaning.words[-1].text.endswith(".")
    return ended and word.text[:1].isupper() and abs(word.x0 - last.place.box.x0) < 2


def sentence(words: Sequence[Word]) -> list[LegendEntry]:
    """A sentence that explains three colours or more: "a blue spot means that the action is complete, a green …".

    One that counts ("six are rated green, two amber and two red") explains none.
    """
    places = [at for at, word in enumerate(words) if _is_colour(word.text)]
    if len({fold(words[at].text) for at in places}) < 3:
        return []
    entries = []
    for at, following in zip(places, [*places[1:], len(words)], strict=True):
        meaning = words[at + 1 : following]
        end = next(
            (n for n, word in enumerate(meaning) if word.text in (",", ";") or word.text.endswith(".")), len(meaning)
        )
        meaning = meaning[: end + (end < len(meaning) and meaning[end].text not in (",", ";"))]
        while meaning and (fold(meaning[0].text) in _fillers() or not fold(meaning[0].text)):
            meaning = meaning[1:]
        if meaning and _COUNT.fullmatch(str(trim(meaning))):
            return []
        told = trim(meaning)
        if told:
            entries.append(LegendEntry(words[at].text, None, told, Place(words[at].page, words[at].box)))
    return entries if len(entries) >= 3 else []


def _clauses(block: Sequence[Line]) -> Iterator[Sequence[Word]]:
    """The words of each line without its bullet, cut at semicolons; what stands before "X = …" is only a label."""
    for line in block:
        words = line.words[line.words[0].text in SYMBOLS :]
        starts = [0]
        if ";" in line.text:  # it belongs to the meaning before, should no new sign follow
            starts += [at for at, word in enumerate(words) if at and word.text == ";"]
        for start, stop in pairwise(starts):
            yield words[start:stop]
        clause = words[starts[-1] :]
        colon = next((n for n, word in enumerate(clause[:6]) if word.text == ":"), None)
        if colon is not None and any(word.text == "=" for word in clause[colon : colon + 5]):
            clause = clause[colon + 1 :]
        if clause:
            yield clause


def _divides(before: Word, word: Word) -> bool:
    """Whether a sign ends before the word: at a separator, a gap as wide as between columns, or where bold type ends
    before a gap that is wider than a space."""
    gap = (word.x0 - before.x1) / word.size
    bold_ends = before.bold and not word.bold and gap > WIDER
    return word.text in SIGNS or gap > 1.2 or bold_ends


def bracketed(line: Line) -> list[LegendEntry]:
    """ "on target (green), one month behind (amber)": the meaning first, its sign in brackets."""
    if line.text.count("(") < 2:
        return []
    entries, begin = [], 0
    words = line.words
    for at, opened in enumerate(words[:-2], 1):
        if opened.text == "(" and words[at + 1].text == ")" and _is_colour(words[at].text):
            meaning = trim(list(words[begin : at - 1]))
            if meaning:
                entries.append(LegendEntry(words[at].text, None, meaning, Place(words[at].page, words[at].box)))
            begin = at + 2
    return entries if len(entries) > 1 else []


@lru_cache(maxsize=16384)
def _is_colour(text: str) -> bool:
    return fold(text) in colour_words()


@cache
def _fillers() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("key_fillers"))
