import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from headline_papers import *
import copy, sys
NAME = "harbourne_tilling_landscape_tracker"
d = new("Carlito", 9.5, (2.1, 1.5, 1.6, 1.5), landscape=True, after=4)
heading(d, 1, 18, "1F3D5C", before=0, after=2); heading(d, 2, 12, "1F3D5C")
sec = d.sections[0]
hp = sec.header.paragraphs[0]; runs(hp, "Harbourne and Tilling Borough Council", size=9, colour="1F3D5C", bold=True)
fp = sec.footer.paragraphs[0]; runs(fp, "CPC Improvement Tracker v4 – reported to Corporate Leadership Board monthly and to Cabinet quarterly          Page ", size=8); field(fp, "PAGE", size=8); runs(fp, " of ", size=8); field(fp, "NUMPAGES", size=8)
d.add_heading("Corporate Peer Challenge – Improvement Tracker", 1)
para(d, "Position at 30 November 2025", bold=True, size=12, after=6)
para(d, "A team of peers brought together by the Local Government Association was in Harbourne and Tilling from 17 to 20 March 2025. Its report was published on 27 June 2025 and Cabinet agreed this programme of work on 15 July 2025. The tracker sets out each of the team’s eight recommendations, what the Council is doing about it, who is answerable and where we have got to. The peers will return for the progress review in February 2026.")
d.add_heading("Key to status", 2)
KEY = [("Complete", "9DC3E6", "The action has been finished and needs no further reporting"),
       ("On track", "A9D18E", "Work has begun and the target date will be met"),
       ("Slipping", "FFD966", "Work has begun but the target date is in doubt; recovery is being managed by the lead officer"),
       ("Overdue", "F4897B", "The target date has passed, or will be missed without a decision by Corporate Leadership Board"),
       ("Not due", "D9D9D9", "The action is not yet due to start")]
t = d.add_table(len(KEY), 2); t.style = "Table Grid"
for r, (w, c, m) in zip(t.rows, KEY):
    put(r.cells[0], w, 9, fill=c); put(r.cells[1], m, 9)
widths(t, [2.6, 14.5])
para(d, "", after=4)
COL = {w: c for w, c, _ in KEY}
MEAN = {"Complete": ("blue", "complete"), "On track": ("green", "on_track"), "Slipping": ("amber", "at_risk"), "Overdue": ("red", "off_track"), "Not due": ("grey", "not_started")}
# action, portfolio lead, officer, date text, (start,end), status, update
D = [
("R1", "Bring the Council’s many strategies together into one plan for the borough, with a small number of priorities that residents, members and staff can recognise.", [
 ("Draft a single Borough Plan for 2026–2030 and consult residents, parish councils and partners on it", "Cllr H Pargeter", "Assistant Director Strategy and Communities", "31 January 2026", ("2026-01-31",)*2, "On track", "Consultation ran from 8 September to 17 October and drew 1,212 responses. The draft is with group leaders and goes to Cabinet on 13 January."),
 ("Withdraw strategies that the Borough Plan replaces, and publish a register of those that remain", "Cllr H Pargeter", "Assistant Director Strategy and Communities", "June 2026", ("2026-06-01", "2026-06-30"), "Not due", None)]),
("R2", "Be bolder in telling the story of Harbourne and of Tilling. The two towns have different needs and the Council’s voice in the region should speak for both.", [
 ("Agree a place narrative with the two town boards and use it in bids and lobbying", "Cllr S Whitelock", "Director of Place", "September 2025", ("2025-09-01", "2025-09-30"), "Complete", "Adopted by both boards on 24 September. It has since been used in the Pride in Place submission."),
 ("Appoint a member champion for each town", "Cllr S Whitelock", "Monitoring Officer", "May 2025", ("2025-05-01", "2025-05-31"), "Complete", "Appointed at Annual Council.")]),
("R3", "Close the budget gap with decisions taken early. The team saw good financial control but too much reliance on reserves in 2027/28 and beyond.", [
 ("Publish a savings and income programme that balances the medium term financial strategy without general reserves by 2028/29", "Cllr D Imrie", "Section 151 Officer", "17 February 2026", ("2026-02-17",)*2, "Slipping", ["£1.9m of the £2.6m has been found. Proposals on leisure need a further round of member briefings after the operator asked for changes to the contract.", "The provisional settlement may change the figures."]),
 ("Bring budget workshops for all members forward to the summer", "Cllr D Imrie", "Section 151 Officer", "July 2025", ("2025-07-01", "2025-07-31"), "Complete", "Two workshops held, on 3 and 22 July. Attendance was 27 and 31 of 42 members."),
 ("Set a target range for earmarked reserves and report against it each quarter", "Cllr D Imrie", "Section 151 Officer", "Q4 2025/26", ("2026-01-01", "2026-03-31"), "On track", "Range discussed by Audit Committee on 18 November; the first report will be for quarter 3.")]),
("R4", "Give scrutiny room to influence. Work programmes should follow the big decisions ahead and members need support to ask searching questions.", [
 ("Restructure the two scrutiny panels around the Borough Plan priorities", "Cllr J Mbeki-Stone", "Monitoring Officer", "May 2026", ("2026-05-01", "2026-05-31"), "On track", "Options paper considered by both panels in November."),
 ("Procure scrutiny training from an outside provider and run it for panel members and report authors", "Cllr J Mbeki-Stone", "Democratic Services Manager", "30 September 2025", ("2025-09-30",)*2, "Overdue", "The first procurement drew no bids. A second has been issued with a wider specification; Corporate Leadership Board will be asked on 9 December to agree a later date.")]),
("R5", "Settle the senior management structure and fill the interim posts. Uncertainty is holding back good managers.", [
 ("Consult on and put in place a permanent second and third tier", "Cllr H Pargeter", "Chief Executive", "31 October 2025", ("2025-10-31",)*2, "Complete", "New structure in place from 20 October. One assistant director post was filled from inside and two from outside.")]),
("R6", "Make better use of data when services are planned and reviewed, so that what is measured is what matters to residents.", [
 ("Set up a small insight team by moving existing posts together", "Cllr A Rosewarne", "Head of Digital and Customer Services", "December 2025", ("2025-12-01", "2025-12-31"), "Slipping", "Three of the four posts have moved. The analyst post in housing is subject to a grading appeal."),
 ("Replace the quarterly performance report with a dashboard open to members", "Cllr A Rosewarne", "Head of Digital and Customer Services", "By April 2026", ([None, "2026-04-01"], "2026-04-30"), "On track", "Prototype shown to Cabinet members on 4 November.")]),
("R7", "Put the housing landlord service on a surer footing ahead of inspection, with particular attention to damp and mould and to the voice of tenants.", [
 ("Complete the stock condition survey for all 3,870 homes", "Cllr P Lindqvist", "Director of Housing and Environment", "March 2026", ("2026-03-01", "2026-03-31"), "On track", "2,655 homes surveyed (69%). Access has been refused or not given at 118."),
 ("Establish a tenants’ scrutiny group which reports to Cabinet", "Cllr P Lindqvist", "Head of Landlord Services", "October 2025", ("2025-10-01", "2025-10-31"), "Overdue", "Eleven tenants have come forward, but recruitment of an independent chair failed. The lead officer has asked TPAS to assist.")]),
("R8", "Prepare for reorganisation without losing sight of today. Agree which projects must be finished before a new council is formed, and say which can stop.", [
 ("Review the capital programme and classify every project as finish, hand over or stop", "Cllr D Imrie", "Director of Place / Section 151 Officer", "Q3 2025/26", ("2025-10-01", "2025-12-31"), "On track", "Review complete for 34 of 41 projects; results to Cabinet in January."),
 ("Run staff briefings on reorganisation every six weeks", "Cllr H Pargeter", "Chief Executive", "Ongoing", (None, None), "On track", "Five held so far. The October pulse survey put confidence in the Council’s communications at 71%.")]),
]
H = ["Ref", "LGA peer team recommendation", "What we are doing", "Cabinet Member", "Lead Officer", "Target date", "Status", "Update at 30 November 2025"]
t = d.add_table(1, len(H)); t.style = "Table Grid"
for c, h in zip(t.rows[0].cells, H): put(c, h, 9, bold=True, colour="FFFFFF", fill="1F3D5C")
repeat(t.rows[0])
recs = []
for ref, text, acts in D:
    first = None
    rec = {"ref": ref, "text": text, "headline": None, "recommendation_type": "peer", "made": [None, "2025", "2025-03-17", "2025-03-20", "2025-03"], "actions": [], "leads": [], "progress": [], "rag": []}
    for a, mem, off, due, (s, e), st, up in acts:
        r = t.add_row(); c = r.cells; cant_split(r)
        if first is None: first = r; put(c[0], ref, 9, bold=True); put(c[1], text, 9)
        put(c[2], a, 9); put(c[3], mem, 9); put(c[4], off.split(" / ") if 0 else off, 9); put(c[5], due, 9); put(c[6], st, 9, fill=COL[st]); put(c[7], up or "–", 9)
        offs = off.split(" / ")
        rec["actions"].append({"text": a, "due_text": due, "due_start": s, "due_end": e,
            "leads": [{"lead_text": mem, "role": None}] + [{"lead_text": o, "role": o} for o in offs],
            "progress": [{"text": " ".join(up) if isinstance(up, list) else up, "as_of_start": "2025-11-30"}] if up else [],
            "rag": [{"rag_text": st, "rag": MEAN[st][0], "delivery": MEAN[st][1], "basis": "text_and_fill"}]})
    if len(acts) > 1:
        last = r
        for k in (0, 1):
            a0 = first.cells[k]; m = a0.merge(last.cells[k])
            for p in m.paragraphs[1:]:
                if not p.text: p._p.getparent().remove(p._p)
    recs.append(rec)
widths(t, [1.1, 4.9, 4.9, 2.3, 3.0, 2.2, 1.9, 6.4])
para(d, "", after=2)
para(d, "Of the 16 actions, 4 are complete, 7 are on track, 2 are slipping, 2 are overdue and 1 is not due. Contact: Strategy and Communities, Civic Offices, Tilling; peerchallenge@harbournetilling.example", size=9)
gold = {"documents": {"document_type": "action_plan", "date_start": "2025-11-30", "date_end": "2025-11-30", "committee": None},
 "councils": ["E07999014"], "recommendations": recs, "front_matter": [], "scope": [], "peers": [],
 "milestones": [{"event": "on_site", "date_text": ["17 to 20 March 2025", "from 17 to 20 March 2025"], "date_start": "2025-03-17", "date_end": "2025-03-20"},
  {"event": "report_published", "date_text": ["27 June 2025", "on 27 June 2025"], "date_start": "2025-06-27", "date_end": "2025-06-27"},
  {"event": ["action_plan_published", "meeting", "other"], "date_text": ["15 July 2025", "on 15 July 2025"], "date_start": "2025-07-15", "date_end": "2025-07-15"},
  {"event": "progress_review", "date_text": ["February 2026", "in February 2026"], "date_start": "2026-02-01", "date_end": "2026-02-28"}]}
from collections import Counter
print(Counter(x["rag"][0]["rag_text"] for r in recs for x in r["actions"]), sum(len(r["actions"]) for r in recs))
finish(NAME, docx_pdf(d), gold, "Harbourne and Tilling Borough Council: Corporate Peer Challenge Improvement Tracker, 30 November 2025", "LibreOffice (python-docx)",
 "Landscape Word tracker with eight columns over several pages: recommendation cells merged down over their actions, cabinet member and lead officer in two columns, a worded and coloured status explained by a key, one dated update column.")
