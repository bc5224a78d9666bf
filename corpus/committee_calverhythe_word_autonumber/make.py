import pathlib, sys
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from finish import write, alt
import docx
from docx.shared import Pt, Cm, RGBColor
from docx.oxml import parse_xml, OxmlElement
from docx.oxml.ns import qn, nsdecls
here = pathlib.Path(__file__).resolve().parent
d = docx.Document()
sec = d.sections[0]
sec.page_width, sec.page_height, sec.left_margin, sec.right_margin = Cm(21), Cm(29.7), Cm(2.5), Cm(2.3)
st = d.styles["Normal"]; st.font.name = "Arial"; st.font.size = Pt(11); st.paragraph_format.space_after = Pt(8)
st.element.rPr.rFonts.set(qn("w:eastAsia"), "Arial")

# automatic numbering: 70 = heading "1." / paragraph "1.1" / "(i)"; 71 = recommendations (a); 72 = bullets
def lvl(i, fmt, text, left, hang, bold=False, font=""):
    return (f'<w:lvl w:ilvl="{i}"><w:start w:val="1"/><w:numFmt w:val="{fmt}"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{left}" w:hanging="{hang}"/></w:pPr>'
            f'<w:rPr>{font}{"<w:b/>" if bold else ""}</w:rPr></w:lvl>')
num = d.part.numbering_part.element
def abstract(n, *levels):
    el = parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{n}"><w:multiLevelType w:val="multilevel"/>{"".join(levels)}</w:abstractNum>')
    num.insert(0, el)
def instance(n, a, restart=False):
    over = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if restart else ""
    num.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{n}"><w:abstractNumId w:val="{a}"/>{over}</w:num>'))
abstract(70, lvl(0, "decimal", "%1.", 709, 709, True), lvl(1, "decimal", "%1.%2", 709, 709), lvl(2, "lowerRoman", "(%3)", 1276, 567))
abstract(71, lvl(0, "lowerLetter", "(%1)", 1276, 567))
sym = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/>'
abstract(72, lvl(0, "bullet", "\uf0b7", 1276, 425, font=sym), lvl(1, "bullet", "o", 1701, 425, font='<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>'))
for n, a in ((70, 70), (71, 71), (72, 72)): instance(n, a)
instance(73, 71, True)
def numbered(style, numid, level):
    s = d.styles.add_style(style, 1); s.base_style = st
    s.element.get_or_add_pPr().append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{numid}"/></w:numPr>'))
    return s
h = numbered("Report Heading", 70, 0); h.font.bold = True; h.paragraph_format.space_before = Pt(10); h.paragraph_format.keep_with_next = True
ol = OxmlElement("w:outlineLvl"); ol.set(qn("w:val"), "0"); h.element.get_or_add_pPr().append(ol)
numbered("Report Paragraph", 70, 1)
bu = numbered("Report Bullet", 72, 0); bu.paragraph_format.space_after = Pt(4)
def p(text, style="Report Paragraph"):
    para = d.add_paragraph(style=style)
    for i, part in enumerate(text.split("**")):
        para.add_run(part).bold = True if i % 2 else None
    return para
def item(text, numid, level=0):          # numbering set directly on the paragraph, in the style List Paragraph
    para = d.add_paragraph(style="List Paragraph")
    para._p.get_or_add_pPr().append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="{numid}"/></w:numPr>'))
    for i, part in enumerate(text.split("**")):
        para.add_run(part).bold = True if i % 2 else None
def table(rows, widths, head=False, labels=False):
    t = d.add_table(rows=0, cols=len(widths)); t.style = "Table Grid"; t.autofit = False
    for r, row in enumerate(rows):
        cells = t.add_row().cells
        for c, (cell, text) in enumerate(zip(cells, row)):
            cell.width = Cm(widths[c]); lines = text.split("\n")
            for n, line in enumerate(lines):
                para = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
                para.paragraph_format.space_after = Pt(2)
                run = para.add_run(line); run.font.size = Pt(10.5)
                run.bold = (head and r == 0) or (labels and c == 0)
            if (head and r == 0) or (labels and c == 0):
                cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="E3E9F1"/>'))
        if head and r == 0:
            t.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    d.add_paragraph().paragraph_format.space_after = Pt(4)

hp = sec.header.paragraphs[0]; hp.text = "London Borough of Calverhythe\t\tAgenda item 9"
fp = sec.footer.paragraphs[0]; fp.alignment = 1; fp.add_run("Page ")
for kind, text in (("begin", None), (None, "PAGE"), ("end", None)):
    r = fp.add_run()._r
    if kind:
        e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), kind)
    else:
        e = OxmlElement("w:instrText"); e.text = text
    r.append(e)
FRONT = [("Report to", "Corporate Overview Committee"), ("Date of meeting", "Tuesday 23 September 2025"), ("Report title", "Preparing for the Corporate Peer Challenge"),
 ("Report of", "Assistant Chief Executive"), ("Cabinet Member", "Councillor Zainab Farrow-Mensah, Cabinet Member for Communities and Change"), ("Wards affected", "All"),
 ("Key decision", "No"), ("Exempt information", "None"), ("Contact officer", "Benedict Huxtable, Corporate Policy Lead\nbenedict.huxtable@example.gov.uk")]
table(FRONT, (4.6, 11.4), labels=True)
p("Recommendations", "Report Heading")
p("That the Committee:")
RECS = ["notes the invitation to the Local Government Association to carry out a Corporate Peer Challenge of the Council in February 2026;",
 "comments on the local priorities proposed in paragraph 3.3, so that its views can be reflected in the scope to be agreed with the Local Government Association; and",
 "nominates three of its members, one from each political group, to meet the peer team on behalf of scrutiny."]
for t in RECS: item(t, 71)
p("Background", "Report Heading")
p("A Corporate Peer Challenge is a review of a council by people who do the same work elsewhere. It is neither compulsory nor an inspection. Since 2021, however, the Government has regarded regular participation as a sign that an authority takes its best value duty seriously, and every London borough has now had at least one.")
p("Calverhythe last welcomed a team in January 2020. It made eleven recommendations, all of which were accepted by Cabinet and reported as closed by July 2022. A follow-up was planned for the spring of 2021 but was given up because of the pandemic. The Best Value inspection of a neighbouring borough has since underlined the use of an honest outside view.")
p("Cabinet agreed on 8 July 2025 to invite a team, on the recommendation of the Audit and Standards Committee, which had asked that:")
item("the challenge should take place before the borough elections of 7 May 2026; and", 70, 2)
item("this Committee should have a say in the scope.", 70, 2)
p("What the team will look at", "Report Heading")
p("All challenges have five themes in common. These are:")
THEMES = ["Local priorities and outcomes", "Organisational and place leadership", "Governance and culture", "Financial planning and management", "Capacity for improvement"]
for t in THEMES: p(f"**{t}**", "Report Bullet")
p("A council may add some local priorities of its own. It is wise to choose few, since every hour given to one of them is taken from something else.")
p("After discussion with group leaders, officers propose these:")
LOCAL = ["how well the Council is using its powers and its land to build council homes;", "the experience of residents who cannot, or would rather not, deal with the Council online; and", "readiness for the transfer of the Riverside Leisure Trust in April 2027."]
for t in LOCAL: p(t, "Report Bullet")
p("The team", "Report Heading")
p("The Local Government Association will put together the team and has promised names by the end of October. It is expected that it will have seven members, among them both members and officers. The Council can object to a name where there is a conflict of interest but does not otherwise choose.")
p("Timetable", "Report Heading")
p("The main dates are shown in the table. Those after the visit follow from the conditions on which the offer is made: the report is to be public within three months, the action plan within five and the progress review within twelve.")
TIME = [("Stage", "Date", "Who is responsible"),
 ("Scoping meeting with the LGA", "14 October 2025", "Leader and Chief Executive"),
 ("Position statement sent to the team", "By 16 January 2026", "Assistant Chief Executive"),
 ("Team on site", "3 – 6 February 2026", "Peer challenge co-ordinator"),
 ("Headline feedback to members and senior officers", "6 February 2026", "Lead peer"),
 ("Draft report received", "By the end of February 2026", "LGA"),
 ("Borough elections", "7 May 2026", "Returning Officer"),
 ("Final report published", "By 6 May 2026", "Chief Executive"),
 ("Action plan published", "By 6 July 2026", "Cabinet"),
 ("Progress review", "Winter 2026/27", "LGA and Chief Executive")]
table(TIME, (7.2, 4.6, 4.2), head=True)
p("Publication of the final report falls on the eve of the poll. The Monitoring Officer advises that it should either be published before the pre-election period begins on 27 March 2026 or be held back until after the count, and the Local Government Association has been asked to deliver the text in time for the former.")
p("Implications", "Report Heading")
p("**Financial.** The challenge is free to member councils. The cost of a co-ordinator for four months, £14,500, can be met from the corporate contingency. **Legal.** There are none arising directly from this report. **Equalities.** The team will be asked to meet the staff networks and at least two groups of residents who seldom take part in consultations.")
p("Background papers", "Report Heading")
p("Corporate Peer Challenge: feedback report, March 2020. Cabinet, 8 July 2025, minute 31.")
d.core_properties.title = "Preparing for the Corporate Peer Challenge"; d.core_properties.author = ""
d.save(here / "document.docx")

def both(e, t, s, f=None): return dict(event=e, date_text=t, **({"date_start": s} if s else {}), **({"date_end": f or s} if (f or s) else {}))
gold = dict(source="document.docx", documents=dict(document_type="committee_report", date_start="2025-09-23", date_end="2025-09-23", committee="Corporate Overview Committee"), councils=["E09999001"],
 recommendations=[dict(ref=f"({'abc'[i]})", text=alt(t), recommendation_type="decision", actions=[], leads=[], rag=[], progress=[]) for i, t in enumerate(RECS)],
 front_matter=[dict(field=[l, "title"] if l == "Report title" else l, value_text=v.replace("\n", " ")) for l, v in FRONT],
 scope=[dict(level="theme", theme=t, text=t) for t in THEMES] + [dict(level="item", text=alt(t)) for t in LOCAL], peers=[],
 milestones=[both("scoping", "14 October 2025", "2025-10-14"), both("position_statement", ["By 16 January 2026", "16 January 2026"], None, "2026-01-16"),
  both("on_site", "3 – 6 February 2026", "2026-02-03", "2026-02-06"), both("feedback", "6 February 2026", "2026-02-06"),
  both("draft_report", ["By the end of February 2026", "end of February 2026", "the end of February 2026"], None, "2026-02-28"), both("election", ["7 May 2026"], "2026-05-07"),
  both("report_published", ["By 6 May 2026", "6 May 2026"], None, "2026-05-06"), both("action_plan_published", ["By 6 July 2026", "6 July 2026"], None, "2026-07-06"),
  dict(event="progress_review", date_text="Winter 2026/27")], no_extra=["scope", "peers", "front_matter"])
write(here, gold, "Committee report published as Word, London Borough of Calverhythe (fictional)", f"python-docx {docx.__version__ if hasattr(docx, '__version__') else ''} (no PDF)".replace("  ", " "),
 "Word file in which no number is typed: headings 1., paragraphs 1.1 and (i) by one multilevel list through styles, recommendations (a)-(c) by a list of their own set on the paragraph, bullets by Symbol; header table of label and value (one value of two paragraphs), timetable table with a repeated head row, page header and footer; '(i) (ii)' of what another committee had asked is no row.")
