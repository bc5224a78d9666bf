"""Whatever a file holds: a row, a code, no hang, no traceback; the files beside it come out whole."""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path

import hostile
import pytest
from conftest import CORPUS

from pipeline.batch import Limits, Options, Settings, Watch, process_file, run
from pipeline.batch.store import Head
from schemas.errors import ERRORS

MUTANTS = int(os.environ.get("PEERTRAIL_MUTANTS", "150"))
SEED = int(os.environ.get("PEERTRAIL_SEED", "1"))
LIMITS = Limits(seconds=30.0, page_seconds=15.0, memory=1 << 30)
GOOD = ("plan_slides_impress", "scope_harbourne", "plan_merged_cells_chromium", "plan_half_ruled_weasyprint")


class Heard(Watch):
    def __init__(self) -> None:
        self.heads: dict[str, Head] = {}

    def ended(self, name: str, head: Head) -> None:
        self.heads[Path(name).name] = head


def read(folder: Path, limits: Limits = LIMITS) -> dict[str, Head]:
    """What a run over the folder says of each file; a row of the dataset for each."""
    heard = Heard()
    files = sorted(path.name for path in folder.iterdir())
    run([str(folder)], folder.parent / "out", Options(("csv",), limits=limits, workers=2), heard)
    with (folder.parent / "out" / "documents.csv").open(encoding="utf-8", newline="") as file:
        rows = [Path(row["source"]).name for row in csv.DictReader(file) if not row["part_of"]]
    with (folder.parent / "out" / "issues.csv").open(encoding="utf-8", newline="") as file:
        twice = [row["message"] for row in csv.DictReader(file) if row["code"] == "duplicate_input"]
    assert len(rows) + len(twice) == len(files)
    assert sorted(heard.heads) == files
    for head in heard.heads.values():
        assert head.status in ("ok", "partial", "empty") or (head.error in ERRORS and len(head.message) > 20)
    return heard.heads


def test_hostile_files_are_rows(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    for name, (make, _) in hostile.FILES.items():
        (folder / (name if "." in name else f"{name}.pdf")).write_bytes(make())
    heads = {name.removesuffix(".pdf"): head for name, head in read(folder).items()}
    wrong = {
        name: (heads[name].error, heads[name].message)
        for name, (_, may_be) in hostile.FILES.items()
        if (None in may_be and heads[name].error == "internal_error")
        or (None not in may_be and (heads[name].error or "") not in may_be)
    }
    assert wrong == {}


def test_mutants_of_sound_pdfs_are_rows(tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    good = [(CORPUS / name / "document.pdf").read_bytes() for name in GOOD]
    for number, data in enumerate(hostile.mutants(good, MUTANTS, SEED)):
        (folder / f"{number:05d}.pdf").write_bytes(data)
    # the limits that users have: some mutants lose their text layer and are recognised, which takes seconds a page
    heads, bad = read(folder, Limits(memory=1 << 30)), ("internal_error", "crashed", "timeout")
    faults = {name: head.message for name, head in heads.items() if head.error in bad}
    assert faults == {}


@pytest.mark.parametrize("name", sorted(hostile.LOCKS))
def test_a_password_opens_what_it_fits_and_is_asked_for_otherwise(name: str, tmp_path: Path) -> None:
    path = tmp_path / "locked.pdf"
    path.write_bytes(hostile.saved(hostile.LOCKS[name]))
    for passwords, error in (((), "encrypted"), (("wrong", "u"), None), (("o",), None), (("wrong",), "encrypted")):
        document = process_file(str(path), Settings(passwords=passwords)).document
        assert document.error == error, passwords


@pytest.mark.skipif(sys.platform == "win32", reason="makes pipes, sockets and links")
def test_what_is_no_file_is_said_and_never_opened(tmp_path: Path) -> None:
    import socket

    folder = tmp_path / "papers"
    folder.mkdir()
    os.mkfifo(folder / "pipe.pdf")
    (folder / "nowhere.pdf").symlink_to("gone.pdf")
    (folder / "circle.pdf").symlink_to("circle.pdf")
    (folder / "device.pdf").symlink_to("/dev/zero")
    (folder / "linked.txt").symlink_to(__file__)
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text("A letter to the council.")
    (folder / "new\nline\x1b[31m.txt").write_text("A letter to the council, again.")
    (folder / "circle").symlink_to(folder)
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(str(folder / "s.pdf"))
        heard = Heard()
        run([str(folder)], tmp_path / "out", Options(("csv", "xlsx", "sqlite"), limits=LIMITS), heard)
    assert {name: head.error for name, head in heard.heads.items() if head.error} == {
        "pipe.pdf": "not_a_file", "nowhere.pdf": "not_found", "circle.pdf": "not_found", "device.pdf": "not_a_file",
        "s.pdf": "not_a_file",
    }  # fmt: skip
    assert len(heard.heads) == 8
    assert "caf\\xe9.txt" in (tmp_path / "out" / "documents.csv").read_text(encoding="utf-8")


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "large.pdf").open("wb") as file:
        file.truncate(1 << 40)  # takes no room on disk
    document = process_file(str(tmp_path / "large.pdf"), Settings(max_bytes=10 << 20)).document
    assert (document.error, document.sha256) == ("too_large", None)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"\x1f\x8b\x08" + b"\0" * 50, "(.gz)"),
        (b"7z\xbc\xaf\x27\x1c" + b"\0" * 50, "(.7z)"),
        (b"Rar!\x1a\x07" + b"\0" * 50, "(.rar)"),
        (b"BZh91AY" + b"\0" * 50, "(.bz2)"),
        (b"a.pdf" + b"\0" * 252 + b"ustar\x0000" + b"\0" * 300, "(.tar)"),
        (b"PK\x05\x06" + b"\0" * 18, "ZIP"),
    ],
)
def test_an_archive_is_named_and_to_be_unpacked(data: bytes, told: str, tmp_path: Path) -> None:
    (tmp_path / "papers.pdf").write_bytes(data)
    result = process_file(str(tmp_path / "papers.pdf"))
    assert result.document.error == "archive"
    assert told in result.records[0].message  # type: ignore[attr-defined]  # an Issue
    assert "unpack it" in result.records[0].message  # type: ignore[attr-defined]  # the same
