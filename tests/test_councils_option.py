"""``--councils FILE``: further councils for a run; a bad file is refused before anything is read or written."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from batches import files_of
from click.testing import CliRunner, Result

from pipeline.cli import main

HEADER = "name,gss_code,council_type,aliases,start_date,end_date,replaced_by\n"
TARNBECK = HEADER + "Tarnbeck Borough Council,E07999010,Non-metropolitan district,Tarnbeck,,,\n"
PAPER = """# Tarnbeck Borough Council

# Action plan

Updated 14 May 2024

| Ref | Recommendation | Action | Lead | Deadline |
|---|---|---|---|---|
| 1 | Write a medium-term plan | Publish the plan | Chief Executive | March 2025 |
| 2 | Hear from younger residents | Set up a youth forum | Head of Communities | July 2025 |
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "paper.md").write_text(PAPER, encoding="utf-8")
    return tmp_path


def extract(folder: Path, *options: str) -> Result:
    arguments = ["extract", str(folder / "paper.md"), "-o", str(folder / "out"), "--format", "csv", "--workers", "1"]
    return CliRunner().invoke(main, [*arguments, *options])


def given(folder: Path, content: bytes | str) -> Result:
    (folder / "further.csv").write_bytes(content.encode() if isinstance(content, str) else content)
    return extract(folder, "--councils", str(folder / "further.csv"))


def councils(folder: Path) -> list[tuple[str, str]]:
    with (folder / "out" / "document_councils.csv").open(encoding="utf-8-sig", newline="") as file:
        return [(row["name"], row["gss_code"]) for row in csv.DictReader(file)]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(TARNBECK, id="as it should be"),
        pytest.param("\ufeff" + TARNBECK, id="with a byte order mark"),
        pytest.param(TARNBECK.replace("\n", "\r\n"), id="with line ends of Windows"),
        pytest.param(TARNBECK.rstrip("\n"), id="without a last line end"),
        pytest.param(TARNBECK.replace("\n", ",note\n", 1), id="with a column more"),
        pytest.param(TARNBECK.replace("\n", "\n\n", 1), id="with an empty line"),
        pytest.param(
            "gss_code,name,replaced_by,aliases,council_type,end_date,start_date\n"
            "E07999010,Tarnbeck Borough Council,,,,,\n",
            id="with its columns in another order",
        ),
    ],
)
def test_a_council_of_the_file_is_known_by_name_and_code(content: str, folder: Path) -> None:
    run = given(folder, content)
    assert run.exit_code == 0, run.output
    assert councils(folder) == [("Tarnbeck Borough Council", "E07999010")]


def test_without_the_file_the_council_is_not_known(folder: Path) -> None:
    assert extract(folder).exit_code == 0
    assert councils(folder) == []


def test_a_file_with_its_first_line_only_adds_nothing(folder: Path) -> None:
    assert given(folder, HEADER).exit_code == 0
    assert councils(folder) == []


def test_the_councils_reach_every_process(folder: Path) -> None:
    (folder / "other.md").write_text(PAPER.replace("14 May", "15 May"), encoding="utf-8")
    (folder / "further.csv").write_text(TARNBECK, encoding="utf-8")
    options = ("--councils", str(folder / "further.csv"), "--workers", "2", str(folder / "other.md"))
    assert extract(folder, *options).exit_code == 0
    assert councils(folder) == [("Tarnbeck Borough Council", "E07999010")] * 2


@pytest.mark.parametrize(
    ("content", "message"),
    [
        pytest.param("", "line 1: no column name", id="empty"),
        pytest.param("A letter to the leader of the council.\n", "the first line must be name,gss_code,", id="no CSV"),
        pytest.param(TARNBECK.replace(",", ";"), "the first line must be name,gss_code,", id="semicolons"),
        pytest.param("name,gss_code\nTarnbeck,E1\n", "no column council_type", id="columns missing"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00\x00\xff\xfe\x80", "not UTF-8; save it as", id="a picture"),
        pytest.param(b"PK\x03\x04\x14\x00\x06\x00\x9c\xe1\xff", "not UTF-8; save it as", id="a workbook"),
        pytest.param(TARNBECK.encode("utf-16"), "not UTF-8; save it as", id="UTF-16"),
        pytest.param(TARNBECK.replace("Tarnbeck,", "Tårnbeck,").encode("latin-1"), "not UTF-8", id="Latin-1"),
        pytest.param(b"\x00" * 5000, "null characters", id="zeros"),
        pytest.param(
            HEADER + '"Tarnbeck Borough Council,E1,,,,,\n', "quotation mark that is not closed", id="open quote"
        ),
        pytest.param(HEADER + "a" * 200000 + ",E1,,,,,\n", "no sound CSV", id="a huge field"),
        pytest.param(TARNBECK + "Tarnbeck Borough Council,E2,,,,,\n", "line 3: ", id="a name twice"),
        pytest.param(HEADER + "Tarnbeck Borough Council,E1,,,2021-13-01,,\n", "line 2: start_date is", id="no date"),
        pytest.param(HEADER + ",E07999010,,,,,\n", "line 2: no name", id="no name"),
    ],
)
def test_a_bad_file_is_refused_with_a_sentence_and_nothing_is_written(
    content: bytes | str, message: str, folder: Path
) -> None:
    run = given(folder, content)
    assert_refused(run, folder)
    told = " ".join(run.output.split())
    assert message in told
    assert "further.csv" in told


@pytest.mark.parametrize(("name", "message"), [("none.csv", "does not exist"), (".", "is a directory")])
def test_a_file_that_is_not_there_is_refused(name: str, message: str, folder: Path) -> None:
    run = extract(folder, "--councils", str(folder / name))
    assert_refused(run, folder)
    assert message in run.output


def test_a_bad_file_leaves_an_earlier_dataset_as_it_is(folder: Path) -> None:
    given(folder, TARNBECK)
    before = files_of(folder / "out")
    (folder / "bad.csv").write_text("name\n", encoding="utf-8")
    assert extract(folder, "--councils", str(folder / "bad.csv")).exit_code == 2
    assert files_of(folder / "out") == before
    assert before


def assert_refused(run: Result, folder: Path) -> None:
    assert run.exit_code == 2
    assert "Invalid value for '--councils'" in run.output
    assert "Traceback" not in run.output
    assert isinstance(run.exception, SystemExit)
    assert not (folder / "out").exists()
