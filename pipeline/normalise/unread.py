"""What is printed at a recommendation and was read into no field of it.

In: the recommendations of one document as printed, and the document.  Out: the recommendations with doubts about

1. paragraphs that stand inside one, between its first words and its last: they explain it, perhaps, or nobody knows
   their label (whose a paragraph between two recommendations is, is not asked);
2. numbers that stand shortly before each of a list that has no references.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter, itemgetter
from typing import NamedTuple

from schemas.document import Document, Paragraph, Text
from schemas.kept import kept
from schemas.page import Word
from schemas.printed import Doubt, PrintedAction, PrintedRecommendation

FEWEST = 6  # words of a paragraph that says something
MOST = 5  # words of a text that is little more than a number ("Recommendation 4 of 12")
BEFORE = 3  # texts: how far before a recommendation its number is looked for
LIST = 3  # recommendations


class _Printed(NamedTuple):
    text: Text
    is_paragraph: bool
    places: Mapping[object, int]  # where words stand, and of which recommendation, by its place in the list


class _Piece(_Printed):
    """A paragraph or a cell."""

    @kept
    def owners(self) -> list[int]:
        """The recommendations that have words of it: looked for when asked, as of most cells nobody asks."""
        spots = map(_SPOT, self.text.words)
        return [at for at in dict.fromkeys(map(self.places.get, spots)) if at is not None]


def with_unread(recommendations: Sequence[PrintedRecommendation], document: Document) -> list[PrintedRecommendation]:
    """The recommendations with doubts about what stands at them and is read into no field."""
    pieces = _pieces(recommendations, document) if recommendations else []
    paragraphs = _inside(pieces)  # 1.
    numbers = _numbered(recommendations, pieces)  # 2.
    return [
        replace(told, doubts=(*told.doubts, *paragraphs.get(at, ()), *numbers.get(at, ())))
        if at in paragraphs or at in numbers
        else told
        for at, told in enumerate(recommendations)
    ]


def _inside(pieces: Sequence[_Piece]) -> dict[int, list[Doubt]]:
    """Paragraphs of nobody with the same owner before and behind them; what comes again elsewhere is a label."""
    found: list[tuple[int, str]] = []
    waiting: list[str] = []
    cells: list[_Piece] = []  # since the last paragraph: the last owner is asked for only where one waits
    last: int | None = None
    for piece in pieces:
        if not piece.is_paragraph and not waiting:
            cells.append(piece)
        elif piece.owners:
            found += [(piece.owners[0], words) for words in waiting if piece.owners[0] == last]
            last, waiting, cells = piece.owners[-1], [], []
        elif piece.is_paragraph and len(piece.text) >= FEWEST:
            last = next((cell.owners[-1] for cell in reversed(cells) if cell.owners), last)
            cells = []
            waiting.append(str(piece.text))
    usual = Counter(words for _, words in found)
    message = "a paragraph inside it is read into no field"
    doubts: dict[int, list[Doubt]] = {}
    for at, words in found:
        if usual[words] == 1:
            doubts.setdefault(at, []).append(Doubt("text", "paragraph_unread", message, "warning", words))
    return doubts


def _numbered(recommendations: Sequence[PrintedRecommendation], pieces: Sequence[_Piece]) -> dict[int, list[Doubt]]:
    """The numbers before the recommendations of a list without references, where most of them have one."""
    if len(recommendations) < LIST or any(told.ref for told in recommendations):
        return {}
    first: dict[int, int] = {}  # of each recommendation, the piece in which it begins
    for place, piece in enumerate(pieces):
        for at in piece.owners:
            first.setdefault(at, place)
    found: dict[int, list[Doubt]] = {}
    for at, place in first.items():
        number = re.compile(rf"(?<!\d){at + 1}(?!\d)")
        for piece in pieces[max(0, place - BEFORE) : place]:
            wording = str(piece.text)
            if not piece.owners and len(piece.text) <= MOST and number.search(wording):
                message = "a number before it is read into no field"
                found[at] = [Doubt("ref", "number_unread", message, "warning", wording)]
    return found if 2 * len(found) > len(recommendations) else {}


def _pieces(recommendations: Sequence[PrintedRecommendation], document: Document) -> list[_Piece]:
    """All paragraphs and cells that print something, in reading order."""
    places: dict[object, int] = {}
    for at, told in enumerate(recommendations):
        for text in _read(told):
            places.update(dict.fromkeys(map(_SPOT, text.words), at))
    return [_Piece(text, is_paragraph, places) for text, is_paragraph in _texts(document)]


def _texts(document: Document) -> Iterator[tuple[Text, bool]]:
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block.text, True
        else:
            cells = sorted(block.cells, key=_IN_GRID)
            yield from ((cell.text, False) for cell in cells if cell.text)


_IN_GRID = attrgetter("row", "column")
_SPOT = itemgetter(*map(Word._fields.index, ("page", "x0", "top")))  # where a word stands: by place, which is faster


def _read(told: PrintedRecommendation) -> list[Text]:
    texts = [told.ref, told.text, told.headline, *_parts(told)]
    for action in told.actions:
        texts += [action.ref, action.text, action.success, action.due, *_parts(action)]
    return texts


def _parts(owner: PrintedRecommendation | PrintedAction) -> Iterator[Text]:
    yield from (lead.text for lead in owner.leads)
    yield from (statement.text for statement in owner.progress)
    yield from (rating.text for rating in owner.ratings)
