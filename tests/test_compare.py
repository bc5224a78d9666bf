"""What of a paper's gold and records is compared, and what counts as right."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.evaluate.compare import Comparison, compare

Row = dict[str, Any]


def records(**tables: list[Row]) -> dict[str, list[Row]]:
    """Rows of one recommendation r1, with what every row has."""
    own = {"recommendation_id": "r1", "action_id": None, "ref": None, "as_of_start": None}
    return {table: [own | row for row in rows] for table, rows in tables.items()}


def wrong(found: list[Comparison]) -> list[str]:
    return [
        f"{row.table}.{value.field}"
        for row in found
        for value in row.values
        if value.is_compared and not value.is_right
    ]


def test_a_key_that_the_gold_lacks_is_not_compared() -> None:
    found = compare({"recommendations": [{"text": "Agree"}]}, records(recommendations=[{"text": "Agree", "ref": "7"}]))
    assert [(value.field, value.is_right) for row in found for value in row.values] == [("text", True)]


def test_null_means_that_nothing_may_be_found() -> None:
    gold = {"recommendations": [{"text": "Agree", "ref": None}]}
    assert wrong(compare(gold, records(recommendations=[{"text": "Agree"}]))) == []
    assert wrong(compare(gold, records(recommendations=[{"text": "Agree", "ref": "7"}]))) == ["recommendations.ref"]


def test_a_recommendation_too_many_is_wrong_and_one_that_lacks_too() -> None:
    assert wrong(compare({"recommendations": []}, records(recommendations=[{"text": "Agree"}]))) == [
        "recommendations.text"
    ]
    assert wrong(compare({"recommendations": [{"text": "Agree"}]}, {})) == ["recommendations.text"]


@pytest.mark.parametrize(
    "text", ["Set priorities: say which come first", "say which come first", "Set priorities say which come first"]
)
def test_a_headline_may_be_part_of_the_text_or_not(text: str) -> None:
    whole = {"text": "Set priorities: say which come first", "headline": "Set priorities"}
    alone = {"text": "say which come first", "headline": "Set priorities"}
    row = {"text": text, "headline": "Set priorities"}
    right = [
        wrong(compare({"recommendations": [gold]}, records(recommendations=[row]))) == [] for gold in (whole, alone)
    ]
    assert any(right)


def test_a_theme_may_stand_in_any_of_three_columns() -> None:
    gold = {"recommendations": [{"text": "Agree", "theme": "Capacity"}]}
    row = {"text": "Agree", "theme": None, "theme_text": None, "section": "Capacity"}
    assert wrong(compare(gold, records(recommendations=[row]))) == []


def test_leads_of_a_single_action_may_hang_on_either() -> None:
    gold = {"recommendations": [{"text": "Agree", "actions": [{"text": "Do it", "leads": [{"lead_text": "Leader"}]}]}]}
    for owner in (None, "a1"):
        read = records(
            recommendations=[{"text": "Agree"}],
            actions=[{"text": "Do it", "action_id": "a1"}],
            leads=[{"lead_text": "Leader", "action_id": owner}],
        )
        assert wrong(compare(gold, read)) == []


def test_leads_of_several_actions_hang_on_theirs() -> None:
    actions = [{"text": "Write the plan", "leads": [{"lead_text": "Leader"}]}, {"text": "Hire someone", "leads": []}]
    gold = {"recommendations": [{"text": "Agree", "actions": actions}]}
    read = records(
        recommendations=[{"text": "Agree"}],
        actions=[{"text": "Write the plan", "action_id": "a1"}, {"text": "Hire someone", "action_id": "a2"}],
        leads=[{"lead_text": "Leader", "action_id": "a2"}],
    )
    assert wrong(compare(gold, read)) == ["leads.lead_text", "leads.lead_text"]


def test_parts_of_an_action_that_was_not_read_are_not_taken_from_the_recommendation() -> None:
    actions = [{"text": "Write the plan", "progress": [{"text": "Done"}]}, {"text": "Hire someone", "progress": []}]
    gold = {"recommendations": [{"text": "Agree", "actions": actions}]}
    read = records(recommendations=[{"text": "Agree"}], progress=[{"text": "Done", "action_id": None}])
    assert wrong(compare(gold, read)) == ["actions.text", "progress.text", "actions.text"]


def test_progress_of_one_date_may_be_read_by_paragraph() -> None:
    gold = {"recommendations": [{"text": "Agree", "progress": [{"text": "Begun. Nearly done."}]}]}
    read = records(recommendations=[{"text": "Agree"}], progress=[{"text": "Begun."}, {"text": "Nearly done."}])
    assert wrong(compare(gold, read)) == []


def test_tables_need_not_be_complete_unless_the_gold_says_so() -> None:
    gold: Row = {"peers": [{"name": "Ann Marsh"}]}
    read = records(peers=[{"name": "Ann Marsh"}, {"name": "Bo Fenn"}])
    assert wrong(compare(gold, read)) == []
    assert wrong(compare(gold | {"no_extra": ["peers"]}, read)) == ["peers.name"]
    assert wrong(compare({"peers": []}, records(peers=[{"role": "Leader"}]))) == ["peers.role"]


def test_a_document_that_was_not_read_misses_everything() -> None:
    gold = {"documents": {"document_type": "minutes"}, "councils": ["E07"], "scope": [{"text": "Is it clear?"}]}
    assert wrong(compare(gold, {})) == ["documents.document_type", "document_councils.gss_code", "scope.text"]
