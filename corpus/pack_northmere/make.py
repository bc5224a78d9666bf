import sys; sys.path.insert(0, "..")  # run it in this folder
from papers_common import *
import os, tempfile, io; pass
from docx import Document
from docx.shared import Pt, Cm, RGBColor
from docx.enum.text import WD_ALIGN_PARAGRAPH as AL
def new(font="Liberation Sans", size=11):
    d = Document(); s = d.styles["Normal"]; s.font.name = font; s.font.size = Pt(size); s.paragraph_format.space_after = Pt(6)
    x = d.sections[0]; x.page_width, x.page_height = Cm(21), Cm(29.7); x.left_margin = x.right_margin = Cm(2.4); x.top_margin = Cm(2.2); x.bottom_margin = Cm(2.4)
    return d
def p(d, text="", bold=False, size=None, align=None, indent=None, hang=None, italic=False):
    q = d.add_paragraph(); 
    for i, part in enumerate(text.split("**")):
        r = q.add_run(part); r.bold = bold or i % 2 == 1; r.italic = italic
        if size: r.font.size = Pt(size)
    if align: q.alignment = align
    if indent is not None: q.paragraph_format.left_indent = Cm(indent)
    if hang: q.paragraph_format.first_line_indent = Cm(-hang); q.paragraph_format.tab_stops.add_tab_stop(Cm(indent))
    return q
def h(d, t): q = p(d, t, bold=True, size=12); q.paragraph_format.space_before = Pt(9); q.paragraph_format.keep_with_next = True
def n(d, num, t): p(d, f"{num}\t{t}", indent=1.3, hang=1.3)
def sub(d, num, t): p(d, f"{num}\t{t}", indent=2.5, hang=1.1)
# ---- agenda
a = new()
p(a, "Northmere Borough Council", bold=True, size=18); p(a, "CABINET", bold=True, size=15)
p(a, "Tuesday 14 January 2025 at 6.30pm\nCommittee Room 2, Guildhall, Northmere"); p(a, "**Membership:** Councillors Iolanthe Marwick (Leader), Dev Chaudhry-Pell (Deputy Leader), Ralph Tunstead, Wilhelmina Gosse, Aurora Pinnock and Kit Loxton")
p(a, "A G E N D A", bold=True, align=AL.CENTER)
for i, (t, w) in enumerate([("Apologies for absence", ""), ("Minutes", "To agree the minutes of the meeting held on 3 December 2024 as a correct record."), ("Declarations of interest", "Members are reminded of their duty to declare any interest."), ("Questions from the public", "Notice has been received of two questions."), ("Matters referred by Overview and Scrutiny", "There are none."), ("Forward plan", "To note the forward plan for February to May 2025."),
   ("Corporate Peer Challenge: report and next steps", "Report of the Chief Executive\t\t(Pages 2 - 8)\nTo consider how the report of the peer team is to be answered."), ("Parking tariffs 2025/26", "Report of the Head of Environment and Streets\t\t(Page 9)"), ("Exclusion of the press and public", "No exempt business is expected.")], 1):
    n(a, f"{i}.", f"**{t}**" + (f"\n{w}" if w else ""))
p(a, "Published on 6 January 2025. For more about this meeting contact Perpetua Swann, Democratic Services, 01632 960 118.", italic=True, size=9.5)
p(a, "Recording of meetings: members of the public may film or record. Anyone who needs a hearing loop or a large-print agenda should let us know by noon the day before.", size=9.5)
a.save("part1_agenda.docx")
# ---- item 7
r = new(); fm = [("Report to:", "Cabinet"), ("Date:", "14 January 2025"), ("Subject:", "Corporate Peer Challenge: report and next steps"), ("Report of:", "Chief Executive"), ("Portfolio:", "Leader of the Council"), ("Key decision:", "No"), ("Contact:", "Barnaby Ockenden, Policy Manager")]
p(r, "NORTHMERE BOROUGH COUNCIL", bold=True, size=13)
for x, y in fm: p(r, f"**{x}**\t{y}", indent=4, hang=4).paragraph_format.space_after = Pt(2)
dec = ["That the report of the peer team at Appendix A be received with thanks.", "That the Council’s provisional response in paragraph 3.2 be agreed.", "That the Chief Executive be asked to bring a full action plan to Cabinet on 11 March 2025, having taken the views of the Overview and Scrutiny Committee."]
h(r, "1. Recommendations"); p(r, "Cabinet is recommended to agree:")
for i, x in zip(("(i)", "(ii)", "(iii)"), dec): sub(r, i, x)
h(r, "2. The peer challenge")
n(r, "2.1", "A team assembled by the Local Government Association visited Northmere from Monday 7 October to Thursday 10 October 2024. The scope, which was agreed with the Leader in the spring, is at Appendix B.")
n(r, "2.2", "Members may recall that the preceding challenge, in March 2019, led to the Council’s decision to sell Mere House. Five of the six recommendations made then have been carried out and the sixth, on neighbourhood forums, was overtaken by events.")
n(r, "2.3", "The team makes seven recommendations, which are set out in section 2 of its report, and many smaller observations.")
h(r, "3. Response")
n(r, "3.1", "The Cabinet and the corporate leadership team met the peer challenge manager on 25 November to go through the draft. No corrections of substance were sought.")
n(r, "3.2", "It is proposed that all the recommendations be accepted. Work on the third (the capital programme) has already begun, as the budget to be considered in February depends on it. The fifth will need the agreement of the parish councils.")
n(r, "3.3", "A progress review will be held within a year of the visit; the LGA has pencilled in 30 September 2025.")
h(r, "4. Implications")
n(r, "4.1", "**Financial.** None from this report. **Legal.** None. **Staffing.** The survey recommended by the peers can be run by the existing team. **Equality.** An assessment will accompany the action plan.")
h(r, "Appendices"); p(r, "A – Report of the peer team\nB – Scope letter of 22 April 2024")
r.save("part2_report.docx")
# ---- item 8
u = new(font="Liberation Serif", size=12)
p(u, "Cabinet – 14 January 2025", italic=True); p(u, "PARKING TARIFFS 2025/26", bold=True, size=14)
p(u, "Report by the Head of Environment and Streets", italic=True)
h(u, "Summary"); p(u, "Charges in the Council’s eleven car parks have not changed since April 2022, in which time the cost of running them has risen by 19%. This report proposes a new tariff, to be advertised in February and to begin on 1 April 2025.")
h(u, "Recommendations"); p(u, "That Cabinet:")
udec = ["approves the tariff in the table below for consultation;", "delegates to the Head of Environment and Streets, with the portfolio holder, the decision whether to make the order in the light of any objections; and", "requests a review of the resident discount by December 2025."]
for i, x in zip("abc", udec): sub(u, f"{i})", x)
h(u, "Proposals"); t = u.add_table(rows=1, cols=4); t.style = "Table Grid"
for c, x in zip(t.rows[0].cells, ("Stay", "Now", "Proposed", "Change")): c.text = x; c.paragraphs[0].runs[0].bold = True
for row in (("Up to 1 hour", "£1.20", "£1.40", "+17%"), ("Up to 2 hours", "£2.00", "£2.40", "+20%"), ("Up to 4 hours", "£3.60", "£4.00", "+11%"), ("All day", "£6.00", "£7.00", "+17%"), ("Sunday", "Free", "£1.00", "new")):
    for c, x in zip(t.add_row().cells, row): c.text = x
p(u); p(u, "1. Income in 2023/24 was £1.34m against a budget of £1.41m. The proposals should bring in an additional £210,000 in a full year, after allowing for some fall in use.")
p(u, "2. The retail forum has asked that the first half hour be free. This would cost about £95,000. Officers do not recommend it while town-centre footfall remains above its level of 2019.")
p(u, "3. Northmere’s charges would still be lower than those of Lynford and of most towns on the coast. The peer team that visited in October remarked that the Council was slow to review fees and charges, and in this report a yearly review is proposed.")
p(u, "4. The changes require an order under the Road Traffic Regulation Act 1984, which must be advertised for 21 days.")
h(u, "Risks"); p(u, "Red: objections to Sunday charging from places of worship. Amber: displacement into streets around the station. Green: machine suppliers have confirmed that they can update the tariff in a day.")
p(u, "Background papers: parking account 2023/24; letter from the retail forum, 19 November 2024.", size=10)
u.save("part5_parking.docx")
subprocess.run(["soffice", "", "--headless", "--convert-to", "pdf", "part1_agenda.docx", "part2_report.docx", "part5_parking.docx"], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
# ---- appendix A
recs = [("Refresh the vision with partners", "Use the 750th anniversary of the borough’s charter in 2026 to agree a vision for Northmere that goes beyond what the council controls.", None),
 ("Move from annual budgets to a rolling plan", "The council should set out how it will meet the gap of £1.9m by 2028/29 and report on this to every other meeting of Cabinet.", None),
 ("Make the capital programme deliverable", "Less than half of the programme was spent in each of the last three years. Prioritise, re-profile and appoint a single senior responsible officer for each scheme.", None),
 ("Invest in the relationship between members and officers", "There is goodwill on both sides, but roles have become blurred since the move to all-out elections; joint development sessions twice a year would help.", None),
 ("Build an offer for parishes", "Agree with the nineteen parish councils which services and assets might pass to them, on what terms and by when.", None),
 ("Strengthen the second tier of management", "Give heads of service the authority to decide, a budget for development and a place in the conversations that shape the corporate plan.", None),
 ("Ask staff what it is like to work here", "No staff survey has been held since 2020. Hold one by June 2025 and share the results openly.", None)]
themes = [("Local priorities and outcomes", "Are the council’s priorities clear and informed by the local context?", "The council knows its place. Its work with the food bank and the health centre on the Eastfields estate has lowered emergency admissions, and the new leisure centre, opened on time in May 2024, is a source of justified pride. Priorities, however, are described in different ways in different documents, and the team could not find one that put them in an order."),
 ("Organisational and place leadership", "Does the council provide effective local leadership?", "The Leader and Chief Executive are respected by partners, who would like to see more of both. We heard a good deal about Northmere’s history and less about the Northmere of 2040."),
 ("Governance and culture", "Are there clear and robust governance arrangements?", "Meetings are well run and advice is sound. The Overview and Scrutiny Committee could be bolder in the choice of its subjects, and should consider inviting witnesses from outside. The Audit Committee has two independent members whose contribution is prized."),
 ("Financial planning and management", "Does the council have a grip on its current financial position?", "Financial control is good, accounts are produced on time and reserves, at 31% of net spending, are ample for now. There is no agreed view of what the council would do were the business rates baseline to be reset. Fees and charges are not reviewed every year."),
 ("Capacity for improvement", "Is the organisation able to support delivery of local priorities?", "Staff are loyal and stretched. A third of managers have been in post for fewer than eighteen months and would value a clear programme of support.")]
peers = [("Councillor Emlyn Farthing", ["Leader", "Leader of the Council"], "Saltholme District Council"), ("Vashti Merriweather", ["Managing Director", "Chief Executive peer"], "Borough of Oxmarsh"), ("Councillor Sukhdeep Lally", ["Opposition Group Leader"], "Ravenby City Council"),
 ("Crispin Dauntsey", ["Strategic Director (Place)", "Strategic Director"], "Kilverton Council"), ("Ngozi Abernathy", ["Chief Finance Officer"], "Pickering Moor District Council"), ("Gwilym Trask", ["Peer Challenge Manager", "LGA Peer Challenge Manager"], ["Local Government Association", "LGA"])]
css = "@page{size:A4;margin:22mm 20mm 26mm 20mm} body{font:11pt/1.45 Carlito,sans-serif;color:#1c1c28} h1{font-size:26pt;color:#91278f;margin:8px 0} h2{color:#91278f;font-size:16pt;margin:16px 0 6px;break-after:avoid} h3{font-size:12pt;margin:11px 0 2px;color:#333;break-after:avoid} h4{font-size:11pt;margin:2px 0 2px;break-after:avoid} p{margin:3px 0 7px} li{margin-bottom:3px} .cover{height:225mm;padding-top:60mm;box-sizing:border-box;break-after:page;border-left:14px solid #91278f;padding-left:22px}"
fa = f"<!doctype html><html lang='en-GB'><meta charset='utf-8'><title>LGA Corporate Peer Challenge Northmere</title><style>{css}</style><body><div class='cover'><h1>LGA Corporate Peer Challenge</h1><p style='font-size:17pt'>Northmere Borough Council</p><p style='font-size:13pt'>7 to 10 October 2024</p><p style='font-size:13pt'>Feedback report</p></div>"
fa += "<h2>1. Executive summary</h2><p>Northmere Borough Council is well run and well regarded, with finances that many councils of its size would envy. It has a stable political leadership and a new senior team, and it is ready for the next step. To take it the council will have to be clearer about what comes first, spend the capital it has set aside and give its managers room.</p><p>Councillors of all parties spoke warmly of the borough. They would do well to look further ahead: the decisions to be made in the next two years will settle what sort of council Northmere has when its charter is 750 years old.</p>"
fa += "<h2>2. Key recommendations</h2><p>There are a number of observations and suggestions within the main section of the report. The following are the peer team’s seven key recommendations to the council:</p>"
for i, (a1, b1, _) in enumerate(recs, 1): fa += f"<h3>2.{i} Recommendation {i}</h3><h4>{a1}</h4><p>{b1}</p>"
fa += "<h2>3. Overview of the peer challenge approach</h2><h3>3.1 The peer team</h3><p>Peer challenges are delivered by experienced elected member and officer peers. The make-up of the team reflected the focus of the challenge. The peers were:</p><ul>"
fa += "".join(f"<li>{a1}, {(b1 if isinstance(b1, str) else b1[0])}, {(c1 if isinstance(c1, str) else c1[0])}</li>" for a1, b1, c1 in peers)
fa += "</ul><h3>3.2 Scope and focus</h3><p>The peer team considered the following five themes, which form the core of all corporate peer challenges:</p><ol>" + "".join(f"<li><b>{t1}</b> – {q1}</li>" for t1, q1, _ in themes) + "</ol><h3>3.3 The process</h3><p>The team read a self-assessment and spoke with 118 people over the four days. It gave its headline feedback on the afternoon of 10 October 2024. This report was drawn up afterwards and gives more of what lay behind that feedback. It is a snapshot in time, and some matters may since have moved on.</p><h2>4. Feedback</h2>"
for i, (t1, _, b1) in enumerate(themes, 1): fa += f"<h3>4.{i} {t1}</h3><p>{b1}</p>"
fa += "<h2>5. Next steps</h2><p>Senior leaders will wish to think over these findings before deciding how to act. The council is asked to publish this report by 10 January 2025 and its action plan by 10 March 2025. Gwilym Trask will remain in touch, and the progress review will take place within twelve months of the challenge.</p></body></html>"
scope_q = [("Local priorities and outcomes", ["Are the council’s priorities clear and informed by the local context?"]), ("Organisational and place leadership", ["Does the council provide effective local leadership?", "Are there good relationships with partner organisations and local communities?"]), ("Governance and culture", ["Are there clear and robust governance arrangements?"]), ("Financial planning and management", ["Does the council have a grip on its current financial position?"]), ("Capacity for improvement", ["Is the organisation able to support delivery of local priorities?"])]
extra = ["Parishes: could the council do more to pass services and assets to the nineteen parish councils?", "The capital programme: why is so little of it spent on time?"]
css2 = "@page{size:A4;margin:24mm 28mm 26mm 28mm} body{font:11.5pt/1.4 'Liberation Serif',serif} p{margin:0 0 9px} li{margin-bottom:5px} table{border-collapse:collapse;font-size:11pt;margin:6px 0 10px} td,th{border:1px solid #777;padding:3px 8px;text-align:left;vertical-align:top}"
post = [("Leader or Deputy Leader from a borough council", ), ("Chief Executive", ), ("Councillor from a group in opposition", ), ("Director with experience of regeneration", ), ("Section 151 Officer", )]
fb = f"<!doctype html><html lang='en-GB'><meta charset='utf-8'><title>Scope letter</title><style>{css2}</style><body><p>22 April 2024</p><p>Councillor Iolanthe Marwick, Leader of the Council<br>Northmere Borough Council<br>Guildhall, Northmere</p><p>Dear Councillor Marwick</p><p><b>Northmere corporate peer challenge: agreed scope</b></p><p>Thank you for seeing me last week with Alaric Quennell, your Chief Executive. This letter records what the peer challenge will cover, who will carry it out and when.</p><p><u>Themes</u></p><p>As with all corporate peer challenges, the team will consider five themes:</p><ul>" + "".join(f"<li><i>{t1}</i>. {' '.join(q1)}</li>" for t1, q1 in scope_q) + "</ul><p>In addition you asked us to look at two matters:</p><ul>" + "".join(f"<li>{x}</li>" for x in extra) + "</ul><p><u>Dates</u></p><table><tr><th>Step</th><th>When</th></tr><tr><td>Position statement</td><td>6 September 2024</td></tr><tr><td>Team on site</td><td>7-10 October 2024</td></tr><tr><td>Draft report</td><td>31 October 2024</td></tr><tr><td>Final report published</td><td>January 2025</td></tr><tr><td>Progress review</td><td>By October 2025</td></tr></table><p><u>Team</u></p><p>We shall look for the following five peers, with a manager from the LGA:</p><ul>" + "".join(f"<li>{x}</li>" for x, in post) + "<li>Gwilym Trask, Peer Challenge Manager</li></ul><p>Gwilym will be in touch with Barnaby Ockenden to start on the programme. I hope that you will find the experience as rewarding as other councils have.</p><p>Yours sincerely</p><p><br>Leocadia Brune<br>Regional Adviser, Local Government Association</p></body></html>"
for name, src in (("part3_appendixA", fa), ("part4_appendixB", fb)):
    pathlib.Path(name + ".html").write_text(src, encoding="utf-8")
    subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer",f"--print-to-pdf={name}.pdf",name + ".html"], check=True, stderr=subprocess.DEVNULL)
# ---- merge, stamp, bookmark
from pypdf import PdfReader, PdfWriter
from reportlab.pdfgen import canvas
parts = [("Agenda", "part1_agenda", None), ("7 Corporate Peer Challenge: report and next steps", "part2_report", "Agenda Item 7"), ("Appendix A Report of the peer team", "part3_appendixA", "Appendix A"), ("Appendix B Scope letter", "part4_appendixB", "Appendix B"), ("8 Parking tariffs 2025/26", "part5_parking", "Agenda Item 8")]
w = PdfWriter(); spans = []
for title, f, stamp in parts:
    rd = PdfReader(f + ".pdf"); first = len(w.pages)
    for k, pg in enumerate(rd.pages):
        w.add_page(pg)
        buf = io.BytesIO(); c = canvas.Canvas(buf, pagesize=(595, 842)); c.setFont("Helvetica", 9)
        c.drawCentredString(297, 22, f"Page {len(w.pages)}")
        if k == 0 and stamp: c.setFont("Helvetica-Bold", 11); c.drawRightString(568, 815, stamp)
        c.save(); w.pages[-1].merge_page(PdfReader(io.BytesIO(buf.getvalue())).pages[0])
    w.add_outline_item(title=title, page_number=first); spans.append([first + 1, len(w.pages)])
w.write("document.pdf"); print(spans)
for f in pathlib.Path(".").glob("part*.pdf"): f.unlink()
C = ["E07999013"]
g = lambda i, **k: gold(".", {"pages": spans[i-1], **k}, f"gold.part{i}.json")
day = dict(date_start="2025-01-14", date_end="2025-01-14", committee="Cabinet")
g(1, documents={"document_type": "agenda", **day}, councils=C, recommendations=[], scope=[], peers=[])
g(2, documents={"document_type": "committee_report", **day}, councils=C,
  recommendations=[dict(ref=q, text=[x, x[5:]], recommendation_type="decision") for q, x in zip(("(i)", "(ii)", "(iii)"), dec)],
  front_matter=[dict(field=[x.strip(":")] + {"Report to:": ["committee"], "Date:": ["meeting_date"], "Subject:": ["title"], "Contact:": ["contact_officer"], "Portfolio:": ["portfolio_holder"]}.get(x, []), value_text=y) for x, y in fm],
  scope=[], peers=[], milestones=[dict(event="on_site", date_text=["from Monday 7 October to Thursday 10 October 2024", "Monday 7 October to Thursday 10 October 2024", "7 October to Thursday 10 October 2024"], date_start="2024-10-07", date_end="2024-10-10"), dict(event="progress_review", date_text="30 September 2025", date_start="2025-09-30", date_end="2025-09-30")])
g(3, documents={"document_type": "feedback_report"}, councils=C,
  recommendations=[dict(ref=[str(i), f"2.{i}"], text=[f"{a1} {b1}", b1], headline=a1, recommendation_type="peer") for i, (a1, b1, _) in enumerate(recs, 1)],
  scope=[x for t1, q1, _ in themes for x in (dict(level="theme", theme=t1, text=t1), dict(level="question", theme=t1, text=q1))],
  peers=[dict(name=[a1, a1.replace("Councillor ", "")], role=b1, organisation=c1) for a1, b1, c1 in peers],
  milestones=[dict(event="on_site", date_text="7 to 10 October 2024", date_start="2024-10-07", date_end="2024-10-10"), dict(event="feedback", date_text=["10 October 2024", "on the afternoon of 10 October 2024", "afternoon of 10 October 2024"], date_start="2024-10-10", date_end="2024-10-10"),
   dict(event="report_published", date_text=["by 10 January 2025", "10 January 2025"], date_end="2025-01-10"), dict(event="action_plan_published", date_text=["by 10 March 2025", "10 March 2025"], date_end="2025-03-10"), dict(event="progress_review", date_text=["within twelve months of the challenge", "within twelve months"], date_start=None, date_end=[None, "2025-10-10"])], no_extra=["peers", "scope"])
g(4, documents={"document_type": "scope_letter", "date_start": "2024-04-22", "date_end": "2024-04-22"}, councils=C, recommendations=[],
  scope=[x for t1, q1 in scope_q for x in [dict(level="theme", theme=t1, text=t1)] + [dict(level="question", theme=t1, text=y) for y in q1]] + [dict(level="question", text=[x, x.split(": ")[1]]) for x in extra],
  peers=[dict(name=None, role=x) for x, in post] + [dict(name="Gwilym Trask", role="Peer Challenge Manager")],
  milestones=[dict(event=e, date_text=t1, **({"date_start": s1} if s1 else {}), date_end=z) for e, t1, s1, z in (("position_statement", "6 September 2024", "2024-09-06", "2024-09-06"), ("on_site", "7-10 October 2024", "2024-10-07", "2024-10-10"), ("draft_report", "31 October 2024", "2024-10-31", "2024-10-31"), ("report_published", "January 2025", "2025-01-01", "2025-01-31"), ("progress_review", ["By October 2025", "October 2025"], None, "2025-10-31"))], no_extra=["peers"])
g(5, documents={"document_type": "committee_report", **day}, councils=C,
  recommendations=[dict(ref=q, text=[x, x.rstrip(";"), x.removesuffix("; and")], recommendation_type="decision") for q, x in zip(("a)", "b)", "c)"), udec)], scope=[], peers=[])
toml(".", "Northmere Borough Council – Cabinet pack, 14 January 2025", "LibreOffice and Chromium, merged with pypdf",
 "Meeting pack with bookmarks and stamped pages: agenda, report with (i)-(iii), Appendix A a feedback report after the LGA web pattern (2.1 Recommendation 1, headline, paragraph), Appendix B an LGA scope letter, and a report on parking that has RAG words and mentions the peers but nothing of ours.")
