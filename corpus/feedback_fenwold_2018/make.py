import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
d=Document(); s=d.sections[0]; s.page_width,s.page_height=Cm(21),Cm(29.7); s.left_margin=s.right_margin=Cm(2.54); s.top_margin=s.bottom_margin=Cm(2.3)
n=d.styles["Normal"]; n.font.name="Liberation Sans"; n.font.size=Pt(11); n.paragraph_format.space_after=Pt(8); n.paragraph_format.line_spacing=1.12
for st,sz in (("Heading 1",15),("Heading 2",12)):
    x=d.styles[st]; x.element.rPr.rFonts.attrib.clear(); x.font.name="Liberation Sans"; x.font.size=Pt(sz); x.font.color.rgb=RGBColor(0x74,0x1b,0x77)
s.different_first_page_header_footer=True
fp=s.footer.paragraphs[0]; fp.add_run("LGA Corporate Peer Challenge – Fenwold District Council – December 2018\t")
r=fp.add_run()
for t,v in (("begin",None),(None," PAGE "),("end",None)):
    if t: e=OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"),t)
    else: e=OxmlElement("w:instrText"); e.text=v
    r._r.append(e)
for r in fp.runs: r.font.size=Pt(8.5)
P=lambda t,style=None:d.add_paragraph(t,style=style)
def B(t): p=P(t,"List Bullet"); p.paragraph_format.space_after=Pt(4); return p
for _ in range(8): P("")
for t,sz in (("Corporate Peer Challenge",28),("Fenwold District Council",22),("16th – 18th October 2018",14),("Feedback Report",18)):
    p=P(""); q=p.add_run(t); q.bold=True; q.font.size=Pt(sz); q.font.color.rgb=RGBColor(0x74,0x1b,0x77)
d.add_page_break()
H=lambda t,l=1:d.add_heading(t,l)
H("1. Executive summary")
P("Fenwold is a well-run council with a clear sense of its place. It knows its market towns and villages, has strong links with the communities in them, and is trusted by partners to do what it says it will do. The Council has kept service standards high through eight years of falling grant, and residents' satisfaction, at 78 per cent, is well above the average for districts.")
P("The political leadership is stable and visible. Relations between members and officers are good, and the new Chief Executive has been quick to win the respect of staff. Many of those whom we met spoke of a more open style, and of a welcome for new ideas. There is an appetite for change here, which is a considerable asset.")
P("The Council now needs to decide what it will do with it. The Corporate Plan of 2015 is nearly spent and its successor must make choices. At present there are too many priorities and little that marks out which matter most. The ambition for housing growth at Fenwold Parkway, in particular, calls for a degree of focus and for skills which the Council does not wholly have at present.")
P("The finances are sound in the short term, with reserves of £9.2m. From 2020/21, however, there is a gap of £1.6m for which no plan has yet been agreed. Members should not put off the conversation until after the elections in May 2019. The Council's commercial approach is promising, but it rests on a small number of people and would benefit from a clearer statement of the risks that the Council is willing to take.")
P("Like many districts, Fenwold has a workforce that is loyal, stretched and growing older. There is more to be done to develop those who will lead services in five years' time, and to make the most of technology. The recommendations that follow are meant to help a good council to become a better one.")
H("2. Key recommendations")
P("The main body of this report holds many smaller observations, and others were shared in conversation during our three days with you; we hope that some of them can be acted upon at once. These are the peer team's key recommendations to the Council:")
K=["Write a new Corporate Plan that is short, shared and selective. It should be drawn up with partners, be informed by evidence about the district and be ready for the new Council to adopt in the autumn of 2019.",
"Agree how the financial gap from 2020/21 will be met, beginning with an all-member conversation before the end of this financial year.",
"Establish governance for Fenwold Parkway that is fit for a scheme of its size, with a dedicated programme director and a board in which Homes England, the County Council and local people have a place.",
"Adopt a commercial strategy, including a statement of risk appetite, and make sure that members of the Audit Committee have the training to test it.",
"Make scrutiny matter. Reduce the number of items for information and give the committee a part in shaping policy.",
"Invest in your people through a workforce plan, with particular attention to succession, apprenticeships and first-line managers.",
"Bring forward a digital programme, and provide capacity for it, so that customers can do more for themselves and staff are freed for work that needs them.",
"Take your place at the table. Fenwold has more to say in the county and the region than it has so far allowed itself to say."]
nums=[]
for i,t in enumerate(K,1):
    p=P(t,"List Number"); p.paragraph_format.space_after=Pt(5)
H("3. Summary of the peer challenge approach")
H("The peer team",2)
P("The team is made up of councillors and officers who hold, or have recently held, senior posts in other authorities. Its members were chosen for what they know of the matters that concern you most, and you agreed the choice. Those who came to Fenwold were:")
for t in ("Sandra Kettleworth, Chief Executive, Tarnbeck Borough Council","Cllr Hugh Ballantine, Leader, Saltmere District Council","Cllr Priya Nandra, Deputy Leader and Portfolio Holder for Housing, Lynford Borough Council","Martin Oyelaran, Director of Finance and Commercial Services, Marlowe Vale Borough Council","Ceri Upjohn, Head of Growth and Infrastructure, Stourmark County Council","Luke Farrant, Graduate Trainee, Northmere Borough Council (shadow peer)","Judith Amory, LGA Peer Challenge Manager"): B(t)
H("Scope and focus",2)
P("There are five core components to every Corporate Peer Challenge, each with a question that the team sets out to answer:")
SC=[("Understanding of the local place and priority setting","Does the Council understand the place that it serves, and has it turned that understanding into a clear vision and set of priorities?"),
("Leadership of Place","Do members and officers provide effective leadership of place, and are their relationships with partners constructive?"),
("Organisational leadership and governance","Is political and managerial leadership effective, and do governance and decision-making allow change to be carried through?"),
("Financial planning and viability","Is there a financial plan that secures the Council's long-term viability, and what evidence is there that the plan is working?"),
("Capacity to deliver","Are people and resources directed to what matters most, and does the Council make good use of the capacity of others?")]
for a,b in SC:
    p=B(""); p.add_run(a+": ").bold=True; p.add_run(b)
P("You asked us besides to say something about the Council's commercial approach and about its readiness to deliver growth at Fenwold Parkway. We have done so within the five sections below.")
H("The peer challenge process",2)
P("A peer challenge is an aid to improvement. It carries no score, and it makes no detailed technical appraisal of any service or plan. What the team offers is the judgement of people who do similar work elsewhere, formed from what they have read beforehand and from what they have seen and been told while they were here.")
P("Before arriving the team studied the Council's own account of itself and some 60 other papers. During its three days in Fenwold it:")
for t in ("spoke with 97 people, among them councillors, staff of all grades, town and parish clerks and partners;","held 38 meetings and visited Fenwold Parkway, Ottering and the Brandwick works; and","gave between them more than 210 hours to the work."): B(t)
P("What follows expands upon the presentation that the team gave on its last afternoon. It comes from colleagues in local government and is offered in that spirit.")
H("4. Feedback")
H("4.1 Understanding of the local place and priority setting",2)
P("Councillors and officers know Fenwold well. The Council uses data from the county's observatory and can describe, ward by ward, where need is greatest. It listens, too: the village forums have met without a break since 2009 and the young people's panel has had a real effect on leisure provision.")
P("What is missing is a thread from that knowledge to the choices that the Council makes. We counted 11 themes, 46 objectives and more than 100 measures in the present plan. Staff could rarely tell us which were the most important. A plan that fits on two sides of paper would be more use than one of 40 pages, and the timing, with elections ahead, is right.")
H("4.2 Leadership of place",2)
P("Partners were warm about Fenwold. Health colleagues described the frailty project at Ottering as the best of its kind in the county, and the town councils value the time which the Leader gives to them. The response to the closure of the Brandwick works, in which 340 jobs were lost, was quick and humane.")
P("On a larger stage the Council is quieter than it should be. The growth deal now being negotiated will set the pattern of investment for a decade and Fenwold Parkway ought to be near the top of it. The Council could do more to make its case, and might seek a place for its Leader on the board of the Local Enterprise Partnership.")
H("4.3 Organisational leadership and governance",2)
P("The Leader and the Chief Executive work well together and are open to challenge. Cabinet members are across their portfolios. The Council is right to have begun a review of its constitution, and to have involved all groups in it.")
P("Scrutiny is the weak point. In the past year two thirds of the items on its agendas were for information, and no recommendation was made to Cabinet between January and July. Members themselves told us that they were frustrated. The recommendations of the internal auditor on contract management, made in 2017, are also still outstanding in part.")
H("4.4 Financial planning and viability",2)
P("The Council has balanced its budget in each of the last eight years and has had unqualified audit opinions throughout. Its reserves are prudent. The property fund has performed as planned so far, yielding 5.8 per cent net, and the decision to invest only within the district has been adhered to.")
P("The gap from 2020/21 is manageable if it is tackled soon. At present there are ideas but no programme. We heard different figures for the gap from different people, and so a first step would be for all members to be given the same briefing. On commercial activity, the Council has enthusiasm and some skill; a strategy would help it to say no as well as yes.")
H("4.5 Capacity to deliver",2)
P("Staff are proud to work for Fenwold. Sickness is low and the last survey had a response of 81 per cent. Yet a third of managers are over 55, and in planning and environmental health it is hard to recruit. Services have been able to carry vacancies by asking more of those who remain, which cannot go on indefinitely.")
P("The customer contact centre is good, but it deals with many enquiries that could be handled online. The Council spends less than its neighbours upon technology and has no one whose main job is to lead digital change. We believe that a modest investment here would pay for itself within two years.")
H("5. Next steps")
H("Immediate next steps",2)
P("The Leader, the Chief Executive and their colleagues will wish to think about what is said here before deciding how to proceed. The LGA would be glad to help, for example with member development before and after the elections or by finding a mentor for the programme director. Rosalind Peake, Principal Adviser for the region, is your first point of contact.")
H("Follow up visit",2)
P("A follow up visit is part of the offer. It is shorter than the first, and some only of the team will take part. Its purpose is to see what has come of the recommendations and to help with any that have proved difficult. You may choose the date; we would expect it to fall within the next two years.")
H("Next Corporate Peer Challenge",2)
P("Councils are asked to invite a peer challenge every four to five years. We therefore look forward to an invitation for the next one before October 2023.")
d.save("source.docx")
recs=[]
for i,t in enumerate(K,1):
    x=dict(ref=str(i),text=t,recommendation_type="peer",actions=[],leads=[],rag=[],progress=[])
    if i not in (5,8): x["headline"]=None   # 5 and 8 begin with a catch-phrase in plain type: left open
    recs.append(x)
pe=lambda nm,r,o:dict(name=nm,role=r,organisation=o)
cl=lambda x:["Cllr "+x,x]
sc=[]
for a,b in SC: sc+=[dict(level="theme",theme=a,text=a),dict(level="question",theme=a,text=b)]
D=lambda *a:dict(zip(("event","date_text","date_start","date_end"),a))
g=dict(source="document.pdf",documents=dict(document_type="feedback_report",date_start="2018-12-01",date_end="2018-12-31",committee=None),councils=["E07999002"],recommendations=recs,front_matter=[],scope=sc,
peers=[pe("Sandra Kettleworth","Chief Executive","Tarnbeck Borough Council"),pe(cl("Hugh Ballantine"),"Leader","Saltmere District Council"),pe(cl("Priya Nandra"),"Deputy Leader and Portfolio Holder for Housing","Lynford Borough Council"),pe("Martin Oyelaran","Director of Finance and Commercial Services","Marlowe Vale Borough Council"),pe("Ceri Upjohn","Head of Growth and Infrastructure","Stourmark County Council"),pe("Luke Farrant",["Graduate Trainee"],"Northmere Borough Council"),dict(name="Judith Amory",role=["LGA Peer Challenge Manager","Peer Challenge Manager"],organisation=[None,"LGA","Local Government Association"])],
milestones=[D("on_site",["16th – 18th October 2018"],"2018-10-16","2018-10-18"),D("progress_review",["within the next two years"]),D("other",["before October 2023"]),D("election",["May 2019","in May 2019"],"2019-05-01","2019-05-31")],no_extra=["peers"])
json.dump(g,open("gold.json","w"),ensure_ascii=False,indent=1)
