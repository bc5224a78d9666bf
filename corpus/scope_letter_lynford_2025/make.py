import json
themes=[('Local priorities and outcomes',['Are the council’s priorities clear and informed by the local context?','Is the council delivering effectively on its priorities, and how does it know?'],['The 2040 Vision and whether the new Council Plan gives it enough force.','Health inequality between the Riverside wards and the rest of the borough.']),
('Organisational and place leadership',['Does the council provide effective local leadership, and are there good relationships with partner organisations and local communities?'],['How the council’s voice is heard in the county while reorganisation is being discussed.']),
('Governance and culture',['Are there clear and robust governance arrangements?','Is there a culture of challenge and scrutiny?'],['The move from the committee system to a Leader and Cabinet model (May 2024).','Relations between members and officers since the change of control.']),
('Financial planning and management',['Does the council have a grip on its current financial position?','Does it have a strategy and a plan to address its financial challenges?'],['Exposure to borrowing for the Tannery Quay scheme.']),
('Capacity for improvement',['Is the organisation able to support delivery of local priorities?','Does the council have the capacity to improve?'],[])]
local=[('(a)','Housing and homelessness','Is the council’s approach to temporary accommodation affordable, and is it humane? How ready is the council, as a landlord of 4,300 homes, for inspection against the consumer standards?'),
('(b)','Customer experience','How well do residents find their way through the council’s services, whichever door they come in by?')]
peers=[('Lead Peer – Chief Executive','Arun Whitcombe','Stroud District Council'),('Member Peer (Labour)','Cllr Beatrix Oldknow','Council Leader, Exeter City Council'),('Member Peer (Conservative)','To be confirmed',''),('Officer Peer – Finance','Hester Dunmail','Chief Finance Officer (S151), Ashfield District Council'),('Officer Peer – Housing','To be confirmed',''),('Shadow Peer','Kwame Lyddington','National Graduate Development Programme, Leeds City Council'),('Peer Challenge Manager','Sioned Parrack','LGA'),('Project Support','Luca Ferns','LGA')]
tt=[('Scoping meeting with the Leader and Chief Executive','Thursday 27 February 2025'),('Position statement and key documents sent to the LGA','by 12 noon on Friday 9 May 2025'),('Draft interview timetable agreed','w/c 19 May 2025'),('Peer team briefing (online)','3 June 2025, 4.30pm'),('Peer team on site','Monday 9 – Thursday 12 June 2025'),('Feedback presentation to the council','12 June 2025 at 2pm, Council Chamber')]
L=lambda x,i='li':''.join(f'<{i}>{t}</{i}>' for t in x)
rows=''.join(f'<tr><td class=t>{i}. {t}</td><td>{L(q,"p")}{"<p class=k>Local focus</p><ul>"+L(l)+"</ul>" if l else ""}</td></tr>' for i,(t,q,l) in enumerate(themes,1))
prow=''.join(f'<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>' for a,b,c in peers)
trow=''.join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a,b in tt)
loc=''.join(f'<p class=ind><span>{r}</span><b>{h}.</b> {t}</p>' for r,h,t in local)
open('source.html','w').write(f'''<!doctype html><html lang=en-GB><meta charset=utf-8><title>Scope of CPC</title><style>
@page{{size:A4;margin:20mm 22mm 22mm}}body{{font:10.8pt/1.38 Carlito,Calibri,sans-serif;color:#111}}.head{{display:flex;justify-content:space-between;border-bottom:3px solid #822980;padding-bottom:8px;margin-bottom:16px}}.head b{{font-size:19pt;color:#822980;line-height:1}}.head div{{font-size:9pt;text-align:right}}
h2{{font-size:12.5pt;color:#822980;margin:15px 0 5px;break-after:avoid}}table{{border-collapse:collapse;width:100%;margin:6px 0 10px}}td,th{{border:.6pt solid #999;padding:4px 7px;vertical-align:top;text-align:left}}th{{background:#e9e2ec}}tr{{break-inside:avoid}}td.t{{width:30%;font-weight:bold}}td p{{margin:0 0 4px}}.k{{font-style:italic;color:#822980}}td ul{{margin:0;padding-left:16px}}.ind{{padding-left:26px;text-indent:-26px}}.ind span{{display:inline-block;width:26px;text-indent:0}}.addr{{white-space:pre-line;margin-bottom:12px}}thead{{display:table-header-group}}</style>
<div class=head><b>Local<br>Government<br>Association</b><div>18 Smith Square<br>London SW1P 3HZ<br>www.local.gov.uk<br>Our ref: CPC/EE/2025-17</div></div>
<div class=addr>Philippa Gathercole
Chief Executive
Lynford Borough Council
The Guildhall, Chequer Street
Lynford</div><p>14<sup>th</sup> March 2025</p><p>Dear Philippa</p>
<p><b>Corporate Peer Challenge: agreement of scope</b></p>
<p>It was good to meet you and Cllr Underhay last month. I write to confirm what we agreed about the purpose, focus and arrangements for the LGA Corporate Peer Challenge (CPC) at Lynford. Your last challenge took place in October 2019; a remote follow-up in spring 2021 looked mainly at recovery from the pandemic. As you know, an LGA finance review of Cambridge and of Norwich, to which you referred, is published on our website.</p>
<h2>What the team will look at</h2>
<p>Every CPC covers five core themes. Beside each we have noted the points to which you asked the team to pay particular attention.</p>
<table><thead><tr><th>Core theme</th><th>Questions and local focus</th></tr></thead>{rows}</table>
<p>In addition, you asked the team to give observations on two further areas:</p>{loc}
<p>The team will not look at individual planning applications, nor at matters under investigation by the Housing Ombudsman.</p>
<h2>The peer team</h2>
<p>Peers are chosen for their experience. The team below has been discussed with you; we will let you have the remaining names as soon as we can.</p>
<table><thead><tr><th>Role</th><th>Name</th><th>Post and organisation</th></tr></thead>{prow}</table>
<h2>Timetable</h2><table><thead><tr><th>Stage</th><th>Date</th></tr></thead>{trow}</table>
<p>There will be no interviews with candidates for the by-election in Mill End ward on 5 June 2025.</p>
<h2>After the visit – what we promise and what we ask</h2>
<p>We will send you a draft report within three weeks of the end of the visit, and you will have two weeks in which to tell us of errors of fact. The council undertakes to publish the final report within three months of the CPC and an action plan within five months of the CPC. A progress review, normally a single day, will take place around ten months after the CPC; its findings are to be published by 12 June 2026.</p>
<p>There is no charge for the CPC, which is part of the support that the sector receives from the LGA. We ask the council to meet the cost of hotel rooms and meals for the team.</p>
<p>If anything in this letter does not match your understanding, please tell Sioned by 28 March.</p>
<p>Yours sincerely</p><p style="margin-top:34px"><b>Dr Matthew Inskip</b><br>Regional Principal Adviser, East of England<br>matthew.inskip@lga.example</p><p style="font-size:9pt">cc: Cllr Rowan Underhay, Leader of the Council; Fiona Brisley, Head of Policy and Performance</p></html>''')
sc=[]
for t,q,l in themes:
    sc.append(dict(level='theme',theme=t,text=t)); sc+=[dict(level='question',theme=t,text=x) for x in q]+[dict(level='item',theme=t,text=x) for x in l]
for r,h,t in local:
    sc.append(dict(level='theme',theme=h,text=h))
    sc+=[dict(level='question',theme=h,text=x.strip()+'?') for x in t.split('?') if x.strip()]
def M(e,t,a=None,b=None): return dict(event=e,date_text=t,date_start=a,date_end=b)
pg=[dict(name='Arun Whitcombe',role=['Lead Peer – Chief Executive','Chief Executive','Lead Peer','Chief Executive peer'],organisation='Stroud District Council'),
dict(name='Cllr Beatrix Oldknow',role=['Council Leader','Member Peer (Labour)','Member Peer','Labour Member Peer'],organisation='Exeter City Council'),
dict(name=None,role=['Member Peer (Conservative)','Member Peer'],organisation=None),
dict(name='Hester Dunmail',role=['Chief Finance Officer (S151)','Officer Peer – Finance','Officer Peer','Chief Finance Officer'],organisation='Ashfield District Council'),
dict(name=None,role=['Officer Peer – Housing','Officer Peer'],organisation=None),
dict(name='Kwame Lyddington',role='Shadow Peer',organisation=['National Graduate Development Programme, Leeds City Council','Leeds City Council']),
dict(name='Sioned Parrack',role='Peer Challenge Manager',organisation=['LGA','Local Government Association']),dict(name='Luca Ferns',role='Project Support',organisation=['LGA','Local Government Association'])]
ms=[M('on_site',['October 2019','in October 2019'],'2019-10-01','2019-10-31'),
M(['progress_review','other'],['spring 2021','in spring 2021'],[None,'2021-03-01'],[None,'2021-05-31']),
M('scoping',['Thursday 27 February 2025','27 February 2025'],'2025-02-27','2025-02-27'),
M('position_statement',['by 12 noon on Friday 9 May 2025','Friday 9 May 2025','on Friday 9 May 2025','by Friday 9 May 2025','9 May 2025'],['2025-05-09',None],'2025-05-09'),
M('other',['w/c 19 May 2025','19 May 2025'],'2025-05-19',['2025-05-25','2025-05-23','2025-05-19']),
M(['meeting','other'],['3 June 2025, 4.30pm','3 June 2025'],'2025-06-03','2025-06-03'),
M('on_site',['Monday 9 – Thursday 12 June 2025'],'2025-06-09','2025-06-12'),
M('feedback',['12 June 2025 at 2pm, Council Chamber','12 June 2025 at 2pm','12 June 2025'],'2025-06-12','2025-06-12'),
M('election',['5 June 2025','on 5 June 2025'],'2025-06-05','2025-06-05'),
M('draft_report',['within three weeks of the end of the visit','within three weeks'],[None,'2025-06-12'],[None,'2025-07-03']),
M('report_published',['within three months of the CPC','within three months'],[None,'2025-06-12'],[None,'2025-09-12']),
M('action_plan_published',['within five months of the CPC','within five months'],[None,'2025-06-12'],[None,'2025-11-12']),
M('progress_review',['around ten months after the CPC','ten months after the CPC'],[None,'2026-04-12','2026-04-01'],[None,'2026-04-12','2026-04-30']),
M(['progress_review','report_published'],['by 12 June 2026','12 June 2026'],[None,'2026-06-12'],'2026-06-12')]
json.dump(dict(source='document.pdf',documents=dict(document_type='scope_letter',date_start='2025-03-14',date_end='2025-03-14',committee=None),councils=['E07999008'],recommendations=[],scope=sc,peers=pg,milestones=ms,no_extra=['scope','peers']),open('gold.json','w'),ensure_ascii=False,indent=1)
