"""Read a PDF page with pdfium: words, rules, fills and images in pdfplumber's coordinates.

pdfium is not thread-safe: one process, one thread.
"""

from __future__ import annotations

from collections.abc import Sequence

import pypdfium2 as pdfium

from pipeline.read.pdfium.shapes import read_shapes
from pipeline.read.pdfium.text import read_words
from pipeline.read.pdfium.view import View
from pipeline.read.problem import Unreadable
from schemas.page import Page


def page_boxes(page: pdfium.PdfPage) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The media box, and the part of it that is seen, in user space (left, bottom, right, top).

    pdfium gives no media box that the page inherits from its parent, but what is seen of it.
    """
    seen = page.get_bbox()
    return page.get_mediabox(fallback_ok=False) or seen, seen


def read_page(document: pdfium.PdfDocument, index: int) -> Page:
    """The page with this index, counted from 0; raises ``pdfium.PdfiumError`` where it cannot be loaded."""
    page = document[index]
    try:
        media, seen = page_boxes(page)
        view = View(page.get_rotation(), *media)
        visible = view.box(*seen)
        width, height = view.size
        shapes = read_shapes(page, view, visible)
        words, notes = read_words(page, view, visible, index + 1, shapes)
        problems = shapes.problems + notes
        return Page(
            index + 1,
            width,
            height,
            words,
            shapes.rules,
            shapes.fills,
            shapes.images,
            problems,
            origin=view.origin,
            dots=shapes.dots,
        )
    finally:
        page.close()


def open_document(data: bytes, password: str | None = None) -> pdfium.PdfDocument:
    """Open a PDF from its bytes; raises ``pdfium.PdfiumError`` (wrong password, damaged)."""
    return pdfium.PdfDocument(data, password=password)


def opened(data: bytes, passwords: Sequence[str]) -> tuple[pdfium.PdfDocument, str | None]:
    """The PDF and the password that opened it; what its owner alone is protected by opens without one.

    Raises :class:`Unreadable` where none fits, ``pdfium.PdfiumError`` where the file is damaged.
    """
    for password in (None, *passwords):
        try:
            return open_document(data, password), password
        except pdfium.PdfiumError as error:
            reason = str(error).lower()
            if "security" in reason:
                message = "the PDF is protected in a way that no password opens (a certificate?); save a copy without"
                raise Unreadable("encrypted", message) from error
            if "password" not in reason or b"/Encrypt" not in data:  # pdfium says so of other damage too
                raise
    if passwords:
        raise Unreadable("encrypted", "the PDF asks for a password, and none of those given opens it; check them")
    raise Unreadable(
        "encrypted", "the PDF asks for a password; give it with --password or --password-file, or save a copy without"
    )
