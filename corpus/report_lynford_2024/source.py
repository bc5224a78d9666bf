import sys; sys.path.insert(0, __import__("os").path.dirname(__import__("os").path.dirname(__import__("os").path.abspath(__file__))))
from gold_spans import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
d = Document(); s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.3); s.top_margin = s.bottom_margin = Cm(2)
d.styles["Normal"].font.name = "Carlito"; d.styles["Normal"].font.size = Pt(11); d.styles["Normal"].paragraph_format.space_after = Pt(6)
def p(t="", b=False, sz=None, al=None, ind=None, hang=None, after=None):
    x = d.add_paragraph(); r = x.add_run(t); r.bold = b
    if sz: r.font.size = Pt(sz)
    if al: x.alignment = al
    if ind is not None: x.paragraph_format.left_indent = Cm(ind); x.paragraph_format.first_line_indent = Cm(-(hang or 0))
    if hang: x.paragraph_format.tab_stops.add_tab_stop(Cm(ind))
    if after is not None: x.paragraph_format.space_after = Pt(after)
    return x
def h(t):
    x = p(t, True, 12); x.paragraph_format.space_before = Pt(10); x.paragraph_format.keep_with_next = True
s.footer.paragraphs[0].text = "Lynford Borough Council – Cabinet, 12 November 2024"
p("LYNFORD BOROUGH COUNCIL", True, 15, after=0)
p("Report to Cabinet", False, 13, after=8)
F = [("Date of meeting", "Tuesday 12 November 2024"), ("Title", "Corporate Peer Challenge: the team’s report and our response"),
     ("Portfolio", "Leader of the Council, Councillor Jocelyn Marchbank"), ("Report author", "Tobias Wren, Head of Strategy and Partnerships"),
     ("Contact", "01632 960417; strategy@lynford.example"), ("Key decision", "No"), ("Wards affected", "All"), ("Exempt information", "None"), ("Appendices", "A: Peer team’s report; B: Draft action plan")]
t = d.add_table(0, 2)
for a, b in F:
    c = t.add_row().cells; c[0].width, c[1].width = Cm(4.2), Cm(12.2)
    c[0].paragraphs[0].add_run(a + ":").bold = True; c[1].paragraphs[0].add_run(b)
    for x in c: x.paragraphs[0].paragraph_format.space_after = Pt(3)
b = OxmlElement("w:tblBorders")
for k in ("top", "bottom", "insideH"):
    e = OxmlElement("w:" + k); [e.set(qn("w:" + n), v) for n, v in dict(val="single", sz="4", color="7F7F7F").items()]; b.append(e)
t._tbl.tblPr.append(b)
h("1.\tPurpose of this report")
p("1.1\tTo bring before Cabinet the report of the peer team that visited the borough in the summer, and to agree what the council will do about it. The report was received in its final form on 24 October 2024.", ind=1.2, hang=1.2)
h("2.\tRecommendations")
p("2.1\tCabinet is recommended:", ind=1.2, hang=1.2)
D = [("(1)", "That the report of the peer team at Appendix A be received and its authors thanked;"),
     ("(2)", "That the seven recommendations made to the council be accepted, with the comment at paragraph 4.4 on the third of them;"),
     ("(3)", "That the draft action plan at Appendix B be approved, and that authority be given to the Chief Executive, in consultation with the Leader, to make:\n(i) such changes as follow from the comments of the Overview and Scrutiny Panel; and\n(ii) minor corrections before publication;"),
     ("(4)", "That progress be reported to Cabinet in March and July 2025; and"),
     ("(5)", "That a sum of £35,000 be released from the Transformation Reserve to pay for the diagnostic work in housing management.")]
for a, x in D:
    for i, y in enumerate(x.split("\n")):
        if i == 0: p(f"{a}\t{y}", ind=2.4, hang=1.2, after=3)
        else: p(y.replace(") ", ")\t", 1), ind=3.4, hang=1.0, after=3)
h("3.\tReasons for the recommendations")
p("3.1\tA council that asks for a peer challenge is expected to publish both what it was told and what it means to do. Accepting the recommendations now allows the plan to be published within the five months that the Local Government Association looks for, that is, by 5 December 2024.", ind=1.2, hang=1.2)
h("4.\tBackground and findings")
p("4.1\tSix peers spent four days in Lynford, from Tuesday 2 to Friday 5 July 2024. They spoke to 118 people in 43 meetings and read over 70 documents. The council’s last challenge took place in November 2018, and an earlier request for a visit in 2021 was put off because of the pandemic.", ind=1.2, hang=1.2)
p("4.2\tThe members of the team were:", ind=1.2, hang=1.2)
PE = [("Philippa Stroud", "Chief Executive", "Wetherholme District Council", "Philippa Stroud, Chief Executive, Wetherholme District Council (lead peer)"),
      ("Councillor Marcus Ilderton", "Leader", "Eastmarsh Borough Council", "Councillor Marcus Ilderton, Leader, Eastmarsh Borough Council"),
      ("Councillor Dame Ruth Apsley", "Opposition Group Leader", "Northmere Borough Council", "Councillor Dame Ruth Apsley, Opposition Group Leader, Northmere Borough Council"),
      ("Gareth Pomfrey", "Director of Housing and Communities", "Stainmoor City Council", "Gareth Pomfrey, Director of Housing and Communities, Stainmoor City Council"),
      ("Sunita Bhalla", "Deputy Section 151 Officer", "Thornwick City Council", "Sunita Bhalla, Deputy Section 151 Officer, Thornwick City Council"),
      ("Edmund Carrow", "Peer Challenge Manager", "LGA", "Edmund Carrow, Peer Challenge Manager, LGA")]
for x in PE: p("•\t" + x[3], ind=2.2, hang=.6, after=2)
p("4.3\tThe team found a council with loyal staff, sound day-to-day finances and good relations with its neighbours, which has taken on more than it can finish. It made these seven recommendations:", ind=1.2, hang=1.2).paragraph_format.space_before = Pt(6)
R = ["Reset the corporate plan around the five or six things that matter most to Lynford, and stop or slow the rest.",
     "Draw up a plan for the £1.8m shortfall expected by 2026/27 that does not lean on reserves.",
     "Bring the management of council homes to the standard which the regulator will expect, beginning with an honest look at fire safety and damp.",
     "Review the number and remit of the council’s nine working groups, none of which is open to the public.",
     "Agree with group leaders how members will treat each other, and hold to it.",
     "Strengthen the policy and performance team, which at 2.6 posts is too small for what is asked of it.",
     "Tell the borough’s story better: much good work is unknown beyond the town hall."]
for i, x in enumerate(R, 1): p(f"Recommendation {i}\t{x}", ind=5.0, hang=3.8, after=3)
p("4.4\tThe third of these is accepted with one comment. A survey of all blocks over four storeys was already in hand when the team came; its results, received on 30 September, are better than was feared. The diagnostic would therefore concentrate on damp and on the quality of tenancy data.", ind=1.2, hang=1.2).paragraph_format.space_before = Pt(6)
p("4.5\tThe Overview and Scrutiny Panel saw the peers’ report on 29 October and recommended to Cabinet that the working groups be reviewed by members and not by officers. The draft plan has been altered accordingly.", ind=1.2, hang=1.2)
h("5.\tWhat happens next")
p("5.1\tSubject to Cabinet’s decision the action plan will be placed on the website by 5 December 2024. The peers will return for a progress review in the spring of 2025, and the LGA will publish a short note of it.", ind=1.2, hang=1.2)
h("6.\tOptions considered")
p("6.1\tCabinet could accept some of the recommendations only. This is not advised, since all of them match the council’s own position statement of May 2024. To do nothing would put the council out of step with the sector’s own approach to improvement.", ind=1.2, hang=1.2)
h("7.\tImplications")
p("7.1\tFinancial. The peer challenge itself is part of the council’s subscription. The balance of the Transformation Reserve at 1 October 2024 was £412,000, so that the £35,000 requested can be met.", ind=1.2, hang=1.2)
p("7.2\tLegal. There is no duty to undertake a peer challenge. Its outcome may be weighed by the Secretary of State in judging whether the best value duty under the Local Government Act 1999 is met.", ind=1.2, hang=1.2)
p("7.3\tEquality, climate and risk. No direct effect. Each action with an effect on services will have its own assessment. The corporate risk register (risk CR07, capacity) will be revised when the plan is approved.", ind=1.2, hang=1.2)
h("Background papers")
p("Position statement for the peer team, May 2024. Report to Cabinet, 16 January 2024, minute 88.")
d.core_properties.title = "Corporate Peer Challenge: the team’s report and our response"; d.core_properties.author = ""
d.save("source.docx")
sl = lambda a: re.sub(r"\W+", "_", a.lower())
DEC = [dict(ref=a, text=[x.replace("\n", " "), re.sub(r"(; and|;)$", "", x.replace("\n", " "))] if x[-1] == ";" or x.endswith("; and") else x, headline=None, recommendation_type="decision") for a, x in D]
gold(".", documents=dict(document_type="committee_report", date_start="2024-11-12", date_end="2024-11-12", committee="Cabinet"), councils=["E07999008"],
     recommendations=DEC + [dict(ref=[f"Recommendation {i}", str(i)], text=x, headline=None, recommendation_type="peer") for i, x in enumerate(R, 1)],
     front_matter=[dict(field=dict(date_of_meeting=["date_of_meeting", "meeting_date"], portfolio=["portfolio", "portfolio_holder"], key_decision=["key_decision", "is_key_decision"], report_author=["report_author", "author"], contact=["contact", "contact_officer"], exempt_information=["exempt_information", "exempt"]).get(sl(a), sl(a)), value_text=b) for a, b in F],
     scope=[], peers=[dict(name=n, role=[r, "LGA " + r] if o == "LGA" else r, **({} if o == "LGA" else dict(organisation=o))) for n, r, o, _ in PE],
     milestones=[dict(event="on_site", date_text=["from Tuesday 2 to Friday 5 July 2024", "Tuesday 2 to Friday 5 July 2024"], date_start="2024-07-02", date_end="2024-07-05"),
                 dict(event="action_plan_published", date_text=["by 5 December 2024", "5 December 2024"], date_end="2024-12-05"),
                 dict(event="progress_review", date_text=["the spring of 2025", "in the spring of 2025", "spring of 2025"])], no_extra=["peers", "front_matter"])
toml(".", "Lynford Borough Council: Cabinet report on the Corporate Peer Challenge", "LibreOffice Writer (from .docx by python-docx)", "Cabinet report with a half-ruled head table, a list (1)-(5) of decisions with sub-items (i) (ii) and closing '; and', the seven peer recommendations in the body under their own labels, and a scrutiny panel's recommendation told in passing.", ["half_ruled"])
