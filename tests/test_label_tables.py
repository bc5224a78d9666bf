"""The labelled facts of a table at a report's head."""

from __future__ import annotations

from outlines import table_of

from extractors.label_tables import table_facts


def facts(*rows: list[str]) -> list[tuple[str, str]]:
    return [(str(fact.label), str(fact.value)) for fact in table_facts(table_of(list(rows)))]


def test_beside_a_column_of_labels_a_committee_s_name_is_a_value() -> None:
    rows = (["Date of meeting", "4 May 2025"], ["Report of", "Leader of the Council"], ["Wards affected", "All"])
    found = facts(["Committee", "Overview and Scrutiny Committee"], *rows)
    assert ("Committee", "Overview and Scrutiny Committee") in found


def test_a_cell_that_holds_its_own_label_is_nobody_s_value() -> None:
    found = facts(["Item No.", "Classification: Open"], ["Report title", "Housing"], ["Wards affected", "Faraday"])
    assert ("Classification", "Open") in found
    assert "Item No." not in dict(found)
