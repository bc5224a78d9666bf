"""Excel tracker, landscape, status by cell colour alone, merged cells, key in coloured cells, title rows repeated, footer Page X of Y. python source.py makes source.xlsx and gold.json."""
import sys, pathlib; HERE = pathlib.Path(__file__).resolve().parent; sys.path[:0] = [str(HERE), str(HERE.parent)]
from word_styles import write_gold, L, due
from openpyxl import Workbook
from openpyxl.styles import Font, Alignment, PatternFill, Border, Side
C = {"blue": "9DC3E6", "green": "92D050", "amber": "FFC000", "red": "FF0000", "grey": "BFBFBF"}
MEAN = {"blue": "complete", "green": "on_track", "amber": "at_risk", "red": "off_track", "grey": "not_started"}
KEY = [("blue", "Complete"), ("green", "On track"), ("amber", "At risk, being managed"), ("red", "Off track"), ("grey", "Not started")]
HEAD = ["No.", "The LGA said", "We will", "Who", "When", "Where we are (January 2025)", "Status"]
W = [5, 30, 36, 21, 14, 44, 9]
THEMES = [
 ("Organisational and place leadership", [
  ("1", "Develop a single place plan with the county council, the NHS and the university, and use it to bid for funds.", [
    ("Agree terms of reference for a Thornholt Place Board.", "Chief Executive", L("Chief Executive"), ("October 2024", "2024-10-01", "2024-10-31"), "The Board met for the first time on 9 October and chose a chair from the business community.", "blue"),
    ("Write the place plan with partners and hold three public events in the neighbourhoods.", "Director of Regeneration\nHead of Communications", L("Director of Regeneration", "Head of Communications"), ("Q1 2025/26", "2025-04-01", "2025-06-30"), "Two events have been held and a third is booked for February. The first chapters are being drafted by a small group of officers from each partner; the chapter on transport is waiting for the county's consultation to end.", "green")]),
  ("2", "Bring the senior team back to strength and end the reliance on interim posts.", [
    ("Recruit to the posts of Director of Finance and Head of Property.", "Chief Executive", L("Chief Executive"), ("31/12/2024", "2024-12-31", "2024-12-31"), "The Director of Finance started on 2 December. No appointment was made to Head of Property after two rounds and the interim has given notice.", "red"),
    ("Introduce a programme of coaching for the extended leadership team.", "Head of People", L("Head of People"), ("From April 2025", None, None, True), "", "grey")]),
  ("3", "Ask residents what they think, and show them what has changed.", [
    ("Carry out a residents' survey every two years and publish the results in full.", "Head of Communications", L("Head of Communications"), ("30 November 2024", "2024-11-30", "2024-11-30"), "Survey carried out in the autumn with 1,140 replies. Results were published on 28 November.", "blue")])]),
 ("Capacity for improvement", [
  ("4", "Create a proper programme office with a grip on the pace, the cost and the benefits of change.", [
    ("Set up a programme office of four staff, funded from the transformation reserve.", "Director of Finance", L("Director of Finance"), ("March 2025", "2025-03-01", "2025-03-31"), "Three of the four posts are filled.\nA register of 27 projects has been compiled.\nReporting to Cabinet begins in March.", "green"),
    ("Train all project sponsors.", "Head of People", L("Head of People"), ("July 2025", "2025-07-01", "2025-07-31"), "N/A", "grey"),
    ("Close or merge projects that no longer fit the corporate plan.", "Corporate Leadership Team", L("~Corporate Leadership Team"), ("Ongoing", None, None), "Six projects have been closed. Sponsors have objected to the closing of a further two, and the matter has been referred to the Leader for a decision.", "amber")]),
  ("5", "Give procurement more attention; spend outside contracts is too high.", [
    ("Draw up a pipeline of all contracts above £50,000 and review it each month.", "Director of Finance", L("Director of Finance"), ("February 2025", "2025-02-01", "2025-02-28"), "The pipeline covers two directorates out of four. Data from Housing has been slow to come and is not yet reliable.", "amber")]),
  ("6", "Use the council's own data better when services are designed.", [
    ("Appoint a data lead and agree a data standard.", "TBC", None, ("TBC", None, None, True), "-", "grey")])]),
]
wb = Workbook(); ws = wb.active; ws.title = "CPC plan"
thin = Side(style="thin", color="808080"); B = Border(left=thin, right=thin, top=thin, bottom=thin)
def put(r, c, v, bold=False, size=9, fill=None, border=True, h=None, color="000000"):
    x = ws.cell(r, c, v); x.font = Font(name="Calibri", size=size, bold=bold, color=color); x.alignment = Alignment(wrap_text=True, vertical="top", horizontal=h)
    if fill: x.fill = PatternFill("solid", fgColor=fill)
    if border: x.border = B
    return x
for i, w in enumerate(W): ws.column_dimensions["ABCDEFG"[i]].width = w
put(1, 1, "Thornholt City Council – Corporate Peer Challenge action plan tracker", True, 15, border=False).alignment = Alignment(wrap_text=False)
put(2, 1, "Position reported to Cabinet on 21 January 2025", False, 10, border=False).alignment = Alignment(wrap_text=False)
put(4, 2, "What the colours mean", True, border=False)
for i, (c, t) in enumerate(KEY): put(4 + i, 3, t, fill=C[c])
r = 10
for i, x in enumerate(HEAD): put(r, i + 1, x, True, 10, "1F3864", color="FFFFFF")
gold = []; r += 1
def lines(v, w): return sum(max(1, -(-len(p) // int(w * 1.0))) for p in str(v).split("\n"))
for theme, recs in THEMES:
    for c in range(1, 8): put(r, c, theme if c == 1 else None, True, 10, "D9E2F3")
    ws.merge_cells(start_row=r, end_row=r, start_column=1, end_column=7); r += 1
    for no, text, acts in recs:
        r0 = r; g = []
        for a, who, gl, d, where, col in acts:
            for c, v in enumerate([no if r == r0 else None, text if r == r0 else None, a, who, d[0], where or None]): put(r, c + 1, int(v) if c == 0 and v else v, h="center" if c == 0 else "left")
            put(r, 7, None, fill=C[col])
            need = max(lines(v, w) for v, w in ((a, W[2]), (who, W[3]), (d[0], W[4]), (where, W[5])))
            if len(acts) == 1: need = max(need, lines(text, W[1]))
            elif r == r0 + len(acts) - 1: need = max(need, lines(text, W[1]) - 2)
            ws.row_dimensions[r].height = 13.5 * (need + .6)
            x = {"text": a, **due(*d)}
            if gl is not None: x["leads"] = gl
            x["progress"] = [{"text": " ".join(where.split()), "as_of_start": "2025-01-01"}] if where not in ("", "-", "N/A") else []
            x["rag"] = [{"rag": col, "rag_text": None, "delivery": MEAN[col]}]
            g.append(x); r += 1
        if len(acts) > 1:
            for c in (1, 2): ws.merge_cells(start_row=r0, end_row=r - 1, start_column=c, end_column=c)
        gold.append({"ref": no, "text": text, "recommendation_type": "peer", "theme": theme, "actions": g})
put(r + 1, 1, "Actions shown in grey will be started once the budget for 2025/26 has been set.", size=9, border=False).alignment = Alignment(wrap_text=False)
ws.print_title_rows = "10:10"; ws.page_setup.orientation = "landscape"; ws.page_setup.paperSize = 9
ws.page_setup.fitToWidth = 1; ws.page_setup.fitToHeight = 0; ws.sheet_properties.pageSetUpPr.fitToPage = True
ws.oddFooter.left.text = "Thornholt CC – CPC tracker"; ws.oddFooter.right.text = "Page &P of &N"; ws.oddHeader.right.text = "Appendix B"
wb.save(HERE / "source.xlsx")
write_gold(HERE, {"date_start": "2025-01-21", "date_end": "2025-01-21"}, gold)
