"""What a document does to the process that reads it costs that document only."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import psutil
import pytest
import trouble
from batches import files_of
from conftest import ROOT

from pipeline.batch import Limits, Options, Summary, Watch, WorkersFail, guard, run, start
from pipeline.batch.store import Head
from pipeline.batch.watched import Watched

GOOD = "# Tarnbeck Borough Council\n\n## Recommendations\n\n1. That Cabinet notes paper number {}.\n"
TIGHT = Limits(seconds=5.0, page_seconds=1.5, memory=400 << 20)


class Heard(Watch):
    """Remembers what it is told."""

    def __init__(self) -> None:
        self.heads: dict[str, Head] = {}
        self.pages_read = 0

    def ended(self, name: str, head: Head) -> None:
        self.heads[Path(name).stem] = head

    def pages(self, number: int) -> None:
        self.pages_read += number


def written(folder: Path, troubles: Sequence[str], good: int = 6) -> Path:
    """A folder of text files: good ones, and between them some that make trouble."""
    folder.mkdir()
    for number in range(good):
        (folder / f"{number}_good.md").write_text(GOOD.format(number), encoding="utf-8")
    for number, name in enumerate(troubles):
        (folder / f"{number}_{name}.md").write_text(f"!{name} {number}", encoding="utf-8")
    return folder


def read(
    papers: Path, output: Path, limits: Limits = TIGHT, workers: int = 2
) -> tuple[Summary, dict[str, Head], dict[str, dict[str, str]]]:
    heard = Heard()
    options = Options(("csv",), limits=limits, workers=workers, read=trouble.read)
    summary = run([str(papers)], output, options, heard)
    with (output / "documents.csv").open(encoding="utf-8", newline="") as file:
        return summary, heard.heads, {Path(row["source"]).stem: row for row in csv.DictReader(file)}


def test_a_spin_an_exit_a_kill_and_a_fault_are_rows_and_the_others_come_out_whole(tmp_path: Path) -> None:
    papers = written(tmp_path / "papers", ["spin", "leave", "die", "fall", "hang"])
    summary, heads, rows = read(papers, tmp_path / "out")
    errors = {name: row["error"] for name, row in rows.items() if row["error"]}
    assert errors == {
        "0_spin": "timeout", "1_leave": "crashed", "2_die": "crashed", "3_fall": "crashed", "4_hang": "timeout",
    }  # fmt: skip
    assert [rows[f"{number}_good"]["status"] for number in range(6)] == ["ok"] * 6
    assert summary.documents == {"ok": 6, "failed": 5}
    assert "SIGKILL" in heads["2_die"].message or sys.platform == "win32"
    assert "5 seconds" in heads["0_spin"].message
    assert all(len(rows[name]["sha256"]) == 64 for name in errors)  # the bytes were read before the trouble began


@pytest.mark.parametrize(
    ("name", "by_system"),
    [
        pytest.param("eat", True, id="fast, held by the system"),
        pytest.param("eat_slowly", False, id="slowly, watched from outside"),
    ],
)
def test_memory_beyond_the_limit_is_a_row(name: str, by_system: bool, tmp_path: Path) -> None:
    papers = written(tmp_path / "papers", [name], good=3)
    limits = TIGHT._replace(seconds=60.0, by_system=by_system and sys.platform != "win32")
    _, heads, rows = read(papers, tmp_path / "out", limits)
    assert rows[f"0_{name}"]["error"] == "out_of_memory"
    assert "--memory" in heads[f"0_{name}"].message
    assert [rows[f"{number}_good"]["status"] for number in range(3)] == ["ok"] * 3


def test_a_page_that_does_not_end_is_late_before_the_whole_document_is(tmp_path: Path) -> None:
    papers = written(tmp_path / "papers", ["one_page_then_hang", "slow_pages"], good=0)
    started = time.monotonic()
    _, heads, rows = read(papers, tmp_path / "out", TIGHT._replace(seconds=60.0))
    assert rows["0_one_page_then_hang"]["error"] == "timeout"
    assert heads["0_one_page_then_hang"].message.startswith("page 2 took more than 1.5 seconds")
    assert rows["1_slow_pages"]["error"] == ""  # 8 pages in 2 seconds, and more time after the last
    assert time.monotonic() - started < 60


def test_one_worker_is_guarded_too_and_is_replaced_in_time(tmp_path: Path) -> None:
    papers = written(tmp_path / "papers", ["leave"], good=4)
    _, _, rows = read(papers, tmp_path / "out", TIGHT._replace(documents=2), workers=1)
    assert rows["0_leave"]["error"] == "crashed"
    assert sorted(row["status"] for row in rows.values()) == ["failed", "ok", "ok", "ok", "ok"]


def test_no_process_is_left_behind(tmp_path: Path) -> None:
    read(written(tmp_path / "papers", ["hang"], good=1), tmp_path / "out", TIGHT._replace(seconds=1.5))
    time.sleep(0.1)
    assert not [child for child in psutil.Process().children(recursive=True) if "spawn_main" in str(child.cmdline())]


def test_workers_that_do_not_start_are_told_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "METHOD", "spawn")  # the slowest
    monkeypatch.setattr(guard, "START", 0.0)
    with pytest.raises(WorkersFail, match="do not start"):
        read(written(tmp_path / "papers", [], good=1), tmp_path / "out")


SCRIPT = """
import sys
from pathlib import Path
sys.path[:0] = [{root!r}, {tests!r}]
import trouble
from pipeline.batch import Limits, Options, run
if __name__ == "__main__":
    print("go", flush=True)
    run([{papers!r}], Path({output!r}), Options(("csv",), limits=Limits(seconds=60.0), workers=1, read=trouble.read))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills by signal")
@pytest.mark.parametrize("name", ["hang", "shout"])
def test_workers_end_with_the_process_that_started_them_and_are_quiet(name: str, tmp_path: Path) -> None:
    papers = written(tmp_path / "papers", [name], good=1)
    script = tmp_path / "script.py"
    script.write_text(
        SCRIPT.format(
            root=str(ROOT), tests=str(ROOT / "tests"), papers=papers.as_posix(), output=(tmp_path / "out").as_posix()
        )
    )
    process = subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if name == "shout":
        assert process.communicate()[0] == b"go\n"
        return
    worker = _wait_for_worker(process.pid)
    process.kill()
    process.communicate()
    psutil.wait_procs([worker], timeout=10)
    assert not worker.is_running()


def _wait_for_worker(pid: int) -> psutil.Process:
    for _ in range(400):
        for child in psutil.Process(pid).children(recursive=True):
            if "spawn_main" in " ".join(child.cmdline()) or child.ppid() != pid:  # a copy, where workers are copies
                return child
        time.sleep(0.05)
    raise AssertionError("no worker")


def test_pages_are_counted_and_the_same_bytes_come_out_of_any_number_of_workers(tmp_path: Path) -> None:
    corpus = [str(ROOT / "corpus" / name / "document.pdf") for name in ("plan_slides_impress", "scope_harbourne")]
    papers = written(tmp_path / "papers", ["leave"], good=5)
    heard = Heard()
    run([str(papers), *corpus], tmp_path / "one", Options(workers=1, read=trouble.read), heard)
    run([*corpus, str(papers)], tmp_path / "three", Options(workers=3, read=trouble.read))
    assert files_of(tmp_path / "one") == files_of(tmp_path / "three")
    pages = sum(json.loads(line)["page_count"] or 0 for line in (tmp_path / "one/documents.jsonl").open()) - 5
    assert heard.pages_read == pages > 4


def test_the_time_that_scanned_pages_take_is_not_the_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [0.0]
    monkeypatch.setattr("pipeline.batch.watched.time.monotonic", lambda: clock[0])
    watch = object.__new__(Watched)
    watch._open()
    for pages in (1, 2, 3):  # read in three seconds
        clock[0] += 1
        watch.page(pages, 3)
    for pages in (1, 2, 3):  # and recognised in sixty
        clock[0] += 20
        watch.page(pages, 3)
    assert clock[0] - watch.since == 3


@pytest.mark.parametrize("name", ["mumble", "babble"])
def test_a_worker_that_talks_nonsense_is_ended_and_costs_its_document_only(name: str, tmp_path: Path) -> None:
    papers = written(tmp_path / "papers", [name], good=2)
    _, _, rows = read(papers, tmp_path / "out", TIGHT._replace(seconds=60.0), workers=1)
    assert {name: row["error"] for name, row in rows.items()} == {f"0_{name}": "crashed", "0_good": "", "1_good": ""}


@pytest.mark.skipif(sys.platform != "linux", reason="only there are workers copies of a process")
def test_a_file_beside_the_documents_is_no_part_of_the_program(tmp_path: Path) -> None:
    """Where the command runs lie files that somebody sent, and their names may be those of modules."""
    papers = written(tmp_path / "papers", [], good=1)
    for name in ("socket.py", "orjson.py"):
        (papers / name).write_text("open('imported', 'w').close()\n")
    command = [Path(sys.executable).with_name("peertrail"), "extract", ".", "--output", tmp_path / "out"]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    told = subprocess.run(command, cwd=papers, env=environment, capture_output=True, text=True)
    assert told.returncode == 0, told.stderr
    assert not (papers / "imported").exists()
