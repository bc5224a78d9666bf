"""The rows of one document while they are put together: in order, with evidence, doubts and confidence."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
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


class AsOf(NamedTuple):
    """The date of a statement: as printed, and as a span."""

    text: Text
    span: Span | None


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
                self._prove(table, row_id, column, text.page, None)
            return
        for place in text.places():
            self.prove_place(table, row_id, column, place)

    def prove_place(self, table: str, row_id: str, column: str, place: Place) -> None:
        """Evidence that is a place, as a coloured cell is."""
        if not self.placed:
            return
        page = self.pages[place.page]
        (x, top), box = page.origin, page.displayed(place.box)
        edges = Box(
            _floor(box.x0 + x - PAD_X),
            _floor(box.top + top - PAD_Y),
            _ceil(box.x1 + x + PAD_X),
            _ceil(box.bottom + top + PAD_Y),
        )
        self._prove(table, row_id, column, place.page, edges)

    def _prove(self, table: str, row_id: str, column: str, page: int, box: Box | None) -> None:
        """A box proves a value once, however many signs of it stand there."""
        key = (table, row_id, column, page, box)
        if key in self.proven:
            return
        self.proven.add(key)
        x0, top, x1, bottom = box or (None, None, None, None)
        self.add(
            Evidence(table=table, row_id=row_id, field=column, page=page, x0=x0, top=top, x1=x1, bottom=bottom)
        )

    def confidence(self, page: int, doubts: Sequence[Doubt]) -> float:
        """How sure a row is: less for each doubt and for an unsure kind, and on a scan as sure as its words are."""
        certainty = self.pages[page].certainty if page in self.pages else 1.0
        certainty *= 1.0 if self.kind_is_sure else 1 - _COST["warning"]
        return round(max(0.0, certainty * math.prod(1 - _COST[doubt.severity] for doubt in doubts)), 3)

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


def _floor(value: float) -> float:
    return math.floor(value * 100 + 1e-6) / 100


def _ceil(value: float) -> float:
    return math.ceil(value * 100 - 1e-6) / 100
