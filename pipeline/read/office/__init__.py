"""Documents without pages: Word files, web pages, text files; others by way of LibreOffice, where it is installed.

``kind_of`` tells by a file's content what it is; ``read_flow`` gives what it says.
"""

from __future__ import annotations

from pipeline.read.office.docx import read_docx
from pipeline.read.office.html import read_html
from pipeline.read.office.kinds import is_archive, kind_of, what_it_is
from pipeline.read.office.libreoffice import to_docx
from pipeline.read.office.text import read_markdown_file, read_text
from pipeline.read.problem import Unreadable
from schemas.flow import Flow

__all__ = ["is_archive", "kind_of", "read_flow", "what_it_is"]

MAX_TEXT = 50 * 1024 * 1024  # a larger text or web page is no paper


def read_flow(kind: str, data: bytes) -> Flow:
    """What the document says; ``kind`` as :func:`kind_of` gives it; raises :class:`Unreadable`."""
    if kind == "docx":
        return _with_text(read_docx(data))
    if kind in ("doc", "odt", "rtf"):
        return _with_text(read_docx(to_docx(data, kind)))
    if len(data) > MAX_TEXT:
        raise Unreadable("too_large", f"the text is over {MAX_TEXT >> 20} MB; split it")
    readers = {"html": read_html, "md": read_markdown_file, "txt": read_text}
    return _with_text(readers[kind](data))


def _with_text(flow: Flow) -> Flow:
    if not flow.blocks:
        raise Unreadable(
            "no_text", "the document holds no text (pictures only?); run it through OCR and give the result"
        )
    return flow
