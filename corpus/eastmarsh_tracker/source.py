import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from gold_papers import *
import subprocess
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
FILL={"R":"E03C31","A":"FFC20E","G":"5BB450","B":"4A90D9"}
MEAN={"R":("red","off_track"),"A":("amber","at_risk"),"G":("green","on_track"),"B":("blue","complete")}
# theme, ref, rec, [(action, leads, due, update, rag)]
T=[
("Priorities and place",[
 ("R1","Produce a delivery plan for the Council Strategy which shows the sequence of projects, their cost and who is accountable.",[
  ("Draft delivery plan and test it with managers.",[lead("Head of Strategy")],due("Jun 2025","2025-06"),"Plan tested at the June managers' forum and approved by Cabinet on 16 September.","B"),
  ("Publish a six-monthly progress statement for residents.",[lead("Head of Strategy"),lead("Communications Manager")],due("Jan 2026","2026-01"),"Format agreed. First statement will cover July to December.","G")]),
 ("R2","Work with partners to agree a shared vision for Eastmarsh town centre.",[
  ("Establish a Town Centre Board with an independent chair.",[lead("Director of Place")],due("30/09/2025","2025-09-30"),"Chair appointed in August; the Board met for the first time on 2 October.","B"),
  ("Commission a masterplan to succeed the 2016 document.",[lead("Regeneration Manager")],due("Mar 2026","2026-03"),"Tenders came in above the budget. The brief has been reduced and will be re-issued in November, which puts the date at risk.","A")])]),
("Governance",[
 ("R3","Review the committee system so that decisions are taken at the right level and more quickly.",[
  ("Cross-party working group to report to Annual Council.",[lead("Monitoring Officer")],due("May 2026","2026-05"),"Group has met twice and visited two other councils.","G")]),
 ("R4","Improve the quality of reports. Members find them long, and options are not always set out.",[
  ("New report template with a four-page limit.",[lead("Democratic Services Manager")],due("Jul 2025","2025-07"),"In use since the July cycle.","B"),
  ("Report-writing training for 40 officers.",[lead("Democratic Services Manager"),lead("HR Business Partner")],due("Dec 2025","2025-12"),"26 officers trained so far.","G")]),
 ("R5","Agree a protocol on member and officer relations, and address the small number of cases in which behaviour falls short.",[
  ("Adopt protocol and hold briefing sessions led by group leaders.",[lead("Chief Executive"),lead("Monitoring Officer")],due("Oct 2025","2025-10"),"Draft not agreed by all groups. Further mediation is being arranged through the LGA.","R")])]),
("Finance",[
 ("R6","Develop options to close the budget gap from 2027/28 onwards.",[
  ("Savings options of £1.8m to be presented to members.",[lead("s.151 Officer","Section 151 Officer")],due("Nov 2025","2025-11"),"Options worth £1.2m are ready. Work on leisure and parking continues.","A"),
  ("Review earmarked reserves against risk.",[lead("s.151 Officer","Section 151 Officer")],due("Feb 2026","2026-02"),"Will form part of the budget report.","G")]),
 ("R7","Put in place stronger oversight of the council's commercial property.",[
  ("Quarterly performance report on the portfolio to Audit and Governance Committee.",[lead("Estates and Valuation Manager")],due("From Sep 2025",["2025-09-01",None],["2025-09-30",None]),"First report presented on 23 September.","G")])]),
("Capacity",[
 ("R8","Prioritise recruitment to the planning policy team, without which the Local Plan timetable cannot be met.",[
  ("Appoint a planning policy manager and two senior planners.",[lead("Director of Place"),lead("HR Business Partner")],due("Aug 2025","2025-08"),"Manager and one senior planner in post. Second post filled by an agency planner.","A")]),
 ("R9","Make sure that the transformation programme has the skills it needs.",[
  ("Skills audit of the programme team.",[lead("Transformation Programme Manager")],due("Sep 2025","2025-09"),"Audit finished; three gaps found.","B"),
  ("Recruit a business analyst and a change lead.",[lead("Transformation Programme Manager")],due("Jan 2026","2026-01"),"Funding approved. Adverts to go out in November.","G"),
  ("Establish a benefits register.",[lead("Internal Audit Manager"),lead("Transformation Programme Manager")],due("Apr 2026","2026-04"),None,None)])]),
]
doc=Document(); s=doc.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21)
s.left_margin=s.right_margin=Cm(1.8); s.top_margin=Cm(1.9); s.bottom_margin=Cm(1.6)
st=doc.styles['Normal']; st.font.name='Carlito'; st.font.size=Pt(10); st.paragraph_format.space_after=Pt(4)
def shade(c,f):
    e=OxmlElement('w:shd'); e.set(qn('w:val'),'clear'); e.set(qn('w:color'),'auto'); e.set(qn('w:fill'),f); c._tc.get_or_add_tcPr().append(e)
def put(c,t,b=False,col=None,al=None,sz=9.5):
    ps=t if isinstance(t,list) else [t]
    for i,x in enumerate(ps):
        p=c.paragraphs[0] if i==0 else c.add_paragraph(); p.paragraph_format.space_after=Pt(1)
        r=p.add_run(x); r.bold=b; r.font.size=Pt(sz)
        if col: r.font.color.rgb=RGBColor.from_string(col)
        if al: p.alignment=al
p=doc.add_paragraph(); r=p.add_run('Eastmarsh Borough Council'); r.bold=True; r.font.size=Pt(12); r.font.color.rgb=RGBColor(0,0x5A,0x5B)
p=doc.add_paragraph(); r=p.add_run('Corporate Peer Challenge: Recommendations Tracker'); r.bold=True; r.font.size=Pt(18)
doc.add_paragraph('Position at 10 October 2025. Prepared for the Corporate Overview Committee.')
doc.add_paragraph('The LGA peer team visited Eastmarsh from 4 to 7 February 2025 and made nine recommendations. Actions that have been finished stay in the tracker until the progress review, which has been arranged for 27 and 28 January 2026.')
k=doc.add_table(rows=1,cols=8); k.style='Table Grid'
for i,(l,t) in enumerate([("B","Complete"),("G","On track"),("A","Some slippage; recovery plan in place"),("R","Off track; intervention needed")]):
    put(k.rows[0].cells[2*i],l,True,al=WD_ALIGN_PARAGRAPH.CENTER); shade(k.rows[0].cells[2*i],FILL[l]); put(k.rows[0].cells[2*i+1],t)
W=[0.9,1.4]; 
k.autofit=False
for i,c in enumerate(k.rows[0].cells): c.width=Cm([1,3,1,3,1,6.5,1,6][i])
doc.add_paragraph()
H=["Ref","Recommendation","Action","Lead officer","Due","Update","RAG"]; W=[1.2,5.9,5.6,3.9,2.2,6.0,1.3]
tb=doc.add_table(rows=1,cols=7); tb.style='Table Grid'; tb.autofit=False
for c,h in zip(tb.rows[0].cells,H): put(c,h,True,'FFFFFF'); shade(c,'005A5B')
e=OxmlElement('w:tblHeader'); e.set(qn('w:val'),'true'); tb.rows[0]._tr.get_or_add_trPr().append(e)
gold=[]
for th,recs in T:
    row=tb.add_row(); m=row.cells[0].merge(row.cells[6]); put(m,th,True,sz=10.5); shade(m,'D6E8E8')
    for ref,rt,acts in recs:
        first=None; ga=[]
        for a,ls,dd,up,rg in acts:
            row=tb.add_row(); c=row.cells
            e=OxmlElement('w:cantSplit'); row._tr.get_or_add_trPr().append(e)
            if first is None: first=row; put(c[0],ref,True); put(c[1],rt)
            put(c[2],a); put(c[3],[l["lead_text"] for l in ls]); put(c[4],dd["due_text"])
            if up: put(c[5],up)
            if rg: put(c[6],rg,True,al=WD_ALIGN_PARAGRAPH.CENTER); shade(c[6],FILL[rg])
            ga.append({"text":a,"ref":None,**dd,"leads":ls,"progress":[{"text":up,"as_of_start":["2025-10-10",None]}] if up else [],
              "rag":[{"rag_text":rg,"rag":MEAN[rg][0],"delivery":MEAN[rg][1]}] if rg else []})
        if len(acts)>1:
            for j in (0,1): first.cells[j].merge(tb.rows[-1].cells[j])
            # remove empty paragraphs that merging left
            for j in (0,1):
                ps=first.cells[j].paragraphs
                for q in ps[1:]:
                    if not q.text: q._p.getparent().remove(q._p)
        gold.append({"ref":ref,"text":rt,"recommendation_type":"peer","headline":None,"theme":th,"made":["2025",None],"leads":[],"progress":[],"rag":[],"actions":ga})
for row in tb.rows:
    for c,w in zip(row.cells,W):
        c.width=Cm(w)
f=s.footer.paragraphs[0]; f.text='CPC tracker v4    Eastmarsh Borough Council, Guildhall Street'; f.runs[0].font.size=Pt(8)
for c,w in zip(tb.columns,W): c.width=Cm(w)
g={"documents":{"document_type":"action_plan","date_start":"2025-10-10","date_end":"2025-10-10","committee":["Corporate Overview Committee",None]},"councils":["E07999005"],"recommendations":gold,"front_matter":[],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":"4 to 7 February 2025","date_start":"2025-02-04","date_end":"2025-02-07"},{"event":"progress_review","date_text":"27 and 28 January 2026","date_start":"2026-01-27","date_end":"2026-01-28"}]}
d=save('eastmarsh_tracker',open(__file__).read(),'source.py',g,'Corporate Peer Challenge: Recommendations Tracker','python-docx, LibreOffice','Landscape Word tracker: theme bands across the table, recommendation cells merged down over several action rows, RAG letter on a fill with a one-line legend; table runs over pages with its header repeated; one row with no update and no rating.')
doc.save(d+'/document.docx')
subprocess.run(['soffice','--headless','--convert-to','pdf','--outdir',d,d+'/document.docx'],check=True,capture_output=True)
