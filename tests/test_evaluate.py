"""``peertrail evaluate``: figures, reports, floors that only rise, and baselines beside them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from batches import as_tables
from click.testing import CliRunner, Result
from conftest import CORPUS, SHARED, result_of

from pipeline.batch import Settings, process_file
from pipeline.cli import main
from pipeline.datasets import write_dataset
from pipeline.evaluate import evaluate
from pipeline.evaluate.baselines import read_with
from pipeline.evaluate.floors import BadFloors, Floors, Lowered, check, load, raised, save
from pipeline.evaluate.samples import NoCorpus, corpus_hash, read_corpus
from pipeline.evaluate.scores import scores
from schemas.records import Record

PLANS = ("plan_half_ruled_weasyprint", "plan_colour_only_chromium", "plan_merged_cells_chromium")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A small corpus: three plans and a record of a decision."""
    folder = tmp_path / "corpus"
    for name in (*PLANS, "decision_calverhythe"):
        shutil.copytree(CORPUS / name, folder / name)
    shutil.copy(CORPUS / "councils.csv", folder)
    return folder


def floors_of(corpus: Path) -> Floors:
    """Today's figures as floors; the samples' own folders are read, once for all tests."""
    samples = read_corpus(corpus)
    found = evaluate(samples, lambda path: result_of(CORPUS / Path(path).parent.name / Path(path).name))
    return raised(None, corpus_hash(samples), {"seen": scores(list(found))})


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["evaluate", *map(str, arguments)])


def test_a_report_in_three_forms(corpus: Path, tmp_path: Path) -> None:
    gold = corpus / "plan_merged_cells_chromium" / "gold.json"
    told = json.loads(gold.read_text(encoding="utf-8"))
    told["recommendations"][0]["actions"][0]["due_text"] = "never <b>ever</b>"
    gold.write_text(json.dumps(told), encoding="utf-8")
    ran = run(corpus, "--output", tmp_path / "report")
    assert ran.exit_code == 0, ran.output
    figures = json.loads((tmp_path / "report" / "evaluation.json").read_text(encoding="utf-8"))
    ours = figures["systems"]["peertrail"]["seen"]
    assert ours["papers"] == 4
    assert 0.9 < ours["fields"]["actions.due_text"]["rates"]["strict"]["f1"] < 1
    assert ours["evidence"]["right"] == ours["evidence"]["of"] > 100
    markdown = (tmp_path / "report" / "evaluation.md").read_text(encoding="utf-8")
    assert "| actions.due_text |" in markdown
    assert markdown.strip() in ran.output
    page = (tmp_path / "report" / "evaluation.html").read_text(encoding="utf-8")
    assert "never &lt;b&gt;ever&lt;/b&gt;" in page
    assert page.count("data:image/jpeg;base64,") >= 1
    assert "http://" not in page
    assert "https://" not in page


BROKEN = {
    "tables are not joined over pages": ("pipeline.assemble.agrees", lambda *_: False, "recommendations.text"),
    "colours are not named": ("pipeline.normalise.rag.colour_name", lambda _: None, "rag.rag"),
    "several leads stay one": (
        "extractors.plan_cells.split_leads",
        lambda text, right=None: [text],
        "leads.lead_text",
    ),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_a_broken_rule_fails_and_names_the_field_and_the_papers(
    rule: str, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    floors = tmp_path / "floors.json"
    save(floors_of(corpus), floors)
    target, broken, field = BROKEN[rule]
    monkeypatch.setattr(target, broken)
    ran = run(corpus, "--floors", floors)
    assert ran.exit_code == 1
    told = [line for line in ran.output.splitlines() if f"seen: {field} is" in line]
    assert len(told) == 1, ran.output
    assert any(name in told[0] for name in PLANS)


def test_floors_rise_and_fall_only_when_told(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PLANS[1:]:
        shutil.rmtree(corpus / name)
    floors = tmp_path / "floors.json"
    assert run(corpus, "--floors", floors, "--update").exit_code == 0
    sound = run(corpus, "--floors", floors)
    assert (sound.exit_code, "no figure is below its floor" in sound.output) == (0, True)
    monkeypatch.setattr("pipeline.assemble.agrees", lambda *_: False)
    before = floors.read_bytes()
    refused = run(corpus, "--floors", floors, "--update")
    assert refused.exit_code == 1
    assert "recommendations.text would fall" in refused.output
    assert floors.read_bytes() == before
    assert run(corpus, "--floors", floors, "--update", "--allow-regression").exit_code == 0
    assert run(corpus, "--floors", floors).exit_code == 0


def test_floors_belong_to_their_corpus(corpus: Path, tmp_path: Path) -> None:
    floors = tmp_path / "floors.json"
    save(floors_of(corpus), floors)
    for name in PLANS:
        shutil.rmtree(corpus / name)
    ran = run(corpus, "--floors", floors)
    assert ran.exit_code == 1
    assert "the corpus is not the one" in ran.output


def test_the_hash_changes_with_the_gold_only(corpus: Path) -> None:
    before = corpus_hash(read_corpus(corpus))
    (corpus / "decision_calverhythe" / "notes.txt").write_text("of no account")
    assert corpus_hash(read_corpus(corpus)) == before
    gold = corpus / "decision_calverhythe" / "gold.json"
    gold.write_text(gold.read_text(encoding="utf-8") + " ", encoding="utf-8")
    assert corpus_hash(read_corpus(corpus)) != before


def test_a_floor_may_rise_and_a_split_that_was_not_measured_keeps_its_own() -> None:
    half = scores(list(evaluate(read_corpus(CORPUS)[:1], lambda path: result_of(Path(path)))))
    low = Floors("x", {"seen": {"all": 0.1}, "held_out": {"all": 0.9}})
    new = raised(low, "y", {"seen": half})
    assert new.splits["seen"]["all"] > 0.1
    assert new.splits["held_out"] == {"all": 0.9}
    with pytest.raises(Lowered, match="scope\\.text would fall from 1\\.0000 to 0\\.0000"):
        raised(Floors("x", {"seen": {"scope.text": 1.0}}), "y", {"seen": half})
    assert check(new, "y", {"seen": half}) == []


def test_files_that_are_no_floors_and_no_corpus(tmp_path: Path) -> None:
    (tmp_path / "floors.json").write_text("[]")
    with pytest.raises(BadFloors, match="--update"):
        load(tmp_path / "floors.json")
    with pytest.raises(NoCorpus, match=r"gold\.json"):
        read_corpus(tmp_path)
    assert "holds no samples" in run(tmp_path).output
    assert "--floors" in run(tmp_path, "--update").output


def test_a_crash_is_a_full_miss(corpus: Path) -> None:
    (corpus / "plan_merged_cells_chromium" / "document.pdf").write_bytes(b"%PDF-1.7 nothing")
    samples = [sample for sample in read_corpus(corpus) if sample.name == "plan_merged_cells_chromium"]
    found = scores(list(evaluate(samples, process_file)))
    assert found.total.gold > 50
    assert found.total.found == 0
    assert found.total.rates["levenshtein"].recall == 0.0


def test_pdfplumber_alone_reads_less(corpus: Path) -> None:
    samples = [sample for sample in read_corpus(corpus) if sample.name in PLANS]
    alone = scores(
        list(evaluate(samples, lambda path: read_with("pdfplumber", path, Settings(str(corpus / "councils.csv")))))
    )
    ours = scores(list(evaluate(samples, lambda path: result_of(Path(path)))))
    assert 0.2 < alone.total.rates["strict"].f1 < ours.total.rates["strict"].f1
    assert alone.fields["actions.text"].rates["strict"].f1 > 0.5


def test_a_baseline_fails_on_what_its_library_does_not_read() -> None:
    assert (
        read_with("pdfplumber", str(CORPUS / "progress_fenwold_saltmere" / "document.txt"), Settings()).document.error
        == "not_a_pdf"
    )


def test_the_figures_are_those_of_the_neutral_scorer(tmp_path: Path) -> None:
    scorer = SHARED / "score.py"
    if not scorer.exists():
        pytest.skip("the neutral scorer is not on this machine")
    samples = [sample for sample in read_corpus(CORPUS, "seen") if len(sample.golds) == 1]
    (tmp_path / "gold").mkdir()
    documents: list[list[Record]] = []
    for sample in samples:
        result = result_of(sample.document)
        name = f"{sample.name}{sample.document.suffix}"
        document = result.document.model_copy(update={"source": name})
        rest = [row for row in result.rows() if row is not result.document]
        documents.append([document, *rest])
        told = sample.golds[0] | {"source": name}
        (tmp_path / "gold" / f"{sample.name}.gold.json").write_text(json.dumps(told), encoding="utf-8")
    write_dataset(as_tables(documents), tmp_path / "dataset", ["csv"])
    command = [sys.executable, str(scorer), str(tmp_path / "dataset"), str(tmp_path / "gold"), "--json"]
    neutral = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    ours = scores(list(evaluate(samples, lambda path: result_of(Path(path)))))
    assert ours.total.rates["strict"].f1 == pytest.approx(neutral["strict_f1"], abs=0.001)
    assert ours.fields["recommendations.text"].gold == neutral["fields"]["recommendations.text"]["gold"]
