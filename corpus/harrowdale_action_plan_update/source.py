import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
GREEN, AMBER, RED, BLUE = "8FC36B", "FFC54D", "E0605A", "7FB2E5"
# ref, recommendation, headline, [(ref, action, leads, due_text, start, end, progress, rag)]
D = [
("R1", "Agree a single set of corporate priorities for the period to 2029 and stop the work that does not contribute to them.", [
 ("1.1", "Hold two Cabinet and senior management away days to reduce the current 31 commitments to no more than ten.", ["Chief Executive"], "June 2025", "2025-06-01", "2025-06-30", "Both sessions were held (5 and 19 June). Nine priorities were agreed and reported to Council in July.", "Complete"),
 ("1.2", "Publish a refreshed Council Plan with measures that residents can follow.", ["Head of Policy and Communications"], "31 December 2025", "2025-12-31", "2025-12-31", "Draft plan out to consultation until 28 November; 412 responses received by the end of October.", "Green"),
 ("1.3", "Close or pause projects which fall outside the new priorities, with a short note of the saving made.", ["Corporate Leadership Team"], "March 2026", "2026-03-01", "2026-03-31", "Eleven projects reviewed, four closed. The market hall feasibility study has been paused pending a decision by the town council.", "Amber")]),
("R2", "Bring forward a costed savings programme that closes the budget gap of £2.4m by 2027/28, owned by the whole Cabinet.", [
 ("2.1", "Prepare a three-year savings programme and have it tested by the Overview and Scrutiny Committee.", ["Director of Resources (S151 Officer)"], "30 November 2025", "2025-11-30", "2025-11-30", "Proposals worth £1.7m identified. A scrutiny workshop is booked for 24 November.", "Amber"),
 ("2.2", "Introduce monthly budget briefings for all portfolio holders.", ["Director of Resources (S151 Officer)", "Portfolio Holder for Finance"], "July 2025", "2025-07-01", "2025-07-31", "In place since July and now part of the Cabinet briefing cycle.", "Complete")]),
("R3", "Review the scheme of delegation, which has not kept pace with changes to the management structure and slows down everyday decisions.", [
 ("3.1", "Revise the scheme of delegation and present it to the Constitution Working Group.", ["Head of Legal and Democratic Services and Monitoring Officer"], "Q3 2025/26", "2025-10-01", "2025-12-31", "First draft completed. The working group has met once and asked for a table that compares the old thresholds with the new ones.", "Green"),
 ("3.2", "Train report authors and managers on the new scheme.", ["Democratic Services Manager"], "Q4 2025/26", "2026-01-01", "2026-03-31", None, "Not started")]),
("R4", "Invest in the skills of backbench members, in particular those who chair committees or were elected for the first time in 2023.", [
 ("4.1", "Commission a development programme for committee chairs with the LGA and South East Employers.", ["Democratic Services Manager"], "September 2025", "2025-09-01", "2025-09-30", "Programme of four half days began on 16 September. Attendance at the first was seven out of nine chairs.", "Green"),
 ("4.2", "Offer every councillor a personal development conversation once a year.", ["Group Leaders"], "May 2026", "2026-05-01", "2026-05-31", "19 of 36 conversations held.", "Green")]),
("R5", "Be clearer with partners about what the council can and cannot offer on rural transport and on the growth of Harrow Cross.", [
 ("5.1", "Set up a Harrow Cross Growth Board with the county council, Homes England and the integrated care board.", ["Director of Place", "Leader of the Council"], "October 2025", "2025-10-01", "2025-10-31", "Terms of reference agreed by all but one partner. The first meeting has moved from October to January because the county council could not nominate a member in time.", "Red"),
 ("5.2", "Agree a rural transport statement and publish it on the council’s website.", ["Director of Place"], "By end 2025/26", ["2026-03-31", "2025-04-01", None], "2026-03-31", "Evidence gathering under way with parish councils.", "Green")]),
("R6", "Put workforce planning on a firmer footing: vacancy levels in planning and environmental health are a risk to the delivery of statutory services.", [
 ("6.1", "Adopt a five-year workforce strategy.", ["Head of People"], "28 February 2026", "2026-02-28", "2026-02-28", "Staff survey closed with a 71% response. Strategy being drafted.", "Green"),
 ("6.2", "Create six career-grade posts in planning and environmental health.", ["Head of People", "Head of Development Management"], "September 2025", "2025-09-01", "2025-09-30", "Four of the six posts filled. Environmental health posts have been advertised twice without success; a market supplement is being considered.", "Amber"),
 ("6.3", "Share a recruitment campaign with neighbouring districts.", ["Head of People"], "Ongoing", None, None, "Joint stand at the regional careers fair in October with Tandridge and Wealden.", "Green")]),
]
FILL = {"Complete": BLUE, "Green": GREEN, "Amber": AMBER, "Red": RED, "Not started": "FFFFFF"}
RAG = {"Complete": (None, "complete"), "Green": ("green", "on_track"), "Amber": ("amber", "at_risk"), "Red": ("red", "off_track"), "Not started": (None, "not_started")}
def shade(c, hexa):
    p = c._tc.get_or_add_tcPr(); s = OxmlElement("w:shd"); s.set(qn("w:val"), "clear"); s.set(qn("w:fill"), hexa); p.append(s)
def put(c, text, bold=False, color=None, size=9):
    p = c.paragraphs[0]
    for i, t in enumerate(text.split("\n")):
        if i: p = c.add_paragraph()
        p.paragraph_format.space_after = Pt(2)
        r = p.add_run(t); r.bold = bold; r.font.size = Pt(size)
        if color: r.font.color.rgb = RGBColor.from_string(color)
d = Document(); s = d.sections[0]
s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
s.left_margin = s.right_margin = Cm(1.6); s.top_margin = Cm(1.6); s.bottom_margin = Cm(1.5)
st = d.styles["Normal"]; st.font.name = "Carlito"; st.font.size = Pt(10.5)
for n in ("Heading 1", "Heading 2", "Title"):
    x = d.styles[n]; x.font.name = "Carlito"; x.font.color.rgb = RGBColor(0x4B, 0x2E, 0x6B)
    x.element.rPr.rFonts.set(qn("w:asciiTheme"), "") ; [x.element.rPr.rFonts.attrib.pop(k) for k in list(x.element.rPr.rFonts.attrib) if "Theme" in k]
f = s.footer.paragraphs[0]; r = f.add_run("Harrowdale District Council – Peer Challenge Action Plan\tNovember 2025\tPage "); r.font.size = Pt(8)
r = f.add_run(); r.font.size = Pt(8)
for t, v in (("begin", None), (None, "PAGE"), ("end", None)):
    e = OxmlElement("w:fldChar" if t else "w:instrText")
    if t: e.set(qn("w:fldCharType"), t)
    else: e.text = v
    r._r.append(e)
p = d.add_paragraph(); r = p.add_run("Harrowdale District Council"); r.bold = True; r.font.size = Pt(12)
h = d.add_heading("LGA Corporate Peer Challenge: Action Plan", 1)
p = d.add_paragraph(); r = p.add_run("Update: November 2025"); r.bold = True
d.add_paragraph("A team of peers brought together by the Local Government Association was with us from 11 to 14 March 2025. Their report was published on 30 May 2025 and Cabinet agreed this action plan on 15 July 2025. This is the first update. It shows what we have done against each of the six recommendations and whether we expect to finish on time. The peers return for a progress review in January 2026.")
d.add_heading("How we rate our actions", 2)
t = d.add_table(0, 2); t.style = "Table Grid"
for k, v in (("Complete", "The action has been finished and no further reports will be made"), ("Green", "On track to be finished by the date shown"), ("Amber", "Some slippage or risk; being managed by the lead"), ("Red", "Off track; needs the attention of the Corporate Leadership Team"), ("Not started", "Work is not due to begin yet")):
    c = t.add_row().cells; put(c[0], k, True); shade(c[0], FILL[k]); put(c[1], v)
    c[0].width, c[1].width = Cm(3), Cm(13); t.columns[0].width, t.columns[1].width = Cm(3), Cm(13)
d.add_paragraph()
heads = ["Ref", "Peer team recommendation", "No.", "What we will do", "Lead", "By when", "Progress at November 2025", "Rating"]
W = [1.2, 5, 1.1, 5.4, 3.6, 2.4, 5.9, 1.9]
t = d.add_table(1, 8); t.style = "Table Grid"; t.autofit = False
for c, x in zip(t.rows[0].cells, heads): put(c, x, True, "FFFFFF"); shade(c, "4B2E6B")
e = OxmlElement("w:tblHeader"); t.rows[0]._tr.get_or_add_trPr().append(e)
gold = []
for ref, rec, acts in D:
    first = None; ga = []
    for a in acts:
        row = t.add_row(); c = row.cells
        cs = OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(cs)
        first = first or row
        put(c[2], a[0]); put(c[3], a[1]); put(c[4], "\n".join(a[2])); put(c[5], a[3]); put(c[6], a[6] or "–"); put(c[7], a[7], True); shade(c[7], FILL[a[7]])
        role = {"Director of Resources (S151 Officer)": ["Director of Resources (S151 Officer)", "Director of Resources", "Section 151 Officer", "Director of Resources (Section 151 Officer)"]}
        g = dict(ref=a[0], text=a[1], due_text=a[3], due_start=a[4], due_end=a[5],
            leads=[dict(lead_text=x) if x in ("Corporate Leadership Team", "Group Leaders") else dict(lead_text=x, role=role.get(x, x)) for x in a[2]],
            progress=[dict(text=a[6], as_of_start="2025-11-01")] if a[6] else [],
            rag=[dict(rag_text=a[7], rag=[RAG[a[7]][0], "blue"] if a[7] == "Complete" else RAG[a[7]][0], delivery=RAG[a[7]][1])])
        ga.append(g)
    last = row
    for i in (0, 1):
        m = first.cells[i].merge(last.cells[i])
        for q in m.paragraphs[1:]: q._p.getparent().remove(q._p)
        put(m, (ref, rec)[i], i == 0)
    colon = rec.startswith("Put workforce")   # a colon that may be read as the end of a headline
    gold.append(dict(ref=ref, text=[rec] if colon else rec, headline=[None, rec.split(":")[0]] if colon else None, recommendation_type="peer", actions=ga))
for col, w in zip(t.columns, W): col.width = Cm(w)
for row in t.rows:
    for c, w in zip(row.cells, W): c.width = Cm(w)
d.add_paragraph()
d.add_paragraph("The Overview and Scrutiny Committee will look at this plan again at its meeting on 10 February 2026. Questions about the plan can be sent to policy@harrowdale.example.")
d.save("document.docx")
json.dump(dict(source="document.pdf", documents=dict(document_type="action_plan", date_start="2025-11-01", date_end="2025-11-30"),
 councils=["E07999006"], recommendations=gold, peers=[], scope=[], milestones=[
  dict(event="on_site", date_text="11 to 14 March 2025", date_start="2025-03-11", date_end="2025-03-14"),
  dict(event=["report_published", "feedback"], date_text="30 May 2025", date_start="2025-05-30", date_end="2025-05-30"),
  dict(event=["meeting", "action_plan_published", "other"], date_text="15 July 2025", date_start="2025-07-15", date_end="2025-07-15"),
  dict(event="progress_review", date_text="January 2026", date_start="2026-01-01", date_end="2026-01-31"),
  dict(event=["meeting", "other"], date_text="10 February 2026", date_start="2026-02-10", date_end="2026-02-10")]), open("gold.json", "w"), indent=1, ensure_ascii=False)
