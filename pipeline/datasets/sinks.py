"""One writer a format.  Each takes the rows of one table after another and finishes its files in ``close``.

CSV and JSON Lines are verbatim; a workbook's text never becomes a formula or a link.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import sqlite_utils
import xlsxwriter

from pipeline.datasets.columns import Column, columns
from schemas.records import TABLES, Record

Rows = Sequence[dict[str, Any]]  # plain values: str, int, float, date as ISO text, None


class Sink(Protocol):
    """A format: rows go in table by table, in order; ``close`` leaves whole files in its folder."""

    def __init__(self, folder: Path) -> None: ...

    def add(self, table: type[Record], rows: Rows) -> None: ...

    def close(self) -> None: ...


def frame(table: type[Record], rows: Rows) -> pd.DataFrame:
    """The rows as a data frame with the table's columns and nullable types; dates as ISO text."""
    kinds = {"string": "string", "date": "string", "integer": "Int64", "number": "Float64"}
    names = [column.name for column in columns(table)]
    types = {column.name: kinds[column.kind] for column in columns(table)}
    return pd.DataFrame.from_records(list(rows), columns=names).astype(types)


class CsvSink:
    """``<table>.csv``: UTF-8, RFC 4180, a heading row; null is empty."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for table in TABLES:
            self._write(table, frame(table, []), header=True)

    def add(self, table: type[Record], rows: Rows) -> None:
        self._write(table, frame(table, rows), header=False)

    def _write(self, table: type[Record], data: pd.DataFrame, header: bool) -> None:
        with (self._folder / f"{table.TABLE}.csv").open("a", encoding="utf-8", newline="") as file:
            data.to_csv(file, index=False, header=header, lineterminator="\r\n")

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
            file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)

    def close(self) -> None:
        pass


class ParquetSink:
    """``<table>.parquet``: typed columns, real dates."""

    _TYPES = {"string": pa.string(), "date": pa.date32(), "integer": pa.int64(), "number": pa.float64()}

    def __init__(self, folder: Path) -> None:
        self._writers = {
            table.TABLE: pq.ParquetWriter(folder / f"{table.TABLE}.parquet", self._schema(table)) for table in TABLES
        }

    def _schema(self, table: type[Record]) -> pa.Schema:
        return pa.schema([pa.field(c.name, self._TYPES[c.kind], nullable=not c.required) for c in columns(table)])

    def add(self, table: type[Record], rows: Rows) -> None:
        data = frame(table, rows)
        for column in columns(table):
            if column.kind == "date":
                data[column.name] = pd.to_datetime(data[column.name], format="%Y-%m-%d").dt.date
        typed = pa.Table.from_pandas(data, self._schema(table), preserve_index=False).replace_schema_metadata(None)
        self._writers[table.TABLE].write_table(typed)

    def close(self) -> None:
        for writer in self._writers.values():
            writer.close()


class SqliteSink:
    """``peertrail.sqlite``: the tables with their keys, and full-text search over the printed wording."""

    SEARCHED = {"recommendations": ["text"], "actions": ["text"], "progress": ["text"]}
    _TYPES = {"string": str, "date": str, "integer": int, "number": float}

    def __init__(self, folder: Path) -> None:
        self._database = sqlite_utils.Database(folder / "peertrail.sqlite")
        for table in TABLES:
            self._database[table.TABLE].create(
                {column.name: self._TYPES[column.kind] for column in columns(table)},
                pk=table.KEY or None,
                foreign_keys=[(name, other, key) for name, (other, key) in table.FOREIGN.items()],
                not_null={column.name for column in columns(table) if column.required},
            )

    def add(self, table: type[Record], rows: Rows) -> None:
        self._database[table.TABLE].insert_all(rows)

    def close(self) -> None:
        for name, searched in self.SEARCHED.items():
            self._database[name].enable_fts(searched, tokenize="porter")
        self._database.vacuum()
        self._database.close()


class WorkbookSink:
    """``peertrail.xlsx``: a sheet a table; a table too long for one sheet goes on in another."""

    MAX_ROWS = 1_048_575  # of a sheet, below its heading
    MAX_TEXT = 32_767  # characters of a cell
    CUT = " … (cut: a cell holds no more; the whole is in the other files)"
    _WIDTHS = {"text": 70, "message": 60, "title": 40, "source": 40}

    def __init__(self, folder: Path) -> None:
        options = {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        self._book = xlsxwriter.Workbook(str(folder / "peertrail.xlsx"), options)
        self._book.set_properties({"title": "peertrail dataset", "created": pd.Timestamp("2000-01-01").to_pydatetime()})
        self._head = self._book.add_format({"bold": True, "bg_color": "#d9e2f3", "border": 1})
        self._wrap = self._book.add_format({"text_wrap": True, "valign": "top"})
        self._top = self._book.add_format({"valign": "top"})
        self._sheets = {table.TABLE: (self._sheet(table, table.TABLE), 0, 1) for table in TABLES}
        self._sheets["recommendations"][0].activate()

    def _sheet(self, table: type[Record], name: str) -> Any:
        sheet = self._book.add_worksheet(name)
        for at, column in enumerate(columns(table)):
            wide = self._WIDTHS.get(column.name, 30 if column.name.endswith("_text") else 16)
            sheet.set_column(at, at, wide)
            sheet.write_string(0, at, column.name, self._head)
        sheet.freeze_panes(1, 0)
        return sheet

    def add(self, table: type[Record], rows: Rows) -> None:
        described = list(columns(table))
        for row in rows:
            sheet, used, number = self._sheets[table.TABLE]
            if used == self.MAX_ROWS:
                sheet, used, number = self._sheet(table, f"{table.TABLE}_{number + 1}"), 0, number + 1
            for at, column in enumerate(described):
                self._write(sheet, used + 1, at, column, row[column.name])
            self._sheets[table.TABLE] = (sheet, used + 1, number)

    def _write(self, sheet: Any, row: int, at: int, column: Column, value: Any) -> None:
        if value is None:
            return
        if column.kind in ("integer", "number"):
            sheet.write_number(row, at, value, self._top)
            return
        if len(value) > self.MAX_TEXT:
            value = value[: self.MAX_TEXT - len(self.CUT)] + self.CUT
        sheet.write_string(row, at, value, self._wrap)

    def close(self) -> None:
        for table in TABLES:
            sheet, used, _ = self._sheets[table.TABLE]
            sheet.autofilter(0, 0, max(used, 1), len(table.model_fields) - 1)
        self._book.close()


SINKS: dict[str, type[Sink]] = {
    "csv": CsvSink,
    "parquet": ParquetSink,
    "sqlite": SqliteSink,
    "xlsx": WorkbookSink,
    "jsonl": JsonLinesSink,
}
