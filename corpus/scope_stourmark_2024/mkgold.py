import json
T=[("Local priorities and outcomes",["Does the council have clear priorities, and do they reflect the local context?","Is the council delivering effectively on its priorities, and is it improving outcomes for all of its communities?"]),
("Organisational and place leadership",["How effective is the council's leadership of the county?","Are relationships with partner organisations and with local communities good?"]),
("Governance and culture",["How clear and robust are governance arrangements?","Is there a culture of challenge and scrutiny, in which members and officers respect one another?"]),
("Financial planning and management",["Does the council have a grip on its current financial position?","Is there a strategy, with a plan to carry it out, that addresses the financial challenges ahead?"]),
("Capacity for improvement",["Is the organisation able to bring about improvement and to support delivery of local priorities?"])]
sc=[]
for t,q in T:
    sc.append(dict(level="theme",theme=t,text=t)); sc+=[dict(level="question",theme=t,text=x) for x in q]
sc+=[dict(level="item",text=x) for x in ("The readiness of the council for devolution, and its part in the proposed combined county authority with Brackenshire.","Whether the ‘One Stourmark’ operating model is understood by staff outside Shire Hall.")]
P=[["Chief Executive","Chief Executive of a county or large unitary council, who will lead the team","Chief Executive of a county or large unitary council"],["Conservative Leader"],["Liberal Democrat member peer","Liberal Democrat member peer with experience as a Leader or Deputy Leader","member peer"],["Director of Adult Social Services"],["Section 151 Officer"],["senior officer","senior officer with experience of devolution"]]
peers=[dict(name=None,role=p+["a "+p[-1]] ) for p in P]
peers+=[dict(name="Naomi Thistlewood",role=["LGA Peer Challenge Manager","Peer Challenge Manager"]),dict(name="Kit Barraclough",role=["LGA Project Support Officer","Project Support Officer"])]
D=lambda *a:dict(zip(("event","date_text","date_start","date_end"),a))
d=lambda x:(x,x)
g=dict(source="document.pdf",documents=dict(document_type="scope_letter",date_start="2024-06-17",date_end="2024-06-17",committee=None),councils=["E10999002"],recommendations=[],front_matter=[],scope=sc,peers=peers,milestones=[
D("on_site",["30 September – 3 October 2024"],"2024-09-30","2024-10-03"),
D("scoping",["5 June 2024","on 5 June 2024"],*d("2024-06-05")),
D("position_statement",["6 September 2024","by 6 September 2024"],[None,"2024-09-06"],"2024-09-06"),
D("feedback",["3 October 2024","3 October 2024, 2.00 pm"],*d("2024-10-03")),
D("draft_report",["24 October 2024"],*d("2024-10-24")),
D("draft_report",["within three weeks"]),
D("report_published",["3 January 2025"],*d("2025-01-03")),
D("report_published",["within three months","within three months of the team's leaving"]),
D("action_plan_published",["3 March 2025"],*d("2025-03-03")),
D("action_plan_published",["within five months"]),
D("progress_review",["By 3 October 2025","3 October 2025"],[None,"2025-10-03"],"2025-10-03")],no_extra=["peers","scope"])
json.dump(g,open("gold.json","w"),ensure_ascii=False,indent=1)
