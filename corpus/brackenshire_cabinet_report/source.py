from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
import json
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7)
s.left_margin=s.right_margin=Cm(2.3); s.top_margin=Cm(2); s.bottom_margin=Cm(2)
st=d.styles['Normal']; st.font.name='Carlito'; st.font.size=Pt(11.5); st.element.rPr.rFonts.set(qn('w:eastAsia'),'Carlito')
st.paragraph_format.space_after=Pt(7)
GREEN=RGBColor(0x1d,0x5b,0x4a)
def run(p,t,b=False,i=False,size=None,color=None):
    r=p.add_run(t); r.bold=b; r.italic=i
    if size: r.font.size=Pt(size)
    if color is not None: r.font.color.rgb=color
    return r
def para(t,b=False,size=None,align=None,color=None,indent=None,hang=None,after=None):
    p=d.add_paragraph(); run(p,t,b,size=size,color=color)
    if align: p.alignment=align
    if indent is not None: p.paragraph_format.left_indent=Cm(indent)
    if hang: p.paragraph_format.first_line_indent=Cm(-hang)
    if after is not None: p.paragraph_format.space_after=Pt(after)
    return p
def head(t):
    p=para(t,True,13,color=GREEN); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True
def num(n,t): 
    p=para(f"{n}\t{t}",indent=1.2,hang=1.2); p.paragraph_format.tab_stops.add_tab_stop(Cm(1.2)); return p
def shade(c,h):
    x=OxmlElement('w:shd'); x.set(qn('w:val'),'clear'); x.set(qn('w:fill'),h); c._tc.get_or_add_tcPr().append(x)
para('Brackenshire County Council',True,20,color=GREEN,after=0)
para('Report to Cabinet',size=13,after=8)
T='Corporate Peer Challenge 2025: what the peer team told us and what we propose to do'
FM=[[('Meeting','Cabinet'),('Date','Tuesday 14 October 2025'),('Agenda item','7')],
    [('Report of','Chief Executive'),('Cabinet portfolio','Leader of the Council (Councillor Imogen Strand)'),('Electoral divisions','All')],
    [('Key decision','No'),('Officer contact','Dominic Farrow, Head of Strategy and Performance'),('Telephone','01632 960214')]]
t=d.add_table(rows=0,cols=3)
for row in FM:
    cs=t.add_row().cells
    for c,(l,v) in zip(cs,row):
        p=c.paragraphs[0]; run(p,l,True,size=8.5,color=GREEN); p.paragraph_format.space_after=Pt(0)
        p=c.add_paragraph(); run(p,v,size=11); p.paragraph_format.space_after=Pt(6)
for r in t.rows:
    for c,w in zip(r.cells,(4.6,7.8,4)): c.width=Cm(w)
p=para(T,True,15); p.paragraph_format.space_before=Pt(8)
head('Decisions sought')
para('Cabinet is invited to:')
DEC=[('A','welcome the feedback report of the peer team at Appendix 1, and agree that it be published on the Council’s website together with the response at Appendix 2;'),
('B','accept all nine of the recommendations summarised in paragraph 3.2;'),
('C','ask the Chief Executive, in consultation with the Leader, to:',['(i) turn the response into a costed improvement programme; and','(ii) bring the programme back to Cabinet before it is published.'])]
def dec(r):
    p=num(r[0]+'.',r[1])
    for x in (r[2] if len(r)>2 else []):
        q=para(x,indent=2.1,hang=.7,after=4)
for r in DEC: dec(r)
para('and to RECOMMEND the County Council to:')
DEC2=[('D','note the peer team’s conclusions on the financial position when it considers the budget for 2026/27; and'),
('E','refer the finding on the number of committees to the Constitution Working Group for advice.')]
for r in DEC2: dec(r)
head('1  Reasons')
num('1.1','A Corporate Peer Challenge is part of the improvement support that the Local Government Association offers to every council, which is expected to have one at least every five years. Brackenshire’s last was in 2019, before the present administration was elected and before the pandemic changed how most services are run.')
num('1.2','Publishing the report is a condition of taking part. Beyond that, the Council has nothing to gain from a challenge whose findings stay in a drawer: the recommendations set out below were reached after conversations with some 160 staff, members, partners and residents, and many of them confirm what our own self-assessment had said less bluntly.')
head('2  Background')
num('2.1','The peer team was on site in Brackenshire from 9 to 12 June 2025. It was led by Rowena Askill, Chief Executive of Northmere Borough Council, and had six other members drawn from councils across the country. The team read a position statement and some fifty documents beforehand and gave a presentation of its emerging findings on the last afternoon.')
num('2.2','The final report was received on 22 August 2025. In September the Corporate Overview Committee considered it in draft and recommended that more be said about rural transport; that comment is met by the third section of Appendix 2 and no further decision is needed.')
head('3  What the peer team said')
num('3.1','The tone is warm. Peers found a county council that is “trusted by those who work with it”, with committed staff and stable political leadership. They also found an organisation that takes too long to make up its mind, spreads its transformation effort thinly, and has relied on reserves for two years running.')
num('3.2','The peer team’s recommendations to the Council are summarised in the table. Numbers are those of the feedback report.')
REC=[('Local priorities and outcomes',[('1','Sharpen the county plan','choose the handful of outcomes that matter most to 2029 and say what will be done less.','4.1'),
('2','Make better use of what you know','bring the seven separate data teams under one professional lead so that evidence reaches members in time to shape a decision.','4.1')]),
('Organisational and place leadership',[('3','Settle the relationship with the districts','agree with the six district and borough councils how each will be involved in preparing for reorganisation, whatever the eventual footprint.','4.2'),
('4','Be visible in the east of the county','hold Cabinet and partnership meetings there – residents and parish councils alike told us that “Brackenshire stops at the river”.','4.2')]),
('Governance and culture',[('5','Reduce the number of committees','twenty-three is more than officers can serve well, and several have not met with a quorum this year.','4.3'),
('6','Give scrutiny an earlier say','share a rolling twelve-month forward plan with scrutiny chairs.','4.3')]),
('Financial planning and management',[('7','Close the gap without reserves','publish a three-year savings plan, with a named Executive Director for every line above £250,000, in time for the 2026/27 budget.','4.4')]),
('Capacity for improvement',[('8','Stop some transformation projects','review all 41 against benefits, and close those which cannot show any.','4.5'),
('9','Invest in middle managers','they carry the change and were the group least likely to say that they had been asked about it.','4.5')])]
tb=d.add_table(rows=1,cols=3); tb.style='Table Grid'
def cell(c,t,b=False,h=None):
    c.paragraphs[0].paragraph_format.space_after=Pt(2); run(c.paragraphs[0],t,b,size=10.5)
    if h: shade(c,h)
for c,x in zip(tb.rows[0].cells,('No.','Peer team’s recommendation','Section of report')): cell(c,x,True,'CFE3DB')
hdr=OxmlElement('w:tblHeader'); hdr.set(qn('w:val'),'true'); tb.rows[0]._tr.get_or_add_trPr().append(hdr)
recs=[]
for theme,rs in REC:
    r=tb.add_row().cells; m=r[0].merge(r[2]); cell(m,theme,True,'EEF5F2')
    for n,h,x,sec in rs:
        c=tb.add_row(); k=OxmlElement('w:cantSplit'); c._tr.get_or_add_trPr().append(k); c=c.cells
        cell(c[0],n); cell(c[2],sec); p=c[1].paragraphs[0]; p.paragraph_format.space_after=Pt(2)
        run(p,h+':',True,size=10.5); run(p,' '+x,size=10.5)
        recs.append(dict(ref=n,text=f'{h}: {x}',headline=h,recommendation_type='peer',theme=theme))
for r in tb.rows:
    for c,w in zip(r.cells,(1.3,12.3,2.8)): c.width=Cm(w)
p=num('3.3','Recommendation 7 carries the most weight. The external auditor has separately recommended that the minimum level of general reserves be reviewed, and the Executive Director of Resources will report on both together.'); p.paragraph_format.space_before=Pt(8)
head('4  Next steps')
num('4.1','Councils are expected to publish an action plan within five months of the end of the visit. Subject to the decisions above, ours will be published by 12 November 2025.')
num('4.2','The Local Government Association will return for a progress review in spring 2026.')
head('5  Implications')
num('5.1','Financial: the challenge is free of charge to member councils. The cost of supporting it, chiefly staff time, was met from existing budgets. The improvement programme will be costed before it returns to Cabinet.')
num('5.2','Legal: there is no statutory duty to act upon a peer challenge, but the statutory guidance on the best value duty treats regular challenge as one mark of a well-run authority.')
num('5.3','Equalities and climate: none arises directly from receiving the report. Each project in the programme will be assessed in the usual way.')
head('Appendices')
para('Appendix 1 – Feedback report of the peer team',after=0); para('Appendix 2 – Council’s response')
for x,ws in ((t,(4.6,7.8,4)),(tb,(1.3,12.3,2.8))):
    x.autofit=False
    for c,w in zip(x.columns,ws): c.width=Cm(w)
f=s.footer.paragraphs[0]; f.alignment=WD_ALIGN_PARAGRAPH.RIGHT; run(f,'Brackenshire County Council | Cabinet | 14 October 2025',size=8)
d.save('source.docx')
gd=[]
for r in DEC+DEC2:
    full=' '.join([r[1]]+(r[2] if len(r)>2 else []))
    tx=[full]
    for e in (' and',): 
        if full.endswith('; and'): tx+= [full[:-5], full[:-4]]
    if full.endswith(';'): tx.append(full[:-1])
    gd.append(dict(ref=r[0],text=tx if len(tx)>1 else full,headline=None,recommendation_type='decision',theme=None))
F=lambda a,v:dict(field=a,value_text=v)
gold=dict(source='document.pdf',documents=dict(document_type='committee_report',date_start='2025-10-14',date_end='2025-10-14',committee='Cabinet'),
councils=['E10999001'],recommendations=[{**g,'actions':[],'progress':[],'rag':[]} for g in gd+recs],
front_matter=[F(['Meeting','committee'],'Cabinet'),F(['Date','meeting_date'],'Tuesday 14 October 2025'),F(['Agenda item','agenda_item'],'7'),F('Report of','Chief Executive'),F(['Cabinet portfolio','portfolio_holder'],'Leader of the Council (Councillor Imogen Strand)'),F(['Electoral divisions','wards_affected'],'All'),F('Key decision','No'),F(['Officer contact','contact_officer'],'Dominic Farrow, Head of Strategy and Performance'),F(['Telephone','contact_officer'],'01632 960214'),F('title',T)],
peers=[dict(name='Rowena Askill',role='Chief Executive',organisation='Northmere Borough Council')],scope=[],
milestones=[dict(event='on_site',date_text=['from 9 to 12 June 2025','9 to 12 June 2025'],date_start='2025-06-09',date_end='2025-06-12'),
dict(event=['feedback','other','report_published'],date_text='22 August 2025',date_start='2025-08-22',date_end='2025-08-22'),
dict(event='action_plan_published',date_text=['by 12 November 2025','12 November 2025'],date_start=[None,'2025-11-12'],date_end='2025-11-12'),
dict(event='progress_review',date_text='spring 2026',date_start=['2026-03-01',None,'2026-04-01'],date_end=['2026-05-31',None,'2026-06-30'])],
no_extra=['peers'])
json.dump(gold,open('gold.json','w'),indent=1,ensure_ascii=False)
