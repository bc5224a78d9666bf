import json, html
PLAN = [
 ("Recommendation 1", "Bring the Borough Plan up to date. Use the evidence gathered for the Cost of Living Taskforce to set fewer, sharper priorities, and show how each will be paid for.", [
   ("1a", "Hold two Cabinet and senior management away-days to review the priorities in the Borough Plan.", ["Chief Executive"], "31 July 2024", "2024-07-31", "2024-07-31",
     "Both sessions held, on 4 and 25 July. Five draft priorities agreed.", "Closed at the last update.", "blue"),
   ("1b", "Consult residents and businesses on the draft priorities.", ["Head of Communications", "Head of Community Partnerships"], "November 2024", "2024-11-01", "2024-11-30",
     "Questionnaire drafted; dates booked for six drop-in events.", "1,870 responses received. Results went to Cabinet on 21 January.", "blue"),
   ("1c", "Take the new Borough Plan to full Council together with the budget.", ["Chief Executive"], "March 2025", "2025-03-01", "2025-03-31",
     "", "Draft published with the budget papers on 14 February for the Council meeting on 4 March.", "green")]),
 ("Recommendation 2", "Close the gap between the capital programme and the capacity to deliver it.", [
   ("2a", "Review every scheme in the programme against need, cost and readiness.", ["Director of Finance", "Director of Place"], "October 2024", "2024-10-01", "2024-10-31",
     "38 of 61 schemes reviewed.", "All schemes reviewed. Nine have been withdrawn and eleven put back by a year.", "blue"),
   ("2b", "Set up a programme office with a standard gateway process.", ["Director of Place"], "December 2024", "2024-12-01", "2024-12-31",
     "Job descriptions agreed with the trade unions.", "Two of the four posts have been filled. Gateway forms are being tried on the Albert Road and Mead Lane schemes.", "amber")]),
 ("Recommendation 3", "Make the relationship with tenants an organisational priority. The regulator’s new consumer standards will test the council’s knowledge of its homes and of the people who live in them.", [
   ("3a", "Complete stock condition surveys of all council homes.", ["Director of Housing"], "Q4 2024/25", "2025-01-01", "2025-03-31",
     "52% of homes surveyed.", "68% of homes surveyed. The contractor has been given notice of failure to perform, and the end date cannot now be met. A report goes to Cabinet in April.", "red"),
   ("3b", "Replace the tenants’ forum with a tenant board that reports to Cabinet.", ["Director of Housing"], "April 2025", "2025-04-01", "2025-04-30",
     "Terms of reference written with the present forum.", "Twelve members recruited. Training starts in March.", "green"),
   ("3c", "Publish repairs performance every quarter on the website and in Mead Matters.", ["Head of Repairs and Compliance"], "September 2024 and quarterly", None, None,
     "First figures published on 16 September.", "Published in December as planned; next set due in March.", "green")]),
 ("Recommendation 4", "Strengthen scrutiny so that it adds more to policy, starting with training for chairs and a single work programme.", [
   ("4a", "Commission training for scrutiny chairs and vice-chairs.", ["Monitoring Officer"], "30 September 2024", "2024-09-30", "2024-09-30",
     "Two half-days delivered on 11 and 18 September.", "Nothing further to report.", "blue"),
   ("4b", "Draw up one work programme for the four scrutiny committees.", ["Scrutiny Manager"], "January 2025", "2025-01-01", "2025-01-31",
     "–", "Delayed by long-term sickness. Now to be taken to the chairs’ meeting on 12 March.", "amber")]),
 ("Recommendation 5", "Invest in the digital and data skills of staff at all levels.", [
   ("5a", "Carry out a skills audit.", ["Head of Human Resources and Organisational Development"], "February 2025", "2025-02-01", "2025-02-28",
     "Provider appointed.", "Audit open until 28 February; 61% of staff have replied.", "green"),
   ("5b", "Agree a three-year training plan in the light of the audit.", ["Head of Human Resources and Organisational Development"], "June 2025", "2025-06-01", "2025-06-30",
     "–", "–", "grey")]),
 ("Recommendation 6", "Tell the Kingsmead story with more confidence, in London and beyond.", [
   ("6a", "Produce a prospectus for investors.", ["Director of Place", "Head of Communications"], "May 2025", "2025-05-01", "2025-05-31",
     "Scoping meeting held with the Kingsmead Business Partnership.", "Design agency chosen; case studies being written.", "green"),
   ("6b", "Propose a programme of visits by the Leader and Cabinet Members to neighbouring boroughs.", ["Leader of the Council"], "Autumn 2025", None, None,
     "–", "To begin after the new Borough Plan is agreed.", "grey")]),
]
COL = dict(blue="#2f6fc4", green="#4aa64a", amber="#f5b335", red="#d03a34", grey="#b9bcc0")
LEG = [("blue", "Finished"), ("green", "Going to plan"), ("amber", "Some delay, being managed"), ("red", "Off course: needs a decision"), ("grey", "Not yet due to start")]
DEL = dict(blue="complete", green="on_track", amber="at_risk", red="off_track", grey="not_started")
e = html.escape
rows = ""
for ref, text, acts in PLAN:
    for i, (ar, at, own, due, ds, de, u1, u2, c) in enumerate(acts):
        rows += "<tr>"
        if i == 0: rows += f'<td class="r" rowspan="{len(acts)}"><b>{ref}</b><br>{e(text)}</td>'
        rows += f'<td class="k">{ar}</td><td>{e(at)}</td><td>{"<br>".join(map(e, own))}</td><td>{e(due)}</td><td>{e(u1)}</td><td>{e(u2)}</td><td style="background:{COL[c]}"></td></tr>\n'
leg = "".join(f'<span><i style="background:{COL[c]}"></i>{t}</span>' for c, t in LEG)
open("source.html", "w").write(f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Action plan</title><style>
@page{{size:A4 landscape;margin:13mm 12mm 14mm}}
*{{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
body{{font:9.5pt/1.32 "DejaVu Serif Condensed","DejaVu Serif",serif}}
h1{{font:bold 17pt "URW Gothic","Liberation Sans",sans-serif;color:#7a1430;margin:0}}
.o{{font:11pt "URW Gothic","Liberation Sans",sans-serif;margin:0 0 5pt}}
.leg{{margin:6pt 0 8pt}}.leg span{{margin-right:14pt;white-space:nowrap}}.leg i{{display:inline-block;width:11pt;height:9pt;margin-right:4pt;border:.5pt solid #555}}
table{{border-collapse:collapse;width:100%;table-layout:fixed;font-size:9.2pt}}
th{{background:#7a1430;color:#fff;text-align:left;font:bold 8.6pt "Liberation Sans",sans-serif}}
th,td{{border:.6pt solid #6b6b6b;padding:3pt 4pt;vertical-align:top;overflow-wrap:break-word}}
td:not(.r){{break-inside:avoid}}
</style></head><body>
<p class="o">Royal Borough of Kingsmead</p><h1>Answering our peers: action plan</h1>
<p>The Local Government Association’s peer team was with us from 14 to 17 May 2024 and made six recommendations. This plan was adopted by Cabinet on 16 July 2024. It was last brought up to date on 21 February 2025, and will be considered by the Audit and Standards Committee on 11 March. The LGA will come back to look at progress in May 2025.</p>
<p class="leg"><b>Key to ratings</b> &nbsp; {leg}</p>
<table><colgroup><col style="width:19%"><col style="width:3.4%"><col style="width:18%"><col style="width:12.5%"><col style="width:8.6%"><col style="width:15%"><col style="width:18.5%"><col></colgroup>
<thead><tr><th>What the peers recommended</th><th></th><th>What we are doing</th><th>Owner</th><th>By when</th><th>Update<br>September 2024</th><th>Update<br>February 2025</th><th>RAG<br>Feb 2025</th></tr></thead><tbody>
{rows}</tbody></table></body></html>""")
recs = []
for ref, text, acts in PLAN:
    A = []
    for ar, at, own, due, ds, de, u1, u2, c in acts:
        a = {"ref": ar, "text": at, "due_text": due}
        if ds: a.update(due_start=ds, due_end=de)
        a["leads"] = [{"lead_text": o, "role": [o, "Leader"] if o.startswith("Leader") else o} for o in own]
        a["progress"] = [{"text": u, "as_of_start": d} for u, d in ((u1, "2024-09-01"), (u2, "2025-02-01")) if u not in ("", "–")]
        a["rag"] = [{"rag": c, "rag_text": None, "delivery": DEL[c], "as_of_start": "2025-02-01"}]
        A.append(a)
    recs.append({"ref": ref, "text": text, "headline": None, "recommendation_type": "peer", "made": ["2024", None], "leads": [], "progress": [], "rag": [], "actions": A})
for i in (0, 2): del recs[i]["headline"]   # whether a first sentence is a headline is left open
json.dump({"source": "document.pdf", "documents": {"document_type": "action_plan", "date_start": "2025-02-21", "date_end": "2025-02-21"}, "councils": ["E09999002"], "recommendations": recs,
 "peers": [], "scope": [], "milestones": [
  {"event": "on_site", "date_text": ["from 14 to 17 May 2024", "14 to 17 May 2024"], "date_start": "2024-05-14", "date_end": "2024-05-17"},
  {"event": ["action_plan_published", "meeting", "other"], "date_text": ["16 July 2024", "on 16 July 2024"], "date_start": "2024-07-16", "date_end": "2024-07-16"},
  {"event": "progress_review", "date_text": ["May 2025", "in May 2025"], "date_start": "2025-05-01", "date_end": "2025-05-31"}]}, open("gold.json", "w"), indent=1, ensure_ascii=False)
