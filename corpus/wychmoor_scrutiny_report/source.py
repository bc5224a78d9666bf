import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); __import__('os').chdir(__import__('pathlib').Path(__file__).resolve().parent)
from conversational_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.enum.text import WD_TAB_ALIGNMENT
N='wychmoor_scrutiny_report'
doc=Document(); st=doc.styles['Normal']; st.font.name='Liberation Serif'; st.font.size=Pt(12); st.paragraph_format.space_after=Pt(6)
s=doc.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.5); s.top_margin=Cm(2.2); s.bottom_margin=Cm(2)
p=s.footer.paragraphs[0]; p.alignment=2; r=p.add_run('Page '); r.font.size=Pt(9); field(p,'PAGE')
p=s.header.paragraphs[0]; p.alignment=2; r=p.add_run('AGENDA ITEM 7'); r.bold=True; r.font.size=Pt(10)
def P(t='',b=False,ind=0,hang=0,after=None,keep=False,size=None):
    p=doc.add_paragraph(); f=p.paragraph_format
    if ind: f.left_indent=Cm(ind)
    if hang: f.first_line_indent=Cm(-hang); f.tab_stops.add_tab_stop(Cm(ind))
    if after is not None: f.space_after=Pt(after)
    f.keep_with_next=keep
    r=p.add_run(t); r.bold=b
    if size: r.font.size=Pt(size)
    return p
p=P('WYCHMOOR CITY COUNCIL',True,after=2,size=14); p.alignment=1
p=P('Corporate Scrutiny Committee',True,after=2,size=13); p.alignment=1
p=P('24 March 2026',True,after=10); p.alignment=1
p=P('Invitation to the LGA to carry out a Corporate Peer Challenge',True,after=10,size=13); p.alignment=1
FM=[('Report by:','Deputy Chief Executive'),('Executive Member:','Councillor Henrietta Folkard, Deputy Leader'),('Contact:','Solomon Ridley, Strategy Manager (strategy@wychmoor.example)'),('Wards:','All'),('Forward Plan reference:','WCC/26/031'),('Confidentiality:','None')]
for a,b in FM:
    p=P('',ind=5.2,hang=5.2,after=2); r=p.add_run(a); r.bold=True; p.add_run('\t'+b)
def H(t): P(t,True,after=4,keep=True).paragraph_format.space_before=Pt(10)
def Np(n,t): P(f'{n}\t{t}',ind=1.2,hang=1.2)
H('1.  Purpose of report')
Np('1.1','To seek the views of the Committee on a proposal that the Council should invite the Local Government Association to carry out a Corporate Peer Challenge in the autumn, and on what it should look at, before the matter is decided by the Executive on 14 April 2026.')
H('2.  Recommendations')
D1=[('(a)','consider whether the timing proposed in paragraph 4.1 is right, bearing in mind the other demands on members and staff during the autumn;'),('(b)','suggest one or two local topics for the team to look at, in addition to the five themes that every challenge covers; and'),('(c)','nominate three of its members, one from each political group, to meet the team.')]
D2=[('(d)','invites the Local Government Association to undertake a Corporate Peer Challenge of the Council from 6 to 9 October 2026;'),('(e)','authorises the Deputy Chief Executive, in consultation with the Deputy Leader and having regard to any comments of the Corporate Scrutiny Committee, to settle:\n(i)\tthe scope of the challenge; and\n(ii)\tthe membership of the team; and'),('(f)','agrees that the report of the team be published in full.')]
P('2.1\tThe Corporate Scrutiny Committee is asked to:',ind=1.2,hang=1.2,keep=True)
for a,b in D1: P(f'{a}\t{b}',ind=2.2,hang=1)
P('2.2\tSubject to the views of the Committee, it will be recommended that the Executive:',ind=1.2,hang=1.2,keep=True)
for a,b in D2:
    parts=b.split('\n'); P(f'{a}\t{parts[0]}',ind=2.2,hang=1,keep=len(parts)>1)
    for x in parts[1:]: P(x,ind=3.2,hang=1)
H('3.  Background')
Np('3.1','A Corporate Peer Challenge is a visit of three or four days by a small team of councillors and senior officers from other authorities. It is offered by the Local Government Association (LGA) to every council in membership, without charge, once in five years. It is not an inspection and gives no score. The team reports what it has seen and heard and makes recommendations, which the Council is free to accept or not.')
Np('3.2','The Council last took part in February 2020. Of the ten recommendations then made, nine were reported to the Executive in 2022 as having been carried out. The tenth, on the accommodation strategy, was overtaken by the pandemic.')
Np('3.3','In its report on the accounts for 2024/25 the external auditor recommended that the Council should obtain some outside assurance on its arrangements for managing companies. The Audit Committee, on 20 January, asked officers to consider whether a peer challenge might meet this need in part.')
Np('3.4','Every challenge looks at five themes, and the LGA sets out questions under each:')
SC=[('Local priorities and outcomes',['Are the council’s priorities clear and informed by the local context?','Is the council delivering effectively on its priorities?']),('Organisational and place leadership',['Does the council provide effective local leadership?','Are there good relationships with partner organisations and local communities?']),('Governance and culture',['Are there clear and robust governance arrangements?','Is there a culture of challenge and scrutiny?']),('Financial planning and management',['Does the council have a grip on its current financial position?','Does the council have a strategy and a plan to address its financial challenges?']),('Capacity for improvement',['Is the organisation able to support delivery of local priorities?','Does the council have the capacity to improve?'])]
for th,qs in SC:
    p=doc.add_paragraph(style='List Bullet'); p.paragraph_format.left_indent=Cm(2); p.paragraph_format.space_after=Pt(3); r=p.add_run(th); r.bold=True; p.add_run(' – '+' '.join(qs))
Np('3.5','Officers think that a further question might usefully be asked about the Council’s housing and leisure companies, for the reason given in paragraph 3.3. The Committee may have other ideas.')
H('4.  Timetable')
Np('4.1','If the Executive agrees, the following timetable is proposed. It avoids both the budget round and the by-election in Minster ward on 7 May.')
TT=[('Scoping meeting with the LGA','May 2026',['scoping'],'2026-05-01','2026-05-31'),('Position statement sent to the team','Friday 11 September 2026',['position_statement'],'2026-09-11','2026-09-11'),('Team on site','6 to 9 October 2026',['on_site'],'2026-10-06','2026-10-09'),('First draft of the report received','Early November 2026',['draft_report'],['2026-11-01',None],['2026-11-10','2026-11-15','2026-11-30',None]),('Report published','By 8 January 2027',['report_published'],[None,'2027-01-08'],'2027-01-08'),('Action plan published','By 9 March 2027',['action_plan_published'],[None,'2027-03-09'],'2027-03-09'),('Progress review','Within twelve months of the visit',['progress_review'],[None],[None,'2027-10-09'])]
t=doc.add_table(rows=1,cols=2); t.style='Table Grid'; rowprop(t.rows[0],'w:tblHeader')
for c,x in zip(t.rows[0].cells,('Stage','When')): c.text=''; c.paragraphs[0].add_run(x).bold=True; shade(c,'E3E3E3')
for a,b,*_ in TT:
    row=t.add_row(); rowprop(row,'w:cantSplit'); row.cells[0].text=a; row.cells[1].text=b
for row in t.rows:
    for c in row.cells:
        for q in c.paragraphs: q.paragraph_format.space_after=Pt(2)
widths(t,[8.5,7]); P(after=2)
H('5.  The team')
Np('5.1','The LGA puts the team together and the Council is consulted on it. For a council of Wychmoor’s size and politics it would normally consist of:')
TM=['a council leader','a member of the political group that leads the opposition','a chief executive','two senior officers','an LGA peer challenge manager']
for x in TM:
    p=doc.add_paragraph(x,style='List Bullet'); p.paragraph_format.left_indent=Cm(2); p.paragraph_format.space_after=Pt(2)
H('6.  Implications')
Np('6.1','Financial: the Council would meet the cost of rooms and refreshments, estimated at £2,500, from existing budgets.')
Np('6.2','Legal: there is no statutory duty to take part, but the guidance on the best value duty treats a regular peer challenge as a mark of a well-run authority.')
Np('6.3','Staffing: about forty days of officer time would be needed, most of it in the Strategy team.')
Np('6.4','Equality and climate: there are none at this stage.')
H('7.  Background papers')
P('LGA: Corporate Peer Challenge, guidance for councils. Report of the external auditor for 2024/25.')
doc.save('document.docx'); soffice(N)
D=lambda a,t:dict(ref=a,text=t,headline=None,recommendation_type='decision',made=None,actions=[],leads=[],progress=[],rag=[])
def alt(t):
    t=t.replace('\n',' ').replace('\t',' ')
    r=[t]
    if t.endswith('; and'): r+=[t[:-4],t[:-5]]
    elif t.endswith(';'): r.append(t[:-1])
    return r if len(r)>1 else t
sc=[]
for th,qs in SC:
    sc.append(dict(level='theme',theme=th,text=th)); sc+=[dict(level='question',theme=th,text=q) for q in qs]
save(N,{"documents":{"document_type":"committee_report","date_start":"2026-03-24","date_end":"2026-03-24","committee":"Corporate Scrutiny Committee"},"councils":["E07999001"],
"recommendations":[D(a,alt(b)) for a,b in D1+D2],
"front_matter":[dict(field=a.rstrip(':'),value_text=b) for a,b in FM],
"scope":sc,
"peers":[dict(name=None,role=['council leader','a council leader','leader']),dict(name=None,role=['member of the political group that leads the opposition','a member of the political group that leads the opposition','member']),dict(name=None,role=['chief executive','a chief executive']),dict(name=None,role=['senior officers','two senior officers','senior officer']),dict(name=None,role=['LGA peer challenge manager','an LGA peer challenge manager','peer challenge manager'])],
"milestones":[dict(event=c[0] if len(c)==1 else c,date_text=[b,b.removeprefix('By ').removeprefix('Friday ')] if b[:2]in('By','Fr') else b,date_start=d,date_end=e) for a,b,c,d,e in TT]+[
 dict(event=['meeting','other'],date_text=['14 April 2026','on 14 April 2026'],date_start='2026-04-14',date_end='2026-04-14'),
 dict(event=['on_site','other'],date_text=['February 2020','in February 2020'],date_start='2020-02-01',date_end='2020-02-29'),
 dict(event='election',date_text=['7 May','on 7 May'],date_start=[None,'2026-05-07'],date_end=[None,'2026-05-07'])],
"no_extra":[]},
"Wychmoor City Council: Corporate Scrutiny Committee, 24 March 2026, invitation to the LGA","python-docx + LibreOffice",
"Portrait serif Word report with centred titles and labels by tab; decisions for two bodies under two stems with letters (a)-(f) running on and sub-items (i)-(ii); themes and questions run in by dash; timetable table; auditor's and Audit Committee's recommendation told in passing.")
