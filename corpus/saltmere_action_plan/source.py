import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); __import__('os').chdir(__import__('pathlib').Path(__file__).resolve().parent)
from conversational_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.section import WD_ORIENT
N='saltmere_action_plan'
KEY=[('Sorted','8DB4E2','the action is finished and nothing more is needed','blue','complete'),
('Well in hand','A9D08E','work is going on and we expect to finish by the date shown','green','on_track'),
('Needs a push','FFD966','there is a risk that the date will be missed','amber','at_risk'),
('Behind','F4A6A0','the date has been missed, or is certain to be','red','off_track'),
('Not begun yet',None,'the start date has not been reached',None,'not_started')]
K={k[0]:k for k in KEY}
A=lambda t,l,d,p,r:dict(t=t,l=l,d=d,p=p,r=r)
CE,S151,MO='Chief Executive','Director of Finance (Section 151 Officer)','Monitoring Officer'
R=[
('1','Settle on what matters most. The corporate plan has thirty-four pledges, and officers are trying to do all of them at the same time.',[
 A('Bring the pledges down to no more than ten, with Cabinet and the management team agreeing the list together.',[CE,'Leader of the Council'],('31 October 2025','2025-10-31','2025-10-31'),'Two half-day sessions were held in September. Nine pledges were agreed and Council adopted the shorter plan on 22 October 2025.','Sorted'),
 A('Rewrite every service plan so that it starts from the nine pledges.',['Policy and Performance Manager'],('31 March 2026','2026-03-31','2026-03-31'),'Templates went out in November. Eleven of the seventeen services have sent in a first draft.','Well in hand')]),
('2','Face up to the budget gap. Members of all groups need to see the size of the shortfall and to be part of the choices that will follow.',[
 A('Run a budget workshop for all councillors before each budget round.',[S151],('November 2025','2025-11-01','2025-11-30'),'Workshop held on 18 November with 27 of 36 councillors there. The slides and a recording are on the members’ portal.','Sorted'),
 A('Find £850,000 of lasting savings for 2026/27.',[S151,'Management Team'],('28 February 2026','2026-02-28','2026-02-28'),'Proposals worth £610,000 have been through Cabinet. The rest depends on the green waste charge, on which residents are still being consulted.','Needs a push')]),
('3','Get the harbour company’s business plan in front of scrutiny. It is the council’s biggest investment and few members could explain it.',[
 A('Take the company’s plan and accounts to Overview and Scrutiny once a year.',['Director of Place','Chair of Overview and Scrutiny'],('September 2025','2025-09-01','2025-09-30'),'The company’s auditors have not signed off the accounts for 2024/25, so the item has been put back twice. It is now due in March.','Behind')]),
('4','Use the goodwill of the town and parish councils, many of which would take on more if they were asked.',[
 A('Write to all 41 parishes to ask which open spaces they would like to look after.',['Head of Communities'],('30 September 2025','2025-09-30','2025-09-30'),'All were written to on 8 September. Sixteen have replied so far with a firm interest.','Sorted'),
 A('Hand over the first six sites.',['Head of Communities','Head of Legal Services'],('June 2026','2026-06-01','2026-06-30'),'Heads of terms are agreed for four sites. A model lease is being drawn up.','Well in hand')]),
('5','Put more into planning enforcement. Residents and ward members raised it with us more than any other service.',[
 A('Recruit a second enforcement officer and clear cases more than a year old.',['Planning Services Manager'],('December 2025','2025-12-01','2025-12-31'),'Two rounds of advertising brought no suitable candidate. An agency officer starts on 2 February and the backlog stands at 63 cases.','Behind')]),
('6','Give councillors who are new to the role better support, and ask them what they need.',[
 A('Survey members elected since May 2023 and redraw the development programme.',['Democratic Services Manager'],('October 2025','2025-10-01','2025-10-31'),'Survey closed on 3 October with 14 responses. The new programme began with a session on planning law.','Sorted'),
 A('Pair each newly elected member with a mentor from another group or council.',[MO,'Group Leaders'],('May 2027','2027-05-01','2027-05-31'),None,'Not begun yet')]),
('7','Sort out customer contact. Telephone waiting times are too long, and people have to ring because the website does not answer their question.',[
 A('Rewrite the twenty web pages that give rise to the most calls.',['Customer Services Manager'],('31 January 2026','2026-01-31','2026-01-31'),'Seventeen pages rewritten and tested with residents. Calls about bins fell by a fifth in December.','Well in hand'),
 A('Bring in a call-back service.',['Customer Services Manager','Head of IT'],('April 2026','2026-04-01','2026-04-30'),'The telephone supplier has told us that our version of the software will not support it until it has been upgraded, which may push this into the summer.','Needs a push')]),
('8','Look after the people who work here. Turnover is twice that of neighbouring councils and exit interviews are not being used.',[
 A('Report the reasons why people leave to the management team every quarter.',['Head of People'],('January 2026','2026-01-01','2026-01-31'),'The first report is on the agenda for 20 January.','Well in hand'),
 A('Carry out a pay and grading review.',['Head of People',CE],('March 2027','2027-03-01','2027-03-31'),None,'Not begun yet')]),
]
doc=Document(); st=doc.styles['Normal']; st.font.name='Carlito'; st.font.size=Pt(10.5)
s=doc.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21)
s.left_margin=s.right_margin=Cm(1.6); s.top_margin=Cm(1.7); s.bottom_margin=Cm(1.6)
p=s.footer.paragraphs[0]; r=p.add_run('Saltmere District Council   |   Peer challenge action plan   |   Page '); r.font.size=Pt(8); field(p,'PAGE')
p=doc.add_paragraph(); r=p.add_run('Saltmere District Council'); r.bold=True; r.font.size=Pt(20); r.font.color.rgb=RGBColor(0x1F,0x4E,0x5F); p.paragraph_format.space_after=Pt(0)
p=doc.add_paragraph(); r=p.add_run('What we are doing about our Corporate Peer Challenge'); r.font.size=Pt(15); r.font.color.rgb=RGBColor(0x1F,0x4E,0x5F); p.paragraph_format.space_after=Pt(2)
p=doc.add_paragraph(); r=p.add_run('Action plan: position at 9 January 2026'); r.bold=True
doc.add_paragraph('A team of councillors and officers from other councils, brought together by the Local Government Association, spent three days with us from 10 to 12 June 2025. Their report was published on 4 September 2025 and made eight recommendations. This plan sets out each of them, what we said that we would do, and where we have got to. The peer team will come back to see how we are getting on in March 2026.')
doc.add_paragraph('The last column says how each action is looking. The words mean:').paragraph_format.space_after=Pt(3)
t=doc.add_table(rows=0,cols=2); t.style='Table Grid'
for k in KEY:
    c=t.add_row().cells; c[0].text=k[0]; c[1].text=k[2]
    if k[1]: shade(c[0],k[1])
widths(t,[3.2,11.5])
doc.add_paragraph().paragraph_format.space_after=Pt(2)
H=['No.','What the peers told us','What we said we’d do','Who’s taking it forward','To be finished by','Where we’ve got to','How is it looking?']
t=doc.add_table(rows=1,cols=7); t.style='Table Grid'; rowprop(t.rows[0],'w:tblHeader')
for c,h in zip(t.rows[0].cells,H):
    c.text=''; r=c.paragraphs[0].add_run(h); r.bold=True; r.font.color.rgb=RGBColor(255,255,255); shade(c,'1F4E5F')
gold=[]
for ref,txt,acts in R:
    first=None; ga=[]
    for a in acts:
        row=t.add_row(); rowprop(row,'w:cantSplit'); c=row.cells
        if first is None: first=row; c[0].text=ref; c[1].text=txt
        c[2].text=a['t']; c[3].text=a['l'][0]
        for l in a['l'][1:]: c[3].add_paragraph(l)
        c[4].text=a['d'][0]; c[5].text=a['p'] or ''; c[6].text=a['r']
        if K[a['r']][1]: shade(c[6],K[a['r']][1])
        role={'Leader of the Council':['Leader of the Council','Leader'],S151:[S151,'Director of Finance','Section 151 Officer'],'Management Team':[None,'Management Team'],'Group Leaders':['Group Leaders','Group Leader',None]}
        k=K[a['r']]
        ga.append(dict(text=a['t'],ref=None,due_text=a['d'][0],due_start=a['d'][1],due_end=a['d'][2],leads=[dict(lead_text=l,role=role.get(l,l)) for l in a['l']],
          progress=[dict(text=a['p'],as_of_start='2026-01-09',as_of_end='2026-01-09')] if a['p'] else [],
          rag=[dict(rag_text=k[0],rag=k[3],delivery=k[4],basis='text_and_fill' if k[1] else 'text',as_of_start=['2026-01-09',None])]))
    if len(acts)>1:
        for i in (0,1):
            m=first.cells[i].merge(row.cells[i]); 
            for q in m.paragraphs[1:]:
                if not q.text: q._p.getparent().remove(q._p)
    gold.append(dict(ref=ref,text=txt,recommendation_type='peer',made=['2025','2025-06','2025-09-04'],actions=ga,leads=[],progress=[],rag=[]))
for row in t.rows:
    for c in row.cells:
        for q in c.paragraphs:
            q.paragraph_format.space_after=Pt(1)
            for r in q.runs: r.font.size=Pt(9.5)
widths(t,[1.1,5.6,5.4,3.8,2.7,5.6,2.4])
p=doc.add_paragraph(); p.paragraph_format.space_before=Pt(8)
p.add_run('Questions about this plan? Please contact Tamsin Orrell, Policy and Performance Manager, at policy@saltmere.example.')
doc.save('document.docx'); soffice(N)
save(N,{"documents":{"document_type":"action_plan","date_start":"2026-01-09","date_end":"2026-01-09"},"councils":["E07999004"],"recommendations":gold,
"milestones":[dict(event='on_site',date_text=['10 to 12 June 2025','from 10 to 12 June 2025'],date_start='2025-06-10',date_end='2025-06-12'),
dict(event='report_published',date_text=['4 September 2025','on 4 September 2025'],date_start='2025-09-04',date_end='2025-09-04'),
dict(event=['progress_review','on_site'],date_text=['March 2026','in March 2026'],date_start='2026-03-01',date_end='2026-03-31')],
"scope":[],"peers":[],"front_matter":[]},
"Saltmere District Council: peer challenge action plan, position at 9 January 2026","python-docx + LibreOffice",
"Landscape Word plan with conversational column headings; recommendation cells merged over their actions, the council's own status words (Sorted, Well in hand, Needs a push, Behind, Not begun yet) on colours with a key before the table; some progress cells empty.")
