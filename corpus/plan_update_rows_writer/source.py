import sys, pathlib
here = pathlib.Path(__file__).resolve().parent; sys.path.insert(0, str(here.parent))
from goldrecords import *
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
N = "2025-11-28"
COL = {"Blue": ("9DC3E6", "complete"), "Green": ("A9D08E", "on_track"), "Amber": ("FFD966", "at_risk"), "Red": ("F4877E", "off_track"), "Grey": ("BFBFBF", "on_hold")}
def rec(ref, head, expl, action, leads, due, prog, col, lead_print=None):
    return dict(ref=ref, headline=head, text=head + " – " + expl, expl=expl, col=col, prog=prog, lead_print=lead_print, actions=[dict(
        text=action, leads=leads, due=due, progress=[{"text": prog, "as_of_start": N}] if prog not in ("", "-") else [],
        rag=[{"rag": col.lower(), "rag_text": col, "delivery": COL[col][1], "as_of_start": N}] if col else [])])
rows = [
 rec("CPC1", "Tell a clearer story of place", "work with partners to agree what kind of district Oxmere wants to be by 2040, and make sure that residents recognise themselves in it.",
  "We will hold a series of place conversations with town and parish councils, businesses and young people, and bring a draft Vision 2040 to Council.",
  L("Chief Executive", "Leader of the Council"), D("30 September 2025", "2025-09-30"),
  "Eleven place conversations were held between May and July, attended by 412 people. The draft Vision was supported by Council on 24 September and is now being turned into a partnership agreement.", "Blue"),
 rec("CPC2", "Get ready for reorganisation", "put in place the capacity that you will need to play a full part in local government reorganisation while keeping services safe.",
  "A small reorganisation team will be set up, funded from the transformation reserve. Directors will each name a deputy who can cover day-to-day business.",
  [{"lead_text": "Deputy Chief Executive", "role": "Deputy Chief Executive"}, {"lead_text": "Portfolio Holder for Finance and Assets"}], D("31 December 2025", "2025-12-31"),
  "Three of the four posts have been filled. The fourth, a programme accountant, has been advertised twice without success and interim cover is being sought.", "Amber"),
 rec("CPC3", "Refresh the Local Plan timetable", "the present timetable is not credible and should be replaced by one that members can own.",
  "Publish a new Local Development Scheme.",
  [{"lead_text": "Head of Planning and Building Control", "role": "Head of Planning and Building Control"}], D("Paused"),
  "Paused at the request of the Planning Policy Committee until the county-wide spatial strategy is clearer.", "Grey"),
 rec("CPC4", "Give scrutiny a stronger voice", "members told us that scrutiny is polite rather than searching.",
  "Commission training on questioning skills. Hold pre-meetings for every scrutiny committee, and publish an annual report on what scrutiny has changed.",
  [{"lead_text": "Head of Legal and Democratic Services"}], D("May 2026", "2026-05-01", "2026-05-31"),
  "Training took place on 14 October. Pre-meetings are now routine.", "Green"),
 rec("CPC5", "Improve the housing repairs service", "performance on non-urgent repairs is poor, tenants are frustrated, and the Council is not yet able to show that it would meet the regulator’s consumer standards.",
  "Carry out a root and branch review of the repairs service with tenants. The review will cover scheduling, stock held on vans, use of sub-contractors and the way in which appointments are confirmed. An improvement plan will follow, overseen by the Housing Board.",
  [{"lead_text": "Director of Communities", "role": "Director of Communities"}, {"lead_text": "Portfolio Holder for Housing"}], D("Q3 2025/26", "2025-10-01", "2025-12-31"),
  "The review was completed in August, and the improvement plan was approved by the Housing Board. However, the backlog of non-urgent repairs has grown from 1,140 to 1,385 since the review began, mainly because two sub-contractors have withdrawn. Without a further contractor the target will be missed. A paper on options is going to Cabinet on 16 December, and the Housing Ombudsman has been told of the position.", "Red"),
 rec("CPC6", "Invest in middle managers", "they are the layer on which change will depend.",
  "Launch a development programme for the 46 managers at grades 9 to 12, run together with two neighbouring districts.",
  [{"lead_text": "Head of People"}], D("January 2026", "2026-01-01", "2026-01-31"),
  "-", ""),
 rec("CPC7", "Sharpen commercial oversight", "the governance of the two wholly owned companies should be simpler and more transparent.",
  "Create a single shareholder committee with published terms of reference, and report company accounts to the Audit and Standards Committee each year.",
  [{"lead_text": "Section 151 Officer", "role": "Section 151 Officer"}, {"lead_text": "Monitoring Officer", "role": "Monitoring Officer"}], D("31 March 2026", "2026-03-31"),
  "Terms of reference have been drafted by external lawyers. The first meeting of the shareholder committee is in the diary for 22 January.", "Green"),
 rec("CPC8", "Celebrate what you do well", "staff and partners are proud of Oxmere, and the Council could do more to say so.",
  "Introduce an annual staff awards event and a quarterly partners’ newsletter.",
  [{"lead_text": "Communications Manager", "role": "Communications Manager"}], D("Ongoing", None, None),
  "The first staff awards were held in October. The newsletter has reached its second issue.", "Green"),
]
def shade(cell, fill):
    s = OxmlElement("w:shd"); s.set(qn("w:val"), "clear"); s.set(qn("w:color"), "auto"); s.set(qn("w:fill"), fill); cell._tc.get_or_add_tcPr().append(s)
d = Document(); st = d.styles["Normal"]; st.font.name = "Liberation Serif"; st.font.size = Pt(10); st.paragraph_format.space_after = Pt(4)
s = d.sections[0]; s.page_width, s.page_height = Cm(21), Cm(29.7); s.left_margin = s.right_margin = Cm(1.5); s.top_margin = s.bottom_margin = Cm(1.8)
s.header.paragraphs[0].text = "Appendix B"; s.header.paragraphs[0].alignment = 2
fp = s.footer.paragraphs[0]; fp.alignment = 1
def field(p, code):
    for t, v in (("begin", None), (None, code), ("end", None)):
        r = p.add_run()
        if t: x = OxmlElement("w:fldChar"); x.set(qn("w:fldCharType"), t)
        else: x = OxmlElement("w:instrText"); x.text = v
        r._r.append(x)
field(fp, "PAGE"); fp.add_run(" | Oxmere District Council")
def para(t, size=10, bold=False):
    p = d.add_paragraph(); r = p.add_run(t); r.bold = bold; r.font.size = Pt(size); return p
para("Oxmere District Council", 15, True); para("Progress against the recommendations of the Corporate Peer Challenge, 28 November 2025", 12, True)
para("The LGA’s peer team was on site from 10 to 13 March 2025. This appendix lists each of the team’s eight recommendations, our response, and a short note of progress. The colours have these meanings:")
k = d.add_table(rows=0, cols=2); k.style = "Table Grid"; k.autofit = False
for c, m in (("Blue", "Complete"), ("Green", "On track"), ("Amber", "Some risk to time, cost or quality; being managed"), ("Red", "Off track; needs intervention by directors"), ("Grey", "On hold")):
    cs = k.add_row().cells; cs[0].text, cs[1].text = c, m; cs[0].width, cs[1].width = Cm(2), Cm(9); shade(cs[0], COL[c][0])
para("")
W = [1.5, 5.0, 5.3, 3.1, 1.9, 1.4]
t = d.add_table(rows=1, cols=6); t.style = "Table Grid"; t.autofit = False
for c, h in zip(t.rows[0].cells, ("Ref", "Recommendation and reason", "Our response", "Lead", "Target", "RAG")):
    c.text = ""; r = c.paragraphs[0].add_run(h); r.bold = True; r.font.color.rgb = RGBColor(255, 255, 255); shade(c, "3B4A3F")
tp = t.rows[0]._tr.get_or_add_trPr(); x = OxmlElement("w:tblHeader"); x.set(qn("w:val"), "true"); tp.append(x)
for g in rows:
    a = g["actions"][0]; c = t.add_row().cells
    c[0].text = g["ref"]; p = c[1].paragraphs[0]; p.add_run(g["headline"]).bold = True; p.add_run(" – " + g["expl"])
    c[2].text = a["text"]; c[3].text = a["leads"][0]["lead_text"]
    for l in a["leads"][1:]: c[3].add_paragraph(l["lead_text"])
    c[4].text = a["due"]["due_text"]; c[5].text = g["col"]
    if g["col"]: shade(c[5], COL[g["col"]][0])
    u = t.add_row().cells; m = u[0].merge(u[1]); m.text = ""; r = m.paragraphs[0].add_run("Progress at 28 November 2025"); r.italic = True
    b = u[2].merge(u[5]); b.text = g["prog"]; shade(m, "F2F2F2"); shade(b, "F2F2F2")
for row in t.rows:
    if len(row.cells) == 6:
        for c, w in zip(row.cells, W): c.width = Cm(w)
for i, col in enumerate(t.columns): col.width = Cm(W[i])
para(""); para("Questions about this appendix should be sent to the Policy Team.", 9)
d.save(here / "source.docx")
for g in rows:
    if g['ref'] == 'CPC3': g['actions'][0].pop('due')   # a status word in the date column: open
for g in rows:   # the colour stands in the recommendation row, the update is dated; the colour itself is not
    for q in g["actions"][0]["rag"]: q.pop("as_of_start")
write(here, rows, ("2025-11-28", "2025-11-28"))
toml(here, "Progress against the recommendations of the Corporate Peer Challenge", "LibreOffice Writer", "portrait, ruled, progress in a merged row under each recommendation, colour words on fills, key table before the plan, two leads a cell")
