"""Arlenshire scrutiny report with the plan as Annex 1: builds source.html and gold.json from the same words."""
import json, html
E = html.escape
KEY = {"Green": ("green", "on_track"), "Amber": ("amber", "at_risk"), "Red": ("red", "off_track"), "Complete": (None, "complete")}
# ref, recommendation, rows: (action, owners, deadline, start, end, update june, update october, rag)
PLAN = [
 ("R1", "Set out a single vision for Arlenshire as a place, owned by partners as well as by the Council.", [
  ("Establish an Arlenshire Place Board and agree terms of reference", ["Chief Executive"], "September 2025", "2025-09-01", "2025-09-30",
   "Draft terms of reference considered by partners on 9 June. Independent chair being sought.", "Board met for the first time on 24 September under Dame Ruth Okafor-Lyle.", "Complete"),
  ("Publish a place vision to 2040 following public conversation", ["Executive Director – Place and Growth"], "March 2026", "2026-03-01", "2026-03-31",
   "Approach agreed with the Executive.", "Eleven community events held and 2,460 responses received. Drafting has begun.", "Green")]),
 ("R2", "Complete the harmonisation of inherited policies, contracts and terms and conditions at pace.", [
  ("Single pay and grading structure agreed with recognised trade unions", ["Director of People"], "April 2026", "2026-04-01", "2026-04-30",
   "Job evaluation 64% complete.", "Job evaluation 81% complete. The ballot is now expected in March and implementation is likely to move to July 2026.", "Amber"),
  ("Move four legacy waste contracts to one specification", ["Director of Environment"], "October 2027", "2027-10-01", "2027-10-31",
   "Options appraisal commissioned.", "Soft market testing carried out with five suppliers.", "Green")]),
 ("R3", "Strengthen the grip on the transformation programme, with clearer benefits and fewer projects.", [
  ("Reduce the programme from 38 projects to those which release savings or are required by law", ["Director of Transformation", "Executive Member for Resources"], "July 2025", "2025-07-01", "2025-07-31",
   "Review under way.", "Programme now stands at 17 projects. Remaining projects closed or passed to services.", "Complete"),
  ("Benefits register validated by Finance each quarter", ["Section 151 Officer"], "Quarterly from October 2025", ["2025-10-01", None], [None, "2025-10-31"],
   "—", "First register drawn up; £1.9m of £6.2m not yet supported by evidence.", "Red")]),
 ("R4", "Be more open with all members about the financial position and involve them earlier in setting the budget.", [
  ("Hold two all-member budget briefings before December each year", ["Section 151 Officer", "Leader"], "30 November 2025", "2025-11-30", "2025-11-30",
   "Dates set.", "First briefing attended by 49 of 72 members.", "Green")]),
 ("R5", "Review the scheme of delegation and the number and size of committees now that the new council has settled.", [
  ("Cross-party governance working group to report to Council", ["Monitoring Officer"], "May 2026", "2026-05-01", "2026-05-31",
   "Working group appointed.", "Three meetings held. Comparisons obtained from six other unitary councils.", "Green"),
  ("Remove delegations which refer to predecessor councils", ["Monitoring Officer"], "31 July 2025", "2025-07-31", "2025-07-31",
   "Almost finished.", "Approved by Council on 17 July.", "Complete")]),
 ("R6", "Invest in middle managers, who carry much of the change and feel less well supported than senior leaders.", [
  ("Launch a management development programme for 180 team leaders", ["Director of People"], "January 2026", "2026-01-01", "2026-01-31",
   "Specification drafted.", "Provider withdrew in August and procurement has had to be repeated; the first cohort will not start before May 2026.", "Red"),
  ("Quarterly managers’ conference", ["Corporate Leadership Board"], "Ongoing", None, None,
   "First conference held in May.", "Second conference held on 2 October with 211 attending.", "Green")]),
 ("R7", "Agree with health and voluntary sector partners what neighbourhood working means in each of the six localities.", [
  ("Locality profiles and a neighbourhood delivery plan for each locality", ["Director of Adult Social Care and Health", "Director of Communities"], "June 2026", "2026-06-01", "2026-06-30",
   "Two profiles drafted.", "Profiles complete for all six. Capacity in the integrated care board is limiting progress on the plans.", "Amber")]),
 ("R8", "Bring the customer offer of the former councils together, including one website and one telephone number.", [
  ("Single website", ["Head of Digital and Customer"], "December 2025", "2025-12-01", "2025-12-31",
   "Content from three of the five sites moved.", "Content from all five sites moved; testing with residents in November.", "Green"),
  ("Single contact centre number", ["Head of Digital and Customer"], "June 2025", "2025-06-01", "2025-06-30",
   "Went live on 16 June.", "—", "Complete")]),
]
FM = [("Meeting", "Corporate Overview and Scrutiny Committee"), ("Date", "6 November 2025"), ("Report title", "Corporate Peer Challenge – six-month update on the action plan"),
      ("Report of", "Chief Executive"), ("Executive Member", "Councillor Imran Fairweather, Leader of the Council"), ("Lead officer", "Pauline Dacre-Hobbs, Head of Policy and Performance"),
      ("Wards affected", "All"), ("Key decision", "No")]
DEC = ["That the progress made against the action plan at Annex 1 be noted.",
       "That the Executive be asked to consider the Committee’s comments on the two actions rated Red.",
       "That a further report be brought to the Committee in May 2026, after the peer team’s progress review."]

css = """
@page { size: A4 portrait; margin: 20mm 20mm 20mm 22mm }
@page plan { size: A4 landscape; margin: 14mm 12mm 14mm 12mm }
body { font: 11pt/1.35 'Liberation Sans', Arial, sans-serif; margin: 0 }
.bar { border-bottom: 3px solid #5b2a6e; padding-bottom: 5px; margin-bottom: 14px; display:flex; justify-content: space-between; align-items: flex-end }
.bar b { font-size: 17pt; color: #5b2a6e } .bar span { color:#555; font-size: 10pt }
table.fm { border-collapse: collapse; width: 100%; margin-bottom: 16px } table.fm td { border: 1px solid #bbb; padding: 4px 7px; vertical-align: top }
table.fm td:first-child { width: 38mm; font-weight: bold; background: #f1ecf4 }
h2 { font-size: 12.5pt; margin: 16px 0 6px; color: #5b2a6e; break-after: avoid } 
.n { display: grid; grid-template-columns: 12mm 1fr; margin: 0 0 8px } .l { display: grid; grid-template-columns: 9mm 1fr; margin: 0 0 6px 12mm }
.annex { page: plan; break-before: page }
.annex h1 { font-size: 15pt; color: #5b2a6e; margin: 0 0 6px } .annex p { font-size: 9.5pt; margin: 0 0 6px }
table.plan { border-collapse: collapse; width: 100%; font-size: 8.6pt; line-height: 1.25 } table.plan th { background: #5b2a6e; color: #fff; text-align: left; padding: 4px 5px; border: 1px solid #5b2a6e }
table.plan td { border: 1px solid #9a8aa3; padding: 4px 5px; vertical-align: top } table.plan tr { break-inside: avoid } table.plan thead { display: table-header-group }
td.c { font-weight: bold }
"""
paras = [("Background", [
   "Arlenshire Council invited the Local Government Association (LGA) to carry out a Corporate Peer Challenge towards the end of its second year. A team of eight peers was on site from 4 to 7 February 2025 and spoke to more than 160 councillors, staff, partners and residents.",
   "The feedback report was published on 29 April 2025 with eight recommendations. The Executive accepted all eight and approved the action plan at its meeting on 20 May 2025."]),
  ("Progress to date", [
   "Annex 1 sets out the position on each action at the end of October, beside what was reported to the Executive in June. Of the fourteen actions, four are complete, six are rated Green, two Amber and two Red.",
   "The first of the actions rated Red (R3) concerns the evidence for savings in the transformation programme. Finance business partners have been asked to work through the unsupported £1.9m with project sponsors by the end of December.",
   "The second (R6) is the management development programme. The supplier that was appointed withdrew for commercial reasons, and a new procurement was begun in September.",
   "Officers recommended to the Executive in June that the deadline for pay harmonisation should not be changed. It now appears likely that it will be missed, and the rating has been moved from Green to Amber."]),
  ("Next steps", [
   "The LGA will return to Arlenshire on 3 and 4 March 2026 for a progress review. A short report will follow and will be published on the Council’s website.",
   "Actions which are not complete by then will be moved into the Council Delivery Plan 2026/27, so that they can be monitored with the Council’s other commitments."]),
  ("Financial, legal and equality implications", [
   "There are no direct financial implications. The cost of the peer challenge was met from the Council’s subscription to the LGA; the management development programme (£140,000) is funded from the Transformation Reserve.",
   "There are no legal implications arising from this report. Equality impact assessments will be carried out for individual actions where they are needed."])]
body = ['<div class="bar"><b>Arlenshire Council</b><span>Agenda item 7</span></div><table class="fm">']
body += [f"<tr><td>{E(a)}</td><td>{E(b)}</td></tr>" for a, b in FM]
body += ["</table><h2>1. Purpose of the report</h2>", '<div class="n"><span>1.1</span><span>To tell the Committee what has been done in the six months since the Corporate Peer Challenge action plan was approved.</span></div>',
         "<h2>2. Recommendations</h2>", '<div class="n"><span></span><span>The Committee is recommended to agree:</span></div>']
body += [f'<div class="l"><span>({"abc"[i]})</span><span>{E(d)}</span></div>' for i, d in enumerate(DEC)]
for i, (h, ps) in enumerate(paras, 3):
    body.append(f"<h2>{i}. {E(h)}</h2>")
    body += [f'<div class="n"><span>{i}.{j}</span><span>{E(p)}</span></div>' for j, p in enumerate(ps, 1)]
body.append('<h2>Annexes</h2><div class="n"><span></span><span>Annex 1 – Corporate Peer Challenge action plan: position at October 2025</span></div>')
body.append('<div class="annex"><h1>Annex 1: Corporate Peer Challenge action plan – position at October 2025</h1>')
body.append('<p><b>Key:</b> Complete – action finished &nbsp; <b>|</b> &nbsp; Green – on course for the deadline &nbsp; <b>|</b> &nbsp; Amber – some risk that the deadline will be missed &nbsp; <b>|</b> &nbsp; Red – deadline missed or will be missed</p>')
body.append('<table class="plan"><colgroup><col style="width:9mm"><col style="width:50mm"><col style="width:50mm"><col style="width:36mm"><col style="width:24mm"><col style="width:40mm"><col><col style="width:18mm"></colgroup><thead><tr>' + "".join(f"<th>{h}</th>" for h in ["Ref", "Recommendation", "Action", "Owner", "Deadline", "Update June 2025", "Update October 2025", "RAG"]) + "</tr></thead><tbody>")
recs = [{"ref": f"({'abc'[i]})", "text": d, "headline": None, "recommendation_type": "decision", "theme": None, "actions": [], "leads": [], "progress": [], "rag": []} for i, d in enumerate(DEC)]
for ref, text, rows in PLAN:
    acts = []
    for i, (a, own, due, d0, d1, u1, u2, rag) in enumerate(rows):
        head = f'<td class="c" rowspan="{len(rows)}">{ref}</td><td rowspan="{len(rows)}">{E(text)}</td>' if i == 0 else ""
        body.append(f"<tr>{head}<td>{E(a)}</td><td>{'<br>'.join(map(E, own))}</td><td>{due}</td><td>{E(u1)}</td><td>{E(u2)}</td><td class='c'>{rag}</td></tr>")
        prog = [{"text": u, "as_of_start": s} for u, s in ((u1, "2025-06-01"), (u2, "2025-10-01")) if u != "—"]
        acts.append({"text": a, "due_text": due, "due_start": d0, "due_end": d1, "leads": [{"lead_text": o} for o in own], "progress": prog,
                     "rag": [{"rag_text": rag, "rag": KEY[rag][0], "delivery": KEY[rag][1]}]})
    recs.append({"ref": ref, "text": text, "headline": None, "recommendation_type": "peer", "made": ["2025", "2025-02", "2025-02-04", "2025-02-07", "2025-04-29", None], "theme": None, "actions": acts, "leads": [], "progress": [], "rag": []})
body.append("</tbody></table></div>")
open("source.html", "w").write(f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge – six-month update on the action plan</title><style>{css}</style></head><body>' + "\n".join(body) + "</body></html>")
for r in recs:
    for a in r["actions"]:
        for l in a["leads"]:
            if l["lead_text"] in ("Chief Executive", "Monitoring Officer", "Section 151 Officer"): l["role"] = l["lead_text"]
fmf = {"Meeting": ["Meeting", "committee"], "Date": ["Date", "meeting_date"], "Report title": ["Report title", "title"], "Report of": ["report_of"], "Executive Member": ["Executive Member", "portfolio_holder"],
       "Lead officer": ["Lead officer", "contact_officer", "responsible_officer"], "Wards affected": ["Wards affected", "wards"], "Key decision": ["key_decision", "is_key_decision"]}
gold = {"source": "document.pdf", "documents": {"document_type": "committee_report", "date_start": "2025-11-06", "date_end": "2025-11-06", "committee": "Corporate Overview and Scrutiny Committee"},
 "councils": ["E06999003"], "recommendations": recs, "scope": [], "peers": [],
 "front_matter": [{"field": fmf[a], "value_text": b} for a, b in FM],
 "milestones": [
  {"event": "on_site", "date_text": ["4 to 7 February 2025", "from 4 to 7 February 2025"], "date_start": "2025-02-04", "date_end": "2025-02-07"},
  {"event": "report_published", "date_text": ["29 April 2025", "on 29 April 2025"], "date_start": "2025-04-29", "date_end": "2025-04-29"},
  {"event": ["meeting", "action_plan_published", "other"], "date_text": ["20 May 2025", "on 20 May 2025"], "date_start": "2025-05-20", "date_end": "2025-05-20"},
  {"event": "progress_review", "date_text": ["3 and 4 March 2026", "on 3 and 4 March 2026"], "date_start": "2026-03-03", "date_end": "2026-03-04"}]}
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "Arlenshire Council: scrutiny committee report on the peer challenge action plan, November 2025"
origin = "written for this project"
licence = "CC0-1.0"
producer = "Chromium (print to PDF)"
family = "Committee report with a front-matter table and officers' recommendations (a)-(c), and the plan as a landscape annex with two dated update columns and RAG in words explained by a key; recommendation cells span several actions."
split = "held_out"
''')
