from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=Document()
s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.4); s.top_margin=s.bottom_margin=Cm(2)
st=d.styles['Normal']; st.font.name='Liberation Sans'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(7)
s.footer.paragraphs[0].text='Arlenshire Cabinet – Corporate Peer Challenge'; s.footer.paragraphs[0].runs[0].font.size=Pt(8)
def para(t,bold=False,size=None,indent=None,hang=None,align=None):
    p=d.add_paragraph(); r=p.add_run(t); r.bold=bold
    if size: r.font.size=Pt(size)
    if indent is not None: p.paragraph_format.left_indent=Cm(indent)
    if hang is not None:
        p.paragraph_format.first_line_indent=Cm(-hang); p.paragraph_format.tab_stops.add_tab_stop(Cm(indent))
    if align: p.alignment=align
    return p
def head(t):
    p=para(t,True,12); p.paragraph_format.space_before=Pt(12); p.paragraph_format.keep_with_next=True
def num(n,t): return para(f'{n}\t{t}',indent=1.3,hang=1.3)
def sub(n,t,b=False): return para(f'{n}\t{t}',indent=2.4,hang=1.1)
para('ARLENSHIRE COUNCIL',True,15,align=WD_ALIGN_PARAGRAPH.RIGHT)
para('CABINET',True,13)
para('Agenda item 9',False,11)
t=d.add_table(rows=0,cols=2); t.autofit=False
def shade(c):
    x=OxmlElement('w:shd'); x.set(qn('w:val'),'clear'); x.set(qn('w:fill'),'E4ECE6'); c._tc.get_or_add_tcPr().append(x)
FM=[('Date of meeting','Thursday, 5 February 2026'),
('Subject','Corporate Peer Challenge: findings of the peer team and the Council’s response'),
('Cabinet Member','Councillor Bridget Osei-Lowe, Cabinet Member for Resources and Transformation'),
('Report of','Director of Strategy and Partnerships'),
('Contact officer','Tom Ferris, Head of Corporate Policy (tom.ferris@arlenshire.example)'),
('Key decision','No'),
('Electoral divisions','All'),
('Exempt information','None'),
('Forward Plan reference','CAB/25/118')]
t.style='Table Grid'
for a,b in FM:
    r=t.add_row().cells; r[0].width=Cm(4.6); r[1].width=Cm(11.6); shade(r[0])
    r[0].paragraphs[0].add_run(a).bold=True; r[1].paragraphs[0].add_run(b)
    for c in r: c.paragraphs[0].paragraph_format.space_after=Pt(3)
head('Summary')
para('A team of peers brought together by the Local Government Association spent four days with the Council in the autumn of last year. This report presents what they found, sets out how it is proposed to respond, and asks Cabinet to agree the first version of an action plan.')
head('Recommendations')
para('Cabinet is recommended:')
for n,x in [('(a)','to receive the feedback report of the peer team, attached as Appendix 1, and to thank the peers and their employing authorities;'),
('(b)','to agree the action plan at Appendix 2 and its publication on the Council’s website by 20 March 2026;'),
('(c)','to authorise the Director of Strategy and Partnerships, after consulting the Cabinet Member for Resources and Transformation, to:'),]:
    sub(n,x)
for n,x in [('(i)','make minor changes to the action plan before it is published; and'),('(ii)','settle the arrangements for the progress review with the LGA; and')]:
    para(f'{n}\t{x}',indent=3.5,hang=1.1)
sub('(d)','to invite the Overview and Scrutiny Management Board to examine progress against the plan every six months.')
head('Reasons for the recommendations')
num('1.','The Council came into being on 1 April 2023. It committed itself in its first Council Plan to an external challenge before the middle of its first term. Publishing both the report and a response is a condition of the offer made by the LGA.')
head('Background')
num('2.','The peers were on site from 21 to 24 October 2025. They read some sixty documents, held 47 meetings and heard from over 190 people, among them staff, councillors of every group, town and parish clerks, the police and three secondary heads. A position statement prepared by the Council was sent to them on 26 September 2025.')
num('3.','The team was made up as follows:')
for x in ['Councillor Denise Applegarth, Leader, Wiltshire Council','Martin Okafor, Chief Executive, Shropshire Council','Councillor Huw Benyon, Deputy Leader, Bedford Borough Council','Sunita Rawal, Executive Director of Resources, North Somerset Council','Callum Strang, LGA Peer Challenge Manager']:
    sub('–',x)
head('What the peers found')
num('4.','The report is positive about the way in which four former councils were joined without loss of service. It finds that members and officers work well together and that partners value the Council’s accessibility. It also finds that too much of the savings programme is still described in outline, and that local area boards are not yet understood outside County Hall.')
num('5.','The peer team made six recommendations to the Council. They are given here in full, since they are the basis of the action plan.')
REC=[('R1','Turn the savings programme into a costed plan for each of the next three years, with a named owner and a delivery date against every line.'),
('R2','Settle the purpose of the area boards and say in plain words what they may decide, what they may advise on and what money they hold.'),
('R3','Bring the remaining finance and payroll systems of the former councils together by the end of 2026/27.'),
('R4','Give overview and scrutiny earlier sight of major proposals and the officer support to make use of it.'),
('R5','Agree with health partners a single programme for children’s early help, and stop those schemes that do not contribute to it.'),
('R6','Develop a workforce strategy that deals with recruitment in social work, planning and legal services.')]
t=d.add_table(rows=1,cols=2); t.style='Table Grid'; t.autofit=False
t.rows[0].cells[0].paragraphs[0].add_run('No').bold=True; t.rows[0].cells[1].paragraphs[0].add_run('Recommendation of the peer team').bold=True
for a,b in REC:
    c=t.add_row().cells; c[0].text=a; c[1].text=b
for r in t.rows:
    r.cells[0].width=Cm(1.6); r.cells[1].width=Cm(14.6)
    pr=r._tr.get_or_add_trPr(); x=OxmlElement('w:cantSplit'); pr.append(x)
    for c in r.cells: c.paragraphs[0].paragraph_format.space_after=Pt(3)
d.add_paragraph().paragraph_format.space_after=Pt(0)
num('6.','Audit Committee considered the report on 22 January 2026. It had particular concern for the pace of work on payroll, and its observations have been taken into account in the plan.')
head('Proposed response')
num('7.','Each recommendation is accepted. Work on R3 had begun before the peers arrived, and a business case for the final phase will come to Cabinet in May. The response to R2 will need the agreement of full Council, because the constitution will have to be altered.')
num('8.','The peers will return for a progress review in September 2026. It is intended to report the outcome to Cabinet within two months of that visit.')
head('Options considered')
num('9.','Cabinet could decline to adopt a plan, or could wait until after the budget. Neither is advised. The first would put the Council outside the terms on which the challenge was given; the second would leave the plan later than the five months that the LGA expects.')
head('Implications')
para('Financial',True).paragraph_format.space_after=Pt(2)
num('10.','There is no charge for the challenge, which is part of the LGA’s offer to its members. Actions will be met from approved budgets. (Section 151 Officer: cleared 14 January 2026.)')
para('Legal',True).paragraph_format.space_after=Pt(2)
num('11.','No direct implications. Taking part supports the Council in meeting its best value duty under the Local Government Act 1999. (Monitoring Officer: cleared 15 January 2026.)')
para('Equalities and climate',True).paragraph_format.space_after=Pt(2)
num('12.','Each action will be screened for its effect on people with protected characteristics and on carbon emissions as it is worked up.')
head('Appendices')
para('Appendix 1 – LGA Corporate Peer Challenge: Feedback Report\nAppendix 2 – Action plan')
head('Background papers')
para('None')
for t,w in ((d.tables[0],(4.6,11.6)),(d.tables[1],(1.6,14.6))):
    for c,x in zip(t.columns,w): c.width=Cm(x)
d.save('source.docx')
