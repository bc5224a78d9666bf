"""The row of a pack of papers, with the results of its parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.papers import Paper
from pipeline.read import Source
from pipeline.result import Result, document_record, issue
from schemas.records import DocumentCouncil, Evidence, Record, Status

COUNCILS = DocumentCouncil.TABLE


def pack(source: Source, papers: Sequence[Paper], parts: Sequence[Result]) -> Result:
    """The row of a pack of papers, with an issue that says how it was divided, and the results of its parts."""
    status: Status = "ok" if any(part.document.status == "ok" for part in parts) else parts[0].document.status
    first, last = papers[0].first, papers[-1].last
    first_part = parts[0].document
    whole = Paper(papers[0].content, 0, first, last)
    document = document_record(source.name, source.sha256, status, sheets=whole).model_copy(
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
        issue(
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
    return _with_council(Result(document, (*proofs, *issues), tuple(parts)))


def _with_council(whole: Result) -> Result:
    """The pack, whose council is the only one that any of its papers names, with the same for papers that name none:
    minutes in a pack, or an appendix, often do not say whose they are."""
    naming = [part for part in whole.parts if _councils(part)]
    if len({tuple(council.name for council in _councils(part)) for part in naming}) != 1:
        return whole
    own = naming[0]
    parts = (part if part in naming else _named_by(own, part) for part in whole.parts)
    return _named_by(own, replace(whole, parts=tuple(parts)))


def _councils(result: Result) -> list[DocumentCouncil]:
    return [record for record in result.records if isinstance(record, DocumentCouncil)]


def _named_by(own: Result, other: Result) -> Result:
    """A result with the councils of another paper of its pack, with where they are printed there, and an issue."""
    document_id = other.document.document_id
    page = next((record.page for record in _proofs(own)), own.document.first_page)
    message = "its council is named in another paper of the pack"
    copied: list[Record] = [record.model_copy(update={"document_id": document_id}) for record in _councils(own)]
    for proof in _proofs(own):
        row = proof.row_id.replace(own.document.document_id, document_id, 1)
        copied.append(proof.model_copy(update={"row_id": row}))
    copied.append(issue(document_id, "council_of_pack", "info", message, page))
    return replace(other, records=(*copied, *other.records))


def _proofs(result: Result) -> Iterator[Evidence]:
    return (record for record in result.records if isinstance(record, Evidence) and record.table == COUNCILS)
