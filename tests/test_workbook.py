"""The workbook: cell by cell what the library that makes it would have written, and it opens where books are opened."""

from __future__ import annotations

import csv
import hashlib
import os
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest
from batches import read_here
from conftest import CORPUS
from hypothesis import given, settings
from hypothesis import strategies as st
from xlsxwriter import Workbook

from pipeline.batch import find_inputs
from pipeline.datasets.blocks import Block
from pipeline.datasets.cells import text_to_xml
from pipeline.datasets.columns import columns
from pipeline.datasets.workbook import WorkbookSink
from pipeline.read.office.libreoffice import soffice
from schemas.records import TABLES, Issue, Recommendation, Record

Cell = tuple[Any, bool, str]  # value, whether its text wraps, kind
HOSTILE = [
    "=1+1", "+1", "-1", "@sum", "http://example.org", "<b>&amp;</b>", "a & b", "<r><t>rich</t></r>", "]]>", "<![CDATA[",
    " before", "after ", "\n", "\t\t", "a\r\nb", "a\x1bb\x00", "_x0041_", "_x005F_x0041_", "_X0041_", "_x",
    "\x7f\x85\xa0", "\u2028", "\ufffe\uffff", "", "'quoted", '"', "\U0001f600" * 3,
    "%s %d {0}", "\u202eevil", "1e5", "TRUE", "#N/A",
    "x" * 32_767, "x" * 32_768, "\U0001f600" * 20_000,
]  # fmt: skip
texts = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(HOSTILE) | st.text("<>&_x0041 r/t\r\n\t")


def written(folder: Path, table: type[Record], rows: Sequence[Sequence[Any]]) -> Path:
    sink = WorkbookSink(folder)
    for start in range(0, len(rows), 7):  # in several blocks
        sink.add(Block(table, rows[start : start + 7]))
    sink.close()
    return folder / "peertrail.xlsx"


def written_by_the_library(path: Path, table: type[Record], rows: Sequence[Sequence[Any]]) -> Path:
    """The same rows, a cell at a time; a text between the marks of rich text would be taken for markup by it."""
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with Workbook(str(path), options) as book:
        sheet = book.add_worksheet(table.TABLE)
        formats = {text: book.add_format({"text_wrap": text, "valign": "top"}) for text in (True, False)}
        for number, row in enumerate([[column.name for column in columns(table)], *rows]):
            for at, (column, value) in enumerate(zip(columns(table), row, strict=True)):
                if value is None:
                    continue
                if column.is_text or number == 0:
                    sheet.write_string(number, at, value, formats[True])
                else:
                    sheet.write_number(number, at, value, formats[False])
    return path


def cells(path: Path, table: type[Record]) -> list[list[Cell]]:
    """A sheet below its heading; cells without value and format are none."""
    sheet = openpyxl.load_workbook(path)[table.TABLE]
    return [
        [(cell.value, bool(cell.alignment.wrap_text), cell.data_type) for cell in row if cell.value is not None]
        for row in sheet.iter_rows(min_row=2)
    ]


def issues(texts: Sequence[str]) -> list[list[Any]]:
    return [["0" * 12, None, text, 1, text, "info", text, None] for text in texts]


def alike(text: str) -> bool:
    """Cut by neither; no markup to the library, and no two escapes that share a stroke, of which it writes one."""
    overlap = re.search("_x[0-9a-fA-F]{4}_x[0-9a-fA-F]{4}_", text)
    return len(text) < 16_000 and not (text.startswith("<r>") and text.endswith("</r>")) and not overlap


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[list[Any]]]:
    """Rows of real documents."""
    names = ("plan_merged_cells_chromium", "plan_quarter_updates_calc", "scope_harbourne")
    files = find_inputs([str(CORPUS / name / "document.pdf") for name in names])
    together: dict[str, list[list[Any]]] = {}
    for document in read_here(files, tmp_path_factory.mktemp("workbook")):
        for name, rows in document.items():
            together.setdefault(name, []).extend(rows)
    return together


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.TABLE)
def test_real_rows_are_the_cells_that_the_library_writes(
    table: type[Record], tables: dict[str, list[list[Any]]], tmp_path: Path
) -> None:
    rows = tables.get(table.TABLE, [])
    ours, theirs = written(tmp_path, table, rows), written_by_the_library(tmp_path / "theirs.xlsx", table, rows)
    assert cells(ours, table) == cells(theirs, table)
    assert sum(map(len, cells(ours, table))) == sum(value is not None for row in rows for value in row)


@given(st.lists(texts.filter(alike), max_size=20))
@settings(max_examples=60, deadline=None)
def test_hostile_text_is_the_cell_that_the_library_writes(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("hostile")
    ours = written(folder, Issue, issues(texts))
    theirs = written_by_the_library(folder / "theirs.xlsx", Issue, issues(texts))
    assert cells(ours, Issue) == cells(theirs, Issue)


@given(texts.filter(lambda text: len(text) < 16_000))
def test_text_comes_back_from_its_xml(text: str) -> None:
    printed = ElementTree.fromstring(text_to_xml(text).replace("xml:space", "space")).text or ""
    assert re.sub("_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), printed) == text
    assert printed == printed.strip() or "preserve" in text_to_xml(text)


def test_what_no_cell_holds_is_cut_and_says_so_and_marks_of_rich_text_are_text(tmp_path: Path) -> None:
    held = ["x" * 32_767, "x" * 32_768, "\U0001f600" * 20_000, "<r><t>rich</t></r>"]
    found = [row[1][0] for row in cells(written(tmp_path, Issue, issues(held)), Issue)]
    assert found[0] == held[0]
    assert [len(text.encode("utf-16-le")) // 2 <= 32_767 for text in found] == [True] * 4
    assert found[1].startswith("x" * 32_000)
    assert found[2].startswith("\U0001f600" * 16_000)
    assert "a cell holds no more" in found[1]
    assert "a cell holds no more" in found[2]
    assert found[3] == held[3]


def test_a_sheet_knows_its_size_its_filter_and_its_heading(tmp_path: Path) -> None:
    book = openpyxl.load_workbook(written(tmp_path, Issue, issues(["a"] * 20)))
    assert book.sheetnames == [table.TABLE for table in TABLES]
    assert book.active.title == Recommendation.TABLE
    for table in TABLES:
        sheet = book[table.TABLE]
        used = 20 if table is Issue else 0
        assert [cell.value for cell in sheet[1]] == [column.name for column in columns(table)]
        assert (sheet.max_row, sheet.max_column) == (used + 1, len(columns(table)))
        assert sheet.auto_filter.ref.endswith(str(max(used, 1) + 1))
        assert sheet.freeze_panes == "A2"
        assert sheet["A1"].font.b
    assert book["issues"].column_dimensions["G"].width > 50


def test_a_table_too_long_for_one_sheet_goes_on_in_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(WorkbookSink, "MAX_ROWS", 8)
    book = openpyxl.load_workbook(written(tmp_path, Issue, issues([str(number) for number in range(20)])))
    assert book.sheetnames[-3:] == ["issues", "issues_2", "issues_3"]
    found = [[row[2] for row in book[name].iter_rows(min_row=2, values_only=True)] for name in book.sheetnames[-3:]]
    assert found == [[str(number) for number in part] for part in (range(8), range(8, 16), range(16, 20))]
    assert book["issues_3"]["A1"].value == "document_id"


def test_the_same_rows_give_the_same_bytes_and_leave_nothing_beside(tmp_path: Path) -> None:
    digests = set()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        digests.add(hashlib.sha256(written(tmp_path / name, Issue, issues(HOSTILE)).read_bytes()).hexdigest())
        assert [path.name for path in (tmp_path / name).iterdir()] == ["peertrail.xlsx"]
    assert len(digests) == 1


@pytest.mark.skipif(soffice() is None and "CI" not in os.environ, reason="LibreOffice is not installed")
def test_libreoffice_sees_the_same_cells(tmp_path: Path) -> None:
    rows = issues([text for text in HOSTILE if len(text) < 100 and not re.search("[\x00\r\ufffe]", text)])
    command = [str(soffice()), f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to"]
    every_sheet = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    subprocess.run(
        [*command, every_sheet, "--outdir", str(tmp_path), str(written(tmp_path, Issue, rows))],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    with (tmp_path / "peertrail-issues.csv").open(encoding="utf-8", newline="") as file:
        seen = list(csv.reader(file))[1:]
    assert seen == [["" if value is None else str(value) for value in row] for row in rows]
