"""Makes source.docx (python-docx); LibreOffice Writer made document.pdf from it."""
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

HEAD = ["Action", "Owner", "By when", "Progress", "RAG"]
WIDTHS = [5.4, 2.9, 2.3, 6.0, 1.4]
FILL = {"B": "2E75B6", "G": "70AD47", "A": "FFC000", "R": "C00000"}
LEGEND = [("B", "Complete"), ("G", "On track"), ("A", "Behind schedule"), ("R", "Not started and overdue")]
# theme, (number, recommendation, rows: action, owner, by when, progress, colour)
PLAN = [
 ("Leadership and place", [
  (1, "Agree with partners a shared ambition for the city and say how each will contribute to it.", [
   ("Hold a city conference and publish its conclusions.", "Chief Executive", "June 2024", "The conference took place on 12 June with 140 delegates. Its conclusions are on the City Partnership’s website.", "B"),
   ("Redraft the City Plan.", "Head of Strategy", "February 2025", "Three of five chapters are in draft. The chapter on health waits for data from the hospital trust.", "A")]),
  (2, "Use the strength of the two universities and the cathedral in the city’s economic strategy.", [
   ("Sign a civic agreement with both universities.", "Leader of the Council", "March 2025", "Terms have been agreed with the University of Fennick; talks with the second university go on.", "G")]),
  (3, "Strengthen the cabinet’s collective leadership of the biggest risks, with the cathedral quarter scheme among the first to be dealt with in this way.", [
   ("Introduce a monthly risk and performance meeting of cabinet and directors.", "Chief Executive", "May 2024", "In place.", "B"),
   ("Revise the risk strategy and the form of the strategic risk register.", "Director of Finance", "November 2024", "Approved by the Audit Committee on 5 November 2024.", "B"),
   ("Give all cabinet members training in risk.", "Director of Finance", "January 2025", "Dates are fixed for 14 and 21 January. The training will be given by the council’s insurers at no cost.", "G")]),
 ]),
 ("Governance", [
  (4, "Clarify the purpose of each member working group and close those that are no longer needed.", [
   ("List all working groups with their purpose, members and end date.", "Monitoring Officer", "July 2024", "Thirty-one groups were found. Twelve have been closed.", "B"),
   ("Set a rule that each new group has an end date.", "Monitoring Officer", "December 2024", "To be put to Council in December.", "G")]),
  (5, "Improve the quality of reports.", [
   ("Issue a new template and guidance for authors, with a limit of eight pages and a plain summary on the first page.", "Democratic Services Manager", "September 2024", "Template has been in use since 1 October. Of the first 26 reports, 19 kept to the limit; authors of the others have been offered help.", "B"),
   ("Train 60 report authors.", "Democratic Services Manager", "March 2025", "Two of six sessions have been held.", "G"),
   ("Review the template after six months of use.", "Democratic Services Manager", "April 2025", "", ""),
   ("Send a sample of ten reports each year to a panel of residents who will say how clear they are.", "Head of Communications", "TBC", "Funding for the panel was not agreed.", "R")]),
  (6, "Publish the council’s performance against its priorities at least twice a year.", [
   ("Publish a performance scorecard in May and November.", "Head of Strategy", "Ongoing", "The November scorecard was published with the papers for Cabinet.", "G")]),
 ]),
 ("Finance", [
  (7, "Set out how the reserves will be brought back to the level that the council itself has adopted as its minimum.", [
   ("Agree a reserves strategy.", "Director of Finance", "February 2025", "A first draft has been shared with the external auditor. It will go to Cabinet with the budget.", "G"),
   ("Add a forecast of reserves to every quarterly monitor.", "Financial Services Manager", "August 2024", "Included from the monitor for the first quarter.", "B")]),
  (8, "Review the business case for the cathedral quarter scheme before any further spending is committed.", [
   ("Commission an independent review of costs, demand and phasing.", "Director of Place", "October 2024", "The review was let late because the brief had to be widened to take in the car park. The report is now expected in January.", "A"),
   ("Report its findings to Cabinet and to the Scrutiny Board.", "Director of Place", "December 2024", "Will follow the review.", "A")]),
 ]),
 ("Workforce and capacity", [
  (9, "Tackle the high turnover in planning and in housing options.", [
   ("Offer market supplements for two years in posts that have been vacant for more than six months.", "Head of Human Resources", "April 2024", "Supplements have been paid since April; five of the eight posts have been filled.", "B"),
   ("Create a graduate scheme for planners with neighbouring councils.", "Head of Planning", "September 2025", "-", "")]),
  (10, "Keep the new hybrid working policy under review, and hear from staff who cannot work from home.", [
   ("Survey all staff each autumn.", "Head of Human Resources", "November 2024", "Survey closed on 15 November; 58 per cent of staff replied. Results are being analysed.", "G")]),
 ]),
]


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


def put(cell, text, bold=False, size=11):
    cell.text = ""
    p = cell.paragraphs[0]; p.paragraph_format.space_after = Pt(3)
    run = p.add_run(text); run.bold, run.font.size = bold, Pt(size)


def table(doc, head, rows, ws):
    t = doc.add_table(rows=0, cols=len(ws)); t.style = "Table Grid"; t.autofit = False
    for i, row in enumerate(([head] if head else []) + rows):
        cells = t.add_row().cells
        for c, v, w in zip(cells, row, ws):
            put(c, v, bold=bool(head) and i == 0); c.width = Cm(w)
            if head and i == 0:
                shade(c, "DDEBF7")
                c.paragraphs[0].paragraph_format.keep_with_next = True
    for grid, w in zip(t._tbl.tblGrid.gridCol_lst, ws):
        grid.w = Cm(w)
    return t


def main():
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(11)
    for name, size in (("Title", 18), ("Heading 1", 15), ("Heading 2", 12)):
        st = doc.styles[name]
        st.font.size, st.font.color.rgb = Pt(size), RGBColor(0x1F, 0x38, 0x64)
    s = doc.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    s.left_margin = s.right_margin = Cm(1.5); s.top_margin = Cm(2); s.bottom_margin = Cm(1.8)
    s.header.paragraphs[0].text = "Fennick City Council – Peer Challenge Action Plan"
    p = s.footer.paragraphs[0]; p.alignment = 1
    p.add_run("November 2024  |  Page "); field(p, "PAGE"); p.add_run(" of "); field(p, "NUMPAGES")
    doc.add_heading("Corporate Peer Challenge Action Plan", 0)
    doc.add_paragraph("Updated November 2024")
    doc.add_paragraph("The Local Government Association’s peer team visited Fennick in January 2024 and made ten recommendations. For each "
                      "of them the table below it gives the actions that we have agreed, their owners and dates, and what has been done so far.")
    k = table(doc, None, [["", words] for _, words in LEGEND], [1.4, 5])
    for row, (letter, _) in zip(k.rows, LEGEND):
        shade(row.cells[0], FILL[letter])
    for theme, recs in PLAN:
        doc.add_heading(theme, 1)
        for n, rec, rows in recs:
            doc.add_heading(f"Recommendation {n}: {rec}", 2)
            t = table(doc, HEAD, [[a, o, w, pr, ""] for a, o, w, pr, _ in rows], WIDTHS)
            for row, (*_, colour) in zip(t.rows[1:], rows):
                if colour:
                    shade(row.cells[4], FILL[colour])
    doc.add_paragraph()
    doc.add_paragraph("This plan will be reviewed when the peer team returns for its progress review in early 2025.")
    doc.save("source.docx")


if __name__ == "__main__":
    main()
