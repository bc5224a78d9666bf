import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from monitoring_papers import *
from html import escape as H
STAT = {"Complete": "complete", "On track": "on_track", "Delayed": ["off_track", "at_risk"], "Not started": "not_started"}
DEC = [("2.1", "That the progress made against the recommendations of the Corporate Peer Challenge, as set out in Table 1, be noted."),
       ("2.2", "That the Committee consider which of the recommendations not yet complete it would wish to examine further in its 2026/27 work programme."),
       ("2.3", "That the peer team’s progress review letter, attached as Appendix 1, be noted and referred to Cabinet with any comments that the Committee may have.")]
ROWS = [("1", "Develop a borough plan that joins the ambitions of the Council with those of its partners, and tells residents what to expect by 2030.", ["Kingsmead 2030 was agreed by Cabinet in May 2025 and launched at the Riverside Festival. Eleven partners have signed up to it. An annual report will come to this Committee each summer."], "Complete"),
 ("2", "Bring forward a medium term financial plan in which savings are fully worked up before the year in which they are needed.", ["Savings of £9.4m for 2026/27 have been approved in principle, of which 92 per cent have a delivery plan. In September 2024 the figure was 40 per cent.", "The gap for 2027/28 and 2028/29 stands at £14.8m before the effect of the funding settlement is known."], "On track"),
 ("3", "Get a grip on temporary accommodation: costs are rising faster than elsewhere in London and the response is spread across too many teams.", ["A single Housing Solutions service has been in place since 1 April 2025. Households in nightly paid accommodation have come down from 412 to 337. The purchase programme has bought 31 homes against a target of 60, as two block purchases fell through in the summer."], "Delayed"),
 ("4", "Simplify the way in which capital schemes are approved and give one board oversight of the whole programme.", ["The Capital Board, chaired by the Executive Director of Resources, has met monthly since January 2025. The number of approval stages has been cut from seven to four."], "Complete"),
 ("5", "Reset the relationship between Cabinet and scrutiny, with pre-decision scrutiny as the norm for major decisions.", ["A protocol was agreed in March 2025. Nine of 23 key decisions since then have come to a scrutiny committee beforehand."], "On track"),
 ("6", "Strengthen the voice of tenants, and show how complaints lead to learning.", ["The Tenant Voice Panel has 16 members and meets every six weeks. The first report on learning from complaints went to the Housing Committee in July. The Regulator of Social Housing gave the Council a C2 grading in August 2025."], "On track"),
 ("7", "Address the gaps in senior leadership and reduce reliance on interims.", ["All five posts on the Corporate Leadership Team are now filled on a permanent basis. Interims at the next level have gone from nine to two."], "Complete"),
 ("8", "Produce a single view of data about the borough, shared with partners, so that resources follow need.", ["The business case was approved in June 2025, but the supplier chosen under the framework withdrew. A new procurement will start in January 2026 and the first dashboards are not now expected before the autumn."], "Delayed"),
 ("9", "Work with Calverhythe and other neighbours on opportunities to share services.", ["Talks with neighbouring boroughs were put off until after the local elections of May 2026."], "Not started")]
tr = "".join(f'<tr><td>{r}</td><td>{H(t)}</td><td>{"".join(f"<p>{H(x)}</p>" for x in pr)}</td><td>{s}</td></tr>' for r, t, pr, s in ROWS)
FRONT = [("Committee:", "Overview and Scrutiny Committee", ["committee", "meeting"]), ("Date of meeting:", "Tuesday 18 November 2025", ["date_of_meeting", "meeting_date"]), ("Report title:", "Corporate Peer Challenge: one year on", ["report_title", "title"]),
 ("Report of:", "Marcus Ellery-Boyd, Director of Strategy and Change", ["report_of"]), ("Cabinet Member:", "Councillor Nusrat Qayyum, Deputy Leader and Cabinet Member for Resources", ["cabinet_member", "portfolio_holder"]),
 ("Wards:", "All", ["wards", "wards_affected"]), ("Classification:", "Open", ["classification", "exempt"]), ("Key decision:", "No", ["key_decision", "is_key_decision"])]
fr = "".join(f"<dt>{H(a)}</dt><dd>{H(b)}</dd>" for a, b, _ in FRONT)
def P(n, t): return f'<div class="n"><span>{n}</span><p>{t}</p></div>'
html = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge: one year on</title><style>
@page {{ size:A4; margin:20mm 20mm 18mm; @bottom-center {{ content: "Page " counter(page); font: 9pt "Liberation Sans" }} }}
body {{ font:11pt/1.42 "Liberation Sans",sans-serif; margin:0; color:#000 }}
.top {{ display:flex; gap:14px; align-items:center; border-bottom:2px solid #7a1f2b; padding-bottom:8px }} .top b {{ font-size:14pt; color:#7a1f2b }}
dl {{ display:grid; grid-template-columns:42mm 1fr; margin:12px 0 14px; row-gap:4px; border-bottom:1px solid #999; padding-bottom:10px }} dt {{ font-weight:bold }} dd {{ margin:0 }}
h2 {{ font-size:12pt; margin:16px 0 6px; text-transform:none; break-after:avoid }} .n {{ display:grid; grid-template-columns:13mm 1fr; margin-bottom:7px }} .n p {{ margin:0 }}
table {{ border-collapse:collapse; width:100%; font-size:9.5pt; margin:6px 0 10px; table-layout:fixed }} th {{ background:#e8e2da; text-align:left }} th,td {{ border:1px solid #555; padding:4px 6px; vertical-align:top; -webkit-print-color-adjust:exact }} td p {{ margin:0 0 4px }} tr {{ break-inside:avoid }}
ul {{ margin:4px 0 8px 13mm; padding-left:16px }} caption {{ text-align:left; font-weight:bold; padding-bottom:4px; font-size:10.5pt }}
</style></head><body>
<div class="top"><svg width="38" height="42" viewBox="0 0 38 42"><path d="M3 4h32v18q0 12-16 18Q3 34 3 22z" fill="#7a1f2b"/><path d="M9 18l4-7 6 6 6-6 4 7v6H9z" fill="#e8c66a"/></svg><b>Royal Borough of Kingsmead</b></div>
<dl>{fr}</dl>
<h2>1. Summary</h2>
{P("1.1", "The Local Government Association carried out a Corporate Peer Challenge of the Royal Borough from 17 to 20 September 2024. This report tells the Committee what has happened in the twelve months or so since, and what the peer team found when three of its members came back on 9 October 2025.")}
{P("1.2", "Of the nine recommendations, three are complete, three are on track, two are delayed and one has not been started.")}
<h2>2. Recommendations</h2>
{"".join(P(r, H(t)) for r, t in DEC)}
<h2>3. Background</h2>
{P("3.1", "The Council’s last peer challenge before this was in 2018. The report of the 2024 team was published on 12 December 2024 and considered by Cabinet on 14 January 2025, when all of the recommendations were accepted. The action plan was approved by Cabinet on 11 February 2025, just inside the five months allowed.")}
{P("3.2", "Peer challenge is not inspection. The team does not give a score and its report is written for the Council. It is nevertheless read by the Government, the auditors and our residents, and the Committee has an important part in seeing that promises are kept.")}
{P("3.3", "This Committee looked at the draft action plan in January 2025 and recommended that Cabinet set a date for every action and report twice a year. Cabinet agreed to the first and preferred an annual report.")}
<h2>4. Progress against the recommendations</h2>
{P("4.1", "Table 1 gives the position at 31 October 2025. Officers have judged a recommendation to be complete only where the actions under it are finished and the change can be seen in practice.")}
<table><caption>Table 1: Progress at 31 October 2025</caption><colgroup><col style="width:7%"><col style="width:33%"><col style="width:46%"><col style="width:14%"></colgroup><thead><tr><th>No.</th><th>What the peer team recommended</th><th>What has been done</th><th>Position</th></tr></thead><tbody>{tr}</tbody></table>
{P("4.2", "Two matters call for comment. On temporary accommodation (no. 3) the service has been reorganised as the team advised and demand is being managed better, but the supply of homes has not kept pace. A further purchase of 18 flats at Osier Wharf is due to complete before Christmas. On data (no. 8) the delay is outside the Council’s control, but officers accept that the market should have been tested earlier.")}
<h2>5. The progress review</h2>
{P("5.1", "The peer team’s letter is at Appendix 1. It says that the Council has “taken the challenge seriously and has used it well”. The team found more confidence among staff and better relations between members and officers. It encouraged the Council to be more open about the scale of the savings which lie ahead, and to keep up the momentum through the election period.")}
{P("5.2", "The peers who returned were the Leader of a metropolitan district, the Chief Executive of another London borough and the LGA’s Peer Challenge Manager.")}
<h2>6. Next steps</h2>
{P("6.1", "Cabinet will consider the letter on 9 December 2025. What remains to be done will then be carried into the Council’s ordinary performance framework, so that there is no longer a separate action plan. The next full peer challenge would be expected in 2029.")}
<h2>7. Implications</h2>
{P("7.1", "<b>Financial.</b> There are none arising directly from this report. The Executive Director of Resources has been consulted.")}
{P("7.2", "<b>Legal.</b> The Council is under a general duty to make arrangements to secure continuous improvement (section 3 of the Local Government Act 1999). Its response to peer challenge helps to show that it meets that duty.")}
{P("7.3", "<b>Equalities.</b> Recommendations 3 and 6 bear most on residents with protected characteristics. Separate assessments have been made of both.")}
<h2>8. Appendices and background papers</h2>
<ul><li>Appendix 1: Progress review letter, LGA, 28 October 2025</li><li>Corporate Peer Challenge feedback report, December 2024</li><li>Cabinet report, 11 February 2025: Corporate Peer Challenge action plan</li></ul>
<p>Report author: Siobhan Achterberg, Head of Corporate Policy, siobhan.achterberg@kingsmead.example</p>
</body></html>"""
d = BASE / "kingsmead_one_year_on"; (d / "source.html").write_text(html, encoding="utf-8")
Z = dict(actions=[], leads=[])
gold = {"documents": {"document_type": "committee_report", "date_start": "2025-11-18", "date_end": "2025-11-18", "committee": "Overview and Scrutiny Committee"}, "councils": ["E09999002"],
 "recommendations": [rec(r, t, "decision", progress=[], rag=[], **Z) for r, t in DEC] + [rec(r, t, "peer", made=["2024", "2024-09", "2024-09-17", "2024-12-12", None], **Z,
    progress=[{"text": " ".join(pr), "as_of_start": ["2025-10-31"]}], rag=[{"rag_text": s, "rag": None, "delivery": STAT[s], "as_of_start": ["2025-10-31", None], "basis": "text"}]) for r, t, pr, s in ROWS],
 "front_matter": [{"field": k, "value_text": b} for a, b, k in FRONT], "scope": [],
 "milestones": [
  {"event": "on_site", "date_text": ["17 to 20 September 2024", "from 17 to 20 September 2024"], "date_start": "2024-09-17", "date_end": "2024-09-20"},
  {"event": "progress_review", "date_text": ["9 October 2025", "on 9 October 2025"], "date_start": "2025-10-09", "date_end": "2025-10-09"},
  {"event": "on_site", "date_text": ["2018", "in 2018"], "date_start": "2018-01-01", "date_end": "2018-12-31"},
  {"event": "report_published", "date_text": ["12 December 2024", "on 12 December 2024"], "date_start": "2024-12-12", "date_end": "2024-12-12"},
  {"event": "meeting", "date_text": ["14 January 2025", "on 14 January 2025"], "date_start": "2025-01-14", "date_end": "2025-01-14"},
  {"event": ["action_plan_published", "meeting"], "date_text": ["11 February 2025", "on 11 February 2025"], "date_start": "2025-02-11", "date_end": "2025-02-11"},
  {"event": "election", "date_text": ["May 2026", "of May 2026"], "date_start": "2026-05-01", "date_end": "2026-05-31"},
  {"event": "meeting", "date_text": ["9 December 2025", "on 9 December 2025"], "date_start": "2025-12-09", "date_end": "2025-12-09"}]}
save(d.name, gold, "Corporate Peer Challenge: one year on, report to Overview and Scrutiny Committee, Kingsmead", "Chromium",
     "Ordinary browser scrutiny report with unruled label grid, paragraph numbers in a hanging column, numbered officer recommendations 2.1-2.3 with That and a four-column progress table (status words, no colours, no actions) running over pages; progress review letter and a scrutiny recommendation told in passing.")
chromium(d)
