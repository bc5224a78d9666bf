"""Paragraphs inside a recommendation that were read into no field of it.

In: the recommendations of one document as printed, and the document.  Out: the recommendations, with a doubt about each
that has such a paragraph between its first words and its last: what explains it, perhaps, or a label that nobody
knows.  Whose a paragraph between two recommendations is, is not asked.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from schemas.document import Block, Document, Paragraph, Text
from schemas.page import Word
from schemas.printed import Doubt, PrintedAction, PrintedRecommendation

FEWEST = 6  # words of a paragraph that says something
_Spot = tuple[int, float, float]  # page, left edge, top: where a word stands


def with_unread(recommendations: Sequence[PrintedRecommendation], document: Document) -> list[PrintedRecommendation]:
    """The recommendations with doubts about what stands inside them and is read into no field."""
    if not any(told.actions or told.leads or told.progress or told.ratings for told in recommendations):
        return list(recommendations)  # each ends where its text ends: nothing stands inside it
    owners = {_spot(word): at for at, told in enumerate(recommendations) for word in _words(told)}
    found = _inside(document.blocks, owners)
    usual = Counter(str(paragraph.text) for _, paragraph in found)
    unread = {at: str(paragraph.text) for at, paragraph in found if usual[str(paragraph.text)] == 1}
    return [
        replace(told, doubts=(*told.doubts, _doubt(unread[at]))) if at in unread else told
        for at, told in enumerate(recommendations)
    ]


def _doubt(printed: str) -> Doubt:
    return Doubt("text", "paragraph_unread", "a paragraph inside it is read into no field", "warning", printed)


def _inside(blocks: Iterable[Block], owners: dict[_Spot, int]) -> list[tuple[int, Paragraph]]:
    """Paragraphs of nobody with the same owner before and behind them, with that owner."""
    found: list[tuple[int, Paragraph]] = []
    waiting: list[Paragraph] = []
    last: int | None = None
    for block in blocks:
        own = [owners[spot] for spot in map(_spot, _printed(block)) if spot in owners]
        if own:
            if own[0] == last:
                found += [(own[0], paragraph) for paragraph in waiting]
            last, waiting = own[-1], []
        elif isinstance(block, Paragraph) and len(block.text) >= FEWEST:
            waiting.append(block)
    return found


def _spot(word: Word) -> _Spot:
    return word.page, word.x0, word.top


def _printed(block: Block) -> Iterator[Word]:
    if isinstance(block, Paragraph):
        yield from block.text.words
    else:
        for cell in block.cells:
            yield from cell.text.words


def _words(told: PrintedRecommendation) -> Iterator[Word]:
    texts = [told.ref, told.text, told.headline, *_parts(told)]
    for action in told.actions:
        texts += [action.ref, action.text, action.success, action.due, *_parts(action)]
    for text in texts:
        yield from text.words


def _parts(owner: PrintedRecommendation | PrintedAction) -> Iterator[Text]:
    yield from (lead.text for lead in owner.leads)
    yield from (statement.text for statement in owner.progress)
    yield from (rating.text for rating in owner.ratings)
