import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from marked_up_papers import *
folder("thornwick_web_page_plan")
C = {"Done": ("#00703c", "green", "complete"), "Moving": ("#1d70b8", "blue", "on_track"), "Stuck": ("#d4351c", "red", "off_track"), "Yet to start": ("#505a5f", "grey", "not_started")}
recs = [
 ("1", "Bring the plans for the city together", "Moving", "The council has several plans for the city centre, the university quarter and the riverside. Residents and investors would find it easier to follow if these were brought into one, with a clear order of priority.",
  [("Publish a single City Framework", "31 March 2026", "2026-03-31", None), ("Set up an investment page on the council’s website", "September 2025", "2025-09-01", "2025-09-30")],
  "Director of Place", "Councillor Yusuf Hartley, Cabinet Member for Growth",
  [("January 2026", "2026-01", "The draft framework had 1,870 responses. We will ask Cabinet to adopt it on 10 March."), ("October 2025", "2025-10", "The investment page went live on 22 September.")]),
 ("2", "Use the council’s assets better", "Moving", "Review the whole of the property portfolio, and be ready to sell, transfer or share buildings that are no longer needed.",
  [("Complete the review of 94 properties", "December 2025", "2025-12-01", "2025-12-31"), ("Agree a disposals list with Cabinet", "April 2026", "2026-04-01", "2026-04-30")],
  "Director of Resources", "Councillor Bridget Oyelaran, Cabinet Member for Finance",
  [("January 2026", "2026-01", "All the properties have now been looked at. Eleven may be suitable for sale and six for transfer to community groups.")]),
 ("3", "Reset the relationship with the voluntary sector", "Done", "Charities and community groups feel that they are consulted late and on details. Agree with them how you will work together from now on.",
  [("Agree a compact with Thornwick Voluntary Alliance", "30 September 2025", "2025-09-30", None)],
  "Director of Communities", "Councillor Miriam Stapleford, Cabinet Member for Communities",
  [("October 2025", "2025-10", "The compact was signed on 18 September by 47 groups. Nothing more needs to be done, but we will look at it again with the Alliance after a year.")]),
 ("4", "Make the transformation programme real", "Stuck", "The transformation programme needs fewer projects, firmer benefits and someone in charge of it full time.",
  [("Appoint a Transformation Director", "October 2025", "2025-10-01", "2025-10-31"), ("Reduce the programme from 34 projects to no more than 12", "December 2025", "2025-12-01", "2025-12-31"), ("Publish the benefits expected from each project", "February 2026", "2026-02-01", "2026-02-28")],
  "Chief Executive", "Councillor Owen Radcliffe, Leader of the Council",
  [("January 2026", "2026-01", "We have tried twice to recruit a director and have not been able to appoint. The Chief Executive is now talking to the LGA about a secondment. The number of projects has come down to 19."), ("October 2025", "2025-10", "The first round of recruitment did not lead to an appointment.")]),
 ("5", "Let people see how well services are doing", "Done", "Put performance information where residents can find it, in a form that they can understand, and do so every quarter.",
  [("Launch a public dashboard", "January 2026", "2026-01-01", "2026-01-31")],
  "Head of Performance and Insight", "Councillor Bridget Oyelaran, Cabinet Member for Finance",
  [("January 2026", "2026-01", "The dashboard was launched on 7 January with 30 measures. It was seen by 900 people in its first two days.")]),
 ("6", "Prepare the next generation of managers", "Yet to start", "A number of senior staff will retire within five years. Develop people from inside who can follow them.",
  [("Design a programme with the university’s business school", "May 2026", "2026-05-01", "2026-05-31"), ("First twelve managers to begin", "Autumn 2026", "2026-09-01", "2026-11-30")],
  "Head of People", "Councillor Owen Radcliffe, Leader of the Council", []),
]
tag = lambda st: f'<span class="tag" style="background:{C[st][0]}">{st}</span>'
sec = ""
for no, hl, st, text, acts, off, mem, prog in recs:
    li = "".join(f"<li>{a} <span class=by>by {b}</span></li>" for a, b, *_ in acts)
    pg = "".join(f"<p><strong>{m}:</strong> {t}</p>" for m, _, t in prog)
    sec += f"""<section><h2>{no}. {hl}</h2><p class=st>{tag(st)}</p>
<h3>What the peer team asked us to do</h3><blockquote>{text}</blockquote>
<h3>What we promised</h3><ul>{li}</ul>
<h3>Who leads</h3><p>Officer: {off}<br>Member: {mem}</p>
{'<h3>How it is going</h3>' + pg if prog else ''}</section>"""
html = f"""<!doctype html><html lang=en-GB><meta charset=utf-8><title>Peer challenge: our promises – Thornwick City Council</title><style>
@page{{size:A4;margin:12mm 13mm 14mm}}*{{-webkit-print-color-adjust:exact}}
body{{font:10.5pt/1.45 'Liberation Sans',Arial,sans-serif;color:#0b0c0c;margin:0}}
header{{background:#12395b;color:#fff;padding:10px 14px;display:flex;align-items:center;gap:10px}}header b{{font-size:15pt}}header .nav{{margin-left:auto;font-size:9pt}}
.crumb{{font-size:8.5pt;color:#505a5f;margin:8px 0 14px}}.crumb u{{color:#1d70b8}}
h1{{font-size:21pt;margin:0 0 6px}}h2{{font-size:14.5pt;margin:20px 0 3px;break-after:avoid}}h3{{font-size:10.5pt;margin:9px 0 2px;break-after:avoid}}
.upd{{color:#505a5f;font-size:9pt;margin:0 0 12px}}.toc{{border-left:4px solid #1d70b8;padding:2px 0 2px 12px;margin:14px 0}}.toc p{{margin:0 0 4px;font-weight:bold}}.toc a{{display:block;color:#1d70b8;text-decoration:underline}}
.tag{{color:#fff;font-weight:bold;font-size:9pt;padding:2px 8px;letter-spacing:.3px}}.st{{margin:2px 0 6px}}
blockquote{{margin:2px 0;border-left:6px solid #b1b4b6;padding:3px 0 3px 12px;break-inside:avoid}}ul{{margin:2px 0 4px;padding-left:20px}}.by{{font-weight:bold}}p{{margin:2px 0 6px}}section{{border-bottom:1px solid #b1b4b6;padding-bottom:8px}}
table{{border-collapse:collapse;margin:6px 0 4px}}td{{padding:4px 14px 4px 0;border-bottom:1px solid #dcdcdc}}
.use{{background:#f3f2f1;padding:7px 12px;margin-top:20px;font-size:9.5pt}}footer{{border-top:3px solid #12395b;margin-top:14px;padding-top:6px;font-size:8.5pt;color:#505a5f}}footer span{{margin-right:16px}}
</style><header><svg width=30 height=30 viewBox="0 0 30 30"><path d="M3 4h24v12q0 9-12 12Q3 25 3 16z" fill="#fff"/><path d="M8 12l7-6 7 6v9H8z" fill="#12395b"/></svg><b>Thornwick City Council</b><span class=nav>Menu &nbsp; Search &nbsp; My account</span></header>
<div class=crumb><u>Home</u> › <u>Your council</u> › <u>How we are doing</u> › Peer challenge: our promises</div>
<h1>Peer challenge: our promises</h1><p class=upd>Page last updated: 16 January 2026</p>
<p>In spring 2025 we asked a team of councillors and senior officers from other councils to look at how we work. This is called a Corporate Peer Challenge and it is arranged by the Local Government Association. The team was in Thornwick from 13 to 16 May 2025 and its <u>feedback report</u> came out on 31 July 2025.</p>
<p>The team gave us six recommendations. On this page you can see each of them, what we promised to do about it and how it is going. We bring the page up to date every quarter. The team will visit us again in March 2026 to see what has changed.</p>
<div class=toc><p>On this page</p>{''.join(f'<a>{r[0]}. {r[1]}</a>' for r in recs)}</div>
<h3>What our labels mean</h3><table><tr><td>{tag('Done')}</td><td>We have kept our promise</td></tr><tr><td>{tag('Moving')}</td><td>Work is going on and we expect to finish on time</td></tr><tr><td>{tag('Stuck')}</td><td>We are behind, or something stands in our way</td></tr><tr><td>{tag('Yet to start')}</td><td>We have not begun</td></tr></table>
{sec}
<h3 style="margin-top:16px">Read more</h3><p><u>Feedback report (PDF, 412KB)</u><br><u>Council plan 2024 to 2028</u><br><u>What the external auditor recommended to us in 2025</u></p>
<div class=use>Is this page useful? &nbsp; <b>Yes</b> &nbsp; <b>No</b> &nbsp; Report a problem with this page</div>
<footer><span>Accessibility</span><span>Cookies</span><span>Privacy</span><span>Contact us</span><br>© Thornwick City Council</footer></html>"""
chrome(html)
made = ["2025", "2025-05", "2025-05-13", "2025-05-16", "2025-07", "2025-07-31"]
mend = {"2026-01": "2026-01-31", "2025-10": "2025-10-31"}
R = []
for no, hl, st, text, acts, off, mem, prog in recs:
    A = [dict(ref=None, text=[a, f"{a} by {b}"], due_text=[b, f"by {b}"], due_start=s if "Autumn" not in b else [s, None], due_end=(e or s) if "Autumn" not in b else [e, None]) for a, b, s, e in acts]
    P = [dict(text=[t, f"{m}: {t}"], as_of_start=ym + "-01", as_of_end=mend[ym]) for m, ym, t in prog]
    r = dict(ref=no, text=[f"{hl} {text}", text], headline=[hl, None], recommendation_type="peer", made=made, actions=A,
      leads=[dict(lead_text=off, role=off), dict(lead_text=[mem, mem.split(", ")[0]], role=mem.split(", ")[1])], progress=P,
      rag=[dict(rag_text=st, rag=C[st][1], delivery=C[st][2] if st != "Stuck" else ["off_track", "at_risk"], basis="text_and_fill")])
    R.append(r)
M = lambda e, t, a, b=None: dict(event=e, date_text=t, date_start=a, date_end=b or a)
write(dict(documents=dict(document_type="action_plan", date_start="2026-01-16", date_end="2026-01-16"), councils=["E06999001"], recommendations=R, peers=[], scope=[],
 milestones=[M("on_site", ["13 to 16 May 2025", "from 13 to 16 May 2025"], "2025-05-13", "2025-05-16"), M("report_published", ["31 July 2025", "on 31 July 2025"], "2025-07-31"),
  M(["progress_review", "on_site"], ["March 2026", "in March 2026"], "2026-03-01", "2026-03-31")]),
 "Peer challenge: our promises (web page), Thornwick City Council", "chromium",
 "Action plan as a printed council web page (header, breadcrumb, contents list, page footer): each recommendation is a section with a coloured status tag under its heading, the peers' words in a block quotation, promises as bullets that end in 'by' and a date, officer and member on two labelled lines and dated updates, newest first; one section without updates.")
