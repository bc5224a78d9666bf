import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from lettered_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
N='harrowdale_peer_challenge_tracker'
R=[
("R1","Set out a shared vision for Harrowdale to 2040","Set out a shared vision for Harrowdale to 2040 – partners told us that they want the Council to lead this conversation, and that they are ready to take part.","A visioning exercise will be led by the Leader with the Harrowdale Strategic Partnership, drawing on the residents’ survey and the evidence base for the Local Plan.",["Chief Executive"],"May 2026","2026-05-01","2026-05-31","Green","Four locality conversations took place in October and November, with 212 people attending. The draft vision goes to the Partnership on 11 February."),
("R2","Prioritise","Prioritise – be realistic about the number of projects that an organisation of this size can deliver at one time.","All 41 corporate projects to be scored against the Council Plan, and a single pipeline agreed with Cabinet.",["Assistant Chief Executive"],"30 September 2025","2025-09-30","2025-09-30","Blue","Completed. Cabinet agreed on 16 September to close nine projects and to pause a further six."),
("R3","Develop the Medium Term Financial Plan into a strategy","Develop the Medium Term Financial Plan into a strategy – with costed options for closing the gap of £2.7 million by 2028/29.","A four-year savings and income programme will be prepared with Cabinet members and put to Council with the budget.",["Section 151 Officer","Portfolio Holder for Finance and Assets"],"24 February 2026","2026-02-24","2026-02-24","Amber","Options worth £2.1 million have been worked up. The provisional settlement was later and less favourable than had been assumed, so that some proposals will now come forward in the summer."),
("R4","Review the commercial property portfolio","Review the commercial property portfolio – and make sure that members understand the risks as well as the returns.","External advisers to be engaged to review the portfolio. Findings to be reported to the Audit Committee.",["Head of Property and Regeneration"],"December 2025","2025-12-01","2025-12-31","Red","The procurement failed in September as only one bid was received. The brief has been divided into two lots and tenders are due back on 20 February. Audit Committee has been told of the delay."),
("R5","Invest in scrutiny","Invest in scrutiny – the function is not yet adding the value that it should.","Training for all members of the Overview and Scrutiny Committee; a work programming day each spring; task and finish groups to be limited to two at a time.",["Monitoring Officer"],"Q1 2026/27","2026-04-01","2026-06-30","Green","Training delivered by an LGA associate on 6 November. First work programming day is in the diary for 19 March."),
("R6","Clarify the respective roles of members and officers","Clarify the respective roles of members and officers – so that there is a shared understanding of who decides what, and of how concerns are raised.","Refresh the Member and Officer Protocol and hold joint sessions for Cabinet and the Corporate Leadership Team.",["Monitoring Officer","Head of People and Culture"],"31 October 2025","2025-10-31","2025-10-31","Blue","Completed. The new protocol was adopted by Council on 21 October 2025."),
("R7","Give housing the attention that it needs","Give housing the attention that it needs – particularly compliance with the consumer standards and the condition of the stock.","Housing Improvement Board to be set up with an independent chair. Stock condition survey of all homes by the end of 2026.",["Director of Housing and Environment"],"31 December 2026","2026-12-31","2026-12-31","Amber","The Board has met three times. The survey has reached 38% of homes against a profile of 45%; the contractor has brought in two more surveyors."),
("R8","Build a culture of continuous improvement","Build a culture of continuous improvement – celebrate what works well, and learn openly from what has not.","A programme of service reviews, beginning with Revenues and Benefits, Planning and Waste.",["Assistant Chief Executive"],"2026/27","2026-04-01","2027-03-31","Grey","The programme will begin in April when the new Transformation Manager is in post."),
("R9","Refresh the workforce strategy","Refresh the workforce strategy – with a focus on hard-to-recruit professions, apprenticeships and succession.","New People Strategy to be agreed with the recognised trade unions.",["Head of People and Culture"],"March 2026","2026-03-01","2026-03-31","Green","Staff survey results received (71% response). The draft strategy was discussed with UNISON and GMB on 14 January."),
("R10","Plan now for local government reorganisation","Plan now for local government reorganisation – without letting it crowd out services to residents.","A small core team to be identified, with backfill from the reorganisation reserve.",["Chief Executive"],"Ongoing",None,None,"Green","Core team of four in place since 1 December. Weekly meetings with the county and the other districts continue."),
]
KEY=[("Blue","Action completed","5B9BD5"),("Green","On target to be delivered by the due date","92D050"),("Amber","Behind schedule but expected to recover","FFC000"),("Red","Due date missed or will be missed","FF5050"),("Grey","Not yet due to start","BFBFBF")]
DEL={"Blue":"complete","Green":"on_track","Amber":"at_risk","Red":"off_track","Grey":"not_started"}
F={k:c for k,_,c in KEY}
def shade(c,h):
    e=OxmlElement('w:shd');e.set(qn('w:val'),'clear');e.set(qn('w:color'),'auto');e.set(qn('w:fill'),h);c._tc.get_or_add_tcPr().append(e)
def put(c,t,b=False,sz=9,col=None):
    for i,x in enumerate(t.split('\n')):
        p=c.paragraphs[0] if i==0 else c.add_paragraph()
        p.paragraph_format.space_after=Pt(2); r=p.add_run(x); r.bold=b; r.font.size=Pt(sz)
        if col:r.font.color.rgb=RGBColor.from_string(col)
d=Document();s=d.sections[0];s.orientation=WD_ORIENT.LANDSCAPE;s.page_width,s.page_height=Cm(29.7),Cm(21)
s.left_margin=s.right_margin=Cm(1.8);s.top_margin=Cm(1.8);s.bottom_margin=Cm(1.6)
st=d.styles['Normal'];st.font.name='Arial';st.element.rPr.rFonts.set(qn('w:eastAsia'),'Arial');st.font.size=Pt(10.5);st.paragraph_format.space_after=Pt(6)
p=d.add_paragraph();r=p.add_run('Harrowdale District Council');r.bold=True;r.font.size=Pt(12);r.font.color.rgb=RGBColor(0,0x5A,0x3C)
p=d.add_paragraph();r=p.add_run('LGA Corporate Peer Challenge – progress tracker');r.bold=True;r.font.size=Pt(18)
d.add_paragraph('Position at 31 January 2026')
d.add_paragraph('This tracker is reviewed every month by the Corporate Leadership Team and every quarter by Cabinet. It covers the ten recommendations in the peer team’s report of April 2025. A full narrative on each is available from the Policy and Performance team.')
p=d.add_paragraph();r=p.add_run('Key to RAG ratings');r.bold=True
t=d.add_table(rows=0,cols=2);t.style='Table Grid';t.autofit=False
for k,m,c in KEY:
    x=t.add_row().cells;put(x[0],k,True);shade(x[0],c);put(x[1],m);x[0].width=Cm(2.4);x[1].width=Cm(8.6)
d.add_paragraph().paragraph_format.space_after=Pt(2)
W=[1.3,5.6,5.6,3.3,2.6,5.9,1.8];H=["Ref","Recommendation of the peer team","Our response","Lead","Due","Progress to date","RAG"]
t=d.add_table(rows=1,cols=7);t.style='Table Grid';t.autofit=False
for i,(h,w) in enumerate(zip(H,W)):
    c=t.rows[0].cells[i];put(c,h,True,9,'FFFFFF');shade(c,'005A3C');c.width=Cm(w)
pr=t.rows[0]._tr.get_or_add_trPr();e=OxmlElement('w:tblHeader');e.set(qn('w:val'),'true');pr.append(e)
recs=[]
for ref,hd,tx,ac,ld,due,ds,de,rag,up in R:
    x=t.add_row().cells
    for c,w in zip(x,W):c.width=Cm(w)
    put(x[0],ref,True)
    q=x[1].paragraphs[0];a=q.add_run(hd);a.bold=True;a.font.size=Pt(9);b=q.add_run(tx[len(hd):]);b.font.size=Pt(9)
    put(x[2],ac);put(x[3],'\n'.join(ld));put(x[4],due);put(x[5],up);put(x[6],rag,True);shade(x[6],F[rag])
    recs.append({"ref":ref,"text":tx,"headline":hd,"recommendation_type":"peer","actions":[{"text":ac,"due_text":due,"due_start":ds,"due_end":de,
     "leads":[{"lead_text":l,"role":l} for l in ld],"progress":[{"text":up,"as_of_start":"2026-01-31"}],"rag":[{"rag_text":rag,"rag":rag.lower(),"delivery":DEL[rag],"basis":"text_and_fill"}]}]})
for i,w in enumerate(W):t.columns[i].width=Cm(w)
k=d.tables[0];k.columns[0].width=Cm(2.4);k.columns[1].width=Cm(8.6)
f=s.footer.paragraphs[0];f.text='Peer challenge progress tracker – January 2026\tPage ';f.runs[0].font.size=Pt(8)
def fld(p,code):
    for ty,tx in(('begin',None),(None,code),('end',None)):
        r=p.add_run();r.font.size=Pt(8)
        if ty:e=OxmlElement('w:fldChar');e.set(qn('w:fldCharType'),ty)
        else:e=OxmlElement('w:instrText');e.text=tx
        r._r.append(e)
fld(f,'PAGE')
d.save(BASE/N/'source.docx')
save(N,{"documents":{"document_type":"action_plan","date_start":"2026-01-31","date_end":"2026-01-31"},"councils":["E07999006"],"recommendations":recs,"scope":[],"peers":[],"front_matter":[]},
"Harrowdale District Council: LGA Corporate Peer Challenge progress tracker, January 2026","python-docx, LibreOffice","Word landscape tracker with a five-colour key (blue complete, grey not started) above a table over several pages; RAG word on a filled cell in the last column, bold headline and dash in the recommendation")
soffice(N)
