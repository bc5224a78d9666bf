import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); from paragraphed_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
N='tarnbeck_quarterly_tracker'; d=f'{B}/{N}'
# ref, rec, [(action, lead, target, start,end, q1,q2,q3, status)]
X="–"
T=[("R1","Develop a shared vision for Tarnbeck as a place, looking well beyond 2030 and owned by partners as much as by the Council.",[
 ("Hold a series of visioning sessions with the Local Strategic Partnership","Assistant Chief Executive","31/07/2025","2025-07-31","2025-07-31","Two of three sessions held.","Third session held on 9 July. Themes written up and sent to partners.",X,"Blue"),
 ("Publish the vision","Assistant Chief Executive","Spring 2026",["2026-03-01",None],["2026-05-31",None],X,"Design agency appointed.","Consultation draft agreed by the Partnership on 2 December; open until 23 January.","Green")]),
("R2","Review the corporate plan so that delivery can be measured.",[
 ("Replace the 58 indicators by a smaller set","Performance and Insight Manager","30/09/2025","2025-09-30","2025-09-30","Long list reduced to 31 after talks with heads of service.","Set of 22 indicators agreed by Cabinet on 16 September.",X,"Blue")]),
("R3","Build on the good start with neighbouring districts and decide together what local government reorganisation asks of each.",[
 ("Joint programme office with Wetherholme and Lynford","Chief Executive / Leader of the Council","October 2025","2025-10-01","2025-10-31","Terms of reference exchanged.","Lynford wishes to wait for the Government’s decision on the two proposals for the county.","Wetherholme and Tarnbeck have started without Lynford. A shared programme manager began on 1 December.","Amber")]),
("R4","Strengthen financial resilience by identifying savings for the later years of the medium term financial plan now.",[
 ("Savings options for 2027/28 and 2028/29 to the Budget Working Group","Director of Finance and S151 Officer","30/11/2025","2025-11-30","2025-11-30","Work not due to begin until Q2.","Options invited from all services by 17 October.","Options worth £640,000 received; the gap is £1.1 million. A second round has been called for.","Red"),
 ("Raise commercial income from the leisure centres","Head of Leisure","31/03/2026","2026-03-31","2026-03-31","Memberships up 4% on the same quarter last year.","Up 6%. New prices from 1 September.","Up 5%. The pool at Tarnbeck Baths was shut for nine days in November.","Green")]),
("R5","Give more attention to procurement and contract management, where a few individuals carry a great deal of the knowledge.",[
 ("Contract register with a named manager for each contract over £25,000","Procurement Officer","31/12/2025","2025-12-31","2025-12-31","Register 40% complete.","Register 75% complete.","Complete but for ICT contracts, which will be added by the end of January.","Amber"),
 ("Train contract managers","Procurement Officer\nHR Business Partner","March 2026","2026-03-01","2026-03-31",X,X,"Course chosen. 34 staff booked on sessions in February and March.","Green")]),
("R6","Refresh the scheme of delegation and make sure that members and officers understand it.",[
 ("Revised scheme to Council","Monitoring Officer","18/12/2025","2025-12-18","2025-12-18","Comparison made with five similar councils.","Considered by the Constitution Working Party.","Adopted by Council on 18 December.","Blue")]),
("R7","Invest in member development, including for those who chair regulatory committees.",[
 ("Member development charter","Democratic Services Manager","May 2026","2026-05-01","2026-05-31","Application made to the regional employers’ organisation.","Self-assessment half done.","Member development group now meets every six weeks; assessment visit is booked for 21 April 2026.","Green")]),
("R8","Tell staff more often what is changing and why.",[
 ("Monthly briefing by the Chief Executive","Communications Manager","30/06/2025","2025-06-30","2025-06-30","First briefing on 11 June, 190 staff present.",X,X,"Blue"),
 ("Pulse survey twice a year","HR Business Partner","September 2025","2025-09-01","2025-09-30",X,"Postponed to the new year at the request of the unions.","Software bought. No date yet.","Red")])]
fill={"Blue":"9DC3E6","Green":"A9D18E","Amber":"FFC000","Red":"FF5050"}
deliv={"Blue":"complete","Green":"on_track","Amber":"at_risk","Red":"off_track"}
doc=Document(); st=doc.styles['Normal']; st.font.name='Carlito'; st.font.size=Pt(10); st.paragraph_format.space_after=Pt(5)
s=doc.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.5); s.top_margin=Cm(1.8); s.bottom_margin=Cm(1.5)
p=s.header.paragraphs[0]; p.alignment=WD_ALIGN_PARAGRAPH.RIGHT; r=p.add_run('APPENDIX B'); r.bold=True
p=s.footer.paragraphs[0]; p.add_run('Corporate Peer Challenge tracker – Quarter 3, 2025/26\t\t\t\t\tPage '); field(p,'PAGE'); p.add_run(' of '); field(p,'NUMPAGES')
p=doc.add_paragraph(); r=p.add_run('Tarnbeck Borough Council'); r.bold=True; r.font.size=Pt(12); r.font.color.rgb=RGBColor(0x7a,0x1f,0x3d)
p=doc.add_paragraph(); r=p.add_run('LGA Corporate Peer Challenge – Progress Tracker'); r.bold=True; r.font.size=Pt(16); r.font.color.rgb=RGBColor(0x7a,0x1f,0x3d)
p=doc.add_paragraph(); r=p.add_run('Position at 31 December 2025 (Quarter 3)'); r.bold=True
doc.add_paragraph('The Council took part in a Corporate Peer Challenge in January 2025. The final report was received on 25 March 2025 and contained eight recommendations (R1 to R8 below). Council adopted the action plan on 15 May 2025. Progress is added to this tracker at the end of each quarter and reported to the Performance Sub-Committee; earlier updates are kept so that members can see how the work has moved on.')
H=["Ref","LGA recommendation","Action","Lead","Target date","Q1 update (June 2025)","Q2 update (Sept 2025)","Q3 update (Dec 2025)","RAG"]
t=doc.add_table(rows=1,cols=9); t.style='Table Grid'
def put(c,x,b=False,sz=8.5,col=None):
    for i,line in enumerate(x.split('\n')):
        p=c.paragraphs[0] if i==0 else c.add_paragraph(); p.paragraph_format.space_after=Pt(1); r=p.add_run(line); r.font.size=Pt(sz); r.bold=b
        if col: r.font.color.rgb=RGBColor.from_string(col)
for c,h in zip(t.rows[0].cells,H): put(c,h,True,8.5,'FFFFFF'); shade(c,'7A1F3D')
rowprop(t.rows[0],'w:tblHeader')
recs=[]; made=["2025","2025-01","2025-03-25","2025-03"]
role={"Director of Finance and S151 Officer":["Director of Finance and S151 Officer","Director of Finance","Section 151 Officer","Director of Finance and Section 151 Officer"],"Leader of the Council":["Leader of the Council","Leader"]}
for ref,rec,acts in T:
    first=None; ga=[]
    for i,(a,l,due,s0,e0,q1,q2,q3,rag) in enumerate(acts):
        row=t.add_row(); rowprop(row,'w:cantSplit'); c=row.cells
        if i==0: put(c[0],ref,True); put(c[1],rec); first=row
        for j,x in enumerate([a,l,due,q1,q2,q3],2): put(c[j],x)
        put(c[8],rag,True); shade(c[8],fill[rag])
        ga.append({"ref":None,"text":a,"due_text":due,"due_start":s0,"due_end":e0,"leads":[{"lead_text":x,"role":role.get(x,x)} for x in l.replace(' / ','\n').split('\n')],
          "progress":[{"text":q,"as_of_start":[m+"-01",m+z]} for q,m,z in((q1,"2025-06","-30"),(q2,"2025-09","-30"),(q3,"2025-12","-31")) if q!=X],
          "rag":[{"rag_text":rag,"rag":rag.lower(),"delivery":deliv[rag],"basis":"text_and_fill"}]})
    if len(acts)>1:
        last=t.rows[-1]
        for j in (0,1): first.cells[j].merge(last.cells[j])
        for j in (0,1):
            ps=first.cells[j].paragraphs
            for q in ps[1:]:
                if not q.text: q._p.getparent().remove(q._p)
    recs.append({"ref":ref,"text":rec,"recommendation_type":"peer","made":made,"actions":ga,"leads":[],"progress":[],"rag":[]})
widths(t,[1.1,4.4,3.7,2.8,2.1,3.7,3.7,3.8,1.4])
p=doc.add_paragraph(); p.paragraph_format.space_before=Pt(10); p.add_run('RAG key').bold=True
k=doc.add_table(rows=0,cols=2); k.style='Table Grid'
for n,x in(("Blue","Action complete"),("Green","On target to be completed by the target date"),("Amber","At risk of missing the target date, or missed by less than one quarter"),("Red","Target date missed by a quarter or more, or no realistic prospect of meeting it")):
    c=k.add_row().cells; put(c[0],n,True,9); shade(c[0],fill[n]); put(c[1],x,False,9)
widths(k,[2,12])
doc.save(f'{d}/source.docx'); soffice(f'{d}/source.docx',d)
gold={"documents":{"document_type":"action_plan","date_start":"2025-12-31","date_end":"2025-12-31"},"councils":["E07999010"],"recommendations":recs,"peers":[],"scope":[],
"milestones":[ms("on_site",["January 2025","in January 2025"],"2025-01-01","2025-01-31"),ms(["report_published","draft_report","feedback","other"],["25 March 2025","on 25 March 2025"],"2025-03-25"),ms(["action_plan_published","meeting","other"],["15 May 2025","on 15 May 2025"],"2025-05-15")]}
save(N,gold,"Tarnbeck Borough Council: LGA Corporate Peer Challenge, progress tracker, Quarter 3 2025/26","LibreOffice (python-docx)","Landscape Word tracker with one update column for each quarter (June, September, December 2025), dashes where there is nothing, merged reference cells, day-month-year deadlines beside months and a season, and the RAG key after the table; tests dated progress columns.")
