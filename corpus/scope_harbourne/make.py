import sys; sys.path.insert(0, "..")  # run it in this folder
from papers_common import *
import os; pass
themes = [
 ("Local priorities and outcomes", ["Are the council’s priorities clear, and do they rest on a sound reading of the borough and its three towns?", "Is the council delivering what it set out to do in Tilling Forward 2023–2027?"]),
 ("Organisational and place leadership", ["How well is the council led, politically and managerially?", "Do partners – the port, the health system and the two further education colleges among them – find the council a dependable ally?"]),
 ("Governance and culture", ["Are decisions taken openly, on good advice and at the right level?", "Is there a culture of respect and of constructive challenge, now that no group has a majority?"]),
 ("Financial planning and management", ["Does the council have a grip on its current position and a credible plan for closing the gap of £3.1m by 2027/28?"]),
 ("Capacity for improvement", ["Does the council have the people, skills and systems to carry its plans through?"]),
]
local = [
 ("question", "Are we ready, as a landlord of 4,200 homes, for the Regulator of Social Housing’s new inspection regime?"),
 ("question", "How far has the move to four-weekly food waste and garden collections been understood by residents, and what should we do differently in the next phase?"),
 ("question", "Is the relationship between the borough council and the twelve parish and town councils in Harbourne fit for the devolution of assets that we are planning?"),
 ("item", "The business case for the Quayside Exchange, on which the team’s external eye would be welcome before full Council takes it in July."),
]
letters = "abcd"
# (printed row: date, what), gold event(s), start, end, date_text alternatives
rows = [
 ("Friday 29 November 2024", "Scope agreed between the Council and the LGA", ["scoping"], "2024-11-29", "2024-11-29", None),
 ("By 31 January 2025", "Position statement, staff survey headlines and document library shared with the LGA", ["position_statement"], None, "2025-01-31", ["By 31 January 2025", "31 January 2025"]),
 ("the week of 10 February 2025", "Online briefing of the team by the Leader and Chief Executive", ["meeting", "other", "scoping"], "2025-02-10", ["2025-02-14", "2025-02-16"], ["the week of 10 February 2025", "week of 10 February 2025"]),
 ("the week of 3 March 2025", "Peer team in Harbourne (three and a half days, Monday lunchtime to Thursday)", ["on_site"], "2025-03-03", ["2025-03-06", "2025-03-07", "2025-03-09"], ["the week of 3 March 2025", "week of 3 March 2025"]),
 ("Thursday 6 March 2025, 3pm", "Feedback presentation, Council Chamber", ["feedback"], "2025-03-06", "2025-03-06", ["Thursday 6 March 2025, 3pm", "Thursday 6 March 2025", "6 March 2025"]),
 ("Within three weeks of the team leaving", "Draft report to the Chief Executive for a check of facts", ["draft_report"], None, None, ["Within three weeks of the team leaving", "Within three weeks"]),
 ("Thursday 1 May 2025", "County council elections (the report will not be published in the pre-election period)", ["election"], "2025-05-01", "2025-05-01", ["Thursday 1 May 2025", "1 May 2025"]),
 ("By 6 June 2025", "Final report published by the Council", ["report_published"], None, "2025-06-06", ["By 6 June 2025", "6 June 2025"]),
 ("No later than 6 August 2025", "Action plan published", ["action_plan_published"], None, "2025-08-06", ["No later than 6 August 2025", "6 August 2025"]),
 ("January or February 2026", "Progress review", ["progress_review"], "2026-01-01", "2026-02-28", None),
]
peers = [
 ("<b>Lead peer</b> – to be a serving Leader of a district or borough council in no overall control;", None, ["Lead peer","serving Leader of a district or borough council in no overall control", "serving Leader of a district or borough council", "serving Leader", "Leader"], "lead"),
 ("<b>Chief Executive peer</b> – Maud Entwhistle-Roe, Chief Executive, Penhallow Vale District Council, who has kindly agreed to serve;", "Maud Entwhistle-Roe", ["Chief Executive peer", "Chief Executive"], "Penhallow Vale District Council"),
 ("<b>Member peer</b> – to be a Conservative councillor with recent experience as a portfolio holder for housing;", None, ["Member peer", "Conservative councillor", "Conservative councillor with recent experience as a portfolio holder for housing"], None),
 ("<b>Finance peer</b> – Tobias Oyelaran, Director of Resources and Section 151 Officer at Cray and Ludd Borough Council;", "Tobias Oyelaran", ["Finance peer", "Director of Resources and Section 151 Officer"], "Cray and Ludd Borough Council"),
 ("<b>Housing peer</b> – to be an assistant director or head of service from a stock-retaining authority, whose name we hope to confirm by Christmas; and", None, ["Housing peer", "assistant director or head of service", "assistant director or head of service from a stock-retaining authority"], None),
 ("<b>Peer challenge manager</b> – Shanice Dunmore, Local Government Association.", "Shanice Dunmore", ["Peer challenge manager"], ["Local Government Association", None]),
]
html = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Scope of the corporate peer challenge</title><style>
@page {{ size:A4; margin:27mm 24mm 22mm 34mm; @bottom-left {{ content:"Scope agreed 29 November 2024"; font:8pt Carlito; color:#666 }} @bottom-right {{ content:counter(page); font:8pt Carlito; color:#666 }} }}
body {{ font:11.3pt/1.42 Caladea, serif; }} h2 {{ font:bold 12.5pt Carlito; color:#7a1f3d; margin:15pt 0 3pt; text-transform:none }}
.addr {{ font-size:10.3pt; line-height:1.3 }} .right {{ text-align:right; font-size:10pt; line-height:1.3 }}
ol.th > li {{ margin-bottom:7pt; padding-left:4pt }} ol.th > li::marker {{ font-weight:bold }}
ol.loc {{ list-style-type:brk }} ol.loc > li {{ margin-bottom:4pt }}
@counter-style brk {{ system:extends lower-alpha; prefix:"("; suffix:") " }}
ul.p {{ list-style:none; padding-left:0 }} ul.p li {{ margin:0 0 3pt 14pt; }}
table {{ border-collapse:collapse; width:100%; font:10pt/1.3 Carlito }} td {{ border-bottom:.6pt solid #bbb; padding:3.5pt 5pt; vertical-align:top }} td:first-child {{ width:36%; color:#7a1f3d; font-weight:bold }}
tr {{ break-inside:avoid }}
</style></head><body>
<div class="right">Local Government Association<br>18 Smith Square, London SW1P 3HZ<br><br>2 December 2024</div>
<div class="addr">Peregrine Achterberg<br>Chief Executive<br>Harbourne and Tilling Borough Council<br>Customs House, Staithe Street<br>Harbourne</div>
<p>Dear Peregrine</p>
<p><b>Corporate peer challenge: what we have agreed</b></p>
<p>Thank you to you and to Councillor Blanche Iddesleigh for the time you gave Shanice and me on 19 November. I said that I would set down what we settled, so that you can share it with your group leaders and with the staff who will help to organise the week. If anything here is not as you remember it, let Shanice know; otherwise please take this letter as our agreement of the scope.</p>
<p>The challenge is not an inspection. The team come as practitioners and as critical friends, paid for by the sector, and what they recommend is for the council to weigh. You told us that your last challenge, in 2019, was useful because it was blunt, and that councillors would be disappointed with anything less this time.</p>
<h2>What the team will look at</h2>
<p>Every corporate peer challenge covers the same five themes. They are:</p>
<ol class="th">""" + "".join(f"<li><b>{t}</b><br>{' '.join(q)}</li>" for t, q in themes) + """</ol>
<h2>Local questions</h2>
<p>Each council may add matters of its own. After talking to all four groups you asked for the following, none of which should take up more than a quarter of the team’s time together:</p>
<ol class="loc">""" + "".join(f"<li>{t}</li>" for _, t in local) + """</ol>
<p>We agreed that the local plan would be left out, since it is with the Inspector, and that the team would not go into the conduct complaint that is now with the Monitoring Officer.</p>
<h2>Who will come</h2>
<p>We look for people from councils of your kind and size, with a mixture of politics and backgrounds. The team we have in mind is:</p>
<ul class="p">""" + "".join(f"<li>{p[0]}</li>" for p in peers) + """</ul>
<p>You will see every name before we confirm it, and may tell us of any connection with the borough that would make a peer unsuitable.</p>
<h2>Timetable</h2>
<p>The dates below were checked against your committee calendar. The team’s time on site was moved from February to avoid half term and the budget meeting.</p>
<table>""" + "".join(f"<tr><td>{r[0]}</td><td>{r[1]}</td></tr>" for r in rows) + """</table>
<p>The LGA asks every council that has a challenge to publish both the report and the action plan, as it stands and in an accessible form. If the dates for either slip, the LGA will say so on its website.</p>
<h2>What we need from you</h2>
<p>Ghislaine Porteous, your Head of Policy and Communities, will be our day-to-day contact. She will draw up the interview programme with Shanice: around fifty conversations, a tour of the borough that takes in Tilling Marshes and the Quayside, and focus groups with frontline staff, middle managers and a cross-section of councillors. Please keep a base room free for the team, with a door that shuts.</p>
<p>The position statement matters more than any other paper. It should be no longer than fifteen pages and say plainly what is going well, what is not, and where you think the next risk will come from. We would rather read an honest draft than a polished one.</p>
<p>I look forward to seeing how the week goes, and thank you again for being part of the programme.</p>
<p>Yours sincerely</p><p style="margin-top:26pt">Rhiannon Castellane<br>Principal Adviser, LGA<br><span style="font-size:9.5pt">cc Councillor Blanche Iddesleigh, Leader of the Council</span></p>
</body></html>"""
pathlib.Path("source.html").write_text(html, encoding="utf-8")
subprocess.run(["weasyprint", "source.html", "document.pdf"], check=True, stderr=subprocess.DEVNULL)
scope = []
for t, qs in themes:
    scope.append(dict(level="theme", theme=t, text=t))
    scope += [dict(level="question", theme=t, text=q) for q in qs]
scope += [dict(level=l, text=t) for l, t in local]
gold(".", {"documents": {"document_type": "scope_letter", "date_start": "2024-12-02", "date_end": "2024-12-02"}, "councils": ["E07999014"],
 "recommendations": [], "scope": scope,
 "peers": [dict(name=n, role=r, **({"organisation": o} if n else {})) for (_, n, r, o) in peers],
 "milestones": [dict(event=e, date_text=a or d, **({"date_start": s} if s else {}), **({"date_end": z} if z else {})) for d, _, e, s, z, a in rows],
 "no_extra": ["peers", "scope"]})
toml(".", "Harbourne and Tilling Borough Council – scope of the corporate peer challenge 2025 (letter)", "WeasyPrint",
 "Chatty LGA scope letter in serif: five numbered themes each with run-on questions, lettered local questions (one of them no question) outside any theme, peer team as a sentence-like list of posts and names, two-column timetable with weeks, deadlines and an election; one council with ‘and’ in its name.")
