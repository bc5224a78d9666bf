import json
RECS=[("Settle what matters most.","The Council Plan runs to 2027 and has 52 actions of equal weight. Use the mid-term refresh to agree the handful that the administration most wants to see delivered, and match money and people to them."),
("Write down the story of the Vale.","Partners told us that they would follow the council’s lead but do not know where it is going. A place narrative, written with them, would help to make the case for investment in Wendlebury and the market towns."),
("Set out how the budget will be balanced by 2026/27.","The council has healthy reserves, but these buy time and not a solution. Members should agree a savings plan before the next budget is set, including decisions on the leisure contract and on car parking."),
("Refresh the member and officer protocol.","Relations are generally good. A shared understanding of roles, backed by regular training, would help newer councillors and give officers confidence to offer frank advice."),
("Give Overview and Scrutiny a real work programme.","Fewer items, chosen by members and looked at earlier, would add more value than the present pattern of reports for noting."),
("Adopt a workforce strategy.","Turnover in planning and in environmental health is high. The strategy should cover pay, career grades and the use of apprenticeships, and say how hybrid working supports the customer."),
("Simplify the governance of the transformation programme.","Four boards now oversee it. One board with a clear sponsor would speed decisions up.")]
TH=[("Local priorities and outcomes",["Are the council’s priorities clear and informed by the local context?","Is the council delivering effectively on its priorities?"]),
("Organisational and place leadership",["Does the council provide effective local leadership?","Are there good relationships with partner organisations and local communities?"]),
("Governance and culture",["Are there clear and robust governance arrangements?","Is there a culture of challenge and scrutiny?"]),
("Financial planning and management",["Does the council have a grip on its current financial position?","Does the council have a strategy and a plan to address its financial challenges?"]),
("Capacity for improvement",["Is the organisation able to support delivery of local priorities?","Does the council have the capacity to improve?"])]
PE=[("Harriet Lomas","Chief Executive","Rushcliffe Borough Council"),("Councillor Desmond Okello","Leader","Stroud District Council"),("Councillor Fiona Strand","Deputy Leader and Cabinet Member for Finance","Test Valley Borough Council"),
("Martin Eaves","Director of Resources and Section 151 Officer","Hart District Council"),("Priya Nandakumar","Assistant Director, People and Change","Chelmsford City Council"),("Rowan Tiller","National Graduate Development Programme graduate","Plymouth City Council"),("Judith Amery","Peer Challenge Manager","LGA")]
BODY={0:["The peer team found that the council knows its place well. The Council Plan 2023-27 draws on a residents’ survey with more than 1,900 replies, and members and officers can describe the differences between Wendlebury, the market towns and the villages.","Performance is good in the areas that residents value most. Recycling is among the highest in the region, and 212 affordable homes were completed last year. The council should now consider how it reports outcomes as well as activity."],
1:["The Leader and the Chief Executive are visible and respected. Partners in health, policing and the voluntary sector spoke warmly of the council’s role in the pandemic and in the response to the rising cost of living.","They would welcome a clearer invitation to shape the future of the Vale with the council, in particular on health and on the visitor economy."],
2:["Governance arrangements are sound. The Audit and Standards Committee has an independent member and receives good reports. Political behaviour in the chamber is respectful, though some councillors elected in May have yet to find their feet.","Overview and Scrutiny meets eight times a year and most of its items are for noting. The council may wish to look at examples from elsewhere."],
3:["The council has a good record of balancing its budget and its accounts are up to date. The Medium Term Financial Strategy shows a gap of £2.3m by 2026/27, about a sixth of the net budget. Reserves are adequate.","There is as yet no plan to close the gap which members own. Decisions on the larger contracts will take time to have effect, and need to be taken early."],
4:["Staff are proud to work for the council and the peer team was struck by their candour and goodwill. Vacancies in a few services are putting pressure on others.","The transformation programme has made a good start with the new customer portal. Its governance is more complicated than a council of this size needs."]}
def li(x): return f"<li>{x}</li>"
H=f"""<!doctype html><html lang=en><meta charset=utf-8><title>LGA Corporate Peer Challenge – Wendlebury Vale</title><style>
@page{{size:A4;margin:22mm 24mm 20mm}}body{{font:11.2pt/1.42 Arial,'Liberation Sans',sans-serif;color:#222}}
h1{{font-size:25pt;color:#4b1f6f;margin:0 0 4pt}}.sub{{font-size:14pt;margin:0 0 3pt;color:#333}}h2{{font-size:16pt;color:#4b1f6f;margin:20pt 0 6pt;break-after:avoid}}h3{{font-size:12.5pt;color:#4b1f6f;margin:12pt 0 3pt;break-after:avoid}}
p{{margin:0 0 7pt;orphans:2;widows:2}}ul{{margin:0 0 8pt;padding-left:18pt}}li{{margin-bottom:3pt}}hr{{border:0;border-top:2pt solid #4b1f6f;margin:8pt 0 14pt}}</style>
<h1>LGA Corporate Peer Challenge</h1><p class=sub>Wendlebury Vale District Council</p><p class=sub>6 to 8 June 2023</p><p class=sub><b>Feedback report</b> – September 2023</p><hr>
<h2>1. Executive summary</h2>
<p>Wendlebury Vale District Council (WVDC) is an ambitious council which delivers good services and is well regarded by its residents and partners. Its staff are its greatest asset. The elections in May brought in 14 new councillors, and the new administration has an opportunity to set a clear direction early in its term.</p>
<p>The council faces the same pressures as others. Its finances are stable for the present year, but a gap opens from 2025/26. The peer team believe that the council has the talent to deal with this, provided that it decides soon what it will do less of.</p>
<h2>2. Key recommendations</h2>
<p>There are a number of observations and suggestions within the main section of the report. The following are the peer team’s key recommendations to the council:</p>
"""+"".join(f"<h3>2.{i} Recommendation {i}</h3><p><b>{a}</b> {b}</p>" for i,(a,b) in enumerate(RECS,1))+"""
<h2>3. Summary of the peer challenge approach</h2><h3>3.1 The peer team</h3>
<p>Peer challenges are delivered by experienced elected member and officer peers. The make-up of the peer team reflected the focus of the peer challenge and peers were selected by the LGA on the basis of their relevant expertise. The peers were:</p><ul>"""+"".join(li(f"{n}, {r}, {o}") for n,r,o in PE)+"""</ul>
<h3>3.2 Scope and focus</h3><p>The peer team considered the following five themes which form the core components of all Corporate Peer Challenges:</p><ol style="margin:0 0 8pt;padding-left:20pt">"""+"".join(li(f"<b>{t}</b> – {' '.join(q)}") for t,q in TH)+"""</ol>
<h3>3.3 The peer challenge process</h3>
<p>Peer challenges are improvement focused; it is important to stress that this was not an inspection. The process is not designed to provide an in-depth or technical assessment of plans and proposals. The peer team prepared by reviewing a range of documents, and spoke to 104 people in 37 meetings and visits.</p>
<p>This report provides a summary of the peer team’s findings. In presenting feedback, they have done so as fellow local government officers and members.</p>
<h2>4. Feedback</h2>"""+"".join(f"<h3>4.{i+1} {t}</h3>"+"".join(f"<p>{x}</p>" for x in BODY[i]) for i,(t,_) in enumerate(TH))+"""
<h2>5. Next steps</h2>
<p>It is recognised that senior political and managerial leadership will want to consider, discuss and reflect on these findings. The LGA expects the council to publish an action plan within five months of the on-site visit.</p>
<p>Both the peer team and the LGA are keen to build on the relationships formed through the peer challenge. As part of it, the council is expected to have a progress review and publish its findings within twelve months of the peer challenge. The LGA will also publish the progress review report on its website.</p>
<p>In the meantime, Colin Faraday, Principal Adviser for the South West, is the main contact between the council and the LGA. Colin is available to discuss any further support the council requires: colin.faraday@lga.example.</p></html>"""
open('source.html','w').write(H)
E=dict(recommendation_type="peer",actions=[],leads=[],rag=[],progress=[])
sc=[]
for t,q in TH:
    sc.append({"level":"theme","theme":t,"text":t}); sc+=[{"level":"question","theme":t,"text":x} for x in q]
g={"source":"document.pdf","documents":{"document_type":"feedback_report","date_start":"2023-09-01","date_end":"2023-09-30"},"councils":["E07999007"],
"recommendations":[{"ref":[str(i),f"2.{i}",f"2.{i} Recommendation {i}"],"text":[f"{a} {b}",b],"headline":[a,a.rstrip('.')],**E} for i,(a,b) in enumerate(RECS,1)],
"peers":[{"name":[n,n.replace('Councillor ','')],"role":r,"organisation":o} for n,r,o in PE[:-1]]+[{"name":"Judith Amery","role":["Peer Challenge Manager","LGA Peer Challenge Manager"],"organisation":["LGA","Local Government Association"]}],
"scope":sc,"front_matter":[],
"milestones":[{"event":"on_site","date_text":"6 to 8 June 2023","date_start":"2023-06-06","date_end":"2023-06-08"},
{"event":"action_plan_published","date_text":["within five months of the on-site visit","within five months"]},
{"event":"progress_review","date_text":["within twelve months of the peer challenge","within twelve months"]}],
"no_extra":["peers","scope"]}
json.dump(g,open('gold.json','w'),indent=1,ensure_ascii=False)
