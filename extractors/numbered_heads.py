"""Recommendations that stand above their tables with a bare number, which the references of the actions repeat:
"3. Improve the housing service" over the rows 3.1, 3.2, or 3a, 3b.

In: a document's blocks.  Out: the paragraphs that are such headings; none where fewer than two tables have one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from extractors.columns import table_columns
from extractors.lists import leading_ref
from schemas.document import Block, Paragraph, Table, Text
from schemas.vocabulary import fold

FEWEST = 2  # tables
BETWEEN = 3  # plain paragraphs between a heading and its table, at most


def numbered_heads(blocks: Sequence[Block]) -> frozenset[int]:
    """The ids (``id``) of the paragraphs whose number the references of the table below repeat."""
    found = {id(head): str(head.text) for head in _heads(blocks)}
    return frozenset(found) if len(set(found.values())) >= FEWEST else frozenset()


def is_beneath(number: str, refs: Iterable[str]) -> bool:
    """Whether references are all those of parts of a number: "3.1" or "3a" of "3."."""
    own = re.escape(fold(number).strip(" ."))
    beneath = re.compile(rf"[(]?{own}(?:[\s.)/-]+\d+|\s?[.(]?[a-z])\b")
    told = [fold(ref) for ref in refs if ref.strip()]
    return bool(own) and bool(told) and all(beneath.match(ref) for ref in told)


def _heads(blocks: Sequence[Block]) -> Iterator[Paragraph]:
    above: list[Paragraph] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            above.append(block)
            continue
        head = next((p for p in reversed(above[-BETWEEN - 1 :]) if p.bold and _number(p.text)), None)
        if head is not None and is_beneath(_number(head.text), _refs(block)):
            yield head
        above = []


def _number(text: Text) -> str:
    """The bare number that begins a heading of several words: "3" of "3. Improve the housing service"."""
    first = str(text).split(maxsplit=1)[0] if len(text) > 2 else ""
    number = first.rstrip(".):")
    return number if re.fullmatch(r"\d{1,2}", number) and not leading_ref(text, "named") else ""


def _refs(table: Table) -> list[str]:
    """What the first column of a plan says that has none of recommendations."""
    columns = table_columns(table)
    if columns is None or columns.first("recommendation") is not None or columns.first("action") is None:
        return []
    ref = columns.first("ref")
    return [str(c.text) for c in table.cells if ref and c.column == ref.number and c.row >= columns.body]
