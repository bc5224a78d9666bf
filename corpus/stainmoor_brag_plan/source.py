import sys,pathlib,html; here=pathlib.Path(__file__).parent; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from page_kit import *
D=("%d","")
def day(y,m,d): return (f"{y}-{m:02}-{d:02}",)*2
rows=[
("1","Agree a single long-term vision for Stainmoor","with partners, residents and businesses, so that every organisation in the district can see the part that it plays in delivering it.",
 "Run the Stainmoor 2040 conversation across all eight neighbourhood areas and bring a shared vision to Full Council for adoption.",["Chief Executive"],"October 2025",month(2025,10),
 "Over 3,400 residents took part between March and May. A first draft was tested with the Stainmoor Partnership Board on 11 June and was well received by health and college partners.","Green"),
("2","Sharpen the Council Plan","by reducing the number of priorities and attaching to each a small set of measures that members can use to hold officers to account.",
 "Replace the 41 commitments in the current plan with no more than twelve, each with a baseline, target and accountable director.",["Assistant Chief Executive (Policy and Insight)"],"31 March 2025",day(2025,3,31),
 "Refreshed Council Plan approved by Full Council on 26 March 2025. The first quarterly scorecard went to Cabinet in June.","Blue"),
("3","Reset the relationship between Cabinet and Scrutiny","by involving scrutiny members earlier in the development of policy and by tracking what happens to their recommendations.",
 "Introduce a Cabinet and Scrutiny protocol, a shared forward plan and a recommendation tracker reported to each scrutiny chair every quarter.",["Director of Law and Governance","Chair of Overview and Scrutiny Board"],"September 2025",month(2025,9),
 "Protocol drafted and discussed at two workshops facilitated by the Centre for Governance and Scrutiny. Adoption has slipped from July while the incoming chairs are consulted.","Amber"),
("4","Set out how the structural budget gap will be closed","over the life of the medium term financial plan, with fully costed options and a clear political timetable for taking decisions.",
 "Produce a three-year savings and transformation programme, with business cases for every proposal above £250,000, before the 2026/27 budget round opens.",["Director of Finance (S151 Officer)"],"30 September 2025",day(2025,9,30),
 "Options worth £14.2m have been identified against a gap of £23.6m. Business cases for adult social care reviews and the property estate are later than planned and the external partner has only now been appointed.","Red"),
("5","Rebuild reserves","to a level which reflects the risks that the council carries, in particular the deficit on the high needs block.",
 "Adopt a reserves policy that sets a minimum general fund balance of 5% of net revenue budget and a plan for reaching it by 2028.",["Director of Finance (S151 Officer)"],"February 2026",month(2026,2),
 "Draft policy considered by Audit and Governance Committee in April; to be consulted upon with the budget.","Green"),
("6","Give the transformation programme the capacity that it needs","including dedicated programme management, data analysts and change support for services.",
 "Establish a Transformation Office of nine posts, funded from capital receipts, and bring all change projects under a single board.",["Director of Resources and Change","Head of Transformation"],"July 2025",month(2025,7),
 "Seven of the nine posts filled. The Change Board has met monthly since February and has closed eleven projects that no longer supported the Council Plan.","Green"),
("7","Develop a workforce strategy","that deals with an ageing workforce, high agency spend in children’s services and inconsistent appraisal.",
 "Publish a five-year People Strategy, with early action on social work recruitment, apprenticeships and manager development.",["Head of People and Organisational Development"],"December 2025",month(2025,12),
 "Staff survey closed on 30 May with a response rate of 61%. Agency social workers are down from 38 to 29. Drafting is four weeks behind because of vacancies in the HR team.","Amber"),
("8","Be more visible in the region","using the experience of the Leader and Chief Executive to shape the combined authority’s investment plan rather than respond to it.",
 "Agree an influencing plan with the combined authority, and second a senior officer to its economic growth team for twelve months.",["Leader of the Council"],"April 2025",month(2025,4),
 "Secondment began on 7 April. The Leader now holds the regional portfolio for skills.","Blue"),
("9","Improve the experience of customers","who contact the council by telephone, and publish performance so that residents can see improvement.",
 "Redesign the contact centre for revenues and benefits, housing repairs and waste, with call-back introduced for all three services.",["Head of Customer and Digital"],"November 2025",month(2025,11),
 "Call-back introduced for revenues and benefits on 2 June; average wait has fallen from 19 to 8 minutes. Housing repairs will follow in September.","Green"),
("10","Strengthen member development","so that all councillors, including those elected since 2023, have a personal development plan and access to mentoring.",
 "Offer each councillor a development conversation, and commission LGA mentors for new Cabinet members and committee chairs.",["Head of Democratic Services"],"June 2025",month(2025,6),
 "44 of 60 councillors have had their conversation. The remainder have been offered dates in July, after which this action will be closed.","Amber"),
]
fill=dict(Green="#8cc56d",Amber="#f6b940",Red="#e0584f",Blue="#7fb0e0")
mean=dict(Green="on_track",Amber="at_risk",Red="off_track",Blue="complete")
e=html.escape
tr="".join(f"<tr><td class=c>{r}</td><td><b>{e(h)}</b> {e(t)}</td><td>{e(a)}</td><td>{'<br>'.join(map(e,l))}</td><td>{e(d)}</td><td>{e(p)}</td><td class=c style='background:{fill[g]}'>{g}</td></tr>" for r,h,t,a,l,d,_,p,g in rows)
doc=f"""<!doctype html><html lang=en><meta charset=utf-8><title>CPC Action Plan</title><style>
@page{{size:A4 landscape;margin:14mm 12mm 16mm;@bottom-left{{content:"City of Stainmoor Metropolitan District Council | Peer Challenge Action Plan | v3";font:8pt 'Liberation Sans'}}@bottom-right{{content:"Page " counter(page) " of " counter(pages);font:8pt 'Liberation Sans'}}}}
body{{font:9.5pt/1.32 Carlito;color:#222}}h1{{font-size:20pt;color:#5b2a6e;margin:0 0 1mm}}h2{{font-size:12.5pt;color:#5b2a6e;margin:5mm 0 1.5mm}}.sub{{font-size:12pt;color:#555;margin:0 0 4mm}}
.logo{{float:right;width:56mm;height:15mm}}p{{margin:0 0 2mm}}table{{border-collapse:collapse;width:100%}}td,th{{border:0.6pt solid #9a8aa3;padding:1.6mm 1.8mm;vertical-align:top;text-align:left}}
thead th{{background:#5b2a6e;color:#fff}}thead{{display:table-header-group}}tr{{break-inside:auto}}.c{{text-align:center}}.key td{{padding:1mm 2mm}}.key{{width:auto}}
</style><body><svg class=logo viewBox="0 0 224 60"><path d="M5 50 L35 12 L55 36 L70 20 L95 50Z" fill="#5b2a6e"/><text x="102" y="30" font-family="Carlito" font-size="19" font-weight="bold" fill="#5b2a6e">Stainmoor</text><text x="102" y="47" font-family="Carlito" font-size="11" fill="#777">Metropolitan District</text></svg>
<h1>Corporate Peer Challenge: Action Plan</h1><p class=sub>Position at the end of June 2025</p>
<h2>Introduction</h2>
<p>A team of peers assembled by the Local Government Association was in Stainmoor from 12 to 15 November 2024. Its report, published in February 2025, recognised the pride that people take in the district and the commitment of our staff, and made ten recommendations. Cabinet accepted all of them on 18 March 2025.</p>
<p>This plan sets out what we are doing about each recommendation, who is responsible and how far we have got. It is reviewed each month by the Corporate Leadership Team and each quarter by Overview and Scrutiny Board. The peers will return for a progress review in November 2025.</p>
<h2>Key to BRAG ratings</h2><table class=key><tr><td style="background:{fill['Blue']}">Blue</td><td>Action complete, or now part of business as usual</td><td style="background:{fill['Green']}">Green</td><td>On track to be completed by the date shown</td></tr><tr><td style="background:{fill['Amber']}">Amber</td><td>Some slippage; will be brought back on track without change to the date</td><td style="background:{fill['Red']}">Red</td><td>Off track; will not be completed by the date shown</td></tr></table>
<h2>Action plan</h2><table><colgroup><col style="width:4%"><col style="width:20%"><col style="width:20%"><col style="width:13%"><col style="width:9%"><col style="width:27%"><col style="width:7%"></colgroup><thead><tr><th>No.</th><th>Peer team recommendation</th><th>What we are doing</th><th>Owner(s)</th><th>Complete by</th><th>Update (June 2025)</th><th>BRAG</th></tr></thead><tbody>{tr}</tbody></table>
<p style="margin-top:4mm">For further information contact the Policy and Insight Team: policy@stainmoor.example</p></body></html>"""
chromium(here,doc)
roles={"Director of Finance (S151 Officer)":["Director of Finance (S151 Officer)","Director of Finance","Section 151 Officer","Director of Finance (Section 151 Officer)"],"Leader of the Council":["Leader of the Council","Leader",None],"Chair of Overview and Scrutiny Board":["Chair of Overview and Scrutiny Board",None]}
gold=dict(documents=dict(document_type="action_plan",date_start="2025-06-01",date_end="2025-06-30"),councils=["E08999001"],
 recommendations=[dict(ref=r,text=f"{h} {t}",headline=h,recommendation_type="peer",actions=[dict(text=a,due_text=d,due_start=s[0],due_end=s[1],leads=[dict(lead_text=x,role=roles.get(x,x)) for x in l],progress=[dict(text=p,as_of_start="2025-06-01")],rag=[dict(rag_text=g,rag=g.lower(),delivery=mean[g])])]) for r,h,t,a,l,d,s,p,g in rows],
 front_matter=[],scope=[],peers=[],
 milestones=[ms("on_site","12 to 15 November 2024","2024-11-12","2024-11-15"),ms("report_published","February 2025",*month(2025,2)),ms(["meeting","other"],"18 March 2025","2025-03-18"),ms("progress_review","November 2025",*month(2025,11))])
gold["documents"]["date_start"]=["2025-06-01","2025-06-30"]
finish(here,gold,"Stainmoor CPC action plan, June 2025","chromium","Landscape browser table of seven columns with BRAG key, headline in bold run into the recommendation, two owners on lines of one cell, rows broken over pages; ordinary.")
