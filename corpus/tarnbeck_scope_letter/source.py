import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from headline_papers import *
NAME = "tarnbeck_scope_letter"
d = new("Carlito", 11, (1.9, 2.5, 1.9, 2.5), after=7)
heading(d, 1, 13, "6A1B5D", before=12, after=4); heading(d, 2, 11.5, "333333", before=8, after=2)
sec = d.sections[0]
p = sec.footer.paragraphs[0]; runs(p, "18 Smith Square, London SW1P 3HZ   www.local.gov.uk", size=8.5, colour="666666")
para(d, "Local Government Association", bold=True, size=17, colour="6A1B5D", after=10)
for x in ["Ravinder Kohli", "Chief Executive", "Tarnbeck Borough Council", "The Moot Hall", "Tarnbeck"]: para(d, x, after=0)
para(d, "", after=2)
para(d, "14 October 2025", after=8)
para(d, "Dear Ravinder")
para(d, "Corporate Peer Challenge of Tarnbeck Borough Council: confirmation of scope", bold=True)
para(d, "Thank you for the time that you, Councillor Stainforth and your colleagues gave us on 30 September. I am writing to confirm what was agreed at that meeting about the focus of the challenge, the make-up of the team and the arrangements for its visit, which will take place from Tuesday 24 to Thursday 26 February 2026.")
d.add_heading("What the team will look at", 1)
para(d, "Every Corporate Peer Challenge considers the same five themes. Under each the team will have the following questions in mind, some of which you asked us to add.")
TH = [("Local priorities and outcomes", ["Does the council understand the differences between its valleys and its coast, and do its priorities reflect them?", "How far is the council delivering what it set out in the Tarnbeck Plan?"]),
 ("Organisational and place leadership", ["Is leadership by members and senior officers visible, consistent and trusted?", "Do partners regard the council as a leader of the place?"]),
 ("Governance and culture", ["Are roles and responsibilities understood now that the council has no overall control?", "Is there respect between members and officers, and between groups?", "Does the audit committee give the assurance that members need?"]),
 ("Financial planning and management", ["Does the council have a firm hold on its finances this year?", "Is there a realistic plan to close the gap in 2027/28?"]),
 ("Capacity for improvement", ["Has the council the skills and systems that it needs?", "Is it ready for the demands that local government reorganisation will make?"])]
for t, qs in TH:
    d.add_heading(t, 2)
    for q in qs: para(d, q, style="List Bullet", after=2)
para(d, "", after=2)
d.add_heading("Additional focus", 1)
para(d, "You have asked that the team should also give its view on two further subjects:", after=4)
ITEMS = ["The future of the council’s housing company, and whether its governance is proportionate", "Use of the Longshaw colliery site following the withdrawal of the preferred developer"]
for x in ITEMS: para(d, x, style="List Bullet", after=3)
d.add_heading("The peer team", 1)
para(d, "We are now seeking peers and will put names to you for agreement by the end of November. The team will be made up as follows:", after=4)
PE = ["Chief Executive (lead peer)", "Council Leader, Independent", "Cabinet member, Labour", "Director of Finance", "Assistant Director with experience of housing companies"]
for x in PE: para(d, x, style="List Bullet", after=2)
para(d, "", after=2)
para(d, "Kerensa Bolitho, LGA Peer Challenge Manager, will be with the team throughout and will be your main contact. Olly Fane, Project Support Officer, will help with the timetable of meetings.")
d.add_heading("Timetable", 1)
TT = [("12 January 2026", "Position statement and supporting documents sent to the LGA", "position_statement", "2026-01-12", "2026-01-12"),
 ("28 January 2026", "Timetable of interviews and focus groups agreed", "other", "2026-01-28", "2026-01-28"),
 ("24–26 February 2026", "Peer team on site", "on_site", "2026-02-24", "2026-02-26"),
 ("26 February 2026", "Feedback presentation to the council", "feedback", "2026-02-26", "2026-02-26"),
 ("By 19 March 2026", "Draft report sent to the council for comment", "draft_report", [None, "2026-03-19"], "2026-03-19"),
 ("By 26 May 2026", "Final report published", "report_published", [None, "2026-05-26"], "2026-05-26"),
 ("By 26 July 2026", "Council’s action plan published", "action_plan_published", [None, "2026-07-26"], "2026-07-26"),
 ("Early 2027", "Progress review", "progress_review", [None, "2027-01-01"], [None, "2027-03-31", "2027-04-30"])]
t = d.add_table(1, 2); t.style = "Table Grid"
for c, h in zip(t.rows[0].cells, ("When", "What")): put(c, h, 10.5, bold=True, fill="E9DCE6")
for a, b, *_ in TT: r = t.add_row(); cant_split(r); put(r.cells[0], a, 10.5); put(r.cells[1], b, 10.5)
widths(t, [4.6, 11.2])
para(d, "", after=2)
para(d, "Publication of the report and of an action plan is a condition of the challenge, as is the progress review. All councils in membership are asked to take part in a challenge at least once in five years; Tarnbeck’s last was in 2020.")
para(d, "The position statement need not be long. We suggest that it should describe in no more than ten pages where the council believes that it stands under each theme. Guidance on it, and on the meetings that we would like you to arrange, is enclosed.")
d.add_heading("Costs", 1)
para(d, "The challenge is offered to you at no charge. The council is asked to meet the cost of the team’s hotel rooms and of refreshments on the days that it is with you, and to provide a lockable room for its use.")
para(d, "If there is anything here that does not match your own note of our conversation please let me know by 24 October. We look forward to working with you and with the council.")
para(d, "Yours sincerely", after=22)
para(d, "Dorothea Quayle", after=0, bold=True)
para(d, "Principal Adviser (North West)", after=0)
para(d, "dorothea.quayle@local.gov.example", after=8)
para(d, "cc Councillor Wilf Stainforth, Leader of the Council; Kerensa Bolitho", size=10)
scope = []
for t_, qs in TH:
    scope.append({"level": "theme", "theme": t_, "text": t_}); scope += [{"level": "question", "theme": t_, "text": q} for q in qs]
scope += [{"level": "item", "theme": [None, "Additional focus"], "text": x} for x in ITEMS]
peers = [{"name": None, "role": ["Chief Executive (lead peer)", "Chief Executive", "lead peer"], "organisation": None},
 {"name": None, "role": ["Council Leader, Independent", "Council Leader"], "organisation": [None, "Independent"]}, {"name": None, "role": ["Cabinet member, Labour", "Cabinet member"], "organisation": [None, "Labour"]},
 {"name": None, "role": "Director of Finance", "organisation": None}, {"name": None, "role": ["Assistant Director with experience of housing companies", "Assistant Director"], "organisation": None},
 {"name": "Kerensa Bolitho", "role": ["LGA Peer Challenge Manager", "Peer Challenge Manager"], "organisation": [None, "LGA"]}, {"name": "Olly Fane", "role": ["Project Support Officer", "LGA Project Support Officer"], "organisation": [None, "LGA"]}]
gold = {"documents": {"document_type": "scope_letter", "date_start": "2025-10-14", "date_end": "2025-10-14", "committee": None}, "councils": ["E07999010"], "recommendations": [], "front_matter": [], "scope": scope, "peers": peers,
 "milestones": [{"event": "scoping", "date_text": ["30 September", "on 30 September"], "date_start": ["2025-09-30", None], "date_end": ["2025-09-30", None]},
   {"event": "on_site", "date_text": ["from Tuesday 24 to Thursday 26 February 2026", "Tuesday 24 to Thursday 26 February 2026", "24 to Thursday 26 February 2026", "24–26 February 2026"], "date_start": "2026-02-24", "date_end": "2026-02-26"}]
   + [{"event": [e, "meeting"] if e == "other" else e, "date_text": [a, a.replace("By ", "")] if a.startswith("By") else a, "date_start": s, "date_end": f} for a, b, e, s, f in TT if e != "on_site"],
 "no_extra": ["peers", "scope"]}
finish(NAME, docx_pdf(d), gold, "Local Government Association to Tarnbeck Borough Council: scope of the Corporate Peer Challenge, 14 October 2025", "LibreOffice (python-docx)",
 "Word letter with headed themes and bulleted questions, two local items with no question, peers sought as bulleted posts and two LGA officers named in prose, dates in a table and the on-site span in two grammars.")
