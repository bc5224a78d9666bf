import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from headline_papers import *
NAME = "marlowe_vale_feedback_report"
REC = [
("Decide what comes first", "The council has nine priorities and more than sixty pledges. Members should agree the four or five things that matter most for the two years ahead and direct money and people towards them.", None),
("Write a financial strategy that reaches beyond next year", "Reserves are healthy today, but they are being used to balance the revenue budget. The council needs a strategy that:", ["shows a range of assumptions on business rates, planning income and pay;", "sets a floor below which reserves will not be allowed to fall; and", "is discussed by all members before the budget is drafted."]),
("Give overview and scrutiny a clear purpose", "Scrutiny meets often but struggles to point to anything that it has altered. A short annual programme, agreed with the cabinet, would help.", None),
("Finish the review of the senior structure before the end of the financial year", "Two of the five director posts have been covered by interim arrangements for more than a year and this is slowing the pace of change.", None),
("Make the most of the council’s standing in the sub-region", "Neighbours and the combined authority would welcome a stronger voice from Marlowe Vale on skills, on transport and on the future shape of local government.", None),
("Adopt a workforce plan", "Turnover in planning and in waste services is high. The plan should address pay, progression and the development of new managers.", None),
("Bring customer contact together", "Residents can reach the council by eleven telephone numbers and four separate web forms for the same enquiry. Begin with the services most in demand.", None)]
PE = [("Lead Peer", "Harriet Osgood", "Chief Executive", "Test Valley Borough Council"), ("Member Peer", "Councillor Dominic Achebe", "Leader", "Broxtowe Borough Council"), ("Member Peer", "Councillor Gwenda Larkspur", "Deputy Leader and Portfolio Holder for Resources", "East Hampshire District Council"),
      ("Officer Peer", "Nasreen Iqbal", "Director of Corporate Services", "Rushcliffe Borough Council"), ("Officer Peer", "Fergus Tolland", "Assistant Director, Planning and Growth", "South Kesteven District Council"), ("LGA Peer Challenge Manager", "Petra Wainfleet", None, None)]
TH = [("Local priorities and outcomes", ["Does the council know its communities, and are its priorities built on that knowledge?", "Is it achieving what it set out to achieve for residents?"]),
 ("Organisational and place leadership", ["How well do members and officers lead the place together?", "Do partners and communities find the council good to work with?"]),
 ("Governance and culture", ["Are decisions made openly, by the right people and in good time?", "Is challenge invited, and is it acted upon?"]),
 ("Financial planning and management", ["Is this year’s budget under control?", "Is there a credible plan for the years that follow?"]),
 ("Capacity for improvement", ["Has the council the people, skills and systems that it needs?", "Can it change at the pace that it has set itself?"])]
ols = "".join(f"<li><p><b>{h}.</b> {b}</p>" + ("<ul>" + "".join(f"<li>{x}</li>" for x in sub) + "</ul>" if sub else "") + "</li>" for h, b, sub in REC)
pe = "".join(f"<tr><td>{k}</td><td>{n}</td><td>{r or ''}{', ' if r else ''}{o or ''}</td></tr>" for k, n, r, o in PE)
th = "".join(f"<li><b>{t}</b> – {' '.join(q)}</li>" for t, q in TH)
html = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>LGA Corporate Peer Challenge – Marlowe Vale Borough Council</title><style>
@page {{ size: A4; margin: 22mm 24mm; @bottom-center {{ content: counter(page); font: 9.5pt Carlito; color: #555 }} }}
@page :first {{ margin: 0; @bottom-center {{ content: none }} }}
body {{ font: 11.5pt/1.4 Carlito, Calibri, sans-serif; color: #1a1a1a; margin: 0 }}
.cover {{ height: 296mm; box-sizing: border-box; padding: 70mm 26mm 0; background: linear-gradient(#fff 0 78%, #8d1b3d 78%); break-after: page }}
.cover .s {{ font-size: 15pt; color: #8d1b3d; letter-spacing: .5px }} .cover h1 {{ font-size: 32pt; line-height: 1.1; margin: 6mm 0; color: #222; border: 0 }} .cover .d {{ font-size: 15pt }}
h1 {{ font-size: 19pt; color: #8d1b3d; margin: 22px 0 8px; break-after: avoid }} h2 {{ font-size: 14pt; color: #8d1b3d; margin: 16px 0 6px; break-after: avoid }} h3 {{ font-size: 12pt; margin: 12px 0 4px; break-after: avoid }}
p {{ margin: 0 0 8px }} ol > li {{ margin-bottom: 5px }} ol p {{ margin-bottom: 3px }} ul {{ margin: 2px 0 8px }}
table {{ border-collapse: collapse; width: 100%; margin: 6px 0 12px }} td {{ padding: 4px 8px 4px 0; border-bottom: 1px solid #d9b3bf; vertical-align: top }} td:first-child {{ width: 34mm; color: #8d1b3d }} td:nth-child(2) {{ width: 44mm }}
.addr {{ margin-top: 16px; font-size: 10pt; color: #444; border-top: 1px solid #8d1b3d; padding-top: 6px }}
</style></head><body>
<div class="cover"><div class="s">LGA Corporate Peer Challenge</div><h1>Marlowe Vale Borough Council</h1><div class="d">24 – 27 September 2024</div><p style="margin-top:14mm;font-size:17pt">Feedback report, October 2024</p></div>
<h1>1. Executive summary</h1>
<p>Marlowe Vale is a good council with reason to be confident. Residents value its parks, its recycling service and the way in which it dealt with the closure of the Brackley Road bridge. Its staff are proud of what they do, and the peer team was struck by how many had chosen to spend a whole career here. Partners described the council as “straightforward and easy to deal with”.</p>
<p>The council has been led since May 2023 by a new administration, which has brought energy and many ideas. The next task is to turn these into a programme which the organisation can carry. At present every promise has equal weight and managers find it hard to know which should give way when money or time runs short.</p>
<p>The council’s finances are stable in the short term. External audit is up to date, which is to the credit of the finance team. From 2026/27 the position becomes more difficult, and the conversation about what that will mean for services has not yet been had in the open. There is time to do it well, provided that it begins soon.</p>
<p>Relations between members and officers are respectful. The team would encourage the council to protect this, since the coming years will bring choices on which people will disagree.</p>
<h1>2. Key recommendations</h1>
<p>Suggestions of a more detailed kind will be found in section 4. The peer team’s key recommendations to the council are these:</p>
<ol>{ols}</ol>
<h1>3. Summary of the peer challenge approach</h1>
<h2>The peer team</h2>
<p>Peer challenges are delivered by experienced elected members and officers. The peers who carried out the challenge at Marlowe Vale were:</p>
<table>{pe}</table>
<h2>Scope and focus</h2>
<p>The team considered the five themes which form the core of every Corporate Peer Challenge:</p>
<ol>{th}</ol>
<h2>The peer challenge process</h2>
<p>Peer challenges are improvement focused. They are not inspections and they do not provide a detailed assessment of plans and proposals. The team prepared by reviewing a wide range of documents, and then spent four days in Marlowe Vale, during which it gathered evidence from more than 40 meetings and spoke with over 135 people.</p>
<p>This report provides a summary of the team’s findings. By its nature it represents a snapshot in time, and some of the matters that it touches on may already have been dealt with.</p>
<h1>4. Feedback</h1>
<h2>4.1 Local priorities and outcomes</h2>
<p>The council knows its borough. It makes good use of census data and of the residents’ panel, and ward councillors are a rich source of intelligence. Performance in the services that residents see most is strong: 58 per cent of household waste was recycled in 2023/24 and the council processes major planning applications well within the national target.</p>
<p>The corporate plan, <i>A Vale for Everyone</i>, was adopted in February 2024. It is attractive and easy to read. However, it lists nine priorities without ranking them and few of the pledges have a date. The peer team heard from several managers that they would value being told what they could stop doing.</p>
<h2>4.2 Organisational and place leadership</h2>
<p>The leader and chief executive work well together and are visible. Town and parish councils spoke warmly of the quarterly liaison meetings. Businesses would like a single point of contact, and the council could consider whether its economic development team is large enough to meet the ambitions of the growth strategy.</p>
<p>The council’s voice is heard less at the level of the sub-region. With devolution now under discussion there is an opportunity to be at the centre of that debate, and partners would welcome it.</p>
<h2>4.3 Governance and culture</h2>
<p>The council’s governance is sound. Statutory officers meet every two weeks, the annual governance statement is candid, and complaints about members’ conduct are few. The audit committee has two independent members and adds value.</p>
<p>Scrutiny is less effective. Reports arrive late in the process, and the team observed a meeting in which forty minutes were given to an item for information. Training for chairs and a better work programme would make a difference quickly.</p>
<h2>4.4 Financial planning and management</h2>
<p>The council set a balanced budget for 2024/25 with £0.8m from reserves. General fund reserves stood at £9.1m at 31 March 2024. The gap in 2026/27 is put at £1.7m and grows to £2.6m the year after. Savings have in the past been achieved, largely through vacancies, but these cannot be repeated. The commercial property portfolio is well managed, and the risks are reported openly.</p>
<h2>4.5 Capacity for improvement</h2>
<p>Staff are the council’s greatest asset. The staff survey of 2024 had a response rate of 74 per cent and shows high levels of trust in immediate managers. There is less confidence that the organisation invests in people’s futures. The council should also look at how change is managed: there are three transformation boards with overlapping membership.</p>
<p>The customer service centre has improved, and calls are now answered in two minutes on average. The team saw an opportunity to go further with the council’s website and telephone system, both of which are due to be renewed in 2025.</p>
<h1>5. Next steps</h1>
<p>It is recognised that senior political and managerial leadership will want to consider, discuss and reflect on these findings. Both the peer team and the LGA are keen to build on the relationships that have been made. The council is expected to publish this report within three months of the peers’ visit, and an action plan by 27 February 2025.</p>
<p>The progress review is planned for September 2025. It will be a light-touch event at which some of the peers return for a day to see what has changed.</p>
<p>In the meantime Petra Wainfleet, Peer Challenge Manager, and the LGA’s Principal Adviser for the region will continue to provide support.</p>
<div class="addr">Local Government Association, 18 Smith Square, London SW1P 3HZ</div>
</body></html>"""
recs = []
for i, (h, b, sub) in enumerate(REC, 1):
    recs.append({"ref": str(i), "text": " ".join([f"{h}. {b}"] + (sub or [])), "headline": [h, h + "."], "recommendation_type": "peer", "made": [None, "2024", "2024-09-24", "2024-09-27", "2024-09"], "actions": [], "leads": [], "progress": [], "rag": []})
scope = []
for t, q in TH:
    scope.append({"level": "theme", "theme": t, "text": t})
    scope += [{"level": "question", "theme": t, "text": x} for x in q]
peers = [{"name": n, "role": r, "organisation": o} if r else {"name": n, "role": ["LGA Peer Challenge Manager", "Peer Challenge Manager"], "organisation": [None, "LGA", "Local Government Association"]} for k, n, r, o in PE]
gold = {"documents": {"document_type": "feedback_report", "date_start": "2024-10-01", "date_end": "2024-10-31", "committee": None}, "councils": ["E07999011"], "recommendations": recs, "front_matter": [], "scope": scope, "peers": peers,
 "milestones": [{"event": "on_site", "date_text": "24 – 27 September 2024", "date_start": "2024-09-24", "date_end": "2024-09-27"},
  {"event": "report_published", "date_text": ["within three months of the peers’ visit", "within three months"], "date_end": [None, "2024-12-27"]},
  {"event": "action_plan_published", "date_text": ["by 27 February 2025", "27 February 2025"], "date_end": "2025-02-27"},
  {"event": "progress_review", "date_text": ["September 2025"], "date_start": "2025-09-01", "date_end": "2025-09-30"}],
 "no_extra": ["peers", "scope"]}
finish(NAME, html_pdf(html), gold, "LGA Corporate Peer Challenge: Marlowe Vale Borough Council, feedback report, October 2024", "chromium",
 "Browser-made feedback report with a cover that bleeds, recommendations as a numbered list with bold headlines and one item with sub-bullets, the scope as a second list numbered 1 to 5, peers in a table of kind, name and post; observations in the body are no rows.")
