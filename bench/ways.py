"""The ways of reading a PDF that are compared, from the barest to the whole program and the libraries beside it."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable

import pdfplumber
import pypdfium2

from pipeline.assemble import assemble
from pipeline.process import process
from pipeline.read import Source, read

FLOOR = "pdfium, bare text"
WHOLE = "peertrail, whole"
PLUMBER = "pdfplumber, words and tables"


def bare_text(source: Source) -> None:
    """Every page's text by one call of pdfium: no program that reads with it can be faster."""
    document = pypdfium2.PdfDocument(source.data)
    for page in document:
        text = page.get_textpage()
        text.get_text_range()
        text.close()
        page.close()
    document.close()


def pdfplumber_alone(source: Source) -> None:
    """What a researcher would write."""
    with pdfplumber.open(source.name) as document:
        for page in document.pages:
            page.extract_words()
            page.extract_tables()


def camelot_lattice(source: Source) -> None:
    from camelot.io import read_pdf

    read_pdf(source.name, pages="all", flavor="lattice", suppress_stdout=True)


def pymupdf_tables(source: Source) -> None:
    import pymupdf

    with pymupdf.open(source.name) as document:
        for page in document:
            page.get_text("words")
            page.find_tables()


def pymupdf4llm_markdown(source: Source) -> None:
    import pymupdf4llm

    pymupdf4llm.to_markdown(source.name, show_progress=False)


WAYS: dict[str, Callable[[Source], object]] = {
    FLOOR: bare_text,
    "peertrail, reading": read,
    "peertrail, reading and assembling": lambda source: assemble(read(source)),
    WHOLE: process,
    PLUMBER: pdfplumber_alone,
}
# Measured only where they are installed, as they are no part of this project.
OTHERS: dict[str, tuple[str, Callable[[Source], object]]] = {
    "camelot, lattice": ("camelot", camelot_lattice),
    "PyMuPDF, words and tables": ("pymupdf", pymupdf_tables),
    "pymupdf4llm": ("pymupdf4llm", pymupdf4llm_markdown),
}


def installed() -> dict[str, Callable[[Source], object]]:
    """The ways that this machine has."""
    others = {name: way for name, (package, way) in OTHERS.items() if importlib.util.find_spec(package)}
    return {**WAYS, **others}
