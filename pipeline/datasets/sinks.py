"""One writer a format, each in a file of its own, which is loaded when the format is asked for."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Protocol

from pipeline.datasets.blocks import Block


class Sink(Protocol):
    """A format: rows go in by blocks, in order; ``close`` leaves whole files in its folder."""

    def __init__(self, folder: Path) -> None: ...

    def add(self, block: Block) -> None: ...

    def close(self) -> None: ...


_SINKS = {
    "csv": ("text", "CsvSink"),
    "parquet": ("parquet", "ParquetSink"),
    "sqlite": ("database", "SqliteSink"),
    "xlsx": ("workbook", "WorkbookSink"),
    "jsonl": ("text", "JsonLinesSink"),
}


def open_sink(form: str, folder: Path) -> Sink:
    """The writer of a format, with its files begun in ``folder``."""
    module, name = _SINKS[form]
    sink: Sink = getattr(import_module(f"pipeline.datasets.{module}"), name)(folder)
    return sink
