"""Stage 1: from a file's bytes to its pages, or, where it has none, to its flow.

What a file is its content says, not its name.  The only rooms that know a document library are
:mod:`pipeline.read.pdfium`, :mod:`pipeline.read.plumber`, the fallback for a page that pdfium cannot read, and
:mod:`pipeline.read.office`, for documents without pages.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace

import pypdfium2

from pipeline.read import office, pdfium, plumber
from pipeline.read.pdfium.outline import outline, page_labels
from pipeline.read.problem import Unreadable
from pipeline.read.usable import has_text
from pipeline.settings import Settings
from schemas.flow import Flow
from schemas.pack import Bookmark
from schemas.page import Page, Problem

__all__ = ["Source", "Unreadable", "read"]


@dataclass(frozen=True, slots=True)
class Source:
    """One input: the name that the dataset gives it, and its bytes (None: there is no such file)."""

    name: str
    data: bytes | None = field(repr=False)
    problem: Unreadable | None = None
    sha256: str | None = field(init=False)  # of the bytes

    def __post_init__(self) -> None:
        object.__setattr__(self, "sha256", None if self.data is None else hashlib.sha256(self.data).hexdigest())


def read(source: Source, settings: Settings = Settings()) -> list[Page] | Flow:
    """The pages of a PDF, in order, or what a document without pages says; raises :class:`Unreadable`."""
    data = _given(source)
    kind = office.kind_of(source.name, data)
    if kind == "pdf":
        return _read_pdf(data, settings)
    if kind:
        return office.read_flow(kind, data)
    what = office.what_it_is(data)
    if office.is_archive(what):
        raise Unreadable("archive", f"the file is {what}; unpack it and give the documents in it")
    code = "not_a_pdf" if source.name.lower().endswith(".pdf") else "not_supported"
    message = f"the file is {what}; give the document as PDF, Word (.docx), web page or text"
    raise Unreadable(code, message)


def _given(source: Source) -> bytes:
    if source.problem is not None:
        raise source.problem
    if source.data is None:
        raise Unreadable("not_found", "there is no such file; check the name")
    if not source.data:
        raise Unreadable("empty_file", "the file has no content; download it again")
    return source.data


def _read_pdf(data: bytes, settings: Settings) -> list[Page]:
    try:
        document, password = pdfium.opened(data, settings.passwords)
    except pypdfium2.PdfiumError:
        return _read_without_pdfium(data, settings)
    try:
        count = len(document)
        if count == 0:
            raise Unreadable("damaged", "the PDF has no pages; ask for the file again")
        _check_pages(count, settings)
        pages = []
        settings.page_done(0, count)
        for index in range(count):
            pages.append(_read_page(document, data, index, password))
            settings.page_done(index + 1, count)
        if settings.ocr:
            pages = _with_scans(document, pages, settings)
        return _with_bookmarks(pages, document)
    finally:
        document.close()


def _check_pages(count: int, settings: Settings) -> None:
    if count > settings.max_pages:
        message = f"the PDF has more than {settings.max_pages} pages; split it, or raise --max-pages"
        raise Unreadable("too_many_pages", message)


def _with_scans(document: pypdfium2.PdfDocument, pages: list[Page], settings: Settings) -> list[Page]:
    """The pages, those without a usable text layer by OCR."""
    if all(map(has_text, pages)):
        return pages
    from pipeline.read.scan import even_out, read_scan  # numpy takes a while; only where it is needed

    found = []
    for page in pages:
        try:
            found.append(page if has_text(page) else read_scan(document, page))
        except pypdfium2.PdfiumError:  # a page that cannot be drawn either; its problems say so
            found.append(page)
        settings.page_done(page.number, len(pages))
    return even_out(found)


def _with_bookmarks(pages: list[Page], document: pypdfium2.PdfDocument) -> list[Page]:
    """The pages with the outline's entries that point at them and their labels, where the file has such."""
    if len(pages) < 2:
        return pages
    labels = page_labels(document)
    marks: dict[int, list[Bookmark]] = {}
    for mark in outline(document):
        marks.setdefault(mark.page, []).append(mark)
    if not marks and not labels:
        return pages
    return [
        replace(page, bookmarks=tuple(marks.get(page.number, ())), label=labels[at] if labels else "")
        for at, page in enumerate(pages)
    ]


def _read_without_pdfium(data: bytes, settings: Settings) -> list[Page]:
    """All pages by the fallback parser, where pdfium does not even open the file."""
    try:
        count = plumber.page_count(data, limit=settings.max_pages + 1)
        _check_pages(count, settings)
        pages = []
        settings.page_done(0, count)
        for index in range(count):
            pages.append(plumber.read_page(data, index))
            settings.page_done(index + 1, count)
    except (Unreadable, MemoryError):
        raise
    except Exception as error:  # any parser error means the same to the user
        raise Unreadable("damaged", "the PDF is damaged and cannot be opened; download it again") from error
    if not pages:
        raise Unreadable("damaged", "the PDF has no readable pages; download it again")
    return pages


def _read_page(document: pypdfium2.PdfDocument, data: bytes, index: int, password: str | None) -> Page:
    try:
        return pdfium.read_page(document, index)
    except pypdfium2.PdfiumError as error:
        try:
            return plumber.read_page(data, index, password)
        except MemoryError:
            raise
        except Exception as second:
            message = f"the page could not be read ({error}; {type(second).__name__}); look at it by eye"
            return replace(Page(index + 1, 0.0, 0.0), problems=[Problem("page_unreadable", message)])
