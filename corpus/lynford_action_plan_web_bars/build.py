import sys, html; sys.path.insert(0, str(__import__("pathlib").Path(__file__).resolve().parent.parent / ".tools"))
from common import *
N = "lynford_action_plan"
T1, T2, T3, T4, T5 = "Local priorities and outcomes", "Organisational and place leadership", "Governance and culture", "Financial planning and management", "Capacity for improvement"
# theme, no, text, response, [(action, lead(s), due, success)]
P = [
 (T1, 1, "Refresh the Corporate Strategy so that it sets out a small number of outcomes which residents, partners and staff can recognise and which the council can realistically deliver by 2029.", "Accepted", [
   ("Hold six neighbourhood conversations and an online survey to test the priorities in the current strategy.", ["Head of Communities and Engagement"], "September 2025", "At least 900 residents take part, broadly matching the age profile of the borough"),
   ("Draft a four-year Corporate Strategy with no more than five outcomes and take it through Overview and Scrutiny.", ["Head of Policy and Transformation"], "December 2025", "Strategy adopted by Full Council"),
   ("Align every service plan with the new outcomes, replacing the present 46 corporate measures.", ["Corporate Leadership Team"], "April 2026", "One performance report, of no more than 20 measures")]),
 (T1, 2, "Make better use of data about need in the borough, particularly in Stannet and the Riverside wards, to target services and to explain decisions.", "Accepted", [
   ("Publish ward profiles that bring together census, health and customer contact data.", ["Insight and Performance Manager"], "October 2025", "Profiles used in all Cabinet reports that affect particular wards"),
   ("Agree a data sharing protocol with the Integrated Care Board and Brackenshire County Council.", ["Director of Communities", "Data Protection Officer"], "Q4 2025/26", "Protocol signed")]),
 (T2, 3, "Agree with partners what the Lynford Town Deal should achieve once government funding ends, and who will lead on each element.", "Accepted", [
   ("Reconstitute the Town Deal Board as a Place Partnership with new terms of reference and an independent chair.", ["Director of Place", "Leader of the Council"], "November 2025", "Terms of reference approved by Cabinet and each partner"),
   ("Prepare a ten-year investment prospectus for the town centre and the Eastern Gateway.", ["Head of Economic Growth"], "March 2026", "Prospectus published")]),
 (T2, 4, "Be more visible at sub-regional level: decide what Lynford wants from devolution and local government reorganisation, and say so.", "Partially accepted", [
   ("Set up a cross-party working group on reorganisation, meeting every six weeks until proposals are submitted.", ["Chief Executive"], "July 2025", "All-member agreement to the council’s negotiating position")]),
 (T3, 5, "Review the scrutiny function so that it adds value to policy before decisions are taken.", "Accepted", [
   ("Commission the Centre for Governance and Scrutiny to carry out a scrutiny improvement review.", ["Monitoring Officer"], "October 2025", "Review reported to Overview and Scrutiny Committee"),
   ("Replace two standing scrutiny panels by time-limited task and finish groups.", ["Democratic Services Manager"], "May 2026", "At least three groups report before the relevant Cabinet decision"),
   ("Introduce a yearly work programme workshop for Cabinet, scrutiny chairs and directors.", ["Democratic Services Manager"], "June 2026", "Workshop held; programme published")]),
 (T3, 6, "Invest in the relationship between councillors and officers, with a refreshed protocol and an induction that continues through the whole of the four-year term.", "Accepted", [
   ("Revise the Member and Officer Protocol with a joint group of councillors and staff.", ["Monitoring Officer", "Head of People"], "December 2025", "Adopted by Full Council; staff survey shows improved confidence"),
   ("Design a rolling member development programme and seek Member Development Charter status.", ["Democratic Services Manager"], "2026/27", "Charter awarded")]),
 (T4, 7, "Close the forecast gap of £2.3 million in the Medium Term Financial Plan with a programme of savings that members own, and stop relying on reserves after 2026/27.", "Accepted", [
   ("Run a star chamber process with each director and Cabinet member ahead of the 2026/27 budget.", ["Director of Finance and Section 151 Officer"], "October 2025", "Savings of £1.1 million agreed for 2026/27"),
   ("Report savings delivery quarterly to Cabinet as a separate appendix to budget monitoring.", ["Director of Finance and Section 151 Officer"], "September 2025", "90% of savings delivered as planned"),
   ("Review fees and charges for parking, garden waste and licensing against neighbouring councils.", ["Head of Finance"], "January 2026", "Full cost recovery for discretionary services")]),
 (T5, 8, "Bring the transformation, digital and asset programmes together under one plan with one programme office.", "Accepted", [
   ("Appoint a Head of Programme Delivery on a two-year fixed term.", ["Chief Executive"], "August 2025", "Post filled"),
   ("Close or merge projects which do not support the Corporate Strategy.", ["Head of Policy and Transformation", "Head of Digital and Customer"], "November 2025", "Number of live corporate projects reduced from 61 to about 25")]),
 (T5, 9, "Develop a workforce strategy which deals with recruitment in planning, legal and environmental health.", "Accepted", [
   ("Carry out a pay and grading review for hard-to-fill posts.", ["Head of People"], "March 2026", "Vacancy rate in planning below 10%"),
   ("Start a shared graduate and apprentice scheme with Harrowdale District Council.", ["Head of People"], "September 2026", "Four graduates and eight apprentices in post")]),
]
e = html.escape
out, recs, theme = [], [], None
for th, no, text, resp, acts in P:
    if th != theme:
        out.append(f"<h2>{e(th)}</h2>"); theme = th
    rows = "".join(f"<tr><td>{e(a)}</td><td>{'<br>'.join(map(e, l))}</td><td>{e(d)}</td><td>{e(s)}</td></tr>" for a, l, d, s in acts)
    out.append(f"<section><div class=bar><span class=no>Recommendation {no}</span><p>{e(text)}</p><p class=resp>Council response: <b>{e(resp)}</b></p></div>"
      f"<table><thead><tr><th style='width:40%'>What we will do</th><th style='width:20%'>Lead</th><th style='width:14%'>By when</th><th>How we will know it has worked</th></tr></thead><tbody>{rows}</tbody></table></section>")
    recs.append(dict(ref=f"Recommendation {no}", text=text, **({} if ": " in text else dict(headline=None)), recommendation_type="peer", theme=th, leads=[], progress=[], rag=[], actions=[
      dict(text=a, **(due(d) if d != "2026/27" else dict(due_text=d, due_start="2026-04-01", due_end="2027-03-31")),
           leads=[dict(lead_text=x, **({} if "Section 151" in x else {"role": x})) for x in l], progress=[], rag=[]) for a, l, d, s in acts]))
page = f"""<!DOCTYPE html><html lang=en-GB><head><meta charset=utf-8><title>LGA Corporate Peer Challenge 2025: our action plan</title><style>
@page{{size:A4;margin:17mm 16mm 18mm;@bottom-left{{content:"Lynford Borough Council – Peer Challenge Action Plan";font:8pt 'Liberation Sans';color:#555}}@bottom-right{{content:counter(page);font:8pt 'Liberation Sans';color:#555}}}}
body{{font:10.4pt/1.4 'Liberation Sans',Arial,sans-serif;color:#1c1c1c;margin:0}}
header{{display:flex;align-items:center;gap:14px;border-bottom:3px solid #00594f;padding-bottom:9px}}
header svg{{flex:none}} header div{{font-size:12pt;color:#00594f;font-weight:bold}}
h1{{font-size:20pt;line-height:1.2;margin:14px 0 6px;color:#00594f}} h2{{font-size:14pt;color:#00594f;margin:20px 0 8px;break-after:avoid}}
.bar{{background:#e3efec;border-left:6px solid #00594f;padding:7px 11px;break-inside:avoid;break-after:avoid}} .bar p{{margin:3px 0}} .no{{font-weight:bold}} .resp{{font-size:9.4pt}}
table{{border-collapse:collapse;width:100%;margin:0 0 15px;font-size:9.3pt}} th{{background:#00594f;color:#fff;text-align:left;padding:4px 6px;font-weight:bold}}
td{{border:1px solid #b5c9c5;padding:4px 6px;vertical-align:top}} tr{{break-inside:avoid}}
</style></head><body><header><svg width=46 height=46 viewBox="0 0 46 46"><circle cx=23 cy=23 r=22 fill=#00594f /><path d="M6 29q8-8 17 0t17 0" fill=none stroke=#fff stroke-width=3 /><path d="M23 8l6 12H17z" fill=#fff /></svg><div>Lynford Borough Council</div></header>
<h1>LGA Corporate Peer Challenge 2025: our action plan</h1>
<p><b>Approved by Cabinet on 8 July 2025</b></p>
<p>A team of councillors and senior officers from other councils, brought together by the Local Government Association (LGA), was in Lynford from 25 to 28 March 2025. They met more than 110 people, including residents’ groups, businesses, staff and councillors from all four political groups. Their report was published on our website on 13 June 2025.</p>
<p>We are grateful to the team for the care they took. They found a council that is “well liked by its partners, careful with public money and keen to do better”, and they made nine recommendations. This plan sets out what we will do about each of them. Eight have been accepted in full. One, on our voice in the sub-region, has been accepted in part because the timetable for reorganisation is not ours to set.</p>
<p>Overview and Scrutiny Committee will look at progress every six months. The peer team will come back for a progress review in February 2026.</p>
{''.join(out)}
<h2>How to contact us</h2><p>If you have a question about this plan, or need it in another format, write to Policy and Transformation, Lynford Borough Council, Guildhall Square, Lynford, or e-mail policy@lynford.example.</p></body></html>"""
folder(N); chromium(N, page)
gold(N, dict(documents=dict(document_type="action_plan", date_start="2025-07-08", date_end="2025-07-08"), councils=["E07999008"], recommendations=recs,
  scope=[], peers=[], milestones=[
   dict(event="on_site", date_text=["25 to 28 March 2025", "from 25 to 28 March 2025"], date_start="2025-03-25", date_end="2025-03-28"),
   dict(event="report_published", date_text="13 June 2025", date_start="2025-06-13", date_end="2025-06-13"),
   dict(event="progress_review", date_text=["February 2026", "in February 2026"], date_start="2026-02-01", date_end="2026-02-28")]))
toml(N, "Lynford Borough Council: LGA Corporate Peer Challenge 2025, our action plan", "Chromium (HTML)", "Web-page plan: under each theme a tinted bar with 'Recommendation n' and text, 'Council response: Accepted' (not progress), below it a table of actions with several leads by line; no RAG, no progress.")
