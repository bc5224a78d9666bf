import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from meeting_papers import *
import pathlib, typst
F = pathlib.Path(__file__).parent
RECS = [
 ("Decide what sort of city Wychmoor wants to be", "Work with the cathedral, the university, the hospital trust and local employers on a vision for 2040. The council has the standing to convene that conversation and partners are waiting to be asked."),
 ("Publish a delivery plan for the city plan", "The city plan says what matters but not who will do what, or when. A two-year delivery plan, reviewed each spring, would help staff to see their part in it and would help members to hold officers to account."),
 ("Strengthen the partnership with the county council", "Relationships between the two leaders are good. They now need to be matched by regular working contact between officers on transport, public health and special educational needs."),
 ("Clarify the roles of members and officers", "Refresh the member-officer protocol and support it with joint training after the May 2026 elections. Ward members should be able to get answers without going through directors."),
 ("Give the audit committee an independent chair", "Appoint at least one independent member with a financial background, and consider whether an independent person should take the chair."),
 ("Close the structural gap in the budget by 2028", "Reserves have been used to balance three budgets in succession. Agree the savings for 2026/27 and 2027/28 together, and be open with residents about the choices:\n- set out options for the leisure contract before it is let again in 2027;\n- test the income assumptions for the Guildhall and the crematorium; and\n- bring the parking review to a conclusion."),
 ("Invest in project management", "The council should build a small programme office and use one method for all of its major projects. The Riverside scheme in particular needs a full-time senior responsible owner."),
 ("Settle the future of hybrid working", "Agree a single policy, explain the reasons for it, and apply it consistently across the organisation."),
]
THEMES = [("Local priorities and outcomes", "Does the council know its place well? Do its priorities follow from that knowledge, and is it achieving what it set out to do?", [0, 1]),
 ("Organisational and place leadership", "How effective is the leadership that the council gives to the city? Are its relationships with partners and communities strong?", [2]),
 ("Governance and culture", "Are decisions made in a clear and accountable way? Is the culture one of respect and openness to challenge?", [3, 4]),
 ("Financial planning and management", "Does the council understand its financial position, and does it have a credible plan for the years ahead?", [5]),
 ("Capacity for improvement", "Has the organisation the people, skills and systems that its ambitions require?", [6, 7])]
BODY = {
"Local priorities and outcomes": ["Wychmoor is a small cathedral city with a large hinterland. Its population of 104,000 doubles on a working day. Members and officers speak about the place with affection and with knowledge, and the council can point to real achievements: the restoration of the Corn Hall, the best recycling rate in the county and 212 new council homes since 2019.",
  "Performance against the council's own measures is mostly good. Housing repairs are completed within 11 days on average, and planning decisions are among the fastest in the region. Homelessness is a growing concern: the number of households in temporary accommodation has risen from 61 to 148 in two years, and the council knows that the present arrangements cannot last.",
  "The city plan was adopted in 2024 after wide consultation. It is well written and short. Staff could tell the peer team what its five aims were, which is unusual. They were less sure how their own work contributed to those aims, and service plans follow several different formats."],
"Organisational and place leadership": ["The Leader and the Chief Executive are respected inside the council and beyond it. Partners described the council as honest and approachable. The university said that the council had been ‘the first to ring and the last to leave’ during the floods of January 2024.",
  "There is an appetite among partners for something bigger. The hospital trust, the cathedral chapter and the further education college each told the peer team that they had plans for their estates which they would share if there were a forum in which to do so.",
  "Local government reorganisation casts a long shadow. The council has taken a clear position on the future of the city and has argued it well, but it will need to guard against the loss of momentum on everything else."],
"Governance and culture": ["Council meetings are orderly and reports are generally clear. The constitution was rewritten in 2023. Some councillors told the peer team that they find it hard to obtain answers to simple questions about their wards, while some officers said that they receive requests late in the evening with an expectation of an immediate reply.",
  "Scrutiny makes a useful contribution. The review of empty shops, which led to a change in the council's lettings policy, is an example that others could learn from. The audit committee has had five chairs in six years and its members acknowledge that they would value professional expertise at the table.",
  "The statutory officers meet every fortnight and their advice is sought and heard."],
"Financial planning and management": ["The finance team is small, able and trusted. Accounts have been audited on time, in contrast with many councils. The council has no external borrowing for commercial property.",
  "The medium term financial plan shows a gap of £3.1 million by 2028, about a sixth of the net budget. General reserves stood at £5.4 million in March 2025 and would be exhausted by 2029 if nothing were done. Members understand the figures. What is missing is a plan that goes beyond one year."],
"Capacity for improvement": ["Staff are proud of what they do. In the 2025 survey 79 per cent said that they would recommend the council as a place to work. Sickness absence is low and the apprenticeship scheme is well regarded.",
  "The council is running eleven major projects with three project managers. Several heads of service told us that they manage projects in the evening. Riverside, a scheme worth £46 million, does not have a dedicated lead.",
  "Practice on working from home differs between teams and is a source of resentment. Everyone whom the peer team asked would prefer a decision, whichever way it went."]}
PEERS = [("Chief Executive peer", "Katerina Voss", "Chief Executive, Rushcliffe Borough Council"), ("Leader peer", "Cllr Edmund Tasker", "Leader, Cotswold District Council"), ("Member peer", "Cllr Shabana Wray", "Opposition Group Leader, City of Lincoln Council"),
 ("Officer peer", "Roland Achebe", "Director of Finance and Section 151 Officer, Exeter City Council"), ("Officer peer", "Isla Pennington", "Assistant Director – Regeneration, North Northamptonshire Council"), ("Peer Challenge Manager", "Morwenna Shaw", "Local Government Association"), ("Project Support Officer", "Felix Adeyinka", "Local Government Association")]
esc = lambda s: s.replace("@", "\\@").replace("#", "\\#").replace("$", "\\$")
def para(t):
    return "\n".join(esc(x) for x in t.split("\n"))
o = [r'''#set document(title: "Wychmoor City Council: Corporate Peer Challenge feedback report")
#set page(paper: "a4", margin: (x: 2.4cm, top: 2.6cm, bottom: 2.4cm), footer: context if counter(page).get().first() > 1 [#set text(8pt, fill: rgb("#555")); LGA Corporate Peer Challenge – Wychmoor City Council #h(1fr) #counter(page).display()])
#set text(font: "Nimbus Sans", size: 11pt, lang: "en", region: "GB")
#set par(leading: 0.72em, spacing: 1.15em)
#set heading(numbering: "1.1")
#show heading.where(level: 1): it => block(above: 1.6em, below: 0.9em, text(16pt, fill: rgb("#8a1c4a"), it))
#show heading.where(level: 2): it => block(above: 1.4em, below: 0.8em, text(12.5pt, fill: rgb("#8a1c4a"), it))
#let note(b) = block(fill: rgb("#f4e6ec"), inset: 8pt, width: 100%, breakable: false, b)
#place(top + right, circle(radius: 1.1cm, fill: rgb("#8a1c4a"), inset: 0pt, align(center + horizon, text(white, 20pt, weight: "bold")[LGA])))
#v(7cm)
#text(30pt, weight: "bold", fill: rgb("#8a1c4a"))[Corporate Peer Challenge]
#v(0.2cm)
#text(22pt)[Wychmoor City Council]
#v(0.4cm)
#text(15pt)[30 September – 3 October 2025]
#v(0.2cm)
#text(15pt)[Feedback report]
#v(1fr)
December 2025
#pagebreak()
= Introduction
Wychmoor City Council invited the Local Government Association (LGA) to carry out a Corporate Peer Challenge, a form of improvement support in which experienced councillors and officers from other councils spend time with their peers and tell them, as critical friends, what they have found. It is not an inspection.

This report sets out the feedback of the team. It builds on the presentation that the team gave to the council on 3 October 2025. The council last had a challenge of this kind in February 2020, when the peer team made seven recommendations.
= Executive summary
Wychmoor is a well-run council with much to be proud of. It knows its place, looks after its finances with care and delivers good services with fewer staff than most councils of its size. Its leadership is trusted by partners, and its staff are committed.

The council is at a turning point. The savings that have kept it in balance so far have been the easier ones, and the next will require choices about the leisure contract, parking and the cultural offer. At the same time there is an opportunity, which may not last, to bring the city's large institutions together around a long-term vision. The peer team believes that the council can do both if it is ready to stop doing some of the things that it does now.
= Key recommendations
There are many observations within the main body of this report. The peer team's eight key recommendations to the council are these:
''']
for i, (h, t) in enumerate(RECS, 1):
    o.append(f'#block(breakable: false)[*Recommendation {i}: {esc(h)}*]\n{para(t)}\n')
o.append('''= The peer challenge approach
== The peer team
Peer challenges are delivered by serving councillors and officers. The team was:
''')
for a, b, c in PEERS: o.append(f"- *{a}:* {b}, {c}")
o.append('''
== Scope and focus
The team considered the five themes that are common to all Corporate Peer Challenges:
''')
for i, (t, q, _) in enumerate(THEMES, 1): o.append(f"+ *{t}* – {q}")
o.append('''
The council also asked the team to comment on two further matters:
- its readiness for local government reorganisation
- the quality of its engagement with young people
== The process
In the weeks before the visit the team read a range of documents, among them a position statement written by the council and a finance briefing by the LGA. It then spent four days in Wychmoor, during which it spoke to 154 people in 52 meetings and visited Riverside, the Corn Hall and two of the council's sheltered housing schemes. All the information given was treated as not attributable to individuals.
= Feedback
''')
for t, q, idx in THEMES:
    o.append(f"== {t}")
    for p in BODY[t]: o.append(esc(p) + "\n")
    o.append("#note[" + " \\\n".join(f"Recommendation {i+1}: {esc(RECS[i][0])}" for i in idx) + "]\n")
o.append('''== Readiness for local government reorganisation
The council has put its case with clarity. It has a register of contracts and assets, an early draft of a workforce plan and a reserve of £250,000 for the cost of transition. It would be wise to agree with the county council, before the end of the year, which data each will need from the other.
== Engagement with young people
The Youth Cabinet has 18 members and its own small grants budget. It is lively and its members were impressive witnesses. Few of them could point to a decision of the council that they had changed.
= Next steps
The council is expected to publish this report within three months of the visit and an action plan within five months of it. Both the peer team and the LGA are keen to build on the relationships that were formed. A progress review will take place in July 2026, and the report of that review should be published no later than 30 September 2026.

In the meantime Fergus Oyelaran, Principal Adviser for the region, is the main contact between the council and the LGA. He can be reached at fergus.oyelaran\\@lga.example.
''')
(F / "source.typ").write_text("\n".join(o))
typst.compile(str(F / "source.typ"), output=str(F / "document.pdf"))
def rt(t): return t.replace("\n- ", " ")
made = ["2025", "2025-09-30", "2025-10-03", "2025-10"]
recs = [{"ref": f"Recommendation {i}", "text": f"{h} {rt(t)}", "headline": h, "recommendation_type": "peer", "made": made, "actions": [], "rag": [], "progress": []} for i, (h, t) in enumerate(RECS, 1)]
sc = []
for t, q, _ in THEMES:
    sc.append({"level": "theme", "theme": t, "text": t})
    qs = [x if x.endswith("?") else x + "?" for x in q.split("? ")]
    sc += [{"level": "question", "theme": t, "text": x} for x in qs]
sc += [{"level": ["item", "theme"], "theme": [None, x], "text": x} for x in ["its readiness for local government reorganisation", "the quality of its engagement with young people"]]
ROLE = {"Katerina Voss": ["Chief Executive"], "Cllr Edmund Tasker": ["Leader"], "Cllr Shabana Wray": ["Opposition Group Leader"], "Roland Achebe": ["Director of Finance and Section 151 Officer"], "Isla Pennington": ["Assistant Director – Regeneration"], "Morwenna Shaw": ["Peer Challenge Manager", "LGA Peer Challenge Manager"], "Felix Adeyinka": ["Project Support Officer", "LGA Project Support Officer"]}
gold(F, {"documents": {"document_type": "feedback_report", "date_start": "2025-12-01", "date_end": "2025-12-31"}, "councils": ["E07999001"], "recommendations": recs,
 "peers": [{"name": n, "role": ROLE[n], "organisation": (["Local Government Association", "LGA", None] if "Local Gov" in c else c.rsplit(", ", 1)[1])} for a, n, c in PEERS],
 "scope": sc, "front_matter": [], "no_extra": ["peers", "scope"],
 "milestones": [{"event": "on_site", "date_text": "30 September – 3 October 2025", "date_start": "2025-09-30", "date_end": "2025-10-03"}, {"event": "feedback", "date_text": "3 October 2025", "date_start": "2025-10-03", "date_end": "2025-10-03"},
  {"event": "on_site", "date_text": "February 2020", "date_start": "2020-02-01", "date_end": "2020-02-29"}, {"event": "report_published", "date_text": ["within three months of the visit", "within three months"], "date_start": None, "date_end": [None, "2026-01-03"]},
  {"event": "action_plan_published", "date_text": ["within five months of it", "within five months"], "date_start": None, "date_end": [None, "2026-03-03"]}, {"event": "progress_review", "date_text": "July 2026", "date_start": "2026-07-01", "date_end": "2026-07-31"},
  {"event": ["progress_review", "report_published"], "date_text": ["no later than 30 September 2026", "30 September 2026"], "date_start": [None, "2026-09-30"], "date_end": "2026-09-30"}]})
toml(F, "Wychmoor City Council: Corporate Peer Challenge feedback report, December 2025", "typst", "LGA feedback report with cover and numbered sections, 'Recommendation n: headline' above an explanation (one with bullets), the headlines printed again in tinted boxes after each theme, two local scope matters; tests repeats and 'Role: Name, Post, Organisation' peers.")
