import json
FM=[("Meeting","Policy and Resources Committee"),("Date","Wednesday 21 January 2026"),("Item","7"),("Title","Corporate Peer Challenge: the peer team’s report and our response"),("Report author","Imogen Treadgold, Assistant Director (Strategy and Communities)"),
("Lead member","Councillor Rafe Whitlow, Leader of the Council"),("Wards affected","All"),("Key decision","Yes"),("Exempt","No")]
D=[("A","Receives the report of the peer team at Annex 1 and thanks its members for their time and candour;"),
("B","Agrees the response set out in Annex 2, subject to any changes that members wish to see in respect of: (i) the order in which the recommendations are tackled; and (ii) the posts shown as leads;"),
("C","Delegates to the Chief Executive, in consultation with the Leader of the Council, authority to make minor changes to Annex 2 before it is published; and"),
("D","RECOMMENDS TO COUNCIL that £85,000 be released from the Transformation Reserve to pay for the programme office described in paragraph 14.")]
P=[("R1","Set out a five-year financial strategy that does not lean on reserves, and bring it to members before the summer.","Medium-term plan to be rebuilt from a zero base and taken through two all-member workshops.","Director of Finance","30 June 2026","2026-06-30","2026-06-30"),
("R2","Decide what Harrowdale wants from reorganisation and speak to neighbouring councils with one voice.","Cross-party working group to agree negotiating principles.","Chief Executive / Leader of the Council","February 2026","2026-02-01","2026-02-28"),
("R3","Bring the two customer contact teams together on one site under a single manager.","Merge teams at Castle Street and close the Dale Road counter.","Head of Customer Services","Q2 2026/27","2026-07-01","2026-09-30"),
("R4","Review committee remits so that no decision needs to be taken by more than one committee.","Constitution review, with proposals to Annual Council.","Monitoring Officer","20 May 2026","2026-05-20","2026-05-20"),
("R5","Create a small programme office to give members and managers a single picture of delivery.","Recruit a programme manager and two officers on fixed terms.","Assistant Director (Strategy and Communities)","April 2026","2026-04-01","2026-04-30"),
("R6","Refresh the member development programme, starting with finance, planning and the chairing of meetings.","New programme to be designed with the Member Development Panel.","Democratic Services Manager","September 2026","2026-09-01","2026-09-30")]
M=[("8 July 2025","Scoping meeting with the Local Government Association","scoping","2025-07-08","2025-07-08"),
("29 August 2025","Position statement sent to the peer team","position_statement","2025-08-29","2025-08-29"),
("23 to 25 September 2025","Peer team in Harrowdale","on_site","2025-09-23","2025-09-25"),
("24 October 2025","Draft report received for a check of facts","draft_report","2025-10-24","2025-10-24"),
("19 December 2025","Report published on the Council’s website","report_published","2025-12-19","2025-12-19"),
("25 February 2026","Last day for publishing the action plan","action_plan_published","2026-02-25","2026-02-25"),
("July 2026","Progress review by members of the same team","progress_review","2026-07-01","2026-07-31")]
para=["The Council invited the Local Government Association (LGA) to arrange a Corporate Peer Challenge, its first since 2018. Five peers and an LGA manager read some 140 documents and met more than a hundred councillors, officers and partners.",
"The peers found an organisation that is well regarded, with loyal staff and good services in waste, housing advice and leisure. They also found that it had been living on its savings, and that four committees sharing the same ground made it slow to decide.",
"Their report is at Annex 1, which is circulated separately. It makes six recommendations. These appear word for word in Annex 2, next to what officers propose to do about each.",
"Members will recall that in March 2025 the external auditor, Bellingham Rowe LLP, recommended that the Council strengthen its budget monitoring. That work is reported to the Audit Committee and is not repeated here, though it bears upon R1."]
para2=["The constitution of the LGA’s offer asks every council to publish its report and its plan in good time and to welcome the team back within a year. The dates for Harrowdale are these."]
para3=["<b>Financial.</b> The programme office would cost £85,000 a year for two years. The first year’s cost can be met from the Transformation Reserve, which stands at £412,000. The peer challenge itself is free to subscribing authorities.",
"<b>Legal.</b> The functions concerned fall to this Committee under Part 3 of the Constitution, save for the release of reserves above £50,000, which is reserved to Council.",
"<b>Equalities.</b> Closing the Dale Road counter will need an equality impact assessment before a decision is carried out.",
"<b>Risk.</b> Failing to act would put at risk the Council’s reputation and its place in the discussions on reorganisation (strategic risk SR4)."]
alt=["To note the report and do nothing more. Rejected: the Council asked for challenge in order to learn from it.","To respond through service plans alone. Rejected: members and the LGA expect a single plan."]
num=[0]
def ps(x): 
    o=""
    for p in x: num[0]+=1; o+=f'<p class="n"><span>{num[0]}</span>{p}</p>'
    return o
h='''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Corporate Peer Challenge</title><style>
@page{size:A4;margin:18mm 18mm 20mm;@bottom-right{content:"Item 7 · page " counter(page);font:8pt "Liberation Sans"}}@page land{size:A4 landscape}
body{font:10.5pt/1.4 "Liberation Serif",serif}h1,h2,.side,th{font-family:"Liberation Sans",sans-serif}
.top{font:bold 13pt "Liberation Sans";color:#fff;background:#274e2f;padding:3mm 4mm;margin-bottom:5mm}
.side{float:left;width:48mm;background:#e9efe6;padding:3mm 3.5mm;margin:0 7mm 4mm 0;font-size:8.8pt;box-sizing:border-box}.side dt{color:#274e2f;font-weight:bold;margin-top:2.2mm}.side dt:first-child{margin-top:0}.side dd{margin:0}
.main{margin-left:55mm}h2{font-size:11.5pt;color:#274e2f;margin:5mm 0 1.5mm;break-after:avoid}.main h2:first-child{margin-top:0}
.n{margin:0 0 2mm 9mm;position:relative}.n span{position:absolute;left:-9mm}.d{margin:0 0 2mm 8mm;position:relative}.d b{position:absolute;left:-8mm}
table{border-collapse:collapse;width:100%;font-size:9.5pt}.tl td{border:0;border-bottom:.5pt dotted #888;padding:1.2mm 2mm}.tl td:first-child{text-align:right;width:48mm;font-weight:bold}
.an table{table-layout:fixed}.an{page:land;break-before:page}.an th{background:#274e2f;color:#fff;text-align:left;padding:1.5mm 2mm;font-size:8.8pt}.an td{border-bottom:.6pt solid #274e2f;padding:2mm;vertical-align:top}
</style><div class="top">Harrowdale District Council</div><dl class="side">'''
h+="".join(f"<dt>{a}</dt><dd>{b}</dd>" for a,b in FM)+'</dl><div class="main"><h2>What the Committee is asked to do</h2><p>It is proposed that the Committee:</p>'
h+="".join(f'<p class="d"><b>{a}</b>{b}</p>' for a,b in D)+'<h2>Why</h2><p>The peer team’s advice is most useful if it is acted on quickly and in public. A response agreed by members, with names and dates, makes that possible.</p></div><div style="clear:both"></div>'
h+="<h2>Background</h2>"+ps(para)+"<h2>What happens when</h2>"+ps(para2)+'<table class="tl">'+"".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a,b,*_ in M)+"</table>"
h+="<h2>Other courses considered</h2>"+ps(alt)+"<h2>Implications</h2>"+ps(para3)
num[0]=max(num[0],11)
h+="<h2>Consultation</h2>"+ps(["Group leaders saw a draft of Annex 2 on 5 January 2026. Staff were briefed by video the next day.","No comments had been received from the trade unions when this report was despatched."])+"<h2>The programme office</h2>"+ps(["The office would consist of a manager and two officers on fixed terms of two years. It would report monthly to the Chief Executive and quarterly to this Committee."])
h+='<div class="an"><h2>Annex 2: proposed response</h2><table><tr><th style="width:10mm">No.</th><th style="width:80mm">The peer team’s recommendation</th><th>What we propose to do</th><th style="width:50mm">Lead</th><th style="width:30mm">By when</th></tr>'
h+="".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td><td>{d}</td><td>{e}</td></tr>" for a,b,c,d,e,*_ in P)+"</table></div></html>"
open("source.html","w").write(h)
print(num)
recs=[dict(ref=a,text=b,recommendation_type="decision",actions=[]) for a,b in D]
for a,b,c,d,e,s,f in P:
    recs.append(dict(ref=a,text=b,recommendation_type="peer",actions=[dict(text=c,due_text=e,due_start=s,due_end=f,leads=[dict(lead_text=x,role=x) for x in d.split(" / ")])]))
F={"Meeting":["meeting","committee"],"Date":["date","meeting_date"],"Item":["item","agenda_item","item_no"],"Title":["title","report_title"],"Report author":"report_author","Lead member":"lead_member","Wards affected":"wards_affected","Key decision":["key_decision","is_key_decision"],"Exempt":["exempt"]}
json.dump(dict(source="document.pdf",documents=dict(document_type="committee_report",date_start="2026-01-21",date_end="2026-01-21",committee="Policy and Resources Committee"),councils=["E07999006"],recommendations=recs,
 front_matter=[dict(field=F[a],value_text=b) for a,b in FM],scope=[],peers=[],
 milestones=[dict(event=ev,date_text=t,date_start=s,date_end=e) for t,_,ev,s,e in M]),open("gold.json","w"),indent=1,ensure_ascii=False)
open("source.toml","w").write('''title = "Harrowdale: Corporate Peer Challenge, the peer team's report and our response (Policy and Resources Committee)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "weasyprint"
family = "Committee report with its front matter in a tinted side column (label above value), lettered decisions beside it, a right-aligned dotted timeline, and a landscape annex with the peer recommendations and responses."
split = "seen"
layouts = []
''')
