"""From comparisons to figures: whole rows, splits and merges, ratings, confidence, slices."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from pipeline.evaluate import PaperScore, SampleScore
from pipeline.evaluate.compare import compare
from pipeline.evaluate.proof import Proof
from pipeline.evaluate.samples import Sample
from pipeline.evaluate.scores import Scores, scores
from pipeline.result import failed

Row = dict[str, Any]
NO_PROOF = Proof(0, 0)


def sample(name: str, gold: Row, rows: dict[str, list[Row]], proof: Proof = NO_PROOF) -> SampleScore:
    facts = Sample(name, Path(f"{name}/document.pdf"), (gold,), "seen", "Typst", ("merged",))
    own = {
        "recommendation_id": "r1",
        "action_id": None,
        "ref": None,
        "confidence": 1.0,
        "document_id": "d",
        "position": 1,
    }
    records = {table: [own | row for row in told] for table, told in rows.items()}
    paper = PaperScore(facts, name, gold, failed(name, None, "no_file", ""), tuple(compare(gold, records)))
    return SampleScore(facts, (paper,), proof)


def of(gold: Row, rows: dict[str, list[Row]]) -> Scores:
    return scores([sample("one", gold, rows)])


LONG = "Agree a plan for the whole county and publish it for everyone to read"


def test_rates_whole_rows_and_papers() -> None:
    gold = {"recommendations": [{"text": "Agree", "ref": "1"}, {"text": "Refuse", "ref": "2"}]}
    found = of(gold, {"recommendations": [{"text": "Agree", "ref": "1"}, {"text": "Refuse", "ref": "3"}]})
    assert found.total.rates["strict"].f1 == 0.75
    assert found.fields["recommendations.ref"].rates["strict"].recall == 0.5
    assert (found.whole_records["recommendations"].right, found.whole_records["recommendations"].of) == (1, 2)
    assert found.whole_papers.share == 0.0
    assert [(miss.table, miss.values[0].right, miss.values[0].found) for miss in found.misses] == [
        ("recommendations", ("2",), "3")
    ]


def test_micro_counts_values_and_macro_papers() -> None:
    many = {"recommendations": [{"text": f"Number {n} of ten"} for n in range(9)]}
    one = {"recommendations": [{"text": "Alone"}]}
    found = scores([sample("many", many, {"recommendations": many["recommendations"]}), sample("one", one, {})])
    assert found.macro_f1 == 0.5
    assert found.total.rates["strict"].recall == 0.9
    assert found.interval.low < 0.5 <= found.interval.high


def test_splits_and_merges_are_told_apart() -> None:
    halves = [{"text": "Agree a plan for the whole county"}, {"text": "publish it for everyone to read"}]
    split = of({"recommendations": [{"text": LONG}]}, {"recommendations": halves})
    merged = of({"recommendations": halves}, {"recommendations": [{"text": LONG}]})
    assert (split.splits, split.merges) == (1, 0)
    assert (merged.splits, merged.merges) == (0, 1)


def test_ratings_are_set_against_one_another() -> None:
    gold = {"recommendations": [{"text": LONG, "rag": [{"rag": "red"}, {"rag": "green"}]}]}
    rows = [
        {"rag": "amber", "rag_text": "A", "delivery": "at_risk"},
        {"rag": None, "rag_text": "?", "delivery": "unknown"},
    ]
    found = of(gold, {"recommendations": [{"text": LONG}], "rag": rows})
    assert sum(found.rag["red"].values()) == sum(found.rag["green"].values()) == 1
    assert {name for row in found.rag.values() for name in row} == {"amber", "unreadable"}
    assert of(gold, {}).rag == {"green": {"absent": 1}, "red": {"absent": 1}}


def test_recommendations_found_where_there_are_none() -> None:
    found = of({"recommendations": []}, {"recommendations": [{"text": "Agree"}, {"text": "Refuse"}]})
    assert (found.none_papers, found.false_records) == (1, 2)


def test_confidence_is_set_against_what_was_right() -> None:
    gold = {"recommendations": [{"text": f"Recommendation {name}"} for name in ("alpha", "beta", "gamma")]}
    rows = [
        {"text": "Recommendation alpha", "confidence": 1.0},
        {"text": "Recommendation beta", "confidence": 0.92},
        {"text": "Recommendation gamm", "confidence": 0.6},
    ]
    found = of(gold, {"recommendations": rows})
    assert {bin.low: (bin.share.right, bin.share.of) for bin in found.confidence if bin.share.of} == {
        0.5: (0, 1),
        0.9: (1, 1),
        1.0: (1, 1),
    }
    assert found.sure_from == 0.92
    rows[0]["text"] = "Recommendation alph"
    assert of(gold, {"recommendations": rows}).sure_from is None


def test_slices_and_evidence() -> None:
    gold = {"documents": {"document_type": ["minutes", "agenda"]}}
    found = scores([sample("one", gold, {"documents": [{"document_type": "minutes"}]}, Proof(4, 3))])
    assert {name: group.strict_f1 for name, group in found.slices.items()} == {
        "kind: minutes": 1.0,
        "layout: merged": 1.0,
        "pages: one": 1.0,
        "producer: Typst": 1.0,
    }
    assert (found.evidence.right, found.evidence.of) == (3, 4)
