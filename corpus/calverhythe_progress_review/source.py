import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); from council_papers import *
import typst
N='calverhythe_progress_review'; d=f'{B}/{N}'
esc=lambda s:s.replace('\\','\\\\').replace('#','\\#').replace('$','\\$').replace('@','\\@').replace('*','\\*').replace('_','\\_')
K=[("1","Set a clear vision for the borough to 2035 that partners can sign up to, and describe the council’s part in it.","Vision launched in July 2025 after 3,400 responses. Twelve partner bodies have adopted it.","Delivered"),
("2","Agree the future of the housing repairs service, including whether it should be brought in house, by autumn 2025.","Cabinet chose a mixed model in November 2025. Mobilisation has started and the first in-house team will begin work in September 2026.","Good progress"),
("3","Address the overspend on temporary accommodation through a single programme, led at director level.","Programme in place with a board chaired by the Corporate Director of Housing. Numbers in nightly-paid accommodation have fallen from 612 to 538, but spending is still £3.8m above budget.","Some progress"),
("4","Publish a medium-term plan which shows members how reserves will be rebuilt.","Plan agreed by Full Council in March 2026. Reserves are to reach 8% of net budget by 2029/30.","Delivered"),
("5","Review the number and remit of scrutiny panels.","Six panels have become four. Chairs have been trained and a protocol with the executive is in draft.","Good progress"),
("6","Ensure that complaints, casework and residents’ surveys are brought together so that services learn from them.","A customer insight officer was appointed in February. There is no common system yet and the supplier contract will not be let until the summer.","Limited progress"),
("7","Make the workforce at senior levels reflect the borough, setting measurable goals and reporting on them in public.","Goals published in October 2025. The share of senior staff from global majority backgrounds has risen from 19% to 24%.","Good progress"),
("8","Strengthen client-side skills for managing large contracts.","A contract management academy has trained 62 officers. The council plans to extend it to members of the procurement board.","Good progress")]
DEL={"Delivered":"complete","Good progress":["on_track","unknown"],"Some progress":["at_risk","unknown","on_track"],"Limited progress":["at_risk","off_track","unknown"]}
PE=[("Yolanda Frith","Chief Executive","London Borough of Westhampstow"),("Councillor Bevis Arnott","Leader","London Borough of Oakmere"),("Rosalind Teape","Corporate Director of Housing","Royal Borough of Holmsley"),("Arif Dastgir","Peer Challenge Manager","LGA")]
rows='\n'.join(f'[{a}], [{esc(b)}], [{esc(c)}], [{s}],' for a,b,c,s in K)
src=r'''#set document(title: "Corporate Peer Challenge progress review")
#set page(paper: "a4", margin: (x: 2.3cm, top: 2.3cm, bottom: 2.2cm), footer: context [#set text(8.5pt, fill: rgb("#555")); #h(1fr) #counter(page).display("1 / 1", both: true)])
#set text(font: "Liberation Sans", size: 10.5pt, lang: "en", region: "gb")
#set par(leading: 0.68em, spacing: 1.05em)
#show heading: it => block(above: 1.5em, below: .8em, text(fill: rgb("#00467f"), it))
#show figure: set block(breakable: true)
#text(22pt, weight: "bold", fill: rgb("#00467f"))[Corporate Peer Challenge: progress review]

#text(15pt)[London Borough of Calverhythe]

#text(12pt)[23 April 2026]

#text(12pt)[Feedback]
#line(length: 100%, stroke: 2pt + rgb("#e6007e"))

= Introduction
Calverhythe Council took part in a Corporate Peer Challenge from 17 to 20 June 2025 and promptly published the full report together with an action plan. The progress review is an essential part of the process. It gives a council space, about ten months after the challenge, to take stock with peers of what has been done, what has got in the way and what comes next.

The peer team’s key recommendations in June 2025 were set out in the first part of its report. They are repeated in the table below.

The review took place on site at Calverhythe Civic Centre on 23 April 2026, and was preceded by a self-assessment that the council sent to the team on 2 April.

The members of the team who returned were:
'''+'\n'.join(f'- {a}, {b}, {c}' for a,b,c in PE)+r'''

= Summary
The council has made good use of the ten months. It has delivered two of the eight recommendations and is well on the way with four more. The new vision has given partners a common language, and staff told the team that meetings are more purposeful and that it is easier to be heard.

Two matters need more attention. The cost of temporary accommodation is coming down too slowly to meet the 2026/27 budget, and the work on customer insight has hardly begun. The team was pleased that leaders did not try to hide either.

There has been one change in the political leadership. Following the death of the former deputy leader, a new deputy was appointed in December 2025. Borough elections will be held on 7 May 2026, two weeks after the visit, and the team was careful not to stray into matters of party debate.

= Progress against the recommendations
The table shows each recommendation from the challenge, what the council had done by April 2026, and the peer team’s own view of progress.

#set text(9.5pt)
#table(columns: (0.8cm, 5.6cm, 1fr, 2.4cm), inset: 6pt, stroke: .5pt + rgb("#9db4c9"),
table.header(table.cell(fill: rgb("#00467f"), text(fill: white)[*No.*]), table.cell(fill: rgb("#00467f"), text(fill: white)[*Recommendation, June 2025*]), table.cell(fill: rgb("#00467f"), text(fill: white)[*Progress by April 2026*]), table.cell(fill: rgb("#00467f"), text(fill: white)[*Peer view*])),
'''+rows+r'''
)
#set text(10.5pt)

= Discussion of key points
== Housing and homelessness
The council spoke openly about the pressures on its housing budget. Its programme board is well attended and has good data on the number of households in each kind of accommodation. The team thought that the next step was to agree a target for move-on and to bring the registered providers into the room, and heard that this is likely to happen by July.

The decision on repairs has been received well by tenants. Members of the residents’ panel said that they felt listened to. The council will need to keep a close eye on the cost of two sets of managers while the mixed model is set up.

== Finance
The medium-term plan is a real step forward. External audit has given the council assurance on its going concern, and the Section 151 Officer feels well supported. The team agreed that reserves remain thin, and encouraged the council to build a further 1% in 2027/28 if it can.

== Governance and people
Councillors from every group said that scrutiny has improved. The protocol between the executive and the panels should be signed early in the new municipal year so that new councillors can be taught from it.

The team was impressed by the work on representation in senior roles, which other London boroughs could learn from, and by the contract academy, about which it would like to hear more.

== Suggestions
During the review the team made some informal suggestions which the council may wish to consider. It could take part in the London Office of Technology and Innovation’s customer data group; it could invite a neighbouring borough to test its homelessness plan; and it might think about how to make the vision come alive in the estates furthest from the river.

= Final thoughts and next steps
The LGA would like to thank Calverhythe Council for its openness. Under the umbrella of sector support there will be a continuing relationship. Clementine Rusby, Principal Adviser for London, is the main contact.

This review will be published on the council’s website by 20 June 2026. The next Corporate Peer Challenge would be due in 2030.
'''
open(f'{d}/source.typ','w').write(src); typst.compile(f'{d}/source.typ',output=f'{d}/document.pdf')
recs=[{"ref":a,"text":b,"recommendation_type":"peer","made":["2025","2025-06",None],"actions":[],"leads":[],"progress":[{"text":c,"as_of_start":["2026-04-01","2026-04-23"]}],"rag":[{"rag_text":s,"rag":None,"delivery":DEL[s]}]} for a,b,c,s in K]
save(N,{"documents":{"document_type":"progress_review","date_start":"2026-04-23","date_end":"2026-04-23"},"councils":["E09999001"],"recommendations":recs,
"peers":[{"name":a,"role":b,"organisation":[c,"Local Government Association"] if c=="LGA" else c} for a,b,c in PE],"scope":[],"front_matter":[],
"milestones":[{"event":"on_site","date_text":["from 17 to 20 June 2025","17 to 20 June 2025"],"date_start":"2025-06-17","date_end":"2025-06-20"},{"event":["progress_review","on_site"],"date_text":"23 April 2026","date_start":"2026-04-23","date_end":"2026-04-23"},
{"event":"election","date_text":"7 May 2026","date_start":"2026-05-07","date_end":"2026-05-07"},{"event":"report_published","date_text":["by 20 June 2026","20 June 2026"],"date_end":"2026-06-20"}],"no_extra":["peers"]},
"London Borough of Calverhythe: Corporate Peer Challenge progress review","Typst",
"Typst progress review with a four-column table (recommendation, progress, peer view in words) that runs over a page, and informal suggestions in prose which are no recommendations.")
look(N)
