import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); from council_papers import *
from docx import Document
from docx.shared import Pt,Cm
from docx.enum.text import WD_ALIGN_PARAGRAPH
N='wetherholme_minutes'
doc=Document(); st=doc.styles['Normal']; st.font.name='Liberation Serif'; st.font.size=Pt(11.5); st.paragraph_format.space_after=Pt(7)
s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.5); s.top_margin=Cm(2.2); s.bottom_margin=Cm(2)
h=s.header.paragraphs[0]; h.add_run('OSC '); field(h,'PAGE'); h.alignment=WD_ALIGN_PARAGRAPH.RIGHT
from docx.oxml import OxmlElement; from docx.oxml.ns import qn
pg=OxmlElement('w:pgNumType'); pg.set(qn('w:start'),'55'); s._sectPr.append(pg)
s.different_first_page_header_footer=False
def C(x,b=True,sz=12):
    p=doc.add_paragraph(); r=p.add_run(x); r.bold=b; r.font.size=Pt(sz); p.alignment=WD_ALIGN_PARAGRAPH.CENTER
C('WETHERHOLME DISTRICT COUNCIL',sz=14); C('MINUTES OF A MEETING OF THE OVERVIEW AND SCRUTINY COMMITTEE'); C('held in the Council Chamber, Market House, Wetherholme on Thursday 22 January 2026 at 6.30 p.m.',False,11.5)
t=doc.add_table(rows=0,cols=2)
for a,b in [("Present:","Councillor D Hesketh-Moor (Chair)\nCouncillors A Babatunde (Vice-Chair), S Cragg, L Dewhirst, M Fallow, J Ingleby, T Oyelaran and R Skerritt"),("Also present:","Councillor H Vane, Leader of the Council\nCouncillor P Lomas, Portfolio Holder for Corporate Services"),("Officers:","Chief Executive, Director of Corporate Services (Section 151 Officer), Monitoring Officer, Policy Manager and Democratic Services Officer")]:
    c=t.add_row().cells; c[0].text=''; c[0].paragraphs[0].add_run(a).bold=True; c[1].text=b
widths(t,[3,13]); doc.add_paragraph()
def M(n,x):
    p=doc.add_paragraph(); p.paragraph_format.keep_with_next=True; p.paragraph_format.left_indent=Cm(1.3); p.paragraph_format.first_line_indent=Cm(-1.3); p.paragraph_format.tab_stops.add_tab_stop(Cm(1.3)); r=p.add_run(f'{n}.\t{x}'); r.bold=True
def P(x):
    p=doc.add_paragraph(x); p.paragraph_format.left_indent=Cm(1.3); p.alignment=WD_ALIGN_PARAGRAPH.JUSTIFY; return p
def RS(x,lead='RESOLVED'):
    p=P(''); p.paragraph_format.left_indent=Cm(2.6); r=p.add_run(lead); r.bold=True; p.add_run(' '+x)
def RI(n,x):
    p=P(''); p.paragraph_format.left_indent=Cm(3.9); p.paragraph_format.first_line_indent=Cm(-1.3); p.paragraph_format.tab_stops.add_tab_stop(Cm(3.9)); p.add_run(f'({n})\t{x}')
M(61,'APOLOGIES FOR ABSENCE'); P('Apologies were received from Councillors F Greenhalgh and W Petch.')
M(62,'DECLARATIONS OF INTEREST'); P('Councillor Cragg declared an other registrable interest in Minute 65 as a trustee of Wetherholme Citizens Advice. She remained in the meeting and did not vote on that item.')
M(63,'MINUTES'); m63='that the minutes of the meeting held on 20 November 2025 be confirmed as a correct record and signed by the Chair.'; RS(m63)
M(64,'CORPORATE PEER CHALLENGE – FEEDBACK REPORT AND DRAFT ACTION PLAN')
P('The Chief Executive presented the feedback report of the Local Government Association’s peer team, which had visited the Council between 7 and 9 October 2025, together with the draft action plan which Cabinet would be asked to approve on 10 February 2026.')
P('He reported that the peers had found a friendly, ambitious council with good relations between members and officers. The report contained seven recommendations. The three to which he drew particular attention were that the Council should agree a savings plan for the whole of the medium term, that it should settle how the waste depot scheme is to be governed, and that it should hear more from residents of the smaller villages.')
P('In answer to questions, the Committee was told that:')
for x in ['the savings plan would come to members’ workshops in April before it was included in the financial strategy;','the cost of carrying out the action plan was expected to be about £45,000, nearly all for a residents’ survey, and could be met from the transformation reserve;','the peer team would come back in about July 2026 to see what progress had been made, and the report of that visit would be published.']:
    p=doc.add_paragraph(x,style='List Bullet'); p.paragraph_format.left_indent=Cm(2.6)
P('Councillor Ingleby thought that the draft action plan was weak on dates: four of the nineteen actions were shown only as “ongoing”. Councillor Dewhirst asked that the village survey should be carried out before the summer, and the Policy Manager agreed to look at this. The Leader of the Council said that he would welcome the Committee’s help in following the plan through.')
P('It was moved by Councillor Oyelaran, seconded by Councillor Babatunde, and')
RS('(unanimously):')
D=[("1","that the feedback report be noted and the peer team be thanked for its work;"),("2","that Cabinet be recommended to give every action in the plan a date by which it will be finished;"),("3","that a progress report on the action plan be brought to the Committee every six months, the first in July 2026; and"),("4","that a task group of five members be set up to look at how the Council consults residents of rural parishes, with membership to be settled by the Chair and Vice-Chair.")]
for a,b in D: RI(a,b)
M(65,'COMMUNITY GRANTS SCHEME 2026/27')
P('The Portfolio Holder for Corporate Services introduced a report on proposed changes to the scheme. Members supported the move to three-year awards for the larger bodies but were concerned that small village groups would find the new form too long. It was noted that nineteen groups had been awarded grants under £1,000 in the current year.')
m65='that Cabinet be asked to keep a short form for awards of less than £1,000 and to review the scheme after a year.'; RS(m65)
M(66,'WORK PROGRAMME'); P('The Committee considered its work programme for the rest of the year. The Monitoring Officer advised that the item on the leisure contract would be moved from March to May.')
m66='that the work programme, as amended, be approved.'; RS(m66)
P('The meeting closed at 8.22 p.m.')
p=P('\nChair ……………………………………'); 
doc.save(f'{B}/{N}/document.docx'); soffice(N)
def alt(x):
    y=[x]
    if x.startswith('that '): y.append(x[5:])
    if x.endswith('; and'): y+= [z[:-4].strip() for z in list(y)]
    return y[:1] if not x.endswith('; and') else [y[0],y[2]]
one=lambda l:l if len(l)>1 else l[0]
recs=[{"ref":[None,"63"],"text":m63,"recommendation_type":"decision"}]+[{"ref":[f"({a})",f"64({a})"],"text":one(alt(b)),"recommendation_type":"decision"} for a,b in D]+[{"ref":[None,"65"],"text":m65,"recommendation_type":"decision"},{"ref":[None,"66"],"text":m66,"recommendation_type":"decision"}]
save(N,{"documents":{"document_type":"minutes","date_start":"2026-01-22","date_end":"2026-01-22","committee":"Overview and Scrutiny Committee"},"councils":["E07999012"],"recommendations":recs,
"milestones":[{"event":"on_site","date_text":["between 7 and 9 October 2025","7 and 9 October 2025"],"date_start":"2025-10-07","date_end":"2025-10-09"},
{"event":["meeting","action_plan_published"],"date_text":"10 February 2026","date_start":"2026-02-10","date_end":"2026-02-10"},
{"event":"progress_review","date_text":["about July 2026","July 2026"],"date_start":["2026-07-01",None],"date_end":["2026-07-31",None]}],"peers":[],"scope":[]},
"Wetherholme District Council: Overview and Scrutiny Committee minutes, 22 January 2026","python-docx + LibreOffice",
"Serif Word minutes with numbered minute headings and indented RESOLVED clauses, one of four numbered limbs; peers' recommendations and a member's suggestion only told in prose; tests decisions only.")
look(N)
