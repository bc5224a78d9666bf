"""SQLite: one file with all tables, their keys, and full-text search over the printed wording."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import sqlite_utils

from pipeline.datasets.columns import columns
from pipeline.datasets.sinks import Rows
from schemas.records import TABLES, Record

_TYPES = {"string": str, "date": str, "integer": int, "number": float}


class SqliteSink:
    """``peertrail.sqlite``: the tables with their keys, and full-text search over the printed wording."""

    SEARCHED = {"recommendations": ["text"], "actions": ["text"], "progress": ["text"]}

    def __init__(self, folder: Path) -> None:
        self._connection = sqlite3.connect(folder / "peertrail.sqlite", check_same_thread=False)
        self._connection.execute("PRAGMA synchronous = OFF")  # the file is put on disk as a whole, once it is done,
        self._connection.execute("PRAGMA journal_mode = OFF")  # and thrown away where it cannot be
        self._database = sqlite_utils.Database(self._connection)
        for table in TABLES:
            self._database[table.TABLE].create(
                {column.name: _TYPES[column.kind] for column in columns(table)},
                pk=table.KEY or None,
                foreign_keys=[(name, other, key) for name, (other, key) in table.FOREIGN.items()],
                not_null={column.name for column in columns(table) if column.required},
            )

    def add(self, table: type[Record], rows: Rows) -> None:
        places = ", ".join("?" for _ in columns(table))
        with self._connection:  # names are the models' own, never a document's
            self._connection.executemany(f'INSERT INTO "{table.TABLE}" VALUES ({places})', rows)

    def close(self) -> None:
        for name, searched in self.SEARCHED.items():
            self._database[name].enable_fts(searched, tokenize="porter")
        self._database.vacuum()
        self._database.close()
