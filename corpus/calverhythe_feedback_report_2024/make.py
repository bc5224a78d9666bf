import json
R=[('Tell one story about Calverhythe’s future','The borough vision, the Growth Compact and the new Council Plan each set out different ambitions. Bring them together in a single narrative, owned by the Cabinet and understood by staff, that partners can see their own part in.'),
('Put the Housing Revenue Account on a sustainable footing','Complete the stock condition survey without further delay, re-base the 30-year business plan on what it shows and bring the result to Cabinet and to the new Tenant Panel.'),
('Move from in-year control to medium-term choices','The spending panels have done their job in 2023/24. The council now needs to:|agree by September 2024 how the gap of £38m to 2027/28 will be closed; and|align the capital programme – currently delivering 54 per cent of its planned spend – with what can be delivered.'),
('Give scrutiny the standing it deserves','Reduce the number of commissions, set work programmes around the decisions that matter most, and make sure that Cabinet responds to every recommendation that is made to it.'),
('Reset the relationship with the voluntary and community sector','Replace annual grants with longer agreements, and design these with the sector rather than for it.'),
('Strengthen corporate grip on temporary accommodation','Bring housing, adult social care, children’s services and finance around one plan with one senior responsible owner.'),
('Make equality, diversity and inclusion everyone’s business','Staff told us of pockets of excellent practice and of teams where nothing has changed. Publish the workforce data and hold every director to account for it.'),
('Build on the talent you have','Speed up the senior restructure, so that the seven interim and acting posts in the top three tiers can be filled permanently.')]
P=[('Lead Peer (Chief Executive)','Dame Rosalind Achterberg','Chief Executive','Birmingham City Council'),
('Labour Member Peer','Cllr Jonty Marsden','Leader','Stockport Metropolitan Borough Council'),
('Conservative Member Peer','Cllr Priya Hallam-Shah','Opposition Group Leader and former Cabinet Member for Housing','London Borough of Merton'),
('Officer Peer','Obinna Frayne','Executive Director of Resources (Section 151 Officer)','London Borough of Sutton'),
('Officer Peer','Carys Penhallow','Director of Housing, Regeneration and Planning','Cardiff Council'),
('Officer Peer','Lewis Tanqueray','Assistant Director Policy, Performance and Communications','Kirklees Council'),
('Shadow Peer','Amina Qureshi-Dean','National Graduate Development Programme','London Borough of Havering'),
('LGA Peer Challenge Manager','Stuart Belloc',None,None)]
S=[('Local priorities and outcomes',['Are the council’s priorities clear, and do they rest on a sound understanding of the borough?','How well do its services perform?']),
('Organisational and place leadership',['Does the council give effective leadership to its place?','Are its relationships with partners and communities good ones?']),
('Governance and culture',['Are there clear and robust arrangements for governance?','Is the culture one of respect and challenge?']),
('Financial planning and management',['Does the council have a grip on its present financial position and a plan for the years to come?']),
('Capacity for improvement',['Is the organisation able to bring about the improvement that it needs?'])]
X=['Readiness for the new consumer standards in social housing','The council’s approach to working with the voluntary and community sector']
def rec(i,h,t):
    a=t.split('|'); b=f'<p>{a[0]}</p>'+('<ul>'+''.join(f'<li>{x}</li>' for x in a[1:])+'</ul>' if a[1:] else '')
    return f'<div class=rec><h3>2.{i} Recommendation {i}</h3><p class=hl>{h}</p>{b}</div>'
def peer(p):
    return f'<li><b>{p[0]}:</b> {p[1]}'+(f', {p[2]}, {p[3]}' if p[2] else '')+'</li>'
html=f'''<!doctype html><html lang=en><meta charset=utf-8><title>Corporate Peer Challenge</title><style>
@page{{size:A4;margin:24mm 22mm 22mm;@bottom-right{{content:counter(page);font:9pt Liberation Sans;color:#555}}@bottom-left{{content:"LGA Corporate Peer Challenge – Calverhythe";font:9pt Liberation Sans;color:#555}}}}
@page:first{{@bottom-right{{content:""}}@bottom-left{{content:""}}}}
body{{font:11.5pt/1.5 "Liberation Sans",Arial;color:#222;margin:0}}h1{{font-size:19pt;color:#7a1862;margin:1.2em 0 .5em}}h2{{font-size:14pt;color:#7a1862}}h3{{font-size:12pt;margin:.2em 0}}
h1,h2,h3{{break-after:avoid}}.cover{{height:230mm;break-after:page;padding-top:60mm;box-sizing:border-box}}.cover h1{{font-size:34pt;line-height:1.15;margin:0}}.cover .c{{font-size:20pt;margin:14mm 0 4mm}}.cover .d{{font-size:14pt;margin:2mm 0}}
.toc{{break-after:page}}.toc div{{display:flex;margin:2mm 0}}.toc i{{flex:1;border-bottom:1px dotted #888;margin:0 2mm 1.5mm}}.hl{{font-weight:bold;margin:0;color:#7a1862}}.rec p+p{{margin-top:1mm}}.rec{{margin-bottom:5mm}}.rec ul{{margin:0}}
.q{{font-style:italic;margin:3mm 8mm}}.s{{font-weight:bold;margin:2mm 0 0}}</style>
<div class=cover><h1>LGA Corporate Peer Challenge</h1><p class=c>London Borough of Calverhythe</p><p class=d>11 – 14 March 2024</p><p class=d>Feedback report</p><p class=d style="margin-top:60mm;font-size:11pt">Final version, 24 May 2024</p></div>
<div class=toc><h1>Contents</h1>'''
for a,b in (('1. Executive summary',3),('2. Key recommendations',3),('3. Overview of the peer challenge',4),('3.1 The peer team',4),('3.2 Scope and focus',5),('3.3 The peer challenge process',5),('4. Feedback',6),('4.1 Local priorities and outcomes',6),('4.2 Financial planning and management',6),('5. Next steps',6)): html+=f'<div>{a}<i></i>{b}</div>'
html+=f'''</div><h1>1. Executive summary</h1>
<p>Calverhythe has changed faster than almost any other borough on the river. Some 41,000 people have come to live here since 2011, and the council, with new political leadership since May 2022 and a Chief Executive appointed in the autumn of 2023, knows that it has to change with them. We met councillors and staff who are proud of where they work and open about what is not yet right.</p>
<p>The council has made real progress in children’s services, rated Good in all areas, and its response to the cost of living has reached some 9,000 households. Neighbouring Greenwich and Newham both spoke to us of a council that has ‘come back to the table’. The task now is one of focus. Too many strategies compete for attention, the housing revenue account is under severe strain, and the council’s savings, although delivered this year, have been found late and one at a time.</p>
<p>We make eight key recommendations, and urge the council to treat the first three as the ones on which the others depend.</p>
<h1>2. Key recommendations</h1><p>Suggestions and observations are to be found throughout this report and will, we hope, be of use. The peer team’s key recommendations to the council are these:</p>'''
html+=''.join(rec(i,*r) for i,r in enumerate(R,1))
html+='<h1>3. Overview of the peer challenge</h1><h2>3.1 The peer team</h2><p>Peer challenges are carried out by experienced elected members and senior officers. The make-up of the team reflected the focus of this challenge. The peers were:</p><ul>'+''.join(map(peer,P))+'</ul><h2>3.2 Scope and focus</h2><p>The team considered five themes, which form the core of every Corporate Peer Challenge and which are, in our view, critical to a council’s performance and improvement.</p>'
for i,(a,q) in enumerate(S,1): html+=f'<p class=s>{i}. {a}</p><p style="margin:0 0 3mm">{" ".join(q)}</p>'
html+='<p>As well as these, the council asked the team for its view on:</p><ul>'+''.join(f'<li>{x}</li>' for x in X)+'</ul>'
html+='''<h2>3.3 The peer challenge process</h2><p>Peer challenges are improvement-focused; they are not inspections. The team prepared by reading the council’s position statement and a range of other documents. It then spent four days in Calverhythe, where it spoke to 163 people, among them councillors, staff, tenants, faith leaders and representatives of the NHS, the police and local business. That amounts to more than 310 hours of effort.</p>
<p>This report is a summary of the findings. The team presented them on 14 March 2024 to an audience of senior members and officers. In the nature of things it is a snapshot, and we recognise that some of it will touch on matters that the council is already addressing.</p>
<h1>4. Feedback</h1><h2>4.1 Local priorities and outcomes</h2><p>The Council Plan 2022–26 is well known inside the organisation. Partners know it less well: in one workshop only two of eleven could name any of its missions. The council might usefully borrow from the approach of Camden, where missions are jointly owned. Performance reporting is improving, but the quarterly report to Cabinet runs to 94 pages; a shorter one, with an honest view of trend, would help members to do their work.</p>
<p class=q>“We have got a plan for everything and time for none of it.” – member of staff</p>
<p>The team also recommends that the council looks again at its customer access points, as residents in the north of the borough have further to travel since the closure of the Eastgate library.</p>
<h2>4.2 Financial planning and management</h2><p>The council set a balanced budget for 2024/25 on 28 February 2024 with savings of £17.4m and a draw on reserves of £4.9m. General Fund balances, at £14m, are low for London. The Section 151 Officer is well regarded and her advice is listened to. Outturn in temporary accommodation was £7.2m over budget and no one we spoke to thought that this had reached its peak.</p>
<h1>5. Next steps</h1><p>It is recognised that senior political and managerial leaders will want to consider, discuss and reflect on these findings. The council should publish this report by 14 June 2024, and an action plan in response to it by 14 August 2024.</p>
<p>Both the peer team and the LGA are keen to build on the relationships formed. The Corporate Peer Challenge includes a progress review, which will take place in January or February 2025; the council is expected to publish the findings of that review by 14 March 2025.</p>
<p>In the meantime Gwenllian Ashdown, Principal Adviser for London, is the main contact between your authority and the LGA. She can be reached by email at gwenllian.ashdown@lga.example or by telephone on 020 7946 0991.</p></html>'''
open('source.html','w').write(html)
pe=[]
for p in P:
    pe.append(dict(name=p[1] if not p[1].startswith('Cllr') else [p[1],p[1][5:]],role=([p[2],p[0]] if p[2] else [p[0],p[0].replace('LGA ','')]),organisation=p[3] if p[3] else [None,'LGA']))
sc=[]
for a,q in S:
    sc.append(dict(level='theme',theme=a,text=a)); sc+=[dict(level='question',theme=a,text=x) for x in q]
sc+=[dict(level='item',theme=None,text=x) for x in X]
sc[-2]['level']=sc[-1]['level']=['item','theme']; [x.pop('theme') for x in sc[-2:]]
d=lambda e,t,a,b=None:dict(event=e,date_text=t,date_start=a,date_end=b or a)
m=[d('on_site','11 – 14 March 2024','2024-03-11','2024-03-14'),d(['feedback','other'],'14 March 2024','2024-03-14'),
d('report_published',['by 14 June 2024','14 June 2024'],['2024-06-14',None],'2024-06-14'),d('action_plan_published',['by 14 August 2024','14 August 2024'],['2024-08-14',None],'2024-08-14'),
d('progress_review',['in January or February 2025','January or February 2025'],'2025-01-01','2025-02-28'),d(['progress_review','report_published'],['by 14 March 2025','14 March 2025'],['2025-03-14',None],'2025-03-14')]
g=dict(source='document.pdf',documents=dict(document_type='feedback_report',date_start='2024-05-24',date_end='2024-05-24',committee=None),councils=['E09999001'],
recommendations=[dict(ref=[str(i),f'2.{i} Recommendation {i}',f'2.{i}'],text=h+' '+t.replace('|',' '),headline=h,recommendation_type='peer',actions=[]) for i,(h,t) in enumerate(R,1)],peers=pe,scope=sc,milestones=m,no_extra=['peers','scope'])
json.dump(g,open('gold.json','w'),indent=1,ensure_ascii=False)
