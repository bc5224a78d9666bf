"""Footnotes, their marks in the text, and the size of the running text, by which notes are told.

In: the paragraphs of a page, or words.  Out: those that are notes; the places of their marks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from extractors.headings import DATE
from schemas.document import Paragraph
from schemas.page import Page, Word

_TEXT, _SIZE = attrgetter("text"), attrgetter("size")
_NOTE_MARK = re.compile(r"^(\(?\d{1,2}[.)]?|[*†‡§]+)$")


def footnotes(paragraphs: Sequence[Paragraph], foot: float, body_size: float) -> list[Paragraph]:
    """The notes of a page, below ``foot`` and below all of its text: a date in a letterhead's small type is none."""
    text = [p.text.words[-1].bottom for p in paragraphs if p.size >= 0.93 * body_size and not is_footnote(p, body_size)]
    foot = max([foot, *text])
    return [
        p for p in paragraphs if p.text.words[-1].bottom > foot and p.top > foot - p.size and is_footnote(p, body_size)
    ]


def is_footnote(paragraph: Paragraph, body_size: float) -> bool:
    """Whether a paragraph below the text is a note: in small type, or begun by a raised mark."""
    first = paragraph.text.words[0]
    if DATE.match(str(paragraph.text)):
        return False
    raised = first.size < 0.8 * paragraph.size and _NOTE_MARK.match(first.text) is not None
    return raised or (_NOTE_MARK.match(first.text) is not None and paragraph.size < 0.93 * body_size)


def note_marks(words: Sequence[Word], known: set[str]) -> set[int]:
    """Places of the raised marks in ``words`` that refer to a footnote whose mark is in ``known``."""
    places = set()
    for at, word in enumerate(words):
        if at == 0 or word.text.strip("()") not in known:
            continue
        before = words[at - 1]
        raised = word.size < 0.8 * before.size and word.bottom < before.bottom - 0.1 * before.size
        if raised and word.page == before.page and -1 <= word.x0 - before.x1 <= 0.3 * before.size:
            places.add(at)
    return places


def body_size(pages: Sequence[Page]) -> float:
    """The size of most letters of the document."""
    letters: Counter[float] = Counter()
    for page in pages:
        for size, run in groupby(page.words, _SIZE):
            letters[size] += len("".join(map(_TEXT, run)))
    sizes: Counter[float] = Counter()
    for size, count in letters.items():
        sizes[round(size, 1)] += count
    return sizes.most_common(1)[0][0] if sizes else 10.0
