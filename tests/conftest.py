"""Where the sample documents are, and the results of reading them, once for all tests of a process."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline.batch import process_file
from pipeline.process import Result

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpus"
SHARED = ROOT.parent / "shared"  # real papers and the neutral scorer, on some machines only


def corpus_names() -> list[str]:
    return sorted(path.parent.name for path in CORPUS.glob("*/document.pdf"))


def gold(name: str) -> dict[str, Any]:
    return json.loads((CORPUS / name / "gold.json").read_text(encoding="utf-8"))


@cache
def result_of(path: Path) -> Result:
    return process_file(str(path))


@pytest.fixture(scope="session")
def seeds() -> Path:
    folder = SHARED / "seeds"
    if not folder.is_dir():
        pytest.skip("the typeset seed documents are not on this machine")
    return folder


@pytest.fixture(scope="session")
def real_papers() -> Path:
    folder = SHARED / "real"
    if not folder.is_dir():
        pytest.skip("the real council papers are not on this machine")
    return folder
