import json,html
P=[('Marguerite Olderton','Lead peer and Chief Executive','Plymouth City Council'),
('Councillor Anselm Brace','Leader of the Council (Labour)','Arlenshire Council'),
('Councillor Ottoline Quaye','Opposition group leader (Liberal Democrat)','Stockport Metropolitan Borough Council'),
('Fergus Inchbald','Executive Director, Place and Growth','Fennbridge Council'),
('Saoirse Delamere','Director of Finance and Section 151 Officer','Wiltshire Council'),
('Hamza Ridgewell','Assistant Director, People and Change','London Borough of Calverhythe'),
('Perpetua Lyle','Peer Challenge Manager','Local Government Association')]
R=[('Bring the Thornwick Plan, the budget and the transformation programme into one line of sight',
'At present each has its own priorities, its own board and its own vocabulary. Members should be able to see, on one page, what the council has promised, what it will cost and when it will be done.'),
('Agree what regeneration is for',
'The waterfront schemes are impressive, but the council needs to be able to say who will benefit from them. Set social and economic outcomes for each scheme before the next investment decision is taken.'),
('Reset the relationship between Cabinet and scrutiny',
'Pre-decision scrutiny ought to be the norm. Begin with the budget, adult social care and the housing company; agree a protocol and review it after twelve months.'),
('Deal with the housing company’s governance without delay',
'Separate the roles of shareholder, client and director, which are now held by overlapping groups of the same people. Take external advice on the company’s business plan.'),
('Develop a savings pipeline for the whole of the medium term',
'Only the first year’s savings are worked up. A gap of £19 million by 2028/29 calls for earlier, bolder choices, made with partners where services are shared.'),
('Invest in the corporate core',
'Finance, HR, procurement and data are too thinly staffed to support the change that the council wants. Fewer priorities would also help.'),
('Celebrate and communicate success',
'Staff and residents would both like to hear more about what has been achieved, including the outstanding rating for children’s services.')]
TH=['Local priorities and outcomes','Organisational and place leadership','Governance and culture','Financial planning and management','Capacity for improvement']
Q=['Are the council’s priorities clear and informed by the local context? Is it delivering effectively on them?',
'Does the council provide effective local leadership? Are there good relationships with partners and communities?',
'Are there clear and robust governance arrangements? Is there a culture of challenge and scrutiny?',
'Does the council have a grip on its current financial position? Is there a strategy to address its financial challenges?',
'Does the organisation have the capacity to improve and to deliver its priorities?']
B=[["Thornwick knows its place well. The Thornwick Plan 2023–2028 was built on a large resident survey, and its five missions are widely recognised: peers heard them quoted, without prompting, by a care worker, a headteacher and the manager of the bus company. Performance in most of the services that residents notice is at or above the average of similar unitary councils.",
"The plan is less helpful as a tool for choosing. It contains 64 commitments, few of which have dates, and it is reported separately from the budget and from the transformation programme. Several heads of service described keeping three sets of returns. Where outcomes are not improving – school attendance, and the gap in healthy life expectancy between Harbour ward and the rest of the city – it was hard for the team to discover what would be done differently.",
"The regeneration of the waterfront is a genuine achievement. The next phase is larger and riskier, and the benefits for people living within half a mile of it are assumed more often than they are described. It might be worth talking to Gateshead and to Plymouth about how they have tied social outcomes to development."],
["The Leader and the Chief Executive are respected in the city and beyond it. Partners in health and in the combined authority spoke of a council that “turns up with a solution”. The voluntary sector is more cautious: it values the relationship, but finds that decisions on grants come late and with little explanation.",
"There are strong examples of neighbourhood leadership by ward councillors of all parties. Peers suggested that the small budgets given to ward members in the pilot area could be extended, once the pilot has been evaluated.",
"Internally, the corporate leadership team has settled after a period of interim appointments. The wider leadership group of sixty managers meets quarterly and would welcome being used more, and earlier."],
["Formal governance is sound: the constitution was refreshed in 2024, the monitoring officer’s advice is sought and heeded, and the Audit and Standards Committee, with its two independent members, is a strength. In its own review last year that committee recommended that the risk register be shortened; this has been done.",
"Scrutiny is less effective than it should be. Reports usually arrive after Cabinet has taken its decision; of 31 items in the year to March, three were considered beforehand. Members of all groups told the team that they would be ready to work differently.",
"The governance of Thornwick Homes, the housing company, needs prompt attention. Two directors of the company also advise the shareholder committee. No one doubts their integrity, but the arrangement exposes both them and the council. The company’s business plan rests on sales values that have not been tested since 2022."],
["The council has a record of balanced budgets and clean audit opinions. Reserves stand at 9 per cent of net revenue spending. Budget monitoring is timely and understood by members, and the Section 151 Officer has a place at the top table.",
"The medium term is harder. The gap for 2026/27 has been closed on paper, but savings of £11 million for the following two years have no plan behind them, and the overspend on home-to-school transport recurs. The council should consider whether its capital programme, which slipped by 38 per cent last year, is realistic.",],
["People are proud to work for Thornwick. Sickness is low, apprenticeships are plentiful, and the staff networks are listened to. The new values – kind, curious, accountable – are more than posters.",
"Capacity in the corporate core is a constraint on almost everything described in this report. Vacancies in finance and procurement have been carried for more than a year. The transformation programme has 27 projects and a team of six. The team would encourage the council to pause what matters least.",
"Finally, the council undersells itself. Good news travels through the local newspaper rather than from the council, and staff often learn of awards from their neighbours."]]
e=html.escape
css='''@page{size:A4;margin:20mm 18mm 18mm 18mm}
body{font-family:"DejaVu Sans",sans-serif;font-size:9.8pt;line-height:1.48;color:#222}
.cover{height:245mm;position:relative;page-break-after:always;border-left:14mm solid #3b2a63;padding-left:14mm}
.cover .k{padding-top:60mm;font-size:15pt;color:#3b2a63}.cover h1{font-size:34pt;line-height:1.1;margin:6mm 0}.cover .d{position:absolute;bottom:10mm;font-size:12pt}
h2{color:#fff;background:#3b2a63;font-size:15pt;padding:2mm 4mm;margin:9mm 0 4mm;page-break-after:avoid;font-weight:600}
h3{color:#3b2a63;font-size:12.5pt;margin:5mm 0 2mm;page-break-after:avoid}
.team{display:grid;grid-template-columns:1fr 1fr;gap:4mm 6mm;margin:4mm 0}.team div{border-top:1.2mm solid #e0a526;padding-top:1.5mm;page-break-inside:avoid;line-height:1.35}.team b{display:block}.team i{display:block;font-style:normal;color:#555}
.rec{display:grid;grid-template-columns:16mm 1fr;margin:0 0 5mm;page-break-inside:avoid}.rec .n{font-size:22pt;color:#e0a526;font-weight:bold;line-height:1.3}
.rec b{display:block;color:#3b2a63}.rec p{margin:1mm 0 0}
.call{background:#f4efe2;padding:2mm 4mm;margin:3mm 0;font-size:9.6pt;page-break-inside:avoid}
ul{margin:2mm 0 3mm;padding-left:6mm}li{margin-bottom:1.5mm}'''
h=[f'<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Thornwick City Council – Corporate Peer Challenge</title><style>{css}</style></head><body>',
'<div class="cover"><div class="k">LGA Corporate Peer Challenge</div><h1>Thornwick City&nbsp;Council</h1><div class="k" style="padding:0">Feedback report</div><p>On site: 30 September – 3 October 2025</p><div class="d">December 2025</div></div>',
'<h2>1. Introduction</h2><p>Peer challenge is a service offered by councils to councils. It is not an inspection: peers bring experience of having done similar jobs elsewhere, and offer what they see as critical friends. We are grateful to everyone in Thornwick who gave us their time, their candour and, on the third day, the last of the parkin.</p>',
'<p>Thornwick has been a unitary council since 1998. Its last Corporate Peer Challenge took place in March 2020; a planned follow-up was overtaken by the pandemic and did not happen.</p>',
'<h3>The peer team</h3><p>Peers are chosen for the fit between their experience and what the council wishes to explore. The team for Thornwick was:</p><div class="team">']
for n,r,o in P: h.append(f'<div><b>{e(n)}</b>{e(r)}<i>{e(o)}</i></div>')
h.append('</div><h3>Scope</h3><p>All Corporate Peer Challenges look at five themes:</p>')
for a,b in zip(TH,Q): h.append(f'<p style="margin:0 0 2mm"><b>{e(a)}</b><br>{e(b)}</p>')
h.append('<h3>How the team worked</h3><p>Seven peers spent four days in the city. They held 47 meetings, met more than 190 people, walked the waterfront with residents, and between them spent over 290 hours on the challenge, the equivalent of one person working for eight weeks. This report is a snapshot in time and some of what it describes will already have moved on.</p>')
h.append('<h2>2. In summary</h2><p>Thornwick is a good council with the makings of a very good one. Services are strong, the leadership is steady and partners want to work with it. The challenge is one of focus: too many commitments for the money and the people available, and too many systems by which to follow them. The coming twelve months, before the next elections in May 2027 begin to shape the debate, are the time to choose.</p>')
h.append('<h2>3. Key recommendations</h2><p>There are many observations and suggestions in the main part of this report. These are the seven recommendations to which the peer team would give priority.</p>')
for i,(a,b) in enumerate(R,1): h.append(f'<div class="rec"><div class="n">{i}</div><div><b>{e(a)}</b><p>{e(b)}</p></div></div>')
h.append('<h2>4. Detailed feedback</h2>')
see=['See recommendations 1 and 2','See recommendation 1','See recommendations 3 and 4','See recommendation 5','See recommendations 6 and 7']
for i,(a,ps) in enumerate(zip(TH,B)):
    h.append(f'<h3>4.{i+1} {e(a)}</h3>'+''.join(f'<p>{e(p)}</p>' for p in ps)+f'<div class="call">{see[i]}</div>')
h.append('<h2>5. What happens next</h2><p>The council will want to reflect on this feedback with its members and staff. Under the terms of the challenge:</p><ul><li>this report is to be published by 3 January 2026;</li><li>the council’s action plan is to be published by 3 March 2026;</li><li>a progress review will take place in September 2026, with some members of the same team.</li></ul><p>In the meantime Perpetua Lyle remains the first point of contact for any further support, and the Association’s principal adviser for the region will be glad to discuss what other councils have done.</p></body></html>')
open('source.html','w').write('\n'.join(h))
scope=[]
for a,b in zip(TH,Q):
    scope.append(dict(level='theme',theme=a,text=a))
    for q in b.split('? '):
        q=q if q.endswith('?') else q+'?'
        scope.append(dict(level='question',theme=a,text=q))
peers=[]
for i,(n,r,o) in enumerate(P):
    rr=r
    if '(' in r: rr=[r,r.split(' (')[0]]
    if i==0: rr=[r,'Chief Executive','Lead peer']
    peers.append(dict(name=[n,n.replace('Councillor ','')] if 'Counc' in n else n,role=rr,organisation=o if i<6 else [o,None]))
M=lambda ev,t,a,b:dict(event=ev,date_text=t,date_start=a,date_end=b)
gold=dict(source='document.pdf',documents=dict(document_type='feedback_report',date_start='2025-12-01',date_end='2025-12-31',committee=None),councils=['E06999001'],
recommendations=[dict(ref=str(i),text=a+' '+b,headline=a,recommendation_type='peer',theme=None,actions=[],progress=[],rag=[]) for i,(a,b) in enumerate(R,1)],
front_matter=[],scope=scope,peers=peers,milestones=[M('on_site','30 September – 3 October 2025','2025-09-30','2025-10-03'),
M('report_published',['by 3 January 2026','3 January 2026'],[None,'2026-01-03'],'2026-01-03'),M('action_plan_published',['by 3 March 2026','3 March 2026'],[None,'2026-03-03'],'2026-03-03'),
M('progress_review',['September 2026','in September 2026'],'2026-09-01','2026-09-30'),M('election','May 2027','2027-05-01','2027-05-31')],no_extra=['peers','scope'])
for g in gold['recommendations']: del g['theme']
del gold['front_matter']
json.dump(gold,open('gold.json','w'),indent=1,ensure_ascii=False)
