import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7)
s.left_margin = s.right_margin = Cm(2.4); s.top_margin = Cm(2); s.bottom_margin = Cm(2)
d.styles["Normal"].font.name = "Liberation Sans"; d.styles["Normal"].font.size = Pt(11); d.styles["Normal"].paragraph_format.space_after = Pt(8)
def P(t="", bold=False, size=None, left=0, first=0, align=None, color=None, style=None, after=None):
    p = d.add_paragraph(style=style); f = p.paragraph_format
    if left: f.left_indent = Cm(left)
    if first: f.first_line_indent = Cm(first)
    if align: p.alignment = align
    if after is not None: f.space_after = Pt(after)
    r = p.add_run(t); r.bold = bold
    if size: r.font.size = Pt(size)
    if color: r.font.color.rgb = RGBColor.from_string(color)
    return p
def H(n, t):
    p = P(f"{n}.\t{t}", True, 12, 1.25, -1.25, color="1F3864"); p.paragraph_format.keep_with_next = True; p.paragraph_format.space_before = Pt(10)
def N(n, t): return P(f"{n}\t{t}", left=1.25, first=-1.25)
def L(n, t): return P(f"{n}\t{t}", left=2.25, first=-1, after=5)
def field(p):
    r = p.add_run()
    for t in ("begin", None, "end"):
        e = OxmlElement("w:fldChar" if t else "w:instrText")
        if t: e.set(qn("w:fldCharType"), t)
        else: e.text = "PAGE"
        r._r.append(e)
fp = s.footer.paragraphs[0]; fp.alignment = WD_ALIGN_PARAGRAPH.CENTER; field(fp)
P("CALDERWICK BOROUGH COUNCIL", True, 14, align=WD_ALIGN_PARAGRAPH.CENTER, color="1F3864")
FM = [("Report to:", "Cabinet", None), ("Date of meeting:", "14 January 2026", ["meeting_date", "date_of_meeting", "date"]),
 ("Subject:", "Corporate Peer Challenge: feedback report and proposed response", ["subject", "title"]),
 ("Report of:", "Chief Executive", ["report_of"]), ("Cabinet Member:", "Councillor Hester Wainfleet, Leader of the Council", ["cabinet_member", "portfolio_holder"]),
 ("Wards affected:", "All", ["wards_affected", "wards"]), ("Key decision:", "No", ["key_decision", "is_key_decision"]),
 ("Exempt information:", "None", ["exempt_information", "exempt"]), ("Contact officer:", "Rowan Tilley, Head of Strategy and Performance", ["contact_officer"])]
t = d.add_table(0, 2); t.style = "Table Grid"
for a, b, _ in FM:
    c = t.add_row().cells; r = c[0].paragraphs[0].add_run(a); r.bold = True; c[1].paragraphs[0].add_run(b)
    for x, w in zip(c, (4.6, 11.6)): x.width = Cm(w); x.paragraphs[0].paragraph_format.space_after = Pt(3)
t.columns[0].width, t.columns[1].width = Cm(4.6), Cm(11.6)
P(after=2)
H(1, "Purpose of report")
N("1.1", "To present the report of the Corporate Peer Challenge that took place in the autumn, and to seek agreement to the way in which the Council will respond to it.")
H(2, "Recommendations")
N("2.1", "Cabinet is recommended to:")
OFF = [("(a)", "welcome the peer team’s report, attached at Appendix 1, and thank the members of the team for their time;"),
 ("(b)", "accept the eight recommendations set out in paragraph 4.3 of this report;"),
 ("(c)", "delegate authority to the Chief Executive, in consultation with the Leader of the Council, to prepare an action plan and to publish it on the Council’s website; and"),
 ("(d)", "ask the Overview and Scrutiny Committee to consider progress against the action plan twice a year.")]
for a, b in OFF: L(a, b)
H(3, "Background")
N("3.1", "Every council that belongs to the Local Government Association (LGA) is offered a Corporate Peer Challenge once in five years. It is not an inspection. Experienced councillors and officers from elsewhere read the Council’s documents, speak to a wide range of people and say what they have found.")
N("3.2", "Calderwick’s last challenge was in March 2019. The Council acted on all of the points raised at that time, the last of which (a new customer contact strategy) was finished in 2022.")
N("3.3", "The team looked at the five themes that are common to all such challenges and at one more that the Council asked for:")
SC = ["Local priorities and outcomes", "Organisational and place leadership", "Governance and culture", "Financial planning and management", "Capacity for improvement", "Neighbourhood working"]
for x in SC: P("•\t" + x, left=2.25, first=-1, after=2)
p = N("3.4", "The members of the team were:"); p.paragraph_format.space_before = Pt(8)
PE = [("Miriam Castleford", "Chief Executive", "Ashfield District Council"), ("Councillor Owen Trask", "Leader", "Stroud District Council"), ("Councillor Lucinda Bray", "Deputy Leader of the Opposition", "Rugby Borough Council"),
 ("Farouk Idris", "Director of Finance and Assets", "Test Valley Borough Council"), ("Caitlin Moss", "Assistant Director, Communities and Housing", "North Kesteven District Council"), ("Bernard Agyei", "Peer Challenge Manager", "Local Government Association")]
for n, r, o in PE: P(f"•\t{n}, {r}, {o}", left=2.25, first=-1, after=2)
H(4, "The peer team’s findings")
N("4.1", "The team was on site from 7 to 10 October 2025 and spoke to more than 120 people in 46 meetings. It gave a presentation of its findings on the last day. The final report was received on 26 November 2025.")
N("4.2", "The report is positive. It describes a “well-run council with committed staff and members who know their communities”. It praises the recovery of the planning service, the work with the voluntary sector in Millgate and the way the Council has handled the consequences of the closure of the ceramics works. It also says that the Council has been slow to make choices about its assets and that the scrutiny of major projects should begin earlier.")
N("4.3", "The peer team made eight recommendations to the Council. They are:")
PR = ["Set out a small number of priorities for the borough to 2030, and use them to decide where money and officer time should go.",
 "Decide the future of the town hall and the Bridge Street depot. The options have been known since 2021 and delay has a cost.",
 "Bring scrutiny members into major projects at the design stage, before the Cabinet is asked for a decision.",
 "Refresh the medium-term financial strategy so that it shows the effect of local government reorganisation and a realistic range of assumptions on business rates.",
 "Give the neighbourhood boards a clear remit. Members, officers and residents told us different things about what they are for.",
 "Develop a workforce strategy which covers succession, pay and the apprenticeships that the Council is rightly proud of.",
 "Strengthen the corporate centre. There is very little capacity in policy, data and programme management, and the Council relies on the goodwill of a few people.",
 "Tell Calderwick’s story with more confidence, in the region and nationally."]
for i, x in enumerate(PR, 1): L(f"{i}.", x)
N("4.4", "The team also offered a number of smaller suggestions in the body of its report. Officers will take these up as part of normal service planning and they are not repeated here.")
H(5, "Proposed response")
N("5.1", "It is proposed that all eight recommendations are accepted. Work on three of them has already begun: the medium-term financial strategy will come to Cabinet in February, a consultant has been appointed to advise on the town hall, and the Monitoring Officer has started to review the terms of reference of the neighbourhood boards.")
N("5.2", "The Overview and Scrutiny Committee discussed the report on 9 December 2025. It asked that the action plan should name a lead councillor for each recommendation, and this will be done.")
N("5.3", "The main steps from here are as follows.")
MS = [("Action plan published", "by 10 March 2026", "action_plan_published", "2026-03-10", "2026-03-10"), ("First report to the Overview and Scrutiny Committee", "June 2026", ["meeting", "other"], "2026-06-01", "2026-06-30"), ("Progress review by the peer team", "September 2026", "progress_review", "2026-09-01", "2026-09-30")]
t = d.add_table(1, 2); t.style = "Light Grid Accent 1"; t.rows[0].cells[0].text = "Step"; t.rows[0].cells[1].text = "When"
for a, b, *_ in MS: c = t.add_row().cells; c[0].text, c[1].text = a, b
for r in t.rows:
    for c in r.cells: c.paragraphs[0].paragraph_format.space_after = Pt(3)
H(6, "Alternative options")
N("6.1", "Cabinet could decide not to accept some of the recommendations. This is not proposed, since they are in keeping with the Council’s own assessment in its position statement.")
H(7, "Implications")
for n, a, b in (("7.1", "Financial", "The challenge is part of the LGA’s offer to its members and no fee is paid. Any cost that arises from the action plan will be met from existing budgets or be the subject of a further report."),
 ("7.2", "Legal", "There is no statutory duty to take part in a peer challenge. The Council is expected to publish the report and its action plan."),
 ("7.3", "Equality", "An equality impact assessment will be made for individual actions where it is needed."),
 ("7.4", "Climate change", "There are no direct implications.")):
    p = N(n, ""); r = p.add_run(a + " – "); r.bold = True; p.add_run(b)
H(8, "Appendices and background papers")
N("8.1", "Appendix 1 – LGA Corporate Peer Challenge feedback report, Calderwick Borough Council")
N("8.2", "Background papers: none")
d.save("document.docx")
json.dump(dict(source="document.pdf", documents=dict(document_type="committee_report", date_start="2026-01-14", date_end="2026-01-14", committee="Cabinet"), councils=["E07999003"],
 recommendations=[dict(ref=a, text=[b, b[:-4]] if b.endswith("; and") else b, headline=None, recommendation_type="decision") for a, b in OFF] +
  [dict(ref=str(i), text=x, headline=None, recommendation_type="peer", actions=[], leads=[], progress=[], rag=[]) for i, x in enumerate(PR, 1)],
 front_matter=[dict(field=f or ["report_to", "committee", "meeting"], value_text=v) for _, v, f in FM],
 scope=[dict(level="theme", theme=x, text=x) for x in SC], peers=[dict(name=n, role=r, organisation=o) for n, r, o in PE],
 milestones=[dict(event="on_site", date_text="7 to 10 October 2025", date_start="2025-10-07", date_end="2025-10-10"),
  dict(event=["on_site", "other"], date_text="March 2019", date_start="2019-03-01", date_end="2019-03-31"), dict(event="meeting", date_text="9 December 2025", date_start="2025-12-09", date_end="2025-12-09"),
  dict(event=["feedback", "report_published", "other", "draft_report"], date_text="26 November 2025", date_start="2025-11-26", date_end="2025-11-26")] +
  [dict(event=e, date_text=[b, b.replace("by ", "")], date_start=x, date_end=y) for _, b, e, x, y in MS],
 no_extra=["peers", "scope", "front_matter"]), open("gold.json", "w"), indent=1, ensure_ascii=False)
