import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from marked_up_papers import *
folder("fenwold_improvement_plan")
d = new("Carlito", 10, landscape=True, margins=(1.6, 1.5, 1.6, 1.6))
s = d.sections[0]
runs(s.header.paragraphs[0], "Fenwold District Council – Improvement Plan 2025–27 – version 3", size=8, color="555555")
p = s.footer.paragraphs[0]; p.alignment = AL.CENTER; pagenum(p, "", "", 8)
para(d, "Improvement Plan 2025–27", bold=True, size=20, color="264653", after=0)
para(d, "Our answer to the Corporate Peer Challenge and to our external auditor", size=13, color="264653", after=6)
para(d, "Position at 31 January 2026", bold=True, after=8)
para(d, "This plan brings together in one place what two groups of outsiders have asked of us. Part A has the seven recommendations of the Corporate Peer Challenge team, which was with us from 4 to 6 March 2025 and whose report came out on 29 May 2025. Part B has the five recommendations in the Auditor’s Annual Report 2024/25, which our external auditor, Whitcombe Lisle LLP, gave to the Audit and Governance Committee on 25 November 2025. We have kept each set in the words, the order and the form in which we received it.")
para(d, "The plan is looked after by Management Team every month and goes to the Audit and Governance Committee each quarter. The LGA will carry out its progress review in March 2026.")
para(d, "What the words in the last column mean", bold=True, after=2, color="264653")
for a, b in (("Closed", "the work is finished and Management Team has seen the evidence."), ("Open – to time", "the work is going on and will be finished by the date given."), ("Open – slipping", "the date given is at risk; a new date may be needed."), ("Open – late", "the date given has gone by."), ("Not due", "the work has not begun because it was never meant to have begun by now.")):
    para(d, f"**{a}:** {b}", after=1, indent=0.5)
made_p = ["2025", "2025-03", "2025-03-04", "2025-03-06", "2025-05", "2025-05-29"]; made_a = ["2025", "2025-11", "2025-11-25"]
D = {"Closed": "complete", "Open – to time": "on_track", "Open – slipping": "at_risk", "Open – late": "off_track", "Not due": "not_started"}
def due(t, a=None, b=None): return dict(due_text=t, due_start=a, due_end=b or a)
A = [
 ("A1", "Be clear about the handful of things that Fenwold must get right before reorganisation, and stop or hand over the rest.", [
   ("Hold a priorities day with all members", due("June 2025", "2025-06-01", "2025-06-30"), "Chief Executive", "Took place on 19 June with 31 of 38 members. Six priorities were agreed.", "Closed"),
   ("Revise service plans to match", due("31 October 2025", "2025-10-31"), "Service managers", "All eleven plans have been revised. Two were a month late.", "Closed")]),
 ("A2", "Improve how you communicate with residents in the villages, who told us that they hear about decisions only after they have been made.", [
   ("Start a printed newsletter, three times a year", due("September 2025", "2025-09-01", "2025-09-30"), "Communications Manager", "Issues went out in September and January. The print cost is £0.19 a copy.", "Closed"),
   ("Hold a forum in each of five village clusters", due("By end of March 2026", ["2026-03-31", "2026-03-01", None], "2026-03-31"), "Communications Manager\nDirector of Communities", "Three held, with 144 people in all. The remaining two are in the diary for February and March.", "Open – to time")]),
 ("A3", "Build up the finance team so that it can support managers as well as close the accounts.", [
   ("Recruit two business partners", due("December 2025", "2025-12-01", "2025-12-31"), "Section 151 Officer", "One started on 5 January. The other post has been advertised twice without success and is being covered by an agency.", "Open – late"),
   ("Train all budget holders", due("Q4 2025/26", "2026-01-01", "2026-03-31"), "Section 151 Officer", "22 of 40 trained.", "Open – to time")]),
 ("A4", "Use the leisure contract, which ends in 2027, as a chance to work with neighbours.", [
   ("Agree options with the two adjoining districts and report to Cabinet", due("31 March 2026", "2026-03-31"), "Director of Communities", "A joint study was delayed by the wait for survey data. The report will be later than we hoped.", "Open – slipping")]),
 ("A5", "Give councillors better support to scrutinise performance and risk.", [
   ("Design a new performance report with members of the committee", due("July 2025", "2025-07-01", "2025-07-31"), "Head of Policy", "In use since the second quarter.", "Closed"),
   ("Provide two training sessions on risk", due("28 February 2026", "2026-02-28"), "Head of Internal Audit", "First session held on 20 January.", "Open – to time")]),
 ("A6", "Set out how the council will look after its staff through reorganisation, and tell them early what is known and what is not.", [
   ("Monthly briefings by the Chief Executive", due("From May 2025", "2025-05-01", None), "Chief Executive", "Eight have taken place. About 60 per cent of staff take part.", "Open – to time"),
   ("Offer of career advice for all staff", due("April 2026", "2026-04-01", "2026-04-30"), "Human Resources Manager", "", "Not due")]),
 ("A7", "Finish the review of the constitution.", [
   ("Bring the new constitution to Council", due("11 December 2025", "2025-12-11"), "Monitoring Officer", "Approved by Council on 11 December and in force from 1 January 2026.", "Closed")]),
]
A[1][2][1][1]["due_start"] = [None, "2026-03-31", "2026-03-01"]
A[5][2][0][1].update(due_start=["2025-05-01", None], due_end=[None, "2025-05-31"])
B = [
 ("B1", "Key", "The Council should publish its draft accounts by the statutory date and should put in place a closedown timetable which the Section 151 Officer monitors weekly.", "Agreed. A timetable has been drawn up with the auditor and weekly meetings will begin in March.", [("Section 151 Officer", "30 June 2026", "2026-06-30", None)], "The timetable was agreed with the auditor on 15 January.", "Open – to time"),
 ("B2", "Key", "The Council should identify the savings of £1.1m which its Medium Term Financial Plan needs in its last two years, rather than rely on reserves.", "Agreed. Proposals will be part of the budget for 2026/27.", [("Section 151 Officer\nChief Executive", "February 2026", "2026-02-01", "2026-02-28")], "Proposals of £0.8m are in the draft budget which Council will consider on 24 February.", "Open – slipping"),
 ("B3", "Improvement", "Management should review the risk register so that each risk has an owner, a target score and dated actions.", "Agreed. To be done with the new performance report (see A5).", [("Head of Internal Audit", "31 December 2025", "2025-12-31", None)], "Review finished on 12 December. All 16 risks comply.", "Closed"),
 ("B4", "Improvement", "The Council should keep a register of contracts over £25,000 that is complete and up to date.", "Agreed in part. The register will be completed for contracts over £50,000 first.", [("Procurement Officer", "31 January 2026", "2026-01-31", None)], "The register holds 61 of an estimated 83 contracts.", "Open – late"),
 ("B5", "Improvement", "Officers should report every six months to members on the performance of the Council’s housing company.", "Agreed. A half-yearly report will be added to the forward plan.", [("Director of Communities", "June 2026", "2026-06-01", "2026-06-30")], "", "Not due"),
]
para(d, "", after=0)
d.add_page_break()
para(d, "Part A – Corporate Peer Challenge, March 2025", bold=True, size=14, color="264653", after=4, keep=True)
hd = ("No.", "The team recommended that we should …", "So we decided to …", "By", "In charge", "What has happened", "State")
ws = [1.2, 6.2, 4.8, 2.5, 3.2, 6.1, 2.4]
t = d.add_table(1, 7); borders(t, color="A0B4B8")
for c, x in zip(t.rows[0].cells, hd): cell(c, x, 9, bold=True, color="FFFFFF"); shade(c, "264653")
repeat_header(t.rows[0])
for ref, text, acts in A:
    first = None
    for a, du, lead, prog, st in acts:
        row = t.add_row(); nosplit(row); c = row.cells
        for i, x in ((2, a), (3, du["due_text"]), (4, lead), (5, prog), (6, st)): cell(c[i], x, 9)
        if first is None: first = c
        last = c
    m0 = first[0].merge(last[0]) if len(acts) > 1 else first[0]; m1 = first[1].merge(last[1]) if len(acts) > 1 else first[1]
    for m, x in ((m0, ref), (m1, text)):
        for extra in m.paragraphs[1:]: extra._p.getparent().remove(extra._p)
        cell(m, x, 9, bold=(x == ref) or None)
widths(t, ws)
para(d, "", after=4)
para(d, "Part B – Auditor’s Annual Report 2024/25", bold=True, size=14, color="264653", after=2, keep=True)
para(d, "“Key” and “Improvement” are the auditor’s own terms: a key recommendation is one which the auditor must make where there is a significant weakness in arrangements.", size=9, after=4, keep=True)
hd = ("No.", "Kind", "Auditor’s recommendation", "Management response, November 2025", "Officer and date", "Position at 31 January 2026", "State")
ws = [1.2, 2.2, 6.4, 5.2, 3.2, 5.8, 2.4]
t = d.add_table(1, 7); borders(t, color="A0B4B8")
for c, x in zip(t.rows[0].cells, hd): cell(c, x, 9, bold=True, color="FFFFFF"); shade(c, "7A4B2A")
repeat_header(t.rows[0])
for ref, kind, text, resp, od, prog, st in B:
    row = t.add_row(); nosplit(row); c = row.cells
    cell(c[0], ref, 9, bold=True)
    for i, x in ((1, kind), (2, text), (3, resp), (4, od[0][0] + "\n" + od[0][1]), (5, prog), (6, st)): cell(c[i], x, 9)
widths(t, ws)
para(d, "", after=2)
para(d, "Five of the seven recommendations in Part A have at least one action that is still open. Of the recommendations in Part B, one is closed.", size=9)
para(d, "Questions about this plan: Policy Team, Fenwold District Council, policy@fenwold.example", size=9)
lo(d)
ASOF = "2026-01-31"
role = {"Service managers": ["Service Managers", "Service managers", "Service Manager"]}
lead = lambda x: [dict(lead_text=y, role=role.get(y, y)) for y in x.split("\n")]
rag = lambda st: [dict(rag_text=st, rag=None, delivery=D[st], as_of_start=[ASOF, None], basis="text")]
pr = lambda x: [dict(text=x, as_of_start=ASOF)] if x else []
R = [dict(ref=ref, text=text, headline=None, recommendation_type="peer", made=made_p, leads=[], progress=[], rag=[],
  actions=[dict(ref=None, text=a, **du, leads=lead(l), progress=pr(p), rag=rag(st)) for a, du, l, p, st in acts]) for ref, text, acts in A]
for ref, kind, text, resp, od, prog, st in B:
    l, dt, a, b = od[0]
    R.append(dict(ref=ref, text=text, headline=None, recommendation_type="audit", made=made_a, leads=[], progress=[], rag=[],
      actions=[dict(ref=None, text=resp, due_text=dt, due_start=a, due_end=b or a, leads=lead(l), progress=pr(prog), rag=rag(st))]))
M = lambda e, t, a, b=None: dict(event=e, date_text=t, date_start=a, date_end=b or a)
write(dict(documents=dict(document_type="action_plan", date_start="2026-01-31", date_end="2026-01-31"), councils=["E07999002"], recommendations=R, peers=[], scope=[],
 milestones=[M("on_site", ["4 to 6 March 2025", "from 4 to 6 March 2025"], "2025-03-04", "2025-03-06"), M("report_published", ["29 May 2025", "on 29 May 2025"], "2025-05-29"),
  M("progress_review", ["March 2026", "in March 2026"], "2026-03-01", "2026-03-31")]),
 "Improvement Plan 2025–27: Corporate Peer Challenge and external audit, Fenwold District Council", "python-docx + LibreOffice",
 "Landscape Word plan in two parts with different columns: A the peer team's seven recommendations with cells merged over their actions, B the external auditor's five with kind (Key, Improvement), management response and officer and date in one cell; own status words with a key before the tables; tests peer versus audit and a kind that is no status.")
