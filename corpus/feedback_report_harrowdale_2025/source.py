import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from labelled_papers import *
d = new('Caladea', 11, 2.5, '2F5233')
for _ in range(5): d.add_paragraph()
p = para(d, 'Corporate Peer Challenge'); p.runs[0].font.size = Pt(30); p.runs[0].font.color.rgb = RGBColor(0x2F, 0x52, 0x33)
p = para(d, 'Harrowdale District Council'); p.runs[0].font.size = Pt(22)
p = para(d, '24–26 June 2025'); p.runs[0].font.size = Pt(15)
for _ in range(12): d.add_paragraph()
p = para(d, '**Feedback report**'); p.runs[0].font.size = Pt(15)
para(d, 'Final, September 2025')
d.add_page_break()
para(d, '**Contents**')
for a, b in [('1. Executive summary', 3), ('2. Key recommendations', 3), ('3. Overview of the peer challenge approach', 4), ('4. Feedback', 5), ('5. Next steps', 5)]:
    q = para(d, f'{a}\t{b}'); q.paragraph_format.tab_stops.add_tab_stop(Cm(16), 2, 1)
d.add_page_break()
H = lambda s: d.add_heading(s, 1); H2 = lambda s: d.add_heading(s, 2); P = lambda s: para(d, s)
H('1. Executive summary')
P('Harrowdale is a large and thinly peopled district of market towns, moorland and quarry villages, and its council is well thought of by those who deal with it. The peer team met staff who knew their patch, councillors who cared more for their wards than for party, and partners who said, without being asked, that the council could be relied upon in a crisis.')
P('The council has come through a hard period. The cost of the flooding of 2023, the loss of the leisure contractor and a run of senior departures would have tested any authority. It has a permanent Chief Executive again and a management team that is working well together. This is the moment to lift its eyes.')
P('What is missing at present is a plan. Harrowdale has many good strategies, but residents and staff could not tell us which three or four things the council most wants to get done by 2028, and the budget does not yet follow the priorities. With local government reorganisation in view, there is a risk that everything waits. The team’s strong advice is that it should not.')
P('The finances are sound for this year and next. After that the council is dependent upon business rates income that it may not keep. A programme of savings has been started but needs to be owned more widely than by the finance team.')
H('2. Key recommendations')
P('The body of this report contains a good many observations and ideas. Those that follow are the ones to which the peer team attaches most weight:')
rec = [('Agree a short council plan to 2028', 'With no more than five priorities, each of which has money, a lead member and a lead officer attached to it. This should be done by the end of the calendar year.'),
 ('Get ready for reorganisation without losing sight of today', 'Set up a small programme team, be open with staff about what is known and what is not, and decide which local projects must be finished before any new council comes into being.'),
 ('Broaden ownership of the budget', 'Members of all groups should have regular briefings on the medium-term financial strategy, and heads of service should sign off the savings that they are expected to deliver.'),
 ('Finish the repair of the planning service', 'Appeals and extensions of time mask slow decisions. Follow through the improvement plan of last year, publish performance monthly and fill the two principal posts.'),
 ('Make scrutiny count', 'Reduce the number of items for information, train the chairs, and involve scrutiny in the leisure procurement before the specification is fixed.'),
 ('Tell the story of Harrowdale', 'Develop a narrative of place with the towns and with business that can be used with government, investors and the proposed combined authority.'),
 ('Support and develop managers in the middle', 'They carry the organisation. Give them time, training and the delegated authority to act.')]
for i, (h, x) in enumerate(rec):
    H2(f'2.{i+1} Recommendation {i+1}'); P(f'**{h}**'); P(x)
H('3. Overview of the peer challenge approach')
H2('3.1 The peer team')
P('Peer challenges are delivered by experienced elected member and officer peers. The make-up of the team reflected the council’s requirements. The peers who took part in the challenge at Harrowdale were:')
peers = [('Lead Peer', 'Oonagh Balfour', 'Chief Executive', 'Rutland County Council'), ('Member Peer', 'Cllr Denzil Hartopp', 'Leader', 'Wendlebury Vale District Council'),
 ('Member Peer', 'Cllr Carys Mumford', 'Leader of the Independent Group', 'Torridge District Council'), ('Officer Peer', 'Jerome Asante', 'Director of Finance and Assets', 'Lynford Borough Council'),
 ('Officer Peer', 'Philippa Strang', 'Assistant Director, Planning and Growth', 'Stroud District Council'), ('LGA Peer Challenge Manager', 'Kit Ravensworth', None, None)]
for a, n, r, o in peers: para(d, f'**{a}:** {n}, {r}, {o}' if r else f'**{a}:** {n}', 'List Bullet')
H2('3.2 Scope and focus')
P('The peer team considered five themes, which form the core of every Corporate Peer Challenge:')
th = [('Local priorities and outcomes', 'Are the council’s priorities clear and are they informed by the local context?'), ('Organisational and place leadership', 'Does the council lead well locally, and does it have good relationships with partners and communities?'),
 ('Governance and culture', 'Are governance arrangements clear and robust, with a culture of respect and of challenge?'), ('Financial planning and management', 'Does the council understand its financial position and have a plan to deal with what lies ahead?'),
 ('Capacity for improvement', 'Can the organisation bring about the improvements it wishes to see?')]
for a, q in th: para(d, f'**{a}** – {q}', 'List Number')
P('Harrowdale also asked for a view of its planning service.')
H2('3.3 The process')
P('Peer challenges are improvement focused; they are not inspections. The team prepared by reading documents that the council supplied, and a position statement. It then spent three days on site, during which it held 39 meetings with 118 people, and gathered feedback from an online survey to which 204 members of staff replied. The report is a snapshot, and some of what it says will already be in hand.')
H('4. Feedback')
H2('4.1 Local priorities and outcomes')
P('The corporate strategy of 2021 ran to forty pages and was overtaken by events. Members told us that they steer by the budget and by their manifesto. The council has good data on its towns, including a moving study of isolation among older people in the upper dales, and could use it a good deal more. We suggest that an annual “state of the district” event would be a simple way of sharing it.')
P('Services to residents are mostly good. Recycling is in the best quarter of similar councils; homelessness is prevented more often than in neighbouring districts; benefit claims are dealt with quickly. Housing completions have fallen behind the local plan and the team heard from three housing associations that they would build more if the council would ask them.')
H2('4.2 Organisational and place leadership')
P('The Leader and Chief Executive work together well and are visible. Partners, among them the national park authority and the chamber of trade, would like the council to bring them together more often. Town and parish councils described a relationship that is friendly but one-sided: they are told things, and would prefer to be asked.')
P('Harrowdale has taken part constructively in talks with Stainmoor and with the county about reorganisation. Staff are anxious. It should recommend to its neighbours that a shared set of answers to frequent questions be kept, so that no group of staff hears news from another.')
H2('4.3 Governance and culture')
P('Meetings are orderly and the standards regime is little used, which is to the members’ credit. Overview and scrutiny, however, has drifted. Of 61 items taken last year, 44 were for noting. The statutory officers meet each month and have a good understanding of risk. The independent person on the audit committee was recommended to us by several members as the best questioner in the chamber.')
H2('4.4 Financial planning and management')
P('The council has balanced its budget without drawing on general reserves for four years. It should take care to test the assumption that green waste income will rise by eight per cent a year. The capital programme slipped by 46 per cent in 2024/25, and a more realistic profile would help members to see what can be done.')
H2('4.5 Capacity for improvement')
P('Sickness has come down and turnover is lower than it was. Managers in the middle told us that they spend much of their time on approvals that could be left to them. The project office is three people; it does well, but it cannot carry flood recovery, leisure, digital and reorganisation all at once.')
H('5. Next steps')
P('The council should publish this report, and an action plan in answer to it, by 26 November 2025. The LGA will arrange a progress review, which should take place within twelve months of the challenge. In the meantime, Marguerite Oakshott, Principal Adviser for the region, is the main contact between the council and the LGA; her address is m.oakshott@lga.example.')
footer(d, 'Corporate Peer Challenge – Harrowdale District Council        ')
gold = {'documents': {'document_type': 'feedback_report', 'date_start': '2025-09-01', 'date_end': '2025-09-30'}, 'councils': ['E07999006'],
 'recommendations': [{'ref': [str(i+1), f'Recommendation {i+1}', f'2.{i+1}'], 'text': [f'{h} {x}', x], 'headline': [h], 'recommendation_type': 'peer', 'made': ['2025', '2025-06', '2025-06-24', None], **E0} for i, (h, x) in enumerate(rec)],
 'front_matter': [], 'scope': [r for a, q in th for r in ({'level': 'theme', 'theme': a, 'text': a}, {'level': 'question', 'theme': a, 'text': q})],
 'peers': [{'name': [n, n.replace('Cllr ', '')], 'role': r if r else a, 'organisation': o or [None, 'LGA', 'Local Government Association']} for a, n, r, o in peers],
 'milestones': [{'event': 'on_site', 'date_text': '24–26 June 2025', 'date_start': '2025-06-24', 'date_end': '2025-06-26'},
  {'event': ['action_plan_published', 'report_published'], 'date_text': ['by 26 November 2025', '26 November 2025'], 'date_start': ['2025-11-26', None], 'date_end': '2025-11-26'},
  {'event': 'progress_review', 'date_text': ['within twelve months of the challenge', 'within twelve months'], 'date_start': [None, '2025-06-26', '2025-06-24'], 'date_end': [None, '2026-06-26', '2026-06-25']}],
 'no_extra': ['peers']}
for r in gold['recommendations']: r['headline'] = r['headline'][0]; r['text'] = r['text'][0]
save('feedback_report_harrowdale_2025', gold, 'python-docx + LibreOffice', 'Feedback report with cover, contents page and “2.n Recommendation n” headings each followed by a bold headline and a paragraph; peers as “Kind: Name, Role, Organisation” bullets; advice and the word “recommend” in the body that makes no row.', 'Corporate Peer Challenge feedback report, Harrowdale', d)
