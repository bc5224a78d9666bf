"""What was read is kept: a run does what is missing, whatever became of the one before, and gives the same bytes."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from batches import files_of
from conftest import CORPUS, ROOT

from pipeline import datasets
from pipeline.batch import Busy, Limits, Options, Settings, Summary, Watch, inputs, run, start
from pipeline.batch.folder import NAME, claim
from pipeline.batch.reading import values
from pipeline.batch.store import Head, Store
from schemas.records import Evidence, Milestone

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="forks, and kills by signal")
KILLS = int(os.environ.get("PEERTRAIL_KILLS", "20"))
PAPER = """# Tarnbeck Borough Council

**Report to:** Cabinet

**Date:** 12 September 2024

## Recommendations

1. That Cabinet notes the work that has followed the peer challenge, paper {0}.
2. That Cabinet agrees to publish the action plan on the council's website by {0} March 2025.
"""
FORMS = ("csv", "parquet", "sqlite", "jsonl")


class Heard(Watch):
    """Remembers which documents are read, and which are kept."""

    def __init__(self) -> None:
        self.read: list[str] = []
        self.known: list[str] = []

    def ended(self, name: str, head: Head) -> None:
        self.read.append(Path(name).name)

    def kept(self, name: str, head: Head) -> None:
        self.known.append(Path(name).name)


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    for number in range(1, 13):
        (folder / f"{number:02d}.md").write_text(PAPER.format(number), encoding="utf-8")
    (folder / "03 again.md").write_text(PAPER.format(3), encoding="utf-8")  # the same bytes
    (folder / "04 longer.md").write_text(PAPER.format(4) + "\nContact: reception\n", encoding="utf-8")  # a twin
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 no more")
    (folder / "plan.pdf").write_bytes((CORPUS / "plan_slides_impress" / "document.pdf").read_bytes())
    return folder


def go(papers: Path, output: Path, **options: object) -> tuple[Heard, Summary]:
    heard = Heard()
    given = {"formats": FORMS, "workers": 2} | options
    summary = run([str(papers), "nowhere.pdf"], output, Options(**given), heard)  # type: ignore[arg-type]
    return heard, summary


@pytest.fixture
def whole(papers: Path, tmp_path: Path) -> dict[str, bytes]:
    """The dataset of a run that was not interrupted."""
    go(papers, tmp_path / "whole")
    return files_of(tmp_path / "whole")


@POSIX
def test_killed_at_any_moment_and_started_again_it_gives_the_same_bytes(
    papers: Path, tmp_path: Path, whole: dict[str, bytes]
) -> None:
    started = time.monotonic()
    go(papers, tmp_path / "timed")
    lasts = time.monotonic() - started
    moments = random.Random(20)
    for number in range(KILLS):
        output = tmp_path / f"run{number}"
        child = os.fork()
        if child == 0:
            try:
                go(papers, output)
            finally:
                os._exit(0)
        time.sleep(moments.uniform(0, lasts))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        go(papers, output)
        assert files_of(output) == whole, number
        assert not list(output.glob(".peertrail-*"))
        assert not list((output / NAME).rglob("*.part"))


def test_a_second_run_reads_nothing_writes_nothing_and_opens_no_document(
    papers: Path, tmp_path: Path, whole: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "whole").iterdir() if path.is_file()}
    monkeypatch.setattr(inputs, "_read", _not_called)
    monkeypatch.setattr(datasets, "write_dataset", _not_called)
    heard, summary = go(papers, tmp_path / "whole")
    assert heard.read == []
    assert len(heard.known) == 17
    assert summary.documents == {"ok": 14, "failed": 2}
    assert summary.duplicates == 1
    assert {path: path.stat().st_mtime_ns for path in before} == before


def _not_called(*_: object, **__: object) -> None:
    raise AssertionError


def test_an_unchanged_run_loads_no_reader_and_no_table_library(papers: Path, tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from pipeline.batch import run\n"
        "if __name__ == '__main__':\n"
        f"    run([{papers.as_posix()!r}], Path({(tmp_path / 'out').as_posix()!r}))\n"
        "    print(sorted(sys.modules.keys() & set("
        "['pandas', 'pyarrow', 'spacy', 'pypdfium2', 'pdfplumber', 'lxml', 'docx', 'pydantic'])))"
    )
    (tmp_path / "script.py").write_text(script)
    command = [sys.executable, str(tmp_path / "script.py")]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    first, second = (
        subprocess.run(command, capture_output=True, text=True, env=environment, check=True) for _ in range(2)
    )
    assert first.stdout == "['pyarrow', 'pydantic']\n"  # what reads is loaded by the workers alone
    assert second.stdout == "[]\n"


def test_a_run_reads_only_what_is_new_or_has_changed(papers: Path, tmp_path: Path, whole: dict[str, bytes]) -> None:
    output = tmp_path / "whole"
    (papers / "05.md").write_text(PAPER.format(55), encoding="utf-8")
    (papers / "13.md").write_text(PAPER.format(13), encoding="utf-8")
    (papers / "06.md").rename(papers / "06 renamed.md")
    os.utime(papers / "07.md", (1, 1))  # touched: looked into, found to be the same
    (papers / "08.md").unlink()
    heard, _ = go(papers, output)
    assert sorted(heard.read) == ["05.md", "06 renamed.md", "07.md", "13.md"]
    go(papers, tmp_path / "anew")
    assert files_of(output) == files_of(tmp_path / "anew") != whole
    assert b"06 renamed.md" in files_of(output)["documents.csv"]
    assert b"08.md" not in files_of(output)["documents.csv"]


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda data: data[: len(data) // 2], id="torn"),
        pytest.param(lambda data: b"", id="empty"),
        pytest.param(lambda data: data.replace(b"Cabinet", b"Council"), id="altered"),
        pytest.param(lambda data: b"\x80\x04]" + data, id="something else"),
        pytest.param(lambda data: data[data.index(b"\n") + 1 :], id="without its head"),
    ],
)
def test_a_spoilt_result_is_noticed_and_read_anew(
    papers: Path, tmp_path: Path, whole: dict[str, bytes], spoil: Callable[[bytes], bytes]
) -> None:
    output = tmp_path / "whole"
    kept = next(path for path in (output / NAME).rglob("*.jsonl") if b"paper 9." in path.read_bytes())
    kept.write_bytes(spoil(kept.read_bytes()))
    heard, _ = go(papers, output)
    assert heard.read == ["09.md"]
    assert files_of(output) == whole


def test_a_dataset_that_somebody_changed_is_written_anew_from_what_is_kept(
    papers: Path, tmp_path: Path, whole: dict[str, bytes]
) -> None:
    output = tmp_path / "whole"
    (output / "actions.csv").write_text("spoilt")
    (output / "leads.parquet").unlink()
    assert go(papers, output)[0].read == []
    assert files_of(output) == whole


def test_an_index_that_is_no_database_any_more_costs_a_second_look_only(
    papers: Path, tmp_path: Path, whole: dict[str, bytes]
) -> None:
    (tmp_path / "whole" / NAME / "index.sqlite").write_bytes(b"no database" * 100)
    go(papers, tmp_path / "whole")
    assert files_of(tmp_path / "whole") == whole


def test_fresh_reads_everything_and_only_failed_what_failed(
    papers: Path, tmp_path: Path, whole: dict[str, bytes]
) -> None:
    output = tmp_path / "whole"
    assert sorted(go(papers, output, only_failed=True)[0].read) == ["broken.pdf", "nowhere.pdf"]
    assert files_of(output) == whole
    assert len(go(papers, output, fresh=True)[0].read) == 17
    assert files_of(output) == whole


def test_other_settings_read_anew_and_come_back_without_reading(papers: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    councils = tmp_path / "councils.csv"
    councils.write_bytes((CORPUS / "councils.csv").read_bytes())
    with_councils = Settings(supplement=str(councils))
    go(papers, output)
    assert len(go(papers, output, settings=with_councils)[0].read) == 17
    assert go(papers, output)[0].read == []
    councils.write_bytes(councils.read_bytes() + b"Tarnbeck Borough Council,E07999010,,,,,\n")
    assert len(go(papers, output, settings=with_councils)[0].read) == 17


def test_a_limit_raised_reads_only_what_it_stopped(papers: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    tight = go(papers, output, settings=Settings(max_pages=2))[1]
    assert tight.documents["failed"] == 3
    heard, wide = go(papers, output, settings=Settings(max_pages=20))
    assert heard.read == ["plan.pdf"]
    assert wide.documents["failed"] == 2
    assert go(papers, output, settings=Settings(max_pages=2))[0].read == ["plan.pdf"]


def test_two_runs_at_once_are_refused_and_a_dead_ones_lock_is_none(papers: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    with claim(output), pytest.raises(Busy, match=f"process {os.getpid()}.*another --output"):
        go(papers, output)
    (output / NAME / "owner").write_text("1")  # left by a run that was killed
    assert len(go(papers, output)[0].read) == 17


def test_a_run_on_its_own_output_takes_no_file_of_the_dataset_for_a_document(papers: Path) -> None:
    first = go(papers, papers)[1]
    heard, second = go(papers, papers)
    assert heard.read == []
    assert first.documents == second.documents


@pytest.mark.parametrize("where", ["the store", "the dataset"])
def test_a_full_disk_is_told_and_leaves_the_old_dataset_whole(
    where: str, papers: Path, tmp_path: Path, whole: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    (papers / "13.md").write_text(PAPER.format(13), encoding="utf-8")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as broken:
        if where == "the store":
            broken.setattr(Store, "save", full)
            broken.setattr(start, "METHOD", "fork")  # so that workers have it too
        else:
            broken.setattr(datasets, "_settle", full)
        with pytest.raises(OSError, match="No space left"):
            go(papers, tmp_path / "whole")
    assert files_of(tmp_path / "whole") == whole
    go(papers, tmp_path / "whole")
    assert b"13.md" in files_of(tmp_path / "whole")["documents.csv"]


def test_nothing_kept_is_a_pickle(papers: Path, tmp_path: Path, whole: dict[str, bytes]) -> None:
    for path in (tmp_path / "whole" / NAME / "results").rglob("*.*"):
        for line in path.read_bytes().splitlines():
            json.loads(line)


@POSIX
def test_ctrl_c_ends_with_130_says_how_to_go_on_and_keeps_what_was_read(papers: Path, tmp_path: Path) -> None:
    for number in range(14, 120):
        (papers / f"{number}.md").write_text(PAPER.format(number), encoding="utf-8")
    command = [sys.executable, "-m", "pipeline.cli", "extract", str(papers), "-o", str(tmp_path / "out")]
    log = tmp_path / "log.jsonl"
    process = subprocess.Popen(
        [*command, "--workers", "1", "--log-json", str(log)],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    while not (log.exists() and log.read_text().count("\n") >= 2) and process.poll() is None:
        time.sleep(0.02)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all of its processes
    printed, told = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Give the same command again" in told
    assert "Traceback" not in told + printed
    assert not (tmp_path / "out" / "documents.csv").exists()
    assert list((tmp_path / "out" / NAME).rglob("*.jsonl"))


def test_a_record_is_kept_as_plain_values_in_the_order_of_its_columns() -> None:
    record = Milestone(
        page=2, event_text="a\x00b\udc80\ufffe", date_text="May\n2025", date_end=date(2025, 5, 31), event="election",
        date_start=date(2025, 5, 1), position=1, document_id="0" * 12,
    )  # fmt: skip
    assert dict(zip(Milestone.model_fields, values(record), strict=True)) == {
        "document_id": "0" * 12, "position": 1, "event": "election", "event_text": "a\ufffdb\ufffd\ufffd",
        "date_text": "May\n2025", "date_start": "2025-05-01", "date_end": "2025-05-31", "page": 2,
    }  # fmt: skip
    nowhere = Evidence(table="milestones", row_id="a", field="page", page=1, x0=float("inf"), top=0.5, x1=1, bottom=2)
    assert values(nowhere)[3:] == [1, None, 0.5, 1.0, 2.0]


def test_limits_are_told_apart() -> None:
    assert Limits().told(Settings()) != Limits(seconds=1).told(Settings())
