import sys; sys.path.insert(0, str(__import__("pathlib").Path(__file__).resolve().parent.parent / ".tools"))
from common import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
N = "wetherholme_tracker"; folder(N)
# no, recommendation, [(ref, action, lead lines, target, progress paragraphs, BRAG)]
P = [
 ("1", "Develop a shared long-term vision for the district with partners, which looks beyond the present Council Plan and gives a clear sense of place.", [
   ("1.1", "Hold a visioning conference with town and parish councils, health, police and business", ["Chief Executive", "Leader of the Council"], "30 June 2025", ["Conference held at Wetherholme Corn Exchange on 19 June with 84 people attending. Report of proceedings circulated in July."], "B"),
   ("1.2", "Draft ‘Wetherholme 2040’ and consult on it", ["Chief Executive"], "December 2025", ["Drafting group has met four times. Consultation will open on 17 November for six weeks, so adoption moves to February 2026 (target was December)."], "A")]),
 ("2", "Ensure that the Medium Term Financial Strategy is owned by the whole council and that savings plans are worked up for all of the period, not just the first year.", [
   ("2.1", "Introduce all-member budget briefings in July, October and January", ["Head of Finance"], "31 January 2026", ["July and October briefings took place (27 and 31 members). Feedback was good; slides are on the members’ portal."], "G"),
   ("2.2", "Produce a three-year savings plan for years 2 to 4 of the MTFS", ["Head of Finance", "Management Team"], "30 September 2025", ["£640k of the £1.9m identified so far. Service reviews in leisure and waste have slipped because of the vacancy in business partnering. Management Team to consider recovery plan on 12 November."], "R")]),
 ("3", "Strengthen the capacity of the statutory officers and the finance team.", [
   ("3.1", "Recruit a permanent deputy Section 151 Officer", ["Head of Finance"], "31 July 2025", ["Appointed; took up post on 1 September."], "B"),
   ("3.2", "Agree a shared legal service with Tarnbeck Borough Council", ["Monitoring Officer"], "1 April 2026", ["Heads of terms agreed in principle by both councils. Staff consultation starts in November."], "G")]),
 ("4", "Review how the Cabinet and the Management Team spend time together, so that there is room for strategy as well as for business.", [
   ("4.1", "Monthly informal Cabinet with Management Team, agenda set jointly by the Leader and the Chief Executive", ["Chief Executive"], "May 2025", ["In place since May. First half-day strategy session held in September on local government reorganisation."], "B")]),
 ("5", "Give overview and scrutiny an earlier and clearer role in policy development.", [
   ("5.1", "Revise the Cabinet forward plan to look nine months ahead", ["Democratic Services Manager"], "30 September 2025", ["Forward plan now covers six months. Nine months has proved difficult for the planning service and the target will be reviewed."], "A"),
   ("5.2", "Scrutiny training for all committee members, from an external provider", ["Democratic Services Manager", "Chair of Overview and Scrutiny Committee"], "31 October 2025", ["First session held on 8 October; second on 20 November."], "G")]),
 ("6", "Accelerate the move to digital services, putting the customer at the centre of design.", [
   ("6.1", "Procure a new customer relationship system", ["Head of Customer and Digital"], "Q4 2025/26", ["Specification agreed with Harrowdale, our procurement partner. Tender documents go out in December."], "G"),
   ("6.2", "Redesign five high-volume services end to end (bins, council tax, housing register, licensing, planning enquiries)", ["Head of Customer and Digital"], "March 2027", [], "")]),
 ("7", "Be more ambitious about growth at Thornby Junction, and resource the project properly.", [
   ("7.1", "Establish a programme board with Homes England and the county council", ["Director of Place"], "30 September 2025", ["Board established and meets monthly. Terms of reference agreed on 4 September."], "B"),
   ("7.2", "Secure funding for a masterplan and transport model", ["Director of Place", "Cabinet Member for Growth and Planning"], "31 March 2026", ["Bid of £450k submitted to Homes England in August. The county council has confirmed that it will fund the transport model.", "Decision on the bid is expected before Christmas."], "G")]),
 ("8", "Put in place a people strategy, with particular attention to staff engagement and the offer to younger staff.", [
   ("8.1", "Adopt a People Strategy 2025 to 2029", ["HR and OD Manager"], "31 October 2025", ["Draft considered by the Joint Staff Consultative Group on 2 October; to Cabinet on 9 December."], "A"),
   ("8.2", "Staff survey every year, with results and response published on the intranet", ["HR and OD Manager"], "November 2025", ["Survey opens on 10 November."], "G"),
   ("8.3", "Double the number of apprentices by 2027", ["HR and OD Manager", "Management Team"], "September 2027", [], "")]),
]
LEG = [("B", "Blue", "Action complete", "BDD7EE"), ("R", "Red", "Action off target; unlikely to be delivered without intervention", "F4A6A0"), ("A", "Amber", "Action behind target; plans are in place to recover", "FFD966"), ("G", "Green", "Action on target", "A9D08E"), ("", "No rating", "Action not yet due to start", None)]
FILL = {l[0]: l[3] for l in LEG}
doc = Document(); st = doc.styles["Normal"]; st.font.name = "Carlito"; st.element.rPr.rFonts.set(qn("w:eastAsia"), "Carlito"); st.font.size = Pt(10.5); st.paragraph_format.space_after = Pt(5)
s = doc.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21); s.left_margin = s.right_margin = Cm(1.7); s.top_margin = Cm(1.9); s.bottom_margin = Cm(1.6)
def shade(cell, fill):
    x = OxmlElement("w:shd"); x.set(qn("w:val"), "clear"); x.set(qn("w:color"), "auto"); x.set(qn("w:fill"), fill); cell._tc.get_or_add_tcPr().append(x)
def put(cell, paras, bold=False, size=9, colour=None, align=None):
    for i, t in enumerate(paras or [""]):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph(); p.paragraph_format.space_after = Pt(2)
        r = p.add_run(t); r.bold = bold; r.font.size = Pt(size)
        if colour: r.font.color.rgb = RGBColor.from_string(colour)
        if align: p.alignment = align
def field(p, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        r = p.add_run(); r.font.size = Pt(8.5)
        if kind: x = OxmlElement("w:fldChar"); x.set(qn("w:fldCharType"), kind)
        else: x = OxmlElement("w:instrText"); x.text = text
        r._r.append(x)
hp = s.header.paragraphs[0]; r = hp.add_run("Appendix A"); r.bold = True; hp.alignment = WD_ALIGN_PARAGRAPH.RIGHT
fp = s.footer.paragraphs[0]; r = fp.add_run("Corporate Peer Challenge Action Plan – Quarter 2 update          Page "); r.font.size = Pt(8.5); field(fp, "PAGE"); r = fp.add_run(" of "); r.font.size = Pt(8.5); field(fp, "NUMPAGES")
h = doc.add_paragraph(); r = h.add_run("Wetherholme District Council"); r.bold = True; r.font.size = Pt(12); r.font.color.rgb = RGBColor(0x5B, 0x2A, 0x6E)
h = doc.add_paragraph(); r = h.add_run("Corporate Peer Challenge Action Plan: progress at 31 October 2025"); r.bold = True; r.font.size = Pt(17); r.font.color.rgb = RGBColor(0x5B, 0x2A, 0x6E)
doc.add_paragraph("The Local Government Association’s peer team visited us on 4–7 February 2025 and published its report in May. Cabinet approved this action plan on 10 June 2025. It is reviewed by Management Team every month and by Cabinet and the Overview and Scrutiny Committee every quarter. This is the second update.")
n = [a[5] for _, _, A in P for a in A]; words = {"B": "complete", "G": "on target", "A": "behind target", "R": "off target"}
doc.add_paragraph(f"Of the {len(n)} actions, " + ", ".join(f"{n.count(k)} are {w}" if n.count(k) != 1 else f"{n.count(k)} is {w}" for k, w in words.items()) + f" and {n.count('')} have not yet started.")
t = doc.add_table(rows=0, cols=3); t.style = "Table Grid"; t.autofit = False
for k, name, mean, fill in LEG:
    c = t.add_row().cells; put(c[0], [k], bold=True, align=WD_ALIGN_PARAGRAPH.CENTER); put(c[1], [name]); put(c[2], [mean])
    if fill: shade(c[0], fill)
    for x, w in zip(c, (1.3, 2.6, 11)): x.width = Cm(w)
doc.add_paragraph().paragraph_format.space_after = Pt(2)
W = (1.1, 5.6, 1.1, 5.1, 3.4, 2.3, 6.2, 1.5)
t = doc.add_table(rows=1, cols=8); t.style = "Table Grid"; t.autofit = False
for c, x in zip(t.rows[0].cells, ("No.", "Peer team recommendation", "Ref", "What we will do", "Responsible", "Target date", "Update October 2025", "BRAG")):
    put(c, [x], bold=True, colour="FFFFFF"); shade(c, "5B2A6E")
x = OxmlElement("w:tblHeader"); x.set(qn("w:val"), "true"); t.rows[0]._tr.get_or_add_trPr().append(x)
for no, rec, acts in P:
    first = None
    for ref, act, leads, due_, prog, b in acts:
        row = t.add_row(); c = row.cells; x = OxmlElement("w:cantSplit"); row._tr.get_or_add_trPr().append(x)
        if first is None:
            first = c; put(c[0], [no]); put(c[1], [rec])
        put(c[2], [ref]); put(c[3], [act]); put(c[4], leads); put(c[5], [due_]); put(c[6], prog); put(c[7], [b], bold=True, align=WD_ALIGN_PARAGRAPH.CENTER)
        if FILL[b]: shade(c[7], FILL[b])
    if len(acts) > 1:
        for k in (0, 1):
            m = first[k].merge(c[k])
            for p in m.paragraphs[1:]:
                if not p.text: p._p.getparent().remove(p._p)
for row in t.rows:
    for x, w in zip(row.cells, W): x.width = Cm(w)
for k, w in enumerate(W): t.columns[k].width = Cm(w)
for k, w in enumerate((1.3, 2.6, 11)): doc.tables[0].columns[k].width = Cm(w)
doc.save(str(ROOT / N / "source.docx")); soffice(N, "source.docx")
DEL = {"B": "complete", "G": "on_track", "A": "at_risk", "R": "off_track"}; COL = {"B": "blue", "G": "green", "A": "amber", "R": "red"}
AS = dict(as_of_start=["2025-10-01", "2025-10-31"])
recs = [dict(ref=no, text=rec, headline=None, recommendation_type="peer", made=["2025", "2025-02-04", "2025-05", None], leads=[], progress=[], rag=[], actions=[
  dict(ref=ref, text=act, **due(d), leads=[dict(lead_text=l, role=l) if "HR and" not in l else dict(lead_text=l) for l in leads],
       progress=[dict(text=" ".join(prog), **AS)] if prog else [],
       rag=[dict(rag_text=b, rag=COL[b], delivery=DEL[b], basis="text_and_fill")] if b else []) for ref, act, leads, d, prog, b in acts]) for no, rec, acts in P]
for r in recs: del r["made"]
gold(N, dict(documents=dict(document_type="action_plan", date_start="2025-10-31", date_end="2025-10-31"), councils=["E07999012"], recommendations=recs, scope=[], peers=[],
  milestones=[dict(event="on_site", date_text=["4–7 February 2025", "on 4–7 February 2025"], date_start="2025-02-04", date_end="2025-02-07"),
   dict(event="report_published", date_text=["May", "in May"])]))
toml(N, "Wetherholme District Council: Corporate Peer Challenge Action Plan, progress at 31 October 2025", "LibreOffice Writer (docx by python-docx)", "Landscape Word tracker: recommendation cell merged downwards over its actions, action refs 1.1, leads one a line, update column dated in its header, BRAG letters on fill, blue = complete, unrated rows empty, legend first.")
