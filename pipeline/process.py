"""From one document to its records.  **The place to start reading.**"""

from __future__ import annotations

from collections.abc import Sequence

from extractors.papers import extract
from pipeline.assemble import assemble
from pipeline.choice import choose
from pipeline.classify import Head, classify
from pipeline.normalise.rows import normalise
from pipeline.pack import pack
from pipeline.papers import Paper, find_papers
from pipeline.read import Source, Unreadable, read
from pipeline.result import Result, document_id, document_record, failed, issue
from pipeline.settings import Settings
from schemas.page import Page
from schemas.records import Record, Status

__all__ = ["Result", "process"]

# Tables of which one row shows that a document holds something of ours.
OURS = frozenset(["recommendations", "scope", "peers"])


def process(source: Source, settings: Settings = Settings()) -> Result:
    """Turn one file into records, keeping where each value stood; a pack of papers paper by paper."""
    try:
        sheets = read(source, settings)  # 1. what is on the paper: words, rules, fills, images
        papers = find_papers(sheets)  # a meeting pack holds several
        if len(papers) == 1:
            return paper(source, papers[0], settings)
        return pack(source, papers, [paper(source, part, settings) for part in papers])
    except Unreadable as error:
        return failed(source.name, source.sha256, error.code, error.message)


def paper(source: Source, sheets: Paper, settings: Settings) -> Result:
    """The records of one paper, which may be a part of its file."""
    readings = assemble(sheets.content)  # 2. what a reader sees: headings, paragraphs, tables, the key
    found = choose(readings)  # with its records in cards, where that tells more
    head = classify(found, settings.supplement)  # 3. what it is, whose, and when
    printed = extract(head.document_type, found)  # 4. what it says, word for word, with its place
    own_id = document_id(source.name, source.sha256, sheets.number)
    rows = normalise(printed, found.document, head, own_id)  # 5. what it means: dates, posts, ratings, councils; issues
    return _result(source, sheets, head, rows)


def _result(source: Source, sheets: Paper, head: Head, rows: list[Record]) -> Result:
    pages = sheets.content if isinstance(sheets.content, list) else []
    blank = [page for page in pages if not page.words]
    if pages and len(blank) == len(pages) and not sheets.number:
        raise Unreadable("no_text", _why_no_text(pages))
    unread = [page.number for page in blank if page.images or page.problems]
    own_id = document_id(source.name, source.sha256, sheets.number)
    message = "the page has no text layer (a picture or a scan?); look at it by eye"
    issues = [issue(own_id, "page_without_text", "warning", message, number) for number in unread]
    found = any(record.TABLE in OURS for record in rows)
    noise = any(problem.code == "no_text" for page in pages for problem in page.problems)
    status: Status = "partial" if unread or noise else "ok" if found else "empty"
    return Result(document_record(source.name, source.sha256, status, None, head, sheets), (*rows, *issues))


def _why_no_text(pages: Sequence[Page]) -> str:
    """What to do about a document of pictures."""
    told = next((problem.message for page in pages for problem in page.problems if problem.code == "no_text"), "")
    return f"no page has a text layer (a scan?); {told or 'OCR was left out, or found no words; look at it by eye'}"
