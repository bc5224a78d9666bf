import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from monitoring_papers import *
from html import escape as H
# (headline, explanation)
RECS = [("Bring the One Arlenshire plan to life", "The plan is well regarded but is not yet driving decisions. Choose the six or seven outcomes that matter most over the next two years, attach money and people to them, and report on them in public."),
 ("Finish the job of becoming one council", "Two and a half years after vesting day the Council still runs three finance systems and two sets of staff terms and conditions. A date should be set for each of these to end, and it should be kept."),
 ("Take the difficult financial decisions now", "Exceptional support from reserves cannot go on beyond 2026/27. Cabinet should agree by December how the remaining £11.3 million gap will be met, and which services will cost less or stop."),
 ("Strengthen grip on demand in children’s services and SEND transport", "The improvement board is working well and should widen its view to cost as well as quality."),
 ("Make area committees work or replace them", "Members value them; officers are less sure what they are for. Review their purpose, powers and cost with town and parish councils."),
 ("Invest in the skills of managers", "Many were promoted in a hurry at reorganisation and have had little support since."),
 ("Set out how Arlenshire will use its voice in the new strategic authority", "There is an appetite among partners for the Council to lead on transport and on skills, but it needs to decide what it wants.")]
THEMES = [("Local priorities and outcomes", "Does the council know its area and has it set clear priorities? Is it delivering them?",
  ["Arlenshire is a large and mainly rural county with two market towns of some size, Arlen and Colbridge, and a coast that has some of the most deprived wards in the region. The Council came into being on 1 April 2023, when the county council and four districts were brought together. It is rightly proud that services were safe and legal on the first day, and that no one’s bins were missed.",
   "The One Arlenshire plan was drawn up with partners in 2024. Residents’ satisfaction with the Council, at 61 per cent, is close to the average for unitary authorities. Performance in adult social care, housing benefit and road maintenance compares well. Performance in planning and in education, health and care plans does not, although both have got better during the year.",
   "The peer team saw some excellent work with communities, notably the Colbridge Warm Welcome and the network of repair cafés. The Council should think about how it can learn from these and do more of the same elsewhere."]),
 ("Organisational and place leadership", "Is the council leading its place well? How good are its relationships with partners and communities?",
  ["The Leader and the Chief Executive are visible and well respected, within the Council and beyond it. Partners spoke of a marked change of tone in the past eighteen months: “they listen, and then something happens”. The integrated care board would like to see the same energy put into prevention.",
   "The senior team is capable, but it is stretched. Heads of service told us that they get papers late and that priorities change. A simple forward plan for the corporate leadership team would help."]),
 ("Governance and culture", "Are decisions taken openly and well? Is challenge welcomed?",
  ["Governance is sound. The Audit Committee has two independent members and is well chaired. Scrutiny is constructive but would have greater effect if it were to concentrate upon fewer topics. The recommendations of the 2024 governance review by Centre for Governance and Scrutiny have mostly been put in place.",
   "The eight area committees meet in public every two months. Attendance is patchy and the small grants that they award cost almost as much to administer as they are worth.",
   "Member and officer relations are good. There was a rise in complaints under the code of conduct in 2024, nearly all of them about parish councillors, and the Monitoring Officer is handling these well."]),
 ("Financial planning and management", "Does the council understand its present financial position? Is there a credible plan for the challenges ahead?",
  ["The Council set a balanced budget for 2025/26 with the use of £8 million of reserves. An overspend of £5.2 million was forecast at the end of the first quarter, almost all of it in children’s placements and home to school transport. The Section 151 Officer has been clear with members about what this means.",
   "Savings of £19 million have been made since vesting day, which is a considerable achievement. But one in three of the savings planned for this year is rated red by the Council itself, and there is not yet a shared sense of urgency across the organisation."]),
 ("Capacity for improvement", "Can the organisation deliver what its members want? Has it the skills and the time to improve?",
  ["Staff are Arlenshire’s best asset. The peer team met people who care deeply about their place and who have worked through years of change. They would like to see reorganisation brought to an end: different pay for the same work is a daily irritation.",
   "There is a good apprenticeship programme and sickness is falling. Middle managers would welcome training in finance, in managing performance and in leading teams that rarely meet in one building."])]
PE = [("Theodore Balkwill", "Chief Executive", "Northumberland County Council"), ("Councillor Rosalind Maskrey", "Leader", "Wiltshire Council"), ("Councillor Idris Penhallow", "Opposition Group Leader", "Bath and North East Somerset Council"),
 ("Anneliese Crowther", "Executive Director of Resources and Section 151 Officer", "Cheshire West and Chester Council"), ("Dr Obinna Salt", "Director of Children’s Services", "Herefordshire Council"), ("Lorna Twyford", "Assistant Director, Communities and Localities", "Dorset Council"),
 ("Peter Quilliam", "Peer Challenge Manager", "Local Government Association")]
rec_html = "".join(f"<h3>Recommendation {n}</h3><p><b>{H(a)}</b><br>{H(b)}</p>" for n, (a, b) in enumerate(RECS, 1))
themes = "".join(f"<h3>4.{n} {H(t)}</h3>" + "".join(f"<p>{H(x)}</p>" for x in ps) for n, (t, q, ps) in enumerate(THEMES, 1))
html = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>LGA Corporate Peer Challenge – Arlenshire Council</title><style>
@page {{ size:A4; margin:22mm 24mm 20mm; @bottom-left {{ content:"18 Smith Square, London SW1P 3HZ"; font:8pt Carlito; color:#666 }} @bottom-right {{ content: counter(page); font:9pt Carlito }} }} @page :first {{ @bottom-right {{ content:"" }} }}
body {{ font:11.5pt/1.45 Carlito,sans-serif; margin:0; color:#1d1d1d }} .cover {{ height:235mm; display:flex; flex-direction:column; justify-content:center; break-after:page }}
.cover h1 {{ font-size:32pt; line-height:1.15; color:#4a1f6e; margin:0 0 8mm }} .cover p {{ font-size:16pt; margin:0 0 3mm }}
h2 {{ color:#4a1f6e; font-size:17pt; margin:9mm 0 3mm; break-after:avoid }} h3 {{ color:#4a1f6e; font-size:12.5pt; margin:5mm 0 1.5mm; break-after:avoid }} p {{ margin:0 0 3mm }} ul,ol {{ margin:0 0 4mm; padding-left:7mm }} li {{ margin-bottom:1.2mm }}
.toc td {{ padding:1mm 0 }} .toc {{ width:100%; margin-bottom:6mm }} .toc td:last-child {{ text-align:right }} .toc-wrap {{ break-after:page }}
</style></head><body>
<div class="cover"><svg width="120" height="60" viewBox="0 0 120 60"><rect x="0" y="6" width="46" height="46" fill="#4a1f6e"/><text x="8" y="37" font-size="20" font-family="Carlito" font-weight="bold" fill="#fff">LGA</text></svg>
<h1>LGA Corporate Peer Challenge</h1><p><b>Arlenshire Council</b></p><p>30 September – 3 October 2025</p><p>Feedback report</p></div>
<div class="toc-wrap"><h2>Contents</h2><table class="toc"><tr><td>1. Executive summary</td><td>3</td></tr><tr><td>2. Key recommendations</td><td>3</td></tr><tr><td>3. Summary of peer challenge approach</td><td>4</td></tr><tr><td>4. Feedback</td><td>5</td></tr><tr><td>5. Next steps</td><td>6</td></tr></table></div>
<h2>1. Executive summary</h2>
<p>Arlenshire Council has a good story to tell. It was formed at speed, in a county where not everybody wanted it, and it has won the confidence of its partners and most of its residents. It has strong political and managerial leadership, a plan that people recognise, and a workforce with a real sense of public service.</p>
<p>The next stage will be harder. The money put by at reorganisation is nearly spent and demand for children’s services goes on rising. Some of the work of bringing five councils together, which was sensibly put off in 2023, can be put off no longer. The peer team would urge the Council to treat the coming winter as the time to decide, so that by the elections of May 2027 residents will see a council that lives within its means.</p>
<p>The peer team was made very welcome and would like to thank everyone who took part, in particular Farida Norcott and her colleagues in the policy team, who looked after us so well.</p>
<h2>2. Key recommendations</h2>
<p>There are many observations and suggestions in the main part of this report. These are the team’s seven key recommendations to the Council:</p>
{rec_html}
<h2>3. Summary of peer challenge approach</h2>
<h3>3.1 The peer team</h3>
<p>Peer challenges are carried out by serving councillors and officers. The make-up of the team reflected what the Council asked for. The peers were:</p>
<ul>{"".join(f"<li>{H(n)}, {H(r)}, {H(o)}</li>" for n, r, o in PE)}</ul>
<h3>3.2 Scope and focus</h3>
<p>The team considered the following five themes, which form the core of every Corporate Peer Challenge:</p>
<ol>{"".join(f"<li><b>{H(t)}</b> – {H(q)}</li>" for t, q, _ in THEMES)}</ol>
<p>The Council also asked the team to look at its arrangements for area committees. What we found is set out under governance and culture.</p>
<h3>3.3 The peer challenge process</h3>
<p>Peer challenges are improvement focused; they are not inspections. The team prepared by reading a position statement and other papers, and then spent four days in Arlen, Colbridge and online, during which it spoke to some 170 people in more than 50 meetings and made two visits. This report is a snapshot of what we heard, read and saw.</p>
<h2>4. Feedback</h2>
{themes}
<h2>5. Next steps</h2>
<p>It is recognised that senior political and managerial leaders will want to think about these findings. The Council is expected to publish this report within three months of the peer challenge and an action plan within five months, that is, by 3 March 2026.</p>
<p>Both the peer team and the LGA are keen to build on the relationships formed. The peer team will return for a progress review in July 2026, and the Council is expected to publish the findings within twelve months of the challenge.</p>
<p>In the meantime Joanna Thirlby, Principal Adviser for the region, will continue to be the main contact between the Council and the LGA. She can be reached at joanna.thirlby@lga.example.</p>
</body></html>"""
d = BASE / "arlenshire_feedback_report"; (d / "source.html").write_text(html, encoding="utf-8")
Z = dict(actions=[], leads=[], progress=[], rag=[])
scope = []
for t, q, _ in THEMES:
    scope.append({"level": "theme", "theme": t, "text": t})
    scope += [{"level": "question", "theme": t, "text": x.strip() + "?"} for x in q.split("?") if x.strip()]
gold = {"documents": {"document_type": "feedback_report", "date_start": ["2025-09-30", None], "date_end": ["2025-10-03", None], "committee": None}, "councils": ["E06999003"],
 "recommendations": [rec([str(n), f"Recommendation {n}"], f"{a} {b}", "peer", a, made=["2025", "2025-09", "2025-10", "2025-09-30", "2025-10-03", None], **Z) for n, (a, b) in enumerate(RECS, 1)],
 "scope": scope, "peers": [{"name": [n, n.replace("Councillor ", "").replace("Dr ", "")], "role": r, "organisation": o} for n, r, o in PE],
 "milestones": [{"event": "on_site", "date_text": "30 September – 3 October 2025", "date_start": "2025-09-30", "date_end": "2025-10-03"},
  {"event": "report_published", "date_text": ["within three months of the peer challenge", "within three months"], "date_start": [None, "2025-10-03"], "date_end": [None, "2026-01-03"]},
  {"event": "action_plan_published", "date_text": ["within five months, that is, by 3 March 2026", "by 3 March 2026", "3 March 2026", "within five months"], "date_start": ["2026-03-03", None], "date_end": ["2026-03-03"]},
  {"event": "progress_review", "date_text": ["July 2026", "in July 2026"], "date_start": "2026-07-01", "date_end": "2026-07-31"},
  {"event": "election", "date_text": ["May 2027", "of May 2027", "by the elections of May 2027"], "date_start": "2027-05-01", "date_end": "2027-05-31"}],
 "no_extra": ["peers"]}
save(d.name, gold, "LGA Corporate Peer Challenge feedback report, Arlenshire Council", "Chromium",
     "LGA-like browser report with cover and contents, unnumbered 'Recommendation n' headings each with a bold headline and a paragraph, peers as 'Name, Role, Organisation' bullets with commas and 'and' inside roles, themes with two questions each on a line; only the on-site dates and promised dates are printed.")
chromium(d)
