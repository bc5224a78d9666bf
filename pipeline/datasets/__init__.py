"""Tables and files: the records of a run written as CSV, Parquet, SQLite, Excel and JSON Lines.

The files are written into a hidden folder beside the old ones and moved into place at the end, each
whole or not at all.  Rows pass through in blocks, so that memory does not grow with the dataset.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from pipeline.datasets.package import data_package, dictionary
from schemas.records import TABLES, Record

FORMATS = ("csv", "parquet", "sqlite", "xlsx", "jsonl")
BLOCK = 5_000  # rows of a table that are held before they are written


def write_dataset(results: Iterable[Iterable[Record]], folder: Path, formats: Sequence[str] = FORMATS) -> None:
    """Write every record of ``results`` (one group of records a document, in the order of the rows) to ``folder``."""
    from pipeline.datasets.sinks import SINKS  # pandas and pyarrow take half a second to load

    folder.mkdir(parents=True, exist_ok=True)
    partial = Path(tempfile.mkdtemp(prefix=".peertrail-", dir=folder))
    try:
        sinks = [SINKS[name](partial) for name in formats]
        waiting: dict[str, list[dict[str, Any]]] = {table.TABLE: [] for table in TABLES}

        def flush() -> None:
            for table in TABLES:  # parents before their children, as foreign keys ask
                rows = waiting[table.TABLE]
                if rows:
                    for sink in sinks:
                        sink.add(table, rows)
                    rows.clear()

        sources = []
        for records in results:
            for record in records:
                row = record.model_dump(mode="json")
                if record.TABLE == "documents":
                    sources.append(str(row["source"]))
                waiting[record.TABLE].append(row)
            if max(map(len, waiting.values())) >= BLOCK:
                flush()
        flush()
        for sink in sinks:
            sink.close()
        (partial / "datapackage.json").write_text(data_package(formats, sources), encoding="utf-8", newline="\n")
        (partial / "DICTIONARY.md").write_text(dictionary(), encoding="utf-8", newline="\n")
        for file in sorted(partial.iterdir()):
            os.replace(file, folder / file.name)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
