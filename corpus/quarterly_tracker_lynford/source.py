import os; os.chdir(os.path.dirname(os.path.abspath(__file__)))
missing = lambda name: os.devnull if os.path.exists(name) else name  # gold and source.toml that stand are kept
import json, subprocess, tempfile, calendar
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def mon(t,y,m): return (t,f"{y}-{m:02}-01",f"{y}-{m:02}-{calendar.monthrange(y,m)[1]}")
CE="Chief Executive"; CF="Chief Finance Officer (S151)"
# no, rec, action, leads, due, q1 text, q1 rag, q2 text, q2 rag
R=[
("1","Agree a clear narrative for Lynford’s future, shared by all political groups, and use it in every conversation with partners about reorganisation.","Develop a ‘Lynford 2035’ narrative through two all-member workshops and a partners’ summit.",[CE,"Leader of the Council"],mon("December 2025",2025,12),
 "First all-member workshop held on 11 June with 31 of 39 members present. Themes written up and sent to group leaders.","G","Second workshop held in September. A draft narrative is with group leaders for comment; partners’ summit booked for 20 November.","G"),
("2","Rationalise the corporate performance framework so that members and managers see the measures that matter most.","Reduce the 94 performance indicators to a corporate set of around 30 and launch an online dashboard.",["Performance and Insight Manager"],("30/09/2025","2025-09-30","2025-09-30"),
 "Long list of measures reviewed by heads of service. 36 proposed for the new set.","G","New set of 32 indicators approved by Cabinet on 2 September. Dashboard went live on 29 September and was demonstrated to scrutiny members.","B"),
("3","Update the Constitution, in particular the scheme of delegation and the thresholds for key decisions.","Cross-party working group to bring a revised Constitution to Council.",["Monitoring Officer","Chair of Governance Committee"],mon("January 2026",2026,1),
 "Working group has met once. External legal support procured.","G","Two meetings were lost because of by-elections. The scheme of delegation is drafted but contract procedure rules are not. Council date likely to move to February.","A"),
("4","Improve the timeliness and quality of reports, allowing space for members to influence policy before decisions are taken.","Introduce a corporate forward plan covering 12 months, with report-writing training for all authors.",["Democratic Services Manager"],mon("October 2025",2025,10),
 "Forward plan template agreed by Senior Leadership Team.","G","Twelve-month plan published from September. Training has reached 48 of 60 report authors and the last session is on 28 October.","G"),
("5","Close the budget gap for 2026/27 and 2027/28 through a transformation programme with a clear pipeline of savings.","Build a savings pipeline of £2.4m across four workstreams, monitored monthly by the Transformation Board.",[CF,"Cabinet Member for Finance and Resources"],("31/03/2026","2026-03-31","2026-03-31"),
 "Pipeline stands at £1.1m. Workstream leads have been appointed for three of the four workstreams.","A","Pipeline stands at £1.6m against a target of £2.4m. The waste contract negotiation has not delivered the £400k that was assumed and no replacement has been found.","R"),
("6","Bring the accounts up to date and complete the actions from the external auditor’s value for money report.","Publish the 2023/24 and 2024/25 draft accounts and report progress to each Governance Committee.",[CF],mon("July 2025",2025,7),
 "2023/24 accounts signed off with a disclaimer. 2024/25 draft accounts on schedule for publication by the statutory date.","G","2024/25 draft accounts published on 27 June and the audit has begun. All eight auditor actions are closed.","B"),
("7","Review the housing company’s business plan and strengthen the council’s role as shareholder.","Set up a Shareholder Committee, with independent advice, and approve a refreshed five-year business plan.",["Director of Housing and Regeneration","Cabinet Member for Housing"],("TBC",None,None),
 "Independent adviser’s brief agreed.","A","Shareholder Committee constituted by Council on 16 July. Adviser’s report expected in November and the business plan date will be set after that.","A"),
("8","Invest in officer capacity in planning policy, procurement and digital services, where there are single points of failure.","Fill the five priority posts and agree a shared procurement service with the county council.",["Head of People and Change"],mon("November 2025",2025,11),
 "Two posts filled: Principal Planner and Digital Product Lead.","G","Four posts filled. Business case for the shared procurement service went to Senior Leadership Team on 7 October.","G"),
("9","Refresh the approach to equality, diversity and inclusion and make it part of everyday practice.","Publish new equality objectives and appoint a member and an officer champion.",["Head of People and Change","Member Champion for Equalities"],mon("March 2026",2026,3),
 "–",None,"Member champion appointed in September. Scoping of objectives to begin in November, once survey results are in.","G"),
("10","Improve communication with staff who do not work at a desk.","Trial a staff app and monthly depot briefings.",["Communications Manager"],mon("September 2025",2025,9),
 "Depot briefings began in May. Two suppliers of a staff app have been seen.","G","App trial was deferred: the preferred supplier’s cost was over the budget. Depot briefings continue and are well attended.","A"),
]
FILL={"G":"92D050","A":"FFC000","R":"FF0000","B":"00B0F0"}
RG={"G":("green","on_track"),"A":("amber","at_risk"),"R":("red","off_track"),"B":("blue","complete")}
MEAN=[("B","Complete: action finished"),("G","On track: will be delivered by the target date"),("A","At risk: some slippage, but recovery is expected"),("R","Off track: will not be delivered without intervention")]
D=Document(); s=D.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21)
s.left_margin=s.right_margin=Cm(1.5); s.top_margin=Cm(2.1); s.bottom_margin=Cm(1.5)
st=D.styles["Normal"]; st.font.name="Liberation Sans"; st.font.size=Pt(10); st.paragraph_format.space_after=Pt(6)
st.element.rPr.rFonts.set(qn("w:eastAsia"),"Liberation Sans")
def shade(c,h):
    x=OxmlElement("w:shd"); x.set(qn("w:val"),"clear"); x.set(qn("w:color"),"auto"); x.set(qn("w:fill"),h); c._tc.get_or_add_tcPr().append(x)
def put(c,t,b=False,sz=8.5,center=False,color=None):
    p=c.paragraphs[0]
    for i,l in enumerate(t if isinstance(t,list) else [t]):
        if i: p=c.add_paragraph()
        p.paragraph_format.space_after=Pt(1); p.alignment=1 if center else 0
        r=p.add_run(l); r.bold=b; r.font.size=Pt(sz)
        if color: r.font.color.rgb=RGBColor.from_string(color)
def para(t,b=False,sz=10,color=None):
    p=D.add_paragraph(); r=p.add_run(t); r.bold=b; r.font.size=Pt(sz)
    if color: r.font.color.rgb=RGBColor.from_string(color)
    return p
hp=s.header.paragraphs[0]; hp.alignment=2; r=hp.add_run("Lynford Borough Council"); r.font.size=Pt(9); r.font.color.rgb=RGBColor(0x5b,0x2c,0x6f)
fp=s.footer.paragraphs[0]; r=fp.add_run("LGA CPC tracker v6 – Senior Leadership Team 14/10/25\t\t\tPage "); r.font.size=Pt(8)
def fld(p,code):
    for t,x in(("begin",None),(None,code),("end",None)):
        r=p.add_run(); r.font.size=Pt(8)
        if t: f=OxmlElement("w:fldChar"); f.set(qn("w:fldCharType"),t)
        else: f=OxmlElement("w:instrText"); f.text=x
        r._r.append(f)
fld(fp,"PAGE")
para("LGA Corporate Peer Challenge: Action Plan Tracker 2025/26",True,16,"5B2C6F")
para("Position at the end of Quarter 2, reported October 2025",True,11)
para("Lynford’s Corporate Peer Challenge took place in January 2025. The LGA peer team made 10 recommendations, all of which were accepted by Cabinet on 8 April 2025. This tracker is brought up to date each quarter and is considered by Senior Leadership Team, then by the Performance Scrutiny Panel.")
para("Key to ratings",True)
k=D.add_table(rows=0,cols=2); k.style="Table Grid"; k.autofit=False
for a,b in MEAN:
    c=k.add_row().cells; put(c[0],a,True,9,True); shade(c[0],FILL[a]); put(c[1],b,sz=9); c[0].width=Cm(1.2); c[1].width=Cm(9.5)
D.add_paragraph()
W=[0.9,5.1,4.6,3.3,2.2,4.2,1.1,4.2,1.1]
t=D.add_table(rows=2,cols=9); t.style="Table Grid"; t.autofit=False
heads=["No","LGA recommendation","Agreed action","Lead","Target date"]
for i,h in enumerate(heads):
    m=t.cell(0,i).merge(t.cell(1,i)); put(m,h,True,color="FFFFFF"); shade(m,"5B2C6F")
for j,h in((5,"Quarter 1 (July 2025)"),(7,"Quarter 2 (October 2025)")):
    m=t.cell(0,j).merge(t.cell(0,j+1)); put(m,h,True,center=True,color="FFFFFF"); shade(m,"5B2C6F")
    for q,hh in((j,"Update"),(j+1,"RAG")): c=t.cell(1,q); put(c,hh,True,center=q>j,color="FFFFFF"); shade(c,"7D5A8C")
for r in t.rows[:2]:
    x=OxmlElement("w:tblHeader"); x.set(qn("w:val"),"true"); r._tr.get_or_add_trPr().append(x)
recs=[]
for no,rec,act,leads,due,q1,g1,q2,g2 in R:
    row=t.add_row(); c=row.cells
    x=OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(x)
    put(c[0],no,center=True); put(c[1],rec); put(c[2],act); put(c[3],leads); put(c[4],due[0]); put(c[5],q1); put(c[7],q2)
    for i,g in((6,g1),(8,g2)):
        put(c[i],g or "",True,center=True)
        if g: shade(c[i],FILL[g])
    pr=[];rg=[]
    for q,g,dt in((q1,g1,"2025-07-01"),(q2,g2,"2025-10-01")):
        if g: pr.append(dict(text=q,as_of_start=dt)); rg.append(dict(rag_text=g,rag=RG[g][0],delivery=RG[g][1],basis="text_and_fill",as_of_start=dt))
    L=[]
    for l in leads:
        x=dict(lead_text=l)
        x["role"]=[l,"Chief Finance Officer","Section 151 Officer"] if "S151" in l else ([l,"Leader"] if l.startswith("Leader") else l)
        L.append(x)
    recs.append(dict(ref=no,text=rec,recommendation_type="peer",made=["2025","2025-01","2025-01-01"],theme=None,leads=[],progress=[],rag=[],
      actions=[dict(ref=None,text=act,due_text=due[0],due_start=due[1],due_end=due[2],leads=L,progress=pr,rag=rg)]))
for r in t.rows:
    for i,w in enumerate(W): r.cells[i].width=Cm(w)
for i,w in enumerate(W): t.columns[i].width=Cm(w)
k.columns[0].width=Cm(1.2); k.columns[1].width=Cm(9.5)
D.add_paragraph()
para("Next steps",True,11)
para("The Quarter 3 tracker will go to the Performance Scrutiny Panel on 29 January 2026. The peer team’s progress review is expected in early 2026. Recommendation 5 has been added to the corporate risk register because of its red rating.")
D.save("source.docx")
gold=dict(source="document.pdf",documents=dict(document_type="action_plan",date_start=["2025-10-01","2025-10-14"],date_end=["2025-10-31","2025-10-14"]),councils=["E07999008"],recommendations=recs,front_matter=[],peers=[],scope=[],
 milestones=[dict(event="on_site",date_text=["January 2025","in January 2025"],date_start="2025-01-01",date_end="2025-01-31"),
 dict(event="progress_review",date_text=["early 2026","in early 2026"])])
json.dump(gold,open(missing("gold.json"),"w"),indent=1,ensure_ascii=False)
open(missing("source.toml"),"w").write('title = "LGA Corporate Peer Challenge: Action Plan Tracker 2025/26, Lynford Borough Council"\norigin = "written for this project"\nlicence = "CC0-1.0"\nproducer = "python-docx, LibreOffice"\nfamily = "Landscape Word tracker with a two-row header that repeats over pages and an update and a RAG column for each quarter; tests dated progress and ratings twice in a row, letters on filled cells with a legend, an empty quarter"\nsplit = "held_out"\n')
subprocess.run(["soffice","-env:UserInstallation=file://"+tempfile.mkdtemp(),"--headless","--convert-to","pdf","source.docx"],check=True,stdout=subprocess.DEVNULL)
import os; os.rename("source.pdf","document.pdf")
