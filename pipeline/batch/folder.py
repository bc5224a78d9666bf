"""A run's own place in the output folder, ``.peertrail/``: one run at a time, and what it knows of its inputs.

``lock`` is held by the system for as long as the process lives, so that a dead run's lock is no lock.  ``index.sqlite``
says which bytes a file had when it was last read, so that unchanged files are not opened; ``done.json`` describes the
dataset that stands in the output folder, so that it is not written again where nothing has changed.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from pipeline.batch.inputs import Stamp

NAME = ".peertrail"
GRACE = 3.0  # seconds: a run that was killed a moment ago may not have ended yet


class Busy(RuntimeError):
    """Another run writes to the same folder."""


@contextmanager
def claim(output: Path) -> Iterator[Path]:
    """The run's own folder in ``output``, for this process alone; raises :class:`Busy`, OSError."""
    import filelock  # not in every worker

    folder = output / NAME
    folder.mkdir(parents=True, exist_ok=True)
    lock = filelock.FileLock(folder / "lock", timeout=GRACE, poll_interval=0.1)
    try:
        lock.acquire()
    except filelock.Timeout:
        message = f"another run ({_owner(folder)}) writes to {output}; wait until it ends, or give another --output"
        raise Busy(message) from None
    try:
        (folder / "owner").write_text(str(os.getpid()), encoding="utf-8")
        yield folder
    finally:
        lock.release()


def sweep(output: Path) -> None:
    """Take away what a dead run left half written beside the dataset."""
    for folder in output.glob(".peertrail-*"):
        shutil.rmtree(folder, ignore_errors=True)


def _owner(folder: Path) -> str:
    with suppress(OSError, ValueError):
        return f"process {int((folder / 'owner').read_text(encoding='utf-8'))}"
    return "in another window?"


class Index:
    """Which bytes each input had when it was last read, by its size and time of change."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "index.sqlite"
        try:
            self._open()
        except sqlite3.DatabaseError:  # no database any more: files are read again, results are kept
            self._path.unlink(missing_ok=True)
            self._open()

    def _open(self) -> None:
        self._base = sqlite3.connect(self._path, isolation_level=None)
        self._base.execute("PRAGMA synchronous = OFF")  # what a power cut spoils is only read again
        self._base.execute("PRAGMA locking_mode = EXCLUSIVE")  # the folder is this run's alone
        self._base.execute("PRAGMA journal_mode = WAL")  # a note is appended: no journal comes and goes with each
        self._base.execute(
            "CREATE TABLE IF NOT EXISTS files "
            "(name BLOB PRIMARY KEY, size INTEGER, mtime_ns INTEGER, sha256 TEXT) WITHOUT ROWID"
        )
        self._base.execute("SELECT count(*) FROM files").fetchone()

    def sha256(self, name: str, stamp: Stamp | None = None) -> str | None:
        """The digest of a file's bytes; None where it is not known, or where size or time are others."""
        found = self._base.execute(
            "SELECT size, mtime_ns, sha256 FROM files WHERE name = ?", (os.fsencode(os.path.abspath(name)),)
        ).fetchone()
        if found is None or (stamp is not None and (found[0], found[1]) != stamp):
            return None
        return None if str(found[2]).startswith("!") else str(found[2])

    def known(self, name: str) -> str | None:
        """What was noted of a file, whatever it is now."""
        key = os.fsencode(os.path.abspath(name))
        found = self._base.execute("SELECT sha256 FROM files WHERE name = ?", (key,)).fetchone()
        return str(found[0]) if found else None

    def note(self, name: str, stamp: Stamp | None, sha256: str) -> None:
        """What a file turned out to hold: the digest of its bytes, or "!" and why there are none."""
        size, mtime_ns = stamp or (None, None)
        self._base.execute(
            "INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?)",
            (os.fsencode(os.path.abspath(name)), size, mtime_ns, sha256),
        )

    def __enter__(self) -> Index:
        return self

    def __exit__(self, *_: object) -> None:
        self._base.close()


class Done:
    """What the dataset in the output folder was made from, and its files as they were left."""

    def __init__(self, output: Path) -> None:
        self._output, self._path = output, output / NAME / "done.json"

    def summary(self, fingerprint: str) -> dict[str, Any] | None:
        """What was said of the dataset, if it is that of this fingerprint and nobody has touched its files."""
        with suppress(OSError, ValueError, KeyError, TypeError):
            told = json.loads(self._path.read_text(encoding="utf-8"))
            if told["fingerprint"] == fingerprint and told["files"] == self._files(told["files"]):
                return dict(told["summary"])
        return None

    def forget(self) -> None:
        """The dataset is about to change."""
        self._path.unlink(missing_ok=True)

    def note(self, fingerprint: str, files: Iterable[str], summary: dict[str, Any]) -> None:
        told = {"fingerprint": fingerprint, "files": self._files(files), "summary": summary}
        beside = self._path.with_suffix(".part")
        beside.write_text(json.dumps(told), encoding="utf-8")
        os.replace(beside, self._path)

    def _files(self, names: Iterable[str]) -> dict[str, list[int]]:
        found = {name: os.stat(self._output / name) for name in names}
        return {name: [one.st_size, one.st_mtime_ns] for name, one in found.items()}
