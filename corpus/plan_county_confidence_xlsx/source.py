"""Writes source.xlsx (convert it with LibreOffice Calc) and gold.json (authored here, checked by eye against the rendered pages)."""
import datetime, json, math
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
COLS = [("CPC no.", 7), ("Peer challenge recommendation", 28), ("Step", 6), ("Milestone", 27), ("Confidence Q2 2024/25", 11.5), ("Confidence Q3 2024/25", 11.5), ("Begins", 8), ("Ends", 9), ("SRO", 17), ("Evidence and commentary", 37)]
FILL = {"Green": "92D050", "Amber/Green": "C6E0B4", "Amber/Red": "F4B183", "Red": "FF5050", "Complete": "9DC3E6", "Not started": None, "Paused": "D9D9D9"}
RAG = {"Green": "green", "Amber/Green": "amber_green", "Amber/Red": "red_amber", "Red": "red", "Complete": ["blue", None], "Not started": None, "Paused": ["grey", None]}
KEY = [("Green", "On track. Delivery by the end date is highly likely"), ("Amber/Green", "Delivery is probable, but attention is needed to keep risks from becoming issues"), ("Amber/Red", "At risk. Delivery is in doubt and action is being taken"), ("Red", "Off track. Delivery by the end date appears unachievable"), ("Complete", "Milestone delivered and evidence accepted by the Assurance Board"), ("Paused", "On hold, with the agreement of the Assurance Board"), ("Not started", "Begin date has not been reached")]
DELIVERY = {"Green": "on_track", "Amber/Green": ["on_track", "at_risk"], "Amber/Red": "at_risk", "Red": "off_track", "Complete": "complete", "Not started": "not_started", "Paused": "on_hold"}
M = {m: i + 1 for i, m in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())}
# banner or recommendation: (no, text, merged SRO or None, merged commentary or None, steps)
# step: (no, milestone, q2, q3, begins, ends, SRO or None when merged, commentary or None)
PLAN = [
"Leadership of place and devolution",
("CPC01", "Set out, with the districts and with partners, a single economic story for Stourmark that can be told to government and to investors.", None, None, [
  ("1.1", "Publish the Stourmark Economic Strategy", "Green", "Complete", "Apr-24", "Dec-24", "ED Place", "Approved by Cabinet on 3 December and endorsed by all five districts. Launch event held with the Chamber on 12 December."),
  ("1.2", "Agree a pipeline of ten investable propositions", "Not started", "Green", "Oct-24", "Jun-25", "AD Economy", "Six of the ten have an outline case. Skills capital and the rail freight site are next.")]),
("CPC02", "Be more visible in the devolution debate and settle the county's preferred footprint.", "Chief Executive", None, [
  ("2.1", "Cabinet decision on footprint", "Amber/Red", "Amber/Green", "Jul-24", "Mar-25", None, "Discussions with the two unitaries have moved on since the autumn. A joint statement of intent was issued on 19 December. The government's timetable is still awaited.")]),
"Corporate governance and culture",
("CPC03", "Strengthen the assurance framework so that members can see whether change is having an effect.", "Director of Law & Assurance", "The Assurance Board has met monthly since July under an independent chair. Its first annual opinion was taken to the Audit Committee in November, which asked for a shorter version and for benefits, not only milestones, to be tracked. Both requests have been met in the January cycle.", [
  ("3.1", "Set up an Assurance Board", "Complete", "Complete", "May-24", "Jul-24", None, None),
  ("3.2", "First annual assurance opinion to the Audit Committee", "Green", "Complete", "Jul-24", "Nov-24", None, None),
  ("3.3", "Benefits register in place for every programme above £1m", "Amber/Green", "Green", "Sep-24", "Mar-25", None, None)]),
("CPC04", "Clarify the respective roles of the Cabinet, the Overview Board and the five select committees.", None, None, [
  ("4.1", "Protocol agreed by the group leaders", "Green", "Amber/Red", "Jun-24", "Feb-25", "Director of Law & Assurance", "Two of the group leaders do not support the draft. Mediation offered by the LGA has been accepted.")]),
("CPC05", "Refresh the code of corporate governance, which dates from 2017.", None, None, [
  ("5.1", "New code to Full Council", "Complete", "Complete", "Apr-24", "Sep-24", "Director of Law & Assurance", "Adopted 26 September.")]),
"Finance and transformation",
("CPC06", "Tackle the high needs deficit with schools and government; it is the largest single risk to the Council's viability.", "ED Children & Learning / Chief Finance Officer", None, [
  ("6.1", "Deficit management plan signed off by the Schools Forum", "Amber/Red", "Red", "Apr-24", "Dec-24", None, "The Schools Forum did not agree the plan on 5 December. The cumulative deficit is forecast to be £68.4m at year end, £9.1m more than planned, because independent placements grew by 11% against a planned 4%."),
  ("6.2", "Open 140 places in specially resourced provision", "Amber/Green", "Amber/Green", "Sep-24", "Sep-25", None, "58 places opened in September. Two sites are waiting for highways consent."),
  ("6.3", "Renegotiate the twelve highest cost placements", "Green", "Green", "Jul-24", "ongoing", None, "Seven renegotiated so far, saving £412,000 a year.")]),
("CPC07", "Move from salami slicing to a transformation programme with a realistic savings profile.", None, None, [
  ("7.1", "Programme business case approved", "Green", "Complete", "Apr-24", "Oct-24", "Chief Finance Officer", "Approved by Cabinet on 15 October."),
  ("7.2", "First tranche of service redesigns go live", "Not started", "Not started", "Apr-25", "Mar-26", "AD Transformation", None)]),
("CPC08", "Review reserves: the level is prudent but their purposes are not clear.", None, None, [
  ("8.1", "Reserves strategy as part of the 2025/26 budget", "Green", "Green", "Aug-24", "Feb-25", "Chief Finance Officer", "Draft strategy considered by the Overview Board on 17 December. Fourteen earmarked reserves will be merged into five.")]),
"People and capacity",
("CPC09", "Improve the experience of residents who contact the Council; too many have to call more than once.", None, None, [
  ("9.1", "New contact standards and a single front door", "Amber/Green", "Green", "Apr-24", "Mar-25", "AD Customer", "First contact resolution was 71% in the quarter (63% a year ago)."),
  ("9.2", "Replace the telephony platform", "Green", "Paused", "Sep-24", "Sep-25", "AD Digital", "Paused so that the contract can be let jointly with the fire authority. The Board agreed this on 11 November.")]),
("CPC10", "Do more to hear the voice of front-line staff, particularly of those who work away from County Hall.", "ED People / All ADs", "Staff panels have been running in highways, home care and libraries since September. What they say is taken to the leadership team each month and answered in the Friday bulletin.", [
  ("10.1", "Staff panels running in six services", "Green", "Amber/Green", "Jun-24", "Dec-24", None, None),
  ("10.2", "Directors spend one day a month with a front-line team", "Green", "Green", "Jun-24", "ongoing", None, None)]),
("CPC11", "Keep up the investment in apprenticeships and tell the story of their success.", None, None, [
  ("11.1", "300 apprentices in post", "Green", "Complete", "Apr-24", "Dec-24", "ED People", "312 at 31 December.")]),
("CPC12", "Consider whether the senior structure has the capacity for transformation, public health reform and devolution all at once.", None, None, [
  ("12.1", "Report of the independent review to the Employment Committee", "Amber/Red", "Amber/Green", "Jul-24", "Jan-25", "Chief Executive", "The review team has reported to the Chief Executive. Its report goes to the Employment Committee on 28 January."),
  ("12.2", "New structure in effect", "Not started", "Not started", "TBC", "TBC", "Chief Executive", "-")]),
]
def day(text):
    return datetime.date(2000 + int(text[-2:]), M[text[:3]], 1) if text[:3] in M else text
def build():
    wb = Workbook(); ws = wb.active; ws.title = "Tracker"
    thin = Side(style="thin", color="808080"); box = Border(left=thin, right=thin, top=thin, bottom=thin); top = Alignment(wrap_text=True, vertical="top"); mid = Alignment(wrap_text=True, vertical="top", horizontal="center")
    n = len(COLS)
    for i, (_, w) in enumerate(COLS): ws.column_dimensions[get_column_letter(i + 1)].width = w
    ws["A1"] = "Stourmark County Council: Corporate Peer Challenge tracker"; ws["A1"].font = Font(name="Calibri", size=16, bold=True)
    ws["A2"] = "Quarter 3 2024/25, position at 31 December 2024. SRO = senior responsible officer; ED = executive director; AD = assistant director. The key to the confidence ratings is on the last page."; ws["A2"].font = Font(name="Calibri", size=10, italic=True)
    ws.merge_cells(start_row=1, start_column=1, end_row=1, end_column=n); ws.merge_cells(start_row=2, start_column=1, end_row=2, end_column=n)
    ws.row_dimensions[1].height = 24; ws.row_dimensions[2].height = 18; r = 4
    for i, (h, _) in enumerate(COLS):
        c = ws.cell(r, i + 1, h); c.font = Font(name="Calibri", size=10, bold=True); c.fill = PatternFill("solid", fgColor="D0CECE"); c.alignment = Alignment(wrap_text=True, vertical="center"); c.border = box
    ws.row_dimensions[4].height = 30; r = 5
    lines = lambda text, w: max(1, math.ceil(len(text or "") / (w * 1.1))) if text else 1
    for item in PLAN:
        if isinstance(item, str):
            ws.merge_cells(start_row=r, start_column=1, end_row=r, end_column=n)
            for i in range(n): ws.cell(r, i + 1).border = box; ws.cell(r, i + 1).fill = PatternFill("solid", fgColor="44546A")
            ws.cell(r, 1, item).font = Font(name="Calibri", size=11, bold=True, color="FFFFFF"); ws.row_dimensions[r].height = 18; r += 1; continue
        no, text, sro, com, steps = item; k = len(steps)
        for j, (sno, ms, q2, q3, b, e, s, cm) in enumerate(steps):
            vals = [no if j == 0 else None, text if j == 0 else None, sno, ms, q2, q3, day(b), day(e), (sro if j == 0 else None) if sro else s, (com if j == 0 else None) if com else cm]
            for i, v in enumerate(vals):
                c = ws.cell(r + j, i + 1, v); c.font = Font(name="Calibri", size=10); c.alignment = mid if 4 <= i <= 7 else top; c.border = box
                if i == 2: c.number_format = "@"
                if isinstance(v, datetime.date): c.number_format = "mmm-yy"
                if i in (4, 5) and FILL[v]: c.fill = PatternFill("solid", fgColor=FILL[v])
            need = max(lines(ms, COLS[3][1]), lines(s, COLS[8][1]) if s else 1, lines(cm, COLS[9][1]))
            whole = max(lines(text, COLS[1][1]), lines(sro, COLS[8][1]) if sro else 1, lines(com, COLS[9][1]) if com else 1)
            ws.row_dimensions[r + j].height = max(need, math.ceil(whole / k), 1) * 12.6 + 3
        if k > 1:
            for i in [0, 1] + ([8] if sro else []) + ([9] if com else []): ws.merge_cells(start_row=r, start_column=i + 1, end_row=r + k - 1, end_column=i + 1)
        r += k
    for sheet in (ws,):
        sheet.page_setup.orientation = "landscape"; sheet.page_setup.paperSize = 9; sheet.page_setup.fitToWidth = 1; sheet.page_setup.fitToHeight = 0; sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.print_title_rows = "4:4"; sheet.page_margins.left = sheet.page_margins.right = .4; sheet.page_margins.top = .5; sheet.page_margins.bottom = .7
        sheet.oddFooter.left.text = "&F  &A"; sheet.oddFooter.right.text = "Page &P of &N"; sheet.oddFooter.left.text = "CPC tracker, Q3"
    k = wb.create_sheet("Key"); k.column_dimensions["A"].width = 16; k.column_dimensions["B"].width = 80
    k["A1"] = "Key to confidence ratings"; k["A1"].font = Font(name="Calibri", size=14, bold=True)
    for i, (w, m) in enumerate(KEY):
        a, b = k.cell(3 + i, 1, w), k.cell(3 + i, 2, m)
        for c in (a, b): c.font = Font(name="Calibri", size=10); c.border = box
        if FILL[w]: a.fill = PatternFill("solid", fgColor=FILL[w])
    k.page_setup.orientation = "landscape"; k.page_setup.paperSize = 9; k.oddFooter.left.text = "CPC tracker, Q3"; k.oddFooter.right.text = "Page &P of &N"
    wb.save("source.xlsx")
ROLES = {"Chief Executive", "Chief Finance Officer"}
def leads(cell):
    return [{"lead_text": x} | ({"role": x} if x in ROLES else {}) for x in cell.split(" / ")]
def gold():
    recs, theme = [], None
    for item in PLAN:
        if isinstance(item, str): theme = item; continue
        no, text, sro, com, steps = item
        rec = {"ref": no, "text": text, "recommendation_type": "peer", "theme": theme, "actions": []}
        if sro: rec["leads"] = leads(sro)
        if com: rec["progress"] = [{"text": com, "as_of_start": "2024-12-31"}]
        for sno, ms, q2, q3, b, e, s, cm in steps:
            a = {"ref": sno, "text": ms}
            if e != "TBC":
                a["due_text"] = e; d = day(e)
                if isinstance(d, str): a |= {"due_start": None, "due_end": None}
                else: a |= {"due_start": d.isoformat(), "due_end": ((d.replace(day=28) + datetime.timedelta(4)).replace(day=1) - datetime.timedelta(1)).isoformat()}
            a["leads"] = [] if sro else leads(s)
            a["progress"] = [{"text": cm, "as_of_start": "2024-12-31"}] if cm and cm != "-" else []
            a["rag"] = [{"rag": RAG[q2], "rag_text": q2, "delivery": DELIVERY[q2], "as_of_start": "2024-07-01"}, {"rag": RAG[q3], "rag_text": q3, "delivery": DELIVERY[q3], "as_of_start": ["2024-10-01", "2024-12-31"]}]
            rec["actions"].append(a)
        recs.append(rec)
    return {"source": "plan_county_confidence_xlsx.pdf", "documents": {"document_type": "action_plan", "date_start": "2024-12-31", "date_end": "2024-12-31"}, "recommendations": recs}
build(); json.dump(gold(), open("gold.json", "w"), indent=1, ensure_ascii=False)
