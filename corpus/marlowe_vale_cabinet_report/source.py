import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from lettered_papers import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
N='marlowe_vale_cabinet_report'
d=Document();s=d.sections[0];s.page_width,s.page_height=Cm(21),Cm(29.7)
s.left_margin=s.right_margin=Cm(2.3);s.top_margin=Cm(2);s.bottom_margin=Cm(2)
st=d.styles['Normal'];st.font.name='Calibri';st.font.size=Pt(11.5);st.paragraph_format.space_after=Pt(7)
def fill(c,h):
    e=OxmlElement('w:shd');e.set(qn('w:val'),'clear');e.set(qn('w:color'),'auto');e.set(qn('w:fill'),h);c._tc.get_or_add_tcPr().append(e)
def cell(c,t,b=False,sz=10.5):
    for i,x in enumerate(t.split('\n')):
        p=c.paragraphs[0] if i==0 else c.add_paragraph();p.paragraph_format.space_after=Pt(2);r=p.add_run(x);r.bold=b;r.font.size=Pt(sz)
def widths(t,W):
    t.autofit=False
    for i,w in enumerate(W):
        t.columns[i].width=Cm(w)
        for r in t.rows:r.cells[i].width=Cm(w)
def head(t):
    p=d.add_paragraph();p.paragraph_format.space_before=Pt(8);p.paragraph_format.keep_with_next=True;r=p.add_run(t);r.bold=True;r.font.size=Pt(13);r.font.color.rgb=RGBColor(0x1F,0x3A,0x6E)
def num(n,t,ind=1.1,left=0):
    p=d.add_paragraph();p.paragraph_format.left_indent=Cm(ind+left);p.paragraph_format.first_line_indent=Cm(-ind);p.paragraph_format.tab_stops.add_tab_stop(Cm(ind+left));p.add_run(n+'\t'+t)
p=d.add_paragraph();r=p.add_run('Marlowe Vale Borough Council');r.bold=True;r.font.size=Pt(20);r.font.color.rgb=RGBColor(0x1F,0x3A,0x6E)
FM=[("Report to:","Cabinet"),("Date:","Tuesday 9 September 2025"),("Title:","LGA Corporate Peer Challenge – feedback report and response"),("Report of:","Chief Executive"),("Cabinet Member:","Councillor Nadia Threlfall, Leader of the Council"),("Key decision:","No"),("Wards affected:","All"),("Contact officer:","Tom Askwith, Policy and Partnerships Manager")]
t=d.add_table(rows=0,cols=2);t.style='Table Grid'
for a,b in FM:
    x=t.add_row().cells;cell(x[0],a,True);cell(x[1],b);fill(x[0],'DCE4F2')
widths(t,[4.2,12.2])
head('1.  Purpose of the report')
num('1.1','To present the report of the Corporate Peer Challenge that was carried out by the Local Government Association (LGA) in May 2025, and to seek agreement to the Council’s response.')
head('2.  Recommendations')
d.add_paragraph('It is recommended that Cabinet:')
DEC=[('1)','receives the feedback report at Appendix A and thanks the peer team for its work;'),('2)','approves the response to the peer team’s recommendations that is set out in section 5 of this report;'),('3)','asks the Chief Executive to publish the feedback report and the response on the Council’s website by 12 September 2025; and'),('4)','invites the Overview and Scrutiny Committee to examine progress every six months.')]
for a,b in DEC:num(a,b,.9,.6)
head('3.  Background')
num('3.1','A Corporate Peer Challenge is part of the sector’s approach to improvement. It is not an inspection. A team of councillors and officers from other authorities spends several days with a council, reads its documents, speaks to a wide range of people and then reports what it has found. The LGA expects every council to have one at least once in five years. This Council’s last challenge took place in October 2019.')
num('3.2','The peer team was in Marlowe Vale from 13 to 15 May 2025. It spoke to more than 120 people, among them councillors, staff, tenants, businesses and other partners, and it visited the new leisure centre at Coldwell and the Marlowe Street regeneration site.')
num('3.3','The team looked at the five themes that are common to all such challenges. At the Council’s request it also looked at the readiness of the housing service for inspection by the Regulator of Social Housing.')
head('4.  What the peer team found')
num('4.1','The feedback report is a positive one. The team found “a council which knows its communities and is well regarded by those it works with”. It commented on the commitment of staff, the constructive relationship between the Leader and the Chief Executive, and the speed with which the waste service was brought back in-house.')
num('4.2','The report is also clear about where the Council must improve. The financial position is described as challenging, and the team could not see a full plan for the savings that will be needed from 2027. Some decisions take too long, and the purpose of the three member working groups was not well understood.')
num('4.3','Several of these points are close to what the external auditor said in her annual report in January, when she recommended that the Council review its arrangements for monitoring savings. That recommendation was reported to the Audit and Standards Committee in March.')
head('5.  The peer team’s recommendations and the Council’s response')
num('5.1','The peer team made eight recommendations. They are shown below in the order and with the letters in which they stand in the feedback report, together with the proposed response.')
P=[('a)','Complete the work on the savings plan and make sure that every proposal has an owner, a profile and an agreed delivery date.','Agreed. A savings programme for 2026/27 to 2028/29 will be put to Cabinet with the draft budget.',['Director of Finance'],'2 December 2025','2025-12-02','2025-12-02'),
('b)','Bring together the Council’s regeneration schemes in one programme, with common reporting and a shared view of risk.','Agreed. The existing Marlowe Street Programme Board will be widened to take in all capital schemes of more than £1 million.',['Director of Place and Growth'],'November 2025','2025-11-01','2025-11-30'),
('c)','Review the role of the member working groups, and close any which duplicate the work of Cabinet or of scrutiny.','Agreed. Two of the three groups will be closed at the end of their present work. The Climate Working Group will report to the Overview and Scrutiny Committee.',['Monitoring Officer'],'31 December 2025','2025-12-31','2025-12-31'),
('d)','Speed up decision-making by looking again at the scheme of delegation and the forward plan.','Agreed in part. Limits on officer delegation will be reviewed. Cabinet does not propose to change the period of notice in the forward plan, which partners and parish councils find useful.',['Monitoring Officer','Leader of the Council'],'March 2026','2026-03-01','2026-03-31'),
('e)','Develop a stronger relationship with the voluntary and community sector, including a compact and three-year funding.','Agreed in principle, subject to the budget. A draft compact will be written with Marlowe Vale Voluntary Action.',['Head of Communities'],'April 2026','2026-04-01','2026-04-30'),
('f)','Strengthen the housing service ahead of inspection, giving priority to the quality of data on repairs and safety checks.','Agreed. A data quality project began in July and a mock inspection has been commissioned.',['Director of Housing'],'October 2025','2025-10-01','2025-10-31'),
('g)','Make better use of the skills of all councillors through a member development programme that goes beyond induction.','Agreed. The Member Development Group will bring forward a programme for the rest of the term.',['Democratic Services Manager'],'January 2026','2026-01-01','2026-01-31'),
('h)','Tell your story with more confidence. There is much that other councils could learn from you.','Agreed. Awards, case studies and the presentation at next year’s LGA conference will be used for this purpose.',['Communications Manager'],'Ongoing',None,None)]
t=d.add_table(rows=1,cols=5);t.style='Table Grid'
for c,h in zip(t.rows[0].cells,['','Peer team recommendation','Proposed response','Lead','By when']):cell(c,h,True,10);fill(c,'DCE4F2')
pr=t.rows[0]._tr.get_or_add_trPr();e=OxmlElement('w:tblHeader');e.set(qn('w:val'),'true');pr.append(e)
recs=[{"ref":a,"text":[b,re.sub(r';( and)?$','',b),b.replace('; and',';')],"recommendation_type":"decision"} for a,b in DEC]
for a,b,c,l,due,x,y in P:
    r=t.add_row().cells
    for q,v in zip(r,[a,b,c,'\n'.join(l),due]):cell(q,v,False,10)
    pr=t.rows[-1]._tr.get_or_add_trPr();e=OxmlElement('w:cantSplit');pr.append(e)
    recs.append({"ref":a,"text":b,"recommendation_type":"peer","rag":[],"progress":[],"actions":[{"text":c,"due_text":due,"due_start":x,"due_end":y,"leads":[{"lead_text":z,"role":[z,'Leader'] if z.startswith('Leader') else z} for z in l]}]})
widths(t,[.9,5.1,5.2,3.0,2.2])
d.add_paragraph().paragraph_format.space_after=Pt(0)
head('6.  Next steps')
num('6.1','Subject to the decision of Cabinet, the response will be published with the feedback report. The LGA asks that councils publish the report within three months of the challenge and an action plan within five months; both requirements will be met.')
num('6.2','The peer team will come back for a one-day progress review on 17 March 2026. A further report will be made to Cabinet after that.')
head('7.  Other options considered')
num('7.1','Cabinet could decide not to adopt a response. This is not recommended, because it would set aside independent advice and the work of those who took part.')
head('8.  Implications')
num('8.1','Financial: the challenge itself is provided without charge under the Council’s membership of the LGA. The cost of the actions in section 5 can be met from existing budgets, save for the mock inspection of the housing service (£14,000), which will be funded from the Housing Revenue Account.')
num('8.2','Legal: there is no statutory duty to take part in a peer challenge or to accept its findings. The best value duty under section 3 of the Local Government Act 1999 is relevant.')
num('8.3','Equalities: there are no direct implications. Assessments will be made for individual actions where they are needed.')
num('8.4','Climate and environment: none directly arising.')
head('9.  Appendices and background papers')
d.add_paragraph('Appendix A – Corporate Peer Challenge: feedback report (July 2025)')
d.add_paragraph('Background papers: position statement (April 2025); Corporate Peer Challenge feedback report (December 2019).')
f=s.footer.paragraphs[0];f.alignment=1
for ty,tx in(('begin',None),(None,'PAGE'),('end',None)):
    r=f.add_run()
    if ty:e=OxmlElement('w:fldChar');e.set(qn('w:fldCharType'),ty)
    else:e=OxmlElement('w:instrText');e.text=tx
    r._r.append(e)
d.save(BASE/N/'source.docx')
FN={"Report to:":["committee","report_to","Report to","decision_maker","meeting"],"Date:":["date","meeting_date"],"Title:":"title","Report of:":"report_of","Cabinet Member:":["cabinet_member","portfolio_holder","lead_member"],"Key decision:":["key_decision","is_key_decision"],"Wards affected:":["wards_affected","wards"],"Contact officer:":"contact_officer"}
save(N,{"documents":{"document_type":"committee_report","date_start":"2025-09-09","date_end":"2025-09-09","committee":"Cabinet"},"councils":["E07999011"],"recommendations":recs,
"front_matter":[{"field":FN[a],"value_text":b} for a,b in FM],"peers":[],
"milestones":[{"event":"on_site","date_text":["13 to 15 May 2025","from 13 to 15 May 2025"],"date_start":"2025-05-13","date_end":"2025-05-15"},{"event":"progress_review","date_text":"17 March 2026","date_start":"2026-03-17","date_end":"2026-03-17"}],
"no_extra":["front_matter"]},
"Marlowe Vale Borough Council: Cabinet report on the Corporate Peer Challenge feedback and response, September 2025","python-docx, LibreOffice","Word report with a bordered label/value head, officers' decisions 1) to 4) and, in section 5, a table of the peers' lettered recommendations with response (agreed, in part), lead and date; response words that are no progress, and an auditor's recommendation told in passing")
soffice(N)
