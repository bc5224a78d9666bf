"""The tables in the READMEs are those that ``make docs`` makes of the corpus and its figures."""

from __future__ import annotations

import subprocess
import sys

import pytest
from conftest import ROOT


@pytest.mark.parametrize("path", ["README.md", "corpus/README.md"])
def test_generated_tables_are_those_of_today(path: str) -> None:
    command = [sys.executable, "-m", "cogapp", "--check", path]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 0, f"{run.stdout}{run.stderr}: run make docs"
