import json
RG={"Green":("green","complete"),"Amber-Green":("amber_green","on_track"),"Amber-Red":(["amber_red","red_amber"],["at_risk","off_track"]),"Red":("red","off_track")}
C={"Green":"#3c8d40","Amber-Green":"#a9b32c","Amber-Red":"#d9772b","Red":"#b3261e"}
R=[("Recommendation 1","Finish what vesting day began: bring the last of the four predecessor councils’ policies together by the end of the second year.",["Of the 212 policies inherited in April 2023, 197 have been aligned or withdrawn. Those which remain are mostly local licensing conditions that the law obliges the Council to consult on.","The Council has kept a public list of what is still to do."],"Amber-Green"),
("Recommendation 2","Agree with town and parish councils what will be devolved to them, and when.",["A devolution framework was adopted in October 2025. Eleven parishes have taken on play areas or toilets, and Stoke Arlen Town Council now runs its own market."],"Green"),
("Recommendation 3","Bring the high needs block of the schools’ grant back towards balance, with a plan that school leaders own.",["The deficit has grown from £18m to £27m. A recovery board meets monthly but has yet to agree a plan, and two of its three headteacher members have stepped down."],"Red"),
("Recommendation 4","Give area committees a purpose that residents can see.",["Budgets of £60,000 have been given to each of the six committees.","Attendance by the public has doubled from a low base. We saw one meeting; it was lively and well chaired."],"Amber-Green"),
("Recommendation 5","Reduce the number of change programmes, and be honest with staff about what will stop.",["The list has been cut from 44 to 39. Managers told us that projects are seldom stopped so much as renamed."],"Amber-Red"),
("Recommendation 6","Complete the senior management structure and fill it with permanent appointments.",["All but one of the posts in the top two tiers are now held by permanent staff, and the last is out to advert."],"Amber-Green")]
S=["Ask the Schools Forum to nominate new headteacher members and set a date by which a plan will be signed.","Publish, twice a year, a list of the projects that have been stopped and the money and time that this has freed.","Use the learning from Stoke Arlen to help smaller parishes that have no paid clerk."]
P=[("Councillor Dunstan Fairclough","Leader of the Council","Westmorland and Furness Council"),("Ngozi Applegarth","Chief Executive","Rutland County Council"),("Isolde Penhaligon","Executive Director, Children and Education","Wiltshire Council"),("Barnaby Lisle","Senior Regional Adviser","Local Government Association")]
h='''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Progress review</title><style>@page{size:A4 landscape;margin:14mm 16mm}
body{font:10.5pt/1.42 "Carlito",sans-serif;color:#1c2530;margin:0}.hd{background:#1f2f4d;color:#fff;padding:6mm 7mm;display:flex;justify-content:space-between;align-items:end}.hd h1{margin:0;font-size:23pt;line-height:1.1}.hd p{margin:0;text-align:right}
h2{font-size:14pt;color:#1f2f4d;margin:6mm 0 1.5mm;break-after:avoid}.two{columns:2;column-gap:11mm;text-align:left}.two p{margin:0 0 2mm}
.key{display:flex;gap:5mm;margin:2mm 0 3mm}.key div{flex:1;font-size:9.4pt}.chip{color:#fff;border-radius:3mm;padding:.4mm 2.6mm;font-weight:bold;font-size:9pt;white-space:nowrap}
.r{display:grid;grid-template-columns:82mm 1fr 30mm;gap:0 7mm;border-top:1.2pt solid #1f2f4d;padding:2.6mm 0 3mm;break-inside:avoid}.r .a b{color:#5b6f94;font-size:9pt;display:block}.r .a{font-weight:600}.r p{margin:0 0 1.6mm}.r .v{text-align:right}
.cap{display:grid;grid-template-columns:82mm 1fr 30mm;gap:0 7mm;font-size:9pt;color:#5b6f94;padding-bottom:1mm;break-after:avoid}.cap :last-child{text-align:right}
li{margin-bottom:1.4mm}</style><div class="hd"><h1>Progress review<br>Arlenshire Council</h1><p>Corporate Peer Challenge<br>Published 13 February 2026</p></div>
<h2>Introduction</h2><div class="two"><p>Arlenshire Council hosted a corporate peer challenge from 11 to 14 March 2025. The report that followed made six recommendations, and the Council published its action plan on 8 August 2025.</p><p>Four of us returned on 20 and 21 January 2026 to see how far the Council had come. We are grateful to the 40 or so councillors, staff and partners who gave us their time.</p><p>Arlenshire has not stood still. It has fulfilled its promise to parishes and settled its top team. One matter, the high needs block, worries us more than it did a year ago.</p>'''
h+="<p>The review team was: "+"; ".join(f"{n}, {r}, {o}" for n,r,o in P[:3])+f"; and {P[3][0]}, {P[3][1]}, {P[3][2]}.</p></div>"
L={"Green":"delivered and part of everyday business","Amber-Green":"good progress, with delivery in sight and on time","Amber-Red":"some movement, but behind where it should be","Red":"little or no progress"}
h+='<h2>Recommendation by recommendation</h2><p style="margin:0">Our view of each is shown on a scale of four:</p><div class="key">'+"".join(f'<div><span class="chip" style="background:{C[k]}">{k}</span> {v}</div>' for k,v in L.items())+"</div>"
h+='<div class="cap"><span>What we said in March 2025</span><span>What has happened since</span><span>Our view now</span></div>'
for a,b,c,v in R: h+=f'<div class="r"><div class="a"><b>{a}</b>{b}</div><div>{"".join(f"<p>{x}</p>" for x in c)}</div><div class="v"><span class="chip" style="background:{C[v]}">{v}</span></div></div>'
h+="<h2>Three further suggestions</h2><p>The original recommendations still stand. In light of what we heard, we would also recommend that the Council should:</p><ul>"+"".join(f"<li>{s}</li>" for s in S)+"</ul><h2>Keeping in touch</h2><p>This review brings the present cycle to a close. The next corporate peer challenge would be expected in the financial year 2029/30. Meanwhile Barnaby Lisle remains the Council’s contact.</p></html>"
open("source.html","w").write(h)
recs=[dict(ref=a,text=b,recommendation_type="peer",made=["2025","2025-03","2025-03-11","2025-03-14"],actions=[],leads=[],progress=[dict(text=" ".join(c))],rag=[dict(rag_text=v,rag=RG[v][0],delivery=RG[v][1])]) for a,b,c,v in R]
recs+=[dict(ref=None,text=s,recommendation_type="peer",made=["2026",None,"2026-01-20","2026-01-21"],actions=[],leads=[],progress=[],rag=[]) for s in S]
json.dump(dict(source="document.pdf",documents=dict(document_type="progress_review",date_start="2026-02-13",date_end="2026-02-13"),councils=["E06999003"],recommendations=recs,front_matter=[],scope=[],
 peers=[dict(name=n,role=r,organisation=o) for n,r,o in P],
 milestones=[dict(event="on_site",date_text=["11 to 14 March 2025","from 11 to 14 March 2025"],date_start="2025-03-11",date_end="2025-03-14"),
 dict(event="action_plan_published",date_text="8 August 2025",date_start="2025-08-08",date_end="2025-08-08"),
 dict(event=["progress_review","on_site"],date_text="20 and 21 January 2026",date_start="2026-01-20",date_end="2026-01-21")],no_extra=["peers"]),open("gold.json","w"),indent=1,ensure_ascii=False)
open("source.toml","w").write('''title = "Arlenshire Council: Corporate Peer Challenge progress review"
origin = "written for this project"
licence = "CC0-1.0"
producer = "chromium"
family = "Landscape progress review: a borderless three-column grid (recommendation, what has happened, a coloured chip with Amber-Green style ratings), a legend of chips, peers in one sentence with semicolons, further suggestions as bullets."
split = "seen"
layouts = []
''')
