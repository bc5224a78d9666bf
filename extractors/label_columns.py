"""A report's head in columns that only white divides, its labels in bold: "**Ward(s) affected:**   All wards".

In: the outline from one node on, whose paragraphs may mingle what stands side by side.  Out: labels with their values.

1. runs of bold words that begin where others do are labels, in one column or two; plain words to the right are values;
2. a label goes on with the bold line close below it that has no value of its own beside it;
3. a value is what stands right of its label, as far as the next label in that direction, and down to the next label; in
   rows apart, it is the block of lines beside the label, whether that stands at its top or in the middle;
4. the head ends before a bold line with nothing at its right (a heading), plain words at the labels' edge (prose), or a
   numbered heading.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from operator import attrgetter
from typing import NamedTuple

from extractors.labels import is_number, labels, may_begin
from extractors.outline import Node, Part, TableNode
from schemas.document import Text
from schemas.page import Word
from schemas.printed import PrintedFact
from schemas.vocabulary import fold

EDGE = 3.0  # points within which two left edges are one
GAP = 0.6  # times the size: white at least between a label and its value
LEADING = 0.45  # times the size: white between two lines of one text, at most
LABEL_WORDS = 9
VALUE_WORDS = 60
LINES = 60  # looked at
KNOWN = 3  # labels, at least, that the vocabulary knows
PAIRS = 2  # pairs side by side, at most


class Run(NamedTuple):
    """Words beside one another, all bold or none: a label's line or a value's."""

    words: tuple[Word, ...]
    bold: bool

    @property
    def x0(self) -> float:
        return self.words[0].x0

    @property
    def top(self) -> float:
        return min(word.top for word in self.words)

    @property
    def bottom(self) -> float:
        return max(word.bottom for word in self.words)

    @property
    def size(self) -> float:
        return self.words[0].size


@dataclass
class _Label:
    runs: list[Run]
    value: list[Run] = field(default_factory=list)

    @property
    def text(self) -> Text:
        return _text(self.runs)

    @property
    def top(self) -> float:
        return self.runs[0].top

    @property
    def bottom(self) -> float:
        return self.runs[-1].bottom


def bold_labels(nodes: Sequence[Part], at: int) -> tuple[list[PrintedFact], int]:
    """The facts of the head that begins at a node, and the place behind it; none where none begins."""
    node = nodes[at]
    if not isinstance(node, Node) or not node.text.words[0].bold:
        return [], at
    words = _page_words(nodes, at)
    if not _may_label(words):
        return [], at
    lines = _lines(words)
    edges = _edges(lines)
    if not edges:
        return [], at
    lines = lines[: _end(lines, edges)]
    found = _with_values(lines, edges)
    pairs = [(label.text, _text(label.value)) for label in found if label.value]
    known = sum(bool(_field(label)) for label, _ in pairs)
    if known < KNOWN or 2 * known < len(pairs) or any(len(value) > VALUE_WORDS for _, value in pairs):
        return [], at
    if not lines or any(len(label) > LABEL_WORDS for label, _ in pairs):
        return [], at
    last = max(run.bottom for line in lines for run in line)
    stop = next((n for n in range(at, len(nodes)) if not _stands_above(nodes[n], nodes[at].page, last)), len(nodes))
    facts = [
        PrintedFact(labels().get(fold(str(label).strip(" :?")), ""), label.without_signs(), v) for label, v in pairs
    ]
    return facts, max(stop, at + 1)


def _field(label: Text) -> str:
    return labels().get(fold(str(label).strip(" :?")), "")


def _words(part: Part) -> Iterable[Word]:
    if isinstance(part, Node):
        return part.paragraph.text.words
    return (word for cell in part.table.cells for word in cell.text.words)


def _stands_above(part: Part, page: int, bottom: float) -> bool:
    return all(word.page == page and word.top < bottom for word in _words(part))


def _page_words(nodes: Sequence[Part], at: int) -> list[Word]:
    """The words of a page from a node on, as far as the next table in rules."""
    words: list[Word] = []
    page = nodes[at].page
    for part in nodes[at : at + LINES]:
        if part.page != page or (isinstance(part, TableNode) and part.table.ruled):
            break
        words += _words(part)
    return [word for word in words if word.page == page]


def _may_label(words: Sequence[Word]) -> bool:
    """Whether as many bold words may begin known labels as there must be labels: behind no other bold word."""
    starts = [
        word
        for before, word in pairwise([None, *words])
        if word and word.bold and not (before and before.bold and _adjoins(before, word))
    ]
    broken = sum(word.glued and word.bold for word in words)  # at a line's end: their beginnings tell nothing
    return len(starts) >= KNOWN and broken + sum(may_begin(word.text) for word in starts) >= KNOWN


def _adjoins(before: Word, word: Word) -> bool:
    level = before.top == word.top and before.bottom == word.bottom
    return level and before.x0 < word.x0 <= before.x1 + 2 * GAP * word.size


def _lines(words: Iterable[Word]) -> list[list[Run]]:
    """The printed lines, as runs of bold and of plain words."""
    lines: list[list[Word]] = []
    first = 0.0  # the height of the line's first word
    for word in sorted(words, key=_FROM_TOP):
        height = word.y_centre
        if lines and height - first < 0.4 * word.size:
            lines[-1].append(word)
        else:
            lines.append([word])
            first = height
    return [list(_runs(sorted(line, key=_FROM_LEFT))) for line in lines[:LINES]]


_FROM_TOP = attrgetter("y_centre", "x0")
_FROM_LEFT = attrgetter("x0")


def _runs(line: Sequence[Word]) -> Iterator[Run]:
    """The line's words, divided where bold begins or ends and at wide gaps; a sign has the looks of its word."""
    parts: list[list[Word]] = []
    for word in line:
        last = parts[-1][-1] if parts else None
        wide = last is None or word.x0 - last.x1 > 2 * GAP * word.size
        if wide or (word.bold != parts[-1][0].bold and any(map(str.isalnum, word.text))):
            parts.append([word])
        else:
            parts[-1].append(word)
    yield from (Run(tuple(part), part[0].bold) for part in parts)


def _edges(lines: Sequence[Sequence[Run]]) -> list[float]:
    """The left edges of the labels' columns: of bold runs with plain ones at their right, whose edges line up, too."""
    starts: list[tuple[float, float]] = []
    for line in lines:
        for label, value in pairwise(line):
            gap = value.x0 - label.words[-1].x1
            if label.bold and not value.bold and gap > GAP * label.size:
                starts.append((label.x0, value.x0))
    first = {round(x / EDGE) for x, _ in starts[:2]}
    edges: list[float] = []
    for x, _ in sorted(starts):
        if edges and x - edges[-1] < EDGE:
            continue
        values = sorted(value for other, value in starts if abs(other - x) < EDGE)
        most = max((len(list(same)) for _, same in groupby(values, key=lambda value: round(value / EDGE))), default=0)
        if most > 1 and most >= 0.6 * len(values):
            edges.append(x)
    return edges[:PAIRS] if edges and first else []


def _end(lines: Sequence[Sequence[Run]], edges: Sequence[float]) -> int:
    """Where the head ends."""
    for at, line in enumerate(lines):
        first = line[0]
        if _is_numbered_heading(line) and not _beside(lines, first):
            return at
        if abs(first.x0 - edges[0]) >= EDGE:
            continue
        if not first.bold or (len(line) > 1 and is_number(str(Text(first.words))) and all(run.bold for run in line)):
            return at
        above = lines[at - 1] if at else None
        close = above is not None and first.top - max(run.bottom for run in above) < LEADING * first.size
        if len(line) == 1 and not close and not _beside(lines, first):
            return at
    return len(lines)


def _is_numbered_heading(line: Sequence[Run]) -> bool:
    """Whether a line is all in bold and begins with "1.", be it set in from the labels' edge: the body's first."""
    words = line[0].words
    return len(words) > 1 and all(run.bold for run in line) and words[0].text in ("1.", "1.0", "1)")


def _beside(lines: Sequence[Sequence[Run]], label: Run) -> bool:
    """Whether plain words stand at a label's right, be it half a line higher or lower."""
    return any(
        not run.bold and run.x0 > label.words[-1].x1 and run.top < label.bottom and run.bottom > label.top
        for line in lines
        for run in line
    )


def _with_values(lines: Sequence[Sequence[Run]], edges: Sequence[float]) -> list[_Label]:
    """The labels, from top to bottom and from left to right, with their values."""
    columns = [_labels(lines, edge) for edge in edges]
    everyone = [label for column in columns for label in column]
    for line in lines:
        for run in line:
            if run.bold and any(run in label.runs for label in everyone):
                continue
            owner = _owner(run, columns)
            if owner is not None:
                owner.value.append(run)
    return sorted(everyone, key=lambda label: (round(label.top), label.runs[0].x0))


def _labels(lines: Sequence[Sequence[Run]], edge: float) -> list[_Label]:
    """The labels of one column, those of several lines put together."""
    found: list[_Label] = []
    for line in lines:
        own = next((run for run in line if run.bold and abs(run.x0 - edge) < EDGE), None)
        if own is None:
            continue
        if found and _goes_on(found[-1], own, _beside([line], own)):
            found[-1].runs.append(own)
        else:
            found.append(_Label([own]))
    return found


def _goes_on(label: _Label, run: Run, valued: bool) -> bool:
    """Whether a bold line is the rest of the label above it: close below, and no label with a value of its own."""
    above = str(label.text).rstrip()
    if run.top - label.bottom > LEADING * run.size or above.endswith((":", "?")):
        return False
    whole, own = fold(f"{above} {Text(run.words)}".strip(" :?")), fold(str(Text(run.words)).strip(" :?"))
    if whole in labels():
        return True
    return (not valued and own not in labels()) or str(Text(run.words))[:1].islower()


def _owner(run: Run, columns: Sequence[Sequence[_Label]]) -> _Label | None:
    """The label whose value a run is: of the nearest column of labels at its left that has one at its height."""
    best: _Label | None = None
    for column in columns:
        left = [label for label in column if label.runs[0].x0 < run.x0]
        above = [label for label in left if label.top <= run.top + 0.4 * run.size]
        label = above[-1] if above else None
        after = left[len(above)] if len(above) < len(left) else None
        if label is not None and best is not None and label.top < best.top - 0.4 * run.size:
            continue  # a row below, over the whole width
        best = label or best
        if after is not None and best is label and _is_nearer(run, label, after):
            best = after
    return best


def _is_nearer(run: Run, label: _Label | None, after: _Label) -> bool:
    """Whether a run stands above the middle of the next label, whose value's first line it is."""
    if label is None:
        return after.top - run.bottom < LEADING * run.size
    last = max([label.bottom, *(value.bottom for value in label.value)])
    return run.top - last > LEADING * run.size and after.top - run.bottom < LEADING * run.size


def _text(runs: Sequence[Run]) -> Text:
    words = [word for run in runs for word in run.words]
    return Text((words[0]._replace(glued=False), *words[1:])) if words else Text(())
