"""Labels at a report's head set out in columns that only white divides.

1. a line of labels, each over its value of one line or more, in two columns or more;
2. labels beside their values, two pairs or more abreast.

A label that the vocabulary lacks counts beside known ones.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.labels import labels
from extractors.outline import Part
from extractors.spread import Spread, rows, spread_at
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedFact
from schemas.vocabulary import fold

LABEL_WORDS = 6
VALUE_WORDS = 40


def label_grid(nodes: Sequence[Part], at: int) -> tuple[list[PrintedFact], int]:
    """The facts of the grid that begins at a node, and the place behind it; none where no grid of labels begins."""
    spread = spread_at(nodes, at)
    if spread is None:
        return [], at
    if _are_labels(spread.lines[0].cells) and not _labels_at_left(spread):
        return _over(spread, nodes, at)
    pairs = _beside(rows(spread))
    return (pairs, spread.stop) if pairs else ([], at)


def _are_labels(cells: Sequence[Text]) -> bool:
    """Whether the parts of a line are labels: both of two, two of three."""
    printed = [cell for cell in cells if cell]
    known = sum(bool(_known(cell)) for cell in printed)
    return len(printed) > 1 and known > 0.6 * len(printed) and all(_may_be_label(cell) for cell in printed)


def _labels_at_left(spread: Spread) -> bool:
    """Whether labels stand under each other at the left: "Committee | Scrutiny Committee" is one with its value."""
    first = [line.cells[0] for line in spread.lines if line.cells[0]]
    second = [line.cells[1] for line in spread.lines if line.cells[1]]
    known = sum(bool(_known(cell)) for cell in first)
    return (
        spread.width == 2
        and known >= 3
        and known > 0.6 * len(first)
        and sum(bool(_known(cell)) for cell in second) < 0.5 * known
    )


def _known(cell: Text) -> str:
    return labels().get(fold(str(cell).strip(" :?")), "")


def _may_be_label(cell: Text) -> bool:
    wording = str(cell).strip(" :")
    return len(cell) <= LABEL_WORDS and wording[:1].isupper() and not any(char.isdigit() for char in wording)


def _over(spread: Spread, nodes: Sequence[Part], at: int) -> tuple[list[PrintedFact], int]:
    """Each label with the words below it, as far as the next line of labels."""
    found: list[PrintedFact] = []
    heads: list[Text] = []
    values: list[Text] = []
    bold = _is_bold(spread.lines[0].cells)
    for line in spread.lines:
        if bold and _is_bold(line.cells) and heads and not any(values):  # labels of two lines
            heads = [old + new for old, new in zip(heads, line.cells, strict=True)]
        elif (
            _are_labels(line.cells)
            or (bold and (found or any(values)) and _is_bold(line.cells))
            or _is_last_label(line.cells, found, values)
        ):
            if heads and not any(values):
                return [], at  # labels under labels: they stand beside their values
            found += _facts(heads, values)
            heads, values = list(line.cells), [NO_TEXT] * spread.width
        else:
            values = [old + new for old, new in zip(values, line.cells, strict=True)]
    found += _facts(heads, values)
    return (found, spread.stop) if found else ([], at)


def _is_bold(cells: Sequence[Text]) -> bool:
    """Whether all of a line is in bold: labels, where those of the first line are, too."""
    return all(word.bold for cell in cells for word in cell.words)


def _is_last_label(cells: Sequence[Text], found: Sequence[PrintedFact], values: Sequence[Text]) -> bool:
    """Whether a line that holds one known label alone begins the last, shorter row of labels."""
    printed = [cell for cell in cells if cell]
    return bool(found) and any(values) and len(printed) == 1 and bool(_known(printed[0]))


def _facts(heads: Sequence[Text], values: Sequence[Text]) -> list[PrintedFact]:
    return [
        PrintedFact(_known(head), head.without_signs(), value)
        for head, value in zip(heads, values, strict=True)
        if head and value and len(value) <= VALUE_WORDS
    ]


def _beside(grid: Sequence[Sequence[Text]]) -> list[PrintedFact]:
    """Label, value, label, value …: where the labels stand in every other column."""
    if len(grid[0]) < 4 or len(grid[0]) % 2:
        return []
    pairs = [(row[at], row[at + 1]) for row in grid for at in range(0, len(row), 2) if row[at] and row[at + 1]]
    known = sum(bool(_known(label)) for label, _ in pairs)
    if known < 2 or 2 * known < len(pairs) or not all(_may_be_label(label) for label, _ in pairs):
        return []
    return [PrintedFact(_known(label), label.without_signs(), value) for label, value in pairs]
