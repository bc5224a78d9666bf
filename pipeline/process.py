"""From one document to its records.  **The place to start reading.**"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from extractors.contents import Contents
from extractors.papers import extract
from pipeline.assemble import assemble
from pipeline.classify import Head, classify
from pipeline.normalise.papers import committee_name
from pipeline.normalise.rows import normalise
from pipeline.papers import Paper, find_papers
from pipeline.read import Source, Unreadable, read
from schemas.document import NO_TEXT
from schemas.page import Page
from schemas.records import DocumentRecord, Evidence, Issue, Record, Severity, Status

# Tables of which one row shows that a document holds something of ours.
OURS = frozenset(["recommendations", "scope", "peers"])


@dataclass(frozen=True, slots=True)
class Result:
    """All rows that one document gives, its row in ``documents`` first; a pack has the results of its parts."""

    document: DocumentRecord
    records: tuple[Record, ...] = ()
    parts: tuple[Result, ...] = ()

    def rows(self) -> tuple[Record, ...]:
        """The rows of the document and of its parts, in order."""
        return (self.document, *self.records, *(row for part in self.parts for row in part.rows()))


def process(source: Source, supplement: str | None = None, ocr: bool = True) -> Result:
    """Turn one file into records, keeping where each value stood; a pack of papers paper by paper.

    ``supplement``: a file with councils that the vocabulary lacks; ``ocr``: scanned pages are recognised.
    """
    try:
        sheets = read(source, ocr)  # 1. what is on the paper: words, rules, fills, images
        papers = find_papers(sheets)  # a meeting pack holds several
        if len(papers) == 1:
            return paper(source, papers[0], supplement)
        return pack(source, papers, [paper(source, part, supplement) for part in papers])
    except Unreadable as error:
        return failed(source, error.code, error.message)


def paper(source: Source, sheets: Paper, supplement: str | None) -> Result:
    """The records of one paper, which may be a part of its file."""
    document = assemble(sheets.content)  # 2. what a reader sees: headings, paragraphs, tables, the key
    found = Contents(document)
    head = classify(found, supplement)  # 3. what it is, whose, and when
    printed = extract(head.document_type, found)  # 4. what it says, word for word, with its place
    rows = normalise(
        printed, document, head, document_id(source, sheets.number)
    )  # 5. what it means: dates, posts, ratings, councils; issues
    return _result(source, sheets, head, rows)


def document_id(source: Source, number: int = 0) -> str:
    """The first 12 hex digits of the SHA-256 of the file, or of its name where there is no file.

    ``number``: of the part of a pack, from 2, as the pack itself comes first; 0 for a file that is one paper.
    """
    digits = hashlib.sha256(source.name.encode() if source.data is None else source.data).hexdigest()[:12]
    return f"{digits}.{number}" if number else digits


def _result(source: Source, sheets: Paper, head: Head, rows: list[Record]) -> Result:
    pages = sheets.content if isinstance(sheets.content, list) else []
    blank = [page for page in pages if not page.words]
    if pages and len(blank) == len(pages) and not sheets.number:
        raise Unreadable("no_text", _why_no_text(pages))
    unread = [page.number for page in blank if page.images or page.problems]
    issues = [
        _issue(
            document_id(source, sheets.number),
            "page_without_text",
            "warning",
            "the page has no text layer (a picture or a scan?); look at it by eye",
            number,
        )
        for number in unread
    ]
    found = any(record.TABLE in OURS for record in rows)
    noise = any(problem.code == "no_text" for page in pages for problem in page.problems)
    status: Status = "partial" if unread or noise else "ok" if found else "empty"
    return Result(_document_record(source, status, None, head, sheets), (*rows, *issues))


def _why_no_text(pages: Sequence[Page]) -> str:
    """What to do about a document of pictures."""
    told = next((problem.message for page in pages for problem in page.problems if problem.code == "no_text"), "")
    return f"no page has a text layer (a scan?); {told or 'OCR was left out, or found no words; look at it by eye'}"


def pack(source: Source, papers: Sequence[Paper], parts: Sequence[Result]) -> Result:
    """The row of a pack of papers, with an issue that says how it was divided, and the results of its parts."""
    status: Status = "ok" if any(part.document.status == "ok" for part in parts) else parts[0].document.status
    first, last = papers[0].first, papers[-1].last
    first_part = parts[0].document
    document = _document_record(source, status, None, None, Paper(papers[0].content, 0, first, last)).model_copy(
        update={
            "document_type": "agenda",
            "document_type_confidence": 1.0 if first_part.document_type == "agenda" else 0.9,
            **{
                name: getattr(first_part, name)
                for name in ("title", "date_text", "date_start", "date_end", "committee")
            },
        }
    )
    issues = [
        _issue(
            document.document_id,
            "pack_divided",
            "info",
            f"pages {part.first} to {part.last} are a paper of their own: {part.reason}",
            part.first,
        )
        for part in papers
    ]
    proofs = [
        record.model_copy(update={"row_id": document.document_id})
        for record in parts[0].records
        if isinstance(record, Evidence) and record.table == "documents" and record.field != "document_type"
    ]
    return Result(document, (*proofs, *issues), tuple(parts))


def _issue(document: str, code: str, severity: Severity, message: str, page: int | None) -> Issue:
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


def failed(source: Source, code: str, message: str) -> Result:
    """The rows of a document that could not be read."""
    document = _document_record(source, "failed", code, None, None)
    return Result(document, (_issue(document.document_id, code, "error", message, None),))


def _document_record(
    source: Source, status: Status, error: str | None, head: Head | None, sheets: Paper | None
) -> DocumentRecord:
    date = head.date if head else None
    number = sheets.number if sheets else 0
    return DocumentRecord(
        document_id=document_id(source, number),
        source=source.name,
        sha256=None if source.data is None else hashlib.sha256(source.data).hexdigest(),
        page_count=sheets.last - sheets.first + 1 if sheets else None,
        part_of=document_id(source) if number else None,
        first_page=sheets.first if sheets else None,
        last_page=sheets.last if sheets else None,
        document_type=head.document_type if head else None,
        document_type_confidence=head.confidence if head else None,
        title=str(head.title if head else NO_TEXT) or None,
        date_text=str(head.date_text if head else NO_TEXT) or None,
        date_start=date.start if date else None,
        date_end=date.end if date else None,
        committee=committee_name(str(head.committee)) if head else None,
        status=status,
        error=error,
    )
