"""Rows as the XML of a sheet: plain values in, ``<row>…</row>`` out; text stays text.

A dataset has many rows, and to write a cell of any kind takes a library long; here all that is the same in a column is
said once.  The form is ECMA-376's, part 1 (18.3.1.4 ``c``, 18.3.1.73 ``row``); text stands in its cell (``inlineStr``),
and what XML cannot hold is written as Excel does, ``_x001B_`` (22.9.2.19 ``ST_Xstring``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

MAX_TEXT = 32_767  # UTF-16 units in a cell
CUT = " … (cut: a cell holds no more; the whole is in the other files)"

_LOOKS_ESCAPED = re.compile("_(?=x[0-9a-fA-F]{4}_)")
_UNWRITABLE = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_SPECIAL = re.compile("[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]").search


class Cells(NamedTuple):
    """How the cells of a column are written."""

    letters: str  # of the column: A, B … AA
    style: str  # the number of its format in the book
    is_text: bool


def rows_to_xml(columns: Sequence[Cells], rows: Iterable[Sequence[Any]], first: int) -> Iterator[str]:
    """Each row, numbered from ``first``; None gives no cell."""
    forms = [
        (f'<c r="{letters}', f'" s="{style}" t="inlineStr"><is>', "</is></c>", text_to_xml)
        if is_text
        else (f'<c r="{letters}', f'" s="{style}"><v>', "</v></c>", str)
        for letters, style, is_text in columns
    ]
    for number, row in enumerate(rows, first):
        cells = [
            f"{start}{number}{middle}{written(value)}{end}"
            for (start, middle, end, written), value in zip(forms, row, strict=True)
            if value is not None
        ]
        yield f'<row r="{number}">{"".join(cells)}</row>'


@lru_cache(1024)  # ids and names of columns come again and again
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
