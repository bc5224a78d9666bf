import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from headline_papers import *
NAME = "wetherholme_officers_recommendations"
d = new("Caladea", 11.5, (2.2, 2.4, 2.2, 2.4), after=8)
heading(d, 1, 13, "000000", before=12, after=4); heading(d, 2, 11.5, "000000", before=8, after=3)
sec = d.sections[0]
p = sec.footer.paragraphs[0]; runs(p, "Wetherholme District Council · Full Council · 9 July 2025 · Agenda item 11", size=9); p.alignment = WD_ALIGN_PARAGRAPH.CENTER
para(d, "WETHERHOLME DISTRICT COUNCIL", bold=True, size=15, align="c", after=2)
para(d, "FULL COUNCIL", bold=True, size=13, align="c", after=2)
para(d, "Wednesday 9 July 2025", size=12, align="c", after=10)
FM = [("Subject:", "Outcome of the Local Government Association Corporate Peer Challenge"), ("Report by:", "Head of Corporate Services"),
      ("Portfolio holder:", "Councillor Brendan Tyldesley, Leader and Portfolio Holder for Strategy"), ("Contact:", "Shona Abara, Corporate Policy Lead, shona.abara@wetherholme.example"),
      ("Public or private:", "Public"), ("Link to priorities:", "A well-run council")]
for a, b in FM: para(d, f"**{a}**\t{b}", indent=4.6, hang=4.6, after=3)
p = para(d, "", after=4)
pb = OxmlElement("w:pBdr"); b = OxmlElement("w:bottom")
for k, v in (("val", "single"), ("sz", "8"), ("space", "1"), ("color", "444444")): b.set(qn("w:" + k), v)
pb.append(b); p._p.get_or_add_pPr().append(pb)
d.add_heading("Summary", 1)
para(d, "In March the Council was host to a team of peers from local government for three days. This report brings their findings to members, describes how officers intend to answer them and asks the Council to agree the next steps. The peers’ full report is on the Council’s website and copies have been placed in the members’ room.")
d.add_heading("Recommendations", 1)
para(d, "That the Council:", after=3, keep=True)
DEC = ["welcomes the findings of the Corporate Peer Challenge and thanks the members of the peer team for their work;",
 "agrees that a response and action plan be drawn up under the oversight of the Cabinet and brought to the Council on 15 October 2025;",
 "refers the peers’ findings on decision-making to the Constitution Working Group, for report by December 2025; and",
 "authorises the Head of Corporate Services to make arrangements with the Local Government Association for a progress review."]
for i, t in enumerate(DEC, 1): para(d, f"{i}.\t{t}", indent=1.6, hang=0.9, after=4)
def N(n, t): para(d, f"{n}.\t{t}", indent=1.0, hang=1.0)
d.add_heading("Background", 1)
N(1, "Corporate Peer Challenge is offered by the Local Government Association (LGA) to every council in membership, without charge. It is not an inspection. The team that came to Wetherholme was on site from 11 to 13 March 2025 and was chosen for its knowledge of sparse rural districts. Its members were:")
PEERS = [("Lead peer", "Jocelyn Farrant, Chief Executive, South Holland District Council", "Jocelyn Farrant", "Chief Executive", "South Holland District Council"),
 (None, "Councillor Edwin Prosser, Leader, Rutland County Council", "Councillor Edwin Prosser", "Leader", "Rutland County Council"),
 (None, "Councillor Amina Dastgir, Cabinet Member for Housing, Eden District Council (to 2023)", None, None, None),
 (None, "Piers Langstaff, Director of Finance, Ryedale House Shared Service", None, None, None)]
PE = [("Jocelyn Farrant", "Chief Executive", "South Holland District Council"), ("Councillor Edwin Prosser", "Leader", "Rutland County Council"),
      ("Councillor Amina Dastgir", "Cabinet Member for Housing", "West Devon Borough Council"), ("Piers Langstaff", "Director of Finance and Section 151 Officer", "Boston Borough Council"),
      ("Rhona Meikle", "Head of Transformation", "Stroud District Council"), ("Tobias Renn", "Peer Challenge Manager", "Local Government Association")]
for a, b, c in PE: para(d, f"{a}, {b}, {c}", style="List Bullet", after=2).paragraph_format.left_indent = Cm(1.6)
para(d, "", after=2)
N(2, "The team met 94 members, officers, partners and residents. It looked at the five themes that are common to every challenge. This was the first challenge at Wetherholme since 2018.")
d.add_heading("What the peers found", 1)
N(3, "The report is a warm one. The peers found a council with a close knowledge of its communities, a loyal workforce and sound finances for the present year. They thought that the response to the floods of January 2024 had been exemplary, and that other councils would gain from hearing about it.")
N(4, "They were also frank. They thought that the Council was trying to do too much, and their first recommendation was accordingly about priorities: they suggested that the Cabinet should cut the list of 46 corporate projects to a number that the organisation is able to carry. They went on to recommend a longer view of the budget, since the gap of £1.3m that opens in 2027/28 has so far been met on paper by savings that nobody owns.")
N(5, "On governance, the team was struck by the length of the Council’s agendas. It advised that the scheme of delegation be looked at afresh, and it felt that the two overview committees should be brought together. Members will recall that a similar proposal was made by the external auditor in 2022 and was not then pursued. The Constitution Working Group is the natural place for this debate.")
N(6, "The team made six recommendations in all. The others deal with the workforce, where the peers urged the Council to move quickly to a new pay structure; with partnerships, where they saw room for a closer understanding with the parish councils; and with the leisure centres. On the last of these they recommended that no decision be taken until the condition surveys are to hand.")
d.add_heading("Response and timetable", 1)
N(7, "Officers accept the general direction of the report. Work has begun on a plan, which will be shaped with portfolio holders during August and tested with the LGA before it comes to members. The main dates are as follows.")
TT = [("18 June 2025", "Peers’ report published", "report_published", "2025-06-18", "2025-06-18"), ("9 July 2025", "Report to Full Council", "meeting", "2025-07-09", "2025-07-09"),
      ("8 September 2025", "Draft action plan considered by Cabinet", ["meeting", "other", "action_plan_published"], "2025-09-08", "2025-09-08"), ("15 October 2025", "Action plan to Full Council", ["meeting", "action_plan_published", "other"], "2025-10-15", "2025-10-15"),
      ("February 2026", "Progress review by the LGA", "progress_review", "2026-02-01", "2026-02-28")]
t = d.add_table(1, 2); t.style = "Table Grid"
put(t.rows[0].cells[0], "Date", 10.5, bold=True, fill="E2E2E2"); put(t.rows[0].cells[1], "Stage", 10.5, bold=True, fill="E2E2E2")
for a, b, *_ in TT: r = t.add_row(); put(r.cells[0], a, 10.5); put(r.cells[1], b, 10.5)
widths(t, [4.2, 11.2])
para(d, "", after=2)
N(8, "The LGA expects an action plan to be published within five months of the time on site. The Council will be a little beyond that if the plan is agreed in October, and the LGA has said that it is content for it to follow the summer recess.")
d.add_heading("Alternatives considered", 1)
N(9, "The Council could decline to respond. That would be contrary to the terms on which the challenge was accepted and is not advised.")
d.add_heading("Implications", 1)
IM = [("Finance", "The cost of hosting the team was £2,140, met from the corporate training budget. The action plan will be costed before it comes to members."), ("Legal", "There are no direct legal implications. Changes to the constitution are reserved to the Council."),
      ("Climate and environment", "None arise from this report."), ("Equality and diversity", "The peers met the staff equality network and its observations will be reflected in the action plan."), ("Risk", "The risk of not delivering the corporate plan (CR02) is rated high; a clear response to the peers’ findings will reduce it.")]
t = d.add_table(0, 2); t.style = "Table Grid"
for a, b in IM: r = t.add_row(); put(r.cells[0], a, 10.5, bold=True); put(r.cells[1], b, 10.5)
widths(t, [4.2, 11.2])
para(d, "", after=2)
para(d, "**Background papers:** LGA Corporate Peer Challenge, Wetherholme District Council: feedback report (June 2025); report to Cabinet, 12 November 2024.")
def alts(t):
    if t.endswith("; and"): return [t, t[:-5], t[:-4]]
    return [t, t[:-1]] if t.endswith(";") else t
gold = {"documents": {"document_type": "committee_report", "date_start": "2025-07-09", "date_end": "2025-07-09", "committee": ["Full Council", "Council"]},
 "councils": ["E07999012"],
 "recommendations": [{"ref": str(i), "text": alts(t), "headline": None, "recommendation_type": "decision", "actions": [], "leads": [], "progress": [], "rag": []} for i, t in enumerate(DEC, 1)],
 "front_matter": [{"field": {"Subject:": ["Subject", "title"]}.get(a, a.rstrip(":")), "value_text": b} for a, b in FM],
 "scope": [], "peers": [{"name": a, "role": b, "organisation": [c, None] if c.startswith("Local Gov") else c} for a, b, c in PE],
 "milestones": [{"event": "on_site", "date_text": ["from 11 to 13 March 2025", "11 to 13 March 2025"], "date_start": "2025-03-11", "date_end": "2025-03-13"}]
  + [{"event": e, "date_text": a, "date_start": s, "date_end": f} for a, _, e, s, f in TT]
  + [{"event": "action_plan_published", "date_text": ["within five months of the time on site", "within five months"], "date_end": [None, "2025-08-13"]}],
 "no_extra": ["front_matter", "peers"]}
finish(NAME, docx_pdf(d), gold, "Wetherholme District Council: Full Council, 9 July 2025, Outcome of the LGA Corporate Peer Challenge", "LibreOffice (python-docx)",
 "Word report to full Council with tabbed labels, numbered officers' recommendations under 'That the Council:', running paragraph numbers that begin again at 1; the review's own recommendations are told only in prose and are no rows; timetable as a small table.")
