"""Writes source.docx (python-docx; then soffice --convert-to pdf, then Ghostscript pdfwrite) and gold.json.  The meanings in the gold are stated here by hand."""
import json
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml import OxmlElement
NAME = "plan_banner_symbols_subactions_writer_gs"
MEAN = {"✔": "complete", "◆": "on_track", "▲": "at_risk", "✖": "off_track", "○": "not_started"}
def D(t, s=0, e=0): return {"due_text": t} if s == 0 else {"due_text": t, "due_start": s, "due_end": e}
NONE, ONG = D(None, None, None), D("Ongoing", None, None)
def who(*xs):   # "Name, Role" as printed, or initials
    return [{"lead_text": x, **({"role": x.split(", ", 1)[1]} if x.endswith((", Chief Executive", ", Monitoring Officer", ", Director of Resources")) else {})} for x in xs]
FI, GT, OR, MB, SD, HP = "Farah Inglethorpe, Head of Policy and Performance", "Gwen Tarrant, Director of Resources", "Owen Ruddle, Monitoring Officer", "Marcus Benbow, Chief Executive", "Sunita Darnley, Head of Organisational Development", "Hal Pickersgill, Director of Growth & Neighbourhoods"
# theme, ref, headline, explanation, executive decision maker, lead officer, actions: (ref, text, responsible, printed-with, due, action taken, symbol)
PLAN = [
 ("Local priorities and outcomes", "1", "Set out a long-term vision for the city", "work with partners on a vision to 2040 which looks beyond the present council term.", "Leader of the Council", "Chief Executive", [
  ("1a", "Hold a city conversation with residents, faith groups, the university and businesses, in person as well as online.", who(FI), D("March - May 2025", "2025-03-01", "2025-05-31"), ["2,140 people took part, of whom one in five was under 25. The findings were published in July."], "✔"),
  ("1b", "Draft the vision and take it to the City Partnership Board.", who(FI, MB), D("By end Q2 2025/26"), ["A first draft went to the Board in September. Partners asked for a stronger chapter on health, and a second draft is due before Christmas."], "▲"),
  ("1c", "Line up the Corporate Plan and the Local Plan with the vision.", who(HP), D("2026/27", "2026-04-01", "2027-03-31"), [], "○")]),
 ("Local priorities and outcomes", "2", "Be clearer about performance", "members need fewer measures and a better account of what is being done where targets are missed.", "Deputy Leader", "Head of Policy and Performance", [
  ("2a", "Cut the quarterly report to 30 measures with a page of commentary for each priority.", who("FI"), D("End of June 2025"), ["New style report used since Quarter 1. Scrutiny chairs have welcomed it."], "✔"),
  ("2b", "Train members in the use of performance information.", who("FI", "SD"), D("w/c 3 November 2025"), ["Two sessions arranged with an outside trainer."], "◆")]),
 ("Organisational and place leadership", "3", "Make more of the city's anchor institutions", "the cathedral, the university and the hospital trust are willing partners, but there is no shared programme.", "Leader of the Council", "Director of Growth & Neighbourhoods", [
  ("3a", "Set up an anchor network with a small secretariat.", who(HP), D("Mid 2025"), ["The network met for the first time in June and has agreed to work on local recruitment, buying locally and the use of empty buildings in the centre. The university is providing the secretariat for two years, and the hospital trust has offered the use of its meeting rooms. A memorandum of understanding has been signed by all five members."], "✔"),
  ("3b", "Agree a joint pledge on local employment.", who(HP, SD), D("Q4 2025/26", "2026-01-01", "2026-03-31"), ["-"], "◆")]),
 ("Governance and culture", "4", "Simplify decision making", "the scheme of delegation is out of date, and reports pass through too many hands before they are published.", "Cabinet Member for Finance and Governance", "Monitoring Officer", [
  ("4a", "Rewrite the scheme of delegation and raise the key decision threshold.", who(OR), D("15 May 2025", "2025-05-15", "2025-05-15"), ["Approved by Annual Council."], "✔"),
  ("4b", "Replace the three report clearance meetings with one.", who(OR, GT), D("September 2025", "2025-09-01", "2025-09-30"), ["A pilot has been running in two directorates since the summer. Report authors like it, but the time allowed for legal and finance comments has not been kept to. The pilot has been extended to the end of the year and the wider change will be late."], "✖"),
  ("4c", "Induction for new report authors.", None, ONG, ["First induction held in October."], "◆")]),
 ("Governance and culture", "5", "Renew the relationship with parish councils", "parishes feel informed but not involved.", "Cabinet Member for Communities", "Head of Policy and Performance", [
  ("5a", "Agree a new parish charter with the association of local councils.", who(FI), D("2025/26", "2025-04-01", "2026-03-31"), ["Working group of six clerks has met twice.", "Consultation with all 38 parishes opens in January."], "◆")]),
 ("Financial planning and management", "6", "Quicken the savings programme", "the plan for 2026/27 onwards should be agreed earlier, with savings that are owned by the services which have to make them.", "Cabinet Member for Finance and Governance", "Director of Resources", [
  ("6a", "Bring forward budget challenge sessions to July.", who(GT), D("July 2025", "2025-07-01", "2025-07-31"), ["Done. All directors took part, and £1.9m of proposals went forward."], "✔"),
  ("6b", "Report progress on savings to Cabinet every two months.", who("GT"), ONG, ["Reports made in June, August and October."], "◆"),
  ("6c", "Look again at the commercial property portfolio and sell holdings that no longer pay their way.", who(GT, HP), D("Mid 2026"), ["An adviser has been appointed. Two of the leases are in dispute and this may delay the report."], "▲")]),
 ("Capacity for improvement", "7", "Invest in change skills", "there are good people in the transformation team, but too few of them.", "Cabinet Member for Finance and Governance", "Chief Executive", [
  ("7a", "Business case for a larger team, paid for by flexible use of capital receipts.", who(MB, GT), D("December 2025", "2025-12-01", "2025-12-31"), [], "○"),
  ("7b", "Train forty staff in project management and service design.", who(SD), D("March 2026", "2026-03-01", "2026-03-31"), ["Fourteen trained so far; the autumn course is full."], "◆")]),
 ("Capacity for improvement", "8", "Finish the move to the new customer platform", "two systems are being paid for, and neither is fully used.", "Deputy Leader", "Director of Resources", [
  ("8a", "Move the remaining eleven services and switch off the old system.", who("GT", "HP"), D("By end Q3 2025/26"), ["Seven have moved. Revenues and benefits cannot move until the supplier has put right a fault in the payments link, and the contract for the old system has had to be extended by six months."], "✖"),
  ("8b", "Survey customers before and after the change.", who("FI"), NONE, ["N/A"], "○")]),
]
def shade(cell, colour):
    x = OxmlElement("w:shd"); x.set(qn("w:val"), "clear"); x.set(qn("w:fill"), colour); cell._tc.get_or_add_tcPr().append(x)
def put(cell, paras, bold=False, size=8, font=None, centre=False, colour=None):
    for i, p in enumerate(paras or [""]):
        para = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        para.paragraph_format.space_after = Pt(2)
        if centre: para.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for text, b in ([(p, bold)] if isinstance(p, str) else p):
            r = para.add_run(text); r.bold = b; r.font.size = Pt(size)
            if font: r.font.name = font; r._r.get_or_add_rPr().rFonts.set(qn("w:cs"), font); r._r.rPr.rFonts.set(qn("w:eastAsia"), font)
            if colour: r.font.color.rgb = RGBColor.from_string(colour)
def field(para, code):
    for t, txt in (("begin", None), (None, code), ("end", None)):
        r = para.add_run(); r.font.size = Pt(8)
        if t: x = OxmlElement("w:fldChar"); x.set(qn("w:fldCharType"), t)
        else: x = OxmlElement("w:instrText"); x.text = txt
        r._r.append(x)
doc = Document(); st = doc.styles["Normal"]; st.font.name = "Liberation Sans"; st.font.size = Pt(9.5)
s = doc.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
s.left_margin = s.right_margin = Cm(1.8); s.top_margin = Cm(1.8); s.bottom_margin = Cm(1.6)
s.header.paragraphs[0].add_run("Thornwick City Council").font.size = Pt(8)
f = s.footer.paragraphs[0]; f.alignment = WD_ALIGN_PARAGRAPH.RIGHT
f.add_run("Peer challenge action plan v4 | ").font.size = Pt(8); field(f, "PAGE"); f.add_run(" / ").font.size = Pt(8); field(f, "NUMPAGES")
p = doc.add_paragraph(); r = p.add_run("Corporate Peer Challenge – Action Plan"); r.bold = True; r.font.size = Pt(18)
p = doc.add_paragraph(); p.add_run("Version 4 – November 2025").italic = True
doc.add_paragraph("Thornwick invited a team of peers to look at how the Council is run and how well it works with others. They made eight recommendations, all of which were accepted. Under each we name the Cabinet member who takes the decisions and the officer who leads; the officers responsible for the single actions are named beside them. The plan is brought up to date every quarter.")
p = doc.add_paragraph(); p.add_run("Rating: ").bold = True
for i, (k, t) in enumerate((("✔", "complete"), ("◆", "on track"), ("▲", "at risk"), ("✖", "off track"), ("○", "not started"))):
    r = p.add_run(k); r.font.name = "DejaVu Sans"; r._r.get_or_add_rPr().rFonts.set(qn("w:eastAsia"), "DejaVu Sans"); p.add_run("\u00a0" + t + ("" if i == 4 else "     "))
W = [1.2, 6.6, 4.8, 2.6, 8.9, 1.9]
t = doc.add_table(rows=1, cols=6); t.style = "Table Grid"; t.autofit = False
b = OxmlElement("w:tblBorders")
for side in ("left", "right", "insideV"):
    x = OxmlElement(f"w:{side}"); x.set(qn("w:val"), "nil"); b.append(x)
for side in ("top", "bottom", "insideH"):
    x = OxmlElement(f"w:{side}"); x.set(qn("w:val"), "single"); x.set(qn("w:sz"), "4"); x.set(qn("w:color"), "808080"); b.append(x)
t._tbl.tblPr.append(b)
for c, h in zip(t.rows[0].cells, ["Ref", "Action", "Responsible", "Deadline", "Action taken (as of 7 November 2025)", "Rating"]): put(c, [h], True)
x = OxmlElement("w:tblHeader"); t.rows[0]._tr.get_or_add_trPr().append(x)
recs, last = [], None
for theme, ref, head, rest, edm, lo, acts in PLAN:
    if theme != last:
        c = t.add_row().cells; m = c[0].merge(c[5]); put(m, [theme], True, 10, colour="FFFFFF"); shade(m, "34495E"); last = theme
    c = t.add_row().cells; m = c[0].merge(c[5]); put(m, [[(f"Recommendation {ref} – ", False), (head, True), (": " + rest, False)]], size=9.5); shade(m, "E8ECEF")
    c = t.add_row().cells; put(c[0].merge(c[2]), [[("Executive Decision Maker: ", True), (edm, False)]]); put(c[3].merge(c[5]), [[("Lead Officer: ", True), (lo, False)]])
    out = []
    for aref, text, leads, due, taken, sym in acts:
        c = t.add_row().cells; ini = leads and all(len(l["lead_text"]) == 2 for l in leads)
        put(c[0], [aref]); put(c[1], [text]); put(c[2], ["TBC"] if leads is None else ["/".join(l["lead_text"] for l in leads)] if ini else [l["lead_text"] for l in leads])
        put(c[3], [due["due_text"] or ""]); put(c[4], taken); put(c[5], [sym], size=11, font="DejaVu Sans", centre=True)
        out.append({"ref": aref, "text": text, **due, **({} if leads is None else {"leads": leads}), "progress": [] if taken in ([], ["-"], ["N/A"]) else [{"text": " ".join(taken), "as_of_start": "2025-11-07"}], "rag": [{"rag": None, "rag_text": sym, "delivery": MEAN[sym]}]})
    roles = {"Chief Executive", "Monitoring Officer", "Director of Resources"}
    recs.append({"ref": ref, "text": f"{head}: {rest}", "headline": head, "recommendation_type": "peer", "theme": theme, "leads": [{"lead_text": edm}, {"lead_text": lo, **({"role": lo} if lo in roles else {})}], "actions": out})
for row in t.rows:
    for c, w in zip(row.cells, W):
        if len(row._tr.tc_lst) == 6: c.width = Cm(w)
g = t._tbl.tblGrid
for col, w in zip(g.gridCol_lst, W): col.w = Cm(w)
p = doc.add_paragraph(); r = p.add_run("Initials stand for the officers named in full elsewhere in the plan."); r.italic = True; r.font.size = Pt(8)
doc.save("source.docx")
json.dump({"source": NAME + ".pdf", "documents": {"document_type": "action_plan", "date_start": "2025-11-01", "date_end": "2025-11-30"}, "recommendations": recs}, open("gold.json", "w"), indent=1, ensure_ascii=False)
