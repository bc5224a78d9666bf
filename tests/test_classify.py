"""What kind of paper it is, whose, what it is called, of which day and for which committee: from its own words."""

from __future__ import annotations

from datetime import date
from textwrap import dedent

import pytest
from conftest import CORPUS, document
from conftest import result_of as sample_of
from short_papers import (
    ABOUT_A_PLAN,
    ABOUT_A_REVIEW,
    AGENDA,
    APPENDIX,
    BESIDE_A_SIGN,
    DECISION,
    FEEDBACK,
    FEEDBACK_LETTER,
    MINISTER,
    MINUTES,
    OF_ANOTHER_PAPER,
    OTHERS,
    PLAN,
    POSITION,
    PROGRESS,
    QUOTES_FEEDBACK,
    SCOPE_LETTER,
)

from pipeline.process import Result, process
from pipeline.read import Source
from pipeline.settings import Settings
from schemas.records import DocumentRecord, Evidence, Issue

COUNCILS = Settings(supplement=str(CORPUS / "councils.csv"))


def result_of(text: str, name: str = "paper.md") -> Result:
    return process(Source(name, dedent(text).encode()), COUNCILS)


def head_of(text: str, name: str = "paper.md") -> DocumentRecord:
    return result_of(text, name).document


def codes(text: str) -> list[str]:
    return [record.code for record in result_of(text).records if isinstance(record, Issue)]


def councils(result: Result) -> list[str]:
    return [record.name for record in result.records if record.TABLE == "document_councils"]  # type: ignore[attr-defined]  # a DocumentCouncil


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        pytest.param(PLAN, "action_plan", id="a plan"),
        pytest.param(ABOUT_A_PLAN, "committee_report", id="a committee's report about an action plan"),
        pytest.param(QUOTES_FEEDBACK, "committee_report", id="a cabinet report that quotes a feedback report"),
        pytest.param(ABOUT_A_REVIEW, "committee_report", id="a cabinet report that presents a progress review"),
        pytest.param(ABOUT_A_PLAN + APPENDIX, "committee_report", id="a report with the action plan behind it"),
        pytest.param(FEEDBACK_LETTER, "feedback_report", id="a letter that gives feedback"),
        pytest.param(MINISTER, "other", id="a minister's letter that speaks of a peer review, a plan and a scope"),
        pytest.param(DECISION, "minutes", id="a record of a decision"),
        pytest.param(MINUTES, "minutes", id="minutes about an action plan"),
        pytest.param(AGENDA, "agenda", id="an agenda that lists minutes and a feedback report"),
        pytest.param(SCOPE_LETTER, "scope_letter", id="a letter on the scope"),
        pytest.param(FEEDBACK, "feedback_report", id="a feedback report"),
        pytest.param(POSITION, "position_statement", id="a position statement"),
        pytest.param(PROGRESS, "progress_review", id="a progress review that speaks of the report and the plan"),
        *(pytest.param(text, "other", id=what) for what, text in OTHERS.items()),
    ],
)
def test_the_kind_is_told_from_the_words(text: str, kind: str) -> None:
    head = head_of(text)
    assert head.document_type == kind
    assert head.document_type_confidence is not None
    assert head.document_type_confidence > 0.5


@pytest.mark.parametrize(
    "text", [ABOUT_A_PLAN, QUOTES_FEEDBACK, MINUTES, AGENDA, SCOPE_LETTER, FEEDBACK, POSITION, PROGRESS]
)
def test_the_same_words_as_plain_text_are_of_the_same_kind(text: str) -> None:
    plain = "\n".join(line.strip().lstrip("#* ").replace("**", "") for line in text.splitlines())
    assert head_of(plain, "paper.txt").document_type == head_of(text).document_type


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (PLAN, "Tarnbeck Borough Council"),
        (ABOUT_A_PLAN, "Tarnbeck Borough Council"),
        (QUOTES_FEEDBACK, "Eastmarsh Borough Council"),
        (MINUTES, "Tarnbeck Borough Council"),
        (FEEDBACK_LETTER, "Tarnbeck Borough Council"),
        (MINISTER, "Tarnbeck Borough Council"),
        (AGENDA, "Tarnbeck Borough Council"),
        (SCOPE_LETTER, "Tarnbeck Borough Council"),
        (FEEDBACK, "Tarnbeck Borough Council"),  # not those of its peers
        (POSITION, "Tarnbeck Borough Council"),
        (PROGRESS, "Tarnbeck Borough Council"),
    ],
)
def test_the_council_is_the_one_in_the_head(text: str, name: str) -> None:
    assert councils(result_of(text)) == [name]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        pytest.param(PLAN, date(2024, 5, 14), date(2024, 5, 14), id="updated"),
        pytest.param(ABOUT_A_PLAN, date(2024, 9, 12), date(2024, 9, 12), id="label"),
        pytest.param(QUOTES_FEEDBACK, date(2025, 3, 4), date(2025, 3, 4), id="label of the meeting"),
        pytest.param(MINUTES, date(2024, 10, 8), date(2024, 10, 8), id="held on"),
        pytest.param(AGENDA, date(2024, 12, 3), date(2024, 12, 3), id="alone under the committee"),
        pytest.param(SCOPE_LETTER, date(2023, 6, 19), date(2023, 6, 19), id="of the letter, not of the visit"),
        pytest.param(FEEDBACK_LETTER, date(2023, 12, 5), date(2023, 12, 5), id="of the letter that tells of a visit"),
        pytest.param(DECISION, date(2025, 3, 4), date(2025, 3, 4), id="label of the decision"),
        pytest.param(OF_ANOTHER_PAPER, date(2025, 2, 12), date(2025, 2, 12), id="another paper's is not its own"),
        pytest.param(BESIDE_A_SIGN, date(2025, 5, 20), date(2025, 5, 20), id="in a part of a title line"),
        pytest.param(PROGRESS, date(2024, 10, 22), date(2024, 10, 22), id="alone on the cover"),
    ],
)
def test_the_date_is_the_papers_own(text: str, start: date, end: date) -> None:
    head = head_of(text)
    assert (head.date_start, head.date_end) == (start, end)


@pytest.mark.parametrize(
    ("text", "committee"),
    [
        pytest.param(ABOUT_A_PLAN, "Audit and Governance Committee", id="label report to"),
        pytest.param(QUOTES_FEEDBACK, "Cabinet", id="label meeting"),
        pytest.param(MINUTES, "Overview and Scrutiny Committee", id="minutes of"),
        pytest.param(AGENDA, "Cabinet", id="a title line"),
        pytest.param(PLAN, None, id="a plan goes to none"),
        pytest.param(SCOPE_LETTER, None, id="a letter goes to none"),
        pytest.param(FEEDBACK, None, id="a feedback report goes to none"),
    ],
)
def test_the_committee_is_the_one_that_the_paper_is_for(text: str, committee: str | None) -> None:
    assert head_of(text).committee == committee


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (ABOUT_A_PLAN, "Peer Challenge Action Plan: update"),
        (QUOTES_FEEDBACK, "Corporate Peer Challenge: feedback report and next steps"),
    ],
)
def test_the_label_title_gives_the_title(text: str, title: str) -> None:
    assert head_of(text).title == title


@pytest.mark.parametrize("text", [PLAN, MINUTES, AGENDA, SCOPE_LETTER, FEEDBACK, POSITION, PROGRESS])
def test_without_a_label_the_title_is_words_of_the_papers_first_lines(text: str) -> None:
    title = head_of(text).title
    assert title
    assert " ".join(title.split()) in " ".join(dedent(text).replace("#", "").split())


def test_a_paper_without_a_date_has_none() -> None:
    head = head_of(OTHERS["a list of works that has no plan's columns"])
    assert (head.date_text, head.date_start, head.date_end) == (None, None, None)


def test_the_kind_has_its_words_on_the_page_as_evidence() -> None:
    result = sample_of(document("minutes_tarnbeck_cabinet"))
    proofs = [one for one in result.records if isinstance(one, Evidence) and one.field == "document_type"]
    assert len(proofs) > 2
    assert all(one.row_id == result.document.document_id and one.x0 is not None for one in proofs)


# a weekday that is not the date's


@pytest.mark.parametrize("printed", ["Wednesday 8 October 2024", "MONDAY 8 OCTOBER 2024", "Sunday, 8th October 2024"])
def test_a_wrong_weekday_is_told_and_the_date_stays(printed: str) -> None:
    text = MINUTES.replace("Tuesday 8 October 2024", printed)
    (issue,) = [r for r in result_of(text).records if isinstance(r, Issue) and r.code == "weekday_differs"]
    assert issue.message == "the date is a Tuesday"
    assert (issue.severity, issue.field, issue.printed_text) == ("warning", "date_start", printed)
    assert head_of(text).date_start == date(2024, 10, 8)


@pytest.mark.parametrize("printed", ["Tuesday 8 October 2024", "TUESDAY, 8th October 2024", "8 October 2024"])
def test_a_right_weekday_or_none_is_no_issue(printed: str) -> None:
    text = MINUTES.replace("Tuesday 8 October 2024", printed)
    assert head_of(text).date_start == date(2024, 10, 8)
    assert "weekday_differs" not in codes(text)


@pytest.mark.parametrize("text", [PLAN, SCOPE_LETTER])
def test_a_wrong_weekday_is_told_of_papers_of_every_kind(text: str) -> None:
    wrong = text.replace("14 May 2024", "Friday 14 May 2024").replace("19 June 2023", "Friday 19 June 2023")
    assert "weekday_differs" in codes(wrong)
