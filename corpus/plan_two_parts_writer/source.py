"""Writes source.docx; document.pdf is made from it by LibreOffice Writer (soffice --convert-to pdf)."""
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

GREEN, AMBER, RED, BLUE = "8CC63F", "F9B233", "E30613", "3C8DBC"
A = [
 ("Develop a long-term financial strategy that looks beyond the present settlement and shows what the council could do with less.",
  "We will extend the Medium Term Financial Plan from four to seven years. Three versions will be modelled, one of them with a cut in core funding of 10%. "
  "Cabinet members will be briefed on each version before the draft budget is written.", "Director of Finance and Section 151 Officer", "November 2024",
  "BLUE", "B"),
 ("Decide what kind of landlord the council wants to be and bring the housing service’s plans, money and people into line with that decision.",
  "An options paper on the future of the housing stock will go to Cabinet after talks with the tenants’ forum. A stock condition survey of all 4,300 homes will be completed first, "
  "as the last one dates from 2017 and covered only one home in five.", "Director of Housing", "October 2025", "RED", "R"),
 ("Give the Overview and Scrutiny Committee the information and the time that it needs to challenge decisions before they are made.",
  "The forward plan will be published three months ahead rather than one. Task groups will be limited to two at any time.", "Monitoring Officer\nHead of Democratic Services", "May 2025", "GREEN", "G"),
 ("Strengthen the corporate centre, in particular policy, performance and communications, so that services are not left to find their own way.",
  "Two policy officers and one communications officer will be recruited from the savings made by ending the use of consultants. A single performance framework will "
  "take the place of the five in use today, and it will be tested with the Planning and Revenues services before it is rolled out to all others.",
  "Assistant Chief Executive", "March 2025", "AMBER", "A"),
 ("Be bolder about the town centre: pick two sites, assemble the land and find partners.",
  "We will appoint development advisers for the bus station and the old mill. Cabinet will be asked to approve the use of compulsory purchase powers, if they turn out to be needed, in the autumn.",
  "Director of Regeneration", "2025/26", "GREEN", "G"),
]
B = [
 ("a)", "Consider the creation of a youth council.", "The idea was welcomed by all three secondary schools and by the college.", "Cabinet Member for Communities", "September 2025",
  "Schools have been asked to put forward two pupils each. The first meeting is planned for the third week of term.", "GREEN"),
 ("b)", "Hold more meetings of committees outside the town hall, especially in the northern parishes.", "We will try this with the Planning Committee and report on attendance and cost.",
  "Leader of the Council", "April 2025", "Two meetings were held in Upper Calder village hall. Attendance by the public was four times the usual figure.", "BLUE"),
 ("c)", "Look at ways to make the staff survey more useful, for instance by asking fewer questions more often.", "A pulse survey of ten questions will be run each quarter.",
  "Cabinet Member for Resources", "Q1 2025/26", "The first survey has been put back because the licence for the software was not renewed in time.", "AMBER"),
 ("d)", "Share the lessons of the leisure contract with other councils in the sub-region.", "-", "Leader of the Council", "Ongoing", "N/A", None),
 ("e)", "Make more use of the apprenticeship levy.", "A plan for using the whole of the levy by March 2027 is being written.", "Cabinet Member for Resources", "TBC",
  "We have spent 34% of the levy, up from 20% a year ago. Talks with the college about a shared scheme for surveyors are under way.", "GREEN"),
]
MEETINGS = [
 ("3 June 2025", "Corporate Leadership Team", "Officers report on progress against Part A and agree any changes of date."),
 ("24 June 2025", "Overview and Scrutiny Committee", "Members comment on the whole plan and may call in any line of it."),
 ("15 July 2025", "Cabinet", "To approve the revised plan and to agree the response to the peer team’s progress review."),
 ("Autumn 2025", "Full Council", "To receive the peer team’s progress review."),
]
COL = dict(GREEN=GREEN, AMBER=AMBER, RED=RED, BLUE=BLUE)
doc = Document()
sec = doc.sections[0]
sec.orientation, sec.page_width, sec.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
sec.left_margin = sec.right_margin = Cm(2)
sec.top_margin = sec.bottom_margin = Cm(1.9)
st = doc.styles["Normal"]
st.font.name, st.font.size = "Liberation Serif", Pt(12)
st.paragraph_format.space_after = Pt(6)
for name, size in (("Title", 22), ("Heading 1", 15)):
    s = doc.styles[name]
    s.font.name, s.font.size, s.font.color.rgb, s.font.bold = "Liberation Serif", Pt(size), RGBColor(0x7A, 0x12, 0x1F), True
    fonts = s.element.rPr.rFonts
    for k in list(fonts.attrib):
        del fonts.attrib[k]
    fonts.set(qn("w:ascii"), "Liberation Serif"), fonts.set(qn("w:hAnsi"), "Liberation Serif")


def shade(cell, colour):
    x = OxmlElement("w:shd")
    x.set(qn("w:val"), "clear"), x.set(qn("w:color"), "auto"), x.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(x)


def write(cell, text, bold=False, size=11, centre=False, colour=None):
    for i, part in enumerate((text or "").split("\n")):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(4)
        if centre:
            p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        r = p.add_run(part)
        r.bold, r.font.size = bold, Pt(size)
        if colour:
            r.font.color.rgb = RGBColor.from_string(colour)


def table(heads, rows, widths, repeat=True):
    t = doc.add_table(1, len(heads), style="Table Grid")
    t.autofit = False
    for c, h in zip(t.rows[0].cells, heads):
        write(c, h, True)
        shade(c, "E8DCC8")
    if repeat:
        x = OxmlElement("w:tblHeader")
        x.set(qn("w:val"), "true")
        t.rows[0]._tr.get_or_add_trPr().append(x)
    for row in rows:
        cells = t.add_row().cells
        for c, v in zip(cells, row):
            if isinstance(v, tuple):
                if v[0]:
                    shade(c, COL[v[0]])
                write(c, v[1], True, centre=True)
            else:
                write(c, v)
    for c, w in zip(t.columns, widths):
        c.width = Cm(w)
    for r in t.rows:
        for c, w in zip(r.cells, widths):
            c.width = Cm(w)
    return t


def field(p, code):
    for kind, txt in (("begin", None), (None, code), ("end", None)):
        r = p.add_run()
        if kind:
            f = OxmlElement("w:fldChar")
            f.set(qn("w:fldCharType"), kind)
        else:
            f = OxmlElement("w:instrText")
            f.text = txt
        r._r.append(f)


sec.header.paragraphs[0].text = "Calderwick Borough Council – item 9, annex B"
p = sec.footer.paragraphs[0]
p.alignment = WD_ALIGN_PARAGRAPH.CENTER
p.add_run("Page ")
field(p, "PAGE")
p.add_run(" of ")
field(p, "NUMPAGES")
doc.add_paragraph("Response to the Corporate Peer Challenge", style="Title")
doc.add_paragraph("Action plan of Calderwick Borough Council, 19 May 2025")
doc.add_paragraph("The council invited a Corporate Peer Challenge in September 2024. The peers made five key recommendations and, in the body of their report, five further suggestions. "
                  "Cabinet has accepted all of them. The key recommendations are:")
for rec, *_ in A:
    doc.add_paragraph(rec, style="List Number")
doc.add_paragraph("Part A of this plan deals with the key recommendations and Part B with the further suggestions. The dates of the meetings at which the plan will be considered are given at the end.")
doc.add_heading("Part A: key recommendations", 1)
table(("No.", "Key recommendation", "What we will do", "Lead officer", "Complete by", "RAG"),
      [(str(i), r, w, l, d, (c, x)) for i, (r, w, l, d, c, x) in enumerate(A, 1)], (1.2, 7, 9.4, 3.6, 2.9, 1.5))
p = doc.add_paragraph("Colours used in both parts:")
p.paragraph_format.space_before = Pt(10)
p.paragraph_format.keep_with_next = True
t = doc.add_table(1, 4, style="Table Grid")
for c, (colour, words) in zip(t.rows[0].cells, ((BLUE, "Complete"), (GREEN, "On track"), (AMBER, "At risk"), (RED, "Off track"))):
    shade(c, colour)
    write(c, words, True, centre=True)
doc.add_heading("Part B: further suggestions", 1)
table(("Ref", "Suggestion", "Our response", "Cabinet lead", "Timetable", "Latest position", "RAG"),
      [(*row[:6], (row[6], "")) for row in B], (1.1, 5.6, 5.4, 3.4, 2.6, 6.1, 1.4))
doc.add_heading("Timetable of meetings", 1)
table(("Date", "Meeting", "Purpose"), MEETINGS, (4, 7, 14.6))
doc.save("source.docx")
