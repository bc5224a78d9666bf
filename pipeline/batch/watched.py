"""A worker as the process that started it sees it: what it reads, since when, what it holds, and how it ends."""

from __future__ import annotations

import json
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import psutil

from pipeline.batch import start
from pipeline.batch.inputs import Stamp
from pipeline.batch.worker import Job, Limits, work

LONGEST = 64 << 20  # bytes of a message; a longer one is none of ours
WALK = 1.0  # seconds between two looks at what a worker has started: each is a walk over all processes
AGAIN = "run with --only-failed to try again, or split the document"


class Watched:
    """One process, started at once, and the document that it reads."""

    def __init__(self, job: Job) -> None:
        started = start.context()
        self.pipe, theirs = started.Pipe()
        self.process = started.Process(target=work, args=(theirs, job), daemon=True)  # type: ignore[attr-defined]  # every context has it
        self.process.start()
        theirs.close()
        self.ready, self.silent, self.served = False, False, 0
        self.name: str | None = None
        self._walked = 0.0
        self._open()

    def _open(self) -> None:
        self.sha256: str | None = None
        self.stamp: Stamp | None = None
        self.since = self._page_since = time.monotonic()
        self._pages = self._count = 0
        self._recognising = False

    def begin(self, name: str) -> None:
        """Have it read a document; its time runs from now."""
        self.name = name
        self.served += 1
        self._open()
        with suppress(OSError):  # it has just died, as will be seen
            self.pipe.send_bytes(json.dumps(name).encode())

    def opened(self, sha256: str | None, stamp: Stamp | None) -> None:
        self.sha256, self.stamp = sha256, stamp

    def page(self, done: int, count: int) -> int:
        """Note that pages are read; says how many are new.

        Scanned pages are told of a second time, once they are recognised.  That takes seconds a page, so its time does
        not count against the whole document's; each page has its own limit.
        """
        now, new = time.monotonic(), done - self._pages
        self._recognising = self._recognising or new <= 0
        if self._recognising:
            self.since += now - self._page_since
        self._pages, self._count, self._page_since = done, count, now
        return new

    def message(self) -> dict[str, Any] | None:
        """The next thing that it says, as soon as there is one; None where nothing more will come."""
        with suppress(OSError, EOFError, ValueError):  # it is dead, or has lost its mind: see verdict
            message = json.loads(self.pipe.recv_bytes(LONGEST))
            if isinstance(message, dict):
                return message
        self.silent = True
        return None

    def messages(self) -> Iterator[dict[str, Any]]:
        """What it has said and nobody has heard."""
        with suppress(OSError, EOFError):
            while not self.pipe.closed and self.pipe.poll() and (message := self.message()):
                yield message

    def verdict(self, limits: Limits) -> tuple[str, str] | None:
        """Why the worker must go, as a code and a message; None while all is well."""
        now = time.monotonic()
        if not self.process.is_alive():
            return "crashed", f"the process that read it {_death(self.process.exitcode)}; {AGAIN}"
        if now - self.since > limits.seconds:
            message = f"reading it took more than {limits.seconds:g} seconds; raise --timeout and {AGAIN}"
            return "timeout", message
        if self._pages < self._count and now - self._page_since > limits.page_seconds:
            message = (
                f"page {self._pages + 1} took more than {limits.page_seconds:g} seconds; "
                "take the page out and give the rest"
            )
            return "timeout", message
        if self._held() > limits.memory:
            message = f"reading it took more than {limits.memory >> 20} MB of memory; raise --memory and {AGAIN}"
            return "out_of_memory", message
        return None

    def _held(self) -> int:
        """Bytes of memory that the process holds; once a second, with what it started."""
        held = 0
        with suppress(psutil.Error):
            own = psutil.Process(self.process.pid)
            held = int(own.memory_info().rss)
            if time.monotonic() - self._walked >= WALK:
                self._walked = time.monotonic()
                held += sum(int(each.memory_info().rss) for each in own.children(recursive=True))
        return held

    def kill(self) -> None:
        """End the process, and what it started, now."""
        with suppress(psutil.Error):
            for child in psutil.Process(self.process.pid).children(recursive=True):
                with suppress(psutil.Error):
                    child.kill()
        self.process.kill()
        self.process.join()
        self.pipe.close()


def _death(code: int | None) -> str:
    if code is not None and code < 0:
        with suppress(ValueError):
            return f"was killed ({signal.Signals(-code).name})"
    return f"ended by itself (code {code})"
