"""What one document gives: its rows, its row in ``documents`` first; also the rows of one that could not be read."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from schemas.document import NO_TEXT
from schemas.records import DocumentRecord, Issue, Record, Severity, Status

if TYPE_CHECKING:  # to make the row of a failure takes no reader
    from pipeline.classify import Head
    from pipeline.papers import Paper

DIGITS = 12  # of a SHA-256 in a document_id


@dataclass(frozen=True, slots=True)
class Result:
    """All rows that one document gives, its row in ``documents`` first; a pack has the results of its parts."""

    document: DocumentRecord
    records: tuple[Record, ...] = ()
    parts: tuple[Result, ...] = ()

    def rows(self) -> tuple[Record, ...]:
        """The rows of the document and of its parts, in order."""
        return (self.document, *self.records, *(row for part in self.parts for row in part.rows()))


def document_id(name: str, sha256: str | None, number: int = 0) -> str:
    """The first 12 hex digits of the SHA-256 of the file, or of its name where there is no file.

    ``number``: of the part of a pack, from 2, as the pack itself comes first; 0 for a file that is one paper.
    """
    digits = (sha256 or hashlib.sha256(name.encode("utf-8", "surrogateescape")).hexdigest())[:DIGITS]
    return f"{digits}.{number}" if number else digits


def failed(name: str, sha256: str | None, code: str, message: str) -> Result:
    """The rows of a document that could not be read; ``code`` is one of ``schemas.errors``."""
    document = document_record(name, sha256, "failed", code)
    return Result(document, (issue(document.document_id, code, "error", message),))


def issue(document: str, code: str, severity: Severity, message: str, page: int | None = None) -> Issue:
    """A row of ``issues`` about a document as a whole, or one page of it."""
    return Issue(
        document_id=document,
        row_id=None,
        field=None,
        page=page,
        code=code,
        severity=severity,
        message=message,
        printed_text=None,
    )


def document_record(
    name: str,
    sha256: str | None,
    status: Status,
    error: str | None = None,
    head: Head | None = None,
    sheets: Paper | None = None,
) -> DocumentRecord:
    """A document's row; ``head`` and ``sheets`` where it could be read."""
    date = head.date if head else None
    number = sheets.number if sheets else 0
    return DocumentRecord(
        document_id=document_id(name, sha256, number),
        source=name,
        sha256=sha256,
        page_count=sheets.last - sheets.first + 1 if sheets else None,
        part_of=document_id(name, sha256) if number else None,
        first_page=sheets.first if sheets else None,
        last_page=sheets.last if sheets else None,
        document_type=head.document_type if head else None,
        document_type_confidence=head.confidence if head else None,
        title=str(head.title if head else NO_TEXT) or None,
        date_text=str(head.date_text if head else NO_TEXT) or None,
        date_start=date.start if date else None,
        date_end=date.end if date else None,
        committee=_committee(head) if head else None,
        status=status,
        error=error,
    )


def _committee(head: Head) -> str | None:
    from pipeline.normalise.papers import committee_name

    return committee_name(str(head.committee))
