# writes source.docx and gold.json; then soffice makes document.pdf
import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def P(a,b=None): return (a,b or a)
S151=("Section 151 Officer","Section 151 Officer")
R=[
("R1","Agree a new corporate strategy which is honest about the choices that the Council faces, and align the budget, service plans and staff objectives to it.",[
 ("1.1","Hold a series of member and officer workshops to agree the priorities for 2026 to 2030.",[P("Chief Executive")],("September 2025","2025-09-01","2025-09-30"),"Four workshops held. Draft priorities considered by the Executive on 9 September.","B"),
 ("1.2","Consult residents, parish councils and businesses on the draft strategy.",[P("Head of Communications")],("31 January 2026","2026-01-31","2026-01-31"),"Consultation opened on 3 November and will run for ten weeks.","G"),
 ("1.3","Adopt the strategy at Full Council together with the budget.",[P("Leader of the Council",["Leader of the Council","Leader"]),P("Chief Executive")],("February 2026","2026-02-01","2026-02-28"),None,"G")]),
("R2","Improve the quality and timeliness of financial reporting so that members can take decisions with confidence.",[
 ("2.1","Clear the two outstanding sets of accounts and publish them.",[S151],("27 February 2026","2026-02-27","2026-02-27"),"2022/23 accounts signed off under the backstop arrangements. The 2023/24 audit has been delayed by the loss of two members of the finance team; agency cover is in place.","A"),
 ("2.2","Introduce monthly budget monitoring for every service with a summary to the Executive each quarter.",[S151],("July 2025","2025-07-01","2025-07-31"),"In place since the July report.","B"),
 ("2.3","Train all budget holders and members of the Audit Committee.",[P("Deputy Section 151 Officer")],("December 2025","2025-12-01","2025-12-31"),"34 of 41 budget holders trained. The session for the Audit Committee is on 8 December.","G")]),
("R3","Reset relationships between political groups, and between members and officers, starting with a shared understanding of expected behaviours.",[
 ("3.1","Appoint LGA mentors for group leaders.",[P("Monitoring Officer")],("June 2025","2025-06-01","2025-06-30"),"Mentors have been matched with all four group leaders.","B"),
 ("3.2","Refresh the Member and Officer Protocol and adopt it at Full Council.",[P("Monitoring Officer")],("October 2025","2025-10-01","2025-10-31"),"Protocol was withdrawn from the October agenda after disagreement about the section on social media. The Standards Committee has been asked to take it forward.","R")]),
("R4","Review the capacity of the senior team, and the Council’s reliance on interim appointments.",[
 ("4.1","Commission an independent review of the senior management structure.",[P("Chief Executive")],("August 2025","2025-08-01","2025-08-31"),"Review completed and reported to the Employment Committee on 27 August.","B"),
 ("4.2","Recruit permanently to the posts of Director of Place and Head of Planning.",[P("Chief Executive"),P("Head of Human Resources")],("31 March 2026","2026-03-31","2026-03-31"),"Head of Planning appointed. The first round for the Director of Place did not lead to an appointment and the post has been advertised again.","A"),
 ("4.3","Put succession plans in place for all statutory posts.",[P("Head of Human Resources")],("June 2026","2026-06-01","2026-06-30"),None,"G")]),
("R5","Take a more commercial and strategic approach to the property portfolio, disposing of assets that do not earn their keep.",[
 ("5.1","Carry out a full review of all non-operational assets.",[P("Head of Property and Estates")],("November 2025","2025-11-01","2025-11-30"),"112 of 140 assets reviewed.","A"),
 ("5.2","Adopt an Asset Management Strategy with a five-year disposals programme.",[P("Head of Property and Estates"),S151],("April 2026","2026-04-01","2026-04-30"),None,"G")]),
("R6","Be clearer with residents about what the Council does and the standards of service they can expect.",[
 ("6.1","Publish a customer charter with response times for the ten most used services.",[P("Customer Services Manager")],("January 2026","2026-01-01","2026-01-31"),"Draft charter tested with the Residents’ Panel in October.","G"),
 ("6.2","Redesign the Council’s website around what customers want to do.",[P("Head of Communications"),P("ICT Manager")],("Q1 2026/27","2026-04-01","2026-06-30"),"Supplier appointed. Content audit under way in all services.","G"),
 ("6.3","Bring back the residents’ magazine, in print and by e-mail, three times a year.",[P("Head of Communications")],("October 2025","2025-10-01","2025-10-31"),"The first edition was delivered to all homes in the week of 6 October.","B")]),
]
COL={"B":("9DC3E6","blue","complete"),"G":("A9D18E","green","on_track"),"A":("FFD966","amber","at_risk"),"R":("FF7C80","red","off_track")}
d=Document(); st=d.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(9.5); st.paragraph_format.space_after=Pt(5)
s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7)
s.left_margin=s.right_margin=Cm(1.6); s.top_margin=Cm(1.8); s.bottom_margin=Cm(1.7)
def shade(c,fill):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:color"),"auto"); e.set(qn("w:fill"),fill); c._tc.get_or_add_tcPr().append(e)
def put(c,text,bold=False,size=9,color=None):
    lines=text if isinstance(text,list) else [text]
    for i,l in enumerate(lines):
        p=c.paragraphs[0] if i==0 else c.add_paragraph(); p.paragraph_format.space_after=Pt(2)
        r=p.add_run(l); r.bold=bold; r.font.size=Pt(size)
        if color: r.font.color.rgb=RGBColor.from_string(color)
def field(p,code):
    r=p.add_run()
    for t,x in (("begin",None),(None,code),("end",None)):
        if t: e=OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"),t)
        else: e=OxmlElement("w:instrText"); e.text=x
        r._r.append(e)
h=s.header.paragraphs[0]; r=h.add_run("NORTHMERE BOROUGH COUNCIL"); r.bold=True; r.font.size=Pt(9); r.font.color.rgb=RGBColor(0x1f,0x38,0x64)
f=s.footer.paragraphs[0]; r=f.add_run("Peer Challenge Action Plan v2.0\t\tPage "); r.font.size=Pt(8); field(f,"PAGE")
p=d.add_heading("Appendix 1: Corporate Peer Challenge Action Plan",1)
for r in p.runs: r.font.name="Liberation Sans"; r.font.color.rgb=RGBColor(0x1f,0x38,0x64); r.font.size=Pt(16)
d.add_paragraph("Updated 14 November 2025").runs[0].bold=True
d.add_paragraph("The LGA carried out a Corporate Peer Challenge of Northmere Borough Council on 18 – 20 March 2025. The report was received on 30 April 2025 and made six recommendations. This action plan shows the steps that the Council is taking in answer to each of them. It was first approved by the Executive on 17 June 2025 and will be brought back every six months.")
lt=d.add_table(rows=1,cols=4); lt.style="Table Grid"
for c,(k,m) in zip(lt.rows[0].cells,[("B","Completed"),("G","On target"),("A","Behind target – expected to recover"),("R","Significantly behind target")]):
    put(c,f"{k} – {m}",size=8.5); shade(c,COL[k][0])
d.add_paragraph().paragraph_format.space_after=Pt(0)
W=[Cm(3.4),Cm(4.3),Cm(3.3),Cm(2.1),Cm(3.4),Cm(1.3)]
t=d.add_table(rows=1,cols=6); t.style="Table Grid"; t.autofit=False
for c,x in zip(t.rows[0].cells,["Recommendation","Action","Responsible Officer","By when","Progress to date","RAG"]):
    put(c,x,True,9,"FFFFFF"); shade(c,"1F3864")
tr=t.rows[0]._tr.get_or_add_trPr(); e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); tr.append(e)
for ref,rec,acts in R:
    first=None
    for aref,a,leads,due,prog,rag in acts:
        row=t.add_row(); c=row.cells
        e=OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(e)
        if first is None: first=c[0]
        put(c[1],f"{aref} {a}"); put(c[2],[l for l,_ in leads]); put(c[3],due[0]); put(c[4],prog or ""); put(c[5],rag,True); shade(c[5],COL[rag][0])
        last=c[0]
    m=first.merge(last)
    for x in m.paragraphs[1:]: x._p.getparent().remove(x._p)
    m.paragraphs[0].paragraph_format.space_after=Pt(2)
    r=m.paragraphs[0].add_run(ref+" "); r.bold=True; r.font.size=Pt(9)
    m.paragraphs[0].add_run(rec).font.size=Pt(9)
for col,w in zip(t.columns,W): col.width=w
for row in t.rows:
    for c,w in zip(row.cells,W): c.width=w
d.save("source.docx")
g={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":"2025-11-14","date_end":"2025-11-14"},"councils":["E07999013"],"recommendations":[],
"front_matter":[],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["18 – 20 March 2025","on 18 – 20 March 2025"],"date_start":"2025-03-18","date_end":"2025-03-20"},
{"event":["feedback","report_published","draft_report","other"],"date_text":"30 April 2025","date_start":"2025-04-30","date_end":"2025-04-30"},
{"event":["meeting","action_plan_published","other"],"date_text":"17 June 2025","date_start":"2025-06-17","date_end":"2025-06-17"}]}
for ref,rec,acts in R:
    x={"ref":ref,"text":rec,"recommendation_type":"peer","actions":[],"leads":[],"progress":[],"rag":[]}
    for aref,a,leads,due,prog,rag in acts:
        x["actions"].append({"ref":aref,"text":a,"due_text":due[0],"due_start":due[1],"due_end":due[2],"leads":[{"lead_text":l,"role":q} for l,q in leads],
         "progress":[{"text":prog,"as_of_start":["2025-11-14",None]}] if prog else [],"rag":[{"rag_text":rag,"rag":COL[rag][1],"delivery":COL[rag][2],"basis":"text_and_fill"}]})
    g["recommendations"].append(x)
json.dump(g,open("gold.json","w"),indent=1,ensure_ascii=False)
