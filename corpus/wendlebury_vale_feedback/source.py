import json, typst
PE = [("Gillian Prout", "Chief Executive", "Mendip Hills District Council"), ("Councillor Anil Deshpande", "Leader of the Council", "Charnwood Borough Council"), ("Councillor Ruth Hallam", "Independent Group Leader", "East Lindsey District Council"),
 ("Stephen Okafor", "Director of Corporate Services and Section 151 Officer", "South Kesteven District Council"), ("Jacqui Wren", "Head of Planning and Economic Growth", "Maldon District Council"), ("Lewis Tamworth", "National Graduate Trainee (shadow)", "Local Government Association"), ("Helena Marsh", "Peer Challenge Manager", "Local Government Association")]
PE[0] = ("Gillian Prout", "Chief Executive", "Rushcliffe Borough Council")
SC = [("Local priorities and outcomes", ["Are the priorities of the council clear, and do they rest on what it knows of its area?", "Does it deliver what it sets out to do?"]),
 ("Organisational and place leadership", ["How well do members and senior officers lead the organisation, and how well do they work with others for the good of the Vale?"]),
 ("Governance and culture", ["Are decisions taken openly, challenged well and carried out in a culture of respect?"]),
 ("Financial planning and management", ["Does the council understand its financial position, and has it a plan that will hold?"]),
 ("Capacity for improvement", ["Has the council the people, skills and will to improve?"])]
RE = [("Turn the Vale 2035 vision into a short delivery plan", "The vision is well liked but partners could not tell us what will happen first. A plan of two or three pages with milestones and named leads would help everybody."),
 ("Agree how the new administration and senior officers will work together", "Relationships are courteous, yet roles have not been talked through since the election in May 2023. Independent facilitation can be found through the LGA."),
 ("Make better use of overview and scrutiny", "Reduce the number of items for information, agree a work programme with Cabinet and give chairs the support that they need."),
 ("Close the budget gap for 2026/27 early", "The council has time on its side. Savings options need to come to members by the summer, not in the last weeks before the budget is set."),
 ("Bring the waste depot and the housing company under one programme board", "Both projects carry significant risk, share the same few officers and are reported in different ways."),
 ("Invest in the planning service", "Three changes of manager in two years have left the team tired. A settled structure and a realistic local plan timetable are urgent."),
 ("Write a workforce plan", "It should cover pay, hybrid working, succession and the development of middle managers."),
 ("Celebrate success", "Staff and councillors are too modest about their achievements, among them the community fridge network and the restoration of the canal basin.")]
F = [("Local priorities and outcomes", ["Wendlebury Vale is a place that people choose to live in and seldom want to leave. The council knows its area well. Its data on rural isolation is among the best that the team has seen in a district of this size, and it has been put to use in the siting of community hubs at Long Aston and Pell.", "The Vale 2035 vision was adopted in 2022 after a thorough consultation and is quoted by partners from the hospital trust to the parish councils. Performance is strong in recycling, where the council is in the top ten per cent of districts, and in homelessness prevention. It is weaker in planning enforcement and in the time taken to turn around empty council-owned shops."]),
 ("Organisational and place leadership", ["The Leader and the Chief Executive are visible and respected. Partners described the council as “the grown-up in the room” in discussions about devolution. The county council and the neighbouring districts spoke of a change of tone in the past year.", "Staff like working for the council: 84 per cent said so in the most recent survey. They were less sure about who decides what since the management restructure of January 2024, and some heads of service told us that they wait for permission more than they used to."]),
 ("Governance and culture", ["Statutory officers meet every month and the annual governance statement is candid. Member conduct is good and the number of complaints is low. The audit committee has an independent chair who is well thought of.", "Overview and scrutiny has a broad remit and works hard, but much of its time goes on reports that are for noting. Members from all groups said that they would like to influence policy sooner."]),
 ("Financial planning and management", ["The council has balanced its budget without the use of reserves in each of the past four years. Its accounts have been signed off to 2022/23, in common with few others in the region. The gap for 2026/27 is put at £1.3m, or nine per cent of net spending.", "Two large projects, the waste depot and the housing company, are approaching the point at which they cannot easily be reversed. The team saw good business cases for both. It was less clear how the risks of the one bear on the other."]),
 ("Capacity for improvement", ["There is a real will to improve. The council asked for this challenge a year earlier than it needed to and was open with us throughout. Improvement work depends on a small number of committed people, several of whom carry two or three roles.", "The apprenticeship scheme is a strength. Turnover is low apart from planning, where agency staff made up a third of the team on the day of our visit."])]
q = lambda s: s.replace("@", "\\@").replace("£", "£").replace("#", "\\#")
src = '''#set document(title: "Corporate Peer Challenge – Wendlebury Vale District Council")
#set page(paper: "a4", margin: (x: 2.5cm, y: 2.4cm), footer: context if counter(page).get().first() > 1 [#set text(8pt, fill: luma(90)); #line(length: 100%, stroke: .4pt + luma(150)); Corporate Peer Challenge: Wendlebury Vale District Council #h(1fr) #counter(page).display()])
#set text(font: "Liberation Sans", size: 10.5pt, lang: "en", region: "GB", hyphenate: false)
#set par(leading: .75em, spacing: 1.2em)
#set heading(numbering: "1.1")
#show heading.where(level: 1): it => block(above: 1.8em, below: 1em)[#set text(16pt, fill: rgb("#6a1b57")); #if it.numbering != none [#counter(heading).display("1.") ]#it.body]
#show heading.where(level: 2): it => block(above: 1.5em, below: .9em)[#set text(12pt, fill: rgb("#6a1b57")); #counter(heading).display("1.1") #it.body]
#v(5cm)
#rect(width: 100%, height: 3pt, fill: rgb("#6a1b57"))
#text(26pt, weight: "bold", fill: rgb("#6a1b57"))[LGA Corporate Peer Challenge]
#v(.2cm)
#text(18pt)[Wendlebury Vale District Council]
#v(.6cm)
#text(13pt)[18 – 21 November 2024]
#v(.2cm)
#text(13pt, weight: "bold")[Feedback report]
#v(6cm)
#text(11pt)[February 2025]
#pagebreak()
#show outline: set heading(numbering: none)
#outline(title: [Contents], depth: 1)
#v(1cm)
= Introduction
Corporate Peer Challenge is a well-known part of the way in which councils help one another to improve. It is carried out by serving members and officers from other councils and is meant to be a critical friend: robust, but on the side of those who asked for it.

This report sets down what the team told the council at the end of its visit, in rather more detail. The last Corporate Peer Challenge in Wendlebury Vale was held in 2018. The council should publish this report by 21 February 2025 and its action plan in response by 21 April 2025.

= Executive summary
Wendlebury Vale District Council (WVDC) is a good council with a firm grip on its money, capable staff and members who put their communities first. It came through the pandemic with its reputation enhanced, and partners value its calm and practical approach. The change of political control in May 2023 has been handled with dignity on all sides.

The challenge now is one of focus. The council has a compelling vision and a long list of projects, and its senior people are stretched. Local government reorganisation is likely to make further demands. The team believes that a shorter list, a clearer plan and some investment in a few key services would serve the Vale well in the years that remain.

= Key recommendations
Further observations will be found in the main part of this report. These are the team’s key recommendations to the council:

'''
for i, (h, t) in enumerate(RE, 1):
    src += f'#block(breakable: false, above: 1.3em)[*Recommendation {i}: {h}*\\ {t}]\n\n'
src += '''= Summary of the peer challenge approach
== The peer team
Peers were chosen for their knowledge and experience of the matters that the council wished to explore. They were:

'''
src += "".join(f"- *{n}*, {r}, {o}\n" for n, r, o in PE)
src += '''
== Scope and focus
The team looked at five themes, which are common to all Corporate Peer Challenges and are believed to be critical to the performance of councils.

'''
for i, (a, b) in enumerate(SC, 1): src += f'#pad(left: .6cm)[#box(width: .7cm)[{i}.]*{a}* – {" ".join(b)}]\n'
src += '''
== The process
The team prepared by reading a range of documents, among them the council’s position statement and a financial briefing. It then spent four days in Wendlebury Vale, during which it:

- met more than 140 people, including councillors, staff, partners and residents
- took part in 51 meetings and focus groups and visited three of the council’s sites
- spent the equivalent of 210 hours of work on the challenge, or nearly six weeks for one person.

This report is a snapshot in time. Some of what follows may be about things that the council is already doing.

= Feedback
'''
for a, ps in F: src += f"== {a}\n" + "\n\n".join(ps) + "\n\n"
src += '''= Next steps
Senior members and officers will want to reflect on these findings with their colleagues. The team will be glad to help, and the LGA’s regional adviser for the area, Tamsin Hollis, is the first point of contact for further support.

A progress review will be held in September 2025, when some of the team return for a day to hear how the council is getting on. The report of that review is to be published by 21 November 2025.
'''
open("source.typ", "w").write(src); typst.compile("source.typ", output="document.pdf")
O = ["Local Government Association", "LGA"]
json.dump(dict(source="document.pdf", documents=dict(document_type="feedback_report", date_start="2025-02-01", date_end="2025-02-28"), councils=["E07999007"],
 recommendations=[dict(ref=f"Recommendation {i}", text=[f"{h} {t}", t, f"{h}: {t}"][:2], headline=h, recommendation_type="peer", actions=[], leads=[], progress=[], rag=[]) for i, (h, t) in enumerate(RE, 1)],
 front_matter=[], peers=[dict(name=n, role=r, organisation=o) for n, r, o in PE],
 scope=[x for a, b in SC for x in [dict(level="theme", theme=a, text=a)] + [dict(level="question", theme=a, text=t) for t in b]],
 milestones=[dict(event="on_site", date_text="18 – 21 November 2024", date_start="2024-11-18", date_end="2024-11-21"),
  dict(event="election", date_text="May 2023", date_start="2023-05-01", date_end="2023-05-31"), dict(event=["on_site", "other"], date_text="2018", date_start="2018-01-01", date_end="2018-12-31"),
  dict(event="report_published", date_text=["21 February 2025", "by 21 February 2025"], date_start="2025-02-21", date_end="2025-02-21"),
  dict(event="action_plan_published", date_text=["21 April 2025", "by 21 April 2025"], date_start="2025-04-21", date_end="2025-04-21"),
  dict(event="progress_review", date_text="September 2025", date_start="2025-09-01", date_end="2025-09-30"),
  dict(event=["report_published", "progress_review"], date_text=["21 November 2025", "by 21 November 2025"], date_start="2025-11-21", date_end="2025-11-21")],
 no_extra=["peers", "scope"]), open("gold.json", "w"), indent=1, ensure_ascii=False)
