"""Batches for tests: many documents read in this process, without workers, where workers are not what is tested."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from pipeline.batch import Limits, Settings, Summary, Watch
from pipeline.batch.folder import Index, claim
from pipeline.batch.inputs import look
from pipeline.batch.reading import kept, process_file
from pipeline.batch.rows import rows_in_order
from pipeline.batch.store import Row, Store
from schemas.records import TABLES, Record

MODELS = {table.TABLE: table for table in TABLES}


def read_here(files: Sequence[str], folder: Path, settings: Settings | None = None) -> Iterator[Iterable[Row]]:
    """The rows of each file, in this order, as a run gives them; results are kept in ``folder``."""
    settings = settings or Settings()
    with claim(folder) as own, Index(own) as index:
        store = Store(own, settings)
        for name in files:
            seen = look(name, settings.max_bytes)
            head, rows = kept(process_file(name, settings), time.monotonic(), Limits().told(settings))
            store.save(head, name, rows)
            index.note(name, seen if head.sha256 else None, head.sha256 or f"!{head.error}")
        yield from rows_in_order(files, [], [], index, store, Watch(), Summary())


def records(groups: Iterable[Iterable[Row]]) -> list[Record]:
    """Rows as records again."""
    return [MODELS[table].model_validate(row) for rows in groups for table, row in rows]


def as_rows(groups: Iterable[Iterable[Record]]) -> list[list[Row]]:
    """Records as the rows that a dataset is written from."""
    return [[(record.TABLE, record.model_dump(mode="json")) for record in group] for group in groups]


def files_of(folder: Path) -> dict[str, bytes]:
    """What a dataset holds, to the byte."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
