"""Parquet: a file a table, with typed columns and real dates."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from pipeline.datasets.columns import columns, values
from pipeline.datasets.sinks import Rows
from schemas.records import TABLES, Record

_TYPES = {"string": pa.string(), "date": pa.date32(), "integer": pa.int64(), "number": pa.float64()}
_NULLABLE = {"string": "string", "date": "string", "integer": "Int64", "number": "Float64"}


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
    """The rows as a data frame with the table's columns and nullable types."""
    names = [column.name for column in columns(table)]
    data = pd.DataFrame.from_records(list(values(table, rows)), columns=names)
    data = data.astype({column.name: _NULLABLE[column.kind] for column in columns(table)})
    for column in columns(table):
        if column.kind == "date":
            data[column.name] = pd.to_datetime(data[column.name], format="%Y-%m-%d").dt.date
    return data
