"""Rows as the XML of a sheet: plain values in, ``<row>…</row>`` out; text stays text.

A dataset has many rows, and to write a cell of any kind takes a library long; here a column is written at a time, and
what comes again in it once.  The form is ECMA-376's, part 1 (18.3.1.4 ``c``, 18.3.1.73 ``row``); text stands in its
cell (``inlineStr``), and what XML cannot hold is written as Excel does, ``_x001B_`` (22.9.2.19 ``ST_Xstring``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

MAX_TEXT = 32_767  # UTF-16 units in a cell
_NUMBER = "\0"  # stands for a row's number in what is made before it is known; no text of a cell has it
CUT = " … (cut: a cell holds no more; the whole is in the other files)"

_LOOKS_ESCAPED = re.compile("_(?=x[0-9a-fA-F]{4}_)")
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_SPECIAL = re.compile("[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]").search


class Cells(NamedTuple):
    """How the cells of a column are written."""

    letters: str  # of the column: A, B … AA
    style: str  # the number of its format in the book
    is_text: bool


def rows_to_xml(columns: Sequence[Cells], texts: Sequence[Sequence[str | None]], first: int) -> Iterator[str]:
    """Each row of values that come column by column, figures as text, numbered from ``first``; None gives no cell."""
    made = [_column_to_xml(column, values) for column, values in zip(columns, texts, strict=True)]
    for number, cells in enumerate(zip(*made, strict=True), first):
        yield f'<row r="{_NUMBER}">{"".join(cells)}</row>'.replace(_NUMBER, str(number))


def _column_to_xml(column: Cells, values: Sequence[str | None]) -> list[str]:
    """The cells of a column, with a mark where the row's number goes; the same words give the same cell."""
    start = f'<c r="{column.letters}{_NUMBER}" s="{column.style}"'
    if not column.is_text:
        return ["" if value is None else f"{start}><v>{value}</v></c>" for value in values]
    cells = {
        text: f'{start} t="inlineStr"><is>{text_to_xml(text)}</is></c>' for text in set(values) if text is not None
    }
    return ["" if text is None else cells[text] for text in values]


def text_to_xml(text: str) -> str:
    """A cell's text, cut where it is too long; never a formula or markup."""
    if len(text) > MAX_TEXT // 2:
        text = _fitting(text)
    if _SPECIAL(text) or "_x" in text:  # few are
        text = _UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", _LOOKS_ESCAPED.sub("_x005F_", text))
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    preserve = ' xml:space="preserve"' if text != text.strip() else ""
    return f"<t{preserve}>{text}</t>"


def _fitting(text: str) -> str:
    """The text, or as much of it as a cell holds; Excel counts a letter beyond the first 65,536 twice."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * MAX_TEXT:
        return text
    return units[: 2 * (MAX_TEXT - len(CUT))].decode("utf-16-le", "ignore") + CUT
