import sys, calendar; sys.path.insert(0, str(__import__('pathlib').Path(__file__).resolve().parents[1]))
from plain_papers import *
N = 'calderwick_cabinet_report_word'; folder(N)
def M(y, m): return (f'{y}-{m:02d}-01', f'{y}-{m:02d}-{calendar.monthrange(y,m)[1]}')
d = base('Arial', 11, False, (2.2, 2.3, 2, 2.3))
f = d.sections[0].footer.paragraphs[0]; f.alignment = AL.CENTER; field(f, 'PAGE', 9)
para(d, 'CALDERWICK BOROUGH COUNCIL', True, 14, after=10, align=AL.CENTER)
FM = [('Report to', 'Cabinet'), ('Date of meeting', 'Tuesday, 14 January 2025'), ('Title', 'Corporate Peer Challenge: feedback report and action plan'), ('Report of', 'Leader of the Council, Councillor Ruth Penhallow'),
      ('Lead officer', 'Graham Oyelaran, Chief Executive'), ('Contact officer', 'Siobhan Tate, Strategy and Performance Manager, ext. 2214'), ('Wards affected', 'All'), ('Key decision', 'No'), ('Appendices', ['Appendix A – LGA feedback report', 'Appendix B – Action plan'])]
t = d.add_table(0, 2); t.style = 'Table Grid'
for a, b in FM:
    c = t.add_row().cells; put(c[0], a + ':', 10.5, True); put(c[1], b, 10.5); shade(c[0], 'E7E6E6')
widths(t, [4.2, 12.2])
def H(s): para(d, s, True, 12, after=4, before=12, keep=True)
def np(n, s): para(d, f'{n}\t{s}', after=6, indent=1.2, hang=1.2)
H('1.  Purpose of the report')
np('1.1', 'To present the feedback report from the Corporate Peer Challenge which the Local Government Association (LGA) carried out in the autumn, and to seek approval of the action plan prepared in response.')
H('2.  Recommendations')
para(d, 'Cabinet is recommended to:', after=4)
D = [('(a)', 'welcome the findings of the peer team set out in Appendix A and thank its members for their time;'), ('(b)', 'approve the action plan at Appendix B for publication on the council’s website;'), ('(c)', 'delegate authority to the Chief Executive, in consultation with the Leader of the Council, to make minor amendments to the action plan; and'), ('(d)', 'ask the Overview and Scrutiny Committee to monitor delivery at six-monthly intervals.')]
for a, b in D: para(d, f'{a}\t{b}', after=4, indent=2.2, hang=1)
H('3.  Background')
np('3.1', 'Corporate Peer Challenge is an improvement tool which the LGA offers to councils at no extra charge as part of their membership. It is not an inspection. Each council is expected to take part at least once every five years. Calderwick’s previous challenge was in 2018.')
np('3.2', 'The peer team was on site from 15 to 18 October 2024. It was made up of serving councillors and senior officers from other parts of the country. Over four days the team spoke to more than 120 people, including staff, councillors of all groups, town and parish councils, tenants and business representatives.')
np('3.3', 'The team considered the five themes that form the core of every challenge. At the council’s request it also looked at the regeneration of Calderwick town centre.')
H('4.  Findings')
np('4.1', 'The feedback is positive overall. The team found “a well-run council with a strong sense of place and staff who go the extra mile”. It praised the response to the 2023 floods, the quality of the homelessness service and the council’s reputation with partners such as Calder Valley NHS Trust and the Chamber of Trade.')
np('4.2', 'The team also saw a council that is stretched. It noted that reserves have been used to balance each of the last three budgets and suggested that the time had come for a franker conversation with residents about what the council can afford. Officers share that view, and it is reflected in the draft budget elsewhere on this agenda.')
np('4.3', 'There are seven key recommendations. They are reproduced in the first column of the action plan.')
H('5.  Action plan and next steps')
np('5.1', 'The LGA asks councils to publish the feedback report within three months of the visit and an action plan within five months. The feedback report will be published on 15 January 2025, together with this plan.')
np('5.2', 'The peer team will come back for a one-day progress review, which has been provisionally arranged for 9 September 2025. The findings will be reported to Cabinet and to the Overview and Scrutiny Committee.')
np('5.3', 'The Overview and Scrutiny Committee considered a draft of the plan on 11 December 2024. It was supportive, and asked that the action on town centre car parks be brought forward, which has been done.')
H('6.  Alternative options considered')
np('6.1', 'Cabinet could decide not to adopt an action plan. This is not recommended, since publication of a plan is an expectation of the LGA and the Ministry.')
H('7.  Implications')
t = d.add_table(0, 2); t.style = 'Table Grid'
for a, b in [('Financial', 'The actions will be met from existing budgets, save for the property review (£45,000), which will be funded from the Transformation Reserve. Comments of the Section 151 Officer: there are no further implications at this stage.'),
             ('Legal', 'The council is under a duty to secure continuous improvement under section 3 of the Local Government Act 1999. Participation in peer challenge supports that duty.'),
             ('Equality and diversity', 'An equality impact assessment is not needed for the plan as a whole. Assessments will be made for single actions where necessary.'), ('Climate change', 'None arising directly.'), ('Risk', 'Failure to respond to the recommendations could harm the council’s reputation and its ability to improve.')]:
    c = t.add_row().cells; put(c[0], a, 10, True); put(c[1], b, 10); nosplit(t.rows[-1])
widths(t, [4.2, 12.2])
H('8.  Background papers')
np('8.1', 'Corporate Peer Challenge position statement, September 2024.')
# annex
s = d.add_section(WD_SECTION.NEW_PAGE); s.orientation = WD_ORIENT.LANDSCAPE; s.page_width, s.page_height = Cm(29.7), Cm(21)
s.left_margin = s.right_margin = Cm(1.8); s.top_margin = s.bottom_margin = Cm(1.8)
para(d, 'APPENDIX B', True, 11, align=AL.RIGHT, after=2)
para(d, 'Corporate Peer Challenge Action Plan 2025', True, 15, after=8)
R = [
 ('1', 'Develop a clear financial strategy that ends the reliance on reserves by 2027, with options presented to members early.', [
   ('1.1', 'Bring forward a three-year budget strategy with savings options to an all-member briefing and then to Cabinet.', ['Section 151 Officer'], 'June 2025', M(2025,6), 'Budget gap closed without recourse to reserves from 2027/28'),
   ('1.2', 'Review fees and charges across all discretionary services.', ['Section 151 Officer', 'Assistant Director Environment'], 'September 2025', M(2025,9), 'Additional income of £350,000 a year'),
   ('1.3', 'Carry out a “can we still afford this?” conversation with residents.', ['Head of Communications'], 'July 2025', M(2025,7), '2,000 responses from all parts of the borough')]),
 ('2', 'Agree a single plan for Calderwick town centre, with milestones, governance and a named senior owner.', [
   ('2.1', 'Appoint a Town Centre Programme Director on a fixed term.', ['Chief Executive'], 'March 2025', M(2025,3), 'Postholder in place'),
   ('2.2', 'Publish a town centre delivery plan, including the future of the Mill Street and Bridge Road car parks.', ['Director of Place and Growth'], '31 May 2025', ('2025-05-31','2025-05-31'), 'Plan adopted by Cabinet and supported by the Town Team')]),
 ('3', 'Refresh the corporate plan so that priorities are fewer, and resources can be seen to follow them.', [
   ('3.1', 'Adopt a new corporate plan for 2025 to 2029.', ['Chief Executive', 'Strategy and Performance Manager'], 'May 2025', M(2025,5), 'Golden thread from plan to service plans and appraisals')]),
 ('4', 'Make better use of the council’s land and buildings through a corporate landlord model.', [
   ('4.1', 'Commission an external review of operational and investment property.', ['Director of Place and Growth'], 'Q1 2025/26', ('2025-04-01','2025-06-30'), 'Condition and yield known for every asset'),
   ('4.2', 'Move all premises budgets and staff to a corporate landlord team.', ['Director of Place and Growth', 'Head of HR'], 'April 2026', M(2026,4), 'One team responsible for all property')]),
 ('5', 'Improve the relationship between members and officers by being clear about roles and by raising the standard of conduct at meetings.', [
   ('5.1', 'Agree a revised member and officer protocol and train all members and senior managers in it.', ['Monitoring Officer'], 'October 2025', M(2025,10), 'Fewer code of conduct complaints'),
   ('5.2', 'Ask the LGA to facilitate sessions between group leaders.', ['Monitoring Officer'], 'February 2025', M(2025,2), 'Sessions held')]),
 ('6', 'Give overview and scrutiny a stronger role in the early development of policy.', [
   ('6.1', 'Introduce a joint work programme, agreed between Cabinet and scrutiny chairs each May.', ['Democratic Services Manager'], 'May 2025', M(2025,5), 'At least four policy items each year')]),
 ('7', 'Put in place an organisational development programme which invests in middle managers.', [
   ('7.1', 'Design and launch a Calderwick manager programme for 60 staff.', ['Head of HR'], 'September 2025', M(2025,9), '90% of participants rate the programme as good'),
   ('7.2', 'Introduce reverse mentoring for members of the Senior Leadership Team.', ['Senior Leadership Team'], 'Ongoing', None, 'Each director has a mentor')])]
HD = ['LGA recommendation', 'Ref', 'Action', 'Responsible officer(s)', 'Timescale', 'What success will look like']
t = d.add_table(1, 6); t.style = 'Table Grid'; repeat(t.rows[0])
for c, h in zip(t.rows[0].cells, HD): put(c, h, 9.5, True, 'FFFFFF'); shade(c, '1F3864')
g = []
for ref, text, acts in R:
    first, G = None, []
    for ar, a, leads, due, span, succ in acts:
        row = t.add_row(); nosplit(row); cs = row.cells; first = first or cs
        put(cs[1], ar); put(cs[2], a); put(cs[3], leads); put(cs[4], due); put(cs[5], succ)
        L = [BODY(x) if x.endswith('Team') else OFF(x) for x in leads]
        G.append(dict(text=a, ref=ar, due_text=due, due_start=span and span[0], due_end=span and span[1], leads=L, progress=[], rag=[]))
    put(first[0], f'{ref}. {text}', 9, False)
    if len(acts) > 1:
        m = first[0].merge(cs[0])
        for p in m.paragraphs[1:]:
            if not p.text: p._p.getparent().remove(p._p)
    g.append(dict(ref=ref, text=text, headline=None, recommendation_type='peer', made=['2024', None, '2024-10', '2024-10-15'], theme=None, leads=[], rag=[], progress=[], actions=G))
widths(t, [6.3, 1.1, 7.0, 4.2, 2.8, 4.7])
d.save(ROOT/N/'document.docx'); lo(N)
dec = [dict(ref=a, text=b, headline=None, recommendation_type='decision', made=None, theme=None, actions=[], leads=[], rag=[], progress=[]) for a, b in D]
for x, (a, b) in zip(dec, D):   # the list's own closing punctuation may stay or go
    x['text'] = b; del x['made']
gold(N, dict(documents=dict(document_type='committee_report', date_start='2025-01-14', date_end='2025-01-14', committee='Cabinet'), councils=['E07999003'],
  recommendations=dec + g, scope=[], peers=[],
  front_matter=[dict(field=['report_to', 'committee', 'meeting', 'decision_maker'], value_text='Cabinet'), dict(field=['date_of_meeting', 'meeting_date'], value_text='Tuesday, 14 January 2025'), dict(field='title', value_text=FM[2][1]),
   dict(field='report_of', value_text=FM[3][1]), dict(field='lead_officer', value_text=FM[4][1]), dict(field='contact_officer', value_text=FM[5][1]), dict(field='wards_affected', value_text='All'), dict(field='key_decision', value_text='No'), dict(field='appendices', value_text='Appendix A – LGA feedback report Appendix B – Action plan')],
  milestones=[dict(event='on_site', date_text=['from 15 to 18 October 2024', '15 to 18 October 2024'], date_start='2024-10-15', date_end='2024-10-18'),
   dict(event='report_published', date_text=['15 January 2025', 'on 15 January 2025'], date_start='2025-01-15', date_end='2025-01-15'),
   dict(event='report_published', date_text=['within three months of the visit', 'within three months']),
   dict(event='action_plan_published', date_text=['within five months', 'within five months of the visit']),
   dict(event='progress_review', date_text=['9 September 2025', 'for 9 September 2025'], date_start='2025-09-09', date_end='2025-09-09'),
   dict(event='meeting', date_text=['11 December 2024', 'on 11 December 2024'], date_start='2024-12-11', date_end='2024-12-11')], no_extra=['front_matter']))
toml(N, 'Calderwick Borough Council: Cabinet report on the Corporate Peer Challenge with action plan annexed', 'python-docx + LibreOffice', 'Portrait cabinet report with a boxed head and lettered officer recommendations, and a landscape appendix whose plan puts the recommendation and number in the first column, action references in the second, and success measures last')
look(N); checktext(N)
