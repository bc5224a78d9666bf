import json
T=[("Local priorities and outcomes",["Are the council’s priorities clear and informed by the local context?","Is the council delivering effectively on its priorities?"],["the Coast to Market growth corridor","what the council can learn from its 2025 residents’ panel"]),
("Organisational and place leadership",["Does the council provide effective local leadership?","Are there good relationships with partner organisations and local communities?"],["working with Fenwold and Saltmere on local government reorganisation","the role of the new Town Board"]),
("Governance and culture",["Are there clear and robust governance arrangements?","Is there a culture of respect, challenge and scrutiny?"],["the first year of the committee system"]),
("Financial planning and management",["Does the council have a grip on its current financial position?","Does it have a strategy and a plan to address its financial challenges?"],[]),
("Capacity for improvement",["Is the organisation able to bring about the improvements it needs, including delivering on locally identified priorities?","Does the council have the capacity to improve?"],["keeping specialist staff while reorganisation is in prospect","the next phase of the digital programme"])]
S=[]
for t,q,i in T:
    S.append(dict(level='theme',theme=t,text=t)); S+=[dict(level='question',theme=t,text=x) for x in q]+[dict(level='item',theme=t,text=x) for x in i]
S.append(dict(level=['theme','item'],theme=['housing regulation',None],text='housing regulation'))
S.append(dict(level='question',theme=['housing regulation',None,'Capacity for improvement'],text='How ready is the council for inspection against the consumer standards?'))
M=lambda ev,t,a,b:dict(event=ev,date_text=t,date_start=a,date_end=b)
ms=[M('on_site',['9–11 June 2026','Tuesday 9 to Thursday 11 June 2026'],'2026-06-09','2026-06-11'),
M(['scoping','meeting','other'],'17 March 2026','2026-03-17','2026-03-17'),M('position_statement','Friday 15 May 2026','2026-05-15','2026-05-15'),M('other','22 May 2026','2026-05-22','2026-05-22'),
M('draft_report',['by 3 July 2026','3 July 2026'],[None,'2026-07-03'],'2026-07-03'),M('report_published',['no later than 11 September 2026','11 September 2026'],[None,'2026-09-11'],'2026-09-11'),
M('action_plan_published',['no later than 11 November 2026','11 November 2026'],[None,'2026-11-11'],'2026-11-11'),M('progress_review','spring 2027',['2027-03-01',None],['2027-05-31',None]),M('election','6 May 2027','2027-05-06','2027-05-06')]
P=lambda r:dict(name=None,role=r,organisation=None)
peers=[P(['Chief Executive of a district or borough council','Chief Executive']),P(['Leader','Leader, from the same party as your administration']),P(['Opposition Member with experience of a committee system','Opposition Member']),P('Director of Finance'),P('Head of Housing'),dict(name=None,role=['Peer Challenge Manager','LGA Peer Challenge Manager'],organisation=[None,'LGA'])]
peers[0]['organisation']=[None,'a district or borough council']
json.dump(dict(source='document.pdf',documents=dict(document_type='scope_letter',date_start='2026-02-16',date_end='2026-02-16',committee=None),councils=['E07999005'],recommendations=[],scope=S,peers=peers,milestones=ms,no_extra=['scope','peers']),open('gold.json','w'),indent=1,ensure_ascii=False)
