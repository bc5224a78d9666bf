import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from boxed_papers import *
F=here(__file__)
d=newdoc("Liberation Sans",11.5,2.5)
s=d.sections[0]; fp=s.footer.paragraphs[0]; fp.alignment=WD_ALIGN_PARAGRAPH.CENTER
r=fp.add_run("Local Government Association – sector-led improvement – www.lga.example/peer-challenge"); r.font.size=Pt(8)
fp2=s.footer.add_paragraph(); fp2.alignment=WD_ALIGN_PARAGRAPH.RIGHT; pagefield(fp2)
GR="5B2C83"
for i in range(2): para(d,"")
para(d,"Corporate Peer Challenge",bold=True,size=26,color=GR,after=4)
para(d,"Fenwold District Council",bold=True,size=20,after=4)
para(d,"7th to 9th October, 2014",size=14,after=4)
para(d,"Report",size=14,after=26)
def h(t): para(d,t,bold=True,size=13.5,color=GR,keep=True).paragraph_format.space_before=Pt(10)
def sh(t): para(d,t,bold=True,keep=True,after=3)
def bl(t,lvl=0):
    p=d.add_paragraph(t,style="List Bullet"); p.paragraph_format.space_after=Pt(4); return p
para(d,"Contents",bold=True,after=4)
for a in ("Executive summary","Key recommendations","The peer challenge at Fenwold","Detailed findings","Next steps"): para(d,a,after=1,indent=.5)
d.add_page_break()
h("Executive summary")
para(d,"Fenwold is a small council in a large district. It has 84,000 people and 1,040 square miles of drained fen and wold, and it delivers its services with fewer than 260 staff. Residents like living here and, in the main, like their council: 74 per cent told the council’s 2013 survey that they were content with how it runs things. The peer team heard the same from town and parish councils and from businesses in Market Aldreth and Sutterby.")
para(d,"The council has come through the first four years of austerity without closing a front-line service. It did so by sharing its revenues and benefits service with Saltmere District Council, by taking out a tier of management in 2011 and by careful use of the New Homes Bonus. The political leadership is stable and well regarded. The move to a single leisure contract in 2013 saves £310,000 each year.")
para(d,"The next four years will ask for more. The revenue support grant is likely to be gone before the end of the decade, and the medium-term plan has a gap of £2.4m by 2018/19 with no agreed means of closing it. Members and officers know this, but not all of them talk of it in the same way. We met some who thought that growth alone would fill the gap and others who saw no way through without a merger with a neighbour. The council now needs one story about its future, told by everyone.")
para(d,"There is a great deal of goodwill to draw upon. Staff are proud of where they work, partners wish to do more with the council, and the county council holds it up as an example of how districts can be involved in public health.")
h("Key recommendations")
para(d,"You will find a good many smaller ideas in the pages that follow, and others were shared with you in conversation during our visit. These are the nine key recommendations that the peer team would ask the council to act upon:",keep=True)
R=["Set out one clear vision for Fenwold in 2025 and use it to decide what the council will stop doing as well as what it will start",
"Agree by the summer of 2015 how the gap in the medium-term financial plan will be closed, with options worked up for members of all groups",
"Be bolder about commercial income. The council has land, a good name and low debt, and could do far more with all three",
"Decide what kind of partnership with Saltmere you want – and then go at it with pace",
"Give cabinet members more room to lead in their portfolios, backed by regular one-to-one meetings with heads of service",
"Re-shape overview and scrutiny so that it spends less time on monitoring and more on developing policy",
"Bring the local plan to examination without further delay, recognising that it underpins the growth on which your budget rests",
"Put in place a single programme of transformation, with proper project management, in place of the present eleven separate reviews",
"Invest in the skills of middle managers, who will carry most of the change"]
for x in R: bl(x)
h("The peer challenge at Fenwold")
sh("The peer team")
para(d,"The team was made up of serving councillors and officers from other districts, chosen for what they know of rural areas and of shared services, and agreed with you beforehand. Its members were:")
PE=[("Roger Alderson","Chief Executive","South Holland District Council","**Roger Alderson**, Chief Executive, South Holland District Council (lead peer)"),
("Councillor Barbara Kinloch","Leader","Maldon District Council","**Councillor Barbara Kinloch**, Leader, Maldon District Council (Conservative)"),
("Councillor Tom Ashdown","Group Leader","South Lakeland District Council","**Councillor Tom Ashdown**, Group Leader, South Lakeland District Council (Liberal Democrat)"),
("Meera Sandhu","Director of Finance and Customer Services","Rugby Borough Council","**Meera Sandhu**, Director of Finance and Customer Services, Rugby Borough Council"),
("Phil Trevanion","Assistant Director (Regeneration)","Boston Borough Council","**Phil Trevanion**, Assistant Director (Regeneration), Boston Borough Council"),
("Carys Llewellyn-Hart","Programme Manager","Local Government Association","**Carys Llewellyn-Hart**, Programme Manager, Local Government Association"),]
for *_,l in PE:
    p=d.add_paragraph(style="List Bullet"); p.paragraph_format.space_after=Pt(3)
    for i,t in enumerate(l.split("**")):
        if t: p.add_run(t).bold=i%2==1
sh("Scope and focus")
para(d,"Five questions are put in every corporate peer challenge. They are:")
SC=[("Understanding of local context and priority setting","Does the council know its district well, and do its priorities follow from what it knows?"),
("Financial planning and viability","Is there a financial plan that will keep the council viable over the long term, and is it being carried out?"),
("Political and managerial leadership","Do councillors and managers lead the council effectively, and do they work as partners in doing so?"),
("Governance and decision-making","Are decisions well made, openly scrutinised and carried through when services have to change or to stop?"),
("Organisational capacity","Are people and money pointed at the things that the council has said matter most?")]
for i,(a,b) in enumerate(SC,1): num(d,str(i)+".","**"+a+":** "+b,indent=1,hang=1)
para(d,"You also asked us to give some thought to:",keep=True)
EX=["the future of the shared service with Saltmere","readiness for the council elections of May 2015"]
for x in EX: bl(x)
sh("The peer challenge process")
para(d,"We came as colleagues and not as inspectors, and we have not tried to test any one plan or service in depth. The team read some sixty documents before it came. Over its three days in the district it talked with more than 110 people – staff, councillors, parish clerks, businesses and voluntary groups – in 31 meetings and visits, including two village halls and the Sutterby pumping station.")
para(d,"What follows builds on the presentation that we gave to members and senior managers at the end of the visit, on 9 October. It describes the council as we found it in that week; some of what we saw will have moved on already.")
h("Detailed findings")
FD=[("Understanding of local context and priority setting",["Members know their wards in depth and use that knowledge well","The Fenwold Profile, drawn up with the county’s public health team, is a good and much used base of evidence","Four corporate aims are clear and simple, and staff could name them"],
"There are 46 actions beneath the four aims and no order among them. Service plans are written to a common form but are seldom looked at again during the year. The team saw little sign that the profile had changed where money is spent; discretionary grants, for example, still follow a pattern set before 2008."),
("Financial planning and viability",["An unqualified audit opinion for each of the past seven years","Working balances of £3.8m, well above the minimum that the council has set for itself","A sound record of delivering the savings that are put in the budget"],
"The financial plan is honest about the size of the gap, but not about how it will be met. Forecasts of new homes are higher than anything the district has seen since 2006. Asset management is in its early days: the council owns 19 industrial units on terms that have not been reviewed for a decade."),
("Political and managerial leadership",["The Leader and the Chief Executive work well together, and are trusted outside the council","Relations between the groups are courteous","Partners speak of a council that ‘turns up and gets on with it’"],
"Much depends on a few people. Several portfolio holders told us that they would like to be doing more, and heads of service were not always sure to whom they should go for a steer. With elections seven months away and at least nine members standing down, there is knowledge that could be lost."),
("Governance and decision-making",["Decisions are taken in good time and are well recorded","The audit committee is strong, with an independent chair"],
"Scrutiny meets often, with long agendas made up largely of performance figures. Its members feel that they come to most matters too late. The constitution was last reviewed as a whole in 2007, and the scheme of delegation has not kept up with the new management structure."),
("Organisational capacity",["Staff are loyal, flexible and good-humoured; sickness absence is 6.1 days a year","Sharing of revenues and benefits has brought resilience as well as savings","Good use of apprentices"],
"Eleven reviews are running at once and the same handful of officers sit on nearly all of them. The two councils that share revenues and benefits have not said whether they mean to go further, and staff in other services told us that this was the thing that unsettled them most. ICT is a concern on both sides."),]
for a,bs,t in FD:
    sh(a); para(d,"Strengths:",after=2,keep=True)
    for x in bs: bl(x)
    para(d,t)
h("Next steps")
para(d,"We expect that cabinet and the management team will want time to think about this report before they decide what to do with it. The LGA would be glad to help with whatever comes next. Gillian Farthing, Principal Adviser, looks after the LGA’s work with councils in your region, and can be reached at gillian.farthing@lga.example.")
para(d,"We thank everybody who gave us their time, and their cake. We would be pleased to come back for a short follow-up visit in the autumn of 2016.")
para(d,"Carys Llewellyn-Hart\nOn behalf of the peer challenge team\nNovember 2014")
d.save(F+"/source.docx"); soffice(F,"source.docx")
sc=[]
for a,b in SC: sc+=[{"level":"theme","theme":a,"text":a},{"level":"question","theme":a,"text":b}]
sc+=[{"level":["item","theme"],"text":x} for x in EX]
g={"documents":{"document_type":"feedback_report","date_start":["2014-11-01"],"date_end":["2014-11-30"],"committee":None},"councils":["E07999002"],
"recommendations":[{"ref":None,"text":x,"recommendation_type":"peer","made":["2014","2014-10","2014-10-07","2014-10-09","2014-11",None]} for x in R],
"front_matter":[],"scope":sc,
"peers":[{"name":[n,n.replace("Councillor ","")],"role":[r,r+" (lead peer)"] if i==0 else r,"organisation":[o,None] if "Local Gov" in o else o} for i,(n,r,o,_) in enumerate(PE)]+[],
"milestones":[{"event":"on_site","date_text":["7th to 9th October, 2014"],"date_start":"2014-10-07","date_end":"2014-10-09"},
{"event":"feedback","date_text":["9 October","on 9 October"],"date_start":["2014-10-09",None],"date_end":["2014-10-09",None]},
{"event":["progress_review","other"],"date_text":["autumn of 2016","the autumn of 2016","in the autumn of 2016"],"date_start":["2016-09-01",None],"date_end":["2016-11-30",None]},
{"event":"election","date_text":["May 2015","of May 2015"],"date_start":"2015-05-01","date_end":"2015-05-31"}],
"no_extra":["scope","peers"]}
write(F,g,"Corporate Peer Challenge: Fenwold District Council – report, 2014","LibreOffice","LGA report of the first era (2014) made in Word: early themes, nine unnumbered key recommendations as bullets, bulleted strengths that are no recommendations, peers with party in brackets and a scope with two local matters; tests bullets of several kinds and the theme names of the time.")
