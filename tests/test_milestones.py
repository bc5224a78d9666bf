"""Dated events and promises as sentences, covers and headings tell of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import text_of
from outlines import Rows, nodes_of

from extractors.milestones import milestones, sentences
from extractors.milestones.events import _phrases, named_in
from extractors.milestones.prose import _is_promise
from extractors.milestones.when import WHEN, dates_in, may_say_when, ties_when
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


def test_every_day_of_a_list_of_days_is_in_the_date() -> None:
    (found,) = dated("The peer team visited on 18, 19 and 20 June 2024.")
    assert "18, 19 and 20 June 2024" in found


def test_a_date_without_its_year_is_kept_as_printed() -> None:
    (found,) = dated("The scoping meeting took place on 2 May.")
    assert "2 May" in found


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
    "12/05/2026|-|to|within|by|the|visit|Follow-up|on|site|peers|report,|in|end of|Early|Q3|quarter|of|Monday|w/c|"
    "before|at least|after|later|first|year"
)


@given(st.lists(st.sampled_from(NEARLY.split("|"))).map(" ".join))
def test_where_a_date_is_printed_a_wording_may_say_when(wording: str) -> None:
    assert may_say_when(wording) or not WHEN.search(wording)
    assert [match.span() for match in dates_in(wording)] == [match.span() for match in WHEN.finditer(wording)]
    tied = [match for match in WHEN.finditer(wording) if not match["period"] or _is_promise(match)]
    assert ties_when(wording) or not tied


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


def test_that_year_is_the_last_one_named_before() -> None:
    (one, two) = milestones(
        nodes_of("The peer team was on site in March 2024.", "The council published the report in July of that year.")
    )
    assert (str(two.date), two.year, two.event) == ("July of that year", "2024", "report_published")
    assert one.year == ""


def test_what_the_team_publishes_is_its_own_report() -> None:
    found = dated(
        "Comments will be passed to the LGA’s progress review.",
        "The peer team was on site from 14 to 17 October 2024 and published its report on 20 December 2024.",
    )
    assert [event for event, _, _ in found] == ["on_site", "report_published"]
