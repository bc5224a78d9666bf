"""Where the sample documents are, and the results of reading them, once for all tests of a process."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from pipeline.batch import Settings, process_file
from pipeline.result import Result

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT / "corpus"
SHARED = ROOT.parent / "shared"  # real papers and the neutral scorer, on some machines only


def corpus_names() -> list[str]:
    return sorted(path.parent.name for path in CORPUS.glob("*/document.*"))


def seen_names() -> list[str]:
    """The samples on which rules may be mended; the others only measure (``peertrail evaluate``)."""
    return [name for name in corpus_names() if 'split = "seen"' in (CORPUS / name / "source.toml").read_text("utf-8")]


def document(name: str) -> Path:
    """The sample document, in whatever format it is."""
    return next((CORPUS / name).glob("document.*"))


def golds(name: str) -> list[dict[str, Any]]:
    """The gold records of a sample: one, or one for each part of a pack."""
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted((CORPUS / name).glob("gold*.json"))]


def gold(name: str) -> dict[str, Any]:
    return golds(name)[0]


@cache
def result_of(path: Path) -> Result:
    return process_file(str(path), Settings(supplement=str(CORPUS / "councils.csv")))


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
