"""The files: same content in every format, repeatable to the byte, whole or absent, and safe to open."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from batches import as_tables, read_here
from conftest import CORPUS
from frictionless import Package

from pipeline.batch import Options, find_inputs, run
from pipeline.batch.store import Tables
from pipeline.datasets import FORMATS, write_dataset
from pipeline.datasets.text import JsonLinesSink
from schemas.records import TABLES, Action, DocumentRecord, Recommendation

NAMES = ("plan_merged_cells_chromium", "plan_quarter_updates_calc", "plan_slides_impress")
INPUTS = [str(CORPUS / name / "document.pdf") for name in NAMES]


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dataset")
    write_dataset(read_here(find_inputs([*INPUTS, "no_such.pdf"]), folder), folder)
    return folder


def rows_of(text: str | None) -> Iterator[Tables]:
    """A document with one recommendation and one action of this wording."""
    document = DocumentRecord(
        document_id="0" * 12, source="a.pdf", sha256=None, page_count=1, part_of=None, first_page=1, last_page=1,
        document_type="action_plan", document_type_confidence=1, title=text, date_text=None, date_start=None,
        date_end=None, committee=None, status="ok", error=None,
    )  # fmt: skip
    recommendation = Recommendation(
        recommendation_id="0/r001", document_id="0" * 12, position=1, ref=None, text=text, headline=None,
        recommendation_type="peer", made=None, section=None, theme=None, addressed_to=None, page=1, confidence=1,
    )  # fmt: skip
    action = Action(
        action_id="0/r001/a01", recommendation_id="0/r001", document_id="0" * 12, position=1, ref=None,
        text=text or "-",        success_text=None, due_text="=1+1", due_start=None, due_end=None, page=1, confidence=1,
    )  # fmt: skip
    return as_tables([(document, recommendation, action)])


def test_the_data_package_is_valid(dataset: Path) -> None:
    report = Package(str(dataset / "datapackage.json")).validate()
    assert report.valid, report.flatten(["title", "message"])


def test_every_format_holds_the_same_rows(dataset: Path) -> None:
    database = sqlite3.connect(dataset / "peertrail.sqlite")
    book = openpyxl.load_workbook(dataset / "peertrail.xlsx", read_only=True)
    for table in TABLES:
        count = len(pd.read_csv(dataset / f"{table.TABLE}.csv"))
        assert len(pd.read_parquet(dataset / f"{table.TABLE}.parquet")) == count
        assert len((dataset / f"{table.TABLE}.jsonl").read_text(encoding="utf-8").splitlines()) == count
        assert database.execute(f"select count(*) from {table.TABLE}").fetchone()[0] == count
        assert sum(1 for _ in book[table.TABLE].iter_rows()) == count + 1
    assert len(pd.read_csv(dataset / "actions.csv")) > 30


def test_columns_are_the_models_in_order(dataset: Path) -> None:
    for table in TABLES:
        header = (dataset / f"{table.TABLE}.csv").read_text(encoding="utf-8").splitlines()[0]
        assert header.split(",") == list(table.model_fields)


def test_sqlite_keys_hold_and_the_wording_can_be_searched(dataset: Path) -> None:
    database = sqlite3.connect(dataset / "peertrail.sqlite")
    assert database.execute("pragma foreign_key_check").fetchall() == []
    assert database.execute("select count(*) from pragma_foreign_key_list('actions')").fetchone()[0] == 2
    found = database.execute("select count(*) from actions_fts where actions_fts match 'budget'").fetchone()[0]
    assert found > 0


def test_two_runs_in_any_order_with_any_workers_give_the_same_bytes(tmp_path: Path, dataset: Path) -> None:
    run(["no_such.pdf", *reversed(INPUTS)], tmp_path, Options(workers=2))
    names = [f"{table.TABLE}.{form}" for table in TABLES for form in ("csv", "parquet", "jsonl")]
    for name in (*names, "datapackage.json", "DICTIONARY.md"):
        assert (tmp_path / name).read_bytes() == (dataset / name).read_bytes(), name


@pytest.mark.parametrize(
    "text",
    [
        '=HYPERLINK("http://x")',
        "+1",
        "-1",
        "@sum",
        "http://example.org",
        "<b>&</b>",
        "a\x1bb",
        "x" * 40_000,
        "<r><t>rich</t></r>",
        " padded ",
        "\U0001f600" * 20_000,
    ],
)
def test_text_never_becomes_a_formula_a_link_or_markup(tmp_path: Path, text: str) -> None:
    write_dataset(rows_of(text), tmp_path)
    with zipfile.ZipFile(tmp_path / "peertrail.xlsx") as book:
        sheets = [book.read(name).decode() for name in book.namelist() if name.startswith("xl/worksheets/sheet")]
    assert not [sheet for sheet in sheets if "<f>" in sheet or "<hyperlink" in sheet]
    cell = openpyxl.load_workbook(tmp_path / "peertrail.xlsx")["recommendations"]["E2"]
    assert cell.data_type in ("s", "inlineStr")
    assert str(cell.value).rstrip()[:20] == text.rstrip()[:20] or "\x1b" in text
    assert pd.read_csv(tmp_path / "recommendations.csv", dtype=str)["text"][0] == text  # verbatim


def test_a_missing_value_is_empty_not_a_word(tmp_path: Path) -> None:
    write_dataset(rows_of(None), tmp_path)
    row = (tmp_path / "recommendations.csv").read_text(encoding="utf-8").splitlines()[1]
    assert "None" not in row
    assert "nan" not in row.lower()
    assert json.loads((tmp_path / "recommendations.jsonl").read_text(encoding="utf-8"))["text"] is None


def test_a_write_that_fails_leaves_the_old_files_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_dataset(rows_of("old"), tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(JsonLinesSink, "add", full)
    with pytest.raises(OSError, match="No space"):
        write_dataset(rows_of("new"), tmp_path)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("form", FORMATS)
def test_one_format_alone(tmp_path: Path, form: str) -> None:
    write_dataset(rows_of("alone"), tmp_path, [form])
    endings = {path.suffix for path in tmp_path.iterdir()} - {".json", ".md"}
    assert endings == {f".{form}"}
    json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
