"""Guarded workers: every document is read in a process that is watched, and killed where it goes beyond its limits.

A dead worker costs its own document only: the next one is read by a fresh process.  The watch runs in a thread of its
own, so that deadlines hold while the dataset is written.  (A ``ProcessPoolExecutor`` would not do: one dead process
breaks the whole of it, and it kills nothing that is late.)
"""

from __future__ import annotations

import queue
import signal
import threading
import time
from collections.abc import Iterator, Sequence
from multiprocessing import connection
from types import TracebackType
from typing import Any, NamedTuple

from pipeline.batch.inputs import Stamp, printable
from pipeline.batch.reading import kept
from pipeline.batch.store import Head, Store
from pipeline.batch.watched import Watched
from pipeline.batch.worker import Job

LOOK = 0.25  # seconds between two looks at time and memory
START = 120.0  # seconds that a worker may take to begin
STARTS = 3  # workers in a row that may fail to begin


class Ended(NamedTuple):
    """One document has been read, or has cost its worker; its result is in the store."""

    name: str
    stamp: Stamp | None
    head: Head


class PagesRead(NamedTuple):
    """Further pages of some document have been read."""

    number: int


class WorkersFail(RuntimeError):
    """No worker comes to life: nothing that a document did."""


Event = Ended | PagesRead


class Guard:
    """Reads documents in ``workers`` processes at a time; iterate over it for what happens, as it happens."""

    def __init__(self, names: Sequence[str], job: Job, workers: int) -> None:
        self._names, self._job = iter(names), job
        self._count = min(workers, len(names))
        self._store = Store(job.folder, job.settings)
        self._workers: list[Watched] = []
        self._stillborn = 0
        self._stop = threading.Event()
        self._events: queue.SimpleQueue[Event | BaseException | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Guard:
        if self._count:
            self._thread.start()
        else:
            self._events.put(None)
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._stop.set()
        if self._count:
            self._thread.join()

    def __iter__(self) -> Iterator[Event]:
        while (event := self._events.get()) is not None:
            if isinstance(event, BaseException):
                raise event
            yield event

    def _watch(self) -> None:
        if hasattr(signal, "pthread_sigmask"):  # Ctrl-C is for the main thread; workers inherit that they hear none
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            self._workers = [Watched(self._job) for _ in range(self._count)]
            looked = time.monotonic()
            while self._workers and not self._stop.is_set():
                self._hear()
                if time.monotonic() - looked >= LOOK:
                    looked = time.monotonic()
                    for worker in list(self._workers):
                        self._judge(worker)
            self._events.put(None)
        except BaseException as error:
            self._events.put(error)
        finally:
            for worker in self._workers:
                worker.kill()

    def _hear(self) -> None:
        """Take in what workers say, and that they say no more; a quarter of a second at most."""
        pipes = {worker.pipe: worker for worker in self._workers}
        for pipe in connection.wait(list(pipes), LOOK):
            worker = pipes[pipe]  # type: ignore[index]  # what was waited for
            if message := worker.message():
                self._believe(worker, message)
            if worker.silent:  # nothing more will be heard of it, or nothing true
                worker.process.kill()
                worker.process.join()
                self._judge(worker)

    def _believe(self, worker: Watched, message: dict[str, Any]) -> None:
        """Take in a message, unless it is one that no worker sends: then a document has taken it over."""
        try:
            self._take(worker, message)
        except (KeyError, TypeError, ValueError):
            worker.silent = True

    def _take(self, worker: Watched, message: dict[str, Any]) -> None:
        if message["say"] == "ready":
            worker.ready, self._stillborn = True, 0
            self._next(worker)
        elif message["say"] == "other":
            raise WorkersFail("peertrail was changed while it ran; give the same command again")
        elif message["say"] == "opened":
            worker.opened(message["sha256"], Stamp(*message["stamp"]) if message["stamp"] else None)
        elif message["say"] == "page":
            self._events.put(PagesRead(worker.page(message["done"], message["count"])))
        elif message["say"] == "full":
            raise OSError(message["errno"], message["reason"])
        elif worker.name is not None:
            head = Head(**message["head"])
            self._events.put(Ended(worker.name, worker.stamp, head))
            if worker.served >= self._job.limits.documents or head.error == "out_of_memory":
                self._replace(worker)
            else:
                self._next(worker)

    def _next(self, worker: Watched) -> None:
        """The next document for a worker that has nothing to do; without one it goes."""
        name = next(self._names, None)
        if name is not None:
            worker.begin(name)
        else:
            worker.kill()
            self._workers.remove(worker)

    def _replace(self, worker: Watched) -> None:
        worker.kill()
        self._workers[self._workers.index(worker)] = Watched(self._job)

    def _judge(self, worker: Watched) -> None:
        """End what is dead, late or too large, with a row for the document that did it."""
        if not worker.ready:
            if not worker.process.is_alive() or time.monotonic() - worker.since > START:
                self._stillborn += 1
                if self._stillborn >= STARTS:
                    raise WorkersFail("the processes that read documents do not start; is the installation whole?")
                self._replace(worker)
            return
        verdict = worker.verdict(self._job.limits)
        if verdict is not None and worker.name is not None:
            for message in list(worker.messages()):  # it may have told something in this moment
                self._believe(worker, message)
                if message.get("say") == "ended" and not worker.silent:
                    return
            self._give_up(worker, *verdict)
            self._replace(worker)

    def _give_up(self, worker: Watched, code: str, message: str) -> None:
        from pipeline.result import failed

        assert worker.name is not None
        worker.kill()
        result = failed(printable(worker.name), worker.sha256, code, message)
        head, tables = kept(result, worker.since, self._job.limits.told(self._job.settings))
        self._store.save(head, worker.name, tables)
        self._events.put(Ended(worker.name, worker.stamp, head))
