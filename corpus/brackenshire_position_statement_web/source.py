import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from monitoring_papers import *
from html import escape as H
EARLIER = [("Set out a clearer long-term vision for the county, shared with districts and other partners.", "Our Brackenshire 2040 was agreed by all seven councils in 2023. The Leaders’ Board meets every other month and has agreed a joint pipeline of infrastructure schemes."),
 ("Prepare a medium-term financial strategy that faces up to the growth in demand for social care.", "The strategy now looks five years ahead. £64m of savings have been delivered since 2021/22, 93 per cent of what was planned. We still carry a deficit on the high needs block, which will stand at £41m in March."),
 ("Improve the experience of families who seek an education, health and care plan.", "In 2021, 28 per cent of plans were issued within 20 weeks; in the last quarter it was 57 per cent. Families tell us that communication is better but that waits for assessment are still too long."),
 ("Simplify the governance of the transformation programme, which has too many boards.", "Eleven boards became three in 2022. The programme closed in 2024 and its work now sits within directorates."),
 ("Do more to develop a diverse workforce and leadership.", "The proportion of senior managers from ethnic minority backgrounds has risen from 4 to 9 per cent. Our reverse mentoring scheme has been taken up by two other counties."),
 ("Clarify the role of local members in highways decisions.", "Each councillor now has a budget of £15,000 for small schemes and a named highways engineer.")]
THEMES = [("Local priorities and outcomes", ["Brackenshire has 684,000 residents and is growing by about 5,000 a year. Most live in and around the cathedral city of Brackenford and the new town of Tarrow Park; a third live in villages. Healthy life expectancy differs by eleven years between Tarrow East and the Elm Vale.",
   "The Council Plan 2025–29 was adopted in September 2025, after the elections in May brought a new administration to office. It has four aims: roads and transport that work; children who thrive; independent and healthy lives; and a council that lives within its means. Each has measures, which are reported to Cabinet every quarter.",
   "Our strengths are in public health, libraries and adult social care, which the Care Quality Commission rated as good in 2024. We know that we need to do better on SEND, on the condition of unclassified roads and on the time it takes to answer complaints."]),
 ("Organisational and place leadership", ["The Cabinet has nine members, six of whom had not served before. They have had a thorough induction and a programme of development with the LGA. Regular meetings between Cabinet and the Corporate Leadership Team are honest and businesslike.",
   "We work closely with our six districts, the NHS and the police. Local government reorganisation dominates the landscape. Two proposals have been put to the Government, and the councils do not agree about which is better. Even so, officers have carried on working together on data, on assets and on day one planning."]),
 ("Governance and culture", ["Governance is sound. The external auditor raised no significant weaknesses in 2023/24 and 2024/25. The audit opinion was limited in two areas last year, contract management and direct payments, and the Audit Committee is following up both.",
   "Four select committees meet every six weeks. We would like a view on whether they add enough. Group leaders meet the Monitoring Officer each month, and complaints about conduct have been few."]),
 ("Financial planning and management", ["The net revenue budget for 2026/27 is £642m. It has been balanced with £21m of savings and with no use of the general fund reserve. The gap in the two years after that is £33m. Debt is low for a county of our size.",
   "The main risks are home to school transport, children’s placements and the high needs deficit. The Chief Financial Officer’s statement on the robustness of estimates is included in the evidence pack."]),
 ("Capacity for improvement", ["We employ 5,100 people. Turnover is 11 per cent and falling. Our staff survey in October 2025 had a response of 64 per cent; 71 per cent of staff said that they would recommend us as a place to work. Social work, educational psychology and legal services are hard to recruit to.",
   "A small improvement team works with services in difficulty. It has lately been looking at the front door in children’s services, where demand has now steadied. Our use of data and of automation is patchy and there is more to gain."])]
ASKS = ["whether our financial plan is as resilient as we believe it to be;", "how the new Cabinet and the senior officers can work together to best effect;", "how to keep a large programme of improvement going while reorganisation takes up so much of our leaders’ time; and", "what we could learn from others about the experience of families with children who have special educational needs."]
sec = "".join(f"<h2>{n}. {H(t)}</h2>" + "".join(f"<p>{H(x)}</p>" for x in ps) for n, (t, ps) in enumerate(THEMES, 3))
tr = "".join(f"<tr><td>{H(a)}</td><td>{H(b)}</td></tr>" for a, b in EARLIER)
html = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Position statement</title><style>
@page {{ size:A4; margin:20mm 21mm 20mm; @bottom-left {{ content:"Brackenshire County Council | LGA Corporate Peer Challenge | Position statement"; font:8.5pt "DejaVu Sans"; color:#345 }} @bottom-right {{ content: counter(page); font:8.5pt "DejaVu Sans" }} }}
body {{ font:10pt/1.5 "DejaVu Sans",sans-serif; margin:0; color:#111 }} .hero {{ background:#123a5e; color:#fff; padding:12mm 10mm 9mm; -webkit-print-color-adjust:exact; margin-bottom:7mm }} .hero h1 {{ font-size:22pt; line-height:1.2; margin:0 0 3mm }} .hero div {{ font-size:12pt }}
h2 {{ font-size:13pt; color:#123a5e; margin:7mm 0 2mm; border-bottom:1px solid #9db4c8; padding-bottom:1mm; break-after:avoid }} p {{ margin:0 0 2.6mm }} ul {{ margin:0 0 4mm; padding-left:6mm }} li {{ margin-bottom:1mm }}
table {{ border-collapse:collapse; width:100%; margin:3mm 0; font-size:9.2pt }} th {{ background:#dde7ef; text-align:left; -webkit-print-color-adjust:exact }} th,td {{ border:1px solid #8ba3b8; padding:2mm; vertical-align:top }} tr {{ break-inside:avoid }}
.facts {{ display:grid; grid-template-columns:repeat(4,1fr); gap:3mm; margin:4mm 0 5mm }} .facts div {{ border-left:3px solid #c9832b; padding-left:2.5mm; font-size:8.6pt; line-height:1.35 }} .facts b {{ display:block; font-size:14pt; color:#123a5e }} .sig {{ font-style:italic }}
</style></head><body>
<div class="hero"><h1>Position statement for the Corporate Peer Challenge</h1><div>Brackenshire County Council, February 2026</div></div>
<h2>1. Welcome</h2>
<p>Thank you for coming to Brackenshire. You will be with us from Monday 9 to Thursday 12 March 2026. We have tried to write plainly about where we are: what we are proud of, what keeps us awake, and where we think that you can help.</p>
<p>Besides the five themes which every challenge looks at, we would welcome your thoughts on:</p>
<ul>{"".join(f"<li>{H(a)}</li>" for a in ASKS)}</ul>
<p class="sig">Councillor Ambrose Thackray, Leader of the Council, and Dr Miriam Osgood, Chief Executive</p>
<div class="facts"><div><b>684,000</b>residents</div><div><b>72</b>councillors</div><div><b>£642m</b>net revenue budget 2026/27</div><div><b>3,900</b>miles of road</div></div>
<h2>2. Since your last visit</h2>
<p>The LGA’s last Corporate Peer Challenge of the Council was in November 2021 and there was a progress review in October 2022. The team made six recommendations. The table shows what we have done about each.</p>
<table><colgroup><col style="width:40%"><col style="width:60%"></colgroup><thead><tr><th>The 2021 team recommended that we should</th><th>What we have done</th></tr></thead><tbody>{tr}</tbody></table>
{sec}
<h2>8. What happens next</h2>
<p>We mean to publish your report as soon as it is final, and in any case by 12 June 2026. Cabinet will agree an action plan on 14 July 2026, which will be published by 12 August 2026. Elections to the shadow authorities are expected in May 2027, if the Government’s timetable holds.</p>
<p>If there is anything more that you would find useful, please ask Callum Widdrington, Head of the Leader’s Office, on 01632 960 233.</p>
</body></html>"""
d = BASE / "brackenshire_position_statement_web"; d.mkdir(exist_ok=True); (d / "source.html").write_text(html, encoding="utf-8")
gold = {"documents": {"document_type": "position_statement", "date_start": "2026-02-01", "date_end": "2026-02-28", "committee": None}, "councils": ["E10999001"],
 "recommendations": [rec(None, a, "peer", made=["2021", "2021-11"], actions=[], leads=[], rag=[], progress=[{"text": b, "as_of_start": [None, "2026-02-01"]}]) for a, b in EARLIER],
 "scope": [{"level": ["item", "question"], "text": [a, re.sub(r"; and$", "", a), re.sub(r"; and$", ";", a), a.rstrip(";.")]} for a in ASKS],
 "peers": [],
 "milestones": [{"event": "on_site", "date_text": ["from Monday 9 to Thursday 12 March 2026", "Monday 9 to Thursday 12 March 2026", "9 to Thursday 12 March 2026"], "date_start": "2026-03-09", "date_end": "2026-03-12"},
  {"event": "on_site", "date_text": ["November 2021", "in November 2021"], "date_start": "2021-11-01", "date_end": "2021-11-30"},
  {"event": "progress_review", "date_text": ["October 2022", "in October 2022"], "date_start": "2022-10-01", "date_end": "2022-10-31"},
  {"event": "report_published", "date_text": ["by 12 June 2026", "12 June 2026"], "date_start": ["2026-06-12", None], "date_end": "2026-06-12"},
  {"event": ["meeting", "action_plan_published"], "date_text": ["14 July 2026", "on 14 July 2026"], "date_start": "2026-07-14", "date_end": "2026-07-14"},
  {"event": "action_plan_published", "date_text": ["by 12 August 2026", "12 August 2026"], "date_start": ["2026-08-12", None], "date_end": "2026-08-12"},
  {"event": "election", "date_text": ["May 2027", "in May 2027"], "date_start": "2027-05-01", "date_end": "2027-05-31"}]}
save(d.name, gold, "Position statement for the Corporate Peer Challenge, Brackenshire", "Chromium",
     "Browser position statement with hero band, fact tiles and theme sections in prose; peculiarity: the six recommendations of the 2021 challenge, unnumbered and without status, stand in a two-column table (earlier recommendations with progress) whose header is the lead-in; four asks to the team as bullets.")
chromium(d)
