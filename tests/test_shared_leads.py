"""Leads one a line beside several actions: each action's own where they are set level, else the whole row's."""

from __future__ import annotations

import pytest
from outlines import table_of

from extractors.cell_items import columns_of_all, item_rows
from extractors.columns import table_columns
from extractors.plan_rows import table_rows

HEAD = ["Recommendation", "Action", "Lead", "By when"]
LEVEL = [
    "Agree a vision for the town",
    "1. Launch the conversation\nin all wards\n2. Agree the vision",
    "Assistant Chief\nExecutive\nHead of Communications",
    "March 2026",
]
ACROSS = [
    "Bring spending down",
    "1. Set up a board\n2. Recruit foster\nhouseholds\n3. Bring teams together",
    "Director of Finance\nChief Executive\nHead of Housing",
    "May 2026",
]


def leads(*rows: list[str]) -> list[list[str]]:
    """The leads' cells of the rows that the first row becomes."""
    table = table_of([HEAD, *rows])
    columns = table_columns(table)
    assert columns is not None
    whole = list(table_rows(table, columns))
    return [[str(row.text("lead"))] for row in item_rows(whole[0], {}, columns_of_all(whole))]


def test_leads_level_with_their_actions_are_theirs() -> None:
    assert leads(LEVEL) == [["Assistant Chief Executive"], ["Head of Communications"]]


def test_leads_are_the_rows_where_elsewhere_in_their_column_they_are_not_level() -> None:
    assert leads(LEVEL, ACROSS) == [["Assistant Chief Executive Head of Communications"]] * 2


@pytest.mark.parametrize("single", ["Chief Executive", "Director of Finance\nChief Executive"])
def test_one_action_or_one_lead_in_another_row_says_nothing(single: str) -> None:
    other = ["Renew the protocol", "Write to all members", single, "May 2026"]
    assert leads(LEVEL, other) == [["Assistant Chief Executive"], ["Head of Communications"]]
