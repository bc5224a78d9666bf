"""What a run looks like in the terminal: how far it is, a line for each failure as it happens, the closing summary.

The same can be had for programs: a file of JSON Lines with an object for each document, as it ends.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Sequence
from types import TracebackType
from typing import IO, Any

from rich.console import Console, RenderableType
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table as RichTable
from rich.text import Text as RichText

from pipeline.batch.inputs import printable
from pipeline.batch.store import Head
from pipeline.batch.watch import Summary, Watch

TABLES = (
    "document_councils", "front_matter", "recommendations", "actions", "leads", "progress", "rag", "scope", "peers",
    "milestones", "links", "evidence",
)  # fmt: skip
LISTED = 20  # failures of earlier runs that are told again
_UNSAFE = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)  # escapes, reversed writing


def safe(text: object) -> str:
    """A text from a document, or a file's name, without what could steer a terminal."""
    return _UNSAFE.sub(" ", str(text)).encode("utf-8", "replace").decode()


class Pages(ProgressColumn):
    """Pages read, and how many in a second."""

    def render(self, task: Task) -> RichText:
        pages = task.fields.get("pages", 0)
        speed = pages / task.elapsed if task.elapsed else 0.0
        return RichText(f"{pages} pages, {speed:.0f}/s,", style="progress.data.speed", no_wrap=True)


class Screen(Watch):
    """Shows a run on the terminal and writes its log; a context, so that the terminal is left as it was."""

    def __init__(self, console: Console, quiet: bool, log: IO[str] | None) -> None:
        self._console, self._quiet, self._log = console, quiet, log
        self.read = 0  # documents in this run
        self.documents = 0
        self._earlier: list[tuple[str, str]] = []
        self._kept_failures = 0
        columns = (
            TextColumn("reading"), BarColumn(16), MofNCompleteColumn(), TextColumn("documents,"), Pages(),
            TimeRemainingColumn(), TextColumn("left"),
        )  # fmt: skip
        shown = not quiet and console.is_terminal
        self._progress = Progress(*columns, console=console, disable=not shown, transient=True)
        self._task = self._progress.add_task("reading", total=None, start=False, visible=False, pages=0)
        self._pages = 0

    def __enter__(self) -> Screen:
        self._progress.start()
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.stop()

    def stop(self) -> None:
        """Leave the terminal as it was."""
        self._progress.stop()

    def begins(self, documents: int) -> None:
        self.documents = documents

    def kept(self, name: str, head: Head) -> None:
        if head.status == "failed":
            self._kept_failures += 1
            if len(self._earlier) < LISTED:
                self._earlier.append((name, f"{head.error}: {head.message}"))
        self._write(name, head, kept=True)

    def reads(self, documents: int) -> None:
        self._progress.update(self._task, total=documents, visible=bool(documents))
        self._progress.start_task(self._task)

    def pages(self, number: int) -> None:
        self._pages += number
        self._progress.update(self._task, pages=self._pages)

    def ended(self, name: str, head: Head) -> None:
        self.read += 1
        self._progress.advance(self._task)
        self._write(name, head, kept=False)
        if head.status == "failed":
            self._tell(name, f"{head.error}: {head.message}")

    def shown(self) -> RenderableType:
        """The line of progress as it stands."""
        return self._progress.get_renderable()

    def _tell(self, name: str, why: str) -> None:
        self._console.print(RichText(f"failed: {safe(printable(name))}: {safe(why)}", style="red"), soft_wrap=True)

    def _write(self, name: str, head: Head, kept: bool) -> None:
        if self._log is None:
            return
        told: dict[str, Any] = {"source": printable(name), "sha256": head.sha256, "status": head.status}
        told |= {"error": head.error, "message": head.message or None, "pages": head.pages, "seconds": head.seconds}
        told |= {"kept": kept, "records": sum(head.tables.values()), "issues": head.issues}
        self._log.write(json.dumps(told, ensure_ascii=False) + "\n")
        self._log.flush()

    def close(self, summary: Summary, output: str, console: Console) -> None:
        """The closing summary; failures of earlier runs first, so that they are not forgotten."""
        if self._quiet:
            return
        for name, why in self._earlier:
            self._tell(name, f"{why} (kept from an earlier run)")
        if self._kept_failures > LISTED:
            more = self._kept_failures - LISTED
            self._console.print(f"… and {more} more that failed in earlier runs: see status in the table documents")
        table = RichTable(show_header=False, box=None, pad_edge=False)
        kept = self.documents - self.read
        table.add_row("documents", _counts(summary.documents, ("ok", "partial", "empty", "failed")))
        if summary.duplicates:
            table.add_row("", f"{summary.duplicates} with the same bytes as another one")
        if kept:
            table.add_row("", f"{self.read} read now, {kept} kept from an earlier run")
        if summary.papers:
            table.add_row("in packs", f"{summary.papers} papers")
        table.add_row("records", _counts(summary.records, TABLES) or "none")
        table.add_row("issues", _counts(summary.issues, ("error", "warning", "info")) or "none")
        table.add_row("written to" if self.read else "unchanged in", RichText(safe(output)))
        console.print(table)


def _counts(counter: Counter[str], order: Sequence[str]) -> str:
    return ", ".join(f"{counter[name]} {name.replace('_', ' ')}" for name in order if counter[name])
