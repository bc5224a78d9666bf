"""What the dates of events mean: first and last day, contradictions, weekdays."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from making import text_of

from pipeline.normalise.dates import Span
from pipeline.normalise.milestones import clashes, read_when
from pipeline.process import process
from pipeline.read import Source
from schemas.printed import PrintedMilestone


def row(event: str, printed: str, limit: Any = "") -> PrintedMilestone:
    text = text_of(printed)
    return PrintedMilestone(event, text, text, limit)


WRITTEN = Span(date(2024, 7, 1), date(2024, 7, 1), "day")


@pytest.mark.parametrize(
    ("milestone", "start", "end"),
    [
        (row("on_site", "18 – 21 June 2024"), date(2024, 6, 18), date(2024, 6, 21)),
        (row("on_site", "18 – 21 June this year"), date(2024, 6, 18), date(2024, 6, 21)),
        (row("report_published", "July of that year")._replace(year="2023"), date(2023, 7, 1), date(2023, 7, 31)),
        (row("on_site", "May next year"), date(2025, 5, 1), date(2025, 5, 31)),
        (row("on_site", "week commencing 17 June 2024"), date(2024, 6, 17), date(2024, 6, 23)),
        (row("draft_report", "no later than July 2024", "before"), None, date(2024, 7, 31)),
        (row("draft_report", "not before July 2024", "after"), date(2024, 7, 1), None),
        (row("progress_review", "within twelve months of the visit", "before"), None, None),
    ],
)
def test_first_and_last_day(milestone: PrintedMilestone, start: date | None, end: date | None) -> None:
    assert read_when(milestone, WRITTEN) == (start, end)


def test_this_year_means_nothing_where_the_paper_has_no_date() -> None:
    assert read_when(row("on_site", "18 – 21 June this year"), None) == (None, None)


def clashing(*printed: PrintedMilestone) -> list[tuple[int, str]]:
    return [(at, doubt.code) for at, doubt in clashes(printed, [read_when(one, WRITTEN) for one in printed])]


def test_two_visits_a_week_apart_contradict_each_other() -> None:
    first = row("on_site", "18 – 21 June 2024")
    assert clashing(first, row("on_site", "25 – 28 June 2024")) == [(1, "dates_clash")]
    assert clashing(first, row("on_site", "19 June 2024")) == []
    assert clashing(first, row("on_site", "18 – 21 June 2022")) == []  # the review before


def test_a_latest_day_before_the_earliest_is_a_contradiction() -> None:
    visit, late = row("on_site", "18 – 21 June 2024"), row("progress_review", "at least six months", "after")
    assert clashing(visit, late, row("progress_review", "by August 2024", "before")) == [(2, "dates_clash")]
    assert clashing(visit, late, row("progress_review", "by March 2025", "before")) == []


# whole papers

REPORT = """# Tarnbeck Borough Council

Meeting: Cabinet

Date: {date}

Report author: Ann Marsh

# Corporate peer challenge

The council invited a peer challenge team of the LGA to look at how it works and what it might do better next year.

# Recommendations

Cabinet is asked to:

(a) approve the action plan;

(b) note the report of the peers.
"""


@pytest.mark.parametrize(
    ("printed", "codes"), [("Monday 4 March 2025", ["weekday_differs"]), ("Tuesday 4 March 2025", [])]
)
def test_a_weekday_that_contradicts_its_date_is_an_issue(printed: str, codes: list[str]) -> None:
    result = process(Source("report.md", REPORT.format(date=printed).encode()))
    assert result.document.date_start == date(2025, 3, 4)
    issues: list[Any] = [record for record in result.records if record.TABLE == "issues"]
    assert [issue.code for issue in issues if issue.code == "weekday_differs"] == codes


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("It was reviewed in May 2025, when a peer team spent 13 to 16 May with us.", date(2025, 5, 13)),
        ("It was reviewed in June 2025, when a peer team spent 13 to 16 May with us.", None),
        ("Reviewed in May 2023 and in May 2025: peers spent 13 to 16 May with us.", None),
    ],
)
def test_days_on_site_without_a_year_are_in_the_month_that_their_sentence_names(
    sentence: str, start: date | None
) -> None:
    text = text_of(sentence)
    at = sentence.index("13 to 16 May")
    milestone = PrintedMilestone("on_site", text, text.between(at, at + len("13 to 16 May")))
    assert read_when(milestone, None).start == start
