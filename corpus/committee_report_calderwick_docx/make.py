from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=Document(); s=d.sections[0]; s.page_width=Cm(21); s.page_height=Cm(29.7)
s.left_margin=s.right_margin=Cm(2.4); s.top_margin=Cm(2); s.bottom_margin=Cm(2)
st=d.styles['Normal']; st.font.name='Carlito'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(6)
f=s.footer.paragraphs[0]; f.text='Calderwick Borough Council – Corporate Peer Challenge – Final'; f.runs[0].font.size=Pt(8)
def p(t='',b=False,i=0,h=0,size=None,al=None):
    x=d.add_paragraph(); r=x.add_run(t); r.bold=b
    if size:r.font.size=Pt(size)
    if i or h: x.paragraph_format.left_indent=Cm(i); x.paragraph_format.first_line_indent=Cm(-h)
    if al: x.alignment=al
    return x
def num(n,t,i=1.3,h=1.3):
    x=p('',i=i,h=h); x.paragraph_format.tab_stops.add_tab_stop(Cm(i)); x.add_run(n+'\t'+t); return x
def head(t):
    x=p(t,b=True,size=11.5); x.paragraph_format.space_before=Pt(10); x.paragraph_format.keep_with_next=True
p('AGENDA ITEM 9',b=True,al=WD_ALIGN_PARAGRAPH.RIGHT)
p('CALDERWICK BOROUGH COUNCIL',b=True,size=14,al=WD_ALIGN_PARAGRAPH.CENTER)
t=d.add_table(0,2); t.style='Table Grid'
for a,b in [('Report to','Executive'),('Date of meeting','16 September 2025'),('Report title','Findings of the Corporate Peer Challenge and the Council’s Response'),
 ('Report of','Assistant Director, Strategy and Communications'),('Executive Member','Councillor Harriet Quayle, Leader of the Council'),('Wards affected','All'),('Key decision','Yes'),('Exempt information','None')]:
    c=t.add_row().cells; c[0].text=a; c[0].paragraphs[0].runs[0].bold=True; c[1].text=b
    c[0].width=Cm(4.5); c[1].width=Cm(11.7)
    for k in c: k.paragraphs[0].paragraph_format.space_after=Pt(2)
p()
head('1.  Why this report is before the Executive')
num('1.1','The Local Government Association sent a team of peers to Calderwick in June. Their report has been agreed for accuracy and is at Appendix A. The Executive is asked to receive it, to say how the Council will respond, and to put the response before all councillors.')
head('2.  Recommendations')
p('The Executive is recommended:')
num('(a)','to receive the report of the peer team at Appendix A and to thank the peers and all who met them;',2.4,1.1)
num('(b)','to accept the five recommendations of the peer team set out at paragraph 4.2;',2.4,1.1)
num('(c)','to approve the draft Action Plan at Appendix B, subject to:',2.4,1.1)
num('(i)','the costs of action 3 being met from the Transformation Reserve; and',3.6,1.2)
num('(ii)','the comments, if any, of the Corporate Scrutiny Committee on 9 October 2025;',3.6,1.2)
num('(d)','to delegate to the Chief Executive, in consultation with the Leader of the Council, authority to make minor amendments to the Action Plan before it is published; and',2.4,1.1)
num('(e)','to recommend to Council that the Local Code of Governance be amended as shown in Appendix C.',2.4,1.1)
head('3.  Background')
num('3.1','Corporate Peer Challenge is offered to every council in membership of the LGA and it is expected that each will have one at least every five years. The Council’s previous challenge took place in March 2020 and was cut short on its third day. It produced no published report.')
num('3.2','The team was on site between 17 and 20 June 2025. It was led by Dermot Fairlie, Chief Executive of Tarnbeck Borough Council, and included the Leader of Saltmere District Council. In four days the team spoke to some 120 people, walked the Quayside regeneration area and read more than ninety documents.')
num('3.3','The Executive may recall that, quite separately, the external auditor recommended in February that the Council publish its contracts register every quarter. That has been done since April and is not repeated in the Action Plan.')
head('4.  What the peers found')
num('4.1','The report is a positive one. Peers met “a council that is liked by its partners and trusted by its staff” but thought that it was trying to do too much with a senior team that has lost three posts since 2022. They were concerned about the pace of decisions on the Quayside, and at the distance that has grown between the Executive and other members.')
num('4.2','The peer team’s five key recommendations are:')
t=d.add_table(1,2); t.style='Table Grid'
t.rows[0].cells[0].text='No.'; t.rows[0].cells[1].text='Key recommendation of the peer team'
for c in t.rows[0].cells: c.paragraphs[0].runs[0].bold=True
for a,h,b in [('KR1','Choose.','Reduce the 64 commitments of the Corporate Strategy to those that the Council can staff and pay for, and say publicly what will wait.'),
 ('KR2','Give the Quayside one owner.','Appoint a single senior responsible officer and a board with a written remit by the end of 2025.'),
 ('KR3','Rebuild the middle.','Fund a development programme for the 40 or so service managers on whom change will depend; the current offer is too thin.'),
 ('KR4','Open up to backbenchers.','Bring scrutiny in before proposals are settled – the committee’s work programme should be built on the Forward Plan, not on what has already been decided.'),
 ('KR5','Put the savings plan on one page.','Members of every group should be able to see what is to be saved, by when and by whom.')]:
    c=t.add_row().cells; c[0].text=a; q=c[1].paragraphs[0]; q.add_run(h).bold=True; q.add_run(' '+b)
    pr=t.rows[-1]._tr.get_or_add_trPr(); e=OxmlElement('w:cantSplit'); pr.append(e)
for r in t.rows:
    r.cells[0].width=Cm(1.8); r.cells[1].width=Cm(14.4)
p().paragraph_format.space_after=Pt(0)
num('4.3','Members will see that none of the five is a surprise: three were anticipated in the position statement that the Council gave the team in May.')
head('5.  The Council’s response')
num('5.1','The draft Action Plan groups nineteen actions under the five recommendations, with an accountable director for each. The Council has to publish the report within three months of the end of the visit and an action plan within five months, that is by 20 September and 20 November 2025 respectively.')
num('5.2','The peers will come back for a progress review, which is pencilled in for April 2026. A report on that visit will come to the Executive and then to Council.')
head('6.  Options')
num('6.1','Not to publish (rejected). The Council undertook to publish when it invited the team, and the guidance on best value treats a failure to do so as a warning sign.')
num('6.2','To publish without a plan (rejected). Residents and partners would be right to ask what the Council meant to do.')
head('7.  Implications')
for a,b in [('Financial','The challenge itself is paid for by the LGA’s grant. Action 3 (managers’ development) is estimated at £48,000 over two years. Other actions are to be met within existing budgets.'),
 ('Legal','There are none arising directly. The Council is under the duty in section 3 of the Local Government Act 1999 to secure continuous improvement.'),
 ('Equality and climate','The Action Plan has been screened and no assessment is needed at this stage.')]:
    x=p(); x.add_run(a+'. ').bold=True; x.add_run(b)
head('8.  Consultation')
num('8.1','The Corporate Leadership Team considered the draft plan on 2 September. Group leaders were briefed on 4 September.')
p('Appendices',b=True)
p('A – Report of the peer team, August 2025 \nB – Draft Action Plan \nC – Extract from the Local Code of Governance, with changes marked')
x=p(); x.add_run('Background papers: ').bold=True; x.add_run('Position statement, May 2025')
x=p(); x.add_run('Contact officer: ').bold=True; x.add_run('Rosalind Achterberg, 01632 960417')
for t in d.tables:
    t.autofit=False
    for i,cl in enumerate(t.columns): cl.width=t.rows[0].cells[i].width
d.save('source.docx')
