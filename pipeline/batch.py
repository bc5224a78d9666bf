"""Many documents: which files are meant, and their results in a fixed order, from several processes."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from pipeline.link import Twins
from pipeline.process import Result, failed, process
from pipeline.read import Source, Unreadable
from pipeline.read.office import ENDINGS
from schemas.records import DocumentRecord, Issue, Record

MAX_BYTES = 500 * 1024 * 1024  # a larger file is no paper; it is named and left out


def find_inputs(inputs: Iterable[str]) -> list[str]:
    """The files that are meant: files as they are, folders with every document below them, patterns as the shell's.

    Each once, in the order of their names, so that the order of the inputs does not matter.
    """
    found: set[str] = set()
    for given in inputs:
        path = Path(given)
        if path.is_dir():
            found.update(p.as_posix() for p in path.rglob("*") if p.suffix.lower() in ENDINGS and p.is_file())
        elif not path.exists() and glob.has_magic(given):
            found.update(Path(match).as_posix() for match in glob.glob(given, recursive=True) if Path(match).is_file())
        else:
            found.add(path.as_posix())
    return sorted(found)


def read_source(name: str) -> Source:
    """The file's bytes, or what kept them from being read."""
    path = Path(name)
    try:
        if not path.exists():
            return Source(name, None)
        if not path.is_file():
            return Source(
                name, None, Unreadable("not_a_file", "this is no regular file; give documents or a folder of them")
            )
        if path.stat().st_size > MAX_BYTES:
            return Source(name, None, Unreadable("too_large", f"the file is over {MAX_BYTES >> 20} MB; split it"))
        return Source(name, path.read_bytes())
    except OSError as error:
        return Source(
            name, None, Unreadable("unreadable_file", f"the file cannot be read ({error.strerror}); check its rights")
        )


def process_file(name: str, supplement: str | None = None, ocr: bool = True) -> Result:
    """One document's records; whatever goes wrong becomes a row, never an exception.

    ``supplement``: a file with councils that the vocabulary lacks; ``ocr``: scanned pages are recognised.
    """
    source = read_source(name)
    try:
        return process(source, supplement, ocr)
    except Exception as error:
        place = error.__traceback__
        while place is not None and place.tb_next is not None:
            place = place.tb_next
        where = f"{Path(place.tb_frame.f_code.co_filename).name}:{place.tb_lineno}" if place else "?"
        message = f"a fault of peertrail ({type(error).__name__} at {where}); please report it with the document"
        return failed(source, "internal_error", message)


def run(
    files: Sequence[str],
    workers: int | None = None,
    done: Callable[[Result], None] | None = None,
    supplement: str | None = None,
    ocr: bool = True,
) -> Iterator[tuple[Record, ...]]:
    """The rows of each file, in the order of the files; ``done`` is told of each result as it passes.

    A file with the same bytes as an earlier one is not read twice into the dataset: an issue names it.
    """
    seen: dict[str, str] = {}
    twins = Twins()
    for result in _results(files, workers or os.cpu_count() or 1, supplement, ocr):
        document = result.document
        known = seen.setdefault(document.document_id, document.source)
        if done is not None:
            done(result)
        if known == document.source:
            yield (*result.rows(), *twins.rows(result))
        else:
            yield (_duplicate(document, known),)


def _results(files: Sequence[str], workers: int, supplement: str | None, ocr: bool) -> Iterator[Result]:
    read = partial(process_file, supplement=supplement, ocr=ocr)
    if workers == 1 or len(files) == 1:
        yield from map(read, files)
        return
    with ProcessPoolExecutor(min(workers, len(files)), mp_context=get_context("spawn")) as pool:
        yield from pool.map(read, files)


def _duplicate(document: DocumentRecord, known: str) -> Issue:
    return Issue(
        document_id=document.document_id,
        row_id=None,
        field=None,
        page=None,
        code="duplicate_input",
        severity="info",
        message=f"{document.source} has the same bytes as {known}; it was read once",
        printed_text=None,
    )
