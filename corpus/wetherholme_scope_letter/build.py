import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
S=[("Local priorities and outcomes",["Are Wetherholme’s priorities clear, and do they rest on a sound understanding of its towns, villages and uplands?","Is the Council delivering what it set out to do, and how does it know?"],["housing for local workers, and second homes","the visitor economy after the loss of the heritage railway"]),
("Organisational and place leadership",["Does the Council give confident leadership to the place?","How strong are its relationships with the county, the national park authority and town councils?"],[]),
("Governance and culture",["Are decisions taken in a clear and open way, with effective scrutiny and audit?","Do members and officers show respect for one another’s roles?"],["the first year of the committee system"]),
("Financial planning and management",["Does the Council grasp its financial position, and is there a credible strategy for the years ahead?"],["reliance on car park income"]),
("Capacity for improvement",["Can the organisation support delivery of its priorities, and does it have the capacity to improve?"],[]),
("Readiness for reorganisation",["How well placed is Wetherholme to shape the new unitary arrangements while keeping today’s services safe?"],["data, contracts and assets","support for staff through change"])]
PE=[("Lead peer, chief executive","Annis Cordwainer","Chief Executive, North Kesteven District Council"),
("Member peer (Independent)","Councillor Torquil Mabbs","Group Leader, Mid Devon District Council"),
("Member peer (Liberal Democrat)","To be confirmed",None),
("Officer peer, finance","Sunniva Rackstraw","Director of Finance and Section 151 Officer, Stroud District Council"),
("Officer peer, place","To be confirmed",None),
("Challenge manager","Ottoline Breck","Peer Challenge Manager, Local Government Association")]
MS=[("Position statement and documents","no later than Friday 6 February 2026","position_statement",None,"2026-02-06"),
("Peer team on site","24-26 February 2026","on_site","2026-02-24","2026-02-26"),
("Feedback to members and managers","Thursday 26 February 2026, 3.30pm","feedback","2026-02-26","2026-02-26"),
("Draft report","by 20 March 2026","draft_report",None,"2026-03-20"),
("Report published","within three months of the team being on site","report_published",None,None),
("Action plan published","within five months of the team being on site","action_plan_published",None,None),
("Progress review","December 2026","progress_review","2026-12-01","2026-12-31")]
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=Cm(2.4); s.right_margin=Cm(2.2); s.top_margin=Cm(2)
st=d.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(10.5); st.paragraph_format.space_after=Pt(7)
def para(t,b=False,sz=None,al=None,after=None):
    p=d.add_paragraph(); r=p.add_run(t); r.bold=b
    if sz:r.font.size=Pt(sz)
    if al is not None:p.alignment=al
    if after is not None:p.paragraph_format.space_after=Pt(after)
    return p
def shade(c,h):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(e)
def setw(t,W):
    t.autofit=False
    for c,w in zip(t.columns,W): c.width=Cm(w)
    for r in t.rows:
        r._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        for c,w in zip(r.cells,W): c.width=Cm(w)
R=WD_ALIGN_PARAGRAPH.RIGHT
for x in ["Local Government Association","18 Smith Square, London SW1P 3HZ"]: para(x,x[0]=="L",9,R,0)
para("",after=2)
for x in ["Godric Fanshawe","Chief Executive","Wetherholme District Council","The Old Wool Hall","Wetherholme"]: para(x,after=0)
para("",after=2); para("20 November 2025"); para("Dear Godric")
para("Corporate Peer Challenge: what we agreed",True,13)
para("Thank you for the welcome that you and Councillor Lowri Askwith gave us on 11 November 2025. We had a useful conversation about where Wetherholme stands and what it hopes to gain. This letter sets down, as briefly as I can, the scope, the team and the dates.")
para("1   The ground the team will cover",True,11.5,after=4)
para("Every corporate peer challenge looks at five themes. You asked us to add a sixth. In the right-hand column are the questions that the team will use to steer its reading and interviews, followed, where we discussed any, by matters you would like it to keep in mind.")
t=d.add_table(rows=0,cols=2); t.style="Table Grid"
for th,qs,its in S:
    r=t.add_row(); c=r.cells[0]; shade(c,"DDE6F1"); c.paragraphs[0].add_run(th).bold=True
    c=r.cells[1]
    for n,q in enumerate(qs):
        p=c.paragraphs[0] if n==0 else c.add_paragraph(); p.add_run(q); p.paragraph_format.space_after=Pt(3)
    for it in its:
        p=c.add_paragraph(style="List Bullet"); p.add_run(it); p.paragraph_format.space_after=Pt(1)
setw(t,[4.6,11.8]); para("",after=0)
para("2   The team",True,11.5,after=4)
para("We have matched peers to the scope. Two places are still open and I will write again when they are filled.")
t=d.add_table(rows=1,cols=3); t.style="Light List Accent 1"
for c,h in zip(t.rows[0].cells,["Place on the team","Who","Post and organisation"]): c.text=h
for a,b,c_ in PE:
    for c,x in zip(t.add_row().cells,[a,b,c_ or "–"]): c.text=x
for r in t.rows:
    for c in r.cells:
        for p in c.paragraphs: p.paragraph_format.space_after=Pt(1)
setw(t,[4.6,4.4,7.4]); para("",after=0)
para("3   The dates",True,11.5,after=4)
for a,b,*_ in MS:
    p=d.add_paragraph(); p.paragraph_format.tab_stops.add_tab_stop(Cm(7)); p.paragraph_format.space_after=Pt(1)
    p.add_run(a+"\t"); p.add_run(b).bold=True
para("",after=0)
para("4   What we need from you",True,11.5,after=4)
para("Please would your team draft a position statement of about 4,000 words, candid in tone and written for readers who do not know the district. Rhoswen Tilley in your policy unit has kindly offered to act as co-ordinator. A base room for the team, a timetable and wi-fi access complete the list.")
para("We depend upon councils being willing to publish. I am grateful to you for confirming that the report and the plan will both be taken in public.")
para("With best wishes"); para("",after=10)
for x in ["Crispian Ayle","Principal Adviser (North East, Yorkshire and Humber)","Local Government Association"]: para(x,x[0]=="C",after=0)
para("",after=0); para("Copy: Councillor Lowri Askwith, Chair of the Policy Committee; Ottoline Breck",sz=9)
d.save("source.docx")
sc=[]
for th,qs,its in S:
    sc.append(dict(level="theme",theme=th,text=th))
    sc+=[dict(level="question",theme=th,text=q) for q in qs]+[dict(level="item",theme=th,text=i) for i in its]
peers=[]
for a,b,c in PE:
    post,org=(c.rsplit(", ",1) if c else (None,None))
    peers.append(dict(name=None,role=[a,a.split(" (")[0]],organisation=None) if c is None else dict(name=b,role=[post,a,f"{a}, {post}"],organisation=org))
V=lambda b:[b]+[b.split(" ",1)[1]] if b.startswith("by ") else b
ms=[dict(event=ev,date_text=t,date_start=st_,date_end=en) for _,t,ev,st_,en in MS]
for m in ms:
    t=m["date_text"]
    if t.startswith("no later"): m["date_text"]=[t,"Friday 6 February 2026","6 February 2026"]; del m["date_start"]
    elif t.startswith("by "): m["date_text"]=[t,t[3:]]; del m["date_start"]
    elif "3.30" in t: m["date_text"]=[t,"Thursday 26 February 2026","26 February 2026"]
    elif t.startswith("within"):
        m["date_text"]=[t," ".join(t.split()[:3])]; del m["date_start"],m["date_end"]
ms.append(dict(event="scoping",date_text=["11 November 2025","on 11 November 2025"],date_start="2025-11-11",date_end="2025-11-11"))
json.dump(dict(source="document.pdf",documents=dict(document_type="scope_letter",date_start="2025-11-20",date_end="2025-11-20"),councils=["E07999012"],recommendations=[],front_matter=[],scope=sc,peers=peers,milestones=ms,no_extra=["scope"]),open("gold.json","w"),indent=1,ensure_ascii=False)
open("source.toml","w").write('''title = "Wetherholme: scope letter for the Corporate Peer Challenge"
origin = "written for this project"
licence = "CC0-1.0"
producer = "LibreOffice (docx by python-docx)"
family = "Scope letter whose scope is a table (theme at the left, questions and bulleted items at the right, a sixth local theme), a team table with two posts to be confirmed, and dates set with tabs."
split = "seen"
layouts = []
''')
