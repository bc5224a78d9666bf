"""Recommendations of different documents that are the same: one paper given twice, alone and inside a pack.

A paper is known again by its own date and the wording of all of its recommendations; the same bytes given twice are
another matter (see :mod:`pipeline.batch`).  Only a digest of each paper is kept.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from pipeline.process import Result
from schemas.records import Issue, Link, Recommendation, Record
from schemas.vocabulary import fold

LETTERS = 80  # recommendations with fewer letters in all are too common to know a paper by


class Twins:
    """The papers seen so far, to know one again."""

    def __init__(self) -> None:
        self._seen: dict[bytes, tuple[str, tuple[str, ...]]] = {}  # digest → document_id, recommendation_ids

    def rows(self, result: Result) -> Iterator[Record]:
        """An issue and a link for each recommendation, where a document, or a part of it, was seen before."""
        for paper in (result, *result.parts):
            made = [record for record in paper.records if isinstance(record, Recommendation)]
            wording = "|".join(fold(record.text or "") for record in made)
            if len(wording) < LETTERS:
                continue
            digest = hashlib.sha256(f"{paper.document.date_start}|{wording}".encode()).digest()[:16]
            ids = tuple(record.recommendation_id for record in made)
            known, earlier = self._seen.setdefault(digest, (paper.document.document_id, ids))
            if known == paper.document.document_id or len(earlier) != len(ids):
                continue
            yield Issue(
                document_id=paper.document.document_id,
                row_id=None,
                field=None,
                page=None,
                code="same_paper",
                severity="info",
                message=f"the same paper as document {known}: its recommendations are linked, count them once",
                printed_text=None,
            )
            for one, other in zip(earlier, ids, strict=True):
                yield Link(from_id=one, to_id=other, relation="same", method="both", score=1.0)
