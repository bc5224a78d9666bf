"""Recommendations set as cards, several in a row: a numeral, often a large one, a headline in bold, the text.

In: a table with one card in each cell, or with a card's parts (numeral, headline, text) in cells of their own beside or
below each other; or the blocks of columns that only white divides.  Out: the cards' recommendations, in the order of
their numerals, whether these run across the rows or down the columns.

1. a bare numeral is a reference only where every card begins with one and they count on from one to the last;
2. parts in cells of their own are put together where they are alike over the whole table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from extractors.lists import after_ref, bare_ref, headline, leading_ref
from extractors.peer_recommendations.found import Found
from schemas.document import NO_TEXT, Table, Text

NEARLY = 0.8  # share of the cards that must be recommendations
HEADLINE_WORDS = 20
LARGE = 1.25  # times the size of the text: a numeral this large is a reference where another one is left out, too
_NUMERAL = re.compile(r"#?0?(\d{1,2})[.)]?")


def in_cells(table: Table) -> list[Found]:
    """One recommendation in each cell, or in cells that belong together; none where the table has other things."""
    for blocks in (_cells(table), _numeral_first(table), _headline_first(table)):
        if found := card_items(blocks):
            return found
    return []


def card_items(blocks: Sequence[Text]) -> list[Found]:
    """The recommendations of the cards: two at least, and of nearly all."""
    numbers = _counted(blocks)
    if numbers:
        blocks = [block for _, block in sorted(zip(numbers, blocks, strict=True), key=lambda card: card[0])]
    cards = [_card(block, 1 if numbers else leading_ref(block)) for block in blocks]
    found = [card for card in cards if card is not None]
    return found if len(found) > 1 and len(found) >= NEARLY * len(blocks) else []


def _card(text: Text, count: int) -> Found | None:
    """The recommendation of a card, the first words of which are its reference."""
    own = after_ref(text, count)
    head = headline(own) if own else NO_TEXT
    bold = bool(head) and head.words[0].bold and not own.words[-1].bold
    if not is_worded(own) or not (count or bold):
        return None
    return Found(bare_ref(text.cut(0, count)), own, head)


def is_worded(text: Text) -> bool:
    """Whether a text has more words than a label."""
    return len(re.findall(r"[A-Za-z]{2,}", str(text))) > 3


def _counted(blocks: Sequence[Text]) -> list[int]:
    """The bare numerals that the cards begin with, where they count on, in whatever order; none elsewhere."""
    numbers: list[int] = []
    for block in blocks:
        match = _NUMERAL.fullmatch(block.words[0].text) if len(block) > 1 else None
        if match is None or not block.words[1].text[:1].isupper():
            return []
        numbers.append(int(match[1]))
    least = min(numbers, default=0)
    counted = sorted(numbers) == list(range(least, least + len(numbers)))
    large = all(
        block.words[0].size > LARGE * block.words[-1].size for block in blocks
    )  # one that is left out is doubted
    distinct = len(set(numbers)) == len(numbers) > 2
    return numbers if len(numbers) > 1 and (counted or (large and distinct)) else []


def _cells(table: Table) -> list[Text]:
    return [cell.text for cell in table.cells if cell.text]


def _numeral_first(table: Table) -> list[Text]:
    """Each numeral that has a cell of its own with the words right of it, or below it."""
    grid = table.grid()
    blocks: list[Text] = []
    taken = 0
    for cell in table.cells:
        if not cell.text or not _NUMERAL.fullmatch(str(cell.text)):
            continue
        right = cell.column + cell.colspan
        below = cell.row + cell.rowspan
        beside = grid[cell.row][right] if right < table.column_count else None
        under = grid[below][cell.column] if below < table.row_count else None
        words = next((c.text for c in (beside, under) if c is not None and is_worded(c.text)), NO_TEXT)
        if not words:
            return []
        blocks.append(cell.text + words)
        taken += 2
    return blocks if taken == len(_cells(table)) else []


def _headline_first(table: Table) -> list[Text]:
    """Each cell of a row of headlines with the cell of text below it, row by row."""
    grid = table.grid()
    blocks: list[Text] = []
    for heads, texts in zip(grid[::2], grid[1::2], strict=False):
        for head, text in zip(heads, texts, strict=True):
            if head is None or text is None or not head.text:
                continue
            plain = not any(word.bold for word in text.text.words)
            if not text.text or not plain or not _is_headline(head.text):
                return []
            blocks.append(head.text + text.text)
    return blocks if 2 * len(blocks) == len(_cells(table)) else []


def _is_headline(text: Text) -> bool:
    words = [word for word in text.words if not _NUMERAL.fullmatch(word.text)]
    return 0 < len(words) <= HEADLINE_WORDS and all(word.bold for word in words)
