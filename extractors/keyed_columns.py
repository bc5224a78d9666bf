"""A column of ratings known by the document's own key: its cells print the key's words, whatever its heading says.

In: a table's columns and the words that the key explains.  Out: the columns, the one whose cells say hardly anything
else a rating's, where no other is.
"""

from __future__ import annotations

from dataclasses import replace

from extractors.columns import Columns
from extractors.content import is_state
from schemas.document import LegendEntry, Table
from schemas.vocabulary import fold, says_nothing

MOST = 0.8  # share of the cells with words that print a sign of the key, or a state that needs no key
FEWEST = 2  # different signs; one word again and again may be anything, but on the key's own colour
OPEN = ("", "unknown", "other")  # fields that give way to a rating, besides what was guessed


def with_keyed_ratings(columns: Columns, table: Table, legend: tuple[LegendEntry, ...]) -> Columns:
    """The columns, those without a known heading that print the key's words as ratings."""
    signs = {_plain(entry.sign) for entry in legend if entry.sign}
    coloured = {(_plain(entry.sign), entry.colour) for entry in legend if entry.sign and entry.colour}
    if len(signs) < FEWEST:
        return columns
    other = columns.first("rag") is not None  # beside it, a column of another time may rate
    grid = table.grid()
    kept = []
    for column in columns.columns:
        cells = {id(cell): cell for row in grid[columns.body :] if (cell := row[column.number]) is not None}
        own = [cell for cell in cells.values() if cell.colspan < table.column_count]  # no theme's band
        said = [(_plain(str(cell.text)), cell.mark or cell.fill) for cell in own if not says_nothing(str(cell.text))]
        keyed = [(words, ground) for words, ground in said if words in signs]
        enough = len({words for words, _ in keyed}) >= FEWEST or any(one in coloured for one in keyed)
        known = sum(words not in signs and is_state(words) for words, _ in said)
        rated = enough and len(keyed) + known >= MOST * len(said)
        open_ = column.guessed or column.field in OPEN or column.field == "progress"
        open_ = open_ and column.field != "rag" and (not other or column.as_of is not None)
        kept.append(column._replace(field="rag", guessed=True) if rated and open_ else column)
    changed = {column.heading for column, before in zip(kept, columns.columns, strict=True) if column != before}
    doubts = tuple(doubt for doubt in columns.doubts if doubt[2] not in changed)
    return replace(columns, columns=tuple(kept), doubts=doubts)


def _plain(wording: str) -> str:
    """A word as signs are compared; a symbol is itself."""
    return fold(wording) or wording.strip().rstrip("\ufe0f")
