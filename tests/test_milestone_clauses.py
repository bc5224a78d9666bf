"""What the clause round a date tells: things and happenings in either order, active or passive, named or meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from outlines import nodes_of

from extractors.milestones import milestones, table_event
from extractors.milestones.clauses import Clauses, Date
from extractors.milestones.words import meanings, words_in
from schemas.vocabulary import rows

PROSE = (
    "The peer team spoke with more than a hundred people and wrote up what it had heard, and what it thought of it all."
)

TOLD = {
    "feedback": [
        "The peers gave us a summary of their conclusions on 14 June 2025.",
        "On 14 June 2025 the team set out its first impressions to a room of sixty councillors.",
        "The lead peer fed back to the Corporate Management Team and group leaders on 14 June 2025.",
        "The visit ended with a presentation to members and managers on 14 June 2025.",
        "Headlines were shared with the Cabinet and directors on 14 June 2025.",
        "They closed by telling senior members and officers what they had seen on 14 June 2025.",
    ],
    "draft_report": [
        "The LGA e-mailed the first draft to the Chief Executive on 14 June 2025.",
        "We received the report in draft on 14 June 2025.",
        "A draft landed on 14 June 2025 and we returned our corrections within the week.",
        "The draft followed on 14 June 2025.",
        "You should expect a draft from us by 14 June 2025.",
        "The Chief Executive was sent the draft for checking on 14 June 2025.",
    ],
    "report_published": [
        "The full report went live on the council’s web pages on 14 June 2025.",
        "The letter setting out the peers’ findings was made available to the public on 14 June 2025.",
        "We uploaded the report, with a foreword by the Leader, on 14 June 2025.",
        "The report has been available to residents since 14 June 2025.",
        "The peer team’s report came out on 14 June 2025.",
        "Their report was finalised on 14 June 2025.",
        "It was the peers’ wish that their report be made public, and this was done on 14 June 2025.",
        "What they found is set out in a report, which the council put on its website on 14 June 2025.",
        "The report should be public no later than 14 June 2025.",
    ],
    "action_plan_published": [
        "Our response to the recommendations was posted online on 14 June 2025.",
        "An action plan has to be in the public domain by 14 June 2025.",
        "The council then has until 14 June 2025 to publish an action plan.",
        "The plan was signed off on 14 June 2025.",
        "Work has begun on an action plan. The council means to have it ready by 14 June 2025.",
        "The action plan will follow by 14 June 2025.",
        "An action plan in answer to the report is due by 14 June 2025.",
        "Publication of the action plan is expected in June 2025.",
    ],
    "meeting": [
        "Scrutiny members will examine the draft action plan on 14 June 2025.",
        "The report goes before Full Council on 14 June 2025.",
        "On 14 June 2025 the Executive will be asked to note the findings.",
        "The Policy Board debated the peers’ report at length on 14 June 2025.",
        "The action plan is on the agenda of the Audit Committee for 14 June 2025.",
        "The Executive will receive the peers’ report on 14 June 2025.",
        "Members of the Scrutiny Committee discussed the action plan on 14 June 2025.",
        "The report and the draft action plan go to Cabinet on 14 June 2025.",
    ],
    "on_site": [
        "Five peers spent 14 to 17 June 2025 with us.",
        "A team led by the Chief Executive of Brackenshire was in Northmere between 14 and 17 June 2025.",
        "The team will arrive on 14 June 2025.",
        "The fieldwork is planned for 14-17 June 2025.",
        "The peer challenge itself ran from 14 to 17 June 2025.",
        "Six peers came to Northmere from 14 to 17 June 2025.",
        "The peers were our guests for four days, from 14 to 17 June 2025.",
        "Our first challenge was in June 2019.",
        "The council’s previous peer challenge dates from June 2019.",
    ],
    "progress_review": [
        "Two of the peers will be back on 14 June 2026 to see what has changed.",
        "A follow-up visit has been pencilled in for 14 June 2026.",
        "The team looks forward to returning in June 2026.",
        "The six-month check-in fell on 14 June 2026.",
        "The progress review falls in June 2026.",
        "We shall come and see you again in June 2026.",
        "Peers will be invited back for a day in June 2026.",
    ],
    "position_statement": [
        "We sent in our self-assessment on 14 June 2025.",
        "The council submitted its position statement, which ran to thirty pages, on 14 June 2025.",
        "The position statement should be with the team by 14 June 2025.",
        "A position statement was drafted by the policy team and handed to the peers on 14 June 2025.",
        "Please let us have your position statement by 14 June 2025.",
    ],
    "scoping": [
        "The scope was settled at a call with the LGA on 14 June 2025.",
        "The Leader and I discussed the themes with you on 14 June 2025.",
        "An initial set-up meeting was held on 14 June 2025.",
        "The scope of the challenge was agreed in June 2025.",
        "We met the Chief Executive to agree the scope on 14 June 2025.",
    ],
    "election": [
        "Voters will elect all 45 councillors on 6 May 2027.",
        "The council is up for election in May 2027.",
        "Polling takes place on 6 May 2027.",
        "All seats are contested on 6 May 2027.",
        "The borough goes to the polls in May 2027.",
        "Since the elections of May 2023 the council has had no overall control.",
    ],
}

NOT_OURS = [
    "The Regulator of Social Housing published its judgement on 14 June 2025.",
    "CQC inspectors were on site from 14 to 17 June 2025.",
    "Ofsted’s report was published on 14 June 2025.",
    "The Local Plan was adopted by Full Council on 14 June 2025.",
    "Ms Dale was appointed as Chief Executive on 14 June 2025.",
    "The auditors presented their findings to the Audit Committee on 14 June 2025.",
    "Reserves stood at £4m at 31 March 2025.",
    "The new depot was opened on 14 June 2025.",
    "The housing strategy will be considered by Cabinet on 14 June 2025.",
    "The Government published its White Paper on 14 June 2025.",
    "Recommendation 4 is to be completed by 31 March 2026.",
    "The Corporate Plan was agreed in February 2024.",
    "Staff were surveyed in June 2025.",
    "The Director of Place joined the council in June 2025.",
    "A new waste contract begins on 1 April 2026.",
    "The peers noted that the council tax base had grown since 2019 and that the target of March 2025 was missed.",
    "The Devolution Bill received Royal Assent on 14 June 2025.",
    "The external auditor’s report on the accounts went to the Audit Committee on 14 June 2025.",
    "The team heard that the leisure contract had been awarded in June 2025.",
    "The transformation team was set up in June 2025.",
    "The council declared a climate emergency in June 2019.",
    "Four Ofsted inspectors visited the borough in June 2024.",
    "The council adopted its Corporate Plan at a meeting in June 2024.",
    "Cabinet approved the budget on 12 February 2025.",
    "The peer team was told that the new Chief Executive had arrived in June 2024.",
    "We publish performance figures each quarter, the last on 14 June 2025.",
    "The Independent Remuneration Panel will report in June 2026.",
    "Work on the customer strategy is to finish by 31 March 2026.",
    "The leisure centre reopened on 14 June 2025 after a fire.",
    "The staff survey of June 2024 drew 600 replies.",
    "The Leader of the Council has been in office since 21 May 2019.",
    "The plan commits the council to saving £4m by 31 March 2027.",
    "Data in this report are correct as at 14 June 2025.",
    "Recommendation 3: review the constitution by 14 June 2026.",
    "Consultation on the draft Local Plan closes on 14 June 2025.",
    "The Housing Ombudsman issued a special report on 14 June 2025.",
    "The Council’s external auditors, Marsh & Co, were appointed in June 2023.",
    "The pay policy statement was agreed by Full Council on 14 June 2025.",
    "The peers praised the town centre scheme, which opened in June 2024.",
    "Minutes of the meeting held on 14 June 2025 were agreed.",
]


def told(*lines: str) -> list[tuple[str, str]]:
    return [(row.event, str(row.date)) for row in milestones(nodes_of(*lines))]


@pytest.mark.parametrize(("event", "sentence"), [(event, one) for event, told in TOLD.items() for one in told])
def test_a_thing_and_what_happens_to_it_give_the_event(event: str, sentence: str) -> None:
    assert [found for found, _ in told(PROSE, sentence)] == [event]


@pytest.mark.parametrize("sentence", NOT_OURS)
def test_the_business_of_others_is_no_event(sentence: str) -> None:
    assert told(PROSE, sentence) == []


@pytest.mark.parametrize(
    ("lines", "event"),
    [
        (["The action plan has nine actions.", "It was agreed on 3 March 2026."], "action_plan_published"),
        (["The draft plan went to partners. Sixty comments came.", "Publication should be in March 2026."],
         "action_plan_published"),
        (["The peers look at progress later.", "They will be back with us on 3 March 2026."], "progress_review"),
        (["A progress review is part of the offer.", "The LGA has offered 3 March 2026."], "progress_review"),
        (["# Position statement of Northmere", "It is short.", "The document was sent to the LGA on 3 March 2026."],
         "position_statement"),
        (["# Action plan", "Put on the website 3 March 2026"], "action_plan_published"),
        (["The Local Plan is long.", "It was published on 3 March 2026."], None),
    ],
)  # fmt: skip
def test_what_a_pronoun_or_nothing_at_all_stands_for(lines: list[str], event: str | None) -> None:
    assert [found for found, _ in told(PROSE, *lines)][-1:] == ([event] if event else [])


def test_each_clause_has_its_own_event() -> None:
    line = (
        "The draft was sent on 2 May 2025, Cabinet saw the report on 3 June 2025 and it was put online on 4 July 2025."
    )
    assert told(PROSE, line) == [
        ("draft_report", "2 May 2025"),
        ("meeting", "3 June 2025"),
        ("report_published", "4 July 2025"),
    ]


def test_a_clause_without_a_verb_takes_the_one_before() -> None:
    line = "The council will publish the report by 2 May 2025 and, in answer to it, an action plan by 3 June 2025."
    assert told(PROSE, line) == [("report_published", "2 May 2025"), ("action_plan_published", "3 June 2025")]


def test_a_timetable_of_plain_text_may_have_bars() -> None:
    assert told(
        PROSE, "2 May 2025, 4pm | Headline findings given to the Cabinet", "By 3 June 2025 | Action plan online"
    ) == [
        ("feedback", "2 May 2025"),
        ("action_plan_published", "3 June 2025"),
    ]
    assert told(PROSE, "Report put online | 2 May 2025") == [("report_published", "2 May 2025")]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("The peers were with us from 13 to 15 May.", "13 to 15 May"),
        ("The progress review will be held in early 2026.", "early 2026"),
        ("The progress review will be held in Winter 2026/27.", "Winter 2026/27"),
        ("The draft report reached us in early April.", "early April"),
        ("The peers were in the borough for three days from 29 April to 1 May 2025.", "29 April to 1 May 2025"),
        ("The peers were here from Tuesday to Thursday, 29 April to 1 May 2025.",
         "Tuesday to Thursday, 29 April to 1 May 2025"),
    ],
)  # fmt: skip
def test_dates_without_their_year_and_seasons_over_two(line: str, date: str) -> None:
    assert [found for _, found in told(PROSE, line)] == [date]


@pytest.mark.parametrize(
    ("wording", "event"),
    [("Headline findings given to Cabinet", "feedback"), ("Peers in Northmere", "on_site"),
     ("Cabinet considers the plan", "meeting"), ("Tea with the mayor", "other")],
)  # fmt: skip
def test_a_row_of_a_timetable_is_told_by_thing_and_happening(wording: str, event: str) -> None:
    assert table_event(wording) == event


# the vocabulary


def test_every_word_of_the_vocabulary_is_found_in_itself() -> None:
    for row in rows("event_words"):
        printed = row["printed"].replace("…", " of the ").replace("*", "").replace("^", "Northmere")
        found = words_in(printed)
        assert found, printed
        assert (found[0].start, found[0].sort) == (0, row["sort"]), printed


def test_meanings_speak_of_things_and_happenings_that_the_vocabulary_names() -> None:
    named = {(row["sort"], row["means"]) for row in rows("event_words")}
    for happening, told in meanings().items():
        assert happening == "next" or ("happening", happening) in named
        assert all(("thing", thing) in named for thing, _ in told)


@given(st.text(alphabet="the draft report was sent İß|(),;:.3-", max_size=60), st.integers(0, 50), st.integers(1, 9))
def test_any_wording_has_an_answer(wording: str, start: int, length: int) -> None:
    end = min(start + length, len(wording))
    if start < end:
        Clauses(wording, [Date(start, end)], [wording], "report").event(Date(start, end))


def test_a_clause_of_another_matter_is_no_event() -> None:
    told = "It would follow the elections on 7 May 2026, and that sessions for members would begin in June 2026."
    assert [(m.event, str(m.date)) for m in milestones(nodes_of(PROSE, told))] == [("election", "7 May 2026")]


def test_recommendations_that_were_published() -> None:
    told = "The peer team visited us in April 2025. Its ten recommendations, published in July 2025, are told below."
    assert [m.event for m in milestones(nodes_of(told))] == ["on_site", "report_published"]


def told_by(*lines: str) -> list[tuple[str, str]]:
    return [(row.event, str(row.date)) for row in milestones(nodes_of("# Position Statement", *lines))]


def test_a_condition_set_between_commas_says_nothing_of_what_happens() -> None:
    line = "Elections to a shadow authority, if ministers agree to our proposal, would be held on 6 May 2027."
    assert told_by(line) == [("election", "6 May 2027")]


def test_it_that_stands_for_the_budget_is_no_paper_of_the_challenge() -> None:
    assert told_by("Our net budget is £16.9m. It was approved by Full Council on 25 February 2026.") == []


def test_the_statement_that_managers_agreed() -> None:
    lines = "This statement is meant to help you. It was agreed by the Corporate Management Team on 31 March 2026."
    assert told_by(lines) == [("position_statement", "31 March 2026")]


def test_to_plan_is_a_verb() -> None:
    line = "We look forward to your report, which we plan to take to Full Council with our action plan on 2 June 2026."
    assert told_by(line) == [("meeting", "2 June 2026")]


def test_a_report_behind_a_team_is_the_teams_though_a_review_was_named_before() -> None:
    nodes = nodes_of(
        "A further report will be made after the progress review has taken place.",
        "A team of councillors and officers was here in June. Its report was published on 14 June 2025.",
    )
    assert [(str(m.date), m.event) for m in milestones(nodes)][-1] == ("14 June 2025", "report_published")


def test_both_stands_for_the_papers_that_a_body_will_have() -> None:
    nodes = nodes_of(
        "The peer challenge is over.",
        "We shall publish the report and our action plan by the end of May 2026, and take both to Full Council on "
        "14 June 2026.",
    )
    assert [(str(m.date), m.event) for m in milestones(nodes)][-1] == ("14 June 2026", "meeting")
