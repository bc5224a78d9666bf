import sys;sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from tracker_papers import *
from docx.enum.section import WD_SECTION
F='lynford_audit_report'
d=Document();s=d.sections[0];s.page_width,s.page_height=Cm(21),Cm(29.7);s.left_margin=s.right_margin=Cm(2.3);s.top_margin=Cm(2);s.bottom_margin=Cm(2)
st=d.styles['Normal'];st.font.name='Liberation Sans';st.font.size=Pt(11);st.paragraph_format.space_after=Pt(6)
fp=s.footer.paragraphs[0];fp.alignment=WD_ALIGN_PARAGRAPH.CENTER;x=fp.add_run('Page ');x.font.size=Pt(8);fld(fp,'PAGE');x=fp.add_run(' of ');x.font.size=Pt(8);fld(fp,'NUMPAGES')
def para(t,b=False,size=None,al=None,ind=None,hang=None):
    p=d.add_paragraph();r=p.add_run(t);r.bold=b
    if size:r.font.size=Pt(size)
    if al:p.alignment=al
    if ind is not None:p.paragraph_format.left_indent=Cm(ind)
    if hang:p.paragraph_format.first_line_indent=Cm(-hang)
    return p
para('LYNFORD BOROUGH COUNCIL',True,14,WD_ALIGN_PARAGRAPH.CENTER)
para('AUDIT AND GOVERNANCE COMMITTEE',True,12,WD_ALIGN_PARAGRAPH.CENTER)
FM=[('Date of meeting','Tuesday 24 March 2026'),('Title of report','Corporate Peer Challenge: assurance on the delivery of the action plan'),('Report of','Director of Corporate Services and Section 151 Officer'),('Cabinet member','Councillor Hester Blakeway, Resources and Performance'),('Wards affected','All'),('Key decision','No'),('Exempt information','None'),('Contact officer','Tobias Wrenfield, Performance and Risk Manager, 01632 960417'),('Appendices','Appendix A – Peer challenge action plan')]
t=d.add_table(rows=len(FM),cols=2)
for r,(a,b) in zip(t.rows,FM):put(r.cells[0],a,True,10.5);put(r.cells[1],b,size=10.5)
widths(t,[4.6,11.8]);rule(d.add_paragraph(),'1F4E79','top')
def H(n,x):para(f'{n}.\t{x}',True,12)
def P(n,x):p=para(f'{n}\t{x}',ind=1.25,hang=1.25);p.paragraph_format.tab_stops.add_tab_stop(Cm(1.25));return p
H(1,'Summary')
P('1.1','This report tells the Committee how far the Council has got in acting on the recommendations of the Corporate Peer Challenge of 2025 and what internal audit found when it tested a sample of the actions reported as completed.')
H(2,'Recommendations')
para('The Committee is recommended to:',ind=1.25)
DEC=[('(a)','note the progress made against the peer challenge action plan, as set out in Appendix A;'),('(b)','note that internal audit has given reasonable assurance on the arrangements for reporting that progress; and'),('(c)','ask the Chief Executive to bring a further report to the Committee in September 2026, after the progress review has taken place.')]
for a,b in DEC:
    p=para(f'{a}\t{b}',ind=2.2,hang=.95);p.paragraph_format.tab_stops.add_tab_stop(Cm(2.2))
H(3,'Background')
P('3.1','A team of councillors and senior officers from other councils was on site in Lynford from 3 to 6 June 2025. Its report was published on 15 September 2025 and Cabinet approved an action plan on 4 November 2025.')
P('3.2','The peers recognised a council that knows its communities and has a good record in housing delivery. They were concerned that the Council had more projects than it could resource, that the link between risk, performance and the budget was weak, and that councillors in their first term had had little support since induction. They made six recommendations.')
P('3.3','The external auditor’s annual report for 2024/25, which the Committee considered in January, also contained two improvement recommendations about the fixed asset register. These are followed up in a separate report and are not part of the plan at Appendix A.')
H(4,'Progress')
P('4.1','At the end of February two of the nine actions were complete, five were on track and two were delayed. The Performance and Risk Manager collects evidence from each responsible officer before an action is closed.')
P('4.2','The two delayed actions are the new performance system, where the procurement had to be run again, and the service reviews, which depend on it. Neither delay has a bearing on the budget for 2026/27.')
P('4.3','Internal audit tested both of the actions reported as completed in February 2026. It found that the action had been carried out in each case, but that for the risk register no evidence had been kept of discussion by directorate management teams. Reasonable assurance has been given. One medium priority finding has been agreed with management and will be monitored in the usual way.')
P('4.4','The peer team will return for a progress review on 9 June 2026.')
H(5,'Financial and resource implications')
P('5.1','The cost of the plan is met from existing budgets, apart from the performance system (£48,000), for which provision was made in the transformation reserve.')
H(6,'Legal implications')
P('6.1','There are none arising directly from this report. The Council’s duty under section 3 of the Local Government Act 1999 to secure continuous improvement is relevant.')
H(7,'Risk management')
P('7.1','Failure to act on the findings of the peer challenge is risk CR09 in the corporate risk register, where it is scored as medium.')
H(8,'Background papers')
P('8.1','Corporate Peer Challenge feedback report, September 2025; Cabinet minutes, 4 November 2025 (minute 58).')
s2=d.add_section(WD_SECTION.NEW_PAGE);s2.orientation=WD_ORIENT.LANDSCAPE;s2.page_width,s2.page_height=Cm(29.7),Cm(21);s2.left_margin=s2.right_margin=Cm(1.8)
para('APPENDIX A',True,11,WD_ALIGN_PARAGRAPH.RIGHT)
para('Peer challenge action plan',True,13)
para('Status: Completed = done and evidence held; On track = will be done by the date shown; Delayed = will be done, but later than the date shown.',size=9.5)
R=[('R1','Match the number of corporate projects to the capacity to deliver them.',[
 ('Review all live projects and close, pause or merge those that do not support the Corporate Plan.','Chief Executive','31 December 2025','2025-12-31','2025-12-31','Completed','Management Team reviewed 37 projects in November. Nine have been closed and six merged, and the Leader announced the outcome on 17 December.'),
 ('Appoint a programme manager to run a single portfolio office.','Director of Corporate Services','April 2026','2026-04-01','2026-04-30','On track','Interviews were held on 19 February and an offer has been made.')]),
('R2','Join up risk, performance and financial reporting so that councillors see one picture each quarter.',[
 ('Procure a performance and risk system.','Performance and Risk Manager','January 2026','2026-01-01','2026-01-31','Delayed','The first procurement produced one bid, above budget. It has been run again with the county’s framework and tenders are due back on 27 March.'),
 ('Refresh the corporate risk register and assign an owner to every risk.','Director of Corporate Services\nPerformance and Risk Manager','October 2025','2025-10-01','2025-10-31','Completed','Approved by this Committee on 25 November 2025. Every risk now has a named owner at director level.')]),
('R3','Invest in the development of all councillors, and especially those elected since 2023.',[
 ('Offer every councillor a personal development discussion and publish a training plan.','Head of Democratic Services\nMember Development Champion','May 2026','2026-05-01','2026-05-31','On track','Twenty-six of 39 councillors have had a discussion. The draft plan includes finance, licensing and community leadership.')]),
('R4','Carry out a rolling programme of service reviews that looks at cost, quality and customer need together.',[
 ('Review the first three services: revenues, parks and environmental protection.','Head of Transformation','June 2026','2026-06-01','2026-06-30','Delayed','The review of parks is under way. The others wait for data from the new performance system and are expected to be finished in November.')]),
('R5','Develop a shared approach to health inequalities with the NHS and the county council.',[
 ('Agree a joint action plan through the Lynford Health Alliance.','Head of Housing and Communities','September 2026','2026-09-01','2026-09-30','On track','Three neighbourhoods have been chosen. A public health registrar has joined the team for two days a week.'),
 ('Make better use of leisure centres for social prescribing.','Leisure Contract Manager','2026/27','2026-04-01','2027-03-31','On track','A pilot with two general practices at Mill Lane Leisure Centre begins in April.')]),
('R6','Refresh internal communications so that staff in the depot and in the field hear as much, and as soon, as those at a desk.',[
 ('Introduce a staff app and monthly depot briefings led by a director.','Communications and Engagement Manager','July 2026','2026-07-01','2026-07-31','On track','Depot briefings began in January; 84 staff came to the second. The app is being tested by waste crews.')])]
Hd=['Ref','Recommendation','Council’s action','Responsible officer','Timescale','Status','Position at 28 February 2026'];W=[1.1,5.2,5.4,3.6,2.5,2.1,6.1]
n=sum(len(r[2]) for r in R);t=d.add_table(rows=1+n,cols=7);t.style='Table Grid'
for c,x in zip(t.rows[0].cells,Hd):put(c,x,True,9.5);shade(c,'D6E3F0')
repeat(t.rows[0]);i=1;recs=[]
for a,b in DEC:
    alt=[b,b.rstrip(';')] if not b.endswith('and') else [b,b[:-4].rstrip(';')+';',b[:-5]]
    if b.endswith('.'):alt=b
    recs.append({'ref':a,'text':alt,'headline':None,'recommendation_type':'decision','actions':[],'leads':[],'rag':[],'progress':[]})
D={'Completed':'complete','On track':'on_track','Delayed':['at_risk','off_track']}
for ref,rec,acts in R:
    ga=[]
    for j,(act,ld,du,a,b,stt,up) in enumerate(acts):
        c=t.rows[i].cells
        for k,x in enumerate([ref if j==0 else '',rec if j==0 else '',act,ld,du,stt,up]):put(c[k],x,k==0,9.5)
        ga.append({'text':act,'ref':None,'due_text':du,'due_start':a,'due_end':b,'leads':[lead(x,not x.startswith('Member')) for x in ld.split('\n')],'progress':[{'text':up,'as_of_start':'2026-02-28'}],'rag':[{'rag_text':stt,'rag':None,'delivery':D[stt],'as_of_start':'2026-02-28','basis':'text'}]});i+=1
    recs.append({'ref':ref,'text':rec,'headline':None,'recommendation_type':'peer','made':['2025',None],'actions':ga,'leads':[],'rag':[],'progress':[]})
widths(t,W)
d.save('document.docx');lo(F)
fm=[{'field':[a],'value_text':b} for a,b in FM]
alts={'Date of meeting':['meeting_date','date'],'Title of report':['title','report_title'],'Report of':['report_of'],'Cabinet member':['portfolio_holder','cabinet_member'],'Wards affected':['wards_affected'],'Key decision':['key_decision','is_key_decision'],'Exempt information':['exempt'],'Contact officer':['contact_officer'],'Appendices':[]}
for x in fm:x['field']+=alts[x['field'][0]]
save(F,{'documents':{'document_type':'committee_report','date_start':'2026-03-24','date_end':'2026-03-24','committee':'Audit and Governance Committee'},'councils':['E07999008'],'recommendations':recs,'front_matter':fm,'peers':[],'scope':[],
 'milestones':[{'event':'on_site','date_text':['3 to 6 June 2025','from 3 to 6 June 2025'],'date_start':'2025-06-03','date_end':'2025-06-06'},{'event':'report_published','date_text':'15 September 2025','date_start':'2025-09-15','date_end':'2025-09-15'},{'event':['action_plan_published','meeting'],'date_text':'4 November 2025','date_start':'2025-11-04','date_end':'2025-11-04'},{'event':'progress_review','date_text':'9 June 2026','date_start':'2026-06-09','date_end':'2026-06-09'}],'no_extra':['front_matter']},
 'Corporate Peer Challenge: assurance on the delivery of the action plan','python-docx + LibreOffice','Word audit committee report with borderless head table, hanging numbered paragraphs, lettered officer recommendations, and an annexed landscape plan whose second actions leave ref and recommendation cells empty; status words without colour.')
