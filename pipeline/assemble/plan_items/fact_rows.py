"""Small tables that hold one action's facts: a row of labels ("Lead", "By when", "Status") and the values below it.

In: a table.  Out: its facts, and the prose that was taken for its last lines: a line that runs on over a column's edge,
or stands below white.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extractors.headings import named_field
from pipeline.assemble.plan_items.facts import Fact, Told, told_in
from pipeline.assemble.plan_items.labels import TOLD
from schemas.document import NO_TEXT, Cell, Table, Text
from schemas.page import Word

SPACE = 0.6  # times the size: less white than this is a space
APART = 0.45  # times the size: more white than this between two lines parts what they say


class FactRow(NamedTuple):
    """The facts of a small table, with the cells that hold their values, and the prose below them."""

    facts: tuple[Fact, ...]
    fills: tuple[str | None, ...]
    after: Text


def row_of_facts(table: Table) -> FactRow | None:
    """What such a table says; None for any other."""
    if table.row_count != 2 or table.fields or not 2 <= table.column_count <= 5:
        return None
    heads = {cell.column: cell for cell in table.cells if cell.row == 0 and cell.text}
    values = {cell.column: cell for cell in table.cells if cell.row == 1 and cell.text}
    fields = {column: named_field(str(cell.text).strip(" :")) for column, cell in heads.items()}
    if len(fields) < 2 or not set(fields.values()) <= TOLD | {"other"} or not set(values) <= set(heads):
        return None
    after = _prose_below(list(values.values()))
    facts = [
        Fact(fields[column], heads[column].text, Text(tuple(word for word in cell.text.words if word not in after)))
        for column, cell in sorted(values.items())
    ]
    fills = [cell.fill for _, cell in sorted(values.items())]
    return FactRow(tuple(facts), tuple(fills), Text(tuple(after)) if after else NO_TEXT)


def _prose_below(cells: list[Cell]) -> list[Word]:
    lines = printed_lines(cells)
    owner = {word: cell.column for cell in cells for word in cell.text.words}
    for at, (above, line) in enumerate(pairwise(lines), 1):
        crosses = any(owner[one] != owner[two] and two.x0 - one.x1 < SPACE * two.size for one, two in pairwise(line))
        gap = min(word.top for word in line) - max(word.bottom for word in above)
        if crosses or gap > APART * line[0].size or line[0].page != above[0].page:
            return [word for rest in lines[at:] for word in rest]
    return []


def printed_lines(cells: Sequence[Cell]) -> list[list[Word]]:
    """The lines of all cells from the top, each from left to right."""
    words = sorted((word for cell in cells for word in cell.text.words), key=lambda word: (word.page, word.top))
    lines: list[list[Word]] = []
    for word in words:
        last = lines[-1][0] if lines else None
        if last is not None and last.page == word.page and word.y_centre < last.bottom:
            lines[-1].append(word)
        else:
            lines.append([word])
    return [
        [word._replace(glued=word.glued and at > 0) for at, word in enumerate(sorted(line, key=lambda word: word.x0))]
        for line in lines
    ]


def facts_in_lines(table: Table) -> list[Told]:
    """The lines of what was taken for a table, because lines of facts divide alike, with their facts; else none.

    Lines without facts are joined where they stand close.
    """
    if table.ruled or table.fields or _has_heading(table):
        return []
    found: list[Told] = []
    above: list[Word] = []
    for line in printed_lines(table.cells):
        told = told_in(Text(tuple(line)))
        close = bool(above) and line[0].page == above[0].page and line[0].top - above[0].bottom < APART * line[0].size
        if told is not None:
            found.append(told)
        elif close and found and not found[-1].facts:
            found[-1] = Told(found[-1].before + Text(tuple(line)), ())
        else:
            found.append(Told(Text(tuple(line)), ()))
        above = line
    sure = sum(len(told.facts) > 1 for told in found)
    return found if sure and 2 * sure >= len(found) - 1 else []


def _has_heading(table: Table) -> bool:
    """Whether the first row holds labels without values, of which two are known: a table, and no lines of facts."""
    heads = [str(cell.text) for cell in table.cells if cell.row == 0 and cell.text]
    return not any(":" in head for head in heads) and sum(map(bool, map(named_field, heads))) > 1


__all__ = ["FactRow", "facts_in_lines", "row_of_facts"]
