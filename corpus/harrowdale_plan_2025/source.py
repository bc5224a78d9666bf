import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from deadline_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def shade(c,h):
    s=OxmlElement('w:shd');s.set(qn('w:val'),'clear');s.set(qn('w:fill'),h);c._tc.get_or_add_tcPr().append(s)
T=["Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"]
CM=lambda n:L(n,n)
data=[
(T[0],[("R1","Develop a vision for Harrowdale to 2040 with residents, businesses and the voluntary sector.",
  [("Agree the engagement approach and timetable",[L("Head of Communities")],M("September 2025",2025,9)),
   ("Run the Harrowdale Conversation in each of the six market towns",[L("Head of Communities"),L("Communications Manager")],D("October 2025 to January 2026","2025-10-01","2026-01-31")),
   ("Bring the draft vision to Full Council",[L("Chief Executive")],D("23 April 2026","2026-04-23"))]),
 ("R2","Make better use of data to understand the different needs of upland and valley communities.",
  [("Publish ward profiles and refresh them every year",[L("Performance and Insight Manager")],M("December 2025",2025,12))])]),
(T[1],[("R3","Take a stronger leadership role in the county-wide discussions about local government reorganisation, so that the district’s voice is heard early.",
  [("Nominate a lead member and lead officer for reorganisation and brief all members monthly",[L("Leader of the Council",["Leader of the Council","Leader"]),L("Chief Executive")],D("30 June 2025","2025-06-30")),
   ("Set up a joint officer group with the three neighbouring districts",[L("Chief Executive")],M("July 2025",2025,7))])]),
(T[2],[("R4","Review the constitution and the scheme of delegation.",
  [("Complete a light-touch review of the scheme of delegation through the Constitution Working Group",[L("Monitoring Officer")],D("Q3 2025/26","2025-10-01","2025-12-31")),]),
 ("R5","Clarify the respective roles of the Audit Committee and the Overview and Scrutiny Committee, and make sure that both have the training that they need.",
  [("Update both sets of terms of reference",[L("Monitoring Officer")],M("November 2025",2025,11)),
   ("Arrange annual training for members of both committees",[L("Democratic Services Manager")],M("May 2026",2026,5))])]),
(T[3],[("R6","Agree a savings and transformation programme that has clear ownership at the top of the organisation.",
  [("Establish a Transformation Board chaired by the Chief Executive",[L("Director of Resources")],D("31 August 2025","2025-08-31")),
   ("Set savings targets for each directorate as part of the 2026/27 budget",[L("Director of Resources"),L("Corporate Leadership Team",["Corporate Leadership Team",None])],M("February 2026",2026,2))]),
 ("R7","Develop a commercial property strategy that states the council’s appetite for risk.",
  [("Commission advice on the existing portfolio and take a strategy to Cabinet",[L("Head of Property and Estates")],M("March 2026",2026,3))])]),
(T[4],[("R8","Put in place a workforce strategy that tackles recruitment in hard-to-fill posts and supports managers through change.",
  [("Adopt a workforce strategy for 2026 to 2029",[L("HR and Organisational Development Manager")],M("January 2026",2026,1)),
   ("Launch a management development programme with Stourmark County Council",[L("HR and Organisational Development Manager")],D("Ongoing",None,None))]),
 ("R9","Increase capacity for project management and stop starting more than can be finished.",
  [("Create a small programme office from existing posts",[L("Director of Resources")],M("October 2025",2025,10))])]),
]
doc=Document();s=doc.sections[0];s.orientation=WD_ORIENT.LANDSCAPE;s.page_width,s.page_height=Cm(29.7),Cm(21)
s.left_margin=s.right_margin=Cm(2);s.top_margin=s.bottom_margin=Cm(1.9)
st=doc.styles['Normal'];st.font.name='Liberation Sans';st.font.size=Pt(10)
for n in('Heading 1','Heading 2','Title'):
    doc.styles[n].font.name='Liberation Sans';doc.styles[n].font.color.rgb=RGBColor(0x4a,0x25,0x5f);doc.styles[n].element.rPr.rFonts.set(qn('w:asciiTheme'),'');[doc.styles[n].element.rPr.rFonts.attrib.pop(a) for a in list(doc.styles[n].element.rPr.rFonts.attrib) if 'Theme' in a]
s.footer.paragraphs[0].text='Harrowdale District Council – LGA Corporate Peer Challenge Action Plan – June 2025'
s.footer.paragraphs[0].runs[0].font.size=Pt(8)
doc.add_heading('LGA Corporate Peer Challenge Action Plan',0)
p=doc.add_paragraph();p.add_run('Harrowdale District Council').bold=True
doc.add_paragraph('June 2025')
doc.add_heading('Introduction',2)
doc.add_paragraph('We invited the Local Government Association to carry out a Corporate Peer Challenge of the council between 25 and 28 February 2025. The team spent four days with us, spoke to more than 120 members, staff, partners and residents, and read a wide range of documents. We are grateful to them for their time and for a report that is both fair and challenging.')
doc.add_paragraph('The team made nine recommendations, which are set out below under the five themes of the Corporate Peer Challenge. Against each we list what we will do, who will lead the work and when it will be finished. The plan was approved by Cabinet on 17 June 2025.')
doc.add_paragraph('Progress will be reported to the Overview and Scrutiny Committee every six months. The peer team will come back to see how far we have got in early 2026.')
doc.add_heading('Action plan',2)
W=[1.4,7.2,9.3,4.2,3.6];H=["Ref","Recommendation","Action","Responsible officer(s)","Due date"]
t=doc.add_table(rows=1,cols=5);t.style='Table Grid';t.autofit=False
def put(c,x,b=False,col=None):
    c.text='';ls=x.split('\n')
    for k,l in enumerate(ls):
        p=c.paragraphs[0] if k==0 else c.add_paragraph();p.paragraph_format.space_after=Pt(2);r=p.add_run(l);r.font.size=Pt(9);r.bold=b
        if col:r.font.color.rgb=RGBColor.from_string(col)
for i,h in enumerate(H):put(t.rows[0].cells[i],h,True,'FFFFFF');shade(t.rows[0].cells[i],'4A255F')
tp=t.rows[0]._tr.get_or_add_trPr();e=OxmlElement('w:tblHeader');e.set(qn('w:val'),'true');tp.append(e)
recs=[]
for th,rs in data:
    r=t.add_row();m=r.cells[0].merge(r.cells[4]);put(m,th,True);shade(m,'E3D9EA')
    for ref,rec,acts in rs:
        first=None
        for i,(a,ls,d) in enumerate(acts):
            r=t.add_row();c=r.cells
            cs=OxmlElement('w:cantSplit');r._tr.get_or_add_trPr().append(cs)
            if i==0:first=r
            put(c[2],a);put(c[3],'\n'.join(l['lead_text'] for l in ls));put(c[4],d['due_text'])
        put(first.cells[0],ref,True);put(first.cells[1],rec)
        if len(acts)>1:
            for k,x in((0,ref),(1,rec)):
                m=first.cells[k].merge(r.cells[k]);put(m,x,k==0)
        recs.append({"ref":ref,"text":rec,"headline":None,"recommendation_type":"peer","made":["2025",None],"theme":th,"actions":[{"text":a,**d,"leads":ls,"progress":[],"rag":[]} for a,ls,d in acts]})
for r in t.rows:
    for i,w in enumerate(W):r.cells[i].width=Cm(w) if r.cells[0]._tc is not r.cells[4]._tc else Cm(sum(W))
for i,w in enumerate(W):t.columns[i].width=Cm(w)
for a in recs:
    for x in a['actions']:
        if x['due_text']=='Ongoing':x['due_end']=None
g={"documents":{"document_type":"action_plan","date_start":"2025-06-01","date_end":"2025-06-30"},"councils":["E07999006"],"recommendations":recs,"front_matter":[],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["between 25 and 28 February 2025","25 and 28 February 2025"],"date_start":"2025-02-25","date_end":"2025-02-28"},
{"event":["meeting","action_plan_published","other"],"date_text":"17 June 2025","date_start":"2025-06-17","date_end":"2025-06-17"},
{"event":"progress_review","date_text":["early 2026","in early 2026"]}]}
outdocx('harrowdale_plan_2025',doc,g,"LGA Corporate Peer Challenge Action Plan","Word landscape plan with theme band rows, merged recommendation cells over several actions, leads and due dates only; tests that no progress or rating is invented.",__file__)
