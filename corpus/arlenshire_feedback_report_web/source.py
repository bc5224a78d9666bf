import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1])); __import__('os').chdir(__import__('pathlib').Path(__file__).resolve().parent)
from improvement_papers import finish
T="Local priorities and outcomes|Organisational and place leadership|Governance and culture|Financial planning and management|Capacity for improvement".split("|")
Q=[["Are the council’s priorities clear and informed by the local context?","Is the council delivering effectively on its priorities?"],
["Does the council provide effective local leadership?","Are there good relationships with partner organisations and local communities?"],
["Are there clear and robust governance arrangements?","Is there a culture of challenge and scrutiny?"],
["Does the council have a grip on its current financial position?","Does the council have a strategy and a plan to address its financial challenges?"],
["Is the organisation able to support delivery of local priorities?","Does the council have the capacity to improve?"]]
R=[("Turn the Arlenshire Plan into a programme that people can follow","The plan tells a good story about the county but carries more than sixty commitments of equal weight. Members and directors should agree the handful that will be finished by May 2027, put names and money against each, and say publicly what will wait."),
("Bring forward decisions on the 2026/27 and 2027/28 savings","Half of the £18.4 million still to be found rests on proposals that have not reached a business case. The council should complete these by the end of December 2025 and be ready with alternatives where they do not stand up."),
("Settle the future of the four former district offices","Staff and residents have been waiting since vesting day for a view on which buildings will stay. Reach a decision, explain it well and release the capital that the customer and digital programmes are counting on."),
("Give scrutiny a work programme of its own","The three select committees spend most of their time receiving reports for information. Fewer items, chosen by members and looked at before Cabinet decides, would make better use of a committed group of councillors."),
("Strengthen the relationship with town and parish councils","There are 147 local councils in Arlenshire and great goodwill among them. A shared charter, a named contact in each service and one route for devolving assets would build on that goodwill."),
("Finish the harmonisation of pay, terms and conditions","Colleagues who do the same job on different contracts told the team that they still feel part of their old council. Agree a date with the trade unions and hold to it."),
("Invest in the skills of middle managers","Heads of service are carrying the change on top of the day job. A modest development offer, with protected time, would spread the load and widen the pool of future leaders.")]
P=[("Rebecca Thorne","Chief Executive","Cheshire West and Chester Council"),("Councillor Idris Mallory","Leader","Wiltshire Council"),("Councillor Sunita Bhandari","Deputy Leader (Liberal Democrat)","Shropshire Council"),
("Douglas Pell","Director of Resources and Section 151 Officer","North Northamptonshire Council"),("Amara Okonjo","Assistant Director for Communities and Customer","Durham County Council"),("Tom Wexcombe","Head of Policy","Local Partnerships"),("Helen Garside","Peer Challenge Manager","Local Government Association")]
recs="".join(f"<section class=r><h3>{i}. {h}</h3><p>{t}</p></section>" for i,(h,t) in enumerate(R,1))
peers="".join(f"<li><strong>{n}</strong>, {r}, {o}</li>" for n,r,o in P)
themes="".join(f"<li><strong>{t}</strong> – {' '.join(q)}</li>" for t,q in zip(T,Q))
html=f"""<!doctype html><html lang=en-GB><meta charset=utf-8><title>Arlenshire Council: corporate peer challenge feedback report</title><style>
@page{{size:A4;margin:16mm 17mm 18mm}} body{{font:11.5pt/1.5 'Liberation Sans';color:#222;margin:0}}
.top{{display:flex;justify-content:space-between;align-items:center;border-bottom:4px solid #7b1e59;padding-bottom:8px}}
.nav{{font-size:9pt;color:#555}} .crumb{{font-size:9pt;color:#7b1e59;margin:10px 0 22px}} h1{{font-size:24pt;line-height:1.2;color:#7b1e59;margin:0 0 6px}}
.date{{color:#555;margin-bottom:16px}} h2{{font-size:17pt;color:#7b1e59;margin:26px 0 8px;break-after:avoid}} h3{{font-size:12.5pt;margin:16px 0 4px;color:#2a2a2a;break-after:avoid}}
.box{{background:#f4edf2;padding:10px 16px;font-size:10.5pt}} a{{color:#7b1e59}} li{{margin-bottom:5px}} .ft{{margin-top:30px;border-top:1px solid #bbb;font-size:8.5pt;color:#666;padding-top:8px}}
.r p{{margin-top:2px}} .up{{font-size:9pt;text-align:right}}</style>
<div class=top><svg width=150 height=44><rect width=44 height=44 rx=6 fill="#7b1e59"/><path d="M8 32 22 10 36 32z" fill="#fff"/><text x=52 y=20 font-size=13 font-family="Liberation Sans" font-weight=bold fill="#7b1e59">Arlenshire</text><text x=52 y=37 font-size=13 font-family="Liberation Sans" fill="#7b1e59">Council</text></svg>
<span class=nav>Residents &nbsp;|&nbsp; Business &nbsp;|&nbsp; Your council &nbsp;|&nbsp; Search</span></div>
<div class=crumb>Home › Your council › How we are performing › Peer challenge</div>
<h1>LGA Corporate Peer Challenge: Arlenshire Council</h1><div class=date>Feedback report &nbsp;|&nbsp; On site 14–17 October 2025 &nbsp;|&nbsp; Published January 2026</div>
<div class=box><strong>On this page</strong><br><a>1. Executive summary</a><br><a>2. Key recommendations</a><br><a>3. About the peer challenge</a><br><a>4. Feedback</a><br><a>5. Next steps</a></div>
<h2>1. Executive summary</h2>
<p>Arlenshire is a young council with an old county’s sense of itself. Formed in April 2023 from a county council and four districts, it has kept services running through a difficult first term, brought down the number of senior posts by a third and earned the respect of its partners. Staff whom the peer team met are proud of where they work and frank about what is not yet right.</p>
<p>The next eighteen months will be harder than the first thirty. The reserves that cushioned reorganisation have been spent down to £21 million, demand for children’s placements is running 11 per cent above budget, and the elections of May 2027 will narrow the room for unpopular decisions. The council knows this. What it now needs is to choose, to say what it has chosen, and to see it through.</p>
<p>The team saw much to build on: the Better Homes partnership with housing associations, a respected public health team, and a Leader and Chief Executive who share the same account of the council’s position. Relationships between political groups are courteous and, on the whole, constructive.</p>
<h2>2. Key recommendations</h2>
<p>Observations and ideas for the council to consider are found throughout this report. The following are the peer team’s key recommendations to Arlenshire Council:</p>{recs}
<p class=up><a>Back to top</a></p>
<h2>3. About the peer challenge</h2><h3>The peer team</h3>
<p>Peer challenges are delivered by experienced elected member and officer peers. The make-up of the team reflected the council’s requirements and the focus of the challenge. The peers who delivered the challenge at Arlenshire were:</p><ul>{peers}</ul>
<h3>Scope and focus</h3><p>The team considered the five themes that form the core of every corporate peer challenge:</p><ol>{themes}</ol>
<p>The council also asked the team for a view on its work with town and parish councils. That view is given under the second theme.</p>
<h3>How the team worked</h3><p>Before arriving, the team read a position statement and some ninety documents. During four days on site it spoke with more than 150 people in over 50 meetings, visited the Brook Street hub in Castle Overy and joined a meeting of the Coastal Area Board. In all the team spent about 240 hours on Arlenshire, the equivalent of one person working for nearly seven weeks.</p>
<h2>4. Feedback</h2>
<h3>4.1 {T[0]}</h3><p>The Arlenshire Plan 2024–2028 rests on sound evidence, including a residents’ survey with over 6,000 replies. Its four missions are known across the workforce. Below the missions, however, directors described different lists of what comes first, and the quarterly performance report runs to 84 pages. The team suggests that a two-page dashboard for Cabinet would help members to ask sharper questions.</p>
<p>Delivery is strong in waste, where recycling has risen from 46 to 53 per cent since one collection service replaced four, and in housing. Special educational needs remain a worry: 38 per cent of plans were issued within 20 weeks in the year to August 2025, against an average of 50 per cent for comparable councils.</p>
<h3>4.2 {T[1]}</h3><p>Partners in health, policing and the university speak of a council that turns up and does what it says. The Integrated Care Board would welcome a single conversation about the use of buildings. Local councils are less sure of their place: several clerks said that they learn of changes to grass cutting and street cleaning from residents. The council may wish to look at how Cornwall Council and Wiltshire Council have framed their offers.</p>
<h3>4.3 {T[2]}</h3><p>The constitution has been rewritten once and needs one more revision to shorten the scheme of delegation. The Audit and Governance Committee is well chaired, with two independent members, and has recommended that the annual governance statement be brought forward to July. Scrutiny is the weakest part of the system, not for want of effort but because the agenda is set by officers.</p>
<h3>4.4 {T[3]}</h3><p>The 2025/26 budget of £412 million is forecast to overspend by £6.7 million, down from £9.1 million at the end of the first quarter. The finance team is trusted and the monitoring is timely. The gap to 2028/29 is £31 million, of which £12.6 million has firm plans behind it. External auditors have drawn attention to the dedicated schools grant deficit, which stood at £24 million in March 2025.</p>
<h3>4.5 {T[4]}</h3><p>Sickness absence is falling and turnover, at 12 per cent, is close to the average for unitary councils. The transformation office has talented people but holds 40 projects, many of which belong to services. Harmonisation is the single issue that staff raised most often.</p>
<h2>5. Next steps</h2>
<p>Senior political and managerial leaders will want to reflect on these findings. The council should publish an action plan within five months of the peer challenge, that is by 17 March 2026. The Local Government Association will return for a progress review, which is to take place in September 2026; its report will be published by 17 October 2026. In the meantime Clare Tunstall, Principal Adviser for the region, is the main contact between the council and the Association.</p>
<div class=ft>© 2026 Arlenshire Council &nbsp; Shire Hall, Castle Overy &nbsp; | &nbsp; Accessibility &nbsp; | &nbsp; Cookies &nbsp; | &nbsp; Contact us &nbsp; | &nbsp; Page last reviewed: 12 January 2026</div></html>"""
open("source.html","w").write(html)
sc=[]
for t,q in zip(T,Q):
    sc.append(dict(level="theme",theme=t,text=t)); sc+= [dict(level="question",theme=t,text=x) for x in q]
gold=dict(source="document.pdf",documents=dict(document_type="feedback_report",date_start=["2026-01-01","2026-01-12"],date_end=["2026-01-31","2026-01-12"],committee=None),councils=["E06999003"],
 recommendations=[dict(ref=str(i),text=f"{h} {t}",headline=h,recommendation_type="peer",made=["2025",None],theme=None,actions=[],rag=[],progress=[],leads=[]) for i,(h,t) in enumerate(R,1)],
 scope=sc, peers=[dict(name=n,role=[r,"Deputy Leader"] if "Liberal" in r else r,organisation=o) for n,r,o in P],
 milestones=[dict(event="on_site",date_text=["14–17 October 2025","On site 14–17 October 2025"],date_start="2025-10-14",date_end="2025-10-17"),
  dict(event="action_plan_published",date_text=["within five months of the peer challenge, that is by 17 March 2026","by 17 March 2026","17 March 2026","within five months of the peer challenge","within five months"],date_end="2026-03-17"),
  dict(event="progress_review",date_text=["September 2026","in September 2026"],date_start="2026-09-01",date_end="2026-09-30")],
 no_extra=["peers"])
finish(".",gold,"Arlenshire Council: corporate peer challenge feedback report","chromium","Feedback report published as a web page with menu, breadcrumb and contents box, numbered key recommendations as heading plus paragraph, a date line with on-site span and publication month; tests headline plus paragraph and advice in prose that is no recommendation.")
