import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent))
from office_reports import *
N='lynford_tracker_r26'; F=folder(N)
AS=dict(s='2026-02-01',e='2026-02-28',as_of='February 2026')
P=lambda t: [prog(t,**AS)]
L=lead
R=[
("1","Refresh the Corporate Plan so that it sets out a smaller number of priorities, each with a measurable outcome and the resources to deliver it.",None,[
 ("Hold two all-member workshops and a residents' survey to test which priorities matter most.","December 2025",("2025-12-01","2025-12-31"),[L("Chief Executive")],"Both workshops took place in November, with 31 of 39 members attending. 1,142 residents answered the survey, the highest response since 2017."),
 ("Bring a four-year Corporate Plan to full Council with no more than five priorities and a costed delivery programme.","April 2026",("2026-04-01","2026-04-30"),[L("Chief Executive"),L("Leader of the Council",["Leader of the Council","Leader"],'member')],"Drafting is under way. The draft will go to Overview and Scrutiny Committee in March before Cabinet and Council."),
]),
("2","Agree a plan to close the medium-term budget gap, with options worked up early enough for members to make real choices.",None,[
 ("Adopt a savings and income programme for 2026/27 to 2028/29, with a business case for every proposal above £50,000.","28 February 2026",("2026-02-28","2026-02-28"),[L("Director of Finance and Section 151 Officer",["Director of Finance and Section 151 Officer","Director of Finance","Section 151 Officer"])],"Programme of £2.3m agreed in principle by Cabinet in January. Business cases are complete for 14 of the 17 proposals; the remaining three concern the leisure contract and depend on the operator's figures."),
]),
("3","Strengthen the client side of the leisure and waste contracts to be confident that the Council gets what it pays for.",None,[
 ("Appoint a contracts and commercial manager and introduce quarterly performance meetings with each contractor.","January 2026",("2026-01-01","2026-01-31"),[L("Assistant Director Environment and Leisure")],"Post filled on 5 January. The first quarterly meeting with the waste contractor was held on 22 January and the first with the leisure operator is arranged for March."),
]),
("4","Make more use of overview and scrutiny in developing policy, not only in looking back at decisions already taken.",None,[
 ("Agree a work programme that gives scrutiny at least three pieces of policy development a year.","May 2026",("2026-05-01","2026-05-31"),[L("Monitoring Officer")],"The committee has chosen the homelessness strategy as its first piece of work and a task group of five members has begun to take evidence."),
 ("Provide training in questioning skills and scrutiny of budgets for all non-executive members.","November 2025",("2025-11-01","2025-11-30"),[L("Democratic Services Manager")],"Delivered on 12 and 19 November by an external trainer. Feedback was good; a further session for new members will follow the elections in May."),
]),
("5","Put in place a workforce strategy which deals with the Council's dependence on interim staff in planning and building control.",None,[
 ("Publish a People Strategy for 2026 to 2030.","June 2026",("2026-06-01","2026-06-30"),[L("Head of People and Organisational Development")],"Staff survey closed in December with a 71% response. The results have been shared with managers and are shaping the draft."),
 ("Convert at least four interim posts in planning to permanent posts or apprenticeships.","September 2026",("2026-09-01","2026-09-30"),[L("Head of Planning and Building Control"),L("Head of People and Organisational Development")],"Two senior planners recruited and one degree apprentice started in January. The building control surveyor post has been advertised twice without success."),
]),
("6","Speak with one voice on growth: agree with the County Council and Lynford Town Partnership what the Council wants from the station quarter and say so publicly.",None,[
 ("Prepare a joint statement of ambition for the station quarter and a shared delivery board with an independent chair.","Summer 2026",("2026-06-01","2026-08-31"),[L("Director of Place")],"Terms of reference for the board have been drafted and shared with partners. Recruitment of a chair has not begun, because the County Council has asked for more time to consider its part in the funding."),
]),
("7","Improve the way in which performance is reported to Cabinet, so that members see trends, comparisons and what is being done about poor results.",None,[
 ("Replace the quarterly spreadsheet with a dashboard showing trend and nearest-neighbour comparisons for 30 measures.","July 2026",("2026-07-01","2026-07-31"),[L("Policy and Performance Manager")],"A prototype was shown to Cabinet members in February and will be used alongside the existing report for quarter 4."),
]),
("8","Listen more to tenants and to town and parish councils, who told us that they often hear of decisions after they have been made.",None,[
 ("Re-establish the parish liaison forum with dates published a year ahead and an agenda set jointly.","October 2025",("2025-10-01","2025-10-31"),[L("Head of Communities")],"First forum held on 23 October with 18 of 26 parishes present. The second was on 29 January; notes are on the Council's website."),
 ("Review the membership and remit of the Tenants' Panel.","March 2026",("2026-03-01","2026-03-31"),[L("Head of Housing")],"Review started. An adviser from the Tenant Participation network has been appointed and will report in March."),
]),
("9","Develop a digital and customer strategy that sets out which services will be redesigned first.",None,[
 ("Complete the customer and digital strategy, with a business case for replacing the telephone and payments systems.","To be confirmed",(None,None),[L("Director of Resources")],"Work is on hold until the business case for local government reorganisation is decided, so that the Council does not buy systems which a successor authority would replace."),
]),
]
doc=new('Carlito',10,True,1.8); colour(doc,'1F3864')
p=doc.add_paragraph(); r=p.add_run('LYNFORD BOROUGH COUNCIL'); r.bold=True; r.font.size=Pt(12); r.font.color.rgb=RGBColor.from_string('1F3864')
doc.add_heading('Corporate Peer Challenge 2025: Action Plan',1)
p=doc.add_paragraph(); p.add_run('Update: February 2026').italic=True
doc.add_paragraph('A team of councillors and officers from other councils, brought together by the Local Government Association, was on site in Lynford from 17 to 20 June 2025. Their report made nine recommendations. The table below sets out what we said we would do in answer to each of them, who is responsible, when it will be done and where we have got to.')
doc.add_paragraph('The plan is overseen by the Corporate Leadership Team each month and is reported to Overview and Scrutiny Committee twice a year.')
W=[1.1,6.2,6.4,3.6,2.5,6.3]
t=table(doc,['No.','Recommendation','What we will do','Lead','Target date','Position at February 2026'],W,'1F3864','FFFFFF',9.5)
recs=[]
for ref,text,_,acts in R:
    first=len(t.rows)
    for i,(a,due,span,leads,pg) in enumerate(acts):
        row(t,[ref if i==0 else '',text if i==0 else '',a,[l['lead_text'] for l in leads],due,pg],W,9.5)
    if len(acts)>1:
        for c in (0,1):
            x=t.cell(first,c); y=t.cell(len(t.rows)-1,c); txt=None
            m=x.merge(y)
            for para in m.paragraphs[1:]: para._p.getparent().remove(para._p)
    recs.append(dict(ref=ref,text=text,headline=None,recommendation_type='peer',made=['2025','2025-06','2025-06-17','2025-06-20'],leads=[],progress=[],rag=[],
      actions=[action(a,due,span,leads,P(pg)) for a,due,span,leads,pg in acts]))
footer(doc.sections[0],'Lynford Borough Council | Corporate Peer Challenge Action Plan | Page ')
doc.save(F/'source.docx'); lo(F/'source.docx'); (F/'source.pdf').rename(F/'document.pdf')
write(N,dict(documents=dict(document_type='action_plan',date_start='2026-02-01',date_end='2026-02-28'),councils=['E07999008'],recommendations=recs,front_matter=[],scope=[],peers=[],
 milestones=[dict(event='on_site',date_text=['from 17 to 20 June 2025','17 to 20 June 2025'],date_start='2025-06-17',date_end='2025-06-20')]),
 'Corporate Peer Challenge 2025: Action Plan, update February 2026','python-docx + LibreOffice','Ordinary landscape Word table over several pages with a repeated header row, merged cells where one recommendation has two actions, two posts in a cell one a line, one progress column dated in its heading, no status column; tests row grouping across page breaks.')
