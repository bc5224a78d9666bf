HEAD=["Peer team recommendation","Milestones and tasks","Commentary","BRAG","Timescale","Responsible"]
W=[36,41,41,15,22,28]
ROWS=[
"Local priorities and outcomes",
("Recommendation 1: Refresh the Borough Plan once the new administration has settled in, and make it clear which projects will not go ahead.",[
 ("Chief Executive","July 2026","G","Review all projects in the current Borough Plan against cost, benefit and capacity.","The review of 42 projects has been completed and the results were discussed with group leaders in February. A report on the projects to be stopped will be presented in June."),
 ("Assistant Chief Executive","By 31 October 2026","B","Adopt a new Borough Plan.","")]),
("Recommendation 2: Use data on health and deprivation to decide where services are most needed.",[
 ("Head of Communities\nHead of Insight","February 2026","C","Produce a profile of each ward and share it with all councillors.","Profiles for all 19 wards were circulated on 20 February.")]),
"Organisational and place leadership",
("Recommendation 3: Build a stronger relationship with the integrated care board and the voluntary sector.",[
 ("Leader / Chief Executive","Ongoing","G","Meet the chair of the integrated care board every quarter.","Meetings were held in November and February. A joint bid for warm homes funding is in preparation."),
 ("Head of Communities","2026/27","A","Agree a compact with the voluntary sector.","The first draft was not supported by two of the larger charities. Officers are working with them on the wording, and an independent chair has offered to help.")]),
"Governance and culture",
("Recommendation 4: Review the constitution to speed up decision making, especially the scheme of delegation and the thresholds for key decisions.",[
 ("Monitoring Officer","May 2026","R","Bring a revised scheme of delegation to Annual Council.","The cross-party working group has met once since October and did not reach a quorum at its last two meetings. It will not be possible to complete this work in time for Annual Council. The Monitoring Officer has asked group leaders to nominate substitutes, and a new date will be agreed with the Mayor.")]),
("Recommendation 5: Tackle poor behaviour at meetings and make use of the informal resolution procedure.",[
 ("Monitoring Officer","January 2026","C","Refresher training on the code of conduct for all councillors.","Delivered in January. 36 of 39 councillors attended."),
 ("Group Leaders","Spring 2026","B","Group leaders to sign a statement on respect and civility.","-")]),
"Financial planning and management",
("Recommendation 6: Strengthen financial resilience by reducing the reliance on reserves and on one-off income.",[
 ("Section 151 Officer","Q4 2025/26","G","Present a balanced budget for 2026/27 without the use of general reserves.","The budget was approved on 25 February with a contribution from reserves of nil. An updated reserves policy was adopted on the same day."),
 ("Corporate Director (Resources)","30 September 2026","B","Introduce zero-based budgeting in three pilot services.","Pilot services to be confirmed.")]),
("Recommendation 7: Improve oversight of the council’s two wholly owned companies.",[
 ("Section 151 Officer / Monitoring Officer","April 2026","A","Set up a shareholder committee and publish its terms of reference.","Terms of reference were agreed by the Executive in January. The appointment of an independent member has been delayed, because the first round of advertising drew only one candidate.")]),
"Capacity for improvement",
("Recommendation 8: Bring the transformation projects together in a single programme with proper governance, and be realistic about the capacity of small teams.",[
 ("Assistant Chief Executive","December 2025","C","Set up a programme board and a programme office.","The board has met monthly since November."),
 ("Assistant Chief Executive","June 2026","G","Prepare a benefits plan for every project in the programme.","Plans are in place for 11 of the 16 projects.")]),
("Recommendation 9: Celebrate success and tell staff how their work makes a difference.",[
 ("Communications Manager","Ongoing","G","Launch a monthly staff briefing and an annual awards event.","The first briefing was seen live by more than 200 colleagues. The awards will be held in September.")]),
]
