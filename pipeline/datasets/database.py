"""SQLite: one file with all tables, their keys, and full-text search over the printed wording."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from pipeline.datasets.columns import Column, columns, values
from pipeline.datasets.sinks import Rows
from schemas.records import TABLES, Record

_TYPES = {"string": "TEXT", "date": "TEXT", "integer": "INTEGER", "number": "REAL"}


class SqliteSink:
    """``peertrail.sqlite``: the tables with their keys, and full-text search over the printed wording."""

    SEARCHED = {"recommendations": "text", "actions": "text", "progress": "text"}

    def __init__(self, folder: Path) -> None:
        self._base = sqlite3.connect(folder / "peertrail.sqlite", isolation_level=None, check_same_thread=False)
        self._base.execute("PRAGMA synchronous = OFF")  # the file is put on disk as a whole, once it is done
        self._base.execute("PRAGMA journal_mode = OFF")  # nobody looks at it before that, and nothing is taken back
        for table in TABLES:
            self._base.execute(_definition(table))

    def add(self, table: type[Record], rows: Rows) -> None:
        places = ", ".join("?" for _ in columns(table))
        self._base.execute("BEGIN")
        self._base.executemany(f'INSERT INTO "{table.TABLE}" VALUES ({places})', values(table, rows))
        self._base.execute("COMMIT")

    def close(self) -> None:
        for name, column in self.SEARCHED.items():
            self._base.execute(_search(name, column))
            self._base.execute(f'INSERT INTO "{name}_fts" (rowid, "{column}") SELECT rowid, "{column}" FROM "{name}"')
        self._base.execute("VACUUM")
        self._base.close()


def _definition(table: type[Record]) -> str:
    """The statement that makes a table; names are the models' own, never a document's."""
    lines = [f"   {_column(table, column)}" for column in columns(table)]
    if len(table.KEY) > 1:
        keys = ", ".join(f'"{name}"' for name in table.KEY)
        lines.append(f"   PRIMARY KEY ({keys})")
    return f'CREATE TABLE "{table.TABLE}" (\n' + ",\n".join(lines) + "\n)"


def _column(table: type[Record], column: Column) -> str:
    return " ".join(_parts(table, column))


def _parts(table: type[Record], column: Column) -> Iterator[str]:
    yield f'"{column.name}" {_TYPES[column.kind]}'
    if (column.name,) == table.KEY:
        yield "PRIMARY KEY"
    if column.required:
        yield "NOT NULL"
    if column.name in table.FOREIGN:
        other, key = table.FOREIGN[column.name]
        yield f'REFERENCES "{other}"("{key}")'


def _search(name: str, column: str) -> str:
    return (
        f'CREATE VIRTUAL TABLE "{name}_fts" USING FTS5 (\n    "{column}",\n'
        f"    tokenize='porter',\n    content=\"{name}\"\n)"
    )
