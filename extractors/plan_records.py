"""Which rows of a plan's table belong to one recommendation.

A recommendation may stand in a column, in a banner over its rows, or in a heading above its table; merged, repeated
or empty cells below it go on with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from extractors.columns import Columns
from extractors.content import LEADS
from extractors.lists import leading_ref
from extractors.numbered_heads import is_beneath
from extractors.origin import PEER
from extractors.people import labelled_leads
from extractors.plan_context import Context
from extractors.plan_rows import BANNER_WORDS, Row, is_number
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedLead

SENTENCE = 8  # words that a banner has on average where it states what is recommended; a theme's name has 2 to 6


def stating(rows: Sequence[Row]) -> frozenset[float]:
    """Numbers of the banners that state a recommendation for the rows below them, where no column does.

    Those that bear a reference; else, where banners are sentences, the last before each run of rows: what stands
    above it, if anything does, is its theme.
    """
    banners = [row for row in rows if row.banner and not labelled_leads(row.banner)]
    named = frozenset(row.number for row in banners if leading_ref(row.banner, "named"))
    named |= {
        row.number
        for row, below in pairwise(rows)
        if row in banners
        and is_number(str(row.banner.cut(0, 1)))
        and is_beneath(str(row.banner.cut(0, 1)), [str(below.text("ref"))])
    }
    if named:
        return named
    last = [row for row, below in pairwise(rows) if row in banners and not below.banner]
    long = sum(len(row.banner) for row in last) >= SENTENCE * max(1, len(last))
    return frozenset(row.number for row in last) if long else frozenset()


@dataclass(slots=True)
class Record:
    """The rows of one recommendation, and the banner and section above them."""

    text: Text
    section: Text
    banner: Text
    kind: str
    rows: list[Row]
    leads: list[PrintedLead]  # named in a banner over its rows
    headline: Text = NO_TEXT  # the heading above its explanation, whatever its type

    @property
    def is_heading(self) -> bool:
        """Whether a banner or a heading states it, not a cell beside its actions."""
        return bool(self.text) and not any(row.cell("recommendation") or row.cell("subject") for row in self.rows)


def plan_records(rows: Sequence[Row], columns: Columns, context: Context) -> Iterator[Record]:
    stated_in = stating(rows)
    record: Record | None = None
    banner, stated, theme = NO_TEXT, context.heading, NO_TEXT
    leads = list(context.leads)
    subject = columns.first("subject") is not None
    has_column = subject or columns.first("recommendation") is not None
    for row in rows:
        if row.banner:
            labelled = labelled_leads(row.banner)
            if labelled:  # "Lead officer: …" over the actions of a recommendation
                leads = labelled
                continue
            if record is not None:
                yield record
            record, leads = None, []
            if row.number in stated_in and not has_column:
                stated = row.banner
            elif len(row.banner) <= BANNER_WORDS:
                banner = row.banner
            else:
                context.notes.append(row.banner)
            continue
        theme = row.text("theme") or theme  # left blank below its first row, it goes on
        own = row.text("recommendation") or row.text("subject") or (NO_TEXT if has_column else stated)
        if not has_column and stated and row.text("recommendation"):  # the heading, then its explanation
            own = stated = stated + own
        if record is not None and (not own or _is_same(record, row, own)):
            record.rows.append(row)
            record.banner = record.banner or theme
            continue
        if record is not None:
            yield record
        kind = "other" if subject else _origin(row) or context.kind
        says = any(cell.text for _, cell in row.cells)
        head = context.headline if own is context.heading else NO_TEXT
        record = Record(own, context.section, theme or banner, kind, [row], leads, head) if says else None
    if record is not None:
        yield record


def _origin(row: Row) -> str | None:
    """Who made the recommendation, where a column of the row says so."""
    text = str(row.text("origin"))
    for kind, pattern in (("audit", r"\baudit"), ("scrutiny", r"\bscrutiny"), ("peer", PEER.pattern)):
        if text and re.search(pattern, text, re.IGNORECASE):
            return kind
    return None


def stated_once(records: Sequence[Record]) -> frozenset[int]:
    """Columns of an unruled table that are filled in the first row of every recommendation and nowhere else,
    as a merged cell would be, while others are filled beside each action."""
    several = [record for record in records if len(record.rows) > 1]
    filled: dict[int, bool] = {}
    for record in several:
        for row in record.rows[1:]:
            for column, cell in row.of(*LEADS):
                own = bool(cell.text) and cell.row == row.number
                filled[column.number] = filled.get(column.number, False) or own
    once = frozenset(number for number, own in filled.items() if not own)
    return once if len(several) > 1 and len(once) < len(filled) else frozenset()


def _is_same(record: Record, row: Row, own: Text) -> bool:
    """Whether a row goes on with the recommendation of the rows before it: merged, stated above, or printed again."""
    if own is record.text or own.words == record.text.words:
        return True
    ref, before = row.text("ref"), record.rows[0].text("ref")
    return str(own) == str(record.text) and (not ref or str(ref) == str(before))
