import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from marked_up_papers import *
folder("brackenshire_scrutiny_one_year_on")
d = new("Liberation Sans", 10.5, margins=(2.0, 2.0, 2.5, 2.2))
s = d.sections[0]
runs(s.header.paragraphs[0], "Not protectively marked", size=8, color="666666"); s.header.paragraphs[0].alignment = AL.RIGHT
p = s.footer.paragraphs[0]; p.alignment = AL.RIGHT; pagenum(p, "", "", 9)
para(d, "Brackenshire County Council", bold=True, size=16, color="1B5E4B", after=2)
para(d, "Corporate Scrutiny Committee", bold=True, size=13, after=2)
para(d, "Wednesday 21 January 2026, 10.30 am, Committee Room 2, Shire Hall", size=10.5, after=10)
para(d, "One year on: what we have done about the Corporate Peer Challenge", bold=True, size=14, color="1B5E4B", after=8)
head = [("Report by", "Executive Director of Corporate Services"), ("Cabinet Member", "Councillor Philippa Rudge, Cabinet Member for Finance and Corporate Services"),
        ("Contact for questions", "Anthony Bellweather, Corporate Policy Manager, anthony.bellweather@brackenshire.example"),
        ("Electoral divisions", "All")]
for a, b in head: para(d, a, bold=True, after=0, size=9.5, color="1B5E4B"); para(d, b, after=5)
def h(t, b=10): para(d, t, bold=True, size=12, color="1B5E4B", before=b, after=4, keep=True)
def n(no, t): para(d, f"{no}\t{t}", indent=1.1, hang=1.1)
h("What the Committee is asked to do")
para(d, "The Committee is invited to:", after=3)
dec = [("a)", "consider the progress made in the twelve months since the peer team’s report was published;"),
       ("b)", "identify any of the seven recommendations on which it would like a fuller report during 2026; and"),
       ("c)", "pass its comments to Cabinet, which will consider the same report on 24 February 2026.")]
for r, x in dec: para(d, f"{r}\t{x}", indent=1.1, hang=1.1, after=3)
h("Background")
n("1.", "A peer team organised by the Local Government Association was in Brackenshire from 24 to 27 September 2024. Its report, published on 14 January 2025, made seven recommendations. Cabinet accepted all of them on 4 March 2025 and adopted an action plan on the same day.")
n("2.", "Three members of the team came back on 18 September 2025. In the letter which followed they said that the county had “taken the findings to heart” but advised us to give more attention to home to school transport, where costs are still rising. This Committee had itself recommended in June 2025 that the Cabinet Member should publish monthly figures for it. She has done so since August.")
n("3.", "Table 1 gives a view of the whole. Paragraphs 5 to 17 then take each recommendation in turn, as the team worded it. The view in the last column is that of Corporate Leadership Team at 31 December 2025.")
para(d, "Table 1: Where we are at 31 December 2025", bold=True, before=6, after=3, keep=True)
recs = [
 ("1", "Vision", "Work with the districts, the NHS and the universities to agree a long-term vision for Brackenshire as a place, rather than for the County Council as an organisation.", "Largely done", "on_track",
  ["The Brackenshire 2045 partnership was formed in April 2025 and has met five times. All seven districts are members. A draft vision was published for comment in October and drew 2,140 replies.", "The final version goes to the partners’ own decision-making bodies in March 2026. The work was done on time, but we do not claim it as finished until all of them have signed."], "Chief Executive"),
 ("2", "Medium-term finances", "Move from one-year to three-year savings plans, with a delivery plan for every saving over £500,000, and make sure that members see them early.", "Done", "complete",
  ["Budget proposals for 2026/27 to 2028/29 were published together on 28 November 2025. Each of the 31 savings over the threshold has a delivery plan which the Section 151 Officer has signed.", "Scrutiny members had two workshops before publication. In the survey afterwards, 17 of 19 said that they felt better informed than in past years."], "Executive Director of Corporate Services"),
 ("3", "Home to school transport", "Get underneath the rise in the cost of home to school transport and agree with parents, schools and health partners what can be done about it.", "Slower than planned", "off_track",
  ["Spending in the year to date is £3.4m over budget. The first phase of route reviews started in June 2025 instead of February because the supplier of the routing software withdrew.", "Independent travel training has been offered to 212 pupils and taken up by 64. A joint board with the Parent Carer Forum began work in November. We expect the first savings in September 2026."], "Director of Education; Director of Highways and Transport"),
 ("4", "Member development", "Put in place a development programme for all councillors before the elections in May 2025, with an induction that continues through the first year.", "Done", "complete",
  ["A programme of 24 sessions began the week after polling day; 69 of 75 members took part in the first ten. Eleven members have a mentor from the LGA.", "The Member Development Group gave the programme a rating of 4.3 out of 5 in December."], "Monitoring Officer"),
 ("5", "Scrutiny", "Be bolder about scrutiny: reduce the number of items that are for noting, and use task and finish groups to look at the problems that worry residents most.", "Under way", "on_track",
  ["The share of agenda items for noting has come down from 61 per cent to 38 per cent. Two task and finish groups have reported since May and a third, on flooding, is taking evidence."], "Monitoring Officer"),
 ("6", "Digital", "Produce a digital plan that starts from what residents need, and give a member of Corporate Leadership Team clear ownership of it.", "Under way", "on_track",
  ["The Executive Director of Corporate Services took on this role in February 2025. The plan was agreed by Cabinet in July.", "Of 14 projects in the plan, three are complete, nine are running to time and two – the new library system and the single account for residents – begin in 2026/27."], "Executive Director of Corporate Services"),
 ("7", "Workforce", "Tackle high turnover in adult and children’s social care with a recruitment and retention offer that stands comparison with neighbouring counties.", "Slower than planned", "off_track",
  ["Turnover of social workers was 19.6 per cent in the year to November 2025, against 21.3 per cent a year earlier and a target of 15. The new offer was launched in July, four months late.", "The academy has 22 trainees, of whom 18 will qualify in the summer of 2026."], "Director of Children’s Services; Director of Adult Social Care; Head of Human Resources"),
]
t = d.add_table(1, 3); borders(t, color="1B5E4B", sides=("top", "bottom", "insideH")); 
for c, x in zip(t.rows[0].cells, ("No.", "In brief", "View at 31 December 2025")): cell(c, x, 9.5, bold=True)
for r in recs:
    row = t.add_row().cells; cell(row[0], r[0], 9.5); cell(row[1], r[1], 9.5); cell(row[2], r[3], 9.5)
widths(t, [1.5, 7.5, 5.5])
for r in t.rows: nosplit(r)
para(d, "Key: Done – nothing more to do. Largely done – all but the last step is complete. Under way – on course to be done when we said. Slower than planned – will be late unless something changes.", size=8.5, italic=True, before=4, after=8)
n("4.", "In short, two of the seven recommendations are done, three are close to it or on course, and two are behind.")
no = 5
for r in recs:
    h(f"Recommendation {r[0]}", 8)
    p = para(d, r[2], indent=1.1, italic=True, after=5); p.paragraph_format.right_indent = Cm(1.0); p.paragraph_format.keep_with_next = True
    pb = OxmlElement("w:pBdr"); e = OxmlElement("w:left"); [e.set(qn(f"w:{k}"), v) for k, v in (("val", "single"), ("sz", "18"), ("space", "8"), ("color", "1B5E4B"))]; pb.append(e); p._p.get_or_add_pPr().append(pb)
    for x in r[5]: n(f"{no}.", x); no += 1
    para(d, f"Officer lead: {r[6]}", indent=1.1, size=9.5, after=6)
last = no
h("What happens next")
n(f"{no}.", "The action plan will be closed at the end of 2026/27. Recommendations which are not complete by then will move into the Council Plan."); no += 1
n(f"{no}.", "The Council’s next peer challenge is expected in 2029. The county elections of May 2029 will have to be borne in mind when the date is settled."); no += 1
h("Finance, legal and equality comments")
n(f"{no}.", "The cost of the actions in 2025/26, £1.2m, is within approved budgets. There are no legal or equality implications from this report, which is for consideration only.")
h("Background papers")
para(d, "Corporate Peer Challenge report, January 2025; Cabinet report and action plan, 4 March 2025")
lo(d); print("last", last)
made = ["2024", "2024-09", "2024-09-24", "2024-09-27", "2025", "2025-01", "2025-01-14"]
E_ = dict(actions=[], leads=[], progress=[], rag=[])
R = [dict(ref=a, text=b if not b.endswith("; and") else [b, b.removesuffix(" and")], headline=None, recommendation_type="decision", **E_) for a, b in dec]
for r in recs:
    R.append(dict(ref=[r[0], f"Recommendation {r[0]}"], text=r[2], headline=[None, r[1]], recommendation_type="peer", made=made, actions=[],
      leads=[dict(lead_text=x, role=x) for x in r[6].split("; ")],
      progress=[dict(text=" ".join(r[5]), as_of_start=["2025-12-31", None, "2026-01-21"])],
      rag=[dict(rag_text=r[3], rag=None, delivery=r[4] if r[4] != "off_track" else ["off_track", "at_risk"], as_of_start="2025-12-31", basis="text")]))
fm = [(["Report by", "report_of"], head[0][1]), (["Cabinet Member", "portfolio_holder"], head[1][1]), (["Contact for questions", "contact", "contact_officer"], head[2][1]), (["Electoral divisions", "wards", "wards_affected", "electoral_divisions_affected"], "All")]
M = lambda e, t, a, b=None: dict(event=e, date_text=t, date_start=a, date_end=b or a)
write(dict(documents=dict(document_type="committee_report", date_start="2026-01-21", date_end="2026-01-21", committee="Corporate Scrutiny Committee"),
 councils=["E10999001"], recommendations=R, front_matter=[dict(field=f, value_text=v) for f, v in fm], peers=[], scope=[],
 milestones=[M("on_site", ["24 to 27 September 2024", "from 24 to 27 September 2024"], "2024-09-24", "2024-09-27"),
  M("report_published", ["14 January 2025", "on 14 January 2025"], "2025-01-14"),
  M(["action_plan_published", "meeting"], ["4 March 2025", "on 4 March 2025"], "2025-03-04"),
  M("progress_review", ["18 September 2025", "on 18 September 2025"], "2025-09-18"),
  M("meeting", ["24 February 2026", "on 24 February 2026"], "2026-02-24"),
  M(["on_site", "other"], ["2029", "in 2029"], "2029-01-01", "2029-12-31"),
  M("election", ["May 2029", "of May 2029"], "2029-05-01", "2029-05-31")]),
 "One year on: the Corporate Peer Challenge, Corporate Scrutiny Committee, 21 January 2026, Brackenshire County Council", "python-docx + LibreOffice",
 "Word scrutiny report with label above value at its head; a summary table gives number, topic word and a worded view, the recommendation itself stands further on in italics beside a rule under 'Recommendation n' with numbered paragraphs of progress and an 'Officer lead' line; tests joining the status of one place to the wording of another.")
