"""The table of facts at the head of a scoping document."""

from __future__ import annotations

import pytest
from outlines import Rows, nodes_of

from extractors.fact_tables import facts_in_table

FACTS: Rows = [
    ["Council", "London Borough of Calverhythe"],
    ["Date agreed", "30 May 2025"],
    ["Chief Executive", "Rosalind Mbeki"],
    ["LGA peer challenge manager", "Alice Renshaw"],
    ["Dates on site", "Monday 6 to Thursday 9 October 2025"],
    ["Base", "Town Hall, Quay Street, with visits to Hythe Island"],
]


def told(*lines: str | Rows) -> list[tuple[str, str]]:
    return [(str(fact.label), str(fact.value)) for fact in facts_in_table(nodes_of(*lines))]


def test_labels_that_no_vocabulary_knows() -> None:
    assert told("# Scoping document", FACTS) == [tuple(row) for row in FACTS]


def test_two_pairs_a_row_and_an_empty_value() -> None:
    rows = [[*FACTS[0], *FACTS[1]], [*FACTS[2], *FACTS[5]], ["Lead officer", "TBC", *FACTS[4]]]
    found = told("# Scoping document", rows)
    assert [label for label, _ in found][:4] == ["Council", "Date agreed", "Chief Executive", "Base"]
    assert len(found) >= 5


@pytest.mark.parametrize(
    "rows",
    [
        [["Set-up meeting", "12 May 2025"], ["Peer team on site", "6–9 October 2025"], ["Report", "January 2026"]],
        [["Lead peer", "Ann Marsh"], ["Member peer", "Cllr Bo Ray"], ["Officer peer", "Cy Fox"]],
        [["Role", "Name"], ["Chief Executive", "Ann Marsh"], ["Leader", "Cllr Bo Ray"], ["Base", "Town Hall"]],
        [["Local priorities and outcomes", "Clear"], ["Governance and culture", "Sound"], ["Place", "Led"]],
        [["Theme", "What?"], ["Council", "Is it well run?"], ["Place", "Is it well led?"]],
        [["Council", "Northmere"], ["Base", "Town Hall"]],
    ],
)
def test_timetables_teams_and_scopes_are_none(rows: Rows) -> None:
    assert told("# Scoping document", rows) == []


def test_a_letter_has_none() -> None:
    assert told("Dear Rosalind", FACTS) == []
