import sys, datetime as D; sys.path.insert(0, str(__import__("pathlib").Path(__file__).resolve().parent.parent / ".tools"))
from common import *
from openpyxl import Workbook
from openpyxl.styles import Font, PatternFill, Alignment, Border, Side
N = "harbourne_tilling_tracker"; folder(N)
C, T, S, O, X = "Complete", "On track", "Some slippage", "Off track", "Not started"
dt = D.date
# theme, [(ref, recommendation, [(action, owner, due (date, or text), Q4, Q1, status)])]
P = [
 ("Vision and priorities", [
  ("R1", "Produce a single plan for the borough after the merger of the two corporate plans, with clear priorities and clear “not nows”.", [
    ("Workshop for all councillors on priorities", "Chief Executive", dt(2024, 12, 13), "Held on 11 December, 33 of 42 councillors attended.", "", C),
    ("Council Plan 2025-2029 to Full Council", "Head of Strategy", dt(2025, 3, 20), "Draft plan supported by Cabinet in February. Report for Council is on the agenda for 20 March.", "Plan adopted by Council on 20 March.", C)]),
  ("R2", "Tell the story of Harbourne and Tilling better, inside and outside the organisation.", [
    ("Communications strategy with brand guidelines", "Communications Manager", dt(2025, 6, 30), "Brief agreed and consultant appointed.", "Strategy drafted. Brand guidelines are delayed because of the decision to consult the youth council.", S)])]),
 ("Leadership", [
  ("R3", "Use the chief executives’ group and the Coast Board to lead the debate on coastal erosion with government agencies.", [
    ("Coast Board work programme for 2025/26", "Director of Environment", dt(2025, 4, 30), "Programme drafted with the Environment Agency and Stourmark.", "Approved by the Board at its April meeting.", C),
    ("Case for funding of the Tilling frontage to be made to ministers", "Director of Environment", "Autumn 2025", "", "Technical evidence commissioned. Meeting with the department is being sought for October.", T)]),
  ("R4", "Create more time for the corporate leadership team to lead by filling the vacant assistant director posts.", [
    ("Recruit to Assistant Director – Housing", "Chief Executive", dt(2025, 2, 28), "Interviews on 6 and 7 February. Offer made and accepted.", "Postholder started on 12 May.", C),
    ("Recruit to Assistant Director – Property and Regeneration", "Chief Executive", dt(2025, 5, 31), "Market supplement approved by Personnel Committee.", "No appointment after second advertisement. Interim arrangement is in place until December while the role is redesigned.", O)])]),
 ("Governance", [
  ("R5", "Simplify the constitution and the scheme of delegation so that decisions are taken at the right level and at pace.", [
    ("Constitution review group (five councillors) to report", "Monitoring Officer", dt(2025, 5, 14), "Group has met three times. Officer delegations and contract rules completed.", "Parts 1 to 3 adopted at Annual Council. Part 4 (planning) will follow in September.", S)]),
  ("R6", "Make sure that the Audit and Governance Committee has the independent members and the training that it needs.", [
    ("Appoint two independent members", "Monitoring Officer", dt(2025, 5, 14), "Advertised in February; nine applications.", "Two members appointed at Annual Council.", C),
    ("CIPFA training for all committee members", "Head of Internal Audit", dt(2025, 7, 31), "", "First half-day held on 3 June, second booked for 8 July.", T)])]),
 ("Finance", [
  ("R7", "Review the level and use of earmarked reserves, and the affordability of the capital programme, before any further borrowing is agreed.", [
    ("Reserves review to Cabinet with the budget", "Section 151 Officer", dt(2025, 2, 11), "Reported to Cabinet on 11 February. £3.4m released to the transformation reserve.", "", C),
    ("Gateway process for capital schemes over £250,000", "Section 151 Officer", dt(2025, 6, 30), "Process designed with Internal Audit.", "In use since 1 May. Four schemes have been through gateway 1.", C),
    ("Reprofile the capital programme", "Section 151 Officer", dt(2025, 9, 30), "", "Service managers’ returns are due in July.", T)]),
  ("R8", "Develop a commercial property strategy which recognises risk as well as return.", [
    ("Property strategy to Cabinet", "Head of Property", dt(2025, 12, 31), "", "", X)])]),
 ("Capacity and culture", [
  ("R9", "Invest in project management skills and adopt one approach across the council.", [
    ("Train 40 staff as project practitioners", "Head of Strategy", dt(2025, 9, 30), "22 trained by end of March.", "31 trained.", T),
    ("Corporate project register reviewed monthly", "Head of Strategy", "Ongoing", "Register live since January.", "Register reviewed by corporate leadership team in April, May and June.", T)]),
  ("R10", "Understand why staff turnover is high in the first two years of service and act on what is found.", [
    ("Exit and “stay” interviews with analysis twice a year", "Head of People", dt(2025, 3, 31), "Interviews started in November. First analysis will be ready in May.", "Analysis to corporate leadership team on 19 May. Induction and flexible working are the main issues.", S),
    ("Refreshed induction programme", "Head of People", dt(2025, 10, 31), "", "Scoping with new starters from the last year.", T)])]),
]
FILL = {C: "8EA9DB", T: "92D050", S: "FFC000", O: "FF5050", X: None}
KEY = [(C, "Action finished"), (T, "Will be delivered by the due date"), (S, "Due date missed, or likely to be missed, by up to six months"), (O, "Due date missed, or likely to be missed, by more than six months"), (X, "Work has yet to begin")]
wb = Workbook(); ws = wb.active; ws.title = "CPC tracker"
thin = Side(style="thin", color="808080"); box = Border(thin, thin, thin, thin); wrap = Alignment(wrap_text=True, vertical="top")
F = lambda **k: Font(name="Liberation Sans Narrow" if 0 else "Liberation Sans", **k)
ws["A1"] = "Harbourne and Tilling Borough Council"; ws["A1"].font = F(size=11, bold=True, color="44546A")
ws["A2"] = "LGA Corporate Peer Challenge (October 2024) – action tracker"; ws["A2"].font = F(size=16, bold=True)
ws["A3"] = "Position at end of Quarter 1 2025/26 (30 June 2025)"; ws["A3"].font = F(size=11)
ws.row_dimensions[2].height = 24; r = 5; ws.cell(r, 1, "Key").font = F(size=10, bold=True); r += 1
for k, m in KEY:
    ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=2); ws.merge_cells(start_row=r, start_column=3, end_row=r, end_column=5)
    ws.cell(r, 1, k).font = F(size=10); ws.cell(r, 3, m).font = F(size=10)
    for c in (1, 2, 3, 4, 5): ws.cell(r, c).border = box
    if FILL[k]: ws.cell(r, 1).fill = PatternFill("solid", fgColor=FILL[k])
    r += 1
r += 1; head = r
H = ["Ref", "Recommendation", "Action", "Owner", "Due", "Q4 2024/25", "Q1 2025/26", "Status"]
for i, h in enumerate(H, 1):
    c = ws.cell(r, i, h); c.font = F(size=10, bold=True, color="FFFFFF"); c.fill = PatternFill("solid", fgColor="44546A"); c.border = box; c.alignment = Alignment(wrap_text=True, vertical="center")
r += 1; W = [6, 34, 30, 17, 12, 38, 38, 13]
import math
recs = []
for theme, rs in P:
    ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=8); ws.cell(r, 1, theme).font = F(size=10, bold=True)
    for i in range(1, 9): ws.cell(r, i).fill = PatternFill("solid", fgColor="D6DCE4"); ws.cell(r, i).border = box
    r += 1
    for ref, text, acts in rs:
        start = r; A = []
        for a, owner, d, q4, q1, stt in acts:
            vals = [ref if r == start else None, text if r == start else None, a, owner, d, q4 or None, q1 or None, stt]
            for i, v in enumerate(vals, 1):
                c = ws.cell(r, i, v); c.font = F(size=10); c.alignment = wrap; c.border = box
                if isinstance(v, D.date): c.number_format = "dd/mm/yyyy"; c.alignment = Alignment(horizontal="left", vertical="top")
            if FILL[stt]: ws.cell(r, 8).fill = PatternFill("solid", fgColor=FILL[stt])
            lines = max(math.ceil(len(str(v or "")) * 1.13 / w) for v, w in zip(vals, W) if not isinstance(v, D.date))
            if r == start and len(acts) > 1: lines = max(max(math.ceil(len(v) * 1.13 / w) for v, w in ((a, 30), (q4, 38), (q1, 38))), math.ceil(math.ceil(len(text) * 1.13 / 34) / len(acts)) + 1)
            ws.row_dimensions[r].height = 13.2 * max(lines, 2) + 3
            printed = d.strftime("%d/%m/%Y") if isinstance(d, D.date) else d
            A.append(dict(text=a, **(due(printed) if printed != "Autumn 2025" else dict(due_text=printed)),
              leads=[dict(lead_text=owner, role=owner if "Section" not in owner else ["Section 151 Officer"])],
              progress=[dict(text=t, as_of_start=s) for t, s in ((q4, ["2025-01-01", "2025-03-31"]), (q1, ["2025-04-01", "2025-06-30"])) if t],
              rag=[dict(rag_text=stt, rag={C: "blue", T: "green", S: "amber", O: "red", X: None}[stt], delivery={C: "complete", T: "on_track", S: "at_risk", O: "off_track", X: "not_started"}[stt], basis="text" if stt == X else "text_and_fill")]))
            r += 1
        if r - start > 1:
            for col in (1, 2): ws.merge_cells(start_row=start, start_column=col, end_row=r - 1, end_column=col)
        recs.append(dict(ref=ref, text=text, headline=None, recommendation_type="peer", theme=theme, leads=[], progress=[], rag=[], actions=A))
for i, w in enumerate(W): ws.column_dimensions["ABCDEFGH"[i]].width = w
ws.page_setup.orientation = "landscape"; ws.page_setup.paperSize = 9; ws.sheet_properties.pageSetUpPr.fitToPage = True; ws.page_setup.fitToWidth = 1; ws.page_setup.fitToHeight = 0
ws.print_title_rows = f"{head}:{head}"; ws.print_area = f"A1:H{r-1}"
ws.oddFooter.left.text = "CPC tracker v2.3"; ws.oddFooter.center.text = "Page &P of &N"; ws.oddFooter.right.text = "Strategy Team"
ws.page_margins.left = ws.page_margins.right = .4; ws.page_margins.top = .5; ws.page_margins.bottom = .65
wb.save(str(ROOT / N / "source.xlsx")); soffice(N, "source.xlsx")
gold(N, dict(documents=dict(document_type="action_plan", date_start="2025-06-30", date_end="2025-06-30"), councils=["E07999014"], recommendations=recs, scope=[], peers=[],
  milestones=[dict(event="on_site", date_text="October 2024", date_start="2024-10-01", date_end="2024-10-31")]))
toml(N, "Harbourne and Tilling Borough Council: Corporate Peer Challenge action tracker, Quarter 1 2025/26", "LibreOffice Calc (xlsx by openpyxl)", "Spreadsheet tracker: theme bands over the whole width, recommendation merged over its actions, an update column for each quarter, status words on fills with a key above, dates dd/mm/yyyy, heading row repeated.")
