"""The house's own rules: who imports whom, which package lives where, and that files stay one idea long."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import ROOT

ROOMS = ("schemas", "extractors", "pipeline")

# One home per package: the only files that may import it.
HOMES = {
    "pypdfium2": ("pipeline/read/",),
    "pdfplumber": (
        "pipeline/read/plumber.py",
        "pipeline/read/cutout.py",
        "pipeline/assemble/grids.py",
        "pipeline/evaluate/baselines.py",
    ),
    "PIL": (
        "pipeline/read/picture.py",
        "pipeline/read/scan/",
        "pipeline/read/office/pictures.py",
        "pipeline/show.py",
        "pipeline/evaluate/page.py",
    ),
    "orjson": ("pipeline/batch/store.py", "pipeline/datasets/blocks.py"),
    "numpy": ("pipeline/read/scan/", "pipeline/evaluate/"),
    "docx": ("pipeline/read/office/docx.py",),
    "lxml": ("pipeline/read/office/html.py",),
    "markdown_it": ("pipeline/read/office/html.py", "pipeline/evaluate/page.py"),
    "scipy": ("pipeline/evaluate/pairing.py",),
    "jinja2": ("pipeline/evaluate/page.py",),
    "camelot": ("pipeline/evaluate/baselines.py",),
    "spacy": ("pipeline/language.py",),
    "pandas": ("pipeline/datasets/frames.py",),
    "pyarrow": ("pipeline/datasets/parquet.py",),
    "xlsxwriter": ("pipeline/datasets/workbook.py",),
    "click": ("pipeline/cli.py", "pipeline/commands/"),
    "pydantic": ("schemas/records.py",),
    "rich": ("pipeline/commands/", "pipeline/show.py", "pipeline/screen.py"),
    "psutil": ("pipeline/batch/watched.py", "pipeline/batch/worker.py"),
    "filelock": ("pipeline/batch/folder.py",),
    "pdfminer": ("pipeline/read/plumber.py",),
}
MAY_IMPORT = {"schemas": {"schemas"}, "extractors": {"schemas", "extractors"}, "pipeline": set(ROOMS)}
# What comes before a document's contents may know words (a heading's field, a reference), and reads no records.
BEFORE_CONTENTS = ("pipeline/read/", "pipeline/packs/", "pipeline/assemble/")
OF_RECORDS = "schemas.printed"


def files() -> list[Path]:
    return sorted(path for room in ROOMS for path in (ROOT / room).rglob("*.py"))


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.split(".")[0]


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_downwards_and_packages_stay_at_home(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    for package in imported(path):
        if package in ROOMS:
            assert package in MAY_IMPORT[name.split("/")[0]], f"{name} imports {package}"
        elif package in HOMES:
            assert name.startswith(HOMES[package]), f"{package} does not belong in {name}"


def test_no_stage_looks_ahead_to_the_records() -> None:
    modules = [
        path.relative_to(ROOT) for path in files() if path.relative_to(ROOT).as_posix().startswith(BEFORE_CONTENTS)
    ]
    names = [".".join(path.with_suffix("").parts).removesuffix(".__init__") for path in modules]
    script = f"import importlib, sys; [importlib.import_module(name) for name in {names}]; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True).stdout
    assert OF_RECORDS not in told.split()
    assert "extractors.headings" in told.split()


def test_a_worker_loads_no_more_than_reading_a_pdf_takes() -> None:
    script = "import sys; import pipeline.batch.worker, pipeline.process; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True).stdout
    late = {
        "docx",
        "lxml",
        "markdown_it",
        "numpy",
        "spacy",
        "pandas",
        "pyarrow",
        "xlsxwriter",
        "rich",
        "click",
        "filelock",
    }
    assert not late & set(told.split())


def test_no_room_is_called_utils() -> None:
    assert not [path for path in files() if path.stem in ("utils", "helpers", "common", "manager", "base")]


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_functions_stay_short(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno <= 60, f"{path.name}: {node.name}"
