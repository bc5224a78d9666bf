"""Dated events, promises and deadlines, as printed and as understood; dates that contradict each other."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import text_of
from outlines import Columns, Rows, nodes_of

from extractors.milestones import milestones, sentences, table_event
from extractors.milestones.events import _phrases, named_in
from extractors.milestones.when import WHEN, may_say_when
from pipeline.normalise.dates import Span
from pipeline.normalise.milestones import clashes, read_when
from pipeline.process import process
from pipeline.read import Source
from schemas.printed import PrintedMilestone
from schemas.vocabulary import rows

PROSE = "The team spoke with more than a hundred people and wrote up what it had heard, and what it thought of it all."


def dated(*lines: str | Rows) -> list[tuple[str, str, str]]:
    """Event, date as printed, bound."""
    return [(row.event, str(row.date), row.limit) for row in milestones(nodes_of(PROSE, *lines))]


# sentences


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("The peer team was on site from 18 to 21 June 2024.", ("on_site", "18 to 21 June 2024", "")),
        ("The peer challenge took place on 18 – 21 June 2024.", ("on_site", "18 – 21 June 2024", "")),
        ("A peer challenge was held between 30 May and 2 June 2024.", ("on_site", "30 May and 2 June 2024", "")),
        ("The peer challenge took place in June 2024.", ("on_site", "June 2024", "")),
        ("The peers will be on site in the week commencing 17 June 2024.",
         ("on_site", "week commencing 17 June 2024", "")),
        ("The action plan will be published by 31 March 2025.", ("action_plan_published", "31 March 2025", "before")),
        ("The action plan will be published no later than March 2025.",
         ("action_plan_published", "no later than March 2025", "before")),
        ("The final report was published on 3rd October 2024.", ("report_published", "3rd October 2024", "")),
        ("A progress review takes place in Spring 2025.", ("progress_review", "Spring 2025", "")),
        ("The progress review is to take place within twelve months of the visit.",
         ("progress_review", "within twelve months of the visit", "before")),
        ("The headline feedback was given on Friday 21 June 2024.", ("feedback", "Friday 21 June 2024", "")),
        ("We agreed that the peers would be with you on 6, 7 and 8 May 2025.", ("on_site", "6, 7 and 8 May 2025", "")),
        ("A progress review will be held in early 2026.", ("progress_review", "early 2026", "")),
        ("There were local elections in May 2023.", ("election", "May 2023", "")),
        ("We will send the draft report on 5/7/2024.", ("draft_report", "5/7/2024", "")),
        ("The team published its report in May and made eight recommendations.", ("report_published", "May", "")),
        ("The progress review is in the first quarter of 2025.", ("progress_review", "first quarter of 2025", "")),
        ("LGA Corporate Peer Challenge (October 2024): action tracker", ("on_site", "October 2024", "")),
        ("Approved by the Executive on 16 July 2024", ("meeting", "16 July 2024", "")),
    ],
)  # fmt: skip
def test_a_date_goes_with_the_event_that_its_sentence_names(line: str, row: tuple[str, str, str]) -> None:
    assert [(event, text.removeprefix("the "), limit) for event, text, limit in dated(line)] == [row]


def test_each_date_of_a_sentence_has_its_event() -> None:
    line = "The final report will be published by 1 October 2024 and the action plan by 1 December 2024."
    assert dated(line) == [
        ("report_published", "1 October 2024", "before"),
        ("action_plan_published", "1 December 2024", "before"),
    ]


def test_it_stands_for_the_event_that_some_sentences_before_all_told_of() -> None:
    chain = "A follow up visit is part of the offer. It is shorter. Its purpose is to see what has come of it."
    assert dated(f"{chain} We expect it within the next two years.") == [
        ("progress_review", "within the next two years", "before")
    ]
    assert dated("A follow up visit is offered. Staff were proud. They expect to grow within the next two years.") == []


@pytest.mark.parametrize(
    ("line", "event"),
    [
        ("The team will make a progress visit in March 2026.", "progress_review"),
        ("The progress review report will be published in March 2026.", "progress_review"),
        ("Their feedback had been published on the website in March 2026.", "report_published"),
        ("Feedback was received in March 2026 and this action plan followed.", "feedback"),
        ("The panel had considered the action plan in March 2026.", "meeting"),
        ("The plan must be published by March 2026.", "action_plan_published"),
    ],
)
def test_what_was_done_with_a_paper_names_the_event(line: str, event: str) -> None:
    assert [found[:2] for found in dated(line)] == [(event, "March 2026")]


@pytest.mark.parametrize(
    ("lines", "event"),
    [
        ("The feedback report has six points. It was published on the website on 3 March 2026.", "report_published"),
        ("The team’s report was agreed in December and placed on the website on 3 March 2026.", "report_published"),
        ("The action plan has ten actions. It will be made public on 3 March 2026.", "action_plan_published"),
        ("Their report, published on 3 March 2026, made seven recommendations.", "report_published"),
        ("The Scrutiny Committee had looked at the draft action plan on 3 March 2026.", "meeting"),
        ("A draft of the report reached the Council on 3 March 2026.", "draft_report"),
        ("Thank you, and Councillor Dee, for making time to see me on 3 March 2026.", "scoping"),
        ("That leaves eighteen months before the next borough elections on 3 March 2026.", "election"),
        ("The auditor’s report on the accounts was published on 3 March 2026.", None),
        ("The Local Plan has ten policies. It was published on 3 March 2026.", None),
    ],
)
def test_an_event_whose_name_stands_elsewhere(lines: str, event: str | None) -> None:
    assert [found[:2] for found in dated(lines)] == ([(event, "3 March 2026")] if event else [])


def test_it_stands_for_the_event_of_the_sentence_before() -> None:
    found = dated("A progress review follows. It takes place in May 2025.")
    assert found == [("progress_review", "May 2025", "")]


@pytest.mark.parametrize(
    "line",
    [
        "The council was founded in May 1974.",
        "The budget of 2024/25 is balanced.",
        "The peer team spent four days onsite.",
        "The action plan has ten actions and 3 themes.",
        PROSE,
    ],
)
def test_other_numbers_and_dates_are_no_milestones(line: str) -> None:
    assert dated(line) == []


def test_the_same_event_on_the_same_day_stands_once() -> None:
    line = "The peer challenge took place on 18 – 21 June 2024."
    assert len(dated(line, line)) == 1


def test_days_on_a_cover_are_those_of_the_visit() -> None:
    found = milestones(nodes_of("# Corporate Peer Challenge", "# Calverhythe", "18 – 21 June 2024", PROSE))
    assert [(row.event, str(row.date)) for row in found] == [("on_site", "18 – 21 June 2024")]


def test_stops_inside_abbreviations_end_no_sentence() -> None:
    text = text_of("Cllr. Fenn, e.g. Ann, spoke at 9 a.m. on it. The team (with Mr. Dale) left! Did it? Yes")
    assert [str(sentence) for sentence in sentences(text)] == [
        "Cllr. Fenn, e.g. Ann, spoke at 9 a.m. on it.",
        "The team (with Mr. Dale) left!",
        "Did it?",
        "Yes",
    ]


# timetables

TABLE = [["Activity", "Date"], ["Peer team on site", "18 – 21 June 2024"], ["Draft report", "By 12 July 2024"],
         ["Tea with the mayor", "August 2024"]]  # fmt: skip
ROWS = [("on_site", "18 – 21 June 2024", ""), ("draft_report", "12 July 2024", "before"), ("other", "August 2024", "")]


def test_each_row_of_a_timetable_is_a_milestone() -> None:
    found = [(event, text.removeprefix("By "), limit) for event, text, limit in dated(TABLE)]
    assert found == ROWS


def test_the_dates_may_stand_first() -> None:
    found = [(event, text.removeprefix("By "), limit) for event, text, limit in dated([row[::-1] for row in TABLE])]
    assert found == ROWS


def test_a_timetable_may_have_only_white_between_its_columns() -> None:
    found = dated("18 June 2024                    Peer team on site", "12 July 2024                    Draft report")
    assert found == [("on_site", "18 June 2024", ""), ("draft_report", "12 July 2024", "")]


def test_a_plan_and_a_table_without_dates_are_no_timetables() -> None:
    plan = [["Recommendation", "Due", "RAG"], ["Agree a vision", "May 2025", "Green"],
            ["Write it down", "June 2025", "Red"]]  # fmt: skip
    assert dated(plan) == []
    assert dated([["Name", "Post"], ["Ann Marsh", "Director"], ["Bob Fenn", "Leader"]]) == []


@pytest.mark.parametrize(
    ("wording", "event"),
    [("Cabinet", "meeting"), ("Scope agreed", "scoping"), ("Full Council", "meeting"), ("Check-in", "progress_review"),
     ("Tea with the mayor", "other")],
)  # fmt: skip
def test_rows_of_a_timetable_name_their_events_briefly(wording: str, event: str) -> None:
    assert table_event(wording) == event


# what a date means


def row(event: str, printed: str, limit: Any = "") -> PrintedMilestone:
    text = text_of(printed)
    return PrintedMilestone(event, text, text, limit)


WRITTEN = Span(date(2024, 7, 1), date(2024, 7, 1), "day")


@pytest.mark.parametrize(
    ("milestone", "start", "end"),
    [
        (row("on_site", "18 – 21 June 2024"), date(2024, 6, 18), date(2024, 6, 21)),
        (row("on_site", "18 – 21 June this year"), date(2024, 6, 18), date(2024, 6, 21)),
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


def test_every_day_of_a_list_of_days_is_in_the_date() -> None:
    (found,) = dated("The peer team visited on 18, 19 and 20 June 2024.")
    assert "18, 19 and 20 June 2024" in found


def test_a_date_without_its_year_is_kept_as_printed() -> None:
    (found,) = dated("The scoping meeting took place on 2 May.")
    assert "2 May" in found


def test_a_timetable_without_rules_is_read_row_by_row() -> None:
    grid = Columns(
        [
            ["Position statement to the team", "Friday 15 May 2026"],
            ["Interviews agreed", "22 May 2026"],
            ["Team on site", "9–11 June 2026"],
            ["Report published", "no later than 11 September 2026"],
        ]
    )
    found = [
        (m.event, str(m.date), str(m.text)) for m in milestones(nodes_of("# Dates", grid, "I look forward to it."))
    ]
    assert found == [
        ("position_statement", "Friday 15 May 2026", "Position statement to the team"),
        ("other", "22 May 2026", "Interviews agreed"),
        ("on_site", "9–11 June 2026", "Team on site"),
        ("report_published", "no later than 11 September 2026", "Report published"),
    ]


def test_what_and_when_head_a_timetable_but_not_one_of_recommendations() -> None:
    rows_ = [["What", "When"], ["Position statement to the LGA", "By 5 May 2026"], ["Peers in Wold", "9–12 June 2026"],
             ["Draft received", "1 July 2026"], ["Presentation to members and staff", "12 June 2026"]]  # fmt: skip
    assert [event for event, _, _ in dated(rows_)] == ["position_statement", "on_site", "draft_report", "feedback"]
    plan = [
        ["What", "When"],
        ["Agree a vision", "May 2026"],
        ["Train managers", "June 2026"],
        ["Sell land", "July 2026"],
    ]
    assert dated(plan) == []


def test_labelled_dates_in_a_list() -> None:
    found = dated("• Presentation to councillors: 12 June 2026, 2pm", "• Rooms booked: 15 June 2026",
                  "• 10 July 2026 – draft report")  # fmt: skip
    assert [(event, date) for event, date, _ in found] == [
        ("feedback", "12 June 2026"),
        ("other", "15 June 2026"),
        ("draft_report", "10 July 2026"),
    ]


def test_the_date_of_recommendations_is_that_of_no_event() -> None:
    assert (
        dated("The review was carried out on site. It considered the six recommendations made in January 2024.") == []
    )


def test_this_review_is_the_progress_review_of_the_title() -> None:
    lines = (
        "# Progress Review",
        "The peer challenge took place in May 2024. This review took place on 3 and 4 June 2025.",
    )
    assert [row.event for row in milestones(nodes_of(*lines))] == ["on_site", "progress_review"]
    assert [row.event for row in milestones(nodes_of("# Peer Review", lines[1]))] == ["on_site", "on_site"]


@pytest.mark.parametrize(
    "words_", ["will elect its council as a whole in", "goes to the polls in", "elects all members in"]
)
def test_a_city_that_elects(words_: str) -> None:
    assert [event for event, _, _ in dated(f"The city {words_} May 2026.")] == ["election"]


# the cheap tests before the searches let nothing slip

NEARLY = (
    "14|2|3rd|MAY|June|sept|2026|this year|last year|week commencing|six|twelve|WEEKS|months of|spring|Autumn|"
    "12/05/2026|-|to|within|by|the|visit|Follow-up|on|site|peers|report,"
)


@given(st.lists(st.sampled_from(NEARLY.split("|"))).map(" ".join))
def test_where_a_date_is_printed_a_wording_may_say_when(wording: str) -> None:
    assert may_say_when(wording) or not WHEN.search(wording)


def test_every_phrase_of_the_vocabulary_is_found_in_itself_in_small_letters_and_in_capitals() -> None:
    printed = [row["printed"].replace("…", " of the ") for row in rows("events")]
    assert len(printed) == sum(map(len, _phrases().values())) > 100
    for wording in printed:
        assert named_in(wording, True)
        assert named_in(wording.upper(), True)


@pytest.mark.parametrize(
    "label", ["# DATE OF NEXT MEETING", "# 47. Date and time of the next meeting", "Next meeting:"]
)
@pytest.mark.parametrize(
    "below",
    [
        "Thursday 12 February 2026 at 10.00am.",
        "The next meeting will be held on Thursday 12 February 2026.",
        "It was noted that the next meeting would be held on Thursday 12 February 2026.",
    ],
)
def test_the_next_meeting_stands_below_its_heading(label: str, below: str) -> None:
    assert dated(label, below) == [("meeting", "Thursday 12 February 2026", "")]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("DATE OF NEXT MEETING Thursday 12 February 2026 at 10.00am.", "Thursday 12 February 2026"),
        ("Date of next meeting: 12 February 2026", "12 February 2026"),
        ("Next meeting of the Committee – 12 February 2026", "12 February 2026"),
        ("The next meeting will be held on 12 February 2026.", "12 February 2026"),
    ],
)
def test_the_next_meeting_is_named_before_its_date(line: str, date: str) -> None:
    assert dated(line) == [("meeting", date, "")]


def test_what_is_to_come_to_the_next_meeting_is_not_its_date() -> None:
    assert ("meeting", "12 February 2026", "") not in dated("The next meeting will hear of the work done by 3 May.")
    assert dated("# Date of next meeting", "To be confirmed, after the elections.") == []


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


@pytest.mark.parametrize(
    "lines",
    [
        ["All councils that take part in a peer challenge have a progress review within a year.",
         "For Eastmarsh this is planned for 14 June 2025."],
    ],
)  # fmt: skip
def test_this_is_what_the_sentence_before_tells_of(lines: list[str]) -> None:
    assert dated(" ".join(lines))[-1][:2] == ("progress_review", "14 June 2025")


@pytest.mark.parametrize("spoken", ["gave us on", "and your colleagues gave me on", "spent with us on"])
def test_time_given_to_the_letter_s_writer_is_the_scoping(spoken: str) -> None:
    assert dated(f"Thank you for the time that you {spoken} 19 April.") == [("scoping", "19 April", "")]


def test_annual_council_after_an_election_is_a_meeting() -> None:
    line = "Because local elections take place on 4 May 2023, we shall speak again after annual council on 23 May."
    assert dated(line) == [("election", "4 May 2023", ""), ("meeting", "23 May", "")]


@pytest.mark.parametrize(
    ("row", "event"),
    [
        ("Cabinet considers the action plan", "meeting"),
        ("Final report considered by the Scrutiny Committee", "meeting"),
        ("Cabinet considers and approves the action plan", "action_plan_published"),
        ("Publication of the action plan", "action_plan_published"),
    ],
)
def test_a_paper_that_is_only_considered_is_not_out(row: str, event: str) -> None:
    assert table_event(row) == event


@pytest.mark.parametrize(
    ("told", "found"),
    [
        ("We last took part in a challenge in October 2021.", [("on_site", "October 2021")]),
        ("In March 2025 the council took part in a Corporate Peer Challenge.", [("on_site", "March 2025")]),
        ("The new administration, elected in May 2019, brought a fresh sense of purpose.", [("election", "May 2019")]),
        ("Cabinet approved the actions below on 17 July 2025.", [("action_plan_published", "17 July 2025")]),
        ("A progress review would take place in the autumn.", [("progress_review", "the autumn")]),
        (
            "The peer challenge process includes a follow up visit. Its purpose is to assess the effect of the "
            "challenge. It is lighter in touch than the first visit. It is to take place within the next two years.",
            [("progress_review", "within the next two years")],
        ),
        ("We published a costed Climate Action Plan in March 2023.", []),
        ("The new system went live in February 2025 for revenues and benefits.", []),
        ("The savings programme has no agreed plan beyond March 2020.", []),
        ("The peer team met us in the spring term.", []),
    ],
)
def test_what_councils_and_their_challenges_are_told_to_do(told: str, found: list[tuple[str, str]]) -> None:
    nodes = nodes_of("# Corporate Peer Challenge", told)
    assert [(row.event, str(row.date)) for row in milestones(nodes)] == found
