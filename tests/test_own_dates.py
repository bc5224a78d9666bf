"""The date of a paper beside others that it tells."""

from __future__ import annotations

import pytest
from outlines import document_of

from pipeline.classify.dates import own_date

PROSE = "The team was struck by how much the staff do with very little, and by the pride that they take in the place."


@pytest.mark.parametrize(
    ("told", "own"),
    [
        (
            "The report was sent to the council as a draft on 24 October 2025 and was published on 18 December 2025.",
            "18 December 2025",
        ),
        ("Draft 24 October 2025", "24 October 2025"),
        ("The plan was last updated on 3 May 2025.", "3 May 2025"),
    ],
)
def test_a_draft_that_is_told_of_is_not_the_paper(told: str, own: str) -> None:
    assert str(own_date(document_of("# Feedback report", told, PROSE)).text).rstrip(".") == own


def test_what_else_was_published_does_not_date_a_paper() -> None:
    told = "Proposals for the budget were published together on 28 November 2025."
    lines = ("# One year on", "21 January 2026", PROSE, told)
    assert str(own_date(document_of(*lines)).text) == "21 January 2026"


@pytest.mark.parametrize(
    "told",
    [
        "The council knows its place. Savings options were prepared in spring 2024 and few have been decided.",
        "The local plan was published in May 2022, after a long debate among members from both sides of the chamber.",
        "Reserves were £4m as at 31 March 2023, less than those of any other council of its size in the region now.",
        "• readiness for the council elections of May 2015",
    ],
)
def test_what_a_report_tells_of_the_council_does_not_date_it(told: str) -> None:
    assert own_date(document_of("# Feedback report", "16 to 19 September 2025", PROSE, told, PROSE)).span is None


def test_a_report_may_be_dated_where_it_is_signed() -> None:
    lines = ("# Feedback report", "7th to 9th October, 2014", *[PROSE] * 6, "• the elections of May 2015", PROSE)
    signed = "Carys Llewellyn\nOn behalf of the peer challenge team\nNovember 2014"
    assert str(own_date(document_of(*lines, signed), cover=True).text) == "November 2014"


@pytest.mark.parametrize("label", ["Feedback report", "Report published", "Date of report"])
def test_a_cover_may_say_that_its_second_date_is_the_reports(label: str) -> None:
    lines = ("# Progress review", "21 January 2025", f"{label}: March 2025", PROSE)
    assert str(own_date(document_of(*lines), cover=True).text) == "March 2025"
