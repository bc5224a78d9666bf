"""Actions that end with the date of their promise."""

from __future__ import annotations

import pytest
from making import words
from outlines import nodes_of

from extractors.audit_year import audit_year
from extractors.dated_actions import with_dates_at_end
from schemas.document import NO_TEXT, Text
from schemas.printed import PrintedAction, PrintedRecommendation


def dated(*wordings: str, due: str = "") -> list[tuple[str, str]]:
    """Text and date of actions; what stands behind "|" is in bold."""
    actions = []
    for wording in wordings:
        plain, _, bold = wording.partition("|")
        text = Text((*words(plain.strip()), *(words(bold.strip(), 300, bold=True) if bold else ())))
        actions.append(PrintedAction(text, 1, due=Text(tuple(words(due))) if due else NO_TEXT))
    (found,) = with_dates_at_end([PrintedRecommendation(Text(tuple(words("Plan"))), 1, actions=tuple(actions))])
    return [(str(action.text), str(action.due)) for action in found.actions]


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("Publish a plan |by 31 March 2026", ("Publish a plan", "by 31 March 2026")),
        ("Publish a plan (March 2026)", ("Publish a plan", "March 2026")),
        ("Publish a plan – by the end of March 2026", ("Publish a plan", "by the end of March 2026")),
        ("Publish a plan |Autumn 2026", ("Publish a plan", "Autumn 2026")),
        ("Publish a plan by May 2026.", ("Publish a plan by May 2026.", "by May 2026")),
        (
            "Publish a plan no later than 1 May 2026",
            ("Publish a plan no later than 1 May 2026", "no later than 1 May 2026"),
        ),
    ],
)
def test_the_date_at_the_end_is_the_actions(printed: str, expected: tuple[str, str]) -> None:
    found = dated(printed, printed)
    assert [text.rstrip(".") for text, _ in found] == [expected[0].rstrip(".")] * 2
    assert [due.rstrip(".") for _, due in found] == [expected[1]] * 2


def test_a_date_that_promises_nothing_is_none() -> None:
    printed = ("Carry out the plan adopted in March 2025", "Follow the strategy of 2024")
    assert dated(*printed) == [(wording, "") for wording in printed]


def test_dates_of_a_column_of_their_own_go_first() -> None:
    assert dated("Publish a plan by May 2026", "Write it by June 2026", due="2027") == [
        ("Publish a plan by May 2026", "2027"),
        ("Write it by June 2026", "2027"),
    ]


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        ("Options to Cabinet", ("Options to Cabinet", "December 2025")),
        ("Charter adopted by", ("Charter adopted by December 2025", "by December 2025")),  # a line that ran over
        ("Follow the strategy of", ("Follow the strategy of December 2025", "")),
    ],
)
def test_a_date_on_a_line_of_its_own_is_set_apart(first: str, expected: tuple[str, str]) -> None:
    text = Text((*words(first), *words("December 2025", top=120)))
    item = PrintedRecommendation(NO_TEXT, 1, actions=(PrintedAction(text, 1), PrintedAction(text, 2)))
    (found,) = with_dates_at_end([item])
    assert [(str(action.text), str(action.due)) for action in found.actions] == [expected] * 2


def test_one_among_many_is_none() -> None:
    assert dated("Publish it by May 2026", "Write it", "Read it", "Share it")[0] == ("Publish it by May 2026", "")


@pytest.mark.parametrize(
    ("sentence", "year"),
    [
        (
            "Part B has the recommendations in the Auditor’s Annual Report 2024/25, which our external auditor gave to "
            "the Audit Committee on 25 November 2025.",
            "2025",
        ),
        ("Internal audit issued its report in May 2024.", "2024"),
        ("The internal audit report was issued in May 2024.", "2024"),
        ("The Audit and Governance Committee received the peers' report in May 2024.", ""),
        ("The auditor reported in May 2024. The auditor's letter was published in June 2025.", "2025"),
        ("The audit report was issued in May 2024. The auditor's letter was published in June 2025.", ""),
        ("The report of the Auditor is of 3 June 2025. The next audit report is due in June 2026.", "2025"),
    ],
)
def test_the_year_of_the_auditors_report(sentence: str, year: str) -> None:
    assert audit_year(nodes_of(sentence)) == year
