"""The council of a pack's papers, where only one of them says whose they are."""

from __future__ import annotations

from pipeline.pack import pack
from pipeline.papers import Paper
from pipeline.read import Source
from pipeline.result import Result, document_record
from schemas.records import DocumentCouncil, Evidence, Issue

SOURCE = Source("pack.pdf", b"%PDF-1.7")


def part(number: int, *councils: str) -> Result:
    document = document_record(SOURCE.name, SOURCE.sha256, "ok", sheets=Paper([], number, number, number))
    own = document.document_id
    rows = [
        DocumentCouncil(document_id=own, position=at, name=name, gss_code=None, council_type=None, name_text=name)
        for at, name in enumerate(councils, 1)
    ]
    proofs = [
        Evidence(
            table="document_councils",
            row_id=f"{own}/document_councils/{row.position}",
            field="name_text",
            page=number,
            x0=50,
            top=60,
            x1=150,
            bottom=70,
        )
        for row in rows
    ]
    return Result(document, (*rows, *proofs))


def packed(*parts: Result) -> Result:
    papers = [Paper([], number, number, number) for number in range(2, 2 + len(parts))]
    return pack(SOURCE, papers, parts)


def councils(result: Result) -> list[str]:
    return [row.name for row in result.records if isinstance(row, DocumentCouncil)]


def test_papers_that_name_no_council_are_of_the_one_that_another_names() -> None:
    whole = packed(part(2, "Tarnbeck Council"), part(3), part(4, "Tarnbeck Council"))
    assert [councils(one) for one in (whole, *whole.parts)] == [["Tarnbeck Council"]] * 4
    silent = whole.parts[1]
    (proof,) = [row for row in silent.records if isinstance(row, Evidence)]
    assert (proof.row_id, proof.page) == (f"{silent.document.document_id}/document_councils/1", 2)
    assert [row.code for row in silent.records if isinstance(row, Issue)] == ["council_of_pack"]
    assert not [row for row in whole.parts[0].records if isinstance(row, Issue)]


def test_where_papers_name_different_councils_each_keeps_its_own() -> None:
    whole = packed(part(2, "Tarnbeck Council"), part(3), part(4, "Fenwold Council"))
    assert [councils(one) for one in (whole, *whole.parts)] == [[], ["Tarnbeck Council"], [], ["Fenwold Council"]]


def test_where_no_paper_names_a_council_there_is_none() -> None:
    whole = packed(part(2), part(3))
    assert [councils(one) for one in (whole, *whole.parts)] == [[], [], []]
