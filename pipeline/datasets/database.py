"""SQLite: one file with all tables, their keys, and full-text search over the printed wording."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

from pipeline.datasets.blocks import Block
from pipeline.datasets.columns import columns
from schemas.records import TABLES, Record

_TYPES = {"string": "TEXT", "date": "TEXT", "integer": "INTEGER", "number": "REAL"}


class SqliteSink:
    """``peertrail.sqlite``: the tables with their keys, and full-text search over the printed wording."""

    SEARCHED = {"recommendations": "text", "actions": "text", "progress": "text"}

    def __init__(self, folder: Path) -> None:
        self._database = sqlite3.connect(folder / "peertrail.sqlite", check_same_thread=False)
        self._database.execute("PRAGMA synchronous = OFF")  # the file is put on disk as a whole, once it is done,
        self._database.execute("PRAGMA journal_mode = OFF")  # and thrown away where it cannot be
        for table in TABLES:
            self._database.execute(create(table))

    def add(self, block: Block) -> None:
        places = ", ".join("?" for _ in columns(block.table))
        with self._database:
            self._database.executemany(f'INSERT INTO "{block.table.TABLE}" VALUES ({places})', block.rows)

    def close(self) -> None:
        for name, text in self.SEARCHED.items():
            self._database.executescript(_INDEX.format(name=name, text=text))
        self._database.execute("VACUUM")
        self._database.close()


def create(table: type[Record]) -> str:
    """The statement that makes a table; names are the models' own, never a document's."""
    return f'CREATE TABLE "{table.TABLE}" (\n   ' + ",\n   ".join(_parts(table)) + "\n);"


def _parts(table: type[Record]) -> Iterator[str]:
    """Its columns, and a key of several of them."""
    for column in columns(table):
        words = [f'"{column.name}"', _TYPES[column.kind]]
        words += ["PRIMARY KEY"] if list(table.KEY) == [column.name] else []
        words += ["NOT NULL"] if column.required else []
        if column.name in table.FOREIGN:
            words.append('REFERENCES "{}"("{}")'.format(*table.FOREIGN[column.name]))
        yield " ".join(words)
    if len(table.KEY) > 1:
        yield "PRIMARY KEY ({})".format(", ".join(f'"{name}"' for name in table.KEY))


# The index holds no wording of its own: it is that of the table's rows, by their numbers (https://sqlite.org/fts5.html).
_INDEX = """\
CREATE VIRTUAL TABLE "{name}_fts" USING FTS5 (
    "{text}",
    tokenize='porter',
    content="{name}"
);
INSERT INTO "{name}_fts" (rowid, "{text}") SELECT rowid, "{text}" FROM "{name}";
"""
