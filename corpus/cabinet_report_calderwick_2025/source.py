import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from labelled_papers import *
d = new('Carlito', 11, 2.4, '1F4E5F')
logo(d, 'Calderwick Borough Council', '1F4E5F')
p = para(d, '**CABINET**'); p.runs[0].font.size = Pt(15)
head = [('Report to', ['Cabinet']), ('Date of meeting', ['18 March 2025']),
 ('Subject', ['LGA Corporate Peer Challenge: feedback report and the Council’s response']),
 ('Lead Cabinet Member', ['Councillor Priya Hadley, Leader of the Council']),
 ('Lead Director', ['Fergus Amblecote, Director of Corporate Services']),
 ('Report author', ['Martina Sowerby, Head of Strategy and Performance (01632 960 417)']),
 ('Wards affected', ['All']), ('Key decision', ['No']), ('Exempt information', ['None']),
 ('Appendices', ['Appendix A – Feedback report of the peer team', 'Appendix B – Draft action plan'])]
t = d.add_table(0, 2); t.style = 'Table Grid'
for k, v in head:
    r = t.add_row(); cell(r.cells[0], k, True, colour='FFFFFF'); shade(r.cells[0], '1F4E5F'); cell(r.cells[1], v)
widths(t, [4.2, 12])
dec = ['Welcome the feedback report of the peer team, attached at Appendix A, and thank the team and all those who took part in the challenge;',
 'Approve the draft action plan at Appendix B for publication on the Council’s website by 8 April 2025;',
 'Delegate authority to the Director of Corporate Services, in consultation with the Leader of the Council, to make minor amendments to the action plan before it is published; and',
 'Ask the Overview and Scrutiny Committee to receive an update on delivery of the action plan every six months.']
peer = [('Refresh the corporate plan.', 'The current plan carries 64 commitments. A shorter statement of what matters most to the borough would help members, staff and partners to see what is first in the queue and what can wait.'),
 ('Close the medium-term gap.', 'Agree, before the summer recess, a savings programme for 2026/27 and 2027/28 that does not lean on general reserves, with a named senior owner for each proposal.'),
 ('Put the transformation programme on a proper footing.', 'Bring the separate digital, assets and customer projects under one board, with one set of benefits that the finance team has tested.'),
 ('Reset the relationship between scrutiny and the executive.', 'Give scrutiny earlier sight of policy, a work programme of its own and an annual conversation with Cabinet about what difference it has made.'),
 ('Invest in the wider leadership team.', 'Heads of service are committed and able, but too many decisions travel upwards. Clarify delegations and back them with development.'),
 ('Decide what kind of place leader the Council wishes to be.', 'Partners want the Council to convene more often, in particular on skills, town centre recovery and the future of the former Merrion Works.'),
 ('Strengthen member development.', 'Offer a programme for the whole four-year term that goes beyond induction, including chairing skills and the code of conduct.')]
H = lambda s: d.add_heading(s, 1)
d.add_paragraph()
H('1. Purpose of the report')
num(d, '1.1', 'This report presents the findings of the Corporate Peer Challenge that the Local Government Association (LGA) carried out at the Council in November 2024. It sets out the peer team’s recommendations and asks Cabinet to agree how the Council will respond to them.')
H('2. Recommendations')
para(d, '**Cabinet is recommended to:**')
for i, x in enumerate(dec): num(d, f'2.{i+1}', x)
H('3. Reasons for the recommendations')
num(d, '3.1', 'Councils that take part in a Corporate Peer Challenge are expected to publish the feedback report and an action plan. Doing so in good time shows residents, staff and partners that the Council has listened, and gives members a clear basis on which to hold officers to account.')
H('4. Background')
num(d, '4.1', 'Corporate Peer Challenge is the LGA’s main tool of sector-led improvement. The Council last had one in 2018. Cabinet agreed in June 2024 to invite the LGA back, so that a new administration and a new Chief Executive could have an outside view of the Council early in the term.')
num(d, '4.2', 'The team was on site from 5 to 8 November 2024. It was made up of serving councillors and senior officers from other district and borough councils, with the support of the LGA. In the course of four days the peers spoke to more than 130 people, read some 70 documents and visited the depot, the Harbour Row estate and two community hubs.')
num(d, '4.3', 'All the core themes were looked at: local priorities and outcomes; organisational and place leadership; governance and culture; financial planning and management; and capacity for improvement. The Council also asked the team to look at its approach to customer service.')
H('5. What the peer team found')
num(d, '5.1', 'The report is a positive one. The team found an ambitious council with “staff who are proud to work for Calderwick and who go out of their way for residents”. It singled out the housing service, where void times have halved in two years, and the way in which the Council worked with voluntary groups to open warm spaces.')
num(d, '5.2', 'It was also frank. The peers thought that the Council is trying to do too much at once, that its financial position will be difficult from 2026/27, and that the arrangements for overview and scrutiny are not working as members would wish. They suggested that the Council might learn from Stainmoor City Council, whose scrutiny function was reviewed last year.')
num(d, '5.3', 'The peer team made seven recommendations, which are given here in full:')
for h, x in peer: para(d, f'**{h}** {x}', 'List Number')
num(d, '5.4', 'A number of smaller observations are made in the body of the feedback report. They have been passed to the services to which they relate and are not repeated here.')
H('6. The Council’s response')
num(d, '6.1', 'The draft action plan at Appendix B takes each recommendation in turn and says what the Council will do, who will lead and by when. It was prepared by the Corporate Leadership Team with the Leader and the Deputy Leader, and was discussed with group leaders at an informal meeting on 24 February 2025.')
num(d, '6.2', 'Some of the work had begun before the team arrived. The Finance Improvement Board recommended in October that the use of reserves be capped, and the Council agreed that in setting the budget. The review of delegations, which the External Auditor had also recommended, will be brought to full Council in July.')
num(d, '6.3', 'The peer team will return for a progress review in the autumn of 2025. The report of that visit will be published as well.')
H('7. Alternative options considered')
num(d, '7.1', 'Cabinet could decide not to adopt an action plan, or to accept some only of the recommendations. Neither is advised. The peer team’s conclusions are consistent with the Council’s own self-assessment and with the results of the staff survey.')
H('8. Implications')
t = d.add_table(0, 2); t.style = 'Table Grid'
for k, v in [('Financial', 'There is no charge for the challenge, which is covered by the Council’s subscription to the LGA. The cost of the actions will be met from existing budgets; the member development programme needs £14,000 a year, which is in the base budget.'),
 ('Legal', 'There is no statutory duty to take part in a peer challenge. Sharing the findings supports the Council’s best value duty under the Local Government Act 1999.'),
 ('Equalities', 'An equality impact assessment is not needed for this report. Individual actions will be assessed as they come forward.'),
 ('Climate and environment', 'None directly arising.'),
 ('Risk', 'If the Council does not act upon the findings it may fail to balance its budget from 2026/27 (strategic risk SR02, rated red).')]:
    r = t.add_row(); nosplit(r); cell(r.cells[0], k, True); shade(r.cells[0], 'DCE8EC'); cell(r.cells[1], v)
widths(t, [4.2, 12])
d.add_paragraph()
H('Background papers')
para(d, 'Report to Cabinet, 11 June 2024: Corporate Peer Challenge')
footer(d, 'Calderwick Borough Council  |  Cabinet 18 March 2025  |  Page ')
gold = {'documents': {'document_type': 'committee_report', 'date_start': '2025-03-18', 'date_end': '2025-03-18', 'committee': 'Cabinet'}, 'councils': ['E07999003'],
 'recommendations': [{'ref': f'2.{i+1}', 'text': x, 'headline': None, 'recommendation_type': 'decision', **E0} for i, x in enumerate(dec)] +
  [{'ref': str(i+1), 'text': f'{h} {x}', 'headline': [h, h.rstrip('.')], 'recommendation_type': 'peer', 'made': ['2024', '2024-11', '2025', None], **E0} for i, (h, x) in enumerate(peer)],
 'front_matter': [{'field': k, 'value_text': ' '.join(v)} for k, v in head],
 'peers': [],
 'milestones': [{'event': 'on_site', 'date_text': ['from 5 to 8 November 2024', '5 to 8 November 2024'], 'date_start': '2024-11-05', 'date_end': '2024-11-08'},
  {'event': 'action_plan_published', 'date_text': ['by 8 April 2025', '8 April 2025'], 'date_start': ['2025-04-08', None], 'date_end': '2025-04-08'},
  {'event': 'progress_review', 'date_text': ['autumn of 2025', 'in the autumn of 2025', 'the autumn of 2025'], 'date_start': ['2025-09-01', None], 'date_end': ['2025-11-30', None]}],
 'no_extra': ['front_matter']}
for r in gold['recommendations']:
    if isinstance(r['headline'], list): r['text'] = [r['text'], r['text'][len(r['headline'][0]):].strip()]
save('cabinet_report_calderwick_2025', gold, 'python-docx + LibreOffice', 'Word cabinet report: two-column shaded table of labels, officers’ asks 2.1-2.4 with closing “; and”, auto-numbered peer recommendations with run-in bold headlines in section 5; tests officer v peer lists and recommendations of others told in passing.', 'Cabinet report on the LGA Corporate Peer Challenge, Calderwick', d)
