"""Documents without pages: what a file is, LibreOffice for older forms, one plan as text and as PDF."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from flows import archive, cells, document_of, flow_of, paragraphs, problem, word

from extractors.action_plan import read_plan
from pipeline.assemble import assemble
from pipeline.read import Source, Unreadable, read
from pipeline.read.office.libreoffice import soffice, to_docx
from schemas.document import Document, Paragraph

# what a file is


def test_the_content_decides_what_a_file_is_not_its_name() -> None:
    data = word(lambda document: document.add_paragraph("Words"))
    assert paragraphs(flow_of("wrong.pdf", data)) == [("", "Words")]
    assert paragraphs(flow_of("wrong.doc", "  <!-- x --><!DOCTYPE html><p>Words")) == [("", "Words")]
    assert problem("sheet.docx", archive({"xl/workbook.xml": b"<a/>"})) == "not_supported"
    assert problem("pack.zip", archive({"a.txt": b"a"})) == "archive"
    assert problem("picture.txt", b"\x89PNG\r\n\x1a\n\0\0") == "not_supported"
    assert problem("notes", b"just words") == "not_supported"
    assert problem("notes.pdf", b"just words") == "not_a_pdf"
    assert problem("empty.html", b"<html><body> </body></html>") == "no_text"
    with pytest.raises(Unreadable, match="Excel"):
        read(Source("sheet.xlsx", archive({"xl/workbook.xml": b"<a/>"})))


# LibreOffice

needs_soffice = pytest.mark.skipif(soffice() is None and "CI" not in os.environ, reason="LibreOffice is not installed")


@needs_soffice
@pytest.mark.slow
def test_rich_text_is_read_through_libreoffice() -> None:
    table = r"\trowd\cellx3000\cellx6000 Ref\intbl\cell Action\intbl\cell\row\pard"
    rtf = rf"{{\rtf1\ansi {{\b Action plan}}\par {table} The end\par}}"
    document = document_of("plan.rtf", rtf)
    texts = [str(block.text) if isinstance(block, Paragraph) else cells(block) for block in document.blocks]
    assert texts == ["Action plan", [["Ref", "Action"]], "The end"]


@needs_soffice
@pytest.mark.slow
def test_a_file_that_libreoffice_cannot_open_is_damaged() -> None:
    with pytest.raises(Unreadable) as caught:
        to_docx(archive({"mimetype": b"application/vnd.oasis.opendocument.text"}), "odt")
    assert caught.value.code == "damaged"


def test_without_libreoffice_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pipeline.read.office.libreoffice.soffice", lambda: None)
    assert problem("plan.rtf", b"{\\rtf1 Words}") == "needs_libreoffice"
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le")
    assert problem("plan.doc", old) == "needs_libreoffice"
    assert problem("plan.xls", old[:8] + "Workbook".encode("utf-16-le")) == "not_supported"


def test_a_program_that_never_ends_is_ended(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    slow = tmp_path / "soffice"
    slow.write_text("#!/bin/sh\nsleep 60\n")
    slow.chmod(0o755)
    monkeypatch.setattr("pipeline.read.office.libreoffice.soffice", lambda: str(slow))
    monkeypatch.setattr("pipeline.read.office.libreoffice.TIME_LIMIT", 0.3)
    assert problem("plan.rtf", b"{\\rtf1 Words}") == "timeout"


# the seed plan


def printed(document: Document) -> list[tuple[object, ...]]:
    return [
        (
            str(r.ref),
            str(r.text),
            str(r.headline),
            [(str(a.text), [str(x.text) for x in a.leads], [str(x.text) for x in a.progress]) for a in r.actions],
            [str(x.text) for a in r.actions for x in a.ratings],
        )
        for r in read_plan(document).printed.recommendations
    ]


def test_the_seed_plan_says_the_same_as_text_and_as_pdf(seeds: Path) -> None:
    text, pdf = (
        assemble(read(Source(name, (seeds / name).read_bytes()))).plain
        for name in ("action_plan_brentwood_2022.txt", "action_plan_brentwood_2022.word.pdf")
    )
    assert len(printed(text)) == 10
    assert printed(text) == printed(pdf)
    keys = [{(entry.sign, str(entry.meaning)) for entry in document.legend} for document in (text, pdf)]
    assert len(keys[0]) == 4
    assert keys[0] <= keys[1]
