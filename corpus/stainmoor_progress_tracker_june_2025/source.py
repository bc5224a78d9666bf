import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from banded_papers import *
import html
NAME = 'stainmoor_progress_tracker_june_2025'
D = {'Complete': 'complete', 'On track': 'on_track', 'At risk': 'at_risk', 'Delayed': 'off_track', 'Not started': 'not_started'}
# ref, headline, text, progress, [(action, lead, due, start, end, status)]
P = [
 ('Recommendation 1', 'Settle the vision for the city', 'Work with partners to agree one long-term vision for Stainmoor that every organisation in the city can recognise and sign up to.',
  'The City Partnership Board agreed the draft vision on 3 April and more than 1,900 people have told us what they think of it. Young people were clear that jobs and buses matter most to them, and the wording has been changed to reflect this.',
  [('Run a city-wide conversation about the future of Stainmoor', 'Director of Communities', 'April 2025', '2025-04-01', '2025-04-30', 'Complete'),
   ('Take the final vision through the decision-making bodies of all partners', 'Chief Executive', 'October 2025', '2025-10-01', '2025-10-31', 'On track')]),
 ('Recommendation 2', 'Connect the medium-term plan to the money', 'Make sure that the Council Plan and the Medium Term Financial Plan are prepared to the same timetable, so that ambitions are affordable.',
  'A single planning calendar was adopted in March. Directors now present their priorities and their budgets at the same session.',
  [('Adopt one corporate planning and budget calendar', 'Chief Finance Officer', 'March 2025', '2025-03-01', '2025-03-31', 'Complete'),
   ('Publish a combined Council Plan and budget book', 'Chief Finance Officer', 'February 2026', '2026-02-01', '2026-02-28', 'On track')]),
 ('Recommendation 3', 'Bring down the overspend in home to school transport', 'Take urgent steps to understand what is driving demand and put forward a costed plan to bring spending back within the budget.',
  'The forecast overspend has fallen from £3.2 million to £2.6 million. Re-tendering of the minibus routes had to be extended because only two bids came in, and the saving expected from September will not now be made in full this year.',
  [('Complete a route-by-route review with parents and schools', 'Director of Children and Families', 'May 2025', '2025-05-01', '2025-05-31', 'Complete'),
   ('Re-tender the minibus contracts', 'Head of Procurement', '31 August 2025', '2025-08-31', '2025-08-31', 'Delayed'),
   ('Introduce independent travel training for young people over 16', 'Director of Children and Families', 'January 2026', '2026-01-01', '2026-01-31', 'Not started')]),
 ('Recommendation 4', 'Give ward members a stronger role', 'Clarify what is expected of ward members in neighbourhood working and give them the information they need to do it.',
  'Ward profiles have been sent to all 66 members. A members’ casework system is being tested by twelve councillors from all groups; early feedback is good, but the supplier has told us that the mobile version will be late.',
  [('Publish a profile of each ward, updated twice a year', 'Head of Insight', 'June 2025', '2025-06-01', '2025-06-30', 'Complete'),
   ('Introduce a casework system for members', 'Assistant Director Digital', 'September 2025', '2025-09-01', '2025-09-30', 'At risk')]),
 ('Recommendation 5', 'Make scrutiny matter', 'Reduce the number of scrutiny panels and focus each on a small number of topics on which it can make a difference.',
  'Council agreed in May to move from six panels to four. Chairs have been appointed and work programmes will be set in July.',
  [('Agree a new scrutiny structure at Annual Council', 'Director of Law and Governance', 'May 2025', '2025-05-01', '2025-05-31', 'Complete'),
   ('Train chairs and vice-chairs in questioning and agenda planning', 'Director of Law and Governance', 'July 2025', '2025-07-01', '2025-07-31', 'On track')]),
 ('Recommendation 6', 'Plan for the workforce of the future', 'Prepare a workforce plan for the whole council that addresses an ageing workforce and the reliance on agency staff in social care.',
  'Turnover among social workers has fallen for three quarters in a row and agency use is at its lowest since 2021. Work on a plan for the whole council was paused while the HR service was restructured; it has now restarted with help from Leeds City Council.',
  [('Convert forty agency posts in adult social care to permanent posts', 'Director of Adult Social Care', 'December 2025', '2025-12-01', '2025-12-31', 'On track'),
   ('Draft a ten-year workforce plan', 'Head of Human Resources', 'June 2025', '2025-06-01', '2025-06-30', 'Delayed')]),
 ('Recommendation 7', 'Speed up the capital programme', 'Build stronger programme management so that the schemes already announced are delivered when residents expect them.',
  'A capital board meets each month with the Deputy Leader in the chair. Spending in the last year reached 71% of the programme, up from 54% the year before.',
  [('Set up a capital programme board with gateway reviews', 'Director of Regeneration', 'January 2025', '2025-01-01', '2025-01-31', 'Complete'),
   ('Publish a schedule of the twenty largest schemes on the website', 'Director of Regeneration', 'July 2025', '2025-07-01', '2025-07-31', 'On track')]),
]
e = html.escape
cards = ''
for ref, head, text, prog, acts in P:
    rows = ''.join(f'<tr><td>{e(a[0])}</td><td>{e(a[1])}</td><td>{e(a[2])}</td><td class="st">{e(a[5])}</td></tr>' for a in acts)
    cards += f'''<section><h2>{ref}: {e(head)}</h2><p class="rec">{e(text)}</p>
<table><thead><tr><th style="width:44%">Action</th><th style="width:26%">Owner</th><th style="width:15%">Target</th><th>Status</th></tr></thead><tbody>{rows}</tbody></table>
<h3>Latest position, June 2025</h3><p>{e(prog)}</p></section>'''
doc = f'''<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Peer challenge tracker | Stainmoor City Council</title><style>
@page {{ size: A4; margin: 15mm 16mm 17mm }}
body {{ font: 10.5pt/1.45 "Liberation Sans", Arial, sans-serif; color: #222 }}
.crumb {{ font-size: 8.5pt; color: #555; margin: 4mm 0 }}
.bar {{ background: #3b1f5b; color: #fff; padding: 4mm 5mm; display: flex; align-items: center; gap: 4mm; font-weight: bold; font-size: 13pt }}
h1 {{ font-size: 21pt; margin: 2mm 0 3mm; color: #3b1f5b }} h2 {{ font-size: 13pt; margin: 7mm 0 1mm; color: #3b1f5b; border-top: 1px solid #bbb; padding-top: 3mm; break-after: avoid }}
h3 {{ font-size: 10.5pt; margin: 3mm 0 1mm; break-after: avoid }} p {{ margin: 0 0 2.5mm }} .rec {{ font-style: italic; break-after: avoid }}
table {{ border-collapse: collapse; width: 100%; font-size: 9.5pt }} th {{ text-align: left; border-bottom: 1.5pt solid #3b1f5b; padding: 1mm 2mm }} td {{ border-bottom: .5pt solid #ccc; padding: 1.2mm 2mm; vertical-align: top }} tr {{ break-inside: avoid }}
.st {{ font-weight: bold; white-space: nowrap }} dt {{ font-weight: bold; float: left; clear: left; width: 30mm }} dd {{ margin: 0 0 1mm 32mm }}
footer {{ margin-top: 8mm; border-top: 1px solid #bbb; font-size: 8.5pt; color: #555; padding-top: 2mm }}
</style></head><body>
<div class="bar"><svg width="26" height="26" viewBox="0 0 26 26"><path d="M2 24 L13 3 L24 24 Z" fill="none" stroke="#fff" stroke-width="2.4"/><path d="M7 24 Q13 12 19 24" fill="#c9a6f0"/></svg>Stainmoor City Council</div>
<div class="crumb">Home &nbsp;›&nbsp; Your council &nbsp;›&nbsp; Performance &nbsp;›&nbsp; Peer challenge tracker</div>
<h1>Corporate Peer Challenge: progress tracker</h1>
<p>The Local Government Association’s peer team spent four days in Stainmoor, from 24 to 27 September 2024. It spoke to more than 160 people and visited schools, depots and community centres in all parts of the district. We published the team’s report on 12 December 2024.</p>
<p>The team made seven recommendations. This page sets out what we said we would do about each, who is responsible, and where we have got to. It was last updated in June 2025 and will be updated again in October 2025, after the peer team’s progress review on 16 September 2025.</p>
<h3>What the status words mean</h3>
<dl><dt>Complete</dt><dd>The action has been finished.</dd><dt>On track</dt><dd>The action will be finished by its target.</dd><dt>At risk</dt><dd>The action may miss its target unless something more is done.</dd><dt>Delayed</dt><dd>The action has missed, or is certain to miss, its target.</dd><dt>Not started</dt><dd>Work on the action has yet to begin.</dd></dl>
{cards}
<footer>Was this page useful? Tell the Insight and Performance Team, Stainmoor City Council, Corn Exchange, Stainmoor SM1 2AA.</footer>
</body></html>'''
f = ROOT / NAME; f.mkdir(exist_ok=True); (f / 'source.html').write_text(doc); chromium(NAME)
gold = dict(documents=dict(document_type='action_plan', date_start='2025-06-01', date_end='2025-06-30', committee=None), councils=['E08999001'],
 recommendations=[dict(ref=ref, text=text, headline=head, recommendation_type='peer', made=['2024', None], theme=None, leads=[], rag=[], progress=[dict(text=prog, as_of_start='2025-06-01')],
   actions=[dict(text=a[0], ref=None, due_text=a[2], due_start=a[3], due_end=a[4], leads=[dict(lead_text=a[1], role=a[1])], progress=[], rag=[dict(rag_text=a[5], rag=None, delivery=D[a[5]], basis='text')]) for a in acts]) for ref, head, text, prog, acts in P],
 front_matter=[], scope=[], peers=[], milestones=[
  dict(event='on_site', date_text=['24 to 27 September 2024', 'from 24 to 27 September 2024'], date_start='2024-09-24', date_end='2024-09-27'),
  dict(event='report_published', date_text='12 December 2024', date_start='2024-12-12', date_end='2024-12-12'),
  dict(event='progress_review', date_text='16 September 2025', date_start='2025-09-16', date_end='2025-09-16'),
  dict(event=['action_plan_published', 'other'], date_text='October 2025', date_start='2025-10-01', date_end='2025-10-31')])
for g in gold['recommendations']:   # the headline stands before the text after a colon
    g['text'] = f"{g['headline']} {g['text']}"
meta(NAME, gold, 'Stainmoor City Council: Corporate Peer Challenge progress tracker, June 2025', 'Chromium (print to PDF)', 'Web page printed from the browser: one block a recommendation with a small action table and one latest position for all its actions; status words without colours, with a key; progress hangs on the recommendation and ratings on the actions.')
