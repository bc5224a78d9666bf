"""A worker: a process that reads the documents whose names it is sent, one after another, and keeps their results.

It trusts nobody to end it kindly: it takes the limits that the system can hold upon itself, and ends when the process
that started it has gone.  Messages are JSON objects (never pickles, as a document may have taken the worker over):
``ready`` (or ``other``: peertrail is not what it was as the run began); ``opened`` with the file's digest, size and
time; ``page``; ``ended`` with the head of what was kept.
"""

from __future__ import annotations

import gc
import json
import os
import shutil
import signal
import sys
import threading
import time
from contextlib import suppress
from dataclasses import replace
from multiprocessing import connection, parent_process
from pathlib import Path
from typing import Any, NamedTuple

from pipeline.batch.inputs import read_stamped
from pipeline.batch.reading import Read, kept, out_of_memory
from pipeline.batch.store import Store, holds, program
from pipeline.settings import Settings

GRACE = 10  # seconds of processor time beyond the deadline, after which the system ends the process by itself
SLACK = 1.25  # times the memory allowed that the system gives: who watches, and can say why, sees it first


class Limits(NamedTuple):
    """What one document may take, and how long a worker serves."""

    seconds: float = 120.0  # for the whole document
    page_seconds: float = 30.0  # without a further page, while pages are read
    memory: int = 2048 << 20  # bytes
    documents: int = 250  # then a fresh process takes over, so that what leaks is given back
    by_system: bool = True  # also ask the system to hold the memory limit, where it can

    def told(self, settings: Settings) -> list[float]:
        """What may decide whether a document fails."""
        converter = shutil.which("soffice") or shutil.which("libreoffice")
        return [self.seconds, self.page_seconds, self.memory, settings.max_pages, bool(converter)]


class Job(NamedTuple):
    """What a worker needs to know to begin."""

    folder: Path
    settings: Settings
    limits: Limits
    read: Read
    program: str  # a digest of what reads, as the run began


def work(pipe: connection.Connection, job: Job) -> None:
    """Read what the pipe names until it closes."""
    _be_quiet()
    threading.Thread(target=_die_with_parent, daemon=True).start()
    warm_up(job.settings)
    collect_seldom()
    _limit_memory(job.limits)

    def say(**message: Any) -> None:
        pipe.send_bytes(json.dumps(message).encode())

    store = Store(job.folder, job.settings)
    say(say="ready" if program() == job.program else "other")
    try:
        while True:
            name = json.loads(pipe.recv_bytes())
            _limit_time(job.limits)
            _read(name, job, store, say)
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return


def _read(name: str, job: Job, store: Store, say: Any) -> None:
    started = time.monotonic()
    source, stamp = read_stamped(name, job.settings)
    say(say="opened", sha256=source.sha256, stamp=stamp)
    told = job.limits.told(job.settings)
    head = store.head(source.sha256, name)
    if head is not None and holds(head, job.settings, told):  # the same bytes under another name
        say(say="ended", head=head._asdict())
        return
    locked = bool(job.settings.passwords) and b"/Encrypt" in (source.data or b"")
    settings = replace(job.settings, page_done=lambda done, count: say(say="page", done=done, count=count))
    try:
        head, tables = kept(job.read(source, settings), started, told, locked)
    except MemoryError:
        head = None  # what was read is let go with the error, so that there is room again for a row
    if head is None:
        head, tables = kept(out_of_memory(source), started, told)
    try:
        store.save(head, name, tables)
    except OSError as error:
        say(say="full", errno=error.errno, reason=error.strerror or str(error))
    else:
        say(say="ended", head=head._asdict())


def warm_up(settings: Settings) -> None:
    """Load readers and vocabularies before memory is measured and the first deadline runs."""
    from pipeline.process import process
    from pipeline.read import Source

    with suppress(Exception):  # what is wrong will be said of each document
        process(
            Source("paper.txt", b"Report to Cabinet\n\n1. That the report be noted by the Chief Executive."), settings
        )


def collect_seldom() -> None:
    """What is loaded stays, and a document makes few cycles: looking for them as often as Python does costs a tenth."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


def _be_quiet() -> None:
    """No word from a library reaches the user's terminal, and Ctrl-C is for the process that watches."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (1, 2):
        os.dup2(nowhere, number)


def _die_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)


def _limit_memory(limits: Limits) -> None:
    """Let allocations fail above the limit; the process that watches sees to it where the system does not."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if limits.by_system:
        import psutil

        data = getattr(psutil.Process().memory_info(), "data", 0)  # Linux: what the limit counts
        _lower(resource.RLIMIT_DATA, int(limits.memory * SLACK) + data)


def _limit_time(limits: Limits) -> None:
    """Let the system end a process that spins although nobody watches it any more."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    _lower(resource.RLIMIT_CPU, int(used.ru_utime + used.ru_stime + limits.seconds + GRACE) + 1)


def _lower(what: int, to: int) -> None:
    import resource

    hard = resource.getrlimit(what)[1]
    resource.setrlimit(what, (to if hard == resource.RLIM_INFINITY else min(to, hard), hard))
