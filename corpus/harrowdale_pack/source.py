import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from meeting_papers import *
import pathlib, subprocess, re
from reportlab.pdfgen import canvas
F = pathlib.Path(__file__).parent
d = None
def P(t, bold=False, size=None, after=7, align=None, keep=False, italic=False, left=0):
    p = d.add_paragraph(); f = p.paragraph_format; f.space_after = Pt(after); f.keep_with_next = keep; f.left_indent = Cm(left)
    bits = t if isinstance(t, tuple) else (None, t)
    for j, b in enumerate(bits):
        if b:
            r = p.add_run(b); r.bold = bold or (isinstance(t, tuple) and j == 0); r.italic = italic
            if size: r.font.size = Pt(size)
    if align is not None: p.alignment = align
    return p
def N(n, t, left=1.3, hang=1.3, after=7, bold=False, keep=False):
    p = d.add_paragraph(); f = p.paragraph_format; f.left_indent = Cm(left); f.first_line_indent = Cm(-hang); f.space_after = Pt(after); f.tab_stops.add_tab_stop(Cm(left)); f.keep_with_next = keep
    r = p.add_run(n + "\t" + t); r.bold = bold; return p
def T(head, rows, w, size=10, fill="D9E2D5"):
    t = d.add_table(1, len(head)); t.style = "Table Grid"
    for c, h in zip(t.rows[0].cells, head): put(c, h, True, size); shade(c, fill)
    repeat_header(t.rows[0])
    for r in rows:
        row = t.add_row(); nosplit(row)
        for c, v in zip(row.cells, r): put(c, v, size=size)
    widths(t, w); d.add_paragraph().paragraph_format.space_after = Pt(2); return t
def save(name): d.save(F / f"{name}.docx"); to_pdf(F / f"{name}.docx")
CO = "Harrowdale District Council"
# ---- agenda
d = base("Liberation Sans", 11, margins=(2, 2.2, 2, 2.2))
P(CO, True, 20, 4); P("Policy and Resources Committee", True, 15, 14)
for l, v in [("Date:", "Tuesday 20 January 2026"), ("Time:", "6.30 pm"), ("Venue:", "Council Chamber, Priory House, Harrowdale")]:
    p = P((l, "\t" + v), after=3); p.paragraph_format.tab_stops.add_tab_stop(Cm(3))
P("", after=6)
P(("Membership: ", "Councillors Lorna Blythe (Chair), Ewan Stobart (Vice-Chair), Pauline Aske, Mehmet Dagli, Frances Ingleby, Colin Raistrick, Sian Protheroe, Gordon Yates, Bea Winnard, Arthur Lumb and Yasmin Qadri"), after=10)
P("Members of the public are welcome to attend. Those who wish to ask a question should give notice to Democratic Services by noon on Thursday 15 January. The meeting will be recorded and broadcast on the council's website.", after=10)
P("For further information please contact Kit Sowerby, Democratic Services Officer, on 01632 960178.", after=6); P("Agenda published: Monday 12 January 2026", after=14)
P("AGENDA", True, 14, 8, AL.CENTER)
AG = [("1.", "Apologies for absence", "", ""), ("2.", "Declarations of interest", "Members are reminded to declare any disclosable pecuniary or other interest.", ""), ("3.", "Public questions", "", ""),
 ("4.", "Minutes", "To approve as a correct record the minutes of the meeting held on 25 November 2025.", "(Pages {0})"), ("5.", "Car parking charges in the market towns", "Report of the Director of Place.", "(Pages {1})"),
 ("6.", "Corporate Peer Challenge: progress with the action plan", "Report of the Chief Executive.", "(Pages {2})"), ("7.", "Work programme", "To note the committee's programme for the rest of the municipal year.", "(Pages {3})"), ("8.", "Urgent business", "Any other item which the Chair has agreed to take as urgent.", "")]
PAGES = ["3 - 4", "5 - 6", "7 - 10", "11"]
t = d.add_table(0, 3)
for n, h, x, pg in AG:
    c = t.add_row().cells; put(c[0], n, True); put(c[1], [(h, "")] + ([x] if x else [])); put(c[2], re.sub(r"Pages (\d+)\)", r"Page \1)", pg.format(*PAGES)), align=AL.RIGHT)
    c[1].paragraphs[-1].paragraph_format.space_after = Pt(9)
widths(t, [1.2, 12, 3.4])
P("", after=10); P("Hugh Bannerman\nChief Executive", after=4)
save("a_agenda")
# ---- minutes
d = base("Liberation Sans", 11, margins=(2, 2.2, 2, 2.2))
P(CO.upper(), True, 13, 2, AL.CENTER); P("MINUTES OF THE POLICY AND RESOURCES COMMITTEE", True, 12, 2, AL.CENTER); P("Held in the Council Chamber, Priory House, on Tuesday 25 November 2025 at 6.30 pm", False, 11, 12, AL.CENTER)
P(("Present: ", "Councillors Blythe (Chair), Stobart (Vice-Chair), Aske, Dagli, Ingleby, Protheroe, Yates, Winnard, Lumb and Qadri"))
P(("Also present: ", "Councillor Thackray (Chair of the Scrutiny Committee)"))
P(("Officers: ", "Hugh Bannerman (Chief Executive), Nerissa Coyle (Director of Finance), Alban Firth (Director of Place), Leonie Marsh (Head of Legal and Monitoring Officer), Kit Sowerby (Democratic Services Officer)"), after=12)
def I(n, t): N(n, t, 1.2, 1.2, 5, True, True)
def B(t): P(t, left=1.2)
def R(stem, t=None, items=()):
    p = P((stem, f" {t}" if t else ""), left=1.2, after=9 if t else 3, keep=not t)
    for a, x in items: N(a, x, 2.4, 1.0, 4)
    return p
I("41.", "APOLOGIES FOR ABSENCE"); B("An apology was received from Councillor Raistrick.")
I("42.", "DECLARATIONS OF INTEREST"); B("Councillor Lumb declared a personal interest in minute 46 as a season ticket holder at Harrowdale Leisure Centre. He remained in the meeting and voted.")
M43 = "That the minutes of the meeting held on 14 October 2025 be approved as a correct record and signed by the Chair."
I("43.", "MINUTES"); R("RESOLVED –", M43)
I("44.", "PUBLIC QUESTIONS"); B("Mrs D Pollitt of Kirk Lane asked why the public toilets in the bus station had been closed since August. The Director of Place replied that a water leak had damaged the electrical supply, that a contractor had been appointed, and that the toilets would open again before Christmas. In answer to a further question he agreed to put a notice on the door.")
M45 = [("(1)", "the forecast overspend of £312,000 on the general fund at the end of September be noted;"), ("(2)", "recruitment to vacant posts, other than those that are funded by grant or are required by law, be subject to the approval of the Director of Finance until 31 March 2026; and"), ("(3)", "a virement of £45,000 from the contingency budget to temporary accommodation be approved.")]
I("45.", "BUDGET MONITORING: QUARTER 2"); B("The Director of Finance introduced a report on spending to the end of September. The main pressures were temporary accommodation and the cost of agency staff in planning. Councillor Qadri asked whether savings from vacancies had been included, and was told that they had. Councillor Yates was concerned that the restriction on recruitment would lead to delay in processing benefit claims. The Director undertook to look at this service first.")
R("RESOLVED (unanimously) that:", None, M45)
M46 = "That the contract for the operation of the three leisure centres be extended by twelve months to 31 March 2027, and that provision of £180,000 be made in the budget for 2026/27 for the additional management fee."
I("46.", "LEISURE MANAGEMENT CONTRACT"); B("The Director of Place explained that an extension would allow the contract to end at the same time as those of two neighbouring councils. The committee considered letting a new contract now but did not think that there was time to do so well.")
R("RECOMMENDED TO COUNCIL –", M46)
M47 = [("(a)", "the action plan at Appendix 1 be approved, subject to the addition of a target date for action 4.2;"), ("(b)", "progress be reported to this committee in January, April and September 2026; and"), ("(c)", "the Chair write to the peer team to thank them for their work.")]
I("47.", "CORPORATE PEER CHALLENGE: ACTION PLAN"); B("The Chief Executive presented a plan in response to the six recommendations of the peer team, which had visited the council in July. He said that the recommendation about the pace of decision-making was the one that he felt most keenly.")
B("Councillor Thackray said that the Scrutiny Committee had looked at the plan on 10 November and had recommended that a lead member be named for every action. The Chief Executive accepted this. Councillor Aske welcomed the plan but thought that it said little about the villages.")
B("It was moved by Councillor Yates and seconded by Councillor Aske that the plan be deferred for a month. The amendment was put to the vote and was lost by three votes to seven.")
R("RESOLVED (by 8 votes to 0, with 2 abstentions) that:", None, M47)
M48 = "That the press and public be excluded from the meeting for the following item, on the grounds that it involves the likely disclosure of exempt information as defined in paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972."
I("48.", "EXCLUSION OF PRESS AND PUBLIC"); R("RESOLVED –", M48)
M49 = "That the offer for the land be accepted on the terms set out in section 5 of the report."
I("49.", "LAND AT MILL LANE"); B("The committee considered an exempt report on the disposal of land at Mill Lane."); R("RESOLVED –", M49)
P("The meeting closed at 8.52 pm.", left=1.2, after=20); P("Chair ..............................................      Date ..............................", left=1.2)
save("b_minutes")
# ---- report, parking
def head(title, fm, committee_date="20 January 2026"):
    P(CO, True, 14, 2); P("Policy and Resources Committee", True, 12, 8)
    t = d.add_table(0, 2); t.style = "Table Grid"
    for l, v in fm:
        c = t.add_row().cells; put(c[0], l, True, 10.5); put(c[1], v, size=10.5); shade(c[0], "EDF2EB")
    widths(t, [4.6, 12]); P("", after=2)
def H(t): P(t, True, 12, 5, keep=True)
d = base("Liberation Sans", 11, margins=(2, 2.2, 2, 2.2))
FM5 = [("Date of meeting", "20 January 2026"), ("Title", "Car parking charges in the market towns"), ("Report of", "Director of Place"), ("Contact officer", "Rhoda Pickles, Parking Services Manager"), ("Wards affected", "Castle; Minster; Beckside; Wold Edge"), ("Decision type", "Key decision")]
head("", FM5)
H("1. Purpose"); N("1.1", "To consider the response to consultation on car parking charges and to set charges for the coming year.")
H("2. Recommendations"); P("The Committee is asked to:", after=3, keep=True)
D5 = [("2.1", "Approve the charges in the table at paragraph 4.2, to take effect on 1 April 2026."), ("2.2", "Agree that the first hour should remain free in all short stay car parks."), ("2.3", "Authorise the Director of Place to make the necessary variation of the Off-Street Parking Places Order.")]
for n, x in D5: N(n, x, after=4)
H("3. Background"); N("3.1", "Charges were last raised in April 2023. Since then the cost of running the council's nineteen car parks has gone up by 14 per cent, mostly as a result of business rates and the price of electricity. Income in 2024/25 was £1.22 million.")
N("3.2", "In September the committee agreed to consult on three options. The consultation ran from 6 October to 14 November 2025 and drew 684 replies. The chambers of trade in Harrowdale and Kirkby both replied, as did nine parish councils.")
N("3.3", "Of those who replied, 58 per cent opposed any increase. When asked to choose, 49 per cent preferred a modest rise with a free first hour (option B), 31 per cent preferred a freeze with no free hour (option A) and the rest had no preference or suggested something else.")
H("4. Proposals"); N("4.1", "Officers propose option B. It should raise an additional £96,000 in a full year if use of the car parks falls by 3 per cent, which is what happened in 2023.")
N("4.2", "The proposed charges are:", keep=True)
T(["Period", "Present charge", "Proposed charge"], [("Up to 1 hour (short stay)", "Free", "Free"), ("Up to 2 hours", "£1.60", "£1.80"), ("Up to 4 hours", "£2.80", "£3.20"), ("All day (long stay only)", "£4.50", "£5.00"), ("Annual season ticket", "£310", "£340")], [7, 4.5, 4.5])
N("4.3", "Blue badge holders will continue to park without charge. Season tickets for residents of the Minster conservation area will be looked at separately, as the Scrutiny Committee recommended last year.")
H("5. Implications"); N("5.1", "Financial: the additional income has been assumed in the draft budget. Every one per cent reduction in use would cost about £13,000.")
N("5.2", "Legal: a variation of charges under an existing order requires public notice of at least 21 days under the Road Traffic Regulation Act 1984.")
N("5.3", "Equalities: an assessment is available from the contact officer. No adverse effect was found that cannot be mitigated.")
N("5.4", "Climate: higher long stay charges may encourage some people to travel by bus.")
save("c_parking")
# ---- report, CPC
d = base("Liberation Sans", 11, margins=(2, 2.2, 2, 2.2))
FM6 = [("Date of meeting", "20 January 2026"), ("Title", "Corporate Peer Challenge: progress with the action plan"), ("Report of", "Chief Executive"), ("Contact officer", "Saul Greatorex, Policy and Partnerships Manager"), ("Wards affected", "All"), ("Decision type", "Not a key decision"), ("Appendix", "1: Action plan with progress at January 2026")]
head("", FM6)
H("1. Purpose"); N("1.1", "To report on the first three months of work on the Corporate Peer Challenge action plan, as the committee asked when it approved the plan on 25 November 2025 (minute 47).")
H("2. Recommendations"); P("The Committee is asked to:", after=3, keep=True)
D6 = [("2.1", "Note the progress made, as set out in Appendix 1."), ("2.2", "Agree that the target date for action 3.1 be changed from February to June 2026."), ("2.3", "Consider whether it wishes to receive a fuller report on any of the actions that are rated red or amber.")]
for n, x in D6: N(n, x, after=4)
H("3. Background"); N("3.1", "A team of peers was in Harrowdale from 8 to 10 July 2025. It was a positive experience for the council, and the report, which was published on 6 October 2025, was generous about the quality of services and about the way in which members of all groups work together. The team made six recommendations.")
N("3.2", "The plan contains twelve actions. At the committee's request a lead member has been named for each recommendation. The plan was published on the website on 3 December 2025.")
H("4. Progress"); N("4.1", "Of the twelve actions three are finished, six are on course, two are rated amber and one is red.")
N("4.2", "The red rating is for the asset strategy (action 3.1). The surveyor who was to write it left in November, and two attempts to appoint a successor have failed. The Director of Finance has now obtained quotations from three firms. A strategy could be presented in June.")
N("4.3", "The peer team said that decisions in Harrowdale are ‘careful to the point of caution’. Delegations to officers have since been raised, and the number of reports to this committee has fallen by a quarter. Staff say that they notice the difference.")
H("5. Next steps"); N("5.1", "The next report will be made on 14 April 2026. The LGA has confirmed that the peer team will carry out its progress review on 10 June 2026.")
H("6. Implications"); N("6.1", "Financial: fees for the asset strategy are expected to be between £22,000 and £28,000 and can be met from the salary of the vacant post. There are no other financial implications.")
N("6.2", "Legal: none. Equalities: none arising from this report.")
N("6.3", "Risk: the corporate risk register was amended in December to include the capacity of the property team (risk 11, rated amber).")
P("Background papers: Corporate Peer Challenge feedback report, October 2025", italic=True)
save("d_cpc")
# ---- plan
d = base("Liberation Sans", 9, True, (1.6, 1.5, 1.9, 1.5))
P("Appendix 1", True, 10, 2, AL.RIGHT); P("Harrowdale District Council – Corporate Peer Challenge action plan", True, 15, 2); P("Progress at January 2026", False, 11, 6)
COL = {"Blue": ("8EB4E3", "blue", "complete"), "Green": ("93C47D", "green", "on_track"), "Amber": ("F6B26B", "amber", "at_risk"), "Red": ("E06666", "red", "off_track")}
p = P(("Ratings: ", "Blue – finished. Green – on course. Amber – behind, but expected to recover. Red – off course and in need of a decision."), after=6)
PLAN = [("1", "Set out a small number of long-term ambitions for the district and use them to guide the budget.", "Cllr Blythe", [
   ("1.1", "Ambitions for 2035 to be drafted by a cross-party group", "Chief Executive", "December 2025", "Five ambitions agreed by the group on 9 December.", "Blue"),
   ("1.2", "Link each growth bid and saving to an ambition", "Director of Finance", "January 2026", "New form used for all bids in the draft budget.", "Blue")]),
 ("2", "Be bolder in speaking up for the district with the combined authority.", "Cllr Blythe", [
   ("2.1", "Prospectus for investment in the A-road corridor and the railway stations", "Director of Place", "March 2026", "Consultants' draft received. To be tested with business leaders on 4 February.", "Green"),
   ("2.2", "Secure a district seat on the combined authority's transport board", "Chief Executive", "May 2026", "The Mayor has replied that membership will be reviewed after the May elections, which is later than we had hoped.", "Amber")]),
 ("3", "Make better use of the council's land and buildings.", "Cllr Stobart", [
   ("3.1", "Asset strategy to Policy and Resources Committee", "Director of Finance", "February 2026", "Not begun because of vacancy. Quotations from three firms received.", "Red"),
   ("3.2", "Let the second floor of Priory House", "Property Manager", "April 2026", "Heads of terms agreed with the NHS trust.", "Green")]),
 ("4", "Speed up decision-making by reviewing delegations and the number of reports that are taken to committees.", "Cllr Ingleby", [
   ("4.1", "Raise officer delegation for contracts from £50,000 to £150,000", "Monitoring Officer", "November 2025", "Approved by Council on 18 November.", "Blue"),
   ("4.2", "Review of all standing items on committee agendas", "Monitoring Officer", "March 2026", "Survey of committee chairs is under way.", "Green")]),
 ("5", "Plan for the workforce, and in particular for succession in small specialist teams.", "Cllr Protheroe", [
   ("5.1", "Workforce plan covering building control, environmental health and property", "Head of Human Resources", "31 March 2026", "Profiles of age and skills complete. Property section is waiting for the asset strategy.", "Amber"),
   ("5.2", "Six degree apprenticeships", "Head of Human Resources", "September 2026", "Two universities approached.", "Green")]),
 ("6", "Refresh the approach to performance management so that members can see at a glance what is going well and what is not.", "Cllr Dagli", [
   ("6.1", "One-page scorecard for each committee", "Policy and Partnerships Manager", "April 2026", "Scorecard for this committee will be trialled with the quarter 3 figures.", "Green"),
   ("6.2", "Annual performance day for members and senior managers", "Policy and Partnerships Manager", "June 2026", "Date fixed for 17 June.", "Green")])]
t = d.add_table(1, 8); t.style = "Table Grid"
for c, h in zip(t.rows[0].cells, ["Recommendation", "Lead member", "Ref", "Action", "Lead officer", "Target", "Progress", "Rating"]): put(c, h, True, 9); shade(c, "D9E2D5")
repeat_header(t.rows[0]); plan = []
for n, rec, mem, acts in PLAN:
    g = {"ref": n, "text": rec, "recommendation_type": "peer", "leads": [{"lead_text": mem, "role": None}], "actions": []}; first = None
    for ref, a, lead, dd, prog, rate in acts:
        row = t.add_row(); nosplit(row); c = row.cells; first = first or row
        for x, v in zip(c[2:7], (ref, a, lead, dd, prog)):
            put(x, v, size=9)
            for pp in x.paragraphs: pp.paragraph_format.space_before = Pt(3); pp.paragraph_format.space_after = Pt(6)
        put(c[7], rate, True, 9, align=AL.CENTER); shade(c[7], COL[rate][0])
        g["actions"].append({"ref": ref, "text": a, **due(dd), "leads": [{"lead_text": lead, "role": lead}], "progress": [{"text": prog, "as_of_start": "2026-01-01"}], "rag": [{"rag_text": rate, "rag": COL[rate][1], "delivery": COL[rate][2], "basis": "text_and_fill"}]})
    a = first.cells[0].merge(row.cells[0]); b = first.cells[1].merge(row.cells[1]); put(a, f"{n}. {rec}", size=9); put(b, mem, size=9); plan.append(g)
widths(t, [5.2, 2.2, 1.0, 5.0, 3.2, 2.4, 5.8, 1.7])
save("e_plan")
# ---- work programme
d = base("Liberation Sans", 11, margins=(2, 2.2, 2, 2.2))
P(CO, True, 14, 2); P("Policy and Resources Committee: work programme 2025/26", True, 12, 4); P("Updated 9 January 2026", after=8)
T(["Meeting", "Item", "Report author"], [("20 January 2026", "Car parking charges", "Parking Services Manager"), ("20 January 2026", "Corporate Peer Challenge: progress", "Policy and Partnerships Manager"), ("10 February 2026", "Draft budget 2026/27 and capital programme", "Director of Finance"), ("10 February 2026", "Pay policy statement", "Head of Human Resources"),
   ("17 March 2026", "Budget monitoring: quarter 3", "Director of Finance"), ("17 March 2026", "Rural grants scheme: annual review", "Community Development Manager"), ("14 April 2026", "Corporate Peer Challenge: progress", "Policy and Partnerships Manager"), ("14 April 2026", "Risk register", "Internal Audit Manager"), ("To be arranged", "Future of the Corn Exchange", "Director of Place")], [3.6, 8, 5])
P("Members who wish to suggest an item should speak to the Chair or to Democratic Services.")
save("f_work")
# ---- assemble
def npages(f): return int(subprocess.check_output(["qpdf", "--show-npages", str(f)]))
blank = F / "blank.pdf"; c = canvas.Canvas(str(blank), pagesize=(595.3, 841.9)); c.setFont("Helvetica", 11); c.drawCentredString(297, 470, "This page is intentionally left blank"); c.showPage(); c.save()
seq, sizes, tops, ranges = [], [], [], {}
for key, item in [("a_agenda", None), ("b_minutes", "Agenda Item 4"), ("c_parking", "Agenda Item 5"), ("d_cpc", "Agenda Item 6"), ("e_plan", None), ("f_work", "Agenda Item 7")]:
    n = npages(F / f"{key}.pdf"); start = len(sizes) + 1
    seq.append(F / f"{key}.pdf"); sizes += [(841.9, 595.3) if key == "e_plan" else (595.3, 841.9)] * n; tops += [item] + [None] * (n - 1)
    if key == "a_agenda": seq.append(blank); sizes.append((595.3, 841.9)); tops.append(None)
    ranges[key] = [start, len(sizes)]
st = F / "stamp.pdf"; c = canvas.Canvas(str(st))
for i, ((w, h), tp) in enumerate(zip(sizes, tops), 1):
    c.setPageSize((w, h))
    if i > 2: c.setFont("Helvetica", 10); c.drawCentredString(w / 2, 20, f"Page {i}")
    if tp: c.setFont("Helvetica-Bold", 11); c.drawRightString(w - 30, h - 30, tp)
    c.showPage()
c.save()
subprocess.run(["qpdf", "--empty", "--pages", *map(str, seq), "--", str(F / "joined.pdf")], check=True)
subprocess.run(["qpdf", str(F / "joined.pdf"), "--overlay", str(st), "--", str(F / "document.pdf")], check=True)
print(ranges)
for f in ("joined.pdf", "stamp.pdf", "blank.pdf"): (F / f).unlink()
for k in ranges: (F / f"{k}.pdf").unlink()
# ---- gold
def dec(items): return [{"ref": a, "text": [x] + ([x[:-4], x[:-5]] if x.endswith("; and") else []) if x.endswith("; and") else x, "recommendation_type": "decision", "actions": [], "rag": [], "progress": []} for a, x in items]
def one(no, x): return {"ref": [None, no], "text": [x, x[5:]], "recommendation_type": "decision", "actions": [], "rag": [], "progress": []}
C = ["E07999006"]; PR = "Policy and Resources Committee"; day = lambda x: {"date_start": x, "date_end": x}
fmf = {"Title": ["Title", "report_title"], "Date of meeting": ["Date of meeting", "meeting_date"], "Decision type": ["Decision type"]}
fm = lambda x: [{"field": fmf.get(l, l), "value_text": v} for l, v in x]
gold(F, {"pages": ranges["a_agenda"], "documents": {"document_type": "agenda", **day("2026-01-20"), "committee": PR}, "councils": C, "recommendations": [], "peers": [], "scope": []}, "gold.part1.json")
gold(F, {"pages": ranges["b_minutes"], "documents": {"document_type": "minutes", **day("2025-11-25"), "committee": PR}, "councils": C, "recommendations": [one("43", M43), *dec(M45), one("46", M46), *dec(M47), one("48", M48), one("49", M49)], "peers": [], "scope": []}, "gold.part2.json")
gold(F, {"pages": ranges["c_parking"], "documents": {"document_type": "committee_report", **day("2026-01-20"), "committee": PR}, "councils": C, "recommendations": dec(D5), "front_matter": fm(FM5), "peers": [], "scope": []}, "gold.part3.json")
gold(F, {"pages": ranges["d_cpc"], "documents": {"document_type": "committee_report", **day("2026-01-20"), "committee": PR}, "councils": C, "recommendations": dec(D6), "front_matter": fm(FM6), "peers": [], "scope": [],
  "milestones": [{"event": "on_site", "date_text": ["8 to 10 July 2025", "from 8 to 10 July 2025"], "date_start": "2025-07-08", "date_end": "2025-07-10"}, {"event": "report_published", "date_text": "6 October 2025", "date_start": "2025-10-06", "date_end": "2025-10-06"},
   {"event": "action_plan_published", "date_text": "3 December 2025", "date_start": "2025-12-03", "date_end": "2025-12-03"}, {"event": ["meeting", "action_plan_published", "other"], "date_text": "25 November 2025", "date_start": "2025-11-25", "date_end": "2025-11-25"}, {"event": ["meeting", "other"], "date_text": "14 April 2026", "date_start": "2026-04-14", "date_end": "2026-04-14"}, {"event": "progress_review", "date_text": "10 June 2026", "date_start": "2026-06-10", "date_end": "2026-06-10"}]}, "gold.part4.json")
gold(F, {"pages": ranges["e_plan"], "documents": {"document_type": "action_plan", "date_start": "2026-01-01", "date_end": "2026-01-31"}, "councils": C, "recommendations": plan, "peers": [], "scope": []}, "gold.part5.json")
gold(F, {"pages": ranges["f_work"], "documents": {"document_type": ["other", "agenda"], **day("2026-01-09"), "committee": [PR, None]}, "councils": C, "recommendations": [], "peers": [], "scope": []}, "gold.part6.json")
toml(F, "Harrowdale District Council: Policy and Resources Committee, public document pack, 20 January 2026", "python-docx + LibreOffice, joined and stamped with qpdf and reportlab", "Meeting pack as an agenda system makes it: agenda, minutes, a parking report, the peer challenge report, its landscape action plan and a work programme, 'Agenda Item n' and 'Page n' stamps, a blank page 2; tests splitting and five kinds of resolution in the minutes.")
