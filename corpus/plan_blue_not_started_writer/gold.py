# hand-written gold; checked against the rendered pages
import json
C={"B":("blue","not_started"),"G":("green","on_track"),"A":("amber","at_risk"),"R":("red","off_track"),"C":("grey","complete")}
def A(t,p,c,due,s,e,*leads):
    a={"text":t,"leads":[{"lead_text":x,**({} if x=="Group Leaders" else {"role":["Leader","Leader of the Council"] if x=="Leader" else x})} for x in leads],"due_text":due}
    if s!="?": a["due_start"]=s
    if e!="?": a["due_end"]=e
    a["progress"]=[{"text":p,"as_of_start":"2026-03-12"}] if p else []
    a["rag"]=[{"rag":C[c][0],"rag_text":c,"delivery":C[c][1]}]; return a
def R(n,th,t,*a): return {"ref":str(n),"text":t,"theme":th,"recommendation_type":"peer","actions":list(a)}
T=["Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"]
recs=[
R(1,T[0],"Refresh the Borough Plan once the new administration has settled in, and make it clear which projects will not go ahead.",
 A("Review all projects in the current Borough Plan against cost, benefit and capacity.","The review of 42 projects has been completed and the results were discussed with group leaders in February. A report on the projects to be stopped will be presented in June.","G","July 2026","2026-07-01","2026-07-31","Chief Executive"),
 A("Adopt a new Borough Plan.",None,"B","By 31 October 2026","?","2026-10-31","Assistant Chief Executive")),
R(2,T[0],"Use data on health and deprivation to decide where services are most needed.",
 A("Produce a profile of each ward and share it with all councillors.","Profiles for all 19 wards were circulated on 20 February.","C","February 2026","2026-02-01","2026-02-28","Head of Communities","Head of Insight")),
R(3,T[1],"Build a stronger relationship with the integrated care board and the voluntary sector.",
 A("Meet the chair of the integrated care board every quarter.","Meetings were held in November and February. A joint bid for warm homes funding is in preparation.","G","Ongoing",None,None,"Leader","Chief Executive"),
 A("Agree a compact with the voluntary sector.","The first draft was not supported by two of the larger charities. Officers are working with them on the wording, and an independent chair has offered to help.","A","2026/27","2026-04-01","2027-03-31","Head of Communities")),
R(4,T[2],"Review the constitution to speed up decision making, especially the scheme of delegation and the thresholds for key decisions.",
 A("Bring a revised scheme of delegation to Annual Council.","The cross-party working group has met once since October and did not reach a quorum at its last two meetings. It will not be possible to complete this work in time for Annual Council. The Monitoring Officer has asked group leaders to nominate substitutes, and a new date will be agreed with the Mayor.","R","May 2026","2026-05-01","2026-05-31","Monitoring Officer")),
R(5,T[2],"Tackle poor behaviour at meetings and make use of the informal resolution procedure.",
 A("Refresher training on the code of conduct for all councillors.","Delivered in January. 36 of 39 councillors attended.","C","January 2026","2026-01-01","2026-01-31","Monitoring Officer"),
 A("Group leaders to sign a statement on respect and civility.",None,"B","Spring 2026","?","?","Group Leaders")),
R(6,T[3],"Strengthen financial resilience by reducing the reliance on reserves and on one-off income.",
 A("Present a balanced budget for 2026/27 without the use of general reserves.","The budget was approved on 25 February with a contribution from reserves of nil. An updated reserves policy was adopted on the same day.","G","Q4 2025/26","2026-01-01","2026-03-31","Section 151 Officer"),
 A("Introduce zero-based budgeting in three pilot services.","Pilot services to be confirmed.","B","30 September 2026","2026-09-30","2026-09-30","Corporate Director (Resources)")),
R(7,T[3],"Improve oversight of the council’s two wholly owned companies.",
 A("Set up a shareholder committee and publish its terms of reference.","Terms of reference were agreed by the Executive in January. The appointment of an independent member has been delayed, because the first round of advertising drew only one candidate.","A","April 2026","2026-04-01","2026-04-30","Section 151 Officer","Monitoring Officer")),
R(8,T[4],"Bring the transformation projects together in a single programme with proper governance, and be realistic about the capacity of small teams.",
 A("Set up a programme board and a programme office.","The board has met monthly since November.","C","December 2025","2025-12-01","2025-12-31","Assistant Chief Executive"),
 A("Prepare a benefits plan for every project in the programme.","Plans are in place for 11 of the 16 projects.","G","June 2026","2026-06-01","2026-06-30","Assistant Chief Executive")),
R(9,T[4],"Celebrate success and tell staff how their work makes a difference.",
 A("Launch a monthly staff briefing and an annual awards event.","The first briefing was seen live by more than 200 colleagues. The awards will be held in September.","G","Ongoing",None,None,"Communications Manager")),
]
for r in recs:
    for a in r["actions"]:
        for l in a["leads"]:
            if "(Resources)" in l["lead_text"]: l.pop("role")
json.dump({"source":"plan_blue_not_started_writer.pdf","documents":{"document_type":"action_plan","date_start":"2026-03-12","date_end":"2026-03-12"},"recommendations":recs},open("gold.json","w"),indent=1,ensure_ascii=False)
