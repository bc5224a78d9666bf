"""Whose document it is, among all the councils that it names."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from making import words

from pipeline.assemble import assemble
from pipeline.normalise.councils import register
from pipeline.read import Source, read
from pipeline.whose import Owner, whose
from schemas.document import Block, Cell, Document, PageFrame, Paragraph, Place, Table, Text
from schemas.geometry import union
from schemas.printed import Doubt

PROSE = (
    "The council asked the Local Government Association for advice on the way in which it decides, and this paper "
    "sets out what the team of peers found when it came and what will be done about it during the coming year."
)


def text(line: str, top: float = 100.0, page: int = 1) -> Text:
    return Text(tuple(words(line, top=top, page=page)))


def document(*blocks: str | Block, running: Sequence[str] = ()) -> Document:
    """A document of one page: strings are paragraphs under one another."""
    made = [
        Paragraph(text(block, 50.0 + 30.0 * at), 10.0, False) if isinstance(block, str) else block
        for at, block in enumerate(blocks)
    ]
    lines = tuple(Paragraph(text(line, 800.0), 8.0, False) for line in running)
    return Document((PageFrame(1, 595.0, 842.0),), tuple(made), furniture=lines)


def table(*lines: Sequence[str]) -> Table:
    cells = []
    for row, line in enumerate(lines):
        for column, value in enumerate(line):
            wording = text(value, 300.0 + 20.0 * row)
            cells.append(Cell(row, column, 1, 1, wording, (Place(1, union(wording.words)),)))
    return Table(len(lines), len(lines[0]), tuple(cells))


def owners(made: Document, day: date | None = None) -> tuple[list[Owner], list[Doubt]]:
    return whose(made, day, register())


def names(made: Document, day: date | None = None) -> list[str]:
    return [owner.council.name for owner in owners(made, day)[0]]


def test_the_title_says_whose() -> None:
    made = document(
        "Brentwood Borough Council’s Strategic Partnership", PROSE, "The partnership with Rochford District Council."
    )
    (owner,), doubts = owners(made)
    assert owner.council.gss_code == "E07000068"
    assert str(owner.printed) == "Brentwood Borough Council’s"
    assert not doubts


def test_two_councils_in_the_title() -> None:
    made = document("Follow up visit", "Bromsgrove District Council and", "Redditch Borough Council", PROSE)
    assert names(made) == ["Bromsgrove District Council", "Redditch Borough Council"]
    made = document("Babergh and Mid Suffolk District Councils (BMSDCs)", PROSE)
    assert names(made) == ["Babergh District Council", "Mid Suffolk District Council"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Gedling Borough Council received a corporate peer challenge in May, and its report was published in the "
        "autumn of that year with an action plan that the cabinet had agreed, to be reviewed by members.",
        "The report of the corporate peer challenge at Gedling Borough Council was published in June; the team of "
        "peers thanks Gedling Borough Council for its welcome, and all who gave so freely of their time.",
    ],
)
def test_the_first_sentences_say_whose(sentence: str) -> None:
    assert names(document("Corporate peer challenge", sentence, PROSE)) == ["Gedling Borough Council"]


def test_two_councils_received_a_challenge() -> None:
    sentence = (
        "High Peak Borough Council and Staffordshire Moorlands District Council received a corporate peer challenge"
    )
    made = document("Progress review", PROSE, f"{sentence} in 2022. Much has happened since, as {PROSE}")
    assert names(made) == ["High Peak Borough Council", "Staffordshire Moorlands District Council"]


def test_a_running_line_says_whose() -> None:
    made = document("Action plan", PROSE, running=["Gedling Borough Council | Action plan"])
    assert names(made) == ["Gedling Borough Council"]


def test_the_label_council_says_whose() -> None:
    head = table(("Council", "Gedling Borough Council"), ("Meeting", "Cabinet"))
    assert names(document("Report", head, PROSE)) == ["Gedling Borough Council"]


def test_addresses_say_whose() -> None:
    made = document("Quarterly report", PROSE, "Ann Lee, ann.lee@kent.gov.uk", "Bo Ray, bo.ray@kent.gov.uk")
    (owner,), _ = owners(made)
    assert owner.council.name == "Kent County Council"
    assert not owner.printed  # an address is no name


def test_in_the_case_of() -> None:
    sentence = "Additional member peers may join the team: in the case of Tower Hamlets, this would mean two of them."
    others = "The LGA has visited the London Boroughs of Lewisham, Hackney, Redbridge and Southwark."
    made = document("Improvement Board", PROSE, f"{PROSE} {others}", f"{PROSE} {sentence}")
    assert names(made) == ["London Borough of Tower Hamlets"]


@pytest.mark.parametrize(
    "blocks",
    [
        ["The peer team", PROSE, "Matt Lee, Chief Executive, Dorset Council", "Bo Ray, Director, Exeter City Council"],
        ["Report", PROSE, "Councils such as Wigan Council have done this, unlike Reading or Hart."],
        ["Report", PROSE, "Exeter City Council, Lancaster City Council and Wigan Council published theirs."],
        ["Report", PROSE, "A partnership with Rochford District Council, shared with Rochford District Council."],
        ["Social capital in West Sussex", PROSE, "In West Sussex people help one another.", "West Sussex"],
        ["Reading and writing", PROSE, "Children in Reading read."],
        ["To: Kent County Council, Medway Council and Thurrock Council", "Dear Leaders", PROSE],
        ["Plan", table(("Action", "Partner"), ("Share a service", "Essex County Council")), PROSE],
        ["Wexcombe Borough Council", PROSE],
    ],
)
def test_councils_that_are_merely_named(blocks: list[str | Block]) -> None:
    assert owners(document(*blocks)) == ([], [])


def test_two_that_cannot_both_be_right_are_a_doubt() -> None:
    made = document("Brentwood Borough Council", "a report by the auditors of", "Essex County Council", PROSE)
    found_owners, doubts = owners(made)
    assert not found_owners
    assert [doubt.code for doubt in doubts] == ["council_unclear"]


def test_a_council_that_was_no_more_is_a_doubt() -> None:
    made = document("Harrogate Borough Council", PROSE)
    assert owners(made, date(2022, 5, 1))[1] == []
    (owner,), (doubt,) = owners(made, date(2025, 5, 1))
    assert owner.council.gss_code == "E07000165"
    assert doubt.code == "council_unclear"


def test_the_seeds(seeds: Path) -> None:
    for path in sorted(seeds.glob("*.word.pdf")):
        right = json.loads(path.with_suffix(".gold.json").read_text(encoding="utf-8"))["councils"]
        made = assemble(read(Source(path.name, path.read_bytes()))).plain
        assert [owner.council.gss_code for owner in owners(made)[0]] == right, path.name
