import sys,json,typst; sys.path.insert(0,".."); from common import *
C=[
("1","Settle on a small number of priorities","The Council Plan holds 41 commitments of equal weight. Agree the six or seven that matter most and let the rest follow.",
 ["Cabinet and the Corporate Management Team will hold two prioritisation sessions and bring a shortened Council Plan to Full Council."],
 ["Head of Strategy and Communications"],"Leader of the Council","July 2025",
 "Both sessions have been held. A draft plan with seven priorities went out to partners and town councils on 6 May, and the responses so far are supportive. The final plan is on the forward plan for the July meeting of Full Council.","On track"),
("2","Strengthen the grip on the medium term financial position","Build on a sound record of balanced budgets by setting out, with options, how the £3.4m gap in 2027/28 will be closed.",
 ["Publish a savings and income programme for 2026/27 to 2028/29 with a named owner for each line.","Hold a budget assembly for all members each September, ahead of scrutiny."],
 ["Section 151 Officer"],"Cabinet Member for Finance and Assets","October 2025",
 "Outline business cases have been drawn up for 11 of the 16 savings lines. Work on the leisure contract line has been held back while the operator’s open-book figures are checked, and this puts about £420,000 of the programme in some doubt.","Some delay"),
("3","Make scrutiny matter","Overview and scrutiny is well attended but comes too late to shape decisions. Move pre-decision scrutiny to the centre of the work programme.",
 ["Review the scrutiny work programme with the Centre for Governance and Scrutiny and adopt a protocol between Cabinet and scrutiny."],
 ["Monitoring Officer"],"Chair of the Overview and Scrutiny Committee","March 2025",
 "The protocol was adopted by Full Council on 25 February 2025. Four of the six reports taken by Cabinet since then were seen by scrutiny first.","Complete"),
("4","Tell the story of the place","Partners like working with Tarnbeck but could not describe its ambition. Develop one narrative for the borough with them and use it in every conversation with investors and government.",
 ["Commission a place narrative with the Tarnbeck Business Forum and the college.","Launch it at a partners’ conference in the Corn Exchange."],
 ["Head of Strategy and Communications","Director of Place"],"Leader of the Council","Q3 2025/26",
 "A steering group of nine partners met for the first time in April. Three agencies have been invited to quote.","On track"),
("5","Invest in members","Introduce a role profile and a personal development plan for every councillor, beginning with committee chairs.",
 ["Seek the Councillor Development Charter and offer each councillor a development interview every year."],
 ["Democratic Services Manager"],"Cabinet Member for Governance","May 2026",
 "Role profiles were approved in January. Twelve interviews have taken place, ten of them with chairs and vice-chairs; the remainder are being arranged for the summer.","On track"),
("6","Bring the workforce strategy to life","Staff are proud to work for the council, yet one post in nine is vacant. Turn the strategy into a plan with dates, targets and money behind it, and report on it to members.",
 ["Agree a workforce delivery plan covering pay, apprenticeships, wellbeing and hybrid working.","Report vacancy and turnover rates to the Employment Committee each quarter."],
 ["Head of People and Organisational Development"],"Cabinet Member for Governance","September 2025",
 "The vacancy rate stood at 9.2 per cent at the end of March, against 11.4 per cent at the time of the challenge. A market review of pay in planning, building control and legal services is complete. The delivery plan itself has slipped by one committee cycle because the lead officer left in February; her successor took up post on 28 April.","Some delay"),
("7","Get ready for reorganisation without losing sight of today","Prepare for local government reorganisation with the other districts, while protecting the capacity needed for day-to-day services.",
 ["Set up a small reorganisation team, with its costs met from the transformation reserve, and report to an all-party member panel each month."],
 ["Chief Executive"],"Leader of the Council","Ongoing",
 "The team of three has been in place since 1 April. The panel has met twice.","On track"),
("8","Modernise the customer offer","A third of customers who call do so because they cannot finish a task online. Redesign the ten busiest services from end to end and retire the old forms.",
 ["Carry out ten service redesigns, beginning with waste, council tax and housing options."],
 ["Director of Customer and Digital","ICT Client Manager"],"Cabinet Member for Customers","March 2027",
 "No redesign has begun. The work waits for the new customer platform, for which tenders are due back on 20 June.","Not started"),
]
DUE={"July 2025":("2025-07-01","2025-07-31"),"October 2025":("2025-10-01","2025-10-31"),"March 2025":("2025-03-01","2025-03-31"),"Q3 2025/26":("2025-10-01","2025-12-31"),"May 2026":("2026-05-01","2026-05-31"),"September 2025":("2025-09-01","2025-09-30"),"Ongoing":(None,None),"March 2027":("2027-03-01","2027-03-31")}
DEL={"On track":"on_track","Complete":"complete","Not started":"not_started","Some delay":["at_risk","off_track"]}
json.dump([dict(ref=a,head=b,text=c,actions=d,owner=e,sponsor=f,due=g,prog=h,stat=i) for a,b,c,d,e,f,g,h,i in C],open("data.json","w"),ensure_ascii=False,indent=1)
typst.compile("source.typ",output="document.pdf")
recs=[]
for ref,head,text,acts,owner,sponsor,due,prog,stat in C:
    s,e=DUE[due]; one=len(acts)==1
    A=[{"text":t,"ref":None if one else str(i)} for i,t in enumerate(acts,1)]
    leads=[{"lead_text":o,"role":o} for o in owner]+[{"lead_text":sponsor}]
    r={"ref":ref,"text":f"{head} {text}","headline":head,"recommendation_type":"peer","actions":A,
       "leads":leads,"progress":[{"text":prog}],"rag":[{"rag_text":stat,"rag":None,"delivery":DEL[stat]}]}
    if one: A[0].update(due_text=due,due_start=s,due_end=e)
    recs.append(r)
gold={"source":"document.pdf","documents":{"document_type":"action_plan","date_start":["2025-05-01","2025-05-16"],"date_end":["2025-05-31","2025-05-16"]},"councils":["E07999010"],
"recommendations":recs,"front_matter":[],"scope":[],"peers":[],
"milestones":[{"event":"on_site","date_text":"12–15 November 2024","date_start":"2024-11-12","date_end":"2024-11-15"},
{"event":"report_published","date_text":"14 February 2025","date_start":"2025-02-14","date_end":"2025-02-14"},
{"event":["action_plan_published","meeting"],"date_text":"18 March 2025","date_start":"2025-03-18","date_end":"2025-03-18"},
{"event":"progress_review","date_text":"November 2025","date_start":"2025-11-01","date_end":"2025-11-30"}]}
gold["documents"].update(date_start="2025-05-01",date_end="2025-05-31")
finish(".",gold,dict(title="Tarnbeck Borough Council: Corporate Peer Challenge action plan",producer="typst",family="Portrait plan of cards, one a recommendation: big numeral in a coloured side band, headline and text, then label-above-value pairs (what we will do, owner and sponsor, timescale, progress, status word with no colour); numbered actions in some cards, cards break over pages."))
