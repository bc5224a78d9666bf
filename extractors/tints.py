"""Columns of a plan whose cells rate by their ground, though no heading says so: progress on green, amber and red.

In: the rows of a plan's table, and the document's key.  Out: the numbers of the columns that rate.

A column rates whose cells stand on two or three of the traffic light's colours, most of them, and not with their whole
row; where the key names colours, one that the key does not name is no rating, and one that it names is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extractors.plan_rows import Row
from schemas.colour import colour_name
from schemas.document import Cell, LegendEntry
from schemas.vocabulary import fold

LIGHTS = frozenset(["red", "amber", "green"])
MOST, MOST_NAMED = 0.6, 0.3  # share of a column's cells on such a ground; where the key names the colours
FEWEST = 3  # cells


def named_colours(legend: Sequence[LegendEntry]) -> frozenset[str]:
    """The colours that the key explains by their names: "Green: on track or complete"."""
    names = {colour for entry in legend for colour in _NAMES if entry.sign and colour in fold(entry.sign).split()}
    return frozenset(names)


_NAMES = LIGHTS | {"blue", "grey"}


def tinted_columns(rows: Sequence[Row], legend: Sequence[LegendEntry]) -> frozenset[int]:
    """Numbers of the columns whose cells rate by their ground."""
    named = named_colours(legend)
    found: dict[int, list[str | None]] = {}
    seen: set[int] = set()
    for number, cell, ground in _grounds(rows):
        if id(cell) not in seen:
            seen.add(id(cell))
            found.setdefault(number, []).append(ground)
    return frozenset(number for number, grounds in found.items() if _rates(grounds, named))


def _grounds(rows: Sequence[Row]) -> Iterator[tuple[int, Cell, str | None]]:
    """Each cell that says something, with its ground's colour; none where it shares that with its row's other cells."""
    for row in rows:
        for column, cell in row.cells:
            shared = any(other.fill == cell.fill for _, other in row.cells if other is not cell)
            if cell.text:
                yield column.number, cell, colour_name(cell.fill) if cell.fill and not shared else None


def _rates(grounds: Sequence[str | None], named: frozenset[str]) -> bool:
    known = [ground for ground in grounds if ground in (named or LIGHTS)]
    enough = len(known) >= max(FEWEST, (MOST_NAMED if named else MOST) * len(grounds))
    return enough and len(set(known)) > 1 and not (set(grounds) - {None} - (named or LIGHTS))
