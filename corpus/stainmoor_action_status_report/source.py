import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from marked_up_papers import folder, write
folder("stainmoor_action_status_report")
from reportlab.platypus import BaseDocTemplate, PageTemplate, Frame, Paragraph, Table, TableStyle, Spacer, KeepTogether, Flowable
from reportlab.lib.styles import ParagraphStyle as PS
from reportlab.lib.pagesizes import A4
from reportlab.lib import colors
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
import glob
fd = [f for f in glob.glob("/usr/share/fonts/**/LiberationSansNarrow-Regular.ttf", recursive=True)][0].rsplit("/", 1)[0]
for n, f in (("N", "Regular"), ("NB", "Bold"), ("NI", "Italic")): pdfmetrics.registerFont(TTFont(n, f"{fd}/LiberationSansNarrow-{f}.ttf"))
COL = {"Completed": ("#2E7D32", "green", "complete"), "In progress": ("#1565C0", "blue", "on_track"), "Check progress": ("#F9A825", "amber", "at_risk"), "Overdue": ("#C62828", "red", "off_track"), "Assigned": ("#9E9E9E", "grey", "not_started")}
b = PS("b", fontName="N", fontSize=9.5, leading=12); lab = PS("l", parent=b, fontName="NB", fontSize=8.5, textColor="#37474F"); bold = PS("bo", parent=b, fontName="NB")
band = PS("band", fontName="NB", fontSize=10.5, leading=13, textColor="white"); h1 = PS("h", fontName="NB", fontSize=17, leading=21, textColor="#263238")
class Status(Flowable):
    def __init__(self, word): self.word, self.width, self.height = word, 30*mm, 12
    def wrap(self, *a): return self.width, self.height
    def draw(self):
        c = self.canv; c.setFillColor(COL[self.word][0]); c.circle(4, 5, 4, stroke=0, fill=1); c.setFillColor(colors.black); c.setFont("N", 9.5); c.drawString(12, 2, self.word)
class Bar(Flowable):
    def __init__(self, pc): self.pc, self.width, self.height = pc, 26*mm, 12
    def wrap(self, *a): return self.width, self.height
    def draw(self):
        c = self.canv; w = 17*mm; c.setFillColor("#ECEFF1"); c.rect(0, 1, w, 8, stroke=0, fill=1); c.setFillColor("#78909C"); c.rect(0, 1, w*self.pc/100, 8, stroke=0, fill=1)
        c.setFillColor(colors.black); c.setFont("N", 9); c.drawString(w+4, 2, f"{self.pc}%")
recs = [
 ("CPC 01", "Set out with partners what Stainmoor should be like in 2040, and what each of them will do to bring it about.", [
   ("01.1", "Establish a City Leaders’ Board with an independent chair", "30-Sep-2025", "Completed", 100, "Chief Executive", "Petra Lindley", "06-Oct-2025", "The board met for the first time on 24 September. Dame Ursula Greaves has agreed to be the chair for two years."),
   ("01.2", "Publish a draft vision for consultation", "30-Apr-2026", "In progress", 55, "Director of Strategy", "Petra Lindley", "19-Jan-2026", "Four workshops have been held and a first draft went to the board in January. Consultation will open after the elections in May.")]),
 ("CPC 02", "Move at pace on the savings already agreed, and stop relying on one-off measures to balance the budget.", [
   ("02.1", "Introduce a weekly savings board chaired by the Chief Executive", "31-Jul-2025", "Completed", 100, "Chief Executive", "Corporate Management Team", "04-Aug-2025", "The board has met every week since 9 July."),
   ("02.2", "Deliver savings of £18.6m in 2025/26", "31-Mar-2026", "Check progress", 70, "Director of Finance", "Benedict Amory", "23-Jan-2026", "Savings of £13.1m have been delivered. A further £3.9m is forecast by the end of the year; £1.6m, in adult social care, will not be achieved until 2026/27."),
   ("02.3", "Adopt a reserves strategy", "31-Oct-2025", "Overdue", 80, "Director of Finance", "Benedict Amory", "23-Jan-2026", "A strategy was drafted but held back until the provisional settlement was known. It will now be part of the budget report.")]),
 ("CPC 03", "Improve the experience of residents who contact the council about housing, where too many calls are about a problem that has been reported before.", [
   ("03.1", "Merge the repairs and tenancy contact teams", "31-Dec-2025", "Completed", 100, "Director of Housing", "Rachel Umber", "12-Jan-2026", "The teams came together on 1 December. Repeat calls were 22 per cent of the total in that month; they had been 37 per cent a year before."),
   ("03.2", "Replace the housing management system", "30-Sep-2026", "In progress", 40, "Director of Housing", "Head of Digital Services", "12-Jan-2026", "Data have been cleaned for 14,200 of 19,000 homes and testing will begin in March.")]),
 ("CPC 04", "Build up the role of ward councillors as leaders of their communities.", [
   ("04.1", "Give each ward a budget and a named officer", "01-Jun-2026", "Assigned", 0, "Assistant Director – Neighbourhoods", "Callum Birkett", None, None)]),
 ("CPC 05", "Rebuild confidence in the council’s capital programme by being realistic about what can be delivered, and when.", [
   ("05.1", "Carry out gateway reviews of all schemes over £5m", "30-Nov-2025", "Completed", 100, "Director of Place", "Capital Programme Manager", "08-Dec-2025", "Seventeen schemes were reviewed. Two were stopped, four put back to later years."),
   ("05.2", "Publish progress on major schemes each quarter", "30-Apr-2026", "Assigned", 0, "Director of Place", "Capital Programme Manager", None, None)]),
 ("CPC 06", "Look after the wellbeing of senior officers and members, who have been under great strain.", [
   ("06.1", "Commission coaching and peer support", "30-Sep-2025", "Overdue", 30, "Director of People", "Ingrid Sowden", "15-Jan-2026", "No bids were received in the first tender. A second closes on 20 February. Meanwhile the LGA has found mentors for five members.")]),
]
def page(c, doc):
    c.saveState(); w, h = A4
    c.setFillColor("#263238"); c.rect(0, h-16*mm, w, 16*mm, stroke=0, fill=1); c.setFillColor("#FFB300"); p = c.beginPath(); p.moveTo(16*mm, h-13*mm); p.lineTo(21*mm, h-3.5*mm); p.lineTo(26*mm, h-13*mm); p.close(); c.drawPath(p, stroke=0, fill=1)
    c.setFillColor(colors.white); c.setFont("NB", 12); c.drawString(30*mm, h-10*mm, "Stainmoor City Council"); c.setFont("N", 9); c.drawRightString(w-16*mm, h-10*mm, "Performance and Programme Office")
    c.setFillColor("#546E7A"); c.setFont("N", 8); c.drawString(16*mm, 9*mm, "Report generated: 02-Feb-2026"); c.drawRightString(w-16*mm, 9*mm, f"Page {doc.page}"); c.restoreState()
doc = BaseDocTemplate("document.pdf", pagesize=A4, title="Action Status Report", author="")
doc.addPageTemplates(PageTemplate(frames=[Frame(16*mm, 15*mm, A4[0]-32*mm, A4[1]-36*mm, 0, 0, 0, 0)], onPage=page))
W = A4[0]-32*mm
S = [Paragraph("Corporate Peer Challenge – Action Status Report", h1), Spacer(1, 4),
 Paragraph("The LGA’s peer team spent 10 to 13 March 2025 with us and published its report on 12 June 2025. Cabinet approved the action plan on 8 July 2025. The six recommendations and the actions under them are kept in the corporate performance system, from which this report is taken. Notes are those entered most recently by the officers named.", b), Spacer(1, 6)]
n = [a[3] for r in recs for a in r[2]]
key = Table([[Status(k) for k in COL], [Paragraph(x, b) for x in ("The action is finished", "Under way and expected to be finished by the due date", "Under way but may miss the due date", "The due date has passed and the action is not finished", "The action has an owner but has not begun")], [Paragraph(f"{n.count(k)} actions" if n.count(k) != 1 else "1 action", b) for k in COL]], colWidths=[W/5]*5)
key.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), .6, "#90A4AE"), ("VALIGN", (0, 0), (-1, -1), "TOP")]))
S += [Paragraph("Status of actions", lab), Spacer(1, 2), key, Spacer(1, 10)]
for ref, text, acts in recs:
    bt = Table([[Paragraph(ref, band), Paragraph(text, band)]], colWidths=[18*mm, W-18*mm]); bt.setStyle(TableStyle([("BACKGROUND", (0, 0), (-1, -1), "#455A64"), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("TOPPADDING", (0, 0), (-1, -1), 4), ("BOTTOMPADDING", (0, 0), (-1, -1), 5)]))
    first = [bt]
    for code, title, due, st, pc, mg, asg, nd, note in acts:
        L = lambda x: Paragraph(x, lab)
        g = [[L("Action"), Paragraph(f"{code}", bold), Paragraph(title, bold), "", L("Status"), Status(st)],
             [L("Managed by"), Paragraph(mg, b), "", "", L("Progress"), Bar(pc)],
             [L("Assigned to"), Paragraph(asg, b), "", "", L("Due date"), Paragraph(due, b)],
             [L("Latest note"), Paragraph(nd or "", b), Paragraph(note or "", b), "", "", ""]]
        t = Table(g, colWidths=[20*mm, 23*mm, 57*mm, W-162*mm, 20*mm, 42*mm])
        t.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), .4, "#B0BEC5"), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("SPAN", (2, 0), (3, 0)), ("SPAN", (1, 1), (3, 1)), ("SPAN", (1, 2), (3, 2)), ("SPAN", (2, 3), (5, 3)),
           *[("BACKGROUND", (x, y), (x, y), "#ECEFF1") for x, y in ((0, 0), (0, 1), (0, 2), (0, 3), (4, 0), (4, 1), (4, 2))], ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]))
        if first: S.append(KeepTogether(first + [t, Spacer(1, 5)])); first = None
        else: S.append(KeepTogether([t, Spacer(1, 5)]))
    S.append(Spacer(1, 5))
S.append(Paragraph("The LGA will return for a progress review on 24 March 2026. For questions about this report: performance@stainmoor.example", b))
doc.build(S)
from datetime import datetime
iso = lambda x: datetime.strptime(x, "%d-%b-%Y").strftime("%Y-%m-%d")
people = {"Petra Lindley", "Benedict Amory", "Rachel Umber", "Callum Birkett", "Ingrid Sowden"}
made = ["2025", "2025-03", "2025-03-10", "2025-03-13", "2025-06", "2025-06-12"]
R = []
for ref, text, acts in recs:
    R.append(dict(ref=ref, text=text, headline=None, recommendation_type="peer", made=made, leads=[], progress=[], rag=[], actions=[
      dict(ref=code, text=title, due_text=due, due_start=iso(due), due_end=iso(due), leads=[dict(lead_text=x, role=None if x in people or x == "Corporate Management Team" else x) for x in (mg, asg)],
       progress=[dict(text=note, as_of_start=iso(nd), as_of_end=iso(nd))] if note else [], rag=[dict(rag_text=st, rag=COL[st][1], delivery=COL[st][2], basis="text_and_fill")]) for code, title, due, st, pc, mg, asg, nd, note in acts]))
for r in R:
    for a in r["actions"]:
        for l in a["leads"]:
            if l["lead_text"] == "Corporate Management Team": l["role"] = [None, "Corporate Management Team"]
M = lambda e, t, a, b=None: dict(event=e, date_text=t, date_start=a, date_end=b or a)
write(dict(documents=dict(document_type="action_plan", date_start="2026-02-02", date_end="2026-02-02"), councils=["E08999001"], recommendations=R, peers=[], scope=[],
 milestones=[M("on_site", "10 to 13 March 2025", "2025-03-10", "2025-03-13"), M("report_published", ["12 June 2025", "on 12 June 2025"], "2025-06-12"), M(["action_plan_published", "meeting"], ["8 July 2025", "on 8 July 2025"], "2025-07-08"),
  M("progress_review", ["24 March 2026", "on 24 March 2026"], "2026-03-24"), dict(event="election", date_text=["May", "in May"], date_start=["2026-05-01", None], date_end=["2026-05-31", None])]),
 "Corporate Peer Challenge: Action Status Report, 2 February 2026, Stainmoor City Council", "reportlab",
 "Portrait status report as a performance system prints it (reportlab): each recommendation as a dark band, each action as a small grid of label and value pairs in two columns, status as coloured disc and word, bar with percentage, dd-Mmm-yyyy dates, note with its own date; some notes empty; key with counts at the head.")
