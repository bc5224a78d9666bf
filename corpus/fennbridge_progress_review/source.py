import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from banded_papers import *
import html; e = html.escape
NAME = 'fennbridge_progress_review'
REC = [('1', 'Produce a new corporate plan for Fennbridge as one place, bringing to an end the use of plans inherited from the former councils.', 'The One Fennbridge Plan was adopted in February 2025 after wide consultation. Staff could quote its four aims to the peer team, and all service plans have been rewritten to follow them. The next step is to agree the measures by which it will be judged.'),
 ('2', 'Complete the harmonisation of staff terms and conditions so that people who do the same job are treated alike.', 'Agreement has been reached with two of the three recognised trade unions and a ballot of the third was open at the time of the visit. Around 300 staff remain on the terms of a predecessor authority.'),
 ('3', 'Move with more urgency on the disposal of surplus buildings.', 'Four of the eleven buildings on the list have been sold, for £6.2 million. Progress with the former District Offices in Market Square has been slower because of a covenant that came to light in March.'),
 ('4', 'Improve how the council handles complaints, and learn from them.', 'A central complaints team was set up in January 2025. Replies within target have gone up from 52% to 81%, and a learning report now goes to the Corporate Leadership Team every quarter.'),
 ('5', 'Increase the pace of change in adult social care, and secure the capacity to achieve it.', 'A programme director was appointed in April and the first savings have been made. The team was concerned that the programme still depends upon a small number of interim staff, and urges the council to plan now for when they leave.'),
 ('6', 'Give area committees a clear purpose, with budgets and powers to match.', 'The Cabinet has considered three options, but no decision has been made. Town councils told the peer team that they are losing patience. This is the recommendation on which the least has been achieved.')]
PEERS = [('Cllr Stephen Aldcroft', 'Leader', 'Bedford Borough Council'), ('Margaret Yeoman', 'Chief Executive', 'Rutland County Council'), ('Dominic Farr', 'Director of Adult Services', 'North Lincolnshire Council'), ('Tamsin Oduya', 'Peer Challenge Manager', 'Local Government Association')]
rows = ''.join(f'<tr><td class="n">{a}</td><td>{e(b)}</td><td>{e(c)}</td></tr>' for a, b, c in REC)
peers = ''.join(f'<li>{e(a)} – {e(b)}, {e(c)}</li>' for a, b, c in PEERS)
doc = f'''<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge Progress Review: Fennbridge Council</title><style>
@page {{ size: A4; margin: 22mm 20mm 22mm; @bottom-center {{ content: "Fennbridge Council Corporate Peer Challenge Progress Review   |   " counter(page); font: 8pt "URW Gothic"; color: #555 }} }}
body {{ font: 11pt/1.42 "P052", Palatino, serif; color: #111 }}
h1, h2, h3 {{ font-family: "URW Gothic", sans-serif; color: #00645a }} h1 {{ font-size: 22pt; margin: 0 0 1mm; line-height: 1.15 }} h2 {{ font-size: 13.5pt; margin: 7mm 0 2mm; break-after: avoid }} h3 {{ font-size: 11pt; margin: 4mm 0 1mm; break-after: avoid }}
.sub {{ font-size: 14pt; margin: 0 }} .top {{ border-bottom: 3pt solid #00645a; padding-bottom: 5mm; margin-bottom: 6mm }} p {{ margin: 0 0 2.6mm; text-align: left }}
table {{ border-collapse: collapse; width: 100%; font-size: 10pt; margin: 3mm 0 }} th {{ background: #00645a; color: #fff; text-align: left; padding: 1.6mm 2mm; font-family: "URW Gothic"; font-size: 9pt }} td {{ border: .6pt solid #7aa; padding: 1.6mm 2mm; vertical-align: top }} tr {{ break-inside: avoid }} .n {{ width: 8mm; text-align: center }}
thead {{ display: table-header-group }}
</style></head><body>
<div class="top"><h1>Corporate Peer Challenge<br>Progress Review</h1><p class="sub">Fennbridge Council</p><p class="sub">8 July 2025</p><p class="sub">Feedback report</p></div>
<h2>1. Introduction</h2>
<p>Fennbridge Council took part in a Corporate Peer Challenge from 10 to 13 September 2024. The peer team’s report was published on 5 December 2024 together with the council’s action plan. It contained six recommendations.</p>
<p>A progress review is part of every Corporate Peer Challenge. It gives the council a chance to take stock, with peers who know it, of what has been done and what remains. It is not a second peer challenge and does not look at every part of the original report.</p>
<p>This one was held on 8 July 2025. The team met the Leader, members of the Cabinet, leaders of the other political groups, the Corporate Leadership Team, a group of staff and representatives of town councils and the Integrated Care Board. The Local Government Association is grateful to all of them.</p>
<h2>2. The peer team</h2><p>Three of the four peers had been part of the team in September 2024. The members of the team were:</p><ul>{peers}</ul>
<h2>3. Summary of findings</h2>
<p>Fennbridge has made good use of the ten months since the peer challenge. A council that was created in 2021 out of a district and part of a county has begun to look and feel like one organisation. People talked to the team about Fennbridge, and far less about the councils that went before it. That is a considerable achievement, and the Leader and the Chief Executive deserve much of the credit.</p>
<p>The One Fennbridge Plan is the most visible sign of the change. Behind it there have been quieter improvements in the handling of complaints, in performance reporting and in the relationship between senior members and officers, which had been strained and is now open and businesslike.</p>
<p>Not all has gone so well. The future of area committees has yet to be settled. The financial position has grown tighter as the cost of adult social care has risen, and the overspend for 2024/25, at £4.4 million, was more than had been forecast. The council understands this and has brought forward its budget process by two months.</p>
<h2>4. Progress against the recommendations</h2>
<p>The table gives each recommendation of September 2024 and the progress that the team found at the time of its visit.</p>
<table><thead><tr><th>No.</th><th style="width:38%">Recommendation</th><th>Progress at July 2025</th></tr></thead><tbody>{rows}</tbody></table>
<h2>5. Further observations</h2>
<h3>Finance</h3><p>The section 151 officer has introduced monthly challenge meetings, at which directors explain their forecasts to the Chief Executive. These are valued. The team would encourage the council to invite the chair of the Audit Committee to attend from time to time. Reserves are adequate but are expected to fall in each of the next two years.</p>
<h3>Leadership and culture</h3><p>The staff whom the team met were positive and spoke freely. They like the monthly broadcasts by the Chief Executive and feel that senior managers listen. Some in the depots said that news still reaches them late. The council might look at how Wigan and Stockport have gone about this.</p>
<h3>Partnerships</h3><p>Health partners described the council as a changed organisation. The joint commissioning arrangements that began in April are at an early stage, but there is confidence on both sides that they will help to reduce delays.</p>
<h2>6. Final thoughts and next steps</h2>
<p>The team left with a strong sense of a council on the move. It hopes that members will now be decisive about area committees and will not allow the debate to go on into another year. The council has undertaken to take this report to its Cabinet on 23 September 2025.</p>
<p>The next Corporate Peer Challenge of Fennbridge Council would be expected in 2029. Until then the Local Government Association will go on offering support through its principal adviser for the region, Lionel Greaves.</p>
</body></html>'''
f = ROOT / NAME; f.mkdir(exist_ok=True); (f / 'source.html').write_text(doc)
import weasyprint; weasyprint.HTML(str(f / 'source.html')).write_pdf(str(f / 'document.pdf'))
gold = dict(documents=dict(document_type='progress_review', date_start='2025-07-08', date_end='2025-07-08', committee=None), councils=['E06999002'],
 recommendations=[dict(ref=a, text=b, headline=None, recommendation_type='peer', made=['2024', '2024-09'], theme=None, actions=[], leads=[], rag=[], progress=[dict(text=c, as_of_start='2025-07-01')]) for a, b, c in REC],
 front_matter=[], scope=[], peers=[dict(name=[a, a.replace('Cllr ', '')], role=b, organisation=c) for a, b, c in PEERS],
 milestones=[dict(event='on_site', date_text=['10 to 13 September 2024', 'from 10 to 13 September 2024'], date_start='2024-09-10', date_end='2024-09-13'),
  dict(event=['report_published', 'action_plan_published'], date_text='5 December 2024', date_start='2024-12-05', date_end='2024-12-05'),
  dict(event='progress_review', date_text='8 July 2025', date_start='2025-07-08', date_end='2025-07-08'),
  dict(event=['meeting', 'other'], date_text='23 September 2025', date_start='2025-09-23', date_end='2025-09-23')], no_extra=['peers'])
meta(NAME, gold, 'Fennbridge Council: Corporate Peer Challenge Progress Review, 8 July 2025', 'WeasyPrint', 'Progress review report in serif type with a three-column table (number, recommendation of September 2024, progress) between prose chapters; a council created in 2021 whose predecessor has nearly the same name; other councils named in passing.')
