import json,subprocess,tempfile
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2); s.top_margin=Cm(2); s.bottom_margin=Cm(1.9)
st=d.styles['Normal']; st.font.name='Arial'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(6)
for n,z in (('Heading 1',15),('Heading 2',12),('Title',24)):
    h=d.styles[n]; h.font.name='Arial'; h.font.size=Pt(z); h.font.bold=True; h.font.color.rgb=RGBColor(0x1f,0x3d,0x7a)
    rf=h.element.get_or_add_rPr().find(qn('w:rFonts'))
    for a in ('asciiTheme','hAnsiTheme','eastAsiaTheme','cstheme'): rf.attrib.pop(qn('w:'+a),None)
def shade(c,f):
    x=OxmlElement('w:shd'); x.set(qn('w:val'),'clear'); x.set(qn('w:fill'),f); c._tc.get_or_add_tcPr().append(x)
def field(p,code):
    for k,t in (('begin',None),(None,code),('end',None)):
        r=p.add_run()
        if k: x=OxmlElement('w:fldChar'); x.set(qn('w:fldCharType'),k)
        else: x=OxmlElement('w:instrText'); x.text=t
        r._r.append(x)
f=s.footer.paragraphs[0]; f.alignment=1; f.add_run('Page '); field(f,'PAGE'); f.add_run(' of '); field(f,'NUMPAGES')
hp=s.header.paragraphs[0]; r=hp.add_run('Northmere Borough Council'); r.bold=True; r.font.size=Pt(10); r.font.color.rgb=RGBColor(0x1f,0x3d,0x7a)
d.add_paragraph('Responding to our Peer Challenge',style='Title')
d.add_paragraph('Action Plan 2024 – 2026').runs[0].bold=True
d.add_paragraph('Approved by the Executive on 16 July 2024')
d.add_heading('Introduction',1)
d.add_paragraph('Between 19 and 22 March 2024 Northmere was visited by a team of councillors and senior officers from other councils, brought together by the Local Government Association (LGA). They spoke to more than 140 people, read a good deal of what we had written about ourselves and told us candidly what they thought.')
d.add_paragraph('We were pleased that the team saw a council which “knows its place and is proud of it”. They also found things that we could do better, and their report, published on our website in June 2024, makes seven key recommendations. We accept all of them. This plan says what we will do, who will see that it happens and by when. The team will return for a progress review in the first quarter of 2025.')
d.add_paragraph('Progress will be reported to the Executive every six months, and the Performance and Finance Scrutiny Panel has been asked to include the plan in its work programme.')
P=[("Local priorities and outcomes",[
 ("1","Refresh the Council Strategy so that it contains fewer priorities, with measures that tell the council whether it is making a difference.",[
  ("Hold a joint Executive and Corporate Management Team away day to review priorities against the evidence.","Chief Executive","September 2024","2024-09-01","2024-09-30","A shortlist of no more than five priorities, supported by all Executive members"),
  ("Prepare and adopt a new Council Strategy with a short set of outcome measures.","Assistant Chief Executive","March 2025","2025-03-01","2025-03-31","Strategy adopted by Full Council; quarterly reporting begins in July 2025")])]),
("Organisational and place leadership",[
 ("2","Be more ambitious for the town centre. The council owns a third of the frontages and should use them to set the pace for others.",[
  ("Publish a town centre prospectus covering all council-owned sites.","Director of Growth\nPortfolio Holder for Regeneration","November 2024","2024-11-01","2024-11-30","Prospectus published and at least three expressions of interest received"),
  ("Establish a Town Centre Partnership with traders and landowners.","Director of Growth","By end of October 2024",["2024-10-01",None],"2024-10-31","Partnership has met twice by the end of the year")]),
 ("3","Build stronger relationships with the voluntary, community and faith sector, moving from funding to partnership.",[
  ("Co-produce a compact with the sector.","Head of Communities","January 2025","2025-01-01","2025-01-31","Compact signed by council and 20 organisations"),
  ("Replace annual grants with three-year agreements.","Head of Communities\nHead of Finance","April 2025","2025-04-01","2025-04-30","All existing core grants transferred")])]),
("Governance and culture",[
 ("4","Review the role of scrutiny, to give backbench members a more meaningful part in shaping policy.",[
  ("Review the number and remits of panels, with support from the LGA.","Director of Law and Governance and Monitoring Officer","December 2024","2024-12-01","2024-12-31","Revised arrangements in place for the 2025/26 municipal year"),
  ("Provide training for panel chairs and vice-chairs.","Democratic Services Manager","October 2024","2024-10-01","2024-10-31","All chairs and vice-chairs trained")])]),
("Financial planning and management",[
 ("5","Produce a costed plan to close the £2.8m budget gap by 2027/28, including options for the leisure centres.",[
  ("Carry out a base budget review of every service.","Section 151 Officer","Q2 2024/25","2024-07-01","2024-09-30","Savings of at least £600,000 identified"),
  ("Bring an options appraisal for the two leisure centres to the Executive.","Director of Communities","February 2025","2025-02-01","2025-02-28","Decision taken in time for the 2025/26 budget"),
  ("Update the Medium Term Financial Plan and publish a reserves policy.","Section 151 Officer","February 2025","2025-02-01","2025-02-28","Plan and policy approved by Full Council")])]),
("Capacity for improvement",[
 ("6","Invest in organisational development, so that managers have the skills and the confidence to lead change.",[
  ("Launch a leadership programme for the top 50 managers.","Head of People","January 2025","2025-01-01","2025-01-31","50 managers complete the programme by December 2025; improved staff survey scores")]),
 ("7","Agree a digital and customer strategy, bringing together the work that is going on in different parts of the council.",[
  ("Appoint an interim Head of Digital.","Assistant Chief Executive","August 2024","2024-08-01","2024-08-31","Post filled"),
  ("Develop and approve the strategy, with an investment plan.","Assistant Chief Executive\nPortfolio Holder for Corporate Services","31 March 2025","2025-03-31","2025-03-31","Strategy approved; 40% of contacts made online by March 2026")])]),
]
W=[Cm(6.1),Cm(4.1),Cm(2.7),Cm(4.1)]
recs=[]
for th,rs in P:
    d.add_heading(th,1)
    for no,t,acts in rs:
        p=d.add_paragraph(); p.paragraph_format.keep_with_next=True; p.paragraph_format.space_before=Pt(8)
        p.add_run(f'Recommendation {no}').bold=True
        p=d.add_paragraph(); p.paragraph_format.keep_with_next=True; p.add_run(t).italic=True
        T=d.add_table(rows=1,cols=4); T.style='Table Grid'; T.autofit=False
        for c,h in zip(T.rows[0].cells,('What we will do','Who','When','What success will look like')):
            c.text=''; r=c.paragraphs[0].add_run(h); r.bold=True; r.font.size=Pt(10); shade(c,'D9E2F3')
        g={"ref":no,"text":t,"recommendation_type":"peer","theme":th,"leads":[],"rag":[],"progress":[],"actions":[]}
        for a,l,du,ds,de,su in acts:
            for c,x in zip(T.add_row().cells,(a,l,du,su)):
                c.text=''
                for i,y in enumerate(x.split('\n')):
                    pp=c.paragraphs[0] if i==0 else c.add_paragraph(); pp.paragraph_format.space_after=Pt(2)
                    pp.add_run(y).font.size=Pt(10)
            g["actions"].append({"text":a,"due_text":du,"due_start":ds,"due_end":de,"leads":[{"lead_text":x,"role":[x,"Monitoring Officer"] if 'Monitoring' in x else x} for x in l.split('\n')],"progress":[],"rag":[]})
        for row in T.rows:
            for c,w in zip(row.cells,W): c.width=w
        d.add_paragraph().paragraph_format.space_after=Pt(2)
        recs.append(g)
d.add_heading('Keeping in touch',1)
d.add_paragraph('The LGA’s report and this plan are on our website. If you would like a copy in another format please contact the Policy and Performance Team at the Civic Offices, Mere Street.')
d.save('document.docx')
subprocess.run(f'soffice -env:UserInstallation=file://{tempfile.mkdtemp()} --headless --convert-to pdf document.docx >/dev/null 2>&1',shell=True,check=True)
gold={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":["2024-07-16"],"date_end":["2024-07-16"]},"councils":["E07999013"],"recommendations":recs,"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":["Between 19 and 22 March 2024","19 and 22 March 2024"],"date_start":"2024-03-19","date_end":"2024-03-22"},
{"event":["action_plan_published","meeting","other"],"date_text":"16 July 2024","date_start":"2024-07-16","date_end":"2024-07-16"},
{"event":"report_published","date_text":["June 2024","in June 2024"],"date_start":"2024-06-01","date_end":"2024-06-30"},
{"event":"progress_review","date_text":["the first quarter of 2025","first quarter of 2025","in the first quarter of 2025"],"date_start":["2025-01-01",None],"date_end":["2025-03-31",None]}]}
json.dump(gold,open('gold.json','w'),indent=1,ensure_ascii=False)
open('source.toml','w').write('''title = "Responding to our Peer Challenge: Action Plan 2024 - 2026 (Northmere Borough Council)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "LibreOffice (from .docx made with python-docx)"
family = "Portrait Word plan: theme headings, recommendation as a heading with an italic paragraph, a small four-column table (what, who, when, success) under each; no refs, progress or status in the tables: tests recommendations outside the tables and success measures that are no progress"
split = "seen"
''')
