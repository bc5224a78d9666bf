import pathlib,sys; sys.path.insert(0,str(pathlib.Path(__file__).parent.parent)); from held_out_lib import *
from docx import Document
from docx.shared import Pt,Cm,RGBColor
R=[("Agree a new Corporate Plan by the end of 2025.","The present plan was written before the pandemic. A new one should be drawn up with partners, be based on evidence and be honest about what will have to stop."),
("Fill the vacancies in the senior team without delay.","Interim arrangements in finance and in housing have lasted for more than eighteen months and are holding back decisions which cannot wait."),
("Rebuild confidence in the planning service.","Residents, developers and councillors all told us the same story. An improvement plan with the involvement of the Planning Advisory Service would be a good start."),
("Set up a cross-party budget working group.","With no party in overall control, the budget for 2026/27 will depend on shared understanding of the figures, and there is little time left to build it."),
("Test the assumptions behind the regeneration of Northmere Quay.","Costs, interest rates and the market have all moved since the business case was approved. The Council should seek an independent view before it signs the next contract."),
("Publish a forward plan that looks ahead at least twelve months.","This will help scrutiny to choose its work, and officers to plan theirs."),
("Invest in learning for councillors.","Twenty-three of the thirty-nine were elected for the first time in May 2023. They would value mentoring, time with peers from elsewhere and a programme that goes on after induction."),
("Make the most of your staff.","They are proud to work for Northmere. A people strategy, an annual survey and a plain internal newsletter would show that this is noticed."),
("Begin now to prepare for reorganisation.","The Council should put somebody in charge of this work, agree with its neighbours what data will be shared, and keep its employees informed.")]
PE=[("Annalise Verrinder","Chief Executive","Ribble Valley Borough Council","{n}, who is {r} of {o} and led the team"),
("Councillor Desmond Attah","Leader","Stroud District Council","{n}, {r} of {o}, as the Green member peer"),
("Councillor Fiona Makepeace","Deputy Leader and Cabinet Member for Finance","Rushcliffe Borough Council","{n}, who is {r} at {o}, as the Conservative member peer"),
("Huw Carrick","Director of Finance","Chorley and South Ribble Councils","{n}, {r}, from {o}"),
("Sunita Dey","Assistant Director for Planning and Regeneration","Colchester City Council","{n}, who joined us from {o}, where she is {r}"),
("Robert Nkemelu","Peer Challenge Manager","Local Government Association","{n}, who managed the challenge as {r} for the {o}"),
("Isla Frome","Project Support Officer","Local Government Association","{n}, {r} at the {o}")]
B=[("Local priorities and outcomes",["Northmere knows what its residents care about. Its survey of 2024 had a good response, and ward councillors are well connected to the towns and villages that they serve. Homelessness prevention and the parks service are of a standard that others could learn from.","The Corporate Plan, however, belongs to another time. It has seven aims and sixty-two commitments, and few of the people whom we met could name more than two. Service plans are of mixed quality and are not looked at after they have been written. The peer team encourages the Council to start again, with a shorter plan.","Performance is reported to Cabinet twice a year. Members might consider whether this is often enough."]),
("Organisational and place leadership",["The Leader and the Chief Executive have a strong and open working relationship. Partners spoke warmly of both. The voluntary sector, in particular, described a council that “rings you up before there is a problem”.","At the level below, the picture is less settled. Two of five posts in the senior team are filled by interims, and one has been so since July 2023. It is hard for the organisation to take long decisions in these conditions.","Northmere Quay is the largest project that the Council has ever undertaken. It has support from all groups and could transform the waterfront. The team recommends, as set out above, that its assumptions be tested again."]),
("Governance and culture",["Meetings are well run and civil. The Audit and Standards Committee has an able independent chair. Internal audit has made fourteen recommendations of high priority in two years; eleven have been carried out, and the committee is right to press for the other three.","Scrutiny is willing but under-supported. Its forward plan covers only the next eight weeks. Councillors elected in 2023 told us that induction was good but that there had been little since."]),
("Financial planning and management",["The Council has balanced its budget each year and has reserves of £6.8m. Its accounts for 2022/23 and 2023/24 were delayed by the national backlog and not by any fault of its own.","The medium-term financial plan shows a gap of £1.9m in 2026/27, which rises to £3.3m a year later. Savings ideas have been identified for about a third of it. Since no party has a majority, agreement will need time and trust, and there is as yet no forum where the figures can be discussed across parties."]),
("Capacity for improvement",["We met able and loyal staff. They asked for clearer communication and a sense of what comes next. Many spoke of reorganisation with some anxiety.","Digital services have improved, and nine in ten council tax changes are now made online. The programme office is small but effective."])]
doc=Document();st=doc.styles['Normal'];st.font.name='Carlito';st.font.size=Pt(11.5);st.paragraph_format.space_after=Pt(7)
s=doc.sections[0];s.page_width,s.page_height=Cm(21),Cm(29.7);s.left_margin=s.right_margin=Cm(2.5)
for k in('Heading 1','Heading 2','Title'):
    doc.styles[k].font.name='Carlito';doc.styles[k].font.color.rgb=RGBColor(0x6b,0x1f,0x4f)
doc.add_paragraph().paragraph_format.space_after=Pt(120)
doc.add_heading('LGA Corporate Peer Challenge',0);p=doc.add_paragraph();r=p.add_run('Northmere Borough Council');r.bold=True;r.font.size=Pt(20)
p=doc.add_paragraph();p.add_run('17 to 20 June 2025').font.size=Pt(14);p=doc.add_paragraph();p.add_run('Feedback report').font.size=Pt(14)
doc.add_page_break()
P=doc.add_paragraph
doc.add_heading('1. Executive summary',1)
P('Northmere Borough Council is a friendly and well-regarded council which does many things well with limited means. It faces a great deal of change: in its finances, in its senior team and, with reorganisation, in its very existence. It has the goodwill of its partners and the loyalty of its staff to draw on.')
P('What it now needs is to choose. There are more plans, projects and good ideas than a council of this size can carry, and delay in settling senior appointments has made it harder to decide between them. We believe that the recommendations below, if they are taken up quickly, will leave Northmere and whatever follows it in a stronger position.')
doc.add_heading('2. Key recommendations',1)
P('There are a number of observations and suggestions within the main section of the report. The following are the peer team’s key recommendations to the Council:')
for hd,t in R:
    p=P(style='List Bullet');p.add_run(hd).bold=True;p.add_run(' '+t)
doc.add_heading('3. Summary of the peer challenge approach',1);doc.add_heading('The peer team',2)
P('Peer challenges are delivered by experienced councillors and officers. The make-up of the team reflected what the Council asked for and the focus of the challenge. The peers were:')
for n,r_,o,f in PE:
    P(f.format(n=n,r=r_,o=o)+(';' if n!='Isla Frome' else '.'),style='List Bullet')
doc.add_heading('Scope and focus',2)
P('The team considered the five themes which form the core of every corporate peer challenge. The Council also asked for a view on the Northmere Quay project.')
doc.add_heading('The peer challenge process',2)
P('Peer challenges look to improvement; they are not inspections. The team prepared by reading a range of documents, including a position statement which the Council sent in May 2025. It then spent four days on site, during which it spoke to more than 110 people in 45 meetings. This report is a summary of its findings, first presented to the Council on 20 June 2025.')
doc.add_heading('4. Feedback',1)
for i,(th,pp) in enumerate(B,1):
    doc.add_heading(f'4.{i} {th}',2)
    for x in pp:P(x)
doc.add_heading('5. Next steps',1)
P('It is recognised that senior political and managerial leaders will want to consider and reflect on these findings. The Council is expected to publish this report by 20 September 2025 and an action plan by 20 November 2025. Both the peer team and the LGA are keen to build on the relationships formed during the challenge. The progress review will take place in spring 2026, and its report is to be published by June 2026.')
P('In the meantime Helen Straker, Principal Adviser for the region, is the main contact between the Council and the LGA: helen.straker@example.org.uk.')
f=s.footer.paragraphs[0];f.text='18 Smith Square, London SW1P 3HZ';f.runs[0].font.size=Pt(8)
recs=[{"ref":None,"text":f"{a} {b}","headline":a,"recommendation_type":"peer","actions":[],"leads":[],"progress":[],"rag":[]} for a,b in R]
peers=[]
for n,r_,o,_ in PE:
    peers.append({"name":[n,n.replace('Councillor ','')] if n.startswith('Cou') else n,"role":r_,"organisation":[o,"LGA"] if o.startswith('Local') else o})
ms=[{"event":"on_site","date_text":"17 to 20 June 2025","date_start":"2025-06-17","date_end":"2025-06-20"},{"event":"position_statement","date_text":["May 2025","in May 2025"],"date_start":"2025-05-01","date_end":"2025-05-31"},
{"event":"feedback","date_text":["20 June 2025","on 20 June 2025"],"date_start":"2025-06-20","date_end":"2025-06-20"},
{"event":"report_published","date_text":["20 September 2025","by 20 September 2025"],"date_start":["2025-09-20",None],"date_end":"2025-09-20"},
{"event":"action_plan_published","date_text":["20 November 2025","by 20 November 2025"],"date_start":["2025-11-20",None],"date_end":"2025-11-20"},
{"event":"progress_review","date_text":["spring 2026","in spring 2026"],"date_start":["2026-03-01",None],"date_end":["2026-05-31",None]},
{"event":["progress_review","report_published"],"date_text":["June 2026","by June 2026"],"date_start":["2026-06-01",None],"date_end":"2026-06-30"}]
themes=[t for t,_ in B]
d=save('feedback_northmere',{"documents":{"document_type":"feedback_report"},"councils":["E07999013"],"recommendations":recs,"peers":peers,"milestones":ms,"front_matter":[],"no_extra":["peers"]},
"LGA Corporate Peer Challenge feedback report (Northmere)","python-docx + LibreOffice Writer","Feedback report whose key recommendations are unnumbered bullets with a bold lead sentence, and whose peers stand in bullets written as prose (role and organisation in changing order); document date not printed apart from the on-site dates.",[])
doc.save(d+'source.docx')
subprocess.run(['soffice','--headless','--convert-to','pdf','--outdir',d,d+'source.docx'],capture_output=True,timeout=150)
os.replace(d+'source.pdf',d+'document.pdf');check(d)
