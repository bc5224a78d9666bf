"""Recommendations with a bare number above their tables."""

from __future__ import annotations

import pytest

from extractors.numbered_heads import is_beneath
from pipeline.process import process
from pipeline.read import Source

HEADS = ("Agree a vision that partners share", "Reduce the number of projects", "Improve the housing service")
WHY = (
    "The vision is not known outside. Tell people about it.",
    "Staff told us that all is urgent. Stop some projects.",
    "The council has made a start. Finish the surveys of all homes.",
)


def read(table: str, ref: str) -> list[tuple[str | None, str, str | None]]:
    """``table`` is laid out for each recommendation: its heading, why it is made, its rows."""
    page = "<h1>Eastmarsh Borough Council</h1><p>Corporate Peer Challenge action plan</p>"
    for number, (head, why) in enumerate(zip(HEADS, WHY, strict=True), 1):
        rows = "".join(
            f"<tr><td>{ref.format(number, part)}</td><td>Write paper {part}</td>"
            "<td>Chief Executive</td><td>May 2026</td></tr>"
            for part in "12"
        )
        page += table.format(number=number, head=head, why=why, rows=rows)
    records = process(Source("plan.html", page.encode())).records
    assert sum(r.TABLE == "actions" for r in records) == 2 * len(HEADS)
    return [(r.ref, r.text, r.headline) for r in records if r.TABLE == "recommendations"]


COLUMNS = "<tr><th></th><th>Action</th><th>Who</th><th>By when</th></tr>"


@pytest.mark.parametrize("ref", ["{}.{}", "{}.{}."])
def test_a_heading_whose_number_the_actions_repeat_is_a_recommendation_s(ref: str) -> None:
    found = read("<h3>{number}. {head}</h3><p>{why}</p><table>" + COLUMNS + "{rows}</table>", ref)
    assert [(text, head) for _, text, head in found] == [
        (f"{head} {why}", head) for head, why in zip(HEADS, WHY, strict=True)
    ]


def test_a_number_and_what_it_numbers_may_stand_above_the_column_heads() -> None:
    band = "<table><tr><th>{number}</th><th colspan=3>{head}</th></tr>"
    assert [text for _, text, _ in read(band + COLUMNS + "{rows}</table>", "{}.{}")] == list(HEADS)


@pytest.mark.parametrize(
    ("refs", "beneath"), [(["3.1", "3.2"], True), (["3a"], True), (["4.1"], False), (["31"], False), ([], False)]
)
def test_references_beneath_a_number(refs: list[str], beneath: bool) -> None:
    assert is_beneath("3.", refs) is beneath
