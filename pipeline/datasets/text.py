"""CSV and JSON Lines, verbatim: a file a table."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from pipeline.datasets.columns import columns, values
from pipeline.datasets.sinks import Rows
from schemas.records import TABLES, Record

_as_json = json.JSONEncoder(ensure_ascii=False).encode  # made once: json.dumps would make one for each row


class CsvSink:
    """``<table>.csv``: UTF-8, RFC 4180, a heading row; null is empty."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for table in TABLES:
            self._write(table, [[column.name for column in columns(table)]])

    def add(self, table: type[Record], rows: Rows) -> None:
        self._write(table, values(table, rows))

    def _write(self, table: type[Record], lines: Any) -> None:
        with (self._folder / f"{table.TABLE}.csv").open("a", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\r\n").writerows(lines)

    def close(self) -> None:
        pass


class JsonLinesSink:
    """``<table>.jsonl``: one object a line, every column in every row."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for table in TABLES:
            (folder / f"{table.TABLE}.jsonl").touch()

    def add(self, table: type[Record], rows: Rows) -> None:
        with (self._folder / f"{table.TABLE}.jsonl").open("a", encoding="utf-8", newline="\n") as file:
            file.writelines(_as_json(row) + "\n" for row in rows)

    def close(self) -> None:
        pass
