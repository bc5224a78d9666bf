"""Writes source.docx (convert it with LibreOffice Writer) and gold.json (authored here, checked by eye against the rendered pages)."""
import json
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

HEAD = ["Seeing it through", "Advice we were given", "Steps we are taking", "To be done by", "Where we were, October 2024", "Where we are, April 2025", "State of play"]
WIDTH = [32, 50, 50, 23, 49, 51, 18]
MEAN = {"Done": "complete", "Moving": "on_track", "Slipping": "at_risk", "Stuck": "off_track", "Parked": "on_hold", "To start": "not_started"}
LEGEND = [("Done", "finished"), ("Moving", "under way and on track for its date"), ("Slipping", "under way but at risk of being late"), ("Stuck", "off track; will not be done by its date"), ("Parked", "on hold by agreement of Cabinet"), ("To start", "not started yet")]
JM, RC, AP, SD, CE, LH = "Judith Marrow, Head of Housing", "Rufus Colebrand, Head of Finance", "Anjali Pettifer, Monitoring Officer", "Sian Dewhurst, Director of Communities", "Martin Hobday, Chief Executive", "Lorna Hext, Head of People"
CL = "Cllr Edwin Tarrow, Leader of the Council"
# theme -> recommendations: (advice, leads, actions); action: (steps, (due text[, start, end]), october, april, state)
PLAN = [
("Local priorities and outcomes", [
 ("Produce a short, plain corporate plan that says what the Council will stop doing as well as what it will do.", [CE, CL], [
  ("We will replace the 64-page Corporate Strategy with a plan on a page and a delivery plan that is reviewed every year.", ("1.4.25", "2025-04-01", "2025-04-01"),
   "Member workshops were held in July and September. Agreement on eleven priorities, which officers advised was still too many.",
   "Full Council adopted the plan on a page on 25 February with five priorities. The delivery plan went live on 1 April.", "Done")]),
 ("Be clearer about the evidence behind the Council's growth ambitions and share it with parish councils, who told the team that they felt done to rather than done with.", [SD], [
  ("Publish a State of the District report every autumn and take it to the Parish Forum.", ("Autumn 2024",), "First report published on 9 October and presented to 41 parishes.", "Feedback gathered. The 2025 report will add travel-to-work data, which nine parishes asked for.", "Done"),
  ("Agree a charter with parish and town councils on how we consult them on plan-making.", ("June 2025", "2025-06-01", "2025-06-30"), "N/A", "A draft charter has been out for comment since 3 March. The county association has asked for more time, so Cabinet is now likely to see it in July rather than June.", "Slipping")])]),
("Organisational and place leadership", [
 ("Build on strong relationships with the two neighbouring districts by deciding together which services could be shared.", [CE], [
  ("Hold a joint leaders' summit and commission an options study for waste, revenues and building control.", ("Dec 2024", "2024-12-01", "2024-12-31"), "Summit held on 17 October. Terms of reference agreed for the study.", "The study has been put on hold while the three councils prepare their submission on local government reorganisation. Cabinet agreed this on 14 January and will look at it again in September.", "Parked")])]),
("Governance and culture", [
 ("Review the committee structure so that it supports, rather than slows, decision making.", [AP], [
  ("Set up a cross-party working group to compare our arrangements with those of six similar districts.", ("end of March 2025",), "Working group of seven set up. It has met twice.", "Group reported in March. It recommends merging two of the four overview committees and trimming the scheme of delegation; both changes go to Annual Council.", "Moving"),
  ("Rewrite the constitution in plain English.", ("2025/26", "2025-04-01", "2026-03-31"), None, None, "To start")]),
 ("Deal with the small number of councillor conduct issues that are taking up a great deal of senior officers' time.", [AP, CL], [
  ("Group leaders to sign a joint statement on respect in public life, backed by training for every councillor and by a quicker local resolution stage. The Independent Persons will be asked to review how the new stage has worked after its first six months.", ("Sept 2025", "2025-09-01", "2025-09-30"),
   "Joint statement signed by three of the four group leaders. Training attended by 22 of 38 councillors. A first draft of the local resolution stage was shared with the Standards Committee, which asked for clearer time limits and for an explanation of when the police would be involved.",
   "All four group leaders have now signed. Training has been attended by 35 of 38 councillors and the other three have dates in May. The local resolution stage came into force on 1 February: four complaints have been through it, three were resolved in under twenty days and one was referred on. Senior officers' time spent on complaints has fallen from about nine days a month to four.", "Moving")])]),
("Financial planning and management", [
 ("Set out how the Council will live within its means once the new homes bonus ends.", [RC], [
  ("Bring a savings and income plan for 2026/27 to 2028/29 to Cabinet.", ("with the 2026/27 budget",), "Gap estimated at £2.3m by 2028/29.", "Gap now £2.9m following the pay award and lower planning income. Proposals identified so far come to £1.1m.", "Stuck")]),
 ("Make better use of the property portfolio, some of which is neither earning an income nor serving a purpose.", [RC, JM], [
  ("Complete an asset review and agree a disposals list.", ("30.6.25", "2025-06-30", "2025-06-30"), "Review of 118 assets under way.", "Review finished. A list of 14 sites is with ward councillors for comment and goes to Cabinet on 10 June.", "Moving"),
  ("Bring the former depot at Malt Lane back into use for temporary accommodation.", ("Summer 2025",), "Feasibility work begun.", "Planning permission granted in March. Works tender came back 18% over estimate and a decision is needed on whether to go again.", "Slipping"),
  ("Move the Council out of the east wing of the Guildhall and let it.", ("Ongoing", None, None), "-", "Two tenants signed, one floor left.", "Moving")])]),
("Capacity for improvement", [
 ("Protect the capacity of the small policy and performance team, which is the engine of improvement.", [CE, LH], [
  ("Make the two fixed-term posts permanent and recruit a graduate trainee.", ("1.11.24", "2024-11-01", "2024-11-01"), "Both posts made permanent. Trainee starts in November.", "Team at full strength since November.", "Done")]),
 ("Develop a people strategy that deals with an ageing workforce and with the Council's difficulty in recruiting environmental health, planning and building control staff.", [LH], [
  ("Adopt a people strategy with a grow-your-own programme and career grades.", ("Sept 2025", "2025-09-01", "2025-09-30"), "Scoping only. Exit interviews from the last two years have been read and staff focus groups arranged.", "Draft strategy endorsed by Joint Staff Committee on 2 April. Six career-grade posts advertised, four filled.", "Moving")])]),
]

def shade(cell, colour):
    s = OxmlElement("w:shd"); s.set(qn("w:val"), "clear"); s.set(qn("w:fill"), colour); cell._tc.get_or_add_tcPr().append(s)
def put(cell, text, bold=False):
    for i, line in enumerate(text if isinstance(text, list) else [text]):
        p = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(2); r = p.add_run(line); r.bold = bold; r.font.size = Pt(9.5)
def field(p, code):
    for kind, text in (("begin", None), (None, code), ("end", None)):
        r = p.add_run(); r.font.size = Pt(8)
        if kind: x = OxmlElement("w:fldChar"); x.set(qn("w:fldCharType"), kind)
        else: x = OxmlElement("w:instrText"); x.text = text
        r._r.append(x)
def build():
    d = Document(); s = d.sections[0]; s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Mm(297), Mm(210)
    s.left_margin = s.right_margin = Mm(12); s.top_margin = Mm(15); s.bottom_margin = Mm(14); s.header_distance = s.footer_distance = Mm(7)
    st = d.styles["Normal"]; st.font.name = "Calibri"; st.font.size = Pt(10.5)
    h = s.header.paragraphs[0]; r = h.add_run("OFFICIAL   Fenhallow District Council   Cabinet, Appendix B"); r.font.size = Pt(8)
    f = s.footer.paragraphs[0]; f.alignment = 2; r = f.add_run("Page "); r.font.size = Pt(8); field(f, "PAGE"); r = f.add_run(" of "); r.font.size = Pt(8); field(f, "NUMPAGES")
    t = d.add_heading("Acting on our peers' advice: second update, April 2025", 1); t.runs[0].font.color.rgb = RGBColor(0x1F, 0x5C, 0x3A)
    d.add_paragraph("This plan sets out what Fenhallow District Council is doing about the advice of the peer team who visited us in May 2024. It follows the five themes of the challenge. It was first updated in October 2024; that update has been kept so that members can see what has changed.")
    p = d.add_paragraph(); p.add_run("State of play: ").bold = True
    for i, (w, m) in enumerate(LEGEND):
        p.add_run(w).bold = True; p.add_run(f" = {m}" + ("; " if i < len(LEGEND) - 1 else "."))
    for theme, recs in PLAN:
        hd = d.add_heading(theme, 2); hd.runs[0].font.color.rgb = RGBColor(0x1F, 0x5C, 0x3A); hd.paragraph_format.keep_with_next = True
        table = d.add_table(1, len(HEAD), style="Table Grid"); table.autofit = False
        pr = table.rows[0]._tr.get_or_add_trPr(); x = OxmlElement("w:tblHeader"); x.set(qn("w:val"), "true"); pr.append(x)
        for c, text in zip(table.rows[0].cells, HEAD): put(c, text, True); shade(c, "D5E8DB"); c.paragraphs[0].paragraph_format.keep_with_next = True
        for advice, leads, acts in recs:
            first = len(table.rows)
            for steps, due, octo, apr, state in acts:
                c = table.add_row().cells
                for cell, text in zip(c[2:], (steps, due[0], octo or "", apr or "", state)): put(cell, text)
            last = len(table.rows) - 1
            for col, text in ((0, leads), (1, advice)):
                cell = table.cell(first, col)
                if last > first: cell = cell.merge(table.cell(last, col))
                for extra in cell.paragraphs[1:]: extra._p.getparent().remove(extra._p)
                put(cell, text)
        for row in table.rows:
            for c, w in zip(row.cells, WIDTH): c.width = Mm(w)
        for col, w in zip(table.columns, WIDTH): col.width = Mm(w)
    n = d.add_paragraph(); n.paragraph_format.space_before = Pt(8); n.add_run("The third and last update will go to Cabinet in October 2025.").italic = True
    d.save("source.docx")
def gold():
    recs = []
    for theme, rr in PLAN:
        for advice, leads, acts in rr:
            ls = [{"lead_text": l} | ({"role": l.split(", ")[1]} if "Cllr" not in l else {}) for l in leads]
            aa = []
            for steps, due, octo, apr, state in acts:
                a = {"text": steps, "due_text": due[0]}
                if len(due) == 3: a |= {"due_start": due[1], "due_end": due[2]}
                a["progress"] = [{"text": x, "as_of_start": when} for x, when in ((octo, "2024-10-01"), (apr, "2025-04-01")) if x and x not in ("-", "N/A")]
                a["rag"] = [{"rag": None, "rag_text": state, "delivery": MEAN[state]}]
                aa.append(a)
            recs.append({"ref": None, "text": advice, "recommendation_type": "peer", "theme": theme, "leads": ls, "actions": aa})
    return {"source": "plan_district_two_updates_docx.pdf", "documents": {"document_type": "action_plan", "date_start": "2025-04-01", "date_end": "2025-04-30"}, "recommendations": recs}
build(); json.dump(gold(), open("gold.json", "w"), indent=1, ensure_ascii=False)
