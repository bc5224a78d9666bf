"""Excel: one workbook, a sheet a table; text never becomes a formula, a link or markup.

XlsxWriter makes the book; the rows of a sheet, of which there may be hundreds of thousands, are written here as the XML
that it would write cell by cell (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73: rows of cells with inline strings).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from pathlib import Path

from xlsxwriter.utility import xl_col_to_name
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from pipeline.datasets.columns import Column, columns
from pipeline.datasets.sinks import Rows
from schemas.records import TABLES, Record

MAX_TEXT = 32_767  # UTF-16 units in a cell
CUT = " … (cut: a cell holds no more; the whole is in the other files)"
_ODD = re.compile("[&<>\x00-\x1f\ufffe\uffff]|_x[0-9a-fA-F]{4}_|^\\s|\\s$")
_CODED = re.compile("_(?=x[0-9a-fA-F]{4}_)|[\x00-\x08\x0b-\x1f\ufffe\uffff]")


class Sheet(Worksheet):  # type: ignore[misc]  # the library ships no types
    """A worksheet that takes whole rows."""

    def write_lines(self, first: int, cells: list[str]) -> None:
        """Rows from row ``first`` (from 0) on, each as the XML of its cells."""
        self._write_single_row(first)  # what was written cell by cell so far
        self.fh.writelines(f'<row r="{row}">{line}</row>' for row, line in enumerate(cells, first + 1))
        self.previous_row = self.dim_rowmax = first + len(cells) - 1


class WorkbookSink:
    """``peertrail.xlsx``: a sheet a table; a table too long for one sheet goes on in another."""

    MAX_ROWS = 1_048_575  # of a sheet, below its heading
    _WIDTHS = {"text": 70, "message": 60, "title": 40, "source": 40}

    def __init__(self, folder: Path) -> None:
        options = {
            "constant_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        }
        self._book = Workbook(str(folder / "peertrail.xlsx"), options)
        self._book.set_properties({"title": "peertrail dataset", "created": datetime(2000, 1, 1)})
        self._head = self._book.add_format({"bold": True, "bg_color": "#d9e2f3", "border": 1})
        wrap = self._book.add_format({"text_wrap": True, "valign": "top"})
        top = self._book.add_format({"valign": "top"})
        _, self._wrap, self._top = (form._get_xf_index() for form in (self._head, wrap, top))
        self._sheets = {table.TABLE: (self._sheet(table, table.TABLE), 0, 1) for table in TABLES}
        self._sheets["recommendations"][0].activate()

    def _sheet(self, table: type[Record], name: str) -> Sheet:
        sheet: Sheet = self._book.add_worksheet(name, Sheet)
        for at, column in enumerate(columns(table)):
            wide = self._WIDTHS.get(column.name, 30 if column.name.endswith("_text") else 16)
            sheet.set_column(at, at, wide)
            sheet.write_string(0, at, column.name, self._head)
        sheet.freeze_panes(1, 0)
        return sheet

    def add(self, table: type[Record], rows: Rows) -> None:
        while rows:
            sheet, used, number = self._sheets[table.TABLE]
            if used == self.MAX_ROWS:
                sheet, used, number = self._sheet(table, f"{table.TABLE}_{number + 1}"), 0, number + 1
            now, rows = rows[: self.MAX_ROWS - used], rows[self.MAX_ROWS - used :]
            sheet.write_lines(used + 1, list(lines(columns(table), now, used + 2, self._top, self._wrap)))
            self._sheets[table.TABLE] = (sheet, used + len(now), number)

    def close(self) -> None:
        for table in TABLES:
            sheet, used, _ = self._sheets[table.TABLE]
            sheet.autofilter(0, 0, max(used, 1), len(table.model_fields) - 1)
        self._book.close()


def lines(described: Sequence[Column], rows: Rows, first: int, top: int, wrap: int) -> Iterator[str]:
    """Each row's cells as XML.

    ``first``: the first row's number, from 1; ``top``, ``wrap``: the numbers of the formats of figures and of texts.
    """
    places = [
        (column.name, f'<c r="{xl_col_to_name(at)}', column.kind in ("integer", "number"))
        for at, column in enumerate(described)
    ]
    for number, row in enumerate(rows, first):
        figure, text = f'{number}" s="{top}"><v>', f'{number}" s="{wrap}" t="inlineStr"><is>'
        cells = []
        for name, begins, is_figure in places:
            value = row[name]
            if value is None:
                continue
            if is_figure:
                cells.append(f"{begins}{figure}{value:.16G}</v></c>")
            else:
                cells.append(f"{begins}{text}{_inline(value)}</is></c>")
        yield "".join(cells)


@lru_cache(maxsize=4096)  # ids, names of columns and kinds come again and again
def _inline(text: str) -> str:
    """A cell's text as XML; what XML cannot hold is coded as Excel codes it (``_x001B_``)."""
    if len(text) > MAX_TEXT // 2:
        text = _fitting(text)
    if not _ODD.search(text):
        return f"<t>{text}</t>"
    coded = _CODED.sub(lambda found: f"_x{ord(found[0]):04X}_", text)
    keep = ' xml:space="preserve"' if coded[:1].isspace() or coded[-1:].isspace() else ""
    return f"<t{keep}>{coded.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</t>"


def _fitting(text: str) -> str:
    """The text, cut where it is too long; a letter beyond the first 65,536 counts twice."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * MAX_TEXT:
        return text
    return units[: 2 * (MAX_TEXT - len(CUT))].decode("utf-16-le", "ignore") + CUT
