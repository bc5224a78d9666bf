import os; os.chdir(os.path.dirname(os.path.abspath(__file__)))
missing = lambda name: os.devnull if os.path.exists(name) else name  # gold and source.toml that stand are kept
import json, html
e=html.escape
REC=[("Agree a clear and shared vision for Lynford to 2030","The council has many plans but no single account of the place it wants the borough to be. Partners are keen to help write it."),
("Make the Medium Term Financial Strategy a corporate document","It should be owned by the whole of Cabinet and the management board and not by the finance team alone."),
("Develop a commercial strategy with an explicit appetite for risk","This should cover property investment, the housing company and fees and charges."),
("Review the constitution and scheme of delegation","Too many small decisions go to Cabinet, and planning committee decides applications that could be left to officers."),
("Give scrutiny the support it needs to help shape policy",""),
("Create capacity for the town centre programme","Consider a dedicated programme director, if necessary shared with the county council."),
("Refresh the approach to internal communication","Staff at the depot and in the leisure service told us that they hear about changes from the local newspaper."),
("Invest in a development programme for all councillors","Nineteen of the 38 members were elected for the first time in May 2019, and there is a real opportunity to start well."),
("Set out a digital road map, with milestones and benefits",""),]
TH=[("Understanding of the local place and priority setting","Does the council understand the place that it serves, and has it turned this into a clear vision and set of priorities?"),
("Leadership of Place","Does the council provide effective leadership of place through its members and officers and through good relationships with partners?"),
("Organisational leadership and governance","Is there effective political and managerial leadership, supported by good governance and decision-making?"),
("Financial planning and viability","Does the council have a financial plan that secures its long-term viability, and is there evidence that it is being carried out?"),
("Capacity to deliver","Are the council's resources aligned with its priorities, and does it draw on the capacity of others to achieve agreed outcomes?")]
IT=["the readiness of the council's housing company, Lyn Homes Limited, for a larger programme","how the council works with the voluntary sector on loneliness and isolation"]
PE=[("Andrew Colclough","","Chief Executive","Hambleton District Council"),("Cllr Sandra Mole","Labour","Deputy Leader","Gedling Borough Council"),("Cllr Hugh Trelawny","Conservative","Cabinet Member for Finance and Assets","Teignbridge District Council"),("Priya Nambiar","","Director of Growth and Regeneration","Swindon Borough Council"),("Gwen Masterson","","Head of Finance and Deputy Section 151 Officer","Chorley Council"),("Liam O'Dowd","","National Graduate Trainee (shadow)","Local Government Association"),("Ruth Ambler","","Peer Challenge Manager","Local Government Association")]
css='''@page{size:A4;margin:22mm 22mm 20mm 22mm}body{font-family:Carlito,Calibri,sans-serif;font-size:11.5pt;line-height:1.38;margin:0;color:#000}
.cover{height:245mm;break-after:page;position:relative}.cover .bar{position:absolute;left:0;right:0;top:70mm;background:#37235f;color:#fff;padding:14mm 10mm}.cover .bar div{font-size:27pt;line-height:1.25;font-weight:bold}.cover .b2{font-size:16pt;font-weight:normal!important;margin-top:4mm}
.foot{position:absolute;bottom:0;left:0;right:0;font-size:8.5pt;border-top:1px solid #37235f;padding-top:3mm;color:#333}
h1{font-size:16pt;color:#37235f;margin:18px 0 8px;break-after:avoid}h2{font-size:13pt;color:#37235f;margin:14px 0 6px;break-after:avoid}p{margin:0 0 9px}li{margin-bottom:6px}ol.k li{margin-bottom:8px}'''
h=[f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge – Lynford</title><style>{css}</style></head><body>',
'''<div class="cover"><svg width="190" height="60" viewBox="0 0 190 60"><rect x="0" y="8" width="40" height="40" fill="#37235f"/><rect x="46" y="22" width="26" height="26" fill="#c8447a"/><rect x="78" y="32" width="16" height="16" fill="#f0a830"/></svg>
<div class="bar"><div>Corporate Peer Challenge</div><div>Lynford Borough Council</div><div class="b2">11 – 14 June 2019</div><div class="b2">Feedback Report</div></div>
<div class="foot">Final report, August 2019</div></div>''',
'<h1>1. Executive Summary</h1>',
'''<p>Lynford is a council with a great deal to be proud of. It serves a growing market town and 23 villages, it keeps its streets clean and its tenants satisfied, and it has balanced its budget in each of the last nine years while protecting front-line services. Those whom we met, inside and outside the council, spoke of friendly and committed staff.</p>
<p>The elections of May 2019 produced a council with no party in overall control, for the first time in its history. A minority administration has taken office with energy and goodwill. It now needs to decide quickly what it wants to achieve, since many of the plans that it has inherited were made in a different time and for a different purpose.</p>
<p>Finances are sound in the short run. The council has general reserves of £4.8 million and a record of underspending. From 2021 the outlook is much less certain: New Homes Bonus makes up 11 per cent of net income, and a gap of £1.9 million will open by 2022/23 if nothing is done. Investment property has helped, but the peer team did not find a common view among members of how much more risk the council should take.</p>
<p>The council's relations with partners are good, and the county council, the hospital trust and the college would all welcome a stronger lead. The team believes that Lynford can punch above its weight if it says more clearly what it is for.</p>''',
'<h1>2. Key recommendations</h1>',
'<p>Smaller suggestions will be found in the main part of this report. The following are the key recommendations that the peer team makes to the Council:</p><ol class="k">']
for a,b in REC: h.append(f'<li><b>{e(a)}.</b>{" "+e(b) if b else ""}</li>')
h+=['</ol>','<h1>3. Summary of the Peer Challenge approach</h1><h2>The peer team</h2>','<p>Peers are serving or recent councillors and officers who know the sector well. They were chosen with you, to suit the questions that Lynford wished to have answered. The peers who came to Lynford were:</p><ul>']
for n,pa,r,o in PE: h.append(f'<li>{e(n)}{f" ({pa})" if pa else ""} – {e(r)}, {e(o)}</li>')
h+=['</ul><h2>Scope and focus</h2><p>The peer team considered the following five questions, which form the core components looked at by all Corporate Peer Challenges:</p><ol>']
for a,b in TH: h.append(f'<li><b>{e(a)}:</b> {e(b)}</li>')
h.append('</ol><p>In addition, you asked the team to look at:</p><ul>')
for x in IT: h.append(f'<li>{e(x)}</li>')
h.append('''</ul><h2>The peer challenge process</h2>
<p>This was not an inspection, and the team did not try to look at everything. It read the council’s main documents beforehand and then spent four days on site, during which it spoke to more than 150 people and gathered views from over 40 meetings and visits. This report sums up what was presented to the council on the last day.</p>
<h1>4. Feedback</h1>
<h2>4.1 Understanding of the local place and priority setting</h2>
<p>Officers know the borough well. There is useful data on housing need, health and travel to work, and the Local Plan, adopted in November 2018, gives confidence about growth to 2033. The Corporate Plan 2016–2020 lists 54 actions, most of which are finished. Work on its successor has not started, and this should be one of the first tasks of the new administration.</p>
<p>Customers are generally content. In the last residents’ survey 78 per cent were satisfied with the way that the council runs things, which compares well with Fareham, Tamworth and other councils of similar size.</p>
<h2>4.2 Leadership of Place</h2>
<p>Partners value the Chief Executive’s openness and the energy of the community safety team. The council has been less visible in the local enterprise partnership and in discussions about the rail corridor. The Future High Streets Fund offers the chance to correct this. Capacity for the programme is a concern, because it rests on two people who also have other duties.</p>
<p>The voluntary sector sees the council as a generous funder. The team heard about excellent work on loneliness at the Wharf community hub, and thought that it could be shared more widely.</p>
<h2>4.3 Organisational leadership and governance</h2>
<p>Relations between members and officers are courteous and professional. The new Cabinet is keen, and is still learning how to work as one. Regular informal meetings between Cabinet and the management board would help. Some practices have not kept up: the agenda for one Cabinet meeting that we read was 412 pages long, and included an item on the purchase of two vans.</p>
<p>Overview and scrutiny members are frustrated. They receive reports late and do not often influence them. Other councils have found it useful to involve scrutiny in the early stages of policy development.</p>
<h2>4.4 Financial planning and viability</h2>
<p>Financial control is good and the accounts are closed on time. The strategy, however, is looked on as belonging to the finance team. Budget holders were not always able to tell us what their contribution to future savings would be. Property investment of £22 million has brought in useful income; the council should make sure that members understand what would happen if a major tenant were to leave.</p>
<p>Lyn Homes Limited has completed 16 homes. Its business plan supposes that it will build 120 more by 2024, and the team doubted whether the company has the people for this.</p>
<h2>4.5 Capacity to deliver</h2>
<p>Staff are the council’s greatest strength, and turnover is low. A quarter of managers will reach retirement age within five years. Digital projects have been led by individual services with uneven results. A single road map would show members where money is being spent and what they can expect for it.</p>
<h1>5. Next steps</h1>
<p>The council will now wish to discuss these findings with its members, managers and staff and to decide how to respond. The peers would be glad to hear how the work goes on. Mary Thackeray, Principal Adviser, is the main contact between your authority and the Local Government Association.</p>
<p>The LGA will offer a follow-up visit, which usually takes place within two years of the challenge, and in Lynford’s case no later than June 2021. Its purpose is to help the council to assess the impact of its work on the key recommendations. All councils are expected to have a Corporate Peer Challenge every five years, and the next would therefore be due by 2024.</p>
<p>In the meantime we wish the council well and thank all those who took part for their hospitality.</p></body></html>''')
open("source.html","w").write("\n".join(h))
sc=[]
for a,b in TH: sc+=[dict(level="theme",theme=a,text=a),dict(level="question",theme=a,text=b)]
sc+=[dict(level="item",text=x) for x in IT]
json.dump(dict(source="document.pdf",documents=dict(document_type="feedback_report",date_start="2019-08-01",date_end="2019-08-31"),councils=["E07999008"],
 recommendations=[dict(ref=str(i),text=[f"{a}. {b}",b] if b else [f"{a}."],headline=[a,a+"."] if b else [a,a+".",None],recommendation_type="peer",made=["2019","2019-06","2019-06-11",None]) for i,(a,b) in enumerate(REC,1)],
 front_matter=[],scope=sc,
 peers=[dict(name=[n,n.replace("Cllr ","")]+([f"{n} ({p})"] if p else []),role=r if "shadow" not in r else [r,"National Graduate Trainee"],organisation=o) for n,p,r,o in PE],
 milestones=[dict(event="election",date_text="May 2019",date_start="2019-05-01",date_end="2019-05-31"),dict(event="on_site",date_text="11 – 14 June 2019",date_start="2019-06-11",date_end="2019-06-14"),
  dict(event="progress_review",date_text=["June 2021","no later than June 2021","within two years of the challenge, and in Lynford's case no later than June 2021"],date_end="2021-06-30"),
  dict(event=["on_site","other"],date_text=["2024","by 2024"])],
 no_extra=["peers","scope"]),open(missing("gold.json"),"w"),indent=1,ensure_ascii=False)
open(missing("source.toml"),"w").write('''title = "Corporate Peer Challenge, Lynford Borough Council, Feedback Report (2019)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "chromium"
family = "Feedback report of 2019 with a full cover, nine numbered key recommendations whose bold headline is a sentence (two are headline only), peers with party in brackets and a dash, five core themes as a numbered list with questions, two extra items asked for."
split = "held_out"
''')
import subprocess, tempfile
subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer","--print-to-pdf=document.pdf","source.html"],check=True,stderr=subprocess.DEVNULL)
