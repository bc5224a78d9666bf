import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from headline_papers import *
NAME = "northmere_report_plan_appendix"
d = new("Liberation Sans", 11, (2.0, 2.3, 2.0, 2.3), after=8)
heading(d, 1, 15, "000000", before=4, after=6); heading(d, 2, 11.5, "5B2C6F", before=12, after=4)
sec = d.sections[0]
p = sec.header.paragraphs[0]; runs(p, "NORTHMERE BOROUGH COUNCIL", bold=True, colour="5B2C6F", size=10); p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
p = sec.footer.paragraphs[0]; field(p, "PAGE", size=9); p.alignment = WD_ALIGN_PARAGRAPH.CENTER
FM = [("Committee", "Strategy and Resources Committee"), ("Date of meeting", "23 September 2025"), ("Title", "Action plan in response to the Corporate Peer Challenge"),
      ("Report of", "Chief Executive"), ("Lead member", "Councillor Yvonne Garside, Leader of the Council"), ("Report author", "Matthew Olowe, Policy and Performance Manager"),
      ("Wards affected", "All"), ("Key decision", "No"), ("Exempt information", "None"), ("Appendices", "Appendix A – Action plan")]
t = d.add_table(len(FM), 2); t.style = "Table Grid"
for r, (a, b) in zip(t.rows, FM): put(r.cells[0], a, 10.5, bold=True, fill="EDE4F1"); put(r.cells[1], b, 10.5)
widths(t, [4.6, 11.8])
def P(n, text): para(d, f"{n}\t{text}", indent=1.2, hang=1.2)
d.add_heading("1. Purpose of the report", 2)
P("1.1", "To bring to the committee a plan of action in answer to the report of the Local Government Association (LGA) Corporate Peer Challenge, and to seek approval for the arrangements by which progress will be overseen.")
d.add_heading("2. Recommendations", 2)
P("2.1", "The committee is recommended to:")
DEC = [("(a)", "approve the action plan at Appendix A;"),
 ("(b)", "delegate to the Chief Executive, in consultation with the Leader of the Council, authority to make minor changes to the plan between meetings;"),
 ("(c)", "ask the Overview and Scrutiny Committee to receive a report on progress every six months, beginning in March 2026; and"),
 ("(d)", "note that a sum of £60,000 from the transformation reserve will be used to support delivery, as set out in paragraph 5.1.")]
for a, b in DEC: para(d, f"{a}\t{b}", indent=2.2, hang=1.0, after=4)
d.add_heading("3. Background", 2)
P("3.1", "Councils that are members of the LGA are expected to invite a Corporate Peer Challenge at least every five years. Northmere last hosted one in 2019. The most recent took place between 29 April and 2 May 2025, when a team of seven peers spoke with more than 120 people, read some ninety documents and visited the harbour regeneration site and the Eastgate community hub.")
P("3.2", "The peers’ report was received in draft on 4 June, agreed for accuracy and published on the Council’s website on 21 July 2025. It describes an ambitious council which is well regarded by its partners. It makes nine recommendations, grouped by the theme of the challenge under which the evidence was found.")
P("3.3", "Members discussed the report at an all-member briefing on 30 July. Group leaders and the Corporate Management Team have worked together on the response, and the staff forum and the Northmere Partnership have each commented on a draft.")
d.add_heading("4. The action plan", 2)
P("4.1", "The plan in Appendix A prints each recommendation in full, says whether the Council accepts it, and sets out the steps that will follow. Eight recommendations are accepted. Recommendation 6 is accepted in part, because the committee system was confirmed by a referendum in 2014 and cannot be changed without another.")
P("4.2", "The LGA asks that a plan be published within five months of the time on site, that is by 2 October 2025. If the committee agrees the recommendations in this report the plan will be published on 25 September. Some of the team will return for a progress review in the spring of 2026.")
d.add_heading("5. Financial, legal and other implications", 2)
P("5.1", "**Financial.** Most actions can be met from budgets already approved. External support with the asset review and with member development is expected to cost £60,000 over two years and can be met from the transformation reserve, which stood at £412,000 on 1 April.")
P("5.2", "**Legal.** The Council has a general duty under section 3 of the Local Government Act 1999 to secure continuous improvement. There are no other legal implications arising from this report.")
P("5.3", "**Equality.** An equality impact assessment is not needed for the plan as a whole. Assessments will be made for individual actions where they change services.")
P("5.4", "**Risk.** Failing to answer the peers’ findings would harm the Council’s reputation and its standing with Government. The plan is included in the strategic risk register (risk SR7).")
d.add_heading("Background papers", 2)
para(d, "LGA Corporate Peer Challenge: Northmere Borough Council, final report (July 2025)")
# appendix
d.add_page_break()
d.add_heading("Appendix A – Action plan", 1)
para(d, "Recommendations are numbered as in the peer team’s report. Dates are those by which an action is to be finished.", after=6)
PLAN = [
("Local priorities and outcomes", [
 ("1", "Refresh the corporate plan so that it shows what will be different for residents by 2028, and how the Council will know.", "Accepted", [
   ("Hold a residents’ summit and ward conversations to shape the new plan", "Policy and Performance Manager", "30 November 2025", ("2025-11-30",)*2),
   ("Take the new corporate plan, with a set of outcome measures, to Full Council", "Chief Executive", "26 February 2026", ("2026-02-26",)*2)]),
 ("2", "Give the same attention to the villages as to the harbour. Rural residents told the team that they felt overlooked.", "Accepted", [
   ("Extend the community hub offer to Saxby and Long Ferring by means of a mobile service", "Head of Communities", "May 2026", ("2026-05-01", "2026-05-31"))])]),
("Organisational and place leadership", [
 ("3", "Build a more visible leadership team. Staff in depots and at the leisure centres want to see and hear from senior managers more often.", "Accepted", [
   ("Begin a rolling programme of back-to-the-floor days for all members of Corporate Management Team", "Corporate Management Team", "From October 2025", (["2025-10-01", None], [None, "2025-10-31"])),
   ("Publish a short film from the Chief Executive each month", "Communications Manager", "Monthly", (None, None))]),
 ("4", "Use the Northmere Partnership to agree a small number of shared goals with health, police and education partners.", "Accepted", [
   ("Review the terms of reference and membership of the Northmere Partnership", "Director of Communities and Wellbeing", "January 2026", ("2026-01-01", "2026-01-31"))])]),
("Governance and culture", [
 ("5", "Agree a protocol for relations between members and officers, and train both in its use.", "Accepted", [
   ("Adopt a revised protocol", "Monitoring Officer", "9 December 2025", ("2025-12-09",)*2),
   ("Deliver joint training for members and officers with support from the LGA", "Monitoring Officer; Head of People", "31 March 2026", ("2026-03-31",)*2)]),
 ("6", "Review the committee system so that decisions are made faster and with clearer accountability.", "Accepted in part", [
   ("Review delegations to officers and the number and size of committees, with changes to take effect from the next municipal year", "Monitoring Officer", "Annual Council, May 2026", ("2026-05-01", "2026-05-31"))])]),
("Financial planning and management", [
 ("7", "Make the link between the medium term financial plan and the corporate plan explicit, with savings profiled over all four years.", "Accepted", [
   ("Profile savings by year and by directorate in the medium term financial plan", "Director of Finance (Section 151 Officer)", "February 2026", ("2026-02-01", "2026-02-28"))]),
 ("8", "Complete the review of assets, and be ready to sell what does not support the Council’s priorities.", "Accepted", [
   ("Commission an external review of the operational and commercial estate", "Head of Property and Regeneration", "31 October 2025", ("2025-10-31",)*2),
   ("Bring a disposals programme to this committee", "Head of Property and Regeneration", "Summer 2026", ([None, "2026-06-01"], [None, "2026-08-31"]))])]),
("Capacity for improvement", [
 ("9", "Put in place a workforce strategy which deals with hard-to-fill posts in planning, legal services and environmental health, and which makes more of apprenticeships.", "Accepted", [
   ("Adopt a five-year workforce strategy", "Head of People", "Q1 2026/27", ("2026-04-01", "2026-06-30")),
   ("Double the number of apprentices, from 9 to 18", "Head of People", "By the end of 2026/27", ([None, "2026-04-01"], "2027-03-31"))])])]
t = d.add_table(1, 5); t.style = "Table Grid"
for c, h in zip(t.rows[0].cells, ["Recommendation", "Response", "Action", "Responsible officer", "Timescale"]): put(c, h, 9.5, bold=True, fill="D2B4DE")
repeat(t.rows[0])
recs = [{"ref": a, "text": b, "recommendation_type": "decision", "actions": [], "leads": [], "progress": [], "rag": []} for a, b in DEC]
for r in recs:   # a closing "; and" or ";" may stay or go, as in the other gold
    base = r["text"].rstrip(".")
    if r["text"].endswith("; and"): r["text"] = [r["text"], r["text"][:-5], r["text"][:-4]]
    elif r["text"].endswith(";"): r["text"] = [r["text"], r["text"][:-1]]
for theme, rows in PLAN:
    r = t.add_row(); m = r.cells[0].merge(r.cells[4]); put(m, theme, 9.5, bold=True, colour="FFFFFF", fill="5B2C6F")
    p = r._tr.get_or_add_trPr(); m.paragraphs[0].paragraph_format.keep_with_next = True
    for ref, text, resp, acts in rows:
        rec = {"ref": ref, "text": text, "headline": None, "theme": theme, "recommendation_type": "peer", "made": [None, "2025", "2025-04-29", "2025-05-02", "2025-05"], "leads": [], "progress": [], "rag": [], "actions": []}
        first = None
        for a, who, when, (s, e) in acts:
            r = t.add_row(); cant_split(r)
            if first is None: first = r; put(r.cells[0], f"{ref}. {text}", 9.5); put(r.cells[1], resp, 9.5)
            put(r.cells[2], a, 9.5); put(r.cells[3], who.split("; "), 9.5); put(r.cells[4], when, 9.5)
            leads = []
            for w in who.split("; "):
                role = {"Director of Finance (Section 151 Officer)": ["Director of Finance", "Section 151 Officer", "Director of Finance (Section 151 Officer)"], "Corporate Management Team": [None, "Corporate Management Team"]}.get(w, w)
                leads.append({"lead_text": w, "role": role})
            rec["actions"].append({"text": a, "due_text": when, "due_start": s, "due_end": e, "leads": leads, "progress": [], "rag": []})
        if len(acts) > 1:
            for k in (0, 1):
                m = first.cells[k].merge(r.cells[k])
                for p in m.paragraphs[1:]:
                    if not p.text: p._p.getparent().remove(p._p)
        recs.append(rec)
widths(t, [4.5, 2.2, 4.5, 2.9, 2.4])
gold = {"documents": {"document_type": "committee_report", "date_start": "2025-09-23", "date_end": "2025-09-23", "committee": "Strategy and Resources Committee"},
 "councils": ["E07999013"], "recommendations": recs,
 "front_matter": [{"field": {"Title": ["Title", "title"]}.get(a, a), "value_text": b} for a, b in FM],
 "scope": [], "peers": [], "no_extra": ["front_matter"],
 "milestones": [{"event": "on_site", "date_text": ["between 29 April and 2 May 2025", "29 April and 2 May 2025"], "date_start": "2025-04-29", "date_end": "2025-05-02"},
  {"event": "report_published", "date_text": ["21 July 2025", "on 21 July 2025"], "date_start": "2025-07-21", "date_end": "2025-07-21"},
  {"event": "action_plan_published", "date_text": ["by 2 October 2025", "2 October 2025"], "date_end": "2025-10-02"},
  {"event": "progress_review", "date_text": ["in the spring of 2026", "the spring of 2026", "spring of 2026"]}]}
finish(NAME, docx_pdf(d), gold, "Northmere Borough Council: Strategy and Resources Committee, 23 September 2025, action plan in response to the Corporate Peer Challenge", "LibreOffice (python-docx)",
 "Word committee report with a ruled label table at its head and lettered officers' recommendations, then an appendix with a portrait plan of five columns: theme bands, numbered recommendations merged over their actions, and a Response column (Accepted) that is no status.")
