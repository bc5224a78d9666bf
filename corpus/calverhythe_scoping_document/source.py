import sys, os; sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__)))); from shaded_papers import *
F = os.path.dirname(os.path.abspath(__file__))
d = doc('Liberation Sans', 11, margins=2.2, head_color='0B5C8A')
footer(d, 'London Borough of Calverhythe | Corporate Peer Challenge Scoping Document | ')
para(d, 'Corporate Peer Challenge: Scoping Document', 'Heading 1')
para(d, 'This document sets out what has been agreed between the London Borough of Calverhythe and the Local Government Association (LGA) about the council’s Corporate Peer Challenge. It was drawn up after the set-up meeting held on 12 May 2025 between the Leader, the Chief Executive and the LGA.')
def table(head, rows, ws, hc='0B5C8A', boldfirst=True):
    t = d.add_table(rows=0, cols=len(ws)); t.style = 'Table Grid'
    if head:
        r = t.add_row(); header_row(r)
        for c, h in zip(r.cells, head): put(c, h, 10, True, 'FFFFFF'); fill(c, hc)
    for row in rows:
        r = t.add_row(); no_split(r)
        for i, (c, x) in enumerate(zip(r.cells, row)): put(c, x, 10, boldfirst and i == 0)
    widths(t, ws); para(d, '')
para(d, '1. Overview', 'Heading 2')
FM = [('Council', 'London Borough of Calverhythe', ['council', 'Council', 'name_of_council']), ('Date agreed', '30 May 2025', ['date_agreed', 'date', 'Date agreed']), ('Chief Executive', 'Rosalind Mbeki', ['chief_executive', 'Chief Executive']), ('Council lead officer', 'Theo Barnard, Director of Strategy', ['lead_officer', 'council_lead_officer', 'Council lead officer']), ('LGA peer challenge manager', 'Alice Renshaw', ['peer_challenge_manager', 'LGA peer challenge manager', 'lga_peer_challenge_manager']), ('Dates on site', 'Monday 6 to Thursday 9 October 2025', ['dates_on_site', 'on_site', 'Dates on site']), ('Base', 'Town Hall, Quay Street, with visits to Hythe Island and the Eastferry estate', ['base', 'Base', 'venue'])]
table(None, [(a, b) for a, b, _ in FM], [5.0, 11.6])
para(d, '2. Scope of the challenge', 'Heading 2')
para(d, 'All Corporate Peer Challenges cover five core themes. The council has added the matters in the third column, which are those on which it would value the team’s view most.')
S = [('Local priorities and outcomes', ['Are the council’s priorities clear and informed by the local context?', 'Is it achieving improved outcomes for its residents?'], ['Progress of the Eastferry estate renewal', 'Whether the Calverhythe 2030 missions are the right ones']),
 ('Organisational and place leadership', ['Does the council provide effective local leadership?', 'Are there good relationships with partner organisations and local communities?'], ['Relations with the Mayor of London and with health partners in the sub-region']),
 ('Governance and culture', ['Are there clear and robust governance arrangements?', 'Is there a culture of challenge and scrutiny?'], ['Oversight of the two wholly owned companies', 'How the move to a Leader and Cabinet model has settled in']),
 ('Financial planning and management', ['Does the council have a clear understanding of its current financial position?', 'Does it have a strategy and a clear plan to address its financial challenges?'], ['Temporary accommodation costs, which have doubled since 2022/23']),
 ('Capacity for improvement', ['Is the organisation able to support delivery of local priorities?', 'Does it have the capacity to improve?'], ['Readiness of the workforce for digital change'])]
table(['Core theme', 'Key questions', 'Calverhythe focus'], [(t, '\n'.join(q), '\n'.join('•  ' + x for x in it)) for t, q, it in S], [4.0, 6.8, 5.8])
scope = []
for t, q, it in S:
    scope += [dict(level='theme', theme=t, text=t)] + [dict(level='question', theme=t, text=x) for x in q] + [dict(level='item', theme=t, text=x) for x in it]
para(d, 'In addition, the team will be asked to look at one local theme:')
loc = 'Housing safety and quality'; lq = ['How well prepared is the council for inspection by the Regulator of Social Housing?']
table(['Additional theme', 'Key question'], [(loc, lq[0])], [6.0, 10.6])
scope += [dict(level='theme', theme=loc, text=loc), dict(level='question', theme=loc, text=lq[0])]
para(d, '3. The peer team', 'Heading 2')
para(d, 'The LGA will put together the team below. Names will be added as they are confirmed, and the council will have the chance to comment on any conflict of interest.')
P = [('Lead peer', 'Simon Achterberg', 'Chief Executive, London Borough of Hounslow'), ('Labour member peer', 'Cllr Nadia Forsythe', 'Leader, Stainmoor City Council'), ('Conservative member peer', 'To be confirmed', ''), ('Finance peer', 'Ruth Cardew', 'Director of Finance, Royal Borough of Kingsmead'), ('Housing peer', 'To be confirmed', 'Director of Housing from a unitary or London borough'), ('Peer challenge manager', 'Alice Renshaw', 'LGA'), ('Project support officer', 'Ben Okafor', 'LGA')]
table(['Position in team', 'Name', 'Post and organisation'], P, [4.6, 4.6, 7.4])
A = lambda *x: list(x)
peers = [dict(name='Simon Achterberg', role=A('Chief Executive', 'Lead peer'), organisation='London Borough of Hounslow'), dict(name='Cllr Nadia Forsythe', role=A('Leader', 'Labour member peer'), organisation='Stainmoor City Council'), dict(name=None, role='Conservative member peer', organisation=None), dict(name='Ruth Cardew', role=A('Director of Finance', 'Finance peer'), organisation='Royal Borough of Kingsmead'), dict(name=None, role=A('Housing peer', 'Director of Housing'), organisation=A(None, 'unitary or London borough', 'a unitary or London borough')), dict(name='Alice Renshaw', role=A('Peer challenge manager', 'LGA Peer challenge manager'), organisation=A('LGA', 'Local Government Association', None)), dict(name='Ben Okafor', role=A('Project support officer', 'LGA Project support officer'), organisation=A('LGA', 'Local Government Association', None))]
para(d, '4. Timetable', 'Heading 2')
O = ['other']
TT = [('Set-up meeting', '12 May 2025', A('scoping', 'meeting', 'other'), '2025-05-12', '2025-05-12'), ('Peer team confirmed', 'By 31 July 2025', 'other', A('2025-07-31', None), '2025-07-31'), ('Position statement and key documents sent to the LGA', '12 September 2025', 'position_statement', '2025-09-12', '2025-09-12'), ('On-site programme agreed', 'w/c 22 September 2025', A('other', 'on_site'), '2025-09-22', A('2025-09-28', '2025-09-26', '2025-09-22')), ('Peer team on site', '6–9 October 2025', 'on_site', '2025-10-06', '2025-10-09'), ('Feedback presentation to members and senior officers', '9 October 2025', 'feedback', '2025-10-09', '2025-10-09'), ('Draft report received', 'Within three weeks of the visit', 'draft_report', A(None, '2025-10-09', '2025-10-30'), A(None, '2025-10-30')), ('Report published', 'January 2026', 'report_published', '2026-01-01', '2026-01-31'), ('Action plan approved by Cabinet and published', '4 March 2026', A('action_plan_published', 'meeting'), '2026-03-04', '2026-03-04'), ('Progress review', 'Summer 2026', 'progress_review', A('2026-06-01', None), A('2026-08-31', None))]
table(['Milestone', 'Date'], [x[:2] for x in TT], [10.6, 6.0], boldfirst=False)
para(d, '5. Practical arrangements', 'Heading 2')
para(d, 'The council will provide a base room with wi-fi and a printer, a timetable of meetings and a single point of contact, Jade Holloway, Corporate Programme Officer. Interviews and focus groups are not for attribution. The team will ask to see staff at all levels, members of every group, partners and residents, and it expects to hold about 45 meetings.')
para(d, 'The cost of the challenge is met by the LGA through the sector support programme. The council meets the cost of rooms, refreshments and local travel.')
d.save(F + '/document.docx'); soffice(F)
ms = [dict(event=e, date_text=[t, t[0].lower() + t[1:], t.removeprefix('By ')] + (['Monday 6 to Thursday 9 October 2025'] if e == 'on_site' else []), date_start=a, date_end=b) for _, t, e, a, b in TT]
save(F, dict(documents=dict(document_type='scope_letter', date_start=['2025-05-30', None], date_end=['2025-05-30', None]), councils=['E09999001'], recommendations=[], front_matter=[dict(field=f, value_text=b) for a, b, f in FM], scope=scope, peers=peers, milestones=ms, no_extra=['peers', 'scope']),
 'Calverhythe corporate peer challenge scoping document', 'python-docx + LibreOffice', 'A council’s own scoping document wholly in Word tables: overview, three-column theme/question/focus table, peer team with posts to be confirmed, timetable.')
