"""Text in columns that only white divides: a grid of labels and values, of people, of events and their dates.

In: the outline from one node on, whose paragraphs may mingle what stands side by side.  Out: printed lines with a
cell for each column, read row by row (``rows``) or, where each column holds short blocks ("cards"), block by block
(``cards``).

1. the first line's parts between wide gaps give the columns' left edges;
2. a line belongs to them as long as each of its parts begins at one of the edges and reaches over no other;
3. rows, and blocks, begin where the white above is wider than between the lines of one row; where all white is alike,
   each line that begins at the left edge and goes on in another column is a row.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from extractors.outline import Node, Part
from schemas.document import NO_TEXT, Text
from schemas.page import Word

GAP = 1.2  # times the size: white this wide divides two columns; a space is 0.25 to 0.4, in justified lines up to 1
EDGE = 3.0  # points within which two left edges are one
APART = 4.0  # times the size: more white between two lines ends the columns
HEAD = 6  # lines that a row of few words in each cell has at most
OVERLAP = 0.3  # times the size: lines that share more of their heights are not one below the other
WIDER = 0.25  # times the size: by how much the white between two rows is wider than inside one
REACH = 80  # nodes looked at
LONG = 60  # words: a longer paragraph is prose


class SpreadLine(NamedTuple):
    """A printed line: a cell for each column, empty where nothing stands there; its heights and its page."""

    cells: tuple[Text, ...]
    top: float
    bottom: float
    page: int
    size: float


class Spread(NamedTuple):
    """Lines in columns, and the place of the first node behind them."""

    lines: tuple[SpreadLine, ...]
    stop: int

    @property
    def width(self) -> int:
        return len(self.lines[0].cells)


def spread_at(nodes: Sequence[Part], at: int, least: int = 2) -> Spread | None:
    """The columns that begin with a node, ``least`` or more of them on its first line; None where there are none."""
    first = nodes[at]
    if not isinstance(first, Node) or len(first.paragraph.text) > LONG:
        return None
    if least > 1 and not _side_by_side(nodes, at):  # most paragraphs, and this is fast
        return None
    stop = _reach(nodes, at, first)
    words = [word for node in nodes[at:stop] for word in node.paragraph.text.words]  # type: ignore[union-attr]
    lines = _lines(words)
    head = list(itertools.islice(lines, HEAD))
    lefts = _lefts(_overlapping(head))
    if len(lefts) < least:
        return None
    kept: list[SpreadLine] = []
    for printed in itertools.chain(head, lines):
        line = _line(printed, lefts)
        if line is None or (kept and _is_apart(kept[-1], line)):
            stop = _node_of(nodes, at, stop, printed)
            break
        kept.append(line)
    own = {id(word) for node in nodes[at:stop] for word in node.paragraph.text.words}  # type: ignore[union-attr]
    whole = [line for line in kept if all(id(word) in own for cell in line.cells for word in cell.words)]
    return Spread(tuple(whole), stop) if whole else None


def rows(spread: Spread) -> list[tuple[Text, ...]]:
    """The rows, the lines of each cell put together."""
    found: list[list[Text]] = []
    centred = _centred_gap(spread.lines)
    limit = _row_gap(spread.lines, whole=True)
    for before, line in zip((None, *spread.lines), spread.lines, strict=False):
        both = bool(line.cells[0]) and any(line.cells[1:])
        gap = None if before is None or before.page != line.page else line.top - before.bottom
        begins = both if gap is None else both or gap > 1.2 * line.size if limit is None else gap > limit
        if centred is not None:
            begins = gap is None or gap > centred
        if not found or begins:
            found.append(list(line.cells))
        else:
            found[-1] = [old + new for old, new in zip(found[-1], line.cells, strict=True)]
    return [tuple(map(_unglued, row)) for row in found]


def cards(spread: Spread) -> list[list[Text]]:
    """The blocks of short lines, each a list of its lines: from left to right, then from top to bottom."""
    found: list[tuple[int, float, int, list[Text]]] = []
    for column in range(spread.width):
        lines = [line for line in spread.lines if line.cells[column]]
        limit = _row_gap(lines)
        for before, line in zip((None, *lines), lines, strict=False):
            text = line.cells[column]
            apart = before is None or before.page != line.page
            apart = apart or (limit is not None and line.top - before.bottom > limit)  # type: ignore[union-attr]
            stressed = limit is None and before is not None and _is_bold(text) and not _is_bold(before.cells[column])
            if apart or stressed:
                found.append((line.page, round(line.top / 4), column, [text]))
            else:
                found[-1][3].append(text)
    return [lines for *_, lines in sorted(found, key=lambda card: card[:3])]


def _is_bold(text: Text) -> bool:
    return all(word.bold for word in text.words)


def _side_by_side(nodes: Sequence[Part], at: int) -> bool:
    """Whether a node's first line has a wide gap, or another paragraph stands beside it."""
    text = nodes[at].paragraph.text  # type: ignore[union-attr]
    words = text.words
    for before, word in itertools.pairwise(words):
        if word.top > before.bottom - 1:
            break
        if word.x0 - before.x1 > GAP * word.size:
            return True
    after = nodes[at + 1] if at + 1 < len(nodes) else None
    if not isinstance(after, Node) or after.page != words[0].page:
        return False
    other = after.paragraph.text.words[0]
    return abs(other.top - words[0].top) < 0.9 * other.size and abs(other.x0 - words[0].x0) > 20


def _reach(nodes: Sequence[Part], at: int, first: Node) -> int:
    """Where to stop looking: at a table, at prose, at type that is larger, two pages on."""
    size = first.paragraph.size + 3.0
    for place in range(at + 1, min(len(nodes), at + REACH)):
        node = nodes[place]
        if not isinstance(node, Node) or len(node.paragraph.text) > LONG:
            return place
        if node.paragraph.size > size or node.page > first.page + 1:
            return place
    return min(len(nodes), at + REACH)


def _lines(words: Sequence[Word]) -> Iterator[list[Word]]:
    """The words by printed line, from top to bottom, each line from left to right; made as they are asked for."""
    line: list[Word] = []
    for word in sorted(words, key=_FROM_TOP):
        if line:
            first = line[0]
            common = min(first.bottom, word.bottom) - max(first.top, word.top)
            if first.page != word.page or common <= 0.5 * min(first.size, word.size):
                yield sorted(line, key=_FROM_LEFT)
                line = []
        line.append(word)
    yield sorted(line, key=_FROM_LEFT)


_FROM_TOP = attrgetter("page", "y_centre")
_FROM_LEFT = attrgetter("x0")


def _parts(words: Sequence[Word], lefts: Sequence[float] = ()) -> list[list[Word]]:
    """The parts between wide gaps; where a column is known to begin, half as wide a gap divides."""
    parts = [[words[0]]]
    for before, word in itertools.pairwise(words):
        gap, wide = word.x0 - before.x1, GAP * max(word.size, before.size)
        if gap > wide or (lefts and gap > 0.5 * wide and any(abs(word.x0 - left) <= 1.0 for left in lefts)):
            parts.append([])
        parts[-1].append(word)
    return parts


def _line(words: Sequence[Word], lefts: Sequence[float]) -> SpreadLine | None:
    """The line's cells; None where it does not stand in the columns."""
    cells: list[Text] = [NO_TEXT] * len(lefts)
    parts = _parts(words)
    close = _parts(words, lefts)
    if len(parts) < len(close):
        at_edges = all(any(abs(part[0].x0 - left) <= 1.0 for left in lefts) for part in close)
        if at_edges or 1 < len(parts) < len(lefts) == len(close):
            parts = close  # a long value ends near the next column
    for part in parts:
        column = next((at for at, left in enumerate(lefts) if abs(part[0].x0 - left) <= EDGE), None)
        if column is None or cells[column]:
            return None
        if column + 1 < len(lefts) and part[-1].x1 > lefts[column + 1] - 1:
            return None
        cells[column] = Text((part[0]._replace(glued=False), *part[1:]) if part[0].glued else tuple(part))
    top, bottom = min(word.top for word in words), max(word.bottom for word in words)
    return SpreadLine(tuple(cells), top, bottom, words[0].page, max(word.size for word in words))


def _is_apart(before: SpreadLine, line: SpreadLine) -> bool:
    return before.page == line.page and line.top - before.bottom > APART * line.size


def _node_of(nodes: Sequence[Part], at: int, stop: int, words: Sequence[Word]) -> int:
    """The first of the nodes that holds one of the words."""
    own = {id(word) for word in words}
    for place in range(at, stop):
        if any(id(word) in own for word in nodes[place].paragraph.text.words):  # type: ignore[union-attr]
            return place
    return stop


def _row_gap(lines: Sequence[SpreadLine], whole: bool = False) -> float | None:
    """The white that parts rows, in points; None where all white between lines is alike.

    ``whole``: only white above a line that begins at the left edge and goes on in another column tells.
    """
    pairs = [
        (b.top - a.bottom, bool(b.cells[0]) and any(b.cells[1:]))
        for a, b in itertools.pairwise(lines)
        if a.page == b.page
    ]
    least = min((gap for gap, _ in pairs), default=0.0)
    most = max((gap for gap, both in pairs if both or not whole), default=0.0)
    return least + 0.5 * WIDER * lines[0].size if most - least >= WIDER * lines[0].size else None


def _lefts(row: Sequence[list[Word]]) -> list[float]:
    """Where the columns of a row begin, whose cells may stand on lines that reach into one another."""
    found: list[float] = []
    for left in sorted(part[0].x0 for line in row for part in _parts(line)):
        if not found or left - found[-1] > EDGE:
            found.append(left)
    return found


def _overlapping(lines: Sequence[list[Word]]) -> list[list[Word]]:
    """The first line, and the next ones as long as each reaches up into those before it."""
    found = [lines[0]]
    for line in lines[1:]:
        bottom = max(word.bottom for before in found for word in before)
        if line[0].page != lines[0][0].page or min(word.top for word in line) > bottom - OVERLAP * line[0].size:
            break
        found.append(line)
    return found


def _centred_gap(lines: Sequence[SpreadLine]) -> float | None:
    """The white that parts rows whose cells are centred upright, in points; None where no line reaches into another.

    A short cell's line then stands between two lines of the longer cell beside it, wherever the row begins.
    """
    pairs = [(a, b) for a, b in itertools.pairwise(lines) if a.page == b.page]
    if not any(a.bottom - b.top > OVERLAP * b.size for a, b in pairs):
        return None
    most = max(b.top - a.bottom for a, b in pairs)
    return 0.5 * most if most >= WIDER * lines[0].size else None


def _unglued(text: Text) -> Text:
    words = text.words
    return Text((words[0]._replace(glued=False), *words[1:])) if words and words[0].glued else text
