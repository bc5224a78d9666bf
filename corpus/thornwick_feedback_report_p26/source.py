import json, html
e=html.escape
TH=["Local priorities and outcomes","Organisational and place leadership","Governance and culture","Financial planning and management","Capacity for improvement"]
RECS=[
("Recommendation 1","Sharpen the City Plan into a delivery plan",
 "The City Plan is liked and widely quoted, but it holds 94 commitments. Choose the ones that will make the greatest difference in the next two years, put names, money and dates to them and tell people what will have to wait."),
("Recommendation 2","Take difficult financial decisions now",
 "The gap of £21m over three years cannot be met by the current approach of in-year controls. Cabinet and the senior team should agree a savings and transformation programme by the autumn and hold one another to account for it."),
("Recommendation 3","Get a firmer grip of demand in children’s services and special educational needs transport",
 "Spending has outrun the budget in each of the last four years. The council should bring together its data, commissioning and finance teams to produce a single, realistic forecast, and a plan to bend the curve that partners have signed."),
("Recommendation 4","Make better use of scrutiny",
 "Scrutiny members are committed and want to do more. Involve them earlier in policy, reduce the number of reports for noting and make sure that chairs are supported by a development programme."),
("Recommendation 5","Bring the whole organisation together around one improvement programme",
 "There are at least six programmes with ‘transformation’ in their titles. Merge them under a single board chaired by the Chief Executive, with one set of governance, one programme office and one version of the truth."),
("Recommendation 6","Be bolder in your role as leader of place",
 "Partners told us that they would follow if the council would lead. Use the relaunched Thornwick Partnership to set out what the city and its university, hospital and employers will achieve together by 2035."),
("Recommendation 7","Invest in your middle managers",
 "Service managers carry much of the burden of change and many are in their first management post. Offer them structured development, clear delegations and the time to lead."),
]
SC=[(TH[0],["Are the council’s priorities clear and informed by the local context?","Is the council delivering effectively on its priorities?"]),
(TH[1],["Does the council provide effective local leadership?","Are there good relationships with partner organisations and local communities?"]),
(TH[2],["Are there clear and robust governance arrangements?","Is there a culture of challenge and scrutiny?"]),
(TH[3],["Does the council have a grip on its current financial position?","Does the council have a strategy and a plan to address its financial challenges?"]),
(TH[4],["Is the organisation able to support delivery of local priorities?","Does the council have the capacity to improve?"])]
PEERS=[("Imogen Farrant","Chief Executive","Brackenshire County Council",None),("Councillor Desmond Achebe","Leader","London Borough of Calverhythe","Labour"),
("Councillor Rosalind Pym","Deputy Leader","Arlenshire Council","Conservative"),("Tobias Wren","Executive Director of Resources","Stainmoor City Council",None),
("Anjali Deshmukh","Director of Children’s Commissioning","Royal Borough of Kingsmead",None),("Lowri Beddoes","Assistant Director for Policy and Performance","Fennbridge Council",None),
("Marcus Tolland","Peer Challenge Manager","Local Government Association",None)]
li="".join(f"<li>{e(n)}, {e(r)}, {e(o)}{f' ({p})' if p else ''}</li>" for n,r,o,p in PEERS)
recs="".join(f"<h3>{e(a)}</h3><p><b>{e(h)}</b></p><p>{e(b)}</p>" for a,h,b in RECS)
sc="".join(f"<li><b>{e(t)}</b> – {' '.join(map(e,q))}</li>" for t,q in SC)
body={TH[0]:["Thornwick knows itself well. The evidence base behind the City Plan is strong and the council can show where it has made a difference: 480 affordable homes in three years, a rise in the number of schools judged good or better, and a waste service which residents rate highly. Performance against comparable authorities is sound in most services.",
"The plan was adopted in 2023 and few of those whom we met could say which of its commitments come first. Directorates have answered by writing their own priorities. The team saw good examples of neighbourhood working in Eastgate and the Ropewalk from which other parts of the city could learn."],
TH[1]:["The Leader and Chief Executive are visible, respected and work well together. External partners spoke of a council that is open and easy to deal with. They also told us of a certain hesitancy. Employers and the university are waiting to be asked, and the absence of a shared vision for the city means that bids for funding are sometimes made in haste.",
"Relations with the neighbouring county are improving, and the prospect of devolution gives them a purpose."],
TH[2]:["Decision-making is orderly and the statutory officers meet regularly as a ‘golden triangle’. The Audit Committee has two independent members and its annual report is a model of its kind. Scrutiny, by contrast, is spread thinly over five committees that receive many reports for information.",
"Councillors and officers generally treat one another with respect. A small number of exchanges in the chamber have fallen short, and group leaders should continue to deal with them promptly."],
TH[3]:["The council has balanced its budget each year, but it has used £11m of reserves over two years to do so. The medium-term gap is put at £21m. Members understand that there is a gap; fewer could describe how it will be closed. The overspend on home to school transport is a particular concern, as is the deficit on the high needs block.",
"The external auditor has raised no significant weaknesses, and treasury management is prudent. The finance team would be well advised to revisit the assumptions on inflation in the capital programme."],
TH[4]:["Staff are the council’s greatest asset. Nine in ten of those who answered the survey said that they understood how their work helped residents. The team heard much enthusiasm about the apprenticeship scheme and about the new data platform.",
"That energy is being dissipated by overlapping programmes. Middle managers in particular described being asked for the same information several times over."]}
find="".join(f"<h3>5.{i+1} {e(t)}</h3>"+"".join(f"<p>{e(x)}</p>" for x in body[t]) for i,t in enumerate(TH))
doc=f'''<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>LGA Corporate Peer Challenge – Thornwick City Council</title><style>
@page{{size:A4;margin:22mm 22mm 20mm;@bottom-center{{content:counter(page);font:9pt Liberation Sans;color:#666}}}} @page:first{{@bottom-center{{content:""}}}}
body{{font:11pt/1.45 "Liberation Sans",sans-serif;color:#222}} h1{{font-size:28pt;line-height:1.15;color:#6b1f4d;margin:60mm 0 6mm}} h2{{font-size:16pt;color:#6b1f4d;margin:8mm 0 3mm}} h3{{font-size:12.5pt;color:#333;margin:5mm 0 1.5mm}} h2,h3{{break-after:avoid}}
p{{margin:0 0 3mm}} li{{margin-bottom:1.5mm}} .cover{{height:240mm;break-after:page}} .cover .s{{font-size:15pt;color:#555}} .toc p{{margin:0 0 1mm}}
</style></head><body>
<div class="cover"><svg width="120" height="30"><rect width="120" height="30" rx="4" fill="#6b1f4d"/><text x="60" y="20" fill="#fff" font-family="Liberation Sans" font-size="13" text-anchor="middle">peer support</text></svg>
<h1>LGA Corporate Peer Challenge</h1><p class="s">Thornwick City Council</p><p class="s">13 – 16 May 2025</p><p class="s" style="margin-top:30mm">Feedback report</p></div>
<h2>1. Introduction</h2>
<p>Corporate peer challenge is a highly valued improvement and assurance tool that is delivered by the sector for the sector. It involves a team of senior local government councillors and officers undertaking a comprehensive review of key finance, performance and governance information and then spending time at the council to provide robust, strategic and credible challenge and support.</p>
<p>Thornwick is a unitary authority serving some 168,000 people. The council last had a corporate peer challenge in November 2019. This report sets out the findings of the team that visited the city in May 2025. The council has undertaken to publish it in full, together with its own action plan.</p>
<h2>2. Executive summary</h2>
<p>Thornwick City Council is a well-regarded council with much to be proud of. It has stable political leadership, a committed workforce and a record of delivery. Residents are broadly satisfied, and the council’s partners want it to succeed.</p>
<p>It now faces the hardest financial period in its history. The team’s principal message is that the council should act sooner, do fewer things, and do them together. The City Plan gives a good foundation but must be turned into something that can be delivered and afforded. Scrutiny and middle managers are two groups from whom the council could get a great deal more.</p>
<h2>3. Recommendations</h2><p>There are a number of observations and suggestions within the main section of the report. The following are the peer team’s key recommendations to the council:</p>{recs}
<h2>4. Summary of the peer challenge approach</h2><p><b>The peer team</b></p><p>Peer challenges are delivered by experienced elected member and officer peers. The make-up of the team reflected the focus of the peer challenge and peers were selected by the LGA on the basis of their relevant expertise. The peers were:</p><ul>{li}</ul>
<p><b>Scope and focus</b></p><p>The peer team considered the following five themes which form the core components of all corporate peer challenges. These areas are critical to councils’ performance and improvement.</p><ol>{sc}</ol>
<p>The team spoke to more than 140 people in over 50 meetings, read some 90 documents and visited three neighbourhoods. The team gave verbal feedback to members and officers on 16 May 2025.</p>
<h2>5. Feedback</h2>{find}
<h2>6. Next steps</h2><p>The LGA would like to thank the council for its welcome. The council should publish this report within three months of the peer challenge, and an action plan within five months. A progress review will take place in March 2026, when some of the team will return for a day to consider how the council has moved forward.</p>
<p>In the meantime, Judith Amory, Principal Adviser, is the council’s main contact with the LGA and is available to discuss any further support.</p>
</body></html>'''
open("source.html","w").write(doc)
g={"source":"document.pdf","documents":{"document_type":"feedback_report","date_start":["2025-05-13","2025-05-01",None],"date_end":["2025-05-16","2025-05-31",None]},"councils":["E06999001"],"front_matter":[],
"recommendations":[{"ref":a,"text":h+" "+b,"headline":h,"recommendation_type":"peer","actions":[],"leads":[],"progress":[],"rag":[]} for a,h,b in RECS],
"peers":[{"name":[n,n.replace("Councillor ","")],"role":r,"organisation":[o,f"{o} ({p})"] if p else ([o,None] if o.startswith("Local Gov") else o)} for n,r,o,p in PEERS],
"scope":[],"milestones":[
{"event":"on_site","date_text":"13 – 16 May 2025","date_start":"2025-05-13","date_end":"2025-05-16"},
{"event":["on_site","other"],"date_text":["November 2019","in November 2019"],"date_start":"2019-11-01","date_end":"2019-11-30"},
{"event":"feedback","date_text":["16 May 2025","on 16 May 2025"],"date_start":"2025-05-16","date_end":"2025-05-16"},
{"event":"report_published","date_text":"within three months of the peer challenge","date_start":[None,"2025-05-16"],"date_end":[None,"2025-08-16"]},
{"event":"action_plan_published","date_text":["within five months","within five months of the peer challenge"],"date_start":[None,"2025-05-16"],"date_end":[None,"2025-10-16"]},
{"event":"progress_review","date_text":["March 2026","in March 2026"],"date_start":"2026-03-01","date_end":"2026-03-31"}],"no_extra":["peers","scope"]}
for t,q in SC:
    g["scope"].append({"level":"theme","theme":t,"text":t})
    g["scope"]+=[{"level":"question","theme":t,"text":x} for x in q]
json.dump(g,open("gold.json","w"),indent=1,ensure_ascii=False)
