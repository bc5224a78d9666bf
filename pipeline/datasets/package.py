"""``datapackage.json`` and ``DICTIONARY.md``: the dataset described, for programs and for people."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from pipeline.datasets.columns import Column, columns, description
from schemas.errors import ERRORS
from schemas.records import SCHEMA_VERSION, TABLES, Record

_FORMATS = {
    "csv": ("csv", "text/csv"),
    "jsonl": ("jsonl", "application/jsonl"),
    "parquet": ("parquet", "application/vnd.apache.parquet"),
}


def data_package(formats: Sequence[str], sources: Sequence[str]) -> str:
    """A Frictionless Data Package of the tables, as CSV where that is written, else as JSON Lines or Parquet."""
    form = next((name for name in _FORMATS if name in formats), None)
    package: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "peertrail-dataset",
        "title": "Recommendations of council peer challenges and what became of them",
        "version": SCHEMA_VERSION,
        "licenses": [
            {
                "name": "CC0-1.0",
                "title": "What peertrail adds: structure, codes, dates; printed wording stays its publishers'",
                "path": "https://creativecommons.org/publicdomain/zero/1.0/",
            }
        ],
        "sources": [{"title": source} for source in sources] or [{"title": "no document"}],
        "resources": [_resource(table, form) for table in TABLES] if form else [],
    }
    return json.dumps(package, indent=2, ensure_ascii=False) + "\n"


def _resource(table: type[Record], form: str) -> dict[str, Any]:
    name, media_type = _FORMATS[form]
    schema: dict[str, Any] = {"fields": [_field(column) for column in columns(table)], "missingValues": [""]}
    if table.KEY:
        schema["primaryKey"] = list(table.KEY)
    if table.FOREIGN:
        schema["foreignKeys"] = [
            {"fields": [column], "reference": {"resource": other, "fields": [key]}}
            for column, (other, key) in table.FOREIGN.items()
        ]
    return {
        "name": table.TABLE,
        "description": description(table),
        "type": "table",
        "path": f"{table.TABLE}.{name}",
        "format": name,
        "mediatype": media_type,
        "encoding": "utf-8",
        "schema": schema,
    }


def _field(column: Column) -> dict[str, Any]:
    constraints: dict[str, Any] = {"required": True} if column.required else {}
    if column.values:
        constraints["enum"] = list(column.values)
    field: dict[str, Any] = {"name": column.name, "type": column.kind, "description": column.description}
    return {**field, "constraints": constraints} if constraints else field


def dictionary() -> str:
    """The data dictionary: every table and column in words."""
    lines = [
        "# Data dictionary",
        "",
        f"Schema version {SCHEMA_VERSION}. A column ending in `_text` holds the words as printed; the column beside it",
        "without `_text` holds what they mean. Dates are ISO 8601; a span has `_start` and `_end`, both inclusive.",
        "Boxes are PDF points from the page's top left corner, y downwards. Pages count from 1.",
    ]
    for table in TABLES:
        key = ", ".join(f"`{name}`" for name in table.KEY) or "none"
        lines += ["", f"## {table.TABLE}", "", description(table), "", f"Key: {key}.", ""]
        lines += ["| column | type | null? | description |", "|---|---|---|---|"]
        for column in columns(table):
            values = f" One of: {', '.join(column.values)}." if column.values else ""
            null = "no" if column.required else "yes"
            lines.append(f"| `{column.name}` | {column.kind} | {null} | {_cell(column.description)}.{values} |")
        for name, (other, key_name) in table.FOREIGN.items():
            lines += [] if name != next(iter(table.FOREIGN)) else [""]
            lines.append(f"- `{name}` → `{other}.{key_name}`")
    lines += ["", "## Why a document gives nothing", "", "`documents.error`; the row in `issues` says more.", ""]
    lines += ["| code | what it means | what to do |", "|---|---|---|"]
    lines += [f"| `{code}` | {failure.meaning} | {failure.next_step} |" for code, failure in ERRORS.items()]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").rstrip(".")
