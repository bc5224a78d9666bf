import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from quarterly_papers import *
D='fenwold_action_plan_word'
# word -> fill, rag, delivery
K={'Complete':('5B9BD5','blue','complete'),'On track':('92D050','green','on_track'),'Some delay':('FFC000','amber','at_risk'),'Off track':('FF5050','red','off_track'),'Not started':('BFBFBF','grey','not_started')}
KEY=[('Complete','The action has been finished and nothing further is needed'),('On track','Work is under way and will be finished by the target date'),('Some delay','Work is under way, but there is a risk that the target date will be missed'),('Off track','The target date has been missed or cannot now be met'),('Not started','Work is not yet due to begin')]
R=[("1","Agree a smaller set of priorities for the remaining two years of the Council Plan and show how money and staff will follow them.",
 [("1.1","Hold two joint workshops of Cabinet and Corporate Management Team to agree no more than six priorities for 2026 to 2028.","Chief Executive","30 November 2025","Complete","Workshops were held on 8 October and 5 November. Six priorities were agreed and have been shared with all staff."),
  ("1.2","Bring a refreshed Council Plan to Full Council, with the resources for each priority set out beside it.","Assistant Director Strategy and Performance","March 2026","On track","A first draft was discussed by Overview and Scrutiny on 20 January. The final version goes to Council with the budget.")]),
("2","Set out a clear plan to close the budget gap from 2027/28 onwards, including the savings that members are prepared to consider.",
 [("2.1","Prepare a four-year savings programme for consultation.","Director of Finance","31 January 2026","Some delay","£1.9m of the £2.6m needed has been identified. The proposals for waste and leisure need more work with our contractors and will now be published with the February Cabinet papers."),
  ("2.2","Give all members a briefing on the Medium Term Financial Strategy twice a year.","Director of Finance / Portfolio Holder for Finance","Ongoing","On track","The first briefing took place on 4 December and was attended by 27 of our 36 councillors.")]),
("3","Review the council's approach to its leisure centres so that members can take an early decision about the future of the Marsh Street pool.",
 [("3.1","Commission an independent condition survey of all three leisure centres.","Head of Property","October 2025","Complete","The survey was received in the last week of October."),
  ("3.2","Present options for Marsh Street pool to Cabinet.","Director of Communities","December 2025","Off track","The operator asked for more time to test the cost of the options. A report is now expected in April 2026.")]),
("4","Strengthen overview and scrutiny by giving it a forward work programme that follows the council's own priorities.",
 [("4.1","Arrange training for scrutiny members and chairs from an outside provider.","Monitoring Officer","Q3 2025/26","Complete","Two sessions were held in November. Feedback from those who came was good.")]),
("5","Invest in workforce planning, particularly in planning, environmental health and finance where posts are hard to fill.",
 [("5.1","Agree a workforce strategy with a plan for each hard-to-fill service.","Head of Human Resources","31 March 2026","On track","Plans for planning and environmental health have been written. Finance will follow in February."),
  ("5.2","Double the number of apprentices from six to twelve.","Head of Human Resources","September 2026","Not started","Recruitment opens in May 2026 for a September start.")]),
("6","Work with the county council and neighbouring districts to agree how Fenwold will play its part in local government reorganisation.",
 [("6.1","Set up a reorganisation working group of members from all political groups.","Leader of the Council","September 2025","Complete","The group has met four times and has agreed its terms of reference."),
  ("6.2","Contribute data, officer time and a share of the costs to the joint business case.","Chief Executive","28 November 2025","Complete","The joint business case was sent to government by the deadline.")]),
("7","Make it easier for residents to contact the council and to find out what has happened to their request.",
 [("7.1","Introduce a new customer portal for missed bins, street cleaning and council tax.","Head of Customer and Digital Services","30 June 2026","Some delay","The portal has been built. Testing found problems with the link to the waste contractor's system and the launch may slip into July."),
  ("7.2","Publish a set of customer standards and report against them each quarter.","Head of Customer and Digital Services\nPortfolio Holder for Customers","April 2026","Not started","Work will begin when the new Customer Services Manager is in post on 2 March.")])]
doc=Document(); s=doc.sections[0]; s.orientation=WD_ORIENT.LANDSCAPE; s.page_width,s.page_height=Cm(29.7),Cm(21)
s.left_margin=s.right_margin=Cm(1.8); s.top_margin=Cm(1.7); s.bottom_margin=Cm(1.6)
st=doc.styles['Normal']; st.font.name='Calibri'; st.font.size=Pt(10.5)
def P(t,b=False,sz=None,col=None,after=6):
    p=doc.add_paragraph(); r=p.add_run(t); r.bold=b; p.paragraph_format.space_after=Pt(after)
    if sz: r.font.size=Pt(sz)
    if col: r.font.color.rgb=RGBColor.from_string(col)
    return p
P('Fenwold District Council',True,13,'1F5C4D',0); P('LGA Corporate Peer Challenge – Action Plan',True,20,'1F5C4D',2); P('Position at 31 January 2026',False,12,'444444',8)
P('A team of councillors and officers brought together by the Local Government Association (LGA) visited Fenwold from 13 to 16 May 2025. They spoke to more than 110 people and made seven recommendations, which we published with the team’s report on 2 September 2025. Cabinet agreed how the council would respond on 14 October 2025.')
P('This plan shows what we are doing about each recommendation, who is responsible and how far we have got. It is brought up to date every three months. The peer team will come back for a progress review in April 2026.')
P('Key to ratings',True,11.5,'1F5C4D',3)
t=doc.add_table(rows=0,cols=2); t.style='Table Grid'
for w,m in KEY:
    c=t.add_row().cells; put(c[0],w,True,10); shade(c[0],K[w][0]); put(c[1],m,False,10)
widths(t,[3,14]); P('',after=4)
t=doc.add_table(rows=1,cols=6); t.style='Table Grid'; W=[1.3,7.2,4.4,2.7,2.3,8.2]
for c,h in zip(t.rows[0].cells,['Ref','What we will do','Lead','Target date','Rating','Latest position']): put(c,h,True,10,'FFFFFF'); shade(c,'1F5C4D')
rep(t.rows[0]); recs=[]
for ref,text,acts in R:
    row=t.add_row(); nosplit(row); m=row.cells[0].merge(row.cells[5]); put(m,f'Recommendation {ref}: {text}',True,10); shade(m,'DCEBE6'); m.paragraphs[0].paragraph_format.keep_with_next=True
    ga=[]
    for a in acts:
        row=t.add_row(); nosplit(row); c=row.cells
        for i,v in enumerate(a[:4]): put(c[i],v,False,9.5)
        put(c[4],a[4],True,9.5); shade(c[4],K[a[4]][0]); put(c[5],a[5],False,9.5)
        ds,de=due(a[3]); f,rag,dl=K[a[4]]
        ga.append({"ref":a[0],"text":a[1],"due_text":a[3],"due_start":ds,"due_end":de,
         "leads":[{"lead_text":x.strip(),"role":["Leader of the Council","Leader"] if x.strip()=="Leader of the Council" else x.strip()} for x in a[2].replace('\n',' / ').split(' / ')],
         "progress":[{"text":a[5],"as_of_start":["2026-01-31",None]}],
         "rag":[{"rag_text":a[4],"rag":rag,"delivery":dl,"basis":"text_and_fill","as_of_start":["2026-01-31",None]}]})
    recs.append({"ref":ref,"text":text,"recommendation_type":"peer","made":["2025","2025-05","2025-05-13","2025-05-16"],"actions":ga,"leads":[],"progress":[],"rag":[]})
widths(t,W)
fp=s.footer.paragraphs[0]; fp.add_run('Corporate Peer Challenge Action Plan | Page '); fld(fp,'PAGE'); fp.alignment=AL.RIGHT
doc.save(B/D/'document.docx'); lo(D)
save(D,{"documents":{"document_type":"action_plan","date_start":"2026-01-31","date_end":"2026-01-31"},"councils":["E07999002"],"recommendations":recs,"front_matter":[],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":"13 to 16 May 2025","date_start":"2025-05-13","date_end":"2025-05-16"},
{"event":"report_published","date_text":"2 September 2025","date_start":"2025-09-02","date_end":"2025-09-02"},
{"event":["meeting","action_plan_published","other"],"date_text":"14 October 2025","date_start":"2025-10-14","date_end":"2025-10-14"},
{"event":"progress_review","date_text":"April 2026","date_start":"2026-04-01","date_end":"2026-04-30"}]},
"Fenwold District Council Corporate Peer Challenge action plan, position at 31 January 2026","LibreOffice (python-docx)","Landscape Word table with full-width recommendation bands over numbered action rows; coloured ratings that print a word, with a key of the words on the first page.")
