"""Makes source.docx (python-docx); LibreOffice Writer made document.pdf from it."""
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

TITLE = "Marlowe Vale Borough Council"
HEAD = ["No", "Key recommendation", "Planned actions", "Lead Officer", "Portfolio Holder", "Deadline", "Status"]
WIDTHS = [1.0, 5.6, 8.6, 3.6, 3.2, 2.6, 2.3]
# no, recommendation, portfolio holder when merged over the actions, rows: action, lead, portfolio holder, deadline, status
PLAN = [
 ("1", "Develop a long-term vision for the borough with partners, and be clear about the part that the council itself will play in delivering it.", "Leader of the Council", [
  ("1a", "Hold a borough summit with public, private and voluntary sector partners to agree the five outcomes that matter most to residents.", "Head of Policy and Partnerships", "", "May 2024", "Complete"),
  ("1b", "Draft the Vision 2040 document and consult residents on it for eight weeks, with at least three events held outside the main town and an easy-read version available from the first day.", "Head of Policy and Partnerships", "", "30 September 2024", "Complete"),
  ("1c", "Present the final vision to Full Council for adoption, and align the next Corporate Plan and the service plans for 2026/27 with it.", "Chief Executive", "", "April 2025", "In progress")]),
 ("2", "Strengthen the council’s financial resilience by agreeing, early, how the forecast budget gap from 2026/27 onwards will be closed. Members need to be part of this conversation before options are worked up in detail.", "Cllr Rowena Ashby", [
  ("2a", "Publish a refreshed Medium Term Financial Strategy with three scenarios and the assumptions behind each of them.", "Section 151 Officer", "", "October 2024", "Complete"),
  ("2b", "Run two budget workshops for all councillors before the draft budget is written, the first on the scale of the gap and the second on the choices that are open to the council.", "Section 151 Officer", "", "December 2024", "Complete"),
  ("2c", "Bring forward a savings and income programme of at least £2.4m over three years, with a named sponsor from the Corporate Management Team for every line in the programme. Progress will be reported with the quarterly budget monitor.", "Director of Resources", "", "31 July 2025", "In progress"),
  ("2d", "Review all reserves and provisions, and close those which no longer have a purpose.", "TBC", "", "TBC", "Not started")]),
 ("3", "Review the constitution so that decisions are taken at the right level.", None, [
  ("3a", "Set up a cross-party Constitution Working Group, supported by the Monitoring Officer, to review the scheme of delegation, the contract procedure rules and the rules for questions at Council. The group will meet monthly and will report to the Governance and Audit Committee. Its first report will cover the scheme of delegation, since officers and members alike told the peer team that this is where most delay arises. The later reports will cover the other two subjects in whatever order the group prefers.", "Monitoring Officer", "Cllr Imran Fairleigh", "June 2025", "In progress")]),
 ("4", "Make overview and scrutiny more effective: fewer items for noting, a work programme that members own, and earlier sight of key decisions.", "Cllr Imran Fairleigh", [
  ("4a", "Agree a protocol between the executive and scrutiny.", "Monitoring Officer", "", "September 2024", "Complete"),
  ("4b", "Train all scrutiny members and substitutes in questioning skills and work programming, using an external provider.", "Democratic Services Manager", "", "November 2024", "Complete"),
  ("4c", "Trial a task and finish group on the condition of the council’s leisure buildings and evaluate how it worked for members, officers and witnesses.", "Democratic Services Manager", "", "March 2025", "In progress")]),
 ("5", "Refresh the relationship with town and parish councils.", None, [
  ("5a", "Appoint a parish liaison officer for an initial period of two years.", "Head of Communities", "Cllr Petra Holloway", "July 2024", "Complete"),
  ("5b", "Rewrite the Parish Charter jointly with the county association and put it to every parish for signature.", "Head of Communities\nMonitoring Officer", "Cllr Petra Holloway", "May 2025", "In progress")]),
 ("6", "Set out a clear and costed programme for the transformation of services, in which the customer’s experience comes first and the benefits are tracked. The peer team saw many good projects but no single list of them, and staff could not say which of the projects mattered most.", "Cllr Gareth Winslow", [
  ("6a", "Create a single register of projects, each with a sponsor, a budget, a start and an end date and a statement of benefits.", "Head of Transformation and Digital", "", "August 2024", "Complete"),
  ("6b", "Set up a Transformation Board, chaired by the Chief Executive, to decide which projects start, pause or stop.", "Chief Executive", "", "August 2024", "Complete"),
  ("6c", "Redesign the ten services with the highest volume of customer contact, beginning with missed bins, council tax and planning enquiries. For each service the team will map the present journey, remove the steps which add nothing, and agree a standard for answering. Results will be published on the website every six months.", "Head of Customer Services", "", "March 2026", "In progress"),
  ("6d", "Replace the telephony and contact-centre platform.", "Head of Transformation and Digital", "", "N/A", "")]),
 ("7", "Produce a workforce strategy that deals with recruitment in hard-to-fill posts, succession and apprenticeships.", None, [
  ("7a", "Carry out a skills audit in every service.", "Head of People", "Cllr Gareth Winslow", "January 2025", "Complete"),
  ("7b", "Adopt the Workforce Strategy 2025-2029 and a plan for its first year.", "Head of People", "Cllr Gareth Winslow", "May 2025", "In progress"),
  ("7c", "Offer at least twelve apprenticeships a year, of which half are in planning, environmental health, building control or surveying.", "Head of People", "-", "Ongoing", "In progress")]),
 ("8", "Bring pace to the delivery of affordable housing by using the council’s own land.", None, [
  ("8a", "Complete a review of all council-owned sites of more than 0.1 hectares and publish a disposal and development list. Sites in flood zone 3 are to be left out of the list.", "Director of Place", "Cllr Dilys Marchbank", "October 2025", "Not started")]),
 ("9", "Continue to invest in the development of councillors, in particular those elected in May 2023.", "Leader of the Council", [
  ("9a", "Offer every councillor a personal development conversation each year.", "Democratic Services Manager", "", "Ongoing", "In progress"),
  ("9b", "Apply for the Member Development Charter.", "Democratic Services Manager", "", "December 2025", "Not started")]),
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


def put(cell, text, bold=False):
    cell.text = ""
    for i, line in enumerate(text.split("\n")):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(2)
        p.add_run(line).bold = bold


def main():
    doc = Document()
    doc.styles["Normal"].font.name, doc.styles["Normal"].font.size = "Arial", Pt(11)
    s = doc.sections[0]
    s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    s.left_margin = s.right_margin = Cm(1.4); s.top_margin = Cm(2); s.bottom_margin = Cm(1.8)
    s.header.paragraphs[0].text = "Marlowe Vale Borough Council – Corporate Peer Challenge Action Plan"
    p = s.footer.paragraphs[0]; p.alignment = 2
    p.add_run("Page "); field(p, "PAGE"); p.add_run(" of "); field(p, "NUMPAGES")
    doc.add_heading(TITLE, 1)
    doc.add_heading("Corporate Peer Challenge: Action Plan (updated March 2025)", 2)
    doc.add_paragraph("A team of peers from the Local Government Association visited Marlowe Vale in January 2024. They made nine key "
                      "recommendations. This plan sets out what the council is doing in answer to each of them. It is reviewed by the "
                      "Corporate Management Team every month and by Cabinet twice a year.")
    t = doc.add_table(rows=1, cols=7); t.style = "Table Grid"; t.autofit = False
    for c, h in zip(t.rows[0].cells, HEAD):
        put(c, h, True); shade(c, "D0DCEA")
    el = OxmlElement("w:tblHeader"); el.set(qn("w:val"), "true"); t.rows[0]._tr.get_or_add_trPr().append(el)
    for no, rec, holder, rows in PLAN:
        first = len(t.rows)
        for ref, text, lead, ph, due, status in rows:
            cells = t.add_row().cells
            for c, v in zip(cells[2:], (f"{ref}  {text}", lead, ph, due, status)):
                put(c, v)
        last = len(t.rows) - 1
        for col, v in ((0, no), (1, rec)) + (((4, holder),) if holder else ()):
            put(t.cell(first, col).merge(t.cell(last, col)), v)
    for grid, w in zip(t._tbl.tblGrid.gridCol_lst, WIDTHS):
        grid.w = Cm(w)
    for row in t.rows:
        for c, w in zip(row.cells, WIDTHS):
            c.width = Cm(w)
    doc.add_paragraph()
    doc.add_paragraph("Note: the deadlines in this plan were agreed by Cabinet in June 2024. Questions about the plan should be sent to the Policy and Partnerships team.")
    doc.save("source.docx")


if __name__ == "__main__":
    main()
