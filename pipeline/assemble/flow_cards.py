"""Records set in cards in a document without pages: a Word file's, a web page's, as it is set on one endless page.

In: the document (``pipeline.assemble.flow``), each of whose paragraphs is one line.  Out: the same with the table of
its cards instead of their paragraphs; None where there are none.  Its own tables are no cards.
"""

from __future__ import annotations

from dataclasses import replace

from pipeline.assemble.cards import find_cards
from pipeline.assemble.free import FreeWords
from pipeline.assemble.words import Lexicon
from schemas.document import Block, Document, Paragraph, Text
from schemas.page import Page


def flow_in_cards(document: Document) -> Document | None:
    """The document with its cards as a table; None where it has none."""
    frame = document.pages[0]
    words = [word for paragraph in document.paragraphs() for word in paragraph.text.words]
    page = Page(frame.number, frame.width, frame.height, words)
    cards = find_cards([page], {page.number: FreeWords(words)}, Lexicon([page])) if words else None
    if cards is None:
        return None
    blocks: list[Block] = []
    for block in document.blocks:
        if isinstance(block, Paragraph):
            left = tuple(word for word in block.text.words if word not in cards.words)
            block = replace(block, text=Text(left))
        if not isinstance(block, Paragraph) or block.text:
            blocks.append(block)
    place = next((at for at, block in enumerate(blocks) if block.top > cards.table.top), len(blocks))
    return replace(document, blocks=(*blocks[:place], cards.table, *blocks[place:]))
