"""CSV and JSON Lines, verbatim: a file a table."""

from __future__ import annotations

import csv
from pathlib import Path

import orjson

from pipeline.datasets.columns import columns
from pipeline.datasets.sinks import Rows
from schemas.records import TABLES, Record


class CsvSink:
    """``<table>.csv``: UTF-8, RFC 4180, a heading row; null is empty."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for table in TABLES:
            self.add(table, [[column.name for column in columns(table)]])

    def add(self, table: type[Record], rows: Rows) -> None:
        with (self._folder / f"{table.TABLE}.csv").open("a", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\r\n").writerows(rows)

    def close(self) -> None:
        pass


class JsonLinesSink:
    """``<table>.jsonl``: one object a line, every column in every row."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for table in TABLES:
            (folder / f"{table.TABLE}.jsonl").touch()

    def add(self, table: type[Record], rows: Rows) -> None:
        names = [column.name for column in columns(table)]
        with (self._folder / f"{table.TABLE}.jsonl").open("ab") as file:
            file.writelines(
                orjson.dumps(dict(zip(names, row, strict=True)), option=orjson.OPT_APPEND_NEWLINE) for row in rows
            )

    def close(self) -> None:
        pass
