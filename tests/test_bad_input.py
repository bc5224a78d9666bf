"""Bad input is normal: a clear error, a row in documents and issues, never a traceback."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pikepdf
import pytest
from batches import read_here, records
from conftest import CORPUS
from reportlab.pdfgen.canvas import Canvas

from pipeline.batch import find_inputs, process_file
from pipeline.result import Result
from schemas.records import Issue

GOOD = CORPUS / "plan_merged_cells_chromium" / "document.pdf"


def issue(result: Result) -> Issue:
    return next(record for record in result.records if isinstance(record, Issue))


def pdf(path: Path, draw: str | None = None) -> Path:
    canvas = Canvas(str(path))
    if draw:
        canvas.drawString(72, 700, draw)
    canvas.showPage()
    canvas.save()
    return path


def encrypted(path: Path) -> Path:
    with pikepdf.open(GOOD) as document:
        document.save(path, encryption=pikepdf.Encryption(owner="o", user="u"))
    return path


@pytest.mark.parametrize(
    ("code", "make"),
    [
        ("not_found", lambda p: p),
        ("empty_file", lambda p: (p.write_bytes(b"") and p) or p),
        ("not_a_pdf", lambda p: p.write_bytes(b"PK\x03\x04 this is a zip file") and p),
        ("not_a_pdf", lambda p: p.write_text("just words") and p),
        ("not_supported", lambda p: (q := p.with_suffix(".xlsx")).write_bytes(b"PK\x03\x04 a zip file, cut off") and q),
        ("not_supported", lambda p: (q := p.with_suffix(".png")).write_bytes(b"\x89PNG\r\n\x1a\n\0") and q),
        ("damaged", lambda p: (q := p.with_suffix(".docx")).write_bytes(b"PK\x03\x04 word/document.xml cut off") and q),
        ("damaged", lambda p: p.write_bytes(b"%PDF-1.7\nnothing more") and p),
        ("damaged", lambda p: p.write_bytes(GOOD.read_bytes()[:400]) and p),
        ("encrypted", encrypted),
        ("no_text", pdf),
        ("not_a_file", lambda p: p.mkdir() or p),
    ],
)
def test_every_failure_is_a_row_with_a_code_and_a_next_step(tmp_path: Path, code: str, make) -> None:
    result = process_file(str(make(tmp_path / "given.pdf")))
    assert (result.document.status, result.document.error) == ("failed", code)
    assert issue(result).severity == "error"
    assert len(issue(result).message) > 20


def test_a_fault_of_the_program_is_a_row_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("pipeline.process.assemble", broken)
    result = process_file(str(GOOD))
    assert result.document.error == "internal_error"
    assert "ZeroDivisionError" in issue(result).message


def test_a_paper_without_a_plan_is_empty_not_failed(tmp_path: Path) -> None:
    result = process_file(str(pdf(tmp_path / "letter.pdf", "Dear councillor, thank you for your letter.")))
    assert result.document.status == "empty"


def test_half_a_pdf_gives_a_row(tmp_path: Path) -> None:
    whole = GOOD.read_bytes()
    for share in (0.3, 0.6, 0.9):
        path = tmp_path / f"cut{share}.pdf"
        path.write_bytes(whole[: int(len(whole) * share)])
        assert process_file(str(path)).document.status in ("ok", "partial", "empty", "failed")


def test_a_page_without_text_makes_the_document_partial(tmp_path: Path) -> None:
    picture = io.BytesIO()
    canvas = Canvas(picture)
    canvas.drawImage(str(_png(tmp_path)), 50, 50, 400, 400)
    canvas.showPage()
    canvas.save()
    with pikepdf.open(GOOD) as document, pikepdf.open(picture) as scan:
        document.pages.append(scan.pages[0])
        document.save(tmp_path / "with_scan.pdf")
    result = process_file(str(tmp_path / "with_scan.pdf"))
    assert result.document.status == "partial"
    assert [r.page for r in result.records if isinstance(r, Issue) and r.code == "page_without_text"] == [5]


def _png(folder: Path) -> Path:
    from PIL import Image

    path = folder / "scan.png"
    Image.new("RGB", (60, 60), "#888888").save(path)
    return path


def test_the_same_bytes_twice_are_read_once(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(GOOD.read_bytes())
    files = find_inputs([str(tmp_path)])
    first, second = read_here(files, tmp_path / "out")
    assert sum(map(len, first.values())) > 100
    assert [issue.code for issue in records([second])] == ["duplicate_input"]


def test_inputs_are_files_folders_and_patterns(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("one.pdf", "two.PDF", "deep/three.docx", "four.HTML", "five.md", "notes.txt", "gold.json", "key.xlsx"):
        (tmp_path / name).write_bytes(b"x")
    names = [os.path.relpath(path, tmp_path) for path in find_inputs([str(tmp_path)])]
    assert names == ["deep/three.docx", "five.md", "four.HTML", "notes.txt", "one.pdf", "two.PDF"]
    assert find_inputs([str(tmp_path / "*.pdf")]) == [(tmp_path / "one.pdf").as_posix()]
    assert find_inputs([str(tmp_path / "notes.txt")]) == [(tmp_path / "notes.txt").as_posix()]
