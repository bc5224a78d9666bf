import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from meeting_papers import *
import pathlib, html as H
F = pathlib.Path(__file__).parent
M = {"Sept": ("September 2025", "2025-09-01"), "Nov": ("November 2025", "2025-11-01"), "Jan": ("January 2026", "2026-01-01")}
RECS = [
 ("CPC1", "Develop a clear narrative about the district and its future which residents, staff and partners can recognise.", [
   ("Commission place narrative from a specialist, with workshops in the four market towns", "Head of Communications", "30/09/2025", [("Sept", "Workshops took place in July and August, with 163 people."), ("Nov", "Narrative launched at the business breakfast on 6 November.")], "Complete"),
   ("Adopt the narrative in the council plan for 2026-30", "Assistant Director Strategy", "31/03/2026", [("Jan", "Draft plan to Policy Committee on 10 February.")], "On track")]),
 ("CPC2", "Review priorities so that they are matched to the resources that are available.", [
   ("Map staffing and budgets against each priority", "Director of Finance", "31/12/2025", [("Nov", "Mapping done for three of five priorities."), ("Jan", "Finished on 19 December and reported to Management Team.")], "Complete")]),
 ("CPC3", "Engage early with neighbouring councils on local government reorganisation.", [
   ("Agree shared principles with Fenwold and Eastmarsh councils", "Chief Executive", "30/11/2025", [("Nov", "Principles agreed by the three leaders on 18 November.")], "Complete"),
   ("Create a single data set of assets, contracts and staff", "Head of Legal and Democratic Services", "28/02/2026", [("Nov", "Contract register complete."), ("Jan", "Asset data still held in three systems. Now expected to be ready in May.")], "Delayed")]),
 ("CPC4", "Support the new administration with a structured programme of development for Cabinet and for scrutiny chairs.", [
   ("LGA mentoring for the Leader and four portfolio holders", "Monitoring Officer", "31/10/2025", [("Sept", "Mentors in place for all five.")], "Complete"),
   ("Scrutiny chairs' training with the Centre for Governance and Scrutiny", "Monitoring Officer", "31/01/2026", [("Jan", "Second of two sessions is on 27 January.")], "On track")]),
 ("CPC5", "Simplify the constitution, and in particular the scheme of delegation.", [
   ("Constitution working group to report to Full Council", "Monitoring Officer", "31/12/2025", [("Nov", "Group has met twice and asked for more time to look at planning delegation."), ("Jan", "Report to Council moved from December to April.")], "Delayed")]),
 ("CPC6", "Make the medium term financial strategy easier to understand, with a summary for members and the public.", [
   ("Four-page guide to the budget", "Director of Finance", "28/02/2026", [("Jan", "In design. To be sent to every councillor with the budget papers.")], "On track"),
   ("Quarterly budget briefings open to all members", "Director of Finance", "31/10/2025", [("Sept", "First briefing on 23 September, 22 members present."), ("Nov", "Now a fixed part of the calendar.")], "Complete")]),
 ("CPC7", "Manage the risk on Harbour Quarter more actively, with an independent review at each gateway.", [
   ("Appoint external adviser for gateway reviews", "Director of Place", "31/12/2025", [("Nov", "Tender issued."), ("Jan", "Both bids exceeded the budget. Scope to be reduced and tender run again.")], "Delayed"),
   ("Harbour Quarter risk register to Audit Committee twice a year", "Director of Place", "31/03/2026", [("Jan", "On the agenda for 3 March.")], "On track")]),
 ("CPC8", "Address the pressure on the planning service, where vacancies have become normal.", [
   ("Career grade scheme for planners", "Head of Planning", "31/10/2025", [("Sept", "Scheme approved by Staffing Committee."), ("Jan", "Three of four posts filled.")], "Complete"),
   ("Shared specialist team for ecology and heritage", "Head of Planning / Head of Countryside", "30/06/2026", [("Nov", "Business case prepared."), ("Jan", "Discussions with the county council continue.")], "On track")]),
 ("CPC9", "Improve the way in which customers can follow the progress of their requests online.", [
   ("My Saltmere account to show the status of missed bin, pothole and planning enforcement reports", "Digital Services Manager", "30/04/2026", [("Jan", "Missed bins live since 12 January. Enforcement to follow in March.")], "On track")]),
 ("CPC10", "Look after the wellbeing of staff during a period of uncertainty.", [
   ("Wellbeing plan with named champions in each service", "HR Manager", "30/11/2025", [("Nov", "Plan agreed with UNISON; 14 champions trained.")], "Complete")]),
]
n = [s for _, _, a in RECS for *_, s in a]; cnt = {k: n.count(k) for k in ("Complete", "On track", "Delayed")}
words = {3: "three", 6: "six", 7: "seven", 16: "16"}
rows, recs = [], []
iso = lambda d: "-".join(reversed(d.split("/")))
for ref, t, acts in RECS:
    g = {"ref": ref, "text": t, "recommendation_type": "peer", "made": ["2025", "2025-03", "2025-03-18", "2025-03-20"], "actions": []}
    for k, (a, lead, d, prog, st) in enumerate(acts):
        first = f'<td rowspan="{len(acts)}" class="c">{ref}</td><td rowspan="{len(acts)}">{t}</td>' if k == 0 else ""
        up = "".join(f"<p><b>{M[m][0]}:</b> {H.escape(x)}</p>" for m, x in prog)
        rows.append(f"<tr>{first}<td>{a}</td><td>{'<br>'.join(lead.split(' / '))}</td><td>{d}</td><td>{up}</td><td><b>{st}</b></td></tr>")
        g["actions"].append({"text": a, "due_text": d, "due_start": iso(d), "due_end": iso(d), "leads": [{"lead_text": l, "role": l} for l in lead.split(" / ")],
          "progress": [{"text": [x, f"{M[m][0]}: {x}"], "as_of_start": M[m][1]} for m, x in prog], "rag": [{"rag_text": st, "rag": None, "delivery": {"Complete": "complete", "On track": "on_track", "Delayed": "off_track"}[st], "basis": "text"}]})
    recs.append(g)
doc = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Peer challenge tracker</title><style>
@page {{ size: A4 landscape; margin: 14mm 14mm 16mm; @bottom-left {{ content: "Saltmere District Council – peer challenge tracker"; font: 8pt 'DejaVu Sans'; }} @bottom-right {{ content: "Page " counter(page) " of " counter(pages); font: 8pt 'DejaVu Sans'; }} }}
body {{ font: 8.6pt/1.34 'DejaVu Sans', sans-serif; margin: 0; }} h1 {{ font-size: 17pt; margin: 0 0 2px; color: #0b5345; }} h2 {{ font-size: 11pt; font-weight: normal; margin: 0 0 10px; }}
table {{ border-collapse: collapse; width: 100%; }} th {{ background: #0b5345; color: #fff; text-align: left; }} th, td {{ padding: 5px 6px; vertical-align: top; border: 1px solid #a9b8b3; }} td p {{ margin: 0 0 3px; }} tr {{ break-inside: avoid; }} .c {{ white-space: nowrap; }}
.intro {{ max-width: 240mm; margin-bottom: 9px; }}
</style></head><body>
<svg width="46" height="46" style="float:right"><path d="M3 30 Q12 20 23 30 T43 30" stroke="#0b5345" stroke-width="4" fill="none"/><path d="M3 40 Q12 30 23 40 T43 40" stroke="#48a999" stroke-width="4" fill="none"/><circle cx="23" cy="12" r="7" fill="#e0a800"/></svg>
<h1>LGA Corporate Peer Challenge: delivery tracker</h1><h2>Updated 16 January 2026</h2>
<div class="intro"><p>A peer team spent three days with Saltmere District Council from 18 to 20 March 2025. The council accepted the team's ten recommendations and agreed {len(n)} actions in response. This tracker is refreshed every two months for the Policy Committee. Of the {len(n)} actions, {words.get(cnt['Complete'], cnt['Complete'])} are complete, {words.get(cnt['On track'], cnt['On track'])} are on track and {words.get(cnt['Delayed'], cnt['Delayed'])} are delayed. An action is shown as delayed when its deadline has been or will be missed.</p></div>
<table><thead><tr><th style="width:5%">Ref</th><th style="width:20%">Recommendation</th><th style="width:19%">Action</th><th style="width:13%">Lead officer</th><th style="width:8.5%">Deadline</th><th>Updates</th><th style="width:8%">Status</th></tr></thead><tbody>
{''.join(rows)}
</tbody></table></body></html>"""
(F / "source.html").write_text(doc); chrome(F); print(cnt, len(n))
gold(F, {"documents": {"document_type": "action_plan", "date_start": "2026-01-16", "date_end": "2026-01-16"}, "councils": ["E07999004"], "recommendations": recs, "peers": [], "scope": [],
 "milestones": [{"event": "on_site", "date_text": ["18 to 20 March 2025", "from 18 to 20 March 2025"], "date_start": "2025-03-18", "date_end": "2025-03-20"}]})
toml(F, "Saltmere District Council: LGA Corporate Peer Challenge delivery tracker, 16 January 2026", "chromium", "Landscape browser table with rowspans, CPC1 to CPC10, dd/mm/yyyy deadlines, one to two updates a cell each headed by its month in bold, status words without colour (complete, on track, delayed) in the last column; tests several dated updates an action.")
