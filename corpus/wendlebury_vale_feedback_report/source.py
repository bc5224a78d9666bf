import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from marked_up_papers import *
folder("wendlebury_vale_feedback_report")
peers = [("Harriet Lindqvist", "Chief Executive", "Hambleford District Council", "Lead peer"), ("Councillor Samuel Okafor", "Leader", "Rushmere Borough Council", "Member peer"),
 ("Councillor Dilys Penhaligon", "Deputy Leader and Portfolio Holder for Housing", "Teignmouth Vale District Council", "Member peer"), ("Graham Satterley", "Director of Finance and Section 151 Officer", "Ashcombe Borough Council", "Officer peer"),
 ("Farah Munir", "Assistant Director, People and Change", "Ribblesdale City Council", "Officer peer"), ("Tom Eastaugh", "Head of Strategy", "West Larkshire Council", "Shadow peer"),
 ("Cressida Boyle", "Challenge Manager", "Local Government Association", "")]
themes = ["Local priorities and outcomes", "Organisational and place leadership", "Governance and culture", "Financial planning and management", "Capacity for improvement"]
qs = [["Do the council’s priorities answer to what residents need?", "How well is it doing what it set out to do?"],
 ["Is the council giving a lead to the whole district?", "How strong are its partnerships with other bodies and with local people?"],
 ["Are decisions made openly and properly?", "Is challenge welcomed, by members and by officers?"],
 ["How well does the council understand its finances, and are they under control?", "Is there a plan for the years in which money will be short?"],
 ["Has the council the people and skills that its plans call for?", "Is it able to learn and to improve?"]]
local = ("Growth at Wendlebury Garden Town", ["Is the council ready, with its partners, to deliver 7,500 homes at the garden town?"])
recs = [
 (0, "LP1", "Refresh the council plan so that it is clear what will be different for residents by 2028, and publish a yearly account of what has been achieved."),
 (0, "LP2", "Bring together what the council, the county and the NHS know about rural poverty. Use it to decide where community grants should go."),
 (1, "PL1", "Take the lead in convening partners on the garden town. There is no one else who can do it, and the window in which Homes England is willing to invest will not stay open."),
 (1, "PL2", "Hold regular meetings between Cabinet and the town councils, with an agenda that both sides set."),
 (2, "GC1", "Commission a review of decision-making at planning committee, with help from the Planning Advisory Service. It should cover:<ul><li>the scheme of delegation;</li><li>how often officers’ advice is overturned, and why; and</li><li>training for members and substitutes.</li></ul>"),
 (2, "GC2", "Agree and publish a protocol for the relationship between members and officers, and deal quickly with behaviour that falls short of it."),
 (3, "FM1", "Develop a savings plan for 2027/28 onwards by July 2026. The council has time to do this well, and should use it."),
 (3, "FM2", "Review the capital programme each quarter, and take out schemes that have not moved for two years."),
 (4, "CI1", "Strengthen project management, beginning with the leisure centre and the depot."),
 (4, "CI2", "Invest in the corporate centre: the teams for policy, performance and communications are too small to support what the council wants to do."),
 (4, "CI3", "Give staff networks a budget and a sponsor at director level.")]
rh = ""
for i, th in enumerate(themes):
    rh += f"<h3>{th}</h3>" + "".join(f"<div class=rec><span class=code>{c}</span><div>{t}</div></div>" for k, c, t in recs if k == i)
ph = "".join(f"<div class=card>{f'<i>{k}</i>' if k else '<i>&nbsp;</i>'}<b>{n}</b><span>{r}</span><span>{o}</span></div>" for n, r, o, k in peers)
sh = "".join(f"<tr><th>{t}</th><td>{'<br>'.join(q)}</td></tr>" for t, q in zip(themes, qs)) + f"<tr><th>{local[0]}</th><td>{local[1][0]}</td></tr>"
body = [("Local priorities and outcomes", ["Wendlebury Vale is a large, rural district of five market towns and some ninety villages. Most residents are well off, but the team heard of families for whom the cost of transport keeps work and college out of reach. The council understands its place, though what it knows is spread over several services (LP2).", "The council plan runs to 2027. Everyone the team met could name one of its four aims, and few could name more than one. Staff would welcome a simpler plan, and residents should be able to tell what they have got for their money (LP1)."]),
 ("Organisational and place leadership", ["The Leader and the Chief Executive are respected, and partners spoke warmly of both. They could now afford to spend more of their time outside the building. Town councils said that they are informed more often than they are asked; the council might consider whether its parish liaison officer could be given more time.", "The garden town is the largest project the council has ever been part of. Its delivery board has not met since March and nobody could tell the team who chairs it."]),
 ("Governance and culture", ["Relationships between members are, for the most part, courteous. At planning committee they are not. In the year to June 2025, 19 per cent of officers’ advice on major applications was overturned, and the council lost five of the seven appeals that followed.", "Scrutiny has improved since the council’s own review of 2023. It would be worth looking at whether two committees are still needed."]),
 ("Financial planning and management", ["The council has reserves of £14.2m and no borrowing for revenue purposes. It is a stronger position than that of most districts. From 2027/28 there is a gap of £1.6m a year, for which no plan exists as yet. The external auditor recommended in 2024 that the council report its treasury performance each quarter, and it now does so.", "The capital programme is spent late: of £22m planned in 2024/25, £9m was used."]),
 ("Capacity for improvement", ["Staff are proud to work for the council. Vacancies stand at 6 per cent. The corporate centre is small even for a district of this size, and several managers carry projects as well as their own jobs.", "The team met two of the three staff networks and was struck by how much they do with very little."]),
 ("Growth at Wendlebury Garden Town", ["The planning framework is sound and the first 600 homes have consent. The county council, Homes England and the developers each told the team that they wait for Wendlebury Vale to call them together."])]
bh = "".join(f"<h2>{n}. {t}</h2>" + "".join(f"<p>{x}</p>" for x in ps) for n, (t, ps) in enumerate(body, 5))
html = f"""<!doctype html><html lang=en-GB><meta charset=utf-8><title>Feedback report</title><style>
@page{{size:A4;margin:18mm 18mm 20mm;@bottom-left{{content:"Wendlebury Vale District Council – Corporate Peer Challenge";font:8pt 'Liberation Sans'}}@bottom-right{{content:counter(page);font:8pt 'Liberation Sans'}}}}
@page:first{{@bottom-left{{content:""}}@bottom-right{{content:""}}}}
*{{-webkit-print-color-adjust:exact}}body{{font:11pt/1.5 'Carlito',sans-serif;color:#222;margin:0}}
.cover{{height:245mm;display:flex;flex-direction:column;justify-content:flex-end;border-left:14mm solid #5b2a86;padding-left:14mm;box-sizing:border-box;break-after:page}}
.cover h1{{font-size:34pt;line-height:1.1;color:#5b2a86;margin:0 0 8mm}}.cover p{{font-size:15pt;margin:0 0 3mm}}
h2{{color:#5b2a86;font-size:16pt;margin:20px 0 6px;break-after:avoid}}h3{{font-size:12pt;color:#444;margin:12px 0 5px;border-bottom:2px solid #d9c9e8;break-after:avoid}}p{{margin:0 0 8px}}
.rec{{display:grid;grid-template-columns:15mm 1fr;margin:0 0 7px;break-inside:avoid}}.code{{font-weight:bold;color:#5b2a86}}.rec ul{{margin:3px 0 0;padding-left:16px}}
.cards{{display:grid;grid-template-columns:1fr 1fr;gap:4mm;margin:6px 0 12px}}.card{{border:1px solid #cbb8dd;border-top:4px solid #5b2a86;padding:5px 9px;font-size:10pt;line-height:1.35;break-inside:avoid}}.card i{{color:#5b2a86;font-size:8.5pt;display:block}}.card b,.card span{{display:block}}
table{{border-collapse:collapse;width:100%;margin:6px 0 10px}}th,td{{text-align:left;vertical-align:top;padding:5px 8px;border-bottom:1px solid #cbb8dd;font-size:10pt}}th{{width:32%;color:#5b2a86}}
</style><div class=cover><h1>Corporate Peer Challenge<br>Feedback report</h1><p><b>Wendlebury Vale District Council</b></p><p>30 September to 2 October 2025</p></div>
<h2>1. Introduction</h2><p>This report tells Wendlebury Vale what a team of peers saw, heard and thought over three days in the district. It was sent to the council as a draft on 24 October 2025 and was published on 18 December 2025.</p>
<p>The council’s previous challenge was in February 2020. Its progress since then is described where it bears on what the team found.</p>
<h2>2. In short</h2><p>Wendlebury Vale is a well-run council which knows its communities and has money in the bank. It has more time than most to prepare for what is coming. The team’s message is that it should use that time: there is a danger that a comfortable council moves too slowly, on the garden town above all.</p>
<h2>3. Our recommendations</h2><p>The peer team has eleven recommendations for the council. They stand under the theme to which they belong, and the code of each is used again in the later parts of the report.</p>{rh}
<h2>4. How we worked</h2><h3>The team</h3><p>Peers were chosen for their experience and agreed with the council.</p><div class=cards>{ph}</div>
<h3>What we looked at</h3><p>The team considered the five themes that every challenge covers and one further subject which the council had asked for.</p><table>{sh}</table>
<h3>What we did</h3><p>The team read a position statement and other papers, met 117 people in 41 meetings, walked round two of the towns and spent an afternoon with the waste crews. Emerging findings were given to Cabinet and the management team on 2 October 2025.</p>
{bh}
<h2>11. What happens now</h2><p>The council should publish an action plan by 2 March 2026. The LGA will arrange a progress review, which normally takes place about ten months after the challenge, and has suggested July 2026. The next full challenge would be due by 2030.</p>
<p>In the meantime Martin Fell, the LGA’s Principal Adviser for the region, is the council’s main contact and will be glad to discuss further support.</p></html>"""
chrome(html)
import re
strip = lambda x: re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", x)).strip()
made = ["2025", "2025-09", "2025-09-30", "2025-10-02", "2025-10", "2025-12", "2025-12-18"]
R = [dict(ref=c, text=strip(t), headline=None, recommendation_type="peer", made=made, theme=themes[k], actions=[], leads=[], progress=[], rag=[]) for k, c, t in recs]
S = []
for t, q in list(zip(themes, qs)) + [local]:
    S.append(dict(level="theme", theme=t, text=t)); S += [dict(level="question", theme=t, text=x) for x in q]
P = [dict(name=[n, n.replace("Councillor ", "")] if n.startswith("Councillor") else n, role=[r, f"{r} (Shadow peer)"] if k == "Shadow peer" else ["Challenge Manager"] if not k else r, organisation=[o, "LGA"] if not k else o) for n, r, o, k in peers]
M = lambda e, t, a, b=None: dict(event=e, date_text=t, date_start=a, date_end=b or a)
write(dict(documents=dict(document_type="feedback_report", date_start=["2025-12-18", "2025-09-30", "2025-10-02"], date_end=["2025-12-18", "2025-10-02"]), councils=["E07999007"],
 recommendations=R, front_matter=[], peers=P, scope=S,
 milestones=[M("on_site", "30 September to 2 October 2025", "2025-09-30", "2025-10-02"), M("draft_report", ["24 October 2025", "on 24 October 2025"], "2025-10-24"),
  M("report_published", ["18 December 2025", "on 18 December 2025"], "2025-12-18"), M(["on_site", "other"], ["February 2020", "in February 2020"], "2020-02-01", "2020-02-29"),
  M("feedback", ["2 October 2025", "on 2 October 2025"], "2025-10-02"), M("action_plan_published", ["2 March 2026", "by 2 March 2026"], "2026-03-02"),
  M("progress_review", ["July 2026"], "2026-07-01", "2026-07-31"), dict(event="progress_review", date_text=["about ten months after the challenge", "ten months after the challenge"]),
  dict(event=["on_site", "other"], date_text=["by 2030", "2030", "due by 2030"])], no_extra=["scope", "peers"]),
 "Corporate Peer Challenge feedback report, Wendlebury Vale District Council, 2025", "chromium",
 "Browser-made feedback report with a cover band: eleven recommendations coded by theme (LP1 … CI3) in a hanging column under theme headings, one with bullets inside, codes cited again in the body; the team as cards two a row (kind, name, post, organisation on lines of their own); scope as a two-column table with a local subject.")
