import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from headline_papers import *
import html as H
NAME = "arlenshire_cabinet_report_web"
FM = [("Meeting:", "Cabinet"), ("Date of meeting:", "16 January 2024"), ("Report of:", "Director of Strategy and Change"), ("Portfolio:", "Leader of the Council"),
      ("Title of report:", "Corporate Peer Challenge: findings of the peer team and the Council’s response"), ("Key decision:", "Yes (KD 2023/118)"), ("Divisions affected:", "All"), ("Published:", "8 January 2024")]
DEC = [("2.1", "Receives the feedback report of the Local Government Association’s peer team, attached at Annex 1;"),
 ("2.2", "Accepts the ten recommendations of the peer team, as set out in section 5 of this report;"),
 ("2.3", "Agrees that an improvement plan, with named officers and dates, is brought to Cabinet on 12 March 2024;"),
 ("2.4", "Invites the Corporate Overview and Scrutiny Committee to consider the draft improvement plan on 20 February 2024; and"),
 ("2.5", "Recommends to Council that the feedback report is noted.")]
REC = [("Make one council out of five", "Arlenshire has merged its services on paper, but staff and members still describe themselves by the council they came from. Set a date by which terms, systems and names will be the same."),
 ("Tell residents what the new council is for", "Use the corporate strategy to set out a clear and early promise to residents about what will improve and by when."),
 ("Secure the transformation savings", "The business case for reorganisation depends on £18.4m a year by 2026/27. Strengthen the programme office so that savings are counted once, tracked monthly and owned by directors."),
 ("Get a grip on the dedicated schools grant", "Agree with schools and with government a credible plan for the high needs deficit."),
 ("Rationalise the estate", "Decide which of the former town halls the Council will keep. Running five is neither affordable nor understood by the public."),
 ("Strengthen the role of area committees", "Give them real influence over local spending, or replace them; the present arrangement satisfies nobody."),
 ("Invest in member development", "Many councillors are new to the work of a unitary authority. Build on the induction of May 2023 with a programme for the full four years."),
 ("Clarify how partners can do business with the Council", "Health and voluntary sector partners want named contacts and fewer meetings."),
 ("Create a single performance framework", "Include measures of customer experience, and publish results every quarter."),
 ("Look after the people who are carrying the change", "The goodwill of managers in the second and third tiers is considerable but it is not without limit.")]
dec = "".join(f'<tr><td>{a}</td><td>{b}</td></tr>' for a, b in DEC)
rec = "".join(f'<p class="r"><b>Recommendation {i}: {a}.</b> {b}</p>' for i, (a, b) in enumerate(REC, 1))
fm = "".join(f"<dt>{a}</dt><dd>{b}</dd>" for a, b in FM)
def P(n, t): return f'<div class="p"><span>{n}</span><p>{t}</p></div>'
html = f"""<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge: Cabinet 16 January 2024</title><style>
@page {{ size: A4; margin: 20mm 22mm 22mm 22mm; @bottom-right {{ content: "Page " counter(page) " of " counter(pages); font: 9pt 'Liberation Sans'; }} @bottom-left {{ content: "Arlenshire Council – Cabinet, 16 January 2024"; font: 9pt 'Liberation Sans'; }} }}
body {{ font: 11pt/1.42 'Liberation Sans', Arial, sans-serif; color: #111; margin: 0 }}
.logo {{ display: flex; align-items: center; border-bottom: 3px solid #00665e; padding-bottom: 8px; margin-bottom: 14px }}
.logo b {{ font-size: 19pt; color: #00665e; margin-left: 10px }}
dl {{ margin: 0 0 16px }} dt {{ font-weight: bold; float: left; clear: left; width: 46mm }} dd {{ margin: 0 0 5px 48mm }}
h1 {{ font-size: 15pt; color: #00665e; margin: 18px 0 6px }} h2 {{ font-size: 12.5pt; color: #00665e; margin: 16px 0 5px; break-after: avoid }}
.p {{ display: flex; margin-bottom: 7px }} .p span {{ flex: 0 0 13mm }} .p p {{ margin: 0 }}
table.d {{ border-collapse: collapse; margin: 2px 0 8px 13mm }} table.d td {{ vertical-align: top; padding: 2px 6px 4px 0 }} table.d td:first-child {{ width: 11mm }}
.box {{ border-left: 5px solid #7fbfb5; background: #f0f7f6; padding: 6px 12px; margin: 8px 0 10px 13mm }} .r {{ margin: 5px 0; break-inside: avoid }}
table.i {{ border-collapse: collapse; width: 100%; font-size: 10pt }} table.i td, table.i th {{ border: 1px solid #888; padding: 4px 6px; vertical-align: top; text-align: left }} table.i th {{ background: #d6eae7; width: 36mm }}
ul {{ margin: 2px 0 8px 18mm; padding: 0 }} li {{ margin-bottom: 3px }}
</style></head><body>
<div class="logo"><svg width="44" height="44" viewBox="0 0 44 44"><circle cx="22" cy="22" r="21" fill="#00665e"/><path d="M8 30 L18 14 L24 24 L29 17 L37 30 Z" fill="#fff"/></svg><b>Arlenshire Council</b></div>
<dl>{fm}</dl>
<h2>1. Purpose of report</h2>
{P("1.1", "This report presents the findings of the Corporate Peer Challenge which took place in the first autumn of the new authority, and asks Cabinet to agree how the Council will respond.")}
<h2>2. Recommendations</h2>
<div class="p"><span></span><p>It is recommended that Cabinet:</p></div>
<table class="d">{dec}</table>
<h2>3. Reasons for recommendations</h2>
{P("3.1", "The Council has agreed with the Local Government Association (LGA) that it will publish the peers’ report and a plan in answer to it. Acting on independent advice is part of the Council’s duty of best value and will help to show residents that reorganisation is being used to improve services.")}
<h2>4. Background</h2>
{P("4.1", "Arlenshire Council took over from the county council and four district councils on 1 April 2023. The shadow authority had asked the LGA for an early challenge, so that its advice could shape the first corporate strategy rather than comment upon it afterwards.")}
{P("4.2", "A team of eight peers was on site from Monday 9 to Friday 13 October 2023. They came from counties, districts and unitaries in every part of England, and three political parties were represented among them. The team considered the five areas that are part of every challenge.")}
{P("4.3", "The peers spoke to over 180 people in 60 meetings. Their feedback was given to an audience of members and staff on the final afternoon, and the written report was received on 4 December 2023.")}
<h2>5. Findings of the peer team</h2>
{P("5.1", "The team found much to praise. It described the safe transfer of services on vesting day as “a considerable achievement”, and it was impressed by the commitment of front-line staff, by the quality of children’s social care and by relations between political groups. It also noted that the Council had delivered a balanced budget for its first year.")}
{P("5.2", "The peers make ten recommendations, which are printed here in full:")}
<div class="box">{rec}</div>
{P("5.3", "Alongside these the body of the report contains a number of smaller observations. Officers propose to deal with these through service plans, and not to track them separately.")}
<h2>6. The Council’s response</h2>
{P("6.1", "It is proposed to accept all ten recommendations. In several areas work is already in hand:")}
<ul><li>harmonisation of pay and grading was agreed in principle with the trade unions in November;</li><li>the programme office now reports to the Corporate Leadership Team each fortnight;</li><li>discussions with the Department for Education about the high needs block began before Christmas.</li></ul>
{P("6.2", "The improvement plan will set out actions, responsible directors and milestones for each. The LGA asks that it be published by 13 March 2024, five months after the team was on site. A progress review, in which some of the same peers return for a day, is expected in October 2024.")}
<h2>7. Alternative options considered</h2>
{P("7.1", "Cabinet could choose to accept some of the recommendations only. Officers do not advise this, as none of them is thought to be inappropriate and the cost of answering them is modest.")}
<h2>8. Consultation</h2>
{P("8.1", "The feedback report was shared with all councillors on 5 December and with trade unions and partners later that week. Group leaders discussed it with the Chief Executive on 14 December.")}
<h2>9. Implications</h2>
<table class="i"><tr><th>Financial</th><td>There are no direct costs. Costs of the improvement plan will be reported in March and are expected to be contained within the transformation budget of £6.2m.</td></tr>
<tr><th>Legal</th><td>None arising from this report. The Council is a best value authority under Part 1 of the Local Government Act 1999.</td></tr>
<tr><th>Human resources</th><td>Recommendations 1 and 10 bear on staff and will be taken forward with the recognised unions.</td></tr>
<tr><th>Equalities</th><td>An equality impact assessment will accompany the improvement plan.</td></tr>
<tr><th>Climate change</th><td>Fewer buildings would reduce the Council’s emissions; an estimate will be made when options are known.</td></tr></table>
<h2>10. Background documents</h2>
{P("10.1", "Report to Shadow Executive, 8 February 2023: External challenge in the first year.")}
<p><b>Contact officer:</b> Leonie Cartmell, Head of Policy and Insight, leonie.cartmell@arlenshire.example</p>
<p><b>Annex 1:</b> Arlenshire Council: LGA Corporate Peer Challenge feedback report</p>
</body></html>"""
def alts(t):
    if t.endswith("; and"): return [t, t[:-5], t[:-4]]
    return [t, t[:-1]] if t.endswith(";") else t
recs = [{"ref": a, "text": alts(b), "headline": None, "recommendation_type": "decision", "actions": [], "leads": [], "progress": [], "rag": []} for a, b in DEC]
recs += [{"ref": f"Recommendation {i}", "text": f"{a}. {b}", "headline": [a, a + "."], "recommendation_type": "peer", "made": [None, "2023", "2023-10-09", "2023-10-13", "2023-10"], "actions": [], "leads": [], "progress": [], "rag": []} for i, (a, b) in enumerate(REC, 1)]
gold = {"documents": {"document_type": "committee_report", "date_start": "2024-01-16", "date_end": "2024-01-16", "committee": "Cabinet"}, "councils": ["E06999003"], "recommendations": recs,
 "front_matter": [{"field": {"Title of report:": ["Title of report", "title"]}.get(a, a.rstrip(":")), "value_text": b} for a, b in FM],
 "peers": [], "scope": [], "no_extra": ["front_matter"], "milestones": [{"event": "on_site", "date_text": ["from Monday 9 to Friday 13 October 2023", "Monday 9 to Friday 13 October 2023", "9 to Friday 13 October 2023"], "date_start": "2023-10-09", "date_end": "2023-10-13"},
  {"event": ["draft_report", "feedback", "report_published", "other"], "date_text": ["4 December 2023", "on 4 December 2023"], "date_start": "2023-12-04", "date_end": "2023-12-04"},
  {"event": "action_plan_published", "date_text": ["by 13 March 2024", "13 March 2024"], "date_end": "2024-03-13"},
  {"event": "progress_review", "date_text": ["October 2024", "in October 2024"], "date_start": "2024-10-01", "date_end": "2024-10-31"}]}
finish(NAME, html_pdf(html), gold, "Arlenshire Council: Cabinet, 16 January 2024, Corporate Peer Challenge: findings of the peer team and the Council's response", "chromium",
 "Browser-made Cabinet report with a drawn logo, label and value pairs without rules, officers' recommendations numbered 2.1 to 2.5 and the peer team's ten recommendations as a tinted block further on, bold headline and explanation.")
