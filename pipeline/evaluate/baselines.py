"""What a careful researcher gets with a library's own tables, through the same vocabularies and rules as ours.

In: a PDF.  Out: its records, from the tables that a library finds on each page by itself (not joined over pages, no
colours, no merged cells) and the lines of text around them, handed on as a document without pages.

``pdfplumber``: ``find_tables()`` and ``extract_text_lines()`` with their defaults.  ``camelot``: its lattice flavour
with its defaults, for the tables; the lines are pdfplumber's.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pdfplumber

from pipeline.batch import read_source
from pipeline.papers import Paper
from pipeline.process import paper
from pipeline.result import Result, failed
from pipeline.settings import Settings
from schemas.flow import Flow, FlowCell, FlowParagraph, FlowTable, Run

Grid = Sequence[Sequence[str | None]]  # the cells' texts, row by row; None where another cell covers the place


class _Found(NamedTuple):
    """A table, and where on its page (from 1) it begins, in points from the top."""

    page: int
    top: float
    grid: Grid


def pdfplumber_tables(path: str) -> Iterator[_Found]:
    """The tables of each page by the library's defaults."""
    with pdfplumber.open(path) as document:
        for page in document.pages:
            for table in page.find_tables():
                yield _Found(page.page_number, table.bbox[1], table.extract())


def camelot_tables(path: str) -> Iterator[_Found]:
    """The ruled tables of all pages by the library's defaults."""
    from camelot.io import read_pdf

    for table in read_pdf(path, pages="all", flavor="lattice", suppress_stdout=True):
        yield _Found(table.page, table._bbox[1], table.data)


BASELINES: dict[str, Callable[[str], Iterator[_Found]]] = {
    "pdfplumber": pdfplumber_tables,
    "camelot": camelot_tables,
}


def read_with(name: str, path: str, settings: Settings) -> Result:
    """A PDF's records from the tables of a baseline; it fails on other formats, and wherever its library does."""
    source = read_source(path, settings)
    if Path(path).suffix.lower() != ".pdf" or source.data is None:
        return failed(source.name, source.sha256, "not_a_pdf", "the baselines read PDFs only")
    try:
        return paper(source, Paper(_flow(source.data, list(BASELINES[name](path))), 0, 1, 1), settings)
    except Exception as error:  # whatever a library raises is its miss
        return failed(source.name, source.sha256, "internal_error", f"{name}: {error!r}")


def _flow(data: bytes, tables: Sequence[_Found]) -> Flow:
    """Tables and the lines outside of them, from top to bottom, page by page."""
    blocks: list[FlowParagraph | FlowTable] = []
    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            mine = [table for table in tables if table.page == page.page_number and any(table.grid)]
            inside = {line for table in mine for row in table.grid for cell in row for line in (cell or "").split("\n")}
            shown: list[tuple[float, FlowParagraph | FlowTable]] = [
                (line["top"], FlowParagraph((Run(line["text"]),)))
                for line in page.extract_text_lines(return_chars=False)
                if not any(part and part in line["text"] for part in inside)
            ]
            shown += [(table.top, _table(table.grid)) for table in mine]
            blocks += [block for _, block in sorted(shown, key=lambda item: item[0])]
    return Flow(tuple(blocks))


def _table(grid: Grid) -> FlowTable:
    """The grid with a line's end read as a space: whether it ended a value or only broke it is not known."""
    return FlowTable(tuple(tuple(_cell(text) for text in row) for row in grid))


def _cell(text: str | None) -> FlowCell:
    words = " ".join((text or "").split())
    return FlowCell((FlowParagraph((Run(words),)),) if words else ())
