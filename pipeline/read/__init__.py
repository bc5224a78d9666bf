"""Stage 1: from a file's bytes to its pages.

The only rooms that know a document library are :mod:`pipeline.read.pdfium` and, as the fallback
for a page that pdfium cannot read, :mod:`pipeline.read.plumber`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import pypdfium2

from pipeline.read import pdfium, plumber
from schemas.page import Page, Problem


@dataclass(frozen=True, slots=True)
class Source:
    """One input: the name that the dataset gives it, and its bytes (None: there is no such file)."""

    name: str
    data: bytes | None
    problem: Unreadable | None = None


class Unreadable(Exception):
    """A document that cannot be read: ``code`` is stable, the message says what to do next."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(code, message)
        self.code, self.message = code, message

    def __str__(self) -> str:
        return f"{self.code}: {self.message}"


def read(source: Source) -> list[Page]:
    """The document's pages, in order; raises :class:`Unreadable`."""
    data = _checked(source)
    try:
        document = pdfium.open_document(data)
    except pypdfium2.PdfiumError as error:
        return _read_without_pdfium(data, error)
    try:
        count = len(document)
        if count == 0:
            raise Unreadable("damaged", "the PDF has no pages; ask for the file again")
        return [_read_page(document, data, index) for index in range(count)]
    finally:
        document.close()


def _checked(source: Source) -> bytes:
    if source.problem is not None:
        raise source.problem
    if source.data is None:
        raise Unreadable("not_found", "there is no such file; check the name")
    if not source.data:
        raise Unreadable("empty_file", "the file has no content; download it again")
    if b"%PDF-" not in source.data[:1024]:
        raise Unreadable("not_a_pdf", f"the file is {_what_it_is(source.data)}; give the PDF of the document")
    return source.data


def _what_it_is(data: bytes) -> str:
    kinds = {
        b"PK\x03\x04": "a ZIP archive or an Office document (.docx, .xlsx)",
        b"\xd0\xcf\x11\xe0": "an old Office document (.doc, .xls)",
        b"<!DO": "a web page",
        b"<htm": "a web page",
        b"\x89PNG": "a picture",
        b"\xff\xd8\xff": "a picture",
        b"{\\rt": "a rich text document",
    }
    return next((kind for start, kind in kinds.items() if data.lstrip()[: len(start)] == start), "not a PDF")


def _read_without_pdfium(data: bytes, error: pypdfium2.PdfiumError) -> list[Page]:
    """All pages by the fallback parser, where pdfium does not even open the file."""
    if "password" in str(error).lower():
        raise Unreadable("encrypted", "the PDF asks for a password; save a copy without one") from error
    try:
        pages = [plumber.read_page(data, index) for index in range(plumber.page_count(data))]
    except Exception as second:  # any parser error means the same to the user
        raise Unreadable("damaged", "the PDF is damaged and cannot be opened; download it again") from second
    if not pages:
        raise Unreadable("damaged", "the PDF has no readable pages; download it again")
    return pages


def _read_page(document: pypdfium2.PdfDocument, data: bytes, index: int) -> Page:
    try:
        return pdfium.read_page(document, index)
    except pypdfium2.PdfiumError as error:
        try:
            return plumber.read_page(data, index)
        except Exception as second:
            message = f"the page could not be read ({error}; {type(second).__name__}); look at it by eye"
            return replace(Page(index + 1, 0.0, 0.0), problems=[Problem("page_unreadable", message)])
