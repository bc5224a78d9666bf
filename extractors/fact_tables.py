"""A table of labelled facts at the head of a scoping document: "Council | Northmere", "Dates on site | 6 to 9 May".

Its labels are the paper's own and need be known nowhere: two columns (or two pairs of them), short labels at the left
of every row, no heading row.  A timetable, a scope and a team have the same shape: their cells tell them apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from extractors.labels import field_of
from extractors.milestones import table_event
from extractors.milestones.when import is_date
from extractors.outline import Node, Part, TableNode
from extractors.peers.entry import is_name, named_first
from extractors.peers.tables import column_kind
from extractors.themes import leading_theme
from schemas.document import Cell, Table, Text
from schemas.printed import PrintedFact
from schemas.vocabulary import fold, says_nothing

ROWS = 3
MOST_ROWS = 16
LABEL_WORDS = 7
VALUE_WORDS = 45
HEAD_PAGES = 2
DATED = 0.5  # share of values that are dates: more make a timetable


def facts_in_table(nodes: Sequence[Part]) -> list[PrintedFact]:
    """The facts of the first such table on the first pages; none where a salutation makes a letter of the paper."""
    for node in nodes:
        if node.page >= nodes[0].page + HEAD_PAGES:
            break
        if isinstance(node, Node) and re.match(r"Dear\s+[A-Z]", node.wording):
            break
        if isinstance(node, TableNode) and (facts := list(_facts(node.table))):
            return facts
    return []


def _facts(table: Table) -> Iterator[PrintedFact]:
    pairs = _pairs(table)
    if not len(pairs) >= ROWS or not all(_is_label(label) for label, _ in pairs):
        return
    values = [str(value) for _, value in pairs]
    if any(len(value) > VALUE_WORDS or "?" in str(value) for _, value in pairs) or _is_heading(*pairs[0]):
        return
    if sum(map(is_date, values)) > DATED * len(pairs) or _is_list(pairs):
        return
    for label, value in pairs:
        if not says_nothing(str(value)):
            yield PrintedFact(field_of(str(label)), label.without_signs(), value)


def _pairs(table: Table) -> list[tuple[Text, Text]]:
    """Labels with their values, row by row; none where a row is of another shape."""
    if table.fields or table.column_count not in (2, 4) or table.row_count > MOST_ROWS:
        return []
    pairs: list[tuple[Text, Text]] = []
    for row in table.grid():
        for at in range(0, table.column_count, 2):
            label, value = row[at : at + 2]
            if not _holds(label) and not _holds(value):
                continue
            if label is None or value is None or label is value or not label.text:
                return []
            pairs.append((label.text, value.text))
    return pairs


def _holds(cell: Cell | None) -> bool:
    return cell is not None and bool(cell.text)


def _is_label(text: Text) -> bool:
    wording = str(text).rstrip(" :")
    return (
        0 < len(text) <= LABEL_WORDS
        and wording[:1].isupper()
        and not re.search(r"[?.;!]|\d{2}", wording)
        and not is_name(wording)
        and not leading_theme(text)
    )


def _is_heading(label: Text, value: Text) -> bool:
    """Whether the first row heads columns: "Role | Name", "Stage | Date"."""
    plain = fold(str(value))
    return len(value) <= 3 and (
        plain in ("date", "dates", "when", "details", "description", "detail", "question", "questions", "key questions")
        or (column_kind(plain) is not None and column_kind(fold(str(label))) is not None)
    )


def _is_list(pairs: Sequence[tuple[Text, Text]]) -> bool:
    """Whether the rows are a team's, or steps of the challenge."""
    people = sum(named_first(value) is not None or is_name(str(value)) for _, value in pairs)
    peers = sum("peer" in str(label).casefold() for label, _ in pairs)
    steps = sum(table_event(str(label)) != "other" for label, _ in pairs)
    return 2 * peers >= len(pairs) or people > 0.7 * len(pairs) or 2 * steps > len(pairs)
