import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent))
from office_reports import *
from docx.enum.section import WD_SECTION
N='calderwick_cabinet_r26'; F=folder(N)
doc=new('Liberation Sans',11,False,2.2); colour(doc,'000000',(14,12,11))
A=doc.add_paragraph
p=A(); p.alignment=WD_ALIGN_PARAGRAPH.CENTER; r=p.add_run('CALDERWICK BOROUGH COUNCIL'); r.bold=True; r.font.size=Pt(14)
FM=[('Report to:','Cabinet','report_to'),('Date of meeting:','9 March 2026','meeting_date'),('Title:','Corporate Peer Challenge: report and action plan','title'),('Report of:','Chief Executive','report_of'),('Portfolio holder:','Councillor Meera Stanhope, Leader of the Council','portfolio_holder'),('Key decision:','No','key_decision'),('Wards affected:','All','wards_affected'),('Contact officer:','Toby Ellwand, Policy Manager, 01999 555 214','contact_officer')]
t=doc.add_table(rows=0,cols=2); t.style='Table Grid'; t.autofit=False
for a,b,_ in FM:
    c=t.add_row().cells; put(c[0],a,True); put(c[1],b); c[0].width=Cm(4.6); c[1].width=Cm(12)
t.columns[0].width=Cm(4.6); t.columns[1].width=Cm(12)
def H(n,x): doc.add_heading(f'{n}.  {x}',2)
def P(n,x):
    p=A(); p.paragraph_format.left_indent=Cm(1.2); p.paragraph_format.first_line_indent=Cm(-1.2); p.paragraph_format.tab_stops.add_tab_stop(Cm(1.2)); p.add_run(f'{n}\t{x}')
H(1,'Purpose of the report')
P('1.1','To present the report of the peer team which visited the Council in October 2025, and to ask Cabinet to agree the action plan that has been prepared in answer to it.')
H(2,'Recommendations')
A('Cabinet is recommended to:')
D=[("(a)","note the findings of the peer team and thank its members for their work;"),("(b)","agree the action plan at Appendix A;"),("(c)","delegate authority to the Chief Executive, in consultation with the Leader of the Council, to make minor changes to the plan; and"),("(d)","ask the Overview and Scrutiny Committee to examine progress in September 2026.")]
for a,b in D:
    p=A(); p.paragraph_format.left_indent=Cm(2.4); p.paragraph_format.first_line_indent=Cm(-1.2); p.paragraph_format.tab_stops.add_tab_stop(Cm(2.4)); p.add_run(f'{a}\t{b}')
H(3,'Background')
P('3.1','Councils that belong to the Local Government Association (LGA) are encouraged to invite a corporate peer challenge once every five years. Calderwick’s last was in 2019. The team for this one was on site from 7 to 10 October 2025, and was led by the chief executive of a district council in another region.')
P('3.2','The peers met some 120 people in 38 meetings. Their report was published on the Council’s website on 18 December 2025 and is a background paper to this report.')
P('3.3','The team found a council that “knows its place, is trusted by its partners and has a workforce which goes the extra mile”. It also found that the Council had more projects than it could manage and that decisions were sometimes slow. It made six key recommendations.')
H(4,'The action plan')
P('4.1','All six recommendations have been accepted. The actions at Appendix A were discussed with the Corporate Management Team, with the Cabinet informally and with the leaders of the two opposition groups. Officers have tried to keep them few, and to build on work that was already in hand.')
P('4.2','The plan will be monitored each quarter with the Council’s other performance measures. The LGA will return for a progress review in October 2026.')
H(5,'Options considered')
P('5.1','Cabinet could choose to publish the report without an action plan. This is not proposed, as it would not meet the LGA’s expectations and would waste the effort that members, staff and partners have put in.')
H(6,'Financial implications')
P('6.1','Most of the actions can be met from existing budgets. The programme office (recommendation 2) will cost £96,000 in a full year, for which growth has been included in the budget approved by Council on 25 February 2026.')
H(7,'Legal implications')
P('7.1','There are none arising directly. The review of the scheme of delegation will need the approval of full Council.')
H(8,'Equality, climate and risk')
P('8.1','No equality impact assessment is needed for the plan as a whole; one will be made of the customer access strategy. The principal risk is that reorganisation takes up capacity that the plan depends on. It is recorded in the corporate risk register.')
p=A(); p.add_run('Background papers: ').bold=True; p.add_run('LGA Corporate Peer Challenge, feedback report, December 2025')
p=A(); p.add_run('Appendices: ').bold=True; p.add_run('Appendix A – Action plan')
s=doc.add_section(WD_SECTION.NEW_PAGE); s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21); s.left_margin=s.right_margin=Cm(1.8)
doc.add_heading('Appendix A – Corporate Peer Challenge action plan',1)
L=lead; LM=lambda x,*alt: lead(x,[x,*alt],'member')
LDR=LM('Leader','Leader of the Council')
X=[("1","Set out a clear vision for the borough to 2035, developed with residents and partners, and use it to test every new commitment.","Run the Big Calderwick Conversation and bring a vision to Council.",[L("Head of Policy and Communications"),LDR],"October 2026",("2026-10-01","2026-10-31")),
("2","Establish a programme office with the authority to pause or end projects.","Appoint a programme manager and two project officers.",[L("Deputy Chief Executive"),LDR],"June 2026",("2026-06-01","2026-06-30")),
("2","","Review all 43 live projects against a simple scoring matrix and report the results to Cabinet.",[L("Deputy Chief Executive"),LDR],"July 2026",("2026-07-01","2026-07-31")),
("3","Speed up decisions by revising the scheme of delegation and the forward plan.","Bring a revised scheme of delegation to the Constitution Working Party and then to Council.",[L("Monitoring Officer"),LM("Cabinet Member for Corporate Services")],"Annual Council, May 2026",("2026-05-01","2026-05-31")),
("4","Adopt a medium-term financial strategy that looks five years ahead and shows the effect of different assumptions.","Publish a five-year strategy with best, middle and worst cases.",[L("Section 151 Officer"),LM("Cabinet Member for Finance")],"30 September 2026",("2026-09-30","2026-09-30")),
("4","","Brief all members on the financial outlook before each budget round.",[L("Section 151 Officer"),LM("Cabinet Member for Finance")],"November 2026",("2026-11-01","2026-11-30")),
("5","Improve access for those customers who cannot or do not wish to use digital services.","Prepare a customer access strategy, drawing on mystery shopping in the spring.",[L("Head of Customer Services"),LM("Cabinet Member for Communities")],"Q3 2026/27",("2026-10-01","2026-12-31")),
("6","Support councillors better in their ward role, with casework, training and personal safety.","Introduce a casework system for all members.",[L("Democratic Services Manager"),LM("Cabinet Member for Corporate Services")],"September 2026",("2026-09-01","2026-09-30")),
("6","","Agree a personal safety policy with the police and offer home security advice to every councillor.",[L("Democratic Services Manager")],"April 2026",("2026-04-01","2026-04-30"))]
W=[1.2,7.2,7.4,3.7,3.7,2.9]
t=table(doc,['Rec','What the peer team recommended','What we will do','Lead officer','Lead member','Timescale'],W,'D9D9D9',None,9.5)
peer=[];spans=[]
for ref,rec,act,ls,due,sp in X:
    off=[l['lead_text'] for l in ls if l['lead_type']=='officer']; mem=[l['lead_text'] for l in ls if l['lead_type']=='member']
    row(t,[ref if rec else '',rec,act,off or [''],mem or ['–'],due],W); i=len(t.rows)-1
    a=action(act,due,sp,ls)
    if rec: peer.append(dict(ref=ref,text=rec,headline=None,recommendation_type='peer',leads=[],progress=[],rag=[],actions=[a])); spans.append([i,i])
    else: peer[-1]['actions'].append(a); spans[-1][1]=i
for a,b in spans:
    if b>a:
        for c in (0,1):
            m=t.cell(a,c).merge(t.cell(b,c))
            for para in m.paragraphs[1:]: para._p.getparent().remove(para._p)
footer(doc.sections[0],'Cabinet, 9 March 2026    ')
doc.save(F/'source.docx'); lo(F/'source.docx'); (F/'source.pdf').rename(F/'document.pdf')
nt=lambda x: [x, x.replace('; and',''), x.replace('; and',';'), x.rstrip(';.')]
recs=[dict(ref=a,text=list(dict.fromkeys(nt(b))),headline=None,recommendation_type='decision',actions=[],leads=[],progress=[],rag=[]) for a,b in D]+peer
write(N,dict(documents=dict(document_type='committee_report',date_start='2026-03-09',date_end='2026-03-09',committee='Cabinet'),councils=['E07999003'],recommendations=recs,
 front_matter=[dict(field=[f,a.rstrip(':')],label_text=a,value_text=b) for a,b,f in FM],scope=[],peers=[],
 milestones=[dict(event='on_site',date_text=['from 7 to 10 October 2025','7 to 10 October 2025'],date_start='2025-10-07',date_end='2025-10-10'),dict(event='report_published',date_text=['18 December 2025','on 18 December 2025'],date_start='2025-12-18',date_end='2025-12-18'),dict(event='progress_review',date_text=['October 2026','in October 2026'],date_start='2026-10-01',date_end='2026-10-31')],no_extra=['front_matter']),
 'Cabinet report on the corporate peer challenge with its action plan as Appendix A','python-docx + LibreOffice','Ordinary cabinet report with a boxed front-matter table, numbered paragraphs, lettered decisions and a landscape Appendix A whose plan numbers its recommendations separately, with lead officer and lead member in two columns and merged cells.')
