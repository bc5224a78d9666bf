import sys, os; sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__)))); from shaded_papers import *
F = os.path.dirname(os.path.abspath(__file__))
d = doc('Carlito', 10.5, landscape=True, margins=1.5, head_color='4B2E83')
footer(d, 'Calderwick Borough Council | Peer Challenge Action Plan | Version 3, October 2025 | Page ')
para(d, 'LGA Corporate Peer Challenge: Action Plan', 'Heading 1')
para(d, '**October 2025 update**')
para(d, 'A team of peers from the Local Government Association spent four days with Calderwick Borough Council between 10 and 13 March 2025. Their report was published on 6 June 2025 and contains five key recommendations. All five were accepted by Cabinet on 15 July 2025, when the first version of this plan was approved.')
para(d, 'This third version shows where each action stood at the end of October 2025. The peer team will come back to Calderwick in February 2026 for the progress review. An updated plan goes to the Overview and Scrutiny Committee every quarter.')
para(d, 'Each action has a lead officer who reports to the Management Team every month. Where an action is delayed or off track the lead officer has been asked to say why, and to give the date on which it will now be finished. Questions about this plan should be sent to the Policy and Performance team.')
H = ['Peer team recommendation', 'Ref', 'Action', 'Lead', 'Target date', 'Progress to October 2025', 'Status']
W = [5.0, 1.1, 6.0, 3.6, 2.4, 6.3, 2.3]
C = {'Complete': ('2E75B6', 'FFFFFF', 'blue', 'complete'), 'On track': ('70AD47', '000000', 'green', 'on_track'), 'Delayed': ('FFC000', '000000', 'amber', 'at_risk'), 'Off track': ('C00000', 'FFFFFF', 'red', 'off_track')}
def L(t, role=None):
    r = {'lead_text': t}
    if role: r['role'] = role
    return r
R = [
 ('Recommendation 1', 'Bring the Council Plan, the budget and service plans into one planning cycle',
  'so that members can see what each priority costs and what would have to stop if money is moved.', None, [
  ('1.1', 'Publish a single corporate planning calendar that runs from the June outturn report to budget setting in February.', [L('Head of Policy and Performance', 'Head of Policy and Performance')], ('June 2025', '2025-06-01', '2025-06-30'), 'Calendar agreed by the Management Team and sent to all service managers on 23 June.', 'Complete'),
  ('1.2', 'Rewrite the service plan template with a page that links every objective to a budget line and a named officer.', [L('Head of Policy and Performance', 'Head of Policy and Performance'), L('Chief Accountant', 'Chief Accountant')], ('September 2025', '2025-09-01', '2025-09-30'), 'New template used by nine of the eleven services. Revenues and Planning Policy will move over in November because both were part-way through other reviews.', 'Delayed'),
  ('1.3', 'Hold a joint session of Cabinet and Management Team each autumn to test the draft plan against the Medium Term Financial Strategy.', [L('Chief Executive', 'Chief Executive')], ('14 November 2025', '2025-11-14', '2025-11-14'), 'Date fixed and an outside facilitator has been booked.', 'On track')]),
 ('Recommendation 2', 'Set out how the £2.4m gap in 2027/28 will be closed',
  'Use of reserves has bought time, and that time should now be spent on a savings programme that members own.', [L('Director of Resources'), L('Cllr Josie Hallam, Cabinet Member for Finance')], [
  ('2.1', 'Prepare savings options to the value of £3m for discussion with all political groups.', None, ('Q2 2025/26', '2025-07-01', '2025-09-30'), 'Options worth £3.3m shared with group leaders in September.', 'Complete'),
  ('2.2', 'Set up a monthly Savings Board, with the results reported in the quarterly budget monitor.', None, ('July 2025', '2025-07-01', '2025-07-31'), 'The Board met for the first time on 29 July and has met each month since then.', 'Complete'),
  ('2.3', 'Review all fees and charges against those of neighbouring districts.', None, ('December 2025', '2025-12-01', '2025-12-31'), 'Car parks and trade waste are done. Cemeteries, pest control and licensing are under way.', 'On track'),
  ('2.4', 'Carry out a stock condition survey of the 46 operational and tenanted buildings and report on those that could be sold.', None, ('31 October 2025', '2025-10-31', '2025-10-31'), 'The first tender brought no bids. It has been let again with a smaller scope and surveyors will start in January, three months late.', 'Off track')]),
 ('Recommendation 3', 'Give scrutiny an earlier and stronger part in policy',
  'Pre-decision work was rare in the year before our visit, and members from every group told us that they would welcome it.', None, [
  ('3.1', 'Agree a protocol between Cabinet and the Overview and Scrutiny Committee, including a forward plan that looks six months ahead.', [L('Monitoring Officer', 'Monitoring Officer')], ('October 2025', '2025-10-01', '2025-10-31'), 'Protocol adopted by Council on 9 October.', 'Complete'),
  ('3.2', 'Provide chairing and questioning skills training for all members of the committee.', [L('Democratic Services Manager', 'Democratic Services Manager')], ('Q3 2025/26', '2025-10-01', '2025-12-31'), 'Two of the three sessions have taken place, with 14 members at each. The third is on 3 December.', 'On track'),
  ('3.3', 'Appoint a task and finish group on the future of the leisure contract.', [L('Chair of Overview and Scrutiny Committee')], ('January 2026', '2026-01-01', '2026-01-31'), 'Terms of reference drafted.', 'On track')]),
 ('Recommendation 4', 'Make the most of the Calderwick Growth Partnership',
  'Partners are keen to help but are unsure what the council wants from them; a short statement of shared aims would settle this.', None, [
  ('4.1', 'Host a partnership summit with the county council, the college and the three largest employers.', [L('Director of Place', 'Director of Place'), L('Leader of the Council')], ('September 2025', '2025-09-01', '2025-09-30'), 'Held at the Corn Hall on 25 September, with 62 people from 31 organisations.', 'Complete'),
  ('4.2', 'Publish a two-page statement of shared aims, signed by all partners.', [L('Economic Development Manager', 'Economic Development Manager')], ('March 2026', '2026-03-01', '2026-03-31'), 'First draft out for comment until 21 November.', 'On track')]),
 ('Recommendation 5', 'Invest in the workforce and in managers most of all',
  'Vacancies in planning and environmental health put delivery at risk, and middle managers carry more than their share.', None, [
  ('5.1', 'Adopt a People Strategy for 2026 to 2029 with a clear offer on pay, flexibility and training.', [L('HR and Organisational Development Manager', 'HR and Organisational Development Manager')], ('April 2026', '2026-04-01', '2026-04-30'), 'Staff survey closed on 10 October with a 71% response. Findings go to the Staff Forum in December.', 'On track'),
  ('5.2', 'Start a leadership programme for the 38 managers at grades 9 to 11.', [L('HR and Organisational Development Manager', 'HR and Organisational Development Manager')], ('November 2025', '2025-11-01', '2025-11-30'), 'The provider withdrew in August. A second procurement closes on 28 November and the start is now expected in February.', 'Delayed'),
  ('5.3', 'Recruit two career-grade planners and one environmental health apprentice.', [L('Director of Place', 'Director of Place'), L('Head of Regulatory Services', 'Head of Regulatory Services')], ('Q4 2025/26', '2026-01-01', '2026-03-31'), 'One planner started on 1 October. Interviews for the other two posts are in the week of 17 November.', 'On track')]),
]
t = d.add_table(rows=1, cols=7); t.style = 'Table Grid'
for c, h in zip(t.rows[0].cells, H): put(c, h, 10, True, 'FFFFFF'); fill(c, '4B2E83')
header_row(t.rows[0]); recs = []
for ref, head, rest, leads, acts in R:
    start = len(t.rows); ga = []
    for a in acts:
        row = t.add_row(); no_split(row); c = row.cells
        put(c[1], a[0], 10.5); put(c[2], a[1], 10.5)
        if a[2]: put(c[3], "\n".join(x['lead_text'] for x in a[2]), 10.5)
        put(c[4], a[3][0], 10.5); put(c[5], a[4], 10.5)
        k = C[a[5]]; put(c[6], a[5], 10.5, True, k[1], 'c'); fill(c[6], k[0])
        g = dict(ref=a[0], text=a[1], due_text=a[3][0], due_start=a[3][1], due_end=a[3][2], leads=a[2] or [],
             progress=[dict(text=a[4], as_of_start='2025-10-01')], rag=[dict(rag_text=a[5], rag=k[2], delivery=k[3], basis='text_and_fill')])
        ga.append(g)
    m = t.cell(start, 0).merge(t.cell(len(t.rows) - 1, 0))
    put(m, f'{ref}\n**{head}**\n{rest}', 10.5)
    if leads:
        m = t.cell(start, 3).merge(t.cell(len(t.rows) - 1, 3)); put(m, "\n".join(x['lead_text'] for x in leads), 10.5)
    recs.append(dict(ref=[ref, ref.split()[1]], text=f'{head} {rest}', headline=head, recommendation_type='peer', made=['2025', '2025-03-10', '2025-03-13', '2025-06-06'], theme=None, leads=leads or [], progress=[], rag=[], actions=ga))
widths(t, W)
p = para(d, '**Key to status**'); p.paragraph_format.space_before = Pt(12); p.paragraph_format.keep_with_next = True
k = d.add_table(rows=0, cols=2); k.style = 'Table Grid'
for n, m in (('Complete', 'The action has been carried out and no more work is needed'), ('On track', 'Work is going to plan and the target date will be met'), ('Delayed', 'Behind plan, but a new date is agreed and the outcome is not in doubt'), ('Off track', 'Significantly behind plan; the outcome is in doubt unless there is intervention')):
    r = k.add_row(); no_split(r); put(r.cells[0], n, 10.5, True, C[n][1], 'c'); fill(r.cells[0], C[n][0]); put(r.cells[1], m, 10.5)
widths(k, [3, 14])
d.save(F + '/document.docx'); soffice(F)
save(F, dict(documents=dict(document_type='action_plan', date_start='2025-10-01', date_end='2025-10-31', committee=None), councils=['E07999003'], recommendations=recs, front_matter=[], scope=[], peers=[],
 milestones=[dict(event='on_site', date_text=['between 10 and 13 March 2025', '10 and 13 March 2025'], date_start='2025-03-10', date_end='2025-03-13'), dict(event='report_published', date_text='6 June 2025', date_start='2025-06-06', date_end='2025-06-06'), dict(event=['action_plan_published', 'meeting', 'other'], date_text='15 July 2025', date_start='2025-07-15', date_end='2025-07-15'), dict(event='progress_review', date_text='February 2026', date_start='2026-02-01', date_end='2026-02-28')]),
 'Calderwick peer challenge action plan, October 2025', 'python-docx + LibreOffice', 'Landscape Word table, several actions a recommendation in vertically merged cells that run over page ends, one merged lead cell; status words on fills with a key below.')
