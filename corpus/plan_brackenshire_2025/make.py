import json, html
ROWS=[
("PR1","Sharpen the story – Brackenshire has a persuasive account of its place but tells it differently in each setting. Agree one narrative with partners and use it consistently in Whitehall, with health and with residents.",
 "A short place narrative will be drafted with the Brackenshire Leaders' Board, tested with the county's business forum and youth assembly, and used as the opening section of the refreshed Council Plan.",
 "HT/RO","The narrative was agreed by the Leaders' Board on 9 July. It has been used in two submissions to government and will frame the Council Plan consultation, which opens in November.","Green"),
("PR2","Put prevention on a firmer footing – Move from a collection of pilots to a funded, county-wide approach with clear measures of demand avoided.",
 "The four existing pilots will be evaluated against a common set of measures. A single prevention programme, with its own board and budget line, will be put to Cabinet.",
 "SA","Evaluation of the falls and family help pilots is finished. Data-sharing with two of the three health trusts has taken longer than planned, and the remaining evaluations will not now be complete before December.","Amber"),
("PR3","Close the gap in the medium-term financial plan earlier in the year – savings proposals should reach members by the summer so that they can be tested properly.",
 "The budget timetable has been brought forward by ten weeks. Directorates will submit outline proposals in June and members will see them in July.",
 "JW/HT","The new timetable was followed for 2026/27. Proposals worth £17.4m were considered at the all-member session on 22 July, and scrutiny leads have asked for the arrangement to be kept.","Blue"),
("PR4","Review the number and purpose of scrutiny committees, and support chairs to plan work around the council's priorities.",
 "An independent review will be commissioned through the Centre for Governance and Scrutiny, reporting to the Constitution Working Group.",
 "MK","The reviewer was appointed in August. Interviews with members take place during October.","Green"),
("PR5","Listen to your workforce – commission a full staff survey, publish the results and act on what you hear.",
 "A survey of all staff, including those without regular access to a computer, will be run by an outside provider.",
 "RO","The survey was paused in June while the provider's contract was retendered. A new provider has now been appointed but the survey cannot open until the pay negotiations have ended.","Red"),
("PR6","Finish what you start: the council's change programme has 61 live projects and few have been formally closed. Reduce the number and redirect people to those that matter most.",
 "Every live project will be reviewed by the Change Board against benefit, cost and fit with the Council Plan, and then continued, merged or closed.",
 "JW/SA/RO","38 projects remain. 14 have been closed and nine merged. The next review will look at the digital projects, where the benefits are least well recorded.","Green"),
("PR7","Strengthen relationships with the district and city councils ahead of reorganisation, so that residents see no dip in service.",
 "A joint transition protocol will be offered to all seven councils, with named leads for waste, planning, housing and revenues.",
 "HT","Six of the seven councils have signed. Discussions with Wychmoor City Council continue.","Amber"),
("PR8","Make better use of the estate – too many buildings are held without a clear purpose.",
 "Asset reviews will be carried out area by area, beginning with the northern towns, and an annual disposals list brought to Cabinet.",
 "JW","Not due to begin until the corporate landlord model goes live in January 2026.","Grey"),
]
LEADS=[("HT","Helen Tranmere","Chief Executive"),("JW","Jonah Westlake","Executive Director of Resources"),("MK","Mairi Kerridge","Director of Law and Governance"),("RO","Rupinder Oakes","Director of People and Communications"),("SA","Stephen Adebanjo","Executive Director of Adults and Public Health")]
LEGEND=[("Blue","complete; now part of normal business"),("Green","on track to be delivered as planned"),("Amber","some delay or risk, with action agreed to recover"),("Red","off track; needs intervention by the Corporate Board"),("Grey","not yet started")]
FILL=dict(Blue="#9cc3e6",Green="#a9d08e",Amber="#ffd27f",Red="#f4a3a3",Grey="#d0d0d0")
e=html.escape
rows="".join(f'<tr><td>{r}</td><td>{e(t)}</td><td>{e(a)}</td><td>{l}</td><td>{e(p)}</td><td style="background:{FILL[s]}">{s}</td></tr>' for r,t,a,l,p,s in ROWS)
doc=f'''<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge action plan</title><style>
@page{{size:A4 landscape;margin:14mm 13mm 15mm}} body{{font:10pt/1.32 Carlito,sans-serif;color:#111}} h1{{font-size:18pt;margin:0 0 2mm;color:#1f3d5c}} .sub{{margin:0 0 4mm;color:#444}}
p{{margin:0 0 2.5mm}} table{{border-collapse:collapse;width:100%}} th,td{{border:.6pt solid #555;padding:1.6mm 1.8mm;text-align:left;vertical-align:top}} th{{background:#1f3d5c;color:#fff}} thead{{display:table-header-group}} tr{{break-inside:avoid}}
h2{{font-size:12pt;color:#1f3d5c;margin:5mm 0 1.5mm}} .k{{display:inline-block;width:9mm;text-align:center;margin-right:2mm;border:.4pt solid #777}}
</style></head><body>
<h1>Brackenshire County Council: Corporate Peer Challenge action plan</h1><p class="sub">Second update to Cabinet, 30 September 2025</p>
<p>The Local Government Association's peer team was on site from 10 to 13 March 2025 and its report was published on 5 June 2025. The report makes eight key recommendations, all of which the council has accepted. This plan sets out what we are doing about each of them. The peer team will return for its progress review on 21 January 2026.</p>
<table><colgroup><col style="width:5%"><col style="width:26%"><col style="width:26%"><col style="width:7.5%"><col style="width:28.5%"><col style="width:7%"></colgroup>
<thead><tr><th>Ref</th><th>Recommendation</th><th>What we will do</th><th>Lead</th><th>Progress to September 2025</th><th>RAG</th></tr></thead><tbody>{rows}</tbody></table>
<h2>Key to status</h2><p>{"<br>".join(f'<b>{a}</b> – {e(b)}' for a,b in LEGEND)}</p>
<h2>Lead officers</h2><p>{"<br>".join(f'{a} – {e(b)}, {e(c)}' for a,b,c in LEADS)}</p>
</body></html>'''
open("source.html","w").write(doc)
import re
role={a:c for a,b,c in LEADS}
deliv=dict(Blue="complete",Green="on_track",Amber="at_risk",Red="off_track",Grey="not_started")
recs=[]
for r,t,a,l,p,s in ROWS:
    head={"PR1":"Sharpen the story","PR2":"Put prevention on a firmer footing","PR3":"Close the gap in the medium-term financial plan earlier in the year","PR5":"Listen to your workforce","PR6":"Finish what you start","PR8":["Make better use of the estate",None]}.get(r)
    d=dict(ref=r,text=t,recommendation_type="peer",actions=[dict(text=a,leads=[dict(lead_text=x,role=[None,role[x]]) for x in l.split("/")],progress=[dict(text=p,as_of_start="2025-09-01")],rag=[dict(rag_text=s,rag=s.lower(),delivery=deliv[s])])])
    if r=="PR8": d["headline"]="Make better use of the estate"
    elif r in("PR4","PR7"): d["headline"]=None
    else: d["headline"]=head
    recs.append(d)
g=dict(source="document.pdf",documents=dict(document_type="action_plan",date_start="2025-09-30",date_end="2025-09-30",committee=[None,"Cabinet"]),councils=["E10999001"],recommendations=recs,front_matter=[],scope=[],peers=[],
 milestones=[dict(event="on_site",date_text=["from 10 to 13 March 2025","10 to 13 March 2025"],date_start="2025-03-10",date_end="2025-03-13"),dict(event="report_published",date_text=["5 June 2025","on 5 June 2025"],date_start="2025-06-05",date_end="2025-06-05"),dict(event="progress_review",date_text=["21 January 2026","on 21 January 2026"],date_start="2026-01-21",date_end="2026-01-21")])
json.dump(g,open("gold.json","w"),ensure_ascii=False,indent=1)
