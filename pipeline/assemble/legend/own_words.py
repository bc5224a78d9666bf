"""Keys set as tables whose signs are the council's own words, and keys that count what they explain.

In: a table.  Out: the table without the columns and the row of totals that only count, and the entries of one whose
heads say that it explains ratings ("Rating | Meaning"), or whose words stand each on a colour of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.assemble.figures import is_figure, is_number
from pipeline.assemble.legend.signs import state_names
from schemas.colour import colour_name
from schemas.document import Cell, LegendEntry, Table
from schemas.vocabulary import fold

NAME = 6  # words of a sign's name, at most
FEWEST = 3  # signs
FIGURES = 0.4  # share of a column's cells that are figures, more than which explain nothing
TURNED = 4  # rows of a key on its side, at most: signs, meanings, counts
PHRASE = 4  # words of a state's name, at most

_SIGN = re.compile(
    r"\b(?:ratings?|rag|status(?:es)?|states?|colou?rs?|key|symbols?|icons?|levels?|assurance|opinions?|grades?|category|"
    r"scores?|judge?ments?|terms?|words?|labels?|what we (?:say|call it))\b",
    re.IGNORECASE,
)
_MEANING = re.compile(
    r"\b(?:meanings?|means?|definitions?|defined|descriptions?|describes|explanations?|explained|criteria|criterion|"
    r"interpretation|stands for|when (?:it is|we|this is) used?|guidance)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"(?:grand )?totals?|all(?: actions| recommendations)?|sum", re.IGNORECASE)


def without_counts(table: Table) -> Table:
    """The table without columns, but the first, that hold figures alone below their heads, and without their totals."""
    counting = {number for number in range(1, table.column_count) if _counts(table, number)}
    if not counting or table.column_count - len(counting) < 2:
        return table
    kept = [number for number in range(table.column_count) if number not in counting]
    if any(_figures(table, number) > FIGURES for number in kept[1:]):
        return table  # a statistic: no column is left that could explain
    place = {number: at for at, number in enumerate(kept)}
    cells = []
    for cell in table.cells:
        own = [place[n] for n in range(cell.column, cell.column + cell.colspan) if n in place]
        if own:
            cells.append(replace(cell, column=own[0], colspan=len(own)))
    last = [cell for cell in cells if cell.row == table.row_count - 1]
    totals = bool(last) and _TOTAL.fullmatch(str(last[0].text)) is not None and not any(c.text for c in last[1:])
    if totals:
        cells = [cell for cell in cells if cell not in last]
    lefts = tuple(table.lefts[n] for n in (*kept, table.column_count)) if table.lefts else table.lefts
    return replace(table, cells=tuple(cells), column_count=len(kept), row_count=table.row_count - totals, lefts=lefts)


def _counts(table: Table, number: int) -> bool:
    body = [cell for cell in table.cells if cell.column == number and cell.colspan == 1 and cell.row > 0 and cell.text]
    return len(body) > 1 and all(is_figure(c.text.words) for c in body) and any(is_number(c.text.words) for c in body)


def _figures(table: Table, number: int) -> float:
    """The share of a column's cells, below its head, that are figures."""
    body = [cell for cell in table.cells if cell.column == number and cell.row > 0 and cell.text]
    return sum(is_figure(cell.text.words) for cell in body) / max(1, len(body))


def in_own_words(table: Table) -> list[LegendEntry]:
    """The entries of a key of words, each with its meaning beside it; none where neither heads nor colours tell it."""
    grid = table.grid()
    if table.column_count < 2 or len(grid) < FEWEST:
        return []
    columns = _headed(grid[0])
    body = grid[1:] if columns is not None else grid
    for sign, meaning in [columns] if columns is not None else ((0, 1), (1, 0)):
        entries = []
        for row in body:
            one, two = row[sign], row[meaning]
            if one is None or two is None or one is two or not one.text or not two.text or len(one.text) > NAME:
                break
            colour = _shown(one, row)
            entries.append(LegendEntry(str(one.text), colour, two.text, one.places[0]))
        names = {fold(entry.sign or "") for entry in entries}
        if len(entries) < len(body) or len(names) < max(FEWEST, len(entries)) or not tell_states(entries):
            continue
        grounds = [entry.colour for entry in entries]
        if columns is not None and len(set(grounds)) == 1:
            return [entry._replace(colour=None) for entry in entries]
        if len(set(grounds)) == len(grounds) and None not in grounds:
            return entries
        if columns is not None:
            return entries
    return []


def turned_key(table: Table) -> list[LegendEntry]:
    """The entries of a key that stands on its side: a row of signs, and below them a row of what they mean."""
    if not 2 <= table.row_count <= TURNED or table.column_count < FEWEST:
        return []
    cells = (
        replace(c, row=c.column, column=c.row, rowspan=c.colspan, colspan=c.rowspan)
        for c in sorted(table.cells, key=lambda c: (c.column, c.row))
    )
    turned = replace(
        table, row_count=table.column_count, column_count=table.row_count, cells=tuple(cells), lefts=(), joins=()
    )
    return in_own_words(without_counts(turned))


def _shown(sign: Cell, row: Sequence[Cell | None]) -> str | None:
    """The colour of a sign's ground or mark, or that of a cell of its row that has no words."""
    silent = [cell for cell in row if cell is not None and not cell.text]
    grounds = [cell.mark or cell.fill for cell in (sign, *silent)]
    return next((ground for ground in grounds if ground and colour_name(ground)), None)


def _headed(row: Sequence[Cell | None]) -> tuple[int, int] | None:
    """Of two columns, that of the signs and that of their meanings, where their heads name both."""
    heads = [str(cell.text) if cell is not None else "" for cell in row]
    meanings = [at for at, head in enumerate(heads) if _MEANING.search(head)]
    signs = [at for at, head in enumerate(heads) if _SIGN.search(head) and at not in meanings]
    if len(signs) == 1 == len(meanings) and all(len(head.split()) <= NAME for head in heads):
        return signs[0], meanings[0]
    return None


def meaning_column(row: Sequence[Cell | None]) -> int | None:
    """The number of the only column whose head says that it holds meanings."""
    found = [
        cell.column for cell in row if cell is not None and len(cell.text) <= NAME and _MEANING.search(str(cell.text))
    ]
    return found[0] if len(found) == 1 else None


def tell_states(entries: Sequence[LegendEntry]) -> bool:
    """Whether half of the signs or of their meanings name a state."""
    told = sum(_names_state(entry.sign or "") or _names_state(str(entry.meaning)) for entry in entries)
    return 2 * told >= len(entries)


def _names_state(wording: str) -> bool:
    words = fold(wording).split()
    return any(
        " ".join(words[at : at + size]) in state_names() for size in range(1, PHRASE + 1) for at in range(len(words))
    )
