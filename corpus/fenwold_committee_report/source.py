import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from monitoring_papers import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

doc = Document()
st = doc.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(11)
s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.4); s.top_margin = Cm(2); s.bottom_margin = Cm(2)


def p(text="", bold=False, indent=0, hang=0, after=8, size=None, keep=False):
    q = doc.add_paragraph(); f = q.paragraph_format; f.space_after = Pt(after); f.left_indent = Cm(indent + hang); f.first_line_indent = Cm(-hang)
    if hang: f.tab_stops.add_tab_stop(Cm(indent + hang))
    f.keep_with_next = keep
    for n, part in enumerate(re.split(r"\*\*", text)):
        r = q.add_run(part); r.bold = bold or n % 2 == 1
        if size: r.font.size = Pt(size)
    return q


def head(n, text): p(f"{n}\t{text}", bold=True, hang=1.2, after=6, keep=True).paragraph_format.space_before = Pt(8)
def para(n, text, keep=False): p(f"{n}\t{text}", hang=1.2, keep=keep)
def item(l, text): p(f"{l}\t{text}", indent=1.2, hang=0.9, after=5)

FRONT = [("Report to", "Policy and Resources Committee", ["report_to", "committee"]), ("Date", "Thursday 4 December 2025", ["date", "meeting_date"]), ("Subject", "Outcome of the LGA Corporate Peer Challenge", ["subject", "title", "report_title"]),
 ("Report author", "Deborah Wynyard, Policy and Performance Manager", ["report_author", "author"]), ("Responsible officer", "Gareth Illingworth, Chief Executive", ["responsible_officer"]), ("Wards affected", "All", ["wards_affected", "ward_s_affected"]),
 ("Exempt information", "None", ["exempt_information", "exempt"]), ("Appendix", "Feedback report of the peer team, October 2025", ["appendix", "appendices"])]
p("Fenwold District Council", True, size=15, after=2)
p("Agenda item 7", after=6)
t = doc.add_table(rows=0, cols=2); t.style = "Table Grid"; t.autofit = False
for a, b, _ in FRONT:
    c = t.add_row().cells; c[0].text = ""; c[0].paragraphs[0].add_run(a).bold = True; c[1].text = b
for gc, w in zip(t._tbl.tblGrid.findall(qn("w:gridCol")), (4.4, 11.8)): gc.set(qn("w:w"), str(int(w * 567)))
for r in t.rows:
    r.cells[0].width, r.cells[1].width = Cm(4.4), Cm(11.8)
p("", after=2)
DEC = [("a)", "note the feedback report of the peer team, attached as the Appendix, and thank those who gave their time to it;"),
       ("b)", "accept the eight recommendations listed at paragraph 4.2;"),
       ("c)", "ask the Chief Executive to prepare an action plan with group leaders and bring it to the meeting of this Committee on 29 January 2026; and"),
       ("d)", "recommend to Council that the feedback report be received at its meeting on 16 December 2025.")]
PEER = [("a)", "Build on the strength of your localism work, but be clear with parish and town councils about what you can and cannot fund."),
        ("b)", "Decide the future of Fenwold House. The uncertainty is costing money each month and tying up officers who are needed elsewhere."),
        ("c)", "Set out a credible plan for the three years after 2026/27, in which the forecast gap rises to £1.6 million, and stop using the new homes reserve to support day-to-day spending."),
        ("d)", "Look again at how the committee system works. Reports should be shorter, agendas should be planned six months ahead, and members should see options and not only a preferred answer."),
        ("e)", "Make more of the district’s position between two growing cities by taking a louder part in the Ouse Fens Growth Board."),
        ("f)", "Give managers the data that they need to run their services; start with planning enforcement, housing repairs and waste."),
        ("g)", "Put in place a workforce plan which identifies the posts that are hardest to fill and what will be done about them."),
        ("h)", "Tell your story better, inside the organisation and outside it.")]
head("1", "Purpose of report")
para("1.1", "To present the report of the team that carried out a Corporate Peer Challenge of the Council in September, and to ask the Committee to agree how the Council should respond.")
head("2", "Recommendations")
para("2.1", "The Committee is asked to:", True)
for l, x in DEC: item(l, x)
head("3", "Background")
para("3.1", "The Local Government Association (LGA) offers every council in membership a Corporate Peer Challenge at least once in five years. It is paid for from the LGA’s grant and there is no charge to the Council. The last one in Fenwold was in November 2019.")
para("3.2", "The team was on site from 16 to 18 September 2025. It read some 70 documents, held 38 meetings and spoke to about 120 people, who included all group leaders, staff at every level, four parish councils, the police, the NHS and local businesses. It was led by the Chief Executive of South Holland District Council; the other members came from Cotswold, Mid Devon, Mid Suffolk and the LGA.")
para("3.3", "The team looked at the five themes which are common to all such challenges (local priorities and outcomes; organisational and place leadership; governance and culture; financial planning and management; and capacity for improvement). At the Council’s request it also looked at relations with parish and town councils.")
para("3.4", "The team gave its first impressions to members and senior staff on 18 September. The report came to the Council in draft on 13 October and in its final form on 5 November 2025, and has been on the website since 12 November.")
head("4", "What the peer team said")
para("4.1", "The tone of the report is positive. It describes Fenwold as “a council that knows its patch and is liked by its partners”. Staff are said to be proud and committed, and members of all groups to be respectful of one another. The team was struck by the work of the community connectors in Saxby and Holme, and recommended it to others.")
para("4.2", "The report makes eight recommendations to the Council:", True)
for l, x in PEER: item(l, x)
para("4.3", "None of these will come as a surprise. Several repeat what the external auditor said in the annual report for 2024/25, which recommended that the use of reserves to balance the budget should come to an end by March 2027. The Overview and Scrutiny Panel had recommended in June that enforcement data be reported each quarter, and that is already in hand.")
para("4.4", "Officers’ view is that b), c) and g) are the most pressing, and that h) can be met within existing resources. On d), the Committee may wish to wait for the Government’s decision on local government reorganisation before it considers any change to the system of governance itself.")
head("5", "Next steps")
para("5.1", "The LGA expects the Council to publish an action plan within five months of the visit, that is by 18 February 2026. A progress review, at which the team returns for a day, should take place within ten months and its findings be published within a year. Dates in the first half of July 2026 are being explored.")
para("5.2", "If the Committee agrees, the action plan will be drafted in December with group leaders and the Corporate Leadership Team. Each action will have a named officer, a date and a measure.")
head("6", "Options considered")
para("6.1", "The Committee could decide not to accept some of the recommendations, giving reasons. This is not advised, because each of them rests on evidence from members, staff and partners. It could also ask for the action plan to be decided by the Chief Executive under delegated powers, but ownership by members is important to its success.")
head("7", "Implications")
imp = [("Financial", "None from this report. Any costs of the action plan will be set out when it is brought to the Committee."), ("Legal", "There is no statutory duty to take part in peer challenge, but it helps the Council to meet its best value duty under the Local Government Act 1999."),
       ("Equality", "No direct implications."), ("Climate", "No direct implications."), ("Risk", "If the Council does not respond, its reputation with partners and with Government could be harmed. The risk is rated amber in the corporate register (CR09).")]
t2 = doc.add_table(rows=0, cols=2); t2.style = "Table Grid"
for a, b in imp:
    c = t2.add_row().cells; c[0].text = ""; c[0].paragraphs[0].add_run(a).bold = True; c[1].text = b
for gc, w in zip(t2._tbl.tblGrid.findall(qn("w:gridCol")), (3, 13.2)): gc.set(qn("w:w"), str(int(w * 567)))
for r in t2.rows: r.cells[0].width, r.cells[1].width = Cm(3), Cm(13.2)
p("", after=4)
p("**Background papers:** Position statement, August 2025; Council minute 41 (July 2025)")
p("**Contact:** Deborah Wynyard, 01632 960 417, deborah.wynyard@fenwold.example")
f = s.footer.paragraphs[0]; r = f.add_run("Policy and Resources Committee 4 December 2025\tPage "); r.font.size = Pt(9)
f.paragraph_format.tab_stops.clear_all(); f.paragraph_format.tab_stops.add_tab_stop(Cm(14.5))
for typ, txt in (("begin", None), (None, "PAGE"), ("end", None)):
    r = f.add_run(); r.font.size = Pt(9)
    if typ: e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), typ)
    else: e = OxmlElement("w:instrText"); e.text = txt
    r._r.append(e)
d = BASE / "fenwold_committee_report"; doc.save(d / "document.docx")
E_ = dict(actions=[], leads=[], progress=[], rag=[])
gold = {"documents": {"document_type": "committee_report", "date_start": "2025-12-04", "date_end": "2025-12-04", "committee": "Policy and Resources Committee"}, "councils": ["E07999002"],
 "recommendations": [rec(l, [x, x.removesuffix("; and")] if x.endswith("; and") else x, "decision", **E_) for l, x in DEC] + [rec(l, x, "peer", made=["2025", "2025-09", "2025-10", "2025-09-16", None], **E_) for l, x in PEER],
 "front_matter": [{"field": k, "value_text": b} for a, b, k in FRONT],
 "milestones": [
  {"event": "on_site", "date_text": ["16 to 18 September 2025", "from 16 to 18 September 2025"], "date_start": "2025-09-16", "date_end": "2025-09-18"},
  {"event": "on_site", "date_text": ["November 2019", "in November 2019"], "date_start": "2019-11-01", "date_end": "2019-11-30"},
  {"event": "draft_report", "date_text": ["13 October", "on 13 October"], "date_start": ["2025-10-13", None], "date_end": ["2025-10-13", None]},
  {"event": "report_published", "date_text": ["12 November", "since 12 November", "5 November 2025"], "date_start": ["2025-11-12", "2025-11-05", None], "date_end": ["2025-11-12", "2025-11-05", None]},
  {"event": "meeting", "date_text": ["29 January 2026", "on 29 January 2026"], "date_start": "2026-01-29", "date_end": "2026-01-29"},
  {"event": "meeting", "date_text": ["16 December 2025", "on 16 December 2025"], "date_start": "2025-12-16", "date_end": "2025-12-16"},
  {"event": "action_plan_published", "date_text": ["by 18 February 2026", "18 February 2026", "within five months of the visit, that is by 18 February 2026"], "date_start": ["2026-02-18", None], "date_end": "2026-02-18"},
  {"event": "progress_review", "date_text": ["first half of July 2026", "July 2026", "within ten months"], "date_start": ["2026-07-01", None], "date_end": ["2026-07-15", "2026-07-31", "2026-07-18", None]}]}
save(d.name, gold, "Report to Policy and Resources Committee on the outcome of the Corporate Peer Challenge, Fenwold", "python-docx + LibreOffice",
     "Ordinary Word committee report with ruled two-column head and paragraph numbers typed with tabs; peculiarity: officers' asks a)-d) and the peer team's eight recommendations a)-h) carry the same letters; auditor's and panel's recommendations told in passing.")
soffice(d)
