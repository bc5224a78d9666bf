import sys, math; sys.path.insert(0, __import__("os").path.dirname(__import__("os").path.dirname(__import__("os").path.abspath(__file__))))
from gold_spans import *
from openpyxl import Workbook
from openpyxl.styles import *
from openpyxl.worksheet.pagebreak import Break
# (no, recommendation, sponsor, progress for the whole or None, [(action, [owners], target, colour, progress)])
P = [
(1, "Settle the long-term vision for the borough with partners, and say plainly which of the 43 commitments in the council plan come first.", "Councillor Imelda Rushforth (Leader)", None, [
 ("Hold three visioning sessions with health, police, the college and the two town councils.", ["Chief Executive"], "February 2025", "B", "All three held. 61 people took part and notes were shared with every ward member."),
 ("Reduce the council plan to no more than 12 priorities, each with a measure of success.", ["Assistant Director (Strategy and Policy)"], "July 2025", "G", "A long list of 17 went to informal Cabinet on 11 March."),
 ("Publish a two-page public summary of the vision.", ["Communications Manager"], "Q3 2025/26", "E", None)]),
(2, "Bring the savings programme under one roof with a single tracker that Cabinet sees every month.", "Councillor Wilf Danbury (Finance and Assets)", None, [
 ("Merge the four existing savings logs and reconcile them to the budget book.", ["Section 151 Officer"], "January 2025", "B", "Complete. Two schemes worth £88,000 had been counted twice and have been struck out."),
 ("Report savings monthly to Cabinet, showing slippage by directorate.", ["Section 151 Officer", "Finance Business Partners"], "April 2025", "A", "First report goes in May, a month late, because of year-end closedown.")]),
(3, "Test whether the capital programme can be delivered with the people that the council has.", "Councillor Wilf Danbury (Finance and Assets)", "Independent capacity review commissioned on 3 February. Its interim findings point to slippage of about £4m in 2025/26 and will be taken to the Capital Board before either action moves on.", [
 ("Profile officer time against each scheme over £250,000.", ["Head of Major Projects"], "May 2025", "A", None),
 ("Re-phase the programme where the time is not there.", ["Head of Major Projects", "Section 151 Officer"], "September 2025", "E", None)]),
(4, "Give scrutiny a work programme of its own, drawn up by its members and not by the forward plan.", "Councillor Agnes Thwaite (Governance)", None, [
 ("Run a work-planning day for both scrutiny committees.", ["Monitoring Officer"], "March 2025", "B", "Held on 20 March with 19 of 24 members present."),
 ("Create a dedicated scrutiny officer post.", ["Monitoring Officer"], "June 2025", "R", "Post was not funded in the 2025/26 budget. Options to be found from within Democratic Services.")]),
(5, "Refresh the member-officer protocol and see that breaches are dealt with early and informally.", "Councillor Agnes Thwaite (Governance)", None, [
 ("Redraft the protocol with the group leaders and take it to Full Council.", ["Monitoring Officer"], "By 15 May 2025", "G", "Draft circulated; one point on access to officers is still open.")]),
(6, "Put more energy into housing: the backlog of void properties is costing income and trust.", "Councillor Teresa Oyelaran (Homes)", None, [
 ("Appoint a second voids contractor for 12 months.", ["Assistant Director (Housing)"], "December 2024", "B", "Appointed from 9 December. Average turnround is down from 71 to 48 days."),
 ("Bring lettings and repairs staff into one team at the Mill Lane depot.", ["Assistant Director (Housing)", "Head of People"], "August 2025", "G", "Consultation with staff closed on 28 March."),
 ("Publish void times by estate every quarter.", ["Tenant Engagement Lead"], "Q1 2025/26", "G", "Template agreed with the Tenants' Voice panel.")]),
(7, "Complete the move to the new customer system, or stop it.", "Councillor Bernard Ashgrove (Customers and Digital)", "Gateway review of 27 February advised going on with the waste and council tax modules only. Cabinet accepted this on 18 March.", [
 ("Commission a gateway review of the programme.", ["Director of Resources"], "February 2025", "B", None),
 ("Agree a revised contract with the supplier.", ["Director of Resources", "Procurement Manager"], "June 2025", "A", None),
 ("Close the four unsupported legacy databases.", ["Head of ICT"], "March 2026", "E", None)]),
(8, "Invest in middle managers, who carry much of the change and have had little development since 2019.", "Councillor Imelda Rushforth (Leader)", None, [
 ("Launch a nine-month programme for 45 managers at grades 9 to 11.", ["Head of People"], "April 2025", "G", "Provider appointed, first cohort of 15 begins on 29 April."),
 ("Set up a managers' forum that meets the Corporate Management Team every six weeks.", ["Corporate Management Team"], "March 2025", "B", "Two meetings held.")]),
(9, "Make the most of the borough's voice in the county and in the talks on devolution.", "Councillor Imelda Rushforth (Leader)", None, [
 ("Agree a short statement of what the borough seeks from devolution.", ["Chief Executive"], "By 30 April 2025", "R", "Postponed at the request of the county's leaders' board; no new date has been set."),
 ("Offer to chair the county's economic growth officers' group.", ["Director of Place"], "June 2025", "G", "Offer made, reply awaited.")]),
]
C = dict(B=("blue", "8EB4E3", "complete"), G=("green", "92D050", "on_track"), A=("amber", "FFC000", "at_risk"), R=("red", "FF3B30", "off_track"), E=("grey", "BFBFBF", "not_started"))
KEY = [("B", "Finished and evidence seen"), ("G", "Under way and to time"), ("A", "Slipping, but can be recovered"), ("R", "Will miss its target unless something changes"), ("E", "Not due to begin yet")]
w = Workbook(); s = w.active; s.title = "CPC action plan"
W = [5, 33, 38, 22, 19, 14, 8, 40]
for i, x in enumerate(W): s.column_dimensions["ABCDEFGH"[i]].width = x
f = lambda **k: Font(name="Liberation Sans", size=k.pop("size", 9), **k)
thin = Side(style="thin", color="404040"); box = Border(thin, thin, thin, thin)
top = Alignment(horizontal="left", wrap_text=True, vertical="top")
def cell(r, c, v, font=None, fill=None, al=top, border=box):
    x = s.cell(r, c, v); x.font = font or f(); x.alignment = al
    if border: x.border = border
    if fill: x.fill = PatternFill("solid", fgColor=fill)
s.merge_cells("A1:H1"); cell(1, 1, "Tarnbeck Borough Council: action plan in reply to the Corporate Peer Challenge", f(size=14, bold=True), border=None)
s.merge_cells("A2:H2"); cell(2, 1, "The LGA's peer team was with us from 8 to 11 October 2024 and made nine recommendations. Cabinet adopted this plan on 14 January 2025. Third edition, brought up to date on 31 March 2025.", border=None)
s.row_dimensions[1].height, s.row_dimensions[2].height = 22, 26
cell(3, 2, "Key to the colours", f(bold=True), border=None)
r = 4
for k, t in KEY:
    cell(r, 1, None, fill=C[k][1]); s.merge_cells(start_row=r, end_row=r, start_column=2, end_column=3); cell(r, 2, t, border=None); r += 1
r += 1
s.merge_cells(start_row=r, end_row=r, start_column=1, end_column=2); s.merge_cells(start_row=r, end_row=r, start_column=3, end_column=8)
for c in range(1, 9): cell(r, c, {1: "What the peers said", 3: "What the council is doing about it"}.get(c), f(bold=True, color="FFFFFF"), "1F3864", Alignment(horizontal="center", vertical="center"))
head = r; r += 1
for c, t in enumerate(["No.", "Recommendation", "Action", "Owner(s)", "Cabinet sponsor", "Target date", "RAG", "Position at 31 March 2025"], 1): cell(r, c, t, f(bold=True), "D9E2F3")
s.print_title_rows = f"{head}:{r}"; s.row_dimensions[r].height = 16; r += 1
ln = lambda t, wd: sum(math.ceil(len(p) / (wd * 1.02)) for p in (t or "x").split("\n"))
recs = []
for no, text, sp, pr, acts in P:
    a0 = r; hs = []
    for a, o, d, k, p in acts:
        hs.append(max(ln(a, W[2]), ln("\n".join(o), W[3]), ln(p, W[7]) if p else 1) * 11.6 + 6)
    need = max(ln(text, W[1]), ln(sp, W[4]), ln(pr, W[7])) * 11.6 + 6
    if sum(hs) < need: hs = [h + (need - sum(hs)) / len(hs) for h in hs]
    for (a, o, d, k, p), h in zip(acts, hs):
        for c, v in enumerate([no, text, a, "\n".join(o), sp, d, None, pr or p], 1): cell(r, c, v if r == a0 or c in (3, 4, 6) or (c == 8 and not pr) else None, fill=C[k][1] if c == 7 else None)
        s.row_dimensions[r].height = h; r += 1
    if r - a0 > 1:
        for c in (1, 2, 5) + ((8,) if pr else ()): s.merge_cells(start_row=a0, end_row=r - 1, start_column=c, end_column=c)
    if no == 5: s.row_breaks.append(Break(id=r - 1))
    recs.append(dict(ref=str(no), text=text, recommendation_type="peer", headline=None, made=["2024", None], leads=[lead(sp)], progress=[dict(text=pr, as_of_start="2025-03-31")] if pr else [], rag=[],
        actions=[dict(text=a, ref=None, **due(d), leads=[lead(x, None if "(" in x or x[-1] == "s" or "Team" in x or "Lead" in x or "Manager" in x else x) for x in o],
                      rag=[dict(rag_text=None, rag=C[k][0], delivery=C[k][2])], progress=[dict(text=p, as_of_start="2025-03-31")] if p else []) for a, o, d, k, p in acts]))
s.page_setup.orientation, s.page_setup.paperSize = "landscape", 9
s.page_setup.fitToWidth, s.page_setup.fitToHeight = 1, 0; s.sheet_properties.pageSetUpPr.fitToPage = True
s.page_margins.left = s.page_margins.right = .4; s.page_margins.top = s.page_margins.bottom = .8; s.page_margins.footer = .3
s.oddFooter.center.text = "Tarnbeck CPC action plan, third edition"; s.oddFooter.right.text = "&P of &N"
w.save("source.xlsx")
gold(".", documents=dict(document_type="action_plan", date_start="2025-03-31", date_end="2025-03-31"), councils=["E07999010"], recommendations=recs, front_matter=[], scope=[], peers=[],
     milestones=[dict(event="on_site", date_text=["from 8 to 11 October 2024", "8 to 11 October 2024"], date_start="2024-10-08", date_end="2024-10-11")])
toml(".", "Tarnbeck Borough Council: action plan in reply to the Corporate Peer Challenge", "LibreOffice Calc (from .xlsx by openpyxl)", "Landscape ruled spreadsheet plan with a two-row header, recommendation and sponsor merged over several actions, sometimes progress too, ratings by fill alone with a coloured key before the table.", ["merged", "colour_only"])
