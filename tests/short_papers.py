"""Short papers of every kind in Markdown, set in by four spaces, of councils that there are not."""

from __future__ import annotations

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
