"""Every printed value can be cut out of the page again: pdfplumber alone finds its words inside its boxes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import corpus_names, document, result_of

from pipeline.evaluate.proof import disagreements as proof_of
from pipeline.evaluate.proof import rows_by_id
from schemas.records import Evidence

# Pages on which pdfplumber sees what a reader does not, or the other way round.
SPOILT_LIGATURES = {"plan_themes_ghostscript_ligatures"}  # "o昀케ce" in the text layer, "office" on the page
COLUMNS_RUN_TOGETHER = {"position_statement_stainmoor_2025"}  # cards whose two columns are read as one
BULLETS_BESIDE = {"action_plan_kingsmead_2025_cards"}  # bullets stand a little above or below their lines
HIDDEN_WORDS = {"plan_two_tables_weasyprint"}  # invisible words stand between the visible ones


def disagreements(path: Path) -> list[str]:
    """What of a document's values is not found inside its boxes, in words."""
    result = result_of(path)
    proof, told = proof_of(path.read_bytes(), result)
    assert proof.values, "a document with records has evidence"
    return told


PAGED = {name for name in corpus_names() if document(name).suffix == ".pdf"}


@pytest.mark.parametrize(
    "name", sorted(PAGED - SPOILT_LIGATURES - HIDDEN_WORDS - COLUMNS_RUN_TOGETHER - BULLETS_BESIDE)
)
def test_words_in_the_boxes_are_the_value(name: str) -> None:
    assert disagreements(document(name)) == []


@pytest.mark.parametrize("name", sorted(SPOILT_LIGATURES))
def test_only_spoilt_letters_differ(name: str) -> None:
    assert all(re.search("[\u4100-\u7a00\ucc00-\uffff]", line) for line in disagreements(document(name)))


@pytest.mark.parametrize("name", sorted(BULLETS_BESIDE))
def test_only_bullets_stand_elsewhere(name: str) -> None:
    lines = [
        line.replace("•", "").replace(" ", "").split(":", 1)[1].split("|") for line in disagreements(document(name))
    ]
    assert all(sorted(value.strip("'")) == sorted(found.strip("'")) for value, found in lines)


@pytest.mark.parametrize("name", sorted(HIDDEN_WORDS))
def test_only_hidden_words_differ(name: str) -> None:
    assert len(disagreements(document(name))) <= 3


@pytest.mark.parametrize("style", ["word", "serif", "colour"])
def test_words_in_the_boxes_of_the_seeds(seeds: Path, style: str) -> None:
    assert disagreements(seeds / f"action_plan_brentwood_2022.{style}.pdf") == []


@pytest.mark.parametrize("name", corpus_names())
def test_every_printed_value_has_evidence(name: str) -> None:
    path = document(name)
    proven = {(r.table, r.row_id, r.field) for r in result_of(path).rows() if isinstance(r, Evidence)}
    for (table, row_id), row in rows_by_id(result_of(path)).items():
        printed = [
            n
            for n, v in row.items()
            if v
            and (
                n.endswith("_text") or n in ("text", "ref", "headline", "section", "title", "committee", "organisation")
            )
        ]
        assert [(table, row_id, n) for n in printed if (table, row_id, n) not in proven] == []


@pytest.mark.parametrize("name", sorted(set(corpus_names()) - PAGED))
def test_a_document_without_pages_has_evidence_without_boxes(name: str) -> None:
    evidence = [record for record in result_of(document(name)).rows() if isinstance(record, Evidence)]
    assert evidence
    assert all(place.x0 is None and place.bottom is None for place in evidence)


@pytest.mark.parametrize("name", corpus_names())
def test_a_box_proves_a_value_once(name: str) -> None:
    evidence = [record for record in result_of(document(name)).rows() if isinstance(record, Evidence)]
    assert len({tuple(getattr(record, part) for part in Evidence.KEY) for record in evidence}) == len(evidence)
