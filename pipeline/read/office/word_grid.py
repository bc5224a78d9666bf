"""Tables of Word files: cells merged to the right (``w:gridSpan``) and downwards (``w:vMerge``), and their grounds."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from pipeline.read.office.word_styles import child, colour, ground, number, tag, value
from schemas.flow import FlowCell, FlowParagraph, FlowTable

NEAR = 6.0  # points: edges of columns closer than this are one, drawn by hand in each row
MAX_COLUMNS = 100

Block = FlowParagraph | FlowTable


@dataclass(slots=True)
class _Open:
    """A cell that may still grow downwards."""

    column: int
    colspan: int
    fill: str | None
    mark: str | None = None
    rowspan: int = 1
    blocks: list[Block] = field(default_factory=list)


def read_table(
    table: Any, blocks: Callable[[Any], Iterator[Block]], picture: Callable[[str], str | None]
) -> Iterator[Block]:
    """The table; or, where it is a single cell around other tables, what stands in it.

    ``blocks`` reads what is in a cell, ``picture`` gives the colour of a picture by its name in the file.
    """
    edges, places = _edges(table)
    rows: list[list[_Open]] = []
    above: dict[int, _Open] = {}
    for row in _descendants(table, "tr"):
        if child(child(row, "trPr"), "del") is not None:  # a row struck out in tracked changes
            continue
        cells: list[_Open] = []
        at = min(number(child(child(row, "trPr"), "gridBefore")) or 0, MAX_COLUMNS)
        if at:
            cells.append(_Open(0, places[at], None))
        growing: dict[int, _Open] = {}
        for cell in _descendants(row, "tc"):
            properties = child(cell, "tcPr")
            end = min(at + max(1, number(child(properties, "gridSpan")) or 1), len(places) - 1)
            merge = child(properties, "vMerge")
            over = above.get(at) if merge is not None and value(merge) != "restart" else None
            if over is not None:
                over.rowspan += 1
                growing[at] = over
            elif at < end:
                new = _Open(
                    places[at], max(1, places[end] - places[at]), ground(child(properties, "shd")), _mark(cell, picture)
                )
                new.blocks += blocks(cell)
                cells.append(new)
                growing[at] = new
            at = end
        above = growing
        rows.append(cells)
    yield from _finished(rows, edges)


def _finished(rows: list[list[_Open]], edges: list[float]) -> Iterator[Block]:
    cells = [cell for row in rows for cell in row]
    if len(cells) == 1 and any(isinstance(block, FlowTable) for block in cells[0].blocks):
        yield from cells[0].blocks  # a frame around the whole
        return
    widths = tuple(right - left for left, right in pairwise(edges))
    made = tuple(
        tuple(FlowCell(tuple(flattened(cell.blocks)), cell.rowspan, cell.colspan, cell.fill, cell.mark) for cell in row)
        for row in rows
    )
    yield FlowTable(made, widths)


def flattened(blocks: list[Block]) -> Iterator[FlowParagraph]:
    """The paragraphs of a cell, those of tables inside it in their order."""
    for block in blocks:
        if isinstance(block, FlowParagraph):
            yield block
        else:
            yield from (paragraph for row in block.rows for cell in row for paragraph in cell.paragraphs)


def _mark(cell: Any, picture: Callable[[str], str | None]) -> str | None:
    """The colour of a shape or a small picture in the cell: a disc, say, that stands for a rating."""
    for element in cell.iter():
        name, found = tag(element), None
        if name == "solidFill" and tag(element.getparent()) == "spPr" and len(element):  # a shape of today's Word
            found = colour(element[0].get("val") or "")
        elif name in ("oval", "rect", "roundrect", "shape"):  # one of old Word
            found = colour((element.get("fillcolor") or "").split(" ")[0].lstrip("#"))
        elif name == "blip":
            found = picture(next((worth for key, worth in element.attrib.items() if key.endswith("}embed")), ""))
        if found:
            return found
    return None


def _descendants(parent: Any, name: str) -> Iterator[Any]:
    """Rows of a table or cells of a row, inside content controls and tracked insertions too, not of tables inside."""
    for element in parent:
        if tag(element) == name:
            yield element
        elif tag(element) in ("sdt", "sdtContent", "customXml", "ins", "smartTag"):
            yield from _descendants(element, name)


def _edges(table: Any) -> tuple[list[float], list[int]]:
    """The edges of the columns in points, and for each edge of the file's own grid which of them it is."""
    grid = child(table, "tblGrid")
    widths = [(number(column, "w") or 0) / 20 for column in ([] if grid is None else grid)][:MAX_COLUMNS]
    most = max((_width(row) for row in _descendants(table, "tr")), default=0)
    known = len(widths) >= most and all(width > 0 for width in widths)
    if not known:
        widths = [100.0] * min(max(most, len(widths)), MAX_COLUMNS)
    raw = [0.0]
    for width in widths:
        raw.append(raw[-1] + width)
    edges = [raw[0]]
    for edge in raw[1:]:
        if edge - edges[-1] >= NEAR:
            edges.append(edge)
    return edges, [bisect_right(edges, edge) - 1 for edge in raw]


def _width(row: Any) -> int:
    """How many columns of the grid a row takes up."""
    before = number(child(child(row, "trPr"), "gridBefore")) or 0
    spans = (number(child(child(cell, "tcPr"), "gridSpan")) or 1 for cell in _descendants(row, "tc"))
    return before + sum(max(1, span) for span in spans)
