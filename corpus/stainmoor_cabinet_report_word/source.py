import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from appendix_papers import *
d=base('Liberation Serif',11.5)
f=d.sections[0].footer.paragraphs[0]; f.add_run('Cabinet 9 December 2025 – Agenda item 8\t\tPage '); field(f,'PAGE')
for r in f.runs: r.font.size=Pt(9)
t=d.add_table(rows=1,cols=1); c=t.rows[0].cells[0]; shade(c,'7A1F2B'); put(c,'City of Stainmoor Metropolitan District Council',True,17,'FFFFFF')
p=d.add_paragraph(); p.paragraph_format.space_before=Pt(10); r=p.add_run('Report to Cabinet'); r.bold=True; r.font.size=Pt(15)
H=[('Date','9 December 2025',['meeting_date','date']),('Title','Local Government Association Corporate Peer Challenge: findings and the Council’s response','title'),('Lead Cabinet Member','Councillor Graham Sowerby, Leader of the Council',['lead_member','lead_cabinet_member','portfolio_holder']),('Report author','Philippa Dunning, Assistant Director (Strategy)','report_author'),('Key decision','No',['key_decision','is_key_decision']),('Wards','All',['wards','wards_affected']),('Public or private','Public',['public_or_private'])]
for k,v,_ in H:
    p=d.add_paragraph(); p.paragraph_format.space_after=Pt(2); p.paragraph_format.tab_stops.add_tab_stop(Cm(5)); p.paragraph_format.left_indent=Cm(5); p.paragraph_format.first_line_indent=Cm(-5)
    r=p.add_run(k+':'); r.bold=True; p.add_run('\t'+v)
def h(x):
    p=d.add_paragraph(); p.paragraph_format.space_before=Pt(10); p.paragraph_format.keep_with_next=True; r=p.add_run(x); r.bold=True; r.font.size=Pt(13); r.font.color.rgb=RGBColor(0x7A,0x1F,0x2B)
def para(n,x):
    p=d.add_paragraph(); p.paragraph_format.left_indent=Cm(1.2); p.paragraph_format.first_line_indent=Cm(-1.2); p.paragraph_format.tab_stops.add_tab_stop(Cm(1.2)); p.add_run(f'{n}\t{x}')
h('Summary')
d.add_paragraph('Peers from other councils spent four days in Stainmoor in September 2025 at the invitation of the Council. They found an ambitious city with loyal staff and strong partnerships, and a council whose finances leave it little room for error. They made nine recommendations. This report presents their findings and proposes how the Council should answer them.')
h('Recommendations')
d.add_paragraph('Cabinet is recommended to:')
D=['Receive the feedback report of the peer team and thank its members for their work.','Approve the responses to the nine recommendations of the peer team, which are set out in Appendix A.','Authorise the Chief Executive, in consultation with the Leader of the Council, to prepare a detailed action plan and to publish it by 27 February 2026.','Invite the Corporate Overview and Scrutiny Committee to examine progress in June 2026.']
for i,x in enumerate(D,1): para(f'{i}.',x)
h('Reasons for the recommendations')
d.add_paragraph('The Council has undertaken to have a peer challenge at least every five years. It is a condition of the offer that the feedback report and an action plan be published. Setting out a clear response gives residents, partners and staff confidence that the findings will be acted on.')
h('Background')
para('1.','A Corporate Peer Challenge is an improvement tool that the Local Government Association offers to its member councils. It is not an inspection and no score is given. The last in Stainmoor took place in 2019.')
para('2.','The team was in the city from 16 to 19 September 2025. It was led by Maureen Tighe, the Chief Executive of a unitary council in the South West, and included a council leader, two directors and an opposition member. In the four days it met more than 190 people and took part in 52 meetings.')
para('3.','The team considered the five themes that are common to all such challenges. The Council also asked for its view on the arrangements for the Stainmoor Growth Company and on the transformation of adult social care.')
h('Findings')
para('4.','The team wrote of “a council with a clear sense of what its city can be” and praised the response to the flooding of January 2025, the work of the youth council and the quality of relationships with the NHS and the combined authority.')
para('5.','On finance the team was direct. The forecast overspend of £11.8m in children’s services has put the medium-term plan in question, and some members have yet to grasp the scale of what must be decided. The team also drew attention to an uneven grip on major programmes and to the number of interim appointments at a senior level.')
para('6.','Proposals to strengthen oversight of the Growth Company will come to Cabinet separately in January.')
h('Next steps')
para('7.','Subject to Cabinet’s approval, Appendix A will be the basis of the action plan. The peer team will return for a progress review in July 2026.')
h('Alternative options considered')
para('8.','Cabinet could decline some of the recommendations. Officers do not advise it, since each of them rests on evidence that the Council’s own self-assessment supports. One is accepted in part only, for the reason given.')
h('Implications')
para('9.','Finance: the responses in Appendix A can be met within approved budgets, other than recommendation 6, for which a bid will be made to the transformation reserve.')
para('10.','Legal: there are no direct legal implications. The Monitoring Officer has been consulted.')
para('11.','Equality: an equality screening has been carried out and no adverse effect was found. Individual actions will be screened in turn.')
h('Background documents')
d.add_paragraph('Corporate Peer Challenge feedback report, Stainmoor, November 2025.')
d.add_page_break()
p=d.add_paragraph(); r=p.add_run('Appendix A'); r.bold=True; r.font.size=Pt(14)
p=d.add_paragraph(); r=p.add_run('Recommendations of the peer team and the Council’s response'); r.bold=True; r.font.size=Pt(12)
R=[('Bring members of all groups together around the scale of the financial challenge, and take the difficult decisions early.','Accepted. All-member budget briefings will be held in December and January, with figures shared on the same day with every group.',['Leader of the Council','Director of Finance']),
('Produce a recovery plan for the children’s services budget, with independent challenge.','Accepted. A recovery board with an independent chair has begun to meet and will report to Cabinet each month.',['Director of Children’s Services']),
('Agree a permanent senior structure and recruit to it without delay.','Accepted. The Employment Committee has approved a structure of five directors; three posts will be advertised in the new year.',['Chief Executive']),
('Refresh the City Plan with partners, so that it shows who will do what and by when.','Accepted. The City Partnership will lead the refresh and present a delivery plan at its summer conference.',['Assistant Director (Strategy)']),
('Move to an all-out electoral cycle to allow a longer view to be taken.','Accepted in part. The Council will consult on its electoral cycle but does not wish to prejudge the outcome.',['Monitoring Officer']),
('Establish a corporate portfolio office that has oversight of every major programme and authority to intervene.','Accepted. An outline business case is in preparation, and the office will start with the twelve largest programmes.',['Director of Resources','Assistant Director (Strategy)']),
('Clarify the purpose, governance and reporting of the Stainmoor Growth Company, including the Council’s role as its sole shareholder.','Accepted. A shareholder committee of Cabinet will be set up and the articles of association revised.',['Director of Place','Monitoring Officer']),
('Give overview and scrutiny a greater part in policy development and follow up what it recommends.','Accepted. Each scrutiny committee will choose one subject a year for pre-decision work, and Cabinet will respond within two months.',['Head of Democratic Services']),
('Share learning from the adult social care transformation programme across the organisation. The approach to co-production with carers is a strength that other services could draw upon.','Accepted. The programme team will run a series of learning sessions and publish a toolkit for managers.',['Director of Adults and Communities','Head of Organisational Development'])]
table(d,['','Recommendation','Response','Lead'],[[str(i),a,b,'; '.join(c)] for i,(a,b,c) in enumerate(R,1)],[0.9,6.2,6.2,3.4],'7A1F2B','FFFFFF',10.5)
d.save(B/'stainmoor_cabinet_report_word/source.docx')
gold=[{'ref':str(i),'text':x,'recommendation_type':'decision','actions':[],'leads':[],'progress':[],'rag':[]} for i,x in enumerate(D,1)]
gold+=[{'ref':str(i),'text':a,'recommendation_type':'peer','made':['2025','2025-09','2025-09-16','2025-09-19','2025-11'],'actions':[{'text':b,'due_text':None,'due_start':None,'due_end':None,'leads':[{'lead_text':x,'role':x} for x in c],'progress':[],'rag':[]}]} for i,(a,b,c) in enumerate(R,1)]
finish('stainmoor_cabinet_report_word',{'documents':{'document_type':'committee_report','date_start':'2025-12-09','date_end':'2025-12-09','committee':'Cabinet'},'councils':['E08999001'],'recommendations':gold,'front_matter':[{'field':k.lower().replace(' ','_') if g is None else g,'value_text':v} for k,v,g in H],
'peers':[{'name':'Maureen Tighe','role':['Chief Executive','Chief Executive of a unitary council in the South West']}],
'milestones':[{'event':'on_site','date_text':['from 16 to 19 September 2025','16 to 19 September 2025'],'date_start':'2025-09-16','date_end':'2025-09-19'},{'event':'action_plan_published','date_text':['by 27 February 2026','27 February 2026'],'date_start':'2026-02-27','date_end':'2026-02-27'},{'event':'progress_review','date_text':['July 2026','in July 2026'],'date_start':'2026-07-01','date_end':'2026-07-31'}]},
'City of Stainmoor: Cabinet, 9 December 2025, Corporate Peer Challenge: findings and response','python-docx, LibreOffice','Cabinet report in a serif face with labels and tabs, numbered asks and paragraphs numbered 1 to 11, and an appendix table of nine peer recommendations (unheaded number column) with response and lead, several leads parted by semicolons.')
