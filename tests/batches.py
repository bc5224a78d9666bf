"""Batches for tests: many documents read in this process, without workers, where workers are not what is tested."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from pipeline.batch import Limits, Settings, Summary, Watch
from pipeline.batch.folder import Index, claim
from pipeline.batch.inputs import look
from pipeline.batch.reading import kept, process_file, values
from pipeline.batch.rows import rows_in_order
from pipeline.batch.store import Store, Tables
from schemas.records import TABLES, Record

MODELS = {table.TABLE: table for table in TABLES}


def read_here(files: Sequence[str], folder: Path, settings: Settings | None = None) -> Iterator[Tables]:
    """The rows of each file, in this order, as a run gives them; results are kept in ``folder``."""
    settings = settings or Settings()
    with claim(folder) as own, Index(own) as index:
        store = Store(own, settings)
        for name in files:
            seen = look(name, settings.max_bytes)
            head, tables = kept(process_file(name, settings), time.monotonic(), Limits().told(settings))
            store.save(head, name, tables)
            index.note(name, seen if head.sha256 else None, head.sha256 or f"!{head.error}")
        yield from rows_in_order(files, [], [], index, store, Watch(), Summary())


def records(documents: Iterable[Tables]) -> list[Record]:
    """Rows as records again."""
    return [
        MODELS[table].model_validate(dict(zip(MODELS[table].model_fields, row, strict=True)))
        for tables in documents
        for table, rows in tables.items()
        for row in rows
    ]


def as_tables(documents: Iterable[Iterable[Record]]) -> Iterator[Tables]:
    """Records, document by document, as the rows that a dataset is written from."""
    for records in documents:
        tables: Tables = {}
        for record in records:
            tables.setdefault(record.TABLE, []).append(values(record))
        yield tables


def files_of(folder: Path) -> dict[str, bytes]:
    """What a dataset holds, to the byte."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
