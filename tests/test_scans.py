"""Scanned samples, read by OCR where Tesseract is installed (the checks of a change install it)."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pikepdf
import pypdfium2
import pytest
from click.testing import CliRunner
from conftest import CORPUS
from gold import misses

from pipeline.batch import Settings, process_file
from pipeline.cli import main
from pipeline.process import Result, process
from pipeline.read import Source, read
from pipeline.read.scan import tesseract
from pipeline.read.scan.tesseract import program
from schemas.records import Evidence, Issue, RagRating, Recommendation

SCANS = CORPUS / "scans"
needs_tesseract = pytest.mark.skipif(
    program() is None and "CI" not in os.environ, reason="Tesseract is not installed (apt install tesseract-ocr)"
)

# How many differences from the gold there may be at most: recognition differs a little from version to version.
MOST = {"plan_colour_askew": 4, "plan_headings_grey_paper": 14, "letter_turned": 6}


def scan(name: str) -> Path:
    return SCANS / name / "document.pdf"


def gold(name: str) -> dict[str, Any]:
    parsed: dict[str, Any] = json.loads((SCANS / name / "gold.json").read_text(encoding="utf-8"))
    return parsed


@pytest.fixture(scope="module")
def results() -> dict[str, Result]:
    return {name: process_file(str(scan(name)), Settings(str(CORPUS / "councils.csv"))) for name in MOST}


@needs_tesseract
@pytest.mark.parametrize("name", MOST)
def test_a_scan_gives_nearly_the_records_of_its_paper(name: str, results: dict[str, Result]) -> None:
    found = misses(gold(name), results[name])
    assert len(found) <= MOST[name], found
    assert results[name].document.status == "ok"


@needs_tesseract
def test_ratings_are_read_from_the_colours_of_a_scan(results: dict[str, Result]) -> None:
    ratings = [record for record in results["plan_colour_askew"].records if isinstance(record, RagRating)]
    wanted = [
        rating["rag"]
        for recommendation in gold("plan_colour_askew")["recommendations"]
        for part in (recommendation, *recommendation.get("actions", ()))
        for rating in part.get("rag", ())
    ]
    assert [rating.rag for rating in ratings] == wanted
    assert {rating.basis for rating in ratings} == {"fill"}


@needs_tesseract
def test_a_scan_says_so_and_is_less_sure(results: dict[str, Result]) -> None:
    records = results["plan_colour_askew"].records
    issues = [record for record in records if isinstance(record, Issue) and record.code == "ocr_page"]
    assert [issue.page for issue in issues] == [1, 2]
    assert all("read by OCR" in issue.message for issue in issues)
    sure = [record.confidence for record in records if isinstance(record, Recommendation)]
    assert all(0.8 < confidence < 1 for confidence in sure)


@needs_tesseract
@pytest.mark.parametrize("name", ["plan_colour_askew", "letter_turned"])
def test_evidence_lies_on_the_ink_of_the_page_as_it_is_displayed(name: str, results: dict[str, Result]) -> None:
    document = pypdfium2.PdfDocument(scan(name))
    pictures = [page.render(scale=2).to_pil().convert("L") for page in document]
    boxes = [
        record
        for record in results[name].records
        if isinstance(record, Evidence) and record.field in ("lead_text", "ref", "due_text", "text", "date_text")
    ]
    assert len(boxes) > 20
    for box in boxes:
        assert box.x0 is not None
        place = tuple(2 * side for side in (box.x0, box.top, box.x1, box.bottom))  # type: ignore[operator]
        darkest, _ = pictures[box.page - 1].crop(place).getextrema()  # type: ignore[arg-type]
        assert darkest < 120, box


@needs_tesseract
def test_the_same_bytes_give_the_same_rows() -> None:
    name = str(scan("letter_turned"))
    assert process_file(name).rows() == process_file(name).rows()


@needs_tesseract
def test_only_the_scanned_pages_of_a_document_are_recognised() -> None:
    born = CORPUS / "plan_merged_cells_chromium" / "document.pdf"
    mixed = io.BytesIO()
    with pikepdf.open(born) as document, pikepdf.open(scan("letter_turned")) as pictures:
        document.pages.append(pictures.pages[0])
        document.save(mixed)
    *pages, last = read(Source("mixed.pdf", mixed.getvalue()))  # type: ignore[misc]  # a PDF has pages
    assert pages == read(Source("born.pdf", born.read_bytes()))
    assert (last.parser, last.width > last.height) == ("tesseract", False)
    assert last.shown is not None


def test_without_tesseract_the_document_fails_and_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "program", lambda: None)
    result = process_file(str(scan("letter_turned")))
    assert (result.document.status, result.document.error) == ("failed", "no_text")
    (issue,) = result.records
    assert isinstance(issue, Issue)
    assert all(words in issue.message for words in ("apt install tesseract-ocr", "brew install tesseract", "winget"))
    run = CliRunner().invoke(main, ["inspect", str(scan("letter_turned")), "--ocr"])
    assert run.exit_code == 2
    assert "apt install" in run.output


def test_one_scanned_page_without_tesseract_makes_the_document_partial(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tesseract, "program", lambda: None)
    mixed = io.BytesIO()
    with (
        pikepdf.open(CORPUS / "plan_merged_cells_chromium" / "document.pdf") as document,
        pikepdf.open(scan("letter_turned")) as pictures,
    ):
        document.pages.append(pictures.pages[0])
        document.save(mixed)
    result = process(Source("mixed.pdf", mixed.getvalue()))
    assert result.document.status == "partial"
    assert [record.page for record in result.records if isinstance(record, Issue) and record.code == "no_text"] == [5]


def test_no_ocr_leaves_scans_unread() -> None:
    run = CliRunner().invoke(main, ["inspect", str(scan("letter_turned")), "--no-ocr"])
    assert run.exit_code == 2
    assert "no_text" in run.output


@pytest.mark.skipif(os.name != "posix", reason="the stand-in for Tesseract is a shell script")
def test_recognition_that_does_not_end_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    sleeper = tmp_path / "tesseract"
    sleeper.write_text("#!/bin/sh\nexec sleep 60\n")
    sleeper.chmod(0o755)
    monkeypatch.setattr(tesseract, "program", lambda: str(sleeper))
    monkeypatch.setattr(tesseract, "TIME_LIMIT", 0.2)
    result = process_file(str(scan("letter_turned")))
    assert result.document.error == "no_text"
    assert "did not end" in next(record.message for record in result.records if isinstance(record, Issue))
