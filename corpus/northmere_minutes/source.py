import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from marked_up_papers import *
folder("northmere_minutes")
d = new("Liberation Serif", 11, margins=(1.8, 1.8, 2, 1.8))
s = d.sections[0]
p = s.footer.paragraphs[0]; runs(p, "Signed: ............................................  Chair        Date: ...........................        ", size=9); pagenum(p, "P&R ", "", 9)
para(d, "NORTHMERE BOROUGH COUNCIL", bold=True, size=13, after=2, align=AL.CENTER)
para(d, "Minutes of the meeting of the Policy and Resources Committee held in the Council Chamber, Mere House, on Tuesday 13 January 2026 at 6.30 p.m.", after=8, align=AL.CENTER, bold=True)
t = d.add_table(3, 2); widths(t, [3.2, 13.8])
for r, (a, b) in zip(t.rows, [("Present:", "Councillor Rosalind Fairhurst (Chair), Councillor Gethin Marsh (Vice-Chair), Councillors Amadi, Broadbent, Coyle, Dunnage, Hesketh, Iqbal, Leverton, Prowse and Stubbs"),
   ("In attendance:", "Councillor Nadia Voyce (Chair of the Overview and Scrutiny Committee)"),
   ("Officers:", "Julian Peverell, Chief Executive; Marianne Toft, Director of Corporate Services (Section 151 Officer); Kwabena Osei, Head of Policy and Performance; Sheila Garland, Democratic Services Manager")]):
    cell(r.cells[0], a, bold=True); cell(r.cells[1], b)
para(d, "", after=2)
rows = []   # (minute no, text, action)
def item(no, title): rows.append((no, "**" + title.upper() + "**", "", 0))
def tx(t, a=""): rows.append(("", t, a, 0))
def it(t, a=""): rows.append(("", t, a, 1))
item("56", "Apologies for absence")
tx("Apologies were received from Councillors Whitlam and Yardley.")
item("57", "Declarations of interest")
tx("Councillor Prowse declared an interest in minute 61 as a trustee of Northmere Citizens Advice and left the room while it was discussed.")
item("58", "Minutes")
tx("**Resolved:** That the minutes of the meeting held on 18 November 2025 be signed as a correct record.")
item("59", "Corporate Peer Challenge: report of the team and draft action plan")
tx("The Chief Executive introduced the report of the peer team which had visited the Council from 23 to 25 September 2025, and the draft action plan which officers had prepared in reply. The team’s report had been published on 19 December 2025. It made nine recommendations, of which he drew three to the attention of members: that the Council should set a realistic capital programme, that it should recommend to its partners a single skills strategy, and that the Audit Committee should appoint a second independent member.")
tx("Councillor Marsh welcomed the candour of the report. He was disappointed that the team had not met more tenants, and asked that officers write to the LGA to say so.", "Chief Executive")
tx("Councillor Voyce reported that the Overview and Scrutiny Committee had looked at the draft plan on 6 January. It recommended that action 3.2 be completed by July 2026 and not December, and that each action have a member as sponsor.")
tx("Councillor Leverton moved, and Councillor Coyle seconded, that consideration of the plan be deferred until after the elections on 7 May 2026. On being put to the vote, the motion was lost by three votes to eight.")
tx("Members then discussed the capacity of the finance team. The Director of Corporate Services said that two posts had been advertised and that interviews would be held in February.")
tx("**Resolved:** (by eight votes to nil, with three abstentions)")
it("1.\tThat the report of the peer team be welcomed and its nine recommendations be accepted.")
it("2.\tThat the draft action plan be approved, with the changes proposed by the Overview and Scrutiny Committee.", "Head of Policy and Performance")
it("3.\tThat the Leader and the Chief Executive settle with the LGA a date for the progress review, which should be no later than September 2026.", "Chief Executive")
tx("**Recommended to Council:**")
it("4.\tThat the action plan be noted and that Article 9 of the Constitution be amended to allow for a second independent member of the Audit Committee.", "Democratic Services Manager")
item("60", "Budget monitoring: quarter 3")
tx("The Director of Corporate Services reported a forecast overspend of £212,000, most of it on temporary accommodation. In answer to Councillor Iqbal, she said that income from car parks was in line with the budget for the first time in three years. A breakdown by car park would be circulated.", "Director of Corporate Services")
tx("**Resolved:** To note the forecast and to approve the transfer of £90,000 from the homelessness reserve.", "Director of Corporate Services")
item("61", "Grants to voluntary bodies 2026/27")
tx("The Committee considered the advice of its Grants Panel, which had met on 11 December and recommended awards to fourteen organisations. Councillor Broadbent asked how the effect of the grants was measured.")
tx("**Resolved:**")
it("1.\tThat grants amounting to £138,500 be awarded as set out in the Appendix to the report.", "Head of Communities")
it("2.\tThat a report on what the grants have achieved be brought to the Committee in September 2026.", "Head of Communities")
item("62", "Fees and charges")
tx("**Recommended to Council:** That the fees and charges in Appendix B be adopted from 1 April 2026.", "Director of Corporate Services")
item("63", "Forward plan")
tx("The forward plan was noted. Councillor Amadi asked for an item on the leisure contract.")
item("64", "Exclusion of the public")
tx("**Resolved:** That under Section 100A(4) of the Local Government Act 1972 the public be excluded from the meeting for the following item, since exempt information as defined in paragraph 3 of Schedule 12A was likely to be disclosed.")
item("65", "Lease of units 4 to 7, Tannery Yard")
tx("**Resolved:** That the lease be granted on the terms in the exempt report, subject to the tenant’s references being satisfactory.", "Head of Property")
tx("The meeting ended at 8.52 p.m.")
t = d.add_table(1, 3); ws = [1.4, 12.6, 3.0]
for c, x in zip(t.rows[0].cells, ("Minute", "", "Action")): cell(c, x, 10, italic=True)
repeat_header(t.rows[0])
for no, x, a, ind in rows:
    c = t.add_row().cells
    cell(c[0], no, bold=True); cell(c[1], x, after=5); cell(c[2], a, 10, after=5)
    if no: c[0].paragraphs[0].paragraph_format.space_before = Pt(6); c[1].paragraphs[0].paragraph_format.space_before = Pt(6); c[1].paragraphs[0].paragraph_format.keep_with_next = True
    if ind:
        f = c[1].paragraphs[0].paragraph_format; f.left_indent = Cm(0.8); f.first_line_indent = Cm(-0.8); f.tab_stops.add_tab_stop(Cm(0.8))
widths(t, ws)
for r in t.rows: nosplit(r)
lo(d)
R = []; cur = None
for no, x, a, ind in rows:
    if no: cur = no
    ref = None
    if ind: ref, body = x.split(".\t")
    elif x.startswith(("**Resolved:** T", "**Recommended to Council:** T")): body = x.split("** ", 1)[1]
    else: continue
    r = dict(ref=[ref + ".", f"{cur}.{ref}", f"{cur}({ref})"] if ref else [None, cur], text=[body, body.removeprefix("That ")] if body.startswith("That ") else body,
             headline=None, recommendation_type="decision", actions=[], progress=[], rag=[])
    r["leads"] = [dict(lead_text=a, role=a)] if a else []
    R.append(r)
for r in R: print(r["ref"], r["text"][0][:40] if isinstance(r["text"], list) else r["text"][:40], r["leads"])
M = lambda e, t, a, b=None: dict(event=e, date_text=t, date_start=a, date_end=b or a)
write(dict(documents=dict(document_type="minutes", date_start="2026-01-13", date_end="2026-01-13", committee="Policy and Resources Committee"),
 councils=["E07999013"], recommendations=R, peers=[], scope=[],
 milestones=[M("on_site", ["23 to 25 September 2025", "from 23 to 25 September 2025"], "2025-09-23", "2025-09-25"),
  M("report_published", ["19 December 2025", "on 19 December 2025"], "2025-12-19"),
  M("election", ["7 May 2026", "on 7 May 2026"], "2026-05-07"),
  dict(event="progress_review", date_text=["no later than September 2026", "September 2026"], date_start=["2026-09-01", None], date_end="2026-09-30")]),
 "Minutes of the Policy and Resources Committee, 13 January 2026, Northmere Borough Council", "python-docx + LibreOffice",
 "Word minutes set in three columns without rules (minute number, text, Action) with the heading row repeated on each page; the Action column names a post beside resolutions and beside mere requests; tests keeping the third column out of the text, a motion that was lost and other bodies' recommendations told in passing.")
