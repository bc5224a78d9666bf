"""Parquet: a file a table, with typed columns and real dates."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.datasets.columns import Column, columns
from pipeline.datasets.sinks import Rows
from schemas.records import TABLES, Record

_TYPES = {"string": pa.string(), "date": pa.date32(), "integer": pa.int64(), "number": pa.float64()}


class ParquetSink:
    """``<table>.parquet``: typed columns, real dates."""

    def __init__(self, folder: Path) -> None:
        self._writers = {
            table.TABLE: pq.ParquetWriter(folder / f"{table.TABLE}.parquet", _schema(table)) for table in TABLES
        }

    def add(self, table: type[Record], rows: Rows) -> None:
        data = pa.Table.from_pandas(frame(table, rows), _schema(table), preserve_index=False)
        self._writers[table.TABLE].write_table(data.replace_schema_metadata(None))

    def close(self) -> None:
        for writer in self._writers.values():
            writer.close()


def _schema(table: type[Record]) -> pa.Schema:
    return pa.schema([pa.field(c.name, _TYPES[c.kind], nullable=not c.required) for c in columns(table)])


def frame(table: type[Record], rows: Rows) -> pd.DataFrame:
    """The rows as a data frame of the table's columns, held as Arrow holds them."""
    return pd.DataFrame(
        {
            column.name: pd.arrays.ArrowExtensionArray(_values(column, values))
            for column, values in zip(columns(table), zip(*rows, strict=True), strict=True)
        },
        copy=False,
    )


def _values(column: Column, values: tuple[Any, ...]) -> pa.Array:
    return pa.array(values, pa.string() if column.is_text else _TYPES[column.kind]).cast(_TYPES[column.kind])
