"""Whether a value can be cut out of its page again: the words inside its evidence boxes, read by pdfplumber alone."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, NamedTuple

from pipeline.read.cutout import Sheets
from pipeline.result import Result
from schemas.records import Evidence


class Proof(NamedTuple):
    """How many printed values have boxes, and of how many the words inside them are the value."""

    values: int
    holding: int


def fold(text: str) -> str:
    """White space, hyphens at line ends, ligatures and capitals (a committee's name may be in them) do not count."""
    return re.sub(r"[\s\u00ad\u2010\u2011-]", "", unicodedata.normalize("NFKC", text)).casefold()


def rows_by_id(result: Result) -> dict[tuple[str, str], dict[str, Any]]:
    """The rows of a document and of its parts by table and ``row_id``, as evidence names them."""
    rows = {}
    for record in result.rows():
        if record.TABLE not in ("evidence", "issues", "links"):
            row = record.model_dump(mode="json")
            rows[record.TABLE, row_id(record.TABLE, row)] = row
    return rows


def row_id(table: str, row: dict[str, Any]) -> str:
    """The id by which evidence and issues name a row."""
    own = {"documents": "document_id", "recommendations": "recommendation_id", "actions": "action_id"}.get(table)
    if own:
        return str(row[own])
    owner = row["recommendation_id"] if table in ("leads", "progress", "rag") else row["document_id"]
    return f"{owner}/{table}/{row['position']}"


def boxes_by_value(result: Result) -> dict[tuple[str, str, str], list[Evidence]]:
    """The evidence of each printed value, by table, row id and field; a colour is no words, nor is what speaks for a
    document's kind one value."""
    boxes: dict[tuple[str, str, str], list[Evidence]] = defaultdict(list)
    for record in result.rows():
        if isinstance(record, Evidence) and record.field not in ("document_type", "fill"):
            boxes[record.table, record.row_id, record.field].append(record)
    return boxes


def disagreements(data: bytes, result: Result) -> tuple[Proof, list[str]]:
    """How many values hold, and those that do not, in words.  A document without pages has no boxes, and no proof."""
    rows, told, number = rows_by_id(result), [], 0
    boxes = {key: places for key, places in boxes_by_value(result).items() if places[0].x0 is not None}
    if not boxes:
        return Proof(0, 0), []
    with Sheets(data) as sheets:
        for (table, row, field), places in boxes.items():
            value = str(rows[table, row][field] or "")
            found = "".join(_words(sheets, places))
            number += 1
            if fold(found).removesuffix(",") != fold(value).removesuffix(","):  # kerned below a "y"
                told.append(f"{table}.{field} {row}: {value!r} | {found!r}")
    return Proof(number, number - len(told)), told


def _words(sheets: Sheets, places: Sequence[Evidence]) -> list[str]:
    return [
        sheets.letters(place.page, (place.x0, place.top, place.x1, place.bottom))
        for place in places
        if place.x0 is not None and place.top is not None and place.x1 is not None and place.bottom is not None
    ]
