"""What was found, for people: a document's records in the terminal, the assembled document as JSON, a page with its
cells and values outlined."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from PIL import Image, ImageDraw
from rich.console import Console
from rich.padding import Padding
from rich.text import Text as RichText

from pipeline.read.picture import Picture
from pipeline.result import Result
from pipeline.screen import safe
from schemas.document import Document, PageFrame, Paragraph, Table, Text
from schemas.geometry import Box, union
from schemas.records import (
    TABLES,
    Action,
    Evidence,
    FrontMatter,
    Issue,
    Lead,
    Milestone,
    Peer,
    Progress,
    RagRating,
    Recommendation,
    Record,
    Scope,
)

_STYLES = {"red": "bold red", "amber": "bold yellow", "green": "bold green", "blue": "bold blue"}

UNDRAWN = ("section", "theme_text", "document_type", "event_text")  # headings and sentences that others repeat
CELL, VALUE = "#1f77b4", "#d62728"  # outlines of cells and of values


# in the terminal


def print_records(result: Result, console: Console) -> None:
    """One document's records, readably; a pack's paper by paper."""
    _print_paper(result, console)
    for part in result.parts:
        console.print()
        console.print(RichText(f"Pages {part.document.first_page} to {part.document.last_page}", style="dim"))
        _print_paper(part, console)


def _print_paper(result: Result, console: Console) -> None:
    document = result.document
    console.print(RichText(safe(document.title or document.source), style="bold"))
    dated = f", {safe(document.date_text)}" if document.date_text else ""
    kind = (document.document_type or "unread").replace("_", " ")
    console.print(
        RichText(f"{safe(document.source)}: {kind}{dated}, {document.page_count or 0} pages, {document.status}")
    )
    of_action = _by_owner(result.records)
    for record in result.records:
        if isinstance(record, Recommendation):
            console.print()
            console.print(
                RichText(f"{safe(record.ref or '–')}  {safe(record.text or '(no wording printed)')}", style="bold")
            )
            _print_parts(of_action.get((record.recommendation_id, None), []), console, 2)
        elif isinstance(record, Action):
            due = f"  (due {safe(record.due_text)})" if record.due_text else ""
            console.print(Padding(RichText(f"→ {safe(record.text)}{due}"), (0, 0, 0, 2)))
            _print_parts(of_action.get((record.recommendation_id, record.action_id), []), console, 4)
    _print_lists(result.records, console)
    issues = [record for record in result.records if isinstance(record, Issue) and record.severity != "info"]
    if issues:
        console.print()
        console.print(RichText("Doubts", style="bold"))
    for issue in issues:
        about = f" “{safe(issue.printed_text)}”" if issue.printed_text else ""
        place = f"page {issue.page}, " if issue.page else ""
        console.print(
            Padding(RichText(f"{issue.severity}: {place}{safe(issue.message)}{about} [{issue.code}]"), (0, 0, 0, 2))
        )


def _print_lists(records: Iterable[Record], console: Console) -> None:
    """Front matter, scope, peers and dates, a line each below their headings."""
    lines: dict[str, list[str]] = {"Front matter": [], "Scope": [], "Peers": [], "Dates": []}
    for record in records:
        if isinstance(record, FrontMatter):
            lines["Front matter"].append(f"{record.field}: {record.value_text}")
        elif isinstance(record, Scope):
            lines["Scope"].append(record.text if record.level == "theme" else f"  {record.level}: {record.text}")
        elif isinstance(record, Peer):
            lines["Peers"].append(", ".join(part for part in (record.name, record.role, record.organisation) if part))
        elif isinstance(record, Milestone):
            lines["Dates"].append(f"{record.event.replace('_', ' ')}: {record.date_text}")
    for heading, told in lines.items():
        if told:
            console.print()
            console.print(RichText(heading, style="bold"))
        for line in told:
            console.print(Padding(RichText(safe(line)), (0, 0, 0, 2)))


def _by_owner(records: Iterable[Record]) -> dict[tuple[str, str | None], list[Lead | Progress | RagRating]]:
    owners: dict[tuple[str, str | None], list[Lead | Progress | RagRating]] = {}
    for record in records:
        if isinstance(record, (Lead, Progress, RagRating)):
            owners.setdefault((record.recommendation_id, record.action_id), []).append(record)
    return owners


def _print_parts(parts: Iterable[Lead | Progress | RagRating], console: Console, indent: int) -> None:
    for part in parts:
        if isinstance(part, Lead):
            role = f" = {safe(part.role)}" if part.role and part.role != part.lead_text else ""
            line = RichText(f"lead      {safe(part.lead_text)}{role}")
        elif isinstance(part, RagRating):
            line = RichText("rating    ")
            line.append(part.rag or part.rag_text or "–", style=_STYLES.get(part.rag or "", "bold"))
            line.append(f" ({part.delivery.replace('_', ' ')}){_dated(part.as_of_text)}")
        else:
            line = RichText(f"progress  {safe(part.text)}{_dated(part.as_of_text)}")
        console.print(Padding(line, (0, 0, 0, indent)))


def _dated(text: str | None) -> str:
    return f" [{safe(text)}]" if text else ""


# as JSON


def as_json(document: Document, result: Result) -> str:
    """The assembled document and its records as one JSON object."""
    records: dict[str, list[Any]] = {table.TABLE: [] for table in TABLES}
    for record in (result.document, *result.records):
        records[record.TABLE].append(record.model_dump(mode="json"))
    return json.dumps({"document": _document(document), "records": records}, indent=1, ensure_ascii=False)


def _document(document: Document) -> dict[str, Any]:
    return {
        "pages": [{"number": page.number, "width": page.width, "height": page.height} for page in document.pages],
        "blocks": [_table(block) if isinstance(block, Table) else _paragraph(block) for block in document.blocks],
        "legend": [
            {"sign": entry.sign, "colour": entry.colour, "meaning": str(entry.meaning), "page": entry.place.page}
            for entry in document.legend
        ],
        "furniture": [_paragraph(paragraph) for paragraph in document.furniture],
        "footnotes": [_paragraph(paragraph) for paragraph in document.footnotes],
    }


def tables_as_json(document: Document) -> str:
    """The assembled tables alone, one JSON array: of each its pages, its box on each of them and its cells.

    Rows and columns count from 0; a box is page, x0, top, x1, bottom in points from the page's top left corner.
    """
    return json.dumps([_placed_table(table) for table in document.tables()], indent=1, ensure_ascii=False)


def _placed_table(table: Table) -> dict[str, Any]:
    boxes: dict[int, list[Box]] = {}
    for cell in table.cells:
        for place in cell.places:
            boxes.setdefault(place.page, []).append(place.box)
    return {
        "pages": sorted(boxes),
        "boxes": [[page, *(round(value, 2) for value in union(boxes[page]))] for page in sorted(boxes)],
        **_table(table),
    }


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    return {"kind": "paragraph", **_text(paragraph.text), "size": round(paragraph.size, 2), "bold": paragraph.bold}


def _table(table: Table) -> dict[str, Any]:
    cells = [
        {
            "row": cell.row,
            "column": cell.column,
            "rowspan": cell.rowspan,
            "colspan": cell.colspan,
            "fill": cell.fill,
            "mark": cell.mark,
            "text": str(cell.text),
            "boxes": [[place.page, *(round(value, 2) for value in place.box)] for place in cell.places],
        }
        for cell in table.cells
    ]
    joins = [join._asdict() for join in table.joins]
    return {"kind": "table", "rows": table.row_count, "columns": table.column_count, "joins": joins, "cells": cells}


def _text(text: Text) -> dict[str, Any]:
    return {"text": str(text), "boxes": [[page, *(round(value, 2) for value in box)] for page, box in text.places()]}


# as a picture


def outline(picture: Picture, document: Document, result: Result, number: int) -> Image.Image:
    """The page with every cell outlined in blue and every value that was read in red."""
    image = picture.image.copy()
    draw = ImageDraw.Draw(image)
    frame = next((page for page in document.pages if page.number == number), PageFrame(number, 0.0, 0.0))
    for table in document.tables():
        for cell in table.cells:
            for place in cell.places:
                if place.page == number:
                    draw.rectangle(picture.pixels(frame.displayed(place.box)), outline=CELL, width=2)
    x, top = frame.origin
    for record in result.rows():
        if isinstance(record, Evidence) and record.page == number and record.field not in UNDRAWN:
            if record.x0 is None or record.top is None or record.x1 is None or record.bottom is None:
                continue  # a document without pages
            box = Box(record.x0 - x, record.top - top, record.x1 - x, record.bottom - top)
            draw.rectangle(picture.pixels(box), outline=VALUE, width=1)
    return image
