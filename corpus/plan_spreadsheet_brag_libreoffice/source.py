"""Makes source.xlsx (openpyxl); LibreOffice Calc made document.pdf from it."""
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

FILL = {"B": "5B9BD5", "R": "FF0000", "A": "FFC000", "G": "00B050"}
LEGEND = [("B", "Action completed"), ("R", "Off track: target date missed or will be missed"),
          ("A", "At risk: some slippage, but can be recovered"), ("G", "On track to be completed by target date")]
HEAD = ["Theme", "No.", "Recommendation of the peer team", "Council action", "Lead", "Target date", "Success measure", "Progress to date", "BRAG"]
WIDTHS = [8.2, 4, 21, 24, 9.2, 8, 14, 35, 6]
MEASURES = ["Narrative adopted by all partners", "", "No more than six priorities", "", "Protocol in use", "List published", "",
            "Two independent members in post", "-", "80 per cent of staff have seen a report", "Four meetings a year", "Balanced budget over three years", "",
            "Four reports a year", "Slippage below 15 per cent", "", "30 managers trained", "TBC"]
# theme, [no, headline, rest, lead when it is merged over the actions, [action, lead, date, progress, brag]]
PLAN = [
 ("Local priorities and outcomes", [
  ("1", "Tell one story of place", "Bring the various strategies together into one short narrative about Saltmere which partners, investors and residents can recognise.", None, [
    ("Write a place narrative with the Saltmere Partnership and test it with residents’ groups.", "Assistant Director Communications and Engagement", "Dec 2024", "A first draft has been discussed with the Partnership board and with four residents’ groups. The groups asked for less about the coast and more about the market towns. A second draft is due in October.", "G"),
    ("Create a data observatory open to all partners.", "Policy Manager", "Jul 2024", "The observatory went live on 22 July 2024. It has 61 registered users from nine organisations.", "B")]),
  ("2", "Prioritise", "Reduce the number of corporate priorities and be explicit about what the council will stop doing.", None, [
    ("Revise the Council Plan so that there are no more than six priorities, each with a measure and a resource statement.", "Chief Executive", "Feb 2025", "Cabinet and the Leadership Team met in an away day in June. Eleven priorities have been reduced to eight. Further work is needed to reach six, and the date for consultation has moved from September to November.", "A")]),
 ]),
 ("Organisational and place leadership", [
  ("3", "Clarify roles", "Agree how the Leader, Cabinet members and directors work together, and write it down.", "Chief Executive", [
    ("Hold quarterly meetings of Cabinet and directors without papers.", "", "Ongoing", "Meetings took place in April and July. Notes are kept by the Chief Executive’s office.", "G"),
    ("Adopt a protocol for member and officer relations.", "", "May 2024", "Adopted by Annual Council on 14 May 2024.", "B")]),
  ("4", "Raise the council’s regional voice", "Saltmere is not as visible as it should be in the debate on devolution and in the work of the Integrated Care Board.", None, [
    ("Nominate one member and one officer for each regional board and publish the list.", "Leader of the Council", "Jun 2024", "List published with the papers for the June Cabinet.", "B"),
    ("Prepare an evidence base on coastal deprivation to support bids and lobbying.", "Head of Regeneration and Economic Development", "Mar 2025", "Consultants’ brief has been written. Procurement was delayed because the first tender drew no compliant bid; it was issued again on 9 September.", "R")]),
 ]),
 ("Governance and culture", [
  ("5", "Modernise audit and standards", "Appoint independent members to the Audit Committee and review the handling of standards complaints.", None, [
    ("Recruit two independent members to the Audit Committee.", "Monitoring Officer", "Sep 2024", "Advertised twice. One member has been appointed and took up the post in August; a second appointment is expected in the autumn.", "A"),
    ("Review arrangements for standards complaints against the national guidance.", "Monitoring Officer", "Jan 2025", "N/A", "")]),
  ("6", "Value staff and hear from them", "Act on the staff survey and make sure that colleagues at the depots and leisure centres take part.", None, [
    ("Publish a “You said, we did” report for every directorate.", "Head of Human Resources and Organisational Development", "Oct 2024", "Three of four directorates have published. The last report, for Operations, is with the director for approval.", "G"),
    ("Introduce a staff forum with elected representatives.", "Head of Human Resources and Organisational Development", "Apr 2024", "Forum constituted in March 2024; it has met three times, most recently at the Wharf Road depot. Attendance is good and its minutes are on the intranet.", "B")]),
 ]),
 ("Financial planning and management", [
  ("7", "Close the gap", "Turn the transformation ambitions into a savings programme that balances the budget over the medium term, without relying on the Stabilisation Reserve.", None, [
    ("Agree a three-year savings programme with profiles by quarter.", "Director of Finance (S151 Officer)", "Nov 2024", "Options worth £1.9m have been worked up against a gap of £3.1m. Star chambers with each Cabinet member are in the diary for October. Without further options the Stabilisation Reserve will be needed again in 2026/27.", "R"),
    ("Adopt a Commercial Strategy with a statement of risk appetite.", "Commercial Manager", "Dec 2024", "Draft strategy was considered by Scrutiny on 3 September; comments are being taken in.", "G"),
    ("Report the delivery of savings to Cabinet each quarter.", "Director of Finance (S151 Officer)", "Jul 2024", "First report went to Cabinet in July.", "B")]),
  ("8", "Review the capital programme", "Slippage has been more than 40 per cent for three years. The programme should be realistic.", None, [
    ("Reprofile the capital programme and set up a Capital Board with gateway reviews.", "Director of Finance (S151 Officer)\nDirector of Place", "Q2 2024/25", "The Board has met since May and the reprofiled programme was approved by Council in July.", "B")]),
 ]),
 ("Capacity for improvement", [
  ("9", "Make programme management stronger", "Build a small corporate team which supports services to deliver change, and give it the authority to challenge.", None, [
    ("Establish a Programme Management Office of four posts.", "Assistant Director Transformation", "Jun 2024", "All four posts are filled.", "B"),
    ("Train 30 managers in project and change management.", "Assistant Director Transformation", "Mar 2025", "Eighteen managers have finished the course; a further cohort of twelve begins in January.", "G"),
    ("Procure a system for reporting projects and benefits.", "TBC", "-", "-", "")]),
 ]),
]


def main():
    wb = Workbook(); ws = wb.active; ws.title = "CPC Action Plan"
    side = Side(style="medium", color="000000"); grid = Border(side, side, side, side)
    small, bold = Font(name="Arial", size=7.5), Font(name="Arial", size=7.5, bold=True)
    wrap = Alignment(wrap_text=True, vertical="top")
    mid = Alignment(wrap_text=True, vertical="center", horizontal="center")

    def put(row, col, value, font=small, align=wrap, fill=None):
        c = ws.cell(row, col, value); c.font, c.alignment, c.border = font, align, grid
        if fill:
            c.fill = PatternFill("solid", start_color=fill)
    for i, w in enumerate(WIDTHS):
        ws.column_dimensions["ABCDEFGHI"[i]].width = w
    ws["A1"] = "Saltmere District Council"; ws["A1"].font = Font(name="Arial", size=13, bold=True)
    ws["A2"] = "LGA Corporate Peer Challenge (February 2024) – Action Plan – Updated September 2024"; ws["A2"].font = Font(name="Arial", size=10, bold=True)
    put(4, 3, "BRAG", bold); put(4, 4, "Meaning", bold)
    for i, (letter, words) in enumerate(LEGEND):
        put(5 + i, 3, letter, bold, mid, FILL[letter]); put(5 + i, 4, words)
        ws.row_dimensions[5 + i].height = 21
    row, measures = 10, iter(MEASURES)
    for i, h in enumerate(HEAD):
        put(row, i + 1, h, bold, mid, "D9D9D9")
    ws.row_dimensions[row].height = 22
    for theme, recs in PLAN:
        top = row + 1
        for no, headline, rest, lead, actions in recs:
            first = row + 1
            for text, who, due, progress, brag in actions:
                row += 1
                for i, v in enumerate((theme, no, "", text, who, due, next(measures), progress)):
                    put(row, i + 1, v)
                put(row, 9, brag, bold, mid, FILL.get(brag))
                c = lambda i, s: -(-len(s) // (WIDTHS[i] * 1.35))
                lines = max(c(3, text), c(4, who) + 2 if not lead else 1, c(7, progress), (c(2, headline + rest) + 1) // len(actions) + 1, c(2, headline + rest) + 1 if text == actions[0][0] else 0, 3)
                ws.row_dimensions[row].height = 9.2 * lines + 3
            ws.cell(first, 3).value = CellRichText(TextBlock(InlineFont(rFont="Arial", sz=7.5, b=True), headline), TextBlock(InlineFont(rFont="Arial", sz=7.5), ": " + rest))
            if lead:
                ws.cell(first, 5).value = lead
            if row > first:
                for col in (2, 3) + ((5,) if lead else ()):
                    ws.merge_cells(start_row=first, end_row=row, start_column=col, end_column=col)
        ws.cell(top, 1).font = bold
        ws.merge_cells(start_row=top, end_row=row, start_column=1, end_column=1)
    ws.cell(row + 2, 1, "Next review of this plan: Cabinet, January 2025.").font = small
    ws.page_setup.orientation, ws.page_setup.paperSize = "landscape", 9
    ws.page_setup.fitToWidth, ws.page_setup.fitToHeight = 1, 0
    ws.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    ws.print_options.horizontalCentered = True
    ws.print_title_rows = "10:10"
    for k in ("left", "right"):
        setattr(ws.page_margins, k, .4)
    ws.oddFooter.center.text = "Page &P of &N"; ws.oddHeader.right.text = "Appendix 2"
    wb.save("source.xlsx")


if __name__ == "__main__":
    main()
