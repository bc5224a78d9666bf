"""Every sample document gives exactly the records that a person read from its pages."""

from __future__ import annotations

import pytest
from conftest import CORPUS, corpus_names, document, gold, golds, result_of
from gold import misses

# Where the dataset means to differ from the gold, and why.
KNOWN = {
    # one printed "ditto" under two leads stands for both of them; the gold counts the printed word once
    "plan_rotated_page_libreoffice": {"leads not in gold: ['ditto', 'Section 151 Officer']"},
}


@pytest.mark.parametrize("name", corpus_names())
def test_records_are_what_a_person_reads(name: str) -> None:
    result = result_of(document(name))
    found = [line for record in golds(name) for line in misses(record, result)]
    assert set(found) <= KNOWN.get(name, set())


def test_the_comparison_notices_a_wrong_value() -> None:
    name = "plan_merged_cells_chromium"
    wrong = gold(name)
    wrong["recommendations"][0]["actions"][0]["due_text"] = "never"
    wrong["recommendations"][1]["ref"] = "R99"
    del wrong["recommendations"][2]
    told = misses(wrong, result_of(document(name)))
    assert len(told) == 3


def test_every_sample_says_where_it_comes_from() -> None:
    for name in corpus_names():
        source = (CORPUS / name / "source.toml").read_text(encoding="utf-8")
        assert all(f"{key} = " in source for key in ("title", "origin", "licence", "producer", "family", "split")), name
