import sys, pathlib
here = pathlib.Path(__file__).resolve().parent; sys.path.insert(0, str(here.parent))
from goldrecords import *
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, PatternFill, Border, Side
F = "2025-02-01"
K = {"Complete": ["complete"], "On track": ["on_track"], "Not started": ["not_started"], "Delayed": None, "On hold": ["on_hold"]}
def act(ref, text, owner, leads, start, finish, due, latest, status):
    q = {"rag": None, "rag_text": status}
    if K.get(status): q["delivery"] = K[status][0]
    return dict(ref=ref, text=text, leads=leads, due=due, owner=owner, start=start, finish=finish, latest=latest, status=status,
      progress=[{"text": latest, "as_of_start": F}] if latest not in ("", "N/A", "-") else [], rag=[q] if status else [])
T = ["Organisational and place leadership", "Governance and culture", "Financial planning and management", "Capacity for improvement"]
R = lambda r: {"lead_text": r, "role": r}
rows = [
 dict(theme=T[0], ref="R1", text="Develop a long-term vision for the city with partners, and use it to drive every other strategy.", actions=[
  act("1.1", "Hold a city leaders’ summit", "Chief Executive", [R("Chief Executive")], "01/04/2024", "28/06/2024", D("28/06/2024", "2024-06-28"), "Summit held on 20 June with 64 partner organisations present.", "Complete"),
  act("1.2", "Draft and consult on Fallowdale 2045", "Director of Strategy / Leader of the Council", [R("Director of Strategy"), R("Leader of the Council")], "01/07/2024", "31/03/2025", D("31/03/2025", "2025-03-31"), "Consultation closed on 17 January. 2,208 responses were received, the most of any consultation run by the Council. The responses are being analysed by the university.", "On track"),
  act("1.3", "Align service plans with the new vision", "All Directors", [{"lead_text": "All Directors"}], "01/04/2025", "30/09/2025", D("30/09/2025", "2025-09-30"), "", "Not started")]),
 dict(theme=T[0], ref="R2", text="Be a more visible leader in the region.", actions=[
  act("2.1", "Agree a lobbying plan with the three MPs and the combined authority", "Director of Strategy", [R("Director of Strategy")], "01/05/2024", "31/10/2024", D("31/10/2024", "2024-10-31"), "Plan agreed with the combined authority in September. Meetings with the MPs were put back by the general election and are now being arranged for the spring.", "Delayed")]),
 dict(theme=T[1], ref="R3", text="Simplify the committee structure, which absorbs a great deal of officer time for limited benefit.", actions=[
  act("3.1", "Carry out a governance review", "Monitoring Officer", [R("Monitoring Officer")], "03/06/2024", "29/11/2024", D("29/11/2024", "2024-11-29"), "Review reported to Full Council in November. The number of committees falls from 17 to 11 at the next Annual Meeting.", "Complete"),
  act("3.2", "Rewrite Part 3 of the Constitution", "Monitoring Officer", [R("Monitoring Officer")], "06/01/2025", "16/05/2025", D("16/05/2025", "2025-05-16"), "Drafting under way.", "On track")]),
 dict(theme=T[1], ref="R4", text="Act on the findings of the staff survey about speaking up.", actions=[
  act("4.1", "Relaunch the whistleblowing policy and appoint six speak-up champions from across directorates, including one from the depots and one from the care homes", "Director of HR & Organisational Development", [{"lead_text": "Director of HR & Organisational Development"}], "01/04/2024", "31/12/2024", D("31/12/2024", "2024-12-31"), "Policy relaunched in July. Five champions are in place; the care homes post is vacant again.", "Delayed")]),
 dict(theme=T[2], ref="R5", text="Develop a pipeline of savings for years two to four of the medium-term financial strategy.", actions=[
  act("5.1", "Set up a star chamber process, led by members", "Section 151 Officer / Cabinet Member for Finance", [R("Section 151 Officer"), {"lead_text": "Cabinet Member for Finance"}], "01/05/2024", "30/09/2024", D("30/09/2024", "2024-09-30"), "Three rounds were held. Savings of £7.4m were identified, of which £5.1m are included in the budget for 2025/26.", "Complete"),
  act("5.2", "Publish an assets disposal strategy", "Head of Estates", [R("Head of Estates")], "TBC", "TBC", {"due_text": "TBC", "due_start": None, "due_end": None}, "Waiting for the outcome of the office review.", "On hold")]),
 dict(theme=T[2], ref="R6", text="Tackle the deficit on the Dedicated Schools Grant with the same urgency as the general fund.", actions=[
  act("6.1", "Agree a recovery plan with the Schools Forum", "Director of Children’s Services", [R("Director of Children’s Services")], "01/09/2024", "31/03/2025", D("31/03/2025", "2025-03-31"), "A plan was put to the Forum in January. It was not agreed, and further work has been asked for on the costs of placements outside the city.", "Delayed"),
  act("6.2", "Report the position to Cabinet every quarter", "Section 151 Officer", [R("Section 151 Officer")], "01/07/2024", "Ongoing", D("Ongoing", None, None), "Reports went to Cabinet in July, October and January.", "On track")]),
 dict(theme=T[3], ref="R7", text="Adopt a workforce strategy that deals with the use of agency staff.", actions=[
  act("7.1", "Write and adopt the strategy", "Director of HR & Organisational Development", [{"lead_text": "Director of HR & Organisational Development"}], "01/04/2024", "31/01/2025", D("31/01/2025", "2025-01-31"), "Adopted by the Employment Committee on 22 January.", "Complete"),
  act("7.2", "Halve spending on agency staff", "All Directors", [{"lead_text": "All Directors"}], "01/04/2024", "31/03/2026", D("31/03/2026", "2026-03-31"), "Spending is down by 18% on last year. Social work remains the main pressure.", "On track")]),
 dict(theme=T[3], ref="R8", text="Give the programme office the authority to stop projects.", actions=[
  act("8.1", "Revise the programme office’s terms of reference", "Director of Strategy", [R("Director of Strategy")], "02/09/2024", "20/12/2024", D("20/12/2024", "2024-12-20"), "Agreed by Corporate Management Team on 10 December.", "Complete")]),
]
wb = Workbook(); ws = wb.active; ws.title = "Tracker"
H = ["Theme", "Rec", "Recommendation", "Ref", "Action", "Owner", "Start", "Finish", "Status", "Latest position (February 2025)"]
Wd = [15, 5.5, 29, 5.5, 31, 20, 11, 11, 11, 42]
fn = lambda **k: Font(name="Liberation Sans Narrow", size=k.pop("size", 10), **k)
thin = Side(style="thin", color="808080"); box = Border(left=thin, right=thin, top=thin, bottom=thin)
wb._fonts[0] = fn()
ws["A1"] = "Fallowdale City Council – Corporate Peer Challenge Tracker"; ws["A1"].font = fn(size=16, bold=True)
ws["A2"] = "Peer team on site: 23 – 26 January 2024.   Owner of this tracker: Corporate Programme Office"; ws["A2"].font = fn(italic=True)
for i, (h, w) in enumerate(zip(H, Wd)):
    c = ws.cell(4, i + 1, h); c.font = fn(bold=True, color="FFFFFF"); c.fill = PatternFill("solid", fgColor="5B2C6F"); c.border = box; c.alignment = Alignment(wrap_text=True, vertical="center")
    ws.column_dimensions["ABCDEFGHIJ"[i]].width = w
n = 5; theme = None; tstart = n
spans = []
for r in rows:
    if theme != r["theme"]:
        if theme: spans.append(("A", tstart, n - 1))
        theme = r["theme"]; tstart = n; ws.cell(n, 1, theme)
    ws.cell(n, 2, r["ref"]); ws.cell(n, 3, r["text"])
    if len(r["actions"]) > 1: spans += [("B", n, n + len(r["actions"]) - 1), ("C", n, n + len(r["actions"]) - 1)]
    for a in r["actions"]:
        for j, v in enumerate((a["ref"], a["text"], a["owner"], a["start"], a["finish"], a["status"], a["latest"])): ws.cell(n, 4 + j, v).number_format = "@"
        for j in range(1, 11):
            c = ws.cell(n, j); c.font = fn(bold=j in (1, 2)); c.border = box; c.alignment = Alignment(wrap_text=True, vertical="top")
            if j > 3 and n % 2: c.fill = PatternFill("solid", fgColor="F4ECF7")
        import textwrap   # row heights as an officer would drag them: tall enough for the longest cell
        lines = lambda v, w: max(1, len(textwrap.wrap(v, int(w * 1.12))))
        need = [lines(a["text"], 31), lines(a["owner"], 20), lines(a["latest"], 42), -(-lines(r["text"], 29) // len(r["actions"])), 2]
        ws.row_dimensions[n].height = 14.5 * max(need) + 5
        n += 1
spans.append(("A", tstart, n - 1))
for col, a, b in spans:
    if b > a: ws.merge_cells(f"{col}{a}:{col}{b}")
ws.page_setup.orientation = "landscape"; ws.page_setup.paperSize = 9; ws.page_setup.fitToWidth = 1; ws.page_setup.fitToHeight = 0; ws.sheet_properties.pageSetUpPr.fitToPage = True
ws.print_title_rows = "4:4"; ws.page_margins.left = ws.page_margins.right = .4
ws.oddHeader.right.text = "OFFICIAL"; ws.oddFooter.left.text = "Peer Challenge Tracker"; ws.oddFooter.center.text = "Page &P of &N"
wb.save(here / "source.xlsx")
for r in rows:
    for a in r["actions"]:
        if a["due"]["due_text"] == "TBC": a.pop("due")
write(here, rows)
toml(here, "Corporate Peer Challenge Tracker", "LibreOffice Calc", "landscape spreadsheet, merged theme and recommendation cells, Start beside Finish, sub-refs as text, status words without a key, repeated header row")
