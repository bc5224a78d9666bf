"""A mail merge (Word letter filled from a spreadsheet, saved as HTML): one record a recommendation. python source.py makes source.html and gold.json."""
import sys, pathlib; HERE = pathlib.Path(__file__).resolve().parent; sys.path[:0] = [str(HERE), str(HERE.parent)]
from word_styles import write_gold, L, due
from html import escape as e
D = {"Completed": "complete", "On track": "on_track", "Not started": "not_started", "At risk": "at_risk", "On hold": "on_hold"}
RECS = [
 ("1", "Agree the future of the town hall", "The building takes up a large part of senior officers' time. Reach a decision, explain it to the public and move on.", "Local priorities and outcomes", [
   ("Commission an independent options appraisal.", ["Assistant Director for Property"], None, ("30 April 2024", "2024-04-30", "2024-04-30"), "The appraisal was received on 19 April and shared with all members at a private briefing.", "Completed"),
   ("Take a report to Council with a single preferred option.", ["Chief Executive", "Monitoring Officer"], L("Chief Executive", "Monitoring Officer"), ("December 2024", "2024-12-01", "2024-12-31"), "A cross-party working group has met three times. It has ruled out the sale of the whole site and asked for more detail on a shared use with the police.", "On track")]),
 ("2", "Settle the political and officer relationship", "Roles and boundaries are not always understood. A revised protocol, with training behind it, would help new councillors and officers alike.", "Governance and culture", [
   ("Revise the member and officer protocol and adopt it at Annual Council.", ["Monitoring Officer"], L("Monitoring Officer"), ("21 May 2024", "2024-05-21", "2024-05-21"), "Adopted without amendment.", "Completed")]),
 ("3", "Face up to the budget gap", "There is a plan for next year but not for the two years after it. Bring forward a set of realistic options and be candid about the consequences for services.", "Financial planning and management", [
   ("Draw up savings options to the value of £2.4m.", ["Section 151 Officer"], L("Section 151 Officer"), ("Q3 2024/25", "2024-10-01", "2024-12-31"), "Options worth £1.5m have been worked up. The remainder depends on the waste contract, which is out to tender until November.", "At risk"),
   ("Consult residents on the options.", ["Head of Communications"], L("Head of Communications"), ("January 2025", "2025-01-01", "2025-01-31"), "", "Not started"),
   ("Review fees and charges across all services.", ["Section 151 Officer"], L("Section 151 Officer"), ("30/09/2024", "2024-09-30", "2024-09-30"), "Review finished and new charges agreed by Cabinet on 12 September.", "Completed")]),
 ("4", "Make overview and scrutiny count", "Scrutiny members work hard but their influence is slight. Concentrate on three or four topics in a year.", "Governance and culture", [
   ("Adopt a shorter work programme, chosen with the public's help.", ["Scrutiny Manager"], L("Scrutiny Manager"), ("Ongoing", None, None), "Residents sent in 64 suggestions and four topics were chosen: damp and mould, buses, empty shops and the night-time economy.", "On track")]),
 ("5", "Invest in digital services", "The website is dated and too many requests still arrive on paper. Take advice from councils that have done this well.", "Capacity for improvement", [
   ("Replace the website and online forms.", ["Head of Digital"], L("Head of Digital"), ("TBC", None, None, True), "Work has stopped while the joint procurement with our neighbours is reconsidered.", "On hold"),
   ("Visit two councils recommended by the peer team.", ["Head of Digital"], L("Head of Digital"), ("July 2024", "2024-07-01", "2024-07-31"), "Both visits took place in June. Notes were circulated to the digital board.", "Completed")]),
 ("6", "Look after your people", "Staff are loyal and proud of where they work, but workloads are uneven and sickness has risen for three years in a row.", "Capacity for improvement", [
   ("Carry out a workload review in the five services with the highest sickness.", ["Head of Human Resources"], None, ("31 March 2025", "2025-03-31", "2025-03-31"), "Two services have been reviewed, Revenues and Environmental Health. Early findings point to unfilled posts and not to the way that the work is organised.", "On track")]),
]
for r in RECS:   # two posts whose standard name is not scored
    for i, a in enumerate(r[4]):
        if a[2] is None: r[4][i] = (a[0], a[1], [{"lead_text": a[1][0]}], *a[3:])
FILL = {"Completed": "#c6e0b4", "On track": "#e2efda", "At risk": "#ffe699", "On hold": "#d9d9d9", "Not started": "#fff"}
out = ["""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>CPC return</title><style>
@page { size: A4 portrait; margin: 18mm 15mm 17mm; @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt Carlito, Calibri, sans-serif } @bottom-left { content: "Ashmarsh District Council: peer challenge action plan"; font: 8pt Carlito, Calibri, sans-serif } }
body { font: 10pt/1.2 Carlito, Calibri, sans-serif; margin: 0 } p.MsoNormal { margin: 0 0 6pt } p.c { margin: 0 0 2pt }
h1 { font-size: 17pt; letter-spacing: 1.5pt; color: #385723; margin: 0 0 3pt } h2 { font-size: 11.5pt; letter-spacing: .8pt; margin: 0 0 8pt; font-weight: normal }
table { border-collapse: collapse; width: 100%; margin: 0 0 0; table-layout: fixed } td { border: .5pt solid #a8a8a8; padding: 1.5pt 5pt; vertical-align: top }
td.bar { background: #385723; color: #fff; font-weight: bold; font-size: 11.5pt; letter-spacing: .5pt } td.lab { background: #e2efda; font-weight: bold } td.h { background: #f2f2f2; font-weight: bold }
.rec { margin-bottom: 14pt } .rec table + table td { border-top: 0 }</style></head><body>
<h1>Corporate Peer Challenge Action Plan</h1><h2>Ashmarsh District Council, 8 October 2024</h2>
<p class=MsoNormal>The peer team was with us from 5 to 8 March 2024. Its six key recommendations are set out below with the actions that we have agreed. Each lead has sent in a short return on the position at the end of September.</p><p class=MsoNormal>The plan was drawn up by the Leader and the Chief Executive with the group leaders, and it will be looked at again by Cabinet in the spring. The peer team comes back in January 2025 for a progress review.</p>"""]
gold = []
for no, head, text, theme, acts in RECS:
    out.append(f'<div class=rec><table class=MsoTableGrid><colgroup><col style="width:26%"><col></colgroup><tr><td class=bar colspan=2>Recommendation {no}: {e(head)}</td></tr>'
               f'<tr><td class=lab>The peer team said</td><td>{e(text)}</td></tr><tr><td class=lab>Theme</td><td>{e(theme)}</td></tr></table>'
               '<table class=MsoTableGrid><colgroup><col style="width:26%"><col style="width:17%"><col style="width:13%"><col style="width:32%"><col style="width:12%"></colgroup>'
               '<tr><td class=h>What we will do</td><td class=h>Lead officer</td><td class=h>Target date</td><td class=h>Position at 30 September 2024</td><td class=h>Status</td></tr>')
    g = []
    for a, who, gl, d, pos, stat in acts:
        out.append(f'<tr><td>{e(a)}</td><td>{"".join(f"<p class=c>{e(w)}</p>" for w in who)}</td><td>{e(d[0])}</td><td>{e(pos)}</td><td style="background:{FILL[stat]}">{stat}</td></tr>')
        g.append({"text": a, **due(*d), "leads": gl, "progress": [{"text": pos, "as_of_start": "2024-09-30"}] if pos else [], "rag": [{"rag_text": stat, "delivery": D[stat]}]})
    out.append("</table></div>")
    gold.append({"ref": no, "text": f"{head}: {text}", "headline": head, "recommendation_type": "peer", "theme": theme, "actions": g})
out.append("<p class=MsoNormal>Returns not received by 4 October have been chased by the Policy Team.</p></body></html>")
(HERE / "source.html").write_text("\n".join(out), encoding="utf-8")
write_gold(HERE, {"date_start": "2024-10-08", "date_end": "2024-10-08"}, gold)
