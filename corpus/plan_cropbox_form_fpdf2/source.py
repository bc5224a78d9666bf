"""Typesets document.pdf with fpdf2, then (pikepdf) puts every page into a form XObject on a larger sheet with a CropBox."""
import io
import pikepdf
from fpdf import FPDF
from fpdf.fonts import FontFace

FONTS = "/usr/share/fonts/truetype/liberation/LiberationSansNarrow-"
HEAD = ["RAG", "Action", "Recommendation", "Owner", "", "Timescale", "Latest position (June 2025)", "Budget code"]
# recommendation, rows of (colour, action, owner, lead, timescale, position (None: same cell as the row above), budget code)
ROWS = [
 ("Produce a clear statement of the council's priorities for the next four years and stick to it.",
  [("blue", "Adopt a new Council Plan, with six priorities and a delivery schedule for each of them.", "Leader of the Council", "Chief Executive", "February 2025",
    "The Council Plan 2025-2029 was adopted by Full Council on 26 February 2025. The delivery schedules are on the website.", "CX1040")]),
 ("Set out how the budget will be balanced without calling on reserves after 2026/27.",
  [("amber", "Publish a savings and income plan covering three years.", "Cabinet Member for Finance", "S151 Officer", "30 September 2025",
    "Draft plan discussed with Cabinet in May. It closes £1.9m of the £2.7m gap. The remaining items need business cases, and two of these are running six weeks late.", "FN2210"),
   ("green", "Review the minimum level of general balances every year and explain the choice in the budget report.", "Cabinet Member for Finance", "S151 Officer", "Annually",
    "Done for 2025/26. The next review will start in October.", "FN2210"),
   ("grey", "Look at the case for a shared procurement team with Thornley and Wexbourne.", "Cabinet Member for Finance", "Head of Procurement", "2026/27",
    "-", "N/A")]),
 ("Resolve the future of the Victoria Baths as soon as possible, because uncertainty is costing the council both money and goodwill.",
  [("red", "Take a decision in principle on whether to refurbish, replace or close the building.", "Cabinet Member for Leisure", "Director of Communities", "March 2025",
    "The decision was put off in March, and again in May, because the condition survey found asbestos in the plant room roof. A revised estimate of cost is not expected until the autumn. The operator has asked to end its contract early, and this would add a further pressure of about £180,000 a year. Cabinet has asked for a report on all the options, including a smaller pool on the present site, and until that has been received no new date can be given.", "LC3307")]),
 ("Improve the speed of decisions on major planning applications.",
  [("green", "Bring in planning performance agreements for schemes of more than 50 homes.", "Planning Committee Chair", "Head of Planning", "Q1 2025/26",
    "Both actions are being managed as one project. Seven agreements have been signed. The share of major applications decided in time rose from 61% to 83% in the year to May 2025.", "PL4102"),
   ("green", "Fill three vacant posts for senior planners.", "Planning Committee Chair", "Head of Planning", "31/07/2025", None, "PL4100")]),
 ("Widen the range of people who respond to consultations.",
  [("green", "Recruit a residents' panel of 800 people which reflects the make-up of the borough.", "Cabinet Member for Communities", "Engagement Manager", "October 2025",
    "The panel has 512 members. Younger people and residents of the Harbour ward are still under-represented, so recruitment is now taking place at colleges and on the quayside market.", "CM5015")]),
 ("Treat the climate change plan as a corporate programme and not as the work of one small team.",
  [("amber", "Each directorate to include carbon targets in its service plan.", "Leader of the Council", "Corporate Leadership Team", "Ongoing",
    "Four out of five service plans now have targets. The Housing plan does not, because the survey of council homes has overrun.", "CX1077")]),
 ("Make sure that all councillors have completed the essential training within six months of being elected.",
  [("blue", "Set up an online record of training and publish attendance every quarter.", "Standards Committee Chair", "Monitoring Officer", "January 2025",
    "Record in use since 6 January 2025. Attendance was published in April.", "DS6001"),
   ("green", "Hold one-to-one sessions with members who have missed the training on planning or licensing.", "Standards Committee Chair", "Monitoring Officer", "December 2025",
    "Five of the nine members concerned have been seen.", "DS6001")]),
 ("Develop a plan for succession in the most senior posts.",
  [("grey", "Prepare a report for the Staffing Committee.", "Leader of the Council", "TBC", "TBC", "", "HR7020")]),
]
COLOUR = {"blue": (46, 117, 182), "green": (84, 160, 70), "amber": (255, 178, 40), "red": (205, 40, 40), "grey": (165, 165, 165)}
LEGEND = [("blue", "Complete"), ("green", "On track"), ("amber", "At risk: some slippage"), ("red", "Off track"), ("grey", "Not started")]
INTRO = ("Eastholme Borough Council received a Corporate Peer Challenge in November 2024. This plan lists the action being taken on the peer team's "
         "eight recommendations. Each action has an owner among the councillors and, in the next column, a lead officer.")


class Plan(FPDF):
    def header(self):
        self.set_font("Narrow", "", 8)
        self.set_text_color(90)
        self.cell(0, 5, "Eastholme Borough Council", align="R", new_x="LMARGIN", new_y="NEXT")
        self.ln(2)
        self.set_text_color(0)

    def footer(self):
        self.set_y(-12)
        self.set_font("Narrow", "", 8)
        self.cell(0, 5, f"Peer Challenge Action Plan, page {self.page_no()} of {{nb}}", align="C")


pdf = Plan(orientation="P", format="A4")
pdf.set_creation_date(__import__("datetime").datetime(2025, 6, 20, tzinfo=__import__("datetime").timezone.utc))
pdf.set_margins(9, 9)
pdf.set_auto_page_break(True, 15)
pdf.add_font("Narrow", "", FONTS + "Regular.ttf")
pdf.add_font("Narrow", "B", FONTS + "Bold.ttf")
pdf.set_title("Corporate Peer Challenge Action Plan")
pdf.add_page()
pdf.set_font("Narrow", "B", 17)
pdf.cell(0, 9, "Corporate Peer Challenge Action Plan", new_x="LMARGIN", new_y="NEXT")
pdf.set_font("Narrow", "", 11)
pdf.cell(0, 6, "Updated June 2025", new_x="LMARGIN", new_y="NEXT")
pdf.ln(1)
pdf.set_font("Narrow", "", 10)
pdf.multi_cell(0, 4.6, INTRO, new_x="LMARGIN", new_y="NEXT")
pdf.ln(2)
pdf.cell(9, 5, "Key:")
for name, words in LEGEND:
    pdf.set_fill_color(*COLOUR[name])
    pdf.rect(pdf.get_x(), pdf.get_y() + .6, 4, 4, "DF")
    pdf.set_x(pdf.get_x() + 5)
    pdf.cell(pdf.get_string_width(words) + 7, 5, words)
pdf.ln(8)
pdf.set_fill_color(255)
pdf.set_font("Narrow", "", 10)
pdf.set_line_width(.2)
with pdf.table(col_widths=(9, 35, 34, 21, 21, 19, 40, 13), line_height=4.7, padding=1, v_align="T", text_align="LEFT",
               headings_style=FontFace(emphasis="BOLD", fill_color=(221, 226, 234))) as table:
    row = table.row()
    for h in HEAD:
        row.cell(h)
    for recommendation, rows in ROWS:
        for n, (colour, action, owner, lead, when, position, code) in enumerate(rows):
            row = table.row()
            row.cell("", style=FontFace(fill_color=COLOUR[colour]))
            row.cell(action)
            if n == 0:
                row.cell(recommendation, rowspan=len(rows))
            row.cell(owner)
            row.cell(lead)
            row.cell(when)
            if position is not None:
                row.cell(position, rowspan=2 if n + 1 < len(rows) and rows[n + 1][5] is None else 1)
            row.cell(code)
pdf.ln(3)
pdf.set_font("Narrow", "", 8.5)
pdf.multi_cell(0, 4, "Budget codes are for internal use. Questions about this plan should be put to the Policy Team.")
plain = pikepdf.open(io.BytesIO(bytes(pdf.output())))

LEFT, BOTTOM, BLEED = -30, -36, 34      # the sheet does not begin at 0, 0 and is larger than the page that is shown
out = pikepdf.new()
for number, page in enumerate(plain.pages, 1):
    form = out.copy_foreign(page.as_form_xobject())
    w, h = (float(v) for v in page.mediabox[2:])
    sheet = [LEFT, BOTTOM, LEFT + w + 2 * BLEED, BOTTOM + h + 2 * BLEED]
    x, y = LEFT + BLEED, BOTTOM + BLEED
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    marks = f"BT /F0 7 Tf {x + 60} {y + h + 14} Td (PROOF 2  ebc_cpc_plan  sheet {number}  not to scale) Tj ET {x} {y + h + 6} m {x} {y + h + 24} l S {x + w} {y - 6} m {x + w} {y - 24} l S"
    content = f"q 1 0 0 1 {x} {y} cm /Fm0 Do Q q {marks} Q"
    out.pages.append(pikepdf.Page(out.make_indirect(pikepdf.Dictionary(
        Type=pikepdf.Name.Page, MediaBox=sheet, CropBox=[x, y, x + w, y + h], Contents=out.make_stream(content.encode()),
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Fm0=form), Font=pikepdf.Dictionary(F0=font))))))
out.docinfo["/Title"] = "Corporate Peer Challenge Action Plan"
out.docinfo["/Producer"] = plain.docinfo.get("/Producer", "fpdf2")
out.save("document.pdf", deterministic_id=True)
