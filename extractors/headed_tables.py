"""Recommendations that stand as headings, each over a table of labels and values: "4 Speed up …", "What we will do".

In: a document's blocks.  Out: the paragraphs that are such headings, whatever their number looks like.  Every table of
one record that does not say itself what was recommended has its heading right above it, with plain prose between at
most; the headings are numbered, or sentences in one type.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extractors.headings import Column, named_field
from extractors.markers import marker
from extractors.plan_rows import Row, sideways_rows
from schemas.document import Block, Paragraph, Table

FEWEST = 2  # tables
MOST = 0.7  # share of the tables that have a heading, and of the headings that are numbered
SENTENCE = 5  # words of an unnumbered heading, on average: a theme's name has 2 to 4
BETWEEN = 3  # plain paragraphs between a heading and its table, at most
LARGER = 0.6  # points: the type of a heading that is not bold against that of most prose


def heading_paragraphs(blocks: Sequence[Block]) -> frozenset[int]:
    """The ids (``id``) of the paragraphs that head such tables; none where too few tables have one."""
    tables = sum(isinstance(block, Table) and tells_one_record(block) for block in blocks)
    if tables < FEWEST:
        return frozenset()
    heads = list(_heads(blocks))
    if len(heads) < max(FEWEST, MOST * tables):
        return frozenset()
    numbers = [mark.value for head in heads if (mark := marker(head.text.words)) and mark.kind != "bullet"]
    numbered = len(numbers) >= MOST * len(heads) and len(set(numbers)) == len(numbers)
    types = {(head.bold, round(head.size)) for head in heads}
    long = sum(len(head.text) for head in heads) >= SENTENCE * len(heads)
    return frozenset(map(id, heads)) if numbered or (len(types) == 1 and long) else frozenset()


def tells_one_record(table: Table) -> bool:
    """Whether a table tells one record by labels beside values, and lacks the words of the recommendation itself."""
    rows = sideways_rows(table, headed=True)
    return len(rows) == 1 and not any(
        column.field == "ref" or (column.field == "recommendation" and named_field(column.heading) == column.field)
        for column, _ in rows[0].cells
    )


def below_heading(rows: Sequence[Row]) -> list[Row]:
    """The rows of such a table: what a label seems to call a recommendation is, below one, what is done about it."""
    if any(column.field == "action" for row in rows for column, _ in row.cells):
        return list(rows)
    return [replace(row, cells=tuple((_as_action(column), cell) for column, cell in row.cells)) for row in rows]


def _as_action(column: Column) -> Column:
    seems = column.field == "recommendation" and named_field(column.heading) != column.field
    return column._replace(field="action") if seems else column


def _heads(blocks: Sequence[Block]) -> Iterator[Paragraph]:
    """The last stressed paragraph above each such table."""
    sizes = Counter(round(block.size, 1) for block in blocks if isinstance(block, Paragraph) for _ in block.text.words)
    body = sizes.most_common(1)[0][0] if sizes else 0.0
    above: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            above.append(block)
            continue
        near = above[-BETWEEN - 1 :]
        if tells_one_record(block):
            yield from [p for p in near if p.bold or p.size > body + LARGER][-1:]
        above = []
