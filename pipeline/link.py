"""Recommendations of different documents that are the same: one paper given twice, alone and inside a pack.

A paper is known again by its own date and the wording of all of its recommendations; the same bytes given twice are
another matter (see :mod:`pipeline.batch`).  Only a digest of each paper is kept, and that on disk.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pipeline.result import Result, issue
from schemas.records import Link, Recommendation, Record
from schemas.vocabulary import fold

LETTERS = 80  # recommendations with fewer letters in all are too common to know a paper by


class Wording(NamedTuple):
    """A paper as it is known again: a digest of its date and wording, and how many recommendations it has."""

    document_id: str
    digest: str
    number: int


def wordings(result: Result) -> Iterator[Wording]:
    """What a document, and each part of it, is known again by; nothing where that would be too little."""
    for paper in (result, *result.parts):
        made = [record for record in paper.records if isinstance(record, Recommendation)]
        wording = "|".join(fold(record.text or "") for record in made)
        if len(wording) >= LETTERS:
            told = f"{paper.document.date_start}|{wording}".encode("utf-8", "surrogatepass")
            yield Wording(paper.document.document_id, hashlib.sha256(told).hexdigest()[:32], len(made))


class Twins:
    """The papers seen so far, to know one again; in a database that is thrown away, so that memory does not grow."""

    def __init__(self) -> None:
        self._seen = sqlite3.connect("", isolation_level=None)  # "": a temporary file, once it outgrows SQLite's cache
        self._seen.execute("CREATE TABLE seen (digest TEXT PRIMARY KEY, document_id TEXT) WITHOUT ROWID")

    def rows(self, papers: Sequence[Wording]) -> Iterator[Record]:
        """An issue and a link for each recommendation, where a document, or a part of it, was seen before."""
        for own_id, digest, count in papers:
            key = f"{digest}:{count}"
            self._seen.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (key, own_id))
            known = self._seen.execute("SELECT document_id FROM seen WHERE digest = ?", (key,)).fetchone()[0]
            if known == own_id:
                continue
            message = f"the same paper as document {known}: its recommendations are linked, count them once"
            yield issue(own_id, "same_paper", "info", message)
            for number in range(1, count + 1):
                yield Link(
                    from_id=f"{known}/r{number:03d}",
                    to_id=f"{own_id}/r{number:03d}",
                    relation="same",
                    method="both",
                    score=1.0,
                )

    def close(self) -> None:
        self._seen.close()
