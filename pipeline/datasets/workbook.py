"""Excel: one workbook, a sheet a table; text never becomes a formula, a link or markup.

XlsxWriter makes the book as it looks: headings, widths, formats, filters.  Of each sheet's rows it writes the last one
alone, without values, which says how far the sheet goes and how the cells of each column begin.  The rows themselves,
which are the many, wait as XML in a file a sheet, and take that row's place as the book is packed.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Iterable
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

from xlsxwriter import Workbook

from pipeline.datasets.blocks import Block
from pipeline.datasets.cells import Cells, rows_to_xml
from pipeline.datasets.columns import columns
from schemas.records import TABLES, Record

LEVEL = 1  # of compression: takes a third of the time of the usual 6, and a quarter more bytes
WIDTHS = {"text": 70, "message": 60, "title": 40, "source": 40}
_CELL = re.compile(r'<c r="([A-Z]+)\d+" s="(\d+)"/>')
LARGE = 1 << 30  # bytes of a sheet beyond which the archive's longer form is used


class Sheet:
    """A sheet, and its rows so far as XML."""

    def __init__(self, table: type[Record], name: str, folder: Path) -> None:
        self.table, self.name, self.used = table, name, 0
        self.rows: IO[bytes] = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115  # until the book is packed


class WorkbookSink:
    """``peertrail.xlsx``: a sheet a table; a table too long for one sheet goes on in another."""

    MAX_ROWS = 1_048_575  # of a sheet, below its heading

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._cells = cells_as_made()
        self._sheets = [Sheet(table, table.TABLE, folder) for table in TABLES]
        self._last = {sheet.table: sheet for sheet in self._sheets}

    def add(self, block: Block) -> None:
        written = 0
        while written < len(block.rows):
            sheet = self._with_room(block.table)
            end = min(len(block.rows), written + self.MAX_ROWS - sheet.used)
            texts = [column[written:end] for column in block.texts]
            sheet.rows.write("".join(rows_to_xml(self._cells[block.table], texts, sheet.used + 2)).encode())
            sheet.used += end - written
            written = end

    def _with_room(self, table: type[Record]) -> Sheet:
        """The sheet of a table that has room for further rows."""
        if self._last[table].used == self.MAX_ROWS:
            number = sum(sheet.table is table for sheet in self._sheets) + 1
            self._last[table] = Sheet(table, f"{table.TABLE}_{number}", self._folder)
            self._sheets.append(self._last[table])
        return self._last[table]

    def close(self) -> None:
        made = made_book([(sheet.table, sheet.name, sheet.used) for sheet in self._sheets])
        rows = {f"xl/worksheets/sheet{number}.xml": sheet.rows for number, sheet in enumerate(self._sheets, 1)}
        path = self._folder / "peertrail.xlsx"
        with ZipFile(made) as book, ZipFile(path, "w", ZIP_DEFLATED, compresslevel=LEVEL) as packed:
            for name in book.namelist():
                _pack(packed, name, book.read(name), rows.get(name))


def made_book(sheets: Iterable[tuple[type[Record], str, int]]) -> BytesIO:
    """A book with these sheets, each of a table, under a name, and for so many rows; the last row is without values."""
    held = BytesIO()
    book = Workbook(held, {"in_memory": True})
    book.set_properties({"title": "peertrail dataset", "created": datetime(2000, 1, 1)})
    heading = book.add_format({"bold": True, "bg_color": "#d9e2f3", "border": 1})
    figure = book.add_format({"valign": "top"})
    text = book.add_format({"text_wrap": True, "valign": "top"})
    for table, name, used in sheets:
        sheet = book.add_worksheet(name)
        for at, column in enumerate(columns(table)):
            sheet.set_column(at, at, WIDTHS.get(column.name, 30 if column.name.endswith("_text") else 16))
            sheet.write_string(0, at, column.name, heading)
            if used:
                sheet.write_blank(used, at, None, text if column.is_text else figure)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(used, 1), len(columns(table)) - 1)
        if name == "recommendations":
            sheet.activate()
    book.close()
    return held


def cells_as_made() -> dict[type[Record], list[Cells]]:
    """How the cells of each table's columns are written, as a book with one row of each says."""
    with ZipFile(made_book((table, table.TABLE, 1) for table in TABLES)) as book:
        made = [book.read(f"xl/worksheets/sheet{number}.xml") for number in range(1, len(TABLES) + 1)]
    return {
        table: [
            Cells(letters, style, column.is_text)
            for column, (letters, style) in zip(columns(table), _CELL.findall(_parts(xml)[1].decode()), strict=True)
        ]
        for table, xml in zip(TABLES, made, strict=True)
    }


def _parts(xml: bytes) -> tuple[bytes, bytes, bytes]:
    """A sheet up to its heading, the row below, and what comes after all rows."""
    first, after = xml.index(b"</row>") + len(b"</row>"), xml.index(b"</sheetData>")
    return xml[:first], xml[first:after], xml[after:]


def _pack(packed: ZipFile, name: str, made: bytes, rows: IO[bytes] | None) -> None:
    """A part of the book; of a sheet, with its rows in place of the one without values."""
    begin, _, end = _parts(made) if rows else (made, b"", b"")
    with packed.open(name, "w", force_zip64=rows is not None and rows.tell() > LARGE) as file:
        file.write(begin)
        if rows:
            rows.seek(0)
            shutil.copyfileobj(rows, file, 1 << 20)
            rows.close()
        file.write(end)
