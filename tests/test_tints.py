"""Grounds that rate in a plan without a column of ratings, alone and with the words that stand on them."""

from __future__ import annotations

from typing import Any

import pytest

from pipeline.process import process
from pipeline.read import Source
from schemas.records import Record

STATES = ("On track", "Complete", "Slipping", "Overdue")
COLOURS = ("#99cc66", "#99cc66", "#ffbb44", "#ee5555")
NAMES = ("green", "green", "amber", "red")
TOLD = (
    "Summit held on 14 January; 62 people came.",
    "In use since October.",
    "Data for two services is missing.",
    "Valuation is late; paper now due in April.",
)
DELIVERY = ("on_track", "complete", "at_risk", "off_track")
KEY = "<p>Green: on track or complete. Amber: slipping but recoverable. Red: overdue.</p>"


def plan(cell: str, key: str = "", tinted: int = 4, colours: tuple[str, ...] = COLOURS) -> list[Record]:
    rows = ""
    for at, (told, state) in enumerate(zip(TOLD, STATES, strict=True)):
        cells = (
            f"Settle a vision for the harbour with its {at + 2} users.",
            f"Write paper {at + 1} for members",
            "May 2026",
            "Chief Executive",
            cell.format(told=told, state=state),
        )
        grounds = (f" style='background:{colours[at]}'" if n == tinted or tinted < 0 else "" for n in range(5))
        rows += "<tr>" + "".join(f"<td{g}>{c}</td>" for g, c in zip(grounds, cells, strict=True)) + "</tr>"
    head = "<tr><th>Recommendation<th>Action<th>By when<th>Lead<th>Update (Feb 2026)</tr>"
    page = f"<h1>Lynford Council</h1><p>Peer challenge action plan, May 2026</p><table>{head}{rows}</table>{key}"
    return list(process(Source("plan.html", page.encode())).records)


def column(records: list[Record], table: str, name: str) -> tuple[Any, ...]:
    return tuple(getattr(record, name) for record in records if getattr(record, "TABLE", "") == table)


@pytest.mark.parametrize("cell", ["{told} {state}.", "{told} ({state})", "{told} – {state}", "{state}. {told}"])
@pytest.mark.parametrize("key", [KEY, ""])
def test_words_and_their_ground_are_one_rating(cell: str, key: str) -> None:
    records = plan(cell, key)
    assert column(records, "rag", "rag_text") == STATES
    assert column(records, "rag", "rag") == NAMES
    assert column(records, "rag", "delivery") == DELIVERY
    assert set(column(records, "rag", "basis")) == {"text_and_fill"}


@pytest.mark.parametrize("tinted", [1, 2, 3, 4])
def test_a_ground_alone_rates_in_any_column(tinted: int) -> None:
    records = plan("{told}", KEY, tinted)
    assert column(records, "rag", "rag") == NAMES
    assert column(records, "rag", "rag_text") == (None,) * 4
    assert column(records, "rag", "delivery")[2:] == ("at_risk", "off_track")


def test_a_ground_that_nothing_explains_has_an_unknown_meaning() -> None:
    records = plan("{told}")
    assert column(records, "rag", "rag") == NAMES
    assert set(column(records, "rag", "delivery")) == {"unknown"}


@pytest.mark.parametrize(
    ("tinted", "colours"),
    [
        (-1, COLOURS),  # the rows' shading
        (0, ("#99cc66",) * 4),  # a column's
        (4, ("#ccddff", "#ffffff", "#ccddff", "#ffffff")),  # bands
        (4, ("#99cc66", "#ffbb44", "#ccddff", "#ccddff")),  # colours of themes
    ],
)
def test_shading_rates_nothing(tinted: int, colours: tuple[str, ...]) -> None:
    assert column(plan("{told}", "", tinted, colours), "rag", "rag") == ()


def test_sentences_stay_where_a_ground_alone_rates() -> None:
    records = plan("{told} {state}.", KEY)
    assert column(records, "progress", "text") == tuple(f"{t} {s}." for t, s in zip(TOLD, STATES, strict=True))
    assert column(plan("{told} ({state}).", KEY), "progress", "text") == TOLD
