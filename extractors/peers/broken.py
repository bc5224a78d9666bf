"""A team's table that a page's end breaks, one part of which was read as lines: few rows make no table for themselves.

In: a paper's nodes.  Out: the rows of both parts, read by the headings of the first.
"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.outline import Part, TableNode
from extractors.peers.entry import is_name
from extractors.peers.tables import Columns, headed_columns, named_columns, peer_in_row, rows_in_columns
from schemas.document import Cell, Table
from schemas.printed import PrintedPeer

_USUAL = (("name", "role", "organisation"), ("name", "role"))
MOST = 0.6  # of a part's rows: those that have a name in its column


def below_headings(nodes: Sequence[Part], at: int) -> tuple[list[PrintedPeer], int]:
    """The team below a line of headings "Peer  Current post  From", in columns that only white divides, and the place
    behind it; one row alone only where others go on as a table on the next page."""
    columns = headed_columns(nodes[at])
    if columns is None:
        return [], at
    rows = rows_in_columns(nodes, at + 1, columns)
    end = at + 1 + len(rows)
    more = _over_page(nodes, end, columns)
    return ([*rows, *more], end + bool(more)) if more or len(rows) > 1 else ([], at)


def over_page(nodes: Sequence[Part], at: int) -> tuple[list[PrintedPeer], int]:
    """The team below a line of headings whose rows go on as a table on the next page, and the place behind it."""
    columns = headed_columns(nodes[at]) if at < len(nodes) else None
    if columns is None:
        return [], at
    rows = rows_in_columns(nodes, at + 1, columns)
    end = at + 1 + len(rows)
    more = _over_page(nodes, end, columns)
    return ([*rows, *more], end + 1) if more else ([], at)


def _over_page(nodes: Sequence[Part], at: int, columns: Columns) -> list[PrintedPeer]:
    below = nodes[at] if at < len(nodes) else None
    if not isinstance(below, TableNode) or below.page != nodes[at - 1].page + 1:
        return []
    return _headless(below.table, columns.kinds)


def rest_of(nodes: Sequence[Part], at: int) -> tuple[list[PrintedPeer], int]:
    """The rows of a team's table on the next page, as lines or a table without headings; the place behind them."""
    head, below = nodes[at], nodes[at + 1] if at + 1 < len(nodes) else None
    if not isinstance(head, TableNode) or below is None or not head.table.cells:
        return [], at + 1
    if below.page != max(place.page for cell in head.table.cells for place in cell.places) + 1:
        return [], at + 1
    columns = _columns(head.table.grid()[0])
    if isinstance(below, TableNode):
        rows = _headless(below.table, columns.kinds)
        return rows, at + 1 + bool(rows)
    rows = rows_in_columns(nodes, at + 1, columns)
    rows = [row for row in rows if row.name and (row.role or row.organisation)]
    return rows, at + 1 + len(rows)


def carried_on(nodes: Sequence[Part], at: int) -> tuple[list[PrintedPeer], int]:
    """The rows of a table without headings that goes on behind a team set out in columns, a page further on."""
    node = nodes[at] if 0 < at < len(nodes) else None
    if not isinstance(node, TableNode) or node.page != nodes[at - 1].page + 1:
        return [], at
    rows = next((rows for kinds in _USUAL if (rows := _headless(node.table, kinds))), [])
    return rows, at + bool(rows)


def _columns(heading: Sequence[Cell | None]) -> Columns:
    """The columns of a table by its heading row."""
    places = sorted((at, kind) for kind, at in named_columns(heading).items())
    edges = [cell.places[0].box.x0 if (cell := heading[at]) is not None else 0.0 for at, _ in places]
    return Columns(tuple(kind for _, kind in places), tuple(edges))


def _headless(table: Table, kinds: Sequence[str]) -> list[PrintedPeer]:
    """The peers of a table without a heading row, whose columns hold these kinds from left to right."""
    grid = table.grid()
    filled = sorted({cell.column for cell in table.cells if cell.text})
    if not grid or len(filled) != len(kinds):
        return []
    columns = dict(zip(kinds, filled, strict=True))
    if "name" not in columns and "peer" not in columns:
        return []
    place = columns.get("name", columns.get("peer", 0))
    named = [row for row in grid if (cell := row[place]) is not None and is_name(str(cell.text))]
    read = [peer for row in named if (peer := peer_in_row(row, columns)) is not None]
    return read if len(named) >= MOST * len(grid) else []
