import sys; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from ruled_papers import *
H = os.path.dirname(os.path.abspath(__file__))
d = base('Carlito', 11.5, False, 2.3)
ft = d.sections[0].footer.paragraphs[0]; ft.add_run('Arlenshire Council – Cabinet, 18 November 2025   |   Page '); field(ft, 'PAGE')
def para(t, bold=False, size=None, after=7, keep=False, hang=None, color=None):
    p = d.add_paragraph(); r = p.add_run(t); r.bold = bold
    if size: r.font.size = Pt(size)
    if color: r.font.color.rgb = RGBColor.from_string(color)
    p.paragraph_format.space_after = Pt(after); p.paragraph_format.keep_with_next = keep
    if hang: p.paragraph_format.left_indent = Cm(hang[0] + hang[1]); p.paragraph_format.first_line_indent = Cm(-hang[1])
    return p
def head(t): para(t, True, 13, 4, True, color='1B5E3B')
N = [0]
def num(t): N[0] += 1; para(f'{N[0]}.\t{t}', hang=(0, 1))
para('ARLENSHIRE COUNCIL', True, 16, 0, color='1B5E3B'); para('Report to Cabinet', True, 13, 8)
FM = [('Meeting date:', '18 November 2025'), ('Report title:', 'Corporate Peer Challenge – feedback report and the Council’s response'), ('Report of:', 'Chief Executive'), ('Cabinet Member:', 'Councillor Philippa Garside, Leader of the Council'), ('Contact:', 'Rowan Dacre, Assistant Director (Policy and Change), rowan.dacre@arlenshire.example'), ('Key decision:', 'No'), ('Forward Plan reference:', 'FP/25/118'), ('Wards affected:', 'All wards')]
for a, b in FM:
    p = d.add_paragraph(); p.paragraph_format.space_after = Pt(3); p.paragraph_format.left_indent = Cm(4.6); p.paragraph_format.first_line_indent = Cm(-4.6); p.paragraph_format.tab_stops.add_tab_stop(Cm(4.6))
    p.add_run(a).bold = True; p.add_run('\t' + b)
para('', after=2)
head('Summary')
num('The Local Government Association (LGA) carried out a Corporate Peer Challenge of the Council in September 2025. It was the first since the Council came into being on 1 April 2023. This report presents the peer team’s findings, which are positive overall, and asks Cabinet to accept the team’s recommendations and agree how the Council will respond to them.')
head('Recommendations')
para('Cabinet is recommended to:', after=4, keep=True)
dec = [('(1)', 'Welcome the Corporate Peer Challenge feedback report at Appendix 1 and thank the peer team for its work.'), ('(2)', 'Accept all of the peer team’s key recommendations, as listed in paragraph 9.'), ('(3)', 'Ask the Chief Executive to prepare an action plan for approval by Cabinet on 20 January 2026.'), ('(4)', 'Recommend to Council that the report be debated at its meeting on 11 December 2025, and that:'),]
sub = ['(a) the Overview and Scrutiny Management Board be invited to monitor delivery of the action plan; and', '(b) a cross-party member reference group be set up to oversee the response to recommendation 6.']
for a, b in dec: para(f'{a}\t{b}', hang=(0.8, 1), after=4)
for s in sub: para(s, hang=(2.2, .7), after=4)
head('Background')
num('Peer challenge is the main tool of sector-led improvement. Teams of serving councillors and officers, co-ordinated by the LGA, spend time in a council as critical friends. There is no scoring and no inspection judgement.')
num('The peer team visited Arlenshire from 16 to 19 September 2025. It was made up of serving councillors and officers from other councils. The team held 51 meetings, saw more than 170 people and read some 90 documents, among them the Council’s own self-assessment.')
num('All corporate peer challenges consider five themes:')
TH = ['Local priorities and outcomes', 'Organisational and place leadership', 'Governance and culture', 'Financial planning and management', 'Capacity for improvement']
for t in TH: para('•\t' + t, hang=(1, .6), after=2)
head('What the peer team found')
num('The team found “a council that has come a long way in a short time”. It praised the way in which four predecessor councils were brought together without interruption to services, the visibility of the Leader and Chief Executive, and relationships with the voluntary sector, town councils and the integrated care board.')
num('It also found that the pace of change has left some things unfinished. There are still eleven housing and revenues systems, four sets of fees in some services, and staff on different terms and conditions. Members told the team that they do not always receive the information that they need. The Council’s finances are stable this year, but balancing the next two budgets relies on savings that have not yet been worked up.')
num('Some of the same points were made by the external auditor in the Annual Auditor’s Report for 2024/25, which the Audit Committee considered in July. That report is not repeated here.')
num('Appendix 1 is the report in full. It will be published on the Council’s website and on that of the LGA.')
num('The peer team’s key recommendations are:')
peer = [('Finish the job of bringing the predecessor councils together', 'Agree a dated programme for harmonising systems, terms and conditions and charges, and communicate it.'), ('Turn the savings plan into projects', 'Every saving above £250,000 should have an accountable director, a business case and a date.'), ('Publish a clear narrative for Arlenshire', 'Residents, staff and partners do not yet share a picture of what the new council is for.'), ('Give members what they need to do their jobs', 'Improve the quality and timeliness of ward information, case handling and briefings.'), ('Make scrutiny count', 'Reduce the number of items for noting, and choose fewer subjects which matter more.'), ('Review area working', 'Decide what the six area committees are for, and fund them accordingly.'), ('Support managers to lead change', 'Extend the leadership programme to service managers, whose role is critical.'), ('Plan for the workforce of 2030', 'Understand the age profile and the skills which will be needed, and begin to act on this now.')]
for i, (a, b) in enumerate(peer, 1):
    p = d.add_paragraph(); p.paragraph_format.left_indent = Cm(1.8); p.paragraph_format.first_line_indent = Cm(-.8); p.paragraph_format.space_after = Pt(4)
    p.add_run(f'{i}.\t'); p.add_run(a + ': ').bold = True; p.add_run(b)
head('Response and next steps')
num('Each recommendation has been assigned to a member of the Corporate Leadership Team. The action plan will be brought to Cabinet on 20 January 2026 and published by 19 February 2026, which is five months after the visit.')
num('A progress review will take place in July 2026. Two or three members of the team will return for a day and the LGA will publish a short note of what they find.')
head('Other options considered')
num('Cabinet could decline to accept some of the recommendations. This is not proposed: they match the Council’s own assessment of where it needs to improve, and several are already under way.')
head('Implications')
for a, b in (('Financial', 'The peer challenge is provided without charge to member councils. The cost of hospitality and rooms was £1,240, met from existing budgets.'), ('Legal', 'There is no statutory duty to take part in peer challenge. The best value guidance issued under section 26 of the Local Government Act 1999 expects councils to do so.'), ('Equalities', 'The response to recommendations 4 and 8 will be subject to equality impact assessment.'), ('Risk', 'Failure to respond would damage confidence and forgo improvement. The strategic risk register will be amended in December.')):
    p = d.add_paragraph(); p.paragraph_format.space_after = Pt(5); p.add_run(a + ' – ').bold = True; p.add_run(b)
head('Appendices'); para('Appendix 1 – Corporate Peer Challenge feedback report, Arlenshire Council')
head('Background papers'); para('None')
d.save(H + '/document.docx'); to_pdf(H)
t4 = dec[3][1] + ' ' + ' '.join(sub)
recs = [dict(ref=a, text=b, recommendation_type='decision') for a, b in dec[:3]] + [dict(ref='(4)', text=t4, recommendation_type='decision')] + [dict(ref=str(i), text=f'{a}: {b}', headline=a, recommendation_type='peer') for i, (a, b) in enumerate(peer, 1)]
ALT = {'Meeting date': ['Meeting date'], 'Report title': ['Report title', 'title'], 'Contact': ['Contact', 'contact_officer']}
finish(H, {'documents': {'document_type': 'committee_report', 'date_start': '2025-11-18', 'date_end': '2025-11-18', 'committee': 'Cabinet'}, 'councils': ['E06999003'],
 'recommendations': fill(recs, ['2025', None]), 'front_matter': [{'field': ALT.get(a[:-1], a[:-1]), 'value_text': b} for a, b in FM],
 'scope': [dict(level='theme', theme=t, text=t) for t in TH], 'peers': [],
 'milestones': [
  {'event': 'on_site', 'date_text': ['from 16 to 19 September 2025', '16 to 19 September 2025'], 'date_start': '2025-09-16', 'date_end': '2025-09-19'},
  {'event': ['action_plan_published', 'meeting'], 'date_text': '20 January 2026', 'date_start': '2026-01-20', 'date_end': '2026-01-20'},
  {'event': 'meeting', 'date_text': '11 December 2025', 'date_start': '2025-12-11', 'date_end': '2025-12-11'},
  {'event': 'action_plan_published', 'date_text': ['by 19 February 2026', '19 February 2026'], 'date_start': ['2026-02-19', None], 'date_end': '2026-02-19'},
  {'event': 'progress_review', 'date_text': 'July 2026', 'date_start': '2026-07-01', 'date_end': '2026-07-31'}],
 'no_extra': ['front_matter', 'scope']},
 'Arlenshire Council: Cabinet report on the Corporate Peer Challenge feedback report', 'python-docx + LibreOffice', 'Ordinary Word cabinet report with label and value by tab, running paragraph numbers, decisions (1)-(4) with sub-items, and the peer team’s recommendations 1-8 inside paragraph 9.')
