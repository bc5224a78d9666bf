import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from plain_papers import *
N = 'eastmarsh_scope_letter_word'; folder(N)
d = base('Arial', 11, False, (2, 2.4, 2, 2.4))
f = d.sections[0].footer.paragraphs[0]; r = f.add_run('Local Government Association  ·  Sector Support, Eastern Region  ·  www.local.gov.uk'); r.font.size = Pt(7.5)
para(d, 'Local Government Association', True, 15, '8A1C7C', align=AL.RIGHT, after=18)
para(d, 'Ms Jocelyn Ambrose\nChief Executive\nEastmarsh Borough Council\nThe Guildhall\nEastmarsh', after=12)
para(d, '3 February 2025', after=12)
para(d, 'Dear Jocelyn', after=8)
para(d, 'Eastmarsh Borough Council – Corporate Peer Challenge, 20 to 22 May 2025', True, after=8)
P = lambda s, **k: para(d, s, after=8, **k)
H = lambda s: para(d, s, True, 11.5, '8A1C7C', before=8, after=4, keep=True)
def BL(items, left=1.2):
    for s in items: para(d, f'•\t{s}', after=3, indent=left, hang=0.6)
P('Thank you for inviting the Local Government Association to carry out a Corporate Peer Challenge with Eastmarsh. It was a pleasure to meet you, Councillor Strand and the group leaders on 22 January to talk about what you hope to gain from it. This letter confirms what we agreed.')
H('Purpose and approach')
P('Peer challenge is run by councils for councils. The team will act as critical friends, and will use its own knowledge of local government to reflect on what it hears, sees and reads. Its members will not be checking compliance with any framework.')
H('Scope')
P('All challenges cover the five themes below. Under each we have noted the question that matters most to you.')
TH = [('Local priorities and outcomes', 'Is the Eastmarsh 2030 plan understood by residents, and does it lead to better outcomes in our least well-off wards?'), ('Organisational and place leadership', 'How well does the council use its influence with the port, the health trusts and the combined authority?'), ('Governance and culture', 'Has the return to a committee system improved the way in which decisions are made?'), ('Financial planning and management', 'Is our plan to close the budget gap by 2028 realistic?'), ('Capacity for improvement', 'Do we have the right skills and systems to become a digital council?')]
t = d.add_table(1, 2); t.style = 'Table Grid'
for c, h in zip(t.rows[0].cells, ('Theme', 'Question for Eastmarsh')): put(c, h, 10, True, 'FFFFFF'); shade(c, '8A1C7C')
for i, (a, q) in enumerate(TH, 1):
    c = t.add_row().cells; put(c[0], f'{i}. {a}', 10, True); put(c[1], q, 10); nosplit(t.rows[-1])
widths(t, [5.6, 10.4])
para(d, '', after=2)
P('You also asked that the team give some time to the following:')
EX = ['How the council works with its tenants, in view of the new consumer standards for social housing', 'The borough’s offer to visitors, now that the Winter Gardens have reopened']
BL(EX)
H('The peer team')
P('Subject to availability, and to your agreement on each of them, the team will be made up of:')
PE = ['Chief Executive peer', 'Labour Leader peer', 'Independent member peer', 'Officer peer with a background in finance', 'Officer peer with a background in housing']
BL(PE)
P('Tom Garrigan, Peer Challenge Manager, will lead on the arrangements for the LGA, supported by Neha Whitlock, Project Support Officer.', before=4)
H('Before the team arrives')
P('We would be glad to have a position statement of no more than twelve pages, with a small number of key documents, by 28 April 2025. Tom will need a first draft of the timetable by 4 April. Please try to leave an hour free on each day for the team to meet by itself.')
H('Feedback and publication')
P('The team will present its headline findings to you at the end of the last day on site. A draft report will be sent to you within three weeks. We expect all councils to publish the final report within three months of the visit and an action plan within five months of it. A progress review will take place around ten months after the challenge and its findings are published too; we have pencilled in 17 March 2026.')
H('Cost')
P('The challenge is offered at no charge as part of the sector support programme. You are asked to meet the cost of the team’s hotel rooms and travel within the borough.')
P('I hope that this is a fair reflection of our conversation. If you would like to change anything, please let Tom know by 14 February. I look forward to working with you.')
para(d, 'Yours sincerely', before=6, after=34)
para(d, 'Caroline Ostler', True, after=0)
para(d, 'Principal Adviser\nLocal Government Association', after=8)
para(d, 'cc. Councillor William Strand, Leader of the Council', size=10)
d.save(ROOT/N/'document.docx'); lo(N)
sc = []
for a, q in TH: sc += [dict(level='theme', theme=a, text=a), dict(level='question', theme=a, text=q)]
sc += [dict(level='item', text=x) for x in EX]
gold(N, dict(documents=dict(document_type='scope_letter', date_start='2025-02-03', date_end='2025-02-03'), councils=['E07999005'], recommendations=[], front_matter=[], scope=sc,
  peers=[dict(name=None, role=[x, x.split(' with ')[0]], organisation=None) for x in PE] + [dict(name='Tom Garrigan', role='Peer Challenge Manager', organisation=['LGA', None, 'Local Government Association']), dict(name='Neha Whitlock', role='Project Support Officer', organisation=['LGA', None, 'Local Government Association'])],
  milestones=[dict(event='on_site', date_text='20 to 22 May 2025', date_start='2025-05-20', date_end='2025-05-22'),
   dict(event='scoping', date_text=['22 January', 'on 22 January'], date_start=['2025-01-22', None], date_end=['2025-01-22', None]),
   dict(event='position_statement', date_text=['28 April 2025', 'by 28 April 2025'], date_end='2025-04-28'),
   dict(event='draft_report', date_text=['within three weeks']),
   dict(event='report_published', date_text=['within three months of the visit', 'within three months']),
   dict(event='action_plan_published', date_text=['within five months of it', 'within five months']),
   dict(event='progress_review', date_text=['17 March 2026'], date_start='2026-03-17', date_end='2026-03-17')], no_extra=['peers', 'scope']))
toml(N, 'Eastmarsh Borough Council: LGA scope letter for the Corporate Peer Challenge, February 2025', 'python-docx + LibreOffice', 'LGA letter with the five themes and one local question each in a two-column table, extra items in bullets, posts sought for the team, and promises of dates in prose')
look(N); checktext(N)
