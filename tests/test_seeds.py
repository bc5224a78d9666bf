"""The five seed documents in all their forms and real council papers, where this machine has them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from batches import as_tables
from conftest import SHARED

from pipeline.batch import process_file
from pipeline.datasets import write_dataset
from pipeline.process import Result
from pipeline.read.scan.tesseract import program
from schemas.records import Issue, Recommendation

SCAN = "2005OuseleyReview_pages_1-2_26-31.pdf"  # pictures of pages
# Where the dataset differs from the gold record, and why.
KNOWN = {
    # the covering letter of a supplement to an agenda, told as a paper of no kind, of which no committee is read
    "Item_3_Supplement_-_English_Devolution_White_Paper_report_09th-Jan-2025_10.00_County_Council.pdf": {
        "documents.committee"
    }
}


def names(folder: str, *endings: str) -> list[str]:
    """The documents of a folder; one that is nowhere if it is not there, whose test says why it is skipped."""
    return sorted(p.name for p in (SHARED / folder).glob("*") if p.suffix in endings) or ["none"]


class Scored(NamedTuple):
    """What the neutral scorer says of one document, and what was read from it."""

    strict: float
    fields: dict[str, Any]
    wrong: set[str]
    recommends_nothing: bool  # by its gold records
    result: Result


def golds(document: Path) -> list[Path]:
    """The gold records of a document, or of the parts of a pack."""
    stem = document.stem if document.suffix == ".pdf" else document.name
    return [p for p in document.parent.glob("*.gold.json") if p.name.split(".gold.json")[0].split(".part")[0] == stem]


def score(document: Path, folder: Path) -> Scored:
    """A run over one document, scored against its gold records."""
    result = process_file(str(document))
    write_dataset(as_tables([result.rows()]), folder / "dataset", ["csv"])
    (folder / "gold").mkdir()
    wanted = []
    for path in golds(document):
        shutil.copy(path, folder / "gold")
        wanted.append(json.loads(path.read_text(encoding="utf-8")).get("recommendations"))
    command = [sys.executable, str(SHARED / "score.py"), str(folder / "dataset"), str(folder / "gold"), "--json"]
    scored = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert scored["documents"], f"no gold record of {document.name}"
    wrong = {field for misses in scored["documents"].values() for field, *_ in misses}
    nothing = all(one == [] for one in wanted)
    return Scored(scored["strict_f1"], scored["fields"], wrong, nothing, result)


def made(results: Sequence[Result]) -> list[Recommendation]:
    return [record for result in results for record in result.records if isinstance(record, Recommendation)]


@pytest.mark.parametrize("name", names("seeds", ".pdf", ".txt"))
def test_the_neutral_scorer_finds_every_value_of_a_seed_right(name: str, seeds: Path, tmp_path: Path) -> None:
    found = score(seeds / name, tmp_path)
    assert not found.wrong
    assert found.strict >= 0.9999
    assert len(found.fields) >= 5
    assert found.result.document.status == "ok"


def test_a_rating_by_colour_alone_has_no_text_and_says_so(seeds: Path) -> None:
    result = process_file(str(seeds / "action_plan_brentwood_2022.colour.pdf"))
    ratings = [record for record in result.records if record.TABLE == "rag"]
    assert [(rating.rag_text, rating.basis) for rating in ratings] == [(None, "fill")] * 10


@pytest.mark.real
@pytest.mark.parametrize("name", [name for name in names("real", ".pdf") if name != SCAN])
def test_a_real_paper_says_what_a_person_read(name: str, real_papers: Path, tmp_path: Path) -> None:
    found = score(real_papers / name, tmp_path)
    assert found.result.document.status in ("ok", "partial", "empty")
    assert found.result.document.error is None
    assert found.wrong <= KNOWN.get(name, set())
    if found.recommends_nothing:
        assert made([found.result, *found.result.parts]) == []
        assert found.result.document.status == "empty"


@pytest.mark.real
@pytest.mark.skipif(program() is None, reason="Tesseract is not installed")
def test_a_real_scan_is_read_page_by_page(real_papers: Path) -> None:
    result = process_file(str(real_papers / SCAN))
    assert result.document.error is None
    assert (result.document.date_start, result.document.page_count) == (date(2005, 2, 1), 8)
    pages = [record.page for record in result.records if isinstance(record, Issue) and record.code == "ocr_page"]
    assert pages == list(range(1, 9))
    assert len(made([result])) >= 33  # of 35
