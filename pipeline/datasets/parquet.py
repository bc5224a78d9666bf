"""Parquet: a file a table, with typed columns and real dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.datasets.columns import Column, columns, values
from pipeline.datasets.sinks import Rows
from schemas.records import TABLES, Record

_TYPES = {"string": pa.string(), "date": pa.date32(), "integer": pa.int64(), "number": pa.float64()}


class ParquetSink:
    """``<table>.parquet``: typed columns, real dates."""

    def __init__(self, folder: Path) -> None:
        self._schemas = {table.TABLE: _schema(table) for table in TABLES}
        self._writers = {name: pq.ParquetWriter(folder / f"{name}.parquet", it) for name, it in self._schemas.items()}

    def add(self, table: type[Record], rows: Rows) -> None:
        upright = zip(columns(table), zip(*values(table, rows), strict=True), strict=True)
        arrays = [_array(column, cells) for column, cells in upright]
        self._writers[table.TABLE].write_table(pa.Table.from_arrays(arrays, schema=self._schemas[table.TABLE]))

    def close(self) -> None:
        for writer in self._writers.values():
            writer.close()


def _schema(table: type[Record]) -> pa.Schema:
    return pa.schema([pa.field(c.name, _TYPES[c.kind], nullable=not c.required) for c in columns(table)])


def _array(column: Column, cells: Sequence[Any]) -> pa.Array:
    """A column as Arrow lays it out (``pyarrow.array`` would load pandas first, where that is installed: a second)."""
    there = np.array([cell is not None for cell in cells])
    valid = None if there.all() else pa.py_buffer(np.packbits(there, bitorder="little"))
    return pa.Array.from_buffers(_TYPES[column.kind], len(cells), [valid, *_BUFFERS[column.kind](cells)])


def _strings(cells: Sequence[str | None]) -> list[pa.Buffer]:
    encoded = [(cell or "").encode() for cell in cells]
    ends = np.cumsum([0, *map(len, encoded)], dtype=np.int64)
    if ends[-1] > np.iinfo(np.int32).max:
        raise OSError(None, "Parquet: the texts of one document are over 2 GB")
    return [pa.py_buffer(ends.astype(np.int32)), pa.py_buffer(b"".join(encoded))]


def _dates(cells: Sequence[str | None]) -> list[pa.Buffer]:
    days = np.array([cell or "1970-01-01" for cell in cells], dtype="datetime64[D]")
    return [pa.py_buffer(days.astype(np.int32))]


def _numbers(kind: type) -> Callable[[Sequence[float | None]], list[pa.Buffer]]:
    return lambda cells: [pa.py_buffer(np.array([cell or 0 for cell in cells], dtype=kind))]


_BUFFERS: dict[str, Callable[[Sequence[Any]], list[pa.Buffer]]] = {
    "string": _strings,
    "date": _dates,
    "integer": _numbers(np.int64),
    "number": _numbers(np.float64),
}
