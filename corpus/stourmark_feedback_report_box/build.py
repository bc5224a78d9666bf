"""Source of source.html, document.pdf (chromium) and gold.json: run with python3 build.py"""
import html, json, subprocess, tempfile
e = html.escape
RECS = [
 ("Agree, with partners, what kind of county Stourmark wants to be in ten years’ time, and let the next council plan follow from it.",
  "Partners described four different strategies and could not say which of them leads."),
 ("Bring forward a single plan for children’s social care which joins practice, placements and finance, and review it monthly at the most senior level.",
  "Placement costs account for three quarters of this year’s forecast overspend. Three separate boards are looking at the same figures."),
 ("Be clear about the role of Cabinet members and of executive directors in setting direction and in running services.",
  "Staff told us that they receive instructions from both, and that these do not always agree."),
 ("Reset the working relationship with the six district councils before decisions on reorganisation are made. Begin with matters on which there is common ground, such as housing growth and the visitor economy.",
  "Trust is low on both sides and residents are beginning to notice."),
 ("Strengthen the medium-term financial strategy by testing the savings that have been rolled forward, removing those that cannot be made and replacing them early.",
  "Reserves would fall below the level advised by the Section 151 Officer in 2027/28 if only half of planned savings were delivered."),
 ("Give scrutiny the support that it needs: a smaller number of committees, access to data, and a named officer who is independent of the services under review.",
  "Members of all parties believe that scrutiny could do more, but only two recommendations were made to Cabinet last year."),
 ("Complete the restructuring of corporate services by the end of the financial year and then allow a period of stability.",
  "This is the fourth change in five years. Good people are tired."),
 ("Make equality, diversity and inclusion the visible responsibility of every director.",
  "The staff networks are a strength, but they rely on volunteers and have no budget."),
]
OLD = [
 "Develop a clearer narrative for the county which brings together the ambitions of its towns, its rural communities and the coast.",
 "Review the corporate leadership team’s span of control and fill the vacant director posts permanently.",
 "Improve the way in which performance information is presented to members.",
 "Put in place a property strategy, and agree a timetable for leaving County Buildings.",
 "Work with the districts on a shared approach to climate adaptation.",
 "Build on the response to the pandemic by making permanent the arrangements with the voluntary sector.",
]
PEERS = [("Annabel Thorne-Okafor", "Chief Executive", "Surrey County Council"), ("Councillor Peter Hallowell", "Leader", "Devon County Council"),
 ("Councillor Yasmin Qadir", "Labour Group Leader", "Nottinghamshire County Council"), ("Gareth Ainslie", "Executive Director of Children’s Services", "East Sussex County Council"),
 ("Lorna Petrie", "Director of Finance and Section 151 Officer", "Staffordshire County Council"), ("Joel Mbeki", "Head of Strategy and Communications", "Hertfordshire County Council"),
 ("Frances Dunmore", "Peer Challenge Manager", "LGA")]
table = "".join(f"<tr><td class=n>{i}</td><td>{e(a)}</td><td>{e(b)}</td></tr>" for i, (a, b) in enumerate(RECS, 1))
page = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>LGA Corporate Peer Challenge: Stourmark County Council feedback report</title><style>
@page {{ size: A4; margin: 19mm 20mm 18mm }}
body {{ font: 11pt/1.38 "Liberation Sans", sans-serif; color:#1d1d1f }} h1 {{ font-size: 25pt; line-height:1.15; color:#3b1c63; margin: 8mm 0 4mm }}
.cover p {{ font-size: 13pt; margin: 0 0 2mm }} .band {{ background:#3b1c63; color:white; padding: 4mm 6mm; font-weight:bold; font-size:12pt }}
h2 {{ font-size: 15pt; color:#3b1c63; margin: 7mm 0 2mm; break-after: avoid }} h3 {{ font-size: 12pt; margin: 5mm 0 1.5mm; color:#3b1c63; break-after: avoid }}
p {{ margin: 0 0 3mm }} ul {{ margin: 1mm 0 3mm; padding-left: 6mm }} li {{ margin-bottom: 1.2mm }}
.box {{ background:#efe9f6; border-left: 3mm solid #7a4fb0; padding: 4mm 5mm }} .box h2 {{ margin-top:0 }}
.box table {{ border-collapse: collapse; width:100%; font-size: 10.5pt }} .box th {{ text-align:left; border-bottom:1.2pt solid #7a4fb0; padding: 1.5mm 2mm }}
.box td {{ vertical-align: top; padding: 2mm; border-bottom: 0.6pt solid #c7b6de }} .n {{ width: 9mm; font-weight:bold; color:#3b1c63 }} .box td:last-child {{ width: 34% }}
.annex {{ break-before: page }} ol.a {{ list-style: lower-alpha; padding-left: 7mm }} ol.a li {{ margin-bottom:2mm }}
</style></head><body>
<div class="cover"><div class="band">Local Government Association</div><h1>Corporate Peer Challenge<br>Stourmark County Council</h1><p>Feedback report</p><p>23 – 26 September 2025</p></div>
<h2>1. Introduction</h2>
<p>The council asked the Local Government Association (LGA) to arrange a peer challenge four years after the last. This report sets out what the team saw and heard. It is written by peers, who work in or serve on other councils, and is meant to help a council which is already thinking hard about its future. It is not an inspection.</p>
<p>Stourmark is a council that people are proud to work for. It has a capable and well-liked chief executive, a Leader who listens and staff who stay. Adult social care has improved out of all recognition and the highways service, which was the subject of so many complaints in 2021, is now among the best rated in the region. The county’s libraries are cherished. These are achievements to celebrate, and the council could do so more loudly.</p>
<p>The years ahead will be harder. The cost of care for children is rising faster than the council’s income, reorganisation is taking up the energy of leaders and the savings programme has begun to slip. The team’s recommendations are meant to help the council to choose where to put its effort.</p>
<div class="box"><h2>2. Key recommendations</h2>
<p>There are a number of observations and suggestions within the main section of the report. The following are the peer team’s eight key recommendations to the council:</p>
<table><thead><tr><th>No.</th><th>Recommendation</th><th>Why it matters</th></tr></thead><tbody>{table}</tbody></table></div>
<h2>3. How the challenge was carried out</h2>
<h3>The peer team</h3><p>Peer challenges are carried out by experienced councillors and officers. The team for Stourmark was:</p>
<ul>{"".join(f"<li><b>{e(n)}</b>, {e(r)}, {e(o)}</li>" for n, r, o in PEERS)}</ul>
<h3>What the team looked at</h3><p>The team considered the five themes that are common to all corporate peer challenges and was asked, in addition, for its view of the council’s work with its districts. It read some ninety documents, held 52 meetings and spoke to more than 180 people, among them 31 county councillors. It visited the family hub at Penny Cross and the depot at Long Ashby.</p>
<h2>4. Feedback</h2>
<h3>4.1 Local priorities and outcomes</h3>
<p>The council knows its communities well. The joint strategic needs assessment is used in commissioning, and the work on isolation among older residents in the Wold villages is as good as any that the team has seen. School results are above the average for the region, although the gap for children eligible for free school meals has widened since 2022.</p>
<p>The council plan contains fifty-one objectives. Members and officers were able to tell the team about those in their own services but few could name the most important. Partners in health and in business would welcome a longer view.</p>
<h3>4.2 Organisational and place leadership</h3>
<p>The Leader and Chief Executive are respected across the region, and the council’s part in the Stour Valley rail campaign shows what it can do when it speaks with one voice. Relations with the districts have become more distant since the spring. Several district leaders said that they learned of the county’s proposals from the press.</p>
<h3>4.3 Governance and culture</h3>
<p>Meetings are well run and decisions are properly recorded. The constitution was revised in 2023 and is clear. The boundary between the roles of members and officers is less so in practice, and the team heard of a number of occasions on which junior officers had been asked for work directly by Cabinet members. Scrutiny committees meet often and receive long reports, most of them to note.</p>
<h3>4.4 Financial planning and management</h3>
<p>The council’s accounts are up to date and the external auditor has raised no significant weaknesses. A balanced budget was set for 2025/26 with £31 million of savings. At the end of August £19 million was rated as secure. Some of the remainder has been carried forward twice, and the peer team shares the Section 151 Officer’s concern.</p>
<h3>4.5 Capacity for improvement</h3>
<p>The apprenticeship programme and the leadership academy are excellent. The transformation team is small, and it has been asked to do a good deal. Corporate services have been restructured repeatedly; colleagues want to know that the present change is the last for a while.</p>
<h2>5. Next steps</h2>
<p>The team fed back its conclusions to the council on 26 September 2025. The LGA expects the council to publish this report within three months of the visit, together with its response, and to publish an action plan within five months. A progress review will take place in July 2026. Neil Abernethy, the LGA’s Principal Adviser for the region, will remain the council’s main contact.</p>
<div class="annex"><h2>Annex A: Recommendations of the 2021 peer challenge</h2>
<p>The council’s previous corporate peer challenge took place in October 2021. The team was asked to bear its six recommendations in mind, and they are set out here for reference. The council reports that (b), (c) and (f) have been met. Work on (a) continues and is taken up in the first of this year’s recommendations. The council decided in 2023 to keep County Buildings, and (d) has been withdrawn.</p>
<ol class="a">{"".join(f"<li>{e(x)}</li>" for x in OLD)}</ol></div>
</body></html>"""
open("source.html", "w").write(page)
subprocess.run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", f"--user-data-dir={tempfile.mkdtemp()}", "--no-pdf-header-footer", "--print-to-pdf=document.pdf", "source.html"], check=True, capture_output=True)
recs = [{"ref": str(i), "text": a, "headline": None, "recommendation_type": "peer", "made": ["2025", "2025-09-23"]} for i, (a, _) in enumerate(RECS, 1)]
recs += [{"ref": "abcdef"[i], "text": a, "headline": None, "recommendation_type": "peer", "made": "2021"} for i, a in enumerate(OLD)]
gold = {"source": "document.pdf", "documents": {"document_type": "feedback_report", "date_start": ["2025-09-23", None], "date_end": ["2025-09-26", None]}, "councils": ["E10999002"],
 "recommendations": recs, "front_matter": [],
 "peers": [{"name": [n, n.replace("Councillor ", "")], "role": r, "organisation": o} for n, r, o in PEERS],
 "milestones": [
  {"event": "on_site", "date_text": "23 – 26 September 2025", "date_start": "2025-09-23", "date_end": "2025-09-26"},
  {"event": "feedback", "date_text": ["26 September 2025", "on 26 September 2025"], "date_start": "2025-09-26", "date_end": "2025-09-26"},
  {"event": "report_published", "date_text": ["within three months of the visit", "within three months"], "date_start": None, "date_end": [None, "2025-12-26"]},
  {"event": "action_plan_published", "date_text": ["within five months"], "date_start": None, "date_end": [None, "2026-02-26"]},
  {"event": "progress_review", "date_text": ["July 2026", "in July 2026"], "date_start": "2026-07-01", "date_end": "2026-07-31"},
  {"event": ["on_site", "other"], "date_text": ["October 2021", "in October 2021"], "date_start": "2021-10-01", "date_end": "2021-10-31"}],
 "no_extra": ["peers"]}
gold["peers"][-1]["organisation"] = ["LGA", None]
gold["peers"][-1]["role"] = ["Peer Challenge Manager", "LGA Peer Challenge Manager"]
json.dump(gold, open("gold.json", "w"), indent=1, ensure_ascii=False)
open("source.toml", "w").write('''title = "LGA Corporate Peer Challenge of Stourmark County Council, September 2025: feedback report"
origin = "written for this project"
licence = "CC0-1.0"
producer = "chromium"
family = "Feedback report whose eight key recommendations are a three-column table (No., Recommendation, Why it matters) in a tinted box that runs over a page end, narrative by theme with no numbered advice, and an annex that letters the six recommendations of 2021: current and earlier lists with different references."
split = "seen"
''')
