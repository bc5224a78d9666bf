"""A page as a picture, for people to look at and for OCR."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import pypdfium2 as pdfium
from PIL import Image

from pipeline.read.pdfium import opened, page_boxes
from schemas.geometry import Box


class Picture(NamedTuple):
    """A rendered page; ``left`` and ``top`` are the points that its crop box leaves out."""

    image: Image.Image
    scale: float  # pixels a point
    left: float
    top: float

    def pixels(self, box: Box) -> tuple[float, float, float, float]:
        """A box of the page in pixels of the picture."""
        return (
            (box.x0 - self.left) * self.scale,
            (box.top - self.top) * self.scale,
            (box.x1 - self.left) * self.scale,
            (box.bottom - self.top) * self.scale,
        )


def render(data: bytes, number: int, scale: float = 2.0, passwords: Sequence[str] = ()) -> Picture:
    """Page ``number`` (from 1) at ``scale`` pixels a point.

    Raises ``IndexError`` where there is no such page, ``ValueError`` where the data are no PDF.
    """
    try:
        document = opened(data, passwords)[0]
    except pdfium.PdfiumError as error:
        raise ValueError("is no PDF: only a PDF's pages can be drawn") from error
    try:
        if not 1 <= number <= len(document):
            raise IndexError(f"the document has {len(document)} pages; there is no page {number}")
        return page_picture(document, number, scale)
    finally:
        document.close()


def page_picture(document: pdfium.PdfDocument, number: int, scale: float) -> Picture:
    """A page of an open document as it is displayed."""
    page = document[number - 1]
    try:
        visible = _visible(page)
        image = page.render(scale=scale).to_pil().convert("RGB")
        return Picture(image, scale, visible.x0, visible.top)
    finally:
        page.close()


def _visible(page: pdfium.PdfPage) -> Box:
    """The crop box in points from the corner of the turned media box."""
    (m_x0, m_y0, m_x1, m_y1), (x0, y0, x1, y1) = page_boxes(page)
    turned = {
        0: Box(x0 - m_x0, m_y1 - y1, x1 - m_x0, m_y1 - y0),
        90: Box(y0 - m_y0, x0 - m_x0, y1 - m_y0, x1 - m_x0),
        180: Box(m_x1 - x1, y0 - m_y0, m_x1 - x0, y1 - m_y0),
        270: Box(m_y1 - y1, m_x1 - x1, m_y1 - y0, m_x1 - x0),
    }
    return turned[page.get_rotation()]
