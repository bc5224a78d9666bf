"""Letter-spaced text ("P e e r  C h a l l e n g e") as words again.

Tracked headings come out of a text layer letter by letter.  Where most pieces of a line are one or two letters,
the gaps between them are of two kinds: the usual one parts letters, a clearly wider one parts words.  And words that
the text layer runs together behind a comma are parted.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from schemas.geometry import union
from schemas.page import Word

SHORT = 0.6  # share of a run's pieces that have one or two letters; ordinary prose has 0.2 to 0.3
MEAN = 1.8  # letters a piece; a key of letters and short words ("R = off track") has 2.4
LEAST = 6  # pieces in a run, or three single letters that read as a word ("L e a d")
WHITE = 0.12  # of the size: a space that kerning behind a comma narrows has 0.19, the sides of letters have 0.05
_COMMAS = frozenset(",;:")
WIDER = 1.8  # times the usual gap: a gap that parts words (letters 2 pt apart stand with words 6 to 7 apart)


def join_spaced_letters(words: Sequence[Word]) -> list[Word]:
    """The words of a page, in the order of the file, with letter-spaced runs joined."""
    joined: list[Word] = []
    at = 0
    for start, stop in _runs(words):
        run = words[start:stop]
        if _is_spaced(run):
            joined += [*words[at:start], *_joined(run)]
            at = stop
    return [*joined, *words[at:]]


def part_at_white(words: Sequence[Word]) -> list[Word]:
    """The words with those parted that pdfium runs together behind a comma.

    A file that draws no spaces leaves white for them, a little less behind a comma than elsewhere where the type is
    kerned; pdfium then takes it for none.
    """
    parted = list(words)
    for at, word in enumerate(words):
        if not word.glued or not at or words[at - 1].text not in _COMMAS or word.angle:
            continue
        before = words[at - 1]
        if word.x0 - before.x1 > WHITE * word.size and abs(word.top - before.top) < 0.1 * word.size:
            parted[at] = word._replace(glued=False)
    return parted


def _runs(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Words of one style that follow one another on a line, where two neighbours are short: first, and behind the last.

    A run of which most pieces are short has two short neighbours; few other runs have.
    """
    stop = 0
    for at in [at for at, word in enumerate(words) if len(word.text) <= 2]:
        before, word = words[at - 1], words[at]
        if at < max(1, stop) or len(before.text) > 2 or not _follows(before, word):
            continue
        start, stop = at - 1, at + 1
        while start > 0 and _follows(words[start - 1], words[start]):
            start -= 1
        while stop < len(words) and _follows(words[stop - 1], words[stop]):
            stop += 1
        yield start, stop


def _follows(before: Word, word: Word) -> bool:
    return (
        -1 < word.x0 - before.x1 < 1.6 * word.size
        and abs(before.top - word.top) < 0.1 * word.size
        and (before.size, before.bold, before.colour) == (word.size, word.bold, word.colour)
        and before.angle == word.angle == 0
    )


def _is_spaced(run: Sequence[Word]) -> bool:
    short = sum(len(word.text) <= 2 for word in run)
    if sum(word.glued for word in run) > 0.2 * len(run):
        return False  # "DM/PL/KL": no white between the pieces
    letters = "".join(word.text for word in run)
    if 3 <= len(run) < LEAST:
        return len(letters) == len(run) and letters.isalpha() and letters.istitle()
    return len(run) >= LEAST and short >= SHORT * len(run) and sum(len(word.text) for word in run) < MEAN * len(run)


def _joined(run: Sequence[Word]) -> list[Word]:
    gaps = sorted(word.x0 - before.x1 for before, word in pairwise(run))
    usual = max(gaps[len(gaps) // 4], 0.05 * run[0].size)
    words: list[list[Word]] = [[run[0]]]
    for before, word in pairwise(run):
        if word.x0 - before.x1 > WIDER * usual:
            words.append([])
        words[-1].append(word)
    return [
        letters[0]._replace(text="".join(letter.text for letter in letters), **union(letters)._asdict())
        for letters in words
    ]
