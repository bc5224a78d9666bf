"""CSV and JSON Lines, verbatim: a file a table."""

from __future__ import annotations

import csv
from pathlib import Path

from pipeline.datasets.blocks import Block
from pipeline.datasets.columns import columns
from schemas.records import TABLES


class CsvSink:
    """``<table>.csv``: UTF-8, RFC 4180, a heading row; null is empty."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for table in TABLES:
            self.add(Block(table, [[column.name for column in columns(table)]]))

    def add(self, block: Block) -> None:
        with (self._folder / f"{block.table.TABLE}.csv").open("a", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\r\n").writerows(zip(*block.texts, strict=True))

    def close(self) -> None:
        pass


class JsonLinesSink:
    """``<table>.jsonl``: one object a line, every column in every row."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for table in TABLES:
            (folder / f"{table.TABLE}.jsonl").touch()

    def add(self, block: Block) -> None:
        with (self._folder / f"{block.table.TABLE}.jsonl").open("ab") as file:
            file.write(block.json_lines)

    def close(self) -> None:
        pass
