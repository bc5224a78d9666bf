"""Writes source.xlsx; document.pdf is made from it by LibreOffice Calc (soffice --convert-to pdf)."""
import datetime, openpyxl
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

wb = openpyxl.Workbook()
ws = wb.active
ws.title = "CPC plan"
for col, w in zip("ABCDEFGH", (7, 34, 40, 19, 12, 42, 42, 10)):
    ws.column_dimensions[col].width = w
thin = Side(style="thin", color="7F7F7F")
box = Border(left=thin, right=thin, top=thin, bottom=thin)
fill = lambda c: PatternFill("solid", start_color=c)
GREY, GREEN, AMBER, RED, BLUE = "BFBFBF", "70AD47", "FFC000", "E03C31", "5B9BD5"
font = lambda **k: Font(name="Carlito", **{"size": 11, **k})


def put(ref, value, f=None, bg=None, h="left", v="top", fmt=None):
    first = ref.split(":")[0]
    if ":" in ref:
        ws.merge_cells(ref)
        for row in ws[ref]:
            for c in row:
                c.border = box
    c = ws[first]
    c.value, c.font, c.border = value, f or font(), box
    c.alignment = Alignment(wrap_text=True, vertical=v, horizontal=h)
    if bg:
        c.fill = fill(bg)
    if fmt:
        c.number_format = fmt


put("A1:H1", "Wendlebury Vale District Council: Corporate Peer Challenge Action Plan", font(size=18, bold=True, color="1F3864"), h="center", v="center")
ws.row_dimensions[1].height = 30
put("A2:H2", "Position at 30 September 2025", font(size=12, italic=True), h="center", v="center")
ws.row_dimensions[2].height = 20
put("A3:B3", "Key to BRAG", font(bold=True), h="right", v="center")
put("C3", "Grey = completed and closed", bg=GREY, h="center", v="center")
put("D3:E3", "Green = on track", bg=GREEN, h="center", v="center")
put("F3", "Amber = at risk of missing its deadline", bg=AMBER, h="center", v="center")
put("G3", "Red = off track", font(color="FFFFFF"), bg=RED, h="center", v="center")
put("H3", "Blue = not started", bg=BLUE, h="center", v="center")
ws.row_dimensions[3].height = 48
put("A4:H4", "The peer team visited us from 21 to 24 January 2025 and made nine recommendations. Corporate Management Team goes through this plan "
    "every quarter and the Overview and Scrutiny Committee sees it twice a year. A new update column is added for each quarter.", v="center")
ws.row_dimensions[4].height = 36
for col, t in zip("ABCDEFGH", ("Rec. no.", "Recommendation", "Action", "Owner", "Deadline", "Update Q1 2025/26", "Update Q2 2025/26", "BRAG")):
    put(f"{col}5", t, font(bold=True), bg="DDEBF7", h="center", v="center")

d = lambda y, m: datetime.date(y, m, 1)
PLAN = [
 (1, "Refresh the Council Plan so that members, staff and partners share one set of priorities to 2029.", [
  ("Draft a new Council Plan with no more than five priorities. Consult residents, parish councils and business groups before it goes to Full Council.",
   "Chief Executive", d(2025, 9), "Consultation ran for six weeks from 28 April and drew 1,146 responses, three times as many as in 2021.",
   "Council Plan 2025-29 adopted by Full Council on 23 September. Service plans will be rewritten to match it as part of the normal cycle.", GREY)]),
 (2, "Set out a credible path to close the budget gap of £3.4m forecast for 2027/28, with savings that are owned by named directors.", [
  ("Hold star chamber sessions for every service and report the savings options to Cabinet.", "S151 Officer", "31/07/2025",
   "Sessions held with all eleven services in June.", "Options worth £2.1m reported to Cabinet on 29 July and accepted for the draft budget.", GREY),
  ("Appoint an external partner to test the commercial assumptions in the Medium Term Financial Strategy.", "S151 Officer", "Q3 2025/26",
   "-", "Two bids were received and both were above the sum set aside. The brief is being cut back and will be reissued in November, which means that the "
   "work cannot be finished in time for the 2026/27 budget.", RED)]),
 (3, "Clarify the respective roles of Cabinet, Overview and Scrutiny and the Audit Committee, and give scrutiny a work programme of its own.", [
  ("Review the scrutiny protocol and the relevant parts of the constitution. Train all members of the three bodies in what they may and may not ask for.",
   "Monitoring Officer", d(2026, 1), "Member working group set up with seven councillors drawn from all groups. It has met twice.",
   "First draft of the protocol considered in September. Training dates agreed for November and December.", GREEN)]),
 (4, "Agree with partners what the Wendle Growth Corridor is meant to deliver and who leads on it.", [
  ("Hold a partnership summit and publish a joint statement of aims, roles and milestones.", "Leader of the Council\nDirector of Place", "TBC",
   None, "Summit moved into the new year at the request of the county council. Officers have used the time to prepare a joint evidence base.", AMBER)]),
 (5, "Invest in the council's capacity for change by bringing programme management, data and digital together in one team that serves all directorates.", [
  ("Create a transformation office of six posts, funded from reserves for three years.", "Head of Transformation", d(2025, 6),
   "Five of the six posts filled. The office opened on 2 June.", "Last post filled in August.", GREY),
  ("Adopt one project management method and one reporting template for all major projects.", "Head of Transformation", d(2025, 12),
   "Template tested on the leisure centre and depot projects.", "Template in use on 14 of the 19 major projects. The rest follow when they reach their next gateway.", GREEN),
  ("Publish a data strategy.", "Head of Digital and Customer Services", d(2026, 3), "N/A", "N/A", BLUE)]),
 (6, "Turn the workforce strategy into practice, above all in planning and environmental health where turnover is highest.", [
  ("Introduce career grades and a market supplement for posts that have been advertised more than twice. Double the number of apprentices.",
   "HR Manager", d(2025, 11), "Career grades agreed with the trade unions for planning. Environmental health is to follow.",
   "Turnover in planning has fallen from 24% to 15% over the year. The supplement is paid to nine members of staff. Apprentice numbers stand at 13 against a target of 16.", GREEN)]),
 (7, "Improve the way in which the council listens to tenants and learns from complaints.", [
  ("Set up a tenant panel with a budget and a right to reply from Cabinet. Publish what has been changed as a result of complaints.",
   "Director of Housing and Communities", "Q2 2025/26", "Panel of twelve tenants recruited with the help of an independent adviser.",
   "The first complaints report was due in September but the data from the repairs contractor arrived late and incomplete. It will now go to the panel in December.", AMBER)]),
 (8, "Reset the relationship with town and parish councils.", [
  ("Agree a new charter with the association of local councils and name one officer as the first point of contact.",
   "Democratic Services Manager", d(2025, 7), "Charter agreed at the parish conference on 11 June by 38 of the 41 councils.",
   "Contact officer in post since 1 July. Charter printed and sent to all clerks.", GREY)]),
 (9, "Review the pace and ambition of the climate programme in the light of the resources that are really available.", [
  ("Report to Cabinet each spring on what has been achieved, what it cost and what should stop.", "Climate Change Manager / Director of Place", "Ongoing",
   "Baseline of costs and carbon savings collected for 22 projects.", None, GREEN)]),
]
WIDTHS = dict(zip("ABCDEFGH", (7, 34, 40, 19, 12, 42, 42, 10)))


def lines(text, col):
    """Lines that a text takes in its column, roughly: Excel would have set the heights by itself, openpyxl does not."""
    n = 0
    for para in str(text or "").split("\n"):
        n, room = n + 1, 0
        for word in para.split():
            room += len(word) + 1
            if room > WIDTHS[col] * 1.03:
                n, room = n + 1, len(word) + 1
    return n


r = 6
for no, rec, actions in PLAN:
    last = r + len(actions) - 1
    single = last == r
    closed = all(a[5] == GREY for a in actions)
    for col, value, h in (("A", no, "center"), ("B", rec, "left")):
        put(f"{col}{r}" if single else f"{col}{r}:{col}{last}", value, bg=GREY if closed else None, h=h)
    wanted = [max(lines(a[0], "C"), lines(a[1], "D"), lines(a[3], "F"), lines(a[4], "G")) for a in actions]
    wanted[-1] += max(0, lines(rec, "B") - sum(wanted))
    for (action, owner, due, q1, q2, colour), n in zip(actions, wanted):
        ws.row_dimensions[r].height = 16 * n + 18
        row_bg = GREY if colour == GREY else None
        for col, value in zip("CDEFG", (action, owner, due, q1, q2)):
            date = isinstance(value, datetime.date)
            put(f"{col}{r}", value, bg=row_bg, fmt="mmm\\-yy" if date else None)
        put(f"H{r}", None, bg=colour)
        r += 1
put(f"A{r}:H{r}", "Actions shaded grey will be taken out of the next issue once the Overview and Scrutiny Committee has seen them.", font(italic=True))

ws.page_setup.orientation, ws.page_setup.paperSize = "landscape", 9
ws.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
ws.page_setup.fitToWidth, ws.page_setup.fitToHeight = 1, 0
ws.page_margins.left = ws.page_margins.right = 0.4
ws.page_margins.top = ws.page_margins.bottom = 0.75
ws.oddHeader.right.text = "Appendix 2"
ws.oddFooter.center.text = "Page &P of &N"
ws.oddFooter.left.text = "WVDC peer challenge action plan"
wb.save("source.xlsx")
