"""What kind of paper it is, whose, what it is called, of which day and for which committee: from its own words."""

from __future__ import annotations

from datetime import date
from textwrap import dedent

import pytest
from conftest import CORPUS, document
from conftest import result_of as sample_of

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


PLAN = """
    # Tarnbeck Borough Council

    ## Corporate Peer Challenge action plan

    Updated 14 May 2024

    | Ref | Recommendation | Action | Lead | Deadline | RAG |
    |---|---|---|---|---|---|
    | 1 | Write a medium-term plan | Publish the plan | Chief Executive | March 2025 | Green |
    | 2 | Settle who owns savings | Name an owner for each | Director of Resources | June 2025 | Amber |
    | 3 | Hear from younger residents | Set up a youth forum | Head of Communities | July 2025 | Red |
    """

ABOUT_A_PLAN = """
    # Tarnbeck Borough Council

    **Report to:** Audit and Governance Committee

    **Date:** 12 September 2024

    **Title:** Peer Challenge Action Plan: update

    **Report of:** Director of Resources

    **Wards affected:** All

    ## 1. Recommendations

    1.1 That the Committee notes the progress made against the action plan.

    1.2 That a further update is brought to the Committee in March 2025.

    ## 2. Background

    2.1 A peer team visited the council in January 2024 and made five recommendations. The council's action plan
    answers each of them, and this report says how far the work has come since the spring.

    ## 3. Financial implications

    3.1 There are none that arise from this report.

    ## 4. Legal implications

    4.1 There are none that arise from this report.
    """

QUOTES_FEEDBACK = """
    # Eastmarsh Borough Council

    **Meeting:** Cabinet

    **Meeting date:** 4 March 2025

    **Title:** Corporate Peer Challenge: feedback report and next steps

    **Portfolio Holder:** Councillor Ivo Lask

    ## Purpose of the report

    This report presents the feedback report of the peer team that visited the council in November 2024.

    ## Recommendations

    Cabinet is recommended to:

    1. receive the feedback report of the peer team; and
    2. approve the publication of the feedback report on the council's website.

    ## What the peer team found

    The feedback report says: "The peer team spent four days in Eastmarsh and were impressed by what they saw. We
    heard from staff and partners, and the team found a council that knows its places well."

    ## Reasons for recommendations

    The council has promised to publish what peers say about it.

    ## Financial implications

    None.

    ## Legal implications

    None.
    """

ABOUT_A_REVIEW = """
    # Eastmarsh Borough Council

    **Report to:** Cabinet

    **Date:** Tuesday 4 March 2025

    **Title:** Corporate Peer Challenge progress review

    ## Purpose of the report

    To present the progress review report, which follows the feedback report and the position statement.

    ## Recommendations

    That Cabinet notes the progress review report.

    ## Background

    The peer team came back for two days in January to see what had been done with its recommendations.

    ## Financial implications

    None.

    ## Legal implications

    None.

    ## Background papers

    None.
    """

MINUTES = """
    # Tarnbeck Borough Council

    ## Minutes of the meeting of the Overview and Scrutiny Committee held on Tuesday 8 October 2024

    **Present:** Councillors Ada Quill (Chair), Ben Rusk and Cyd Marl

    **Apologies:** Councillor Dov Penn

    ### 21. Declarations of interest

    There were none.

    ### 22. Peer Challenge action plan

    The Committee considered the action plan that answers the peer team's recommendations.

    RESOLVED: That the action plan be noted and that a further report come to the Committee in spring.

    The meeting closed at 8.15 pm.
    """

OF_ANOTHER_PAPER = """
    # Tarnbeck Borough Council

    ## Answering our peers

    The peers were here from 10 to 13 June 2024. Their report, published on 12 September 2024, made nine points.

    This is the second issue of the plan. It gives the position on 12 February 2025.
    """

BESIDE_A_SIGN = """
    # Progress review

    Tarnbeck Borough Council

    20 May 2025 · Feedback from the peer team

    The team's report was published on 6 February 2024, and the council adopted an action plan on 19 March 2024.
    """

AGENDA = """
    # Tarnbeck Borough Council

    # Agenda

    ## Cabinet

    Tuesday 3 December 2024 at 6.30 pm

    Council Chamber, Market Hall, Tarnbeck

    Membership: Councillors Ada Quill (Chair), Ben Rusk and Cyd Marl

    Quorum: 3

    1. Apologies for absence
    2. Declarations of interest
    3. Minutes of the last meeting
    4. Corporate Peer Challenge: feedback report and action plan
    5. Budget monitoring
    """

SCOPE_LETTER = """
    Councillor Ada Quill

    Leader, Tarnbeck Borough Council

    19 June 2023

    Dear Councillor Quill

    # Tarnbeck Borough Council: scope of the peer challenge

    Thank you for inviting the Local Government Association to carry out a Corporate Peer Challenge. This letter sets
    out the scope on which we have agreed.

    ## Scope and focus

    The peer team will look at five themes:

    1. Local priorities and outcomes
    2. Organisational and place leadership
    3. Governance and culture
    4. Financial planning and management
    5. Capacity for improvement

    ## Timing and duration

    The peer team will be on site from 10 to 13 October 2023.

    ## Peer team

    We will source a team made up of a council leader, a chief executive and two senior officers.
    """

FEEDBACK = """
    # Corporate Peer Challenge

    # Tarnbeck Borough Council

    10 – 13 October 2023

    # Feedback report

    ## 1. Executive summary

    The peer team were impressed by how well officers and councillors know the borough. The team heard from over
    ninety people, and the council should now turn its plans into a programme of work.

    ## 2. Key recommendations

    The following are the peer team's key recommendations to the council:

    2.1 Write a medium-term plan that joins the budget with the priorities of the council.

    2.2 Settle who owns each of the savings and how the council will know that they are made.

    2.3 Hear more often from residents under thirty.

    ## 3. Summary of the peer challenge approach

    The peer team

    - Cllr Nell Orrin, Leader, Saltmere District Council
    - Tom Vass, Chief Executive, Fenwold District Council
    - Uma Reeve, Director of Finance, Lynford Borough Council
    - Will Stroud, Peer Challenge Manager, LGA

    The peer challenge process is not designed to provide a technical assessment of proposals.

    ## 4. Feedback

    The peer team met staff at every level. Peers heard that the pace of change is quicker than it was.
    """

POSITION = """
    # Tarnbeck Borough Council

    # Position statement

    ## Prepared for the Corporate Peer Challenge, October 2023

    ## 1. About the borough

    Tarnbeck lies between the moor and the coast. Some 92,000 people live in it.

    ## 2. Our priorities

    Our corporate plan has four priorities. The peer team will find that the first of them, homes that people can
    afford, takes up most of our time.

    ## 3. Where we want the peers to look

    We would welcome the view of the peer team on how we lead change.
    """

PROGRESS = """
    # Corporate Peer Challenge

    # Progress review report

    # Tarnbeck Borough Council

    22 October 2024

    ## 1. Introduction

    The council undertook a Corporate Peer Challenge in October 2023 and promptly published the full report with
    an action plan. The progress review is an integral part of the process, taking place within twelve months.

    ## 2. Summary of the approach

    The peer team met the Leader and the Chief Executive and heard what has been done since.

    ## 3. Progress since the peer challenge

    The team found that the medium-term plan has been written, and that savings now have owners.
    """

APPENDIX = """
    ## Appendix: the action plan

    | Ref | Recommendation | Action | Lead | Deadline | RAG |
    |---|---|---|---|---|---|
    | 1 | Write a medium-term plan | Publish the plan | Chief Executive | March 2025 | Green |
    | 2 | Settle who owns savings | Name an owner for each | Director of Resources | June 2025 | Amber |
    """

FEEDBACK_LETTER = """
    Dear Ada Quill

    # Tarnbeck Borough Council: peer challenge feedback letter

    5 December 2023

    Thank you for inviting the peer team to Tarnbeck. This letter summarises what the team found during their visit
    on 10 to 13 October 2023.

    We were impressed by the staff whom we met, and by the pride that they take in the town.

    Yours sincerely

    Will Stroud, on behalf of the peer team
    """

MINISTER = """
    14 January 2025

    Dear Leader

    # Tarnbeck Borough Council

    Thank you for inviting me to the borough. I have seen the peer review and look forward to your action plan. The
    scope of the government's support does not change.

    Yours ever
    """

DECISION = """
    # Record of executive decision

    **Decision maker:** Cabinet

    **Date of decision:** 4 March 2025

    **Subject:** Peer challenge action plan

    **Decision:** That the action plan be approved.

    ## Reasons for the decision

    The peer team recommended that an action plan be published.
    """

OTHERS = {
    "a notice about bins": """
        # Tarnbeck Borough Council

        # Your bins over the holidays

        If your bin is emptied on a Monday it will be emptied on Tuesday in the last week of December. Please put it
        out by seven in the morning, and keep glass apart from paper.
        """,
    "an annual governance statement": """
        # Annual Governance Statement 2023/24

        Tarnbeck Borough Council is responsible for ensuring that its business is conducted in accordance with the
        law. The council took part in a Corporate Peer Challenge in October 2023, and the recommendations of the
        peers were accepted in full.

        The system of internal control is designed to manage risk to a reasonable level.
        """,
    "a list of works that has no plan's columns": """
        # Highways tracker

        | Road | Length | Surface |
        |---|---|---|
        | Mill Lane | 400 m | Tar |
        | Weir Street | 250 m | Stone |
        """,
    "a progress review that has nothing to do with peers": """
        # Progress review

        # Leisure centre build

        ## Progress since spring

        The roof is on and the pool is tiled. The builders expect to hand over the keys in autumn.
        """,
    "a story about a team's peers": """
        # The lighthouse keepers

        The keeper's peers said that his progress was good. He reviewed the lamp each night, made a plan for the
        winter and recommended the sea to nobody.
        """,
}


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
