"""Recommendations that no number or bullet marks, in a section that lists them.

1. in columns of white: a headline, or a number, beside its text; cards two abreast;
2. paragraphs that each begin in bold;
3. headings with nothing below them.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.lists import headline
from extractors.outline import Node, Part
from extractors.peer_recommendations.abreast import card_items
from extractors.peer_recommendations.found import Found
from extractors.peer_recommendations.tables import row_item
from extractors.spread import Spread, cards, rows, spread_at
from extractors.themes import theme_of
from schemas.document import NO_TEXT, Text

NEARLY = 0.8  # share of the rows, cards or paragraphs that must be recommendations


def in_columns(inside: Sequence[Part]) -> list[Found]:
    """The recommendations of the first columns of white in a section: in cards abreast, or row by row."""
    for at, node in enumerate(inside):
        if not isinstance(node, Node):
            return []
        spread = spread_at(inside, at)
        if spread is not None and len(spread.lines) > 2:
            if node.mark is not None and len(spread.lines[0].cells[0]) <= node.mark.length:
                return []  # a list, its markers before its text
            return _cards(spread) or _rows(inside, at)
    return []


def _cards(spread: Spread) -> list[Found]:
    words = [sum(len(line.cells[at]) for line in spread.lines) for at in range(spread.width)]
    if min(words) < 0.2 * max(words):
        return []  # labels beside their text
    blocks = [Text(tuple(word for line in lines for word in line.words)) for lines in cards(spread)]
    return card_items(blocks)


def _rows(inside: Sequence[Part], at: int) -> list[Found]:
    """Rows, the columns begun again behind what interrupts them."""
    found: list[Found | None] = []
    theme = NO_TEXT
    while at < len(inside):
        node = inside[at]
        spread = spread_at(inside, at)
        if spread is None:
            if isinstance(node, Node) and theme_of(node.text):
                theme = node.text
            at += 1
            continue
        for row in rows(spread):
            item = row_item([cell for cell in row if cell])
            found.append(item and Found(item.ref, item.text, item.headline, theme))
        at = max(spread.stop, at + 1)
    return _most(found)


def run_in(inside: Sequence[Part]) -> list[Found]:
    """Paragraphs that begin with a headline in bold: two at least, and nearly all behind the first."""
    found: list[Found | None] = []
    theme = NO_TEXT
    for node in inside:
        if not isinstance(node, Node) or node.mark is not None:
            return []
        head = headline(node.text) if node.text.words and node.text.words[0].bold and not node.rank else NO_TEXT
        if head and not node.paragraph.bold and not theme_of(head):
            found.append(Found(NO_TEXT, node.text, head, theme))
        elif theme_of(node.text):
            theme = node.text
        elif found:
            found.append(None)
    return _most(found)


def bare_headings(inside: Sequence[Part]) -> list[Found]:
    """Headings of one rank, three at least, one below the other, with no text between them."""
    run: list[Node] = []
    for node in inside:
        if isinstance(node, Node) and node.rank and (not run or node.rank == run[0].rank):
            run.append(node)
        elif run:
            break
    if len(run) < 3 or sum(bool(theme_of(node.text)) for node in run) > 1:
        return []
    return [Found(node.ref, node.text) for node in run]


def _most(found: Sequence[Found | None]) -> list[Found]:
    kept = [item for item in found if item is not None]
    return kept if len(kept) > 1 and len(kept) >= NEARLY * len(found) else []
