"""A scope in columns that white alone, or lines between its rows, divide: each theme beside its questions.

In: the outline and a place in it, whose paragraphs mingle the lines of both columns.  Out: themes and questions in
printed order, and the place behind; a theme's name may run over two lines, and a row begin on the next page.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from extractors.outline import Node, Part
from extractors.scope_wording import LABEL_WORDS, questions
from extractors.spread import REACH, rows, spread_at
from extractors.themes import theme_of
from schemas.document import Text
from schemas.printed import PrintedScope

NEARLY = 0.7  # share of the rows that must ask
THEMES = 2  # of the challenge's own, at least


def asking(nodes: Sequence[Part]) -> list[int]:
    """The places of the nodes that ask, one for each question mark."""
    marks = [(at, node.wording.count("?")) for at, node in enumerate(nodes) if isinstance(node, Node)]
    return [at for at, count in marks for _ in range(count)]


def in_columns(nodes: Sequence[Part], at: int, asks: Sequence[int]) -> tuple[list[PrintedScope], int]:
    """The scope of the columns that begin at a node; nothing where these are no themes beside questions.

    ``asks``: where the nodes ask; as many questions as themes are needed stand within reach of few.
    """
    node = nodes[at]
    if not isinstance(node, Node) or (node.mark is not None and node.mark.kind == "bullet"):
        return [], at
    last = bisect_left(asks, at) + THEMES - 1
    if last >= len(asks) or asks[last] >= at + REACH:
        return [], at
    spread = spread_at(nodes, at)
    if spread is None or spread.width != 2:
        return [], at
    told = [(row[0], row[1]) for row in rows(spread) if row[0] and row[1]]
    asked = [(name, text) for name, text in told if len(name) <= LABEL_WORDS and "?" not in str(name) and _asks(text)]
    themes = sum(theme_of(name.without_signs()) is not None for name, _ in asked)
    if themes < THEMES or len(asked) < NEARLY * len(told):
        return [], at
    return [row for name, text in asked for row in _rows(name.without_signs(), text)], spread.stop


def _asks(text: Text) -> bool:
    return str(text).rstrip(' ”"’)').endswith("?")


def _rows(name: Text, text: Text) -> Iterator[PrintedScope]:
    yield PrintedScope("theme", name, name)
    yield from (PrintedScope("question", name, question) for question in questions(text))
