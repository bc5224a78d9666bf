"""Calverhythe tracker: builds source.xlsx (openpyxl) and gold.json from the same words."""
import json, textwrap
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
from openpyxl.worksheet.page import PageMargins
FILL = {"Completed": ("5B9BD5", "blue", "complete"), "On track": ("92D050", "green", "on_track"), "Some slippage": ("FFC000", "amber", "at_risk"),
        "Off track": ("FF5050", "red", "off_track"), "Not yet started": ("BFBFBF", "grey", "not_started")}
KEYTEXT = [("Completed", "Action delivered and closed"), ("On track", "Expected to be delivered by the target date"), ("Some slippage", "Will be delivered, but later than the target date"),
           ("Off track", "Will not be delivered without intervention"), ("Not yet started", "Start date not reached")]
# theme, [(ref, recommendation, action, lead member, lead officer, target, start, end, status July, status October, comment)]
ROWS = [
 ("Local priorities and outcomes", [
  ("1", "Translate the Calverhythe 2035 ambition into a delivery plan with milestones and measures that residents would recognise.", "Delivery plan for 2025–2028 with 30 outcome measures, reported twice a year to Cabinet.", "Leader of the Council", "Director of Strategy", "30/09/2025", "2025-09-30", "2025-09-30", "On track", "Completed", "Agreed by Cabinet on 16 September. First half-year report due in March."),
  ("2", "Use what is known about inequalities between the riverside and inland wards to target services.", "Ward-level data packs for all directorates; three pilots in Saltings, Ferry and Coldharbour wards.", "Cabinet Member for Communities", "Director of Public Health", "31/03/2026", "2026-03-31", "2026-03-31", "On track", "On track", "Data packs issued in August. Pilots have started in two of the three wards."),
 ]),
 ("Organisational and place leadership", [
  ("3", "Reset the relationship with the voluntary and community sector and agree a shared funding approach.", "New compact and a three-year grants programme.", "Cabinet Member for Communities", "Assistant Director of Communities", "31/12/2025", "2025-12-31", "2025-12-31", "On track", "Some slippage", "Consultation extended by six weeks at the request of the sector. Compact now planned for February 2026."),
  ("4", "Make the most of the council’s role in the growth of Hythe Basin by leading, not just enabling, conversations with landowners.", "Hythe Basin Partnership with developers, Transport for London and neighbouring boroughs.", "Cabinet Member for Growth and Regeneration", "Corporate Director of Place", "30/06/2025", "2025-06-30", "2025-06-30", "Completed", "Completed", "Partnership meeting every two months since May."),
 ]),
 ("Governance and culture", [
  ("5", "Streamline the forward plan and reduce the number of late reports to Cabinet.", "Report sign-off moved to a single system; late reports need the Chief Executive’s consent.", "Leader of the Council", "Director of Law and Governance", "31/07/2025", "2025-07-31", "2025-07-31", "On track", "Completed", "Late reports fell from 22 in quarter 4 to 3 in quarter 2."),
  ("6", "Review how complaints are handled, especially in housing, and show residents what has changed as a result.", "Complaints improvement plan and annual learning report.", "Cabinet Member for Housing", "Director of Housing and Landlord Services", "31/12/2025", "2025-12-31", "2025-12-31", "Some slippage", "Off track", "Stage 1 response times remain at 31 working days on average. Additional case handlers have been recruited but will not start until December, and the Housing Ombudsman has issued two further findings."),
  ("7", "Embed the new values and behaviours and address the mixed experience reported by Black, Asian and multi-ethnic staff.", "Inclusive leadership programme for the top 120 managers; anti-racism action plan overseen by staff networks.", "Cabinet Member for Finance and Resources", "Director of People and Organisational Development", "31/05/2026", "2026-05-31", "2026-05-31", "On track", "On track", "Cohorts 1 to 3 completed. Staff survey opens on 17 November."),
 ]),
 ("Financial planning and management", [
  ("8", "Produce a realistic plan for the Dedicated Schools Grant deficit with schools and health partners.", "Deficit management plan agreed by Schools Forum and Cabinet.", "Cabinet Member for Children and Education", "Corporate Director of Children and Families", "31/10/2025", "2025-10-31", "2025-10-31", "Some slippage", "Some slippage", "Draft shared with the Department for Education. Awaiting the outcome of national reforms before final modelling."),
  ("9", "Tighten budget management so that overspends in temporary accommodation and adult social care are forecast earlier.", "Monthly demand forecasts; new financial rules for purchasing managers.", "Cabinet Member for Finance and Resources", "Chief Finance Officer (Section 151)", "30/09/2025", "2025-09-30", "2025-09-30", "On track", "Completed", "Forecasts in place since August. Variance at quarter 2 is 0.8% against 3.1% last year."),
  ("10", "Set out how the capital programme will be prioritised within what is affordable.", "Capital prioritisation framework to be adopted with the budget.", "Cabinet Member for Finance and Resources", "Chief Finance Officer (Section 151)", "28/02/2026", "2026-02-28", "2026-02-28", "Not yet started", "On track", "Scoring criteria tested on eleven schemes."),
 ]),
 ("Capacity for improvement", [
  ("11", "Align the transformation, digital and workforce programmes under one accountable lead.", "Appoint a Chief Transformation Officer and merge programme offices.", "Leader of the Council", "Chief Executive", "31/10/2025", "2025-10-31", "2025-10-31", "On track", "Completed", "Post taken up on 6 October."),
  ("12", "Develop a workforce plan for the next five years, including succession for senior posts.", "Workforce plan by directorate.", "Cabinet Member for Finance and Resources", "Director of People and Organisational Development", "30/06/2026", "2026-06-30", "2026-06-30", "Not yet started", "Not yet started", ""),
 ]),
]
wb = Workbook(); ws = wb.active; ws.title = "CPC tracker"
F = "Liberation Sans"; thin = Side(style="thin", color="7F7F7F"); B = Border(left=thin, right=thin, top=thin, bottom=thin)
W = {"A": 5.5, "B": 38, "C": 34, "D": 19, "E": 22, "F": 12, "G": 14, "H": 14, "I": 46}
for c, w in W.items(): ws.column_dimensions[c].width = w
ws["A1"] = "London Borough of Calverhythe"; ws["A1"].font = Font(name=F, size=14, bold=True, color="003B5C")
ws["A2"] = "LGA Corporate Peer Challenge (November 2024) – recommendations tracker"; ws["A2"].font = Font(name=F, size=12, bold=True)
ws["A3"] = "Position at 31 October 2025"; ws["A3"].font = Font(name=F, size=10, italic=True)
H = ["Rec", "LGA recommendation", "Council action", "Lead Member", "Lead Officer", "Target date", "Status July 2025", "Status Oct 2025", "Commentary October 2025"]
r = 5; ws.row_dimensions[5].height = 28
for i, h in enumerate(H, 1):
    c = ws.cell(r, i, h); c.font = Font(name=F, size=9, bold=True, color="FFFFFF"); c.fill = PatternFill("solid", fgColor="003B5C"); c.alignment = Alignment(wrap_text=True, vertical="center"); c.border = B
recs = []
for theme, rows in ROWS:
    r += 1
    ws.row_dimensions[r].height = 17
    c = ws.cell(r, 1, theme); c.font = Font(name=F, size=10, bold=True); c.alignment = Alignment(vertical="center"); ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=9)
    for i in range(1, 10): ws.cell(r, i).fill = PatternFill("solid", fgColor="D9E2EC"); ws.cell(r, i).border = B
    for ref, rec, act, mem, off, due, d0, d1, s1, s2, com in rows:
        r += 1
        for i, v in enumerate([int(ref), rec, act, mem, off, due, s1, s2, com or None], 1):
            c = ws.cell(r, i, v); c.font = Font(name=F, size=9, bold=i in (7, 8)); c.border = B
            c.alignment = Alignment(wrap_text=True, vertical="top", horizontal="center" if i in (1, 7, 8) else "left")
            if i in (7, 8): c.fill = PatternFill("solid", fgColor=FILL[v][0])
        lines = max(sum(1 for _ in textwrap.wrap(v, max(6, int(w * 1.2)))) for v, w in ((rec, 38), (act, 34), (mem, 19), (off, 22), (com, 46)))
        ws.row_dimensions[r].height = max(2, lines) * 11.6 + 4
        recs.append({"ref": ref, "text": rec, "headline": None, "recommendation_type": "peer", "made": ["2024", "2024-11"], "theme": theme, "leads": [], "progress": [], "rag": [],
          "actions": [{"text": act, "due_text": due, "due_start": d0, "due_end": d1, "leads": [{"lead_text": mem}, {"lead_text": off, **({"role": off} if off == "Chief Executive" else {})}],
             "progress": [{"text": com, "as_of_start": "2025-10-01"}] if com else [],
             "rag": [{"rag_text": s1, "rag": FILL[s1][1], "delivery": FILL[s1][2], "as_of_start": "2025-07-01"}, {"rag_text": s2, "rag": FILL[s2][1], "delivery": FILL[s2][2], "as_of_start": "2025-10-01"}]}]})
for x in recs:
    for p in x["actions"][0]["progress"]: p["as_of_start"] = ["2025-10-01", "2025-10-31"]
    x["actions"][0]["rag"][1]["as_of_start"] = ["2025-10-01", "2025-10-31"]
r += 2
c = ws.cell(r, 2, "Key to status"); c.font = Font(name=F, size=9, bold=True)
for name, meaning in KEYTEXT:
    r += 1
    c = ws.cell(r, 2, name); c.fill = PatternFill("solid", fgColor=FILL[name][0]); c.border = B; c.font = Font(name=F, size=9, bold=True)
    c = ws.cell(r, 3, meaning); ws.merge_cells(start_row=r, start_column=3, end_row=r, end_column=4); c.font = Font(name=F, size=9); c.border = B; c.alignment = Alignment(wrap_text=True, vertical="top")
    ws.cell(r, 4).border = B
ws.page_setup.orientation = "landscape"; ws.page_setup.paperSize = 8   # A3
ws.page_setup.fitToWidth = 1; ws.page_setup.fitToHeight = 0; ws.sheet_properties.pageSetUpPr.fitToPage = True
ws.page_margins = PageMargins(left=.5, right=.5, top=.6, bottom=.6); ws.print_title_rows = "5:5"
ws.oddFooter.left.text = "Calverhythe Council – Strategy and Performance"; ws.oddFooter.right.text = "Page &P of &N"; ws.oddFooter.left.size = ws.oddFooter.right.size = 8
wb.save("source.xlsx")
gold = {"source": "document.pdf", "documents": {"document_type": "action_plan", "date_start": ["2025-10-31", "2025-10-01"], "date_end": "2025-10-31"}, "councils": ["E09999001"],
 "recommendations": recs, "scope": [], "peers": [], "front_matter": [],
 "milestones": [{"event": "on_site", "date_text": "November 2024", "date_start": "2024-11-01", "date_end": "2024-11-30"}]}
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "London Borough of Calverhythe: peer challenge recommendations tracker, October 2025"
origin = "written for this project"
licence = "CC0-1.0"
producer = "openpyxl + LibreOffice Calc"
family = "Spreadsheet printed on A3 landscape: theme bands, one action a recommendation, lead member and lead officer in columns of their own, two dated status columns with word and colour fill (blue complete, grey not yet started by its key), one empty commentary."
split = "held_out"
''')
