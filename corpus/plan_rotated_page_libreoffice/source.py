"""Makes source.docx (python-docx); LibreOffice Writer made a landscape PDF from it; rotate.py turned its pages into portrait pages with /Rotate 90."""
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

HEAD = ["Ref", "Peer recommendation", "Our response / action", "Responsible", "When", "Progress", "RAG"]
WIDTHS = [1.3, 5.2, 6.0, 4.3, 2.6, 6.0, 1.7]
FILL = {"Blue": "8DB3E2", "Green": "92D050", "Amber": "FFC000", "Red": "FF5050"}
# ref, bold headline, rest, rows: action, responsible, when, progress, rag
PLAN = [
 ("CPC1", "Refresh the corporate plan", "set out what success looks like by 2028 and link it to the budget, so that every member of staff can see where their work fits.", [
  ("Prepare a draft corporate plan for consultation with residents, staff and partners.", "Marian Thistlewood, Chief Executive", "Q3 2024/25", "Consultation ran from 4 November to 13 December 2024 and drew 1,140 replies. The draft has been changed to give more weight to rural transport.", "Blue"),
  ("Launch the plan with a staff roadshow at all five sites.", "ditto", "Jan 2025", "Four of five sites were visited in January. The visit to the Ferry Lane depot was cancelled because of snow and will take place in March.", "Amber")]),
 ("CPC2", "Build on strong partnership working", "make better use of the Harrowdale Together board as the place where partners agree joint priorities.", [
  ("Review the terms of reference and the membership of the board, including the place of the voluntary sector.", "Owen Larkspur, Head of Communities / Jude Abernethy, Partnership Manager", "31/03/2025", "Workshop held with partners on 16 January. New terms of reference go to the board on 20 March.", "Green")]),
 ("CPC3", "Plan for financial sustainability", "agree a clear approach to closing the funding gap of £2.7m over the life of the Medium Term Financial Plan.", [
  ("Develop a pipeline of savings and income proposals to be considered by the Budget Working Group.", "Priya Nandakumar, Director of Resources\nSection 151 Officer", "by the end of 2024/25", "Proposals worth £1.6m were approved in the budget for 2025/26. The rest of the pipeline is not yet firm enough to count on, and two of the larger proposals have been deferred.", "Red"),
  ("Commission an external review of fees and charges.", "ditto", "1st Aug 2025", "-", "")]),
 ("CPC4", "Streamline decision making", "simplify the committee structure and the forward plan.", [
  ("Bring a report on options to the Constitution Review Panel, with the costs of each option.", "Head of Legal and Democratic Services", "Q1 2025/26", "Options are being drawn up with help from two neighbouring councils.", "Green"),
  ("Publish the forward plan at least three months ahead.", "Head of Legal and Democratic Services", "Jan 2025", "In place since the January edition.", "Blue"),
  ("Keep the length of reports under review.", "Corporate Management Team", "Ongoing", "Average length of a Cabinet report has fallen from 19 pages to 12.", "Green")]),
 ("CPC5", "Develop scrutiny", "give scrutiny members the support they need to add value.", [
  ("Provide a dedicated scrutiny officer and a small budget for research.", "Head of Legal and Democratic Services / Cllr Ted Ormsby, Chair of Scrutiny", "Autumn 2025", "Post advertised in February.", "Green")]),
 ("CPC6", "Improve the customer offer", "bring the contact centre, the website and the three local offices under one strategy which has residents’ needs at its heart.", [
  ("Agree a Customer Strategy and service standards.", "Bronwen Castellan, Head of Customer and Digital Services", "1st Aug 2025", "The first draft was discussed by managers in December. Residents’ panel to be consulted in the spring.", "Green"),
  ("Replace the website, with at least the ten most used forms available online on the first day.", "ditto", "31/12/2024", "The new site was due in December. The supplier has asked for more time to finish the link with the waste system; go-live is now expected in June 2025.", "Red")]),
 ("CPC7", "Invest in people", "finish the pay and grading review, and publish a people strategy.", [
  ("Complete the pay and grading review and consult the trade unions on its outcome.", "Director of Resources / Human Resources Manager", "Q4 2024/25", "Job evaluation is complete for 212 of 240 posts. Talks with the unions are constructive.", "Amber"),
  ("Publish a People Strategy.", "Human Resources Manager", "TBC", "To follow the pay and grading review.", "")]),
 ("CPC8", "Be ambitious on climate", "turn the climate pledge into a delivery plan with costs.", [
  ("Produce a costed plan for the council’s own estate.", "Lorcan Fairbrother, Climate and Sustainability Lead\nHead of Property and Assets", "by the end of 2025/26", "Surveys of 14 of 22 buildings have been carried out. A bid for heat decarbonisation funding has been sent in for the two leisure centres.", "Green")]),
]
LEGEND = [("Blue", "Complete"), ("Green", "On track"), ("Amber", "At risk of missing its date"), ("Red", "Off track – needs intervention")]


def field(paragraph, code):
    for kind in ("begin", None, "end"):
        run = paragraph.add_run()
        if kind:
            el = OxmlElement("w:fldChar"); el.set(qn("w:fldCharType"), kind)
        else:
            el = OxmlElement("w:instrText"); el.text = code
        run._r.append(el)


def shade(cell, fill):
    el = OxmlElement("w:shd")
    for k, v in (("val", "clear"), ("color", "auto"), ("fill", fill)):
        el.set(qn("w:" + k), v)
    cell._tc.get_or_add_tcPr().append(el)


def put(cell, text, bold=False):
    cell.text = ""
    for i, line in enumerate(text.split("\n")):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(3)
        p.add_run(line).bold = bold


def widths(t, ws):
    t.autofit = False
    for grid, w in zip(t._tbl.tblGrid.gridCol_lst, ws):
        grid.w = Cm(w)
    for row in t.rows:
        for c, w in zip(row.cells, ws):
            c.width = Cm(w)


def main():
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Calibri", Pt(11)
    s = doc.sections[0]
    s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    s.left_margin = s.right_margin = Cm(1.3); s.top_margin = Cm(1.8); s.bottom_margin = Cm(1.6)
    s.header.paragraphs[0].text = "Harrowdale District Council\tAgenda item 7 – Appendix A"
    p = s.footer.paragraphs[0]; p.alignment = 1
    field(p, "PAGE")
    doc.add_heading("Corporate Peer Challenge – Action Plan", 1)
    doc.add_paragraph("Harrowdale District Council, February 2025")
    doc.add_paragraph("The peer team was with us from 18 to 21 June 2024. Its report holds eight recommendations, all of which have been accepted. "
                      "The table shows what we have agreed to do, who is responsible and how far we have come.")
    t = doc.add_table(rows=1, cols=7); t.style = "Table Grid"
    for c, h in zip(t.rows[0].cells, HEAD):
        put(c, h, True); shade(c, "E7E6E6")
    el = OxmlElement("w:tblHeader"); el.set(qn("w:val"), "true"); t.rows[0]._tr.get_or_add_trPr().append(el)
    for ref, head, rest, rows in PLAN:
        first = len(t.rows)
        for row in rows:
            cells = t.add_row().cells
            for c, v in zip(cells[2:], row):
                put(c, v)
            if row[4]:
                shade(cells[6], FILL[row[4]])
        last = len(t.rows) - 1
        put(t.cell(first, 0).merge(t.cell(last, 0)), ref)
        cell = t.cell(first, 1).merge(t.cell(last, 1)); put(cell, head, True)
        cell.paragraphs[0].add_run(" – " + rest)
    widths(t, WIDTHS)
    doc.add_paragraph()
    doc.add_paragraph("Key to RAG ratings")
    k = doc.add_table(rows=0, cols=2); k.style = "Table Grid"
    for a, b in LEGEND:
        cells = k.add_row().cells
        put(cells[0], a); put(cells[1], b); shade(cells[0], FILL[a])
    widths(k, [2, 7])
    doc.save("source.docx")


if __name__ == "__main__":
    main()
