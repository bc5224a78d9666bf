import sys, subprocess, tempfile; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from appended_papers import write
from html import escape as e
# theme, [(ref, headline, rest, action, lead officer, lead role, member, due, s, e, upd1, rag1, upd2, rag2)]
PLAN = [
 ("Local priorities and outcomes", [
  ("R1", "Tell the Wetherholme story", "Set out a single narrative for the district that residents, partners and staff can recognise, and use it in every conversation about reorganisation.",
   "Develop and launch a place narrative with the Town and Parish Forum.", "Imogen Sallis, Head of Communities", "Head of Communities", "Cllr D Pargeter", "31 January 2026", "2026-01-31", "2026-01-31",
   "Workshops with parish clerks arranged for November.", "G", "Narrative launched at the Forum on 22 January and now used on the website and in the budget leaflet.", "B"),
  ("R2", "Measure what matters", "Replace the quarterly performance pack with a small set of outcome measures.",
   "Design a one-page scorecard and report it to Cabinet every quarter.", "Tobias Renn, Performance Manager", "Performance Manager", "Cllr D Pargeter", "Quarter 4 2025/26", "2026-01-01", "2026-03-31",
   "Long list of measures shared with directors.", "G", "Scorecard in pilot. Two of the twelve measures still have no reliable data.", "A")]),
 ("Organisational and place leadership", [
  ("R3", "Make partnership meetings count", "The Local Strategic Partnership is valued but its purpose has become unclear.",
   "Refresh the terms of reference and membership of the Partnership.", "Imogen Sallis, Head of Communities", "Head of Communities", "Cllr R Ferriby", "April 2026", "2026-04-01", "2026-04-30",
   "Not due to start until the new year.", "G", "Survey of partners closed on 20 February with 19 replies. Proposals go to the Partnership in April.", "G"),
  ("R4", "Create headroom at the top", "Ensure that the senior team has the time and space to lead on reorganisation while keeping the day job going.",
   "Recruit a fixed-term Programme Director, funded from the transition reserve.", "Helena Moss-Carey, Chief Executive", "Chief Executive", "Cllr V Thackray", "December 2025", "2025-12-01", "2025-12-31",
   "Job description evaluated and advertisement placed.", "G", "First appointee withdrew. Re-advertised with a closing date of 27 March.", "R")]),
 ("Governance and culture", [
  ("R5", "Clear the decks on audit", "Complete the outstanding management actions from internal audit, some of which are more than two years old.",
   "Report every overdue audit action to each meeting of this Committee, with the responsible manager in attendance.", "Gareth Iveson, Monitoring Officer", "Monitoring Officer", "Cllr P Oakden", "From September 2025", "2025-09-01", None,
   "Overdue actions reduced from 31 to 22.", "G", "Overdue actions now stand at nine, of which two are high priority.", "G"),
  ("R6", "Support new members better", "Extend induction beyond the first hundred days.",
   "Adopt a two-year member development programme.", "Gareth Iveson, Monitoring Officer", "Monitoring Officer", "Cllr P Oakden", "May 2026", "2026-05-01", "2026-05-31",
   "Programme drafted by the Member Support Panel.", "A", "Programme approved by the Panel and costed at £14,000 over two years.", "G")]),
 ("Financial planning and management", [
  ("R7", "Stress-test the medium term financial strategy", "Model the consequences of a reset of business rates growth and agree now what would stop.",
   "Publish three funding scenarios with the budget and agree trigger points for each.", "Anneliese Crook, Director of Resources (Section 151)", "Director of Resources", "Cllr J Whinfell", "February 2026", "2026-02-01", "2026-02-28",
   "Scenario work commissioned from the Council’s treasury advisers.", "G", "Scenarios formed Annex 4 of the budget report approved by Council on 24 February.", "B"),
  ("R8", "Use the assets you have", "Bring forward a disposal and investment plan for the twelve sites that stand idle.",
   "Appoint surveyors and report site by site to Cabinet.", "Anneliese Crook, Director of Resources (Section 151)", "Director of Resources", "Cllr J Whinfell", "30 June 2026", "2026-06-30", "2026-06-30",
   "Surveyors’ brief out to tender.", "G", "Surveyors started work in January. Access problems at the former Maltings may delay that site.", "A")]),
 ("Capacity for improvement", [
  ("R9", "Plan the workforce through to vesting day", "Staff told us that they are proud to work here but anxious about what comes next.",
   "Hold quarterly all-staff briefings and agree a retention offer for critical posts.", "Bryony Lund, HR and Organisational Development Lead", "HR and Organisational Development Lead", "Cllr V Thackray", "March 2026", "2026-03-01", "2026-03-31",
   "First briefing attended by 140 staff.", "G", "Three briefings held. Retention offer agreed with the unions and in place for 17 posts.", "B")])]
FRONT = [("Report to:", "Audit and Governance Committee"), ("Date of meeting:", "18 March 2026"), ("Report title:", "Corporate Peer Challenge – Six-Month Progress on the Action Plan"),
 ("Report of:", "Director of Resources"), ("Report author:", "Tobias Renn, Performance Manager"), ("Cabinet member:", "Councillor Vivienne Thackray, Leader of the Council"), ("Wards affected:", "All"), ("Exempt information:", "None")]
DEC = [("a)", "note the progress made against the Corporate Peer Challenge action plan at Appendix A;"), ("b)", "consider whether any action rated red or amber should be referred to Cabinet with the Committee’s comments; and"),
 ("c)", "agree to receive a final report on the action plan at its meeting in September 2026.")]
BODY = [
 ("Introduction", ["The Council invited the Local Government Association to carry out a Corporate Peer Challenge. Five peers and a challenge manager were on site from 3 to 5 June 2025 and spoke to more than ninety people, including councillors, staff, partners and residents.",
   "The peer team’s report was published on 2 September 2025. It contained nine recommendations, all of which were accepted. Cabinet approved an action plan in response on 14 October 2025 and asked this Committee to keep an eye on its delivery.",
   "This is the second of three updates. The first was considered informally by members of the Committee in November."]),
 ("Progress", ["The Appendix shows each recommendation under the theme in which the peer team made it, together with the action agreed by Cabinet, the lead officer and Cabinet member, and two updates: the position in October 2025, when the plan was approved, and the position now.",
   "Three of the nine actions are complete. Three are on track. Two carry some risk and are rated amber: the scorecard (R2), where data for two measures is not yet dependable, and the asset plan (R8), where one site may slip. One (R4) is rated red. Members will recall that the preferred candidate for Programme Director withdrew in January. The Chief Executive is covering the role in the meantime with support from two heads of service.",
   "Recommendations of the external auditor in the Annual Auditor’s Report are followed up separately and are not included in this plan. Where the two overlap, notably on the asset plan, the same officer leads on both."]),
 ("Next steps", ["The peer team will return for a progress review on 28 and 29 April 2026. The Council must publish the resulting note. Officers propose that the Committee’s comments on this report form part of the evidence offered to the team."]),
 ("Financial implications", ["The cost of the actions is contained within approved budgets, save for the Programme Director post, for which £96,000 has been set aside in the transition reserve."]),
 ("Legal implications", ["There are no direct legal implications. Participation in peer challenge is voluntary but is a recognised part of the way in which the sector meets its duty of best value."]),
 ("Risk and equality", ["Failure to act on the findings could harm the Council’s reputation and weaken its position in preparing for reorganisation. No equality impact assessment is needed for this report; individual actions will be assessed as they come forward."])]
FILL = {"B": "#9dc3e6", "G": "#a9d18e", "A": "#ffd966", "R": "#ff7c80"}
h = ["""<!doctype html><html lang=en><meta charset=utf-8><title>Report</title><style>
@page{size:A4 portrait;margin:20mm 20mm 18mm 20mm;@bottom-center{content:"Page " counter(page);font:8pt 'Liberation Sans'}}
@page wide{size:A4 landscape;margin:14mm 13mm 14mm 13mm}
body{font:11pt/1.35 'Liberation Sans',sans-serif;color:#111}.annex{page:wide;break-before:page}
.logo{display:flex;align-items:center;gap:10px;margin-bottom:14px}.logo b{font:bold 17pt 'Liberation Serif';color:#5b2a6e}
table.f{width:100%;border-collapse:collapse;margin-bottom:12px}table.f td{border-bottom:1px solid #5b2a6e;padding:4px 6px;vertical-align:top}table.f td:first-child{width:42mm;font-weight:bold}
h2{font-size:12pt;color:#5b2a6e;margin:14px 0 6px}.p{display:grid;grid-template-columns:11mm 1fr;margin:0 0 7px}.d{display:grid;grid-template-columns:8mm 1fr;margin:0 0 4px 11mm}
.annex h1{font-size:15pt;color:#5b2a6e;margin:0 0 4px}table.a{border-collapse:collapse;width:100%;font-size:8.2pt;line-height:1.25}table.a th,table.a td{border:1px solid #777;padding:3px 4px;vertical-align:top;text-align:left}
table.a th{background:#5b2a6e;color:#fff}table.a tr{break-inside:avoid}tr.t td{background:#e6dcec;font-weight:bold}td.r{text-align:center;font-weight:bold}thead{display:table-header-group}.k{font-size:8.5pt;margin:4px 0 8px}.k span{padding:1px 6px;border:1px solid #777;font-weight:bold}
</style><body><div class=logo><svg width=46 height=46><path d="M4 40 L16 12 L24 28 L32 8 L42 40 Z" fill="#5b2a6e"/><path d="M4 43 h38" stroke="#3c8d5a" stroke-width=4 /></svg><b>Wetherholme District Council</b></div><table class=f>"""]
h += [f"<tr><td>{a}<td>{b}" for a, b in FRONT] + ["</table>"]
n = 1
h.append(f"<h2>{n}. Recommendations</h2><div class=p><span>{n}.1</span><span>The Committee is asked to:</span></div>")
h += [f"<div class=d><span>{a}</span><span>{b}</span></div>" for a, b in DEC]
for t, ps in BODY:
    n += 1; h.append(f"<h2>{n}. {t}</h2>"); h += [f"<div class=p><span>{n}.{i}</span><span>{p}</span></div>" for i, p in enumerate(ps, 1)]
h.append("""<div class=annex><h1>Appendix A – Corporate Peer Challenge action plan: position at March 2026</h1><p class=k><span style="background:#9dc3e6">B</span> Complete &nbsp; <span style="background:#a9d18e">G</span> On track to meet the deadline &nbsp; <span style="background:#ffd966">A</span> Some risk to the deadline &nbsp; <span style="background:#ff7c80">R</span> Deadline missed or certain to be missed</p>
<table class=a><colgroup><col style="width:4%"><col style="width:18%"><col style="width:15%"><col style="width:11%"><col style="width:9%"><col style="width:8%"><col style="width:13%"><col style="width:4%"><col><col style="width:4%"></colgroup>
<thead><tr><th>Ref<th>Recommendation<th>Agreed action<th>Lead officer<th>Cabinet member<th>Deadline<th>Update October 2025<th>RAG Oct 25<th>Update March 2026<th>RAG Mar 26</thead><tbody>""")
recs = []
for theme, rows in PLAN:
    h.append(f"<tr class=t style='break-after:avoid'><td colspan=10>{theme}")
    for ref, hd, rest, act, lo, role, mem, due, ds, de, u1, r1, u2, r2 in rows:
        h.append(f"<tr><td>{ref}<td><b>{hd}</b> – {rest}<td>{act}<td>{lo}<td>{mem}<td>{due}<td>{u1}<td class=r style='background:{FILL[r1]}'>{r1}<td>{u2}<td class=r style='background:{FILL[r2]}'>{r2}")
        R = {"B": ("blue", "complete"), "G": ("green", "on_track"), "A": ("amber", "at_risk"), "R": ("red", "off_track")}
        recs.append({"ref": ref, "text": f"{hd} – {rest}", "headline": hd, "recommendation_type": "peer", "theme": theme, "made": ["2025", None], "actions": [{"text": act, "due_text": due, "due_start": ds, "due_end": [None, "2025-09-30"] if ref == "R5" else de,
          "leads": [{"lead_text": lo, "role": [role, "Director of Resources (Section 151)", "Section 151 Officer"] if "151" in lo else role}, {"lead_text": mem, "role": None}],
          "progress": [{"text": u1, "as_of_start": "2025-10-01"}, {"text": u2, "as_of_start": "2026-03-01"}],
          "rag": [{"rag_text": x, "basis": "text_and_fill", "rag": R[x][0], "delivery": R[x][1], "as_of_start": d} for x, d in ((r1, "2025-10-01"), (r2, "2026-03-01"))]}]})
h.append("</table></div>")
open('source.html', 'w').write("\n".join(h))
subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--user-data-dir=" + tempfile.mkdtemp(), "--no-pdf-header-footer", "--print-to-pdf=document.pdf", "source.html"], capture_output=True)
gold = {"source": "document.pdf", "documents": {"document_type": "committee_report", "date_start": "2026-03-18", "date_end": "2026-03-18", "committee": "Audit and Governance Committee"}, "councils": ["E07999012"],
 "recommendations": [{"ref": a, "text": b, "recommendation_type": "decision", "headline": None, "made": None, "theme": None} for a, b in DEC] + recs,
 "front_matter": [{"field": a.rstrip(":"), "value_text": b} for a, b in FRONT], "scope": [], "peers": [],
 "milestones": [{"event": "on_site", "date_text": ["3 to 5 June 2025", "from 3 to 5 June 2025"], "date_start": "2025-06-03", "date_end": "2025-06-05"},
  {"event": "report_published", "date_text": ["2 September 2025", "on 2 September 2025"], "date_start": "2025-09-02", "date_end": "2025-09-02"},
  {"event": ["action_plan_published", "meeting"], "date_text": ["14 October 2025", "on 14 October 2025"], "date_start": "2025-10-14", "date_end": "2025-10-14"},
  {"event": "progress_review", "date_text": ["28 and 29 April 2026", "on 28 and 29 April 2026"], "date_start": "2026-04-28", "date_end": "2026-04-29"}]}
write('.', gold, "Wetherholme District Council: Audit and Governance Committee, peer challenge action plan progress, March 2026", "Chromium", "Portrait committee report with labelled head and numbered paragraphs, annexed landscape plan with theme bands and two dated update and RAG columns; tests progress and rating per date, headline – explanation, officer and member leads.")
