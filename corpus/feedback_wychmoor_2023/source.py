# Builds source.html and gold.json (then: chromium --print-to-pdf). Written for this project, CC0-1.0.
import json, html
RECS = [
 ("Settle a small number of outcomes for the city and let everything else follow from them",
  ["The corporate plan lists 41 commitments of equal weight. Cabinet and the corporate management team should agree the five or six that matter most to 2027, say in public what will be done later or not at all, and align service plans, budgets and appraisals to that choice."]),
 ("Close the budget gap with a costed savings programme, agreed earlier in the year",
  ["The gap of £4.3m by 2026/27 is understood but the proposals to meet it are not yet owned by members. A rolling programme, with options before councillors by September each year, would give time for consultation and for equality impacts to be weighed properly.",
   "The programme should state the one-off cost of each saving as well as its yield, and it should be reported to the Finance and Audit Committee quarterly."]),
 ("Reset the relationship between the executive and overview and scrutiny",
  ["Scrutiny is busy but it is not yet influential. Work programmes should be built around the decisions that are coming, with:"],
  ["a published protocol that sets out what each side can expect of the other;", "pre-decision scrutiny of the budget and of the three largest regeneration schemes;", "training for chairs and vice-chairs, refreshed after every election."]),
 ("Develop a shared story of place with partners, “Wychmoor 2040”",
  ["Partners – the university, the hospital trust, the cathedral and the business improvement district among them – are willing and say they are waiting to be asked. The council is uniquely placed to convene them around one account of what the city could become."]),
 ("Adopt a corporate approach to programme management",
  ["There are three project methodologies in use. One light-touch framework, a single register of projects and a benefits lead in each directorate would help the council to finish what it starts."]),
 ("Put in place a workforce strategy, including a plan for the posts that are hardest to fill",
  ["Turnover in planning, environmental health and legal services reached 22 per cent last year. Pay is a part of the answer but only a part: career grades, apprenticeships and a clearer offer to agency staff who wish to stay should all be considered."]),
 ("Review the governance of Moorgate Homes Limited",
  ["The council’s housing company has grown more quickly than the arrangements to oversee it. The shareholder function should be separated from the board, conflicts of interest should be removed, and the business plan should come to full Council once a year."]),
]
PEERS = [("Philippa Marchetti","Chief Executive","Aldergate Borough Council"),("Councillor Desmond Oyelaran","Leader","Pendreth City Council"),
 ("Councillor Ruth Sandiford-Hale","Former Leader and Opposition Group Leader","East Hollin District Council"),
 ("Gareth Lumb","Director of Place, Housing and Climate","Rothermouth Council"),("Shabnam Quereshi","Assistant Director (Finance) and Deputy Section 151 Officer","Westering Borough Council"),
 ("Ivo Tranter","Head of Policy, Performance and Communications","Culverdale District Council"),("Beth Ainscough","Peer Challenge Manager","Local Government Association"),("Oskar Wynn","Shadow Peer Challenge Manager","Local Government Association")]
e = lambda s: html.escape(s, quote=False)
P = lambda *ps: "".join(f"<p>{e(p)}</p>" for p in ps)
U = lambda xs: "<ul>"+"".join(f"<li>{e(x)}</li>" for x in xs)+"</ul>"
toc = [("1.","Executive summary",3),("2.","Key recommendations",3),("3.","Summary of peer challenge approach",4),("3.1","The peer team",4),("3.2","Scope and focus",5),("3.3","The peer challenge process",5),
 ("4.","Feedback",5),("4.1","Local priorities and outcomes",5),("4.2","Organisational and place leadership",6),("4.3","Governance and culture",6),("4.4","Financial planning and management",6),("4.5","Capacity for improvement",7),("5.","Next steps",7)]
recs = "".join(f'<h3>2.{i} Recommendation {i}</h3><p class="hl">{e(r[0])}</p>{P(*r[1])}{U(r[2]) if len(r)>2 else ""}' for i,r in enumerate(RECS,1))
body = f"""
<section class="cover"><div class="bar"></div><p class="c1">LGA Corporate Peer Challenge</p><p class="c2">Wychmoor City Council</p><p class="c3">9 – 12 May 2023</p><p class="c4">Feedback report: July 2023</p>
<p class="c5">Local Government Association · Peer Challenge Programme</p></section>
<section class="toc"><h1>Contents</h1>{"".join(f'<div class="t{len(n)>2:d}"><span>{n} {t}</span><i></i><span>{p}</span></div>' for n,t,p in toc)}</section>
<h1>1. Executive summary</h1>
{P("Wychmoor is a handsome and confident city with a council that is proud of it. The peer team met staff who go out of their way for residents and members who, across all four political groups, put the city before party more often than not. The way in which the council and its volunteers supported people through the winter floods of 2021 is still spoken of with gratitude, and that goodwill is an asset which the council can draw upon.",
"Since the all-out elections of May 2022 the council has had no overall control. The joint administration has moved from agreeing how to work together to agreeing what to do, and the appointment of a permanent Chief Executive in October 2022 has brought stability after two interim arrangements. Now is the time to make choices. The corporate plan tries to satisfy everybody, and as a result officers find it hard to know which of its commitments comes first when money and people are short.",
"The financial position is sound today. Reserves stand at £11.6m and the external auditor has given an unqualified opinion in each of the last three years. Peers were nevertheless concerned that the medium term gap is talked of as something which government will solve. It is recommended practice, and simple prudence, to plan for the case in which it does not.",
"The council has invested heavily in regeneration, notably at Tannery Wharf and the former bus depot. Partners admire its ambition. They also told us that they learn of decisions late, and that they would like to be part of shaping them.")}
<h1>2. Key recommendations</h1>
<p>There are a number of observations and suggestions within the main section of the report. The following are the peer team’s key recommendations to the council:</p>
{recs}
<h1>3. Summary of peer challenge approach</h1>
<h2>3.1 The peer team</h2>
<p>Eight people made up the team, councillors and officers who do similar jobs in other places. The council was consulted on the choice of them. The peers were:</p>
{U([", ".join(p) for p in PEERS])}
<h2>3.2 Scope and focus</h2>
<p>Five themes are common to every challenge of this kind, and the team looked at Wychmoor under each of them:</p>
<ol><li><b>Local priorities and outcomes</b> – Does the city know what its council is trying to achieve, and can the council show that it is getting there?</li>
<li><b>Organisational and place leadership</b> – Do members and officers lead well together? What do partners and residents make of them?</li>
<li><b>Governance and culture</b> – Are decisions taken properly, and does anybody question them?</li>
<li><b>Financial planning and management</b> – Is today’s budget under control, and is there a believable plan for tomorrow’s?</li>
<li><b>Capacity for improvement</b> – Has the council the people, skills and systems that its plans require?</li></ol>
<p>The council also asked for a view on the oversight of its housing company.</p>
<h2>3.3 The peer challenge process</h2>
{P("Nobody was inspected. The team did not audit plans or test figures; it read what it was given, walked about, listened, and compared what it found with what its members know from their own councils. Its conclusions should be taken in that spirit, and weighed against the knowledge of those who work in Wychmoor every day.",
"Some sixty documents, the council’s own position statement first among them, were read beforehand. The team was then on site in Wychmoor for four days, from 9 to 12 May 2023, and held 37 meetings with more than 120 people: councillors, staff, partners and members of the youth assembly. What was said in them is not attributed here to any person.")}
<h1>4. Feedback</h1>
<h2>4.1 Local priorities and outcomes</h2>
{P("The council knows its communities. A good observatory, shared with Brackenshire County Council, gives ward-level profiles that members use in their casework, and the cost of living partnership has directed help to the 1,900 households that most needed it. Recycling is among the best of comparable cities, and the number of homes completed has exceeded the local plan’s trajectory in three of the last four years.",
"Performance reporting is thorough and long. The quarterly report runs to 74 pages and few of those whom we met had read it to the end. The council should consider a shorter report, with a page for each outcome, and it would be worth comparing notes with Stainmoor City Council, whose dashboard was mentioned by several officers.",
"Equality, diversity and inclusion is led with conviction by a small team. Peers suggested that impact assessments be prepared at the start of policy development rather than in the week before publication.")}
<h2>4.2 Organisational and place leadership</h2>
{P("The Leader and Deputy Leader, who are from different parties, present a common front and are respected for it. Relationships between senior members and the new corporate management team are open and trusting. Staff told us that they see more of their directors than they did, and the Chief Executive’s Thursday briefings are valued.",
"Externally the picture is more mixed. The Wychmoor Partnership Board has not met since November 2021. Its members would like it to resume with a clear purpose, and the council might invite one of them to chair it. There is an opportunity also to work with the county council on the future of local government in the area before views harden.")}
<h2>4.3 Governance and culture</h2>
{P("The constitution was revised in 2020 and is fit for purpose. The statutory officers meet fortnightly and the Monitoring Officer’s advice is sought early. Conduct at full Council is generally good, although a small number of members told us of remarks online that they found intimidating. Group leaders should continue to act together on this.",
"Overview and scrutiny has two committees, each with a full agenda, most of it for noting. In 2022/23 only one recommendation was made to Cabinet: that a report on taxi licensing be deferred. Internal audit made 62 recommendations in the same year, of which 9 were overdue at the end of March; the committee should ask for those to be reported by exception.",
"Moorgate Homes has delivered 212 homes and is a source of pride. Two councillors sit on its board while also serving on the committee that approves its loans, and the peer team heard different accounts of who speaks for the council as shareholder.")}
<h2>4.4 Financial planning and management</h2>
{P("The finance team is experienced and trusted. Budget monitoring is timely, the capital programme is profiled with realism, and the accounts for 2021/22 were published on time when many councils’ were not. The Section 151 Officer sits on the corporate management team.",
"The council has not needed to make large savings before and does not yet have the habit. Service managers described targets that were added late in the process and shared out equally. More use could be made of benchmarking, and the peer team would encourage the council to test its fees and charges, some of which have not changed since 2017, against those of its neighbours.")}
<h2>4.5 Capacity for improvement</h2>
{P("Staff are loyal and proud to work for the council: 81 per cent of those who answered the survey of January 2023 would recommend it as an employer. The hybrid working policy has been introduced with care. Digital services have improved, and the customer portal now handles more than half of all contacts.",
"Capacity is thin in places, and a good deal depends upon individuals. The council should also think about how it learns: reviews at the end of projects are rare, and the lessons of Tannery Wharf have not been written down.")}
<h1>5. Next steps</h1>
{P("Cabinet and the corporate management team will need time to decide what to make of this report, and will then publish an action plan. The team hopes to hear how it goes. At a six-month check-in, to be held in November 2023, the council’s leaders will tell the peers what they have begun, what has proved hard and where a further conversation would be of use.",
"In the meantime, Lorraine Peckover, Principal Adviser for the region, will be glad to arrange any help that the council would like from the Local Government Association: lorraine.peckover@lga.example.")}
"""
css = """@page{size:A4;margin:24mm 22mm 24mm 22mm;@bottom-left{content:"Wychmoor City Council – Corporate Peer Challenge feedback report";font:8pt 'Liberation Sans';color:#666}@bottom-right{content:counter(page);font:8pt 'Liberation Sans';color:#666}}
@page:first{@bottom-left{content:""}@bottom-right{content:""}}
body{font:11.2pt/1.42 'Liberation Sans',Arial,sans-serif;color:#1a1a1a;margin:0}
h1{color:#91278f;font-size:19pt;margin:20pt 0 8pt;break-after:avoid}h2{color:#91278f;font-size:14pt;margin:14pt 0 6pt;break-after:avoid}h3{font-size:12pt;margin:12pt 0 2pt;break-after:avoid;color:#333;font-weight:bold}
p{margin:0 0 8pt}.hl{font-weight:bold;margin:0 0 3pt;break-after:avoid}ul,ol{margin:0 0 8pt;padding-left:20pt}li{margin-bottom:3pt}
.cover{break-after:page;padding-top:70mm}.bar{height:8mm;background:#91278f;margin-bottom:14mm}.c1{font-size:24pt;color:#91278f}.c2{font-size:32pt;font-weight:bold;margin:6mm 0;line-height:1.1}.c3{font-size:17pt}.c4{font-size:15pt}.c5{margin-top:70mm;font-size:9pt;color:#666}
.toc{break-after:page}.toc div{display:flex;gap:4pt;margin:4pt 0}.toc i{flex:1;border-bottom:1px dotted #777;margin-bottom:4pt}.t0{font-weight:bold}.t1{padding-left:14pt}"""
open("source.html","w").write(f'<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Wychmoor City Council – Corporate Peer Challenge</title><style>{css}</style><body>{body}</body></html>')
LGA="Local Government Association"
gold = {"source":"document.pdf","documents":{"document_type":"feedback_report","date_start":"2023-07-01","date_end":"2023-07-31"},"councils":["E07999001"],
 "recommendations":[{"ref":f"Recommendation {i}","headline":r[0],"text":" ".join([r[0],*r[1],*(r[2] if len(r)>2 else [])]),"recommendation_type":"peer","made":["2023",None]} for i,r in enumerate(RECS,1)],
 "front_matter":[],
 "peers":[{"name":n,"role":r,"organisation":[o,"LGA"] if o==LGA else o} for n,r,o in PEERS],
 "milestones":[{"event":"on_site","date_text":["9 – 12 May 2023","9 to 12 May 2023","from 9 to 12 May 2023"],"date_start":"2023-05-09","date_end":"2023-05-12"},
  {"event":["progress_review","other"],"date_text":"November 2023","date_start":"2023-11-01","date_end":"2023-11-30"}],
 "no_extra":["peers"]}
json.dump(gold,open("gold.json","w"),indent=1,ensure_ascii=False)
