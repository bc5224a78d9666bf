"""Typesets document.pdf with reportlab: LongTable, rows split over pages, CMYK fills, headings drawn twice."""
from reportlab.lib.colors import CMYKColor
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import BaseDocTemplate, Frame, LongTable, PageTemplate, Paragraph, Spacer, TableStyle

HEAD = ["Ref", "LGA Recommendation", "Response", "Success measure", "Lead", "Due Date", "RAG"]
# ref, headline, text, rows of (response, success measure, leads one a line or by slash, due date, rag)
ROWS = [
 ("CPC1", "Agree a short list of priorities",
  "The council should reduce the number of corporate priorities and be open with residents and partners about the things that it will stop doing.",
  [("The Corporate Plan has been cut from 42 commitments to 15. A draft was tested with the three area forums and with parish councils in January 2025, and the final version goes to Full Council on 27 March 2025. Each commitment has a named officer and a cost, and the work that has been stopped is listed in an annex so that members and staff can see it.",
    "New Corporate Plan adopted with no more than 15 commitments", "Chief Executive", "27 March 2025", "G")]),
 ("CPC2", "Close the gap in the medium term financial strategy",
  "There is a forecast shortfall of £4.1m by 2027/28 and the savings plans seen by the team cover less than half of it.",
  [("A four-year savings programme was approved by Cabinet in December 2024. It identifies £2.6m of the £4.1m. Options for the remaining sum will be worked up over the summer and taken to the Budget Scrutiny Panel before they reach Cabinet.",
    "Balanced four-year plan; general reserve not below £3.5m", "S151 Officer / Cabinet Member for Finance", "Q3 2025/26", "A"),
   ("Monthly budget monitoring statements are now sent to all members, in a new two-page format.",
    "Forecast outturn within 1% of budget", "S151 Officer", "January 2025", "B"),
   ("Commission an outside review of fees and charges, with benchmarking against eight neighbouring districts.",
    "-", "Head of Commercial and Property Services", "30/09/2025", "G")]),
 ("CPC3", None,
  "Review the governance of the council's wholly owned housing company, so that the roles of shareholder, board and client are kept apart.",
  [("The review was started in November 2024 but had to be paused when the company's managing director left. A replacement is not expected in post until June 2025. The Monitoring Officer has nevertheless drafted terms of reference for a Shareholder Committee, and members' seats on the board have been reduced from four to two. Legal advice on the loan agreements is awaited; without it the business plan for 2025/26 cannot be signed off, and the date that was set for the whole action will not be met.",
    "Shareholder Committee in place; annual report to Full Council", "Monitoring Officer\nDirector of Place", "31 March 2025", "R")]),
 ("CPC4", "Invest in the workforce",
  "Develop a workforce strategy which deals with recruitment, succession and the grading of hard-to-fill posts in planning and environmental health.",
  [("A People Strategy 2025-2029 is out for consultation with staff and trade unions. It brings in a career grade scheme for planners and a graduate trainee post in each directorate.",
    "Vacancy rate below 8%; agency spend down by a quarter", "Head of People and Organisational Development", "May 2025", "G"),
   ("Staff survey to be repeated every year and the results published on the intranet within one month.",
    "Response rate above 65%", "Head of People and Organisational Development", "Ongoing", "G")]),
 ("CPC5", None,
  "Give scrutiny members the training and the officer time that they need to set their own work programme.",
  [("Two half-day sessions were run by an outside trainer in February 2025 and were attended by 17 of the 24 scrutiny members. A scrutiny officer post (0.6 FTE) was filled on 3 March 2025.",
    "Work programme agreed by scrutiny members by May each year", "Head of Legal and Democratic Services", "28 February 2025", "B")]),
 ("CPC6", "Make better use of data",
  "Performance reports are long, late and seldom lead to a decision. The team saw good examples of dashboards in housing which could be used elsewhere.",
  [("The quarterly performance report has been replaced by a one-page summary for each portfolio. The housing dashboard is being extended to waste, benefits and planning enforcement. Progress has been slower than was hoped because the data held in the old revenues system cannot be extracted automatically, and the work now depends on the new system going live. A temporary analyst has been taken on for nine months to produce the figures by hand in the meantime.",
    "Reports issued within 20 working days of quarter end", "Director of Resources", "2025/26", "A")]),
 ("CPC7", None,
  "Work with the county council and the other districts on one shared view of the options for devolution and local government reorganisation.",
  [("The Leader and Chief Executive meet their opposite numbers every fortnight. A joint evidence base was commissioned in February 2025.",
    "Joint submission made to government", "Leader of the Council\nChief Executive", "TBC", "G")]),
 ("CPC8", "Strengthen the relationship with town and parish councils",
  "Many clerks told the team that they do not know whom to contact.",
  [("A parish charter is to be drafted with the Northmere Association of Parishes, together with a single point of contact and a directory of services. Drafting has not begun.",
    "Charter signed by at least 30 of the 38 parishes", "Communities Manager", "December 2025", "")]),
 ("CPC9", None,
  "Publish progress against these recommendations at least twice a year.",
  [("This action plan will be reported to Cabinet and to the Overview and Scrutiny Committee in March and September.",
    "N/A", "Chief Executive", "-", "G")]),
]
INTRO = ("A team of peers led by the Local Government Association visited the council from 8 to 11 October 2024. Their report was published on "
         "17 December 2024 and made nine recommendations, all of which were accepted by Cabinet. This plan sets out what the council is doing about each of them.")
LEGEND = "Green = on target; Amber = at risk of missing the due date, action in hand; Red = off target; Blue = completed. A blank means that no rating has been given."
NOTE = ("Note: due dates are those agreed by Cabinet on 21 January 2025. A change to a due date needs the consent of the Leader of the Council.")

BLACK, WHITE = CMYKColor(0, 0, 0, 1), CMYKColor(0, 0, 0, 0)
FILL = {"G": CMYKColor(.75, .05, .95, .1), "A": CMYKColor(0, .4, .95, 0), "R": CMYKColor(.05, .95, .9, .1), "B": CMYKColor(.9, .55, 0, .1)}


class Twice(Paragraph):
    """Bold made by drawing the regular face twice, a third of a point apart."""
    def draw(self):
        Paragraph.draw(self)
        self.canv.saveState()
        self.canv.translate(.33, 0)
        Paragraph.draw(self)
        self.canv.restoreState()


body = ParagraphStyle("body", fontName="Helvetica", fontSize=10, leading=12.5, textColor=BLACK)
intro = ParagraphStyle("intro", parent=body, fontSize=10.5, leading=13.5, spaceAfter=5)
title = ParagraphStyle("title", parent=body, fontSize=16, leading=20, textColor=CMYKColor(.9, .55, 0, .3))
head = ParagraphStyle("head", parent=body, textColor=WHITE)
letter = ParagraphStyle("letter", parent=body, textColor=WHITE, alignment=1, fontSize=10, leading=12)

data, style = [[Twice(h, head) for h in HEAD]], [
    ("BACKGROUND", (0, 0), (-1, 0), CMYKColor(.9, .55, 0, .3)), ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("BOX", (0, 0), (-1, -1), .6, BLACK), ("LINEAFTER", (0, 0), (-2, -1), .4, BLACK), ("LINEBELOW", (0, 0), (-1, 0), .6, BLACK),
    ("LEFTPADDING", (0, 0), (-1, -1), 4), ("RIGHTPADDING", (0, 0), (-1, -1), 4), ("TOPPADDING", (0, 0), (-1, -1), 3), ("BOTTOMPADDING", (0, 0), (-1, -1), 4)]
for ref, headline, text, rows in ROWS:
    for n, (response, success, leads, due, rag) in enumerate(rows):
        r = len(data)
        recommendation = ([Twice(headline + ":", body)] if headline else []) + [Paragraph(text, body)]
        data.append([Twice(ref, body) if n == 0 else "", recommendation if n == 0 else "", [Paragraph(response, body)], [Paragraph(success, body)],
                     [Paragraph(x, body) for x in leads.split("\n")], Paragraph(due, body), Paragraph(rag, letter) if rag else ""])
        style.append(("LINEABOVE", (0 if n == 0 else 2, r), (-1, r), .4, BLACK))
        if rag:
            style.append(("BACKGROUND", (6, r), (6, r), FILL[rag]))


def furniture(canvas, doc):
    canvas.saveState()
    canvas.setFillColorCMYK(0, 0, 0, .7)
    canvas.setFont("Helvetica", 8)
    canvas.drawString(15 * mm, 199 * mm, "Northmere Borough Council")
    canvas.drawRightString(282 * mm, 199 * mm, "Corporate Peer Challenge Action Plan")
    canvas.drawCentredString(148.5 * mm, 9 * mm, f"Page {doc.page}")
    canvas.restoreState()


doc = BaseDocTemplate("document.pdf", pagesize=landscape(A4), title="Corporate Peer Challenge Action Plan", author="Northmere Borough Council", invariant=1)
doc.addPageTemplates(PageTemplate(frames=[Frame(15 * mm, 14 * mm, 267 * mm, 182 * mm, 0, 0, 0, 0)], onPage=furniture))
table = LongTable(data, colWidths=[w * mm for w in (17, 60, 76, 40, 38, 23, 13)], repeatRows=1, splitByRow=1, splitInRow=1, style=TableStyle(style))
doc.build([Twice("LGA Corporate Peer Challenge: Action Plan", title), Spacer(1, 4), Twice("Updated 14 March 2025", intro), Paragraph(INTRO, intro),
           Paragraph(LEGEND, intro), Spacer(1, 4), table, Spacer(1, 8), Paragraph(NOTE, body)])
