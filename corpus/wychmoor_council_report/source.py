import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from quarterly_papers import *
D='wychmoor_council_report'
DEC=["That the report of the Corporate Peer Challenge team at Appendix A be received.",
"That the action plan at Appendix B be adopted as the council’s formal response to the peer team.",
"That Cabinet be asked to report to Council on the delivery of the action plan in July 2026 and again in January 2027.",
"That Council place on record its thanks to the members of the peer team and to all those who took part."]
PEER=[("Settle the council’s long-term ambition","agree with partners what kind of city Wychmoor wants to be by 2045 and make sure that every large project can be traced to it."),
("Make the medium-term financial position clear to everyone","the scale of the gap from 2027/28 is not yet understood outside the Cabinet and the finance team."),
("Decide which capital projects will go ahead","the programme is larger than the council has the money or the people to deliver, and some schemes should be stopped or put off."),
("Give backbench councillors a stronger voice","review the committee timetable, the support given to scrutiny and the way in which motions to Council are followed up."),
("Resolve the future of the housing company","commission an independent review of the company’s business plan and of the council’s role as shareholder."),
("Look after the senior team","five of the nine posts in the top two tiers are filled on an interim basis and this is not sustainable."),
("Take equality, diversity and inclusion further","build on the staff networks and set clear goals for how the workforce will come to reflect the city.")]
TEAM=[("Helen Straker","Chief Executive","Tyndale City Council"),("Councillor Imran Sadiq","Leader","Rotherfield Borough Council"),("Councillor Bethan Rowlands","Opposition Group Leader","Penmarsh District Council"),("Gareth Coombe","Director of Finance and Section 151 Officer","Ashcombe Borough Council"),("Nadia Farouk","Assistant Director Housing","Melstone City Council"),("Oliver Tench","Peer Challenge Manager","Local Government Association")]
FM=[("Report to","Full Council",["report_to","committee","meeting"]),("Date","2 December 2025",["date","meeting_date"]),("Subject","Outcome of the Corporate Peer Challenge 2025",["subject","title"]),("Report of","Leader of the Council",["report_of"]),("Lead officer","Chief Executive",["lead_officer"]),("Wards affected","All wards",["wards_affected","ward_s_affected"]),("Contact","Joanna Whitlock, Policy and Scrutiny Manager, tel. 01999 600142",["contact","contact_officer"])]
H='''<!doctype html><html lang=en-GB><meta charset=utf-8><title>Outcome of the Corporate Peer Challenge 2025</title><style>
@page{size:A4;margin:20mm 20mm 18mm;@bottom-right{content:"Page " counter(page);font:9pt Caladea}@bottom-left{content:"Wychmoor City Council";font:9pt Caladea}}
body{font:11pt/1.4 Carlito,Calibri;margin:0;color:#111} h1{font:bold 17pt Caladea;color:#7a1f2b;margin:2mm 0 4mm} h2{font:bold 12.5pt Caladea;color:#7a1f2b;margin:5mm 0 2mm;break-after:avoid}
.ag{text-align:right;font-weight:bold;margin:0} table{border-collapse:collapse;width:100%;margin:2mm 0 4mm} td,th{border:.75pt solid #888;padding:1.3mm 2mm;text-align:left;vertical-align:top} .fm td:first-child{width:36mm;background:#f3e9ea;font-weight:bold} th{background:#7a1f2b;color:#fff}
p{margin:0 0 2.5mm} .n{display:flex} .n>span{flex:0 0 12mm} ol{margin:0 0 3mm;padding-left:8mm} ol li{margin-bottom:1.8mm;padding-left:2mm} ol.p{list-style:none;margin-left:12mm;padding:0} ol.p li{display:flex;padding:0} ol.p li>span{flex:0 0 8mm} tr,li{break-inside:avoid}
.box{border:1.2pt solid #7a1f2b;padding:2mm 4mm;margin-bottom:4mm} .box h2{margin-top:0}</style>
<p class=ag>Agenda item 9</p><svg width=150 height=34><path d="M8 30V12l9-8 9 8v18z M30 30V16h10v14z" fill="#7a1f2b"/><rect x=46 y=6 width=3 height=24 fill="#7a1f2b"/></svg><h1>Outcome of the Corporate Peer Challenge 2025</h1>
'''
def n(k,t): return f'<div class=n><span>{k}</span><p>{t}</p></div>'
H+='<table class=fm>'+''.join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a,b,_ in FM)+'</table>'
H+='<div class=box><h2>Recommendations to Council</h2><ol>'+''.join(f'<li>{d}</li>' for d in DEC)+'</ol></div>'
H+='<h2>1. Why this report is before Council</h2>'
H+=n('1.1','In July 2025 the city council hosted a Corporate Peer Challenge, the first since 2018. The team’s report was published on 7 October 2025. The Local Government Association asks councils to discuss such reports in public and to publish an action plan, and Cabinet considered both documents on 11 November 2025. Cabinet was content with the plan and asked that it should come to all members for debate.')
H+='<h2>2. How the challenge was carried out</h2>'
H+=n('2.1','The team spent four days in Wychmoor, from 8 to 11 July 2025. In that time it held 52 meetings and focus groups and spoke with more than 130 people. It also visited the Riverside Quarter, Stonegate depot and two of our community centres. The members of the team were:')
H+='<table><thead><tr><th>Name<th>Role<th>Organisation</tr></thead>'+''.join(f'<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>' for a,b,c in TEAM)+'</table>'
H+=n('2.2','Every challenge covers five themes. Besides these, the team was asked to look at how well the council’s housing company is governed, a matter that the external auditor had raised in the Annual Report for 2023/24.')
H+='<h2>3. What the team said</h2>'
H+=n('3.1','The report is a fair one. It says that Wychmoor is “an ambitious city council with committed members and staff who are proud to work for it”. It finds good work with the voluntary sector, with the university and on homelessness. It also says frankly that the council is trying to do too much, and that this is beginning to show in finance, in housing and in the pace at which vacancies are filled.')
H+=n('3.2','The team’s key recommendations are these:')
H+='<ol class=p>'+''.join(f'<li><span>{chr(97+i)})</span><div><b>{a}</b> – {b}</div></li>' for i,(a,b) in enumerate(PEER))+'</ol>'
H+='<h2>4. The council’s response</h2>'
H+=n('4.1','The action plan has 24 actions. Nine of them are already complete or well advanced, including the appointment of a permanent Director of Resources, who joined the council on 3 November. A named director is answerable for each action and a Cabinet member has oversight.')
H+=n('4.2','The most difficult of the matters that were raised is the capital programme. A first review has been made by officers, and proposals will be put to members alongside the budget on 24 February 2026. Consultants have been appointed to carry out the review of the housing company and are expected to finish by the end of March 2026.')
H+=n('4.3','The peer team will return for a short progress review in May 2026. Its findings will be published and will be included in the report to Council in July.')
H+='<h2>5. Comments of the Section 151 Officer</h2>'
H+=n('5.1','The cost of the independent review of the housing company, £38,000, will be met from the transformation reserve. All other actions in the plan will be met from existing budgets. There are no other financial implications at this stage.')
H+='<h2>6. Comments of the Monitoring Officer</h2>'
H+=n('6.1','The council is not bound by law to accept the findings of a peer challenge, but a council that did not respond would find it harder to show that it meets its best value duty. Any change to the timetable of committees will need a change to the Constitution and a further report.')
H+='<h2>7. Climate, equality and health</h2>'
H+=n('7.1','An equality impact screening has been carried out and found no adverse effects. The last of the team’s key messages is directly about equality, diversity and inclusion, and the People Strategy will be amended to take account of it.')
H+='<h2>Appendices</h2><p>A – Report of the Corporate Peer Challenge team<br>B – Action plan</p></html>'
(B/D/'source.html').write_text(H); chrome(D)
recs=[{"ref":[str(i),f"{i}."],"text":d,"recommendation_type":"decision","actions":[]} for i,d in enumerate(DEC,1)]
recs+=[{"ref":chr(97+i)+")","text":f"{a} – {b}","headline":a,"recommendation_type":"peer","made":["2025","2025-07","2025-07-08","2025-07-11","2025-10-07"],"actions":[]} for i,(a,b) in enumerate(PEER)]
save(D,{"documents":{"document_type":"committee_report","date_start":"2025-12-02","date_end":"2025-12-02","committee":["Full Council","Council"]},"councils":["E07999001"],"recommendations":recs,
"front_matter":[{"field":f,"value_text":b} for a,b,f in FM],
"peers":[{"name":[a,a.replace("Councillor ","")],"role":b,"organisation":c} for a,b,c in TEAM],
"milestones":[{"event":"on_site","date_text":["from 8 to 11 July 2025","8 to 11 July 2025"],"date_start":"2025-07-08","date_end":"2025-07-11"},
{"event":"report_published","date_text":"7 October 2025","date_start":"2025-10-07","date_end":"2025-10-07"},
{"event":"meeting","date_text":"11 November 2025","date_start":"2025-11-11","date_end":"2025-11-11"},
{"event":"progress_review","date_text":"May 2026","date_start":"2026-05-01","date_end":"2026-05-31"}],"no_extra":["peers"]},
"Wychmoor City Council: report to Full Council on the outcome of the Corporate Peer Challenge, 2 December 2025","chromium","Browser-printed report to full Council: grid of front matter, boxed numbered decisions each beginning with That, a peer team table, and peer recommendations lettered a) to g) with bold headlines and dashes.")
