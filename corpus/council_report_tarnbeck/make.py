import sys; sys.path.insert(0, "..")  # run it in this folder
from papers_common import *
import os, tempfile; pass
fm = [("Report to", "Council"), ("Date of meeting", "Thursday 27 February 2025"), ("Title", "Outcome of the Corporate Peer Challenge, November 2024"),
 ("Report of", "Leader of the Council, Councillor Hester Brannigan"), ("Officer contact", "Lorcan Pettifer, Assistant Chief Executive (01632 960 471)"),
 ("Wards affected", "All"), ("Exempt from publication", "No"), ("Previously considered by", "Cabinet, 11 February 2025; Overview and Scrutiny Committee, 4 February 2025"),
 ("Appendix", "Recommendations of the peer team")]
why = ["The Council undertook, when it invited the peer team, to publish the report and to answer it.",
 "The peer team’s most pressing advice concerns the budget for 2026/27, on which work has to begin before the summer.",
 "Changes to committees need the Council’s own decision and cannot be delegated to Cabinet."]
recs = [("Settle what matters most:", "cut the forty-one commitments in the Corporate Plan to a number that members and managers can name without looking, and publish what will stop."),
 ("Tell Tarnbeck’s story:", "work with the college, the football club and employers on a shared account of the town’s future, and use it in every bid."),
 ("Agree a route to a balanced budget by September 2025:", "the plan for 2026/27 needs named savings, an owner for each and a reserve of choices in case some fall through."),
 ("Know your property:", "complete condition surveys of all operational buildings before any further purchase; decide, asset by asset, whether to keep, let or sell."),
 ("Give scrutiny room to shape policy", "– the committee should see proposals while they can still be changed, and should choose two subjects a year to look into at length."),
 ("Simplify the committee structure.", "Eleven committees and nine working parties take up officers’ and members’ time out of proportion to what they decide. The recommendation of the Independent Remuneration Panel that allowances be reviewed at the same time is one that we would support."),
 ("Renew the member–officer protocol:", "train all members and senior managers on it, including what “political awareness” does and does not mean for staff who are not in politically restricted posts."),
 ("Plan the workforce:", "one in three of the planning and environmental health officers could retire within five years."),
 ("Come back to the staff survey:", "publish its results in full, say what will change and repeat it every autumn.")]
E = lambda s: s
html = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Report to Council</title><style>
@page {{ size:A4; margin:20mm 22mm 20mm 22mm }}
body {{ font:10.6pt/1.33 "Liberation Sans",Arial,sans-serif; counter-reset:s }}
.top {{ border-bottom:3px solid #1c5d4a; font-size:9.5pt; display:flex; justify-content:space-between; padding-bottom:3px; color:#1c5d4a }}
h1 {{ font-size:16pt; letter-spacing:2px; font-weight:normal; margin:14px 0 8px }}
table.f {{ border-collapse:collapse; width:100% }} table.f td {{ border:1px solid #222; padding:4px 7px; vertical-align:top }} table.f td:first-child {{ width:31%; font-weight:bold; background:#eef4f1 }}
h2 {{ font-size:11pt; margin:17px 0 5px; text-transform:none; border-bottom:.7px solid #1c5d4a }}
p {{ margin:5px 0 }} ol {{ margin:4px 0 4px; padding-left:26px }} li {{ margin-bottom:4px; padding-left:3px }}
p.n {{ padding-left:38px; text-indent:-38px }} p.n b.k {{ display:inline-block; width:38px; text-indent:0; font-weight:normal }}
.app {{ break-before:page }} .app li {{ margin-bottom:9px }} 
table.c {{ border-collapse:collapse; margin:8px 0 8px 38px; font-size:10pt }} table.c td, table.c th {{ border:1px solid #888; padding:3px 8px; text-align:left }}
</style></head><body>
<div class="top"><span>Tarnbeck Borough Council</span><span>Agenda item 9</span></div>
<h1>REPORT</h1>
<table class="f">""" + "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in fm) + """</table>
<h2>RECOMMENDED that Council:</h2><ol>""" + "" 
dec = ["Receives and welcomes the findings of the peer team, and the recommendations set out in the Appendix;",
 "Authorises the Chief Executive, after consulting the four group leaders, to settle an action plan and to publish it by 30 April 2025;",
 "Releases £85,000 from the Transformation Reserve to meet the cost of the first year’s work, of which £40,000 is for the review of the Council’s property holdings; and",
 "Appoints Councillors Brannigan, Oakeshott and Villiers as a working group to bring forward changes to the scheme of committees, reporting to the Annual Meeting on 15 May 2025."]
html += "".join(f"<li>{d}</li>" for d in dec) + """</ol>
<h2>Reasons for recommendation</h2><ol>""" + "".join(f"<li>{d}</li>" for d in why) + "</ol>"
def para(n, t): return f'<p class="n"><b class="k">{n}</b>{t}</p>'
html += "<h2>Background</h2>" + para("1.1", "Council agreed on 18 July 2024 to invite the Local Government Association to arrange a corporate peer challenge. The previous one took place in 2017. All councils are expected to have one every five years or so; Tarnbeck’s was put off twice, first by the pandemic and then by the by-elections of 2023.") \
 + para("1.2", "The peer team was on site from 19 to 22 November 2024. It read some 130 documents and met about 160 people, among them thirty-one of the thirty-nine members of the Council, staff from every service, tenants, and representatives of the town’s businesses and voluntary organisations.") \
 + para("1.3", "The report was received in draft on 13 December and in its final form on 24 January 2025, when it was published on the Council’s website. Members were sent a copy on the same day. The LGA requires an action plan to be published within five months of the team’s visit and will return for a progress review before the end of November 2025.")
html += "<h2>What the peer team found</h2>" + para("2.1", "The report describes a council that knows its communities and is well thought of by them. It praises the response to the floods of January 2024, the apprenticeship scheme, and the regeneration of the Wool Exchange, which is said to be ‘as good as anything that we have seen in a town of this size’.") \
 + para("2.2", "It is frank about money. The medium-term forecast shows a shortfall of £2.4m in 2026/27 on a net budget of £14.9m, and the team were told by several managers that they expected others to find it. It also found that business is carried on through too many meetings.") \
 + para("2.3", "The nine recommendations are reproduced in the Appendix, with the text that accompanies each. They fall to be dealt with as follows:") \
 + """<table class="c"><tr><th>Recommendations</th><th>Lead body</th></tr><tr><td>1, 2, 8 and 9</td><td>Cabinet</td></tr><tr><td>3 and 4</td><td>Cabinet, with advice from the Audit and Governance Committee</td></tr><tr><td>5, 6 and 7</td><td>Council</td></tr></table>"""
html += "<h2>Views of other bodies</h2>" + para("3.1", "The Overview and Scrutiny Committee discussed the report on 4 February 2025. It supported the recommendations and asked that its own chair be involved in drawing up the response to recommendation 5.") \
 + para("3.2", "Cabinet, on 11 February 2025, recommended the release of funds from the Transformation Reserve. The external auditor has been given a copy; the two recommendations in the auditor’s annual report for 2023/24 on savings and on procurement overlap with recommendations 3 and 4 and will be answered together.")
html += "<h2>Implications</h2>" + para("4.1", "<b>Finance</b> (Section 151 Officer): the Transformation Reserve stands at £610,000. There is no call on the General Fund.") \
 + para("4.2", "<b>Legal</b> (Monitoring Officer): the Council has a duty of best value under section 3 of the Local Government Act 1999. Changes to committees will require amendments to Part 3 of the Constitution.") \
 + para("4.3", "<b>Equality, climate and risk</b>: none directly. Each proposal in the action plan will be assessed on its own.") \
 + "<h2>Options considered</h2>" + para("5.1", "To note the report without setting aside resources. This is not put forward, because the peer team considered that the Council’s capacity to act on its advice was its greatest risk.") \
 + "<h2>Background papers</h2><p>Report of the LGA corporate peer challenge, January 2025; position statement, October 2024.</p>"
html += """<div class="app"><div class="top"><span>Tarnbeck Borough Council</span><span>Appendix to item 9</span></div>
<h1>APPENDIX</h1><p><b>Recommendations of the peer team</b></p><p>Taken from section 2 of the report of the corporate peer challenge of November 2024. The wording is the peer team’s own.</p><ol>""" \
 + "".join(f"<li><b>{h}</b> {t}</li>" for h, t in recs) + "</ol><p>The peer team added that there was much in Tarnbeck for other councils to learn from, and invited the Council to offer its flood recovery work as a case study.</p></div></body></html>"
pathlib.Path("source.html").write_text(html, encoding="utf-8")
subprocess.run(["chromium","--headless","--no-sandbox","--disable-gpu","--disable-background-networking","--user-data-dir="+tempfile.mkdtemp(),"--no-pdf-header-footer","--print-to-pdf=document.pdf","source.html"], check=True, stderr=subprocess.DEVNULL)
R = [dict(ref=str(i), text=[t, re.sub(r"(;| ; and|; and)$", "", t)], recommendation_type="decision") for i, t in enumerate(dec, 1)]
for i, (h, t) in enumerate(recs, 1):
    R.append(dict(ref=str(i), text=[f"{h} {t}", t.lstrip("– ")], headline=[h, h.rstrip(":.")], recommendation_type="peer", made=["2024", "2024-11"]))
gold(".", {"documents": {"document_type": "committee_report", "date_start": "2025-02-27", "date_end": "2025-02-27", "committee": ["Council", "Full Council", "Tarnbeck Borough Council"]},
 "councils": ["E07999010"], "recommendations": R,
 "front_matter": [dict(field=[a] + x, value_text=b) for (a, b), x in zip(fm, [["committee"], ["meeting_date"], [], [], ["contact_officer"], ["wards"], ["exempt"], [], ["appendices"]])],
 "scope": [], "peers": [],
 "milestones": [dict(event="on_site", date_text=["from 19 to 22 November 2024", "19 to 22 November 2024"], date_start="2024-11-19", date_end="2024-11-22"),
  dict(event=["action_plan_published"], date_text=["by 30 April 2025", "30 April 2025"], date_end="2025-04-30"),
  dict(event=["draft_report", "report_published"], date_text=["13 December", "on 13 December"], date_start=["2024-12-13", None], date_end=["2024-12-13", None]),
  dict(event="report_published", date_text=["24 January 2025", "on 24 January 2025"], date_start="2025-01-24", date_end="2025-01-24"),
  dict(event="action_plan_published", date_text=["within five months of the team’s visit", "within five months"], date_start=None, date_end=[None, "2025-04-22"]),
  dict(event="progress_review", date_text=["before the end of November 2025", "the end of November 2025", "November 2025"], date_end="2025-11-30")]})
toml(".", "Tarnbeck Borough Council – report to Council on the outcome of the corporate peer challenge", "Chromium",
 "Report to Council with a ruled two-column front-matter table, ‘RECOMMENDED that Council:’ 1-4 beside a like-numbered list of reasons and numbered paragraphs, and an appendix that numbers the peer team’s nine recommendations from 1 again with bold headlines ending in colon, dash or full stop; recommendations of others in passing.")
