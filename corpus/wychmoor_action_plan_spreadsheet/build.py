"""Source of source.xlsx (openpyxl), document.pdf (LibreOffice Calc) and gold.json."""
import json, os, subprocess, tempfile
from openpyxl import Workbook
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.pagebreak import Break, ColBreak
def mon(y, m, d2): return f"{y}-{m:02d}-01", f"{y}-{m:02d}-{d2}"
CMB = "Cllr Bernadette Osei"; CMF = "Cllr Tom Lascelles"; CML = "Cllr Hugh Winterbourne"; CMH = "Cllr Amina Yusuf"
ST = {"Complete": ("blue", "complete", "5B9BD5"), "On track": ("green", "on_track", "92D050"), "Slipping": ("amber", ["at_risk", "off_track"], "FFC000"), "Off track": ("red", "off_track", "FF5050"), "Not started": ("grey", "not_started", "BFBFBF")}
# theme, recommendation, [(action, lead, cabinet member, due text, start, end, update, status)]
PLAN = [
 ("Vision and priorities", "Refresh the vision for the city so that it reflects the growth that is coming and the communities that will be living here by 2040.", [
  ("Run a city conversation with residents, students and employers", "Head of Communications", CML, "30/11/2025", "2025-11-30", "2025-11-30", "2,316 responses and eleven events, with good attendance from students but fewer people than hoped from the eastern wards. Report went to Cabinet on 14 January.", "Complete"),
  ("Adopt a vision for 2040 at Council", "Chief Executive", CML, "31/03/2026", "2026-03-31", "2026-03-31", "Draft will be considered by all-party working group on 5 March and by Council on 24 March.", "On track")]),
 ("Vision and priorities", "Set measurable outcomes for each priority in the corporate plan.", [
  ("Agree a set of no more than 25 outcome measures", "Performance Manager", CML, "31/12/2025", "2025-12-31", "2025-12-31", "Measures agreed by Leadership Team on 9 December. Three of the 24 need data from the county council which has not been supplied; the Leader has written to his opposite number. Will be signed off without them if nothing is received by Easter.", "Slipping")]),
 ("Leadership", "Develop the Cabinet as a team and give its members the time and support to lead.", [
  ("Two-day development programme for Cabinet with an LGA mentor", "Chief Executive", CML, "31/10/2025", "2025-10-31", "2025-10-31", "Held 9 and 23 October. All seven members attended both days and feedback was positive. The mentor will return in June.", "Complete"),
  ("Monthly informal Cabinet with the Leadership Team", "Monitoring Officer", CML, "Ongoing", None, None, "Five held. To be reviewed after the May elections.", "On track"),
  ("Role descriptions for portfolio holders", "Monitoring Officer", CML, "28/02/2026", "2026-02-28", "2026-02-28", "Drafts are with Cabinet members for comment.", "On track")]),
 ("Leadership", "Use the council's convening power more confidently with the universities, the hospital trust and the business improvement district.", [
  ("Relaunch the City Partnership with an independent chair", "Director of Place", CMB, "31/01/2026", "2026-01-31", "2026-01-31", "Partnership has not met since July. Two candidates for the chair withdrew in January and the post has been advertised again with a higher allowance. Interviews now planned for late March, so relaunch will not be before the summer.", "Off track"),
  ("Agree a joint investment prospectus", "Head of Economic Development", CMB, "30/09/2026", "2026-09-30", "2026-09-30", "Depends on the appointment of the chair.", "Not started")]),
 ("Governance", "Simplify the scheme of delegation and the contract procedure rules.", [
  ("Benchmark the scheme against six similar cities", "Monitoring Officer", CMF, "30/11/2025", "2025-11-30", "2025-11-30", "Completed; findings shared with Constitution Working Group. Our thresholds are lower than those of five of the six cities.", "Complete"),
  ("Bring a revised scheme to Council", "Monitoring Officer", CMF, "30/04/2026", "2026-04-30", "2026-04-30", "First draft due on 13 March.", "On track")]),
 ("Governance", "Improve the support that the council gives to its wholly owned companies and be clearer about what it expects of them as shareholder.", [
  ("Appoint a client-side company secretary", "Section 151 Officer", CMF, "31/12/2025", "2025-12-31", "2025-12-31", "Appointed; started on 2 February 2026.", "Complete"),
  ("Set up a Shareholder Committee", "Monitoring Officer", CMF, "31/03/2026", "2026-03-31", "2026-03-31", "Terms of reference were deferred by Cabinet on 11 February pending legal advice on conflicts of interest. Expected to return on 15 April.", "Slipping"),
  ("Adopt annual business plans for both companies", "Section 151 Officer", CMF, "30/06/2026", "2026-06-30", "2026-06-30", "", "Not started")]),
 ("Finance", "Identify savings for 2027/28 and beyond now, and avoid reliance on car parking income.", [
  ("Model income under three scenarios for visitor numbers", "Section 151 Officer", CMF, "31/01/2026", "2026-01-31", "2026-01-31", "Completed with the budget.", "Complete"),
  ("Savings workshops with all Cabinet members and heads of service", "Section 151 Officer / Head of Transformation", CMF, "31/05/2026", "2026-05-31", "2026-05-31", "First workshop on 18 February. Two more before the pre-election period.", "On track")]),
 ("Finance", "Produce a clear business case for the civic quarter before more money is committed.", [
  ("Commission an independent review of costs and demand", "Director of Place", CMB, "31/12/2025", "2025-12-31", "2025-12-31", "Tender was run twice because no compliant bids were received the first time. Consultants appointed 20 February and will report in June.", "Off track"),
  ("Present full business case to Council", "Director of Place", CMB, "31/10/2026", "2026-10-31", "2026-10-31", "Cannot begin until the review reports.", "Not started")]),
 ("Capacity", "Have a plan for the homelessness service that deals with demand now and reduces it later.", [
  ("Recruit six prevention officers", "Head of Housing", CMH, "30/11/2025", "2025-11-30", "2025-11-30", "Four in post. Two posts have been readvertised with a market supplement. Caseloads for the new officers are building up more quickly than planned.", "Slipping"),
  ("Lease 40 homes for temporary accommodation", "Head of Housing", CMH, "31/03/2026", "2026-03-31", "2026-03-31", "Thirty-three leased, of which 28 are occupied. Nightly placements have fallen from 118 to 81.", "On track")]),
 ("Capacity", "Invest in digital skills across the organisation, not only in the ICT team.", [
  ("Skills survey of all staff", "Head of Transformation", CMH, "31/01/2026", "2026-01-31", "2026-01-31", "71 per cent response, the highest of any staff survey. Confidence with data and with online forms is lower than expected in front-line services.", "Complete"),
  ("Training offer for every service", "Head of Human Resources", CMH, "31/07/2026", "2026-07-31", "2026-07-31", "Will follow analysis of the survey.", "Not started")]),
]
wb = Workbook(); ws = wb.active; ws.title = "CPC Action Plan"
ws["A1"] = "Wychmoor City Council - Corporate Peer Challenge Action Plan"; ws["A1"].font = Font(name="Carlito", size=14, bold=True)
ws["A2"] = "Peer team on site 17-20 June 2025. Position at 27 February 2026."
ws["A3"] = "Status: Complete / On track / Slipping (less than three months late) / Off track (three months or more late, or stopped) / Not started"
ws["A3"].font = Font(name="Carlito", size=8, italic=True)
ws["A2"].font = Font(name="Carlito", size=8, italic=True)
heads = ["Rec", "Ref", "Theme", "Peer challenge recommendation", "Action", "Lead officer", "Cabinet Member", "Due date", "Update", "Status"]
widths = [5, 6, 13, 44, 36, 21, 19, 11, 54, 12]
thin = Side(style="thin", color="7F7F7F"); box = Border(left=thin, right=thin, top=thin, bottom=thin)
for c, (h, w) in enumerate(zip(heads, widths), 1):
    cell = ws.cell(4, c, h); cell.font = Font(name="Carlito", size=9, bold=True, color="FFFFFF"); cell.fill = PatternFill("solid", fgColor="1F3864")
    cell.alignment = Alignment(vertical="center", wrap_text=True); cell.border = box
    ws.column_dimensions[cell.column_letter].width = w
row, recs = 5, []
for n, (theme, rec, actions) in enumerate(PLAN, 1):
    g = {"ref": str(n), "text": rec, "headline": None, "recommendation_type": "peer", "theme": theme, "made": ["2025", None], "leads": [], "progress": [], "rag": [], "actions": []}
    for k, (a, lead, cm, due, s, e, upd, st) in enumerate(actions):
        ref = f"{n}{'abc'[k]}"
        for c, v in enumerate([n, ref, theme, rec if k == 0 else None, a, lead, cm, due, upd or None, st], 1):
            cell = ws.cell(row, c, v); cell.font = Font(name="Carlito", size=9, bold=(c == 10)); cell.border = box
            cell.alignment = Alignment(vertical="top", wrap_text=True, horizontal="center" if c in (1, 2, 10) else "left")
        lines = max(-(-len(str(v or "")) // int(w * 1.25)) for v, w in zip([theme, rec if k == 0 else "", a, lead, upd], [13, 44, 36, 21, 54]))
        ws.row_dimensions[row].height = 12 * lines + 4
        g["actions"].append({"ref": ref, "text": a, "due_text": due, "due_start": s, "due_end": e,
          "leads": [{"lead_text": x, "role": x} for x in lead.split(" / ")] + [{"lead_text": cm, "role": [None, "Cabinet Member"]}],
          "progress": [{"text": upd, "as_of_start": ["2026-02-27", None]}] if upd else [],
          "rag": [{"rag": ST[st][0], "rag_text": st, "delivery": ST[st][1]}]})
        row += 1
    recs.append(g)
rng = f"J5:J{row - 1}"
for st, (_, _, col) in ST.items():
    ws.conditional_formatting.add(rng, CellIsRule(operator="equal", formula=[f'"{st}"'], fill=PatternFill("solid", bgColor=col, fgColor=col)))
ws.print_title_rows = "4:4"; ws.print_title_cols = "A:B"; ws.print_area = f"A1:J{row - 1}"
ws.page_setup.orientation = "landscape"; ws.page_setup.paperSize = 9; ws.page_setup.pageOrder = "overThenDown"; ws.page_setup.scale = 100
ws.page_margins.left = ws.page_margins.right = 0.4; ws.page_margins.top = 0.75; ws.page_margins.header = 0.3; ws.page_margins.footer = 0.3; ws.page_margins.bottom = 0.6
ws.col_breaks = ColBreak(); ws.col_breaks.append(Break(id=5))
ws.oddHeader.left.text = "&8CPC Action Plan v5 FINAL"; ws.oddFooter.center.text = "&8Page &P of &N"
s2 = wb.create_sheet("Summary"); s2.append(["Summary of actions by status"]); s2["A1"].font = Font(name="Carlito", size=12, bold=True); s2.append([])
s2.append(["Status", "Number"]); counts = {st: sum(x["rag"][0]["rag_text"] == st for g in recs for x in g["actions"]) for st in ST}
for st, k in counts.items(): s2.append([st, k])
s2.append(["Total", sum(counts.values())]); s2.column_dimensions["A"].width = 18
for r_ in s2["A3:B9"]:
    for x in r_: x.font = Font(name="Carlito", size=9, bold=x.row in (3, 9)); x.border = box
s2.page_setup.orientation = "landscape"; s2.page_setup.paperSize = 9
wb.save("source.xlsx")
subprocess.run(["soffice", "-env:UserInstallation=file://"+tempfile.mkdtemp(), "--headless", "--convert-to", "pdf", "source.xlsx"], check=True, capture_output=True)
os.replace("source.pdf", "document.pdf")
gold = {"source": "document.pdf", "documents": {"document_type": "action_plan", "date_start": "2026-02-27", "date_end": "2026-02-27"}, "councils": ["E07999001"],
  "recommendations": recs, "scope": [], "peers": [], "front_matter": [],
  "milestones": [{"event": "on_site", "date_text": "17-20 June 2025", "date_start": "2025-06-17", "date_end": "2025-06-20"}]}
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "Wychmoor City Council: Corporate Peer Challenge Action Plan, position at 27 February 2026 (spreadsheet)"
origin = "written for this project"
licence = "CC0-1.0"
producer = "LibreOffice Calc (openpyxl)"
family = "Action plan printed from a spreadsheet: landscape, 8-point type, ten columns cut by the page width so that the left half (Rec, Ref, theme, recommendation, action) and the right half (Rec and Ref repeated, lead, member, due date, update, status) of the same rows lie on facing pages; recommendation only in the first row of its actions, conditional-format fills with grey for Not started, an empty update."
split = "seen"
''')
