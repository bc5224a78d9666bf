import sys, os; sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__)))); from shaded_papers import *
F = os.path.dirname(os.path.abspath(__file__))
d = doc('Caladea', 11.5, margins=2.5, head_color='1F4E5F', head_font='Liberation Sans')
footer(d, 'Corporate Peer Challenge Progress Review – Harbourne and Tilling Borough Council – ')
H1 = lambda t: para(d, t, 'Heading 1')
H2 = lambda t: para(d, t, 'Heading 2')
p = para(d, 'LGA Corporate Peer Challenge – Progress Review', 'Title')
para(d, '**Harbourne and Tilling Borough Council**', size=16)
para(d, '3 and 4 June 2025', size=13); para(d, '**Feedback**', size=13)
H1('1. Introduction')
para(d, 'The council undertook an LGA Corporate Peer Challenge (CPC) from 10 to 13 September 2024 and published the full report, with an action plan, on 18 December 2024. The Progress Review is an integral part of the Corporate Peer Challenge process. Taking place about ten months after the CPC, it is designed to give space for the council’s senior leadership to:')
for t in ['receive feedback from peers on the early progress made by the council against the CPC recommendations and the council’s own action plan', 'consider the peers’ reflections on any new opportunities or challenges that have come up since the team was on site', 'discuss any early impact or learning from the work done so far']: para(d, t, 'List Bullet')
para(d, 'The LGA would like to thank Harbourne and Tilling Borough Council for its commitment to sector-led improvement. This Progress Review was the next step in a relationship that will go on after it.')
H1('2. Summary of the approach')
para(d, 'The Progress Review at Harbourne and Tilling took place on site on 3 and 4 June 2025. The review focused on each of the recommendations from the Corporate Peer Challenge, which were, under the theme headings used in the 2024 report:')
OLD = [('Vision and place', ['Develop a vision for the borough to 2040 with partners and residents, so that the Local Plan and the regeneration of Tilling Harbour have something to point towards.', 'Make better use of the council’s role as convenor, beginning with health partners.']),
 ('Governance and culture', ['Review the committee structure now that the council has had two years’ experience of it.', 'Put in place a development programme for all members, including those who chair committees for the first time.', 'Clear the backlog of internal audit actions, some of which are more than two years old.']),
 ('Finance', ['Produce a savings plan for the four years to 2028/29 and begin to carry it out in the current year.', 'Look again at the capital programme and test whether it can be afforded and delivered.']),
 ('Capacity', ['Fill the post of Deputy Chief Executive or remove it from the structure.'])]
recs = []; n = 0
for t, items in OLD:
    p = para(d, f'**{t}**'); p.paragraph_format.keep_with_next = True
    for x in items:
        n += 1; p = para(d, f'R{n}\t{x}'); p.paragraph_format.left_indent = Cm(1.2); p.paragraph_format.first_line_indent = Cm(-1.2)
        p.paragraph_format.tab_stops.add_tab_stop(Cm(1.2))
        recs.append(dict(ref=f'R{n}', text=x, recommendation_type='peer', made=['2024', '2024-09-10', '2024-09-13', '2024-12-18'], theme=t))
para(d, 'For this Progress Review, the following members of the original CPC team were involved:')
PE = [('Graham Ellerby', 'Chief Executive', 'South Kesteven District Council'), ('Cllr Deborah Achebe', 'Leader', 'Lynford Borough Council'), ('Cllr Martin Sowerby', 'Group Leader', 'Eastmarsh Borough Council'), ('Priyanka Dalal', 'Director of Finance and Section 151 Officer', 'Wendlebury Vale District Council')]
for a, b, c in PE: para(d, f'{a}, {b}, {c}', 'List Bullet')
para(d, 'Jonathan Reeve, LGA Peer Challenge Manager', 'List Bullet')
para(d, 'Samira Lodge, LGA Senior Regional Adviser', 'List Bullet')
H1('3. Progress Review – Feedback')
for h, ps in [('Vision and place', ['The council has made a good start. “Harbourne and Tilling 2040” was launched in March at an event in the Guildhall, and more than 2,300 residents have taken part in the conversations that followed. Partners spoke warmly of the way in which they had been brought in from the beginning. The vision is due to be adopted by Full Council in October 2025.', 'Relations with health have been slower to change. The reorganisation of the integrated care board has meant that the council’s main contacts have moved on, and the joint work on the Tilling neighbourhood health centre has paused. The peer team encourages the council to keep trying.']),
 ('Governance and culture', ['A cross-party working group reported to the Annual Meeting of Council on 21 May 2025. From this month the number of policy committees is reduced from six to four. Members told us that the new arrangements are simpler, although it is too soon to judge the effect.', 'Thirty-one of the 38 councillors have attended at least one session of the new member development programme. Audit actions have fallen from 64 at the time of the CPC to 19, and none of those that remain is classed as high priority. This is impressive progress.']),
 ('Finance', ['The 2025/26 budget was set without the use of general reserves for the first time in four years. A savings plan is in place for two years and in outline for two more. Officers were open with us that about half of the amount needed for 2027/28 has still to be found, and that the outcome of the Fair Funding Review could make this figure better or worse.', 'The capital programme has been cut from £88m to £61m. The harbour scheme remains the largest part of it, and the Department has confirmed that its grant may be spent until March 2027.']),
 ('Capacity', ['A permanent Deputy Chief Executive, Lucy Farnsworth, took up her post in February 2025. Staff have noticed the difference. The shadow of local government reorganisation is felt here as everywhere, and several managers asked us how they should plan for services that another council may be running in three years’ time.'])]:
    H2(h)
    for x in ps: para(d, x)
H1('4. Further recommendations from the Progress Review')
para(d, 'In the light of what they heard, and of what has changed since September 2024, the peers make three further recommendations:')
NEW = ['Agree which services and projects will be put first in the period before reorganisation, and tell staff and partners what will wait.', 'Begin now to share financial and asset data with the other councils in the county area.', 'Appoint a member champion for Tilling Harbour, to give the scheme a public face.']
for i, x in enumerate(NEW):
    p = para(d, f'{"abc"[i]})\t{x}'); p.paragraph_format.left_indent = Cm(1.2); p.paragraph_format.first_line_indent = Cm(-1.2); p.paragraph_format.tab_stops.add_tab_stop(Cm(1.2))
    recs.append(dict(ref=f'{"abc"[i]})', text=x, recommendation_type='peer', made=['2025', '2025-06-03', '2025-06-04', None], theme=None))
H1('5. Final thoughts and next steps')
para(d, 'The LGA would like to thank Harbourne and Tilling Borough Council for undertaking this Progress Review. We appreciate that senior managerial and political leadership will want to reflect on these findings and to consider how best to take them forward.')
para(d, 'Under the umbrella of LGA sector-led improvement there is an on-going offer of support to councils. The LGA is well placed to provide further help, advice and guidance on a number of the areas identified for development. Gareth Whitlow, Principal Adviser, is the main point of contact and is available at gareth.whitlow@lga.example.')
d.save(F + '/document.docx'); soffice(F)
save(F, dict(documents=dict(document_type='progress_review', date_start=['2025-06-03', None], date_end=['2025-06-04', None]), councils=['E07999014'], recommendations=recs, front_matter=[], scope=[],
 peers=[dict(name=a, role=b, organisation=c) for a, b, c in PE] + [dict(name='Jonathan Reeve', role=['LGA Peer Challenge Manager', 'Peer Challenge Manager'], organisation=[None, 'LGA', 'Local Government Association']), dict(name='Samira Lodge', role=['LGA Senior Regional Adviser', 'Senior Regional Adviser'], organisation=[None, 'LGA', 'Local Government Association'])],
 milestones=[dict(event='on_site', date_text=['from 10 to 13 September 2024', '10 to 13 September 2024'], date_start='2024-09-10', date_end='2024-09-13'), dict(event=['report_published', 'action_plan_published'], date_text=['18 December 2024', 'on 18 December 2024'], date_start='2024-12-18', date_end='2024-12-18'), dict(event=['progress_review', 'on_site'], date_text=['3 and 4 June 2025', 'on 3 and 4 June 2025'], date_start='2025-06-03', date_end='2025-06-04'), dict(event='meeting', date_text=['21 May 2025', 'on 21 May 2025'], date_start='2025-05-21', date_end='2025-05-21')], no_extra=['peers']),
 'Harbourne and Tilling progress review, June 2025', 'python-docx + LibreOffice', 'Progress review letter-report: earlier recommendations R1-R8 under local theme words, feedback by theme in prose, and three new lettered recommendations of a later year; tests made and theme.')
