import os; os.chdir(os.path.dirname(os.path.abspath(__file__)))
missing = lambda name: os.devnull if os.path.exists(name) else name  # gold and source.toml that stand are kept
import json
from docx import Document
from docx.shared import Pt, Mm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=Document(); st=d.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(8)
s=d.sections[0]; s.page_width,s.page_height=Mm(210),Mm(297); s.left_margin=s.right_margin=Mm(25); s.top_margin=Mm(22); s.bottom_margin=Mm(20)
def fld(p,code):
    for t in ("begin",None,"end"):
        r=p.add_run(); r.font.size=Pt(9)
        e=OxmlElement("w:fldChar" if t else "w:instrText")
        if t: e.set(qn("w:fldCharType"),t)
        else: e.text=code
        r._r.append(e)
f=s.footer.paragraphs[0]; f.alignment=WD_ALIGN_PARAGRAPH.CENTER; fld(f,"PAGE")
hp=s.header.paragraphs[0]; hp.alignment=WD_ALIGN_PARAGRAPH.RIGHT; hp.add_run("Agenda item 9").bold=True
def h(t):
    p=d.add_paragraph(); r=p.add_run(t); r.bold=True; r.font.size=Pt(12); r.font.color.rgb=RGBColor(0x1F,0x4E,0x2E); p.paragraph_format.keep_with_next=True; p.paragraph_format.space_before=Pt(8); p.paragraph_format.space_after=Pt(4)
def n(num,parts,left=12.5,hang=12.5,after=8):
    p=d.add_paragraph(); pf=p.paragraph_format; pf.left_indent=Mm(left); pf.first_line_indent=Mm(-hang); pf.space_after=Pt(after); pf.tab_stops.add_tab_stop(Mm(left))
    p.add_run(num+"\t")
    for x in ([parts] if isinstance(parts,str) else parts):
        if isinstance(x,tuple): p.add_run(x[0]).bold=True
        else: p.add_run(x)
p=d.add_paragraph(); r=p.add_run("WENDLEBURY VALE DISTRICT COUNCIL"); r.bold=True; r.font.size=Pt(15); r.font.color.rgb=RGBColor(0x1F,0x4E,0x2E); p.alignment=WD_ALIGN_PARAGRAPH.CENTER; p.paragraph_format.space_after=Pt(4)
p=d.add_paragraph(); r=p.add_run("REPORT TO COUNCIL"); r.bold=True; p.alignment=WD_ALIGN_PARAGRAPH.CENTER
FM=[("Date of meeting:","Wednesday 11 December 2024","Date of meeting"),("Subject:","LGA Corporate Peer Challenge: report of the peer team and the council's response","Subject"),("Report of:","Chief Executive","Report of"),
("Cabinet Member:","Councillor Rowena Ashdown, Leader of the Council","Cabinet Member"),("Author:","Denise Palfrey, Head of Policy and Performance (01999 555 214)","Author"),("Wards affected:","All","Wards affected"),("Exempt:","No","Exempt"),("Appendices:","A – Peer team report\nB – Draft action plan","Appendices")]
t=d.add_table(0,2); t.style="Table Grid"; t.autofit=False
for a,b,_ in FM:
    r=t.add_row(); r.cells[0].paragraphs[0].add_run(a).bold=True; r.cells[1].text=b
for c,w in zip(t.columns,(42,118)): c.width=Mm(w)
for row in t.rows:
    for c,w in zip(row.cells,(42,118)):
        c.width=Mm(w)
        for p in c.paragraphs: p.paragraph_format.space_after=Pt(2)
d.add_paragraph().paragraph_format.space_after=Pt(0)
h("1.  Recommendations")
n("1.1","Council is recommended to:",after=4)
OFF=["receive the report of the peer team at Appendix A and thank the team for its work;",
"approve the draft action plan at Appendix B as the council's formal response;",
"delegate authority to the Chief Executive, in consultation with the Leader of the Council and the leaders of the opposition groups, to make minor amendments to the action plan before it is published; and",
"ask the Policy and Resources Scrutiny Committee to monitor delivery of the action plan and to report to Council (i) in July 2025 and (ii) once the peer team has completed its progress review."]
for l,x in zip("abcd",OFF): n(f"({l})",x,left=22,hang=9,after=4)
h("2.  Purpose of the report")
n("2.1","This report presents the findings of the Local Government Association (LGA) Corporate Peer Challenge and asks Council to agree how the authority will respond.")
h("3.  Background")
n("3.1","All councils are expected to invite a Corporate Peer Challenge at least once in every five years. It is not an inspection. Experienced councillors and officers from elsewhere act as critical friends, test the council's own view of itself and offer advice. The last challenge at the Vale took place in October 2018 and made nine recommendations; a closing report on those was considered by the Cabinet on 9 March 2021.")
n("3.2","Cabinet agreed in January 2024 to ask for a new challenge. A position statement was sent to the peers on 30 August 2024 and the team was on site between 24 and 27 September 2024. In that time it met more than 130 people, took part in some 45 meetings and read the council's main strategies.")
n("3.3","The team was led by Martin Oakeshott, Chief Executive of South Kesteven District Council, and included Councillor Angela Rudge, Leader of Stroud District Council, and Councillor Philip Denby, Conservative Group Leader at Broxtowe Borough Council, with officer peers from two other authorities. A final version of the report was received on 18 November 2024.")
h("4.  Findings")
n("4.1","The peers found a well-run council with a strong sense of place, good services and a loyal workforce. They were impressed with the Wendlebury Gateway housing scheme, with the relationship between the council and its 61 parishes, and with the response to the floods of January 2024.")
n("4.2","They also found that the council is carrying more ambitions than it has people or money to deliver, and that its medium-term position rests on decisions that members have not yet had the opportunity to discuss. The report says that officers' time is too often spent on matters which should by now have been concluded.")
n("4.3","The peer team made the following eight key recommendations:",after=4)
PEER=[("Agree what matters most","Use the remaining two years of the Corporate Strategy to concentrate on no more than five objectives, and resource them."),
("Face up to the financial challenge","Develop with all members a plan to close the gap of £3.4 million by 2027/28, including options for those services which the council does not have to provide."),
("Resolve the future of the leisure centres","Take a decision on the Aldham and Brookfield centres by the summer of 2025. Uncertainty is affecting staff, customers and the capital programme."),
("Improve how the council manages projects","Introduce a proportionate project management method, with a single register and regular reports to members."),
("Clarify the role of Cabinet Members and directors","Set down who decides what, and keep political oversight apart from day-to-day management."),
("Strengthen scrutiny and audit","Appoint at least one independent person to the Audit and Governance Committee, and involve scrutiny before and not after decisions are taken."),
("Tell the story of the Vale","Produce a communications strategy which promotes the district's strengths to government, investors and partners."),
("Look after the people who deliver","Prepare a workforce strategy that addresses recruitment, succession and the well-being of staff in teams that are under strain.")]
for i,(a,b) in enumerate(PEER,1): n(f"{i}.",[(a+" – ",),b],left=22,hang=9,after=4)
n("4.4","A number of smaller suggestions are made in the body of the peers' report. Heads of service will pick these up in their service plans and they are not repeated here.")
h("5.  The council's response")
n("5.1","The Cabinet considered the report informally on 25 November 2024 and accepts all eight recommendations. The draft action plan sets out 27 actions, each with a lead officer, a Cabinet Member and a date.")
n("5.2","The Policy and Resources Scrutiny Committee looked at the draft plan on 3 December 2024. It asked for earlier dates for the actions about leisure and for a clearer account of costs, and both of these changes have been made.")
n("5.3","The LGA requires the action plan to be published within five months of the peers' visit, that is by 27 February 2025. The peer team will return for a progress review, which is expected in September 2025.")
h("6.  Alternative options")
n("6.1","Council could decide not to approve an action plan or to approve it with changes. The first is not advised: publication of a plan is a condition of taking part, and the council's external auditor will have regard to it.")
h("7.  Implications")
n("7.1",[("Financial. ",),"The peer challenge itself is free of charge to the council as part of the sector support offer. Actions will be met from existing budgets, except for project management training (£18,000), which will be funded from the transformation reserve. (Section 151 Officer: Gareth Lowe)"])
n("7.2",[("Legal. ",),"There is no statutory duty to take part in a peer challenge. The response supports the council's best value duty under the Local Government Act 1999. (Monitoring Officer: Sunita Bhogal)"])
n("7.3",[("Equality and climate. ",),"None arise directly from this report. Individual actions will be assessed as they come forward."])
n("7.4",[("Risk. ",),"The main risk is that the plan adds to the pressure on capacity which the peers identified. It will be managed by the corporate management team each month."])
h("8.  Background papers")
n("8.1","Position statement, August 2024; Corporate Strategy 2023–2027.")
d.save("source.docx")
ROLE={}
gold=dict(source="document.pdf",documents=dict(document_type="committee_report",date_start="2024-12-11",date_end="2024-12-11",committee=["Council","Full Council"]),councils=["E07999007"],
 recommendations=[dict(ref=[f"({l})",l,f"1.1({l})"],text=x,recommendation_type="decision",headline=None) for l,x in zip("abcd",OFF)]+
  [dict(ref=str(i),text=f"{a} – {b}",headline=a,recommendation_type="peer",made=["2024","2024-09-24","2024-09",None]) for i,(a,b) in enumerate(PEER,1)],
 front_matter=[dict(field=[k,*({"Date of meeting":["meeting_date"],"Author":["report_author"],"Exempt":["exempt"],"Subject":["title","report_title"]}.get(k,[]))],value_text=v.replace("\n"," ")) for _,v,k in FM],
 scope=[],
 peers=[dict(name="Martin Oakeshott",role="Chief Executive",organisation="South Kesteven District Council"),
  dict(name=["Councillor Angela Rudge","Angela Rudge"],role="Leader",organisation="Stroud District Council"),
  dict(name=["Councillor Philip Denby","Philip Denby"],role="Conservative Group Leader",organisation="Broxtowe Borough Council")],
 milestones=[dict(event="on_site",date_text=["24 and 27 September 2024","between 24 and 27 September 2024"],date_start="2024-09-24",date_end="2024-09-27"),
  dict(event="on_site",date_text="October 2018",date_start="2018-10-01",date_end="2018-10-31"),
  dict(event="position_statement",date_text="30 August 2024",date_start="2024-08-30",date_end="2024-08-30"),
  dict(event=["feedback","other","report_published","draft_report"],date_text="18 November 2024",date_start="2024-11-18",date_end="2024-11-18"),
  dict(event=["meeting","other"],date_text="25 November 2024",date_start="2024-11-25",date_end="2024-11-25"),
  dict(event=["meeting","other"],date_text="3 December 2024",date_start="2024-12-03",date_end="2024-12-03"),
  dict(event="action_plan_published",date_text=["27 February 2025","by 27 February 2025","within five months of the peers' visit, that is by 27 February 2025"],date_start=["2025-02-27",None],date_end="2025-02-27"),
  dict(event="progress_review",date_text="September 2025",date_start="2025-09-01",date_end="2025-09-30")])
json.dump(gold,open(missing("gold.json"),"w"),indent=1,ensure_ascii=False)
open(missing("source.toml"),"w").write('''title = "LGA Corporate Peer Challenge: report of the peer team and the council's response (Wendlebury Vale District Council, report to Council)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "python-docx, LibreOffice"
family = "Ordinary Word committee report: gridded front table with colon labels, officers' recommendations (a) to (d) at the front, numbered paragraphs, the peers' eight recommendations with bold headline and dash inside paragraph 4.3, earlier review in passing."
split = "held_out"
''')
import subprocess, tempfile
subprocess.run(["soffice","-env:UserInstallation=file://"+tempfile.mkdtemp(),"--headless","--convert-to","pdf","source.docx"],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
os.rename("source.pdf","document.pdf")
