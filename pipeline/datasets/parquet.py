"""Parquet: a file a table, with typed columns and real dates.

Arrow reads the rows from JSON Lines, which need be made once for both formats.  (To read them from Python's lists it
would first load pandas, which takes ten times as long as to write a thousand pages.)
"""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow import json

from pipeline.datasets.blocks import Block
from pipeline.datasets.columns import columns
from schemas.records import TABLES, Record

_TYPES = {"string": pa.string(), "date": pa.date32(), "integer": pa.int64(), "number": pa.float64()}


class ParquetSink:
    """``<table>.parquet``: typed columns, real dates."""

    def __init__(self, folder: Path) -> None:
        self._writers = {
            table.TABLE: pq.ParquetWriter(folder / f"{table.TABLE}.parquet", _schema(table)) for table in TABLES
        }

    def add(self, block: Block) -> None:
        self._writers[block.table.TABLE].write_table(_arrow(block))

    def close(self) -> None:
        for writer in self._writers.values():
            writer.close()


def _schema(table: type[Record]) -> pa.Schema:
    return pa.schema([pa.field(c.name, _TYPES[c.kind], nullable=not c.required) for c in columns(table)])


def _arrow(block: Block) -> pa.Table:
    lines = block.json_lines
    printed = pa.schema([(c.name, pa.string() if c.is_text else _TYPES[c.kind]) for c in columns(block.table)])
    whole = json.ReadOptions(use_threads=False, block_size=len(lines) + 1)  # a row must not lie across two blocks
    as_told = json.ParseOptions(explicit_schema=printed, unexpected_field_behavior="error")  # nothing is guessed
    return json.read_json(pa.BufferReader(lines), whole, as_told).cast(_schema(block.table))
