"""One document, from its name to what is kept of it; whatever goes wrong becomes a row, never an exception."""

from __future__ import annotations

import math
import re
import time
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pipeline.batch.inputs import read_source
from pipeline.batch.store import Head, Tables
from pipeline.settings import Settings

if TYPE_CHECKING:  # the process that only watches others read starts without the readers
    from pipeline.read import Source
    from pipeline.result import Result
    from schemas.records import Record

Read = Callable[["Source", Settings], "Result"]
_NO_TEXT = re.compile("[\x00\ud800-\udfff\ufffe\uffff]")  # what no file format can hold as text


def process_file(name: str, settings: Settings = Settings()) -> Result:
    """One document's records, read in this process."""
    return process_source(read_source(name, settings), settings)


def process_source(source: Source, settings: Settings = Settings()) -> Result:
    """The records of a document whose bytes are at hand."""
    from pipeline.process import process
    from pipeline.result import failed

    try:
        return process(source, settings)
    except MemoryError:
        pass  # what was read is let go with the error, so that there is room again for a row
    except Exception as error:
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "?"
        message = f"a fault of peertrail ({type(error).__name__} at {where}); please report it with the document"
        return failed(source.name, source.sha256, "internal_error", message)
    return out_of_memory(source)


def out_of_memory(source: Source) -> Result:
    """The rows of a document that does not fit into the memory allowed."""
    from pipeline.result import failed

    message = "reading it took more memory than allowed; raise --memory and run with --only-failed, or split it"
    return failed(source.name, source.sha256, "out_of_memory", message)


def kept(result: Result, started: float, limits: list[float], locked: bool = False) -> tuple[Head, Tables]:
    """A result as it is kept: its head, and its rows as plain values that every format can hold."""
    from pipeline.link import wordings
    from schemas.records import Issue

    tables: Tables = {}
    for record in result.rows():
        tables.setdefault(record.TABLE, []).append(values(record))
    issues = [record for record in result.rows() if isinstance(record, Issue)]
    document = result.document
    head = Head(
        sha256=document.sha256,
        status=document.status,
        error=document.error,
        message=_plain(issues[0].message) if document.status == "failed" else "",
        pages=document.page_count or 0,
        seconds=round(time.monotonic() - started, 3),
        tables={table: len(rows) for table, rows in tables.items()},
        issues=dict(Counter(record.severity for record in issues)),
        parts=len(result.parts),
        wordings=[(one.document_id, one.digest, one.number) for one in wordings(result)],
        limits=limits,
        locked=locked,
    )
    return head, tables


def values(record: Record) -> list[Any]:
    """A record's values, in the order of its table's columns, as every format can hold them."""
    return [_plain(value) for value in vars(record).values()]  # to iterate over a model takes four times as long


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return value if value.isprintable() else _NO_TEXT.sub("\ufffd", value)
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value.isoformat() if isinstance(value, date) else value
