import sys;sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from tracker_papers import *
F='wetherholme_scope'
d=Document();s=d.sections[0];s.page_width,s.page_height=Cm(21),Cm(29.7);s.left_margin=s.right_margin=Cm(2.5);s.top_margin=Cm(2.3);s.bottom_margin=Cm(2)
st=d.styles['Normal'];st.font.name='Liberation Sans';st.font.size=Pt(11);st.paragraph_format.space_after=Pt(6)
fp=s.footer.paragraphs[0];x=fp.add_run('Local Government Association   18 Smith Square, London SW1P 3HZ   www.local.gov.uk');x.font.size=Pt(8);rule(fp,'7A2A8F','top')
hp=s.header.paragraphs[0];hp.alignment=WD_ALIGN_PARAGRAPH.RIGHT;x=hp.add_run('Local Government Association');x.bold=True;x.font.size=Pt(13);x.font.color.rgb=RGBColor(0x7A,0x2A,0x8F)
def P(t,b=False,style=None,after=None):
    p=d.add_paragraph(style=style);r=p.add_run(t);r.bold=b
    if after is not None:p.paragraph_format.space_after=Pt(after)
    return p
for x in ['Rosamund Kettlewell','Chief Executive','Wetherholme District Council','The Guildhall, Wetherholme']:P(x,after=0)
P('16 February 2026');P('Dear Rosamund')
P('Corporate Peer Challenge, Wetherholme District Council – 8 to 10 June 2026',True)
P('Thank you for meeting me, with Councillor Aldridge and your directors, on 3 February to talk about the council’s corporate peer challenge. This letter sets out what we agreed about its scope, about the team and about the arrangements before and after the visit. Please let me know if I have misunderstood anything.')
P('Purpose',True)
P('The council has asked for a peer challenge now because it has a new administration, elected in May 2025, and a new council plan. You told me that you would like the team to say candidly whether the organisation is ready to deliver that plan, and that a challenge which merely confirmed what you already know would be of little use to you.')
P('Scope of the peer challenge',True)
P('The team will look at the five core themes:')
T=[('Local priorities and outcomes',['How well does the new council plan reflect what residents have said about the district?','Is the council delivering what matters most to its communities?']),
('Organisational and place leadership',['Is there clear and effective leadership from councillors and from the management team?','Do partners see the council as a reliable leader of place?']),
('Governance and culture',['Do governance arrangements support good and timely decisions?','How well are new councillors supported and listened to?']),
('Financial planning and management',['Is there a credible plan for the loss of income from the retained business rates?']),
('Capacity for improvement',['Has the council the skills and the systems that it needs to bring about change?'])]
scope=[]
for t,q in T:
    P(t,True,'List Number',2);scope.append({'level':'theme','theme':t,'text':t})
    for x in q:
        p=P(x,style='List Bullet 2',after=2);scope.append({'level':'question','theme':t,'text':x})
P('',after=0)
P('In addition, you would like the team to give particular attention to:')
for x in ['the shared waste service with Fenwold and whether its governance is still fit for purpose','the council’s readiness for local government reorganisation','how digital investment could release staff time']:
    P(x,style='List Bullet',after=2);scope.append({'level':'item','text':x})
P('',after=0)
P('The peer team',True)
P('We are putting together a team with the following make-up, which I will confirm by 10 April once availability has been checked. I will send you pen portraits at that point so that you can tell me of any conflict of interest.')
PE=['Chief executive of a district council (lead peer)','Conservative leader peer','Liberal Democrat portfolio holder peer','Director of finance or section 151 officer','Senior officer with experience of waste partnerships','LGA peer challenge manager']
for x in PE:P(x,style='List Bullet',after=2)
P('',after=0)
P('Timetable',True)
TT=[('Position statement and key documents sent to the LGA','Friday 8 May 2026'),('Interview schedule agreed','22 May 2026'),('Team on site','8 – 10 June 2026'),('Verbal feedback to the council','10 June 2026, 3.30pm'),('Draft report sent to the council for comment','1 July 2026'),('Final report published by the council','by 10 September 2026'),('Action plan published','by 10 November 2026'),('Progress review','April 2027')]
t=d.add_table(rows=1+len(TT),cols=2);t.style='Table Grid'
for c,x in zip(t.rows[0].cells,('Stage','Date')):put(c,x,True,10.5);shade(c,'E9DDEE')
for r,(a,b) in zip(t.rows[1:],TT):put(r.cells[0],a,size=10.5);put(r.cells[1],b,size=10.5)
widths(t,[9.5,6.4]);P('',after=0)
P('Publication',True)
P('It is a condition of corporate peer challenge that the report and the action plan are published. The council may decide how to do this, but most councils take both to a public meeting of cabinet. The progress review gives you time with members of the team to talk about what has been done and what has got in the way; a short note of it is published too.')
P('Position statement',True)
P('The statement should be no longer than fifteen pages. It should tell the team, in your own words, what you are proud of, what worries you and what you would most like to learn. Performance and financial information can be attached, and I will add a short finance briefing and a benchmarking report from LG Inform.')
P('Practical arrangements',True)
P('Ingrid Pallister in your policy team has kindly agreed to be the council’s organiser. The team will need a base room with a door that can be locked, wi-fi and a supply of coffee. Nobody need prepare a presentation: the best conversations are the least rehearsed. As a rule of thumb around forty meetings can be fitted into the three days, and the team would like some of them to be with residents’ groups, parish councils and local employers.')
P('I look forward to working with you and your colleagues.')
P('Yours sincerely');P('Fergus Underhay',True,after=0);P('Senior Regional Adviser (East)',after=0);P('fergus.underhay@lga.example')
P('cc Councillor Lorna Aldridge, Leader of the Council')
d.save('document.docx');lo(F)
ms=[('on_site',['8 – 10 June 2026','8 to 10 June 2026'],'2026-06-08','2026-06-10'),('position_statement',['Friday 8 May 2026','8 May 2026'],'2026-05-08','2026-05-08'),('feedback',['10 June 2026, 3.30pm','10 June 2026'],'2026-06-10','2026-06-10'),('draft_report','1 July 2026','2026-07-01','2026-07-01')]
mm=[{'event':a,'date_text':b,'date_start':c,'date_end':e} for a,b,c,e in ms]
mm+=[{'event':'other','date_text':'22 May 2026','date_start':'2026-05-22','date_end':'2026-05-22'},{'event':'report_published','date_text':['by 10 September 2026','10 September 2026'],'date_end':'2026-09-10'},{'event':'action_plan_published','date_text':['by 10 November 2026','10 November 2026'],'date_end':'2026-11-10'},{'event':'progress_review','date_text':'April 2027','date_start':'2027-04-01','date_end':'2027-04-30'}]
save(F,{'documents':{'document_type':'scope_letter','date_start':'2026-02-16','date_end':'2026-02-16','committee':None},'councils':['E07999012'],'recommendations':[],'scope':scope,'milestones':mm,
'peers':[{'name':None,'role':[x,x.replace(' (lead peer)',''),'Chief executive'] if 'lead peer' in x else x} for x in PE]},
'Corporate Peer Challenge, Wetherholme District Council: scope letter','python-docx + LibreOffice','Scope letter in Word with numbered themes and nested question bullets, local focus items as a second list, a peer team by role only and a two-column timetable.')
