"""Recommendations in tables: below a heading row, or without one; under bands of themes; one in each cell ("cards").

A table that is no plan: no column for actions, leads, dates or progress.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.headings import heading_field
from extractors.lists import after_ref, bare_ref, headline, leading_ref
from extractors.peer_recommendations.abreast import in_cells, is_worded
from extractors.peer_recommendations.found import Found
from extractors.themes import theme_of
from schemas.document import NO_TEXT, Cell, Table, Text

PLAN = frozenset(["action", "lead", "lead_officer", "lead_member", "due", "progress", "rag", "success"])
HEADLINE_WORDS = 20
_REF = re.compile(
    r"(?:(?:key\s+)?rec(?:ommendation)?s?\.?\s*(?:no\.?\s*)?|[A-Z]{1,4}\s?-?)?\(?\d{1,2}[.)]?", re.IGNORECASE
)
_RECOMMENDS = re.compile(r"\brecommends?\b|\bwe recommend\b", re.IGNORECASE)

Row = Sequence[Cell | None]


def from_table(table: Table) -> list[Found]:
    """The recommendations of a table in a section that lists them."""
    grid = table.grid()
    if not grid or "recommendation" in table.fields:  # cards: ``read_plan`` reads them
        return []
    columns = _columns(grid[0])
    if "recommendation" in columns:
        return list(_below_heading(grid[1:], columns, table.column_count))
    if any(heading_field(str(cell.text))[1] == "exact" for cell in grid[0] if cell is not None and cell.text):
        return []
    return _without_heading(grid, table.column_count) or in_cells(table)


def _columns(heading: Row) -> dict[str, int]:
    """The places of the columns that the heading names."""
    found: dict[str, int] = {}
    for cell in heading:
        if cell is None or not cell.text or cell.colspan > 1:
            continue
        wording = str(cell.text)
        field = heading_field(wording)[0]
        if field not in ("recommendation", "ref", "theme", "headline") and _RECOMMENDS.search(wording):
            field = "recommendation"
        if re.match(r"(?:headline|in brief|in short|title|summary)\b", wording, re.IGNORECASE):
            field = "headline"
        found.setdefault(field, cell.column)
    return found


def _below_heading(body: Sequence[Row], columns: dict[str, int], width: int) -> Iterator[Found]:
    theme = NO_TEXT
    for row in body:
        cell = row[columns["recommendation"]]
        ref, own, head = (_text(row, columns, field) for field in ("ref", "theme", "headline"))
        if cell is not None and cell.colspan == width and theme_of(cell.text):
            theme = cell.text  # a band over the whole row
            continue
        if cell is None or not is_worded(cell.text) or cell.text == ref:
            continue
        yield Found(ref, cell.text, head or headline(cell.text), own or theme)


def _text(row: Row, columns: dict[str, int], field: str) -> Text:
    cell = row[columns[field]] if field in columns else None
    return cell.text if cell is not None else NO_TEXT


def _without_heading(grid: Sequence[Row], width: int) -> list[Found]:
    """Rows of a number and a text, of a headline and a text, or of all three; bands over the whole row are themes."""
    found: list[Found] = []
    theme, bad = NO_TEXT, 0
    for row in grid:
        cells = [cell for cell in dict.fromkeys(row) if cell is not None and cell.text]
        if len(cells) == 1 and cells[0].colspan == width and len(cells[0].text) <= HEADLINE_WORDS:
            theme = cells[0].text
            continue
        item = row_item([cell.text for cell in cells])
        bad += item is None
        if item is not None:
            found.append(Found(item.ref, item.text, item.headline, theme))
    return found if len(found) > 1 and bad <= 0.2 * len(found) else []


def row_item(parts: Sequence[Text]) -> Found | None:
    """The recommendation that a row's parts make up; None where they make none."""
    rest = list(parts)
    ref = NO_TEXT
    if rest and _REF.fullmatch(str(rest[0]).strip()):
        ref = bare_ref(rest.pop(0))
    elif rest and (count := leading_ref(rest[0], "named")):
        ref, first = bare_ref(rest[0].cut(0, count)), after_ref(rest[0], count)
        rest = [first, *rest[1:]] if first else rest[1:]
    if not rest or len(rest) > 2 or not is_worded(rest[-1]):
        return None
    if len(rest) == 1:
        return Found(ref, rest[0], headline(rest[0])) if ref else None
    head, text = rest
    if len(head) > HEADLINE_WORDS or len(head) >= len(text) or not (ref or all(word.bold for word in head.words)):
        return None
    return Found(ref, head.without_signs() + text, head.without_signs())
