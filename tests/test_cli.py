"""The command as a newcomer types it, rightly and wrongly."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import click
import pikepdf
import pytest
from click.testing import CliRunner, Result
from conftest import CORPUS, ROOT
from PIL import Image
from rich.console import Console

from pipeline.batch.store import Head
from pipeline.cli import COMMANDS, main
from pipeline.screen import Screen
from schemas.errors import ERRORS

PLAN = str(CORPUS / "plan_merged_cells_chromium" / "document.pdf")


def peertrail(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


def test_extract_writes_a_dataset_and_says_what_it_found(tmp_path: Path) -> None:
    run = peertrail("extract", PLAN, "--output", str(tmp_path / "out"))
    assert run.exit_code == 0, run.output
    assert "1 ok" in run.output
    assert "9 recommendations" in " ".join(run.output.split())
    assert (tmp_path / "out" / "recommendations.csv").stat().st_size > 1000


def test_some_failures_are_told_and_end_with_3(tmp_path: Path) -> None:
    run = peertrail("extract", PLAN, "nowhere.pdf", "-o", str(tmp_path), "--format", "csv")
    assert run.exit_code == 3
    assert "not_found" in run.output
    assert "nowhere.pdf" in (tmp_path / "documents.csv").read_text(encoding="utf-8")


def test_nothing_usable_ends_with_2_and_still_leaves_rows(tmp_path: Path) -> None:
    run = peertrail("extract", "nowhere.pdf", "-o", str(tmp_path), "--format", "csv")
    assert run.exit_code == 2
    assert "nowhere.pdf" in (tmp_path / "documents.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ("extract",),
        ("extract", PLAN),
        ("extract", PLAN, "-o", "x", "--format", "docx"),
        ("extract", PLAN, "-o", "x", "--workers", "0"),
        ("frobnicate",),
        ("inspect",),
        ("inspect", PLAN, "--image", "99"),
        ("inspect", "nowhere.pdf"),
    ],
)
def test_wrong_usage_ends_with_2_and_a_sentence(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    run = peertrail(*arguments)
    assert run.exit_code == 2
    assert "Error" in run.output
    assert "Traceback" not in run.output


def test_an_empty_folder_is_wrong_usage(tmp_path: Path) -> None:
    run = peertrail("extract", str(tmp_path), "-o", str(tmp_path / "out"))
    assert run.exit_code == 2
    assert "no document found" in run.output
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    run = peertrail("extract", PLAN, "-o", str(tmp_path / "taken" / "below"))
    assert run.exit_code not in (0, 3)
    assert "Traceback" not in run.output


def test_quiet_prints_nothing(tmp_path: Path) -> None:
    run = peertrail("extract", PLAN, "-o", str(tmp_path), "--quiet", "--format", "csv")
    assert (run.exit_code, run.output) == (0, "")


def test_inspect_prints_the_records() -> None:
    run = peertrail("inspect", PLAN)
    assert run.exit_code == 0
    plain = " ".join(run.output.split())
    assert "R1 Sharpen the Corporate Plan" in plain
    assert "lead Head of Policy and Communications" in plain
    assert "S151 Officer = Section 151 Officer" in plain


def test_inspect_as_json_holds_the_document_and_its_records() -> None:
    parsed = json.loads(peertrail("inspect", PLAN, "--json").output)
    tables = [block for block in parsed["document"]["blocks"] if block["kind"] == "table"]
    assert [table["columns"] for table in tables] == [7]
    assert len(parsed["records"]["recommendations"]) == 9


def test_inspect_writes_the_tables_alone(tmp_path: Path) -> None:
    target = tmp_path / "tables.json"
    run = peertrail("inspect", PLAN, "--tables", str(target))
    assert run.exit_code == 0, run.output
    assert run.output == ""
    (table,) = json.loads(target.read_text(encoding="utf-8"))
    assert table["pages"] == [1, 2, 3]
    assert [page for page, *_ in table["boxes"]] == [1, 2, 3]
    _, x0, top, x1, bottom = table["boxes"][0]
    assert 0 < x0 < x1 < 842
    assert 0 < top < bottom < 595
    merged = next(cell for cell in table["cells"] if cell["rowspan"] > 1)
    assert {"row", "column", "rowspan", "colspan", "text", "boxes", "fill", "mark"} == set(merged)
    assert table["cells"][0]["text"] == "Lead"


def test_tables_of_what_cannot_be_read_are_not_written(tmp_path: Path) -> None:
    target = tmp_path / "tables.json"
    run = peertrail("inspect", "nowhere.pdf", "--tables", str(target))
    assert run.exit_code == 2
    assert "not_found" in run.output
    assert not target.exists()
    run = peertrail("inspect", PLAN, "--tables", str(tmp_path / "nowhere" / "tables.json"))
    assert run.exit_code == 1
    assert "cannot be written" in run.output


def test_inspect_draws_a_page(tmp_path: Path) -> None:
    target = tmp_path / "page.png"
    run = peertrail("inspect", PLAN, "--image", "2", "--output", str(target))
    assert run.exit_code == 0, run.output
    with Image.open(target) as picture:
        colours = {colour for _, colour in picture.convert("RGB").getcolors(1 << 24)}
    assert {(0x1F, 0x77, 0xB4), (0xD6, 0x27, 0x28)} <= colours  # cells and values


def test_help_and_version() -> None:
    assert "extract" in peertrail("--help").output
    assert peertrail("--version").output.startswith("peertrail")


def test_every_command_is_listed_with_its_own_words() -> None:
    context = click.Context(main)
    modules = {path.stem for path in (ROOT / "pipeline" / "commands").glob("*.py")} - {"__init__", "reading"}
    assert modules == set(main.list_commands(context))
    listed = peertrail("--help").output
    for name, told in COMMANDS.items():
        command = main.get_command(context, name)
        assert command is not None
        assert command.get_short_help_str(limit=999) == told
        assert re.search(f"  {name} +{told[:40]}", listed)


def test_the_list_of_commands_loads_none_of_them() -> None:
    script = "import sys; from pipeline.cli import main; main(['-h'], standalone_mode=False); print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True).stdout
    loaded = set(told.splitlines()[-1].split())
    assert {name for name in loaded if name.startswith("pipeline.")} == {"pipeline.cli"}
    assert not loaded & {"rich", "sqlite3", "multiprocessing", "importlib.metadata", "pydantic", "psutil", "filelock"}


def test_inspect_prints_scope_peers_and_dates() -> None:
    letter = str(CORPUS / "scope_harbourne" / "document.pdf")
    run = peertrail("inspect", letter, "--councils", str(CORPUS / "councils.csv"))
    plain = " ".join(run.output.split())
    assert "Scope Local priorities and outcomes" in plain
    assert "Peers Lead peer" in plain
    assert "feedback: Thursday 6 March 2025" in plain


def test_only_a_pdf_can_be_drawn() -> None:
    run = peertrail("inspect", str(CORPUS / "committee_calverhythe_word_autonumber" / "document.docx"), "--image", "1")
    assert run.exit_code == 1
    assert "only a PDF's pages can be drawn" in run.output


def test_what_a_run_says_of_failures_of_what_is_kept_and_in_its_log(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("A letter about the visit.")
    (tmp_path / "broken\x1b[31m.pdf").write_bytes(b"%PDF-1.7")
    (tmp_path / "papers.pdf").write_bytes(b"Rar!\x1a\x07\x00")
    command = ("extract", str(tmp_path / "*.*"), "-o", str(tmp_path / "out"), "--format", "csv")
    first = peertrail(*command, "--log-json", str(tmp_path / "log"))
    assert first.exit_code == 3
    assert "\x1b" not in first.output
    assert "papers.pdf: archive: the file is a packed archive (.rar); unpack it" in " ".join(first.output.split())
    told = [json.loads(line) for line in (tmp_path / "log").read_text(encoding="utf-8").splitlines()]
    assert {(Path(one["source"]).name, one["status"], one["error"], one["kept"]) for one in told} == {
        ("notes.txt", "empty", None, False), ("broken\x1b[31m.pdf", "failed", "damaged", False),
        ("papers.pdf", "failed", "archive", False),
    }  # fmt: skip
    again = peertrail(*command, "--log-json", str(tmp_path / "again"))
    assert again.exit_code == 3
    plain = " ".join(again.output.split())
    assert "(kept from an earlier run)" in plain
    assert "0 read now, 3 kept" in plain
    assert "unchanged in" in plain
    assert (tmp_path / "again").read_text(encoding="utf-8").count('"kept": true') == 3


def test_a_password_is_given_or_stands_in_a_file(tmp_path: Path) -> None:
    with pikepdf.open(PLAN) as document:
        document.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="o", user="secret"))
    (tmp_path / "words").write_text("wrong\nsecret\n")
    locked = str(tmp_path / "locked.pdf")
    asked = peertrail("inspect", locked)
    assert asked.exit_code == 2
    assert "--password-file" in asked.output
    assert "R1" in peertrail("inspect", locked, "--password", "secret").output
    output = ("-o", str(tmp_path / "out"), "--format", "csv")
    assert peertrail("extract", locked, *output).exit_code == 2
    assert peertrail("extract", locked, *output, "--password-file", str(tmp_path / "words")).exit_code == 0
    assert not [path for path in (tmp_path / "out").rglob("*") if path.is_file() and b"secret" in path.read_bytes()]
    assert peertrail("extract", locked, *output).exit_code == 2  # as a run that never knew the password
    (tmp_path / "words").write_text("\n")
    assert "holds no password" in peertrail("inspect", locked, "--password-file", str(tmp_path / "words")).output


def test_a_page_limit_and_a_size_limit_can_be_set(tmp_path: Path) -> None:
    assert "more than 2 pages" in peertrail("inspect", PLAN, "--max-pages", "2").output
    (tmp_path / "large.pdf").write_bytes(b"%PDF-1.7" + b" " * (2 << 20))
    assert "over 1 MB" in peertrail("inspect", str(tmp_path / "large.pdf"), "--max-size", "1").output


def test_progress_tells_documents_pages_speed_and_time_left() -> None:
    with Path("/dev/null").open("w") as nowhere:
        console = Console(file=nowhere, force_terminal=True, color_system=None, width=140)
        with Screen(console, quiet=False, log=None) as screen:
            screen.begins(5)
            screen.reads(5)
            screen.pages(12)
            screen.ended("a.pdf", Head("0" * 64, "ok", None, "", 12, 0.5, {}, {}, 0, [], [], False))
            with console.capture() as told:
                console.print(screen.shown())
    assert re.search(r"1/5 documents, 12 pages, \d+/s, .* left", told.get())


def test_every_code_of_a_failure_is_in_the_table_and_the_table_has_no_other() -> None:
    code = (
        r"(?:Unreadable|Refused|failed)\([^()\"]*\"(\w+)\"|code = \"(\w+)\" if .* else \"(\w+)\""
        r"|return \"(\w+)\", (?:f\"|message)"
    )
    raised = set()
    for path in sorted((ROOT / "pipeline").rglob("*.py")):
        for found in re.findall(code, path.read_text(encoding="utf-8")):
            raised |= {each for each in found if each}
    assert raised == set(ERRORS)
