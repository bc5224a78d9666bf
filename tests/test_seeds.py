"""The five typeset seed documents and real council papers, where this machine has them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import SHARED

from pipeline.batch import find_inputs, process_file, run
from pipeline.datasets import write_dataset

PLANS = "action_plan_brentwood_2022.*.pdf"


def test_the_neutral_scorer_finds_every_field_of_the_plans_right(seeds: Path, tmp_path: Path) -> None:
    write_dataset(run(find_inputs([str(seeds / PLANS)]), workers=1), tmp_path / "dataset", ["csv"])
    (tmp_path / "gold").mkdir()
    for path in seeds.glob(PLANS.replace(".pdf", ".gold.json")):
        if not path.name.endswith(".txt.gold.json"):
            shutil.copy(path, tmp_path / "gold")
    command = [sys.executable, str(SHARED / "score.py"), str(tmp_path / "dataset"), str(tmp_path / "gold"), "--json"]
    scored = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    fields = {
        name: field["f1"]
        for name, field in scored["fields"].items()
        if name.split(".")[0] in ("recommendations", "actions", "leads", "progress", "rag")
    }
    assert len(fields) >= 11
    assert set(fields.values()) == {1.0}, fields


def test_a_rating_by_colour_alone_has_no_text_and_says_so(seeds: Path) -> None:
    result = process_file(str(seeds / "action_plan_brentwood_2022.colour.pdf"))
    ratings = [record for record in result.records if record.TABLE == "rag"]
    assert [(rating.rag_text, rating.basis) for rating in ratings] == [(None, "fill")] * 10


@pytest.mark.real
def test_real_papers_end_as_rows_and_give_no_false_plan(real_papers: Path) -> None:
    found = {path.name: process_file(str(path)) for path in sorted(real_papers.glob("*.pdf"))}
    assert len(found) > 10
    for name, result in found.items():
        assert result.document.error in (None, "no_text"), name
    plans = {name for name, result in found.items() if result.document.document_type == "action_plan"}
    assert plans == {"24-00115_-_Appendix_B_-_KCC_ICS_priorities_measures.pdf"}  # a delivery plan
