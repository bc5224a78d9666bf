"""Tables and files: the records of a run written as CSV, Parquet, SQLite, Excel and JSON Lines.

The files are written into a hidden folder beside the old ones and moved into place at the end, each
whole or not at all.  Rows pass through in blocks, so that memory does not grow with the dataset.
"""

from __future__ import annotations

import gc
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # a run that finds nothing to do loads no table
    from pipeline.datasets.blocks import Block
    from pipeline.datasets.sinks import Sink

FORMATS = ("csv", "parquet", "sqlite", "xlsx", "jsonl")
BLOCK = 3_000  # rows of a table that are held before they are written; of 1,000 to 10,000 the one that takes least
MAX_SOURCES = 1_000  # that the data package names; more are only in the documents table

# A table's name, and its rows: plain values (str, int, float, date as ISO text, None) in the order of its columns.
Tables = Mapping[str, Sequence[Sequence[Any]]]


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Rows make no cycles, and many objects: looking for cycles as often as Python does costs a seventh."""
    thresholds = gc.get_threshold()
    gc.set_threshold(50_000, 20, 20)
    try:
        yield
    finally:
        gc.set_threshold(*thresholds)


@collecting_seldom()
def write_dataset(results: Iterable[Tables], folder: Path, formats: Sequence[str] = FORMATS) -> list[str]:
    """Write every row of ``results`` (the tables of one document after another) to ``folder``; the files' names.

    Raises OSError where that is not possible.
    """
    from concurrent.futures import ThreadPoolExecutor

    from pipeline.datasets.blocks import Block
    from pipeline.datasets.package import data_package, dictionary
    from pipeline.datasets.sinks import open_sink
    from schemas.records import TABLES, DocumentRecord

    folder.mkdir(parents=True, exist_ok=True)
    partial = Path(tempfile.mkdtemp(prefix=".peertrail-", dir=folder))
    try:
        sinks = [open_sink(name, partial) for name in formats]
        waiting: dict[str, list[Sequence[Any]]] = {table.TABLE: [] for table in TABLES}
        name_at = list(DocumentRecord.model_fields).index("source")

        def take(least: int) -> Iterator[Block]:
            """The tables of which at least so many rows wait."""
            for table in TABLES:
                if len(waiting[table.TABLE]) >= least:
                    yield Block(table, waiting[table.TABLE])
                    waiting[table.TABLE] = []

        sources: list[str] = []
        for tables in results:
            for name, rows in tables.items():
                waiting[name].extend(rows)
            sources.extend(str(row[name_at]) for row in tables.get("documents", ())[: MAX_SOURCES - len(sources)])
            for block in take(BLOCK):
                for sink in sinks:
                    sink.add(block)
        last = list(take(1))
        with ThreadPoolExecutor() as pool:  # packing, indexing and waiting for the disk leave Python to the others
            list(pool.map(lambda sink: _finish(sink, last), sinks))
        (partial / "datapackage.json").write_text(data_package(formats, sources), encoding="utf-8", newline="\n")
        (partial / "DICTIONARY.md").write_text(dictionary(), encoding="utf-8", newline="\n")
        files = sorted(partial.iterdir())
        with ThreadPoolExecutor() as pool:
            list(pool.map(_settle, files))
        for file in files:
            os.replace(file, folder / file.name)
        return [file.name for file in files]
    except sqlite3.Error as error:
        raise OSError(None, f"SQLite: {error}") from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def _finish(sink: Sink, last: Iterable[Block]) -> None:
    for block in last:
        sink.add(block)
    sink.close()


def _settle(file: Path) -> None:
    """Have the system put the file on disk, so that a power cut leaves the old one or the new one."""
    with file.open("rb+") as opened:
        os.fsync(opened.fileno())
