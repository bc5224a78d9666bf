import os; os.chdir(os.path.dirname(os.path.abspath(__file__)))
missing = lambda name: os.devnull if os.path.exists(name) else name  # gold and source.toml that stand are kept
import json, subprocess, tempfile, os
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
D=Document(); s=D.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.5); s.top_margin=Cm(2.2); s.bottom_margin=Cm(2)
st=D.styles["Normal"]; st.font.name="Caladea"; st.font.size=Pt(11.5); st.paragraph_format.space_after=Pt(7)
def num(n,t,ind=1.25,b=False):
    p=D.add_paragraph(); p.paragraph_format.left_indent=Cm(ind); p.paragraph_format.first_line_indent=Cm(-1.25 if ind<2 else -1); p.paragraph_format.tab_stops.add_tab_stop(Cm(ind))
    p.add_run(n+"\t")
    if isinstance(t,tuple): r=p.add_run(t[0]); r.bold=True; p.add_run(t[1])
    else: p.add_run(t)
    return p
def head(n,t):
    p=D.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(1.25)); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True; r=p.add_run(f"{n}\t{t}" if n else t); r.bold=True; r.font.size=Pt(12.5)
p=s.footer.paragraphs[0]; p.alignment=1; r=p.add_run("Page "); r.font.size=Pt(9)
for t,x in(("begin",None),(None,"PAGE"),("end",None)):
    r=p.add_run(); r.font.size=Pt(9)
    if t: f=OxmlElement("w:fldChar"); f.set(qn("w:fldCharType"),t)
    else: f=OxmlElement("w:instrText"); f.text=x
    r._r.append(f)
p=D.add_paragraph(); r=p.add_run("Stourmark County Council"); r.bold=True; r.font.size=Pt(18); r.font.color.rgb=RGBColor(0,0x4d,0x2e)
p=D.add_paragraph(); r=p.add_run("Agenda Item 9"); r.bold=True; p.alignment=2
FM=[("Report to:","Full Council"),("Date of meeting:","17 July 2025"),("Title:","Corporate Peer Challenge: Report of the Peer Team and the Council’s Response"),("Report of:","Chief Executive, Dr Helena Vaux"),("Lead Member:","Councillor Robert Illingworth, Leader of the Council"),("Key decision:","No"),("Electoral divisions affected:","All"),("Contact officer:","Sanjay Mohan, Head of Strategy and Performance, 01995 550 172"),("Appendices:","A – Feedback report of the peer team; B – Draft action plan")]
t=D.add_table(rows=0,cols=2); t.autofit=False
for a,b in FM:
    c=t.add_row().cells; c[0].paragraphs[0].add_run(a).bold=True; c[1].paragraphs[0].add_run(b)
    for x in c: x.paragraphs[0].paragraph_format.space_after=Pt(3)
for i,w in enumerate((4.8,11.2)):
    t.columns[i].width=Cm(w)
    for r_ in t.rows: r_.cells[i].width=Cm(w)
pb=OxmlElement("w:pBdr"); bt=OxmlElement("w:bottom")
for k,v in(("val","single"),("sz","8"),("space","1"),("color","004D2E")): bt.set(qn("w:"+k),v)
pb.append(bt); q=D.add_paragraph(); q._p.get_or_add_pPr().append(pb)
head("1.","Purpose of report")
num("1.1","To present the report of the Corporate Peer Challenge that was carried out by the Local Government Association (LGA) in March, and to seek the Council’s agreement to a response.")
head("2.","Recommendations")
num("2.1","Council is recommended to:")
DEC=[("(a)","Welcome the feedback report of the peer team at Appendix A, and thank the team for its work;"),("(b)","Accept the nine recommendations that are made in it;"),("(c)","Approve the draft action plan at Appendix B, subject to the comments of the Corporate Overview and Scrutiny Committee; and"),("(d)","Delegate authority to the Chief Executive, in consultation with the Leader of the Council and the leaders of the opposition groups, to make minor changes to the plan before it is published.")]
for a,b in DEC: num(a,b,2.25)
head("3.","Background")
for n,x in [("3.1","Every council in membership of the LGA is invited to have a Corporate Peer Challenge at least once in five years. Stourmark’s previous challenge was in October 2019. Its recommendations were implemented, or overtaken by the pandemic, and the last of them was reported as closed to Cabinet in 2022."),
("3.2","The team was with the Council from Monday 24 to Thursday 27 March 2025. It was led by Alison Petheridge, Chief Executive of Brackenshire County Council. In preparation the team read a position statement and more than 80 documents. On site it gathered information from over 50 meetings with 160 people, and visited the reablement centre at Hatherley and the highways depot at Long Stour."),
("3.3","Besides the five themes that are common to all peer challenges, the Council asked for a view on its readiness for devolution."),
("3.4","The LGA requires that the report be published within three months of the visit. It was published on the Council’s website on 20 June 2025.")]: num(n,x)
head("4.","What the peer team found")
for n,x in [("4.1","The report is positive. It describes Stourmark as a well-run council with committed staff and with “a shared love of the county” among its members. It commends the improvement journey of children’s services, the handling of last winter’s floods, and the Council’s relationships with the seven district councils."),
("4.2","It is also clear about the challenges. The team thought that the budget strategy depended too heavily on reserves, that decisions could be slow, and that recommendations from scrutiny committees and internal audit were not always followed through to a conclusion."),
("4.3","The peer team made the following recommendations to the Council:")]: num(n,x)
PR=[("1.","Set out a longer-term vision for Stourmark.","Work with partners to describe the county of 2040, and use it to test current priorities and spending decisions."),
("2.","Move to a medium-term budget.","Reduce reliance on reserves by agreeing a three-year balanced budget, with the first options brought to members by the autumn."),
("3.","Get a firmer grip on demand in adult social care.","Bring together the several prevention pilots, evaluate them, and invest in those that work."),
("4.","Streamline decision-making.","Review the layers of officer boards and the number of reports that require a Cabinet decision."),
("5.","Make scrutiny count.","Ensure that recommendations made by scrutiny are tracked, answered and reported back in public."),
("6.","Invest in the next generation of managers.","Introduce a consistent offer of leadership development, including coaching, for staff at all levels."),
("7.","Finish the job on digital.","Complete the replacement of the social care and finance systems before embarking on new projects."),
("8.","Speak up for the county.","Be more confident in telling Stourmark’s story nationally, drawing on the strength of its universities and its defence sector."),
("9.","Prepare for devolution with pace.","Establish a small dedicated team, jointly with neighbouring authorities, to develop the governance and investment plans of a strategic authority.")]
for a,h,b in PR: num(a,(h," "+b),2.25)
num("4.4","The report also has a number of suggestions in the body of the text. These have been collected and will be considered by directors in the ordinary course of service planning; they are not part of the action plan.")
head("5.","The Council’s response")
for n,x in [("5.1","Officers believe that all nine recommendations should be accepted. In several cases work was under way before the team came: the first stage of the three-year budget was considered by Cabinet on 1 July, and the finance system goes live in October 2025."),
("5.2","The draft action plan names a lead director and a Cabinet Member for each recommendation, with dates. Corporate Overview and Scrutiny Committee will consider it on 24 July 2025. The final plan must be published by 27 August 2025, five months from the end of the visit."),
("5.3","Progress will be reported to Cabinet in December and to Council next spring. Members of the team will return for a progress review in January or February 2026.")]: num(n,x)
head("6.","Options considered")
num("6.1","Council could decide not to accept some of the recommendations. This is not proposed, as the team’s findings are well evidenced and agree with the Council’s own assessment.")
head("7.","Financial implications")
num("7.1","There is no fee for the peer challenge. Hospitality and printing cost £2,150. The cost of the small devolution team (recommendation 9) is estimated at £240,000 a year, to be met from the Government’s capacity grant. Other actions will be met from existing budgets.")
head("8.","Legal, equality and climate implications")
num("8.1","There are no direct legal implications. Each project in the action plan will have an equality impact assessment where one is needed. There are no implications for the climate.")
head("","Background papers")
D.add_paragraph("Position statement for the Corporate Peer Challenge, Stourmark County Council, February 2025")
D.add_paragraph("Report to Cabinet, 14 January 2025: Arrangements for the Corporate Peer Challenge")
D.save("source.docx")
A=lambda x:x.replace("; and","").rstrip(";")
V={"Report to:":["report_to","committee","decision_maker"],"Date of meeting:":["meeting_date","date_of_meeting"],"Title:":["title","report_title"],"Report of:":["report_of"],"Lead Member:":["lead_member","portfolio_holder"],"Key decision:":["key_decision","is_key_decision"],"Electoral divisions affected:":["wards_affected","electoral_divisions_affected","wards"],"Contact officer:":["contact_officer","contact"],"Appendices:":["appendices"]}
recs=[dict(ref=a,text=list(dict.fromkeys([b,A(b)])) ,recommendation_type="decision",theme=None) for a,b in DEC]+[dict(ref=a,text=[f"{h} {b}",b],headline=[h,h.rstrip(".")],recommendation_type="peer",made=["2025","2025-03","2025-03-24","2025-03-27"],theme=None) for a,h,b in PR]
M=[("on_site",["Monday 24 to Thursday 27 March 2025","from Monday 24 to Thursday 27 March 2025","24 to Thursday 27 March 2025"],"2025-03-24","2025-03-27"),
("report_published",["20 June 2025","on 20 June 2025"],"2025-06-20","2025-06-20"),
("report_published",["within three months of the visit","within three months"],None,None),
("action_plan_published",["by 27 August 2025","27 August 2025"],None,"2025-08-27"),
("meeting",["24 July 2025","on 24 July 2025"],"2025-07-24","2025-07-24"),
("progress_review",["January or February 2026","in January or February 2026"],"2026-01-01","2026-02-28")]
ms=[]
for e,t_,a,b in M:
    m=dict(event=e,date_text=t_)
    if a: m["date_start"]=a
    if b: m["date_end"]=b
    ms.append(m)
g=dict(source="document.pdf",documents=dict(document_type="committee_report",date_start="2025-07-17",date_end="2025-07-17",committee=["Full Council","Council"]),councils=["E10999002"],recommendations=recs,
 front_matter=[dict(field=V[a],value_text=b) for a,b in FM]+[dict(field=['agenda_item','item_no','agenda_item_no','item'],value_text=['9','Agenda Item 9'])],peers=[dict(name='Alison Petheridge',role='Chief Executive',organisation='Brackenshire County Council')],no_extra=['peers'],scope=[],milestones=ms)
json.dump(g,open(missing("gold.json"),"w"),indent=1,ensure_ascii=False)
open(missing("source.toml"),"w").write('title = "Report to Full Council: Corporate Peer Challenge, Stourmark County Council"\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "python-docx, LibreOffice"\nfamily = "Word report to full Council with a label and value table at its head, numbered paragraphs, officers\' recommendations (a)-(d) in section 2 and the peers\' nine with bold headlines under paragraph 4.3; tests who recommends to whom"\nsplit = "held_out"\n')
subprocess.run(["soffice","-env:UserInstallation=file://"+tempfile.mkdtemp(),"--headless","--convert-to","pdf","source.docx"],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
os.rename("source.pdf","document.pdf")
