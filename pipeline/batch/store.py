"""Results kept on disk, a file for each document: what was read once is not read again.

A document's result is kept under a digest of its bytes, the ending of its name, the program (its version, rules and
vocabulary, and the libraries that it reads with) and the settings that change records.  A file of the store is three
lines of JSON: a head (what the result is), its tables ``{table: [[value, …], …]}`` with values in the order of columns,
and a digest of the two, by which a torn or altered file is known; it is then as if it were not there.  Files are
written beside their place and moved into it, so that there is never half of one.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from functools import cache
from importlib import metadata
from pathlib import Path, PurePath
from typing import Any, NamedTuple

import orjson

from pipeline.settings import Settings

FORM = 2  # of the files kept; another one is another store
LIBRARIES = ("pypdfium2", "pdfplumber", "pdfminer.six", "python-docx", "lxml", "markdown-it-py", "spacy")
# Failures that other limits, or an installed LibreOffice, may undo: they hold where these are the same.
LIMITED = frozenset(["timeout", "out_of_memory", "crashed", "too_many_pages", "needs_libreoffice"])

Tables = dict[str, list[list[Any]]]  # a table's name, and its rows: plain values in the order of its columns


class Head(NamedTuple):
    """What a kept result is, without its rows."""

    sha256: str | None
    status: str
    error: str | None
    message: str  # why it failed, else ""
    pages: int
    seconds: float
    tables: dict[str, int]  # rows of each table
    issues: dict[str, int]  # by severity
    parts: int  # papers of a pack
    wordings: list[tuple[str, str, int]]  # by which its papers are known again
    limits: list[float]  # of the run that read it
    locked: bool  # whether it was read with a password, perhaps


class Kept(NamedTuple):
    """A kept result, whole; its rows are taken out of their line when they are asked for."""

    head: Head
    line: bytes

    def tables(self) -> Tables:
        """The rows; ``documents.source`` is the name that the document had when it was read."""
        tables: Tables = orjson.loads(self.line)
        return tables


@cache
def program() -> str:
    """A digest of what reads: the version, the code and vocabulary as they are, and the libraries beneath."""
    digest = hashlib.sha256(f"{FORM}|{metadata.version('peertrail')}".encode())
    root = Path(__file__).resolve().parents[2]
    for room in ("schemas", "extractors", "pipeline"):
        for path in sorted(path for path in (root / room).rglob("*") if path.suffix in (".py", ".csv")):
            digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    for name in LIBRARIES:
        digest.update(f"{name}={metadata.version(name)}".encode())
    return digest.hexdigest()[:16]


class Store:
    """The results of one output folder, as this program and these settings give them."""

    def __init__(self, folder: Path, settings: Settings) -> None:
        self._root = folder / "results"
        self._folder = self._root / program()
        self._settings = settings.digest()

    def path(self, sha256: str | None, name: str) -> Path:
        """Where the result of these bytes under a name with this ending is kept; without bytes, of the name alone."""
        what = f"{sha256}|{PurePath(name).suffix.lower()}" if sha256 else f"name|{os.path.abspath(name)}"
        told = f"{what}|{self._settings}".encode("utf-8", "surrogateescape")
        key = hashlib.sha256(told).hexdigest()[:40]
        return self._folder / key[:2] / f"{key}.jsonl"

    def kept(self, sha256: str | None, name: str) -> Kept | None:
        """What is kept, if it is there and whole."""
        return _sound(self.path(sha256, name))

    def head(self, sha256: str | None, name: str) -> Head | None:
        """The same without its rows."""
        kept = self.kept(sha256, name)
        return kept.head if kept else None

    def save(self, head: Head, name: str, tables: Tables) -> None:
        """Keep a result, whole or not at all; raises OSError where there is no room."""
        target = self.path(head.sha256, name)
        target.parent.mkdir(parents=True, exist_ok=True)
        number, beside = tempfile.mkstemp(prefix=".", suffix=".part", dir=target.parent)
        try:
            with os.fdopen(number, "wb") as file:
                told = json.dumps(head._asdict()).encode() + b"\n" + orjson.dumps(tables) + b"\n"
                file.write(told + _sealed(told) + b"\n")
            os.replace(beside, target)
        except BaseException:
            Path(beside).unlink(missing_ok=True)
            raise

    def forget(self, sha256: str | None, name: str) -> None:
        """Have a document read anew."""
        self.path(sha256, name).unlink(missing_ok=True)

    def sweep(self, everything: bool = False) -> None:
        """Take away what dead runs left half written, and results of other versions; or everything."""
        for folder in self._root.glob("*"):
            if everything or folder != self._folder:
                shutil.rmtree(folder, ignore_errors=True)
        for part in self._folder.glob("*/.*.part"):
            part.unlink(missing_ok=True)


def holds(head: Head, settings: Settings, limits: list[float]) -> bool:
    """Whether what is kept is also what a run with these settings and limits would find."""
    if head.sha256 is None or head.pages > settings.max_pages:
        return False
    if head.error in LIMITED and head.limits != limits:
        return False
    if head.error == "encrypted":
        return not settings.passwords
    return bool(settings.passwords) or not head.locked


def _sealed(told: bytes) -> bytes:
    """A digest of what stands before it in a kept file."""
    return json.dumps({"sha256": hashlib.sha256(told).hexdigest()}).encode()


def _sound(path: Path) -> Kept | None:
    """What a kept file holds, if its digest is right."""
    try:
        head, tables, digest, end = path.read_bytes().split(b"\n")
        sound = not end and digest == _sealed(b"%s\n%s\n" % (head, tables))
        return Kept(Head(**json.loads(head)), tables) if sound else None
    except (OSError, ValueError, TypeError):
        return None
