"""Eastmarsh action plan: builds source.docx (python-docx) and gold.json from the same words."""
import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

# ref, recommendation, [(action, [(lead, role)], due_text, due_start, due_end, success)]
PLAN = [
 ("1", "Agree a short list of corporate priorities for the next two years and be explicit about what will stop, slow down or be done by others.",
  [("Hold two Cabinet and Corporate Management Team away-days to rank the 41 commitments in the current Borough Plan.", ["Chief Executive", "Leader of the Council"], "November 2025", "2025-11-01", "2025-11-30", "Ranked list shared with all members"),
   ("Bring a refreshed Borough Plan 2026–2029 to Full Council.", ["Head of Strategy and Engagement"], "26 February 2026", "2026-02-26", "2026-02-26", "Plan has no more than 12 commitments, each with a measure")]),
 ("2", "Develop a medium-term savings programme that closes the forecast gap of £3.1m without further reliance on reserves.",
  [("Publish a four-year savings programme alongside the Medium Term Financial Strategy, with a named sponsor for each proposal.", ["Director of Finance and Section 151 Officer"], "January 2026", "2026-01-01", "2026-01-31", "Balanced budget for 2026/27; gap for 2027/28 below £0.5m"),
   ("Introduce a monthly savings tracker for the Corporate Management Team and a quarterly one for the Finance Scrutiny Panel.", ["Financial Planning Manager"], "October 2025", "2025-10-01", "2025-10-31", "90% of savings delivered in the year they were planned for"),
   ("Set a minimum level for the General Fund balance and a rule for topping it up.", ["Director of Finance and Section 151 Officer"], "January 2026", "2026-01-01", "2026-01-31", "Agreed by Full Council with the budget")]),
 ("3", "Give scrutiny a clearer role in policy development, with a work programme that is set by members and linked to the Cabinet forward plan.",
  [("Adopt a single joint work-planning session each May for Cabinet members and scrutiny chairs.", ["Monitoring Officer"], "May 2026", "2026-05-01", "2026-05-31", "At least four pre-decision reviews a year"),
   ("Commission training on questioning skills from the Centre for Governance and Scrutiny.", ["Democratic Services Manager"], "Q3 2025/26", "2025-10-01", "2025-12-31", "Three quarters of scrutiny members attend")]),
 ("4", "Finalise the workforce strategy and use it to tackle hard-to-fill posts in planning, building control and environmental health.",
  [("Workforce strategy to be signed off by the Employment Committee after consultation with the trade unions.", ["Assistant Director – People"], "December 2025", "2025-12-01", "2025-12-31", "Vacancy rate below 9%"),
   ("Open a career-grade scheme for planners and environmental health officers, with two apprenticeships in each service.", ["Assistant Director – People", "Head of Development Management"], "September 2026", "2026-09-01", "2026-09-30", "Agency spend in both services halved")]),
 ("5", "Refresh the way the Council works with town and parish councils, so that they are told early about changes in services in their area.",
  [("Re-launch the Parish Charter and hold a twice-yearly parish conference.", ["Head of Strategy and Engagement"], "March 2026", "2026-03-01", "2026-03-31", "Charter signed by 20 of 27 parishes")]),
 ("6", "Bring the major regeneration schemes under one programme board with consistent business cases, risk registers and reporting.",
  [("Create a Regeneration Programme Board, chaired by the Chief Executive, for Quayside, the former Ropeworks and the leisure centre.", ["Director of Place"], "30 September 2025", "2025-09-30", "2025-09-30", "Board meets every six weeks"),
   ("Adopt the five-case model for every scheme over £500,000.", ["Director of Place", "Director of Finance and Section 151 Officer"], "From 1 April 2026", ["2026-04-01"], [None, "2026-04-01"], "All live schemes re-baselined")]),
 ("7", "Make better use of data and residents’ insight in decisions.",
  [("Carry out a residents’ survey and repeat it every two years.", ["Communications Manager"], "Spring 2026", ["2026-03-01", None], ["2026-05-31", None], "Response of 1,100 or more"),
   ("Replace the quarterly performance book with an on-line dashboard.", ["Performance and Insight Lead"], "By end of March 2026", ["2026-03-31", "2026-03-01", None], "2026-03-31", "Dashboard used at every directorate meeting")]),
 ("8", "Strengthen member development ahead of the all-out elections in 2027 and encourage a wider range of people to stand.",
  [("Develop an induction programme for May 2027 with the cross-party Member Development Group.", ["Democratic Services Manager", "Cabinet Member for Corporate Services"], "February 2027", "2027-02-01", "2027-02-28", "Charter Plus accreditation kept")]),
 ("9", "Prepare for local government reorganisation with neighbouring councils while protecting the capacity for day-to-day services.",
  [("Second a small team to the county-wide programme office and backfill the posts.", ["Chief Executive"], "Ongoing", None, None, "No drop in the ten core service measures"),
   ("Report to every meeting of the Cabinet on what reorganisation is costing in officers’ time.", ["Head of Legal and Democratic Services"], "From October 2025", ["2025-10-01"], [None, "2025-10-31"], "First report in October")]),
]

doc = Document()
s = doc.sections[0]
s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
s.left_margin = s.right_margin = Cm(1.8); s.top_margin, s.bottom_margin = Cm(1.7), Cm(1.5)
st = doc.styles["Normal"]; st.font.name = "Carlito"; st.font.size = Pt(10.5)
st.element.rPr.rFonts.set(qn("w:eastAsia"), "Carlito"); st.paragraph_format.space_after = Pt(6)

def para(text, size=None, bold=False, color=None, after=None):
    p = doc.add_paragraph(); r = p.add_run(text); r.bold = bold
    if size: r.font.size = Pt(size)
    if color: r.font.color.rgb = RGBColor.from_string(color)
    if after is not None: p.paragraph_format.space_after = Pt(after)
    return p

def shade(cell, hexcolour):
    e = OxmlElement("w:shd"); e.set(qn("w:val"), "clear"); e.set(qn("w:color"), "auto"); e.set(qn("w:fill"), hexcolour)
    cell._tc.get_or_add_tcPr().append(e)

def field(par, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        r = par.add_run()
        if kind:
            e = OxmlElement("w:fldChar"); e.set(qn("w:fldCharType"), kind)
        else:
            e = OxmlElement("w:instrText"); e.set(qn("xml:space"), "preserve"); e.text = text
        r._r.append(e); r.font.size = Pt(8.5)

para("Eastmarsh Borough Council", 13, True, "1F4E5F", 0)
para("Corporate Peer Challenge: our action plan", 20, True, "1F4E5F", 2)
para("September 2025", 11, False, "595959", 10)
para("A team of councillors and senior officers from other councils, brought together by the Local Government Association, was in Eastmarsh from 13 to 16 May 2025. Their report was published in July 2025 and makes nine recommendations. The Council has accepted all of them.")
para("This plan says what we will do in answer to each, who is responsible and when it will be done. It will be monitored by the Corporate Management Team each month and by the Overview and Scrutiny Committee in December 2025 and June 2026. The peer team will come back for a progress review in March 2026.")

heads = ["No.", "Recommendation of the peer team", "What we will do", "Who is responsible", "By when", "How we will know it has worked"]
widths = [1.1, 6.6, 7.4, 3.9, 2.7, 4.4]
n = sum(len(r[2]) for r in PLAN)
t = doc.add_table(rows=1 + n, cols=6); t.style = "Table Grid"; t.autofit = False
def fill(cell, lines, bold=False, white=False):
    for i, line in enumerate(lines):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(2)
        r = p.add_run(line); r.font.size = Pt(9.5); r.bold = bold
        if white: r.font.color.rgb = RGBColor(255, 255, 255)
for i, h in enumerate(heads):
    fill(t.rows[0].cells[i], [h], True, True); shade(t.rows[0].cells[i], "1F4E5F")
e = OxmlElement("w:tblHeader"); e.set(qn("w:val"), "true"); t.rows[0]._tr.get_or_add_trPr().append(e)
k, gold_recs = 1, []
for ref, text, actions in PLAN:
    first = k; gacts = []
    for action, leads, due, d0, d1, success in actions:
        c = t.rows[k].cells
        fill(c[2], [action]); fill(c[3], leads); fill(c[4], [due]); fill(c[5], [success])
        x = OxmlElement("w:cantSplit"); t.rows[k]._tr.get_or_add_trPr().append(x)
        gacts.append({"text": action, "due_text": due, "due_start": d0, "due_end": d1,
                      "leads": [{"lead_text": l} for l in leads], "progress": [], "rag": []})
        k += 1
    for col in (0, 1):
        if k - first > 1:
            t.cell(first, col).merge(t.cell(k - 1, col))
        cell = t.cell(first, col)
        for p in cell.paragraphs[1:]: p._p.getparent().remove(p._p)
        fill(cell, [(ref if col == 0 else text)], col == 0)
    gold_recs.append({"ref": ref, "text": text, "headline": None, "recommendation_type": "peer", "made": ["2025", "2025-05", "2025-05-13", "2025-05-16"], "theme": None, "actions": gacts, "leads": [], "progress": [], "rag": []})
for i, w in enumerate(widths): t.columns[i].width = Cm(w)
for row in t.rows:
    for i, w in enumerate(widths): row.cells[i].width = Cm(w)
para("", after=0)
para("If you would like this plan in another format, please contact the Strategy and Engagement team on 01999 555 014 or at strategy@eastmarsh.example.", 9.5, color="595959")

f = s.footer.paragraphs[0]; r = f.add_run("Eastmarsh Borough Council | Corporate Peer Challenge action plan v1.0 | Page "); r.font.size = Pt(8.5)
field(f, "PAGE"); r = f.add_run(" of "); r.font.size = Pt(8.5); field(f, "NUMPAGES"); f.alignment = WD_ALIGN_PARAGRAPH.RIGHT
doc.save("source.docx")

ROLE = {"Chief Executive": "Chief Executive", "Monitoring Officer": "Monitoring Officer"}
for r in gold_recs:
    for a in r["actions"]:
        for l in a["leads"]:
            if l["lead_text"] in ROLE: l["role"] = ROLE[l["lead_text"]]
gold = {"source": "document.pdf",
 "documents": {"document_type": "action_plan", "date_start": "2025-09-01", "date_end": "2025-09-30"},
 "councils": ["E07999005"], "recommendations": gold_recs, "scope": [], "peers": [], "front_matter": [],
 "milestones": [
  {"event": "on_site", "date_text": ["13 to 16 May 2025", "from 13 to 16 May 2025"], "date_start": "2025-05-13", "date_end": "2025-05-16"},
  {"event": "report_published", "date_text": ["July 2025", "in July 2025"], "date_start": "2025-07-01", "date_end": "2025-07-31"},
  {"event": "progress_review", "date_text": ["March 2026", "in March 2026"], "date_start": "2026-03-01", "date_end": "2026-03-31"}]}
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "Eastmarsh Borough Council: Corporate Peer Challenge action plan, September 2025"
origin = "written for this project"
licence = "CC0-1.0"
producer = "python-docx 1.2 + LibreOffice Writer"
family = "Landscape Word table, ruled, number and recommendation merged downwards over one to three actions each with its own lead, date and success measure; an ordinary plan over several pages with a repeated heading row."
split = "held_out"
''')
