import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from appendix_papers import *
d=base('Liberation Sans',11)
f=d.sections[0].footer.paragraphs[0]; f.alignment=1; field(f,'PAGE')
p=d.add_paragraph(); r=p.add_run('EASTMARSH BOROUGH COUNCIL'); r.bold=True; r.font.size=Pt(15)
H=[('Report to:','Audit and Governance Committee'),('Date of meeting:','22 January 2026'),('Subject:','Corporate Peer Challenge: progress on the recommendations'),('Report of:','Director of Corporate Services'),('Portfolio holder:','Councillor Ruth Eldridge'),('Wards affected:','All'),('Contact officer:','Tobias Wren, Performance Manager'),('Exempt information:','None')]
t=d.add_table(rows=0,cols=2); t.style='Table Grid'; t.autofit=False
for k,v in H:
    c=t.add_row().cells; put(c[0],k,True); put(c[1],v); shade(c[0],'EDEDED'); c[0].width=Cm(4.6); c[1].width=Cm(12)
t.columns[0].width=Cm(4.6); t.columns[1].width=Cm(12)
d.add_paragraph()
def h(x):
    p=d.add_paragraph(); p.paragraph_format.space_before=Pt(8); p.paragraph_format.keep_with_next=True; r=p.add_run(x); r.bold=True; r.font.size=Pt(12)
def para(n,x,ind=1.2):
    p=d.add_paragraph(); p.paragraph_format.left_indent=Cm(ind); p.paragraph_format.first_line_indent=Cm(-ind if ind==1.2 else -0.9)
    p.paragraph_format.tab_stops.add_tab_stop(Cm(ind)); p.add_run(f'{n}\t{x}')
h('1.\tPurpose of the report')
para('1.1','This report tells the Committee what has been done about the recommendations of the Corporate Peer Challenge of February 2025, and how far the Council has still to go. It is the second report of its kind; the first came to the Committee on 10 July 2025.')
h('2.\tRecommendations')
para('2.1','The Committee is asked to:')
D=[('(a)','note the progress made against the eleven recommendations of the peer team, as set out in Table 2;'),('(b)','consider whether the two recommendations that are overdue call for a further report from the Director responsible; and'),('(c)','agree that a final report be brought to the Committee in July 2026, after which anything outstanding will be followed through the Council’s performance framework.')]
for n,x in D: para(n,x,2.1)
h('3.\tBackground')
para('3.1','The Local Government Association’s peer team was in Eastmarsh between 10 and 13 February 2025. Its feedback report was published on 6 May 2025 and was considered by Full Council on 14 May 2025, which accepted all eleven recommendations.')
para('3.2','The Committee asked in July that the position be expressed in words and not in colours, and that officers be frank where dates have slipped. The words used in Table 2 have these meanings.')
for n,x in (('Complete','the work is done and the Director has signed it off'),('On track','work is under way and its date will be met'),('At risk','work is under way, but the date is in doubt'),('Overdue','the date has passed and the work is not finished')):
    p=d.add_paragraph(style='List Bullet'); r=p.add_run(n); r.bold=True; p.add_run(' – '+x); p.paragraph_format.left_indent=Cm(2.1)
h('4.\tSummary of the position')
para('4.1','Table 1 compares the position at the end of December with that reported in July. Four recommendations are now complete, against one six months ago.')
p=d.add_paragraph(); r=p.add_run('Table 1: Number of recommendations by status'); r.bold=True; p.paragraph_format.keep_with_next=True
table(d,['Status','July 2025','December 2025'],[['Complete','1','4'],['On track','7','3'],['At risk','3','2'],['Overdue','0','2'],['Total','11','11']],[5,3.5,3.5],'DCE6F1')
d.add_paragraph()
para('4.2','The two that are overdue are the asset management plan (recommendation 6) and the review of the planning scheme of delegation (recommendation 9). In each case the cause was a vacancy at a senior level. Both posts have now been filled.')
para('4.3','The Committee will wish to be aware that external audit has followed the peer team’s comments on the closing of accounts in its own work. Its findings are reported elsewhere on this agenda.')
p=d.add_paragraph(); r=p.add_run('Table 2: The recommendations and where matters stand at 31 December 2025'); r.bold=True; p.paragraph_format.keep_with_next=True
R=[('1','Set out a long-term vision for the borough, owned by all partners, that reaches beyond the life of this Council.','Chief Executive','Eastmarsh 2045 was adopted by Full Council on 22 October 2025 and by the boards of the college and the hospital trust in November.','Complete'),
('2','Sharpen the Corporate Plan so that members, staff and residents can see what matters most.','Chief Executive','The revised plan will go to Full Council on 25 February with seven outcomes in place of nineteen.','On track'),
('3','Develop a communications strategy that explains the Council’s financial position to residents.','Head of Communications and Engagement','Strategy approved in September. A budget leaflet went to every household with the autumn magazine.','Complete'),
('4','Bring forward a savings plan for 2026/27 to 2028/29 and hold budget managers to account for it.','Director of Finance','Savings of £3.1m have been agreed against a target of £4.4m. The rest depends on the leisure contract, for which tenders are late.','At risk'),
('5','Reduce the reliance on reserves to balance the revenue budget.','Director of Finance','The draft budget for 2026/27 uses £0.6m of reserves (£1.8m in 2025/26).','On track'),
('6','Adopt an asset management plan and decide the future of the Guildhall.','Director of Place','Condition surveys are finished. The plan was due in October 2025 and has not been written. The new Head of Property begins on 2 February.','Overdue'),
('7','Ensure that statutory officers meet regularly and record their advice.','Monitoring Officer','The three statutory officers have met monthly since April 2025. Notes are kept and are open to internal audit.','Complete'),
('8','Give scrutiny members better support, including dedicated officer time.','Democratic Services Manager','A scrutiny officer was appointed in June and a protocol between Cabinet and scrutiny was signed in September.','Complete'),
('9','Review the planning scheme of delegation in order that the committee’s time is spent on the applications that matter.','Director of Place','Officers’ proposals were due in November 2025. They have been drafted but not yet shared with the committee’s chair.','Overdue'),
('10','Agree a people strategy, with wellbeing and succession planning at its heart.','Head of Human Resources','A draft has been the subject of consultation with staff and the unions; it goes to the Employment Committee in March.','On track'),
('11','Replace the customer relations system, and use the opportunity to redesign services around the resident.','Head of Customer and Digital','The supplier has asked for a further three months to move data. The date of April 2026 is in doubt.','At risk')]
table(d,['No.','Peer team recommendation','Lead officer','Where matters stand','Status'],R,[1.2,5.3,3,5.4,1.9],'DCE6F1',None,9.5)
d.add_paragraph()
h('5.\tFinancial implications'); para('5.1','There are none arising directly from this report. The cost of the work described is met from existing budgets, save for the customer relations system, for which £420,000 is held in the capital programme.')
h('6.\tLegal implications'); para('6.1','There is no statutory duty to take part in a peer challenge or to carry out what a peer team recommends. The Council’s response is nonetheless evidence of how it meets the best value duty under the Local Government Act 1999.')
h('7.\tRisk management'); para('7.1','A failure to act on the recommendations would damage the standing of the Council with its partners. The risk is recorded in the corporate risk register (CR08).')
h('8.\tBackground papers'); para('8.1','Corporate Peer Challenge feedback report, May 2025; report to this Committee, 10 July 2025.')
d.save(B/'eastmarsh_audit_report/source.docx')
DL={'Complete':'complete','On track':'on_track','At risk':'at_risk','Overdue':'off_track'}
gold=[{'ref':n,'text':[x,re.sub(r';( and)?$','',x)],'recommendation_type':'decision','actions':[],'leads':[],'progress':[],'rag':[]} for n,x in D]
gold+=[{'ref':n,'text':x,'recommendation_type':'peer','made':['2025','2025-02','2025-02-10','2025-02-13','2025-05-06'],'actions':[],'leads':[{'lead_text':l,'role':l}],'progress':[{'text':g,'as_of_start':'2025-12-31'}],'rag':[{'rag_text':s,'rag':None,'delivery':DL[s]}]} for n,x,l,g,s in R]
fm=dict(zip([k for k,_ in H],[['report_to','committee','decision_maker','meeting'],['meeting_date','date_of_meeting','date'],['title','subject'],'report_of','portfolio_holder',['wards_affected','wards'],'contact_officer',['exempt_information','exempt']]))
finish('eastmarsh_audit_report',{'documents':{'document_type':'committee_report','date_start':'2026-01-22','date_end':'2026-01-22','committee':'Audit and Governance Committee'},'councils':['E07999005'],'recommendations':gold,'front_matter':[{'field':fm[k],'value_text':v} for k,v in H],'scope':[],'peers':[],
'milestones':[{'event':'on_site','date_text':['between 10 and 13 February 2025','10 and 13 February 2025'],'date_start':'2025-02-10','date_end':'2025-02-13'},{'event':'report_published','date_text':['6 May 2025','on 6 May 2025'],'date_start':'2025-05-06','date_end':'2025-05-06'},{'event':'meeting','date_text':['14 May 2025','on 14 May 2025'],'date_start':'2025-05-14','date_end':'2025-05-14'},{'event':'meeting','date_text':['10 July 2025','on 10 July 2025'],'date_start':'2025-07-10','date_end':'2025-07-10'}]},
'Eastmarsh Borough Council: Audit and Governance Committee, progress on the Corporate Peer Challenge, 22 January 2026','python-docx, LibreOffice','Committee report with lettered asks, a table of counts by status, and a long table of the eleven peer recommendations with lead officer, where matters stand at a date in the caption, and a status in words explained in a list.')
