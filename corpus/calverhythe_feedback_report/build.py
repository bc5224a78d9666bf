import json
P=[("Dame Oriel Hatherley","Chief Executive","London Borough of Haringey"),("Councillor Bashir Quayle","Leader of the Council (Labour)","Royal Borough of Greenwich"),
("Councillor Philippa Stanmore-Reid","Deputy Leader, Cabinet Member for Finance (Conservative)","Bracknell Forest Council"),
("Gethin Arkwright","Corporate Director, Resources and Transformation","Luton Council"),("Yewande Sobande","Director of Housing and Neighbourhoods","London Borough of Barnet"),
("Ms Ros Pilgrim","Policy and Insight Officer (shadow)","Test Valley Borough Council"),("Calum Deverell","Peer Challenge Manager","Local Government Association")]
T=[("Local priorities and outcomes",["Calverhythe is a borough on the move. Population has grown by 14 per cent since 2011, the tidal basin is filling with new homes and the Council can point to things it has done well: school places delivered ahead of need, a recycling rate that has risen for four years and a library service that residents plainly love.","The corporate plan, “Closer to the Water”, is liked by those who know it. Many do not. Staff we met in customer services, parking and adult social care could not name its priorities, and partners told us they heard five different versions."],
 [("1","Say it once, and say it the same way","Refresh “Closer to the Water” as a plan on a page, with no more than five outcomes, and put the same page in front of staff, councillors and partners."),
  ("2","Use what you know about inequality","Bring ward-level data on health, income and overcrowding into one place and let it steer where money and officers go.")]),
("Organisational and place leadership",["The Leader and the Chief Executive work well together and are respected across the borough and in City Hall. Businesses in the basin described a council that picks up the telephone. Voluntary bodies were less sure: grants are awarded late and the compact has not been reviewed since before the pandemic."],
 [("3","Reset the relationship with the voluntary sector","Agree a new compact, with three-year funding for core partners, and meet its steering group at political level twice a year.")]),
("Governance and culture",["Meetings are well run and members treat officers, and for the most part each other, with courtesy. Decision reports are long: the median Cabinet report in the past year ran to 31 pages. The Audit Committee has appointed two independent members, which has sharpened its questioning.","Complaints to the Housing Ombudsman have risen. The Council has been candid about this, and we heard about the learning panels that now follow each finding."],
 [("4","Shorten the path to a decision","Set a limit on the length of reports, clear the backlog in the scheme of delegation and give scrutiny sight of key decisions at least eight weeks ahead."),
  ("5","Hear the tenant’s voice at the top table","Give the tenants’ panel a standing place at Cabinet whenever housing performance is discussed.")]),
("Financial planning and management",["Reserves stood at £41m in April 2024, of which £17m is unallocated. Temporary accommodation cost £9.6m more than budgeted. The finance team is skilled and trusted, although monthly monitoring reaches directors some five weeks after the period closes."],
 [("6","Get a grip on temporary accommodation","Treat it as a whole-council risk, with one senior responsible officer, a weekly dashboard and an acquisition programme that is agreed before the next budget is set.")]),
("Capacity for improvement",["People are proud to work here. Eighty-one per cent of staff would recommend the Council as an employer, yet a third of posts in digital and planning are filled by agency workers. Transformation is spread over four boards with overlapping members."],
 [("7","One programme, one board","Fold the four transformation boards into one, chaired by the Chief Executive, with a benefits tracker that Cabinet sees each quarter.")])]
h=['''<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Corporate Peer Challenge: Calverhythe</title><style>
@page{size:A4;margin:18mm 17mm 20mm}body{font:10.3pt/1.45 "DejaVu Sans",sans-serif;color:#222;font-size:9.6pt}
.cover{border-left:14px solid #00677f;padding:6mm 0 6mm 9mm;margin-bottom:9mm}.cover h1{font-size:25pt;margin:0;line-height:1.1;color:#00677f}.cover p{margin:2mm 0 0;font-size:12pt}
h2{color:#00677f;font-size:15pt;margin:8mm 0 2mm;border-bottom:1px solid #9cc;break-after:avoid}
.glance{display:grid;grid-template-columns:1fr 1fr;gap:2mm 6mm;margin:3mm 0}.glance div{display:flex;gap:3mm;align-items:baseline}.glance b{font-size:15pt;color:#c2561a}
.team{display:grid;grid-template-columns:repeat(3,1fr);gap:4mm}.team div{background:#eef5f6;padding:3mm;break-inside:avoid;font-size:8.8pt}.team b{display:block;font-size:9.6pt;color:#00677f}.team i{display:block}
.th{display:grid;grid-template-columns:1fr 68mm;gap:8mm}.th>div:first-child p{margin-top:0;text-align:justify}
.rec{background:#fdf2e9;border-top:3px solid #c2561a;padding:2.5mm 3.5mm;margin-bottom:4mm;break-inside:avoid}.rec span{font-size:7.6pt;letter-spacing:.06em;color:#c2561a;text-transform:uppercase}.rec b{display:block;margin:.6mm 0 1mm}.rec p{margin:0;font-size:9.1pt}
</style><div class="cover"><h1>London Borough of Calverhythe</h1><p>LGA Corporate Peer Challenge<br>Feedback report</p><p>June 2025</p></div>
<h2>At a glance</h2><p>We spent four days in Calverhythe, from Monday 10 to Thursday 13 March 2025, and spoke to 143 people in 52 meetings. We found a council with a clear love of its place, stable political leadership and a sound record of delivery, which now has to concentrate its effort. We make seven key recommendations. Each is set out in full beside the part of our findings from which it comes; in brief they are:</p><div class="glance">''']
for t,_,rs in T:
    for n,a,b in rs: h.append(f'<div><b>{n}</b><span>{a}</span></div>')
h.append('</div><h2>Who we were</h2><p>Peer challenges are delivered by experienced councillors and officers. The make-up of the team reflects what the Council asked us to look at.</p><div class="team">')
for n,r,o in P: h.append(f'<div><b>{n}</b><i>{r}</i>{o}</div>')
h.append('</div><h2>What we were asked to look at</h2><p>Our work was arranged around the five themes that are common to all corporate peer challenges. The Council did not ask for any further area of focus. A peer challenge is not an inspection: it offers the view of critical friends, formed on what we read, saw and heard. The last such challenge in the borough took place in October 2019.</p>')
for t,ps,rs in T:
    h.append(f'<h2>{t}</h2><div class="th"><div>'+''.join(f'<p>{p}</p>' for p in ps)+'</div><div>')
    for n,a,b in rs: h.append(f'<div class="rec"><span>Key recommendation {n}</span><b>{a}</b><p>{b}</p></div>')
    h.append('</div></div>')
h.append('<h2>What happens now</h2><p>The Council has undertaken to publish this report within three months of the peer challenge and an action plan within five months of it. A progress review will be held in Calverhythe in January 2026, and its findings will be published by 31 March 2026. Until then Calum Deverell is the first point of contact, and the LGA’s principal adviser for London, Theodora Winch, will continue to offer support.</p></html>')
open("source.html","w").write("".join(h))
recs=[dict(ref=n,text=f"{a} {b}",headline=a,recommendation_type="peer",theme=t) for t,_,rs in T for n,a,b in rs]
json.dump(dict(source="document.pdf",documents=dict(document_type="feedback_report",date_start="2025-06-01",date_end="2025-06-30"),councils=["E09999001"],recommendations=recs,front_matter=[],
 peers=[dict(name=n,role=[r,r.split(" (")[0]] if "(" in r else r,organisation=o) for n,r,o in P],
 milestones=[dict(event="on_site",date_text=["Monday 10 to Thursday 13 March 2025","from Monday 10 to Thursday 13 March 2025","10 to Thursday 13 March 2025"],date_start="2025-03-10",date_end="2025-03-13"),
 dict(event="report_published",date_text=["within three months of the peer challenge","within three months"]),dict(event="action_plan_published",date_text=["within five months of it","within five months"]),
 dict(event="progress_review",date_text=["January 2026","in January 2026"],date_start="2026-01-01",date_end="2026-01-31"),
 dict(event=["progress_review","report_published","other"],date_text=["31 March 2026","by 31 March 2026"],date_end="2026-03-31")],no_extra=["peers"]),open("gold.json","w"),indent=1,ensure_ascii=False)
open("source.toml","w").write('''title = "London Borough of Calverhythe: Corporate Peer Challenge feedback report"
origin = "written for this project"
licence = "CC0-1.0"
producer = "chromium"
family = "Feedback report with findings at the left and the full recommendations in boxes at the right of each theme; a first page that lists the headlines only, in a two-column grid; peers as cards, three abreast."
split = "seen"
layouts = []
''')
