"""The rows of all documents in the order of their names, each as soon as it and all before it are read."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from pipeline.batch.folder import Index
from pipeline.batch.guard import Ended, Event
from pipeline.batch.inputs import printable
from pipeline.batch.reading import values
from pipeline.batch.store import Head, Kept, Store, Tables
from pipeline.batch.watch import Summary, Watch

if TYPE_CHECKING:
    from pipeline.link import Twins


class Changed(OSError):
    """A result that was kept a moment ago is gone or altered."""


def rows_in_order(
    files: Sequence[str],
    missing: Sequence[str],
    events: Iterable[Event],
    index: Index,
    store: Store,
    watch: Watch,
    summary: Summary,
) -> Iterator[Tables]:
    """The rows of each file in turn; takes from ``events`` until the one that is next has ended.

    A file with the same bytes as an earlier one is not read twice into the dataset: an issue names it.
    """
    from pipeline.link import Twins

    waiting, coming = set(missing), iter(events)
    with closing(Twins()) as twins, closing(Seen()) as seen:
        for name in files:
            while name in waiting:
                event = next(coming)
                if isinstance(event, Ended):
                    waiting.discard(event.name)
                    index.note(event.name, event.stamp, event.head.sha256 or f"!{event.head.error}")
                    watch.ended(event.name, event.head)
                else:
                    watch.pages(event.number)
            sha256 = index.sha256(name)
            kept = store.kept(sha256, name)
            if kept is None:
                raise Changed(None, f"the kept result of {printable(name)} was changed; run it again")
            known = seen.first(sha256, name) if sha256 else name
            if known != name:
                summary.duplicate(kept.head)
                yield _duplicate(kept.head, name, known)
            else:
                summary.add(kept.head)
                yield _tables(kept, name, twins, summary)


def _tables(kept: Kept, name: str, twins: Twins, summary: Summary) -> Tables:
    """A document's rows, under the name that it has now, with what links it to papers that were there before."""
    from pipeline.link import Wording
    from schemas.records import DocumentRecord

    tables = kept.tables()
    source = list(DocumentRecord.model_fields).index("source")
    for row in tables["documents"]:
        row[source] = printable(name)
    for record in twins.rows([Wording(*wording) for wording in kept.head.wordings]):
        summary.records[record.TABLE] += 1
        tables.setdefault(record.TABLE, []).append(values(record))
    return tables


def _duplicate(head: Head, name: str, known: str) -> Tables:
    from pipeline.result import document_id, issue

    message = f"{printable(name)} has the same bytes as {printable(known)}; it was read once"
    record = issue(document_id(name, head.sha256), "duplicate_input", "info", message)
    return {record.TABLE: [values(record)]}


class Seen:
    """Which input had some bytes first; in a database that is thrown away, so that memory does not grow."""

    def __init__(self) -> None:
        self._base = sqlite3.connect("", isolation_level=None)  # "": a temporary file, once it outgrows SQLite's cache
        self._base.execute("CREATE TABLE seen (sha256 TEXT PRIMARY KEY, name BLOB) WITHOUT ROWID")

    def first(self, sha256: str, name: str) -> str:
        """The name of the first input with these bytes; this one's, if it is the first."""
        self._base.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (sha256, os.fsencode(name)))
        found = self._base.execute("SELECT name FROM seen WHERE sha256 = ?", (sha256,)).fetchone()[0]
        return os.fsdecode(found)

    def close(self) -> None:
        self._base.close()
