import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from banded_papers import *
NAME = 'wendlebury_vale_cabinet_report'
FM = [('Report to:', 'Cabinet'), ('Date of meeting:', '17 November 2025'), ('Report title:', 'Corporate Peer Challenge: Feedback Report and Next Steps'), ('Report of:', 'Councillor Judith Harcombe, Leader of the Council'), ('Lead officer:', 'Tobias Renwick, Chief Executive'), ('Report author:', 'Ellen Marchbank, Corporate Policy Manager'), ('Key decision:', 'No'), ('Wards affected:', 'All wards')]
DEC = [('(1)', 'welcome the feedback report of the Corporate Peer Challenge team at Appendix A and thank the peers for their work;'), ('(2)', 'accept all eight of the recommendations made by the peer team, as set out in section 4 of this report;'), ('(3)', 'delegate to the Chief Executive, in consultation with the Leader of the Council, the preparation of an action plan for approval by Cabinet on 12 January 2026; and'), ('(4)', 'ask the Overview Committee to monitor progress against the action plan twice a year.')]
RECS = [('Recommendation 1', 'Set out what success looks like.', 'The Council Plan has broad support, but it is not yet clear to residents or staff what will be different in 2030. Choose a few measures of success and report on them openly.'),
 ('Recommendation 2', 'Prepare for local government reorganisation without losing sight of today’s services.', 'Decide which projects must be completed before reorganisation and which can be left to a successor council.'),
 ('Recommendation 3', 'Strengthen the relationship with town and parish councils.', 'Agree a new charter with the 46 parishes and use it to open discussions about the transfer of local assets.'),
 ('Recommendation 4', 'Clarify the roles of Cabinet members and senior officers.', 'Use joint development sessions to build trust and to agree how decisions are prepared.'),
 ('Recommendation 5', 'Give audit and standards work more weight.', 'Consider appointing a second independent person to the Audit and Standards Committee and review how it follows up the findings of internal audit.'),
 ('Recommendation 6', 'Produce a financial strategy that runs beyond a single year.', 'Model the effect of the funding review and put proposals to close the gap of £3.8 million before members as early as possible.'),
 ('Recommendation 7', 'Take a decision on the future of the Waterside leisure centre.', 'The delay is costing money and is a source of frustration to residents and partners alike.'),
 ('Recommendation 8', 'Look after your staff through a time of change.', 'Put in place a programme of support and development for managers, and talk to staff early and often about what reorganisation may mean for them.')]
TH = [('Local priorities and outcomes', 'Does the Council know its communities well, and are its priorities clear and delivered?'), ('Organisational and place leadership', 'Is there effective leadership of the organisation and of the place, with good partnerships?'), ('Governance and culture', 'Are there sound arrangements for decision-making, and a culture of respect and challenge?'), ('Financial planning and management', 'Does the Council understand its financial position and have a plan to deal with it?'), ('Capacity for improvement', 'Does the Council have the people, skills and resources to improve?')]
d = base('Liberation Sans', 11, margin=2.4)
s = d.sections[0]; f = s.footer.paragraphs[0]; f.alignment = WD_ALIGN_PARAGRAPH.CENTER; field(f, 'PAGE')
p = d.add_paragraph(); p.alignment = WD_ALIGN_PARAGRAPH.RIGHT; r = p.add_run('Agenda item 7'); r.bold = True
p = d.add_paragraph(); r = p.add_run('WENDLEBURY VALE DISTRICT COUNCIL'); r.bold = True; r.font.size = Pt(14)
t = d.add_table(rows=0, cols=2); t.style = 'Table Grid'
for a, b in FM:
    c = t.add_row().cells; write(c[0], a, 10.5, True); write(c[1], b, 10.5); shade(c[0], 'E7E6E6')
widths(t, [4.6, 11.6])
def H(x):
    p = d.add_paragraph(); p.paragraph_format.space_before = Pt(12); p.paragraph_format.keep_with_next = True; r = p.add_run(x); r.bold = True; r.font.size = Pt(12)
def N(n, x):
    p = d.add_paragraph(f'{n}\t{x}'); p.paragraph_format.left_indent = Cm(1.2); p.paragraph_format.first_line_indent = Cm(-1.2); p.paragraph_format.tab_stops.add_tab_stop(Cm(1.2)); return p
H('1.\tPurpose of the report')
N('1.1', 'To present the feedback report of the Corporate Peer Challenge that the Local Government Association (LGA) carried out at the Council in September, and to ask Cabinet to agree how the Council will respond to it.')
H('2.\tRecommendations')
p = d.add_paragraph('Cabinet is recommended to:'); p.paragraph_format.keep_with_next = True
for a, b in DEC:
    p = N(a, b); p.paragraph_format.left_indent = Cm(2.2); p.paragraph_format.first_line_indent = Cm(-1)
H('3.\tBackground')
N('3.1', 'All councils are expected to have a Corporate Peer Challenge at least every five years. The Council’s last took place in November 2019 and most of what was advised then has been put into effect, although the peers of 2019 would recognise some of the difficulties that remain, particularly in relation to our leisure buildings.')
N('3.2', 'The team was on site from 23 to 26 September 2025. The elected members and officers who made up the team came from other councils in the South and the Midlands. Before they came they read the position statement that was prepared by the Council and a wide range of other papers. During their time with us they met more than 130 people, among them councillors from every group, staff at all levels, parish clerks, businesses and voluntary organisations.')
N('3.3', 'The challenge looked at the five themes that form part of every Corporate Peer Challenge:')
for a, b in TH:
    p = d.add_paragraph(style='List Bullet'); p.paragraph_format.left_indent = Cm(2.2); r = p.add_run(a); r.bold = True; p.add_run(': ' + b)
N('3.4', 'The Council also asked the team to comment on its preparations for local government reorganisation.')
H('4.\tWhat the peer team recommended')
N('4.1', 'The full report is at Appendix A. The peers found a well-run Council with committed staff, good services and a strong sense of place. They noted the warmth with which partners spoke of the Council, and praised the way that the housing service has reduced the use of bed and breakfast accommodation. They also said that the Council has put off some difficult choices, and that reorganisation makes these more pressing.')
N('4.2', 'The report makes eight key recommendations:')
for a, h, b in RECS:
    p = d.add_paragraph(); p.paragraph_format.left_indent = Cm(1.2); p.paragraph_format.keep_with_next = True; p.paragraph_format.space_after = Pt(1); r = p.add_run(a); r.bold = True; r.font.color.rgb = RGBColor(0x1F, 0x5C, 0x2E)
    p = d.add_paragraph(); p.paragraph_format.left_indent = Cm(1.2); p.paragraph_format.keep_together = True; r = p.add_run(h + ' '); r.bold = True; p.add_run(b)
H('5.\tNext steps')
N('5.1', 'The LGA asks councils to publish the report within three months of the visit and an action plan within five months of it. The feedback report was published on the Council’s website on 3 November 2025. Subject to the decision of Cabinet, the action plan will be considered on 12 January 2026 and published soon after.')
N('5.2', 'A progress review by members of the same team will take place in July 2026. It normally lasts for one day, and the short report that results from it will also be published.')
N('5.3', 'Work on some of the recommendations has already started. A first session for Cabinet members and senior officers was held in October, and an options appraisal for the Waterside leisure centre has been commissioned.')
H('6.\tAlternative options considered')
N('6.1', 'Cabinet could choose not to accept some of the recommendations. This is not advised, as the peer team’s conclusions are well founded and are in line with the Council’s own assessment.')
H('7.\tFinancial implications')
N('7.1', 'There are none arising directly from this report. The cost of any further work will be set out in the action plan. The peer challenge itself is part of the support that the LGA offers to its members and was free of charge, apart from the cost of accommodation (£3,150), which was met from the corporate budget.')
H('8.\tLegal and equality implications')
N('8.1', 'There is no legal duty to take part in a peer challenge or to accept the advice that is given, but doing so helps the Council to meet its duty of best value under the Local Government Act 1999. An equality impact assessment will be carried out for those actions that need one.')
H('Appendices'); d.add_paragraph('Appendix A: LGA Corporate Peer Challenge, Wendlebury Vale District Council, Feedback Report')
H('Background papers'); d.add_paragraph('None')
topdf(NAME, d)
fm = [('report_to', 'Report to'), ('date_of_meeting', 'Date of meeting'), ('report_title', 'Report title'), ('report_of', 'Report of'), ('lead_officer', 'Lead officer'), ('report_author', 'Report author'), ('key_decision', 'Key decision'), ('wards_affected', 'Wards affected')]
alt = {'report_to': ['report_to', 'committee'], 'date_of_meeting': ['date_of_meeting', 'meeting_date'], 'report_title': ['report_title', 'title'], 'key_decision': ['key_decision', 'is_key_decision'], 'report_author': ['report_author', 'author']}
gold = dict(documents=dict(document_type='committee_report', date_start='2025-11-17', date_end='2025-11-17', committee='Cabinet'), councils=['E07999007'],
 recommendations=[dict(ref=a, text=[b, b.rstrip(';'), b.removesuffix('; and')] if b.endswith(';') or b.endswith('; and') else b, headline=None, recommendation_type='decision', actions=[], leads=[], rag=[], progress=[]) for a, b in DEC] +
  [dict(ref=a, text=[f'{h} {b}', b], headline=[h, h.rstrip('.')], recommendation_type='peer', made=['2025', None], actions=[], leads=[], rag=[], progress=[]) for a, h, b in RECS],
 front_matter=[dict(field=alt.get(k, k), value_text=v) for (k, _), (_, v) in zip(fm, FM)] + [dict(field='agenda_item', value_text='7')], peers=[],
 scope=[x for a, b in TH for x in (dict(level='theme', theme=a, text=a), dict(level='question', theme=a, text=b))] + [dict(level=['item', 'theme'], text=['preparations for local government reorganisation', 'its preparations for local government reorganisation', 'local government reorganisation', 'The Council also asked the team to comment on its preparations for local government reorganisation.'])],
 milestones=[dict(event='on_site', date_text='November 2019', date_start='2019-11-01', date_end='2019-11-30'), dict(event='on_site', date_text=['from 23 to 26 September 2025', '23 to 26 September 2025'], date_start='2025-09-23', date_end='2025-09-26'),
  dict(event='report_published', date_text='3 November 2025', date_start='2025-11-03', date_end='2025-11-03'), dict(event=['meeting', 'action_plan_published', 'other'], date_text='12 January 2026', date_start='2026-01-12', date_end='2026-01-12'),
  dict(event='report_published', date_text=['within three months of the visit', 'within three months'], date_start=[None, '2025-09-26'], date_end=[None, '2025-12-26']),
  dict(event=['action_plan_published', 'other'], date_text=['within five months of it', 'within five months'], date_start=[None, '2025-09-26'], date_end=[None, '2026-02-26']),
  dict(event='progress_review', date_text='July 2026', date_start='2026-07-01', date_end='2026-07-31')])
meta(NAME, gold, 'Wendlebury Vale District Council: Corporate Peer Challenge, feedback report and next steps (Cabinet, 17 November 2025)', 'python-docx + LibreOffice', 'Ordinary Word cabinet report: grey label table, numbered paragraphs, officers’ asks (1)-(4) of type decision and the peer team’s eight recommendations in section 4 with headlines; tests which recommendation is whose.')
