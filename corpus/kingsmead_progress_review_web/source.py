import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from headline_papers import *
NAME = "kingsmead_progress_review_web"
OLD = [
("Build on the strength of the council’s relationship with its residents’ associations by reaching those who are not members of them, in particular younger people and private renters.",
 ["The council has set up a residents’ assembly of 60 people drawn by lot. It has met four times since January 2025 and its advice on the future of the library service was accepted in full. A renters’ forum has been slower to start, although the first meeting drew more than 80 people.",
  "The peer team met members of the assembly and was impressed. They would like to know earlier what has become of their suggestions."]),
("Agree a target operating model, and be clear about what it means for each directorate.",
 ["A target operating model was adopted by the Leadership Team in September 2024 and explained to staff at eleven briefings. Adult social care and environment have moved to it. Housing will follow in April 2026, later than first planned, as the regulator’s inspection took priority."]),
("Refresh the medium term financial plan with earlier engagement of members, and set out options for the £24m gap.",
 ["Engagement now begins in June. All-party workshops in 2024 and 2025 worked through options worth £31m, of which £22m were adopted. The gap to 2028/29 is £9m, and the section 151 officer describes the remaining choices as hard but manageable."]),
("Reduce reliance on agency staff in children’s services.",
 ["Agency staff made up 31 per cent of social workers at the time of the challenge. The figure is now 17 per cent, helped by a new academy for newly qualified staff and by a change in the retention payment.",
  "The peers heard that caseloads in the north locality remain too high, and the council is aware of this."]),
("Clarify the respective roles of the scrutiny committees and the policy advisory panels.",
 ["The council has chosen to keep both, and a protocol was adopted in May 2025. Members to whom the team spoke were still not certain which body would consider which matter. Two of the five panels have not met since the summer."]),
("Develop a single view of the customer.",
 ["Work has been paused while the council replaces its customer relationship system. A contract is expected to be let in the first quarter of 2026/27."])]
NEW = ["Take stock of the policy advisory panels with members of all groups, and retire those that are no longer needed.",
 "Bring forward a short customer strategy, so that the new system is designed around residents and not around the directorates.",
 "Plan now for the handover after the elections in May 2026. A new administration, whatever its colour, will need clear advice on the choices that remain in the medium term financial plan."]
PE = [("Sir Alastair Penhaligon", "Chief Executive", "Sutton Council"), ("Councillor Rosalind Yeboah", "Leader", "Bexley Council"), ("Imran Siddique", "Executive Director of Resources", "Merton Council"), ("Charlotte Vane", "Peer Challenge Manager", "LGA")]
old = "".join(f'<section><div class="rec"><b>Recommendation {i}</b><p>{t}</p></div>' + "".join(f"<p>{x}</p>" for x in ps) + "</section>" for i, (t, ps) in enumerate(OLD, 1))
html = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge Progress Review: Royal Borough of Kingsmead</title><style>
@page {{ size: A4; margin: 20mm 25mm 20mm 25mm; @bottom-left {{ content: "Royal Borough of Kingsmead: Progress Review"; font: 9pt 'Liberation Serif'; }} @bottom-right {{ content: counter(page); font: 9pt 'Liberation Serif' }} }}
body {{ font: 12pt/1.45 'Liberation Serif', Georgia, serif; margin: 0; color: #111 }}
header {{ border-top: 8px solid #20407a; padding-top: 10px; margin-bottom: 18px }} header .k {{ color: #20407a; font: bold 12pt 'Liberation Sans' }} h1 {{ font: bold 22pt/1.15 'Liberation Sans'; margin: 4px 0 8px }} header p {{ margin: 0; color: #444 }}
h2 {{ font: bold 14pt 'Liberation Sans'; color: #20407a; margin: 20px 0 6px; break-after: avoid }} p {{ margin: 0 0 9px }}
.rec {{ border: 1px solid #20407a; background: #eef2fa; padding: 7px 11px; margin: 12px 0 8px; break-inside: avoid; break-after: avoid }} .rec p {{ margin: 2px 0 0 }}
ul {{ margin: 4px 0 10px }} li {{ margin-bottom: 4px }}
</style></head><body>
<header><div class="k">LGA Corporate Peer Challenge</div><h1>Progress Review<br>Royal Borough of Kingsmead</h1><p>Visit: 2 December 2025 &nbsp;|&nbsp; Report: January 2026</p></header>
<h2>1. Introduction</h2>
<p>The Royal Borough of Kingsmead took part in a Corporate Peer Challenge from 5 to 8 February 2024, and the report was published on 14 May 2024. It contained six recommendations. The council’s action plan was approved by its Leadership Team in June 2024.</p>
<p>A progress review is an integral part of the challenge. It gives the council space to report on what has been done and to discuss with peers the matters that have moved more slowly than was hoped. It is not a second challenge, and the team has not sought to gather evidence in the same depth. This review had been planned for the spring of 2025 and was put back by agreement, because of the inspection of housing services.</p>
<h2>2. Summary</h2>
<p>Kingsmead has made sound progress. The peers saw a council that has listened, and one in which the relationship between members and officers is better than it was two years ago. The finances are on a steadier footing, and the improvement in children’s services is real. Progress on scrutiny and on customer service has been slower, and the council does not hide this.</p>
<h2>3. Progress against the recommendations of 2024</h2>
{old}
<h2>4. Final thoughts and further recommendations</h2>
<p>The peers do not wish to add to a full programme. They do however make three further recommendations, which the council is asked to consider alongside those above:</p>
<ul>{"".join(f"<li>{x}</li>" for x in NEW)}</ul>
<h2>5. The review team</h2>
<p>The following peers, all but one of whom took part in the challenge in 2024, visited Kingsmead on 2 December 2025:</p>
<ul>{"".join(f"<li>{a} – {b}, {c}</li>" for a, b, c in PE)}</ul>
<h2>6. Next steps</h2>
<p>The council is asked to publish this report within three months. The LGA will continue to work with the council through its Principal Adviser for London, and the next Corporate Peer Challenge would be due by February 2029.</p>
</body></html>"""
recs = [{"ref": f"Recommendation {i}", "text": t, "headline": None, "recommendation_type": "peer", "made": ["2024", "2024-02", "2024-02-05", "2024-02-08"], "actions": [], "leads": [], "rag": [], "progress": [{"text": " ".join(ps)}]} for i, (t, ps) in enumerate(OLD, 1)]
recs += [{"ref": None, "text": t, "headline": None, "recommendation_type": "peer", "made": ["2025", "2025-12-02", "2025-12", "2026", "2026-01", None], "actions": [], "leads": [], "rag": [], "progress": []} for t in NEW]
gold = {"documents": {"document_type": "progress_review", "date_start": "2026-01-01", "date_end": "2026-01-31", "committee": None}, "councils": ["E09999002"], "recommendations": recs, "front_matter": [], "scope": [],
 "peers": [{"name": a, "role": b, "organisation": [c, None] if c == "LGA" else c} for a, b, c in PE],
 "milestones": [{"event": "on_site", "date_text": ["from 5 to 8 February 2024", "5 to 8 February 2024"], "date_start": "2024-02-05", "date_end": "2024-02-08"},
  {"event": "report_published", "date_text": ["14 May 2024", "on 14 May 2024"], "date_start": "2024-05-14", "date_end": "2024-05-14"},
  {"event": ["action_plan_published", "other", "meeting"], "date_text": ["June 2024", "in June 2024"], "date_start": "2024-06-01", "date_end": "2024-06-30"},
  {"event": ["progress_review", "on_site"], "date_text": ["2 December 2025", "on 2 December 2025"], "date_start": "2025-12-02", "date_end": "2025-12-02"},
  {"event": "report_published", "date_text": ["within three months"]},
  {"event": "election", "date_text": ["May 2026", "in May 2026"], "date_start": "2026-05-01", "date_end": "2026-05-31"}],
 "no_extra": ["peers"]}
finish(NAME, html_pdf(html), gold, "Royal Borough of Kingsmead: LGA Corporate Peer Challenge Progress Review, January 2026", "chromium",
 "Browser-made progress review: six recommendations of 2024 in boxes, each followed by one or two plain paragraphs of progress, three further bulleted recommendations of the present review, visit and report dates on one line.")
