"""From one document to its records.  **The place to start reading.**"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from extractors import action_plan
from pipeline.assemble import assemble
from pipeline.classify import Head, classify
from pipeline.normalise.rows import normalise
from pipeline.read import Source, Unreadable, read
from schemas.document import NO_TEXT, Document
from schemas.page import Page
from schemas.printed import Printed
from schemas.records import DocumentRecord, Issue, Record, Status


@dataclass(frozen=True, slots=True)
class Result:
    """All rows that one document gives, its row in ``documents`` first."""

    document: DocumentRecord
    records: tuple[Record, ...] = ()


def process(source: Source) -> Result:
    """Turn one document into records, keeping where each value stood."""
    try:
        pages = read(source)  # 1. what is on the paper: words, rules, fills, images
        document = assemble(pages)  # 2. what a reader sees: paragraphs, tables, the key
        head = classify(document)  # 3. what it is, and when
        printed = extract(head, document)  # 4. what it says, word for word, with its place
        rows = normalise(
            printed, document, head, document_id(source)
        )  # 5. what it means: dates, posts, ratings; issues
        return _result(source, pages, head, rows)
    except Unreadable as error:
        return failed(source, error.code, error.message)


def extract(head: Head, document: Document) -> Printed:
    """What the document prints, by the extractor for its kind."""
    return action_plan.extract(document) if head.document_type == "action_plan" else Printed()


def document_id(source: Source) -> str:
    """The first 12 hex digits of the SHA-256 of the file, or of its name where there is no file."""
    return hashlib.sha256(source.name.encode() if source.data is None else source.data).hexdigest()[:12]


def _result(source: Source, pages: list[Page], head: Head, rows: list[Record]) -> Result:
    blank = [page for page in pages if not page.words]
    if len(blank) == len(pages):
        raise Unreadable("no_text", "no page has a text layer (a scan?); run it through OCR and give the result")
    unread = [page.number for page in blank if page.images or page.problems]
    issues = [
        Issue(
            document_id=document_id(source),
            row_id=None,
            field=None,
            page=number,
            code="page_without_text",
            severity="warning",
            message="the page has no text layer (a picture or a scan?); look at it by eye",
            printed_text=None,
        )
        for number in unread
    ]
    found = any(record.TABLE == "recommendations" for record in rows)
    status: Status = "partial" if unread else "ok" if found else "empty"
    return Result(_document_record(source, status, None, head, len(pages)), (*rows, *issues))


def failed(source: Source, code: str, message: str) -> Result:
    """The rows of a document that could not be read."""
    document = _document_record(source, "failed", code, None, None)
    issue = Issue(
        document_id=document.document_id,
        row_id=None,
        field=None,
        page=None,
        code=code,
        severity="error",
        message=message,
        printed_text=None,
    )
    return Result(document, (issue,))


def _document_record(
    source: Source, status: Status, error: str | None, head: Head | None, page_count: int | None
) -> DocumentRecord:
    date = head.date if head else None
    return DocumentRecord(
        document_id=document_id(source),
        source=source.name,
        sha256=None if source.data is None else hashlib.sha256(source.data).hexdigest(),
        page_count=page_count,
        part_of=None,
        first_page=1 if page_count else None,
        last_page=page_count,
        document_type=head.document_type if head else None,
        document_type_confidence=head.confidence if head else None,
        title=str(head.title if head else NO_TEXT) or None,
        date_text=str(head.date_text if head else NO_TEXT) or None,
        date_start=date.start if date else None,
        date_end=date.end if date else None,
        committee=None,
        status=status,
        error=error,
    )
