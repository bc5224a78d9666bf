import json, typst
RECS = [
"Reset the medium term financial plan by February 2026. It should show how the forecast gap of £3.8 million will be closed, and who is answerable for each saving.",
"Agree a small number of priorities for the remaining two years of the Council Plan, and say publicly which projects will not now go ahead.",
"Bring the whole of the senior leadership team together, with outside support, to agree how it will work as one team.",
"Make better use of overview and scrutiny. Give it earlier sight of decisions, a smaller work programme and the officer support that it needs.",
"Develop a workforce strategy that deals with recruitment, succession and the wellbeing of staff.",
"Set out a shared vision for the market towns with the town councils, the county council and local businesses. Use it to bid for funding with one voice.",
"Finish the review of the council’s assets, so that there is a plan for each building, and act on it.",
"Improve the way in which the council listens to its tenants, and be able to show what has changed as a result.",
"Replace the current performance framework with one that members can use to hold services to account. Report it in public every quarter.",
]
PEERS = [("Lead Officer Peer","Sarah Whitlock","Chief Executive","Ryburn Metropolitan Borough Council"),("Lead Member Peer","Councillor Idris Pugh","Leader of the Council","Cotsbury District Council"),
 ("Member Peer","Councillor Ruth Ellery","Cabinet Member for Housing and Communities","Ancaster Vale Borough Council"),("Officer Peer","Jonathan Mbeki","Director of Finance and Section 151 Officer","Penhallow Borough Council"),
 ("Officer Peer","Lorna Fairhurst","Assistant Director, Housing and Assets","London Borough of Westbourne"),("Officer Peer","Dilip Rana","Head of Legal and Democratic Services","Great Oakley District Council"),
 ("LGA Peer Challenge Manager","Becky Stannard",None,"Local Government Association")]
SCOPE = [("Local priorities and outcomes","Are the council’s priorities clear, and are they grounded in an understanding of the area?","Is performance managed well?"),
 ("Organisational and place leadership","Does the council lead its place well, together with partners and communities?"),
 ("Governance and culture","Are there sound arrangements for taking, and for challenging, decisions?","Is there a culture of respect?"),
 ("Financial planning and management","Does the council understand its financial position, and has it a credible plan for the future?"),
 ("Capacity for improvement","Is the organisation able to deliver what it has set out to do?")]
t = lambda s: s.replace("#","\\#").replace("@","\\@").replace("*","\\*").replace("_","\\_").replace("$","\\$")
recs = "".join(f"#rec[{i}.][{t(r)}]\n" for i, r in enumerate(RECS, 1))
peers = "".join(f"- {p} – {n}, {po} – {o}\n" if po else f"- {p} – {n} – {o}\n" for p, n, po, o in PEERS)
scope = "".join(f"+ *{th}* – {' '.join(q)}\n" for th, *q in SCOPE)
src = f"""#set document(title: "Corporate Peer Challenge Feedback Report", author: "Local Government Association")
#set page(paper: "a4", margin: (x: 24mm, top: 24mm, bottom: 22mm), footer: context {{ if counter(page).get().first() > 1 [ #set text(8.5pt, fill: rgb("#555")); Fenwold District Council – Corporate Peer Challenge #h(1fr) #counter(page).display() ] }})
#set text(font: "Liberation Sans", size: 11pt, lang: "en", region: "GB", hyphenate: false)
#set par(leading: .72em, spacing: 1.1em, justify: false)
#show heading.where(level: 1): it => block(above: 1.5em, below: .8em, text(15pt, fill: rgb("#7a1f5c"), weight: "bold", it.body))
#show heading.where(level: 2): it => block(above: 1.3em, below: .7em, text(12pt, weight: "bold", it.body))
#let rec(n, body) = block(above: .9em, below: .9em, grid(columns: (8mm, 1fr), text(weight: "bold", n), text(weight: "bold", body)))
#align(left)[
#v(58mm)
#text(26pt, weight: "bold", fill: rgb("#7a1f5c"))[LGA Corporate Peer Challenge]
#v(2mm)
#text(19pt)[Fenwold District Council]
#v(4mm)
#text(14pt)[24 – 27 June 2025]
#v(14mm)
#text(15pt, weight: "bold")[Feedback report]
#v(1mm)
#text(12pt)[September 2025]
]
#pagebreak()
= 1. Introduction
Fenwold District Council invited the Local Government Association (LGA) to carry out a Corporate Peer Challenge. The peer team spent four days in the district, between 24 and 27 June 2025. This report sets out what we saw, what we heard and what we think the council might do next.

Fenwold is a council with a great deal to be proud of. It has delivered 412 affordable homes since 2021, its leisure centres have come through the pandemic in good health and its staff are devoted to the place. Residents are well served. The peer team met nobody, inside the council or outside it, who did not wish it to succeed.

The council is also at a turning point. Reserves have been used to balance three budgets running, the corporate plan has grown longer every year, and local government reorganisation will take up time that leaders do not have. The choices that are made in the coming year will matter more than any for a decade.

= 2. Key recommendations
There are a number of suggestions in the main body of this report, which the council may find useful. The following are the peer team’s key recommendations:

{recs}
= 3. The peer challenge approach
== 3.1 The peer team
Peer challenges are carried out by serving councillors and officers. The make-up of the team reflected the council’s own focus. The peers who came to Fenwold were:

{peers}
== 3.2 Scope and focus
The team looked at five themes, which form the core of every Corporate Peer Challenge:

{scope}
== 3.3 How we worked
A peer challenge is not an inspection. It is improvement-focused and is tailored to the council. The team read a range of documents, among them a position statement of 34 pages, before it came. Once on site it held 46 meetings and spoke to more than 130 people. It also visited Thorley Wharf and the depot at Fen End. The picture that follows is a snapshot, and the team knows that some of what it mentions is already in hand.

= 4. Feedback
== 4.1 Local priorities and outcomes
The Council Plan is based on good evidence. The 2023 residents’ survey, the housing needs study and a well-regarded data observatory have all shaped it. Councillors of every group know their wards and speak about them with feeling.

There are, however, 57 actions in the plan and few of them have been completed or closed. Officers described a culture in which “nothing ever comes off the list”. The council should ask of each project whether it would start it today. It should also be clear with partners when it is unable to help, as several told us that a quick refusal would be better than a slow maybe.

Performance reports are long and arrive late. At the time of our visit, members had last seen figures for the quarter that ended in December. The peer team recommends that officers look at the reports used by other districts in the region, some of which fit on two pages.

Tenants are represented on a panel of nine, which is supported well but has not met new members since 2022. The council needs to do more to hear from those who do not come to meetings, and should use the tenant satisfaction measures as a starting point rather than a finishing line.

== 4.2 Organisational and place leadership
The Leader and the Chief Executive are respected by partners. Their visibility during the floods of January 2024 is still remembered. There is an open invitation from the county council and from the integrated care board for Fenwold to lead work on ageing well, and the council should accept it.

The market towns are central to how people feel about the district. Each of the four has a plan of its own, but these were written at different times and compete with one another for money. Business representatives said that they would gladly help and were waiting to be asked.

Senior officers are able and hard-working, and the three directors are committed to Fenwold. They do not yet act as one team. Heads of service told us that they sometimes receive different steers from different directors. Time away from the day-to-day would repay itself quickly.

== 4.3 Governance and culture
Relations between members and officers are courteous and there is little of the friction that the team has seen elsewhere. The Monitoring Officer is trusted by all groups. The Audit Committee is well chaired and has two independent members.

Overview and scrutiny works less well. It has a programme of 31 items for the year, most of them reports for noting, and one officer who supports it alongside other duties. Scrutiny members should meet with the Cabinet before the start of each municipal year, to agree where their work can make a difference. The following steps would help:

1. holding a single scrutiny planning day each April;
2. taking no more than two substantial items at each meeting; and
3. following up recommendations after six months.

An earlier review, by the Centre for Governance and Scrutiny in 2022, recommended that the two scrutiny committees be merged. The council decided against this and the peer team does not seek to reopen the matter.

== 4.4 Financial planning and management
The council’s accounts have been signed off up to 2023/24 and its Section 151 Officer and team have the confidence of members. Treasury management is prudent.

The medium term financial plan nevertheless shows a gap of £3.8 million by 2028/29, against a net budget of £17.2 million. Savings of £1.1 million have been identified but not all have an owner. Reserves will fall beneath the council’s own minimum in 2027/28. Members should be told this plainly. There is still time to act, but there is not much.

The council owns 94 buildings and has no complete record of their condition. The review of assets that began in 2023 stopped when its author left. It needs to be finished, with a decision about each building, before capital is committed to any of them.

== 4.5 Capacity for improvement
Staff speak well of the council as an employer and the hybrid working policy is popular. Turnover is 17 per cent, which is above the average for districts, and is highest in planning and in environmental health. There is no strategy for recruitment or succession. The apprenticeship scheme, which has seen 22 young people into permanent work, is one of the best that the team has come across and could be extended.

The council would benefit from a small transformation team. Neighbouring councils may be willing to share the cost, and the LGA can put Fenwold in touch with others that have done so.

= 5. Next steps
The council’s leaders will want to reflect on these findings. The council has undertaken to publish this report and an action plan. The LGA will return for a progress review in spring 2026 and will publish the results. Anita Sorrell, Principal Adviser for the region, is the main contact between the council and the LGA and can be reached at anita.sorrell\\@lga.example.
"""
open("source.typ","w").write(src)
typst.compile("source.typ", output="document.pdf")
no = {"actions":[],"leads":[],"progress":[],"rag":[]}
gold = {"source":"document.pdf","documents":{"document_type":"feedback_report","date_start":"2025-09-01","date_end":"2025-09-30"},"councils":["E07999002"],
 "recommendations":[{"ref":str(i),"text":r,"headline":None,"recommendation_type":"peer","theme":[None,"Key recommendations"],**no} for i, r in enumerate(RECS,1)],
 "front_matter":[],
 "scope":[x for th,*qs in SCOPE for x in [{"level":"theme","theme":th,"text":th}]+[{"level":"question","theme":th,"text":q} for q in qs]],
 "peers":[{"name":[n, n.replace("Councillor ","")],"role":[po, p, f"{p} – {n}, {po}"][:2] if po else p,"organisation":o if po else [o,None]} for p,n,po,o in PEERS],
 "milestones":[{"event":"on_site","date_text":["24 – 27 June 2025","between 24 and 27 June 2025"],"date_start":"2025-06-24","date_end":"2025-06-27"},{"event":"progress_review","date_text":["spring 2026","in spring 2026"],"date_start":["2026-03-01",None],"date_end":["2026-05-31","2026-06-20",None]}],
 "no_extra":["scope","peers"]}
for g in gold["recommendations"]: g.pop("theme")
json.dump(gold, open("gold.json","w"), indent=1, ensure_ascii=False)
