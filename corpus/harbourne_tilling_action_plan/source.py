import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from monitoring_papers import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

CX = L("Chief Executive")
DR = L("Director of Finance (S151)", ["Director of Finance (S151)", "Director of Finance", "Section 151 Officer", "Director of Finance (Section 151)"])
MO = L("Head of Law and Democracy", ["Head of Law and Democracy"])
HR = L("Head of People and Culture")
DP = L("Director of Place")
PC = L("Policy and Communications Manager")
LD = L("Leader of the Council", ["Leader of the Council", "Leader"])
PF = L("Portfolio Holder for Finance and Assets")
PH = L("Portfolio Holder for Homes and Places", ["Portfolio Holder for Homes and Places", "Portfolio Holder for Homes"])
PO = L("Portfolio Holder for Our Organisation")
CH = L("Chair of Overview and Scrutiny", ["Chair of Overview and Scrutiny", "Chair of Overview and Scrutiny Committee"])
DS = lambda s, e=None: (s, e or s)
N = (None, None)
# (ref, headline, explanation, [(action, [officers], [members], due_text, (start, end), measure)])
ROWS = [
 ("1", "Settle the vision.", "Finish the conversation about what the borough should be like in 2035 and write it down in a form that staff, partners and residents can repeat.", [
   ("Hold three borough conversations (Harbourne, Tilling and the rural parishes) and publish what was said.", [PC], [LD], "30/11/2025", DS("2025-11-30"), "At least 500 residents take part"),
   ("Bring the Borough Vision 2035 to Council for adoption.", [CX], [LD], "25 February 2026", DS("2026-02-25"), "Vision adopted with all-party support"),
   ("Align service plans to the Vision.", [L("All Heads of Service", ["All Heads of Service", "Heads of Service", None])], [LD], "Within 3 months of the Vision being adopted", N, "Ten service plans signed off")]),
 ("2", "Do fewer things.", "The list of corporate projects is longer than the organisation can carry. Decide what will stop.", [
   ("Score all 61 corporate projects against value, cost and capacity, and recommend which should stop or pause.", [DR], [PO], "12th November 2025", DS("2025-11-12"), "A list of no more than 25 live projects"),
   ("Set up a portfolio board chaired by the Chief Executive, with a single dashboard.", [CX], [PO], "Monthly from December 2025", ([None, "2025-12-01"], [None, "2025-12-31"]), "Dashboard in use")]),
 ("3", "Balance the budget over four years.", "There is a gap of £2.7m by 2029/30 and the present plan relies on reserves for longer than is wise.", [
   ("Agree savings and income proposals of at least £1.1m for public consultation.", [DR], [PF], "Q3 2025/26", DS("2025-10-01", "2025-12-31"), "Proposals agreed by Cabinet"),
   ("Adopt a reserves policy with a stated minimum level.", [DR], [PF], "In time for the 2026/27 budget", N, "Policy approved by Council"),
   ("Review every fee and charge against cost.", [DR, DP], [PF], "December 2025 – March 2026", DS("2025-12-01", "2026-03-31"), "Extra income of £180k a year")]),
 ("4", "Turn the town centre plans into building work.", "Partners are ready to invest but want to know who decides and by when.", [
   ("Appoint a development partner for the Tilling Station Quarter.", [DP], [PH], "Start: November 2025\nFinish: May 2026", DS("2025-11-01", "2026-05-31"), "Agreement signed"),
   ("Submit the planning application for the former Corn Hall.", [DP], [PH], "Spring 2026", ("2026-03-01", "2026-05-31"), "Application registered"),
   ("Publish a delivery timetable for both town centres.", [DP, PC], [PH], "By end of January 2026", (["2026-01-01", "2026-01-31", None], "2026-01-31"), "Timetable on website")]),
 ("5", "Strengthen scrutiny.", "Members told us they see decisions too late to shape them. Give scrutiny a forward plan, and the officer time to make use of it.", [
   ("Commission an outside review of the scrutiny function.", [MO], [CH], "Jan 26", ("2026-01-01", "2026-01-31"), "Review received"),
   ("Agree a new work programme and a scrutiny and executive protocol.", [MO], [CH, LD], "Annual Council (20 May 2026)", DS("2026-05-20"), "Protocol in the Constitution")]),
 ("6", "Develop councillors.", "More than half of the chamber was elected for the first time in 2023, and training has so far been optional.", [
   ("Carry out a skills audit of all 44 councillors.", [MO], [PO], "Complete (September 2025)", (["2025-09-01", None], ["2025-09-30", None]), "Audit report to group leaders"),
   ("Run a two-year development programme with external support.", [MO, HR], [PO], "2026/27", ("2026-04-01", "2027-03-31"), "80% attendance")]),
 ("7", "Look after the workforce.", "Staff are the council’s greatest strength but turnover in planning, environmental health and ICT is well above that of neighbours.", [
   ("Adopt a People Strategy with pay, recruitment and wellbeing strands.", [HR], [PO], "31 March 2026", DS("2026-03-31"), "Turnover below 12%"),
   ("Offer six apprenticeships in hard-to-fill services.", [HR], [PO], "From September 2026", ("2026-09-01", [None, "2026-09-30"]), "Six starters"),
   ("Repeat the staff survey.", [HR], [PO], "By summer 2026", (["2026-06-01", None], "2026-08-31"), "Response rate above 65%")]),
 ("8", "Make the most of partners.", "Health, police and the voluntary sector would welcome a regular table at which to plan together.", [
   ("Invite partners to a Harbourne and Tilling Partnership Board.", [CX], [LD], "w/c 12 January 2026", ("2026-01-12", ["2026-01-18", "2026-01-16", "2026-01-12"]), "First meeting held"),
   ("Share data on cost of living with the Primary Care Network.", [L("Head of Housing and Communities")], [PH], "Ongoing", N, "Quarterly data release")]),
 ("9", "Prepare for reorganisation together.", "Keep all members informed of the proposals for new unitary councils, and protect the projects that matter most to residents.", [
   ("Monthly all-member briefing on local government reorganisation.", [CX], [LD], "Immediate", N, "Briefings held"),
   ("Prepare a register of contracts, leases and data to hand to a successor council.", [MO, DR], [PO], "End Q4 2025/26", (["2026-01-01", "2026-03-31", None], "2026-03-31"), "Register complete"),
   ("Review the property portfolio ahead of any transfer.", [L("Estates Manager")], [PF], "TBC", N, "Review reported to Cabinet")]),
]

doc = Document()
st = doc.styles["Normal"]; st.font.name = "Carlito"; st.font.size = Pt(10.5); st.element.rPr.rFonts.set(qn("w:eastAsia"), "Carlito")
s = doc.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
s.left_margin = s.right_margin = Cm(1.7); s.top_margin = Cm(1.6); s.bottom_margin = Cm(1.5)
GREEN = RGBColor(0x1F, 0x5B, 0x4A)


def shade(cell, colour):
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:fill"), colour); cell._tc.get_or_add_tcPr().append(e)


def para(text, size=None, bold=False, colour=None, after=6):
    p = doc.add_paragraph(); r = p.add_run(text); r.bold = bold
    if size: r.font.size = Pt(size)
    if colour: r.font.color.rgb = colour
    p.paragraph_format.space_after = Pt(after)
    return p

para("Harbourne and Tilling Borough Council", 12, True, GREEN, 0)
para("Corporate Peer Challenge Action Plan", 22, True, GREEN, 0)
para("Agreed by Cabinet on 21 October 2025", 11, False, None, 10)
para("A team of senior councillors and officers from other councils, brought together by the Local Government Association, visited us from 1 to 4 July 2025. Their report was published on our website on 26 September 2025 and makes nine recommendations. We accept all of them.")
para("The plan below sets out what we will do, who will lead the work, and when it should be done. Cabinet will look at progress each quarter. The peer team will come back for a short progress review in May 2026.")
para("Lead members are the Cabinet portfolio holders at the date of this plan. “Timescale” is the date by which the action should be finished unless it says otherwise.", after=10)

head = ["No.", "What the peer team recommended", "What we will do", "Timescale", "Lead officer", "Lead member", "How we will know"]
widths = [1.1, 6.2, 6.6, 3.2, 3.4, 3.2, 2.6]
t = doc.add_table(rows=1, cols=7); t.style = "Table Grid"; t.autofit = False
for i, h in enumerate(head):
    c = t.rows[0].cells[i]; c.text = ""; r = c.paragraphs[0].add_run(h); r.bold = True; r.font.size = Pt(10); r.font.color.rgb = RGBColor(255, 255, 255); shade(c, "1F5B4A")
trPr = t.rows[0]._tr.get_or_add_trPr(); e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); trPr.append(e)


def put(cell, text, bold=False):
    cell.text = ""
    for n, line in enumerate(text.split("\n")):
        p = cell.paragraphs[0] if n == 0 else cell.add_paragraph()
        m = re.match(r"(.*?\d)(th|st|nd|rd)\b(.*)", line)
        parts = [(line, False)] if not m else [(m[1], False), (m[2], True), (m[3], False)]
        for txt, sup in parts:
            r = p.add_run(txt); r.font.size = Pt(9.5); r.bold = bold; r.font.superscript = sup
        p.paragraph_format.space_after = Pt(0)

gold_recs = []
for ref, hl, ex, acts in ROWS:
    first = len(t.rows)
    g = rec(ref, f"{hl} {ex}", "peer", [hl, hl.rstrip(".")], made=["2025", "2025-07", "2025-07-01", None], leads=[], progress=[], rag=[], actions=[])
    for a, off, mem, due, (ds, de), meas in acts:
        row = t.add_row(); c = row.cells
        x = OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(x)
        put(c[2], a); put(c[3], due); put(c[4], "\n".join(l["lead_text"] for l in off)); put(c[5], "\n".join(l["lead_text"] for l in mem)); put(c[6], meas)
        g["actions"].append({"ref": None, "text": a, "due_text": ["TBC", None] if due == "TBC" else due.replace("\n", " "), "due_start": ds, "due_end": de, "leads": off + mem, "progress": [], "rag": []})
    a0, b0 = t.cell(first, 0), t.cell(first, 1)
    last = len(t.rows) - 1
    if last > first:
        a0 = a0.merge(t.cell(last, 0)); b0 = b0.merge(t.cell(last, 1))
    put(a0, ref, True); b0.text = ""
    for p in b0.paragraphs[1:]: p._p.getparent().remove(p._p)
    for p in a0.paragraphs[1:]: p._p.getparent().remove(p._p)
    r = b0.paragraphs[0].add_run(hl); r.bold = True; r.font.size = Pt(9.5)
    r = b0.paragraphs[0].add_run(" " + ex); r.font.size = Pt(9.5)
    gold_recs.append(g)
for row in t.rows:
    for i, w in enumerate(widths): row.cells[i].width = Cm(w)

for gc, w in zip(t._tbl.tblGrid.findall(qn("w:gridCol")), widths): gc.set(qn("w:w"), str(int(w * 567)))

f = s.footer.paragraphs[0]; f.alignment = WD_ALIGN_PARAGRAPH.CENTER
r = f.add_run("Peer Challenge Action Plan   |   Version 1.0   |   Page "); r.font.size = Pt(8.5)
for typ, txt in (("begin", None), (None, "PAGE"), ("end", None)):
    r = f.add_run(); r.font.size = Pt(8.5)
    if typ: e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), typ)
    else: e = OxmlElement("w:instrText"); e.text = txt
    r._r.append(e)
d = BASE / "harbourne_tilling_action_plan"
doc.save(d / "document.docx")
gold = {"documents": {"document_type": "action_plan", "date_start": "2025-10-21", "date_end": "2025-10-21"}, "councils": ["E07999014"], "recommendations": gold_recs,
 "front_matter": [], "scope": [], "peers": [],
 "milestones": [{"event": "on_site", "date_text": ["1 to 4 July 2025", "from 1 to 4 July 2025"], "date_start": "2025-07-01", "date_end": "2025-07-04"},
  {"event": "report_published", "date_text": ["26 September 2025", "on 26 September 2025"], "date_start": "2025-09-26", "date_end": "2025-09-26"},
  {"event": "progress_review", "date_text": ["May 2026", "in May 2026"], "date_start": "2026-05-01", "date_end": "2026-05-31"}]}
save("harbourne_tilling_action_plan", gold, "Corporate Peer Challenge Action Plan, Harbourne and Tilling", "python-docx + LibreOffice",
     "Landscape Word plan with number and recommendation merged down over two or three action rows, bold run-in headlines, timescale column left of two lead columns; tests due dates in twenty forms (quarters, seasons, financial years, w/c, start and finish on two lines, relative, none).")
soffice(d)
