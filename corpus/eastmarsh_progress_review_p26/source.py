import json, html
e=html.escape
RECS=[
("1","Articulate the vision","Set out a clear vision for the borough, owned by all councillors, and make sure that it guides the Local Plan, the budget and the growth programme.",
 "Members adopted ‘Eastmarsh 2040’ in December 2024 after a series of cross-party workshops. It has a prominent place in the emerging Local Plan and in the budget papers. The council has begun to use it in talks with developers and with Homes England."),
("2","Develop a robust medium-term financial plan","Identify how the gap of £1.9m will be closed, and agree the principles by which reserves may be used.",
 "A reserves policy was approved in February 2025 and the gap has been reduced to £0.6m by a combination of income from the crematorium, a management restructure and the end of two leases. The remaining sum is the subject of options that members will consider in the autumn."),
("3","Strengthen programme management","Establish a corporate programme office to bring consistency and challenge to major projects.",
 "The programme office was created in October 2024 with three posts and supports fourteen projects. Highlight reports are shared with Cabinet monthly. Peers heard that some services still keep their own spreadsheets, but the direction of travel is clear."),
("4","Invest in relationships between members and officers","Provide opportunities for informal contact and shared learning, including a refreshed induction after the elections.",
 "The induction in May 2024 was attended by 36 of 39 councillors. Informal briefings are held every six weeks and are appreciated by members of all groups. The Member Development Charter has been applied for."),
("5","Review the approach to asset management","Move from a reactive approach to one that is planned, funded and linked to corporate objectives.",
 "Progress has been slower than the council had hoped. Stock condition surveys were finished only in January 2025, and the Asset Management Plan has not yet been written. A new Estates Manager starts in May 2025."),
("6","Improve internal communication","Help staff below the senior tiers to hear about, and influence, decisions that affect their work.",
 "A staff forum, monthly question and answer sessions with the Chief Executive and a new intranet are in place. In the pulse survey of February 2025, 74% of staff said that they felt informed, up from 51%."),
]
PEERS=[("Oliver Standish","Chief Executive","Harrowdale District Council"),("Cllr Beatrix Holm","Leader","Wychmoor City Council"),("Cllr Iqbal Raza","Opposition Group Leader","Saltmere District Council"),("Verity Combe","Director of Corporate Services and Section 151 Officer","Fenwold District Council"),("Jonah Whitby","LGA Peer Challenge Manager",None)]
summ="".join(f"<li><b>{e(h)}:</b> {e(b)}</li>" for n,h,b,p in RECS)
sec="".join(f'<h3>Recommendation {n}: {e(h)}</h3><p><b>Progress made:</b> {e(p)}</p>' for n,h,b,p in RECS)
li="".join(f"<li>{e(n)} – {e(r)}{', '+e(o) if o else ''}</li>" for n,r,o in PEERS)
doc=f'''<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge – Progress Review</title><style>
@page{{size:A4;margin:20mm 24mm;@top-right{{content:"Eastmarsh Borough Council: progress review";font:8.5pt Carlito;color:#777}}@bottom-right{{content:counter(page);font:9pt Carlito}}}} @page:first{{@top-right{{content:""}}}}
body{{font:11.5pt/1.4 Carlito,sans-serif}} h1{{font-size:24pt;margin:8mm 0 1mm;color:#00426b}} h2{{font-size:15pt;color:#00426b;border-bottom:.8pt solid #00426b;margin:8mm 0 3mm}} h3{{font-size:12pt;color:#00426b;margin:5mm 0 1mm;break-after:avoid}} p{{margin:0 0 3mm}} li{{margin:0 0 2mm}} .sub{{font-size:14pt;color:#444}}
</style></head><body>
<h1>Corporate Peer Challenge<br>Progress Review</h1><p class="sub">Eastmarsh Borough Council</p><p class="sub">26 March 2025</p><p>Feedback</p>
<h2>1. Introduction</h2>
<p>The council undertook an LGA Corporate Peer Challenge (CPC) from 23 to 26 January 2024 and published the full report, with an action plan, on 19 June 2024. The progress review is an integral part of the CPC process. It is a space for the council’s senior leadership to report to peers on progress made against each of the recommendations, to discuss early impact and learning, and to consider next steps.</p>
<p>The LGA would like to thank Eastmarsh Borough Council for its commitment to sector-led improvement. This progress review took place on 26 March 2025 and was the next step in an ongoing, open and close relationship that the council has with LGA sector support.</p>
<h2>2. Summary of the approach</h2>
<p>The review at Eastmarsh focused on the recommendations from the peer challenge of 2024, under the following headings:</p><ol>{summ}</ol>
<p>For this progress review, the following members of the original team were involved:</p><ul>{li}</ul>
<h2>3. Progress review – feedback</h2>
<p>Peers met a council that has a good deal to show for the past year. There is a settled administration following the elections in May 2024, the senior team has been strengthened and the council’s finances are in better order. The tone of the place has changed. Peers were struck by the candour with which members and officers spoke about what has still to be done.</p>{sec}
<h2>4. Other observations</h2>
<p>Local government reorganisation was not in prospect when the team first came. It is taking up a growing share of the time of the Chief Executive and Leader and will go on doing so. The council has made a constructive contribution to the county-wide submission. Peers encourage it to be disciplined about which improvement work remains essential in the years before a new council is formed, and to look after its staff through what will be an unsettling time.</p>
<p>The peers also noted the growing confidence of the scrutiny function. The task group on flooding was mentioned by several partners as an example of members bringing agencies to account on behalf of residents.</p>
<h2>5. Final thoughts and next steps</h2>
<p>The LGA will continue to offer support to the council. The council may wish to consider help with the Asset Management Plan and with preparation for reorganisation. Under the current arrangements each council is expected to have a corporate peer challenge every five years, and it is therefore anticipated that the next one at Eastmarsh would be by January 2029.</p>
<p>Gwen Tarrant, Principal Adviser for the region, is the contact between the council and the LGA.</p>
</body></html>'''
open("source.html","w").write(doc)
g={"source":"document.pdf","documents":{"document_type":"progress_review","date_start":"2025-03-26","date_end":"2025-03-26"},"councils":["E07999005"],"front_matter":[],"scope":[],
"recommendations":[{"ref":[n,"Recommendation "+n],"text":f"{h}: {b}","headline":h,"recommendation_type":"peer","made":["2024","2024-01-26"],"actions":[],"leads":[],"rag":[],"progress":[{"text":[p,"Progress made: "+p]}]} for n,h,b,p in RECS],
"peers":[{"name":[n,n.replace("Cllr ","")],"role":r if o else [r,"Peer Challenge Manager"],"organisation":o if o else [None,"LGA","Local Government Association"]} for n,r,o in PEERS],
"milestones":[{"event":"on_site","date_text":["23 to 26 January 2024","from 23 to 26 January 2024"],"date_start":"2024-01-23","date_end":"2024-01-26"},
{"event":["report_published","action_plan_published"],"date_text":"19 June 2024","date_start":"2024-06-19","date_end":"2024-06-19"},
{"event":"progress_review","date_text":"26 March 2025","date_start":"2025-03-26","date_end":"2025-03-26"},
{"event":"election","date_text":["May 2024","in May 2024"],"date_start":"2024-05-01","date_end":"2024-05-31"},
{"event":["other","on_site"],"date_text":["January 2029","by January 2029"],"date_start":["2029-01-01",None],"date_end":"2029-01-31"}],"no_extra":["peers"]}
json.dump(g,open("gold.json","w"),indent=1,ensure_ascii=False)
