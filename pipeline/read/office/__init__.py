"""Documents without pages: Word files, web pages, text files; others by way of LibreOffice, where it is installed.

``kind_of`` tells by a file's content what it is; ``read_flow`` gives what it says.  What reads a kind is loaded with
the first document of that kind, as most batches are PDFs alone.
"""

from __future__ import annotations

from pipeline.read.office.kinds import is_archive, kind_of, what_it_is
from pipeline.read.problem import Unreadable
from schemas.flow import Flow

__all__ = ["is_archive", "kind_of", "read_flow", "what_it_is"]

MAX_TEXT = 50 * 1024 * 1024  # a larger text or web page is no paper


def read_flow(kind: str, data: bytes) -> Flow:
    """What the document says; ``kind`` as :func:`kind_of` gives it; raises :class:`Unreadable`."""
    if kind in ("docx", "doc", "odt", "rtf"):
        return _with_text(_read_word(kind, data))
    if len(data) > MAX_TEXT:
        raise Unreadable("too_large", f"the text is over {MAX_TEXT >> 20} MB; split it")
    return _with_text(_read_html(data) if kind == "html" else _read_text(kind, data))


def _read_word(kind: str, data: bytes) -> Flow:
    from pipeline.read.office.docx import read_docx
    from pipeline.read.office.libreoffice import to_docx

    return read_docx(data if kind == "docx" else to_docx(data, kind))


def _read_html(data: bytes) -> Flow:
    from pipeline.read.office.html import read_html

    return read_html(data)


def _read_text(kind: str, data: bytes) -> Flow:
    from pipeline.read.office.text import read_markdown_file, read_text

    return read_markdown_file(data) if kind == "md" else read_text(data)


def _with_text(flow: Flow) -> Flow:
    if not flow.blocks:
        raise Unreadable(
            "no_text", "the document holds no text (pictures only?); run it through OCR and give the result"
        )
    return flow
