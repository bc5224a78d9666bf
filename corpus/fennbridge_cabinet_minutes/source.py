import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from monitoring_papers import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
doc = Document()
st = doc.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(11)
s = doc.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(2.5); s.top_margin = Cm(2.2); s.bottom_margin = Cm(2)


def p(text="", bold=False, indent=0, hang=0, after=8, size=None, centre=False, keep=False):
    q = doc.add_paragraph(); f = q.paragraph_format; f.space_after = Pt(after); f.left_indent = Cm(indent + hang); f.first_line_indent = Cm(-hang)
    if hang: f.tab_stops.add_tab_stop(Cm(indent + hang))
    if centre: q.alignment = WD_ALIGN_PARAGRAPH.CENTER
    f.keep_with_next = keep
    for n, part in enumerate(text.split("**")):
        r = q.add_run(part); r.bold = bold or n % 2 == 1
        if size: r.font.size = Pt(size)

golds = []
Z = dict(actions=[], leads=[], progress=[], rag=[])
def minute(n, title): p(f"{n}\t{title}", True, hang=1.3, keep=True, after=6)
def text(t): p(t, indent=1.3)
def stem(t): p(t, indent=1.3, after=5, keep=True)
def items(no, rows):
    for r, t in rows:
        p(f"{r}\t{t}", indent=1.3, hang=1, after=4)
        golds.append(rec([r, f"{no}{r}"] if r.startswith("(") else [r, f"{no}.{r}", f"{no}({r[:-1]})"], [t, re.sub(r"; and$", ";", t)] if t.endswith("; and") else t, "decision", **Z))
    p("", after=0, size=5)
def single(no, stemtext, t):
    p(f"**{stemtext}** {t}", indent=1.3)
    golds.append(rec([None, str(no)], [t, "That " + t] if not t.lower().startswith("that") else [t, t[5:]], "decision", **Z))

p("FENNBRIDGE COUNCIL", True, size=14, centre=True, after=2)
p("CABINET", True, size=13, centre=True, after=2)
p("Minutes of the meeting held on Wednesday 21 January 2026 at 4.30 pm in the Civic Room, Old Mill Street, Fennbridge", centre=True, after=12)
t = doc.add_table(rows=0, cols=2)
for a, b in [("Present:", "Councillors Eleanor Tranmer (Leader, in the Chair), Bashir Chaudhry (Deputy Leader), Colin Westgarth, Fiona Lazenby, Marguerite Osei and Tom Pickersgill"),
             ("In attendance:", "Councillors Hugh Dunnington and Vera Stott; Catrin Bellwood (Chief Executive), Anil Pradhan (Director of Finance and Section 151 Officer), Judith Oakeshott (Monitoring Officer) and Lewis Farrant (Head of Strategy and Performance)"),
             ("Apologies:", "Councillor Rowena Heslop")]:
    c = t.add_row().cells; c[0].text = ""; c[0].paragraphs[0].add_run(a).bold = True; c[1].text = b
for gc, w in zip(t._tbl.tblGrid.findall(qn("w:gridCol")), (3.4, 12.6)): gc.set(qn("w:w"), str(int(w * 567)))
for r in t.rows: r.cells[0].width, r.cells[1].width = Cm(3.4), Cm(12.6)
p("", after=4)
minute("88", "DECLARATIONS OF INTEREST")
text("Councillor Lazenby declared a non-registrable interest in minute 92 as a trustee of the Fennbridge Community Trust. She took no part in the discussion of that item.")
minute("89", "MINUTES")
single(89, "RESOLVED", "that the minutes of the meeting held on 10 December 2025 be approved as a correct record and signed by the Leader.")
minute("90", "PUBLIC QUESTION TIME")
text("Mr K Ardley asked what the recent peer challenge had cost. The Leader replied that the LGA made no charge and that officers’ time had been met from existing budgets. In a supplementary question Mr Ardley asked if the team’s report would be published in full. The Leader said that it already had been.")
minute("91", "CORPORATE PEER CHALLENGE: FEEDBACK REPORT AND ACTION PLAN")
text("The Leader introduced the report of the Chief Executive on the outcome of the Corporate Peer Challenge, which had taken place from 7 to 10 October 2025, and on the Council’s proposed response. She thanked the peer team, who had been led by Sir Anthony Wraxall, formerly Chief Executive of Derbyshire Dales District Council, and said that their report gave a fair picture of a council that had come a long way since it was created in 2021.")
text("The report contained eleven recommendations. The Leader drew attention to three of them: that the Council should agree a transformation programme with clear savings attached to it; that it should pay more attention to the villages in the north of the area; and that councillors should be given better information about the performance of companies that the Council owned.")
text("The Chief Executive went through the action plan. There were 34 actions, each with a lead officer and a date. Eight were already complete. A progress review was expected in July 2026.")
text("Councillor Stott, as Chair of the Corporate Scrutiny Committee, presented the comments of that Committee, which had considered the draft on 13 January. It recommended that action 4.2 be brought forward to March 2026, and that the plan should say more about how residents would be involved. Councillor Westgarth welcomed the first of these. On the second, Councillor Osei said that a separate engagement strategy was due in the spring and that it would be better to wait for it.")
text("Councillor Dunnington asked whether there was money for the transformation programme. The Director of Finance said that £1.2 million had been set aside in the transformation reserve and that a business case would be needed for each project.")
stem("**RESOLVED** that:")
items(91, [("(a)", "the feedback report of the peer team be received and its eleven recommendations accepted;"),
 ("(b)", "the action plan at Appendix 2 be approved, subject to action 4.2 being brought forward to 31 March 2026 as proposed by the Corporate Scrutiny Committee;"),
 ("(c)", "the Chief Executive, in consultation with the Leader, be authorised to make minor amendments to the action plan before it is published; and"),
 ("(d)", "reports on progress be made to Cabinet in June and December 2026.")])
stem("**RECOMMENDED TO COUNCIL** that:")
items(91, [("(e)", "the feedback report and the action plan be endorsed."), ])
minute("92", "COMMUNITY GRANTS 2026/27")
text("Councillor Osei presented the proposed allocation of community grants. Forty-one applications had been received, to a value of £612,000, against a budget of £280,000. The cross-party panel had recommended awards to 23 organisations.")
single(92, "RESOLVED", "that the awards set out in Appendix A to the report be approved.")
minute("93", "REVENUE MONITORING: QUARTER 3")
text("The Director of Finance reported a forecast overspend of £740,000 at the year end, which was an improvement of £310,000 on the previous quarter. Home to school transport was still rated red. Members asked for more detail of the pressures in adult social care.")
stem("**RESOLVED:**")
items(93, [("1.", "That the forecast outturn be noted."), ("2.", "That the virements listed in paragraph 5.3 be approved."), ("3.", "That the Director of Finance bring a report on demand in adult social care to the next meeting.")])
minute("94", "EXCLUSION OF THE PUBLIC")
single(94, "RESOLVED", "that the public be excluded from the meeting for the following item because it involved the likely disclosure of exempt information under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.")
minute("95", "DISPOSAL OF LAND AT MILL LANE")
text("Councillor Pickersgill presented a report that proposed terms for the sale of land at Mill Lane. It was moved by Councillor Lazenby that the decision be deferred. The motion was not seconded and therefore fell.")
single(95, "RESOLVED", "that the disposal be approved on the terms set out in the exempt report.")
p("The meeting closed at 6.05 pm.", after=16)
p("Leader ……………………………………     Date ……………………")
f = s.footer.paragraphs[0]; f.alignment = WD_ALIGN_PARAGRAPH.CENTER
for typ, txt in (("begin", None), (None, "PAGE"), ("end", None)):
    r = f.add_run(); r.font.size = Pt(9)
    if typ: e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), typ)
    else: e = OxmlElement("w:instrText"); e.text = txt
    r._r.append(e)
pg = OxmlElement("w:pgNumType"); pg.set(qn("w:start"), "47"); s._sectPr.append(pg)
d = BASE / "fennbridge_cabinet_minutes"; doc.save(d / "document.docx")
gold = {"documents": {"document_type": "minutes", "date_start": "2026-01-21", "date_end": "2026-01-21", "committee": "Cabinet"}, "councils": ["E06999002"], "recommendations": golds, "scope": [],
 "milestones": [{"event": "on_site", "date_text": ["7 to 10 October 2025", "from 7 to 10 October 2025"], "date_start": "2025-10-07", "date_end": "2025-10-10"},
  {"event": "progress_review", "date_text": ["July 2026", "in July 2026"], "date_start": "2026-07-01", "date_end": "2026-07-31"}]}
save(d.name, gold, "Minutes of the Cabinet, 21 January 2026, Fennbridge Council", "python-docx + LibreOffice",
     "Ordinary Word cabinet minutes with running minute numbers and page numbers from 47; resolutions run-in, (a)-(d) under RESOLVED that, (e) running on under RECOMMENDED TO COUNCIL, 1.-3. under RESOLVED:; three peer recommendations, a scrutiny committee's and a grants panel's told in passing, a motion that fell.")
soffice(d)
