import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from ruled_papers import *
import html
H = os.path.dirname(os.path.abspath(__file__)); e = html.escape
S = {'R': ('red', 'off_track', '#d4351c'), 'A': ('amber', 'at_risk', '#f6a623'), 'G': ('green', 'on_track', '#4caf50'), 'B': ('blue', 'complete', '#5b9bd5'), '': None}
T = [('Local priorities and outcomes', [
  ('1', 'Sharpen the outcomes framework that sits beneath the Calverhythe Plan so that the council and its partners can tell whether residents’ lives are improving.', [
    ('1a', 'Reduce the outcomes framework to no more than 20 measures, each with a baseline.', [off('Director of Strategy and Insight')], ('31 Oct 2025', '2025-10-31', '2025-10-31'), 'A', 'B', 'Framework of 18 measures agreed by Cabinet on 12 November.'),
    ('1b', 'Publish a residents’ scorecard twice a year.', [off('Director of Strategy and Insight')], ('30 Apr 2026', '2026-04-30', '2026-04-30'), 'G', 'G', 'Design complete. First scorecard will cover October 2025 to March 2026.')]),
  ('2', 'Put the voice of tenants and leaseholders at the heart of housing improvement.', [
    ('2a', 'Recruit a Housing Improvement Panel with a tenant majority and a tenant chair.', [off('Director of Housing'), mem('Cabinet Member for Homes')], ('30 Sep 2025', '2025-09-30', '2025-09-30'), 'G', 'B', 'Panel of eleven, seven of them tenants, has met twice.'),
    ('2b', 'Complete stock condition surveys of all council homes.', [off('Director of Housing')], ('31 Mar 2027', '2027-03-31', '2027-03-31'), 'R', 'A', '46% of homes surveyed against a plan of 52%. A second contractor began work in November and the gap is narrowing.')])]),
 ('Organisational and place leadership', [
  ('3', 'Build on the borough’s convening power: refresh the Calverhythe Partnership and agree two or three issues on which it will act together.', [
    ('3a', 'Review membership and terms of reference of the Calverhythe Partnership.', [off('Chief Executive')], ('31 Jan 2026', '2026-01-31', '2026-01-31'), 'G', 'G', 'Interviews with partners held in November; options paper to the January meeting.')])]),
 ('Governance and culture', [
  ('4', 'Review the scrutiny arrangements, including the number of commissions and the support they receive.', [
    ('4a', 'Commission an independent review of scrutiny.', [off('Monitoring Officer')], ('31 Dec 2025', '2025-12-31', '2025-12-31'), 'A', 'R', 'Procurement abandoned after one bid was received. It will be repeated in the new year.'),
    ('4b', 'Appoint a second scrutiny officer.', [off('Head of Democratic Services')], ('30 Nov 2025', '2025-11-30', '2025-11-30'), 'G', 'B', 'Appointed; started on 1 December.')]),
  ('5', 'Continue to work on an open and inclusive culture, acting on what staff networks have said about progression.', [
    ('5a', 'Introduce diverse interview panels for all posts at PO5 and above.', [off('Director of People')], ('1 Sep 2025', '2025-09-01', '2025-09-01'), 'B', 'B', 'Completed in August. Monitoring shows that 94% of panels have met the standard.'),
    ('5b', 'Launch a reverse-mentoring scheme with the corporate management team.', [off('Director of People'), body('Corporate Management Team')], ('31 Mar 2026', '2026-03-31', '2026-03-31'), '', 'G', 'Twelve mentors have been matched. Added to the plan in October at the request of the staff networks.')])]),
 ('Financial planning and management', [
  ('6', 'Accelerate the delivery of savings in adult social care and temporary accommodation, which drive the overspend.', [
    ('6a', 'Deliver the £4.8m demand programme for adult social care in 2025/26.', [off('Director of Adult Social Care')], ('31 Mar 2026', '2026-03-31', '2026-03-31'), 'A', 'A', '£3.1m delivered or secured. Reviews of high-cost packages are running three weeks late.'),
    ('6b', 'Acquire 150 homes to reduce the use of nightly-paid temporary accommodation.', [off('Director of Housing'), off('Director of Finance')], ('31 Mar 2026', '2026-03-31', '2026-03-31'), 'A', 'G', '121 homes bought and 34 more under offer.')])]),
 ('Capacity for improvement', [
  ('7', 'Agree one transformation programme and resource it properly.', [
    ('7a', 'Bring the five existing programmes under a single board and portfolio office.', [off('Chief Executive'), off('Director of Finance')], ('Q3 2025/26', '2025-10-01', '2025-12-31'), 'G', 'G', 'Board in place. The portfolio office will be fully staffed by 22 December.'),
    ('7b', 'Agree a skills plan for digital, data and commissioning roles.', [off('Director of People')], ('Q1 2026/27', '2026-04-01', '2026-06-30'), '', 'G', 'Skills audit sent to 640 staff.')])])]
css = '''@page{size:A4 landscape;margin:14mm 13mm}body{font-family:"Nimbus Sans","Liberation Sans",sans-serif;font-size:9.5pt;color:#222}
.top{display:flex;justify-content:space-between;border-bottom:4px solid #7a1f5c;padding-bottom:6px}.logo{font-size:17pt;font-weight:bold;color:#7a1f5c}h1{font-size:17pt;margin:12px 0 2px;color:#7a1f5c}
h2{font-size:12.5pt;background:#f3e9f0;padding:5px 8px;margin:16px 0 6px;break-after:avoid}.rec{margin:8px 0 3px;break-after:avoid}.rec b{color:#7a1f5c}
table{border-collapse:collapse;width:100%;margin-bottom:8px}th{background:#ececec;text-align:left;font-size:8.5pt}th,td{border:1px solid #aaa;padding:3px 5px;vertical-align:top}tr{break-inside:avoid}
td.s{text-align:center;font-weight:bold;width:4.2em}.key span{display:inline-block;width:1.6em;text-align:center;font-weight:bold;margin-left:14px;margin-right:4px}'''
o = [f'<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>Corporate Peer Challenge delivery tracker</title><style>{css}</style><body><div class="top"><div class="logo">Calverhythe</div><div>London Borough of Calverhythe<br>Strategy and Insight</div></div>',
 '<h1>Corporate Peer Challenge: delivery tracker</h1><p><b>December 2025</b></p><p>This tracker shows what we are doing in response to the seven recommendations of the peer team that visited the borough in spring 2025. It is updated each quarter and published on our website. Where a column is blank the action had not been agreed at that time.</p>',
 '<p class="key"><b>Key</b>' + ''.join(f'<span style="background:{S[k][2]}">{k}</span>{v}' for k, v in (('B', 'completed'), ('G', 'on track'), ('A', 'at risk of missing its date'), ('R', 'off track'))) + '</p>']
recs = []
for th, rs in T:
    o.append(f'<h2>{e(th)}</h2>')
    for ref, text, acts in rs:
        o.append(f'<p class="rec"><b>Recommendation {ref}:</b> {e(text)}</p><table><thead><tr><th style="width:3%">Ref</th><th style="width:30%">Action</th><th style="width:19%">Responsible officer</th><th style="width:9%">Due</th><th>Sep 2025</th><th>Dec 2025</th><th style="width:29%">Commentary (December 2025)</th></tr></thead><tbody>')
        ga = []
        for r, a, leads, due, s1, s2, com in acts:
            cell = lambda s: f'<td class="s" style="background:{S[s][2]}">{s}</td>' if s else '<td class="s"></td>'
            o.append(f'<tr><td>{r}</td><td>{e(a)}</td><td>' + '<br>'.join(e(x['lead_text']) for x in leads) + f'</td><td>{due[0]}</td>{cell(s1)}{cell(s2)}<td>{e(com)}</td></tr>')
            ga.append(dict(ref=r, text=a, due_text=due[0], due_start=due[1], due_end=due[2], leads=leads, progress=[dict(text=com, as_of_start='2025-12-01', as_of_end='2025-12-31')],
              rag=[dict(rag_text=s, rag=S[s][0], delivery=S[s][1], basis='text_and_fill', as_of_start=d1, as_of_end=d2) for s, d1, d2 in ((s1, '2025-09-01', '2025-09-30'), (s2, '2025-12-01', '2025-12-31')) if s]))
        o.append('</tbody></table>')
        recs.append(dict(ref=['Recommendation ' + ref], text=text, recommendation_type='peer', theme=th, actions=ga))
o.append('</body></html>')
open(H + '/source.html', 'w').write('\n'.join(o)); chrome(H)
finish(H, {'documents': {'document_type': 'action_plan', 'date_start': '2025-12-01', 'date_end': '2025-12-31'}, 'councils': ['E09999001'], 'recommendations': fill(recs, ['2025', None]),
 'front_matter': [], 'scope': [], 'peers': [], 'milestones': [{'event': 'on_site', 'date_text': ['spring 2025', 'in spring 2025'], 'date_start': [None, '2025-03-01'], 'date_end': [None, '2025-05-31']}]},
 'London Borough of Calverhythe: peer challenge delivery tracker, December 2025', 'Chromium', 'Web page printed from a browser: theme headings, each recommendation as a line above its own small action table, and two dated status columns (September and December) with letters on colour.')
