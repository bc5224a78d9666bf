import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=Document(); s=d.sections[0]
s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.3); s.top_margin=Cm(2.2); s.bottom_margin=Cm(2)
st=d.styles['Normal']; st.font.name='Carlito'; st.font.size=Pt(11.5); st.paragraph_format.space_after=Pt(7)
st.element.rPr.rFonts.set(qn('w:eastAsia'),'Carlito')
def shade(c,col):
    x=OxmlElement('w:shd'); x.set(qn('w:val'),'clear'); x.set(qn('w:fill'),col); c._tc.get_or_add_tcPr().append(x)
def fld(p,code):
    for t,v in (('begin',None),(None,code),('end',None)):
        r=p.add_run()
        if t: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),t)
        else: e=OxmlElement('w:instrText'); e.text=v
        r._r.append(e)
h=s.header.paragraphs[0]; h.alignment=WD_ALIGN_PARAGRAPH.RIGHT; r=h.add_run('Agenda item 8'); r.bold=True; r.font.size=Pt(10)
f=s.footer.paragraphs[0]; f.alignment=WD_ALIGN_PARAGRAPH.CENTER; f.add_run('Page '); fld(f,'PAGE'); f.add_run(' of '); fld(f,'NUMPAGES')
def para(t,b=False,size=None,ind=None,after=None):
    p=d.add_paragraph(); r=p.add_run(t); r.bold=b
    if size: r.font.size=Pt(size)
    if ind: p.paragraph_format.left_indent=Cm(ind)
    if after is not None: p.paragraph_format.space_after=Pt(after)
    return p
def head(t):
    p=para(t,True,13); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True
    p.runs[0].font.color.rgb=RGBColor(0x1b,0x4d,0x3e)
def num(n,t,left=1.25,hang=1.25,bold_n=False):
    p=d.add_paragraph(); p.paragraph_format.left_indent=Cm(left); p.paragraph_format.first_line_indent=Cm(-hang)
    p.paragraph_format.tab_stops.add_tab_stop(Cm(left)); r=p.add_run(n+'\t'); r.bold=bold_n; p.add_run(t); return p
def bullet(t):
    p=num('•',t,2.0,.6); p.paragraph_format.space_after=Pt(3); return p
para('Marlowe Vale Borough Council',True,18,after=2)
para('Report to the Policy and Resources Committee',True,14,after=8)
FM=[('Date of meeting','Tuesday, 19 November 2024'),('Title','Outcome of the LGA Corporate Peer Challenge, July 2024'),
('Report of','Philippa Renshaw-Cole, Chief Executive'),('Chair of Committee','Councillor Desmond Oakhanger'),
('Wards affected','All'),('Key decision','No – but of interest to all Members'),('Exempt information','None'),
('Contact','Gareth Pinnock, Policy and Performance Manager, 01632 960418'),
('Appendices','Appendix 1 – Feedback report of the peer team (circulated separately)')]
t=d.add_table(0,2); t.style='Table Grid'
for a,b in FM:
    c=t.add_row().cells; c[0].width=Cm(4.4); c[1].width=Cm(12); shade(c[0],'E4EDE8')
    c[0].paragraphs[0].add_run(a).bold=True; c[1].paragraphs[0].add_run(b)
    for x in c: x.paragraphs[0].paragraph_format.space_after=Pt(2)
head('Purpose of report')
para('To report the findings of the Corporate Peer Challenge which the Local Government Association carried out at the Council this summer, to set out the peer team’s nine key recommendations in full, and to seek the Committee’s agreement to the way in which the Council will respond to them.')
head('Recommendations')
para('The Committee is recommended to:')
DEC=['receive the feedback report of the peer team at Appendix 1 and thank the members of the team for their work;',
'accept all nine of the key recommendations set out in section 4 of this report;',
'instruct the Chief Executive, in consultation with the Chair of the Committee and the Group Leaders, to prepare an action plan and to publish it by 18 December 2024;',
('establish a Peer Challenge Working Group of seven Members, politically balanced, with the following remit:',['to oversee the drafting of the action plan; and','to report to this Committee on its delivery once in each quarter; and']),
'recommend to Council that up to £45,000 be released from the Transformation Reserve to meet the cost of the work on recommendations 4 and 7.']
DG=[]
for i,x in enumerate(DEC,1):
    if isinstance(x,tuple):
        num(f'{i}.',x[0],1.0,1.0,True); 
        for k,y in zip(('(i)','(ii)'),x[1]): num(k,y,2.0,1.0)
        DG.append(x[0]+' (i) '+x[1][0]+' (ii) '+x[1][1])
    else: num(f'{i}.',x,1.0,1.0,True); DG.append(x)
head('Reason for recommendations')
para('Publication of the feedback report and of an action plan is a condition of the offer of a Corporate Peer Challenge, which the LGA expects every council to take up at least once in five years.')
head('1.  Background')
num('1.1','The Council last had a Corporate Peer Challenge in October 2018. That team made six recommendations, of which the last outstanding, the introduction of a single customer contact centre, was reported as closed to the Committee in March 2022.')
num('1.2','A scoping meeting with the LGA was held on 22 April 2024. The Council’s position statement was sent to the team on 14 June 2024 and the team was on site from 2 to 5 July 2024. In the course of the four days it spoke with more than 120 people in some 46 meetings, read over 80 documents and visited the Tanner’s Wharf regeneration site.')
num('1.3','Because the General Election fell in the week of the challenge, the team presented its initial findings by video call on 11 July 2024 rather than on its last afternoon. A draft of the report reached the Council on 6 September and the final version on 14 October 2024.')
head('2.  The peer team')
num('2.1','The team was made up of serving members and officers of other councils:')
PE=[('Sir Alun Whitcombe','Chief Executive','Dorset Council','Sir Alun Whitcombe (Chief Executive, Dorset Council) – lead peer'),
('Councillor Fenella Achebe','Leader','Mid Suffolk District Council','Councillor Fenella Achebe (Leader, Mid Suffolk District Council – Green)'),
('Councillor Roy Tatlock','Deputy Leader and Cabinet Member for Finance','Rugby Borough Council','Councillor Roy Tatlock (Deputy Leader and Cabinet Member for Finance, Rugby Borough Council – Conservative)'),
('Ishbel Drummond','Director of Finance and Section 151 Officer','Exeter City Council','Ishbel Drummond (Director of Finance and Section 151 Officer, Exeter City Council)'),
('Kwame Littlejohn','Head of Communities, Housing and Leisure','Lichfield District Council','Kwame Littlejohn (Head of Communities, Housing and Leisure, Lichfield District Council)'),
('Bronagh Teale','Peer Challenge Manager',['LGA',None],'Bronagh Teale (Peer Challenge Manager, LGA)')]
for p in PE: bullet(p[3])
head('3.  What the team looked at')
num('3.1','As in every Corporate Peer Challenge, the team considered five themes: local priorities and outcomes; organisational and place leadership; governance and culture; financial planning and management; and capacity for improvement. At the Council’s request it also gave a view on the operation of the committee system since its return in May 2023.')
num('3.2','The overall message is encouraging. The report describes Marlowe Vale as “a well-run borough with good people and a good name among its partners”, and praises the handling of the January 2024 floods. It is candid, however, that the Council is trying to do too much at once and that the change of governance has not yet settled. The team recommended that officers look at how Rugby and Lichfield have approached this.')
head('4.  The peer team’s key recommendations')
num('4.1','The nine key recommendations are reproduced below as they stand in the feedback report. They are grouped, as there, by theme.')
TH=[('Local priorities and outcomes',[('Say what will not be done','Take the 64 commitments of the Corporate Plan and agree, by the start of the budget round, a shorter list which the Council can afford and staff. Tell residents and partners plainly what has been set aside.'),
 ('Make more of the data','Bring the ward profiles, customer contact data and the residents’ survey together so that Members can see where need is greatest.')]),
('Organisational and place leadership',[('Settle the Council’s role in Tanner’s Wharf','Decide whether the Council is landowner, developer or broker, and let that decision govern the board’s membership, its risk register and the business case due in spring 2025.')]),
('Governance and culture',[('Commission an independent review of the committee system after two full years','The review should look at the number of committees, the time that urgent decisions take and the part played by the Group Leaders’ meeting; it should not reopen the decision to change.'),
 ('Refresh the protocol on Member–officer relations','and support it with joint training in which every Member takes part.'),
 ('Strengthen audit','Appoint at least one independent person to the Audit Committee and bring the annual report of that Committee to full Council.')]),
('Financial planning and management',[('Turn the savings target into a savings programme','The Medium Term Financial Strategy carries a gap of £3.1 million by 2027/28 with £0.8 million of it identified: each remaining pound needs an owner, a date and a plan B.')]),
('Capacity for improvement',[('Create a small corporate programme office','This need not be new money; the skills are there but scattered over four directorates.'),
 ('Look after the middle','Heads of Service carry most of the load of change. Give them time, development and a regular place in the conversation of the Leadership Team.')])]
t=d.add_table(1,2); t.style='Table Grid'
hd=t.rows[0].cells
for c,x in zip(hd,('No.','Key recommendation')):
    r=c.paragraphs[0].add_run(x); r.bold=True; r.font.color.rgb=RGBColor(255,255,255); shade(c,'1B4D3E')
e=OxmlElement('w:tblHeader'); e.set(qn('w:val'),'true'); t.rows[0]._tr.get_or_add_trPr().append(e)
n=0; PG=[]
for th,rs in TH:
    c=t.add_row().cells; m=c[0].merge(c[1]); m.paragraphs[0].add_run(th).bold=True; shade(m,'E4EDE8'); m.paragraphs[0].paragraph_format.keep_with_next=True
    for hl,tx in rs:
        n+=1; c=t.add_row().cells; c[0].paragraphs[0].add_run(str(n)).bold=True
        p=c[1].paragraphs[0]
        sep=' ' if tx[0].islower() else '. '
        p.add_run(hl+sep.rstrip()).bold=True; p.add_run(' '+tx)
        PG.append(dict(ref=str(n),text=hl+sep+tx,headline=[hl,hl+sep.rstrip()],theme=th,recommendation_type='peer'))
for row in t.rows:
    if row.cells[0]._tc is not row.cells[1]._tc: row.cells[0].width=Cm(1.5); row.cells[1].width=Cm(14.9)
    else: row.cells[0].width=Cm(16.4)
    for c in row.cells:
        for p in c.paragraphs: p.paragraph_format.space_after=Pt(3)
d.add_paragraph()
num('4.2','The body of the report also contains a number of lesser suggestions. Officers propose that these be passed to the relevant Heads of Service and taken up, or not, through service plans.')
head('5.  Next steps')
num('5.1','The LGA asks councils to publish the report within three months and the action plan within five months of the last day on site. The Council published the report on its website on 21 October 2024, some two and a half weeks later than it should have done, because the final text was not to hand.')
num('5.2','The following dates are proposed:')
MS=[('Action plan considered by the Working Group','3 December 2024','2024-12-03','2024-12-03',None),
('Action plan published','By 18 December 2024','2024-12-18','2024-12-18','action_plan_published'),
('Council considers release from the Transformation Reserve','16 January 2025','2025-01-16','2025-01-16','meeting'),
('Progress review by the peer team','May or June 2025','2025-05-01','2025-06-30','progress_review')]
t=d.add_table(0,2); t.style='Table Grid'
for a,b,*_ in MS:
    c=t.add_row().cells; c[0].paragraphs[0].add_run(a); c[1].paragraphs[0].add_run(b); c[0].width=Cm(10.4); c[1].width=Cm(6)
    for x in c: x.paragraphs[0].paragraph_format.space_after=Pt(2)
d.add_paragraph()
head('6.  Implications')
for a,b in (('6.1 Financial','The challenge itself is paid for by the LGA’s grant. The sum in recommendation 5 would leave £212,000 uncommitted in the Transformation Reserve.'),('6.2 Legal','There are none arising directly. The Council has the general duty of best value under section 3 of the Local Government Act 1999.'),('6.3 Equalities and climate','No assessment is needed at this stage; one will be made of each action for which it is relevant.')):
    p=d.add_paragraph(); p.add_run(a+': ').bold=True; p.add_run(b)
p=d.add_paragraph(); p.add_run('Background papers: ').bold=True; p.add_run('Position statement, June 2024; Corporate Peer Challenge feedback report, October 2018.')
for tb,ws in zip(d.tables,((4.4,12),(1.5,14.9),(10.4,6))):
    tb.autofit=False
    for col,w in zip(tb.columns,ws): tb._tbl.tblGrid.gridCol_lst[col._index].w=Cm(w)
d.save('source.docx')
ml=[dict(event='on_site',date_text=['from 2 to 5 July 2024','2 to 5 July 2024'],date_start='2024-07-02',date_end='2024-07-05'),
dict(event='scoping',date_text='22 April 2024',date_start='2024-04-22',date_end='2024-04-22'),
dict(event='position_statement',date_text='14 June 2024',date_start='2024-06-14',date_end='2024-06-14'),
dict(event=['feedback','other'],date_text='11 July 2024',date_start='2024-07-11',date_end='2024-07-11'),
dict(event='draft_report',date_text='6 September',date_start=['2024-09-06',None],date_end=['2024-09-06',None]),
dict(event='report_published',date_text='21 October 2024',date_start='2024-10-21',date_end='2024-10-21')]
for a,b,x,y,ev in MS:
    m=dict(date_text=[b,b.replace('By ','')],date_start=[x,None] if b.startswith('By') else x,date_end=y)
    if ev: m['event']=ev
    ml.append(m)
g=dict(source='document.pdf',documents=dict(document_type='committee_report',date_start='2024-11-19',date_end='2024-11-19',committee='Policy and Resources Committee'),councils=['E07999011'],
recommendations=[dict(ref=str(i),text=x,headline=None,theme=None,recommendation_type='decision') for i,x in enumerate(DG,1)]+PG,
front_matter=[dict(field=(['Date of meeting','meeting_date'] if a.startswith('Date') else [a,'contact_officer'] if a=='Contact' else a),value_text=b) for a,b in FM],
peers=[dict(name=a,role=([b,b+' – lead peer','lead peer'] if 'Alun' in a else b),organisation=c) for a,b,c,_ in PE],milestones=ml,scope=[dict(level='theme',text=[x.lower(),x],theme=x) for x,_ in TH],no_extra=['peers'])
json.dump(g,open('gold.json','w'),indent=1,ensure_ascii=False)
