import weasyprint, json
STAT={"Complete":"complete","On track":"on_track","Some delay":["at_risk","off_track"]}
R=[("1","Develop a single vision for the city with partners that looks beyond the current council plan.",
"“Stainmoor 2045” was launched in September after conversations with some 3,000 people. The university, the hospital trust and the chamber of commerce have each adopted it as their own.","Complete"),
("2","Put the transformation programme on a firmer footing, with clear benefits, fewer projects and a stronger programme office.",
"The programme has been cut from 61 projects to 24 and a programme director began in June. Benefits are now recorded, although only half have been agreed with finance.","On track"),
("3","Bring spending on adult social care and special educational needs transport back within budget.",
"Adult social care is forecast to come in £1.1m under its budget. Transport remains £2.8m over: the new framework of operators will not be in place until the summer term.","Some delay"),
("4","Review the committee structure, so that members’ time is spent on what matters most.",
"Two panels have been merged and the Constitution Working Group has met five times. Full Council approved the new structure in July.","Complete"),
("5","Make better use of ward councillors as leaders of their neighbourhoods, and give them the information they need to do it.",
"Ward dashboards are in use in nine of the 22 wards. Members who have them speak well of them; others told the peers that they had not heard of them.","On track"),
("6","Refresh the approach to equality, diversity and inclusion, starting with how the council recruits to senior posts.",
"A strategy has been drafted and discussed with staff networks. It was to have gone to Cabinet in October and is now expected in February.","Some delay")]
N=["Agree with finance the value of every benefit claimed by the transformation programme before the 2026/27 budget is set.",
"Finish the roll-out of ward dashboards and ask members, after six months, whether they have changed anything.",
"Publish a short account for residents of what has altered since the peer challenge."]
blocks="".join(f'<table class="r"><tr><td class="l">Recommendation {n}</td><td class="t">{t}</td></tr><tr><td class="l">Progress</td><td>{p}</td></tr><tr><td class="l">Status</td><td>{s}</td></tr></table>' for n,t,p,s in R)
html=f'''<html lang="en-GB"><head><title>Stainmoor City Council: Corporate Peer Challenge Progress Review</title><style>
@page{{size:A4;margin:24mm 22mm 20mm;@top-right{{content:"Progress review – Stainmoor";font:8.5pt "DejaVu Serif";color:#666}}@bottom-right{{content:counter(page);font:9pt "DejaVu Serif"}}}}
@page:first{{@top-right{{content:none}}}}
body{{font:10pt/1.5 "DejaVu Serif"}}h1{{font-size:21pt;margin:0 0 2mm;color:#7a1f2b}}.sub{{font-size:12pt;margin:0 0 1mm}}
h2{{font-size:13pt;color:#7a1f2b;border-bottom:.4mm solid #7a1f2b;margin:7mm 0 3mm;break-after:avoid}}
p{{margin:0 0 3mm;text-align:left}}table.r{{width:100%;border-collapse:collapse;margin:0 0 4mm;break-inside:avoid}}
table.r td{{border:.25mm solid #999;padding:1.6mm 2.4mm;vertical-align:top}}td.l{{width:37mm;font-weight:bold;background:#f4ecec;font-size:9pt}}td.t{{font-weight:bold}}
ul{{padding-left:6mm;margin:0 0 4mm}}li{{margin-bottom:1.4mm}}dl{{margin:0 0 4mm}}dt{{font-weight:bold;float:left;width:28mm}}dd{{margin:0 0 1mm 30mm}}</style></head><body>
<h1>Corporate Peer Challenge<br>Progress Review</h1><p class="sub">Stainmoor City Council</p><p class="sub">Visit: 18 November 2025</p><p class="sub">Report issued: December 2025</p>
<h2>Introduction</h2>
<p>A corporate peer challenge of the council took place from 4 to 7 February 2025, and the report was published on 24 April 2025. It contained six recommendations. The council’s action plan was approved by Cabinet on 12 June 2025.</p>
<p>The progress review is part of the same offer. It gives a council’s leaders a day in which to step back with peers whom they know, to take stock of what has been done and to talk about what comes next. It is not a second challenge, and the peers did not test every claim that was put to them.</p>
<p>Four of those who came in February returned for the day:</p>
<ul><li>Lead peer – Hilary Quarmby, Chief Executive, Rotherham Metropolitan Borough Council</li><li>Member peer – Councillor Dele Fashola, Cabinet Member for Housing, Oldham Council</li><li>Officer peer – Graeme Inskip, Director of Finance, Sefton Council</li><li>LGA Peer Challenge Manager – Saoirse Kilbride</li></ul>
<p>The peers are grateful to everyone who gave up time, and above all to Jess Thorley and Amir Bashir of the Policy Unit, who made the arrangements.</p>
<h2>Overall messages</h2>
<p>The city has made good use of nine months. The peers met a more settled senior team than they had in the winter, and members of all groups could say what the report had asked for. Two of the six recommendations have been carried out and two more are going to plan. There is further to go on spending and on inclusion, where intentions are good and dates have slipped.</p>
<p>A new context has to be reckoned with. The provisional settlement is kinder than the council had feared, but the mayoral combined authority is changing how transport and skills are funded, and all seats will be contested in May 2026.</p>
<h2>Progress against the recommendations</h2>
<p>Each recommendation made in February 2025 is set out below with what the peers learned on the day and their view of where it stands. The words used are these:</p>
<dl><dt>Complete</dt><dd>the recommendation has been met and no more is called for</dd><dt>On track</dt><dd>work is going forward as planned</dd><dt>Some delay</dt><dd>work is behind plan, but can still be recovered</dd></dl>
{blocks}
<h2>Further recommendations from the progress review</h2>
<p>In the light of what they heard in November 2025, the peers offer three more recommendations:</p>
<ul>{"".join(f"<li>{x}</li>" for x in N)}</ul>
<h2>Final thoughts</h2>
<p>Stainmoor has shown that it can take a hard message and act on it. The LGA will go on supporting the council through its principal adviser for Yorkshire and the Humber, Declan Moody. Under the present arrangements its next corporate peer challenge would fall due by 2030.</p>
</body></html>'''
open('source.html','w').write(html); weasyprint.HTML(string=html).write_pdf('document.pdf')
recs=[dict(ref=n,text=t,headline=None,recommendation_type="peer",made=["2025","2025-02-07","2025-02-04"],progress=[dict(text=p)],rag=[dict(rag=None,rag_text=s,delivery=STAT[s])]) for n,t,p,s in R]
recs+=[dict(ref=None,text=t,headline=None,recommendation_type="peer",made=["2025","2025-11-18"],progress=[],rag=[]) for t in N]
peers=[("Hilary Quarmby",["Chief Executive","Lead peer"],"Rotherham Metropolitan Borough Council"),(["Councillor Dele Fashola","Dele Fashola"],["Cabinet Member for Housing","Member peer"],"Oldham Council"),("Graeme Inskip",["Director of Finance","Officer peer"],"Sefton Council"),("Saoirse Kilbride",["LGA Peer Challenge Manager","Peer Challenge Manager"],[None,"LGA","Local Government Association"])]
def m(e,t,a,b=None): return dict(event=e,date_text=t,date_start=a,date_end=b or a)
ms=[m("on_site",["4 to 7 February 2025","from 4 to 7 February 2025"],"2025-02-04","2025-02-07"),m("report_published","24 April 2025","2025-04-24"),
dict(event=["meeting","other","action_plan_published"],date_text="12 June 2025",date_start="2025-06-12",date_end="2025-06-12"),
m("progress_review","18 November 2025","2025-11-18"),m("election","May 2026","2026-05-01","2026-05-31")]
json.dump(dict(source="document.pdf",documents=dict(document_type="progress_review",date_start="2025-12-01",date_end="2025-12-31"),councils=["E08999001"],recommendations=recs,scope=[],peers=[dict(name=n,role=r,organisation=o) for n,r,o in peers],milestones=ms,no_extra=["peers"]),open('gold.json','w'),ensure_ascii=False,indent=1)
open('source.toml','w').write('''title = "Corporate Peer Challenge Progress Review, Stainmoor City Council"
origin = "written for this project"
licence = "CC0-1.0"
producer = "weasyprint"
family = "LGA progress review with one label/value table a recommendation (text, progress, status word with a key in words), then three new unnumbered recommendations; visit, issue and challenge dates differ"
split = "seen"
''')
