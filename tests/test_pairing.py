"""Rows are paired one to one by what they say, so that all together are as alike as can be."""

from __future__ import annotations

from itertools import permutations
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pipeline.evaluate.pairing import Pair, pairs

Row = dict[str, Any]


def texts(found: list[Pair]) -> list[tuple[str | None, str | None]]:
    return [(pair.gold and pair.gold["text"], pair.record and pair.record["text"]) for pair in found]


def rows(*told: str) -> list[Row]:
    return [{"text": text} for text in told]


def test_like_texts_are_paired_whatever_their_order() -> None:
    gold, records = rows("Agree a budget", "Hire a finance director"), rows("Hire a finance director.", "Agree budget")
    assert texts(pairs("recommendations", gold, records)) == [
        ("Agree a budget", "Agree budget"),
        ("Hire a finance director", "Hire a finance director."),
    ]


def test_what_is_not_alike_stays_alone() -> None:
    found = pairs("recommendations", rows("Agree a budget"), rows("Zzz qqq xxx"))
    assert texts(found) == [("Agree a budget", None), (None, "Zzz qqq xxx")]


def test_a_greedy_choice_would_leave_one_without_a_partner() -> None:
    # the first record is most like the second gold row, but is the only one that the first can have
    gold = rows("review the plan a b c d", "review the plan a b c d e f")
    records = rows("review the plan a b c d e", "review the plan a b c d e f g h i j k l m n o p")
    assert all(pair.gold and pair.record for pair in pairs("recommendations", gold, records))


def test_equal_references_weigh_more_than_likeness() -> None:
    gold = [{"ref": "1", "text": "Set clear priorities now"}, {"ref": "2", "text": "Set clear priorities soon"}]
    records = [{"ref": "2", "text": "Set clear priorities now"}, {"ref": "1", "text": "Set clear priorities soon"}]
    found = pairs("recommendations", gold, records)
    assert [(pair.gold and pair.gold["ref"], pair.record and pair.record["ref"]) for pair in found] == [
        ("1", "1"),
        ("2", "2"),
    ]


@given(st.lists(st.sampled_from(["alpha beta", "alpha gamma", "beta gamma", "delta"]), max_size=4))
def test_every_row_stands_in_one_pair(told: list[str]) -> None:
    for order in list(permutations(told))[:6]:
        found = pairs("recommendations", rows(*told), rows(*order))
        assert sorted(text for text, _ in texts(found) if text) == sorted(told)
        assert sorted(text for _, text in texts(found) if text) == sorted(told)
        assert all(gold == record for gold, record in texts(found))
