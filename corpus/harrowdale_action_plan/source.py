import os; os.chdir(os.path.dirname(os.path.abspath(__file__)))
missing = lambda name: os.devnull if os.path.exists(name) else name  # gold and source.toml that stand are kept
import json
from docx import Document
from docx.shared import Pt, Mm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

# ref, theme, rec, [(action, officers, member, target, (start,end), progress, rag)]
LPO,OPL,GC,FIN,CAP="Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"
ROWS=[
("1",LPO,"Turn the Corporate Plan into a small number of funded delivery programmes, and tell residents and staff which ambitions will have to wait.",[
 ("Bring a delivery programme to Cabinet that ranks the 31 Corporate Plan commitments and shows the budget and staff set against each.","Assistant Director, Strategy","Leader","30 June 2025",("2025-06-30","2025-06-30"),"Programme approved by Cabinet on 24 June. Nineteen commitments go forward this year and twelve are held over to 2026/27.","Blue"),
 ("Publish a plain English summary for residents and use it at the five autumn parish forums.","Communications Manager","Leader","October 2025",("2025-10-01","2025-10-31"),"Text agreed with the Leader. Two of the five forums have taken place; attendance was 46 and 61.","Green")]),
("2",LPO,"Build a shared evidence base with health and county partners so that decisions about the upper dale communities rest on more than anecdote.",[
 ("Agree a data sharing protocol with the integrated care board and the county council, and appoint a joint analyst for two years.","Assistant Director, Strategy","Communities and Health","31 December 2025",("2025-12-31","2025-12-31"),"Protocol signed by the county council. The integrated care board has asked for a further legal opinion and the analyst post cannot be advertised until this is settled.","Amber")]),
("3",OPL,"Refresh the senior officer structure, so that each of the council's priorities has one accountable director.",[
 ("Consult on a revised structure for the first three tiers and report the outcome to the Employment Committee.","Chief Executive","Leader","March 2026",("2026-03-01","2026-03-31"),"Consultation closed on 12 September with 88 responses. Report being drafted for November.","Green")]),
("4",OPL,"Take the lead in convening town centre partners around a single plan for Harrow Bridge.",[
 ("Set up a town centre board with an independent chair.","Director of Place","Economy and Tourism","31 May 2025",("2025-05-31","2025-05-31"),"Board met for the first time on 15 May.","Blue"),
 ("Agree a ten-year vision and investment plan with the board.","Director of Place","Economy and Tourism","February 2026",("2026-02-01","2026-02-28"),"Consultants withdrew in July and the work has been let again. The plan is now unlikely before summer 2026.","Red"),
 ("Review the council's own car park and property holdings in the town centre.","Head of Assets","Resources","Q4 2025/26",("2026-01-01","2026-03-31"),"Valuations received for 14 of 17 sites.","Green")]),
("5",GC,"Review the scrutiny function with members from all groups, so that it looks forward at decisions still to be taken.",[
 ("Commission a review from the Centre for Governance and Scrutiny and agree changes before the start of the 2026/27 municipal year.","Monitoring Officer\nDemocratic Services Manager","Chair of Overview and Scrutiny Committee","30 April 2026",("2026-04-30","2026-04-30"),"Review team on site in September; early messages shared with group leaders.","Green")]),
("6",GC,"Address behaviour at some planning committee meetings, which is putting off staff and public speakers.",[
 ("Adopt a refreshed protocol for members and officers, and require training before members sit on the committee.","Monitoring Officer","Planning and Housing","31 July 2025",("2025-07-31","2025-07-31"),"Protocol adopted by Council on 17 July. Eleven of thirteen members have been trained; two sessions remain.","Amber")]),
("7",FIN,"Set out, before the 2026/27 budget, how the gap of £2.9 million in the Medium Term Financial Plan will be closed without further calls on reserves.",[
 ("Run a star chamber process for every service and bring savings options to the Cabinet's budget away day.","Director of Resources\nHead of Finance","Resources","30 September 2025",("2025-09-30","2025-09-30"),"All services reviewed. Options worth £1.7 million identified, leaving £1.2 million to be found.","Red"),
 ("Adopt a reserves policy with a minimum balance agreed by the auditor.","Head of Finance","Resources","February 2026",("2026-02-01","2026-02-28"),"Draft with the external auditor.","Green")]),
("8",FIN,"Strengthen the commercial expertise available to the council-owned trading company.",[
 ("Recruit two non-executive directors and review the shareholder agreement.","Director of Resources","Resources","September 2025",("2025-09-01","2025-09-30"),"Both directors appointed in August and the revised agreement was signed on 3 September.","Blue")]),
("9",CAP,"Bring together a workforce plan that deals with hard-to-fill posts in planning, environmental health and digital services.",[
 ("Produce a workforce plan with apprenticeships and career grades.","Head of People and Change","Resources","31 January 2026",("2026-01-31","2026-01-31"),"Skills audit finished in six of nine services. Career grades for planners were introduced in July.","Green"),
 ("Extend the shared environmental health service with neighbouring districts.","Director of Place","Communities and Health","TBC",(None,None),"—","—")]),
("10",CAP,"Make transformation a council-wide programme, with benefits that are tracked and reported.",[
 ("Appoint a transformation lead and set up a programme office.","Deputy Chief Executive","Leader","December 2025",("2025-12-01","2025-12-31"),"Lead appointed and started on 1 September. Two project officers are to be seconded.","Green")]),
]
FILL={"Blue":"5B9BD5","Green":"92D050","Amber":"FFC000","Red":"FF5050"}
DEL={"Blue":"complete","Green":"on_track","Amber":"at_risk","Red":"off_track"}
d=Document()
st=d.styles["Normal"]; st.font.name="Carlito"; st.element.rPr.rFonts.set(qn("w:eastAsia"),"Carlito"); st.font.size=Pt(10.5)
st.paragraph_format.space_after=Pt(5)
s=d.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Mm(297),Mm(210)
s.left_margin=s.right_margin=Mm(13); s.top_margin=Mm(16); s.bottom_margin=Mm(14)
def fld(p,code):
    for t,txt in (("begin",None),(None,code),("end",None)):
        r=p.add_run(); r.font.size=Pt(8)
        if t: e=OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"),t)
        else: e=OxmlElement("w:instrText"); e.text=txt
        r._r.append(e)
hp=s.header.paragraphs[0]; r=hp.add_run("Harrowdale District Council"); r.bold=True; r.font.color.rgb=RGBColor(0x5B,0x1F,0x69); r.font.size=Pt(9); hp.alignment=WD_ALIGN_PARAGRAPH.RIGHT
fp=s.footer.paragraphs[0]; r=fp.add_run("CPC Action Plan – Quarter 2 2025/26                    Page "); r.font.size=Pt(8); fld(fp,"PAGE"); r=fp.add_run(" of "); r.font.size=Pt(8); fld(fp,"NUMPAGES")
def para(t,b=False,sz=None,col=None,after=None):
    p=d.add_paragraph(); r=p.add_run(t); r.bold=b
    if sz: r.font.size=Pt(sz)
    if col: r.font.color.rgb=RGBColor.from_string(col)
    if after is not None: p.paragraph_format.space_after=Pt(after)
    return p
para("LGA Corporate Peer Challenge – Action Plan",True,18,"5B1F69",2)
para("Quarter 2 update: position at 30 September 2025",True,12,None,8)
para("A team of peers brought together by the Local Government Association visited Harrowdale from 28 to 31 January 2025. Their report contained ten recommendations, all of which the council has accepted. Cabinet agreed this plan on 8 April 2025 and the Overview and Scrutiny Committee looks at it every quarter. The peers will come back for their progress review on 20 November 2025.")
para("Portfolio holders are shown by the name of their portfolio. Where an action belongs to more than one officer the first named is responsible for reporting.")
para("RAG key",True,10.5,None,2)
def shade(c,f):
    e=OxmlElement("w:shd"); e.set(qn("w:val"),"clear"); e.set(qn("w:color"),"auto"); e.set(qn("w:fill"),f); c._tc.get_or_add_tcPr().append(e)
def cell(c,t,b=False,sz=8,col=None,center=False):
    ps=t.split("\n")
    for i,x in enumerate(ps):
        p=c.paragraphs[0] if i==0 else c.add_paragraph()
        p.paragraph_format.space_after=Pt(1)
        if center: p.alignment=WD_ALIGN_PARAGRAPH.CENTER
        r=p.add_run(x); r.bold=b; r.font.size=Pt(sz)
        if col: r.font.color.rgb=RGBColor.from_string(col)
def widths(t,ws):
    t.autofit=False
    for c,w in zip(t.columns,ws): c.width=Mm(w)
    for row in t.rows:
        for c,w in zip(row.cells,ws): c.width=Mm(w)
k=d.add_table(4,2); k.style="Table Grid"
for row,(w,m) in zip(k.rows,[("Blue","Action finished"),("Green","On course to be finished by the target date"),("Amber","Some delay or risk, with steps in hand to recover"),("Red","Target date missed or will be missed")]):
    cell(row.cells[0],w,True,9,None,True); shade(row.cells[0],FILL[w]); cell(row.cells[1],m,sz=9)
widths(k,[22,95]); para("",after=4)
W=[10,25,48,52,29,26,22,45,14]
H=["Rec","Theme","Peer team recommendation","What we will do","Responsible officer","Portfolio","Target date","Progress to 30 September 2025","RAG"]
t=d.add_table(1,9); t.style="Table Grid"
for c,h in zip(t.rows[0].cells,H): cell(c,h,True,8.5,"FFFFFF"); shade(c,"5B1F69")
e=OxmlElement("w:tblHeader"); e.set(qn("w:val"),"true"); t.rows[0]._tr.get_or_add_trPr().append(e)
recs=[]
ROLE={"Monitoring Officer":"Monitoring Officer","Chief Executive":"Chief Executive","Leader":["Leader","Leader of the Council"]}
def lead(x,member):
    o={"lead_text":x}
    if not member or x=="Leader": o["role"]=ROLE.get(x,x)
    return o
for ref,th,rec,acts in ROWS:
    first=None; g=dict(ref=ref,text=rec,headline=None,theme=th,recommendation_type="peer",made=["2025","2025-01",None],leads=[],progress=[],rag=[],actions=[])
    for a,off,mem,due,(ds,de),prog,rag in acts:
        r=t.add_row(); x=OxmlElement("w:cantSplit"); r._tr.get_or_add_trPr().append(x)
        if first is None:
            cell(r.cells[0],ref,True); cell(r.cells[1],th); cell(r.cells[2],rec); first=r
        for i,v in zip((3,4,5,6,7),(a,off,mem,due,prog)): cell(r.cells[i],v)
        cell(r.cells[8],rag,True,8,None,True)
        if rag in FILL: shade(r.cells[8],FILL[rag])
        ac=dict(text=a,due_text=[due,None] if due=="TBC" else due,due_start=ds,due_end=de,leads=[lead(o,False) for o in off.split("\n")]+[lead(mem,True)],
          progress=[] if prog=="—" else [dict(text=prog,as_of_start="2025-09-30")],
          rag=[] if rag=="—" else [dict(rag_text=rag,rag=rag.lower(),delivery=DEL[rag],basis="text_and_fill",as_of_start=["2025-09-30",None])])
        g["actions"].append(ac)
    if len(acts)>1:
        for i in (0,1,2): first.cells[i].merge(r.cells[i])
        for i in (0,1,2):
            c=first.cells[i]
            for p in list(c.paragraphs)[1:]:
                if not p.text: p._p.getparent().remove(p._p)
    recs.append(g)
widths(t,W)
para("",after=2)
para("Next update: Quarter 3, to be reported to the Overview and Scrutiny Committee on 4 February 2026.",sz=9)
d.core_properties.author="Strategy and Performance"; d.core_properties.title="CPC Action Plan Q2"
d.save("source.docx")
gold=dict(source="document.pdf",documents=dict(document_type="action_plan",date_start="2025-09-30",date_end="2025-09-30"),councils=["E07999006"],recommendations=recs,front_matter=[],scope=[],peers=[],
 milestones=[dict(event="on_site",date_text=["28 to 31 January 2025","from 28 to 31 January 2025"],date_start="2025-01-28",date_end="2025-01-31"),
 dict(event=["action_plan_published","meeting","other"],date_text="8 April 2025",date_start="2025-04-08",date_end="2025-04-08"),
 dict(event="progress_review",date_text="20 November 2025",date_start="2025-11-20",date_end="2025-11-20"),
 dict(event=["meeting","other"],date_text="4 February 2026",date_start="2026-02-04",date_end="2026-02-04")])
json.dump(gold,open(missing("gold.json"),"w"),indent=1,ensure_ascii=False)
open(missing("source.toml"),"w").write('''title = "LGA Corporate Peer Challenge – Action Plan, Quarter 2 update (Harrowdale District Council)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "python-docx, LibreOffice"
family = "Landscape Word plan in nine columns with vertically merged recommendation cells, RAG words on colour with a key, portfolio column beside officers, a row with dashes; runs over pages with repeated header."
split = "held_out"
''')
import subprocess, tempfile
subprocess.run(["soffice","-env:UserInstallation=file://"+tempfile.mkdtemp(),"--headless","--convert-to","pdf","source.docx"],check=True,stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL)
os.rename("source.pdf","document.pdf")
