"""Read a PDF page with pdfium: words, rules, fills and images in pdfplumber's coordinates.

pdfium is not thread-safe: one process, one thread.
"""

from __future__ import annotations

import pypdfium2 as pdfium

from pipeline.read.pdfium.shapes import read_shapes
from pipeline.read.pdfium.text import read_words
from pipeline.read.pdfium.view import View
from schemas.page import Page


def read_page(document: pdfium.PdfDocument, index: int) -> Page:
    """The page with this index, counted from 0; raises ``pdfium.PdfiumError`` where it cannot be loaded."""
    page = document[index]
    try:
        view = View(page.get_rotation(), *page.get_mediabox())
        visible = view.box(*page.get_cropbox())
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
