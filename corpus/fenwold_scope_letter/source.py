import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from meeting_papers import *
import pathlib
F = pathlib.Path(__file__).parent
TH = [("Local priorities and outcomes", ["Are the council's priorities clear, and do they reflect what residents need?", "How well is the council performing against them?"], ["Progress with the Fenwold Plan, halfway through its life", "Whether the council's approach to rural isolation is reaching the people whom it is meant to help"]),
 ("Organisational and place leadership", ["Does the council lead its place well?", "Are relationships with parishes, partners and neighbouring councils strong?"], ["The council's voice in the conversation about devolution and reorganisation in the county"]),
 ("Governance and culture", ["Is decision-making clear and robust?", "Do members and officers trust and challenge one another?"], ["How the move from committees to a cabinet in May 2025 is bedding in", "The standard of behaviour in meetings of the council"]),
 ("Financial planning and management", ["Does the council have a firm grip on its current financial position?", "Is there a credible plan to meet future pressures?"], ["Exposure to internal drainage board levies"]),
 ("Capacity for improvement", ["Does the council have the skills and capacity that it needs?", "Is it open to learning from others?"], ["Recruitment in planning and building control", "The shared services agreement with Saltmere, which is due for renewal"])]
PE = ["Chief Executive peer, who will lead the team, from a district council with a rural area", "Council Leader peer (Conservative)", "Independent member peer with experience of scrutiny", "Section 151 Officer or deputy", "Senior officer peer with a background in planning", "LGA Peer Challenge Manager"]
TT = [("Scoping meeting", "14 January 2026", "scoping", "2026-01-14", "2026-01-14"), ("Peer team confirmed", "End of March 2026", "other", [None, "2026-03-01", "2026-03-31"], [None, "2026-03-31"]), ("Draft timetable shared with the team", "17 April 2026", "other", "2026-04-17", "2026-04-17"), ("Position statement and key documents to the LGA", "24 April 2026", "position_statement", "2026-04-24", "2026-04-24"),
 ("Peer team on site", "Tuesday 19 – Thursday 21 May 2026", "on_site", "2026-05-19", "2026-05-21"), ("Feedback presentation", "Thursday 21 May 2026, 3.30pm", "feedback", "2026-05-21", "2026-05-21"), ("Draft report to the council", "Within three weeks of the visit", "draft_report", None, [None, "2026-06-11"]), ("Report published", "By 21 August 2026", "report_published", [None, "2026-08-21"], "2026-08-21"), ("Action plan published", "By 21 October 2026", "action_plan_published", [None, "2026-10-21"], "2026-10-21"), ("Progress review", "March 2027", "progress_review", "2027-03-01", "2027-03-31")]
def theme(t, qs, it):
    return f"<p class='th'><b>{t}:</b> {' '.join(qs)} The council would like the team to consider in particular:</p><ul>" + "".join(f"<li>{x}</li>" for x in it) + "</ul>"
html = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Fenwold District Council: scope of Corporate Peer Challenge</title><style>
@page {{ size: A4; margin: 20mm 23mm 22mm 23mm; @bottom-center {{ content: "18 Smith Square, Westminster, London SW1P 3HZ"; font: 9pt Carlito; color: #555; }} }}
body {{ font-family: 'Carlito', sans-serif; font-size: 11.5pt; line-height: 1.36; color: #111; }}
h2 {{ font-size: 13pt; color: #6a1b5d; margin: 16px 0 5px; break-after: avoid; }} p {{ margin: 0 0 9px; }} ul {{ margin: 0 0 10px; padding-left: 26px; }} li {{ margin-bottom: 3px; }} .th {{ break-after: avoid; }}
.top {{ display: flex; justify-content: space-between; margin-bottom: 22px; }} .addr {{ font-size: 10.5pt; }}
table {{ border-collapse: collapse; width: 100%; margin-bottom: 10px; }} td, th {{ border-bottom: 1px solid #999; padding: 4px 6px; text-align: left; vertical-align: top; }} th {{ border-bottom: 2px solid #6a1b5d; }} tr {{ break-inside: avoid; }}
</style></head><body>
<div class="top"><div class="addr">Marian Stroud<br>Chief Executive<br>Fenwold District Council<br>Market Place<br>Fenwold</div>
<svg width="215" height="54"><rect width="54" height="54" fill="#6a1b5d"/><circle cx="27" cy="27" r="15" fill="none" stroke="#fff" stroke-width="5"/><text x="64" y="24" font-size="15" font-family="Carlito" fill="#6a1b5d">Local Government</text><text x="64" y="43" font-size="15" font-family="Carlito" fill="#6a1b5d">Association</text></svg></div>
<p>29 January 2026</p>
<p>Dear Marian</p>
<p><b>Corporate Peer Challenge: scope and arrangements</b></p>
<p>Thank you for the time that you, Councillor Wragg and your management team gave to Theo Amadi and me when we met on 14 January. This letter records what we agreed about the challenge. Please tell me by 13 February if there is anything that you would like to change.</p>
<h2>Purpose</h2>
<p>A Corporate Peer Challenge is undertaken with a council and not to it. The team will bring experience from elsewhere, will listen to a wide range of people and will offer recommendations that are intended to be of practical use. Fenwold's last challenge was in November 2020 and was held remotely because of the pandemic; the team will look at what has changed since then.</p>
<h2>Scope</h2>
<p>The team will look at the five themes that make up the core of every challenge. Under each we have added the matters to which you asked us to give attention.</p>
{''.join(theme(*x) for x in TH)}
<h2>The peer team</h2>
<p>We are now looking for peers and hope to be able to send you names by the end of March. The team that we discussed is:</p>
<ul>{''.join(f'<li>{x}</li>' for x in PE)}</ul>
<p>We have asked that none of the peers should come from a council in your county. A project support officer, Anneka Thorley, will help with the arrangements.</p>
<h2>Timetable</h2>
<table><tr><th>Stage</th><th>Date</th></tr>{''.join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a, b, *_ in TT)}</table>
<h2>What we need from you</h2>
<p>We ask for a position statement of no more than 20 pages, your council plan, the medium term financial strategy, the most recent annual governance statement and the results of your latest staff and residents' surveys. Your office will prepare the timetable for the visit, and we will be glad to comment on drafts. A room for the team, with tea, is always appreciated.</p>
<h2>Publication</h2>
<p>It is a condition of the offer that the report and the council's action plan are published. The progress review is an essential part of the process and there is no charge for it.</p>
<p>I look forward to working with you.</p>
<p>Yours sincerely</p>
<p style="margin-top:30px">Gwen Ballantyne<br>Principal Adviser and Peer Challenge Manager<br>gwen.ballantyne@lga.example</p>
<p>Copy: Councillor Hedley Wragg, Leader of the Council</p>
</body></html>"""
(F / "source.html").write_text(html); chrome(F)
sc = []
for t, qs, it in TH:
    sc.append({"level": "theme", "theme": t, "text": t}); sc += [{"level": "question", "theme": t, "text": x} for x in qs]; sc += [{"level": "item", "theme": t, "text": x} for x in it]
role = {0: ["Chief Executive peer", PE[0], "Chief Executive peer, who will lead the team"], 1: ["Council Leader peer", PE[1], "Leader peer"], 2: ["Independent member peer", PE[2], "member peer"], 3: [PE[3]], 4: ["Senior officer peer", PE[4], "Senior officer peer"], 5: ["LGA Peer Challenge Manager", "Peer Challenge Manager"]}
gold(F, {"documents": {"document_type": "scope_letter", "date_start": "2026-01-29", "date_end": "2026-01-29"}, "councils": ["E07999002"], "recommendations": [], "scope": sc, "front_matter": [],
 "peers": [{"name": None if i < 5 else [None, "Gwen Ballantyne"], "role": role[i], "organisation": [None, "a district council with a rural area"] if i == 0 else [None, "LGA", "Local Government Association"] if i == 5 else None} for i in range(6)] + [{"name": "Anneka Thorley", "role": ["project support officer", "Project Support Officer"], "organisation": [None, "LGA", "Local Government Association"]}],
 "milestones": [{"event": e, "date_text": [b, b.replace(", 3.30pm", "")] if "3.30" in b else b, "date_start": x, "date_end": y} for a, b, e, x, y in TT] + [{"event": "on_site", "date_text": "November 2020", "date_start": "2020-11-01", "date_end": "2020-11-30"}], "no_extra": ["scope"]})
toml(F, "Fenwold District Council: Corporate Peer Challenge scope letter, 29 January 2026", "chromium", "LGA scope letter printed from a browser: drawn logo beside the address, five themes as bold run-in headings with two questions and a stem, local bullets, posts sought as bullets, timetable with day ranges, an 'End of March', a relative date and 'By' dates.")
