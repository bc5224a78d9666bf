"""Many documents: a run reads what is missing in guarded processes, keeps every result, and writes the dataset.

Whatever a document does costs its own row only; whatever stops a run, the next one goes on from there, and gives the
same bytes as one that was never stopped.  This package imports no reader and no table library: a run that finds
nothing to do ends in half a second.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from pipeline.batch.folder import Busy, Done, Index, claim, sweep
from pipeline.batch.guard import Guard, WorkersFail
from pipeline.batch.inputs import find_inputs, read_source
from pipeline.batch.missing import find_missing, fingerprint
from pipeline.batch.reading import Read, process_file, process_source
from pipeline.batch.rows import rows_in_order
from pipeline.batch.store import Store, program
from pipeline.batch.watch import Summary, Watch
from pipeline.batch.worker import Job, Limits
from pipeline.datasets import FORMATS, write_dataset
from pipeline.settings import Settings

__all__ = ["Busy", "Limits", "NoInputs", "Options", "Settings", "Summary", "Watch", "WorkersFail"]
__all__ += ["find_inputs", "process_file", "read_source", "run"]


class NoInputs(ValueError):
    """Nothing that could be a document was given."""


class Options(NamedTuple):
    """How a run goes about it."""

    formats: tuple[str, ...] = FORMATS
    settings: Settings = Settings()
    limits: Limits = Limits()
    workers: int | None = None  # as many as cores
    fresh: bool = False  # forget all results
    only_failed: bool = False  # forget results of documents that failed
    read: Read = process_source


def run(inputs: Iterable[str], output: Path, options: Options | None = None, watch: Watch | None = None) -> Summary:
    """Read the documents that ``inputs`` mean, as far as that is not done yet, and write their dataset to ``output``.

    Raises :class:`NoInputs`, :class:`Busy`, :class:`WorkersFail` and OSError (a folder that cannot be written).
    """
    options, watch = options or Options(), watch or Watch()
    files = find_inputs(inputs, output)  # 1. find
    if not files:
        raise NoInputs
    with claim(output) as folder:
        store, done = Store(folder, options.settings), Done(output)
        sweep(output)
        store.sweep(everything=options.fresh)
        with Index(folder) as index:  # 2. which bytes each had when it was last read
            missing = find_missing(files, index, store, options, watch)  # 3. what is missing
            if not missing and (told := done.summary(fingerprint(files, index, options))):
                return Summary.of(told)
            done.forget()
            watch.reads(len(missing))
            job = Job(folder, options.settings, options.limits, options.read, program())
            summary = Summary()
            with Guard(missing, job, options.workers or os.cpu_count() or 1) as guard:  # 4. guarded workers
                rows = rows_in_order(files, missing, guard, index, store, watch, summary)  # 5. rows in order
                written = write_dataset(rows, output, options.formats)  # 6. the dataset
            done.note(fingerprint(files, index, options), written, summary.told())
            return summary
