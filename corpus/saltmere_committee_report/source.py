import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from boxed_papers import *
import re
F=here(__file__)
d=newdoc("Liberation Sans",11,2.3)
s=d.sections[0]
p=s.footer.paragraphs[0]; p.alignment=WD_ALIGN_PARAGRAPH.CENTER
# page numbers of the pack
pg=OxmlElement("w:pgNumType"); pg.set(qn("w:start"),"31"); s._sectPr.append(pg)
pagefield(p,"Page ")
t=d.add_table(1,2); widths(t,[11.4,5]); 
cell(t.cell(0,1),"Agenda Item 7",bold=True,size=14); t.cell(0,1).paragraphs[0].alignment=WD_ALIGN_PARAGRAPH.RIGHT
para(d,"",after=0)
para(d,"SALTMERE DISTRICT COUNCIL",bold=True,size=16,color="1F4E5F",after=2)
para(d,"Policy and Resources Committee",bold=True,size=13,after=10)
rows=[("Meeting date","Tuesday, 11 June 2024"),("Title","LGA Corporate Peer Challenge – findings and next steps"),("Report of","Gareth Pell, Chief Executive"),
("Lead member","Councillor Imelda Fosse, Leader of the Council"),("Contact officer","Suzannah Wyke, Policy and Performance Manager (01632 960417)"),("Wards affected","All"),("Key decision","No"),("Exempt information","None"),("Appendices","Appendix A – Feedback report of the peer team (published on the Council’s website)")]
t=d.add_table(0,2); t.style="Table Grid"
for a,b in rows:
    c=t.add_row().cells; cell(c[0],a,bold=True); cell(c[1],b); shade(c[0],"DCE9EC")
widths(t,[4.4,12])
para(d,"",after=2)
def h(n,x): para(d,n+"\t"+x,bold=True,size=12,color="1F4E5F",keep=True,indent=1.2,hang=1.2)
h("1","Why this report is before the Committee")
num(d,"1.1","A team of councillors and officers from other authorities, brought together by the Local Government Association (LGA), carried out a Corporate Peer Challenge at the Council from 30 January to 1 February 2024. The team’s report was sent to the Council in its final form on 22 April 2024. This paper tells members what the team found, sets out the seven recommendations that it made, and proposes how the Council should answer them.")
num(d,"1.2","It is the first challenge of this kind at Saltmere since 2017. Group leaders saw the report in draft in March.")
h("2","Recommendations")
para(d,"The Committee is RECOMMENDED to:",indent=1.2,keep=True)
D=[("(a)","welcome the feedback report of the peer team and thank the members of the team for their work;"),
("(b)","accept all seven of the peer team’s recommendations, as listed in paragraph 4.3;"),
("(c)","instruct the Chief Executive to bring an action plan to the meeting of this Committee on 17 September 2024, showing for each recommendation:\n(i) the officer who will answer for it;\n(ii) the date by which it will be done; and\n(iii) what it will cost, where there is a cost; and"),
("(d)","set up a member reference group of five councillors, drawn from all groups on the Council, to oversee the plan until the LGA’s progress review.")]
for a,b in D:
    ls=b.split("\n"); num(d,a,ls[0],indent=2.2,hang=1)
    for x in ls[1:]:
        r,y=x.split(" ",1); num(d,r,y,indent=3.2,hang=1,after=3)
para(d,"RECOMMENDED TO COUNCIL:",indent=1.2,keep=True)
C="That the feedback report be received and that the Council’s Corporate Strategy 2021–2025 be reviewed a year early, in the light of it."
para(d,C,indent=1.2)
h("3","Background")
num(d,"3.1","The LGA offers every council a Corporate Peer Challenge at no charge, and expects councils to take one up at least every five years. It is not an inspection and no score is given. The team reads the Council’s papers, meets people, and reports what it has seen as a “critical friend”.")
num(d,"3.2","The team spoke with more than 95 people in 38 meetings, among them councillors of all groups, staff, parish clerks, the drainage board, the Saltmere Chamber of Trade and the leisure trust. It was led by Ingrid Vasey, Chief Executive of Melton Borough Council.")
num(d,"3.3","The Council paid for the team’s rooms and meals (£3,140), which was met from the existing policy budget. Members may recall that the Audit and Standards Committee had recommended in November 2023 that the risk register be put before the team; this was done.")
h("4","What the team found")
num(d,"4.1","The report is a fair and encouraging one. The team was struck by the loyalty of staff, by the Council’s handling of the tidal surge of November 2022 and by the good terms on which councillors of different parties work with one another. It described Saltmere as “a council that knows its coast, its farms and its people”.")
num(d,"4.2","It was also plain about what is not yet good enough. The Council has used £1.2 million of reserves in three years to balance its budget; it has no agreed way of choosing between projects; and four of its nine senior posts were filled by interim or acting officers in the week of the visit.")
num(d,"4.3","The peer team made seven recommendations to the Council:",keep=True)
P=[("Agree a short list of priorities","The Corporate Strategy holds 61 commitments. Members and officers should together choose the few that matter most and say openly what will wait."),
("Close the budget gap without reserves","A savings programme for 2025/26 onwards is needed by the autumn, with a named owner for each proposal."),
("Fill the senior team","Permanent appointments, in particular to the Section 151 post, will give the stability that change requires."),
("Put a programme office in place","Even a small one, of two or three people, would give members sight of the fourteen large projects under way."),
("Review how scrutiny works","Work programmes are set by officers at present; members ought to set their own."),
("Make the most of the coastal partnership","The Council is well placed to lead on the adaptation of the coast and should say so to government and its neighbours."),
("Talk to residents more often, and in more ways","The last residents’ survey was in 2016.")]
for i,(a,b) in enumerate(P,1): num(d,str(i)+".","**"+a+".** "+b,indent=2.2,hang=1)
num(d,"4.4","Officers have already begun on two of these. Interviews for the Section 151 post will be held on 26 June 2024, and a residents’ survey is out to tender.")
h("5","Next steps")
num(d,"5.1","Under the LGA’s terms the report has to be published within three months of the visit, and it was put on the Council’s website on 29 April 2024. An action plan is to follow within five months of the visit, which would be by 1 July 2024; the LGA has agreed to a later date because of the general election. The team will return for a progress review in January 2025.")
h("6","Other options")
num(d,"6.1","The Council could choose to note the report and do nothing more, or to answer only some of the recommendations. Neither is advised. The external auditor takes account of how councils answer a peer challenge when forming a view on value for money.")
h("7","Implications")
num(d,"7.1","**Financial.** There are none from this report. The cost of a programme office is put at £118,000 a year and will be brought forward with the action plan. (Acting Section 151 Officer)")
num(d,"7.2","**Legal.** Section 3 of the Local Government Act 1999 places a duty on the Council to secure continuous improvement. (Monitoring Officer)")
num(d,"7.3","**Equality.** An assessment is not needed at this stage; one will be made of the action plan.")
num(d,"7.4","**Climate and coast.** Recommendation 6 bears directly on the Council’s coastal adaptation plan.")
num(d,"7.5","**Consultation.** Group leaders, the management team and the staff forum have been consulted.")
h("8","Background papers")
num(d,"8.1","Position statement to the peer team, January 2024. Corporate Strategy 2021–2025.")
d.save(F+"/source.docx"); soffice(F,"source.docx")
made=["2024","2024-01","2024-01-30","2024-02-01","2024-04","2024-04-22"]
lab={"Meeting date":["meeting_date","Meeting date","date"],"Report of":["report_of","Report of"],"Lead member":["lead_member","Lead member","portfolio_holder"],"Contact officer":["contact_officer","contact"],"Wards affected":["wards_affected","wards","Wards affected"],"Key decision":["key_decision","is_key_decision"],"Exempt information":["exempt","exempt_information","Exempt information"]}
g={"documents":{"document_type":"committee_report","date_start":"2024-06-11","date_end":"2024-06-11","committee":"Policy and Resources Committee"},"councils":["E07999004"],
"recommendations":[{"ref":a,"text":([b.replace("\n"," "),re.sub(r"\n\([iv]+\)","",b)] if "\n" in b else b),"recommendation_type":"decision","made":None} for a,b in D]+
 [{"ref":None,"text":C,"recommendation_type":"decision","made":None}]+
 [{"ref":str(i),"text":a+". "+b,"headline":[a,a+"."],"recommendation_type":"peer","made":made} for i,(a,b) in enumerate(P,1)],
"front_matter":[{"field":lab.get(a,[a,a.lower()]),"value_text":b} for a,b in rows]+[{"field":["agenda_item","Agenda Item",None],"value_text":["7",None]}],
"scope":[],"peers":[{"name":"Ingrid Vasey","role":"Chief Executive","organisation":"Melton Borough Council"}],
"milestones":[{"event":["on_site","other"],"date_text":["2017","since 2017"],"date_start":["2017-01-01",None],"date_end":["2017-12-31",None]},{"event":"on_site","date_text":["30 January to 1 February 2024","from 30 January to 1 February 2024"],"date_start":"2024-01-30","date_end":"2024-02-01"},
{"event":["report_published","feedback","other","draft_report"],"date_text":["22 April 2024","on 22 April 2024"],"date_start":"2024-04-22","date_end":"2024-04-22"},
{"event":["action_plan_published","meeting"],"date_text":["17 September 2024","on 17 September 2024"],"date_start":"2024-09-17","date_end":"2024-09-17"},
{"event":"report_published","date_text":["within three months of the visit","within three months"],"date_start":[None,"2024-02-01"],"date_end":[None,"2024-05-01"]},
{"event":"report_published","date_text":["29 April 2024","on 29 April 2024"],"date_start":"2024-04-29","date_end":"2024-04-29"},
{"event":"action_plan_published","date_text":["within five months of the visit","within five months","by 1 July 2024","1 July 2024","within five months of the visit, which would be by 1 July 2024"],"date_start":[None,"2024-07-01"],"date_end":[None,"2024-07-01"]},
{"event":"draft_report","date_text":["March","in March"],"date_start":["2024-03-01",None],"date_end":["2024-03-31",None]},
{"event":"progress_review","date_text":["January 2025","in January 2025"],"date_start":"2025-01-01","date_end":"2025-01-31"}],
"no_extra":["front_matter","peers"]}
for r in g["recommendations"]:
    if r["recommendation_type"]=="peer": r["text"]=[r["text"],r["text"][len(r["headline"][0])+2:]]
write(F,g,"LGA Corporate Peer Challenge – findings and next steps","LibreOffice","Word committee report from a meeting pack with a moderngov cover table and pack page numbers; tests two decision stems (RECOMMENDED to, RECOMMENDED TO COUNCIL), sub-items under (c), and seven numbered peer recommendations inside numbered paragraphs.")
