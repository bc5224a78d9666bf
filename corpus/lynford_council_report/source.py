import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from marked_up_papers import *
folder("lynford_council_report")
d = new("Carlito", 11, margins=(2, 2, 2.3, 2.3))
s = d.sections[0]
p = s.footer.paragraphs[0]; p.alignment = AL.CENTER; pagenum(p, "Council – 24 February 2026   |   ", "", 9)
para(d, "LYNFORD BOROUGH COUNCIL", bold=True, size=15, color="7A1F3D", after=0, align=AL.CENTER)
para(d, "COUNCIL – 24 FEBRUARY 2026", bold=True, size=12, after=0, align=AL.CENTER)
para(d, "REPORT OF THE LEADER OF THE COUNCIL", bold=True, size=12, after=8, align=AL.CENTER)
para(d, "CORPORATE PEER CHALLENGE: THE TEAM’S FEEDBACK REPORT", bold=True, size=13, after=8, align=AL.CENTER)
head = [("Portfolio", "Leader of the Council", "Wards affected", "All"),
        ("Report author", "Imogen Castell, Head of Strategy", "Telephone", "01632 960418"),
        ("Key decision", "No", "Exempt", "No"),
        ("Consulted", "Group leaders; Management Team", "Appendices", "A – Feedback report")]
t = d.add_table(len(head), 4); borders(t, color="B08A98"); widths(t, [2.8, 6.3, 3.0, 4.3])
for r, row in zip(t.rows, head):
    for i, v in enumerate(row):
        cell(r.cells[i], v, 10, bold=i % 2 == 0)
        if i % 2 == 0: shade(r.cells[i], "F4E9ED")
def h(t): para(d, t, bold=True, color="7A1F3D", before=10, after=4, keep=True)
def n(no, t): para(d, f"{no}\t{t}", indent=1.2, hang=1.2)
h("1.  SUMMARY")
n("1.1", "A team of peers brought together by the Local Government Association (LGA) spent four days with us, from 14 to 17 October 2025. Its report was published on our website on 12 January 2026 and is Appendix A. This report brings it to all members of the Council, as I promised when the team gave its first impressions on the last afternoon of the visit.")
n("1.2", "The team liked a great deal of what it saw: the pride which staff take in the borough, the turnround of the housing repairs service and the way in which members of different groups treat one another. It also told us, plainly, that we try to do too much and that our finances leave little room for mistakes.")
h("2.  RECOMMENDATIONS")
para(d, "Council is RECOMMENDED to:", after=4)
dec = [("(1)", "receive the feedback report of the Corporate Peer Challenge team (Appendix A) and thank the team for its work;"),
       ("(2)", "endorse Cabinet’s acceptance of the eight key recommendations set out in section 4;"),
       ("(3)", "ask the Constitution Working Group to report by July 2026 on the matters raised in key recommendation 5; and"),
       ("(4)", "agree that progress be reported to Council every six months until the LGA’s progress review has been completed.")]
for r, x in dec: para(d, f"{r}\t{x}", indent=1.2, hang=1.2, after=3)
h("3.  HOW THE CHALLENGE WAS CARRIED OUT")
n("3.1", "A Corporate Peer Challenge is not an inspection. Every council in membership of the LGA is expected to have one at least every five years, and our last was in March 2019, when the team made eleven recommendations. Nine of these were completed before the pandemic; the other two were overtaken by events.")
n("3.2", "The team read some sixty documents, including our position statement, and met more than 120 people: members, staff at all levels, the town and parish councils, business, health and voluntary partners, and neighbouring authorities. It looked at the five themes which all challenges share and, at our request, at how ready we are for local government reorganisation.")
n("3.3", "The members of the team are listed on page 4 of Appendix A.")
h("4.  WHAT THE TEAM RECOMMENDS")
n("4.1", "The report has eight key recommendations, which are given below as the team wrote them. They are not in order of importance.")
recs = [("1", "Agree a short list of priorities", "The corporate plan has 46 commitments. Choose the few that matter most between now and vesting day, fund them properly and say openly what will wait."),
 ("2", "Close the budget gap in good time", "Savings of £2.1m are needed by 2027/28. Bring a full programme to members by the summer of 2026 so that reserves do not have to be used to buy time."),
 ("3", "Tell the Lynford story", "Partners and investors want to hear what the borough stands for. Develop a simple account of the place, with the college, the port and the two market towns, and use it everywhere."),
 ("4", "Support your senior managers", "The management team is small and stretched. Review its capacity now, and be ready to bring in help for reorganisation from outside rather than adding to the load of the same few people."),
 ("5", "Modernise the way Council does its business", "Council meetings are long and do not always deal with what matters to residents. Review the rules on motions, questions and petitions, and look at how others have done it."),
 ("6", "Make scrutiny count", "Involve scrutiny before decisions are made. Give the two committees a joint work programme and a named officer to support them."),
 ("7", "Look after your data", "Performance reports show what has been done but not what difference it has made. Invest in two or three analysts and in a single set of measures."),
 ("8", "Keep investing in your people", "Staff are loyal and proud. A workforce plan, with apprenticeships and a proper exit interview, would help you to hold on to them while the future of the council is uncertain.")]
t = d.add_table(4, 2); borders(t, sz=18, color="FFFFFF"); widths(t, [8.2, 8.2])
for i, (r, hl, tx) in enumerate(recs):
    c = t.rows[i // 2].cells[i % 2]; shade(c, "F4E9ED" if (i // 2 + i) % 2 == 0 else "E8EEF4")
    p = c.paragraphs[0]; runs(p, r, size=18, bold=True, color="7A1F3D"); runs(p, "  " + hl, bold=True, size=11); p.paragraph_format.space_after = Pt(2); p.paragraph_format.space_before = Pt(3)
    q = c.add_paragraph(); runs(q, tx, size=10); q.paragraph_format.space_after = Pt(5)
for r in t.rows: nosplit(r)
para(d, "", after=0)
n("4.2", "The body of the report also has a number of observations and suggestions. Officers are working through these and will pick them up in service plans where it makes sense to do so.")
h("5.  CABINET’S RESPONSE")
n("5.1", "Cabinet considered the report on 3 February 2026. It accepted all of the key recommendations and asked the Chief Executive to prepare an action plan, which must be published by 17 March 2026, five months after the team left. The Overview and Scrutiny Committee had recommended that Cabinet set a date for each action and name one person who answers for it; Cabinet was happy to agree.")
n("5.2", "Work has begun on some of them. The first meeting of the group which will write the Lynford story took place on 29 January, and interviews for an interim programme director are to be held next month.")
n("5.3", "Recommendation 5 is for Council itself and not for Cabinet. I would like the Constitution Working Group to lead, since it has members of all four groups on it.")
h("6.  WHAT HAPPENS NEXT")
n("6.1", "Members of the team will return for a one-day progress review in September 2026, and a short note of what they find will be published. Council will hear before then, at its annual meeting on 19 May 2026, how far we have come.")
h("7.  IMPLICATIONS")
imp = [("Financial", "The challenge is paid for by our subscription to the LGA. Costs of the action plan will be met from the transformation reserve, which stood at £418,000 on 1 January 2026."),
       ("Legal", "There is no duty to have a peer challenge, but the best value guidance of May 2024 expects councils to seek challenge from outside. A copy has gone to the external auditor."),
       ("Equality", "None from this report. Each action will be assessed in the usual way."),
       ("Climate", "None.")]
t = d.add_table(len(imp), 2); borders(t, color="B08A98", sides=("top", "bottom", "insideH")); widths(t, [3.0, 13.4])
for r, (a, b) in zip(t.rows, imp): cell(r.cells[0], a, 10, bold=True); cell(r.cells[1], b, 10)
h("8.  BACKGROUND PAPERS")
n("8.1", "Position statement to the peer team, September 2025; Corporate Plan 2024–28.")
para(d, "Councillor Desmond Ackroyd\nLeader of the Council", before=8, bold=True)
lo(d)
made = ["2025", "2025-10", "2025-10-14", "2025-10-17"]
E_ = dict(actions=[], leads=[], progress=[], rag=[])
R = [dict(ref=a, text=([b] if a == "(1)" or a == "(2)" else [b, b.removesuffix(" and")]), headline=None, recommendation_type="decision", **E_) for a, b in dec]
for r in R:
    if len(r["text"]) == 1: r["text"] = r["text"][0]
R[3]["text"] = dec[3][1]
R += [dict(ref=a, text=f"{b} {c}", headline=b, recommendation_type="peer", made=made, **E_) for a, b, c in recs]
fm = [(["Portfolio", "portfolio_holder"], "Leader of the Council"), (["Wards affected", "wards"], "All"), (["Report author", "author"], "Imogen Castell, Head of Strategy"),
      (["Telephone", "contact", "contact_officer"], "01632 960418"), (["Key decision", "is_key_decision"], "No"), (["Exempt", "exempt_information"], "No"),
      (["Consulted", "consultation", "consultees"], "Group leaders; Management Team"), (["Appendices"], "A – Feedback report")]
M = lambda e, t, a, b=None: dict(event=e, date_text=t, date_start=a, date_end=b or a)
write(dict(documents=dict(document_type="committee_report", date_start="2026-02-24", date_end="2026-02-24", committee=["Council", "COUNCIL"]),
 councils=["E07999008"], recommendations=R, front_matter=[dict(field=f, value_text=v) for f, v in fm], peers=[],
 milestones=[M("on_site", ["14 to 17 October 2025", "from 14 to 17 October 2025"], "2025-10-14", "2025-10-17"),
  M("report_published", ["12 January 2026", "on 12 January 2026"], "2026-01-12"),
  M(["on_site", "other"], ["March 2019", "in March 2019"], "2019-03-01", "2019-03-31"),
  M("meeting", ["3 February 2026", "on 3 February 2026"], "2026-02-03"),
  M("action_plan_published", ["17 March 2026", "by 17 March 2026"], "2026-03-17"),
  M("progress_review", ["September 2026", "in September 2026"], "2026-09-01", "2026-09-30"),
  M("meeting", ["19 May 2026", "on 19 May 2026"], "2026-05-19")]),
 "Corporate Peer Challenge: feedback report, Council, 24 February 2026, Lynford Borough Council", "python-docx + LibreOffice",
 "Word report of the Leader to full Council with centred title lines, a head table of two label-value pairs a row, decisions (1)-(4) and the peer team's eight recommendations as a grid of tinted cards, two a row (large number, bold headline, text); tests reading order of cards, other recommendations told in passing.")
