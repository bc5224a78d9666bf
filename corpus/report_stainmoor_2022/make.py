import json,html
e=html.escape
# ref, text, actions, leads(one a line), timescale, progress, rag
R=[
("KR1","Develop a shared long-term ambition for Stainmoor with residents, businesses and public sector partners, building on the success of the City of Song year.",["Launch the ‘Stainmoor 2040’ conversation in all 30 wards","Agree the ambition at the Partnership Assembly"],["Assistant Chief Executive","Head of Communications"],"Conversation to run until end of October 2022; Assembly to agree by March 2023","The conversation began on 4 July and 2,100 responses had been received by 26 August.","Green"),
("KR2","Clarify the council's ask of the Combined Authority and speak with one voice about it.",["Prepare a short statement of shared priorities for transport, skills and retrofit"],["Chief Executive"],"Autumn 2022","First draft shared with group leaders.","Green"),
("KR3","Review the arrangements for overview and scrutiny so that they add value to policy as well as holding decision-makers to account.",["Commission an external review","Pilot task and finish working on two subjects chosen by scrutiny members"],["City Solicitor"],"By end of municipal year","The review has been let. Pilot subjects have not been chosen, owing to changes in membership after the May elections.","Amber"),
("KR4","Ensure that the capital programme is deliverable: slippage of 41 per cent in 2021/22 is too high and undermines confidence.",["Re-profile the programme and report quarterly on delivery as well as on spend"],["Strategic Director of Corporate Resources","Head of Capital Delivery"],"Re-profiled programme to Executive in September 2022 and quarterly from then","Re-profiling has been completed and is reported elsewhere on the Executive's agenda.","Blue"),
("KR5","Address the overspend in children's social care through a plan which is owned by the whole council and not by one directorate.",["Establish a cross-council Sufficiency and Spend Board, chaired by the Chief Executive","Recruit 40 additional foster households","Bring the placements and commissioning teams under one manager"],["Strategic Director of Children's Services","Strategic Director of Corporate Resources"],"Ongoing, with a review every six months","The Board meets fortnightly. Eleven foster households have been approved, against a target at this point of eighteen.","Red"),
("KR6","Bring pace to the equalities agenda, particularly in recruitment to senior posts.",["Publish an equality, diversity and inclusion delivery plan with annual targets"],["Director of Human Resources"],"Before the end of 2022","Draft plan out for comment with the five staff networks.","Green"),
("KR7","Simplify neighbourhood working, in which several models have been layered one over another.",["Map existing arrangements and propose a single model"],["Strategic Director of Place","Director of Public Health"],"To be confirmed","-",""),
]
COL=dict(Green="#b7d7a8",Amber="#f9cb9c",Red="#ea9999",Blue="#a4c2f4")
LEG=[("Blue","completed"),("Green","on course"),("Amber","at risk of missing its timescale"),("Red","has missed, or will miss, its timescale")]
rows="".join(f"<tr><td>{r}</td><td>{e(t)}</td><td><ul>{''.join(f'<li>{e(a)}</li>' for a in ac)}</ul></td><td>{''.join(f'<div class=l>{e(x)}</div>' for x in l)}</td><td>{e(d)}</td><td>{e(p)}</td><td{f' style=background:{COL[s]}' if s else ''}>{s}</td></tr>" for r,t,ac,l,d,p,s in R)
DEC=["note the findings of the Corporate Peer Challenge and the seven key recommendations of the peer team, which are reproduced in Appendix A;","comment on the draft action plan in Appendix A, so that the views of the Committee can be reported to the Executive on 4 October 2022; and","decide whether it wishes to receive a further report on progress, and, if so, whether that should be:<br>(a) before the peer team's return in spring 2023; or<br>(b) at the end of the municipal year."]
doc=f'''<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Report</title><style>
@page{{size:A4;margin:20mm 21mm 18mm}} @page wide{{size:A4 landscape;margin:14mm 13mm}} body{{font:11pt/1.38 "Liberation Serif",serif}} .wide{{page:wide;break-before:page;font-size:9.5pt}}
h1{{font-size:14pt;text-align:center;margin:0}} .hd td{{padding:1.4mm 2mm;border:.7pt solid #000;vertical-align:top}} table{{border-collapse:collapse;width:100%}} .hd td:first-child{{width:42mm;font-weight:bold}}
h2{{break-after:avoid;font-size:11.5pt;margin:5.5mm 0 2mm;text-transform:none}} p{{margin:0 0 2.6mm}} .n{{display:flex}} .n>b,.n>span:first-child{{flex:0 0 11mm;font-weight:normal}} .i{{display:flex;margin:0 0 2mm 11mm}} .i>span:first-child{{flex:0 0 10mm}}
.wide th,.wide td{{border:.6pt solid #333;padding:1.3mm 1.6mm;vertical-align:top;text-align:left}} .wide th{{background:#ddd}} .wide thead{{display:table-header-group}} .wide tr{{break-inside:avoid}} ul{{margin:0;padding-left:4mm}} .l{{margin-bottom:1.2mm}} .wide h1{{text-align:left;margin-bottom:2mm}}
</style></head><body>
<p style="text-align:right;margin:0">Agenda Item 7</p><h1>CITY OF STAINMOOR METROPOLITAN DISTRICT COUNCIL</h1><p style="text-align:center;margin:1mm 0 4mm"><b>CORPORATE OVERVIEW AND SCRUTINY COMMITTEE</b></p>
<table class="hd"><tr><td>Date</td><td>14th September 2022</td></tr><tr><td>Subject</td><td>LGA Corporate Peer Challenge: draft action plan</td></tr><tr><td>Report of</td><td>Assistant Chief Executive</td></tr><tr><td>Executive Member</td><td>Councillor Imran Sadiq (Leader) and Councillor Jo Whitlam (Corporate Resources)</td></tr><tr><td>Contact officer</td><td>Bethany Crake, Corporate Policy Manager<br>Tel. 01632 960417</td></tr><tr><td>Wards</td><td>All</td></tr></table>
<h2>Summary</h2>
<p>This report invites the Committee to consider the outcome of the Corporate Peer Challenge of the Council, carried out by the Local Government Association (LGA) on 7th – 10th June 2022, and the draft of an action plan in reply.</p>
<h2>Recommendations</h2><p>The Committee is asked to:</p>
{''.join(f'<div class="i"><span>({n})</span><span>{t}</span></div>' for n,t in zip(("i","ii","iii"),DEC))}
<h2>1. &nbsp; Background</h2>
<div class="n"><span>1.1</span><p>A peer challenge was to have taken place in 2020 but was put off because of the pandemic. A Recovery and Reset Panel met remotely in its place in February 2021; its advice was reported to the Committee at the time.</p></div>
<div class="n"><span>1.2</span><p>The challenge was carried out by nine peers, led by the Chief Executive of Thornwick City Council. The team looked at the five themes which are common to every challenge. At the Council's request it also looked at equalities and at neighbourhood working.</p></div>
<div class="n"><span>1.3</span><p>The team reviewed some 80 documents and spoke with 212 people. An oral account was given to members and officers on the last afternoon and the written report was received on 22nd July.</p></div>
<h2>2. &nbsp; Findings</h2>
<div class="n"><span>2.1</span><p>The peer team described Stainmoor as “a council of warmth and ambition which has carried its communities through a hard time”. It recognised the strength of local partnerships, in particular with the voluntary sector; the commitment of staff; and a change of tone since the elections of 2021.</p></div>
<div class="n"><span>2.2</span><p>The team was concerned, however, that the finances of the Council allow very little room for error. The General Fund overspend in 2021/22 was £11.3m, all but £0.6m of it in children's social care, and was met from reserves which can be spent once only. Slippage in the capital programme was a further concern.</p></div>
<div class="n"><span>2.3</span><p>Members will wish to be aware of what was said about scrutiny itself. The team found that the four scrutiny committees work hard and are respected, but that they “look back more often than forward”, and that the recommendations which they make to the Executive are not always followed up.</p></div>
<h2>3. &nbsp; The draft action plan</h2>
<div class="n"><span>3.1</span><p>The draft in Appendix A has been prepared by the Corporate Management Team. It gives for each of the key recommendations what is proposed, by whom and by when, with the position at 31st August 2022. Work has not yet begun on the last of them, for which a lead councillor is still to be chosen.</p></div>
<div class="n"><span>3.2</span><p>The plan must be published within five months of the visit, that is to say by 10th November 2022. The peer team will come back in spring 2023 for a short progress review.</p></div>
<h2>4. &nbsp; Financial and legal considerations</h2>
<div class="n"><span>4.1</span><p>There are no costs arising from this report. The estimated cost of the draft action plan is £190,000, of which £120,000 can be found within existing budgets. The Executive will be asked to meet the balance from the Transformation Reserve.</p></div>
<div class="n"><span>4.2</span><p>The City Solicitor advises that there is no statutory requirement to take part in a peer challenge, but that to do so is one of the ways in which the Council can show that it meets its best value duty under the Local Government Act 1999.</p></div>
<h2>5. &nbsp; Equality and sustainability</h2><div class="n"><span>5.1</span><p>One of the key recommendations is directly concerned with equality. An assessment of the whole plan will accompany the report to the Executive. There are no implications for greenhouse gas emissions.</p></div>
<h2>6. &nbsp; Appendix</h2><div class="n"><span>6.1</span><p>Appendix A – Draft action plan</p></div>
<div class="wide"><h1>Appendix A – Corporate Peer Challenge: draft action plan</h1><p>Position at 31st August 2022. {'; '.join(f'<b>{a}</b> = {b}' for a,b in LEG)}.</p>
<table><colgroup><col style="width:5%"><col style="width:22%"><col style="width:23%"><col style="width:13%"><col style="width:14%"><col style="width:17%"><col style="width:6%"></colgroup><thead><tr><th>No.</th><th>Key recommendation</th><th>Proposed action</th><th>Lead</th><th>Timescale</th><th>Progress</th><th>RAG</th></tr></thead><tbody>{rows}</tbody></table></div>
</body></html>'''
open("source.html","w").write(doc)
DEL=dict(Blue="complete",Green="on_track",Amber="at_risk",Red="off_track")
SUB="decide whether it wishes to receive a further report on progress, and, if so, whether that should be: (a) before the peer team's return in spring 2023; or (b) at the end of the municipal year."
recs=[dict(ref="(i)",text=DEC[0]),dict(ref="(ii)",text=[DEC[1],DEC[1][:-4],DEC[1][:-5]]),dict(ref="(iii)",text=SUB)]
for x in recs: x|=dict(headline=None,recommendation_type="decision",actions=[],rag=[],progress=[],leads=[])
DUE={"Autumn 2022":None,"Before the end of 2022":None}
for r,t,ac,l,d,p,s in R:
    g=dict(ref=r,text=t,headline="Ensure that the capital programme is deliverable" if r=="KR4" else None,recommendation_type="peer")
    if r=="KR4": del g["headline"]   # a colon inside a sentence: headline or none, the contract leaves it open
    L=[dict(lead_text=x,role=x) for x in l]; P=[dict(text=p,as_of_start="2022-08-31")] if p!="-" else []; G=[dict(rag_text=s,rag=s.lower(),delivery=DEL[s])] if s else []
    g|=dict(leads=L,progress=P,rag=G,actions=[dict(text=a) for a in ac])
    if len(ac)==1: g["actions"][0]["due_text"]=[d,None] if d=="To be confirmed" else d
    recs.append(g)
D=lambda *a:dict(zip(("event","date_text","date_start","date_end"),a))
g=dict(source="document.pdf",documents=dict(document_type="committee_report",date_start="2022-09-14",date_end="2022-09-14",committee="Corporate Overview and Scrutiny Committee"),councils=["E08999001"],recommendations=recs,
front_matter=[dict(field=a,value_text=b) for a,b in [("Date","14th September 2022"),("Subject","LGA Corporate Peer Challenge: draft action plan"),("Report of","Assistant Chief Executive"),("Executive Member","Councillor Imran Sadiq (Leader) and Councillor Jo Whitlam (Corporate Resources)"),("Contact officer",["Bethany Crake, Corporate Policy Manager Tel. 01632 960417"]),("Wards","All")]],
scope=[],milestones=[D("on_site",["7th – 10th June 2022","on 7th – 10th June 2022"],"2022-06-07","2022-06-10"),D(["feedback","report_published"],["22nd July","on 22nd July"]),D("action_plan_published",["within five months of the visit","within five months"]),D("action_plan_published",["by 10th November 2022","10th November 2022"],[None,"2022-11-10"],"2022-11-10"),D("progress_review",["spring 2023","in spring 2023"])])
g["documents"]["committee"]=["Corporate Overview and Scrutiny Committee","CORPORATE OVERVIEW AND SCRUTINY COMMITTEE"]
json.dump(g,open("gold.json","w"),ensure_ascii=False,indent=1)
