import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as A
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d=Document(); s=d.sections[0]
s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.3); s.top_margin=Cm(2.2); s.bottom_margin=Cm(2)
st=d.styles['Normal']; st.font.name='Liberation Sans'; st.font.size=Pt(11); st.paragraph_format.space_after=Pt(6)
def para(t='',bold=False,indent=0,hang=0,italic=False,align=None,size=None,before=0):
    p=d.add_paragraph(); r=p.add_run(t); r.bold=bold; r.italic=italic
    if size: r.font.size=Pt(size)
    p.paragraph_format.left_indent=Cm(indent); p.paragraph_format.first_line_indent=Cm(-hang); p.paragraph_format.space_before=Pt(before)
    if hang: p.paragraph_format.tab_stops.add_tab_stop(Cm(indent))
    if align: p.alignment=align
    return p
fp=s.footer.paragraphs[0]; fp.alignment=A.RIGHT
def fld(p,code):
    for t,x in(('begin',None),(None,code),('end',None)):
        r=p.add_run()
        if t: e=OxmlElement('w:fldChar'); e.set(qn('w:fldCharType'),t)
        else: e=OxmlElement('w:instrText'); e.text=x
        r._r.append(e)
fp.add_run('Overview and Scrutiny Committee 12.09.2024        '); fld(fp,'PAGE')
para('AGENDA ITEM 7',True,align=A.RIGHT)
para('MARLOWE VALE BOROUGH COUNCIL',True,align=A.CENTER,size=14)
para('OVERVIEW AND SCRUTINY COMMITTEE',True,align=A.CENTER)
para('Thursday 12 September 2024',align=A.CENTER)
para('PEER CHALLENGE ACTION PLAN: SECOND HALF-YEARLY UPDATE',True,align=A.CENTER,size=12.5,before=6)
FM=[('Report of','Director of Corporate Services'),('Lead Officer','Nuala Brassington, Policy, Performance and Partnerships Manager'),('Portfolio Holder','Councillor Edmund Sillitoe, Portfolio Holder for Corporate Improvement'),('Ward(s)','All'),('Key Decision','No'),('Exempt','No')]
t=d.add_table(rows=0,cols=2)
for k,v in FM:
    c=t.add_row().cells; c[0].text='';c[0].paragraphs[0].add_run(k+':').bold=True; c[1].text=v
    c[0].width=Cm(4.2); c[1].width=Cm(12.2)
    for x in c: x.paragraphs[0].paragraph_format.space_after=Pt(3)
def h(n,t): para(f'{n}\t{t}',True,1.3,1.3,before=10).paragraph_format.keep_with_next=True
def np(n,t): para(f'{n}\t{t}',indent=1.3,hang=1.3)
h('1.','PURPOSE')
np('1.1','To inform the Committee of the progress made between March and August 2024 with the action plan that followed the Council’s Corporate Peer Challenge, and to invite it to choose one part of the plan for closer examination.')
h('2.','RECOMMENDATIONS')
para('The Committee is asked to:',indent=1.3)
DEC=[('I.','note the progress made with the Peer Challenge action plan since March 2024, as described in section 4 and set out in full at Appendix A;',[]),
('II.','select one of the following for a task and finish review, to report by January 2025:',['(i)\tthe Council’s approach to member induction; or','(ii)\tthe management of void properties;']),
('III.','recommend to Cabinet that the three actions described in paragraph 4.4 be given revised completion dates of 31 March 2025; and',[]),
('IV.','agree that the next update be brought to the meeting in March 2025, after the progress review.',[])]
for r,x,sub in DEC:
    para(f'{r}\t{x}',indent=2.6,hang=1.3)
    for y in sub: para(y,indent=3.9,hang=1.3)
h('3.','BACKGROUND')
np('3.1','A team of peers assembled by the Local Government Association was on site at Marlowe Vale from 17th to 20th October 2023. It was led by the Chief Executive of Lynford Borough Council and had among its members the former Leader of Saltmere District Council, a finance director and a head of housing. Its report was published on 15 January 2024.')
np('3.2','The report spoke of a council with “committed staff, a balanced budget and more ambition than it admits to”. It made seven key recommendations, which were, in the words of the peer team:')
PR=['Refresh the Corporate Plan to take account of the new administration’s priorities, and make clear what the Council will do less of.','Set a medium term financial strategy that looks beyond 2026/27 and tests more than one view of business rates reset.','Undertake a full appraisal of the options for the leisure contract well ahead of its expiry in June 2026.','Improve the quality and timeliness of housing performance data, starting with voids and damp and mould. The tenants’ panel should see the same figures as Members.','Give backbench Members a stronger role in policy development.','Develop a workforce strategy that addresses hard to fill posts in planning, environmental health and legal services.','Tell the story of Marlowe Vale better – to residents, to partners and to government.']
for i,x in enumerate(PR): para(f'{"abcdefg"[i]})\t{x}',indent=2.3,hang=1,italic=True)
np('3.3','Full Council adopted an action plan of 31 actions in response on 21 February 2024. Cabinet, at its meeting on 9 July 2024, recommended that the plan be reported to this Committee twice a year in place of the quarterly reports first intended. The recommendations of the internal auditor on housing data, received in May 2024, are reported separately to the Audit Committee.')
np('3.4','Members may recall that the previous peer challenge, in 2018, made nine recommendations. All were closed by 2021.')
h('4.','PROGRESS TO 31 AUGUST 2024')
np('4.1','Of the 31 actions, 17 are complete, 11 are in hand and expected to be finished on time, and three have fallen behind. None has been withdrawn. In March the corresponding numbers were 6, 23 and 2.')
np('4.2','The Corporate Plan 2024-2028 was approved by Full Council on 22 May 2024. It has five priorities where its predecessor had fourteen, and it lists on its last page the activities that the Council will scale back, among them the printed residents’ magazine.')
np('4.3','The financial strategy was rolled forward to 2028/29 in July. It now models three outcomes of a reset of business rates, of which the worst would cost £1.9m a year. A consultant has been engaged to appraise the options for the leisure contract and Members’ workshops will be held on 8 and 15 October 2024.')
np('4.4','The three actions that are behind are:')
for x in ['the joint tenants’ and Members’ dashboard for repairs, which depends on an upgrade of the housing system now due in November;','the career grade scheme for planners, which awaits the outcome of the regional pay review; and','the review of the Member–Officer Protocol, deferred at the request of the group leaders until after the by-election in Coldharbour ward.']:
    para('•\t'+x,indent=2.3,hang=.8)
np('4.5','The Council’s media engagement was the subject of a peer visit by Fenwold District Council in June; it suggested that the Council publish a forward plan of campaigns. That has been accepted.')
h('5.','NEXT STEPS')
np('5.1','The LGA will carry out its progress review on 14 November 2024. Two of the original team will return for the day to talk to Members, staff and partners, and a letter with their findings will be published early in the new year.')
h('6.','IMPLICATIONS')
for n,k,v in [('6.1','Financial','There are none directly. The cost of the leisure appraisal (£28,000) is met from the transformation reserve.'),('6.2','Legal','There is no statutory duty to have or to respond to a peer challenge, but publication of the report and action plan is a condition of the LGA’s offer.'),('6.3','Risk','Failure to act on the recommendations is entered in the corporate risk register as risk CR11, scored 6 (amber).'),('6.4','Equality','An impact assessment will accompany each of the actions that changes a service.')]:
    p=para(f'{n}\t',indent=1.3,hang=1.3); p.add_run(k+': ').bold=True; p.add_run(v)
para('Background papers:',True,before=8); para('Corporate Peer Challenge feedback report, LGA, January 2024; minutes of Full Council, 21 February 2024 (minute C.58)')
para('Appendix A – Action plan (circulated separately)')
d.save('source.docx')
g=dict(source='document.pdf',documents=dict(document_type='committee_report',date_start='2024-09-12',date_end='2024-09-12',committee='Overview and Scrutiny Committee'),councils=['E07999011'],
recommendations=[dict(ref=r.rstrip('.'),text=' '.join([x]+[y.replace('\t',' ') for y in sub]) if not sub else [' '.join([x]+[y.replace('\t',' ') for y in sub])],recommendation_type='decision') for r,x,sub in DEC]+
[dict(ref="abcdefg"[i]+')',text=x,recommendation_type='peer',made=['2023','2023-10','2023-10-17']) for i,x in enumerate(PR)],
front_matter=[dict(field=f,value_text=v) for f,(k,v) in zip(['report_of','lead_officer','portfolio_holder',['wards','ward_s','wards_affected','ward'],['key_decision','is_key_decision'],'exempt'],FM)],
peers=[dict(name=None,role='Chief Executive',organisation='Lynford Borough Council'),dict(name=None,role=['former Leader'],organisation='Saltmere District Council')],scope=[],
milestones=[dict(event='on_site',date_text=['17th to 20th October 2023','from 17th to 20th October 2023'],date_start='2023-10-17',date_end='2023-10-20'),dict(event='report_published',date_text='15 January 2024',date_start='2024-01-15',date_end='2024-01-15'),dict(event=['action_plan_published','meeting'],date_text='21 February 2024',date_start='2024-02-21',date_end='2024-02-21'),dict(event='progress_review',date_text='14 November 2024',date_start='2024-11-14',date_end='2024-11-14')])
json.dump(g,open('gold.json','w'),indent=1,ensure_ascii=False)
open('source.toml','w').write('''title = "Marlowe Vale Borough Council: Peer Challenge action plan, second half-yearly update, Overview and Scrutiny Committee, 12 September 2024"
origin = "written for this project"
licence = "CC0-1.0"
producer = "libreoffice (docx made with python-docx)"
family = "Overview and Scrutiny report with a borderless label table (Report of, Lead Officer, Portfolio Holder, Ward(s)); tests officer recommendations I.-IV. (one with (i)/(ii)) before seven quoted peer recommendations a)-g) in italics, beside Cabinet's, the auditor's and another council's advice that are no rows"
split = "seen"
''')
