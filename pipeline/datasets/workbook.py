"""Excel: one workbook, a sheet a table; text never becomes a formula, a link or markup."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook

from pipeline.datasets.columns import columns
from pipeline.datasets.sinks import Rows
from schemas.records import TABLES, Record

MAX_TEXT = 32_767  # UTF-16 units in a cell
CUT = " … (cut: a cell holds no more; the whole is in the other files)"


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
        self._wrap = self._book.add_format({"text_wrap": True, "valign": "top"})
        self._top = self._book.add_format({"valign": "top"})
        self._sheets = {table.TABLE: (self._sheet(table, table.TABLE), 0, 1) for table in TABLES}
        self._sheets["recommendations"][0].activate()

    def _sheet(self, table: type[Record], name: str) -> Any:
        sheet = self._book.add_worksheet(name)
        for at, column in enumerate(columns(table)):
            wide = self._WIDTHS.get(column.name, 30 if column.name.endswith("_text") else 16)
            sheet.set_column(at, at, wide)
            sheet.write_string(0, at, column.name, self._head)
        sheet.freeze_panes(1, 0)
        return sheet

    def add(self, table: type[Record], rows: Rows) -> None:
        described = [(at, c.name, c.kind in ("integer", "number")) for at, c in enumerate(columns(table))]
        for row in rows:
            sheet, used, number = self._sheets[table.TABLE]
            if used == self.MAX_ROWS:
                sheet, used, number = self._sheet(table, f"{table.TABLE}_{number + 1}"), 0, number + 1
            for at, name, is_figure in described:
                value = row[name]
                if value is None:
                    continue
                if is_figure:
                    sheet.write_number(used + 1, at, value, self._top)
                else:
                    sheet.write_string(used + 1, at, fitting(value), self._wrap)
            self._sheets[table.TABLE] = (sheet, used + 1, number)

    def close(self) -> None:
        for table in TABLES:
            sheet, used, _ = self._sheets[table.TABLE]
            sheet.autofilter(0, 0, max(used, 1), len(table.model_fields) - 1)
        self._book.close()


def fitting(text: str) -> str:
    """A text as a cell holds it: cut where it is too long, and never taken for markup.

    Excel counts a letter beyond the first 65,536 twice.  The library writes text between ``<r>`` and ``</r>`` as it is,
    as the markup of rich text: a space behind it makes it text.
    """
    if len(text) > MAX_TEXT // 2:
        units = text.encode("utf-16-le")
        if len(units) > 2 * MAX_TEXT:
            return units[: 2 * (MAX_TEXT - len(CUT))].decode("utf-16-le", "ignore") + CUT
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text
