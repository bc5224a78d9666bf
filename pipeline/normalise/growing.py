"""The rows of one document while they are put together: in order, with evidence, doubts and confidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import ceil, floor, prod
from typing import NamedTuple

from pipeline.normalise.dates import Span
from schemas.document import LegendEntry, PageFrame, Place, Text
from schemas.geometry import Box
from schemas.printed import Doubt
from schemas.records import Evidence, Issue, Record

# Points added around evidence: pdfium rounds glyph widths, so that its places drift from pdfplumber's by up to
# 0.2 along a line; a space is wider than 1.5 in any readable type.
PAD_X, PAD_Y = 0.25, 0.02

# What one doubt takes from a row's confidence, by its severity.
_COST = {"info": 0.0, "warning": 0.15, "error": 0.4}


_Edges = tuple[float | None, float | None, float | None, float | None]  # left, upper, right, lower; None: no pages


class AsOf(NamedTuple):
    """The date of a statement: as printed, and as a span; whether its year is that of the paper's own date."""

    text: Text
    span: Span | None
    year_taken: bool = False


@dataclass(slots=True)
class Rows:
    """The rows of one document while they are put together, in order."""

    document_id: str
    legend: Sequence[LegendEntry]
    as_of: AsOf
    pages: dict[int, PageFrame] = field(default_factory=dict)  # by number
    placed: bool = True  # False: the document has no pages, evidence no boxes
    kind_is_sure: bool = True  # False: the records may have been read by the rules of another kind
    records: list[Record] = field(default_factory=list)
    proven: set[tuple[object, ...]] = field(default_factory=set)  # the evidence so far

    def add(self, record: Record) -> None:
        self.records.append(record)

    def prove(self, table: str, row_id: str, column: str, text: Text) -> None:
        """Evidence for a printed value: the boxes of its words."""
        if not self.placed:
            if text:
                self._prove(table, row_id, column, text.page, (None, None, None, None))
            return
        if text:
            for place in text.places():
                self._prove(table, row_id, column, place.page, _padded(place.box, self.pages[place.page]))

    def prove_place(self, table: str, row_id: str, column: str, place: Place) -> None:
        """Evidence that is a place, as a coloured cell is."""
        if not self.placed:
            return
        self._prove(table, row_id, column, place.page, _padded(place.box, self.pages[place.page]))

    def _prove(self, table: str, row_id: str, column: str, page: int, edges: _Edges) -> None:
        """A box proves a value once, however many signs of it stand there."""
        key = (table, row_id, column, page, *edges)
        if key not in self.proven:
            self.proven.add(key)
            x0, top, x1, bottom = edges
            self.records.append(
                Evidence(table=table, row_id=row_id, field=column, page=page, x0=x0, top=top, x1=x1, bottom=bottom)
            )

    def confidence(self, page: int, doubts: Sequence[Doubt], shaken: bool) -> float:
        """How sure a row is: less for each doubt, an unsure kind and what shakes the rows about it.

        On a scan it is as sure as its words are.
        """
        certainty = self.pages[page].certainty if page in self.pages else 1.0
        for doubted in (not self.kind_is_sure, shaken):
            certainty *= 1 - _COST["warning"] if doubted else 1.0
        return round(max(0.0, certainty * prod(1 - _COST[doubt.severity] for doubt in doubts)), 3)

    def doubt(self, doubt: Doubt, row_id: str | None, page: int | None) -> None:
        self.add(
            Issue(
                document_id=self.document_id,
                row_id=row_id,
                field=doubt.field or None,
                page=page,
                code=doubt.code,
                severity=doubt.severity,
                message=doubt.message,
                printed_text=doubt.printed or None,
            )
        )


def _padded(box: Box, page: PageFrame) -> _Edges:
    """The edges of a box as its page is displayed, padded and rounded outwards to hundredths of a point."""
    (x, y), (x0, top, x1, bottom) = page.origin, page.displayed(box)
    return (
        floor((x0 + x - PAD_X) * 100 + 1e-6) / 100,
        floor((top + y - PAD_Y) * 100 + 1e-6) / 100,
        ceil((x1 + x + PAD_X) * 100 - 1e-6) / 100,
        ceil((bottom + y + PAD_Y) * 100 - 1e-6) / 100,
    )
