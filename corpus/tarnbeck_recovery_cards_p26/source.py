# writes source.typ, document.pdf and gold.json
import json, typst
R=[
("KR1","Agree what kind of council Tarnbeck wants to be","The Council has no settled vision beyond the current administration's manifesto. Members and officers should agree a single statement of ambition for the Borough to 2035, informed by evidence, and use it to decide where money and people go.",
 ["Hold four ambition workshops with all councillors and wider leadership team, and publish a draft ‘Tarnbeck 2035’ statement for consultation."],
 [("Sunita Pell, Chief Executive","Chief Executive")],[("Cllr Graham Whitelock, Leader of the Council",["Leader of the Council","Leader"])],("30 June 2025","2025-06-30","2025-06-30"),
 "All four workshops have taken place and 38 of 42 councillors attended at least one. The draft statement was published on 9 June and drew 612 responses. Full Council adopted the final statement on 24 September.","Complete"),
("KR2","Put the finances on a sustainable footing","Reserves are forecast to fall below the minimum set by the Section 151 Officer in 2027. Bring forward a costed transformation and savings programme, and report progress on it in public every quarter.",
 ["Prepare a three-year savings programme of at least £3.4m, with a named owner for each line, and report on it to Cabinet and the Audit and Governance Committee every quarter."],
 [("Owen Strickland, Director of Resources","Director of Resources")],[("Cllr Annette Moyle, Finance and Assets",None)],("28 February 2026","2026-02-28","2026-02-28"),
 "Savings of £2.6m are in the draft budget. The remaining £0.8m relied upon the sale of the Quayside depot, which has been delayed by a restrictive covenant. Alternatives are being worked up but will not all be ready for the February budget.","At risk"),
("KR3","Make governance simpler","The constitution has grown piecemeal and is not well understood. Complete the review which has been promised since 2022, with training for every councillor.",
 ["Complete the review of Parts 3 and 4 of the Constitution through the Governance Task Group and bring the revised documents to Annual Council, followed by a training programme."],
 [("Farida Nasser, Monitoring Officer","Monitoring Officer")],[("Cllr Graham Whitelock, Leader of the Council",["Leader of the Council","Leader"])],("May 2026","2026-05-01","2026-05-31"),
 "The Task Group has met five times. Part 3 is finished and Part 4 is due to be considered in January.","On track"),
("KR4","Give scrutiny the support to do its job","There is one part-time officer for three committees. Consider whether three committees are needed and make sure that those that remain have dedicated support.",
 ["Report options for a two-committee structure and recruit a full-time Scrutiny Officer."],
 [("Farida Nasser, Monitoring Officer","Monitoring Officer")],[("Cllr Ben Carradine, Chair of Overview and Scrutiny",None)],("31 October 2025","2025-10-31","2025-10-31"),
 "The Scrutiny Officer took up post on 1 September. The options report has been deferred at the request of group leaders and no new date has been agreed.","Off track"),
("KR5","Look after, and look to, your staff","Staff are loyal and proud of their work but tired. Publish a people strategy with clear actions on pay, progression and flexible working and show staff that you have acted on what they tell you.",
 ["Run the first staff survey since 2019, publish the results and agree a people strategy with the trade unions."],
 [("Kirsty Mallinson, Head of HR and Organisational Development","Head of HR and Organisational Development")],[("Cllr Priya Venn, Corporate Services",None)],("March 2026","2026-03-01","2026-03-31"),
 "The survey ran in May with a response rate of 71% and the results were shared at three all-staff briefings. The strategy has been drafted and will go to the Employment Committee in December.","On track"),
("KR6","Speak up for Tarnbeck in the sub-region","Partners would welcome a stronger voice from the Borough on transport, health and skills, in particular as discussions on devolution and reorganisation gather pace.",
 ["Agree a public affairs plan with three asks of government and of the proposed combined authority, and nominate a member champion for each of them."],
 [("Sunita Pell, Chief Executive","Chief Executive")],[("Cllr Graham Whitelock, Leader of the Council",["Leader of the Council","Leader"])],("December 2025","2025-12-01","2025-12-31"),
 "Plan agreed by Cabinet on 8 October. Two of three champions nominated.","On track"),
("KR7","Decide the future of the leisure centres","Neither building has more than five years of life. The Council should take a decision in principle on replacement, refurbishment or closure within the next twelve months so that residents know where they stand.",
 ["Appoint specialist advisers, complete condition surveys and present an outline business case."],
 [("Hal Brearley, Director of Place","Director of Place")],[("Cllr Josie Kett, Leisure and Culture",None)],("July 2026","2026-07-01","2026-07-31"),
 "Work has not begun. It will start once the advisers have been appointed in the new year.","Not yet started"),
("KR8","Tackle the backlog of disabled facilities grants","The average wait is 61 weeks. Agree with the county council how the backlog of cases will be cleared and by when.",
 ["Agree a joint recovery plan with the county council’s occupational therapy service and use a framework of approved contractors."],
 [("Hal Brearley, Director of Place","Director of Place")],[("Cllr Lewis Orme, Housing and Health",None)],("30 September 2025","2025-09-30","2025-09-30"),
 "Framework let in July and 84 cases cleared. The average wait has fallen to 33 weeks and the programme now continues as business as usual.","Complete"),
]
DEL={"Complete":"complete","At risk":"at_risk","On track":"on_track","Off track":"off_track","Not yet started":"not_started"}
def t(s): return s.replace("\\","\\\\").replace("#","\\#").replace("$","\\$").replace("*","\\*").replace("@","\\@").replace("_","\\_")
src='''#set document(title: "Peer challenge: our response and progress")
#set page(paper: "a4", margin: (x: 20mm, top: 18mm, bottom: 20mm), footer: context [#set text(8pt, fill: rgb("#555")); #line(length: 100%, stroke: .4pt + rgb("#999")) Tarnbeck Borough Council #h(1fr) Response to the Corporate Peer Challenge #h(1fr) #counter(page).display()])
#set text(font: "DejaVu Sans", size: 9.3pt, lang: "en", region: "GB")
#set par(leading: .62em, spacing: .9em)
#box(width: 100%, fill: rgb("#5a2a6b"), inset: 12pt)[#set text(fill: white); #text(19pt, weight: "bold")[Our response to the Corporate Peer Challenge] \\ #v(2pt) #text(11pt)[Progress update – October 2025]]

Tarnbeck Borough Council invited a team of councillors and officers from other councils, brought together by the Local Government Association, to look at how we work. They spent three days with us between 21 and 23 January 2025 and gave us eight key recommendations. This page-by-page update sets out, for each of them, what we said we would do, who is answerable and where we have got to.

A progress review by some of the same peers is planned for 27 November 2025.

'''
for ref,h,b,acts,lo,lm,due,prog,st in R:
    src+=f'''#block(breakable: false, width: 100%, stroke: .8pt + rgb("#5a2a6b"), radius: 3pt, clip: true, above: 12pt)[
#block(width: 100%, fill: rgb("#ece2f0"), inset: (x: 8pt, y: 6pt), below: 0pt)[#text(weight: "bold", size: 10.5pt, fill: rgb("#5a2a6b"))[{ref}#h(8pt){t(h)}]]
#block(inset: 8pt, above: 0pt)[
{t(b)}

#grid(columns: (32mm, 1fr), row-gutter: 6pt, column-gutter: 4mm,
[*What we will do*], [{t(acts[0])}],
[*Lead officer*], [{t(lo[0][0])}],
[*Lead councillor*], [{t(lm[0][0])}],
[*By when*], [{due[0]}],
[*Where we are now*], [{t(prog)}],
[*Status*], [{st}])
]]
'''
open("source.typ","w").write(src)
typst.compile("source.typ",output="document.pdf")
g={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":"2025-10-01","date_end":"2025-10-31"},"councils":["E07999010"],"recommendations":[],
"front_matter":[],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["between 21 and 23 January 2025","21 and 23 January 2025"],"date_start":"2025-01-21","date_end":"2025-01-23"},
{"event":"progress_review","date_text":"27 November 2025","date_start":"2025-11-27","date_end":"2025-11-27"}]}
for ref,h,b,acts,lo,lm,due,prog,st in R:
    leads=[{"lead_text":lo[0][0],"role":lo[0][1]},{"lead_text":lm[0][0]}]
    if lm[0][1]: leads[1]["role"]=lm[0][1]
    g["recommendations"].append({"ref":ref,"text":h+" "+b,"headline":h,"recommendation_type":"peer","actions":[{"text":acts[0],"due_text":due[0],"due_start":due[1],"due_end":due[2],
      "leads":leads,"progress":[{"text":prog,"as_of_start":["2025-10-01",None]}],"rag":[{"rag_text":st,"rag":None,"delivery":DEL[st],"basis":"text"}]}]})
json.dump(g,open("gold.json","w"),indent=1,ensure_ascii=False)
