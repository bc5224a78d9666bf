"""Writes document.pdf with reportlab (page 1 portrait, the others portrait sheets with /Rotate 270) and gold.json (authored here, checked by eye)."""
import json, sys
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.platypus import BaseDocTemplate, Frame, NextPageTemplate, PageBreak, PageTemplate, Paragraph, Spacer, Table, TableStyle
W, H = A4
NAVY = colors.HexColor("#12344d")
COLOUR = {"Blue": "#8db4e2", "Green": "#92d050", "Amber": "#ffc000", "Red": "#ff6161", "Grey": "#bfbfbf"}
KEY = [("Blue", "Not started. No work has been done on this action yet."), ("Green", "On track. Work is going to plan and to timetable."), ("Amber", "At risk. There are concerns about time or cost and they are being managed."), ("Red", "Off track. The timetable or the outcome will not be met as things stand."), ("Grey", "Complete. The work is finished and is part of our normal business.")]
MEAN = {"Blue": "not_started", "Green": "on_track", "Amber": "at_risk", "Red": "off_track", "Grey": "complete"}
HEAD = ["Topic", "Rec", "What the team recommended", "Accountable", "How we will answer it", "What success looks like", "Timetable", "Status", "Latest position"]
WIDTHS = [21, 9, 45, 29, 48, 34, 20, 15, 56]
CE, S151, MO, DP, DH, DC, HP = "Chief Executive", "Director of Finance", "Monitoring Officer", "Director of Place", "Director of Housing and Neighbourhoods", "Director of Children's Services", "Head of Policy and Communications"
LDR, CMF, CMH = "Leader of the Council", "Cabinet Member for Finance and Assets", "Cabinet Member for Housing & Communities"
# topic, ref, headline, explanation, actions: (leads, answer, success, (due text[, start, end]), status, latest)
PLAN = [
 ("Vision and place", "(a)", "Tell the Brackenshaw story", "five years on from its creation the Council still speaks with the voices of the four councils that it replaced.", [
   ([CE, LDR], "Agreed. We will bring forward a new Council Plan, shaped by residents, and one brand for all services.", "75% of residents can name one of our priorities", ("31 March 2026", "2026-03-31", "2026-03-31"), "Green", "Residents' panel of 900 recruited. Draft priorities were tested in August and will be considered by Cabinet on 11 November."),
   ([HP], "Retire the remaining legacy websites.", "One website", ("Q1 2025/26", "2025-04-01", "2025-06-30"), "Grey", "The last legacy site was closed on 20 June.")]),
 ("Vision and place", "(b)", "Make the most of the university", "it is a significant asset and an enthusiastic partner, but the relationship rests on a few individuals.", [
   ([DP], "Agreed. A memorandum of understanding will be signed, with a joint programme board.", "Three joint projects a year", ("October 2025", "2025-10-01", "2025-10-31"), "Amber", "The text has been agreed. Signature has had to wait for the appointment of the new Vice-Chancellor.")]),
 ("Money", "(c)", "Put the Council on a sustainable financial footing", "reserves have been used to balance the last three budgets and this cannot go on.", [
   ([S151, CMF], "Agreed. A rolling five-year financial plan will be brought to every Cabinet meeting until the gap is closed.", "No unplanned use of reserves", ("Ongoing", None, None), "Red", "The gap for 2026/27 is £11.7m, of which £7.9m has been found. The forecast for the present year worsened by £2.6m between the first and second quarters. Three-quarters of that increase is in home to school transport, where the number of pupils with an education, health and care plan rose from 2,310 to 2,604, and where four operators handed back their contracts in July. Spending controls were brought in on 1 September: vacancies are being held unless the Corporate Directors' Group agrees otherwise, and orders over £500 need a director's approval. The external auditor has been kept informed and has asked to see the five-year plan before it finishes its value for money work. Members of all groups were briefed on 17 and 18 September. A further briefing will follow the provisional settlement. Officers will meet the auditor again on 20 October, and the outcome of that meeting will be reported to the Audit and Governance Committee in November together with a revised forecast."),
   ([S151], "Set a target range for general balances and a route to reach it.", "Balances of 5-7% of net budget by 2028/29", ("28 February 2026", "2026-02-28", "2026-02-28"), "Blue", None)]),
 ("Money", "(d)", "Speed up the sale of surplus property", "the list is well known, the receipts are already assumed and very little has been sold.", [
   ([DP, CMF], "Partly agreed. We will sell eight sites this year and keep two for temporary housing.", "£9m of receipts", ("2025/26", "2025-04-01", "2026-03-31"), "Amber", "Three sites sold for £2.8m. Two more are under offer.")]),
 ("Housing", "(e)", "Get ready for the consumer standards", "the self-assessment is honest, but the plan that follows from it has no dates.", [
   ([DH], "Agreed. Dates and owners will be added and the plan will be overseen by an improvement board with tenant members.", "C2 grading or better", ("Immediate",), "Grey", "Done in June. The improvement board has met four times and its papers are published."),
   ([DH], "Complete stock condition surveys of every home that has not been surveyed in the last five years.", "100% of homes surveyed", ("31 March 2027", "2027-03-31", "2027-03-31"), "Green", "2,140 of 5,460 surveys finished, a little ahead of profile."),
   ([CMH, DH], "Agree a new tenant engagement strategy.", "-", ("Q4 2025/26", "2026-01-01", "2026-03-31"), "Blue", "-")]),
 ("Governance", "(f)", "Give members better information", "reports are long, late and written for officers.", [
   ([MO], "Agreed. A new report template of no more than six pages, and training for the authors.", "Nine in ten reports are published on time", ("Q2 2025/26", "2025-07-01", "2025-09-30"), "Grey", "In use since July. The average length has fallen from 19 pages to 8.")]),
 ("Governance", "(g)", "Review area committees", "they mean a lot to local people, but they cost £640,000 a year and it is not clear what they decide.", [
   ([MO, LDR], "Agreed. A review by a cross-party panel, with a report to Full Council.", "Clear remit for each committee", ("Within 12 months",), "Green", "Panel of nine members appointed in May. Evidence sessions have been held in all six areas.")]),
 ("Children", "(h)", "Keep a grip on children's placements", "the sufficiency strategy is sound and should now be delivered at pace.", [
   ([DC], "Agreed. We will open two homes of our own and recruit 40 more fostering households.", "10% fewer external residential placements", ("2026/27", "2026-04-01", "2027-03-31"), "Amber", "The first home was registered in September. Net gain of nine fostering households, against a profile of fifteen.")]),
 ("People", "(i)", "Look after the senior team", "they have carried the Council through its first years and they are tired.", [
   ([CE], "Agreed. We will appoint to the two vacant director posts and set up a coaching offer.", "Both posts filled permanently", ("30 November 2025", "2025-11-30", "2025-11-30"), "Green", "One post filled. Final interviews for the other are on 14 October.")]),
 ("People", "(j)", "Harmonise pay and conditions", "it is unfair that people who do the same job at the next desk are paid differently.", [
   ([CE, S151], "Agreed. We will reach a collective agreement with the trade unions on a single pay and grading structure.", "Single status in place", ("1 April 2026", "2026-04-01", "2026-04-01"), "Red", "Talks broke down in July and conciliation began on 8 September. The date of 1 April 2026 will not now be met.")]),
]
f = "Helvetica"
body = ParagraphStyle("b", fontName=f, fontSize=9, leading=12.6)
head = ParagraphStyle("h", parent=body, fontName=f + "-Bold", textColor=colors.white)
cen = ParagraphStyle("c", parent=body, alignment=1)
big = ParagraphStyle("big", fontName=f + "-Bold", fontSize=20, leading=25, textColor=NAVY, spaceAfter=6)
sub = ParagraphStyle("sub", fontName=f + "-Bold", fontSize=12, leading=16, textColor=NAVY, spaceBefore=10, spaceAfter=6)
para = ParagraphStyle("p", fontName=f, fontSize=10.5, leading=15, spaceAfter=8)
esc = lambda s: s.replace("&", "&amp;")

def portrait(c, d):
    foot(c, W)
def turned(c, d):
    c.transform(0, -1, 1, 0, 0, H); foot(c, H)
    c.setFont(f + "-Bold", 9); c.setFillColor(NAVY); c.drawString(10 * mm, W - 10 * mm, "Brackenshaw Council: our answer to the peer team. Position at 30 September 2025")
def foot(c, width):
    c.setFont(f, 7.5); c.setFillColor(colors.HexColor("#555555")); c.drawString(10 * mm, 7 * mm, "Annex 2"); c.drawRightString(width - 10 * mm, 7 * mm, f"{c.getPageNumber()}")

def build():
    portrait_page = landscape(A4)  # reportlab swaps the sides of a page that is turned
    doc = BaseDocTemplate("document.pdf", pagesize=A4, title="Our answer to the peer team", author="Brackenshaw Council")
    doc.addPageTemplates([PageTemplate("front", [Frame(20 * mm, 18 * mm, W - 40 * mm, H - 40 * mm, 0, 0, 0, 0)], onPage=portrait, pagesize=A4),
                          PageTemplate("turned", [Frame(10 * mm, 13 * mm, H - 20 * mm, W - 26 * mm, 0, 0, 0, 0)], onPage=turned, pagesize=portrait_page)])
    doc.pageTemplates[1].rotation = 270
    s = [Paragraph("Our answer to the peer team", big), Paragraph("Brackenshaw Council. Position at 30 September 2025", sub),
      Paragraph("Brackenshaw Council invited a team of its peers to look at how it is run and how ready it is for the years ahead. The team spent four days with us in March 2025. They met more than 160 people and left us with ten recommendations.", para),
      Paragraph("We welcome all of them. The pages that follow set out, for every recommendation, what we will do, who is accountable, what success will look like and how far we have come. Where a recommendation needs more than one action, each action has its own line.", para),
      Paragraph("The plan is looked at every quarter by the Corporate Directors' Group and twice a year by the Corporate Overview Committee.", para),
      Paragraph("How to read the status column", sub)]
    k = Table([[Paragraph(w, cen), Paragraph(m, body)] for w, m in KEY], [22 * mm, 120 * mm], hAlign="LEFT")
    k.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "MIDDLE")] + [("BACKGROUND", (0, i), (0, i), colors.HexColor(COLOUR[w])) for i, (w, _) in enumerate(KEY)]))
    s += [k, NextPageTemplate("turned"), PageBreak()]
    rows, style = [[Paragraph(h, head) for h in HEAD]], [("BACKGROUND", (0, 0), (-1, 0), NAVY), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3), ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 4), ("LINEBELOW", (0, -1), (-1, -1), .8, NAVY), ("BOX", (0, 0), (-1, -1), .8, NAVY), ("LINEAFTER", (0, 0), (-2, -1), .3, colors.grey)]
    for topic, ref, hd, ex, acts in PLAN:
        for i, (leads, ans, suc, due, st, latest) in enumerate(acts):
            r = len(rows)
            rows.append([Paragraph(topic, body) if i == 0 else "", Paragraph(ref, body) if i == 0 else "", Paragraph(f"<b>{esc(hd)}</b> \u2013 {esc(ex)}", body) if i == 0 else "",
              [Paragraph(esc(l), body) for l in leads], Paragraph(esc(ans), body), Paragraph(esc(suc), body), Paragraph(due[0], body), Paragraph(st, cen), Paragraph(esc(latest), body) if latest else ""])
            style += [("LINEABOVE", (0 if i == 0 else 3, r), (-1, r), .8 if i == 0 else .3, NAVY if i == 0 else colors.grey), ("BACKGROUND", (7, r), (7, r), colors.HexColor(COLOUR[st]))]
    t = Table(rows, [w * mm for w in WIDTHS], repeatRows=1, splitInRow=1); t.setStyle(TableStyle(style)); s += [t]
    doc.build(s)
def gold():
    recs = []
    for topic, ref, hd, ex, acts in PLAN:
        aa = []
        for leads, ans, suc, due, st, latest in acts:
            a = {"text": ans, "due_text": due[0]}
            if len(due) == 3: a |= {"due_start": due[1], "due_end": due[2]}
            a["leads"] = [{"lead_text": l} | ({"role": l} if l in (CE, S151, MO, DP, DC) else {}) for l in leads]
            a["progress"] = [{"text": latest, "as_of_start": "2025-09-30"}] if latest and latest != "-" else []
            a["rag"] = [{"rag": st.lower(), "rag_text": st, "delivery": MEAN[st]}]
            aa.append(a)
        recs.append({"ref": ref, "text": f"{hd} \u2013 {ex}", "headline": hd, "recommendation_type": "peer", "theme": topic, "actions": aa})
    return {"source": "plan_unitary_rotated_reportlab.pdf", "documents": {"document_type": "action_plan", "date_start": "2025-09-30", "date_end": "2025-09-30"}, "recommendations": recs}
build(); json.dump(gold(), open("gold.json", "w"), indent=1, ensure_ascii=False)
