import json
FM=[("Report to:","Joint Executive Committee of Calderwick and Tarnbeck"),("Date of meeting:","Thursday 12 December 2024"),("Title:","Joint Corporate Peer Challenge: findings and next steps"),("Report of:","Joint Chief Executive"),
("Lead members:","Councillor Aurelia Stokoe (Calderwick) and Councillor Desmond Pargeter (Tarnbeck)"),("Report author:","Yusuf Hallowell, Joint Head of Strategy"),("Key decision:","No"),("Exempt:","No"),("Wards affected:","All wards in both boroughs")]
DEC=[("(a)","notes the feedback report of the joint Corporate Peer Challenge at Appendix 1;"),("(b)","agrees the draft joint action plan at Appendix 2, and asks the Joint Chief Executive to bring a final version to the meeting on 6 February 2025;"),
("(c)","recommends to the Council of each borough that the joint scrutiny panel be established from the start of the 2025/26 municipal year, with:<div class=s>(i) six members from each council; and</div><div class=s>(ii) a chair who alternates each year between the two;</div>"),("(d)","authorises the Joint Head of Strategy to agree minor changes to the action plan in consultation with the two lead members.")]
PEER=[("Say what the partnership is for, now that it is no longer mainly about savings.",),("Establish a single joint scrutiny panel with a work programme of its own.",),("Align the two pay and grading structures by April 2026, and publish the cost of doing so.",),
("Protect the identity of each borough: residents should be able to tell who decides and who is accountable.",),("Calderwick should bring its housing revenue account business plan up to date before it agrees any new-build programme.",),("Tarnbeck should review its parish charter, which has not been looked at since 2014.",),("Develop joint member training, and hold at least two informal meetings of the two Cabinets each year.",)]
html=f'''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Joint Corporate Peer Challenge</title><style>
@page{{size:A4;margin:20mm 21mm}}body{{font:11pt/1.42 "Carlito",sans-serif;color:#111}}
h1{{font-size:14pt;text-align:center;margin:0 0 2mm}}.two{{text-align:center;font-weight:bold;font-size:12.5pt;margin-bottom:4mm}}
table.fm{{border-collapse:collapse;width:100%;margin-bottom:5mm}}table.fm td{{border-bottom:.5pt solid #888;padding:1.4mm 1mm;vertical-align:top}}table.fm td:first-child{{width:38mm;font-weight:bold}}
h2{{font-size:12pt;margin:6mm 0 1.5mm;break-after:avoid}}.n{{display:grid;grid-template-columns:12mm 1fr;margin:0 0 2.6mm}}.d{{display:grid;grid-template-columns:9mm 1fr;margin:0 0 1.8mm 12mm}}.s{{margin:1mm 0 0 5mm}}
blockquote{{margin:2mm 8mm 3mm 12mm;padding-left:4mm;border-left:2.5pt solid #99a;font-style:italic}}blockquote ol{{margin:1mm 0;padding-left:7mm}}blockquote li{{margin-bottom:1.5mm}}
table.t{{border-collapse:collapse;margin:2mm 0 3mm 12mm}}table.t td,table.t th{{border-top:.5pt solid #888;border-bottom:.5pt solid #888;padding:1mm 4mm 1mm 1mm;text-align:left}}</style>
<div class=two>Calderwick Borough Council &nbsp;•&nbsp; Tarnbeck Borough Council</div><h1>JOINT EXECUTIVE COMMITTEE</h1>
<table class=fm>{"".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a,b in FM)}</table>
<h2>1. Purpose of report</h2><div class=n><span>1.1</span><span>To tell the Committee what the peers found when they looked at the two councils and their partnership in September, and to seek agreement to the next steps.</span></div>
<h2>2. Recommendations</h2><div class=n><span>2.1</span><span>That the Joint Executive Committee:</span></div>
{"".join(f"<div class=d><span>{r}</span><span>{t}</span></div>" for r,t in DEC)}
<h2>3. Background</h2>
<div class=n><span>3.1</span><span>Calderwick and Tarnbeck have shared a chief executive since 2012 and a full officer structure since 2017. Each council keeps its own Cabinet, constitution, budget and council tax. Of 418 posts, 391 now work for both.</span></div>
<div class=n><span>3.2</span><span>The councils asked the Local Government Association for one peer challenge of the partnership and of the two organisations within it. Eight peers were on site from 24 to 27 September 2024. Similar joint challenges have been held at Babergh and Mid Suffolk and at South Oxfordshire and Vale of White Horse.</span></div>
<div class=n><span>3.3</span><span>In 2019 a finance peer review of Tarnbeck alone recommended a higher minimum level of balances. That was done in 2020 and is not considered further here.</span></div>
<h2>4. What the peers said</h2>
<div class=n><span>4.1</span><span>The feedback report was received on 4 November 2024. It describes “two confident councils and one able workforce”, commends the response to the floods of January 2024 and finds that the councils’ financial position is sound in the medium term. It is less sure that members of either council feel that they own the partnership.</span></div>
<div class=n><span>4.2</span><span>The report makes seven recommendations, five of them to both councils and one to each council alone. In the peers’ own words:</span></div>
<blockquote><ol>{"".join(f"<li>{p[0]}</li>" for p in PEER)}</ol></blockquote>
<div class=n><span>4.3</span><span>Elsewhere the report observes that “decisions on the shared depot have been taken three times and should not need to be taken a fourth”. The two lead members have asked that this be dealt with in the final action plan.</span></div>
<h2>5. Next steps</h2>
<div class=n><span>5.1</span><span>The conditions of a peer challenge are that the report be published within three months of the visit and the action plan within five. The dates proposed are:</span></div>
<table class=t><tr><th>Step</th><th>Date</th></tr><tr><td>Feedback report published on both websites</td><td>19 December 2024</td></tr><tr><td>Final action plan to Joint Executive Committee</td><td>6 February 2025</td></tr><tr><td>Action plan published</td><td>21 February 2025</td></tr><tr><td>Progress review by the peers</td><td>July 2025</td></tr></table>
<div class=n><span>5.2</span><span>The recommendations on the housing revenue account and on the parish charter will be taken forward by the Cabinet of the council concerned and will not come back to this Committee except for information.</span></div>
<h2>6. Alternative options considered</h2><div class=n><span>6.1</span><span>The Committee could decline to set up a joint scrutiny panel and rely on the present arrangements, under which each council’s committee may look at the partnership. This is not advised: the same officers gave evidence on the same subject to both committees five times last year.</span></div>
<h2>7. Financial implications</h2><div class=n><span>7.1</span><span>The joint challenge was provided as part of the Local Government Association’s offer to its members. A joint scrutiny panel would cost £9,400 a year in allowances and support, to be shared equally from April 2025.</span></div>
<h2>8. Legal implications</h2><div class=n><span>8.1</span><span>A joint overview and scrutiny committee may be appointed under section 9F of the Local Government Act 2000 and the general powers of joint working. The terms of reference must be approved by each Council.</span></div>
<h2>9. Equality and climate implications</h2><div class=n><span>9.1</span><span>None arise directly from this report. Each action will be assessed in the usual way.</span></div>
<h2>Appendices</h2><div class=n><span>1</span><span>Feedback report, Local Government Association, November 2024</span></div><div class=n><span>2</span><span>Draft joint action plan</span></div></html>'''
open('source.html','w').write(html)
import re
cl=lambda s:re.sub(r"\s+"," ",re.sub(r"<[^>]+>"," ",s)).strip()
g={"source":"document.pdf","documents":{"document_type":"committee_report","date_start":"2024-12-12","date_end":"2024-12-12","committee":["Joint Executive Committee","Joint Executive Committee of Calderwick and Tarnbeck"]},"councils":["E07999003","E07999010"],
"front_matter":[{"field":{"Lead members:":["Lead members","lead_member"]}.get(a,a.rstrip(":")),"value_text":b} for a,b in FM],
"recommendations":[{"ref":r,"text":cl(t),"recommendation_type":"decision"} for r,t in DEC]+[{"ref":str(i),"text":p[0],"recommendation_type":"peer","made":["2024","2024-09","2024-09-24","2024-09-27","2024-11-04","2024-11",None]} for i,p in enumerate(PEER,1)],
"scope":[],"peers":[],"no_extra":["front_matter"],
"milestones":[{"event":"on_site","date_text":["from 24 to 27 September 2024","24 to 27 September 2024"],"date_start":"2024-09-24","date_end":"2024-09-27"},
{"event":["feedback","draft_report"],"date_text":"4 November 2024","date_start":"2024-11-04","date_end":"2024-11-04"},
{"event":"report_published","date_text":"19 December 2024","date_start":"2024-12-19","date_end":"2024-12-19"},
{"event":["meeting","other"],"date_text":"6 February 2025","date_start":"2025-02-06","date_end":"2025-02-06"},
{"event":"action_plan_published","date_text":"21 February 2025","date_start":"2025-02-21","date_end":"2025-02-21"},
{"event":"progress_review","date_text":"July 2025","date_start":"2025-07-01","date_end":"2025-07-31"}]}
for f in g["front_matter"]:
    if f["field"]=="Date of meeting": f["field"]=["Date of meeting","meeting_date","date"]
    if f["field"]=="Report to": f["field"]=["Report to","committee","meeting"]
    if f["field"]=="Key decision": f["field"]=["Key decision","key_decision","is_key_decision"]
    if f["field"]=="Report author": f["field"]=["Report author","author"]
json.dump(g,open('gold.json','w'),ensure_ascii=False,indent=1)
