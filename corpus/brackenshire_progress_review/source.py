import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from plain_papers import *
import html; E = html.escape
N = 'brackenshire_progress_review'; folder(N)
R = [
 ('Agree a medium term plan for adult social care, with demand, workforce and market sustainability at its heart.',
  ['A five-year strategy was adopted in November. It rests on thorough modelling of demand, and the finance team and the directorate worked on it side by side. Providers who met us said that they had been listened to.', 'Delivery is at an early stage. The reablement service has halved its waiting list, while the plan for extra care housing has been held up by the cost of land at Aldery.']),
 ('Clarify the role of the six area boards and the decisions that each can take.',
  ['Terms of reference were revised in September, and every board now has a small delegated budget. Members like the change. Parish councils told us that they do not yet notice a difference.']),
 ('Speed up the property rationalisation programme.',
  ['Four buildings have been sold and a further three are under offer, bringing receipts of £6.8m. The move out of Shire House is planned for the summer. Good progress has been made here and the team congratulates those involved.']),
 ('Ensure that members have the support and information which they need to scrutinise children’s services.',
  ['A dashboard is sent to the committee each month and its chair has regular briefings with the Director. Two development sessions have been held and visits to the front line have begun. Questioning at the December meeting, which we watched, was well informed.']),
 ('Build a stronger performance culture, in which targets are stretching and underperformance is tackled.',
  ['This remains work in progress. The quarterly report is shorter and clearer. Some services have still to set targets for 2025/26, and the leadership team recognises that conversations about poor performance take place too late.']),
 ('Raise the profile of Brackenshire with government and investors.',
  ['The Leader now chairs the county group of the Western Gateway and spoke in its name to the select committee in October. A public affairs officer is in post.']),
 ('Review capacity in legal, procurement and digital services, so that they can support the pace of change.',
  ['A review was completed in June and £1.1m was added to the budget. Recruitment has gone well in procurement. In legal services half of the new posts are vacant, and the council is working with Fenwold District Council on a shared arrangement.'])]
NEW = [('A', 'Publish a short annual statement of progress on the adult social care strategy, written for residents and not for professionals.'), ('B', 'Test the new area board arrangements with parish and town councils before the end of the first year.'), ('C', 'Set a date by which every service will have targets, and ask the Performance Board to hold directors to it.')]
PE = [('Sir Julian Wrexford', 'former Chief Executive', 'Leicestershire County Council'), ('Councillor Gwen Parry-Sadler', 'Leader of the Opposition', 'Surrey County Council'), ('Imran Sheikh', 'Corporate Director for Resources', 'Dorset Council'), ('Abigail Thornley', 'Challenge Manager', 'LGA')]
css = '''@page{size:A4;margin:24mm 22mm 22mm;@top-right{content:"Brackenshire County Council: progress review";font:8pt Carlito;color:#666}@bottom-center{content:counter(page);font:9pt Carlito;color:#444}}@page:first{@top-right{content:""}}
body{font:11.5pt/1.42 Carlito,Calibri,sans-serif;color:#111}h1{font-size:25pt;font-weight:bold;color:#00468b;margin:0 0 2mm}.sub{font-size:14pt;margin:0 0 1mm}h2{font-size:15.5pt;color:#00468b;border-bottom:1pt solid #00468b;margin:8mm 0 3mm;break-after:avoid}
.box{background:#e7f0f9;border-left:4pt solid #00468b;padding:2.5mm 4mm;margin:5mm 0 2.5mm;break-after:avoid;font-weight:bold}p{margin:0 0 2.6mm}li{margin-bottom:1.6mm}'''
b = ['<h1>Corporate Peer Challenge: progress review</h1><p class="sub"><b>Brackenshire County Council</b></p><p class="sub">4 February 2025</p>',
 '<h2>Introduction</h2><p>Brackenshire County Council had a Corporate Peer Challenge from 18 to 21 March 2024. The council published the report of the team, and its own action plan, in July of that year. Some members of the team came back for a day on 4 February 2025 to see how the council is getting on. This note records what they found.</p><p>The purpose of a progress review is to give the senior leadership space to reflect with their peers on what has been achieved, to discuss early effects or lessons learnt, and to think about what should follow. It does not repeat the earlier challenge and it is not a fresh set of scores.</p><p>The members of the team were:</p><ul>']
b += [f'<li>{n} – {r}, {o}</li>' for n, r, o in PE]
b += ['</ul><h2>Summary</h2><p>The council has taken its recommendations seriously. There is momentum on property, on social care and on support for scrutiny, and staff we met spoke of a council with more confidence than a year ago. The leadership team has changed, with two new directors since the summer, and handovers were well managed. Performance and corporate capacity are the areas where most is still to be done, and the coming elections make it important not to lose ground.</p><p>The context has altered too. The English Devolution White Paper was published just before Christmas, and the council has joined with its neighbours in asking to be considered for the priority programme. It will need to protect the time of its best people from being wholly taken up with reorganisation.</p>',
 '<h2>Progress against the recommendations of 2024</h2><p>The peer team made seven recommendations in 2024. Each is shown below in a box, with the view of the review team under it.</p>']
g = []
for i, (r, ps) in enumerate(R, 1):
    b.append(f'<div class="box">Recommendation {i}. {E(r)}</div>' + ''.join(f'<p>{E(p)}</p>' for p in ps))
    g.append(dict(ref=f'{i}', text=r, headline=None, recommendation_type='peer', made=['2024', '2024-03', '2024-03-18'], theme=None))
b.append('<h2>Points for the council to consider next</h2><p>In the light of its conversations the review team suggests that the council should now:</p><div style="margin-left:6mm">' + ''.join(f'<p style="text-indent:-7mm;padding-left:7mm"><b>{a}.</b>&nbsp; {E(t)}</p>' for a, t in NEW) + '</div>')
for a, t in NEW: g.append(dict(ref=a, text=t, headline=None, recommendation_type='peer', made=['2025', '2025-02-04', '2025-02', None], theme=None))
b.append('<h2>Next steps</h2><p>The council is asked to publish this note by the end of April 2025 and to take it to a meeting of the full Council or Cabinet. Under the LGA’s present offer the council could expect its next Corporate Peer Challenge in 2029. Abigail Thornley will remain its point of contact in the meantime, and would be glad to help with member induction after the elections on 1 May 2025.</p>')
(ROOT/N/'source.html').write_text(f'<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>Corporate Peer Challenge: progress review</title><style>{css}</style></head><body>{chr(10).join(b)}</body></html>', encoding='utf-8')
from weasyprint import HTML
HTML(str(ROOT/N/'source.html')).write_pdf(str(ROOT/N/'document.pdf'))
gold(N, dict(documents=dict(document_type='progress_review', date_start='2025-02-04', date_end='2025-02-04'), councils=['E10999001'], recommendations=g, front_matter=[], scope=[],
  peers=[dict(name=[n, n.replace('Councillor ', 'Cllr ')] if n.startswith('Coun') else n, role=r, organisation=[o] if o != 'LGA' else ['LGA', 'Local Government Association']) for n, r, o in PE],
  milestones=[dict(event='on_site', date_text=['from 18 to 21 March 2024', '18 to 21 March 2024'], date_start='2024-03-18', date_end='2024-03-21'),
   dict(event='progress_review', date_text=['4 February 2025', 'on 4 February 2025'], date_start='2025-02-04', date_end='2025-02-04'),
   dict(event='report_published', date_text=['July of that year', 'in July of that year'], date_start='2024-07-01', date_end='2024-07-31'),
   dict(event='election', date_text=['1 May 2025', 'on 1 May 2025'], date_start='2025-05-01', date_end='2025-05-01'),
   dict(event='report_published', date_text=['by the end of April 2025', 'the end of April 2025', 'end of April 2025'])], no_extra=['peers']))
toml(N, 'Brackenshire County Council: Corporate Peer Challenge progress review, February 2025', 'WeasyPrint', 'LGA progress review with the seven recommendations of 2024 in tinted boxes, each followed by narrative, and three new lettered ones at the end (earlier and current recommendations in one document); another council named in passing')
look(N); checktext(N)
