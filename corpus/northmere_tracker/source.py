import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from folder_papers import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
def shade(c,h):
    s=OxmlElement('w:shd'); s.set(qn('w:val'),'clear'); s.set(qn('w:fill'),h); c._tc.get_or_add_tcPr().append(s)
doc=Document(); st=doc.styles['Normal']; st.font.name='Liberation Sans'; st.font.size=Pt(9.5); st.paragraph_format.space_after=Pt(5)
for h in ('Heading 1','Heading 2','Title'):
    doc.styles[h].font.name='Liberation Sans'; doc.styles[h].font.color.rgb=RGBColor(0x3b,0x2a,0x63); doc.styles[h].element.rPr.rFonts.set(qn('w:asciiTheme'),'') if False else None
    rf=doc.styles[h].element.rPr.rFonts
    for a in list(rf.attrib): del rf.attrib[a]
    rf.set(qn('w:ascii'),'Liberation Sans'); rf.set(qn('w:hAnsi'),'Liberation Sans')
s=doc.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21)
s.left_margin=s.right_margin=Cm(1.6); s.top_margin=Cm(1.7); s.bottom_margin=Cm(2.1)
s.header.paragraphs[0].text='Appendix 2'; s.header.paragraphs[0].alignment=2
s.footer.paragraphs[0].text='Northmere Borough Council – Peer Challenge Recommendations Tracker – Audit and Governance Committee, 18 March 2026'
doc.add_heading('Peer Challenge Recommendations: Progress Tracker',1)
doc.add_paragraph('Northmere Borough Council invited a Local Government Association peer team to carry out a Corporate Peer Challenge in 2024. The team worked in the borough from 17 to 20 September 2024. This tracker lists the team’s ten recommendations under the themes of the challenge, with the officer who answers for each and what has been done. It was last reported in November 2025.')
doc.add_paragraph('The status column uses the following words:')
leg=[('Done','the recommendation has been met; any further work is part of everyday business'),('In hand','work is under way and is expected to finish as planned'),('Behind','work is under way but later than planned'),('Yet to start','no work has been done so far'),('Paused','work has been stopped for the time being by agreement of the Corporate Management Team')]
for a,b in leg:
    p=doc.add_paragraph(style='List Bullet'); p.paragraph_format.space_after=Pt(1); p.add_run(a).bold=True; p.add_run(' – '+b)
T=[("Local priorities and outcomes",[
("1","Refresh the corporate plan so that it tells residents what will be different by 2028, and use it to decide which projects to stop.",["Head of Strategy and Engagement"],"Workshops were held with all members in October. A first draft is being tested with the residents’ panel.","The Northmere Plan 2026–2028 was adopted by Full Council on 25 February 2026. Nine projects were closed as part of the work.","Done"),
("2","Set out an agreed vision for Northmere town centre with the county council, traders and the college.",["Director of Place"],"Board formed with an independent chair; four meetings held.","The county council has asked for more time to complete its transport modelling. A public exhibition planned for February will now take place in June.","Behind")]),
("Organisational and place leadership",[
("3","Invest time in the relationship between Cabinet and the senior management team, including regular away days.",["Chief Executive"],"Two away days held, with a third arranged for January.","The third away day took place on 16 January. Cabinet and Corporate Management Team now meet informally every fortnight.","Done"),
("4","Raise the council’s voice in the sub-region by nominating lead members for each of the main partnerships.",["Leader of the Council","Chief Executive"],"Lead members were named at Annual Council in May 2025.","Lead members report back to each ordinary meeting of the council.","Done")]),
("Governance and culture",[
("5","Review the scheme of delegation. Too many minor decisions are brought to committee, and this slows down work and takes up officers’ time.",["Monitoring Officer"],"A cross-party working group has been set up.","The working group has agreed proposals for planning and licensing. Proposals for property matters will follow in May.","In hand"),
("6","Strengthen the independence of the audit committee through the appointment of a second independent member.",["Head of Internal Audit"],"Advertised in September; no applications were received.","Advertised again in January jointly with Thornwick. Interviews will be held on 14 April.","Behind"),
("7","Consider adopting a member development charter.",["Democratic Services Manager"],"–","Put back until after the borough elections in May 2026 so that new councillors can shape it.","Paused")]),
("Financial planning and management",[
("8","Bring forward the closing of the forecast budget gap for 2027/28 by agreeing the transformation savings a year earlier.",["Section 151 Officer"],"Savings of £0.9 million identified against a gap of £1.6 million.","Savings of £1.4 million have been approved and the remaining £0.2 million will come from the leisure contract, which is being retendered.","In hand"),
("9","Adopt an asset strategy and dispose of surplus property in line with it.",["Property and Estates Manager"],"Condition surveys completed for 63 of 80 buildings.","All surveys complete. The draft strategy will be considered by Cabinet in April.","In hand")]),
("Capacity for improvement",[
("10","Create a small programme office to oversee the largest projects and to share learning from them.",["Director of Resources"],"–","The post of programme manager was not funded in the 2026/27 budget. Options within existing staffing will be considered in the summer.","Yet to start")]),
]
DEL={"Done":"complete","In hand":"on_track","Behind":["off_track","at_risk"],"Yet to start":"not_started","Paused":"on_hold"}
doc.add_heading('Tracker',2)
hd=["No.","Recommendation","Lead","Update – November 2025","Update – March 2026","Status"]; W=[1.2,7.2,3.5,5.3,6.9,2.2]
t=doc.add_table(1,6); t.style='Table Grid'; t.autofit=False
def put(c,x,b=False,col=None):
    p=c.paragraphs[0]; p.paragraph_format.space_after=Pt(0); r=p.add_run(x); r.bold=b; r.font.size=Pt(9)
    if col: r.font.color.rgb=RGBColor(*col)
for c,x in zip(t.rows[0].cells,hd): put(c,x,True,(255,255,255)); shade(c,'3B2A63')
h=OxmlElement('w:tblHeader'); h.set(qn('w:val'),'true'); t.rows[0]._tr.get_or_add_trPr().append(h)
recs=[]
for th,rr in T:
    c=t.add_row().cells; m=c[0].merge(c[5]); put(m,th,True); shade(m,'E4DFEE')
    for no,tx,ld,u1,u2,stt in rr:
        row=t.add_row(); 
        cs=OxmlElement('w:cantSplit'); row._tr.get_or_add_trPr().append(cs)
        for cell,x in zip(row.cells,[no,tx,None,u1,u2,stt]):
            if x is not None: put(cell,x,x==stt and cell is not row.cells[0])
        lc=row.cells[2]; put(lc,ld[0])
        for l in ld[1:]:
            p=lc.add_paragraph(); p.paragraph_format.space_after=Pt(0); p.add_run(l).font.size=Pt(9)
        recs.append({"ref":no,"text":tx,"recommendation_type":"peer","made":["2024","2024-09","2024-09-17","2024-09-20"],"theme":th,"actions":[],
          "leads":[{"lead_text":l,"role":l} for l in ld],
          "progress":([{"text":u1,"as_of_start":"2025-11-01"}] if u1!='–' else [])+[{"text":u2,"as_of_start":"2026-03-01"}],
          "rag":[{"rag_text":stt,"rag":None,"delivery":DEL[stt],"basis":"text"}]})
for r in t.rows:
    for c,w in zip(r.cells,W): c.width=Cm(w)
for i,w in enumerate(W): t.columns[i].width=Cm(w)
# merged rows: restore full width
doc.add_paragraph()
doc.add_paragraph('Summary at March 2026: three recommendations are done, three are in hand, two are behind, one is paused and one is yet to start. The Audit and Governance Committee will next receive this tracker in September 2026.')
gold={"documents":{"document_type":["action_plan"],"date_start":["2026-03-18","2026-03-01"],"date_end":["2026-03-18","2026-03-31"]},"councils":["E07999013"],"recommendations":recs,"peers":[],"scope":[],
"milestones":[{"event":"on_site","date_text":["17 to 20 September 2024","from 17 to 20 September 2024"],"date_start":"2024-09-17","date_end":"2024-09-20"}]}
gold["documents"]["committee"]="Audit and Governance Committee"
d=save('northmere_tracker',gold,'Northmere: Peer Challenge Recommendations Tracker (fictional)','LibreOffice (python-docx)','Landscape Word tracker with theme band rows, two dated update columns, status words with a key and no colours; no action or due column.')
lo(d,doc)
