import sys, os; sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__)))); from shaded_papers import *
F = os.path.dirname(os.path.abspath(__file__))
d = doc('DejaVu Sans', 10, margins=2.4, head_color='000000')
footer(d, 'Full Council – 16 July 2025 – Item 11 – page ')
p = para(d, 'NORTHMERE BOROUGH COUNCIL', bold=True, size=14); p.alignment = WD_ALIGN_PARAGRAPH.CENTER
p = para(d, 'FULL COUNCIL', bold=True, size=12); p.alignment = WD_ALIGN_PARAGRAPH.CENTER
FM = [('Date of meeting', '16 July 2025', ['meeting_date', 'date_of_meeting', 'Date of meeting']), ('Report title', 'LGA Corporate Peer Challenge: outcome and next steps', ['title', 'report_title', 'Report title']), ('Report of', 'Councillor Imogen Stathers, Leader of the Council', ['report_of', 'Report of']), ('Lead officer', 'Dominic Arkwright, Chief Executive', ['lead_officer', 'Lead officer']), ('Report author', 'Yasmin Field, Corporate Policy Manager\nyasmin.field@northmere.example', ['report_author', 'author', 'Report author']), ('Wards affected', 'All', ['wards_affected', 'Wards affected']), ('Key decision', 'No', ['key_decision', 'is_key_decision', 'Key decision']), ('Exempt information', 'None', ['exempt', 'exempt_information', 'Exempt information', 'exemption_reason']), ('Appendices', 'A: Peer challenge feedback report\nB: Draft action plan', ['appendices', 'Appendices'])]
t = d.add_table(rows=0, cols=2); t.style = 'Table Grid'
for a, b, _ in FM:
    r = t.add_row(); put(r.cells[0], a, 9.5, True); fill(r.cells[0], 'E3E8EF'); put(r.cells[1], b, 9.5)
widths(t, [4.6, 11.6])
def H(t): 
    p = para(d, t, size=11, bold=True); p.paragraph_format.space_before = Pt(12); p.paragraph_format.keep_with_next = True
def N(n, t, lvl=1.3, start=0):
    p = para(d, f'{n}\t{t}'); p.paragraph_format.left_indent = Cm(start + lvl); p.paragraph_format.first_line_indent = Cm(-lvl); p.paragraph_format.tab_stops.add_tab_stop(Cm(start + lvl)); return p
H('1.\tPURPOSE OF THE REPORT')
N('1.1', 'To present the feedback report of the Corporate Peer Challenge that took place in the spring, and to ask Council to approve the action plan that Cabinet has drawn up in response.')
H('2.\tRECOMMENDATIONS')
N('2.1', 'Cabinet, at its meeting on 1 July 2025, recommends to Full Council:')
DEC = [('(1)', 'That the feedback report at Appendix A be received and the peer team thanked for its work.', []), ('(2)', 'That the action plan at Appendix B be approved.', []), ('(3)', 'That authority be delegated to the Chief Executive, in consultation with the Leader of the Council, to:', [('(a)', 'make minor changes to the action plan before it is published; and'), ('(b)', 'agree the date and the arrangements for the progress review.')]), ('(4)', 'That progress be reported to the Overview and Scrutiny Committee every six months, and to Full Council once a year until all actions are finished.', [])]
recs = []
for a, b, subs in DEC:
    N(a, b, 1.1, 1.3)
    for s, x in subs: N(s, x, 1.0, 2.4)
    full = b + ''.join(f' {s} {x}' for s, x in subs)
    alt = b + ''.join(f' {x}' for s, x in subs)
    recs.append(dict(ref=a, text=[full, alt] if subs else b, recommendation_type='decision', actions=[], progress=[], rag=[]))
H('3.\tBACKGROUND')
N('3.1', 'Corporate Peer Challenge is the core of the improvement offer that the Local Government Association (LGA) makes to councils. Every council is expected to have one at least once in five years. Northmere’s last was in November 2019, and the next one, planned for 2024, was moved because of the elections in May of that year.')
N('3.2', 'A team of six peers was on site from 25 to 28 March 2025. They spoke to 127 people, among them 29 councillors, and gave first feedback to members and senior staff on the final afternoon. The draft report was received on 22 April 2025 and was checked for accuracy by officers.')
N('3.3', 'Under the LGA’s terms the council must publish the report within three months of the visit and an action plan within five months. The report was put on the council’s website on 20 June 2025. If Council agrees, the action plan will be published by 28 August 2025.')
H('4.\tWHAT THE PEER TEAM SAID')
N('4.1', 'The overall message was positive. The team found “a council that delivers, with staff who go further than they need to”. It was struck by the regeneration of Mere Street and by the way in which the council, Northmere College and local employers work together on skills. It also drew attention to some things that could go wrong, and to the heavy load on a small number of senior officers.')
N('4.2', 'The report contains six key recommendations. They are:')
PEER = ['Set out a clear and affordable plan for the town hall, and keep to it.', 'Refresh the Medium Term Financial Strategy with a range of scenarios, so that members can see what would happen if business rates income fell.', 'Make the Corporate Plan measurable: fewer indicators, better targets, and a public report each quarter.', 'Hold regular all-member briefings on the matters that will shape the council’s future, including local government reorganisation.', 'Widen the pool of officers who lead corporate projects, as a way to develop the next generation of managers and to protect the present one.', 'Tell your story with more confidence, both in the region and to your own residents.']
for x in PEER:
    p = para(d, x, 'List Bullet'); p.paragraph_format.left_indent = Cm(2.2); p.paragraph_format.first_line_indent = Cm(-.6)
    recs.append(dict(ref=None, text=x, recommendation_type='peer', made=['2025', '2025-03-25', '2025-03-28', None], actions=[], progress=[], rag=[]))
N('4.3', 'The Overview and Scrutiny Committee considered the report on 9 June 2025. It welcomed the findings on scrutiny, and asked for reports on the town hall to come to it before they go to Cabinet. Cabinet agreed to this on 1 July.')
H('5.\tTHE ACTION PLAN')
N('5.1', 'The draft action plan has 21 actions under the six recommendations. Nine of them were in service plans already. Each has a lead officer, a lead member and a completion date. Five are due to be finished before the end of September.')
N('5.2', 'The peer team will return for a progress review, which is expected to take place in January 2026.')
H('6.\tOPTIONS')
N('6.1', 'Council could decide not to approve an action plan, or could approve one with fewer actions. Neither is proposed. An action plan is a condition of taking part, and the proposals can be met from existing budgets.')
H('7.\tIMPLICATIONS')
N('7.1', '**Financial.** The peer challenge is funded by government grant to the LGA. The cost of £18,500 for the town hall study was included in the 2025/26 budget. There are no other new costs. (Section 151 Officer: Leonard Hsu)')
N('7.2', '**Legal.** There is no statutory duty to take part in a peer challenge. It does help the council to show that it meets the Best Value Duty in the Local Government Act 1999. (Monitoring Officer: Bridget Olusanya)')
N('7.3', '**Equality.** An assessment is not needed for this report. Actions that change services will be assessed when they come forward.')
N('7.4', '**Climate.** None directly.')
H('8.\tBACKGROUND PAPERS')
N('8.1', 'Report to Cabinet, 1 July 2025: Corporate Peer Challenge. Corporate Plan 2023–2027.')
d.save(F + '/document.docx'); soffice(F)
front = []
for a, b, f in FM:
    v = b.replace('\n', ' ')
    if a == 'Report author': v = [v, b.split('\n')[0]]
    if v == 'None': v, f = ['None', None], f + [None]
    front.append(dict(field=f, value_text=v))
M = lambda ev, dt, a, b: dict(event=ev, date_text=dt, date_start=a, date_end=b)
save(F, dict(documents=dict(document_type='committee_report', date_start='2025-07-16', date_end='2025-07-16', committee=['Full Council', 'FULL COUNCIL', 'Council']), councils=['E07999013'], recommendations=recs, front_matter=front, scope=[], peers=[],
 milestones=[M('on_site', ['from 25 to 28 March 2025', '25 to 28 March 2025'], '2025-03-25', '2025-03-28'), M('draft_report', ['22 April 2025', 'on 22 April 2025'], '2025-04-22', '2025-04-22'),
  M('report_published', 'within three months of the visit', [None, '2025-03-28', '2025-06-28'], [None, '2025-06-28']), M('report_published', ['20 June 2025', 'on 20 June 2025'], '2025-06-20', '2025-06-20'), M('action_plan_published', ['within five months', 'within five months of the visit'], [None, '2025-03-28', '2025-08-28'], [None, '2025-08-28']), M('action_plan_published', ['by 28 August 2025', '28 August 2025'], ['2025-08-28', None], '2025-08-28'), M('progress_review', ['January 2026', 'in January 2026'], '2026-01-01', '2026-01-31')]),
 'Northmere report to Full Council on the peer challenge, July 2025', 'python-docx + LibreOffice', 'Word committee report to Full Council with a front-matter table, decisions (1)-(4) with sub-items from Cabinet, and six peer recommendations as bullets inside a numbered paragraph; who-speaks-to-whom.')
